"""What a recogniser gives of a picture: words with their boxes, and the lines that they make.

The same font stands behind every line of a screen. So the height of a word's box, and which of its
letters rise and fall, tell the size of the type and where the line stands, whatever is written.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from checker.model import BadRequest, Json

MOST_PICTURES = 24
MOST_LINES = 600
MOST_WORDS = 60
MOST_LETTERS = 200
LARGEST = 40_000
"""Pixels along a picture's side; more than any phone's longest scrolled picture has."""
RISING, FALLING, ROUND = 0.74, 0.21, 0.54
"""Of the type's size: from the line to the top of "h", to the foot of "g", to the top of "x"."""
DOUBTFUL = 70
"""Per cent of certainty below which a word is marked; nearly all right words have 85 and more."""
_RISES = re.compile(r"[^\W_acegmnopqrsuvwxyz\u0131çñ]|[\d!?&|/()\[\]{}\"'’@#%€$]")
_FALLS = re.compile(r"[gjpqyçQ,;()\[\]{}|@]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, how sure the recogniser is of it in per cent, and its box in pixels."""

    text: str
    sure: int
    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The box's right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The box's lower edge."""
        return self.top + self.height

    @property
    def size(self) -> float:
        """The size of the type, worked out from the letters' own heights; pixels."""
        high = RISING if _RISES.search(self.text) else ROUND
        low = FALLING if _FALLS.search(self.text) else 0.0
        return self.height / (high + low)

    @property
    def base(self) -> float:
        """Where the line stands on which the word is written; pixels from the top."""
        return self.bottom - (FALLING * self.size if _FALLS.search(self.text) else 0.0)


@dataclass(frozen=True)
class Line:
    """Words beside one another."""

    words: tuple[Word, ...]
    edge: bool = False
    """Whether it is the first or the last of its picture, where it may be cut in two."""

    @property
    def left(self) -> int:
        """The first word's left edge."""
        return self.words[0].left

    @property
    def right(self) -> int:
        """The last word's right edge."""
        return max(word.right for word in self.words)

    @cached_property
    def size(self) -> float:
        """The size of the type: the middle one of its words'."""
        plain = [word.size for word in self.words if any(map(str.isalnum, word.text))]
        return median(plain or [word.size for word in self.words])

    @cached_property
    def base(self) -> float:
        """The line that it is written on; pixels from the top."""
        plain = [word.base for word in self.words if any(map(str.isalnum, word.text))]
        return median(plain or [word.base for word in self.words])

    @cached_property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(word.text for word in self.words)

    @property
    def sure(self) -> int:
        """How sure the recogniser is of the least sure of its words."""
        return min(word.sure for word in self.words)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's size in pixels and its lines from the top."""

    width: int
    height: int
    lines: tuple[Line, ...]


def pictures(value: Json) -> list[Picture]:
    """Read the request's pictures, `{"width", "height", "lines": [[[text, sure, x, y, w, h]]]}`."""
    if not isinstance(value, list) or not value:
        raise BadRequest("pictures", "Give a list of pictures with what was read in each.")
    if len(value) > MOST_PICTURES:
        raise BadRequest(
            "pictures", f"That is {len(value)} pictures; {MOST_PICTURES} are enough at a time."
        )
    return [_picture(one, f"pictures.{index}") for index, one in enumerate(value)]


def _picture(value: Json, field: str) -> Picture:
    match value:
        case {"width": int(width), "height": int(height), "lines": list(lines)} if (
            0 < width <= LARGEST and 0 < height <= LARGEST
        ):
            read = [_line(line, field) for line in lines[:MOST_LINES]]
            return Picture(width, height, tuple(line for line in read if line.words))
    raise BadRequest(
        field, "A picture is an object with width, height and lines, as the page's reader gives it."
    )


def _line(value: Json, field: str) -> Line:
    if not isinstance(value, list):
        raise BadRequest(field, "A line is a list of words.")
    return Line(tuple(_word(word, field) for word in value[:MOST_WORDS]))


def _word(value: Json, field: str) -> Word:
    match value:
        case [str(text), *numbers] if len(numbers) == 5 and text.strip():
            whole = [_whole(number) for number in numbers]
            if None not in whole:
                sure, left, top, width, height = (number or 0 for number in whole)
                return Word(text.strip()[:MOST_LETTERS], sure, left, top, width, max(1, height))
    raise BadRequest(
        field, "A word is [text, certainty, left, top, width, height], in whole pixels."
    )


def _whole(value: Json) -> int | None:
    """Give a whole number within a picture's bounds, None for anything else."""
    plain = isinstance(value, int) and not isinstance(value, bool)
    return value if plain and isinstance(value, int) and 0 <= value <= LARGEST else None
