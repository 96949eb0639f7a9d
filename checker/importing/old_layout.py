"""Other files, as well as can be: LinkedIn's own up to early 2017, and a printed profile page.

The old file is one column with "title  at  company"; a printed page reads like a pasted one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.importing import labels, pasted, schools, spans
from checker.importing.model import Draft, Job, Line, School

_TAIL = re.compile(r"(.*?)(?:, )?([0-9]{4}(?: - [0-9]{4})?)")


def draft(lines: Sequence[Line]) -> Draft | None:
    """Read the lines as a column of text; None where it has no heading of a profile."""
    kept = sorted(
        (line for line in lines if not re.fullmatch(r"\D{0,12} ?[0-9]{1,3}", line.text)),
        key=lambda line: (line.page, line.y),
    )
    found = pasted.sections([line.text for line in kept])
    if not any(kind in {"about", "experience", "education"} for kind, _, _ in found):
        return None
    jobs = [line for kind, _, content in found if kind == "experience" for line in content]
    if jobs and not any(map(_head, jobs)):
        printed = pasted.draft("\n".join(line.text for line in kept))
        return replace(printed, source="pdf") if printed else None
    read = Draft("pdf", language=labels.language_of(line.text for line in kept))
    top = found[0][2] if found[0][0] == "top" else []
    if top:
        read.name = top[0]
        read.email = next(
            (line for line in top[1:] if re.fullmatch(r"[^\s@]+@[^\s@]+", line)), None
        )
        others = [line for line in top[1:] if line != read.email]
        read.headline = others[0] if others else None
        read.unread += others[1:]
    for kind, _, content in found:
        match kind:
            case "about":
                read.about = "\n".join(content)
            case "experience":
                read.jobs = _jobs(content, read)
            case "education":
                read.schools = _schools(content, read)
            case _:
                pass
    return read


def _jobs(lines: Sequence[str], read: Draft) -> list[Job]:
    """Read "title  at  company" and the line of dates under it; the rest is the job's text."""
    jobs: list[Job] = []
    texts: list[str] = []
    for line in lines:
        head = _head(line)
        if head:
            _close(jobs, texts, read)
            jobs.append(head)
        elif jobs and jobs[-1].span is None and not texts and (span := spans.span(line)):
            jobs[-1].span = span
        else:
            texts.append(line)
    _close(jobs, texts, read)
    return jobs


def _head(line: str) -> Job | None:
    for word in labels.AT:
        title, found, company = line.partition(f" {word} ")
        if found and title.strip() and company.strip():
            return Job(title=title.strip(), company=company.strip())
    return None


def _close(jobs: Sequence[Job], texts: list[str], read: Draft) -> None:
    if jobs:
        jobs[-1].text = "\n".join(texts)
    else:
        read.unread += texts
    texts.clear()


def _schools(lines: Sequence[str], read: Draft) -> list[School]:
    """Read a school's name and, under it, degree, subject and years on one line."""
    apart: list[str] = []
    for line in lines:
        if (found := _TAIL.fullmatch(line)) and spans.span(found[2]):
            apart += [part for part in (found[1], found[2]) if part]
        else:
            apart.append(line)
    return [replace(school, study=school.study.strip(" ,")) for school in schools.read(apart, read)]
