"""Several pictures of one page become one column of lines, in whatever order they were given.

Two pictures overlap where several of their lines are the same and lie equally far apart. Pictures
without an overlap stand in the order of LinkedIn's own sections, then by the clock, then as given.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.importing import labels, spans
from checker.importing.screenshots.clean import Screen
from checker.importing.screenshots.model import Line

SECTIONS = ("top", "about", "other", "experience", "education", "skills")
APART = 10.0
"""Times the type's size: between parts that no overlap joins."""
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
    """Give the pictures that hang together, each with how far down it begins."""
    left = list(range(len(screens)))
    while left:
        part = {left.pop(0): 0.0}
        grown = True
        while grown:
            grown = False
            for index in list(left):
                for known, down in list(part.items()):
                    off = _overlap(screens[known], screens[index])
                    if off is not None:
                        part[index] = down + off
                        left.remove(index)
                        grown = True
                        break
        yield [(screens[index], down) for index, down in sorted(part.items(), key=lambda x: x[1])]


def _overlap(above: Screen, below: Screen) -> float | None:
    """Say how much further down the second picture begins than the first; None without overlap."""
    places: dict[str, list[Line]] = {}
    for line in above.lines:
        places.setdefault(_key(line), []).append(line)
    votes: Counter[int] = Counter()
    exact: dict[int, list[float]] = {}
    for line in below.lines:
        key = _key(line)
        for other in places.get(key, ()) if len(key) >= _LEAST else ():
            off = other.base - line.base
            step = round(off / line.size * 2)
            votes[step] += min(len(key), 30)
            exact.setdefault(step, []).append(off)
    if not votes:
        return None
    best = max(votes, key=lambda step: votes[step] + max(votes[step - 1], votes[step + 1]))
    near = [off for step in (best - 1, best, best + 1) for off in exact.get(step, ())]
    letters = sum(votes[step] for step in (best - 1, best, best + 1))
    several = len(near) > 1 or letters >= 25
    return sorted(near)[len(near) // 2] if several else None


def _key(line: Line) -> str:
    """Give a line's letters and digits, folded: what two readings of it have in common."""
    return "".join(filter(str.isalnum, labels.fold(line.text)))


def _merged(part: Iterable[tuple[Screen, float]]) -> list[Line]:
    """Give the lines of overlapping pictures, of two readings the whole and the surer one."""
    every = [_moved(line, down) for screen, down in part for line in screen.lines]
    kept: list[Line] = []
    for line in sorted(every, key=lambda line: (line.edge, -line.sure)):
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
