"""The shape of a rate report.

Shares are fractions in 0 to 1, differences in -1 to 1; None is "undefined", never 0.
"""

from typing import Annotated, Literal, TypedDict

from checker.rate.model import RateBand

Pair = Annotated[list[float], 2]
"""Two shares: the lower end of a span and its upper one."""


class CountsReport(TypedDict):
    """The figures reconciled: the six parts add up to `sent`, where that was told."""

    sent: int | None
    accepted: int | None
    declined: int
    dont_know: int
    withdrawn: int
    pending: int
    never_answered: int | None
    settled: int | None
    from_groups: bool
    sentence: str


class BandEdge(TypedDict):
    """One band on the line from 0 to 1: from `low` to `high`, and whose line `low` is."""

    band: RateBand
    label: str
    low: float
    high: float
    whose: str


class GroupReport(TypedDict):
    """One group: its figures, and its interval for a picture with the groups in rows."""

    name: str
    sent: int | None
    accepted: int | None
    pending: int
    rate: float | None
    interval: Pair | None
    bounds: Pair | None
    band: RateBand
    sentence: str


class PairReport(TypedDict):
    """Two groups against each other; `difference` is the first's rate less the second's.

    `needed_each` is how many invitations each group would need in all, `more` how many each
    still lacks; `open` is true where the pending ones could change the answer.
    """

    first: str
    second: str
    difference: float | None
    interval: Pair | None
    distinguishable: bool | None
    needed_each: int | None
    more: list[int] | None
    open: bool
    sentence: str


class Comparison(TypedDict):
    """The groups, their pairs, and what to beware of."""

    groups: list[GroupReport]
    pairs: list[PairReport]
    cautions: list[str]


class Step(TypedDict):
    """A point on the path to the target: after so many more acceptances, this rate."""

    invitations: int
    rate: float


class Week(TypedDict):
    """A point on the what-if path: sent by that week, and the rate then if it goes as said."""

    week: int
    sent: int
    rate: float


class WhatIfReport(TypedDict):
    """The running rate week by week; `weeks` to the target, None where it is never reached."""

    acceptance: float
    per_week: int
    path: list[Week]
    weeks: int | None
    sentence: str


class Forecast(TypedDict):
    """The way to the target. None for `in_a_row` means that no number of acceptances gets there.

    `in_a_row` counts the pending ones as refused, `in_a_row_at_best` as accepted.
    """

    target: float | None
    in_a_row: int | None
    in_a_row_at_best: int | None
    reachable: bool | None
    per_week: int | None
    weeks: int | None
    path: list[Step]
    what_if: WhatIfReport | None
    sentence: str
    withdrawing: str


LimitStatus = Literal["below", "near", "above", "not-told", "for-information"]
Sureness = Literal["linkedin", "reported", "conflicting", "past"]


class LimitReport(TypedDict):
    """A clock or a limit: what is said of it, how sure that is, and where you stand."""

    id: str
    label: str
    value: str
    yours: int | None
    ceiling: int | None
    status: LimitStatus
    says: str
    sure: Sureness
    sure_label: str
    sources: list[str]


class Risk(TypedDict):
    """Why a restriction may come: reasons found in the figures, never a probability."""

    reasons: list[str]
    sentence: str
    sources: list[str]


class Ages(TypedDict):
    """How long the pending ones have waited: `fresh` under four weeks, `stale` from there on."""

    known: int
    fresh: int
    stale: int
    near_lapse: int
    lapsed: int
    oldest: int | None
    sentence: str


class LimitsReport(TypedDict):
    """Clocks and limits, the reasons for a restriction, and how old these facts are."""

    limits: list[LimitReport]
    risk: Risk
    ages: Ages
    facts: str


Stand = Literal["yours-higher", "yours-lower", "cannot-tell", "no-rate"]


class Benchmark(TypedDict):
    """A published figure with its warts, and where yours stands against it."""

    id: str
    label: str
    source: str
    url: str
    sample: int
    senders: str
    vendor: bool
    rate: float
    interval: Pair
    caveat: str
    basis: str
    stands: Stand
    sentence: str


class Benchmarks(TypedDict):
    """The published figures, what we left out and why, and how to take them."""

    items: list[Benchmark]
    left_out: list[str]
    sentence: str
    caution: str


class RepliesReport(TypedDict):
    """Do they answer? The rate of replies, with the same honesty."""

    messages: int | None
    answered: int | None
    rate: float | None
    interval: Pair | None
    bounds: Pair | None
    waiting: int
    headline: str
    advice: list[str]


class NoteLimit(TypedDict):
    """One limit on a note's length, and how much of it is left (below 0: over it)."""

    who: str
    limit: int
    left: int
    sentence: str


class NoteSign(TypedDict):
    """One thing that makes a note read as blind, with the words that show it."""

    id: str
    label: str
    seen: str
    why: str


class NoteReport(TypedDict):
    """What a note looks like from outside; `blind` is None where we cannot tell."""

    units: int
    counted: str
    limits: list[NoteLimit]
    blind: bool | None
    signs: list[NoteSign]
    specific: list[str]
    sentence: str
    pattern: list[str]


class TableGroup(TypedDict):
    """A row of the pasted table, as figures for the form's own rows."""

    name: str
    sent: int | None
    accepted: int | None
    declined: int | None
    dont_know: int | None
    withdrawn: int | None
    pending: int | None


class UnreadLine(TypedDict):
    """A line, or a column's name, that was not understood, and why."""

    line: int
    text: str
    why: str
    sentence: str


class TableReport(TypedDict):
    """What the pasted table came to."""

    groups: list[TableGroup]
    unread: list[UnreadLine]
    sentence: str


class RateSince(TypedDict):
    """What became of a rate since its figures were saved; `rules` is "" where the bands stand."""

    day: str
    band: RateBand
    headline: str
    moved: str
    rules: str


class RateReport(TypedDict):
    """The answer about a set of invitations.

    `waiting` is true where nothing has been answered yet: draw the bounds then, and no dot.
    """

    rate: float | None
    interval: Pair | None
    resolved_rate: float | None
    bounds: Pair | None
    band: RateBand
    headline: str
    advice: list[str]
    band_label: str
    waiting: bool
    bands_possible: list[RateBand]
    bands: list[BandEdge]
    announcement: str
    rule: str
    explanations: list[str]
    counts: CountsReport
    comparison: Comparison | None
    forecast: Forecast | None
    limits: LimitsReport
    benchmarks: Benchmarks
    since: RateSince | None
    replies: RepliesReport | None
    note: NoteReport | None
    table: TableReport | None
    picture: str
    titles: dict[str, str]
    heads: dict[str, list[str]]
    summary: str
