"""What became of the owner's invitations: rate or bounds, ages, weeks, notes and the backlog."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, cast

from checker import bounds
from checker import rate as rates
from checker.export import clock, curve, people, regime
from checker.export.connections import Network
from checker.export.invitations import Invites, Matched, Outcome, match, wait
from checker.export.messages import Told
from checker.export.shapes import (
    AgeBucket,
    Backlog,
    ForRate,
    Invitations,
    NotCounted,
    NoteGroup,
    Point,
    SentWeek,
    ToWithdraw,
    Weekday,
)
from checker.export.wording import invitations as wording
from checker.export.wording import titles
from checker.rate.interval import wilson
from checker.rate.limits import LAPSE_DAYS, NEAR_LAPSE_DAYS, STALE_DAYS, waited

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.model import Json

SETTLED_DAYS = STALE_DAYS
"""An invitation without a yes after 28 days counts as not accepted; a younger one is in no rate."""
ASK_AGAIN_DAYS = 21
PACE_DAYS = 28
"""Days over which the ordinary number a week is taken."""
BUCKETS = ((0, 7), (7, 21), (21, 28), (28, 90), (90, 150), (150, 180), (180, None))


class Waiting(NamedTuple):
    """Someone without a yes."""

    key: str
    name: str
    day: int
    note: bool


def report(
    invites: Invites, network: Network | None, messages: Told | None, exported: int
) -> tuple[Invitations, ForRate]:
    """Judge the invitations, and return the counts that the acceptance page takes.

    `exported` is the day of the export, as in `clock`.
    """
    matched = match(invites, network)
    judged = regime.judge(invites, matched, network, messages, exported)
    history = judged.regime == "history"
    settled = [one for one in matched.outcomes if exported - one.day >= SETTLED_DAYS]
    accepted = [one for one in settled if one.connected is not None]
    open_ones = _waiting(matched, history=history)
    notes = _notes(settled, invites, history=history)
    counts = _for_rate(settled, notes, open_ones, invites, exported, history=history)
    rate = rates.report(cast("Mapping[str, Json]", counts)) if history and settled else None
    points = _curve(matched.outcomes, exported) if history else []
    weeks = _weeks(invites, matched, history=history)
    limits = regime.bounds(invites, matched, network, exported)
    found = Invitations(
        regime=judged.regime,
        regime_label=wording.REGIMES[judged.regime],
        holds=titles.table_holds(wording.REGIMES[judged.regime]),
        evidence=judged.evidence,
        matched_by="name" if matched.by_name else "address",
        rows=len(invites.rows),
        incoming=len(invites.incoming),
        sent=len(matched.outcomes),
        settled=len(settled),
        accepted=len(accepted) if history else 0,
        too_recent=len(matched.outcomes) - len(settled),
        first=clock.iso(min(row.day for row in invites.rows)) if invites.rows else None,
        last=clock.iso(max(row.day for row in invites.rows)) if invites.rows else None,
        rate=rate,
        bounds=None if history else limits,
        by_age=points,
        median_wait_days=clock.median(
            waited_for for one in matched.outcomes if (waited_for := wait(one)) is not None
        ),
        weeks=weeks,
        busiest_week=max(weeks, key=lambda week: week["sent"], default=None),
        weekdays=_weekdays(settled) if history else [],
        notes=notes,
        backlog=_backlog(open_ones, exported, history=history),
        to_withdraw=_to_withdraw(open_ones, exported),
        not_counted=_not_counted(matched),
        sentences=[*wording.by_age(points), *wording.notes(notes)],
        caveats=wording.invitation_caveats(judged.regime),
        headline=wording.invitations(
            judged.regime, len(accepted), len(settled), len(open_ones), limits
        ),
    )
    return found, counts


def _for_rate(  # noqa: PLR0913 (each is a part of the request)
    settled: list[Outcome],
    notes: list[NoteGroup],
    open_ones: list[Waiting],
    invites: Invites,
    exported: int,
    *,
    history: bool,
) -> ForRate:
    """Give the acceptance page's request: settled invitations, or the open ones where no more."""
    counts = ForRate(as_of=clock.iso(exported))
    if invites.rows:
        recent = sum(0 <= exported - row.day < PACE_DAYS for row in invites.rows)
        counts["per_week"] = (recent * 7 + PACE_DAYS // 2) // PACE_DAYS
    if history:
        counts["sent"] = len(settled)
        counts["accepted"] = sum(one.connected is not None for one in settled)
        if all(group["sent"] for group in notes):
            counts["groups"] = [
                {
                    "name": wording.NOTE_GROUPS[group["group"]],
                    "sent": group["sent"],
                    "accepted": group["accepted"] or 0,
                }
                for group in notes
            ]
    else:
        ages = sorted((max(0, exported - one.day) for one in open_ones), reverse=True)
        counts["pending"] = len(ages)
        counts["pending_ages_days"] = ages[: bounds.MOST_AGES]
    return counts


def _waiting(matched: Matched, *, history: bool) -> list[Waiting]:
    """List those without a yes, oldest first; those invited by e-mail where all listed are open."""
    found = [
        Waiting(one.key, one.name, one.day, one.note)
        for one in matched.outcomes
        if one.connected is None
    ]
    if not history:
        found += [
            Waiting(people.BY_NAME, row.name, row.day, row.note) for row in matched.without_address
        ]
    return sorted(found, key=lambda one: (one.day, one.name, one.key))


def _curve(outcomes: list[Outcome], exported: int) -> list[Point]:
    return curve.accepted_within(
        (max(0, exported - one.day), False) if (days := wait(one)) is None else (days, True)
        for one in outcomes
    )


def _notes(settled: list[Outcome], invites: Invites, *, history: bool) -> list[NoteGroup]:
    """Compare settled invitations with a note and without; without a history, all rows."""
    found: list[NoteGroup] = []
    groups: tuple[tuple[wording.Group, bool], ...] = (
        ("with-note", True),
        ("without-note", False),
    )
    for group, noted in groups:
        label = wording.NOTE_GROUPS[group]
        if not history:
            rows = sum(row.note == noted for row in invites.rows)
            found.append(
                NoteGroup(
                    group=group, label=label, sent=rows, accepted=None, rate=None, interval=None
                )
            )
            continue
        ours = [one for one in settled if one.note == noted]
        yes = sum(one.connected is not None for one in ours)
        found.append(
            NoteGroup(
                group=group,
                label=label,
                sent=len(ours),
                accepted=yes,
                rate=yes / len(ours) if ours else None,
                interval=list(wilson(yes, len(ours))) if ours else None,
            )
        )
    return found


def _weeks(invites: Invites, matched: Matched, *, history: bool) -> list[SentWeek]:
    """Count what was sent by week, Monday to Sunday, with the weeks in which nothing was."""
    sent = Counter(_monday(row.day) for row in invites.rows)
    noted = Counter(_monday(row.day) for row in invites.rows if row.note)
    yes = Counter(_monday(one.day) for one in matched.outcomes if one.connected is not None)
    if not sent:
        return []
    return [
        SentWeek(
            week=clock.iso(week),
            sent=sent[week],
            with_note=noted[week],
            accepted=yes[week] if history else None,
        )
        for week in range(min(sent), max(sent) + 1, 7)
    ]


def _monday(day: int) -> int:
    return day - (day - 1) % 7


def _weekdays(settled: list[Outcome]) -> list[Weekday]:
    sent = Counter((one.day - 1) % 7 for one in settled)
    yes = Counter((one.day - 1) % 7 for one in settled if one.connected is not None)
    return [
        Weekday(day=name, sent=sent[at], accepted=yes[at])
        for at, name in enumerate(wording.WEEKDAYS)
    ]


def _backlog(open_ones: list[Waiting], as_of: int, *, history: bool) -> Backlog:
    ages = [max(0, as_of - one.day) for one in open_ones]
    clocks = waited(tuple(ages))
    return Backlog(
        count=len(ages),
        ages=clocks,
        over_three_weeks=sum(age > ASK_AGAIN_DAYS for age in ages),
        over_five_months=sum(age > NEAR_LAPSE_DAYS for age in ages),
        buckets=[
            AgeBucket(
                label=wording.bucket(low, high),
                from_days=low,
                to_days=high,
                count=sum(low <= age and (high is None or age < high) for age in ages),
            )
            for low, high in BUCKETS
        ],
        sentence=wording.backlog(len(ages), clocks["stale"], clocks["lapsed"], history=history),
    )


def _to_withdraw(open_ones: list[Waiting], as_of: int) -> list[ToWithdraw]:
    """List who has not said yes for four weeks, oldest first."""
    return [
        ToWithdraw(
            name=one.name,
            url=people.address(one.key),
            sent=clock.iso(one.day),
            age_days=as_of - one.day,
            with_note=one.note,
            lapsed=as_of - one.day >= LAPSE_DAYS,
            sentence=titles.open_since(
                clock.iso(one.day),
                as_of - one.day,
                with_note=one.note,
                lapsed=as_of - one.day >= LAPSE_DAYS,
            ),
        )
        for one in open_ones
        if as_of - one.day >= STALE_DAYS
    ]


def _not_counted(matched: Matched) -> list[NotCounted]:
    left = (
        (wording.WITHOUT_ADDRESS, len(matched.without_address)),
        (wording.NAMESAKES, matched.namesakes),
        (wording.CONNECTED_BEFORE, matched.before),
        (wording.ASKED_AGAIN, matched.again),
    )
    return [NotCounted(reason=reason, count=count) for reason, count in left if count]
