"""An invitation note from outside: its length, and what makes it read as blind.

A small set of English phrases, each with its reason; no rule looks at spelling or grammar.
It writes nothing for anyone.
"""

import re

from checker import bounds, reading
from checker.model import BadRequest, Field, Json
from checker.rate.shapes import NoteLimit, NoteReport, NoteSign
from checker.rate.wording import note as wording

FREE, PAID = 200, 300
"""Characters a note may have; see `limits` for the sources."""

ENGLISH = re.ASCII
"""The patterns are English, and the tables behind Unicode's \\\\w differ between Pythons."""

SHARED = (
    r"\b(?:mutual|common|shared) (?:connections?|contacts?)\b"
    r"|\b(?:connections?|contacts?) in common\b"
    r"|\bwe\b[^.!?]{0,30}\b(?:share|have)\b[^.!?]{0,30}\b(?:connections?|contacts?)\b"
)
STOCK = (
    r"\b(?:add you to|join) (?:my|your) (?:professional |linkedin )*network\b"
    r"|\b(?:expand|grow|extend|build)(?:ing)? my (?:professional |linkedin )*network\b"
    r"|\b(?:came|come|stumbled) (?:across|upon|on) your profile\b"
    r"|\byour profile (?:caught|popped|came)\b"
    r"|\blike-?minded (?:people|professionals)\b"
    r"|\balways (?:looking|happy|keen) to (?:connect|network)\b"
)
PITCH = (
    r"\bour (?:product|service|solution|platform|software|tool|offer|client|offering)s?\b"
    r"|\bfree (?:trial|demo|consultation|audit|webinar)\b"
    r"|\b(?:book|schedule|set up|hop on|jump on|arrange) (?:an? )?(?:quick |short |brief )?"
    r"(?:call|demo|meeting|chat)\b"
    r"|\b(?:10|15|20|30|ten|fifteen|twenty|thirty)[- ]?min(?:ute)?s?\b"
    r"|\b(?:companies|businesses|people|firms|teams) like yours?\b"
    r"|\b(?:increase|boost|double|triple|grow) your (?:\w{1,20} )?"
    r"(?:revenue|sales|leads|income|business|profits?|pipeline)\b"
    r"|\b(?:special offer|discount|lead generation|more leads|roi)\b"
)
LINK = r"https?://|\bwww\.|\b[a-z0-9-]{1,63}\.[a-z]{2,10}/[a-z0-9]"
PLACEHOLDER = (
    r"\{\{? ?\w[\w ]{0,30}\}|%\w{1,30}%"
    r"|\[(?:(?:first|last|your|their|company|job) ?)?(?:name|company|title|industry)\]"
    r"|<(?:first|last|your)? ?name>"
)
PATTERNS: tuple[tuple[str, str], ...] = (
    ("shared-connections", SHARED),
    ("stock-phrase", STOCK),
    ("pitch", PITCH),
    ("link", LINK),
    ("placeholder", PLACEHOLDER),
)
"""Sign -> the words that show it, sought in lower case with plain apostrophes."""

MET = (
    r"\bwe (?:both )?(?:met|spoke|talked|chatted|studied|worked together|sat)\b"
    r"|\bi (?:met|heard|saw) you\b"
    r"|\b(?:enjoyed|good|great|nice|lovely|thanks? for|pleasure) (?:meeting|talking|speaking"
    r"|chatting|working)\b"
    r"|\b(?:introduced us|suggested (?:that )?i|gave me your name|recommended (?:that )?i)\b"
)
"""A time or a person that both of you remember."""
YOURS = (
    r"\byour (?:[^\s.!?,]{1,30} ){0,3}(?:talk|post|article|comment|book|paper|podcast|question"
    r"|answer|piece|presentation|session|course|newsletter|webinar|video|research|essay|blog"
    r"|slides|review|column|interview|repository|workshop|keynote|lecture|report|thesis)s?\b"
)
"""Something that the reader made or said."""
ENGLISH_WORDS = r"\b(?:the|you|your|and|with|would|i'd|i'm|let's|have|this)\b"
"""One of them is enough to think the note English; in another language we say that we can't."""


def read(value: Json, field: Field, path: str) -> str | None:
    """Read the note as it would be sent; None where it was left out, "" where there is none.

    One beyond `bounds.MOST_NOTE` characters is a BadRequest.
    """
    if isinstance(value, str) and len(value) > bounds.MOST_NOTE:
        raise BadRequest(
            path,
            f"{field.label} has {len(value):,} characters; paste only the note, "
            f"{bounds.MOST_NOTE:,} or fewer.",
        )
    if not isinstance(value, str):
        reading.text(value, field, path)  # refuses what is no text
        return None
    return value.replace("\r\n", "\n").strip()


def units(text: str) -> int:
    """Count as a web page's text box does: UTF-16 units, so that most emoji count two."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def report(note: str | None) -> NoteReport | None:
    """Say how long the note is and what makes it blind."""
    if note is None:
        return None
    length = units(note)
    plain = " ".join(note.lower().replace("’", "'").split())
    specific = _found(MET, plain) + _found(YOURS, plain)
    signs = [
        _sign(sign, found[0]) for sign, pattern in PATTERNS if (found := _found(pattern, plain))
    ]
    english = bool(specific or signs or _found(ENGLISH_WORDS, plain))
    if not note:
        signs = [_sign("no-note", "")]
    elif english and not specific:
        signs.insert(0, _sign("nothing-specific", ""))
    blind = True if signs else (False if english else None)
    return NoteReport(
        units=length,
        counted=wording.COUNTED,
        limits=[_limit("free", FREE, length), _limit("paid", PAID, length)],
        blind=blind,
        signs=signs,
        specific=specific,
        sentence=wording.verdict(len(signs), specific, english=english),
        pattern=list(wording.PATTERN),
    )


def _found(pattern: str, plain: str) -> list[str]:
    """Give the first words that match, if any do. `re` keeps the patterns it compiled."""
    match = re.search(pattern, plain, ENGLISH)
    return [match[0].strip()] if match else []


def _sign(sign: str, words: str) -> NoteSign:
    label, why = wording.SIGNS[sign]
    return NoteSign(id=sign, label=label, seen=words, why=why)


def _limit(who: str, limit: int, length: int) -> NoteLimit:
    return NoteLimit(
        who=who, limit=limit, left=limit - length, sentence=wording.fits(who, limit, length)
    )
