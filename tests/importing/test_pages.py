"""Pasted pages as they really are: one table for each kind of trouble, in languages and layouts.

Every line is invented; the shapes are those of public pages, reports and parsers' tests.
"""

from typing import cast

import pytest

from checker.importing import ImportReport, from_text, wording
from checker.importing.other_languages import HEADINGS
from checker.model import BadRequest, Json

TOP = ("Jonas Example", "· 2nd", "Nurse coach")
REST = ("About", "I coach nurses.", "Experience", "Coach", "Harbour Coaching", "Apr 2020 - Present")
Rows = list[dict[str, Json]]


def _read(*lines: str) -> ImportReport:
    return from_text("\n".join(lines))


def _jobs(*lines: str) -> list[tuple[Json, ...]]:
    """Give title, company, start, end and description of the jobs under the lines."""
    rows = cast("Rows", _read("Experience", *lines)["profile"]["positions"])
    keys = ("title", "company", "start", "end", "description")
    return [tuple(row.get(key) for key in keys) for row in rows]


def _schools(*lines: str) -> list[tuple[Json, ...]]:
    rows = cast("Rows", _read("Education", *lines)["profile"].get("education", []))
    return [tuple(row.get(key) for key in ("school", "degree", "start", "end")) for row in rows]


@pytest.mark.parametrize(
    ("line", "connections"),
    [
        ("Más de 500 contactos", "500+"),
        ("+ de 500 conexões", "500+"),
        ("Mais de 500 conexões", "500+"),
        ("+ de 500 relations", "500+"),
        ("Plus de 500 relations", "500+"),
        ("Più di 500 collegamenti", "500+"),
        ("Mehr als 500 Kontakte", "500+"),
        ("Über 500 Kontakte", "500+"),
        ("Meer dan 500 connecties", "500+"),
        ("More than 500 connections", "500+"),
        ("500+ connections", "500+"),
        ("1 connection", 1),
        ("1 contacto", 1),
        ("1 conexão", 1),
        ("1 relation", 1),
        ("1 Kontakt", 1),
        ("1 collegamento", 1),
        ("1 connectie", 1),
        ("1,234 followers · 412 connections", 412),
        ("412 connections · 1,234 followers", 412),
        ("412 connections 1,234 followers", 412),
        ("1079 seguidores Más de 500 contactos", "500+"),
        ("1 234 abonnés · Plus de 500 relations", "500+"),
        ("8.532 seguidores · + de 500 conexões", "500+"),
        ("7.892 Follower:innen", None),
        ("5 mil seguidores", None),
        ("1.234 volgers", None),
        ("1 follower", None),
    ],
)
def test_counts_in_words(line: str, connections: Json) -> None:
    """Other languages write "more than 500" for 500+; followers are no connections."""
    report = _read(*TOP, "Oslo, Norway", "Contact info", line, *REST)
    assert report["profile"].get("connections") == connections
    assert report["unread"] == []


def test_a_number_on_a_line_of_its_own() -> None:
    """Where the page draws it bold, its word stands on the next line."""
    report = _read(*TOP, "Oslo, Norway", "Contact info", "1,079", "followers", "500+",
                   "connections", *REST)  # fmt: skip
    assert report["profile"]["connections"] == "500+"
    assert report["unread"] == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Oslo, Norway", "·", "Contact info"),
        ("Oslo, Norway", "·", "Contact info", "·", "500+ connections"),
        ("Oslo, Norway", "· Contact info"),
        ("Oslo, Norway Contact info",),
        ("Oslo, NorwayContact info",),
        ("Oslo, Norway · Contact info",),
        ("Oslo, Norway ·Contact info",),
        ("Oslo, Norway• Contact Info",),
        ("Oslo, Norwegen Kontaktinfo",),
        ("Oslo, Noruega", "·", "Información de contacto"),
        ("Oslo, NoruegaInformações de contato",),
        ("Oslo, Norvège · Coordonnées",),
        ("Oslo, Norvegia Informazioni di contatto",),
        ("Oslo, Noorwegen", "Contactgegevens"),
        ("Oslo, Norway 1,079 followers",),
        ("Oslo, Norway · 500+ connections · Contact info",),
        ("Harbour Coaching", "Oslo, Norway", "Contact info"),
        ("Oslo, Norway", "Contact info", "Harbour Coaching"),
        ("Oslo, Norway",),
    ],
)
def test_the_line_under_the_name(lines: tuple[str, ...]) -> None:
    """Place and contact link stand on one line or on three."""
    report = _read(*TOP, *lines, *REST)
    assert report["profile"]["headline"] == "Nurse coach"
    assert report["profile"]["country"] == "NO"
    assert any("Their country was taken from “Oslo, " in line for line in report["understood"])
    assert report["unread"] == []


@pytest.mark.parametrize("headline", ["Keeper of precontact info", "Coach " * 60 + "Contact info"])
def test_a_headline_may_end_like_the_link(headline: str) -> None:
    """Where the words are part of another, or the line is longer than any place."""
    report = _read("Jonas Example", "· 2nd", headline, "Oslo, Norway", "Contact info", *REST)
    assert report["profile"]["headline"] == headline
    assert report["profile"]["country"] == "NO"


@pytest.mark.parametrize(
    "lines",
    [
        ("Boston", "Contact info"),
        ("Greater Oslo Region · Contact info",),
        ("Berlin und Umgebung", "Kontaktinfo"),
        ("Madrid y alrededores · Información de contacto",),
        ("Greater London",),
        ("San Francisco Bay Area", "500+ connections"),
    ],
)
def test_a_place_without_a_country(lines: tuple[str, ...]) -> None:
    """The visitor is asked for the country."""
    report = _read(*TOP, *lines, *REST)
    shown = wording.place(lines[0].partition(" · ")[0], known=False)
    assert shown in report["understood"]
    assert "country" not in report["profile"]
    assert report["unread"] == []


@pytest.mark.parametrize(
    "top",
    [
        ("Ida Example", "· 2nd", "Designer", "Contact info", "500+ connections"),
        ("Ida Beispiel", "· 2.", "Designer", "Kontaktinfo", "500+ Kontakte"),
        ("Ida Ejemplo", "· 2.º", "Designer", "Información de contacto"),
        ("Ida Exemple", "· 2e", "Designer", "Coordonnées", "Plus de 500 relations"),
        ("Ida Example", "She/Her", "· 2nd", "Designer", "Contact info"),
        ("Ida Example", "· 2nd", "Designer", "Contoso", "Contact info"),
    ],
)
def test_no_place_at_all(top: tuple[str, ...]) -> None:
    """The headline is none, nor the company."""
    report = _read(*top, "About", "I design.", "Experience", "Designer", "Contoso", "2014 - 2016")
    assert report["profile"]["headline"] == "Designer"
    assert not any("place" in line or "country" in line for line in report["understood"])
    assert report["unread"] == []


@pytest.mark.parametrize(
    "bar",
    [
        ("1", "1 new notification", "Retry Premium for SEK0"),
        ("0 notifications total", "Skip to search", "Close jump menu", "Search", "Home", "2", "Me"),
        ("Keyboard shortcuts", "new feed updates notifications", "3", "3 new notifications"),
        ("Home", "9+", "Good morning, Nils!", "Hire faster with Premium today"),
        ("Start", "Ihr Netzwerk", "1", "1 neue Mitteilung", "Premium für 0 € testen", "Suche"),
        ("Accueil", "2", "2 nouvelles notifications", "Essayer Premium pour 0 €", "Rechercher"),
        ("Inicio", "Mi red", "3", "3 notificaciones nuevas", "Probar Premium por 0 €", "Buscar"),
        ("Início", "1", "1 nova notificação", "Bom dia, Nils", "Experimentar Premium por R$ 0"),
        ("Home", "Rete", "2", "2 nuove notifiche", "Riprova Premium per 0 €", "Cerca"),
        ("Home", "1", "1 nieuwe melding", "Probeer Premium voor € 0", "Zoeken", "Ga naar inhoud"),
    ],
)
@pytest.mark.parametrize("near", [("· 2nd",), ()])
def test_the_bar_above_the_page(bar: tuple[str, ...], near: tuple[str, ...]) -> None:
    """Badges are no degrees of connection; greetings and adverts are no names."""
    report = _read(*bar, "Nils Example", *near, "Baker", "Malmö, Skåne County, Sweden",
                   "Contact info", "500+ connections", *REST)  # fmt: skip
    profile = report["profile"]
    assert (profile["name"], profile["headline"]) == ("Nils Example", "Baker")
    assert (profile["country"], profile["connections"]) == ("SE", "500+")
    assert report["unread"] == []


@pytest.mark.parametrize(
    "top",
    [
        ("Jonas Example", "Jonas Example", "· 2ndSecond degree connection"),
        ("Jonas Example", "Jonas Example", "· 3.Kontakt 3. Grades"),
        ("Jonas Example", "Jonas Example", "· 3erContacto de 3er grado"),
        ("Jonas Example", "(Elle)", "Relation de 2e niveau", "· 2e"),
        ("Jonas Example", "Jonas Example has a verified badge", "· 2nd"),
        ("Jonas Example", "Add verification badge", "(He/Him)"),
        ("Zur Suche", "Zum Hauptinhalt", "Jonas Example", "· 2."),
        (
            "Top Content", "People", "Learning", "Join now", "Sign in", "Jonas Example",
            "Sign in to view Jonas’s full profile", "Welcome back", "Forgot password?",
            "New to LinkedIn? Join now", "Jonas Example",
        ),
    ],
)  # fmt: skip
def test_what_a_page_says_around_the_name(top: tuple[str, ...]) -> None:
    """To the ear, of a badge, on one's own page, and to those who are not signed in."""
    report = _read(*top, "Nurse coach", "Bern, Switzerland", "37 connections", *REST)
    assert report["profile"]["name"] == "Jonas Example"
    assert report["profile"]["headline"] == "Nurse coach"
    assert report["profile"]["about"] == "I coach nurses."


@pytest.mark.parametrize("firm", ["Freelance", "Freiberuflich"])
def test_a_firm_that_is_a_kind_of_work_is_that_kind(firm: str) -> None:
    """Who works for nobody writes so where a firm would stand."""
    report = _read("Experience", "Editor", firm, "Apr 2020 - Present · 3 yrs")
    assert cast("Rows", report["profile"]["positions"])[0]["employment"] == "freelance"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Hyderabad", True), ("Bengaluru", True), ("Paris", True), ("Rio de Janeiro", True),
        ("St. Louis", True), ("Den Haag", True), ("São Paulo", True), ("Frankfurt am Main", True),
        ("Reggio nell'Emilia", False), ("Aix-en-Provence", True), ("Ciudad de México", True),
        ("Dallas/Fort Worth Area", True), ("Washington D.C. Metro Area", True),
        ("Pune/Pimpri-Chinchwad Area", True), ("Köln und Umgebung", True),
        ("Região de Lisboa e Vale do Tejo", True), ("Responsible for the area", False),
        ("Led the APAC region.", False), ("Sales & Area Management", False),
        ("Hybrid", True), ("Remote", True), ("On-site", True), ("Vor Ort", True),
        ("Oslo · Hybrid", True), ("À distance", True), ("En remoto", True), ("Op locatie", True),
        ("Responsibilities", False), ("Aufgaben", False), ("Missions", False), ("Logros", False),
        ("Led a team", False), ("Python.", False), ("Baker at heart", False), ("B2B", False),
        ("Built Two Whole New Plants", False), ("hyderabad", False),
    ],
)  # fmt: skip
def test_a_bare_town_is_a_place(line: str, place: bool) -> None:  # noqa: FBT001 (a table's column)
    """And so is how one works there; a text's own heading is none."""
    found = _jobs("Architect", "Contoso", "Jul 2016 - Present · 10 yrs", line)
    assert found == [("Architect", "Contoso", "2016-07", None, "" if place else line)]


def test_what_stands_under_a_town() -> None:
    """A text follows; a list makes the line above it its heading; a workplace may wrap."""
    assert _jobs("Lead", "A", "2016 - 2018", "Lyon", "Ran it all.")[0][-1] == "Ran it all."
    assert (
        _jobs("Lead", "A", "2016 - 2018", "Logistics", "- Ran it")[0][-1] == "Logistics\n- Ran it"
    )
    assert _jobs("Lead", "A", "2016 - 2018", "Lyon", "· Hybrid", "Ran it.")[0][-1] == "Ran it."
    assert _jobs("Lead", "A", "2016 - 2018", "Lyon, France", "Remote")[0][-1] == ""


@pytest.mark.parametrize(
    "first", ["- Ten years of logos", "• Zehn Jahre", "– Diez", "10 years of logos", "🎨 Logos",
              "* Logos", "1. Logos", "· Logos"]
)  # fmt: skip
@pytest.mark.parametrize("heading", ["About", "Info", "Acerca de", "Sobre", "Informazioni", "Over"])
def test_an_about_that_begins_with_a_mark(first: str, heading: str) -> None:
    """It is an About section all the same."""
    report = _read(*TOP, heading, first, "- Two prizes", "Experience", "Coach", "Contoso",
                   "2014 - 2016", "Education", "- University of Life", "2010 - 2013")  # fmt: skip
    assert report["profile"]["about"] == f"{first}\n- Two prizes"
    assert len(cast("Rows", report["profile"]["positions"])) == 1


def test_a_list_within_a_text_is_no_section() -> None:
    """A heading's word above bullets, where the section itself follows."""
    report = _read(*TOP, "About", "What I bring:", "Experience", "- Ten years", "Projects",
                   "- Two", "Experience", "Coach", "Contoso", "2014 - 2016", "Skills",
                   "- Drawing")  # fmt: skip
    assert report["profile"]["about"] == ("What I bring:\nExperience\n- Ten years\nProjects\n- Two")
    assert cast("Rows", report["profile"]["positions"])[0]["description"] == "Skills\n- Drawing"


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Ana Gil is a mutual connection", 1),
        ("Ana Gil and Luis Sol are mutual connections", 2),
        ("Ana Gil, Luis Sol, and 62 other mutual connections", 64),
        ("1 mutual connection", 1),
        ("Ana Modelo, Luis Muestra y 4 contactos más en común", 6),
        ("Ana Modelo es un contacto en común", 1),
        ("Ana Modelo y Luis Muestra son contactos en común", 2),
        ("6 contactos en común", 6),
        ("Ana Modelo y 1 contacto más en común", 2),
        ("Ana Modelo é uma conexão em comum", 1),
        ("Ana Modelo e Rui Sá são conexões em comum", 2),
        ("Ana Modelo e outras 2 conexões em comum", 3),
        ("Ana Modelo, Rui Sá e mais 7 conexões em comum", 9),
        ("Ana Petit est une relation que vous avez en commun", 1),
        ("Ana Petit et Luc Roux sont des relations en commun", 2),
        ("Ana Petit, Luc Roux et 35 autres relations en commun", 37),
        ("Ana Petit et 1 autre relation en commun", 2),
        ("Ana Beck ist ein gemeinsamer Kontakt", 1),
        ("Ana Beck und Uwe Maier sind gemeinsame Kontakte", 2),
        ("Ana Beck und 71 weitere gemeinsame Kontakte", 72),
        ("Ana Beck und 1 weiterer gemeinsamer Kontakt", 2),
        ("Ana Rossi è un collegamento in comune", 1),
        ("Ana Rossi e Ugo Bo sono collegamenti in comune", 2),
        ("Ana Rossi e altri 4 collegamenti in comune", 5),
        ("Ana Bos is een gemeenschappelijke connectie", 1),
        ("Ana Bos en Mees Mol zijn gemeenschappelijke connecties", 2),
        ("Ana Bos, Mees Mol en 3 andere gemeenschappelijke connecties", 5),
        ("Ana Gil, PhD, and 3 other mutual connections", None),
        ("Ana Gil, Luis Sol, Max Ro, and 3 other mutual connections", None),
    ],
)
def test_shared_connections(line: str, count: int | None) -> None:
    """By name, by number, or both; what cannot be counted is shown."""
    report = _read(*TOP, "Oslo, Norway", "Contact info", line, *REST)
    assert report["invitation"].get("mutual_connections") == count
    assert (wording.uncounted(line) in report["understood"]) == (count is None)
    assert report["unread"] == []


BARE = (
    "Vera Example", "3rd degree connection", "3rd", "Researcher.", "Sweden", "Contact info",
    "500+ connections", "Message", "More",
)  # fmt: skip


@pytest.mark.parametrize(
    ("top", "below"),
    [
        (BARE, ("Activity", "1,415 followers", "Vera hasn’t posted yet", "Interests")),
        (("Vera Beispiel", "· 3.", "Forscherin", "Schweden", "Kontaktinfo", "12 Kontakte"),
         ("Aktivitäten", "Vera hat noch nichts gepostet", "Interessen")),
        (("Vera Ejemplo", "3.er", "Investigadora", "Suecia", "Información de contacto"),
         ("Actividad", "Vera aún no ha publicado nada", "Intereses")),
        (("Vera Exemple", "3e", "Chercheuse", "Suède · Coordonnées", "12 relations"),
         ("Activité", "Vera n’a encore rien publié", "Centres d’intérêt")),
        (("Vera Exemplo", "3º", "Investigadora", "Suécia", "Informações de contato"),
         ("Atividades", "Vera ainda não publicou", "Interesses")),
        (("Vera Esempio", "3°", "Ricercatrice", "Svezia", "Informazioni di contatto"),
         ("Attività", "Vera non ha ancora pubblicato nulla", "Interessi")),
        (("Vera Voorbeeld", "3e", "Onderzoeker", "Zweden", "Contactgegevens", "12 connecties"),
         ("Activiteit", "Vera heeft nog niets geplaatst", "Interesses")),
    ],
)  # fmt: skip
def test_nothing_but_a_top_card(top: tuple[str, ...], below: tuple[str, ...]) -> None:
    """What an invention looks like: it is read, and the page shows no section and no posts."""
    report = _read(*top, *below, "Somebody Else", "· 2nd", "198,373 followers", "Follow")
    profile = report["profile"]
    assert (profile["country"], profile["about"]) == ("SE", "")
    assert (profile["positions"], profile["education"]) == ([], [])
    assert wording.only_the_top(shown=True) in report["understood"]
    assert report["observations"] == {"active": "no"}
    assert report["unread"] == []


def test_a_top_card_that_was_copied_alone() -> None:
    """Nothing says that there is no more; less than a card is no profile."""
    report = _read(*BARE)
    assert report["profile"] == {
        "name": "Vera Example", "headline": "Researcher.", "country": "SE", "connections": "500+",
    }  # fmt: skip
    assert wording.only_the_top(shown=False) in report["understood"]
    for lines in (BARE[:4], ("Vera Example", "500+ connections"), ("500+ connections", "2nd")):
        with pytest.raises(BadRequest, match="No heading"):
            _read(*lines)


GROUP = ("Northwind", "14 yrs 2 mos", "Architect", "Full-time", "Feb 2019 - Present · 5 yrs 7 mos",
         "Stockholm, Sweden", "Leads the team.", "Engineer", "Aug 2016 - Jan 2019 · 2 yrs 6 mos",
         "Glasgow", "Ran reporting.")  # fmt: skip


@pytest.mark.parametrize(
    "link",
    ["Show all 4 experiences", "Alle 4 Berufserfahrungen anzeigen", "Afficher les 4 expériences",
     "Mostrar las 4 experiencias", "Exibir todas as 4 experiências", "Mostra tutte le 4 esperienze",
     "Alle 4 ervaringen weergeven"],
)  # fmt: skip
def test_a_link_to_more_roles_ends_a_group(link: str) -> None:
    """The next company follows; the page says how many roles it does not show."""
    lines = (*GROUP, link, "Clerk", "Contoso", "Jul 2006 - Jul 2010 · 4 yrs 1 mo", "Built it.")
    assert _jobs(*lines) == [
        ("Architect", "Northwind", "2019-02", None, "Leads the team."),
        ("Engineer", "Northwind", "2016-08", "2019-01", "Ran reporting."),
        ("Clerk", "Contoso", "2006-07", "2010-07", "Built it."),
    ]
    report = _read("Experience", *lines)
    assert wording.more_roles("Northwind", 2, 4) in report["understood"]
    assert not any("4 jobs" in sentence for sentence in report["understood"])


def test_links_at_the_end() -> None:
    """Of the last group and of the whole section, or of one of them."""
    both = _read("Experience", *GROUP, "Show all 3 experiences", "Show all 9 experiences")
    assert wording.more_roles("Northwind", 2, 3) in both["understood"]
    assert wording.more_jobs(2, 9) in both["understood"]
    whole = _read("Experience", *GROUP, "Show all 9 experiences")
    assert wording.more_jobs(2, 9) in whole["understood"]
    nothing = _read("Experience", *GROUP, "Show all experiences", "Clerk", "2004 - 2005")
    assert [row["title"] for row in cast("Rows", nothing["profile"]["positions"])] == [
        "Architect", "Engineer", "Clerk",
    ]  # fmt: skip


def test_two_roles_at_once_in_a_group() -> None:
    """The second role lies within the first; its title is no company's name."""
    lines = ("Contoso", "5 yrs", "Manager", "Jan 2021 - Present · 5 yrs", "Led a team of six.",
             "Engineer", "Jan 2021 - Jan 2023 · 2 yrs 1 mo", "Wrote code.", "Fabrikam logo",
             "Clerk", "Fabrikam", "Jan 2018 - Dec 2020 · 3 yrs")  # fmt: skip
    assert _jobs(*lines) == [
        ("Manager", "Contoso", "2021-01", None, "Led a team of six."),
        ("Engineer", "Contoso", "2021-01", "2023-01", "Wrote code."),
        ("Clerk", "Fabrikam", "2018-01", "2020-12", ""),
    ]
    three = ("Contoso", "5 Jahre", "Leiterin", "Jan. 2021–Heute · 5 Jahre", "Köln, Deutschland",
             "Trainerin", "Jan. 2021–Jan. 2023 · 2 Jahre 1 Monat", "• Kurse", "Ausbilderin",
             "Jan. 2022–Jan. 2023 · 1 Jahr 1 Monat")  # fmt: skip
    assert [job[:2] for job in _jobs(*three)] == [
        ("Leiterin", "Contoso"), ("Trainerin", "Contoso"), ("Ausbilderin", "Contoso"),
    ]  # fmt: skip


def test_heads_of_groups() -> None:
    """A place below the company; lengths below a role; a picture's name before a lone title."""
    place = _jobs("Contoso", "Full-time · 7 yrs", "Oslo, Norway", "Lead", "2019 - 2026 · 7 yrs")
    assert place == [("Lead", "Contoso", "2019", "2026", "")]
    odd = _read("Experience", "Contoso", "7 yrs", "A line of nobody’s.", "Lead", "2019 - 2026")
    assert odd["unread"] == ["A line of nobody’s."]
    nested = ("Contoso", "7 yrs", "Lead", "Full-time · 3 yrs", "2019 - 2022 · 3 yrs", "Ran it.",
              "Clerk", "4 yrs", "2015 - 2019 · 4 yrs")  # fmt: skip
    assert [job[:2] for job in _jobs(*nested)] == [("Lead", "Contoso"), ("Clerk", "Contoso")]
    alone = _jobs("Lead", "Acme", "2015 - 2016", "Some text.", "Clerk logo", "Clerk", "2013 - 2014")
    assert alone[1] == ("Clerk", None, "2013", "2014", "")


@pytest.mark.parametrize(
    ("lines", "schools"),
    [
        (("HEC Paris logo", "HEC Paris", "HEC Paris"), ["HEC Paris"]),
        (("HEC Paris",), ["HEC Paris"]),
        (("Yale Example",), ["Yale Example"]),
        (("Logo de INSEAD", "INSEAD", "HEC Paris logo", "HEC Paris"), ["INSEAD", "HEC Paris"]),
        (("Logo von TU Wien", "TU Wien", "Physik"), ["TU Wien"]),
        (("Logo: IED", "IED", "Design"), ["IED"]),
        (("École 42", "École 42", "Licence", "Licence", "2013 - 2017"), ["École 42"]),
        (("MIT logo", "MIT", "BSc", "Physics", "2013 - 2017"), ["MIT"]),
        (("Universität Köln", "Universität Köln", "2010 - 2013", "UNAM", "UNAM", "2005 - 2009"),
         ["Universität Köln", "UNAM"]),
    ],
)  # fmt: skip
def test_schools_without_degree_or_years(lines: tuple[str, ...], schools: list[str]) -> None:
    """A picture's name and the first place under the heading tell a school."""
    assert [school for school, *_ in _schools(*lines)] == schools
    assert _read("Education", *lines)["unread"] == []


def test_degree_and_subject_on_lines_of_their_own() -> None:
    """Below a picture's name; a note is neither."""
    report = _read("Education", "MIT logo", "MIT", "BSc", "Physics", "2013 - 2017")
    row = cast("Rows", report["profile"]["education"])[0]
    assert (row["degree"], row["field"]) == ("BSc", "Physics")
    noted = _read("Education", "MIT logo", "MIT", "Grade: 3", "2013 - 2017")
    assert [r["school"] for r in cast("Rows", noted["profile"]["education"])] == ["MIT"]
    assert noted["unread"] == ["2013 - 2017"]


def test_what_cannot_be_read_is_not_said_to_be_empty() -> None:
    """Lines under a heading that are neither job nor school are listed, and nobody can tell."""
    report = _read(*TOP, "Experience", "Something odd", "Education", "it was long ago")
    assert not {"positions", "education"} & set(report["profile"])
    assert report["unread"] == ["Something odd", "it was long ago"]


@pytest.mark.parametrize("language", HEADINGS)
def test_pages_in_other_languages(language: str) -> None:
    """The sentence names the language, the seven that are read, and what to do."""
    only = [w for w in HEADINGS[language] if sum(w in words for words in HEADINGS.values()) == 1]
    with pytest.raises(BadRequest) as refused:
        _read("Ида Example", "· 2.", *sorted(only)[:2], "Kontaktinfo", "500+ x")
    assert refused.value.message == wording.other_language(language)
    assert wording.SEVEN in refused.value.message


@pytest.mark.parametrize(
    ("headings", "language"),
    [
        (("Общие сведения", "Опыт работы", "Образование"), "Russian"),
        (("Informacje", "Doświadczenie", "Wykształcenie"), "Polish"),
        (("Om", "Erfaring", "Uddannelse"), "Danish"),
        (("Om", "Erfaring", "Utdanning"), "Norwegian"),
        (("Info", "Arbetslivserfarenhet", "Utbildning"), "Swedish"),
        (("Yetenekler", "Deneyim", "Eğitim"), "Turkish"),
        (("概要", "職歴", "学歴"), "Japanese"),
    ],
)
def test_which_language_it_is(headings: tuple[str, ...], language: str) -> None:
    """By hand, for seven of them."""
    with pytest.raises(BadRequest, match=f"This page is in {language}"):
        _read("Ida Example", *(line for heading in headings for line in (heading, "Text")))


def test_one_word_of_another_language_is_not_its_page() -> None:
    """A profile may have one in its text; a page with jobs is read."""
    assert _read("About", "Om", "Erfaring", *REST[2:])["profile"]["about"] == "Om\nErfaring"
    with pytest.raises(BadRequest, match="No heading"):
        _read("Om", "Text")


@pytest.mark.parametrize(
    ("heading", "line", "active"),
    [
        ("Activity", "Jonas hasn't posted lately", "no"),
        ("Aktivität", "Jonas hat noch keine Beiträge", "no"),
        ("Activity", "Jonas Example posted this • 2w", "yes"),
        ("Activity", "Jonas Example commented on a post • 3mo • Edited", "yes"),
        ("Aktivitäten", "Jonas hat das repostet • 2 Wochen", None),
        ("Aktivitäten", "Jonas hat das gepostet • 2 Wo.", "yes"),
        ("Actividad", "Jonas ha publicado esto • 3 sem", "yes"),
        ("Activity", "Show all activity", None),
    ],
)
def test_what_the_activity_tells(heading: str, line: str, active: str | None) -> None:
    """Whether they post is a question of the form."""
    report = _read(*TOP, heading, line, *REST)
    assert report["observations"].get("active") == active
    assert report["unread"] == []


@pytest.mark.parametrize(
    "line",
    [
        "You both studied at Example University", "You and Jonas both worked at Contoso",
        "Sie und Jonas haben beide an der Example University studiert",
        "Vous avez tous les deux étudié à Example University",
        "Ambos estudiaron en Example University", "Vocês dois estudaram na Example University",
        "Entrambi avete studiato a Example University",
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", [(), ("Highlights",)])
def test_what_is_shared_is_shown(line: str, above: tuple[str, ...]) -> None:
    """In the top card or under Highlights."""
    report = _read(*TOP, "Oslo, Norway", "Contact info", *above, line, *REST)
    assert wording.in_common(line) in report["understood"]
    assert report["unread"] == []


def test_posts_outweigh_the_lack_of_them() -> None:
    """A page may say both, of posts and of comments."""
    for lines in (("Jonas hasn't posted yet", "Jonas Example liked this", "Jonas posted this • 1d"),
                  ("Jonas posted this • 1d", "Jonas hasn't posted yet")):  # fmt: skip
        assert _read(*TOP, "Activity", *lines, *REST)["observations"] == {"active": "yes"}


def test_sections_that_are_not_used_are_named() -> None:
    """Nothing is lost in silence."""
    report = _read(*TOP, *REST, "Languages", "Norwegian", "Projects", "Something")
    assert wording.passed_over(["Languages", "Projects"]) in report["understood"]


def test_a_copy_that_is_doubled_here_and_there() -> None:
    """One job stands twice, its dates the second time as they are spoken."""
    once = [f"Line {number}." for number in range(40)]
    report = _read("About", *once, "Experience", "Lead", "Lead", "Acme · Full-time",
                   "Acme · Full-time", "Jan 2020 - Present · 4 yrs", "Jan 2020 to Present · 4 yrs",
                   "Oslo, Norway", "Oslo, Norway", "Ran it all.", "Ran it all.",
                   "Freelance", "Freelance", "2015 - 2016", "IBM", "IBM",
                   "2013 - 2014")  # fmt: skip
    rows = cast("Rows", report["profile"]["positions"])
    assert [(row["title"], row["company"], row["description"]) for row in rows] == [
        ("Lead", "Acme", "Ran it all."),
        ("Freelance", "Freelance", ""),
        ("IBM", "IBM", ""),
    ]


def test_a_job_that_stands_twice_is_one() -> None:
    """Whole entries may be copied a second time."""
    entry = ("Lead", "Acme · Full-time", "Jan 2020 - Present · 4 yrs", "Ran it.")
    assert _jobs(*entry, *entry) == [("Lead", "Acme", "2020-01", None, "Ran it.")]
    assert _jobs(*entry, *entry[:3]) == [("Lead", "Acme", "2020-01", None, "Ran it.")]


@pytest.mark.parametrize(
    ("lines", "jobs"),
    [
        (("Lead", "Company Name", "Acme Full-time", "Dates Employed", "Jan 2018 – Present",
          "Employment Duration", "1 yr 11 mos", "Location", "Boston, MA", "Ran it."),
         [("Lead", "Acme", "2018-01", None, "Ran it.")]),
        (("Lead", "Company NameAcme", "Dates EmployedJan 2018 – Present",
          "Employment Duration1 yr 11 mos", "LocationBoston, MA"),
         [("Lead", "Acme", "2018-01", None, "")]),
        (("Company Name", "Acme", "Total Duration", "5 yrs", "Title", "Lead", "Full-time",
          "Dates Employed", "Jan 2018 – Present", "Employment Duration", "3 yrs", "Title", "Clerk",
          "Dates Employed", "Jan 2016 – Dec 2017", "Employment Duration", "2 yrs", "Location",
          "Oslo"),
         [("Lead", "Acme", "2018-01", None, ""), ("Clerk", "Acme", "2016-01", "2017-12", "")]),
        (("Leiterin", "Name des Unternehmens", "Acme Vollzeit", "Beschäftigungszeitraum",
          "Jan. 2018 – Heute", "Beschäftigungsdauer", "1 Jahr 11 Monate", "Ort", "Köln"),
         [("Leiterin", "Acme", "2018-01", None, "")]),
        (("Jefa", "Nombre de la empresa", "Acme Jornada completa", "Fechas de empleo",
          "ene. de 2018 – actualidad", "Duración del empleo", "2 años", "Ubicación", "Sevilla"),
         [("Jefa", "Acme", "2018-01", None, "")]),
        (("Lead", "Acme", "Jan 2020 - Present 4 years 2 months", "Oslo, Norway", "Ran it."),
         [("Lead", "Acme", "2020-01", None, "Ran it.")]),
        (("Lead", "Acme", "Jan 2020 - Present4 years 2 months"),
         [("Lead", "Acme", "2020-01", None, "")]),
        (("Leiter", "Acme", "Jan. 2020–Heute 4 Jahre", "Köln"),
         [("Leiter", "Acme", "2020-01", None, "")]),
        (("Lead", "Acme", "February 2017 – March 2019 Aveiro e Região, Portugal", "Ran it."),
         [("Lead", "Acme", "2017-02", "2019-03", "Ran it.")]),
        (("Lead", "Acme", "January 2016 – Present (1 year 6 months)Macao"),
         [("Lead", "Acme", "2016-01", None, "")]),
        (("Forno Azul", "10 a 3 m", "Padeira chefe", "Tempo integral",
          "jan de 2020 - o momento · 6 a 10 m", "Salvador", "Padeira", "Meio período",
          "mar de 2016 - dez de 2019 · 3 a 10 m", "Aprendiz", "fev de 2016 · 1 m"),
         [("Padeira chefe", "Forno Azul", "2020-01", None, ""),
          ("Padeira", "Forno Azul", "2016-03", "2019-12", ""),
          ("Aprendiz", "Forno Azul", "2016-02", None, "")]),
        (("Lead", "Acme", "2017 – 2019", "2018 - 2019 migration, end to end"),
         [("Lead", "Acme", "2017", "2019", "2018 - 2019 migration, end to end")]),
    ],
)  # fmt: skip
def test_other_years_and_other_doors(lines: tuple[str, ...], jobs: list[tuple[Json, ...]]) -> None:
    """Labels for screen readers until 2021; pages for recruiters, and for who is not signed in."""
    assert _jobs(*lines) == jobs


def test_a_school_of_those_years() -> None:
    """Its labels go as well."""
    lines = ("Experience", "Lead", "Company Name", "Acme", "Dates Employed", "2018 – 2019",
             "Education", "MIT", "Degree Name", "BSc", "Field Of Study", "Physics",
             "Dates attended or expected graduation", "2010 – 2014")  # fmt: skip
    report = _read(*lines)
    row = cast("Rows", report["profile"]["education"])[-1]
    assert row == {
        "school": "MIT", "degree": "BSc", "field": "Physics", "start": "2010", "end": "2014",
    }  # fmt: skip


def test_a_page_that_hides_jobs_behind_stars() -> None:
    """Whoever is not signed in sees no jobs: nobody can tell how many there are."""
    report = _read("Vera Example", "Researcher", "Sweden Contact Info", "2K followers",
                   "500+ connections", "Experience & Education", "*****", "****** ********",
                   "View Vera’s full profile")  # fmt: skip
    assert report["profile"] == {
        "name": "Vera Example", "headline": "Researcher", "country": "SE", "connections": "500+",
    }  # fmt: skip
    assert wording.passed_over(["Experience & Education"]) in report["understood"]
    schools = _read("Vera Example", "Researcher", "Sweden Contact Info", "2K followers",
                    "Experience & Education", "****", "Education", "MIT",
                    "2010 - 2014")  # fmt: skip
    assert "positions" not in schools["profile"]
