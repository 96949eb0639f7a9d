"""What a rate request holds once it is read.

None is "not told". Named tuples, because a dataclass costs eight times as much when a page starts.
"""

from typing import Literal, NamedTuple

from checker.model import PartialDate

WHOLE = 10_000
"""Parts of a share that is read exactly: 0.8 is 8,000 of them."""

RateBand = Literal["too-few", "rethink", "improve", "good", "close-to-a-given"]


class Counts(NamedTuple):
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


class Group(NamedTuple):
    """A named set of invitations to compare."""

    name: str
    counts: Counts


class WhatIf(NamedTuple):
    """A future to try out; `acceptance` in parts of `WHOLE`."""

    acceptance: int | None = None
    per_week: int | None = None


class Replies(NamedTuple):
    """Messages to connections and what came back; a figure left out is None."""

    messages: int | None = None
    answered: int | None = None
    waiting: int | None = None
    youngest_days: int | None = None


class Unread(NamedTuple):
    """A line of a pasted table that was not understood, and why."""

    line: int
    text: str
    why: str


class Table(NamedTuple):
    """What a pasted table came to."""

    groups: tuple[Group, ...]
    unread: tuple[Unread, ...]


class RateRequest(NamedTuple):
    """All that the visitor told us about their invitations; `target` in parts of `WHOLE`."""

    counts: Counts
    groups: tuple[Group, ...] = ()
    table: Table | None = None
    target: int | None = None
    per_week: int | None = None
    what_if: WhatIf | None = None
    ages: tuple[int, ...] = ()
    replies: Replies | None = None
    note: str | None = None
    as_of: PartialDate | None = None
