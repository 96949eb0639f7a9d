"""A saved text beside today's: what it asks for by now, and what the verdict was then.

Both are judged by today's rules. What the saved file says that it came to tells the rest: that the
rules moved.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple, cast

from checker import dates
from checker.messages import wording
from checker.messages.model import AskId, MessageChange, MessageReport, MessageSince
from checker.messages.text import Text
from checker.model import Band, Json, PartialDate

SHARED = 2
"""One part in so many of the shorter text stands in the other too, where they are one exchange."""


class Said(NamedTuple):
    """What a saved file says that its text came to."""

    band: Band
    asks: frozenset[AskId]


def since(
    day: PartialDate,
    then: tuple[Text, MessageReport],
    now: tuple[Text, MessageReport],
    said: Json,
) -> MessageSince | None:
    """Compare two reports with their texts; None where they are about two different exchanges."""
    if not _continues(then[0], now[0]):
        return None
    before, after = then[1], now[1]
    asks = frozenset(ask["ask"] for ask in before["asks"])
    known = _said(said) or Said(before["band"], asks)
    rules = wording.since_rules(
        wording.label(known.band, [*known.asks]) if known.band != before["band"] else "",
        before["band_label"],
        [ask for ask in wording.ASKS if ask in asks - known.asks],
        [ask for ask in wording.ASKS if ask in known.asks - asks],
    )
    changes = _changes(before, after)
    band_then = wording.label(known.band, [*known.asks])
    in_words = dates.in_words(day)
    return MessageSince(
        day=in_words,
        band=known.band,
        band_label=band_then,
        headline=wording.since(
            in_words, band_then, after["band_label"], len(changes), rules=bool(rules)
        ),
        changes=changes,
        rules=rules,
    )


def _continues(then: Text, now: Text) -> bool:
    """Tell whether one text has at least half of the other's pairs of words that follow each other.

    A conversation grows and a sentence is put right; another stranger's message shares few.
    """
    shorter, longer = sorted((_pairs(then), _pairs(now)), key=len)
    return SHARED * len(shorter & longer) >= len(shorter)


def _pairs(text: Text) -> set[tuple[str, str]]:
    words = [word.text for word in text.words]
    return set(pairwise(words))


def _changes(before: MessageReport, after: MessageReport) -> list[MessageChange]:
    """List what stands in one of the texts alone: asks first, in the order of the reports."""
    changes = []
    for kind in ("asks", "closes", "opens", "disguises"):
        then, now = _quotes(before, kind), _quotes(after, kind)
        changes += [
            MessageChange(title=title, text=wording.since_new(kind, quote))
            for title, quote in now.items()
            if title not in then
        ]
        changes += [
            MessageChange(title=title, text=wording.since_gone(kind))
            for title in then
            if title not in now
        ]
    return changes


def _quotes(report: MessageReport, kind: str) -> Mapping[str, str]:
    listed = cast("Mapping[str, list[Mapping[str, str]]]", report)[kind]
    return {one["title"]: one["quote"] for one in listed}


def _said(value: Json) -> Said | None:
    """Read what a file says of its report; what cannot be read says nothing."""
    match value:
        case {"band": str(band), "asks": list(asks)} if band in wording.BAND_NAMES:
            known = frozenset(ask for ask in wording.ASKS if ask in asks)
            return Said(cast("Band", band), known)
    return None
