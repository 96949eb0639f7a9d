"""What stands above a page's first section: name, headline, place, connections."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.importing import copied, labels, places
from checker.importing.model import Draft

LONGEST = 80
"""Characters in a line of figures; anything longer is text."""
MOST_CONNECTIONS = 30_000
"""LinkedIn's own limit."""
MOST_NAMED = 2
"""Shared connections that LinkedIn names before it counts the others."""
_DEGREE = re.compile(
    r"first|second|third|[123] ?\+?(?:\.? ?(?:st|nd|rd|er|re|eme|e|de|a|o|ª|º|°))?\.?"
    r"(?: et)?(?: ?\+)?"
)
_DEGREE_WORDS = re.compile(
    r"\b(?:degree|connection|grades|kontakt|relation|de|du|niveau|contacto|grado|conexao|grau|"
    r"collegamento|di|graads|connectie)\b|[·•]"
)
_DEGREE_TWICE = re.compile(r"[·•]?\s*[123] ?(?:st|nd|rd|er|e|a|o|\.)?\+?\s*(?=[a-z])")
"""How near, as a page says it to the eye, with what it says to the ear glued to it."""
_BADGE = re.compile(r".{2,100} has a verified badge")
_TITLES = re.compile(r"(?:, ?[A-Z][A-Za-z.]{1,6})+$")
"""What somebody may put behind their name: ", PhD, MBA"."""
_PRONOUNS = re.compile(r"\(?[a-z]{2,7}(?:/[a-z]{2,7}){1,3}\)?")
_NUMBER = r"[0-9][0-9.,' ]{0,12}\+?"
_CONNECTIONS = re.compile(
    rf"(?P<more>{labels.MORE_THAN} ?)?(?P<number>{_NUMBER}) ?(?:{labels.CONNECTION_WORDS})"
)
_FOLLOWERS = re.compile(
    rf"(?:{labels.MORE_THAN} ?)?{_NUMBER} ?[a-z]{{0,6}}(?: de)? ?(?:{labels.FOLLOWER_WORDS})"
)
_FIGURE_AT_END = re.compile(rf"(?:^|[\s·•|])({_CONNECTIONS.pattern}|{_FOLLOWERS.pattern})$")
_FIGURE_WORD = re.compile(rf"(?:{labels.CONNECTION_WORDS}|{labels.FOLLOWER_WORDS})")
_ONLY_NUMBER = re.compile(rf"(?:{labels.MORE_THAN} ?)?{_NUMBER}")
_LINK_AT_END = re.compile(
    rf"({'|'.join(re.escape(label) for label in sorted(labels.CONTACT_INFO, key=len)[::-1])})$"
)
_SEPARATORS = re.compile(r"[\s·•|]+$")
_MARKS_ALONE = re.compile(r"[\s·•|.–—-]+")
_MUTUAL = re.compile(rf".*?\b(?:{labels.MUTUAL_WORDS})")
_COUNTED = re.compile(
    rf"(?P<names>.*?)\s*\b(?:{labels.MORE} )?(?P<number>[0-9]{{1,5}})(?: {labels.MORE})? "
    rf"(?:{labels.MUTUAL_WORDS})"
)
_ONE_IS = re.compile(rf"(?P<names>.+?) {labels.ONE_IS}")
_TWO_ARE = re.compile(rf"(?P<names>.+?) {labels.TWO_ARE}")
_URL = re.compile(r"(?:https?://)?[a-z.]{0,20}linkedin\.com/in/[^\s()/?#]{1,200}/?")
_EMAIL = re.compile(r"[^\s@()]{1,64}@[^\s@()]{1,190}\.[^\s@().]{2,24}")
_TAB_TITLE = re.compile(r"(?:\([0-9]+\+?\) )?(.{2,100}) \| LinkedIn")
_BAR = re.compile(labels.BAR)
_BOTH = re.compile(labels.BOTH)


@dataclass(slots=True)
class _Card:
    """The lines that do not say what they are, and what the others tell of them."""

    rest: list[str] = field(default_factory=list)
    name: str = ""
    links: list[int] = field(default_factory=list)
    """For each contact link, how many lines of `rest` stand above it."""
    placed: str = ""
    """The line that shares a line with the contact link or with a number of followers."""
    near: bool = False


def read(lines: Sequence[str], draft: Draft) -> bool:
    """Fill the draft from the lines; what was not understood goes to its `unread`.

    Return whether these lines are a top card for sure: two of its three marks are there (how near
    the person is, the contact link, the number of connections).
    """
    card = _sifted(lines, draft)
    _name(card, draft)
    marks = (card.near, bool(card.links), draft.connections is not None)
    return draft.name is not None and sum(marks) > 1


def _name(card: _Card, draft: Draft) -> None:
    """Find the name, and headline and place below it."""
    rest, name = card.rest, card.name
    if not name and (card.links or card.placed or draft.connections is not None):
        name = next((line for line in rest if _looks_like_name(line)), "")
    if name not in rest:
        above = rest[: card.links[0]] if card.links else []
        draft.place = card.placed or (above[-1] if above else "")
        draft.unread += _plain(line for line in rest if line != draft.place)
        return
    draft.name = name
    link = next((link for link in card.links if link > rest.index(name)), 0)
    # A page for those who are not signed in has the name on its bar too.
    at = max(at for at, line in enumerate(rest[: link or None]) if line == name)
    shown = [line for line in rest[at + 1 : link] if line != name]
    if card.placed:
        draft.place = card.placed
    elif len(shown) > 1 or any(map(places.country, shown)):
        draft.place = shown[-1]
    others = [line for line in rest[at + 1 :] if line not in (name, draft.place)]
    if others:
        draft.headline = others.pop(0)
    if not draft.place:
        draft.place = _sure_place(others)
    draft.unread += _plain([*rest[:at], *(line for line in others if line != draft.place)])


def _plain(lines: Iterator[str] | Sequence[str]) -> list[str]:
    """Leave out what stands on the bar above a page."""
    return [line for line in lines if not _on_the_bar(labels.fold(line))]


def _on_the_bar(folded: str) -> bool:
    return len(folded) <= LONGEST and bool(
        _BAR.fullmatch(folded) or re.fullmatch(r"[0-9]{1,3}\+?", folded)
    )


def _sure_place(lines: Sequence[str]) -> str:
    """Find the one line that ends with a country's name and is no school's; "" where two do.

    Without a country, a line that calls itself a region: "Greater London", "Berlin und Umgebung".
    """
    for sure in (places.country, places.region):
        found = [line for line in lines if sure(line) and not labels.names_school(line)]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


def _apart(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Give a line such as "Porto, Portugal · 37 connections · Contact info" part by part.

    With each part stands whether it shares its line with the link or a figure behind it. A number
    on a line of its own is put before the word below it.
    """
    joined = list(lines)
    for at in range(len(joined) - 1, 0, -1):
        word, number = labels.fold(joined[at]), labels.fold(joined[at - 1])
        if _FIGURE_WORD.fullmatch(word) and _ONLY_NUMBER.fullmatch(number):
            joined[at - 1 : at + 1] = [f"{joined[at - 1]} {joined[at]}"]
    for line in joined:
        front, tail = line, list[str]()
        while found := _at_end(front):
            tail.insert(0, front[found:].strip(" ·•|"))
            front = _SEPARATORS.sub("", front[:found])
        if front:
            yield front, bool(tail)
        for part in tail:
            yield part, False


def _at_end(line: str) -> int | None:
    """Say where the contact link or the figure begins that a line ends with."""
    if len(line) > 3 * LONGEST:
        return None
    flat = labels.flat(line)
    if found := _LINK_AT_END.search(flat):
        at = found.start(1)
        if at == 0 or not line[at - 1].isalpha() or line[at].isupper():
            return at
    found = _FIGURE_AT_END.search(flat)
    return found.start(1) if found else None


def _sifted(lines: Sequence[str], draft: Draft) -> _Card:
    """Take the lines that say what they are; keep the rest, and the name where one tells it."""
    card = _Card()
    for line, beside in _apart(lines):
        folded = labels.fold(line)
        *before, last = re.split(r"\s+[·•]\s*", line)
        if tab := _TAB_TITLE.fullmatch(line):
            card.name = card.name or tab[1]
        elif _degree(folded) and not _CONNECTIONS.fullmatch(folded):
            card.near = True
            card.name = card.name or (card.rest[-1] if card.rest else "")
        elif before and _degree(labels.fold(f"· {last}")):
            card.near = True
            card.name = card.name or before[0]
            card.rest.append(before[0])
        elif folded in labels.CONTACT_INFO:
            card.links.append(len(card.rest))
        elif not _known(line, folded, draft):
            if beside and card.rest and not card.placed:
                card.placed = line
            card.rest.append(line)
    return card


def _degree(folded: str) -> bool:
    """Say whether a line tells how near the person is: "· 2nd", "2. Grades", "2.º".

    A digit alone is a badge on the bar above.
    """
    if len(folded) > 40 or folded.isdecimal():
        return False
    glued = _DEGREE_TWICE.match(folded)
    readings = [folded, folded[glued.end() :]] if glued else [folded]
    return any(_DEGREE.fullmatch(_DEGREE_WORDS.sub("", one).strip()) for one in readings)


def _looks_like_name(line: str) -> bool:
    """Say whether a line is two to six words, most of them in capitals, without digits."""
    parts = (bare := _TITLES.sub("", line)).split()
    capitals = sum(1 for part in parts if part[0].isupper())
    return (
        2 <= len(parts) <= 6
        and capitals * 2 > len(parts)
        and not re.search(r"[0-9|@:/,!?]", bare)
        and not _on_the_bar(labels.fold(line))
    )


def _mutual(line: str, folded: str, draft: Draft) -> bool:
    """Count the shared connections: those named, and the number of the others.

    A comma may part two names or a name and what stands behind it, "Ann Lee, PhD and 3 others":
    then the line is kept for the visitor to count.
    """
    found = _MUTUAL.match(folded[:400])
    if not found:
        return False
    if _ONE_IS.match(folded):
        draft.mutual = 1
    elif _TWO_ARE.match(folded):
        draft.mutual = MOST_NAMED
    elif counted := _COUNTED.match(labels.flat(line)):
        names = _names(line[: counted.end("names")])
        sure = not any(name.split()[-1][0].islower() for name in names)
        if sure and len(names) <= MOST_NAMED and all(" " in name for name in names[1:]):
            draft.mutual = int(counted["number"]) + len(names)
        else:
            draft.uncounted = line
    else:
        draft.uncounted = line
    return True


def _names(text: str) -> list[str]:
    """Part the names before a number."""
    names = [name.strip() for name in re.split(labels.AND, f"{text} ")]
    return [name for name in names if name]


def _known(line: str, folded: str, draft: Draft) -> bool:
    """Take a line whose words say what it is."""
    if folded in labels.VERIFIED or _BADGE.fullmatch(folded):
        draft.verified = True
    elif "linkedin.com/in/" in line and (found := _URL.search(line)):
        draft.url = found[0]
    elif found := _EMAIL.fullmatch(line):
        draft.email = found[0]
    elif len(folded) <= LONGEST and (found := _CONNECTIONS.fullmatch(folded)):
        number = int(re.sub(r"[^0-9]", "", found["number"]))
        if number > MOST_CONNECTIONS:
            return False
        more = found["more"] or found["number"].strip().endswith("+")
        draft.connections = "500+" if more and number >= 500 else number
    elif _BOTH.match(folded[: 2 * LONGEST]):
        draft.shared.append(line)
    else:
        return bool(
            _mutual(line, folded, draft)
            or copied.noise(folded)
            or copied.show_all(folded)
            or _FOLLOWERS.fullmatch(folded[:LONGEST])
            or _PRONOUNS.fullmatch(folded[:LONGEST])
            or re.sub(r"[()]", "", folded) in labels.PRONOUNS
            or _MARKS_ALONE.fullmatch(line)
        )
    return True
