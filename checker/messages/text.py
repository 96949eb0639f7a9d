"""A text as concepts: who wrote it, in which language, what stands where, and what is denied."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.messages.disguises import Disguise, disguises, fold
from checker.messages.languages import languages
from checker.messages.lexicon import lexicon
from checker.messages.model import Hit, Language, Token
from checker.messages.rules import OPENS
from checker.messages.threads import parts
from checker.messages.tokens import tokens
from checker.messages.voices import spoken

REACH = 7
"""Words that a "no" reaches within its clause."""
NOES = frozenset({"no", "no-neutral"})
MORE = 1.2
"""So many times as much must be found in the second language that a text may be in."""
THIRD = frozenset("he she they el ella ellos ellas ele ela eles elas il elle ils lui loro".split())
"""Words for others, with which a sentence of a warning goes on; folded."""
WARNINGS = frozenset({"warning", "warning-word"})
SHOWS = frozenset({"warning", "warning-word", "shown"})
"""Concepts beside which a quotation is shown, and not said."""
ACTS = frozenset(
    {"give", "read-back", "forward-rest", "reship", "pay", "you-pay", "coin-pay", "tell", "run"}
)
"""Acts that are asked of nobody where the writer does them: "we will send you the certificate".

A "no" in the middle of one denies it, too: "you need to send nothing".
"""
OPENING = frozenset(name for concepts in OPENS.values() for name in concepts.split("|"))
"""Concepts that open a way to check: a part of such a phrase ("never charge") asks for nothing."""
SHUTS = frozenset(
    {
        "hush", "no-checking", "no-call", "no-name", "no-interview", "no-sandbox",
        "antivirus-off", "we-pay", "not-public", "sandbox-welcome", "no-accepted",
        "nothing-wanted", "public-only", "nothing-written", "deceive", "warning",
        "warning-word", "warning-pretext", "guaranteed", "loan-easy", "easy-work", "time-given",
        "reported", "visa-sale", "haste", "few-left", "terms", "jest", "threat", "shown",
        "own-act",
    }
)  # fmt: skip
"""Concepts whose phrases bring their own "no", so that another says nothing about them."""


class Text(NamedTuple):
    """What a text came to; `here` is the stretch of its words that is looked at.

    `told` is how each word speaks, see `voices`.
    """

    given: str
    words: Sequence[Token]
    hits: Sequence[Hit]
    language: Language | None
    disguises: Sequence[Disguise]
    here: range
    told: Sequence[Sequence[str]] = ()


def read(given: str, stranger: str = "", folded: str = "") -> Text:
    """Read a text; without a language that is known, it has no hits.

    `folded` is the text as `fold` gives it, where that is known already.
    """
    folded = folded or fold(given)
    theirs = [part for part in parts(folded, fold(stranger)) if not part.mine]
    hidden = [
        disguise
        for disguise in disguises(given, folded)
        if any(part.start <= disguise.start < part.end for part in theirs)
    ]
    words: list[Token] = []
    for part in theirs:
        first = max(words[-1].sentence, words[-1].clause) + 2 if words else 0
        words += tokens(folded, part.start, part.end, first)
    text = Text(given, words, [], None, hidden, range(len(words)))
    for language in languages(" ".join(word.text for word in words)):
        hits = _meant(lexicon(language).hits(words), words)
        if text.language is None or len(hits) > len(text.hits) * MORE:
            text = text._replace(hits=hits, language=language)
    return text._replace(told=told(text))


def told(text: Text) -> list[Sequence[str]]:
    """Give how each word speaks; a word of a phrase that was found is not heard again."""
    voices: list[Sequence[str]] = [*spoken(text.words, text.language)]
    for hit in text.hits:
        if hit.last > hit.first and hit.weighs:
            voices[hit.first : hit.last + 1] = [()] * (hit.last + 1 - hit.first)
    return voices


def _meant(hits: Sequence[Hit], words: Sequence[Token]) -> list[Hit]:
    """Leave out what is denied, what is quoted in a text that warns, and parts of what opens."""
    neutral = _covered(hit for hit in hits if hit.concept == "no-neutral")
    noes = [hit.last for hit in hits if hit.concept == "no" and hit.first not in neutral]
    pretext = {hit.first for hit in hits if hit.concept == "warning-pretext"}
    warned = _told_on({hit.sentence for hit in hits if hit.concept == "warning"}, words)
    wary = {
        hit.first
        for hit in hits
        if hit.concept in SHOWS and (hit.concept != "warning-word" or hit.first not in pretext)
    }
    boxed = {hit.sentence for hit in hits if hit.concept == "no-sandbox"}
    opened = _covered(hit for hit in hits if hit.concept in OPENING and hit.last > hit.first)
    own = _covered(hit for hit in hits if hit.concept == "own-act")
    return [
        hit
        for hit in hits
        if hit.concept not in NOES
        and (hit.concept in SHUTS or not _denied(hit, noes, words))
        and not (wary and words[hit.first].quoted)
        and (hit.concept in WARNINGS or hit.sentence not in warned)
        and not (hit.concept == "sandbox-welcome" and hit.sentence in boxed)
        and not (hit.first in opened and hit.concept not in OPENING and _within(hit, opened))
        and (hit.concept not in ACTS or hit.first not in own)
    ]


def _covered(hits: Iterable[Hit]) -> set[int]:
    """Give the places of all words of some hits."""
    return {place for hit in hits for place in range(hit.first, hit.last + 1)}


def _within(hit: Hit, places: set[int]) -> bool:
    """Whether all words of a hit stand in these places."""
    return places.issuperset(range(hit.first, hit.last + 1))


def _told_on(warned: set[int], words: Sequence[Token]) -> set[int]:
    """Add the sentences that go on about those who are warned of: "She wants you to"."""
    if warned:
        before = -1
        for word in words:
            if word.sentence != before and word.text in THIRD and word.sentence - 1 in warned:
                warned.add(word.sentence)
            before = word.sentence
    return warned


def _denied(hit: Hit, noes: Sequence[int], words: Sequence[Token]) -> bool:
    """Whether a "no" of the same clause stands close before, or inside of an act."""
    place = bisect_left(noes, hit.last + 1 if hit.concept in ACTS else hit.first) - 1
    if place < 0:
        return False
    no = noes[place]
    return hit.first - no <= REACH and words[no].clause == words[hit.first].clause
