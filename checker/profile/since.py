"""A saved answer beside today's: what changed in the verdict, and why.

Both sets of answers are judged by today's rules, each on its own day: what differs then is what was
entered, or time. What the saved file says that it came to tells the rest: that the rules moved.
"""

from collections.abc import Sequence
from typing import NamedTuple, cast

from checker import dates, saved
from checker.model import Band, Changed, Json, PartialDate, ProfileRequest, Since
from checker.profile import verdict, wording
from checker.profile.clues import BY_ID
from checker.profile.read import read
from checker.profile.verdict import Judged


class Said(NamedTuple):
    """What a saved file says that its answers came to."""

    band: Band
    signs: frozenset[str]


def since(
    earlier: Json, asked_now: ProfileRequest, now: Sequence[Judged], today: PartialDate
) -> Since | None:
    """Compare saved answers with what is judged now; None where they are about another name."""
    if earlier is None:
        return None
    request, told = saved.read(earlier, lambda answers: read(answers, today))
    if request.name and asked_now.name and request.name != asked_now.name:
        return None
    said = _said(told)
    then = verdict.judge(request)
    today_then, band_now = verdict.band(then)[0], verdict.band(now)[0]
    band_then = today_then if said is None else said.band
    changes = _changes(then, now)
    signs = frozenset(one.clue.id for one in then if one.sign)
    rules = "" if said is None else wording.since_rules(said.band, today_then, _titles(said, signs))
    day = dates.in_words(request.as_of)
    return Since(
        day=day,
        band=band_then,
        band_label=wording.BAND_NAMES[band_then],
        headline=wording.since(day, band_then, band_now, len(changes), rules=bool(rules)),
        changes=changes,
        rules=rules,
    )


def _said(value: Json) -> Said | None:
    """Read what a file says of its report; what cannot be read says nothing."""
    match value:
        case {"band": str(band), "signs": list(signs)} if band in wording.BAND_NAMES:
            known = frozenset(one for one in signs if isinstance(one, str) and one in BY_ID)
            return Said(cast("Band", band), known)
    return None


def _titles(said: Said, signs: frozenset[str]) -> tuple[list[str], list[str]]:
    """Name the clues that weigh now and did not then, and those that did and no longer do."""
    return (
        [BY_ID[clue].title for clue in BY_ID if clue in signs - said.signs],
        [BY_ID[clue].title for clue in BY_ID if clue in said.signs - signs],
    )


def _changes(then: Sequence[Judged], now: Sequence[Judged]) -> list[Changed]:
    """List the clues that came to something else, those that moved most first."""
    pairs = [
        (before, after)
        for before, after in zip(then, now, strict=True)
        if _stands(before) != _stands(after)
    ]
    pairs.sort(key=lambda pair: -abs(pair[0].points - pair[1].points))
    return [
        Changed(
            clue=after.clue.id,
            title=after.clue.title,
            text=wording.since_clue(_stands(before), _stands(after), after.judgement.seen),
        )
        for before, after in pairs
    ]


def _stands(one: Judged) -> wording.Stand:
    outcome = one.judgement.outcome
    return outcome, one.strength if outcome == "sign" else None
