"""Messages whose truth is known: what others wrote unseen, and an example beside every rule.

The panels were written by others without sight of the rules. The rules were made against
`panel-LANGUAGES-train.json`; of `-dev` the score was looked at; `-held` was scored once, on
27 November 2026, and has served since, as the others have; so was `-fresh`. `-late`, 430
messages, was scored untouched on the same day, and said how much the rules leant on single words;
so was `-last`, 200 messages, and said which ways of asking the phrases lacked. `-hard`, 270
messages, asks by allusion, was scored untouched on that day, too, and has served since; `-near`,
231 messages with ordinary ones that come near, likewise, and so was `-next`, 190 messages.
`-apart`, 184 messages, and `-kept`, 108, were scored, before and after that, and not read.
`-plain`, 328 messages of which 264 are ordinary, was scored untouched on 28 November 2026, and
has served since. `-once`, 168 messages, was scored that day when the rules were done, and nothing
was changed by it. `-anew`, 112 English messages, was scored untouched after that, and has served
since; `-since`, 84 messages, was scored when that was done, and nothing was changed by it.
`examples.json` is our own. Each is a list of `{"id", "kind", "lang", "text", "expect"}`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from checker import messages
from checker.model import Band
from checker.rate.interval import Span, wilson

FOLDER = Path(__file__).parent
PARTS = (
    "train", "dev", "held", "fresh", "late", "last", "hard", "near", "next", "apart", "kept",
    "plain", "once", "anew", "since",
)  # fmt: skip
APART = frozenset({"apart", "kept", "once", "since"})
"""The parts that are scored, and change nothing."""
LANGUAGES = ("en", "es", "pt", "fr", "de", "it")
NOTICED: frozenset[Band] = frozenset({"some-signs", "strong-signs"})


class Message(NamedTuple):
    """What somebody wrote, and what a reader should make of it."""

    id: str
    kind: str
    lang: str
    text: str
    expect: str

    @property
    def harmful(self) -> bool:
        """Whether a reader should be alarmed."""
        return self.expect == "alarm"


class Row(NamedTuple):
    """How many of some messages reach a band, with the interval (Wilson, 95 %) of the share."""

    name: str
    reached: int
    of: int
    interval: Span


def read(name: str) -> list[Message]:
    """Read the messages of a file of this folder, by its name without the ending."""
    listed = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return [Message(*(row[key] for key in Message._fields)) for row in listed]


def panel(part: str) -> list[Message]:
    """Read all languages of a part, one of `PARTS`."""
    return [
        message
        for path in sorted(FOLDER.glob(f"panel-*-{part}.json"))
        for message in read(path.stem)
    ]


@cache
def judged(part: str) -> Mapping[Message, Band]:
    """Judge all messages of a part, once."""
    return {message: messages.judged(message.text)[1].band for message in panel(part)}


def counts(part: str) -> Iterator[Row]:
    """Count how the message check does on a part: noticed by language, then ordinary ones."""
    bands = judged(part)
    harmful = [message for message in bands if message.harmful]
    ordinary = [message for message in bands if not message.harmful]
    yield _row("harmful", harmful, bands, NOTICED)
    for language in LANGUAGES:
        spoken = [message for message in harmful if message.lang == language]
        if spoken:  # a panel may be in one language alone
            yield _row(f"harmful, {language}", spoken, bands, NOTICED)
    yield _row("ordinary at some signs", ordinary, bands, NOTICED)
    yield _row("ordinary at strong signs", ordinary, bands, frozenset({"strong-signs"}))


def missed(part: str) -> list[str]:
    """Name the kinds of harmful messages that were not noticed."""
    return sorted(
        message.kind
        for message, band in judged(part).items()
        if message.harmful and band not in NOTICED
    )


def _row(
    name: str,
    listed: Sequence[Message],
    bands: Mapping[Message, Band],
    wanted: frozenset[Band],
) -> Row:
    reached = sum(bands[message] in wanted for message in listed)
    return Row(name, reached, len(listed), wilson(reached, len(listed)))
