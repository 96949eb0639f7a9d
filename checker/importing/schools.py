"""From the lines under "Education" to schools, whether or not dates are shown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.importing import copied, labels, spans
from checker.importing.model import Draft, School

LONGEST_NAME = 120
"""Characters in a school's name; anything longer is text."""
_NOTE = re.compile(labels.SCHOOL_NOTES)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line under the heading; `opens` where a picture's name stood above it."""

    text: str
    opens: bool = False


def read(lines: Sequence[str], draft: Draft) -> list[School]:
    """Read the schools; what belongs to none of them goes to the draft's `unread`."""
    found: list[School] = []
    waiting: list[_Entry] = []
    for entry in _entries(lines):
        span = spans.span(entry.text)
        if span is None:
            waiting.append(entry)
            continue
        head = _head(waiting)
        _undated(waiting[: len(waiting) - head], found, draft)
        if head:
            name, *study = (entry.text for entry in waiting[-head:])
            found.append(School(name, ", ".join(study), span))
        else:
            draft.unread.append(entry.text)
        waiting.clear()
    _undated(waiting, found, draft)
    return found


def _entries(lines: Sequence[str]) -> list[_Entry]:
    """Leave out links, notes of skills, pictures' names, and lines that stand twice."""
    entries: list[_Entry] = []
    opens = False
    for index, line in enumerate(lines):
        folded = labels.fold(line)
        if copied.logo(line, lines[index + 1 : index + 4]):
            opens = True
        elif not (
            folded in labels.SEE_MORE
            or copied.show_all(folded)
            or copied.skills_of_job(folded)
            or (entries and not opens and line == entries[-1].text)
        ):
            entries.append(_Entry(line, opens))
            opens = False
    return entries


def _note(line: str) -> bool:
    return bool(_NOTE.match(labels.fold(line)))


def _sentence(line: str) -> bool:
    """Say whether a line is text and no name: long, a bullet's, or four words with a full stop."""
    return (
        len(line) > LONGEST_NAME
        or line[0] in "•-–*"
        or (line[-1] in ".!?:;" and line.count(" ") > 2)
    )


def _head(above: Sequence[_Entry]) -> int:
    """Say how many of the lines above a line of dates are its head: school, perhaps its degree.

    Below a picture's name there may be one more: degree and subject on lines of their own.
    """
    lines = [entry.text for entry in above]
    for count in (1, 2, 3):
        if above[-count:][:1] and len(above) >= count and above[-count].opens:
            return 0 if any(_note(x) or _sentence(x) for x in lines[-count:]) else count
    if not above or _note(lines[-1]) or _sentence(lines[-1]):
        return 0
    if len(above) == 1 or _note(lines[-2]) or _sentence(lines[-2]):
        return 1
    only_school = labels.names_school(lines[-1]) and not labels.names_degree(lines[-1])
    return 1 if only_school and not labels.names_school(lines[-2]) else 2


def _undated(entries: Sequence[_Entry], schools: list[School], draft: Draft) -> None:
    """Read lines without dates: a school's name, and the degree under it.

    The first line under the heading names a school, whatever its words.
    """
    fresh = False
    for index, entry in enumerate(entries):
        line = entry.text
        following = entries[index + 1].text if index + 1 < len(entries) else ""
        degree, named = labels.names_degree(line), labels.names_school(line)
        first = not schools and index == 0 and line[0].isupper()
        if _note(line):
            fresh = False
        elif _sentence(line):
            draft.unread.append(line)
            fresh = False
        elif entry.opens or (not degree and (first or named or labels.names_degree(following))):
            schools.append(School(line))
            fresh = True
        elif fresh:
            schools[-1].study = line
            fresh = False
        else:
            draft.unread.append(line)
            fresh = False
