"""From a PDF's lines to a draft, by position and size first and by words second.

Measured sizes, in points: name 26; sections 15.75; left column's headings 13; company or school 12;
title 11.5, in some files 11; text, dates and places 10.5; footer 9. Sections cross pages.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.importing import labels, spans
from checker.importing.model import COLUMN, Draft, Job, Line, School
from checker.importing.places import looks_like_place, town

NAME, SECTION, HEADING, FIRM, TITLE, FOOTER = 22.0, 14.5, 12.6, 11.8, 10.8, 9.6
"""The smallest size of each; between two, a line is the smaller kind."""
OWN_NAME, OWN_SECTION, OWN_HEADING, OFF = 26.0, 15.75, 13.0, 0.25
"""The sizes themselves, and how far a drawing program's rounding is off."""
SCALED, MOST_SCALED = 0.01, 0.15
"""From what share on a file was scaled, and the most for which its columns stay where they are."""
LONGEST_PLACE = 60
"""Characters of a place that may still wrap; grey lines after it are text."""
Section = tuple[str, list[Line]]


def draft(lines: Sequence[Line]) -> Draft | None:
    """Read the current layout; None where the lines are not in it."""
    scale = _scale(lines)
    single = [
        replace(line, text=" ".join(line.text.split()), size=line.size / scale) for line in lines
    ]
    kept = [line for line in single if not _footer(line)]
    if scale != 1 and len(kept) == len(single):
        return None
    left = [line for line in kept if line.x < COLUMN]
    right = [line for line in kept if line.x >= COLUMN]
    top, sections = _sections(right)
    names = [line for line in top if line.size >= NAME]
    if not names or not _linkedins(names[0], left, right, footer=len(kept) < len(single)):
        return None
    read = Draft("pdf", language=labels.language_of(line.text for line in kept))
    read.name = _one(names)
    _header(read, [line for line in top if line.size < NAME])
    _side(read, left)
    read.about, read.jobs, read.schools = "", [], []
    for heading, content in sections:
        match _kind(heading, content):
            case "about":
                read.about = _paragraphs(content)
            case "experience":
                read.jobs += _jobs(content, read)
            case "education":
                read.schools += _schools(content, read)
            case "":
                read.unread += [heading, *(line.text for line in content)]
            case _:
                read.passed_over.append(heading)
    return read


def _scale(lines: Sequence[Line]) -> float:
    """Return by how much a file was made smaller or larger when it was printed anew; mostly 1.

    The name tells. Such a file must have LinkedIn's footers as well.
    """
    largest = max((line.size for line in lines if line.x >= COLUMN), default=OWN_NAME)
    scale = largest / OWN_NAME
    return scale if SCALED < abs(scale - 1) < MOST_SCALED else 1.0


def _linkedins(name: Line, left: Sequence[Line], right: Sequence[Line], *, footer: bool) -> bool:
    """Say whether a file is LinkedIn's own: by its sizes, and by one more of its marks.

    Anybody's CV has a large name and headings; few have LinkedIn's sizes to a quarter of a point.
    """
    sections = [line for line in right if SECTION <= line.size < NAME]
    headings = [line for line in left if HEADING <= line.size < SECTION]
    sizes = [
        abs(name.size - OWN_NAME),
        *(abs(line.size - OWN_SECTION) for line in sections),
        *(abs(line.size - OWN_HEADING) for line in headings),
    ]
    known = any(
        labels.fold(line.text) in labels.HEADING_KIND
        or (line.x < COLUMN and "linkedin.com/in/" in line.text)
        for line in (*sections, *left)
    )
    return len(sizes) > 1 and max(sizes) < OFF and (known or footer)


def _footer(line: Line) -> bool:
    return line.size < FOOTER and bool(re.fullmatch(r"\D{0,20}\d{1,3}\D{1,20}\d{1,3}", line.text))


def _one(lines: Iterable[Line]) -> str:
    return " ".join(line.text for line in lines)


def _sections(lines: Iterable[Line]) -> tuple[list[Line], list[Section]]:
    top: list[Line] = []
    sections: list[Section] = []
    for line in lines:
        if SECTION <= line.size < NAME:
            sections.append((line.text, []))
        elif sections:
            sections[-1][1].append(line)
        else:
            top.append(line)
    return top, sections


def _kind(heading: str, content: Sequence[Line]) -> str:
    """Name a section by its heading, or by its sizes where its language is not one of ours.

    "" is a section that neither tells.
    """
    known = labels.HEADING_KIND.get(labels.fold(heading))
    if known:
        return known
    if any(TITLE <= line.size < FIRM for line in content):
        return "experience"
    if any(line.size >= FIRM for line in content) and any("(" in line.text for line in content):
        return "education"
    return ""


def _header(read: Draft, lines: list[Line]) -> None:
    """Under the name stand the headline, wrapped perhaps, and the place, which is grey."""
    grey = [line for line in lines if line.grey]
    if not (grey and len(grey) < len(lines)):
        grey = lines[-1:] if len(lines) > 1 or any(looks_like_place(x.text) for x in lines) else []
    read.place = _one(grey)
    read.headline = _one(line for line in lines if line not in grey)


def _side(read: Draft, left: Sequence[Line]) -> None:
    """Read the addresses of the left column, and name what else it holds."""
    _contact(read, left)
    for line in left:
        if line.size < HEADING:
            continue
        kind = labels.HEADING_KIND.get(labels.fold(line.text))
        if kind != "contact":
            read.passed_over.append(line.text)
    first = next((at for at, line in enumerate(left) if line.size >= HEADING), len(left))
    read.unread += [line.text for line in left[:first]]


def _contact(read: Draft, left: Sequence[Line]) -> None:
    """Find the profile's address and an e-mail address, both of which may be wrapped."""
    texts = [line.text for line in left if line.size < HEADING]
    for index, text in enumerate(texts):
        if read.url is None and "linkedin.com/in/" in text:
            whole = text
            for more in texts[index + 1 : index + 4]:
                if "(" in whole:
                    break
                whole += more
            if found := re.search(
                r"(?:https?://)?[a-z.]{0,20}linkedin\.com/in/[^\s()]{1,200}", whole
            ):
                read.url = found[0]
        if read.email is None and "@" in text:
            whole = text
            if index + 1 < len(texts) and re.search(r"[.@-]$", text):
                whole += texts[index + 1]
            if found := re.search(r"[^\s@()]{1,64}@[^\s@()]{1,190}\.[^\s@().]{2,24}", whole):
                read.email = found[0]


def _paragraphs(lines: Iterable[Line]) -> str:
    """Join wrapped lines; a bullet or a gap between two lines begins a new one."""
    text = ""
    before: Line | None = None
    for line in lines:
        new = before is None or _starts_anew(before, line)
        text += ("\n" if new else " ") + line.text
        before = line
    return text.strip()


def _starts_anew(before: Line, line: Line) -> bool:
    gap = line.y - before.y
    return line.text[:1] in "•-–*·▪►✓" or (line.page == before.page and gap > line.size * 1.75)


def _jobs(lines: Sequence[Line], read: Draft) -> list[Job]:
    """Read the jobs. Where any line is grey, the grey ones are the places; else shape must tell."""
    grey = any(line.grey for line in lines)
    jobs: list[Job] = []
    firms: list[str] = []
    texts: list[Line] = []
    before: Line | None = None

    def close() -> None:
        if jobs and jobs[-1].text is None:
            jobs[-1].text = _paragraphs(texts)
        texts.clear()

    for line in lines:
        same = before is not None and abs(before.size - line.size) < 0.3
        if line.size >= FIRM:
            close()
            if same and firms:
                firms[-1] += f" {line.text}"
            else:
                firms.append(line.text)
        elif line.size >= TITLE:
            if same and jobs:
                jobs[-1].title += f" {line.text}"
            else:
                close()
                jobs.append(Job(title=line.text, company="".join(firms[-1:])))
        elif not jobs or jobs[-1].text is not None:
            if spans.length(line.text) is None:  # of all roles at that company
                _without_title(line, "".join(firms[-1:]), jobs, read)
        else:
            _under_title(line, jobs[-1], texts, grey=grey)
        before = line
    close()
    read.unread += sorted(set(firms) - {job.company for job in jobs}, key=firms.index)
    return jobs


def _without_title(line: Line, firm: str, jobs: list[Job], read: Draft) -> None:
    """Read a company's line of dates with no title between as a job without a title."""
    span = spans.span(line.text)
    if span and firm:
        jobs.append(Job(company=firm, span=span))
    else:
        read.unread.append(line.text)


def _under_title(line: Line, job: Job, texts: list[Line], *, grey: bool) -> None:
    if job.span is None and not job.place and not texts and (span := spans.span(line.text)):
        job.span = span
    elif not texts and line.grey and len(job.place) < LONGEST_PLACE:
        job.place = f"{job.place} {line.text}".strip()
    elif not (grey or texts or job.place) and (looks_like_place(line.text) or town(line.text)):
        job.place = line.text
    else:
        texts.append(line)


def _schools(lines: Iterable[Line], read: Draft) -> list[School]:
    schools: list[School] = []
    before: Line | None = None
    for line in lines:
        if line.size >= FIRM:
            wrapped = before is not None and before.size >= FIRM and not _starts_anew(before, line)
            if schools and wrapped:
                schools[-1].name += f" {line.text}"
            else:
                schools.append(School(name=line.text))
        elif schools:
            schools[-1].study = f"{schools[-1].study} {line.text}".strip()
        else:
            read.unread.append(line.text)
        before = line
    return [_dated(school, read) for school in schools]


def _dated(school: School, read: Draft) -> School:
    """Split "Degree, Subject · (2015 - 2019)"; what follows the dates was not understood."""
    for found in reversed(list(re.finditer(r"\(([^()]{4,60})\)", school.study))):
        if span := spans.span(found[1]):
            if rest := school.study[found.end() :].strip():
                read.unread.append(rest)
            return replace(school, study=school.study[: found.start()].strip(" ·"), span=span)
    return school
