"""A profile's page that a browser printed: read like a pasted one, less what the browser adds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.importing import pasted
from checker.importing.model import Draft, Line

EDGES = 3
"""Lines at the top and at the bottom of a page among which a browser's own are looked for."""
SMALLER = 0.9
"""How much smaller than most of the page's text a browser writes its own lines."""
WRAPS = 1.4
"""From line to line, in sizes of the text, where a paragraph goes on."""
_ADDRESS = re.compile(r"(?:https?://)?[a-z.]{0,20}linkedin\.com/\S{0,300}")
_TITLE = re.compile(r"(?:\([0-9]+\+?\) )?.{2,100} \| LinkedIn")
_OWN = (
    _ADDRESS,
    _TITLE,
    re.compile(r"[0-9]{1,3} ?(?:/|of|von|de|sur|di|van) ?[0-9]{1,3}"),
    re.compile(r"[0-9]{1,4}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,4},? [0-9]{1,2}[:.][0-9]{2}.{0,6}"),
)
"""What browsers put above and below a printed page: address, title, number, day and time."""


def draft(lines: Sequence[Line]) -> Draft | None:
    """Read the lines as a printed page; None where nothing says that LinkedIn's was printed."""
    kept, own = _without_edges(lines)
    known = any(_ADDRESS.fullmatch(line) or _TITLE.fullmatch(line) for line in own)
    read = pasted.draft("\n".join([*_tab(own), *_unwrapped(kept)]), known=known)
    return replace(read, source="pdf") if read else None


def _tab(own: Sequence[str]) -> list[str]:
    """Give the address and the title once: they tell the profile's address and the name."""
    patterns = (re.compile(r".*linkedin\.com/in/.*"), _TITLE)
    firsts = (next((x for x in own if pattern.fullmatch(x)), None) for pattern in patterns)
    return [line for line in firsts if line]


def _without_edges(lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
    """Part the browser's own lines from the page's, and put these in the order of reading."""
    sizes = sorted(line.size for line in lines)
    small = SMALLER * sizes[len(sizes) // 2] if sizes else 0.0
    kept: list[Line] = []
    own: list[str] = []
    for page in sorted({line.page for line in lines}):
        shown = sorted((line for line in lines if line.page == page), key=lambda line: line.y)
        for at, line in enumerate(shown):
            edge = min(at, len(shown) - 1 - at) < EDGES
            text = " ".join(line.text.split())
            if edge and line.size < small and _is_own(text):
                own.append(text)
            else:
                kept.append(replace(line, text=text))
    return kept, own


def _is_own(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in _OWN)


def _unwrapped(lines: Sequence[Line]) -> Iterator[str]:
    """Join what wraps: a line in small letters goes on with the one above it, over pages too."""
    text = ""
    before: Line | None = None
    for line in lines:
        if before and _goes_on(before, line):
            text += f" {line.text}"
        else:
            if text:
                yield text
            text = line.text
        before = line
    if text:
        yield text


def _goes_on(before: Line, line: Line) -> bool:
    same = abs(before.x - line.x) < 1 and abs(before.size - line.size) < 0.5
    near = before.page != line.page or line.y - before.y <= WRAPS * line.size
    return same and near and line.text[:1].islower() and before.text[-1:] not in ".!?"
