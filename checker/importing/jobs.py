"""From the lines under "Experience" to jobs. Every job hangs on its line of dates.

Above the dates stand title and company; or, where several roles are at one company, the company
once with the length of all of them, then title and dates for each. Text under the dates reaches
down to the next job's head.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checker.importing import copied, labels, spans
from checker.importing.model import Draft, Job
from checker.importing.places import looks_like_place, town, workplace
from checker.importing.spans import Span

_DOT = re.compile(r"\s*[·•∙⋅・‧|]\s*")
BULLETS = "•-–*·▪►✓●"
_NO_COMPANY = frozenset({"full-time", "part-time", "contract"})
"""Kinds of work that nobody gives for a company's name, as they do "Freelance"."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A line and what its shape says: dates, a length, a kind of work, a company with its kind.

    `opens` is said of a line that a picture's name or a link to further roles stands above;
    `listed` of one above which that link tells how many roles there are.
    """

    text: str
    span: Span | None = None
    total: spans.Length | None = None
    kind: str | None = None
    firm: str | None = None
    opens: bool = False
    listed: int = 0


@dataclass(slots=True)
class Group:
    """Several roles at one company, and how many months of them were seen."""

    firm: str
    months: int | None
    kind: str | None
    seen: int = 0
    first: int = 0
    last: int = 0
    roles: int = 0
    between: list[str] = field(default_factory=list)

    def add(self, span: Span) -> None:
        """Count a role."""
        begin, end = _months(span)
        self.roles += 1
        self.seen += span.months or max(1, end - begin + 1)
        self.first = min(self.first or begin, begin)
        self.last = max(self.last, end)

    def holds(self, span: Span) -> bool:
        """Say whether a span lies within that of the roles seen."""
        begin, end = _months(span)
        return self.first <= begin and end <= self.last

    @property
    def full(self) -> bool:
        """Say whether the roles seen make up the stated length."""
        if self.months is None:
            return False
        return max(self.seen, self.last - self.first + 1) >= self.months


def _months(span: Span) -> tuple[int, int]:
    """Give the first and the last month of a role; without an end, by its length."""
    begin = span.start.earliest
    return begin, span.end.latest if span.end else begin + (span.months or 1) - 1


def read(lines: Sequence[str], draft: Draft, home: str) -> list[Job]:
    """Read the jobs; lines above the first job that are none of it go to the draft's `unread`."""
    marked, links = _marked(lines)
    found: list[Job] = []
    group: Group | None = None
    body = 0
    for at in _anchors(marked):
        before = group
        job, head, group = _head(marked, body, at, group)
        if before:
            _hidden(before, max(line.listed for line in marked[body : at + 1]), draft)
        _close(found, marked[body:head], draft, home)
        if not (found and _same(found[-1], job)):
            found.append(job)
        body = at + 1
        if group and group is not before:
            draft.unread += group.between
    _close(found, marked[body:], draft, home)
    if links and group and (len(links) > 1 or links[0] <= len(found)):
        _hidden(group, links.pop(0), draft)
    draft.listed_jobs = links[-1] if links else None
    return found


def _same(job: Job, again: Job) -> bool:
    """Say whether a job came twice, in a copy that is doubled here and there."""
    head = (job.title, job.company, job.span)
    return bool(job.span) and head == (again.title, again.company, again.span)


def _hidden(group: Group, listed: int, draft: Draft) -> None:
    """Note a company of which the page shows fewer roles than it says there are."""
    if listed > group.roles:
        draft.hidden_roles.append((group.firm, group.roles, listed))


def _marked(lines: Sequence[str]) -> tuple[list[Marked], list[int]]:
    """Mark each line; leave out links, buttons and pictures' names.

    Give beside them the numbers of the links that end the section. A link within it is to all
    roles at one company, which it ends.
    """
    marked: list[Marked] = []
    opens, links = False, list[int]()
    for index, line in enumerate(lines):
        folded = labels.fold(line)
        if copied.show_all(folded):
            if re.search(labels.JOB_WORDS, folded):
                opens = True
                links += map(int, re.findall(r"[0-9]{1,3}", folded)[:1])
        elif copied.logo(line, lines[index + 1 : index + 4]):
            opens = True
        elif folded not in labels.SEE_MORE and not copied.skills_of_job(folded):
            listed = max(links, default=0)
            for part in _with_place(line):
                mark = _mark(part, labels.fold(part), opens=opens)
                marked.append(replace(mark, listed=listed))
                opens, listed = False, 0
            links.clear()
    return marked, links


def _with_place(line: str) -> tuple[str, ...]:
    """Part a line of dates from the place behind it, as LinkedIn's pages for recruiters show it."""
    parted = None if spans.span(line) else spans.leading(line)
    return parted if parted and (looks_like_place(parted[1]) or town(parted[1])) else (line,)


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
    if span and top > low and marked[top].total:  # the role's own length, above its dates
        job.kind = marked[top].kind
        top -= 1
    if span and group and top >= low and (new or not _leaves(marked, low, top, group, span)):
        title = top - 1 if top > low and marked[top].kind is not None else top
        job.kind = marked[top].kind if title < top else job.kind or group.kind
        job.title, job.company = marked[title].text, group.firm
        if new:
            job.place = _between(group, marked[low:title])
        group.add(span)
        return job, low - 2 if new else title, group
    if span and top > low and marked[top].kind in _NO_COMPANY:
        job.kind = marked[top].kind  # a phone shows it on a line of its own
        top -= 1
    if top > low and not marked[top].opens:
        job.title, job.company = marked[top - 1].text, marked[top].text
        return job, top - 1, None
    if top >= low:
        job.title = marked[top].text
    return job, top if top >= low else at, None


def _group(marked: Sequence[Marked], low: int, top: int) -> tuple[Group, int] | None:
    """Find a company's head with the length of all roles, and the line where its roles begin."""
    for at in range(top - 1, low, -1):
        if total := marked[at].total:
            return Group(marked[at - 1].text, total.months, marked[at].kind), at + 1
    return None


def _between(group: Group, lines: Sequence[Marked]) -> str:
    """Give the place that stands between a company's head and its first role, if one does."""
    texts = [line.text for line in lines if line.kind is None]
    place = texts.pop(0) if texts and _place(texts[0], texts[1:], "") else ""
    group.between += texts
    return place


def _leaves(marked: Sequence[Marked], low: int, top: int, group: Group, span: Span) -> bool:
    """Say whether a job of its own begins above the dates, and no further role of the group.

    So it is where a picture's name or a link stood before its title; and where the roles seen make
    up the group's length, unless the line is a kind of work, which stands alone only under a role's
    title. Roles come in twos at least, and two may be held at once: then what stands above the
    title is the text of the role before.
    """
    if marked[top].opens or (top > low and marked[top - 1].opens):
        return True
    if top <= low or group.roles < 2:
        return False
    if group.holds(span) and _ends_a_text(marked[top - 1].text):
        return False
    return group.full and marked[top].kind in {None, *labels.ALONE}


def _ends_a_text(text: str) -> bool:
    return text[-1] in ".!?:;" or text[0] in BULLETS or looks_like_place(text)


def _close(jobs: list[Job], rest: Sequence[Marked], draft: Draft, home: str) -> None:
    """Give the lines between two heads to the job above them."""
    if not jobs:
        draft.unread += [line.text for line in rest]
        return
    texts = [line.text for line in rest]
    job = jobs[-1]
    if texts and _place(texts[0], texts[1:], home):
        if job.place not in {"", texts[0]}:
            draft.unread.append(job.place)  # the company's, above the role's own
        job.place = texts.pop(0)
        if texts and workplace(texts[0]):
            job.place += f" {texts.pop(0)}"
    if texts or job.text is None:
        job.text = "\n".join(texts)


def _place(text: str, following: Sequence[str], home: str) -> bool:
    """Say whether the first line under a job's dates is its place.

    A bare town is one, unless a list follows that it would head.
    """
    if looks_like_place(text) or text in home.split(", ") or text == home:
        return True
    listed = any(line[0] in BULLETS and not workplace(line) for line in following[:1])
    return town(text) and not listed
