"""What hides a word from a reader that is no human: found, named and undone, place by place.

Folding keeps the length of the text, so that a place in the folded text is the same in the given.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

GONE = "\x01"
"""Stands for a character that nobody sees; it belongs to the word around it."""
LETTERS = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s",
    "ј": "j", "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "w", "к": "k", "м": "m", "т": "t", "в": "b",
    "н": "h", "ӏ": "l", "ɡ": "g", "ı": "i", "ο": "o", "α": "a", "ν": "v", "ρ": "p", "τ": "t",
    "ι": "i", "κ": "k", "υ": "u", "ε": "e", "ß": "s", "ø": "o", "ł": "l", "đ": "d", "æ": "a",
    "œ": "o", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"',
    "«": '"', "»": '"', "‟": '"', "‹": '"', "›": '"', "…": ".", "–": "-", "—": "-", "−": "-",
    "¡": " ", "¿": " ",
}  # fmt: skip
"""Letters of other alphabets by the Latin one that they look like, and signs by the plain one."""
SEEN_AS_NOTHING = frozenset({"Cf", "Mn", "Me"})


class _Folding(dict[int, str]):
    """Code point -> one plain character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in SEEN_AS_NOTHING:
        return GONE
    if category == "Zs":
        return " "
    low = letter.lower()
    if low in LETTERS:
        return LETTERS[low]
    if letter in "€£¥":
        return letter
    first = unicodedata.normalize("NFKD", low)[:1].lower()
    return LETTERS.get(first, first) or " "


_FOLDING = _Folding({code: chr(code).lower() for code in range(128)} | {0: " ", 1: " ", 96: "'"})


def fold(text: str) -> str:
    """Give the text in lower case and plain letters, each character in its place."""
    return text.translate(_FOLDING)


class Disguise(NamedTuple):
    """How a word was hidden, and where it stands in the text."""

    kind: str
    start: int
    end: int


_NOBODY_SEES = "\u200b\u200c\u2060\u180e\ufeff"
_UNSEEN = f"[{_NOBODY_SEES}]"
_HIDDEN = re.compile(rf"[^\W\d_]+{_UNSEEN}(?:{_UNSEEN}|[^\W\d_])*[^\W\d_]")
_MIXED = re.compile(
    "[A-Za-z]+[\u0370-\u03ff\u0400-\u052f][^\\W\\d_]*|[\u0370-\u03ff\u0400-\u052f]+[A-Za-z][^\\W\\d_]*"
)
_ALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f]")
SPACED = re.compile(
    r"[a-z0-9][ .\-_*](?<![^\W_]..)[ .\-_*]?[a-z0-9](?:[ .\-_*]{1,2}[a-z0-9]){3,23}(?![^\W_])"
)
"""A word with something between its letters, five of them or more: t e l e g r a m."""
_PUNYCODE = re.compile(r"\bxn--[a-z0-9-]+")
_SHORT = re.compile(
    r"\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|ow\.ly|rebrand\.ly|shorturl\.at"
    r"|s\.id|lnkd\.in)/\S+"
)
BRANDS = ("linkedin", "microsoft", "google", "amazon", "paypal", "whatsapp", "docusign", "zoom")
_HOST = re.compile(r"(?:(?<!\S)|https?://|www\.)((?:[a-z0-9-]{1,63}+\.){1,6}[a-z]{2,12})\b")
_LIKE = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "i": "l"})
LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b"})


def disguises(text: str, folded: str) -> Iterator[Disguise]:
    """Give what hides a word or an address, kind by kind."""
    if any(sign in text for sign in _NOBODY_SEES):
        yield from (Disguise("unseen", *match.span()) for match in _HIDDEN.finditer(text))
    if _ALIKE.search(text):
        yield from (Disguise("alphabet", *match.span()) for match in _MIXED.finditer(text))
    for match in SPACED.finditer(folded):
        if sum(letter.isalpha() for letter in match[0]) > 4:
            yield Disguise("spaced", *match.span())
    if "xn--" in folded:
        for match in _PUNYCODE.finditer(folded):
            yield Disguise("address", *match.span())
    for match in _SHORT.finditer(folded):
        yield Disguise("shortened", *match.span())
    for match in _HOST.finditer(folded):
        if imitated(match[1]):
            yield Disguise("address", *match.span(1))


def imitated(host: str) -> str | None:
    """Name the well-known firm that a host's name imitates without being its own."""
    for label in host.split(".")[:-1]:
        looks = label.translate(_LIKE).replace("rn", "m").replace("vv", "w")
        for brand in BRANDS:
            plain = brand.translate(_LIKE)
            if brand not in label and (plain in looks or _one_letter(plain, looks)):
                return brand
    return None


def _one_letter(name: str, label: str) -> bool:
    """Whether a label is a name with one letter left out, doubled or exchanged."""
    if label == name or abs(len(label) - len(name)) > 1 or label[:1] != name[:1]:
        return False
    same = 0
    while same < min(len(name), len(label)) and name[same] == label[same]:
        same += 1
    longer, shorter = (name, label) if len(name) > len(label) else (label, name)
    return longer[same + 1 :] == shorter[same + (len(name) == len(label)) :]
