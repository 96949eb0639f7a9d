"""Judges the invitation and its note."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from checker.model import Judgement, ProfileRequest, Strength
from checker.profile import career, pressure, wording
from checker.profile.patterns import pattern

STANDARD_NOTE = pattern(
    r"(hi|hello|dear)?[\s\w,.'’-]{0,40}?"
    r"(i('|’)?d like to (add you to my|join (my|your)) (professional|linkedin) network"
    r"( on linkedin)?"
    r"|i('|’)?d like to connect with you( on linkedin)?"
    r"|please add me to your( linkedin| professional)? network)"
    r"[\s.!,–—-]*([\w'’-]+[\s.]*){0,3}",
    re.IGNORECASE,
)
"""The sentences that LinkedIn itself put into an invitation, with at most a name beside them."""
LONGEST_STANDARD_NOTE = 120
"""Characters; a longer note says something of its own."""

FREE_MAIL_NAMES = frozenset(
    {"gmail", "googlemail", "yahoo", "ymail", "outlook", "hotmail", "live", "gmx", "yandex"}
)
"""Of providers with a domain a country."""
FREE_MAIL = frozenset(
    {
        "aol.com", "icloud.com", "me.com", "msn.com", "proton.me", "protonmail.com", "mail.com",
        "mail.ru", "web.de", "zoho.com", "tutanota.com", "qq.com", "163.com", "126.com",
        "libero.it", "orange.fr", "free.fr", "laposte.net", "uol.com.br", "bol.com.br",
    }
)  # fmt: skip
LEGAL_FORMS = frozenset(
    (
        "inc llc ltd limited gmbh ag sa srl spa bv nv plc corp co company group ltda as ab oy aps"
        " the and"
    ).split()
)
_REGISTERED = pattern(r"^(?:.*?\.)??([^.]+)\.((?:(?:co|com|org|net|ac|gov|edu)\.)?[^.]+)$")
"""The part of a domain that somebody registered, and its ending."""
_ASCII_WORD = r"[a-z0-9]+"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"})
SHORTEST_NAME = 5
"""Letters; shorter names turn up inside other words by chance."""
_LOOKALIKES = str.maketrans({"0": "o", "1": "l", "5": "s", "3": "e"})


def no_note(request: ProfileRequest) -> Judgement:
    """Look for a note of the inviter's own."""
    if request.note is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.note:
        return Judgement(outcome="sign", seen=wording.NOTE_MISSING)
    if len(request.note) <= LONGEST_STANDARD_NOTE and STANDARD_NOTE.fullmatch(request.note):
        return Judgement(outcome="sign", seen=wording.NOTE_DEFAULT)
    return Judgement(outcome="clear", seen=wording.NOTE_THERE)


def note_pressure(request: ProfileRequest) -> Judgement:
    """Look for pressure, bait and flattery in the note, and say which language was recognised."""
    if request.note is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.note:
        return Judgement(outcome="not-applicable", seen=wording.NOTE_MISSING)
    language = pressure.language(request.note)
    found = pressure.devices(request.note)
    if found:
        seen = wording.note_presses([(one.device, one.words) for one in found], language)
        return Judgement(outcome="sign", seen=seen, strength=_grade(found))
    if language is None:
        return Judgement(outcome="unknown", seen=wording.NOTE_LANGUAGE_UNKNOWN)
    return Judgement(outcome="clear", seen=wording.note_plain(language))


def _grade(found: Sequence[pressure.Found]) -> Strength:
    """Leading away and money weigh most; two devices together weigh as much."""
    names = {one.device for one in found}
    if names & {"app", "money"} or len(names) > 1:
        return "strong"
    return "moderate" if names & {"hurry", "secret"} else "weak"


def contact_address(request: ProfileRequest) -> Judgement:
    """Compare the address they write from with the firm they name."""
    address = request.contact_email
    if not address:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    match = re.fullmatch(r"[^@\s]+@([\w-]+(?:\.[\w-]+)+)", address)
    if not match:
        return Judgement(outcome="unknown", seen=wording.ADDRESS_UNREADABLE)
    domain = match[1].casefold()
    registered, _, ending = _REGISTERED.sub(r"\1.\2", domain).partition(".")
    if domain in FREE_MAIL or (registered in FREE_MAIL_NAMES and ending):
        for_a_firm = career.contact_trade(request) is not None and not _own_firm(request)
        strength: Strength = "strong" if for_a_firm else "weak"
        return Judgement(outcome="sign", seen=wording.address_free(domain), strength=strength)
    firms = [job.company for job in request.positions or () if job.current is not False]
    names = {name for firm in firms for name in _as_domains(firm or "")}
    own = "".join(re.findall(_ASCII_WORD, registered))
    if own in names:
        return Judgement(outcome="clear", seen=wording.address_fits(domain))
    labels = ["".join(re.findall(_ASCII_WORD, label)) for label in domain.split(".")[:-1]]
    if any(_looks_alike(name, label) for name in names for label in labels):
        return Judgement(outcome="sign", seen=wording.address_alike(domain))
    return Judgement(outcome="unknown", seen=wording.address_other(domain))


def _own_firm(request: ProfileRequest) -> bool:
    """Whether they work for themselves, as people who use a free address often do."""
    return any(
        job.employment in {"self-employed", "freelance"}
        for job in request.positions or ()
        if job.current
    )


def _as_domains(firm: str) -> set[str]:
    """Give a firm's name as its domain may write it: with its legal form and article or without.

    Accents are left out, umlauts left out or written as two letters.
    """
    found = set()
    folded = unicodedata.normalize("NFC", firm).casefold()
    for spelling in (folded, folded.translate(_UMLAUTS)):
        bare = "".join(
            letter
            for letter in unicodedata.normalize("NFKD", spelling)
            if not unicodedata.combining(letter)
        )
        if any(letter.isalpha() and not letter.isascii() for letter in bare):
            continue  # another alphabet
        words = re.findall(_ASCII_WORD, re.sub(r"['’.]", "", bare))
        kept = [word for word in words if word not in LEGAL_FORMS] or words
        found |= {"".join(words), "".join(kept)}
    return found - {""}


def _looks_alike(name: str, label: str) -> bool:
    """Whether a label is a firm's name with words added, or with a letter or two changed."""
    if len(name) < SHORTEST_NAME:
        return False
    if name in label:
        return True
    return label.translate(_LOOKALIKES).replace("rn", "m") == name or _one_edit(name, label)


def _one_edit(one: str, two: str) -> bool:
    """Whether two different words differ by one letter changed, added or left out."""
    if abs(len(one) - len(two)) > 1 or one == two:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)
    if start is None:
        return True
    longer, shorter = (one, two) if len(one) >= len(two) else (two, one)
    same_length = len(one) == len(two)
    return longer[start + 1 :] == shorter[start + same_length :]


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "no-note": no_note,
    "note-pressure": note_pressure,
    "contact-address": contact_address,
}
