"""Words that every room's sentences share: a number with its noun, a list, so many in ten."""

from collections.abc import Mapping, Sequence

from checker.model import Strength

LONGEST_QUOTE = 80
"""Characters of a text of the visitor's that a sentence quotes."""

STRENGTH_LABELS: Mapping[Strength, str] = {
    "decisive": "settles it",
    "strong": "weighs much",
    "moderate": "weighs something",
    "weak": "weighs little",
    "note": "noted only",
}
"""Beside a sign in a result: "strong" under "some signs" would say two things at once."""


def plural(number: int, noun: str, many: str = "") -> str:
    """Return a number with its noun: 1 job, 2 jobs; `many` where the plural is not noun + s."""
    return f"{number:,} {noun if number == 1 else many or f'{noun}s'}"


def listing(parts: Sequence[str]) -> str:
    """Return parts as a sentence lists them: "a", "a and b", "a, b and c"; at least one part."""
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last


def shorten(text: str) -> str:
    """Return a text in one line of at most `LONGEST_QUOTE` characters, to be quoted."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"


def tenths(share: float) -> int:
    """Return a share from 0 to 1 as whole tenths, halves upwards."""
    return int(share * 10 + 0.5)


def in_ten(low: float, high: float) -> str:
    """Return an interval of shares in whole numbers: "2 to 7 in ten", or "about 3 in ten"."""
    first, last = tenths(low), tenths(high)
    if first != last:
        return f"{first} to {last} in ten"
    return {0: "hardly any", 10: "nearly every one"}.get(first, f"about {first} in ten")
