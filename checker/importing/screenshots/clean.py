"""From a picture's words to its lines of text: what is no text is left out, marks are put right.

A middle dot is read as a hyphen, a star, a plus, a colon; its box tells: it is as wide as high, and
small. A bar between words and a capital I look alike, and stand differently on the line.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal

from checker.importing import labels
from checker.importing.screenshots import phone_labels as phone
from checker.importing.screenshots.model import Line, Picture, Word

Kind = Literal["profile", "about", "invitation", "thread", "none"]
STATUS = 0.06
"""Of a picture's height: the status bar with the clock lies within it."""
LOW = 0.09
"""Of a picture's height: the bar with the app's own places lies within it, at the foot."""
LARGEST = 2.9
"""Times the usual type: a name's, whose letters with marks above them seem larger still."""
HIGH = 0.1
"""Of a picture's height: what is read of the bar's own pictures stands above it."""
GAP = 1.76
"""Times the type's size: from one line to the next within a block it is 1.24 to 1.64 in made
pictures, between blocks 1.87 and more."""
_CLOCK = re.compile(r"\W?([0-2]?[0-9])[:.]?([0-5][0-9])\W?")
_UNITS = labels.YEARS.keys() | labels.UNIT_MONTHS.keys()
_MARK = re.compile(r"[^\w\s]{1,3}|_{1,2}")
_KEEP = frozenset("&/+–—-|=")
_ADDRESS = re.compile(r"(?:https?://|www\.)?(?:[a-z]{2}\.)?linkedin\.com\S*")


@dataclass(frozen=True, slots=True)
class Screen:
    """A picture's lines of text, what it shows, and the minute by its clock."""

    kind: Kind
    lines: tuple[Line, ...]
    width: int
    height: int
    title: str = ""
    clock: int | None = None


def screen(picture: Picture) -> Screen:
    """Leave out of a picture what is no text of the profile, and say what it shows."""
    size = _usual(picture.lines)
    clock, below = _status(picture)
    lines = [line for line in picture.lines if line.base > below]
    lefts = _columns(lines, size)
    plain = [kept for line in lines if (kept := _tidied(line, size, lefts))]
    plain = sorted(_without_logos(plain), key=lambda line: (line.base, line.left))
    plain = _without_bars(plain, picture)
    title, plain = _toolbar(plain, picture)
    plain = _without_halves(plain, size)
    return Screen(_kind(plain, title), tuple(plain), picture.width, picture.height, title, clock)


def _usual(lines: Sequence[Line]) -> float:
    """Give the size of most of the type: the middle one of whole, surely read lines."""
    sure = [line.size for line in lines if len(line.words) > 1 and line.sure > 50]
    return median(sure or [line.size for line in lines] or [1.0])


def _status(picture: Picture) -> tuple[int | None, float]:
    """Read the clock at the very top; give it in minutes, and where the status bar ends."""
    top = [line for line in picture.lines if line.base < STATUS * picture.height]
    for line in top:
        if found := _CLOCK.fullmatch(line.words[0].text):
            near = [other.base for other in top if abs(other.base - line.base) < line.size]
            return int(found[1]) * 60 + int(found[2]), max(near)
    return None, -1.0


def _columns(lines: Sequence[Line], size: float) -> list[float]:
    """Give the left edges that three lines or more share."""
    count = Counter(round(line.left / size * 4) for line in lines)
    return [
        place * size / 4
        for place in count
        if count[place] + max(count[place - 1], count[place + 1]) > 2
    ]


def _tidied(line: Line, size: float, lefts: Sequence[float]) -> Line | None:
    """Take pictures and marks off a line, put its dots and bars right; None if nothing is left."""
    words = [word for word in line.words if _written(word, size)]
    while len(words) > 1 and _stray(words[0], words[1], size, lefts):
        del words[0]
    while words and not any(map(str.isalnum, words[-1].text)) and not _ends(words[-1], size):
        del words[-1]
    if len(words) > 1 and len(words[-1].text) == 1 and words[-1].sure < 50:
        del words[-1]
    letters = sum(sum(map(str.isalnum, word.text)) for word in words)
    if letters < 2 or letters * 3 < sum(len(word.text) for word in words):
        return None
    if len(words) == 2 and words[0].text == "|":
        del words[0]
    kept = Line(tuple(words))
    most = LARGEST if kept.sure > 70 else 1.95
    if not 0.5 * size < kept.size < most * size or (len(words) < 3 and kept.sure < 25):
        return None
    return Line(tuple(_marks_right(words, kept)))


def _written(word: Word, size: float) -> bool:
    """Say whether a word can be text by its size, and by how sure the recogniser is of it."""
    if word.text in {"-", "|"} and word.height < 1.6 * size:
        return True
    alnum = any(map(str.isalnum, word.text))
    if not alnum and len(word.text) < 3 and word.height > 0.8 * size:
        return word.text in {"&", "|", "/"}
    letters = sum(map(str.isalpha, word.text))
    most = LARGEST if letters > 3 and letters + 2 > len(word.text) else 2.1
    return word.size < most * size and (word.sure >= 12 or len(word.text) > 4 or not alnum)


def _ends(word: Word, size: float) -> bool:
    """Say whether a mark may stand at a line's end: a dot or a bar before a wrapped line, "…"."""
    return word.text in {"|", "...", "…", "&"} or (
        word.width < 0.4 * size and word.height < 0.4 * size
    )


def _stray(first: Word, second: Word, size: float, lefts: Sequence[float]) -> bool:
    """Say whether a line's first word is a picture's letter and no word of the text."""
    near = 0.2 * size
    if _dot(first, size) and second.left - first.right < 1.2 * size:
        return False  # a list's bullet
    if any(abs(first.left - left) < near for left in lefts) and first.sure > 60:
        return not any(map(str.isalnum, first.text)) and first.text not in {"|", "-", "•", "*"}
    off = second.left - first.right
    short = len(first.text) <= 3
    return (
        (not any(map(str.isalnum, first.text)) and first.text != "|")
        or (
            short
            and first.sure < 85
            and off > 0.5 * size
            and any(abs(second.left - left) < near for left in lefts)
        )
        or (short and first.sure < 75 and (off > 0.55 * size or first.size > 1.25 * second.size))
    )


def _marks_right(words: Sequence[Word], line: Line) -> list[Word]:
    """Give the words with middle dots, dashes, bars and capital I as they stand in the picture."""
    right = []
    for index, word in enumerate(words):
        after = words[index + 1].text if index + 1 < len(words) else ""
        bullet = index == 0 and len(words) > 1 and _dot(word, line.size) and word.text != "-"
        right.append(replace(word, text="•" if bullet else _mark(word, after, line)))
    return right


def _dot(word: Word, size: float) -> bool:
    """Say whether a word is a mark no larger than a dot."""
    marks = not any(map(str.isalnum, word.text)) and len(word.text) < 3
    return marks and word.width < 0.45 * size and word.height < 0.45 * size


def _mark(word: Word, after: str, line: Line) -> str:
    text = word.text.replace("...", "…")
    if text in {"l", "I", "|"} and labels.fold(after) in _UNITS:
        return "1"
    if text.startswith("|") and text != "|" and text[1:2] in "'’":
        return "I" + text[1:]
    if text == "|":
        tall = word.height > 0.9 * line.size or word.bottom > line.base + 0.09 * line.size
        return "|" if not after or not after[0].islower() or (tall and after[0].isupper()) else "I"
    if not _MARK.fullmatch(text) or text in {"&", "/", "…"}:
        return text
    if _dot(word, line.size) and word.width < 1.8 * word.height:
        return "·"
    if text in _KEEP and word.width >= 1.8 * word.height:
        return "-" if text in "–—-=" else text
    known = labels.fold(after)
    if known in labels.KINDS or known in labels.WORKPLACES or known[:1].isdigit():
        return "·"
    return text


def _without_logos(lines: Sequence[Line]) -> list[Line]:
    """Leave out up to three letters that stand beside lines of text, as a logo's do."""
    return [
        line
        for line in lines
        if len(line.text) > 3
        or not any(
            other.left > line.right
            and other.base - other.size < line.base < other.base + 1.5 * other.size
            for other in lines
            if other is not line and len(other.text) > 3
        )
    ]


def _without_bars(lines: Sequence[Line], picture: Picture) -> list[Line]:
    """Leave out the address bar, the search field, and the app's own places at the foot."""
    folded = [labels.fold(line.text) for line in lines]
    above = max(
        (
            line.base + 0.5 * line.size
            for line, text in zip(lines, folded, strict=True)
            if line.base < 0.2 * picture.height
            and (text in phone.SEARCH or _ADDRESS.fullmatch(text))
        ),
        default=0.0,
    )
    low = (1 - LOW) * picture.height
    return [
        line
        for line, text in zip(lines, folded, strict=True)
        if line.base > above
        and not (line.base > low and text in phone.NAVIGATION)
        and not (line.base < HIGH * picture.height and len(text) < 4)
    ]


def _toolbar(lines: list[Line], picture: Picture) -> tuple[str, list[Line]]:
    """Take the bar's title off the top: a screen's name, or the person's on a thread."""
    for index, line in enumerate(lines[:3]):
        folded = labels.fold(line.text)
        if line.base < 0.16 * picture.height and (
            folded in phone.ABOUT_PROFILE
            or folded in phone.INVITATIONS
            or (_labelled(folded) and index == 0 and _centred(line, picture))
        ):
            return line.text, [*lines[:index], *lines[index + 1 :]]
    return "", lines


def _labelled(folded: str) -> bool:
    return labels.HEADING_KIND.get(folded, "") in {"experience", "education"}


def _centred(line: Line, picture: Picture) -> bool:
    """Say whether a line stands beside a back arrow or in the middle, as a screen's name does."""
    return line.left > 0.1 * picture.width


def _without_halves(lines: list[Line], size: float) -> list[Line]:
    """Leave out a first or last line that the picture's edge cuts; mark the others as edges."""
    kept = []
    for index, line in enumerate(lines):
        edge = index in {0, len(lines) - 1}
        if edge and (line.size < 0.88 * size or line.sure < 20):
            continue
        kept.append(Line(line.words, edge=edge))
    return kept


def _kind(lines: Sequence[Line], title: str) -> Kind:
    """Say which of LinkedIn's screens this is."""
    folded = [labels.fold(line.text) for line in lines]
    whole = " ".join([labels.fold(title), *folded])
    kinds = {labels.HEADING_KIND.get(line, "") for line in folded}
    told = sum(1 for words in (phone.JOINED, phone.CONTACT, phone.PHOTO) if words & set(folded))
    if labels.fold(title) in phone.ABOUT_PROFILE or told > 1:
        return "about"
    sections = kinds & {"about", "experience", "education", "skills"}
    if phone.INVITES.search(whole) and not sections:
        return "invitation"
    senders = sum(1 for line in folded if phone.SENDER.fullmatch(line))
    if not sections and (senders or any(phone.COMPOSE.match(line) for line in folded)):
        return "thread"
    return "profile" if lines else "none"
