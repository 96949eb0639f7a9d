"""Saved figures beside today's: what became of the rate since, and why."""

from checker import dates, saved
from checker.model import Json
from checker.rate import rate
from checker.rate.model import Counts, RateBand, RateRequest
from checker.rate.request import read
from checker.rate.shapes import RateSince
from checker.rate.wording import rate as wording


def counted(request: RateRequest) -> tuple[Counts, bool]:
    """Return the figures that are judged, and whether they are those of all groups together."""
    if request.counts == Counts() and request.groups:
        return rate.total(group.counts for group in request.groups), True
    return request.counts, False


def since(earlier: Json, now: Counts) -> RateSince | None:
    """Compare saved figures with those of now; None where one of the two has no rate."""
    if earlier is None:
        return None
    request, told = saved.read(earlier, read, "figures")
    then, _ = counted(request)
    share_then, share_now = rate.share(then), rate.share(now)
    if not request.as_of or not share_then or not share_now:
        return None
    day = dates.in_words(request.as_of)
    today_then, band_now = rate.band(then), rate.band(now)
    said = _said(told)
    band_then = said or today_then
    return RateSince(
        day=day,
        band=band_then,
        headline=wording.since(day, share_then, band_then, share_now, band_now),
        moved=wording.since_moved(share_then, share_now),
        rules=wording.since_rules(today_then) if band_then != today_then else "",
    )


def _said(value: Json) -> RateBand | None:
    """Read the band that a file says its figures came to; what cannot be read says nothing."""
    match value:
        case {"band": str(band)}:
            return next((one for one in wording.BANDS if one == band), None)
    return None
