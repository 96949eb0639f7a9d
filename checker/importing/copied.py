"""From pasted text to clean lines: copies for screen readers and the page's buttons taken out."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from checker.importing import labels, spans
from checker.reading import visible

LONGEST_BLOCK = 40
"""Lines of one text that may follow a second time."""
HEAD = 2
"""Lines above a job's dates that are its own, title and company, and may be the same words."""
SURELY_TWICE = 14
"""Characters of a line whose halves are the same that are no word of their own, like “couscous”."""
MANY = 3
LONGEST_LINK = 80
_JOB_SKILLS = re.compile(
    rf"(?:top )?[a-z]{{0,14}}(?:{labels.SKILL_WORDS})[a-z]{{0,6}} ?:|"
    rf".*\+ ?[0-9]+ .{{0,12}}(?:{labels.SKILL_WORDS})"
)
_LOGO = re.compile(
    r"(?P<before>.{1,200}?)(?:’s|'s)? logo|"
    r"[Ll]ogo:? (?:of |von |de |di |da |van )?(?P<after>.{1,200})"
)


def lines(text: str) -> list[str]:
    """Give the text's lines without blanks, without second copies, without "… see more"."""
    composed = unicodedata.normalize("NFC", text)
    rough = [" ".join(visible(line).split()) for line in composed.splitlines()]
    filled = _without_labels([_without_see_more(line) for line in rough if line])
    run_on = sum(1 for line in filled if len(line) >= SURELY_TWICE and _halves(line))
    once = [_once(line, run_on=run_on >= MANY) for line in filled if line]
    return _with_lengths(_undoubled(once))


def _without_labels(lines: Sequence[str]) -> list[str]:
    """Take out what a page of 2018 to 2021 told screen readers, where it names companies or dates.

    It stands on a line of its own or, glued, before what it names. A company's kind of work, which
    such a page shows behind the name without a mark, is given the mark of today's.
    """
    starts = [(line, _label(line)) for line in lines]
    if not {label[0] for _, label in starts if label} >= {"company", "dates"}:
        return list(lines)
    kept: list[str] = []
    after = ""
    for line, label in starts:
        rest = line[len(label[1]) :].strip() if label else line
        kind = label[0] if label else after
        after = kind if label and not rest else ""
        if rest and kind == "field" and kept:
            kept[-1] += f", {rest}"
        elif rest:
            kept.append(_with_dot(rest) if kind == "company" else rest)
    return kept


def _label(line: str) -> tuple[str, str] | None:
    """Return the kind of label and its letters that a line is, or begins with.

    "Location" begins titles too: one word alone is a label where what follows is glued to it.
    """
    flat = labels.flat(line[:60])
    for kind, words in _LABELS:
        behind = line[len(words) : len(words) + 1]
        if flat.startswith(words) and (" " in words or not behind or behind.isupper()):
            return kind, words
    return None


_LABELS = [
    (kind, labels.flat(word))
    for kind, words in labels.SPOKEN_LABELS.items()
    for word in sorted(words.split("|"), key=len, reverse=True)
]


def _with_dot(company: str) -> str:
    """Put a mark before the kind of work at the end of a company's line."""
    words = company.split()
    for count in (1, 2, 3):
        kind = " ".join(words[-count:])
        if len(words) > count and labels.fold(kind) in labels.KINDS:
            return f"{' '.join(words[:-count])} · {kind}"
    return company


def _with_lengths(lines: Sequence[str]) -> list[str]:
    """Put a length behind the dates on the line above it, where a page parts the two."""
    kept: list[str] = []
    for line in lines:
        dated = spans.span(kept[-1]) if kept and spans.length(line) else None
        if dated and dated.months is None and (dated.end or dated.current):
            kept[-1] += f" · {line}"
        else:
            kept.append(line)
    return kept


def _without_see_more(line: str) -> str:
    dots = max(line.rfind("…"), line.rfind("..."))
    if dots >= 0 and labels.fold(line[dots : dots + 40]).lstrip(". ") in labels.SEE_MORE:
        return line[:dots].strip()
    return line


def _halves(line: str) -> bool:
    half, odd = divmod(len(line), 2)
    return half > 0 and not odd and line[:half] == line[half:] and not line.isdecimal()


def _once(line: str, *, run_on: bool) -> str:
    """Give one of two copies on a line, as in "Data EngineerData Engineer".

    A short line such as "IBMIBM" counts as two copies only where the whole page is copied so.
    """
    if _halves(line) and (run_on or len(line) >= SURELY_TWICE):
        return line[: len(line) // 2]
    if len(re.findall(r"[12][0-9]{3}", line[: spans.LONGEST * 2])) > 1:
        return spans.spoken_twice(line)
    return line


def _undoubled(once: Sequence[str]) -> list[str]:
    """Take out second copies, of a line or of a block, where the page was copied with them.

    A page that is copied so only here and there shows it by dates that stand twice: then second
    copies are taken out around these.
    """
    keys = [spans.span(line) or line for line in once]
    pairs = [at for at, (a, b) in enumerate(pairwise(keys)) if a == b]
    heads = [labels.fold(line) in labels.HEADING_KIND for line in once]
    if len(pairs) * 6 >= len(once) or any(heads[at] for at in pairs):
        return _collapsed(once, keys)
    dated = [isinstance(key, spans.Span) for key in keys]
    ends = [-1, *(at for at in range(len(once)) if dated[at] or heads[at]), len(once)]
    kept = [True] * len(once)
    for before, at, after, end in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        if after == at + 1 and dated[at] and keys[at] == keys[after]:
            kept[after] = False
            twice = end >= len(once) or not dated[end] or keys[end] in keys[end + 1 : end + 2]
            for low, high in ((before + 1, at), (after + 1, end if twice else end - HEAD)):
                for line in _second_copies(keys[low:high]):
                    kept[low + line] = False
    return [line for line, keep in zip(once, kept, strict=True) if keep]


def _collapsed(once: Sequence[str], keys: Sequence[object]) -> list[str]:
    second = set(_second_copies(keys))
    return [line for at, line in enumerate(once) if at not in second]


def _second_copies(keys: Sequence[object]) -> list[int]:
    """Give the places of lines that repeat the block of lines right above them."""
    second: list[int] = []
    at = 0
    while at < len(keys):
        size = next(
            (
                n
                for n in range(1, LONGEST_BLOCK + 1)
                if at + n < len(keys)
                and keys[at] == keys[at + n]
                and keys[at : at + n] == keys[at + n : at + 2 * n]
            ),
            0,
        )
        second += range(at + size, at + 2 * size)
        at += 2 * size or 1
    return second


def noise(folded: str) -> bool:
    """Say whether a line is a button or a menu of the page."""
    return folded in labels.NOISE or folded in labels.SEE_MORE


def show_all(folded: str) -> bool:
    """Say whether a line is a link to a longer list, such as "Show all 23 skills"."""
    return len(folded) <= LONGEST_LINK and bool(re.match(labels.SHOW_ALL, folded))


def skills_of_job(folded: str) -> bool:
    """Say whether a line under a job lists its skills: "Skills: Python · SQL"."""
    return bool(_JOB_SKILLS.match(folded[:200]))


def logo(text: str, following: Sequence[str]) -> bool:
    """Say whether a line is a picture's name, "Acme logo", of a company that follows."""
    found = _LOGO.fullmatch(text)
    if not found:
        return False
    name = found["before"] or found["after"]
    return any(name in line for line in following)
