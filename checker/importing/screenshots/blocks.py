"""Lines that belong together: blocks between larger gaps, and texts that go on in the next line."""

import re
from collections.abc import Iterator, Sequence

from checker.importing import labels, places, spans
from checker.importing.screenshots import phone_labels as phone
from checker.importing.screenshots.clean import GAP
from checker.importing.screenshots.model import Line, Word

MARGIN = 0.044
"""Of a phone's width: text ends so far from the right."""
_NEXT = (" ·", "|", ",", "-", "&")
_PLACES = ("greater ", "metropol")


def blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Split where the next line stands further below than within a block."""
    block: list[Line] = []
    for line in lines:
        if block and line.base - block[-1].base > GAP * max(line.size, block[-1].size):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def unwrapped(lines: Sequence[Line], edge: float) -> list[Line]:
    """Join each line that was too long for its row with the next; `edge` is the rows' right end."""
    whole: list[Line] = []
    for line in lines:
        if whole and goes_on(whole[-1], line, edge):
            whole[-1] = joined(whole[-1], line)
        else:
            whole.append(line)
    return whole


def goes_on(above: Line, line: Line, edge: float) -> bool:
    """Say whether a line is the rest of the one above, in whose row its first word had no room."""
    last = _last_row(above)
    same = (
        abs(last[0].left - line.left) < 0.35 * line.size or _indented(above, line)
    ) and 0.9 < above.size / line.size < 1.11
    near = line.base - _base(last) < GAP * line.size
    full = edge - last[-1].right < line.words[0].width + 0.2 * line.size
    if same and near and full and spans.length(line.text) and _dated(above.text):
        return True  # dates whose length had no room
    if not same or not near or spans.span(line.text) or complete(above):
        return False
    if above.text.endswith(_NEXT):
        return True
    if labels.fold(line.text).startswith(_PLACES) or _place(line.text):
        return False
    return full


def _dated(text: str) -> bool:
    span = spans.span(text)
    return span is not None and span.months is not None


def complete(line: Line) -> bool:
    """Say whether a line is whole: dates, a length, or one that ends with a kind of work."""
    last = labels.fold(line.text.rpartition("·")[2])
    return (
        spans.span(line.text) is not None
        or last in labels.KINDS
        or last in labels.WORKPLACES
        or spans.length(last) is not None
    )


def _place(text: str) -> bool:
    return not labels.names_school(text) and (
        places.country(text) is not None
        or (places.looks_like_place(text) and not places.workplace(text))
    )


def _indented(above: Line, line: Line) -> bool:
    """Say whether the upper line begins further right, as one does behind a small picture."""
    return above.left > line.left and above.left - line.left < 3.5 * line.size


def _last_row(line: Line) -> list[Word]:
    """Give the words of a joined line's last row."""
    rows: list[list[Word]] = [[]]
    for word in line.words:
        if rows[-1] and word.left < rows[-1][-1].left:
            rows.append([])
        rows[-1].append(word)
    return rows[-1]


def _base(words: Sequence[Word]) -> float:
    return Line(tuple(words)).base


def joined(above: Line, line: Line) -> Line:
    """Give two rows as one line; a word that is parted at its own hyphen is one again."""
    first, then = above.words, line.words
    if re.search(r"\w-$", first[-1].text) and then[0].text[:1].isalpha():
        last, head = first[-1], then[0]
        glued = Word(
            last.text + head.text, min(last.sure, head.sure), last.left, last.top, last.width,
            last.height,
        )  # fmt: skip
        row = then[1:] or ()
        return Line((*first[:-1], glued, *row), above.edge or line.edge)
    return Line((*first, *then), above.edge or line.edge)


def paragraph(lines: Sequence[Line]) -> Line:
    """Give the rows of a text as one line."""
    whole = lines[0]
    for line in lines[1:]:
        whole = joined(whole, line)
    return whole


def shown(line: Line) -> Line:
    """Give a text without the "… more" at its end."""
    words = list(line.words)
    text = line.text
    found = phone.CUT.search(text)
    if not found:
        return line
    kept = text[: found.start()]
    count = len(kept.split(" ")) if kept else 0
    words = words[:count]
    if words:
        last = words[-1]
        words[-1] = Word(
            kept.split(" ")[-1], last.sure, last.left, last.top, last.width, last.height
        )
    return Line(tuple(words), line.edge)
