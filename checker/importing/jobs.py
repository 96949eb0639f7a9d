"""From the lines under "Experience" to jobs. Every job hangs on its line of dates.

Above the dates stand title and company; or, where several roles are at one company, the company
once with the length of all of them, then title and dates for each. Text under the dates reaches
down to the next job's head.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.importing import copied, labels, spans
from checker.importing.model import Draft, Job
from checker.importing.places import looks_like_place
from checker.importing.spans import Span

_DOT = re.compile(r"\s*[·•∙⋅・‧|]\s*")
_NO_COMPANY = frozenset({"full-time", "part-time", "contract"})
"""Kinds of work that nobody gives for a company's name, as they do "Freelance"."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A line and what its shape says: dates, a length, a kind of work, a company with its kind."""

    text: str
    span: Span | None = None
    total: spans.Length | None = None
    kind: str | None = None
    firm: str | None = None
    opens: bool = False


@dataclass(slots=True)
class Group:
    """Several roles at one company, and how many months of them were seen."""

    firm: str
    months: int | None
    kind: str | None
    seen: int = 0
    first: int = 0
    last: int = 0

    def add(self, span: Span) -> None:
        """Count a role."""
        begin = span.start.earliest
        end = span.end.latest if span.end else begin + (span.months or 1) - 1
        self.seen += span.months or max(1, end - begin + 1)
        self.first = min(self.first or begin, begin)
        self.last = max(self.last, end)

    @property
    def full(self) -> bool:
        """Say whether the roles seen make up the stated length."""
        if self.months is None:
            return False
        return max(self.seen, self.last - self.first + 1) >= self.months


def read(lines: Sequence[str], draft: Draft, home: str) -> list[Job]:
    """Read the jobs; lines above the first job that are none of it go to the draft's `unread`."""
    marked = _marked(lines, draft)
    found: list[Job] = []
    group: Group | None = None
    body = 0
    for at in _anchors(marked):
        job, head, group = _head(marked, body, at, group)
        _close(found, marked[body:head], draft, home)
        found.append(job)
        body = at + 1
    _close(found, marked[body:], draft, home)
    return found


def _marked(lines: Sequence[str], draft: Draft) -> list[Marked]:
    """Mark each line; leave out links, buttons and pictures' names."""
    marked: list[Marked] = []
    opens = False
    for index, line in enumerate(lines):
        folded = labels.fold(line)
        if copied.show_all(folded):
            numbers = re.findall(r"[0-9]{1,3}", folded)
            if numbers and re.search(labels.JOB_WORDS, folded):
                draft.listed_jobs = int(numbers[0])
        elif copied.logo(line, lines[index + 1 : index + 4]):
            opens = True
        elif folded not in labels.SEE_MORE and not copied.skills_of_job(folded):
            marked.append(_mark(line, folded, opens=opens))
            opens = False
    return marked


def _mark(line: str, folded: str, *, opens: bool) -> Marked:
    span = spans.span(line)
    if span and not (span.end or span.current or span.months):
        span = None  # a year alone is as likely part of the text
    *before, last = _DOT.split(line)
    first = before[0] if before else ""
    total = spans.length(last)
    if span or (
        total and (not before or (len(before) == 1 and labels.fold(first) in labels.KINDS))
    ):
        kind = labels.KINDS.get(labels.fold(first)) if total else None
        return Marked(line, span, None if span else total, kind, opens=opens)
    if not before:
        return Marked(line, kind=labels.KINDS.get(folded), opens=opens)
    kind = labels.KINDS.get(labels.fold(last))
    firm = (
        line[: line.rindex(last)].rstrip(" ·•∙⋅・‧|\N{NO-BREAK SPACE}")
        if kind is not None
        else None
    )
    return Marked(line, kind=kind, firm=firm or None, opens=opens)


def _anchors(marked: Sequence[Marked]) -> list[int]:
    """Give the lines that jobs hang on: dates, or "Company · Full-time" without dates under it."""
    return [
        at
        for at, line in enumerate(marked)
        if line.span or (line.firm and not any(m.span for m in marked[at + 1 : at + 2]))
    ]


def _head(
    marked: Sequence[Marked], low: int, at: int, group: Group | None
) -> tuple[Job, int, Group | None]:
    """Read upwards from the anchor, not above `low`: the job, where its head begins, the group."""
    span = marked[at].span
    top = at - 1 if span else at
    job = Job(span=span)
    if top >= low and marked[top].firm:
        job.company, job.kind = marked[top].firm or "", marked[top].kind
        if top > low:
            job.title = marked[top - 1].text
        return job, max(low, top - 1), None
    new = _group(marked, low, top)
    if new:
        group, low = new
    if span and group and top >= low and (new or not _leaves(marked, low, top, group)):
        title = top - 1 if top > low and marked[top].kind is not None else top
        job.kind = marked[top].kind if title < top else group.kind
        job.title, job.company = marked[title].text, group.firm
        group.add(span)
        return job, low - 2 if new else title, group
    if span and top > low and marked[top].kind in _NO_COMPANY:
        job.kind = marked[top].kind  # a phone shows it on a line of its own
        top -= 1
    if top > low:
        job.title, job.company = marked[top - 1].text, marked[top].text
        return job, top - 1, None
    if top == low:
        job.title = marked[top].text
    return job, low if top >= low else at, None


def _group(marked: Sequence[Marked], low: int, top: int) -> tuple[Group, int] | None:
    """Find a company's head with the length of all roles, and the line where its roles begin."""
    for at in range(top - 1, low, -1):
        if total := marked[at].total:
            return Group(marked[at - 1].text, total.months, marked[at].kind), at + 1
    return None


def _leaves(marked: Sequence[Marked], low: int, top: int, group: Group) -> bool:
    """Say whether a job of its own begins above the dates, and no further role of the group.

    So it is where a picture's name stood before its title; and where the roles seen make up the
    group's length, unless the line is a kind of work, which stands alone only under a role's title.
    """
    if top <= low:
        return False
    return marked[top - 1].opens or (
        group.full and marked[top].kind in {None, "freelance", "self-employed"}
    )


def _close(found: list[Job], rest: Sequence[Marked], draft: Draft, home: str) -> None:
    """Give the lines between two heads to the job above them."""
    if not found:
        draft.unread += [line.text for line in rest]
        return
    texts = [line.text for line in rest]
    if texts and (looks_like_place(texts[0]) or texts[0] in home.split(", ") or texts[0] == home):
        found[-1].place = texts.pop(0)
    found[-1].text = "\n".join(texts)
