"""Looking ahead: the way to a target, and what a week's pace does to the rate.

Whole numbers throughout, in parts of `WHOLE`, so that "has it been reached" is exact.
"""

from checker.rate import rate
from checker.rate.model import WHOLE, Counts, WhatIf
from checker.rate.shapes import Forecast, Step, Week, WhatIfReport
from checker.rate.wording import forecast as wording

STEPS = 40
"""Points on the path to the target, at most: as many as a phone's picture can show."""
WEEKS = 26
"""How far the what-if looks, half a year: as long as an invitation stays open."""


def forecast(
    counts: Counts, target: int | None, per_week: int | None, what_if: WhatIf | None
) -> Forecast | None:
    """Look ahead; None where neither a target nor a what-if was given."""
    if target is None and what_if is None:
        return None
    share, pending = rate.share(counts), counts.pending or 0
    row = best = weeks = None
    path: list[Step] = []
    said = wording.NO_FIGURES
    if share and target is not None:
        accepted, sent = share
        row = in_a_row(accepted, sent, target)
        best = in_a_row(accepted + pending, sent, target)
        weeks = _weeks(row, per_week)
        path = _path(accepted, sent, row or 0)
        said = wording.way(target, (row, best), weeks, per_week)
    elif share:
        said = ""
    return Forecast(
        target=None if target is None else target / WHOLE,
        in_a_row=row,
        in_a_row_at_best=best,
        reachable=row is not None if share and target is not None else None,
        per_week=per_week,
        weeks=weeks,
        path=path,
        what_if=_what_if(share, target, per_week, what_if),
        sentence=said,
        withdrawing=wording.withdrawing(pending),
    )


def in_a_row(accepted: int, sent: int, target: int) -> int | None:
    """Give the smallest k with (accepted + k) / (sent + k) >= target / WHOLE, None if none is."""
    lack = target * sent - WHOLE * accepted
    if lack <= 0:
        return 0
    return None if target == WHOLE else -(-lack // (WHOLE - target))


def _weeks(row: int | None, per_week: int | None) -> int | None:
    if row is None or per_week is None:
        return None
    if row == 0:
        return 0
    return -(-row // per_week) if per_week else None


def _path(accepted: int, sent: int, row: int) -> list[Step]:
    """Give the rate after each of the next acceptances, thinned to `STEPS` for a picture."""
    stride = max(1, -(-row // STEPS))
    points = [*range(0, row, stride), row]
    return [Step(invitations=k, rate=(accepted + k) / (sent + k)) for k in points]


def _what_if(
    share: tuple[int, int] | None, target: int | None, per_week: int | None, asked: WhatIf | None
) -> WhatIfReport | None:
    """Follow the running rate at another acceptance or pace; what is left out stays as it is."""
    if asked is None or share is None:
        return None
    accepted, sent = share
    pace = asked.per_week if asked.per_week is not None else per_week
    yes = asked.acceptance
    if yes is None:
        yes = (2 * WHOLE * accepted + sent) // (2 * sent)
    if pace is None:
        return None
    path = [
        Week(
            week=week,
            sent=sent + week * pace,
            rate=(accepted * WHOLE + week * pace * yes) / (WHOLE * (sent + week * pace)),
        )
        for week in range(WEEKS + 1)
    ]
    weeks = None if target is None else _weeks_until(share, target, pace, yes)
    return WhatIfReport(
        acceptance=yes / WHOLE,
        per_week=pace,
        path=path,
        weeks=weeks,
        sentence=wording.what_if((yes, pace), path[-1]["rate"], target, weeks),
    )


def _weeks_until(share: tuple[int, int], target: int, pace: int, yes: int) -> int | None:
    """Give the weeks until the running rate reaches the target, None if it never does."""
    lack = target * share[1] - WHOLE * share[0]
    if lack <= 0:
        return 0
    gain = pace * (yes - target)
    return -(-lack // gain) if gain > 0 else None
