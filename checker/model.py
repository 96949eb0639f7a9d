"""The words every room shares: what a clue is, what a finding is, what a request may hold.

Data only. Nothing here decides. Named tuples, because a dataclass costs eight times as much when a
page starts.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, NotRequired, TypedDict

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""Anything that `json.loads` gives."""

Outcome = Literal["sign", "clear", "reassuring", "unknown", "not-applicable"]
Strength = Literal["decisive", "strong", "moderate", "weak", "note"]
Family = Literal[
    "network", "history", "education", "text", "photo", "approach", "identity", "verification"
]
Band = Literal["strong-signs", "some-signs", "no-signs", "not-enough"]
Basis = Literal["evidence", "judgement"]
Tool = Literal[
    "search-photo", "search-words", "search-person", "search-firm", "search-school",
    "ask-contact", "write", "look", "enter", "answer",
]  # fmt: skip
"""What a check is done with: a search to open, a question to send, a look, a box to fill."""
Kind = Literal["count", "text", "long-text", "date", "country", "choice", "yes-no", "rows"]


class BadRequest(ValueError):  # noqa: N818 (the name of the error code in the contract)
    """What was asked cannot be read; `field` says where, the message says how to mend it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.message = message


class Field(NamedTuple):
    """One place in the input: how it is asked for, and how it is read.

    `path` is its name in the JSON and on the form, with `*` for a row's number. `empty` is the
    label of "I looked, and there is none"; a field without one cannot be seen to be empty.
    `family` is the part of the form that asks for it.
    """

    path: str
    label: str
    kind: Kind
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    empty: str = ""
    family: Family | Literal["visitor"] = "visitor"


class Source(NamedTuple):
    """Where a statement comes from. `dated` and `read` are ISO dates or years."""

    who: str
    title: str
    dated: str
    read: str = "2026-11-22"
    url: str = ""

    def citation(self) -> str:
        """Give the source in one line, as a report prints it."""
        return f"{self.who}: {self.title} ({self.dated}; read {self.read})"


class Judgement(NamedTuple):
    """What one clue came to. `strength` is set where it differs from the clue's own.

    Of something unknown, it is what the answer could come to. `brief` says a sign as a clause,
    where the rule knows it better than the clue, and `soft` whether it only supports others.
    """

    outcome: Outcome
    seen: str
    strength: Strength | None = None
    brief: str = ""
    soft: bool | None = None


class PartialDate(NamedTuple):
    """A date as a profile shows it: a year, perhaps a month, perhaps a day; 0 where not shown."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def earliest(self) -> int:
        """Months since year 0 of the first month it can mean."""
        return self.year * 12 + (self.month or 1) - 1

    @property
    def latest(self) -> int:
        """Months since year 0 of the last month it can mean."""
        return self.year * 12 + (self.month or 12) - 1


NotShown = Literal["not-shown"]
"""Looked, and the profile shows no date there; unlike None, which is "can't tell"."""

Shown = PartialDate | NotShown | None


class Position(NamedTuple):
    """One job as the profile lists it. None is "can't tell"; "" is "looked, and it is empty"."""

    title: str | None = None
    company: str | None = None
    country: str | None = None
    start: Shown = None
    end: Shown = None
    current: bool | None = None
    employment: str | None = None
    description: str | None = None
    stated_months: int | None = None


class Education(NamedTuple):
    """One school as the profile lists it; None and "" as in `Position`."""

    school: str | None = None
    school_level: str | None = None
    degree: str | None = None
    field: str | None = None
    start: Shown = None
    end: Shown = None


class ProfileRequest(NamedTuple):
    """All that the visitor told us about a profile, its invitation and what they saw."""

    as_of: PartialDate
    visitor_country: str | None = None
    visitor_industry: str | None = None
    name: str | None = None
    url: str | None = None
    headline: str | None = None
    occupation: str | None = None
    country: str | None = None
    connections: int | None = None
    many_connections: bool = False
    joined: Shown = None
    about: str | None = None
    positions: tuple[Position, ...] | None = None
    education: tuple[Education, ...] | None = None
    skills: int | None = None
    recommendations: int | None = None
    verified: bool | None = None
    verified_as: str | None = None
    contact_email: str | None = None
    listed_email: str | None = None
    note: str | None = None
    conversation: str | None = None
    reason: str | None = None
    mutual_connections: int | None = None
    observations: Mapping[str, bool] = MappingProxyType({})


class Finding(TypedDict):
    """One clue in a report."""

    clue: str
    title: str
    family: Family
    outcome: Outcome
    strength: Strength
    strength_label: str
    seen: str
    why: str
    innocent: str
    next: str
    sources: list[str]


class Link(TypedDict):
    """A page to open in a new tab, and what its button says."""

    label: str
    url: str


class Check(TypedDict):
    """Something to do next: how, how long it takes, and which fields take the answer.

    `links` open a search, `copy` is a text to put into it or to send, `word` says where that goes.
    `moves` tells whether an answer could change the band.
    """

    clue: str
    title: str
    question: str
    how: str
    seconds: int
    inputs: list[str]
    kind: Tool
    links: list[Link]
    copy: str
    word: str
    moves: bool


class Coverage(TypedDict):
    """How many clues could be judged, of how many there are."""

    checked: int
    of: int


class FamilyWeight(TypedDict):
    """What one family of clues adds to the verdict, in points, before and after its cap."""

    family: Family
    signs: int
    points: int
    counted: int


class FamilyReport(FamilyWeight):
    """A family's weight with its name, and in words."""

    label: str
    sentence: str


class Change(TypedDict):
    """What the band would become if one clue came out otherwise."""

    clue: str
    band: Band
    text: str


class Changed(TypedDict):
    """A clue that comes to something else than when the answers were saved."""

    clue: str
    title: str
    text: str


class Since(TypedDict):
    """What became of a verdict since its answers were saved; `rules` is "" where they stand."""

    day: str
    band: Band
    band_label: str
    headline: str
    changes: list[Changed]
    rules: str


class Action(TypedDict):
    """Something to do now, and how."""

    title: str
    text: str


class TimelineRow(TypedDict):
    """One job or school; dates as YYYY or YYYY-MM, None where the profile shows no date."""

    kind: Literal["job", "school"]
    label: str
    start: str | None
    end: str | None


class TimelineSpan(TypedDict):
    """A stretch of months worth a mark, and what the mark says."""

    start: str
    end: str
    label: str


class Timeline(TypedDict):
    """The career to draw, and the same in words."""

    rows: list[TimelineRow]
    overlaps: list[TimelineSpan]
    gaps: list[TimelineSpan]
    impossible: list[TimelineSpan]
    joined: str | None
    until: str
    text: list[str]


class Slip(TypedDict):
    """Two dates of one row that cannot both be: the box to look at, and what to say beside it."""

    field: str
    message: str


class ProfileReport(TypedDict):
    """The answer about a profile; the contract names its keys."""

    band: Band
    band_label: str
    headline: str
    short: str
    announcement: str
    covered: str
    findings: list[Finding]
    coverage: Coverage
    weights: list[FamilyReport]
    lead: Literal["check", "actions"]
    next_checks: list[Check]
    not_checked: list[str]
    would_change: list[Change]
    since: Since | None
    actions: list[Action]
    message: str
    search: str | None
    timeline: Timeline
    slips: list[Slip]
    titles: dict[str, str]
    summary: str


class ErrorBody(TypedDict):
    """What was wrong, where, and how to mend it."""

    code: Literal["bad-request"]
    field: str
    message: str


class ErrorReply(TypedDict):
    """What the bridge answers instead of a report."""

    ok: Literal[False]
    error: ErrorBody
    revision: NotRequired[int]
