"""The rate: accepted of sent, how sure that is, and the band it falls into."""

from collections.abc import Iterable

from checker.rate.interval import Span, wilson
from checker.rate.model import Counts, RateBand
from checker.rate.shapes import BandEdge, CountsReport
from checker.rate.wording import rate as wording

LINES: tuple[tuple[RateBand, int, str], ...] = (
    ("rethink", 0, "the article on blind invitations"),
    ("improve", 4, "the article on blind invitations"),
    ("good", 7, "ours"),
    ("close-to-a-given", 9, "ours"),
)
"""Band, the tenths from which it holds, and whose line that is. Four tenths is still `rethink`."""


def total(groups: Iterable[Counts]) -> Counts:
    """Add up the groups whose rate is known; the others would count as refusals."""
    known = [counts for counts in groups if share(counts)]
    if not known:
        return Counts()
    return Counts(
        sent=sum(counts.sent or 0 for counts in known),
        accepted=sum(counts.accepted or 0 for counts in known),
        declined=sum(counts.declined or 0 for counts in known),
        dont_know=sum(counts.dont_know or 0 for counts in known),
        withdrawn=sum(counts.withdrawn or 0 for counts in known),
        pending=sum(counts.pending or 0 for counts in known),
    )


def share(counts: Counts) -> tuple[int, int] | None:
    """Give (accepted, sent), or None where that is no share: nothing sent, or a figure untold.

    With every invitation accounted for elsewhere, accepted is 0 without being told.
    """
    if not counts.sent:
        return None
    if counts.accepted is not None:
        return counts.accepted, counts.sent
    return (0, counts.sent) if counts.never_answered == 0 else None


def resolved(counts: Counts) -> float | None:
    """Give accepted / (sent - pending - withdrawn), the rate among those answered or lapsed."""
    found = share(counts)
    if found is None or not counts.settled:
        return None
    return found[0] / counts.settled


def bounds(counts: Counts) -> Span | None:
    """Give the rate if every pending one is refused, and if every one is accepted."""
    found = share(counts)
    if found is None:
        return None
    accepted, sent = found
    return accepted / sent, (accepted + (counts.pending or 0)) / sent


def waiting(counts: Counts) -> bool:
    """Tell whether nothing has been answered or has lapsed yet, with some still open."""
    return bool(counts.pending) and counts.settled == 0


def band_of(accepted: int, sent: int) -> RateBand:
    """Give the band of a rate alone, in whole numbers so that its edges are exact."""
    if accepted * 10 <= sent * 4:
        return "rethink"
    if accepted * 10 < sent * 7:
        return "improve"
    if accepted * 10 < sent * 9:
        return "good"
    return "close-to-a-given"


def band(counts: Counts) -> RateBand:
    """Give the band, or `too-few` where the figures cannot carry one.

    Where all are still open the rate is nought so far, and so is its band: `waiting` tells them
    apart, and the words say that it is too early.
    """
    found = share(counts)
    if found is None:
        return "too-few"
    low, high = wilson(*found)
    if low <= 0.4 and high >= 0.9:
        return "too-few"
    return band_of(*found)


def bands_possible(span: Span | None) -> list[RateBand]:
    """List the bands that an interval touches; more than one means that the band may yet move."""
    if span is None:
        return []
    uppers = [tenths / 10 for _, tenths, _ in LINES[1:]] + [2.0]
    return [
        name
        for (name, tenths, _), upper in zip(LINES, uppers, strict=True)
        if tenths / 10 <= span[1] and span[0] < upper
    ]


def edges() -> list[BandEdge]:
    """List the bands from 0 to 1, for a picture."""
    highs = [tenths / 10 for _, tenths, _ in LINES[1:]] + [1.0]
    return [
        BandEdge(band=name, label=wording.BANDS[name], low=tenths / 10, high=high, whose=whose)
        for (name, tenths, whose), high in zip(LINES, highs, strict=True)
    ]


def reconcile(counts: Counts, *, from_groups: bool) -> CountsReport:
    """Give the six parts and their sum, with one sentence that says it."""
    return CountsReport(
        sent=counts.sent,
        accepted=counts.accepted if counts.accepted is not None or not share(counts) else 0,
        declined=counts.declined or 0,
        dont_know=counts.dont_know or 0,
        withdrawn=counts.withdrawn or 0,
        pending=counts.pending or 0,
        never_answered=counts.never_answered,
        settled=counts.settled,
        from_groups=from_groups,
        sentence=wording.reconciled(counts),
    )


def headline(counts: Counts, *, from_groups: bool) -> str:
    """Say the answer in a few sentences, or ask for the figure that is missing."""
    found = share(counts)
    if waiting(counts):
        said = wording.headline_waiting(counts)
    elif found:
        said = wording.headline(found, wilson(*found), band(counts), counts.pending or 0)
    else:
        return wording.headline_without_rate(counts)
    return wording.ALL_GROUPS + said if from_groups else said


def explain(counts: Counts) -> list[str]:
    """Say what the other figures mean: the interval, the bounds, the rate among the settled."""
    found, span, settled = share(counts), bounds(counts), resolved(counts)
    said: list[str] = []
    if found and not waiting(counts):
        said.append(wording.explain_interval(wilson(*found)))
    if span and counts.pending:
        said.append(wording.explain_bounds(*span, counts.pending))
    if settled is not None and counts.settled and counts.settled != counts.sent:
        said.append(wording.explain_resolved(settled, counts.settled))
    return said
