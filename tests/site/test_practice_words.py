"""What a round says keeps the guide's rules of prose, and asks for as few years of school."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from page_reading import sentences, words
from test_prose import RULES, syllables

from checker import practice
from checker.practice.model import CHOICES

if TYPE_CHECKING:
    from checker.model import Json

ROUNDS = range(12)


@cache
def said() -> tuple[str, ...]:
    """Give every sentence of some rounds that is ours, and not the invented strangers'."""
    texts: set[str] = set()
    for seed in ROUNDS:
        for item in practice.items(seed):
            texts |= {item["title"], item["answer"], item["unsettled"], *item["reasons"].values()}
            texts |= {item["said"][choice] for choice in CHOICES}
            texts |= {check["reply"] for check in item["checks"]}
            texts |= {mark["text"] for mark in item["marks"] if not mark["clue"]}
            texts |= {item["settles"]["text"]} if item["settles"] else set()
    for choice in CHOICES:
        given: list[Json] = [{"choice": choice, "sure": "sure", "part": "feeling"}] * 8
        result = practice.report({"seed": 3, "guesses": given})["result"]
        assert result
        texts |= {*result["page"], result["headline"], result["asked"], result["sure"]}
        texts |= {result["reasons"], result["missed"]["text"], result["suspected"]["text"]}
    return tuple(sorted(texts - {""}))


def test_no_sentence_breaks_a_rule() -> None:
    """No word or phrase that the house rules name, and no sentence of more than one breath."""
    for text in said():
        for rule in RULES["rule"]:
            assert not re.search(rule["pattern"], text, re.IGNORECASE), f"{rule['why']}: {text}"
        for sentence in sentences(text):
            assert len(words(sentence)) <= RULES["longest_sentence"], sentence


def test_a_round_asks_for_few_years_of_school() -> None:
    """The Flesch-Kincaid grade of all that is said stays as low as the guide's."""
    running = [one for text in said() for one in sentences(text) if len(words(one)) > 3]
    spoken = [word for one in running for word in words(one)]
    per_sentence = len(spoken) / len(running)
    per_word = sum(map(syllables, spoken)) / len(spoken)
    assert 0.39 * per_sentence + 11.8 * per_word - 15.59 <= RULES["reading_grade"]
