"""Write a person's profile page as Ctrl+A, Ctrl+C gives it, in one of several browsers' ways."""

from collections.abc import Iterator
from dataclasses import dataclass

import made_labels as labels
from made_people import Course, Firm, Person, Role


@dataclass(frozen=True)
class Way:
    """How a copy came about.

    `doubled`: "no", "lines" (a second copy for screen readers on the next line) or "run-on" (on
    the same line). `whole` is False where only the sections were selected.
    """

    doubled: str = "no"
    blank: bool = False
    whole: bool = True
    logos: bool = False
    dash: str = " - "
    dot: str = " · "
    skills: bool = False
    show_all: bool = False


WAYS = (
    Way(),
    Way(doubled="lines"),
    Way(doubled="lines", blank=True, skills=True),
    Way(blank=True, dash=" – ", show_all=True),
    Way(doubled="run-on", logos=True),
    Way(whole=False, dash="–"),
    Way(doubled="lines", logos=True, show_all=True, skills=True),
    Way(blank=True, whole=False, dot=" • "),
    Way(doubled="lines", dash=" — ", dot="\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}"),
)


def write(who: Person, way: Way) -> str:
    """Give the pasted text."""
    return "\n".join(_page(who, way)) + "\n"


def _twice(text: str, way: Way, spoken: str = "") -> Iterator[str]:
    if way.doubled == "run-on":
        yield f"{text}{spoken or text}"
    else:
        yield text
        if way.doubled == "lines":
            yield spoken or text
    if way.blank:
        yield ""


def _page(who: Person, way: Way) -> Iterator[str]:
    lang = who.language
    about, experience, education, papers, skills, interests = labels.PAGES[lang]
    if way.whole:
        yield from labels.NAVIGATION[lang]
        yield from _top(who, way)
    yield from _about(who, about, way)
    if who.firms is not None:
        yield from _twice(experience, way)
        for firm in who.firms:
            yield from _firm(lang, firm, way)
        if way.show_all:
            yield labels.SHOW_JOBS[lang].format(14)
    if who.courses is not None:
        yield from _twice(education, way)
        for course in who.courses:
            yield from _course(lang, course, way)
    yield from _list(papers, who.papers, way)
    yield from _list(skills, who.skills[:2], way)
    if who.skills:
        yield labels.SHOW_SKILLS[lang].format(23)
    if way.whole:
        yield from _bottom(lang, interests, way)


def _about(who: Person, heading: str, way: Way) -> Iterator[str]:
    if not who.about:
        return
    yield from _twice(heading, way)
    yield from who.about
    if way.doubled == "lines":
        yield from who.about
    yield labels.SEE_MORE[who.language]


def _list(heading: str, items: tuple[str, ...], way: Way) -> Iterator[str]:
    if items:
        yield from _twice(heading, way)
    for item in items:
        yield from _twice(item, way)


def _bottom(lang: str, interests: str, way: Way) -> Iterator[str]:
    yield from _twice(interests, way)
    yield "Bill Gates"
    yield f"35.123.456 {labels.FOLLOWERS[lang]}"
    yield labels.SIMILAR[lang]
    yield "Somebody Else"
    yield "Data Engineer at Elsewhere"
    yield labels.BUTTONS[lang][-1]
    yield from labels.BOTTOM[lang]
    yield "LinkedIn Corporation © 2026"


def _top(who: Person, way: Way) -> Iterator[str]:
    lang = who.language
    yield from _twice(who.name, way)
    yield labels.DEGREE[lang]
    yield who.headline
    yield f"{who.place}{way.dot}{labels.CONTACT_INFO[lang]}"
    yield f"1.234 {labels.FOLLOWERS[lang]}"
    if who.connections:
        yield f"{who.connections} {labels.CONNECTIONS[lang]}"
    yield labels.SHARED[lang]
    yield from labels.BUTTONS[lang]


def dates(lang: str, role: Role, way: Way, *, spoken: bool = False) -> str:
    """Write a job's date line, as shown or as spoken."""
    if role.start is None:
        return ""
    start = labels.month(lang, role.start, short=True)
    words = labels.PRESENT[lang]
    end = (
        labels.month(lang, role.end, short=True)
        if role.end
        else words[len(role.title) % len(words)]
    )
    between = f" {labels.SPOKEN_TO[lang]} " if spoken else way.dash
    length = labels.length(lang, role.months, short=True)
    return f"{start}{between}{end}{way.dot}{length}"


def _kind(lang: str, role: Role) -> str:
    return labels.KINDS[lang][labels.KIND_KEYS.index(role.kind)] if role.kind else ""


def _firm(lang: str, firm: Firm, way: Way) -> Iterator[str]:
    if way.logos:
        yield f"{firm.name} logo"
    if len(firm.roles) == 1:
        role = firm.roles[0]
        yield from _twice(role.title, way)
        kind = _kind(lang, role)
        yield from _twice(f"{firm.name}{way.dot}{kind}" if kind else firm.name, way)
        yield from _rest(lang, role, way)
        return
    total = labels.length(lang, sum(role.months or 0 for role in firm.roles) or None, short=True)
    yield from _twice(firm.name, way)
    yield from _twice(total, way)
    for role in firm.roles:
        yield from _twice(role.title, way)
        if kind := _kind(lang, role):
            yield from _twice(kind, way)
        yield from _rest(lang, role, way)


def _rest(lang: str, role: Role, way: Way) -> Iterator[str]:
    if role.start:
        yield from _twice(dates(lang, role, way), way, dates(lang, role, way, spoken=True))
    if role.place:
        yield from _twice(role.place, way)
    if role.text:
        yield from role.text
        if way.doubled == "lines":
            yield from role.text
        if len(role.text) > 2:
            yield labels.SEE_MORE[lang]
    if way.skills:
        yield from _twice(labels.SKILLS_OF_JOB[lang], way)


def _course(lang: str, course: Course, way: Way) -> Iterator[str]:
    if way.logos:
        yield f"{course.school} logo"
    yield from _twice(course.school, way)
    if parts := ", ".join(part for part in (course.degree, course.subject) if part):
        yield from _twice(parts, way)
    shown = [labels.month(lang, date, short=True) for date in (course.start, course.end) if date]
    if shown:
        spoken = f" {labels.SPOKEN_TO[lang]} ".join(shown)
        yield from _twice(way.dash.join(shown), way, spoken)
    if course.note:
        yield from _twice(labels.GRADE[lang].format(course.note), way)
