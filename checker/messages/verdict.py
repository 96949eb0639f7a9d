"""From concepts to asks, and from asks and ways of checking to a band."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple, TypeVar

from checker.messages.model import AskId, CloseId, Hit, Match, OpenId, Rule, Token
from checker.messages.rules import CLOSES, OPENS, RULES
from checker.messages.text import OPENING, WARNINGS, Text
from checker.messages.voices import STRETCH, heard
from checker.messages.weights import WEIGHTS
from checker.model import Band, Strength

Way = TypeVar("Way")
Group = Mapping[int, Sequence[Hit]]
"""Sentence -> the hits in it that meet one need of a rule."""
NOTICED, STRONG, CERTAIN = 170, 410, 560
"""Leanings, in hundredths, from which there are some signs, and strong ones; see `weights`.

Below the last, which no ordinary message reached out of fold, more has to be closed than left open.
"""
MOST = 4
"""Times that a part is counted; each further one tells less than the one before."""
LONG, STEP = 200, 40
"""Words; a longer text is weighed stretch by stretch, each of two steps."""
APART = 50
"""What an ask with only the sentences around it weighs less than the whole text."""
HEAVY = 4
"""Turns points in a word of the text into about one for a heavy ask in a short note."""
FULL, SURE = 4, 6
"""Points of a rule that holds whole, without which nothing is strong, and of a heavy one."""
REASSURING = frozenset({"reported", "warning", "warning-word", "terms", "jest"})
"""Concepts that speak for a message, beside those that open a way to check."""
ONCE = OPENING | REASSURING
"""What opens a way to check opens it once, however often that is said."""
_NEEDS = [(rule, [tuple(need.split("|")) for need in rule.needs]) for rule in RULES]
_PARTS: dict[str, set[AskId]] = {}
for _rule, _needs in _NEEDS:
    for _name in {name for names in _needs for name in names}:
        _PARTS.setdefault(_name, set()).add(_rule.ask)
"""The asks that a concept is a part of."""
WHOLE = 840
"""What a part of one ask alone tells of it; it divides evenly, so that sums have no rounding."""
_first = attrgetter("first")
UNWEIGHED = frozenset({"warning-pretext", "app", "remote-word", "shown", "own-act"})


class Judged(NamedTuple):
    """What was found in a text; `leaning` is how far it leans towards harm, in hundredths.

    The asks stand in the order in which they are told: the one of which most is there comes first.
    """

    asks: Mapping[AskId, Match]
    closes: Mapping[CloseId, tuple[int, int]]
    opens: Mapping[OpenId, tuple[int, int]]
    leaning: float
    band: Band


def judge(text: Text) -> Judged:
    """Find every ask, what closes and what opens, and the band they come to.

    The rules say what is asked for; all parts of the text together, weighed, whether that is to be
    noticed. Where a text leans to harm and each rule lacks a part, the nearest rule names the ask.
    """
    asks = asked(text)
    leans, whole = max(_weighed(part, asks) for part in stretches(text))
    for part in surroundings(text, asks):
        near, holds = _weighed(part, asks)
        leans, whole = max((leans, whole), (near - APART, holds))
    tells = _evidence(text.hits)
    closes, opens = _ways(CLOSES, text.hits), _ways(OPENS, text.hits)
    firm = whole and (leans >= CERTAIN or len(closes) >= max(1, len(opens)))
    band = _band(text, leans, firm=firm)
    if not asks and leans >= NOTICED:
        lacking = max(
            _lacking(text.hits),
            key=lambda match: (tells[match.rule.ask], match.rule.points),
            default=None,
        )
        asks = {lacking.rule.ask: lacking} if lacking else {}
        band = "some-signs" if lacking else "no-signs"
    if band == "no-signs" and any(hit.concept in WARNINGS for hit in text.hits):
        asks = {}  # what it tells of, it does not ask for
    told_first = sorted(asks, key=lambda ask: -tells[ask] * asks[ask].rule.points)
    return Judged({ask: asks[ask] for ask in told_first}, closes, opens, leans, band)


def _band(text: Text, leans: float, *, firm: bool) -> Band:
    """Give the band; `firm`: an ask holds whole, and more is closed than left open."""
    if text.language is None:
        return "not-enough"
    if leans < NOTICED:
        return "no-signs"
    return "strong-signs" if firm and leans >= STRONG else "some-signs"


def stretches(text: Text) -> Iterator[Text]:
    """Cut a long text into stretches that overlap: what is said far from an ask hides it not."""
    if len(text.words) <= LONG:
        yield text
        return
    for start in range(0, len(text.words), STEP):
        yield _part(text, range(start, min(start + 2 * STEP, len(text.words))))


def surroundings(text: Text, asks: Mapping[AskId, Match]) -> Iterator[Text]:
    """Give each ask with the sentences before and after it: more words around it hide it not."""
    for span in {_around(text.words, match) for match in asks.values()}:
        if len(span) < len(text.words):
            yield _part(text, span)


def _part(text: Text, here: range) -> Text:
    """Give a stretch of a text, with the hits that lie in it whole; hits are in order."""
    first = bisect_left(text.hits, here.start, key=_first)
    begun = text.hits[first : bisect_left(text.hits, here.stop, lo=first, key=_first)]
    return text._replace(hits=[hit for hit in begun if hit.last < here.stop], here=here)


def _around(words: Sequence[Token], match: Match) -> range:
    """Give the words of an ask's sentences, and of the one before and the one after."""
    first, last = match.first, match.last + 1
    before, after = words[first].sentence - 1, words[match.last].sentence + 1
    while first and words[first - 1].sentence >= before:
        first -= 1
    while last < len(words) and words[last].sentence <= after:
        last += 1
    return range(first, last)


def _weighed(text: Text, asks: Mapping[AskId, Match]) -> tuple[float, bool]:
    """Give how far a stretch leans towards harm, in hundredths, and whether an ask holds whole."""
    there = {ask: match for ask, match in asks.items() if match.first in text.here}
    weighed = features(text, there)
    return (
        sum(WEIGHTS.get(name, 0) * value for name, value in weighed.items()),
        any(match.rule.points >= FULL for match in there.values()),
    )


def features(text: Text, asks: Mapping[AskId, Match]) -> dict[str, float]:
    """Give what is weighed of a text, by name.

    Its parts, the asks that hold whole, how heavy the heaviest is for so short a text, how it
    speaks, and whether it hides words.
    """
    found = Counter(hit.concept for hit in text.hits if hit.weighs and hit.concept not in UNWEIGHED)
    points = {ask: match.rule.points for ask, match in asks.items()}
    weighed = {
        **{
            concept: 1.0 if concept in ONCE else min(MOST, times) ** 0.5
            for concept, times in found.items()
        },
        **{f"ask:{ask}": 1.0 for ask, weight in points.items() if weight >= FULL},
        **{
            f"voice:{name}": often
            for name, often in heard(text.told[text.here.start : text.here.stop]).items()
        },
        "brief": HEAVY * max(points.values(), default=0) / max(STRETCH, len(text.here)),
        "base": 1.0,
    }
    if any(one.kind != "shortened" for one in text.disguises):
        weighed["hidden"] = 1.0
    return weighed


def asked(text: Text) -> dict[AskId, Match]:
    """Give each ask by its heaviest rule, with all that is asked of it in the same sentence."""
    met = _met(text.hits)
    heaviest: dict[AskId, Match] = {}
    for rule, groups in met:
        before = heaviest.get(rule.ask)
        if before and before.rule.points >= rule.points:
            continue
        if match := next(_matches(rule, groups), None):
            heaviest[rule.ask] = match
    asks = {}
    for ask, match in heaviest.items():
        sentence = text.words[match.first].sentence
        here = [
            found
            for rule, groups in met
            if rule.ask == ask
            for found in _matches(rule, groups, [sentence])
        ]
        asks[ask] = Match(
            match.rule, min(found.first for found in here), max(found.last for found in here)
        )
    return asks


def _evidence(hits: Sequence[Hit]) -> Counter[AskId]:
    """Give how much there is of each ask: a part that several asks share tells less of each.

    On the panels' messages of a known kind the first ask told fits it in 79 of 100, against 71 by
    the points of rules, and where each rule lacks a part in 69 against 42.
    """
    tells: Counter[AskId] = Counter()
    for concept in {hit.concept for hit in hits}:
        for ask in (asks := _PARTS.get(concept, ())):
            tells[ask] += WHOLE // len(asks)
    return tells


def strength(match: Match, band: Band) -> Strength:
    """Give how much an ask weighs, in the words that all tools share; never above its text."""
    if match.rule.points < FULL or band not in {"some-signs", "strong-signs"}:
        return "weak"
    return "strong" if match.rule.points >= SURE and band == "strong-signs" else "moderate"


def _ways(kinds: Mapping[Way, str], hits: Iterable[Hit]) -> dict[Way, tuple[int, int]]:
    """Give each way of checking that is spoken of, and the words that are the first to do so."""
    wanted = {name: way for way, concepts in kinds.items() for name in concepts.split("|")}
    found: dict[Way, tuple[int, int]] = {}
    for hit in hits:
        if hit.concept in wanted:
            found.setdefault(wanted[hit.concept], (hit.first, hit.last))
    return found


def matches(hits: Iterable[Hit]) -> Iterator[Match]:
    """Give every rule that holds, once for each sentence in which it does."""
    for rule, groups in _met(hits):
        yield from _matches(rule, groups)


def _met(hits: Iterable[Hit]) -> list[tuple[Rule, list[Group]]]:
    """Give each rule whose every need is met somewhere, and where: each need's hits by sentence.

    The last group is what makes the ask ordinary.
    """
    places: dict[str, dict[int, list[Hit]]] = {}
    for hit in hits:
        places.setdefault(hit.concept, {}).setdefault(hit.sentence, []).append(hit)
    there = places.keys()

    @cache
    def group(names: tuple[str, ...]) -> Group:
        joined: dict[int, list[Hit]] = {}
        for name in names:
            for sentence, found in places.get(name, {}).items():
                joined.setdefault(sentence, []).extend(found)
        return joined

    return [
        (rule, [*map(group, needs), group(rule.unless)])
        for rule, needs in _NEEDS
        if not any(map(there.isdisjoint, needs))
    ]


def _lacking(hits: Sequence[Hit]) -> Iterator[Match]:
    """Give every rule that holds in the whole text but for one part.

    People write an act in more ways than phrases can be listed.
    """
    first: dict[str, Hit] = {}
    for hit in hits:
        first.setdefault(hit.concept, hit)
    for rule in RULES:
        if len(rule.needs) > 1 and not any(name in first for name in rule.unless):
            parts = [
                next((first[name] for name in need.split("|") if name in first), None)
                for need in rule.needs
            ]
            there = [hit for hit in parts if hit]
            if len(there) == len(parts) - 1:
                here = [hit for hit in there if hit.sentence == there[0].sentence]
                yield Match(rule, min(hit.first for hit in here), max(hit.last for hit in here))


def _matches(
    rule: Rule, groups: Sequence[Group], sentences: Iterable[int] | None = None
) -> Iterator[Match]:
    """Give where a rule holds, of all sentences or of these."""
    first, *others, unless = groups
    for sentence in first if sentences is None else sentences:
        near = [_near(group, sentence, rule) for group in others]
        if sentence in unless or not all(near):
            continue
        for anchor in first.get(sentence, ()):
            chosen = [anchor]
            for hits in near:
                free = [hit for hit in hits if not _same(hit, chosen)]
                if not free:
                    break
                chosen.append(min(free, key=lambda hit: abs(hit.first - anchor.first)))
            else:
                here = [hit for hit in chosen if hit.sentence == sentence]
                yield Match(rule, min(hit.first for hit in here), max(hit.last for hit in here))
                break


def _same(hit: Hit, chosen: Sequence[Hit]) -> bool:
    """Whether a word already serves as another part of the rule."""
    return any(hit.first == other.first and hit.last == other.last for other in chosen)


def _near(group: Group, sentence: int, rule: Rule) -> list[Hit]:
    if rule.within == "text":
        return [hit for hits in group.values() for hit in hits]
    numbers = [sentence] if rule.within == "sentence" else [sentence - 1, sentence, sentence + 1]
    return [hit for number in numbers for hit in group.get(number, ())]
