"""Saved figures beside today's: what became of the rate since, and why."""

from collections.abc import Mapping

from checker import dates
from checker.model import BadRequest, Json
from checker.rate import rate
from checker.rate.model import Counts, RateBand, RateRequest
from checker.rate.request import read
from checker.rate.shapes import RateSince
from checker.rate.wording import rate as wording

EARLIER, SAID = "earlier", "said"
"""The saved figures in a request, and in them what they came to when they were saved."""


def parted(content: Mapping[str, Json]) -> tuple[dict[str, Json], Json]:
    """Return what is asked about, and the saved figures beside it."""
    asked = {key: value for key, value in content.items() if key not in {EARLIER, SAID}}
    return asked, content.get(EARLIER)


def counted(request: RateRequest) -> tuple[Counts, bool]:
    """Return the figures that are judged, and whether they are those of all groups together."""
    if request.counts == Counts() and request.groups:
        return rate.total(group.counts for group in request.groups), True
    return request.counts, False


def since(saved: Json, now: Counts) -> RateSince | None:
    """Compare saved figures with those of now; None where one of the two has no rate."""
    if saved is None:
        return None
    if not isinstance(saved, dict):
        raise BadRequest(EARLIER, "earlier: give the figures that were saved, as an object.")
    figures, _ = parted(saved)
    try:
        request = read(figures)
    except BadRequest as error:
        raise BadRequest(f"{EARLIER}.{error.field}".rstrip("."), error.message) from error
    then, _ = counted(request)
    share_then, share_now = rate.share(then), rate.share(now)
    if not request.as_of or not share_then or not share_now:
        return None
    day = dates.in_words(request.as_of)
    today_then, band_now = rate.band(then), rate.band(now)
    said = _said(saved.get(SAID))
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
