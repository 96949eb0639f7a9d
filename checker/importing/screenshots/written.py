"""Read back the text that pictures came to, corrected by the visitor or not."""

import re
from collections.abc import Sequence

from checker import dates
from checker.bounds import MAX_LONG_TEXT
from checker.importing import copied, labels, places, profile, spans, wording
from checker.importing.model import Draft, ImportReport, Job, School
from checker.importing.screenshots import wording as ours
from checker.importing.screenshots import writing
from checker.model import BadRequest
from checker.reading import visible

BADGES = {"workplace": "workplace", "identity": "identity", "education": "school"}
"""What was verified -> the form's word for it; of several the form takes the first of these."""
MOST_CHARACTERS = 400_000
MOST_LINES = 10_000
_HEADINGS = {
    labels.fold(title): title
    for title in (
        writing.ABOUT, writing.EXPERIENCE, writing.EDUCATION, writing.NOTE, writing.TALK,
    )
}  # fmt: skip
_TOP = (
    writing.NAME, writing.HEADLINE, writing.PLACE, writing.CONNECTIONS, writing.SHARED,
    writing.JOINED, writing.VERIFIED, writing.SKILLS,
)  # fmt: skip
_LABELLED = re.compile(rf"({'|'.join(_TOP)})\s*:\s*(.*)", re.IGNORECASE)


def from_text(text: str) -> ImportReport:
    """Read the profile, the note and the conversation; a BadRequest where the text is empty."""
    if not text.strip():
        raise BadRequest("pictured", ours.EMPTY)
    if len(text) > MOST_CHARACTERS or len(text.splitlines()) > MOST_LINES:
        raise BadRequest("pictured", wording.TOO_MUCH_TEXT)
    lines = [" ".join(visible(line).split()) for line in text.splitlines()]
    draft = Draft("pictures", language=labels.language_of(lines))
    extra: dict[str, str] = {}
    for title, content in _sections(lines):
        _section(title, content, draft, extra)
    report = profile.report(draft)
    if joined := extra.get(writing.JOINED):
        report["profile"]["joined"] = joined
    kinds = re.findall(r"[a-z]+", extra.get(writing.VERIFIED, "").lower())
    if kind := next((kind for kind in BADGES if kind in kinds), None):
        report["profile"]["verified_as"] = BADGES[kind]
    for key, title in (("note", writing.NOTE), ("conversation", writing.TALK)):
        if title in extra and len(extra[title]) <= MAX_LONG_TEXT:
            report["invitation"][key] = extra[title]
    return report


def _sections(lines: Sequence[str]) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        title = _HEADINGS.get(labels.fold(line))
        if title and title not in {known for known, _ in found}:
            found.append((title, []))
        else:
            found[-1][1].append(line)
    return found


def _section(title: str, content: Sequence[str], draft: Draft, extra: dict[str, str]) -> None:
    full = [line for line in content if line]
    none = full == [writing.NONE]
    match title:
        case writing.ABOUT:
            draft.about = "" if none else "\n".join(full)
        case writing.EXPERIENCE:
            draft.jobs = [] if none else _jobs(content, draft)
        case writing.EDUCATION:
            draft.schools = [] if none else _schools(content, draft)
        case writing.NOTE | writing.TALK:
            extra[title] = "" if none else "\n".join(full)
        case _:
            for line in full:
                _top(line, draft, extra)


def _top(line: str, draft: Draft, extra: dict[str, str]) -> None:
    """Read a labelled line; anything else is not understood."""
    found = _LABELLED.fullmatch(line)
    label = found[1].capitalize() if found else ""
    value = found[2].strip() if found else ""
    number = int(digits) if (digits := re.sub(r"[^0-9]", "", value)[:6]) else None
    match label:
        case writing.NAME:
            draft.name = value
        case writing.HEADLINE:
            draft.headline = value
        case writing.PLACE:
            draft.place = value
        case writing.CONNECTIONS if number is not None:
            draft.connections = "500+" if "+" in value or number > 500 else number
        case writing.SHARED if number is not None:
            draft.mutual = number
        case writing.SKILLS if number is not None:
            draft.skills = number
        case writing.VERIFIED if value:
            draft.verified = value != writing.NONE
            extra[writing.VERIFIED] = value
        case writing.JOINED if date := dates.parse(labels.fold(value), labels.MONTHS):
            extra[writing.JOINED] = dates.iso(date)
        case _:
            draft.unread.append(line)


def _blocks(content: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in content:
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def _jobs(content: Sequence[str], draft: Draft) -> list[Job]:
    """Read the jobs: title, firm, dates, "in" a place, and the text."""
    jobs = []
    for block in _blocks(content):
        folded = labels.fold(block[0])
        if len(block) == 1 and copied.show_all(folded):
            numbers = re.findall(r"[0-9]{1,3}", folded)
            draft.listed_jobs = int(numbers[0]) if len(numbers) == 1 else None
            continue
        jobs.append(_job(block))
    return jobs


def _job(block: Sequence[str]) -> Job:
    job = Job(text="")
    rest = list(block)
    at = next((index for index, line in enumerate(rest[:3]) if spans.span(line)), None)
    head = rest[: at if at is not None else 2]
    body = rest[at + 1 :] if at is not None else rest[2:]
    job.span = spans.span(rest[at]) if at is not None else None
    job.title = head[0] if head else ""
    if len(head) > 1:
        firm, _, last = head[1].rpartition("·")
        kind = labels.KINDS.get(labels.fold(last))
        job.company, job.kind = (
            (firm.strip(), kind) if firm and kind is not None else (head[1], None)
        )
        if job.company == writing.NO_FIRM:
            job.company = ""
    if body and (body[0].startswith(writing.IN) or places.workplace(body[0])):
        job.place = body.pop(0).removeprefix(writing.IN)
    job.text = "\n".join(body)
    return job


def _schools(content: Sequence[str], draft: Draft) -> list[School]:
    """Read the schools: name, degree and field, dates."""
    schools = []
    for block in _blocks(content):
        at = next((index for index, line in enumerate(block) if spans.span(line)), None)
        head = block[: at if at is not None else None]
        if not head:
            draft.unread += block
            continue
        span = spans.span(block[at]) if at is not None else None
        schools.append(School(head[0], head[1] if len(head) > 1 else "", span))
    return schools
