"""Are my invitations welcome? Counts in; rate, interval, band and advice out.

`report` is the only door; everything beside it is data and pure functions.
"""

from collections.abc import Mapping

from checker.invitations import rate
from checker.invitations.advice import advise
from checker.invitations.fields import FIELDS
from checker.invitations.interval import wilson
from checker.invitations.model import RateReport
from checker.invitations.request import RateRequest, read
from checker.model import Json
from checker.wording import rate as wording

__all__ = ["FIELDS", "RateReport", "report"]


def report(content: Mapping[str, Json]) -> RateReport:
    """Judge a set of invitations; a BadRequest names the figure that cannot be, and the mend.

    An empty or half-filled form is no error: it gives `too-few` and asks for what is missing.
    """
    return judge(read(content))


def judge(request: RateRequest) -> RateReport:
    """Give the report on a request whose figures fit together."""
    counts, from_groups = request.counts, False
    if counts.told == 0 and counts.sent is None and request.groups:
        counts, from_groups = rate.total(group.counts for group in request.groups), True
    found = rate.share(counts)
    interval = wilson(*found) if found else None
    band = rate.band(counts)
    bounds = rate.bounds(counts)
    resolved = rate.resolved(counts)
    pending = counts.pending or 0

    explanations: list[str] = []
    if rate.waiting(counts):
        headline = missing = wording.headline_waiting(counts)
    elif found and interval:
        missing = ""
        headline = wording.headline(found, interval, band, pending)
        explanations.append(wording.explain_interval(interval))
    else:
        headline = missing = wording.headline_without_rate(counts)
    if bounds and pending:
        explanations.append(wording.explain_bounds(*bounds, pending))
    if resolved is not None and counts.settled != counts.sent:
        explanations.append(wording.explain_resolved(resolved, counts.settled or 0))
    if from_groups and found:
        headline = wording.ALL_GROUPS + headline
    advice = advise(counts, band, (), None)
    return RateReport(
        rate=found[0] / found[1] if found else None,
        interval=list(interval) if interval else None,
        resolved_rate=resolved,
        bounds=list(bounds) if bounds else None,
        band=band,
        headline=headline,
        advice=advice,
        band_label=wording.BANDS[band],
        waiting=rate.waiting(counts),
        bands_possible=rate.bands_possible(interval),
        bands=rate.edges(),
        announcement=missing or wording.announcement(found, band, missing),
        rule=wording.RULE,
        explanations=explanations,
        counts=rate.reconcile(counts, from_groups=from_groups),
        summary="\n".join((headline, wording.RULE, *advice)),
    )
