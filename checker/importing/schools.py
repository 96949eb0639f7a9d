"""From the lines under "Education" to schools, whether or not dates are shown."""

import re
from collections.abc import Sequence

from checker.importing import copied, labels, spans
from checker.importing.model import Draft, School

LONGEST_NAME = 120
"""Characters in a school's name; anything longer is text."""
_NOTE = re.compile(labels.SCHOOL_NOTES)


def read(lines: Sequence[str], draft: Draft) -> list[School]:
    """Read the schools; what belongs to none of them goes to the draft's `unread`."""
    found: list[School] = []
    waiting: list[str] = []
    for line in _plain(lines):
        span = spans.span(line)
        if span is None:
            waiting.append(line)
            continue
        head = _head(waiting)
        _undated(waiting[: len(waiting) - head], found, draft)
        if head:
            found.append(School(waiting[-head], waiting[-1] if head > 1 else "", span))
        else:
            draft.unread.append(line)
        waiting.clear()
    _undated(waiting, found, draft)
    return found


def _plain(lines: Sequence[str]) -> list[str]:
    return [
        line
        for index, line in enumerate(lines)
        if (folded := labels.fold(line)) not in labels.SEE_MORE
        and not copied.show_all(folded)
        and not copied.skills_of_job(folded)
        and not copied.logo(line, lines[index + 1 : index + 4])
    ]


def _note(line: str) -> bool:
    return bool(_NOTE.match(labels.fold(line)))


def _sentence(line: str) -> bool:
    """Say whether a line is text and no name: long, a bullet's, or four words with a full stop."""
    return (
        len(line) > LONGEST_NAME
        or line[0] in "•-–*"
        or (line[-1] in ".!?:;" and line.count(" ") > 2)
    )


def _head(above: Sequence[str]) -> int:
    """Say how many of the lines above a line of dates are its head: school, perhaps its degree."""
    if not above or _note(above[-1]) or _sentence(above[-1]):
        return 0
    if len(above) == 1 or _note(above[-2]) or _sentence(above[-2]):
        return 1
    only_school = labels.names_school(above[-1]) and not labels.names_degree(above[-1])
    return 1 if only_school and not labels.names_school(above[-2]) else 2


def _undated(lines: Sequence[str], found: list[School], draft: Draft) -> None:
    """Read lines without dates: a school's name, and the degree under it."""
    fresh = False
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        degree, named = labels.names_degree(line), labels.names_school(line)
        if _note(line):
            fresh = False
        elif _sentence(line):
            draft.unread.append(line)
            fresh = False
        elif not degree and (named or labels.names_degree(following)):
            found.append(School(line))
            fresh = True
        elif fresh:
            found[-1].study = line
            fresh = False
        else:
            draft.unread.append(line)
            fresh = False
