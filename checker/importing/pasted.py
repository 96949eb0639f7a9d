"""From pasted page text to a draft: which lines are headings, and what stands under each."""

import re
from collections.abc import Sequence

from checker.importing import copied, jobs, labels, schools, topcard
from checker.importing.model import Draft

MOST_CHARACTERS = 400_000
"""A long profile's page is some 60,000 characters; a feed that was copied with it, some 300,000."""
MOST_LINES = 10_000

Section = tuple[str, list[str]]
"""Kind of section as in `labels.HEADINGS`, "top" for what precedes the first; and its lines."""

_WANTED = ("about", "experience", "education")
_ONCE = (*_WANTED, "skills", "recommendations")


def draft(text: str) -> Draft | None:
    """Read the text; None where no section of a profile is in it."""
    lines = copied.lines(text)
    found = sections(lines)
    kinds = [kind for kind, _ in found]
    if not any(kind in _WANTED for kind in kinds):
        return None
    read = Draft("paste", language=labels.language_of(lines))
    top = found[0][1] if kinds[0] == "top" else []
    topcard.read(top, read)
    for kind, content in found:
        match kind:
            case "about":
                read.about = about(content)
            case "experience":
                read.jobs = jobs.read(content, read, read.place)
            case "education":
                read.schools = schools.read(content, read)
            case "skills":
                read.skills = count(content, labels.SKILL_WORDS)
            case "recommendations":
                read.recommendations = count(content, labels.LETTER_WORDS)
            case _:
                pass
    _missing(read, kinds)
    _forget_repeats(read)
    return read


def sections(lines: Sequence[str]) -> list[Section]:
    """Split at heading lines. The page's own footer ends the last; it has an "About" too."""
    found: list[Section] = [("top", [])]
    seen: set[str] = set()
    folded = [labels.fold(line) for line in lines]
    for index, (line, key) in enumerate(zip(lines, folded, strict=True)):
        kind = _heading(key)
        if lines[index + 1 : index + 2] and lines[index + 1][0] in "•-–*·":
            kind = ""  # a list within a text, under "Projects"
        if kind == "end" or (kind == "about" and _heading_after(folded, index) == "end"):
            break
        late = kind == "about" and not seen.isdisjoint({"experience", "education"})
        if kind == "contact" or late or (kind in seen and kind in _ONCE):
            kind = ""  # a link; the page's own "About"; a skill called "Education"
        if kind:
            found.append((kind, []))
            seen.add(kind)
        else:
            found[-1][1].append(line)
    return found if found[0][1] else found[1:]


def _heading_after(folded: Sequence[str], index: int) -> str:
    return _heading(folded[index + 1]) if index + 1 < len(folded) else ""


def _heading(folded: str) -> str:
    return labels.HEADING_KIND.get(folded, "")


def about(lines: Sequence[str]) -> str:
    """Give the About section's own text, line by line."""
    return "\n".join(line for line in lines if labels.fold(line) not in labels.SEE_MORE)


def count(lines: Sequence[str], what: str) -> int | None:
    """Read how many there are from a link such as "Show all 23 skills"; None without one."""
    for line in lines:
        folded = labels.fold(line)
        if copied.show_all(folded) and re.search(what, folded):
            numbers = re.findall(r"[0-9]{1,4}", folded)
            if len(numbers) == 1:
                return int(numbers[0])
    return None


def _forget_repeats(read: Draft) -> None:
    """Drop from `unread` what the top says of company and school; their sections say it better."""
    names = {job.company for job in read.jobs or ()} | {one.name for one in read.schools or ()}
    read.unread = [
        line
        for line in read.unread
        if not all(part in names for part in re.split(r"\s*[·•]\s*", line))
    ]


def _missing(read: Draft, kinds: Sequence[str]) -> None:
    """Say that a section is not there where the page is whole enough to show that it would be."""
    whole_top = read.name is not None and "experience" in kinds
    if read.about is None and whole_top:
        read.about = ""
    last = max((i for i, kind in enumerate(kinds) if kind in _WANTED), default=0)
    goes_on = any(kind in {"skills", "certificates", "other"} for kind in kinds[last + 1 :])
    if read.schools is None and whole_top and goes_on:
        read.schools = []
    if read.jobs is None and read.name is not None and "education" in kinds:
        read.jobs = []
