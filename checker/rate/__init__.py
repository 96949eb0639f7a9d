"""Are my invitations welcome? Counts in; rate, interval, band and advice out.

`report` is the only door; everything beside it is data and pure functions.
"""

from collections.abc import Mapping

from checker import saved
from checker.model import Json
from checker.rate import note, rate, replies, since, table
from checker.rate.advice import advise
from checker.rate.benchmarks import benchmarks
from checker.rate.compare import compare
from checker.rate.fields import FIELDS
from checker.rate.forecast import forecast
from checker.rate.interval import wilson
from checker.rate.limits import limits
from checker.rate.model import RateRequest
from checker.rate.request import read
from checker.rate.shapes import RateReport
from checker.rate.summary import summary
from checker.rate.wording import rate as wording
from checker.rate.wording import titles

__all__ = ["FIELDS", "RateReport", "report"]


def report(content: Mapping[str, Json]) -> RateReport:
    """Judge a set of invitations; a BadRequest names the figure that cannot be, and the mend.

    An empty or half-filled form is no error: it gives `too-few` and asks for what is missing.
    Figures that were saved may stand beside it as `earlier`: then the report says what has changed.
    """
    asked, earlier = saved.parted(content)
    return judge(read(asked), earlier)


def judge(request: RateRequest, earlier: Json = None) -> RateReport:
    """Give the report on a request whose figures fit together."""
    counts, from_groups = since.counted(request)
    share = rate.share(counts)
    interval = wilson(*share) if share else None
    band, bounds, waiting = rate.band(counts), rate.bounds(counts), rate.waiting(counts)
    headline = rate.headline(counts, from_groups=from_groups)
    answer = RateReport(
        rate=share[0] / share[1] if share else None,
        interval=list(interval) if interval else None,
        resolved_rate=rate.resolved(counts),
        bounds=list(bounds) if bounds else None,
        band=band,
        headline=headline,
        advice=advise(counts, band, request.ages, request.per_week),
        band_label=wording.WAITING if waiting else wording.BANDS[band],
        waiting=waiting,
        bands_possible=rate.bands_possible(bounds if waiting else interval),
        bands=rate.edges(),
        announcement=wording.announcement(
            share, band, headline if waiting or band == "too-few" else ""
        ),
        rule=wording.RULE,
        explanations=rate.explain(counts),
        counts=rate.reconcile(counts, from_groups=from_groups),
        comparison=compare(request.groups),
        forecast=forecast(counts, request.target, request.per_week, request.what_if),
        limits=limits(counts, request.ages, request.per_week, request.as_of),
        benchmarks=benchmarks(None if waiting else share),
        since=since.since(earlier, counts),
        replies=replies.report(request.replies),
        note=note.report(request.note),
        table=table.report(request.table),
        picture=titles.picture(
            None if waiting or not share else share[0] / share[1],
            None if waiting else interval,
            bounds,
        ),
        titles={**titles.TITLES},
        heads={name: [*columns] for name, columns in titles.HEADS.items()},
        summary="",
    )
    answer["summary"] = summary(answer)
    return answer
