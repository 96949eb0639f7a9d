"""What to change, most pressing first."""

from checker.rate.limits import WEEKLY_CEILING, waited
from checker.rate.model import Counts, RateBand
from checker.rate.rate import band_of, share, waiting
from checker.rate.wording import rate as wording

ENOUGH = 10
"""The article judges by ten invitations; below that we say to wait."""


def advise(
    counts: Counts, band: RateBand, ages: tuple[int, ...], per_week: int | None
) -> list[str]:
    """List the advice; `ages` are the days that pending invitations have waited."""
    found = share(counts)
    advice: list[str] = []
    if counts.dont_know:
        advice.append(wording.advise_dont_know(counts.dont_know))
    if waiting(counts):
        advice.append(wording.ADVICE_WAIT_ALL)
    elif found is None:
        advice.append(wording.ADVICE_EMPTY if counts.sent == 0 else wording.ADVICE_FILL)
    else:
        first, *others = wording.ADVICE[band]
        # A handful of refusals is no reason to change course, whatever band it falls into.
        advice += [first if found[1] >= ENOUGH else wording.ADVICE["too-few"][0], *others]
        advice.extend(_unsettled(counts, found))
    stale = waited(ages)["stale"]
    if stale:
        advice.append(wording.advise_stale(stale))
    if per_week is not None and per_week > WEEKLY_CEILING:
        advice.append(wording.advise_slow(per_week, WEEKLY_CEILING))
    return advice


def _unsettled(counts: Counts, interval: tuple[int, int]) -> list[str]:
    """Speak of those that may still be waiting, where that could change the band."""
    accepted, sent = interval
    if counts.pending:
        moves = band_of(accepted + counts.pending, sent) != band_of(accepted, sent)
        return [wording.advise_wait(counts.pending)] if moves else []
    if counts.pending is None and counts.never_answered:
        return [wording.advise_unanswered(counts.never_answered)]
    return []
