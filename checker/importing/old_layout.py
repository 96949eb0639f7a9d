"""LinkedIn's own file up to autumn 2017: one column, "title  at  company", dates below it.

Measured: name 20 points, headings 16, text 12 or 11. Until 2016 two spaces stand around the "at",
in 2017 one; texts are indented, or smaller than heads. The last page repeats the name above
"Contact … on LinkedIn".
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.importing import labels, pasted, schools, spans
from checker.importing.model import Draft, Job, Line, School

INDENT = 4.0
"""Points by which a text stands to the right of its head, at least."""
LARGER = 0.5
"""Points by which a head is larger than its text, where it is."""
MOST_HEAD = 3
"""Lines that a head may wrap to."""
_TAIL = re.compile(r"(.*?)(?:, )?([0-9]{4}(?: - [0-9]{4})?)")
_FOOTER = re.compile(r"(?:page|pagina|seite) ?[0-9]{1,3}")
_CONTACT = re.compile(
    r"(?:.{0,24}\b)?(?:contact|contat|kontakt)\w* .{1,90} (?:on|sur|en|no|su|op|auf) linkedin|"
    r".{2,90} auf linkedin kontaktieren"
)
_WIDE_AT = re.compile(r"(.+?) {2,}(\S{1,6}) +(\S.*)")
_RECOMMENDED = re.compile(r"([0-9]{1,4}) (?:person|people) ha(?:s|ve) recommended .*")


@dataclass(slots=True)
class _Section:
    kind: str
    heading: str
    lines: list[Line]


def draft(lines: Sequence[Line]) -> Draft | None:
    """Read the old layout; None where nothing says that it is LinkedIn's."""
    kept = _without_footers(sorted(lines, key=lambda line: (line.page, line.y)))
    if not _linkedins(kept):
        return None
    kept, tail = _without_tail(kept)
    top, sections = _sections(kept)
    if not any(section.kind in pasted.WANTED for section in sections):
        return None
    read = Draft("pdf", language=labels.language_of(line.text for line in kept))
    _top(top, read)
    for section in sections:
        texts = [_single(line.text) for line in section.lines]
        match section.kind:
            case "about":
                read.about = "\n".join(texts)
            case "experience":
                read.jobs = _jobs(section.lines, read)
            case "education":
                read.schools = _schools(texts, read)
            case _:
                read.passed_over.append(section.heading)
    _tail(tail, read)
    return read


def _single(text: str) -> str:
    return " ".join(text.split())


def _linkedins(lines: Sequence[Line]) -> bool:
    """Say whether the file is LinkedIn's: by its last line, or by its two spaces.

    A CV by another hand may say "Designer at Contoso" as well, but not with these; or "Contact me
    on LinkedIn", but not with the name.
    """
    names = labels.fold(lines[0].text).split() if lines else []
    return any(
        _parted(line.text)
        or (_CONTACT.fullmatch(folded := labels.fold(line.text)) and names[0] in folded.split())
        for line in lines
    )


def _parted(text: str) -> tuple[str, str] | None:
    """Part "title  at  company" where two spaces stand before the word."""
    found = _WIDE_AT.fullmatch(text)
    if found and found[2] in labels.AT:
        return found[1].strip(), found[3].strip()
    return None


def _without_footers(lines: Sequence[Line]) -> list[Line]:
    last = {line.page: line for line in lines}
    return [
        line
        for line in lines
        if not (_FOOTER.fullmatch(labels.fold(line.text)) and line is last[line.page])
    ]


def _without_tail(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Cut off the last page, which begins with the name again."""
    at = next((i for i, line in enumerate(lines) if i and line.text == lines[0].text
               and line.page and abs(line.size - lines[0].size) < LARGER), len(lines))  # fmt: skip
    rest = [line for line in lines[:at] if not _CONTACT.fullmatch(labels.fold(line.text))]
    return rest, lines[at:]


def _tail(lines: Sequence[Line], read: Draft) -> None:
    """Count the recommendations; their words are passed over."""
    known = {read.name, read.headline, read.email}
    for line in lines:
        text = _single(line.text)
        if found := _RECOMMENDED.fullmatch(labels.fold(text)):
            read.recommendations = int(found[1])
        elif text not in known and not _CONTACT.fullmatch(labels.fold(text)):
            read.unread.append(text)


def _sections(lines: Sequence[Line]) -> tuple[list[Line], list[_Section]]:
    """Split at the headings: the lines that are larger than the text, or where none is, by word."""
    body = Counter(round(line.size) for line in lines).most_common(1)[0][0]
    kinds = [labels.HEADING_KIND.get(labels.fold(line.text), "") for line in lines]
    large = [line.size > body + 1 for line in lines]
    by_size = any(kind and big for kind, big in zip(kinds, large, strict=True))
    top: list[Line] = []
    sections: list[_Section] = []
    for line, kind, big in zip(lines, kinds, large, strict=True):
        known = any(section.kind == kind != "other" for section in sections)
        if kind and kind != "contact" and (big or not by_size) and not known:
            sections.append(_Section(kind, line.text, []))
        elif sections:
            sections[-1].lines.append(line)
        else:
            top.append(line)
    return top, sections


def _top(lines: Sequence[Line], read: Draft) -> None:
    """Read name, headline and address; the headline may wrap above the address."""
    texts = [_single(line.text) for line in lines]
    if not texts:
        return
    read.name, *others = texts
    at = next((i for i, text in enumerate(others) if re.fullmatch(r"[^\s@]+@[^\s@]+", text)), None)
    if at is None:
        read.headline = others[0] if others else None
        read.unread += others[1:]
        return
    read.email = others[at]
    read.headline = " ".join(others[:at]) or None
    read.unread += others[at + 1 :]


def _jobs(lines: Sequence[Line], read: Draft) -> list[Job]:
    """Read heads, the line of dates under each, and the texts below."""
    jobs: list[Job] = []
    head: list[str] = []
    texts: list[str] = []
    for line, heads in zip(lines, _heads(lines), strict=True):
        if heads:
            _close(jobs, texts, read)
            if head and _parted(" ".join(head)) and _parted(line.text):
                jobs.append(_job(head, read.language))
                head = []
            head.append(line.text)
            continue
        if head:
            jobs.append(_job(head, read.language))
            head = []
        span = spans.span(line.text)
        if span and jobs and jobs[-1].span is None and not texts:
            jobs[-1].span = span
        else:
            texts.append(_single(line.text))
    if head:
        jobs.append(_job(head, read.language))
    _close(jobs, texts, read)
    return jobs


def _heads(lines: Sequence[Line]) -> list[bool]:
    """Say of each line whether it is of a job's head.

    Heads are larger than dates and texts, or texts are indented. Where neither is drawn, a head
    has its "at" with two spaces, and what follows down to the dates is the rest of it.
    """
    if not lines:
        return []
    dated = [spans.span(line.text) is not None for line in lines]
    small, left = min(line.size for line in lines), min(line.x for line in lines)
    if any(line.size > small + LARGER for line in lines):
        return [line.size > small + LARGER for line in lines]
    if any(line.x > left + INDENT for line in lines):
        return [
            line.x <= left + INDENT and not date for line, date in zip(lines, dated, strict=True)
        ]
    heads = [bool(_parted(line.text)) for line in lines]
    if not any(heads):
        return [*dated[1:], False]
    for at in [at for at, head in enumerate(heads) if head]:
        below = next(
            (i for i in range(at + 1, at + MOST_HEAD + 1) if dated[i : i + 1] == [True]), at
        )
        heads[at:below] = [True] * (below - at)
    return heads


def _job(head: Sequence[str], language: str) -> Job:
    """Part the title from the company: at two spaces, or at the language's own word."""
    for at in range(1, len(head) + 1):
        if parts := _parted(" ".join(head[:at])):
            title, company = parts
            return Job(title=_single(title), company=_single(" ".join([company, *head[at:]])))
    whole = _single(" ".join(head))
    for word in labels.AT_BY_LANGUAGE.get(language, ()):
        title, found, company = whole.partition(f" {word} ")
        if found and title and company:
            return Job(title=title, company=company)
    return Job(title=whole)


def _close(jobs: Sequence[Job], texts: list[str], read: Draft) -> None:
    if jobs:
        if texts or jobs[-1].text is None:
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
