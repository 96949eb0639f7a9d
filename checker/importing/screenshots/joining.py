"""Several pictures of one page become one column of lines, in whatever order they were given.

Two pictures overlap where several of their lines are the same and lie equally far apart. Pictures
without an overlap stand in the order of LinkedIn's own sections, then by the clock, then as given.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.importing import labels, spans
from checker.importing.screenshots.clean import Screen
from checker.importing.screenshots.model import Line

SECTIONS = ("top", "about", "other", "experience", "education", "skills")
APART = 10.0
"""Times the type's size: between parts that no overlap joins."""
ENOUGH = 16
"""Letters in which two pictures must agree, beyond those in which they do not."""
_LEAST = 6
"""Letters in a line that can tell where two pictures overlap."""


def joined(screens: Sequence[Screen]) -> list[Line]:
    """Give the lines of all pictures from top to bottom, each once."""
    scaled = [_scaled(screen, screens[0].width) for screen in screens]
    parts = sorted(_parts(scaled), key=_rank)
    lines: list[Line] = []
    for part in parts:
        fresh = _merged(part)
        if lines and fresh:
            below = lines[-1].base + APART * lines[-1].size - fresh[0].base
            fresh = [_moved(line, below) for line in fresh]
        lines += fresh
    return lines


def _scaled(screen: Screen, width: int) -> Screen:
    """Give a picture of another width in the first one's pixels."""
    by = width / screen.width
    if abs(by - 1) < 0.02:
        return screen
    return replace(screen, lines=tuple(_moved(line, 0.0, by) for line in screen.lines))


def _moved(line: Line, down: float, by: float = 1.0) -> Line:
    """Give a line further down, and `by` times as large."""
    words = tuple(
        replace(
            word,
            left=round(word.left * by),
            top=round(word.top * by + down),
            width=round(word.width * by),
            height=max(1, round(word.height * by)),
        )
        for word in line.words
    )
    return Line(words, line.edge)


def _parts(screens: Sequence[Screen]) -> Iterator[list[tuple[Screen, float]]]:
    """Give the pictures that hang together, each with how far down it begins.

    The surest overlap is taken first: lines that occur twice on a page join wrongly before that.
    """
    left = list(range(len(screens)))
    while left:
        part = {left.pop(0): 0.0}
        while links := [
            (letters, index, part[known] + down)
            for known in part
            for index in left
            if (overlap := _overlap(screens[known], screens[index]))
            for letters, down in (overlap,)
        ]:
            _, index, down = max(links)
            part[index] = down
            left.remove(index)
        yield [(screens[index], down) for index, down in sorted(part.items(), key=lambda x: x[1])]


def _overlap(above: Screen, below: Screen) -> tuple[int, float] | None:
    """Say in how many letters two pictures agree, and how far below the first the second begins.

    None where they do not overlap: too little is the same, or too much differs where they would.
    """
    near = 0.015 * above.width
    places: dict[str, list[Line]] = {}
    for line in above.lines:
        places.setdefault(_key(line), []).append(line)
    offs = {
        round((other.base - line.base) / near)
        for line in below.lines
        if len(_key(line)) >= _LEAST
        for other in places.get(_key(line), ())
    }
    best = max((_agreement(above, below, off * near, near) for off in offs), default=None)
    return best if best and best[0] >= ENOUGH else None


def _agreement(above: Screen, below: Screen, off: float, near: float) -> tuple[int, float]:
    """Count the letters of lines that are the same at an offset, less those of lines that differ.

    The offset comes back exact: the middle one of what the lines themselves say.
    """
    letters = 0
    exact = []
    ends = above.lines[0].base, above.lines[-1].base
    for line in below.lines:
        key = _key(line)
        there = [other for other in above.lines if abs(other.base - line.base - off) < 1.5 * near]
        if any(_key(other) == key for other in there):
            letters += min(len(key), 30)
            exact += [other.base - line.base for other in there if _key(other) == key]
        elif ends[0] < line.base + off < ends[1] and not line.edge:
            letters -= 2 * min(len(key), 15)
    return letters, sorted(exact)[len(exact) // 2] if exact else off


def _key(line: Line) -> str:
    """Give a line's letters and digits, folded: what two readings of it have in common."""
    return "".join(filter(str.isalnum, labels.fold(line.text)))


def _merged(part: Iterable[tuple[Screen, float]]) -> list[Line]:
    """Give the lines of overlapping pictures, of two readings the whole and the surer one."""
    every = [_moved(line, down) for screen, down in part for line in screen.lines]
    kept: list[Line] = []
    tenth = max((line.right for line in every), default=10) / 10

    def worth(line: Line) -> tuple[bool, int, int]:
        return line.edge, -round((line.right - line.left) / tenth), -line.sure

    for line in sorted(every, key=worth):
        same = [
            other
            for other in kept
            if abs(other.base - line.base) < 0.6 * line.size
            and other.left < line.right
            and line.left < other.right
        ]
        if not same:
            kept.append(line)
    return sorted(kept, key=lambda line: (line.base, line.left))


def _rank(part: Sequence[tuple[Screen, float]]) -> tuple[float, int]:
    """Say where a part belongs: by its first section, else by what it holds; then by the clock."""
    screen = part[0][0]
    clock = screen.clock or 0
    lines = [line for one, _ in part for line in one.lines]
    kinds = [
        (SECTIONS.index(kind), index)
        for index, line in enumerate(lines)
        if (kind := labels.HEADING_KIND.get(labels.fold(line.text), "")) in SECTIONS
    ]
    titled = labels.HEADING_KIND.get(labels.fold(screen.title), "")
    if titled in SECTIONS:
        return SECTIONS.index(titled), clock
    dated = next(
        (at for at, line in enumerate(lines) if (span := spans.span(line.text)) and span.months),
        None,
    )
    if kinds:
        first, at = kinds[0]
        return (first - 0.5 if dated is not None and dated < at else first - 0.7 * (at > 2), clock)
    return (3.5 if dated is not None else 6.0, clock)
