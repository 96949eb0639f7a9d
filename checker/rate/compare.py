"""Groups side by side: whether they can be told apart, and how many more would tell."""

from collections.abc import Sequence
from math import ceil, sqrt

from checker.rate import rate
from checker.rate.interval import Z_POWER, Z, newcombe, wilson
from checker.rate.model import Counts, Group
from checker.rate.shapes import Comparison, GroupReport, PairReport
from checker.rate.wording import compare as wording

ALL_PAIRS = 3
"""Up to so many groups every pair is compared; more are compared with the first."""
Share = tuple[int, int]
"""Hits, and out of how many."""


def compare(groups: Sequence[Group]) -> Comparison | None:
    """Compare the groups pairwise; None where there are none."""
    if not groups:
        return None
    if len(groups) <= ALL_PAIRS:
        pairs = [(one, other) for at, one in enumerate(groups) for other in groups[at + 1 :]]
    else:
        pairs = [(groups[0], other) for other in groups[1:]]
    compared = [_pair(one, other) for one, other in pairs]
    found = [pair for pair in compared if pair["distinguishable"]]
    cautions = [wording.ONE_GROUP] if len(groups) == 1 else []
    if len(compared) > 1:
        cautions.append(wording.many(len(compared)))
    if found:
        cautions.append(wording.NOT_WHY)
    return Comparison(groups=[_group(group) for group in groups], pairs=compared, cautions=cautions)


def _group(group: Group) -> GroupReport:
    counts = group.counts
    share, bounds = rate.share(counts), rate.bounds(counts)
    interval = wilson(*share) if share else None
    return GroupReport(
        name=group.name,
        sent=counts.sent,
        accepted=share[0] if share else counts.accepted,
        pending=counts.pending or 0,
        rate=share[0] / share[1] if share else None,
        interval=list(interval) if interval else None,
        bounds=list(bounds) if bounds else None,
        band=rate.band(counts),
        sentence=wording.group(group.name, share, interval, counts.pending or 0),
    )


def _pair(one: Group, other: Group) -> PairReport:
    first, second = rate.share(one.counts), rate.share(other.counts)
    if first is None or second is None:
        lacking = one if first is None else other
        return PairReport(
            first=one.name,
            second=other.name,
            difference=None,
            interval=None,
            distinguishable=None,
            needed_each=None,
            more=None,
            open=False,
            sentence=wording.no_figures(lacking.name),
        )
    apart = side(first, second)
    needed = None if apart else needed_each(first, second)
    more = None if needed is None else [max(0, needed - first[1]), max(0, needed - second[1])]
    may_change = _open(one.counts, other.counts, apart)
    if apart:
        names = ((one.name, first), (other.name, second))
        said = wording.apart(*(names if apart > 0 else names[::-1]))
    else:
        said = wording.together((one.name, first), (other.name, second), needed, more)
    return PairReport(
        first=one.name,
        second=other.name,
        difference=first[0] / first[1] - second[0] / second[1],
        interval=list(newcombe(first, second)),
        distinguishable=apart != 0,
        needed_each=needed,
        more=more,
        open=may_change,
        sentence=f"{said} {wording.OPEN}" if may_change else said,
    )


def side(first: Share, second: Share) -> int:
    """Give 1 where the first is told apart as higher, -1 as lower, 0 where it cannot be told.

    Told apart means that Newcombe's 95 % interval of the difference leaves out 0.
    """
    low, high = newcombe(first, second)
    return (low > 0) - (high < 0)


def _open(one: Counts, other: Counts, apart: int) -> bool:
    """Tell whether the pending ones, all accepted on one side only, would change the answer."""
    if not (one.pending or other.pending):
        return False
    lifted = [_lifted(one), _lifted(other)]
    plain = [rate.share(one), rate.share(other)]
    extremes = ((lifted[0], plain[1]), (plain[0], lifted[1]))
    return any(a is not None and b is not None and side(a, b) != apart for a, b in extremes)


def _lifted(counts: Counts) -> Share | None:
    share = rate.share(counts)
    return (share[0] + (counts.pending or 0), share[1]) if share else None


def needed_each(first: Share, second: Share) -> int | None:
    """Give the invitations that each group needs to tell these rates apart, None if they match.

    Normal approximation for two equal groups, 5 % level on two sides, 80 % power, no continuity
    correction (Fleiss, Levin and Paik, 2003, section 4.2).
    """
    share_1, share_2 = first[0] / first[1], second[0] / second[1]
    if first[0] * second[1] == second[0] * first[1]:
        return None
    middle, gap = (share_1 + share_2) / 2, share_1 - share_2
    level = Z * sqrt(2 * middle * (1 - middle))
    power = Z_POWER * sqrt(share_1 * (1 - share_1) + share_2 * (1 - share_2))
    return ceil((level + power) * (level + power) / (gap * gap))
