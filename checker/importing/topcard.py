"""What stands above a page's first section: name, headline, place, connections."""

import re
from collections.abc import Iterator, Sequence

from checker.importing import copied, labels, places
from checker.importing.model import Draft

LONGEST = 80
"""Characters in a line of figures; anything longer is text."""
MOST_CONNECTIONS = 30_000
"""LinkedIn's own limit."""
_DEGREE = re.compile(
    r"first|second|third|[123] ?\+?(?:\.? ?(?:st|nd|rd|er|re|eme|e|de|a|o|ª|º|°))?\.?\+?|3rd\+?"
)
_DEGREE_WORDS = re.compile(
    r"\b(?:degree|connection|grades|kontakt|relation|de|du|niveau|contacto|grado|conexao|grau|"
    r"collegamento|di|graads|connectie)\b|[·•]"
)
_PRONOUNS = re.compile(r"\(?[a-z]{2,7}(?:/[a-z]{2,7}){1,3}\)?")
_CONNECTIONS = re.compile(rf"([0-9][0-9.,' ]{{0,12}}\+?) ?(?:{labels.CONNECTION_WORDS})")
_FOLLOWERS = re.compile(rf"[0-9][0-9.,' ]{{0,14}} ?[a-z]{{0,6}} ?(?:{labels.FOLLOWER_WORDS})")
_MUTUAL = re.compile(rf"(.*?)\b([0-9]{{1,5}}) (?:{labels.OTHERS} )?(?:{labels.MUTUAL_WORDS})")
_OTHERS = re.compile(rf"{labels.OTHERS}|mais")
_URL = re.compile(r"(?:https?://)?[a-z.]{0,20}linkedin\.com/in/[^\s()/?#]{1,200}/?")
_EMAIL = re.compile(r"[^\s@()]{1,64}@[^\s@()]{1,190}\.[^\s@().]{2,24}")
_TAB_TITLE = re.compile(r"(?:\([0-9]+\+?\) )?(.{2,100}) \| LinkedIn")


def read(lines: Sequence[str], draft: Draft) -> None:
    """Fill the draft from the lines; what was not understood goes to its `unread`."""
    rest, name = _sifted(lines, draft)
    if not name and (draft.place or draft.connections is not None):
        name = next((line for line in rest if _looks_like_name(line)), "")
    if name not in rest:
        draft.unread += rest
        return
    at = rest.index(name)
    draft.name = name
    following = [line for line in rest[at + 1 :] if line != name]
    if following:
        draft.headline = following[0]
    others = following[1:]
    if not draft.place:
        draft.place = _sure_place(others)
    draft.unread += [line for line in [*rest[:at], *others] if line != draft.place]


def _sure_place(lines: Sequence[str]) -> str:
    """Find the one line that ends with a country's name and is no school's; "" where two do."""
    found = [line for line in lines if places.country(line) and not labels.names_school(line)]
    return found[0] if len(found) == 1 else ""


def _apart(lines: Sequence[str]) -> Iterator[str]:
    """Give a line such as "Porto, Portugal · 37 connections · Contact info" part by part."""
    for line in lines:
        *before, last = re.split(r"\s*[·•]\s*", line)
        folded = labels.fold(last)
        says = folded in labels.CONTACT_INFO or _CONNECTIONS.fullmatch(folded)
        yield from (*filter(None, before), last) if says else (line,)


def _sifted(lines: Sequence[str], draft: Draft) -> tuple[list[str], str]:
    """Take the lines that say what they are; give the rest, and the name if one of them told it."""
    rest: list[str] = []
    name = ""
    for line in _apart(lines):
        folded = labels.fold(line)
        *before, last = re.split(r"\s+[·•]\s*", line)
        if tab := _TAB_TITLE.fullmatch(line):
            name = name or tab[1]
        elif _degree(folded):
            name = name or (rest[-1] if rest else "")
        elif before and _degree(labels.fold(last)):
            name = name or before[0]
            rest.append(before[0])
        elif folded in labels.CONTACT_INFO:
            if not draft.place and rest:
                draft.place = rest.pop()
        elif not _known(line, folded, draft):
            rest.append(line)
    return rest, name


def _degree(folded: str) -> bool:
    """Say whether a line tells how near the person is: "· 2nd", "2. Grades", "2.º"."""
    short = len(folded) <= 40
    return short and bool(_DEGREE.fullmatch(_DEGREE_WORDS.sub("", folded).strip()))


def _looks_like_name(line: str) -> bool:
    """Say whether a line is two to six words, most of them in capitals, without digits."""
    parts = line.split()
    capitals = sum(1 for part in parts if part[0].isupper())
    return 2 <= len(parts) <= 6 and capitals * 2 > len(parts) and not re.search(r"[0-9|@:/,]", line)


def _mutual(line: str, folded: str, draft: Draft) -> bool:
    """Count the shared connections: those named, and the number of the others.

    A comma may part two names or a name and what stands behind it, "Ann Lee, PhD and 3 others":
    then the line is kept for the visitor to count.
    """
    found = _MUTUAL.match(folded[:400])
    if not found:
        return False
    *named, rest = (part.strip() for part in re.split(labels.AND, found[1]))
    named = [name for name in named if name]
    if (not rest or _OTHERS.fullmatch(rest)) and all(" " in name for name in named[1:]):
        draft.mutual = int(found[2]) + len(named)
    else:
        draft.uncounted = line
    return True


def _known(line: str, folded: str, draft: Draft) -> bool:
    """Take a line whose words say what it is."""
    if folded in labels.VERIFIED:
        draft.verified = True
    elif "linkedin.com/in/" in line and (found := _URL.search(line)):
        draft.url = found[0]
    elif found := _EMAIL.fullmatch(line):
        draft.email = found[0]
    elif len(folded) <= LONGEST and (found := _CONNECTIONS.fullmatch(folded)):
        number = int(re.sub(r"[^0-9]", "", found[1]))
        if number > MOST_CONNECTIONS:
            return False
        draft.connections = "500+" if found[1].strip().endswith("+") else number
    else:
        return bool(
            _mutual(line, folded, draft)
            or copied.noise(folded)
            or copied.show_all(folded)
            or _FOLLOWERS.fullmatch(folded[:LONGEST])
            or _PRONOUNS.fullmatch(folded[:LONGEST])
            or re.search(labels.MUTUAL_WORDS, folded)
            or re.fullmatch(r"[0-9]+ (?:new )?notifications?.{0,20}", folded)
        )
    return True
