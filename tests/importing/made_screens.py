"""Draw made people's profiles as a phone shows them, in a browser, and have the pictures read.

`python tests/importing/made_screens.py` draws them all, has the recogniser that the site ships read
each once under Node, and writes screens.json, which the tests hold against what was drawn. So the
tests themselves need neither browser nor recogniser.

The layout follows the order, sizes and gaps that copies of the app's own screens name: title in
larger type, firm and kind of work on one line with a middle dot, a gap before texts and jobs.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import made_labels as labels
import made_pages
from made_people import Course, Firm, Person, Role, person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

HERE = Path(__file__).parent
READ = HERE / "screens.json"
NODE = HERE / "recognise.mjs"
LANGUAGES = ("en", "es", "pt", "fr", "de")
DATA = {"en": "eng", "es": "spa", "pt": "por", "fr": "fra", "de": "deu"}
NUMBERS = {
    "en": (2, 3, 8), "de": (14, 18, 23), "fr": (3, 7, 9), "es": (5, 13, 20), "pt": (4, 6, 16),
}  # fmt: skip
"""Which of the made people: every kind of group, missing part and long line among them."""


@dataclass(frozen=True)
class Look:
    """How a phone draws: its width and height in its own pixels, how fine, ink, type."""

    width: int
    height: int
    fine: float
    dark: bool
    font: str
    size: float = 1.0


LOOKS = (
    Look(412, 892, 2.625, dark=False, font="Liberation Sans"),
    Look(390, 844, 3, dark=True, font="Liberation Sans"),
    Look(360, 780, 3, dark=False, font="DejaVu Sans"),
    Look(412, 892, 2.625, dark=True, font="DejaVu Sans", size=1.15),
    Look(393, 852, 2.75, dark=False, font="Liberation Sans", size=0.9),
)


@dataclass(frozen=True)
class Case:
    """A made person as a look shows them, and what the screens beside the profile say."""

    key: str
    who: Person
    look: Look
    joined: tuple[int, int]
    verified: tuple[str, ...]
    note: str


NOTES = {
    "en": "Hello! We met at the fair in June, you asked about our price list. Here I am.",
    "es": "Hola: nos conocimos en la feria de junio y me preguntaste por la lista de precios.",
    "pt": "Olá! Conhecemo-nos na feira de junho e perguntou-me pela lista de preços.",
    "fr": "Bonjour, nous nous sommes vus au salon de juin au sujet de la liste des prix.",
    "de": "Guten Tag, wir haben auf der Messe im Juni über die Preisliste gesprochen.",
}
SAID = {
    "en": ("Thank you for accepting! Shall I send the list today?", "Yes please, gladly."),
    "es": ("¡Gracias por aceptar! ¿Te mando hoy la lista?", "Sí, por favor, con gusto."),
    "pt": ("Obrigado por aceitar! Envio a lista ainda hoje?", "Sim, por favor, com gosto."),
    "fr": ("Merci d’avoir accepté ! Je vous envoie la liste ?", "Oui, avec plaisir, merci."),
    "de": ("Danke für die Annahme! Soll ich die Liste schicken?", "Ja, sehr gern, danke."),
}
ACTIVITY = {"en": "Activity", "es": "Actividad", "pt": "Atividades", "fr": "Activité",
            "de": "Aktivitäten"}  # fmt: skip
MORE = {"en": "… more", "es": "… más", "pt": "… mais", "fr": "… plus", "de": "…mehr"}
INVITES = {"en": "is inviting you to connect", "es": "te ha invitado a conectar",
           "pt": "enviou um convite para se conectar", "fr": "souhaite rejoindre votre réseau",
           "de": "möchte Kontakt mit Ihnen aufnehmen"}  # fmt: skip
AGO = {"en": "2 days ago", "es": "Hace 2 días", "pt": "Há 2 dias", "fr": "Il y a 2 jours",
       "de": "Vor 2 Tagen"}  # fmt: skip
DECIDE = {"en": ("Ignore", "Accept"), "es": ("Ignorar", "Aceptar"), "pt": ("Ignorar", "Aceitar"),
          "fr": ("Ignorer", "Accepter"), "de": ("Ignorieren", "Annehmen")}  # fmt: skip
REPLY = {"en": "Reply to {}", "es": "Responder a {}", "pt": "Responder a {}",
         "fr": "Répondre à {}", "de": "{} antworten"}  # fmt: skip
INVITATIONS = {"en": "Invitations", "es": "Invitaciones", "pt": "Convites", "fr": "Invitations",
               "de": "Einladungen"}  # fmt: skip
TABS = {"en": ("Received", "Sent"), "es": ("Recibidas", "Enviadas"),
        "pt": ("Recebidos", "Enviados"), "fr": ("Reçues", "Envoyées"),
        "de": ("Eingegangen", "Gesendet")}  # fmt: skip
SEARCH = {"en": "Search", "es": "Buscar", "pt": "Pesquisar", "fr": "Rechercher", "de": "Suche"}
ABOUT_PROFILE = {"en": "About this profile", "es": "Acerca de este perfil",
                 "pt": "Sobre este perfil", "fr": "À propos de ce profil",
                 "de": "Über dieses Profil"}  # fmt: skip
JOINED = {"en": "Joined", "es": "Se unió", "pt": "Ingressou", "fr": "Inscription",
          "de": "Mitglied seit"}  # fmt: skip
CONTACT = {"en": ("Contact information", "Updated over 1 year ago"),
           "es": ("Información de contacto", "Actualizada hace más de 1 año"),
           "pt": ("Informações de contato", "Atualizadas há mais de 1 ano"),
           "fr": ("Coordonnées", "Mises à jour il y a plus d’un an"),
           "de": ("Kontaktinformationen", "Vor über 1 Jahr aktualisiert")}  # fmt: skip
VERIFICATIONS = {"en": "Verifications", "es": "Verificaciones", "pt": "Verificações",
                 "fr": "Vérifications", "de": "Verifizierungen"}  # fmt: skip
VERIFIED = {
    "identity": {"en": ("Identity", "Verified using a government ID"),
                 "es": ("Identidad", "Verificada con un documento oficial"),
                 "pt": ("Identidade", "Verificada com um documento oficial"),
                 "fr": ("Identité", "Vérifiée avec une pièce d’identité"),
                 "de": ("Identität", "Mit amtlichem Ausweis verifiziert")},
    "workplace": {"en": ("Workplace", "Verified using a work email"),
                  "es": ("Lugar de trabajo", "Verificado con un correo de trabajo"),
                  "pt": ("Local de trabalho", "Verificado com um e-mail de trabalho"),
                  "fr": ("Lieu de travail", "Vérifié avec une adresse professionnelle"),
                  "de": ("Arbeitsplatz", "Mit geschäftlicher E-Mail verifiziert")},
}  # fmt: skip
OTHERS = {"en": "More profiles for you", "es": "Más perfiles para ti",
          "pt": "Mais perfis para você", "fr": "D’autres profils pour vous",
          "de": "Weitere Profile für Sie"}  # fmt: skip
WRITE = {"en": "Write a message…", "es": "Escribe un mensaje…", "pt": "Escreva uma mensagem…",
         "fr": "Rédigez un message…", "de": "Nachricht verfassen…"}  # fmt: skip
TODAY = {"en": "TODAY", "es": "HOY", "pt": "HOJE", "fr": "AUJOURD’HUI", "de": "HEUTE"}
TIMES = {"en": ("3:49 PM", "3:58 PM"), "es": ("16:12", "16:20"), "pt": ("16:12", "16:20"),
         "fr": ("16:12", "16:20"), "de": ("16:12", "16:20")}  # fmt: skip


def cases() -> list[Case]:
    """Give the fifteen cases, three a language, every look three times."""
    made = []
    for at, language in enumerate(LANGUAGES):
        for turn, number in enumerate(NUMBERS[language]):
            who = person(language, number)
            made.append(
                Case(
                    f"{language}-{number}",
                    who,
                    LOOKS[(at + turn) % len(LOOKS)],
                    (2009 + number % 15, 1 + number * 5 % 12),
                    (("identity",), (), ("identity", "workplace"))[turn],
                    NOTES[language] if turn != 1 else "",
                )
            )
    return made


# What a phone shows


def screens(case: Case) -> Iterator[tuple[str, str]]:
    """Give each page's name and its HTML."""
    lang = case.who.language
    yield "profile", _document(case, _search(lang), "".join(_profile(case.who)))
    yield "about", _document(case, _title(ABOUT_PROFILE[lang]), "".join(_about_profile(case)))
    yield "invitation", _document(case, _title(INVITATIONS[lang]), "".join(_invitation(case)))
    yield "thread", _document(case, _title(case.who.name), "".join(_thread(case)))


def _document(case: Case, bar: str, body: str) -> str:
    look = case.look
    ink, paper, dim = (
        ("#e9e9ea", "#1b1f23", "#a8adb1") if look.dark else ("#181818", "#fff", "#666")
    )
    return f"""<!doctype html><meta charset=utf-8><style>
*{{box-sizing:border-box;margin:0}}
html{{background:{paper};color:{ink};font:{14 * look.size}px/1.5 "{look.font}";
-webkit-font-smoothing:antialiased}}
.bar{{position:fixed;inset:0 0 auto;background:{paper};z-index:1;border-bottom:1px solid {dim}}}
.status{{display:flex;justify-content:space-between;padding:6px 20px;font-size:13px}}
.tool{{display:flex;gap:16px;padding:10px 16px}} .tool b{{font-size:1.25em;font-weight:500}}
.field{{background:{"#38434f" if look.dark else "#edf3f8"};flex:1;padding:2px 8px}}
.page{{padding-top:92px}} section{{padding:14px 16px;border-top:1px solid {dim}}}
.cover{{background:#7a9;height:90px;margin:-14px -16px 0}}
.photo{{width:96px;height:96px;border-radius:50%;background:#b98;margin:-60px 0 6px}}
h1{{font-size:1.72em;font-weight:500;line-height:1.25;display:inline}}
h2{{font-size:1.43em;font-weight:500;margin-bottom:8px;line-height:1.3}}
.large{{font-size:1.143em;line-height:1.3}} .dim{{color:{dim}}} .gap{{margin-top:9px}}
.entry{{display:flex;gap:12px;padding:10px 0}} .logo{{flex:0 0 48px;height:48px;background:#567;
color:#fff;display:grid;place-items:center;font-size:20px}} .entry>div:last-child{{flex:1}}
.role{{padding-top:14px}} .all{{text-align:center;padding-top:10px;font-weight:500}}
.buttons{{display:flex;gap:8px;padding:10px 0}} .buttons *{{flex:1;text-align:center;padding:5px;
border-radius:16px;border:1px solid {ink}}} .buttons :first-child{{background:#0a66c2;color:#fff}}
.mutual{{display:flex;gap:8px;padding-top:8px}} .mutual i{{flex:0 0 30px;height:30px;
border-radius:50%;background:#c96}} .small{{font-size:.93em}} .right{{display:flex;
justify-content:space-between}} .day{{text-align:center;font-size:.86em;padding:14px}}
.note{{border:1px solid {dim};padding:8px 10px;margin:8px 0}}
</style><div class=bar><div class=status><span>9:41</span><span>5G 73</span></div>
<div class=tool><span>←</span>{bar}</div></div><div class=page>{body}</div>"""


def _search(lang: str) -> str:
    return f"<span class='field dim'>{SEARCH[lang]}</span>"


def _title(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _profile(who: Person) -> Iterator[str]:
    lang = who.language
    about, experience, education, _, skills, _ = labels.PAGES[lang]
    yield from _card(who)
    if who.about:
        yield f"<section><h2>{about}</h2><p>{escape(' '.join(who.about))}</p></section>"
    yield (
        f"<section><div class=right><h2>{ACTIVITY[lang]}</h2>"
        f"<span>+ {labels.BUTTONS[lang][-1]}</span></div>"
        f"<p class=dim>1.234 {labels.FOLLOWERS[lang]}</p></section>"
    )
    if who.firms is not None:
        yield f"<section><h2>{experience}</h2>"
        for firm in who.firms:
            yield from _firm(lang, firm)
        yield "</section>"
    if who.courses is not None:
        yield f"<section><h2>{education}</h2>"
        for course in who.courses:
            yield from _course(lang, course)
        yield "</section>"
    if who.skills:
        yield f"<section><h2>{skills}</h2>"
        for skill in who.skills[:2]:
            yield f"<p class=gap>{escape(skill)}</p>"
        yield f"<p class=all>{labels.SHOW_SKILLS[lang].format(23)} →</p></section>"
    yield (
        f"<section><h2>{OTHERS[lang]}</h2><div class=entry><div class=logo></div><div>"
        f"<p class=large>Somebody Else · 2nd</p><p class=dim>Elsewhere</p></div></div></section>"
    )


def _card(who: Person) -> Iterator[str]:
    lang = who.language
    yield "<section><div class=cover></div><div class=photo></div>"
    yield f"<div><h1>{escape(who.name)}</h1> <span class='dim'>{labels.DEGREE[lang]}</span></div>"
    yield f"<p class=large>{escape(who.headline)}</p>"
    firm = who.firms[0].name if who.firms else ""
    school = who.courses[0].school if who.courses else ""
    if line := " · ".join(filter(None, (firm, school))):
        yield f"<p class=gap>{escape(line)}</p>"
    yield f"<p class=dim>{escape(who.place)}</p>"
    if who.connections:
        yield f"<p class=gap>{_connections(lang, who.connections)}</p>"
    yield f"<div class=mutual><i></i><p>{escape(labels.SHARED[lang])}</p></div>"
    message, *_, connect = labels.BUTTONS[lang][:3]
    yield f"<div class=buttons><span>{message}</span><span>{connect}</span></div></section>"


def _connections(lang: str, number: str) -> str:
    more = {"es": "Más de 500", "pt": "+ de 500", "fr": "Plus de 500"}.get(lang, "500+")
    return f"{more if number == '500+' else number} {labels.CONNECTIONS[lang]}"


def _firm(lang: str, firm: Firm) -> Iterator[str]:
    yield f"<div class=entry><div class=logo>{escape(firm.name[:1])}</div><div>"
    if len(firm.roles) == 1:
        role = firm.roles[0]
        yield f"<p class=large>{escape(role.title)}</p>"
        yield f"<p>{escape(' · '.join(filter(None, (firm.name, _kind(lang, role)))))}</p>"
        yield from _rest(lang, role)
    else:
        total = labels.length(
            lang, sum(role.months or 0 for role in firm.roles) or None, short=True
        )
        yield f"<p class=large>{escape(firm.name)}</p><p>{total}</p>"
        for role in firm.roles:
            yield f"<div class=role><p class=large>{escape(role.title)}</p>"
            if kind := _kind(lang, role):
                yield f"<p>{kind}</p>"
            yield from _rest(lang, role)
            yield "</div>"
    yield "</div></div>"


def _kind(lang: str, role: Role) -> str:
    return labels.KINDS[lang][labels.KIND_KEYS.index(role.kind)] if role.kind else ""


def _rest(lang: str, role: Role) -> Iterator[str]:
    if dates := made_pages.dates(lang, role, made_pages.Way()):
        yield f"<p class=dim>{escape(dates)}</p>"
    if role.place:
        yield f"<p class=dim>{escape(role.place)}</p>"
    if role.text:
        yield f"<div class=gap>{''.join(f'<p>{escape(line)}</p>' for line in role.text)}</div>"


def _course(lang: str, course: Course) -> Iterator[str]:
    yield f"<div class=entry><div class=logo>{escape(course.school[:1])}</div><div>"
    yield f"<p class=large>{escape(course.school)}</p>"
    if study := ", ".join(filter(None, (course.degree, course.subject))):
        yield f"<p>{escape(study)}</p>"
    shown = [labels.month(lang, date, short=True) for date in (course.start, course.end) if date]
    if shown:
        yield f"<p class=dim>{' - '.join(shown)}</p>"
    yield "</div></div>"


def _about_profile(case: Case) -> Iterator[str]:
    lang = case.who.language
    month = labels.month(lang, case.joined, short=False)
    yield f"<section><p class=gap>{escape(case.who.name)}</p></section><section>"
    for label, value in ((JOINED[lang], month), CONTACT[lang]):
        yield f"<div style='padding:10px 44px'><p class=large>{label}</p><p>{value}</p></div>"
    if case.verified:
        yield f"<p class='large gap'>{VERIFICATIONS[lang]}</p>"
    for kind in case.verified:
        label, value = VERIFIED[kind][lang]
        yield f"<div style='padding:10px 44px'><p class=large>{label}</p><p>{value}</p></div>"
    yield "</section>"


def _invitation(case: Case) -> Iterator[str]:
    lang, who = case.who.language, case.who
    yield f"<section>{TABS[lang][0]} &emsp; {TABS[lang][1]}</section><section><div class=entry>"
    yield "<div class=photo style='flex:0 0 56px;height:56px;margin:0'></div><div>"
    yield f"<p>{escape(who.name)} {INVITES[lang]}</p>"
    yield f"<p class='small dim'>{escape(who.headline)}</p>"
    yield f"<div class=mutual><i></i><p class='small dim'>{escape(labels.SHARED[lang])}</p></div>"
    yield f"<p class='small dim gap'>{AGO[lang]}</p>"
    ignore, accept = DECIDE[lang]
    yield f"<div class=buttons style='flex-direction:row-reverse'><span>{accept}</span>"
    yield f"<span>{ignore}</span></div>"
    if case.note:
        yield f"<div class=note>{escape(case.note)}</div>"
        yield f"<p>{REPLY[lang].format(who.name.split()[0])}</p>"
    yield "</div></div></section>"


def _thread(case: Case) -> Iterator[str]:
    lang, who = case.who.language, case.who
    yield f"<section><p>{escape(who.name)}</p><p>{escape(who.headline)}</p></section>"
    yield f"<div class='day dim'>{TODAY[lang]}</div>"
    for name, time, text in zip((who.name, "Robin Vasey"), TIMES[lang], SAID[lang], strict=True):
        yield "<section><div class=entry>"
        yield "<div class=photo style='flex:0 0 40px;height:40px;margin:0'>"
        yield f"</div><div><p><b>{escape(name)}</b> • {time}</p><p>{escape(text)}</p></div></div>"
        yield "</section>"
    yield "<div style='position:fixed;inset:auto 0 10px;padding:0 60px' class=dim>"
    yield f"{WRITE[lang]}</div>"


# Drawing and reading


def draw(browser: Browser, case: Case, folder: Path) -> list[Path]:
    """Draw a case's screens, scrolled as a thumb does; give the pictures in their order."""
    look = case.look
    context = browser.new_context(
        viewport={"width": look.width, "height": look.height}, device_scale_factor=look.fine
    )
    page = context.new_page()
    drawn = []
    for name, html in screens(case):
        page.set_content(html)
        top, number = 0, 0
        while True:
            page.evaluate(f"scrollTo(0, {top})")
            drawn.append(folder / f"{case.key}-{name}-{number}.png")
            page.screenshot(path=drawn[-1])
            if top + look.height >= page.evaluate("document.documentElement.scrollHeight"):
                break
            top, number = top + round(0.72 * look.height), number + 1
    context.close()
    return drawn


def main(keys: list[str]) -> None:
    """Draw those cases, or all; have them read, and write what was read beside the others."""
    sys.path.insert(0, str(HERE.parent / "browser"))
    import chromium  # noqa: PLC0415 (only the drawing needs a browser)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = chromium.find(playwright.chromium.executable_path)
        browser = playwright.chromium.launch(executable_path=path, args=chromium.FLAGS)
        for case in cases():
            if keys and case.key not in keys:
                continue
            pictures = draw(browser, case, Path(folder))
            node = shutil.which("node") or "node"
            done = subprocess.run(  # noqa: S603 (our own script)
                [node, NODE, DATA[case.who.language], *pictures],
                check=True,
                stdout=subprocess.PIPE,
                text=True,
            )
            write(case.key, json.loads(done.stdout))
            sys.stdout.write(f"{case.key}: {len(pictures)} pictures\n")
        browser.close()


def write(key: str, pictures: object) -> None:
    """Write what was read of a case, a line a case."""
    read = json.loads(READ.read_text(encoding="utf-8")) if READ.exists() else {}
    read[key] = pictures
    lines = (
        f"{json.dumps(case.key)}: "
        + json.dumps(read[case.key], ensure_ascii=False, separators=(",", ":"))
        for case in cases()
        if case.key in read
    )
    READ.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
