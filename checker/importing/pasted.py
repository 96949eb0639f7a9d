"""From pasted page text to a draft: which lines are headings, and what stands under each."""

import re
from collections.abc import Sequence

from checker.importing import copied, jobs, labels, other_languages, schools, topcard
from checker.importing.model import Draft

Section = tuple[str, str, list[str]]
"""Kind of section as in `labels.HEADINGS`, "top" for what precedes the first; heading; lines."""

WANTED = ("about", "experience", "education")
_ONCE = (*WANTED, "skills", "recommendations")
_BULLETS = "•-–*·"
_SINCE = re.compile(r".*[•·] ?[0-9]{1,2} ?[^\W\d_]{1,5}\.?(?: ?[•·].*)?")
"""How long ago something was posted: "Ana posted this • 2w"."""


def other_language(text: str) -> str:
    """Give the language of a page that shows neither jobs nor schools in one that is read."""
    lines = copied.lines(text)
    kinds = {_heading(labels.fold(line)) for line in lines}
    return "" if kinds & {"experience", "education"} else other_languages.named(lines)


def draft(text: str, *, known: bool = True) -> Draft | None:
    """Read the text; None where no section of a profile is in it, nor a whole top card.

    Where it is not `known` to be LinkedIn's page, as of a file, the top card has to tell.
    """
    lines = copied.lines(text)
    found = sections(lines)
    kinds = [kind for kind, _, _ in found]
    read = Draft("paste", language=labels.language_of(lines))
    top = found[0][2] if kinds[:1] == ["top"] else []
    sure = topcard.read(top, read)
    wanted = any(kind in WANTED for kind in kinds)
    if not (sure or (known and wanted)):
        return None
    if not wanted and "masked" not in kinds:
        read.bare = True
        if kinds[1:]:  # the page goes on, and none of the three came
            read.about, read.jobs, read.schools = "", [], []
    for section in found:
        _read(section, read)
    _missing(read, kinds)
    _forget_repeats(read)
    return read


def _read(section: Section, read: Draft) -> None:
    """Read one section. Where lines under a heading are no rows, nobody can tell what they are."""
    kind, heading, content = section
    match kind:
        case "about":
            read.about = about(content)
        case "experience":
            found = jobs.read(content, read, read.place)
            read.jobs = found if found or not content else None
        case "education":
            studied = schools.read(content, read)
            read.schools = studied if studied or not content else None
        case "skills":
            read.skills = count(content, labels.SKILL_WORDS)
            read.passed_over += [] if read.skills is not None else [heading]
        case "recommendations":
            read.recommendations = count(content, labels.LETTER_WORDS)
            read.passed_over += [] if read.recommendations is not None else [heading]
        case "top":
            pass
        case _:
            read.passed_over.append(heading)
    if kind not in {"top", *WANTED}:
        _traces(content, read)


def _traces(lines: Sequence[str], read: Draft) -> None:
    """Take from the other sections whether they post, and what the visitor shares with them."""
    for line in lines:
        folded = labels.fold(line[: copied.LONGEST_LINK])
        if re.match(labels.NO_ACTIVITY, folded):
            read.active = read.active or False
        elif re.match(labels.SOME_ACTIVITY, folded) and _SINCE.fullmatch(line):
            read.active = True
        elif re.match(labels.BOTH, folded):
            read.shared.append(line)


def sections(lines: Sequence[str]) -> list[Section]:
    """Split at heading lines. The page's own footer ends the last; it has an "About" too."""
    found: list[Section] = [("top", "", [])]
    seen: set[str] = set()
    folded = [labels.fold(line) for line in lines]
    kinds = [_heading(key) for key in folded]
    for index, line in enumerate(lines):
        kind = "" if _within_a_text(lines, kinds, index) else kinds[index]
        if kind == "end" or (kind == "about" and kinds[index + 1 : index + 2] == ["end"]):
            break
        late = kind == "about" and not seen.isdisjoint({"experience", "education"})
        if kind == "contact" or late or (kind in seen and kind in _ONCE):
            kind = ""  # a link; the page's own "About"; a skill called "Education"
        if kind:
            found.append((kind, line, []))
            seen.add(kind)
        else:
            found[-1][2].append(line)
    return found if found[0][2] else found[1:]


def _within_a_text(lines: Sequence[str], kinds: Sequence[str], index: int) -> bool:
    """Say whether a heading's word heads a list within a text: "Projects" with bullets below.

    About may begin with a bullet itself; Experience and Education where no other such heading is.
    """
    following = lines[index + 1 : index + 2]
    if not (following and following[0][0] in _BULLETS):
        return False
    return kinds[index] not in {"about", "masked"} and (
        kinds[index] not in WANTED or kinds[index] in kinds[index + 1 :]
    )


def _heading(folded: str) -> str:
    return labels.HEADING_KIND.get(folded, "")


def about(lines: Sequence[str]) -> str:
    """Give the About section's own text, line by line."""
    if lines and copied.noise(labels.fold(lines[0])):
        lines = lines[1:]  # a button of one's own page
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
    """Drop from `unread` what the top says of company and school; their sections say it better.

    Where no place is shown, such a line stood where the place would.
    """
    names = {job.company for job in read.jobs or ()} | {one.name for one in read.schools or ()}
    names.discard("")
    if read.place in names:
        read.place = ""
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
    last = max((i for i, kind in enumerate(kinds) if kind in WANTED), default=0)
    goes_on = any(kind in {"skills", "certificates", "other"} for kind in kinds[last + 1 :])
    if read.schools is None and whole_top and goes_on and not {"education", "masked"} & {*kinds}:
        read.schools = []
    jobs_elsewhere = not {"experience", "masked"}.isdisjoint(kinds)
    if read.name is not None and "education" in kinds and not jobs_elsewhere:
        read.jobs = []
