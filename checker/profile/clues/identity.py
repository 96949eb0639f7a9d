"""Clues in who they say they are, and whether the pieces tell of one person.

Only form counts: case, digits, stray signs, mixed alphabets. Where a name comes from never does.
"""

import re
import unicodedata

from checker.model import Judgement, ProfileRequest
from checker.profile import wording
from checker.profile.clue import Answer, Clue, Observation
from checker.profile.patterns import pattern

_SUFFIX = pattern(r"\b(jr|sr|dr|ph\.?d|m\.?d|esq|st|[a-z])\.$", re.IGNORECASE)
"""What rightly ends in a full stop: titles and initials."""
_CAPITALS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"}
"""Alphabets in which names begin with a capital; Georgian has capitals and does not use them so."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"})


def odd_name(request: ProfileRequest) -> Judgement:
    """Look at how the name is written, then compare it with the profile's address."""
    name = request.name
    if not name:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if oddity := _oddity(name):
        return Judgement(outcome="sign", seen=wording.NAME_ODD[oddity])
    slug = _slug(request.url or "")
    if slug and _fold(name) and not _related(name, slug):
        return Judgement(outcome="sign", seen=wording.name_and_address(slug))
    return Judgement(outcome="clear", seen=wording.NAME_FITS if slug else wording.NAME_PLAIN)


def _oddity(name: str) -> str | None:
    if any(letter.isdecimal() for letter in name):
        return "digits"
    if any(_mixed(word) for word in name.split()):
        return "mixed"
    cased = [letter for letter in name if _alphabet(letter) in _CAPITALS]
    if len(name.split()) > 1 and len(cased) > 3 and all(letter.islower() for letter in cased):
        return "lower"
    alone = "," not in name  # degrees and certificates follow a comma
    if alone and name.endswith(".") and not _SUFFIX.search(name):
        return "stop"
    return None


def _mixed(word: str) -> bool:
    """Whether one word mixes alphabets that look alike, a trick against searching."""
    return len({_alphabet(letter) for letter in word} & {"LATIN", "CYRILLIC", "GREEK"}) > 1


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter.isalpha() else ""


def _slug(url: str) -> str:
    """Give the short name at the end of a profile's address, without the number LinkedIn adds."""
    match = re.search(r"/in/([^/?#\s]+)", url)
    if not match:
        return ""
    from urllib.parse import unquote  # noqa: PLC0415 (it brings half of networking to the start)

    return re.sub(r"(-[0-9a-f]*[0-9][0-9a-f]*)+$", "", unquote(match[1]).casefold())


def _fold(text: str) -> list[str]:
    """Split into words of plain Latin letters; other alphabets give none and are not compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o"))
    return re.findall(r"[a-z]{2,}", "".join(c for c in plain if not unicodedata.combining(c)))


def _related(name: str, slug: str) -> bool:
    """Whether any word of the name, or its initials, stands in the address."""
    words, joined = _fold(name), "".join(_fold(slug))
    written_out = _fold(unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS))
    if not joined or any(not letter.isascii() for letter in slug):
        return True  # an address in another alphabet, or none to compare
    initials = "".join(word[0] for word in words)
    either = {*words, *written_out}
    return any(word[:3] in joined for word in either) or joined.startswith(initials)


CLUES = (
    Clue(
        id="odd-name",
        family="identity",
        title="A name that is oddly written",
        question="Is the name written as names are, and does the profile's address go with it?",
        inputs=("profile.name", "profile.url"),
        why="Accounts made in bulk show it in their names: digits, no capitals, a stray full stop, "
        "an address that belongs to somebody else. Only the writing counts, never the name.",
        innocent="People marry, take another name, or type in a hurry on a phone.",
        strength="weak",
        basis="evidence",
        sources=("xiao", "recruiters"),
        how="Compare the name with the last part of the profile's address.",
        seconds=10,
        judge=odd_name,
    ),
    Clue(
        id="contradictions",
        family="identity",
        title="Pieces that contradict one another",
        question="Do parts of the profile contradict one another: two different names, or a "
        "picture taken decades before or after the career it goes with?",
        inputs=("observations.contradictions-seen",),
        why="Profiles pieced together from several people keep traces of each.",
        innocent="People change their names, and keep photos for years.",
        strength="moderate",
        basis="judgement",
        sources=("recruiters", "symantec"),
        how="Read the text for another name, and compare what the pieces say with one another. "
        "Only what contradicts counts, never what somebody looks like.",
        seconds=40,
        observation=Observation(
            id="contradictions-seen",
            yes=Answer(outcome="sign", seen="You saw parts that contradict one another."),
            no=Answer(outcome="clear", seen="You saw no contradiction within the profile."),
        ),
    ),
    Clue(
        id="no-trace",
        family="identity",
        title="No trace anywhere else",
        question="Does the person turn up anywhere else: an employer's page, a talk, an article, "
        "a register?",
        inputs=("observations.traces-elsewhere",),
        why="A thousand accounts with generated faces, examined in 2022, had left no trace "
        "anywhere else.",
        innocent="Quiet people exist, and common names hide them.",
        strength="weak",
        basis="evidence",
        sources=("goldstein",),
        how="Search for the name in quotation marks together with the employer.",
        seconds=40,
        observation=Observation(
            id="traces-elsewhere",
            yes=Answer(outcome="clear", seen="You found the person mentioned elsewhere."),
            no=Answer(outcome="sign", seen="You found no trace of the person anywhere else."),
        ),
    ),
)
