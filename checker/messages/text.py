"""A text as concepts: who wrote it, in which language, what stands where, and what is denied."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from checker.messages.disguises import Disguise, disguises, fold
from checker.messages.languages import languages
from checker.messages.lexicon import lexicon
from checker.messages.model import Hit, Language, Token
from checker.messages.threads import Part, parts
from checker.messages.tokens import tokens

REACH = 7
"""Words that a "no" reaches within its clause."""
NOES = frozenset({"no", "no-neutral"})
WARNINGS = frozenset({"warning", "warning-word"})
SHUTS = frozenset(
    {
        "hush", "no-checking", "no-call", "no-name", "no-interview", "no-sandbox",
        "antivirus-off", "we-pay", "not-public", "sandbox-welcome", "no-accepted",
        "nothing-wanted", "public-only", "nothing-written", "deceive", "warning",
        "warning-word", "warning-pretext", "guaranteed", "loan-easy", "easy-work", "time-given",
        "reported", "visa-sale", "haste", "few-left",
    }
)  # fmt: skip
"""Concepts whose phrases bring their own "no", so that another says nothing about them."""


class Text(NamedTuple):
    """What a text came to."""

    given: str
    words: Sequence[Token]
    hits: Sequence[Hit]
    language: Language | None
    disguises: Sequence[Disguise]
    theirs: Sequence[Part]
    mine: Sequence[Hit]


def read(given: str, stranger: str = "") -> Text:
    """Read a text; without a language that is known, it has no hits."""
    folded = fold(given)
    written = parts(folded, fold(stranger))
    theirs = [part for part in written if not part.mine]
    hidden = [
        one
        for one in disguises(given, folded)
        if any(part.start <= one.start < part.end for part in theirs)
    ]
    found: list[Token] = []
    for part in theirs:
        first = max(found[-1].sentence, found[-1].clause) + 2 if found else 0
        found += tokens(folded, part.start, part.end, first)
    own: list[Token] = []
    for part in written:
        if part.mine:
            first = max(own[-1].sentence, own[-1].clause) + 2 if own else 0
            own += tokens(folded, part.start, part.end, first)
    names = languages(" ".join(word.text for word in found))
    best: tuple[list[Hit], list[Hit], Language | None] = [], [], None
    for name in names:
        words = lexicon(name)
        hits = _meant(words.hits(found), found)
        if best[2] is None or len(hits) > len(best[0]) * 1.2:
            best = hits, words.hits(own), name
    return Text(given, found, best[0], best[2], hidden, theirs, best[1])


def _meant(hits: Sequence[Hit], words: Sequence[Token]) -> list[Hit]:
    """Leave out what is denied, and what is quoted in a text that warns."""
    neutral = {
        place
        for hit in hits
        if hit.concept == "no-neutral"
        for place in range(hit.first, hit.last + 1)
    }
    noes = [hit.last for hit in hits if hit.concept == "no" and hit.first not in neutral]
    pretext = {hit.first for hit in hits if hit.concept == "warning-pretext"}
    warned = {hit.sentence for hit in hits if hit.concept == "warning"}
    wary = warned or any(hit.concept == "warning-word" and hit.first not in pretext for hit in hits)
    boxed = {hit.sentence for hit in hits if hit.concept == "no-sandbox"}
    return [
        hit
        for hit in hits
        if hit.concept not in NOES
        and (hit.concept in SHUTS or not _denied(hit, noes, words))
        and not (wary and words[hit.first].quoted)
        and (hit.concept in WARNINGS or hit.sentence not in warned)
        and not (hit.concept == "sandbox-welcome" and hit.sentence in boxed)
    ]


def _denied(hit: Hit, noes: Sequence[int], words: Sequence[Token]) -> bool:
    """Whether a "no" of the same clause stands close before."""
    place = bisect_left(noes, hit.first) - 1
    if place < 0:
        return False
    no = noes[place]
    return hit.first - no <= REACH and words[no].clause == words[hit.first].clause
