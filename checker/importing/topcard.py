"""What stands above a page's first section: name, headline, place, connections."""

import re
from collections.abc import Sequence

from checker.importing import copied, words
from checker.importing.model import Draft

_DEGREE = re.compile(
    r"(?:[·•] ?)?[123] ?\+?(?:\.? ?(?:st|nd|rd|er|re|eme|e|de|a|o|ª|º|°))?\.?\+?"
    r"(?: (?:degree connection|grades?|grado|grau|graad|niveau|de grado|kontakt))?"
)
"""How near the person is to the visitor: "· 2nd", "2. Grades", "2.º"; it follows the name."""
_CONNECTIONS = re.compile(
    rf"(?:.{{0,20}}[·•] ?)?([0-9][0-9.,' ]{{0,12}}\+?|) ?(?:{words.CONNECTION_WORDS})"
)
_FOLLOWERS = re.compile(rf"[0-9][0-9.,' ]{{0,14}} ?[a-z]{{0,6}} ?(?:{words.FOLLOWER_WORDS})")
_MUTUAL = re.compile(rf"(?:.*?\b([0-9]{{1,5}}) )?.{{0,40}}?(?:{words.MUTUAL_WORDS})")
_URL = re.compile(r"(?:https?://)?[a-z.]{0,20}linkedin\.com/in/[^\s()/?#]{1,200}/?")
_EMAIL = re.compile(r"[^\s@()]{1,64}@[^\s@()]{1,190}\.[^\s@().]{2,24}")
_TAB_TITLE = re.compile(r"(?:\([0-9]+\+?\) )?(.{2,100}) \| LinkedIn")


def read(lines: Sequence[str], draft: Draft) -> None:
    """Fill the draft from the lines; what was not understood goes to its `unread`."""
    rest: list[str] = []
    name_before = -1
    tab_name = ""
    for line in lines:
        folded = words.fold(line)
        if tab := _TAB_TITLE.fullmatch(line):
            tab_name = tab[1]
        elif _DEGREE.fullmatch(folded):
            name_before = len(rest) if name_before < 0 else name_before
        elif not _known(line, folded, draft):
            rest.append(line)
    if name_before < 0 and tab_name in rest:
        name_before = rest.index(tab_name) + 1
    if name_before < 0 and (draft.place or draft.connections is not None) and rest:
        name_before = 1
    if 1 <= name_before <= len(rest):
        draft.name = rest[name_before - 1].removesuffix(" ·").strip()
        draft.unread += rest[: name_before - 1]
        after = rest[name_before:]
        if after:
            draft.headline = after[0]
        draft.unread += after[1:]
    else:
        draft.unread += rest


def _known(line: str, folded: str, draft: Draft) -> bool:
    """Take a line whose words say what it is."""
    if copied.noise(folded) or _FOLLOWERS.fullmatch(folded) or copied.show_all(folded):
        return True
    if folded in words.VERIFIED:
        draft.verified = True
        return True
    if found := _URL.search(line):
        draft.url = found[0]
        return True
    if found := _EMAIL.fullmatch(line):
        draft.email = found[0]
        return True
    parts = re.split(r"\s*[·•]\s*", line)
    if len(parts) > 1 and words.fold(parts[-1]) in words.CONTACT_INFO:
        draft.place = " · ".join(part for part in parts[:-1] if part)
        return True
    if re.search(words.MUTUAL_WORDS, folded):
        if mutual := _MUTUAL.match(folded):
            draft.mutual = int(mutual[1]) if mutual[1] else None
        return True
    if len(folded) <= 60 and (found := _CONNECTIONS.fullmatch(folded)) and found[1]:
        digits = re.sub(r"[^0-9]", "", found[1])
        draft.connections = "500+" if found[1].endswith("+") else int(digits)
        return True
    return (
        folded in words.CONTACT_INFO
        or re.fullmatch(r"[0-9]+ notifications?.{0,20}", folded) is not None
    )
