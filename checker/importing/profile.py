"""From a draft to the report: the contract's keys, only those that were found.

Whatever the form would refuse (an end before its start, a text too long) goes to `unread`.
"""

from collections.abc import Iterable, Sequence

from checker import dates
from checker.bounds import MAX_LONG_TEXT, MAX_ROWS, MAX_TEXT
from checker.importing import labels, places, wording
from checker.importing.model import Draft, ImportReport, Job, School
from checker.importing.spans import Span
from checker.model import Json

MOST_UNREAD = 200
"""Lines listed as not understood; beyond them, their number says enough."""
MOST_PLACES = 12
Row = dict[str, Json]


def report(draft: Draft) -> ImportReport:
    """Write the report of what was read."""
    unread = list(draft.unread)
    profile: Row = {}
    for key, text in (("name", draft.name), ("headline", draft.headline), ("url", draft.url)):
        _put(profile, key, text, unread)
    _put(profile, "listed_email", draft.email, unread)
    if home := places.country(draft.place):
        profile["country"] = home
    if draft.connections is not None:
        profile["connections"] = draft.connections
    _put(profile, "about", draft.about, unread, MAX_LONG_TEXT)
    if draft.jobs is not None:
        jobs = [_job(job, unread) for job in draft.jobs[:MAX_ROWS]]
        unread += [job.title or job.company for job in draft.jobs[MAX_ROWS:]]
        profile["positions"] = [job for job in jobs if job]
    if draft.schools is not None:
        schools = [_school(school, unread) for school in draft.schools[:MAX_ROWS]]
        unread += [school.name for school in draft.schools[MAX_ROWS:]]
        profile["education"] = [school for school in schools if school]
    if draft.skills is not None:
        profile["skills"] = draft.skills
    if draft.recommendations is not None:
        profile["recommendations"] = draft.recommendations
    if draft.verified is not None:
        profile["verified"] = draft.verified
    return {
        "profile": profile,
        "invitation": {} if draft.mutual is None else {"mutual_connections": draft.mutual},
        "observations": {} if draft.active is None else {"active": "yes" if draft.active else "no"},
        "unread": _shortened(unread),
        "understood": _understood(draft, profile),
        "language": draft.language,
        "source": draft.source,
    }


def _put(row: Row, key: str, text: str | None, unread: list[str], most: int = MAX_TEXT) -> None:
    """Set a text where it was found and the form takes it."""
    if text is None:
        return
    if len(text) > most:
        unread.append(text[:most])
    else:
        row[key] = text


def _job(job: Job, unread: list[str]) -> Row:
    row: Row = {}
    _put(row, "title", job.title or None, unread)
    _put(row, "company", job.company or None, unread)
    _dates(row, job.span)
    if job.span:
        row["current"] = job.span.current
        if job.span.months is not None and job.span.possible:
            row["stated_months"] = job.span.months
    alone = labels.KINDS.get(labels.fold(job.company))  # "Freelance" where a firm would stand
    if kind := job.kind or (alone if alone in labels.ALONE else None):
        row["employment"] = kind
    if there := places.country(job.place):
        row["country"] = there
    _put(row, "description", job.text, unread, MAX_LONG_TEXT)
    return row


def _school(school: School, unread: list[str]) -> Row:
    row: Row = {}
    _put(row, "school", school.name or None, unread)
    degree, subject = _degree_and_subject(school.study)
    _put(row, "degree", degree, unread)
    _put(row, "field", subject, unread)
    span = school.span
    if span and not span.end and not span.current:  # one year alone is that of leaving
        row["start"], row["end"] = None, dates.iso(span.start)
    else:
        _dates(row, span)
    return row


def _degree_and_subject(study: str) -> tuple[str | None, str | None]:
    """Split at the first comma; one part alone is a degree if it has a degree's word in it."""
    degree, comma, subject = (part.strip() for part in study.partition(","))
    if comma:
        return degree, subject
    if not study:
        return "", ""
    return (study, None) if labels.names_degree(study) else (None, study)


def _dates(row: Row, span: Span | None) -> None:
    """Set start and end, null where none is shown; an end before its start is for the check."""
    row["start"] = dates.iso(span.start) if span else None
    row["end"] = dates.iso(span.end) if span and span.end else None


def _understood(draft: Draft, profile: Row) -> list[str]:
    jobs, schools = profile.get("positions"), profile.get("education")
    shown = len(jobs) if isinstance(jobs, list) else None
    about = profile.get("about")
    sentences = [
        wording.counts(
            shown,
            len(schools) if isinstance(schools, list) else None,
            about=None if about is None else bool(about),
        )
    ]
    if draft.language not in {"", "en"}:
        sentences.append(wording.language(labels.LANGUAGES[draft.language]))
    if draft.place:
        sentences.append(wording.place(draft.place[:MAX_TEXT], known="country" in profile))
    taken = _unique(job.place for job in draft.jobs or () if job.place)
    if taken:
        sentences.append(wording.job_places(taken[:MOST_PLACES]))
    if draft.uncounted:
        sentences.append(wording.uncounted(draft.uncounted[:MAX_TEXT]))
    if draft.bare:
        sentences.append(wording.only_the_top(shown=about is not None))
    sentences += [wording.more_roles(*roles) for roles in draft.hidden_roles]
    sentences += [wording.in_common(line[:MAX_TEXT]) for line in _unique(draft.shared)]
    if draft.active is not None:
        sentences.append(wording.activity(any_=draft.active))
    if draft.passed_over:
        sentences.append(wording.passed_over(_unique(draft.passed_over)[:MOST_PLACES]))
    if draft.listed_jobs is not None and shown is not None and draft.listed_jobs > shown:
        sentences.append(wording.more_jobs(shown, draft.listed_jobs))
    if draft.source == "pdf" and draft.connections is None:
        sentences.append(wording.not_in_a_file())
    return [sentence for sentence in sentences if sentence]


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _shortened(unread: Sequence[str]) -> list[str]:
    lines = _unique(line[:MAX_TEXT] for text in unread for line in text.split("\n") if line.strip())
    if len(lines) <= MOST_UNREAD:
        return lines
    return [*lines[:MOST_UNREAD], wording.skipped(len(lines) - MOST_UNREAD)]
