"""A profile's page: its top, about, experience and education, from the lines of its pictures."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checker.importing import copied, labels, places, spans
from checker.importing.screenshots import phone_labels as phone
from checker.importing.screenshots.blocks import (
    MARGIN,
    blocks,
    joined,
    paragraph,
    shown,
    unwrapped,
)
from checker.importing.screenshots.model import Line, Word

BIG = 1.22
"""Times the usual type: a heading's and a name's size."""
_DEGREE = re.compile(
    r"\W{0,3}(?:[123]\W{0,2}(?:st|nd|rd|er|e|o|a|º|°|ª)?\.?\W{0,2}\+?|[li](?:er|st))", re.IGNORECASE
)
_COUNT = r"([0-9][0-9.,'  ]{0,9}) ?\+?"
_CONNECTIONS = re.compile(
    rf"(?P<more>mas de |\+ de |mais de |plus de |\+ ?de )?{_COUNT} ?(?:{labels.CONNECTION_WORDS})"
)
_FOLLOWERS = re.compile(rf".{{1,20}}?(?:{labels.FOLLOWER_WORDS}|abonnes?)")
_SHARED_WORDS = (
    r"mutual connections?|gemeinsame[rns]? kontakte?|relations? (?:que vous avez )?en commun|"
    r"contactos? (?:mas )?en comun|conex(?:oes|ao) em comum|outras? conex(?:oes|ao) em comum"
)
_SHARED = re.compile(rf"(?P<who>.*?)\b(?:{_SHARED_WORDS})")
_VERB = re.compile(r"\b(?:is an?|are|es(?: un)?|son|e uma?|sao|est une|sont des|ist ein|sind)\s*$")
_OTHER = re.compile(rf"\b([0-9]{{1,5}}) ?(?:{phone.OTHERS}|mais|mas)?\s*$")
_MANY_OTHERS = re.compile(rf"\b(?:{phone.OTHERS}|mais) ([0-9]{{1,5}})\s*$")


@dataclass(slots=True)
class Role:
    """A job as the pictures show it; None is a line that they do not show."""

    title: Line | None = None
    firm: Line | None = None
    kind: Line | None = None
    dates: Line | None = None
    place: Line | None = None
    text: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Course:
    """A school as the pictures show it."""

    school: Line
    study: Line | None = None
    dates: Line | None = None


@dataclass(slots=True)
class Page:
    """A profile's page as the pictures show it. None: not in the pictures; empty: there is none."""

    name: Line | None = None
    headline: Line | None = None
    place: Line | None = None
    connections: int | str | None = None
    shared: int | None = None
    about: list[Line] | None = None
    roles: list[Role] | None = None
    courses: list[Course] | None = None
    skills: int | None = None
    all_jobs: Line | None = None
    asks: bool = False
    """Whether Accept and Ignore stand in the top card."""


def page(lines: Sequence[Line], width: int, title: str = "") -> Page:
    """Read a profile's page from its lines."""
    edge = (1 - MARGIN) * width
    if not any(line.right > 0.8 * edge for line in lines):
        edge = max((line.right for line in lines), default=width)
    usual = _usual(lines)
    read = Page()
    kinds: list[str] = []
    for kind, content in _split(lines, usual, title):
        kinds.append(kind)
        match kind:
            case "top":
                _top(content, read, edge, usual)
            case "about":
                read.about = [*(read.about or ()), *_about(content)]
            case "experience":
                _experience(content, read, edge)
            case "education":
                _education(content, read, edge)
            case "skills":
                read.skills = _skills(content) or read.skills
            case _:
                pass
    _missing(read, kinds)
    return read


def _usual(lines: Sequence[Line]) -> float:
    sizes = sorted(line.size for line in lines if len(line.words) > 1) or [1.0]
    return sizes[len(sizes) // 2]


def heading(line: Line, usual: float) -> str:
    """Give the kind of section that a line heads, "" for none; a button may share its row."""
    if line.size < BIG * usual:
        return ""
    words = labels.fold(line.text).split()
    for count in range(min(len(words), 6), 0, -1):
        if kind := labels.HEADING_KIND.get(" ".join(words[:count]), ""):
            return kind if len(words) - count < 4 else ""
    return ""


def _split(lines: Sequence[Line], usual: float, title: str) -> list[tuple[str, list[Line]]]:
    first = labels.HEADING_KIND.get(labels.fold(title), "top")
    found: list[tuple[str, list[Line]]] = [(first, [])]
    for line in lines:
        kind = heading(line, usual)
        if kind and kind != "contact":
            found.append((kind, []))
        else:
            found[-1][1].append(line)
    if found[0][0] == "top" and not _is_top(found[0][1]):
        found[0] = (_kind_without_heading(found), found[0][1])
    return found


def _is_top(lines: Sequence[Line]) -> bool:
    """Say whether lines above the first heading are a profile's top, and no section's rest."""
    usual = _usual(lines)
    return not any(spans.span(line.text) for line in lines) and (
        any(line.size > BIG * usual for line in lines[:4])
        or any(_CONNECTIONS.search(labels.fold(line.text)) for line in lines)
    )


def _kind_without_heading(sections: Sequence[tuple[str, list[Line]]]) -> str:
    """Say which section the lines above the first heading go on with."""
    if not any(spans.span(line.text) for line in sections[0][1]):
        return "other"
    after = sections[1][0] if len(sections) > 1 else ""
    return "education" if after in {"skills", "certificates"} and _only_years(sections[0][1]) else (
        "experience"
    )  # fmt: skip


def _only_years(lines: Sequence[Line]) -> bool:
    return not any((span := spans.span(line.text)) and span.months for line in lines)


def _top(lines: Sequence[Line], read: Page, edge: float, usual: float) -> None:
    """Read name, headline, place, connections and shared connections."""
    at = next((i for i, line in enumerate(lines[:5]) if line.size > BIG * usual), None)
    rest = list(lines)
    if at is not None:
        read.name = name_of(lines[at])
        rest = list(lines[at + 1 :])
        if rest and _DEGREE.fullmatch(rest[0].text):
            rest = rest[1:]
        if rest and not _known(rest[0]):
            count = 1
            while count < len(rest) and _same_text(rest[count - 1], rest[count]):
                count += 1
            read.headline = paragraph(rest[:count])
            rest = rest[count:]
    whole = unwrapped(rest, edge)
    folded = [labels.fold(line.text) for line in whole]
    read.asks = bool(phone.ACCEPT & set(folded)) and bool(phone.IGNORE & set(folded))
    before: Line | None = None
    for line in whole:
        if _figures(line, read) and read.place is None and before is not None:
            read.place = before
        shared = count_shared(line)
        if shared is not None:
            read.shared = shared
            break
        one = _part_with_place(line)
        if one and read.place is None:
            read.place = one
        before = line if "·" not in line.text else None


def _same_text(above: Line, line: Line) -> bool:
    """Say whether a headline goes on: the next row in the same type, and as close as rows are."""
    return (
        0.93 < line.size / above.size < 1.08
        and line.base - above.base < 1.36 * line.size
        and not _known(line)
    )


def _known(line: Line) -> bool:
    folded = labels.fold(line.text)
    return bool(_CONNECTIONS.search(folded) or count_shared(line) is not None)


def _part_with_place(line: Line) -> Line | None:
    """Give the part of a line of figures that is a place."""
    part = _until_dot(line)
    text = part.text
    if labels.names_school(text) and not places.country(text):
        return None
    rest = line.text[len(text) :]
    if "·" in rest and not re.search(r"[0-9]", rest) and not places.workplace(line.text):
        return part if places.country(text) and labels.fold(rest.strip(" ·")) in (
            labels.CONTACT_INFO
        ) else None  # fmt: skip
    return part if places.country(text) or places.looks_like_place(text) else None


def _until_dot(line: Line) -> Line:
    words = []
    for word in line.words:
        if word.text == "·":
            break
        words.append(word)
    return Line(tuple(words), line.edge) if words else line


def _figures(line: Line, read: Page) -> bool:
    """Read connections off a line; say whether it holds figures and nothing else."""
    folded = labels.fold(line.text)
    found = _CONNECTIONS.search(folded)
    if found and count_shared(line) is None:
        number = int(re.sub(r"[^0-9]", "", found[2]) or 0)
        more = found["more"] or "+" in found[0]
        read.connections = "500+" if more or number > 500 else number
        return found.start() == 0
    return bool(_FOLLOWERS.fullmatch(folded))


def name_of(line: Line) -> Line:
    """Give a name without the badge, the pronouns and the degree behind it."""
    kept: list[Word] = []
    size = line.words[0].size
    for word in line.words:
        plain = word.text.strip("·-•()")
        if kept and (
            not any(map(str.isalpha, plain))
            or any(map(str.isdigit, plain))
            or word.text.startswith(("(", "·", "-"))
            or word.size < 0.8 * size
            or phone.PRONOUNS.fullmatch(labels.fold(plain))
            or _DEGREE.fullmatch(word.text)
        ):
            break
        kept.append(word)
    while len(kept) > 1 and (
        len(kept[-1].text) == 1 or (len(kept[-1].text) == 2 and kept[-1].sure < 75)
    ):
        kept.pop()
    last = kept[-1]
    if last.text.endswith((".", ",", "·", "-")) and len(last.text) > 4:
        kept[-1] = replace(last, text=last.text.rstrip(".,·-"))
    return Line(tuple(kept), line.edge)


def count_shared(line: Line) -> int | None:
    """Count the shared connections, those named and the others; None if a line is of no such."""
    folded = labels.fold(line.text).removeprefix("+ ")
    found = _SHARED.match(folded[:300])
    if not found:
        return None
    who = _VERB.sub("", found["who"]).strip()
    number = 0
    for pattern in (_MANY_OTHERS, _OTHER):
        if other := pattern.search(who):
            number = int(other[1])
            who = who[: other.start()].strip()
            break
    who = re.sub(rf"(?:{labels.AND}|\b(?:and|und|et|y|e)|,|\b{phone.OTHERS})\s*$", "", who)
    named = [name for name in re.split(labels.AND, who) if re.search(r"[a-z]{2}", name)]
    return number + len(named)


def _about(lines: Sequence[Line]) -> list[Line]:
    """Read the text: its paragraphs, without "… more" and without the box of skills under it."""
    whole: list[Line] = []
    size = lines[0].size if lines else 1.0
    for block in blocks(lines):
        if labels.HEADING_KIND.get(labels.fold(block[0].text)) == "top-skills":
            break
        rows = [line for line in block if not _noise(line)]
        if not rows or abs(rows[0].size / size - 1) > 0.25:
            continue
        whole.append(shown(paragraph(rows)))
    return [text for text in whole if text.words]


def _noise(line: Line) -> bool:
    folded = labels.fold(line.text)
    return (
        folded in phone.BUTTONS
        or folded in labels.SEE_MORE
        or folded in phone.CUT_WORDS
        or copied.skills_of_job(folded)
    )


@dataclass(slots=True)
class _Group:
    """A firm with several roles: what stands once above them."""

    firm: Line
    kind: Line | None
    place: Line | None


def _experience(lines: Sequence[Line], read: Page, edge: float) -> None:
    """Read the jobs, block by block: a head with its dates, then texts under it."""
    read.roles = read.roles or []
    group: _Group | None = None
    role: Role | None = None
    for block in blocks([line for line in lines if not _noise(line)]):
        rows = unwrapped(block, edge)
        if copied.show_all(labels.fold(rows[0].text)):
            read.all_jobs = rows[0]
            continue
        new, rows = _grouped(rows)
        group, role = new or group, None if new else role
        at = next((i for i, line in enumerate(rows) if spans.span(line.text)), None)
        if rows and (at is not None or _undated_head(rows)):
            role = _role(rows, at)
            group = group if role.firm is None else None
            if group:
                role.firm, role.kind = group.firm, role.kind or group.kind
                role.place = role.place or group.place
            read.roles.append(role)
        elif role is not None:
            role.text += [text for line in rows if (text := shown(line)).words]


def _grouped(rows: list[Line]) -> tuple[_Group | None, list[Line]]:
    """Take the head of several roles off a block: the firm, how long all took, the place."""
    at = next((i for i, line in enumerate(rows[1:3], start=1) if _total(line)), None)
    if at is None:
        return None, rows
    group = _Group(rows[at - 1], _kind_of_total(rows[at]), None)
    rest = rows[at + 1 :]
    dated = any(spans.span(line.text) for line in rest)
    if rest and (not dated or (len(rest) > 2 and places.looks_like_place(rest[0].text))):
        group.place, rest = rest[0], rest[1:]
    return group, rest


def _total(line: Line) -> bool:
    """Say whether a line tells how long all roles at a firm took."""
    parts = [part.strip() for part in line.text.split("·")]
    return spans.length(parts[-1]) is not None and (
        len(parts) == 1 or (len(parts) == 2 and labels.fold(parts[0]) in labels.KINDS)
    )


def _kind_of_total(line: Line) -> Line | None:
    part = _until_dot(line)
    return part if labels.fold(part.text) in labels.KINDS else None


def _firm_and_kind(line: Line) -> tuple[Line, Line | None]:
    """Part "Firm · Full-time"; the second is None where the line is a firm's name alone."""
    for index in range(len(line.words) - 1, 0, -1):
        if line.words[index].text == "·":
            last = line.words[index + 1 :]
            if last and labels.fold(Line(last).text) in labels.KINDS:
                return Line(line.words[:index], line.edge), Line(last)
            break
    return line, None


def _undated_head(rows: Sequence[Line]) -> bool:
    """Say whether a block without dates is a job: a title in larger type, a firm with its kind."""
    return len(rows) > 1 and (
        _firm_and_kind(rows[1])[1] is not None
        or (rows[0].size > 1.07 * rows[1].size and not rows[0].text.endswith((".", "…")))
    )


def _role(rows: Sequence[Line], at: int | None) -> Role:
    """Read one block: title, firm or kind, dates, place."""
    head = list(rows[: at if at is not None else 2])
    rest = list(rows[at + 1 :] if at is not None else rows[2:])
    role = Role(dates=rows[at] if at is not None else None)
    if head and labels.fold(head[-1].text) in labels.KINDS and len(head) > 1:
        role.kind = head.pop()
    while len(head) > 2 and head[0].size / head[1].size < 1.06:
        head[0:2] = [joined(head[0], head[1])]
    if head:
        role.title = head[0]
    if len(head) > 1:
        role.firm, kind = _firm_and_kind(paragraph(head[1:]))
        role.kind = role.kind or kind
    if rest:
        role.place = paragraph(rest)
    return role


def _education(lines: Sequence[Line], read: Page, edge: float) -> None:
    """Read the schools, block by block."""
    read.courses = read.courses or []
    for block in blocks([line for line in lines if not _noise(line)]):
        rows = unwrapped(block, edge)
        if copied.show_all(labels.fold(rows[0].text)):
            continue
        at = next((i for i, line in enumerate(rows) if spans.span(line.text)), None)
        head = rows[: at if at is not None else None]
        if not head or (at is None and not _is_school(head)):
            continue
        course = Course(head[0], dates=rows[at] if at is not None else None)
        if len(head) > 1:
            course.study = paragraph(head[1:])
        read.courses.append(course)


def _is_school(head: Sequence[Line]) -> bool:
    """Say whether a block without dates is a school, and no text under one."""
    return labels.names_school(head[0].text) or (
        len(head) > 1 and (labels.names_degree(head[1].text) or head[0].size > 1.07 * head[1].size)
    )


def _skills(lines: Sequence[Line]) -> int | None:
    for line in lines:
        folded = labels.fold(line.text)
        numbers = re.findall(r"[0-9]{1,4}", folded)
        if len(numbers) == 1 and re.search(labels.SKILL_WORDS, folded) and copied.show_all(folded):
            return int(numbers[0])
    return None


def _missing(read: Page, kinds: Sequence[str]) -> None:
    """Say that there is no About where the page was seen from its top to what follows it."""
    if read.about is None and kinds[:1] == ["top"] and read.name and len(kinds) > 1:
        read.about = []
    if read.roles is None and read.name and "education" in kinds and "about" not in kinds[-1:]:
        read.roles = []
