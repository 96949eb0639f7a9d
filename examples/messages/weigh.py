"""Weigh what each part of an ask tells, on all messages whose truth is known.

`python -m examples.messages.weigh` writes checker/messages/weights.py. A logistic regression in
which nothing that is asked for can speak for a message, and nothing that opens a way to check
against it; a little is taken off every weight, so that few messages do not decide alone.
"""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from checker import messages
from checker.messages.rules import OPENS
from checker.messages.text import read as read_text
from checker.messages.verdict import REASSURING, features, rules_alone
from examples.messages import PARTS, Message, panel, read

PLACE = Path(messages.__file__).with_name("weights.py")
PENALTY, STEP, ROUNDS = 0.02, 0.5, 800
BASE = "base"
HEAD = '''"""What each part tells, in hundredths; written by `python -m examples.messages.weigh`."""

from collections.abc import Mapping

WEIGHTS: Mapping[str, int] = {
'''


def weights(known: Sequence[Message]) -> dict[str, float]:
    """Fit the weights: name of a part -> what it adds to the log odds of harm."""
    texts = [(read_text(message.text), message.harmful) for message in known]
    rows = [(features(text, rules_alone(text)), harmful) for text, harmful in texts]
    speaking_for = REASSURING | {concept for way in OPENS.values() for concept in way[0].split("|")}
    fitted = dict.fromkeys(sorted({name for row, _ in rows for name in row}), 0.0)
    for _ in range(ROUNDS):
        slope = {name: PENALTY * weight for name, weight in fitted.items() if name != BASE}
        for row, harmful in rows:
            miss = (chance(row, fitted) - harmful) / len(rows)
            for name, value in row.items():
                slope[name] = slope.get(name, 0.0) + miss * value
        for name in fitted:
            weight = fitted[name] - STEP * slope.get(name, 0.0)
            if name != BASE:
                weight = min(weight, 0.0) if name in speaking_for else max(weight, 0.0)
            fitted[name] = weight
    return fitted


def chance(row: Mapping[str, float], fitted: Mapping[str, float]) -> float:
    """Give how likely a message is harmful, by the weights so far."""
    return 1 / (1 + math.exp(-sum(fitted[name] * value for name, value in row.items())))


def known() -> list[Message]:
    """Return every message whose truth is known."""
    return [*(message for part in PARTS for message in panel(part)), *read("examples")]


def write() -> None:
    """Write the weights as a module."""
    fitted = weights(known())
    hundredths = {name: round(weight * 100) for name, weight in fitted.items()}
    lines = [f'    "{name}": {weight},\n' for name, weight in hundredths.items() if weight]
    PLACE.write_text(HEAD + "".join(lines) + "}\n", "utf-8")


if __name__ == "__main__":
    write()
