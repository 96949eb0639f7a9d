"""Who wrote which lines of a conversation: only the stranger's are held against the stranger."""

import re
from typing import NamedTuple

ME = frozenset("me you yo tu eu voce moi toi je ich du io ik jag i mi myself visitor".split())
"""What a visitor writes before their own lines, folded."""
THEM = frozenset(
    "them they stranger he she him her el ella ellos ele ela eles lui elle eux er sie ihn lei loro"
    " recruiter sender other contact".split()
)
ROLES = frozenset("recruiter stranger sender contact visitor".split())
"""Words that a name may follow; behind `you` or `they` it is a sentence."""
_LINE = re.compile(r"[ \t>*-]*([^\W\d_][^:\n\"<>/]{0,59}?)[ \t]*:[ \t]*(?!//)")
_SENT = re.compile(
    r"([^\n]{1,60}?) (?:sent the following messages? at|envio los siguientes mensajes a las"
    r"|enviou as seguintes mensagens as|a envoye les messages suivants a"
    r"|hat um .{1,12} die folgenden nachrichten gesendet|ha inviato i seguenti messaggi alle)[^\n]*"
)
"""How LinkedIn's own page, when copied, says who wrote what follows."""
FEWEST_TURNS = 2


class Part(NamedTuple):
    """A stretch of the text by one writer."""

    start: int
    end: int
    mine: bool


def parts(folded: str, stranger: str = "") -> list[Part]:
    """Cut a text into who wrote what; a text without names is all the stranger's.

    `stranger` is their name, folded, "" where it is not known. Without it and without `Me:`, who
    wrote first is the stranger: they came to the visitor.
    """
    turns = _conversation(folded)
    if not turns:
        return [Part(0, len(folded), mine=False)]
    writer = _writer([name for _, _, name in turns], stranger)
    found = [Part(0, turns[0][0], mine=False)] if folded[: turns[0][0]].strip() else []
    ends = [turn[0] for turn in turns[1:]] + [len(folded)]
    for (_, start, name), end in zip(turns, ends, strict=True):
        found.append(Part(start, end, mine=_mine(name, writer)))
    return found


def writers(folded: str, stranger: str = "") -> list[str]:
    """Name who may be the stranger, where a conversation has only names and none is known."""
    names = list(dict.fromkeys(name for _, _, name in _conversation(folded)))
    known = any(_first(name) in ME | THEM or _named(stranger, name) for name in names)
    return [] if known else names


def _conversation(folded: str) -> list[tuple[int, int, str]]:
    """Give the turns of a text that is a conversation, none of any other text."""
    turns = _turns(folded)
    names = [name for _, _, name in turns]
    known = any(_first(name) in ME | THEM for name in names)
    often = len(names) > len(set(names)) or len(set(names)) > 1
    if known or (often and len(names) >= FEWEST_TURNS and _all_names(names)):
        return turns
    return []


def _named(stranger: str, name: str) -> bool:
    """Whether a heading is the name of the stranger, or a part of it."""
    return bool(stranger) and (stranger in name or name in stranger)


def _turns(folded: str) -> list[tuple[int, int, str]]:
    """Give where each turn's heading begins and ends, and the name in it."""
    found = []
    place = 0
    for line in folded.split("\n"):
        match = _SENT.match(line) or _LINE.match(line)
        if match:
            found.append((place, place + match.end(), " ".join(match[1].split())))
        place += len(line) + 1
    if any(_first(name) in ME | THEM for _, _, name in found):
        counts = {name: 0 for _, _, name in found}
        for _, _, name in found:
            counts[name] += 1
        speakers = {name for name in counts if _first(name) in ME | THEM or counts[name] > 1}
        others = [name for name in counts if name not in speakers]
        if not any(
            _first(name) in THEM or counts[name] > 1 for name in speakers - _mine_of(speakers)
        ):
            speakers |= set(others)  # a stranger who wrote once, by name
        found = [turn for turn in found if turn[2] in speakers]
    return found


def _mine_of(names: set[str]) -> set[str]:
    return {name for name in names if _first(name) in ME}


def _first(name: str) -> str:
    """Give the first word of a heading, "" where a whole sentence goes on behind it."""
    first, _, more = name.partition(" ")
    short = not more or not more[0].isalpha() or (first in ROLES and " " not in more)
    return first if short else ""


def _all_names(names: list[str]) -> bool:
    """Whether all headings can be people's names: few words, two or more writers, in turns."""
    different = set(names)
    return (
        2 <= len(different) <= 4
        and len(names) > len(different)
        and all(len(name.split()) <= 5 for name in different)
    )


def _writer(names: list[str], stranger: str) -> str:
    """Name the stranger."""
    if any(_first(name) in ME for name in names):
        return ""
    for name in names:
        if _first(name) in THEM or _named(stranger, name):
            return name
    return names[0]


def _mine(name: str, writer: str) -> bool:
    if not writer:
        return _first(name) in ME
    return name != writer and _first(name) not in THEM
