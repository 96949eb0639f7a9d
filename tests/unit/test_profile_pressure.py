"""The patterns in notes, one by one, and the friendly notes that they must leave alone."""

import re

import pytest

from checker.profile import pressure

NOTES: dict[str, tuple[str, ...]] = {
    "app": (
        "Add me on WhatsApp",
        "let us talk on whats app",
        "Join our WhatsApp group for this",
        "She posts it in a private Telegram group",
        "Write to me via Telegram",
        "por Telegram es mejor",
        "SMS / Telegram, as you like",
        "Telegram: @anna_trades",
        "Please continue on Signal",
        "I have a signal number",
        "wa.me/4477009001",
        "my WeChat is annaw",
        "Line ID annaw77",
        "Viber is better for me",
        "here is my personal phone number",
    ),
    "money": (
        "I can show you how to earn well with crypto",
        "Bitcoin doubles your money",
        "Our pre-sale is open",
        "a passive income from home",
        "We would pay USD 5,000 for a report",
        "an investment opportunity in land",
        "guaranteed profits each month",
        "huge returns within weeks",
        "my trading signals",
        "an all-expenses-paid week in Geneva",
        "a paid consultation on your field",
        "ingresos pasivos para todos",
        "una oportunidad de inversión",
        "ganancias garantizadas",
        "uma renda extra",
        "oportunidade de investimento em imóveis",
        "lucros garantidos",
        "des revenus passifs",
        "une opportunité d’investissement",
        "gains garantis",
        "passives Einkommen",
        "eine Anlagechance",
        "garantierte Rendite",
    ),
    "hurry": (
        "This is urgent",
        "Answer me right away",
        "Act now",
        "open for a limited time",
        "only few places",
        "before it's too late",
        "it closes in 24 hours",
        "reply today",
        "urgentemente",
        "responda hoy",
        "plazas limitadas",
        "vagas limitadas",
        "au plus vite",
        "places limitées",
        "de toute urgence",
        "dringend gesucht",
        "sofort melden",
        "begrenzte Plätze",
    ),
    "secret": (
        "a confidential opportunity",
        "keep it between us",
        "an undisclosed client",
        "whom I can not yet name",
        "an exclusive invitation",
        "oferta exclusiva",
        "une offre exclusive",
        "que quede entre nosotros",
        "fica só entre nós",
        "cela reste entre nous",
        "das bleibt bitte unter uns",
        "es muss unter uns bleiben",
        "ein vertrauliches Projekt",
        "ein exklusives Angebot",
    ),
    "flattery": (
        "so impressed by your background",
        "your outstanding career",
        "your profile caught my eye",
        "You are so beautiful",
        "tu perfil me impresionó",
        "seu perfil me chamou a atenção",
        "votre profil m’a interpellé",
        "Ihr Profil hat mich beeindruckt",
    ),
    "link": (
        "see https://example.com/offer",
        "see bit.ly/2abc",
        "open the attached",
    ),
}
"""Notes by the device that they show; each pattern has at least one."""

FRIENDLY = (
    "We met on the parents' WhatsApp group of the school",
    "nos conocimos en el grupo de WhatsApp de la escuela",
    "on s'est connus dans le groupe WhatsApp de l'école",
    "wir kennen uns aus der WhatsApp-Gruppe der Schule",
    "I write for the Daily Telegram",
    "My thesis was on signal processing",
    "He works on Signal routing for trains",
    "We met at the crypto custody working group",
    "I enjoyed your talk on cryptography",
    "nothing urgent",
    "not urgent at all",
    "there is no urgent matter",
    "nada urgente",
    "pas urgent",
    "rien d'urgent",
    "nicht dringend",
    "I am a nurse in urgent care",
    "I recognised you right away",
    "I have limited time this week",
    "la colaboración entre nosotros",
    "o trabalho entre nós foi bom",
    "le travail entre nous fut agréable",
    "das Gespräch unter uns dreien war schön",
    "I pay attention to your article",
    "see https://www.linkedin.com/posts/anna",
    "see https://linkedin.com/in/anna",
    "your photo stood on the poster",
)
"""Notes that name the same things harmlessly."""


@pytest.mark.parametrize(
    ("device", "note"), [(device, note) for device, notes in NOTES.items() for note in notes]
)
def test_a_device_is_found_in_its_note(device: str, note: str) -> None:
    """Each note shows its device, and no other."""
    assert [one.device for one in pressure.devices(note)] == [device]


@pytest.mark.parametrize("note", FRIENDLY)
def test_a_friendly_note_is_left_alone(note: str) -> None:
    """Naming an app, a coin or an urgent thing is no pressure by itself."""
    assert pressure.devices(note) == []


@pytest.mark.parametrize("device", list(pressure.PATTERNS))
def test_every_pattern_is_needed(device: pressure.Device) -> None:
    """Without any one of its patterns, some note above would go unseen."""
    patterns = pressure.PATTERNS[device]
    for left_out in patterns:
        others = "|".join(pattern for pattern in patterns if pattern != left_out)
        without = re.compile(others, re.IGNORECASE)
        assert any(not without.search(note) for note in NOTES[device]), left_out


def test_a_device_is_told_once_with_its_first_words() -> None:
    """Two links are one device, quoted as they stand."""
    found = pressure.devices("https://a.example/1 and https://b.example/2, urgent")
    assert [(one.device, one.words) for one in found] == [
        ("hurry", "urgent"),
        ("link", "https://a.example/1"),
    ]


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Hello, I would like to ask you about the choir.", "English"),
        ("saw your bus-shelter campaign and laughed out loud at a bus shelter. hello.", "English"),
        ("Hola, me gustaría preguntar por la beca en su departamento.", "Spanish"),
        ("Olá, gostaria de perguntar sobre a bolsa em seu departamento.", "Portuguese"),
        ("Bonjour, je travaille avec votre sœur à Lyon.", "French"),
        ("Guten Tag, ich habe Ihren Vortrag an der Hochschule gehört und würde gern", "German"),
        ("Dag, wij hebben elkaar in Utrecht gesproken over de dijken.", None),
        ("Ciao, avevo chiuso il vecchio profilo, ti reinvito da quello nuovo.", None),
        ("Hej, vi sågs på mässan i Malmö och jag har en fråga om betong.", None),
        ("Merhaba, geçen hafta konferansta seni dinledim.", None),
        ("こんにちは、先週の会議でお会いしました。", None),
        ("Hi", None),
        ("", None),
    ],
)
def test_a_language_is_recognised_by_its_commonest_words(note: str, language: str | None) -> None:
    """Five languages are known; of others none is claimed."""
    assert pressure.language(note) == language
