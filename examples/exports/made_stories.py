"""Invented people and what happened between them and the owner of an export: the known truth.

Nothing here knows the reader. A `Story` is a list of people with dates; `made_files` writes the
files that LinkedIn would give for it, and `made_truth` counts what a right answer must say.
"""

import random
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

DAY = 86_400
END = date(2026, 9, 14).toordinal()
"""The day of the export in every story."""
BEFORE = END - 60
"""The day of an earlier export."""

Kind = Literal["talk", "sponsored", "group", "inmail", "spam", "closed", "page"]
SYLLABLES = (
    "ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma "
    "me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu"
).split()
GIVEN = (
    "Agnieszka", "Amara", "Anders", "Arjun", "Beatriz", "Bola", "Camila", "Daniel", "Elif", "Emeka",
    "Femke", "Giulia", "Grace", "Hana", "Ibrahim", "Ines", "Jamal", "Jun", "Kofi", "Lakshmi",
    "Leila", "Lucas", "Magda", "Mateus", "Mei", "Nadia", "Oskar", "Priya", "Rafael", "Rosa",
    "Samir", "Siobhan", "Tariq", "Thandi", "Tomas", "Yusuf", "Zsofia",
)  # fmt: skip
FAMILY = (
    ("Aver", "Bel", "Calt", "Dor", "Elv", "Fenn", "Gar", "Hal", "Iver", "Kest", "Lor", "Marv",
     "Nar", "Ost", "Pell", "Quar", "Ravel", "Sar", "Tolv", "Uld", "Vant", "Wend", "Yar", "Zell"),
    ("adine", "amoor", "egan", "emba", "enuka", "eriz", "eshko", "etto", "idane", "ilov", "imata",
     "inder", "ioka", "irey", "istad", "ogun", "oram", "ovane", "umali"),
)  # fmt: skip
"""Family names are put together from two parts, and exist nowhere that we know of."""
SECOND = ("", "", "", "", "", "", "", "Zoé", "Jürg", "Íñigo", "Søren", "França")
"""A second given name, for some: they bring the letters that English has not."""
COMPANIES = ("Brightwater", "Nordwind Anlagenbau", "Atelier Sept", "Maré Alta", "", "N/A")
ROLES = ("Teacher", "Data engineer", "Head of Sales, North", "Buyer", "")
TEXTS = (
    "Good to meet you at the fair.",
    "Thank you, and see you soon",
    'You said "never again"; did you mean it?',
    "Two things:\nthe dates, and the room\n\nWhich would suit you?",
    "Here is what I meant to send you about the new packaging rules, country by country. " * 4,
    "Merci beaucoup, à bientôt",
    "",
)


@dataclass
class Message:
    """One message: its second, whether the owner wrote it, its text, and whether it was sent."""

    second: int
    mine: bool
    text: str
    draft: bool = False


@dataclass
class Talk:
    """One conversation; the other side is the person that it belongs to."""

    kind: Kind
    messages: list[Message]


@dataclass
class Sent:
    """One invitation by the owner: its day, and its note, "" for none."""

    day: int
    note: str = ""


@dataclass
class Person:
    """Someone, and all that happened. Days are ordinals, None for never.

    `closed` is when an unanswered invitation was declined or withdrawn. `connected` is kept for
    who was removed since (`removed`) or hides (`hidden`), although no file shows it.
    """

    number: int
    first: str
    last: str
    company: str = ""
    role: str = ""
    sent: list[Sent] = field(default_factory=list)
    by_mail: bool = False
    asked: int | None = None
    connected: int | None = None
    closed: int | None = None
    hidden: bool = False
    removed: bool = False
    talks: list[Talk] = field(default_factory=list)

    @property
    def name(self) -> str:
        """First and last name with a space between."""
        return f"{self.first} {self.last}"

    @property
    def slug(self) -> str:
        """The last part of the address."""
        return f"{self.first}-{self.last}-{self.number}".lower().replace(" ", "-")


@dataclass
class Story:
    """The owner and everyone else."""

    owner: Person
    people: list[Person]


def names(number: int) -> tuple[str, str]:
    """Return a given and a family name for a number; different numbers give different names."""
    starts, ends = FAMILY
    family = starts[number * 5 % len(starts)] + ends[number * 7 % len(ends)]
    again = number // (len(GIVEN) * len(starts) * len(ends))
    return GIVEN[number * 11 % len(GIVEN)], f"{family}-{_word(again)}" if again else family


def _word(number: int) -> str:
    """Make a word of a number; different numbers give different words."""
    parts = []
    while True:
        number, at = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[at])
        if not number:
            break
    return "".join(parts).capitalize()


def story(seed: int, size: int = 120, messages: int = 4) -> Story:
    """Invent a story of so many people, with about so many messages a conversation."""
    chance = random.Random(seed)  # noqa: S311 (made up, and the same each time)
    owner = Person(0, "Owa", "Nerin")
    people = [_person(chance, number + 1, messages) for number in range(size)]
    return Story(owner, people)


def _person(chance: random.Random, number: int, messages: int) -> Person:
    given, family = names(number)
    second = chance.choice(SECOND)
    who = Person(
        number,
        f"{given}-{second}" if second else given,
        family + chance.choice(("", "", "", " de Sol", "-Mar")),
        chance.choice(COMPANIES),
        chance.choice(ROLES),
    )
    fate = chance.random()
    day = END - chance.randrange(1, 400)
    met = date.fromordinal(day)
    note = f"Hello {who.first}, we met on {met.day}/{met.month}." if chance.random() < 0.4 else ""
    if fate < 0.30:  # invited, and said yes
        who.sent = [Sent(day, note)]
        who.connected = min(END, day + chance.choice((0, 0, 1, 2, 5, 20, 40, 100)))
        if chance.random() < 0.1:
            who.sent.insert(0, Sent(day - 200))
    elif fate < 0.55:  # invited, and no yes
        who.sent = [Sent(day, note)]
        if chance.random() < 0.15:
            who.sent.insert(0, Sent(day - chance.randrange(30, 200)))
        if chance.random() < 0.5:
            who.closed = min(END, day + chance.randrange(0, 200))
        who.by_mail = chance.random() < 0.15
    elif fate < 0.70:  # asked the owner
        who.asked = day
        if chance.random() < 0.7:
            who.connected = min(END, day + chance.randrange(0, 10))
    elif fate < 0.95:  # connected for long
        who.connected = END - chance.randrange(1, 3000)
    if who.connected:
        who.hidden = chance.random() < 0.04
        who.removed = not who.hidden and chance.random() < 0.04
    _talk(chance, who, messages)
    return who


def _talk(  # noqa: C901 (many kinds)
    chance: random.Random, who: Person, messages: int
) -> None:
    """Invent conversations, of all kinds."""
    begin = ((who.connected or END - 300) + chance.randrange(0, 20)) * DAY
    begin = min(begin, END * DAY)
    kind: Kind = "talk"
    pick = chance.random()
    if who.connected is None:
        kinds: tuple[Kind, ...] = ("inmail", "sponsored", "spam", "page")
        if pick < 0.2:
            kind = chance.choice(kinds)
        elif pick > 0.3:
            return
    elif pick < 0.08:
        kind = chance.choice(("group", "closed", "sponsored"))
    elif pick > 0.75:
        return
    first = who.sent[-1].note if who.sent and who.connected and kind == "talk" else ""
    texts = [Message(begin + chance.randrange(DAY), chance.random() < 0.6, chance.choice(TEXTS))]
    if first and chance.random() < 0.7:
        texts[0] = Message((who.connected or 0) * DAY + 60, mine=True, text=first)
    style = chance.random()
    for _ in range(chance.randrange(messages * 2)):
        gap = chance.choice((60, 3600, DAY, 5 * DAY, 40 * DAY))
        mine = style < 0.25 or (style < 0.8 and chance.random() < 0.5)
        second = texts[-1].second + gap + chance.randrange(1, 1000)
        if second >= (END + 1) * DAY:
            break
        texts.append(Message(second, mine, chance.choice(TEXTS)))
    if chance.random() < 0.05:
        texts.append(Message(texts[-1].second + 1, mine=True, text="not yet", draft=True))
    if kind == "inmail":
        texts[0].mine = chance.random() < 0.5
    who.talks = [Talk(kind, texts)]
    if kind == "talk" and chance.random() < 0.1:
        second = min(texts[-1].second + 3 * DAY, (END + 1) * DAY - 5)
        who.talks.append(
            Talk("talk", [Message(second, chance.random() < 0.5, "Did my last message reach you?")])
        )
