"""The words that the room shares: what is read in a text, and the shapes of the answer."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

from checker.model import Action, Band, Strength

Language = Literal["en", "es", "pt", "fr", "de", "it"]
AskId = Literal[
    "run-code",
    "run-command",
    "open-program",
    "remote-control",
    "log-in",
    "read-code",
    "pay-first",
    "voucher-or-coins",
    "pass-on",
    "identity-papers",
    "bank-data",
    "lend-account",
    "lend-name",
    "inside-information",
    "invest",
    "paid-clicks",
    "recruit-others",
    "undress",
    "keep-quiet",
    "deceive",
]
CloseId = Literal[
    "secrecy", "haste", "no-call", "no-name", "no-checking", "other-channel", "no-questions",
]  # fmt: skip
OpenId = Literal[
    "known-portal", "contract-signed", "sandbox-welcome", "can-be-called", "on-a-register",
    "time-given", "no-accepted", "nothing-wanted", "in-person", "met-before", "they-pay",
    "employer-told", "public-only",
]  # fmt: skip
Help = Literal["machine", "money", "papers", "account", "secrets", "threat"]
"""Which first aid fits, for who has already done what was asked."""


class Token(NamedTuple):
    """A word, a number, an address or a currency's sign; `start` and `end` in the text as given.

    `text` is in lower case and without accents, with what disguised it undone. `clause` counts
    through the whole text, so that two words of one clause share its number.
    """

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    quoted: bool


class Hit(NamedTuple):
    """A concept where it stands: tokens `first` to `last`, both included.

    `weighs` is False where ordinary people write it as often: it is a part of an ask, and no more.
    """

    concept: str
    first: int
    last: int
    sentence: int
    weighs: bool = True


class Rule(NamedTuple):
    """What makes an ask: one hit of every group of `needs` within one stretch of text.

    A group is concepts with `|` between them. `within` is the stretch: one sentence, two that
    follow each other, or the whole text. `unless` are concepts of the same sentence that make it
    ordinary. `points` say how heavy the ask is.
    """

    ask: AskId
    needs: tuple[str, ...]
    points: int
    within: Literal["sentence", "neighbours", "text"] = "sentence"
    unless: tuple[str, ...] = ()


class Match(NamedTuple):
    """A rule that holds, and the tokens that it rests on, both ends included."""

    rule: Rule
    first: int
    last: int


class Ask(TypedDict):
    """One thing that the text asks for; `start` and `end` in characters of the text as given."""

    ask: AskId
    title: str
    quote: str
    start: int
    end: int
    strength: Strength
    why: str
    next: str
    ordinary: str
    do: str
    sources: list[str]


class Way(TypedDict):
    """A way of checking that the text closes or opens, where it does."""

    way: str
    title: str
    quote: str
    start: int
    end: int
    why: str


class Piece(TypedDict):
    """A stretch of the text, and what it is marked as: `ask:run-code`, `closes:haste` and so on."""

    text: str
    marks: list[str]


class MessageChange(TypedDict):
    """Something that stands in a saved text or in today's alone."""

    title: str
    text: str


class MessageSince(TypedDict):
    """What became of a verdict since its text was saved; `rules` is "" where they stand."""

    day: str
    band: Band
    band_label: str
    headline: str
    changes: list[MessageChange]
    rules: str


class MessageReport(TypedDict):
    """The answer about a message; the contract names its keys."""

    band: Band
    band_label: str
    short: str
    headline: str
    language: Language | None
    asks: list[Ask]
    closes: list[Way]
    opens: list[Way]
    disguises: list[Way]
    pieces: list[Piece]
    questions: list[str]
    actions: list[Action]
    already: list[Action]
    reply: str | None
    looked_for: str
    since: MessageSince | None
    summary: str


class Sender(NamedTuple):
    """Who is said to have written it; "" where that was not told."""

    name: str = ""
    title: str = ""
    company: str = ""


Phrases = Mapping[str, str]
"""Concept -> its phrases, one language's; see `lexicon` for how they are written."""
