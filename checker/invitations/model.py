"""What a rate request holds once it is read, and the shape of the report.

Shares are fractions in 0 to 1; None is "not told" in a request and "undefined" in a report.
"""

from dataclasses import dataclass
from typing import Literal, TypedDict

RateBand = Literal["too-few", "rethink", "improve", "good", "close-to-a-given"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The six figures of a set of invitations, as told; a figure left out is None."""

    sent: int | None = None
    accepted: int | None = None
    declined: int | None = None
    dont_know: int | None = None
    withdrawn: int | None = None
    pending: int | None = None

    @property
    def told(self) -> int:
        """How many invitations the five outcomes account for."""
        outcomes = (self.accepted, self.declined, self.dont_know, self.withdrawn, self.pending)
        return sum(figure or 0 for figure in outcomes)

    @property
    def never_answered(self) -> int | None:
        """What remains of those sent: no answer, or none that was told."""
        return None if self.sent is None else self.sent - self.told

    @property
    def settled(self) -> int | None:
        """Those that were answered or lapsed, so neither open nor taken back."""
        if self.sent is None:
            return None
        return self.sent - (self.pending or 0) - (self.withdrawn or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A named set of invitations to compare."""

    name: str
    counts: Counts


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


class RateReport(TypedDict):
    """The answer about a set of invitations.

    `waiting` is true where nothing has been answered yet: draw the bounds then, and no dot.
    """

    rate: float | None
    interval: list[float] | None
    resolved_rate: float | None
    bounds: list[float] | None
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
    summary: str
