"""Says what a message asks for: text in, report out.

What divides harm from its neighbour is the act asked for, together with the closing of ways to
check; no word, app, sum or language does (facts: approaches, C).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker import bounds, dates, reading, saved
from checker.messages import since, wording
from checker.messages.disguises import fold
from checker.messages.model import (
    Ask,
    AskId,
    CloseId,
    Match,
    MessageReport,
    OpenId,
    Piece,
    Sender,
    Token,
    Way,
)
from checker.messages.sources import SOURCES
from checker.messages.text import Text, read
from checker.messages.threads import writers
from checker.messages.verdict import Judged, judge, strength
from checker.model import BadRequest, Band, Field, Json, PartialDate, Strength

__all__ = ["FIELDS", "Finding", "MessageReport", "finding", "judged", "report"]

TEXT = Field(
    path="text",
    label="The note, the message or the whole conversation",
    kind="long-text",
    hint="As copied, in English, Spanish, Portuguese, French, German or Italian",
)
SENDER = (
    Field(
        path="sender.name",
        label="The stranger’s name",
        kind="text",
        hint="As it stands before their lines; only theirs are judged",
    ),
    Field(path="sender.title", label="Their title", kind="text"),
    Field(path="sender.company", label="Their company", kind="text"),
)
FIELDS = (TEXT, *SENDER)
STRENGTHS: Mapping[Band, Strength] = {
    "strong-signs": "strong",
    "some-signs": "moderate",
    "no-signs": "note",
}
"""What a message's band weighs as a clue of a profile."""
MOST_NAMED = 3
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of a character, which no file can hold."""


def report(content: Mapping[str, Json]) -> MessageReport:
    """Judge `{"text": …, "sender": {"name", "title", "company"}}`, the sender optional.

    A saved file's `as_of` is taken and changes nothing. Such a file may stand beside it as
    `earlier`: then the report says what has changed. Raise BadRequest on what cannot be read.
    Places in the report count characters of the text as it was given.
    """
    asked, earlier = saved.parted(content)
    text, answer = _read(asked)
    if earlier is not None:
        (day, then), said = saved.read(earlier, _read_saved, "text and its day")
        answer["since"] = since.since(day, then, (text, answer), said)
    answer["summary"] = wording.summary(answer)
    return answer


def _read(content: Mapping[str, Json]) -> tuple[Text, MessageReport]:
    asked = reading.mapping(dict(content), "", ("text", "sender", "as_of"))
    sender = _sender(asked.get("sender"))
    text, found = judged(_text(asked.get("text")), sender.name)
    return text, _report(text, found)


def _read_saved(
    content: Mapping[str, Json],
) -> tuple[PartialDate, tuple[Text, MessageReport]]:
    told = content.get("as_of")
    day = dates.parse(told) if isinstance(told, str) else None
    if day is None:
        raise BadRequest("as_of", "earlier.as_of: write the day when it was saved as 2026-11-23.")
    return day, _read(content)


def judged(given: str, stranger: str = "") -> tuple[Text, Judged]:
    """Read a text and judge it; `stranger` is the name of who wrote to the visitor, if known.

    Where two names write and nothing says which is the visitor's, who asks more is the stranger.
    """
    folded = fold(given)
    unknown = writers(folded, fold(stranger))
    texts = [read(given, name, folded) for name in unknown or [stranger]]
    return max(((text, judge(text)) for text in texts), key=lambda found: found[1].leaning)


class Finding(NamedTuple):
    """What a text comes to as one clue of a profile; `strength` is None where it asks nothing."""

    seen: str
    strength: Strength | None
    band: Band
    brief: str = ""


@lru_cache(2)
def finding(given: str, stranger: str = "") -> Finding:
    """Judge what somebody wrote, as the profile check's clue.

    It is asked again with every other answer of the form: the last findings are remembered.
    """
    text, found = judged(given, stranger)
    asks = list(found.asks)[:MOST_NAMED]
    if not asks:
        seen = wording.NOT_READ if found.band == "not-enough" else wording.NO_PATTERN
        return Finding(seen, None, found.band)
    quotes = [given[slice(*place(text, found.asks[ask]))] for ask in asks]
    closes = [way for way in wording.CLOSES if way in found.closes]
    seen, brief = wording.asks_for(asks, quotes, closes), wording.asks_briefly(asks[0])
    return Finding(seen, STRENGTHS[found.band], found.band, brief)


def _text(value: Json) -> str:
    """Take the text as it is: whatever was cut off it would move every place in it."""
    if not isinstance(value, str):
        raise BadRequest("text", "The message must be text in quotes.")
    if len(value) > bounds.MAX_LONG_TEXT:
        message = wording.TOO_MUCH.format(given=len(value), most=bounds.MAX_LONG_TEXT)
        raise BadRequest("text", message)
    return _HALVES.sub("\ufffd", value)


def _sender(value: Json) -> Sender:
    keys = [field.path.partition(".")[2] for field in SENDER]
    told = reading.mapping(value, "sender", keys)
    return Sender(
        *(reading.text(told.get(key), field) or "" for key, field in zip(keys, SENDER, strict=True))
    )


def _report(text: Text, found: Judged) -> MessageReport:
    asks = list(found.asks)
    closes = [way for way in wording.CLOSES if way in found.closes]
    opens = [way for way in wording.OPENS if way in found.opens]
    unsettled = found.band in {"no-signs", "not-enough"}
    answer: MessageReport = {
        "band": found.band,
        "band_label": wording.label(found.band, asks),
        "short": wording.short(found.band, asks),
        "headline": wording.headline(
            found.band, asks, closes, read=text.language is not None, given=bool(text.words)
        ),
        "language": text.language,
        "asks": [_ask(ask, found, text) for ask in asks],
        "closes": [_closed(way, text, found.closes[way]) for way in closes],
        "opens": [_opened(way, text, found.opens[way]) for way in opens],
        "disguises": list(_disguises(text)),
        "pieces": [],
        "questions": list(wording.QUESTIONS) if unsettled and text.words else [],
        "actions": wording.actions(found.band),
        "already": wording.already(asks),
        "reply": wording.reply(found.band, asks),
        "looked_for": wording.looked_for() if unsettled and text.language else "",
        "since": None,
        "summary": "",
    }
    return {**answer, "pieces": pieces(text.given, answer)}


def pieces(given: str, answer: MessageReport) -> list[Piece]:
    """Cut a text where marks begin and end; put together, the pieces are the text.

    Of a piece's marks the shortest comes first: it is the one that says most of it.
    """
    marks = [
        *((ask["start"], ask["end"], f"ask:{ask['ask']}") for ask in answer["asks"]),
        *(
            (way["start"], way["end"], f"{kind}:{way['way']}")
            for kind, ways in (("closes", answer["closes"]), ("hidden", answer["disguises"]))
            for way in ways
        ),
    ]
    marks.sort(key=lambda mark: mark[1] - mark[0])
    cuts = sorted({0, len(given), *(place for start, end, _ in marks for place in (start, end))})
    return [
        {
            "text": given[start:end],
            "marks": [name for first, last, name in marks if first <= start and end <= last],
        }
        for start, end in pairwise(cuts)
    ]


def place(text: Text, match: Match) -> tuple[int, int]:
    """Give where an ask stands, in characters of the text."""
    return text.words[match.first].start, text.words[match.last].end


def _ask(ask: AskId, found: Judged, text: Text) -> Ask:
    match = found.asks[ask]
    start, end = place(text, match)
    words = wording.ASKS[ask]
    return {
        "ask": ask,
        "title": words.title,
        "quote": text.given[start:end],
        "start": start,
        "end": end,
        "strength": strength(match, found.band),
        "why": words.why,
        "next": words.next,
        "ordinary": words.ordinary,
        "do": words.do,
        "sources": [SOURCES[key].citation() for key in words.sources],
    }


def _closed(way: CloseId, text: Text, span: tuple[int, int]) -> Way:
    title, _, why = wording.CLOSES[way]
    return _way(way, title, why, text.given, _characters(text.words, span))


def _opened(way: OpenId, text: Text, span: tuple[int, int]) -> Way:
    title, why = wording.OPENS[way]
    return _way(way, title, why, text.given, _characters(text.words, span))


def _characters(words: Sequence[Token], span: tuple[int, int]) -> tuple[int, int]:
    return words[span[0]].start, words[span[1]].end


def _disguises(text: Text) -> Iterator[Way]:
    for hidden in text.disguises:
        title, why = wording.DISGUISES[hidden.kind]
        yield _way(hidden.kind, title, why, text.given, (hidden.start, hidden.end))


def _way(way: str, title: str, why: str, given: str, span: tuple[int, int]) -> Way:
    start, end = span
    return {
        "way": way,
        "title": title,
        "quote": given[start:end],
        "start": start,
        "end": end,
        "why": why,
    }
