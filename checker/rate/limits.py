"""Clocks and limits: what is said of each, how sure that is, and where the visitor stands.

LinkedIn publishes no acceptance rate below which it restricts anyone, and no weekly number;
so risk is told as reasons found in the figures, never as a probability.
"""

from typing import NamedTuple

from checker.model import PartialDate
from checker.rate.model import Counts
from checker.rate.shapes import Ages, LimitReport, LimitsReport, LimitStatus, Risk, Sureness
from checker.rate.sources import READ_MONTH, READ_YEAR, cite
from checker.rate.wording import limits as wording

WEEKLY_CEILING = 100
"""Invitations in seven days that users and trainers report since 2021."""
PENDING_CEILING = 1_500
OLD_DONT_KNOW = 5
STALE_DAYS = 28
"""Our judgement: who has not answered in four weeks seldom does later."""
LAPSE_DAYS = 180
NEAR_LAPSE_DAYS = 150
NEAR = (8, 10)
"""A figure from eight tenths of a ceiling counts as near it: our judgement."""
OLD_MONTHS = 12
"""Facts about LinkedIn's rules older than this deserve a warning: our judgement."""
MANY_IGNORED = (10, 2)
"""From ten settled invitations with half of them unanswered or refused: our judgement."""


class Limit(NamedTuple):
    """One clock or limit; what it says stands in `wording.limits`."""

    id: str
    sure: Sureness
    sources: tuple[str, ...]
    ceiling: int | None = None


LIMITS = (
    Limit(
        id="weekly",
        sure="conflicting",
        ceiling=WEEKLY_CEILING,
        sources=("umg", "yardstick", "linkedhelper"),
    ),
    Limit(
        id="pending",
        sure="reported",
        ceiling=PENDING_CEILING,
        sources=("linkedhelper", "help-restrictions"),
    ),
    Limit(
        id="dont-know",
        sure="past",
        ceiling=OLD_DONT_KNOW,
        sources=("wordsdonewrite", "etn", "help-ignore"),
    ),
    Limit(id="ask-again", sure="linkedin", sources=("help-restrictions",)),
    Limit(
        id="lapse",
        sure="conflicting",
        ceiling=LAPSE_DAYS,
        sources=("kennected", "phantombuster", "smprotips", "mcp-460"),
    ),
    Limit(id="restriction", sure="linkedin", sources=("help-restrictions", "help-limit")),
    Limit(id="notes-a-month", sure="conflicting", sources=("help-limit", "zylstra", "lemlist")),
    Limit(id="note-length", sure="reported", sources=("linkedhelper", "lettercounter")),
    Limit(id="connections", sure="linkedin", sources=("help-restrictions",)),
)


def limits(
    counts: Counts, ages: tuple[int, ...], per_week: int | None, as_of: PartialDate | None
) -> LimitsReport:
    """Give every clock and limit with the visitor's own figure, and the reasons for concern."""
    told = {
        "weekly": per_week,
        "pending": counts.pending,
        "dont-know": counts.dont_know,
        "lapse": max(ages, default=None),
    }
    return LimitsReport(
        limits=[_limit(limit, told.get(limit.id)) for limit in LIMITS],
        risk=risk(counts, ages, per_week),
        ages=waited(ages),
        facts=wording.facts(READ_YEAR, old=_old(as_of)),
    )


def _limit(limit: Limit, yours: int | None) -> LimitReport:
    status = _status(limit.ceiling, yours)
    label, value, says = wording.LIMITS[limit.id]
    return LimitReport(
        id=limit.id,
        label=label,
        value=value,
        yours=yours,
        ceiling=limit.ceiling,
        status=status,
        says=f"{wording.yours(limit.id, status, yours)} {says}".strip(),
        sure=limit.sure,
        sure_label=wording.SURE[limit.sure],
        sources=cite(*limit.sources),
    )


def _status(ceiling: int | None, yours: int | None) -> LimitStatus:
    if ceiling is None:
        return "for-information"
    if yours is None:
        return "not-told"
    if yours > ceiling:
        return "above"
    return "near" if yours * NEAR[1] >= ceiling * NEAR[0] else "below"


def risk(counts: Counts, ages: tuple[int, ...], per_week: int | None) -> Risk:
    """List which of the reasons that LinkedIn names for a restriction show in the figures."""
    reasons: list[str] = []
    pending, sent = counts.pending or 0, counts.sent or 0
    stale = waited(ages)["stale"]
    if per_week is not None and _status(WEEKLY_CEILING, per_week) != "below":
        reasons.append(wording.fast(per_week))
    settled = counts.settled or 0
    refused = settled - (counts.accepted or 0)
    told = counts.accepted is not None and settled >= MANY_IGNORED[0]
    if told and refused * MANY_IGNORED[1] >= settled:
        reasons.append(wording.ignored(refused, settled))
    if stale or (sent and pending * 2 >= sent and pending >= MANY_IGNORED[0]):
        reasons.append(wording.left_pending(pending, stale))
    if counts.dont_know:
        reasons.append(wording.dont_know(counts.dont_know))
    return Risk(
        reasons=reasons,
        sentence=wording.risk(len(reasons)),
        sources=cite("help-restrictions", "help-limit", "article-blind"),
    )


def waited(ages: tuple[int, ...]) -> Ages:
    """Sort the pending ones by how long they have waited."""
    stale = sum(age >= STALE_DAYS for age in ages)
    near = sum(NEAR_LAPSE_DAYS <= age < LAPSE_DAYS for age in ages)
    lapsed = sum(age >= LAPSE_DAYS for age in ages)
    return Ages(
        known=len(ages),
        fresh=len(ages) - stale,
        stale=stale,
        near_lapse=near,
        lapsed=lapsed,
        oldest=max(ages, default=None),
        sentence=wording.waited(len(ages) - stale, stale, near, lapsed),
    )


def _old(as_of: PartialDate | None) -> bool:
    read = PartialDate(READ_YEAR, READ_MONTH)
    return as_of is not None and as_of.earliest - read.earliest > OLD_MONTHS
