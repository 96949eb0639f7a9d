"""Weigh what each part of an ask tells, on all messages whose truth is known.

`python -m examples.messages.weigh` writes checker/messages/weights.py. A logistic regression in
which nothing that is asked for can speak for a message, and nothing that opens a way to check
against it. Every weight is drawn towards what we expect of it, so that few messages do not decide
alone: an ask speaks against a message, a way to check for it, and a bare part says nothing.

The phrases were listed with these messages at hand, and nobody's next message will be found as
whole. So a share of what is found in each is left out by lot, several times over.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker import messages
from checker.messages.disguises import fold
from checker.messages.rules import OPENS
from checker.messages.text import Text, told
from checker.messages.text import read as read_text
from checker.messages.threads import writers
from checker.messages.verdict import REASSURING, asked, features
from checker.messages.voices import OPENING
from examples.messages import APART, PARTS, Message, panel, read

PLACE = Path(messages.__file__).with_name("weights.py")
PENALTY, STEP, ROUNDS = 0.002, 0.15, 500
LEFT_OUT, TIMES, LOT = 0.4, 6, 1
"""The share that is left out, how often, and the number that the lots are drawn from."""
BASE = "base"
SPEAKING_FOR = frozenset(
    REASSURING
    | {concept for concepts in OPENS.values() for concept in concepts.split("|")}
    | {f"voice:{voice}" for voice in OPENING}
)
"""Parts that may only speak for a message; all others may only speak against it."""
ASKED, BRIEF, OPENED = 0.7, 0.5, -0.3
"""What an ask, its weight in a short note, and a way to check are expected to tell."""
HEAD = '''"""What each part tells, in hundredths; written by `python -m examples.messages.weigh`."""

from collections.abc import Mapping

WEIGHTS: Mapping[str, int] = {
'''


def weights(known: Sequence[Message]) -> dict[str, float]:
    """Fit the weights: name of a part -> what it adds to the log odds of harm."""
    lots = random.Random(LOT)  # noqa: S311 (nothing is kept secret by it)
    rows = [
        (features(text, asked(text)), message.harmful)
        for message in known
        for text in thinned(read_text(message.text), lots)
    ]
    fitted = {name: expected(name) for name in sorted({name for row, _ in rows for name in row})}
    ahead = fitted
    for turn in range(ROUNDS):
        slope = {
            name: 0.0 if name == BASE else PENALTY * (weight - expected(name))
            for name, weight in ahead.items()
        }
        for row, harmful in rows:
            miss = (chance(row, ahead) - harmful) / len(rows)
            for name, value in row.items():
                slope[name] += miss * value
        before = fitted
        fitted = {name: bounded(name, at - STEP * slope[name]) for name, at in ahead.items()}
        ahead = {
            name: weight + turn / (turn + 3) * (weight - before[name])
            for name, weight in fitted.items()
        }
    return fitted


def thinned(text: Text, lots: random.Random) -> Iterator[Text]:
    """Give a text several times, a share of what was found in it left out."""
    for _ in range(TIMES):
        less = text._replace(hits=[hit for hit in text.hits if lots.random() >= LEFT_OUT])
        yield less._replace(told=told(less))


def bounded(name: str, weight: float) -> float:
    """Keep a weight on its side."""
    if name == BASE:
        return weight
    return min(weight, 0.0) if name in SPEAKING_FOR else max(weight, 0.0)


def expected(name: str) -> float:
    """Give what a part is expected to tell before any message is seen."""
    if name.startswith("ask:"):
        return ASKED
    if name == "brief":
        return BRIEF
    return OPENED if name in SPEAKING_FOR and not name.startswith("voice:") else 0.0


def chance(row: Mapping[str, float], fitted: Mapping[str, float]) -> float:
    """Give how likely a message is harmful, by the weights so far."""
    return 1 / (1 + math.exp(-sum(fitted[name] * value for name, value in row.items())))


def known() -> list[Message]:
    """Return every message whose truth and writer are known, but for those that are kept apart."""
    parts = [part for part in PARTS if part not in APART]
    listed = [*(message for part in parts for message in panel(part)), *read("examples")]
    return [message for message in listed if not writers(fold(message.text))]


def write() -> None:
    """Write the weights as a module."""
    fitted = weights(known())
    hundredths = {name: round(weight * 100) for name, weight in fitted.items()}
    lines = [f'    "{name}": {weight},\n' for name, weight in hundredths.items() if weight]
    PLACE.write_text(HEAD + "".join(lines) + "}\n", "utf-8")


if __name__ == "__main__":
    write()
