"""The rules: each has an example that it catches, and a neighbour that it leaves."""

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from checker import messages
from checker.messages import wording
from checker.messages.lexicon import PLAIN
from checker.messages.model import Rule
from checker.messages.rules import CLOSES, OPENS, RULES
from checker.messages.text import Text, read
from checker.messages.verdict import (
    Judged,
    judge,
    matches,
)
from checker.messages.weights import WEIGHTS
from examples import messages as corpus
from examples.messages import Message, weigh

if TYPE_CHECKING:
    from checker.model import Band

NOTICED = corpus.NOTICED
EXAMPLES = corpus.read("examples")
KNOWN = [*EXAMPLES, *(message for part in corpus.PARTS for message in corpus.panel(part))]
MOST_ORDINARY = 0.03
"""Share of ordinary messages that may be taken for harmful ones."""


@cache
def judged(text: str) -> Judged:
    """Judge a text of the stranger's, once."""
    return messages.judged(text)[1]


@pytest.fixture(scope="module")
def texts() -> dict[Message, Text]:
    """Read every message as it stands, whoever wrote which part of it."""
    return {message: read(message.text) for message in KNOWN}


@pytest.fixture(scope="module")
def holding(texts: dict[Message, Text]) -> dict[Message, set[Rule]]:
    """Find the rules that hold in every message."""
    return {
        message: {match.rule for match in matches(text.hits)} for message, text in texts.items()
    }


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: f"{message.id} {message.kind}")
def test_an_example_is_caught_and_a_neighbour_left(message: Message) -> None:
    """Each kind of approach has its examples, and ordinary messages that come near."""
    assert (judged(message.text).band in NOTICED) == message.harmful


def test_every_rule_has_an_example_that_it_catches(holding: dict[Message, set[Rule]]) -> None:
    """A rule that nothing shows is a guess."""
    shown = {rule for message, rules in holding.items() if message.harmful for rule in rules}
    assert [rule for rule in RULES if rule not in shown] == []


def test_every_rule_has_a_neighbour_that_it_leaves(
    texts: dict[Message, Text], holding: dict[Message, set[Rule]]
) -> None:
    """Ordinary messages with parts of each ask are left, and hardly any rule holds in one."""
    ordinary = [message for message in texts if not message.harmful]
    left = [
        {hit.concept for hit in texts[message].hits}
        for message in ordinary
        if judge(texts[message]).band not in NOTICED
    ]
    for ask in wording.ASKS:
        parts = {
            name
            for rule in RULES
            if rule.ask == ask
            for need in rule.needs
            for name in need.split("|")
        }
        assert any(len(there & parts) >= 2 for there in left), ask
    held = Counter(rule for message in ordinary for rule in holding[message])
    for rule in RULES:
        assert held[rule] <= len(ordinary) / 10, rule


def test_ordinary_messages_are_left_alone() -> None:
    """Of the messages that the rules were made against, hardly any is taken for harm."""
    bands = [judged(message.text).band for message in KNOWN if not message.harmful]
    assert sum(band in NOTICED for band in bands) <= MOST_ORDINARY * len(bands)
    assert "strong-signs" not in bands


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("Please clone our repo and run it on your own laptop.", "Keep this between us."),
        ("Please clone our repo and run it on your own laptop.", "There is no time, do it today."),
        ("Please buy five Apple gift cards and send me the codes.", "I can't take calls."),
    ],
)
def test_what_closes_a_way_to_check_weighs(less: str, more: str) -> None:
    """The same ask weighs more with it, and never less."""
    assert judged(f"{less} {more}").leaning > judged(less).leaning


@pytest.mark.parametrize(
    ("ask", "opened"),
    [
        (
            "Please upload your passport and a selfie.",
            "You signed the contract; use our HR portal.",
        ),
        ("Please clone the repo and run it.", "A throwaway container is fine."),
        (
            "We pay 500 per report about your ministry.",
            "Only public information, nothing internal.",
        ),
    ],
)
def test_what_opens_a_way_to_check_takes_weight_off(ask: str, opened: str) -> None:
    """An ordinary neighbour leaves you a way to check."""
    assert judged(f"{ask} {opened}").leaning < judged(ask).leaning


@pytest.mark.parametrize(
    "text",
    [
        "Nobody from us will ever ask you to read back a code, and we never send gift cards.",
        "Beware of messages that say “please buy gift cards and send me the codes today”.",
        "A fake recruiter wrote to me: “clone our repository and run it, turn off the antivirus”.",
        "Please don't send your passport here, and do not pay any fee.",
        "An agent asked me for a fee of $2,000 for the visa, is that normal?",
        "Nunca te pediremos que pagues una tasa ni que envíes el código que te llegue.",
    ],
)
def test_a_warning_or_a_quoted_scam_asks_for_nothing(text: str) -> None:
    """Negation, warnings and stories are no asks."""
    assert judged(text).band not in NOTICED


@pytest.mark.parametrize(
    "text",
    [
        "My WhatsApp is on the card, send me the pictures when you have time.",
        "The talk is confidential until Friday, please register at https://talk.example today.",
        "I work with crypto and gift cards at a bank, and liked what you wrote about vouchers.",
        "The salary is $9,000 a month; applications close tonight. Dear sir, God bless you.",
        "Kindly do the needful and revert, I am in urgent need of your advice on dykes.",
    ],
)
def test_a_messenger_a_sum_a_deadline_or_clumsy_words_weigh_nothing(text: str) -> None:
    """What both sides write divides nothing."""
    answer = judged(text)
    assert answer.band == "no-signs"
    assert not answer.asks


def test_what_a_text_leans_to_is_weighed_both_ways() -> None:
    """What closes a way to check adds, what opens one takes off."""
    ask = "Our client pays 900 per note about your ministry."
    leans = judged(ask).leaning
    assert judged(f"{ask} Please don't tell your superiors.").leaning > leans
    assert judged(f"{ask} Take your time, call our switchboard, or say no.").leaning < leans
    assert judged(f"{ask} He prefers to stay anonymous; don't tell your superiors.").band in NOTICED


def test_nothing_that_is_asked_for_speaks_for_a_message() -> None:
    """The weights' signs are set: only openness, reports and warnings speak for one."""
    for name, weight in WEIGHTS.items():
        if name != "base":
            assert (weight < 0) == (name in weigh.SPEAKING_FOR), name


@pytest.mark.nightly
def test_the_weights_are_those_of_the_messages() -> None:
    """The module is what the command writes."""
    fitted = weigh.weights(weigh.known())
    hundredths = {name: round(weight * 100) for name, weight in fitted.items()}
    assert {name: weight for name, weight in hundredths.items() if weight} == dict(WEIGHTS)


def test_ways_and_rules_name_concepts_that_english_has() -> None:
    """A misspelt concept would never be found."""
    from checker.messages.phrases import en, shared  # noqa: PLC0415 (read as the lexicon does)

    known = {name.removesuffix(PLAIN) for name in (*en.PHRASES, *shared.PHRASES)}
    named = {name for rule in RULES for need in rule.needs for name in need.split("|")}
    named |= {name for rule in RULES for name in rule.unless}
    named |= {name for concepts in CLOSES.values() for name in concepts.split("|")}
    named |= {name for concepts in OPENS.values() for name in concepts.split("|")}
    assert named <= known


def test_the_bands_of_the_worked_on_panel_are_counted_by_language() -> None:
    """The method page prints these rows; the intervals hold the shares."""
    rows = list(corpus.counts("train"))
    assert [row.name for row in rows][:2] == ["harmful", "harmful, en"]
    for row in rows:
        assert row.interval[0] <= row.reached / row.of <= row.interval[1]
    bands: set[Band] = {judged(message.text).band for message in corpus.panel("train")}
    assert bands == {"strong-signs", "some-signs", "no-signs", "not-enough"}
    harmful = rows[0]
    assert len(corpus.missed("train")) == harmful.of - harmful.reached


def test_the_ask_of_which_most_is_there_is_told_first() -> None:
    """A vintage sold for an export certificate's fee is no matter of commands to run."""
    wine = (
        "We exchanged messages here in 2016 about your 2009 Pauillac. I have now a buyer from "
        "Macao, he pays in advance, only an export certificate of 1,180 euro is to be paid by "
        "the seller."
    )
    _, found = messages.judged(wine)
    assert next(iter(found.asks)) == "pay-first"
