"""The shapes of a round: what is shown, what may be looked at, and what is said afterwards."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

from checker.model import Band, Json

Truth = Literal["made-up", "ordinary", "cannot-tell"]
Kind = Literal["profile", "invitation", "message"]
Choice = Literal["accept", "ask", "leave"]
Sure = Literal["guess", "fairly", "sure"]
CheckId = Literal["about", "photo", "school", "firm", "call", "contact"]
Part = Literal["name", "numbers", "picture", "note", "about", "jobs", "schools", "check", "feeling"]
Weight = Literal["tells", "nothing"]

TRUTHS: tuple[Truth, ...] = ("made-up", "ordinary", "cannot-tell")
CHOICES: tuple[Choice, ...] = ("accept", "ask", "leave")
SURE: tuple[Sure, ...] = ("guess", "fairly", "sure")


class Oddity(NamedTuple):
    """Something that catches the eye and tells nothing: where it stands, and why people have it."""

    part: Part
    title: str
    text: str


class Reply(NamedTuple):
    """What a check brings: a sentence, and what it adds to the request that the checker judges."""

    text: str
    adds: Mapping[str, Mapping[str, Json]] = {}


class ShownJob(TypedDict):
    """A job as the page shows it; "" where it shows nothing."""

    title: str
    company: str
    kind: str
    dates: str
    place: str
    text: str


class ShownSchool(TypedDict):
    """A school as the page shows it; "" where it shows nothing."""

    school: str
    degree: str
    dates: str


class Shown(TypedDict):
    """A page or a message as a member sees it. `jobs` and `schools` are None where hidden.

    `picture` says whether there is one; it is drawn, and nobody's. `banner` says what an unusual
    one shows.
    """

    name: str
    headline: str
    place: str
    connections: str
    shared: str
    activity: str
    picture: bool
    banner: str
    about: str | None
    jobs: list[ShownJob] | None
    schools: list[ShownSchool] | None
    skills: str
    note: str | None
    hidden: str


class LookUp(TypedDict):
    """Something to look up before answering, what it takes in seconds, and what it brings."""

    check: CheckId
    title: str
    seconds: int
    reply: str


class Mark(TypedDict):
    """A place on the page that says something, or only seems to; `clue` is "" where none is."""

    part: Part
    clue: str
    weight: Weight
    title: str
    text: str


class Settles(TypedDict):
    """The one check that would have settled it, and the clue it is about."""

    check: CheckId
    clue: str
    seconds: int
    text: str


class Said(TypedDict):
    """What is said to each of the three answers."""

    accept: str
    ask: str
    leave: str


class ShownPart(TypedDict):
    """A part of the page that somebody may go by, and its name."""

    part: Part
    title: str


class Item(TypedDict):
    """One invented stranger, and the truth about them.

    `request` is what the profile check is asked once the check that settles it has been made, and
    `band` its answer.
    """

    number: int
    kind: Kind
    title: str
    shown: Shown
    parts: list[ShownPart]
    checks: list[LookUp]
    truth: Truth
    band: Band
    request: dict[str, object]
    answer: str
    said: Said
    reasons: dict[str, str]
    marks: list[Mark]
    clues: list[str]
    oddities: list[str]
    settles: Settles | None
    unsettled: str


class Guess(TypedDict):
    """What the visitor answered to one item, and what they looked at before."""

    choice: Choice
    sure: Sure
    part: Part
    checks: list[CheckId]


Hands = tuple[int, int, int]
"""How many of a room accept, ask first and leave it."""


class Tally(TypedDict):
    """One of the two numbers: how many, of how many, and what that says."""

    title: str
    count: int
    of: int
    text: str


class Result(TypedDict):
    """How a round went. `room` is what a room mostly missed, item by item; empty for one player."""

    headline: str
    missed: Tally
    suspected: Tally
    asked: str
    sure: str
    overlooked: str
    reasons: str
    room: list[str]
    page: list[str]
    share: str
    summary: str


class Round(TypedDict):
    """Eight items; with answers, the result as well."""

    seed: int
    link: str
    items: list[Item]
    result: Result | None
