"""From folded text to words: sentences, clauses and what stands in quotation marks."""

import re

from checker.messages.disguises import GONE, LEET, SPACED
from checker.messages.model import Token

_PIECE = re.compile(
    r" *+(?:(?P<plain>[a-z]++(?=[\s,!?;)\"']|[.:](?:[\s)\"']|$)|$))"
    r"|(?P<link>https?://[^\s<>\"]+|www\.[^\s<>\"]+|[\w.+-]{1,64}+@[\w-]{1,63}\.[\w.-]{2,63}"
    r"|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|example|io|me|co|app|link|info|xyz|top|ly|dev|site"
    r"|online|de|es|fr|it|br|pt|uk|eu)(?![a-z0-9])(?:/[^\s<>\"]*)?)"
    r"|(?P<file>\.(?:exe|msi|dmg|apk|scr|iso|bat|sh|ps1|lnk|js|jar|vbs|hta|docm|xlsm|zip|rar|7z)\b)"
    r"|(?P<number>\d[\d.,'\x01]*\d|\d)"
    rf"|(?P<word>[^\W\d_](?:[^\W_]|{GONE})*)"
    r"|(?P<money>[$€£¥%+#@])"
    r"|(?P<quote>\")"
    r"|(?P<stop>[.!?\n]+)"
    r"|(?P<pause>[;:()\[\]]|,(?![^,;:.!?()\n]{0,30} (?:or|nor|ni|ou|o|oder|noch|ne)\b)|(?<= )- "
    r"|-{2,})"
    r"|(?P<other>[^ ]))"
)
"""Spaces come first: most pieces begin behind one, and are then found where the search begins."""
LONGEST_SENTENCE = 60
"""Words; a longer one is looked at in parts, which keeps the work in proportion to the length."""
BREAKS = frozenset(
    "but just only although pero sino solo aunque mas porem apenas mais seulement sauf aber sondern"
    " nur jedoch ma solo pero invece".split()
)
"""Words that end what a "no" before them reaches."""
LINK, NUMBER = "<link>", "<number>"


def tokens(folded: str, start: int = 0, until: int | None = None, first: int = 0) -> list[Token]:
    """Cut a stretch of folded text into words; `first` is the number of its first sentence."""
    stop = len(folded) if until is None else until
    stop = start + len(folded[start:stop].rstrip(" "))  # each would be tried to the end
    words: list[Token] = []
    sentence, clause, length = first, first, 0
    quotes = _closings(folded, start, stop)
    inside = -1
    spelled = {match.start(): match for match in SPACED.finditer(folded, start, stop)}
    place = start
    while match := _PIECE.search(folded, place, stop):
        kind = match.lastgroup or ""
        begin, place = match.span(kind)
        if kind == "quote":
            inside = max(inside, quotes.get(begin, -1))
            continue
        if kind in {"pause", "other"}:
            clause += kind == "pause"
            continue
        if length >= LONGEST_SENTENCE or (kind == "stop" and length):
            sentence, clause, length = sentence + 1, clause + 1, 0
        if kind == "stop":
            continue
        if begin in spelled:
            text, place = _joined(spelled[begin])
        elif kind == "plain":
            text = folded[begin:place]
        else:
            text, place = _word(kind, folded[begin:place], begin)
        if text in BREAKS:
            clause += 1
        word = (text, begin, place, sentence, clause, begin < inside)
        words.append(tuple.__new__(Token, word))  # at once: Token's own is Python, and a call
        length += 1
    return words


def _joined(apart: re.Match[str]) -> tuple[str, int]:
    """Put a word together whose letters stand apart, and give its end."""
    return re.sub(r"[^a-z0-9]", "", apart[0]), apart.end()


def _word(kind: str, piece: str, begin: int) -> tuple[str, int]:
    """Give a piece as the phrases write it, and its end."""
    text = piece
    if kind == "link":
        text, piece = LINK, piece.rstrip(".,;:!?)'")
    elif kind == "number":
        text = NUMBER
    elif kind == "word":
        text = piece.replace(GONE, "")
        text = text if text.isalpha() else text.translate(LEET)
    return text, begin + len(piece)


def _closings(folded: str, start: int, end: int) -> dict[int, int]:
    """Pair the quotation marks of each line: opening -> closing."""
    pairs: dict[int, int] = {}
    opened = -1
    for match in re.compile(r"[\"\n]").finditer(folded, start, end):
        if match[0] == "\n":
            opened = -1
        elif opened < 0:
            opened = match.start()
        else:
            pairs[opened] = match.start()
            opened = -1
    return pairs
