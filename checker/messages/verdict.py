"""From concepts to asks, and from asks and ways of checking to a band."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from checker.messages.model import AskId, CloseId, Hit, Match, OpenId, Rule
from checker.messages.rules import CLOSES, OPENS, RULES
from checker.messages.text import Text
from checker.messages.weights import WEIGHTS
from checker.model import Band, Strength

Way = TypeVar("Way")
SOME, STRONG = 4, 8
"""Points from which there are some signs, and strong ones."""
MOST_COURTESY = 2
"""Points that courtesies take off at the most: words cost nothing."""
DISGUISE = 2
LACK = 2
"""Points that a rule loses where one of its parts was not found in the text."""
NOTICED = 10
"""From this leaning on there are signs at all; see `weights`."""
MOST_SCORE = 10
REASSURING = frozenset({"reported", "warning", "warning-word"})
"""Concepts that speak for a message, beside those that open a way to check."""
UNWEIGHED = frozenset({"warning-pretext", "app", "remote-word"})


class Judged(NamedTuple):
    """What was found in a text."""

    asks: Mapping[AskId, Match]
    closes: Mapping[CloseId, tuple[int, int]]
    opens: Mapping[OpenId, tuple[int, int]]
    score: int
    band: Band


def judge(text: Text) -> Judged:
    """Find every ask, what closes and what opens, and the band they come to.

    The rules say what is asked for, and the parts of the text together, weighed, whether it is to
    be noticed. Where all leans to harm and each rule lacks a part, the nearest rule names the ask.
    """
    ruled = rules_alone(text)
    asks, score = ruled.asks, ruled.score
    leans = leaning(text, ruled) >= NOTICED
    if not asks and leans and not text.warns:
        lacking = max(_lacking(text.hits), key=lambda match: match.rule.points, default=None)
        asks = {lacking.rule.ask: lacking} if lacking else {}
    if leans and asks:
        score = max(SOME, score)
    elif not any(match.rule.firm for match in asks.values()):
        score = min(score, SOME - 1)
    return Judged(asks, ruled.closes, ruled.opens, score, _band(text, asks, score))


def rules_alone(text: Text) -> Judged:
    """Find what the rules come to, before anything is weighed."""
    asks = _asks(text)
    closes = dict(_ways({way: shut[0] for way, shut in CLOSES.items()}, text.hits))
    opens = dict(_ways({way: opened[0] for way, opened in OPENS.items()}, text.hits))
    score = _score(text, asks, closes, opens)
    return Judged(asks, closes, opens, score, _band(text, asks, score))


def features(text: Text, judged: Judged) -> dict[str, float]:
    """Give what is weighed of a text, by name: its parts, its asks, what the rules came to."""
    return {
        **{hit.concept: 1 for hit in text.hits if hit.concept not in UNWEIGHED},
        **{f"ask:{ask}": 1 for ask in judged.asks},
        "score": min(judged.score, MOST_SCORE) / MOST_SCORE,
        "base": 1,
    }


def leaning(text: Text, judged: Judged) -> float:
    """Give how far a text leans towards harm, in hundredths."""
    weighed = features(text, judged)
    return sum(WEIGHTS.get(name, 0) * value for name, value in weighed.items())


def _asks(text: Text) -> dict[AskId, Match]:
    """Give each ask by its heaviest rule, with all that is asked of it in the same sentence."""
    found: dict[AskId, list[Match]] = {}
    for match in matches(text.hits):
        if match.rule.firm or not text.warns:
            found.setdefault(match.rule.ask, []).append(match)
    asks = {}
    for ask, listed in found.items():
        heaviest = max(listed, key=lambda match: match.rule.points)
        sentence = text.words[heaviest.first].sentence
        here = [match for match in listed if text.words[match.first].sentence == sentence]
        asks[ask] = Match(
            heaviest.rule, min(match.first for match in here), max(match.last for match in here)
        )
    return asks


def _score(
    text: Text,
    asks: Mapping[AskId, Match],
    closes: Mapping[CloseId, tuple[int, int]],
    opens: Mapping[OpenId, tuple[int, int]],
) -> int:
    weights = sorted(
        (max(match.rule.points - _opened(ask, opens), 0) for ask, match in asks.items()),
        reverse=True,
    )
    if not weights:
        return 0
    asked = weights[0] + sum(weights[1:]) // 2
    shut = sum(CLOSES[way][1] for way in closes)
    if set(closes) == {"haste"} and asked < SOME:
        shut = 0  # everybody is in a hurry at times
    hidden = {one.kind for one in text.disguises} - {"shortened"}
    shut += DISGUISE * len(hidden)
    courtesies = sum(OPENS[way][1] for way in opens if not OPENS[way][2])
    firm = max((match.rule.points for match in asks.values() if match.rule.firm), default=0)
    return max(asked + shut - min(courtesies, MOST_COURTESY), firm and firm + shut)


def _opened(ask: AskId, opens: Mapping[OpenId, tuple[int, int]]) -> int:
    """Give what the ways of checking take off this ask."""
    return sum(OPENS[way][1] for way in opens if ask in OPENS[way][2])


def _band(text: Text, asks: Mapping[AskId, Match], score: int) -> Band:
    if text.language is None:
        return "not-enough"
    if asks and score >= STRONG:
        return "strong-signs"
    if asks and score >= SOME:
        return "some-signs"
    return "no-signs"


def strength(match: Match) -> Strength:
    """Give how much an ask weighs, in the words that all tools share."""
    if match.rule.points >= 6:
        return "strong"
    return "moderate" if match.rule.points >= SOME else "weak"


def _ways(kinds: Mapping[Way, str], hits: Sequence[Hit]) -> Iterator[tuple[Way, tuple[int, int]]]:
    for way, concepts in kinds.items():
        wanted = concepts.split("|")
        for hit in hits:
            if hit.concept in wanted:
                yield way, (hit.first, hit.last)
                break


def matches(hits: Sequence[Hit]) -> Iterator[Match]:
    """Give every rule that holds, once for each stretch of text in which it does."""
    places: dict[str, dict[int, list[Hit]]] = {}
    for hit in hits:
        places.setdefault(hit.concept, {}).setdefault(hit.sentence, []).append(hit)
    for rule in RULES:
        groups = [
            _together([places[name] for name in need.split("|") if name in places])
            for need in rule.needs
        ]
        if all(groups):
            yield from _rule_matches(rule, groups, places)


def _lacking(hits: Sequence[Hit]) -> Iterator[Match]:
    """Give every rule that holds in the whole text but for one part, with fewer points.

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
                yield Match(
                    rule._replace(points=rule.points - LACK),
                    min(hit.first for hit in here),
                    max(hit.last for hit in here),
                )


def _together(found: Sequence[Mapping[int, list[Hit]]]) -> dict[int, list[Hit]]:
    joined: dict[int, list[Hit]] = {}
    for by_sentence in found:
        for sentence, hits in by_sentence.items():
            joined.setdefault(sentence, []).extend(hits)
    return joined


def _rule_matches(
    rule: Rule,
    groups: Sequence[Mapping[int, list[Hit]]],
    places: Mapping[str, Mapping[int, list[Hit]]],
) -> Iterator[Match]:
    for sentence, anchors in groups[0].items():
        if any(sentence in places.get(name, {}) for name in rule.unless):
            continue
        near = [_near(group, sentence, rule) for group in groups[1:]]
        if not all(near):
            continue
        for anchor in anchors:
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


def _near(group: Mapping[int, list[Hit]], sentence: int, rule: Rule) -> list[Hit]:
    if rule.within == "text":
        return [hit for hits in group.values() for hit in hits]
    numbers = [sentence] if rule.within == "sentence" else [sentence - 1, sentence, sentence + 1]
    return [hit for number in numbers for hit in group.get(number, ())]
