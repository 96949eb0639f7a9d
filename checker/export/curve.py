"""How the yeses come with time: Kaplan and Meier's estimate, which lets recent ones count in part.

Kaplan, E. L. and Meier, P. (1958), J. Am. Stat. Assoc. 53, 457-481. An invitation that is not yet
accepted says "not within so many days" and no more.
"""

from collections import Counter
from collections.abc import Iterable

from checker.export.shapes import Point

AT = (1, 3, 7, 14, 28, 60, 90, 180)
"""Days after the invitation at which the curve is told."""


def accepted_within(observed: Iterable[tuple[int, bool]]) -> list[Point]:
    """Give the share accepted within each of `AT` days, as far as anyone was watched that long.

    Each observation is the days until the yes and True, or the days without one and False.
    """
    yes: Counter[int] = Counter()
    seen: Counter[int] = Counter()
    for days, accepted in observed:
        seen[days] += 1
        yes[days] += accepted
    left, at_risk = 1.0, seen.total()
    points: list[Point] = []
    marks = [mark for mark in AT if seen and mark <= max(seen)]
    for days in sorted(seen):
        while marks and marks[0] < days:
            points.append(Point(days=marks.pop(0), share=1 - left))
        left *= 1 - yes[days] / at_risk
        at_risk -= seen[days]
    points += [Point(days=mark, share=1 - left) for mark in marks]
    return points
