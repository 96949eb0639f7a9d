"""The message check's answer: the contract's shape, and sentences that say what is wanted."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker import bridge, messages, schema
from checker.messages import wording
from checker.messages.rules import RULES
from checker.messages.sources import SOURCES
from checker.model import BadRequest

REPORT = Draft202012Validator(schema.schema("message-report"))
INPUT = Draft202012Validator(schema.schema("message"))
CODE = (
    "Thanks for applying! Before the call please clone our repository and run npm install on your "
    "own laptop, not in a virtual machine: the wallet plugin breaks there. Keep this between us."
)


def report(text: str, **sender: str) -> messages.MessageReport:
    """Judge a text as a program would ask."""
    return messages.report({"text": text, "sender": dict(sender)})


def test_the_first_sentence_says_what_is_wanted_and_what_not_to_do() -> None:
    """As the contract asks: one sentence, the ask and the warning."""
    answer = report(CODE)
    assert answer["band"] == "strong-signs"
    assert answer["headline"] == (
        "They want you to run their code on your machine, and nobody to know. Do not run it there."
    )
    assert answer["language"] == "en"
    assert answer["asks"][0]["ask"] == "run-code"
    assert [way["way"] for way in answer["closes"]] == ["secrecy", "haste"]
    assert answer["band_label"] == "Strong signs"
    assert answer["actions"][0]["title"] == "Ask by another way"
    assert answer["summary"].count(answer["asks"][0]["do"]) == 1, "what to do is said once"
    assert answer["reply"] is None, "who wants that gets silence and a report"
    assert answer["already"][0]["title"] == "Take the computer off the network"
    assert answer["already"][-1]["title"] == "Report it officially"


def test_what_is_quoted_stands_in_the_text_where_the_report_says() -> None:
    """A mark is drawn from these places."""
    answer = report(CODE)
    for part in (*answer["asks"], *answer["closes"], *answer["opens"]):
        assert CODE[part["start"] : part["end"]] == part["quote"] != ""


@pytest.mark.parametrize(
    ("text", "band", "first"),
    [
        ("", "not-enough", "Paste what they wrote"),
        ("   \n", "not-enough", "Paste what they wrote"),
        ("Me: hello, are you there?\nMe: I sent it", "not-enough", "Paste what they wrote"),
        ("Hyvää päivää, kiitos yhteydestä ja mukavaa viikkoa", "not-enough", "The language"),
        ("Thank you for the talk on Monday, I liked the part on bridges.", "no-signs", "None of"),
    ],
)
def test_a_message_without_asks_is_never_cleared(text: str, band: str, first: str) -> None:
    """No known pattern is no clearance, and an unknown language is none either."""
    answer = report(text)
    assert answer["band"] == band
    assert answer["headline"].startswith(first)
    assert not answer["asks"]
    assert not answer["already"]
    assert answer["reply"] is None
    if band == "no-signs":
        assert "clears nobody" in answer["headline"]
        assert answer["looked_for"].startswith("Looked for: run their code on your machine; ")
        assert answer["questions"]


def test_a_weak_ask_is_named_with_the_ordinary_people_who_ask_it() -> None:
    """Below the line of some signs it is still said what is asked for."""
    answer = report("Please clone the repo and run it, whenever you have time. If not, no worries.")
    assert answer["band"] == "no-signs"
    assert answer["headline"].startswith("It asks you to run their code on your machine, as ordin")
    assert answer["band_label"] == "An ask, no known pattern"
    assert answer["short"] == "No known pattern · asked to run their code on your machine"
    assert answer["reply"] == wording.ASKS["run-code"].reply
    assert [way["way"] for way in answer["opens"]] == ["time-given", "no-accepted"]


def test_a_warning_asks_for_nothing_and_opens_nothing() -> None:
    """What a colleague tells of is not what the colleague wants."""
    answer = report(
        "Heads up, a fake recruiter is going round. She wants you to clone her repo and run it on "
        "your own laptop, wallet unlocked. Don't answer, block her and report it."
    )
    assert answer["band"] == "no-signs"
    assert answer["asks"] == []
    assert answer["opens"] == []


def test_an_ask_weighs_no_more_than_its_text() -> None:
    """Under a harmless band nothing is called heavy."""
    answer = report("Please clone the repo and run it, whenever you have time. If not, no worries.")
    assert [ask["strength"] for ask in answer["asks"]] == ["weak"]
    assert "(weighs little)" in answer["summary"]


def test_every_ask_has_its_words_and_every_source_is_used() -> None:
    """A rule without words would fail in front of a visitor."""
    assert {rule.ask for rule in RULES} == set(wording.ASKS)
    named = {key for words in wording.ASKS.values() for key in words.sources}
    assert named <= set(SOURCES)
    assert set(SOURCES) - named <= {"who-to-call"}
    assert {words.help for words in wording.ASKS.values()} == set(wording.ALREADY)


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({}, "text"),
        ({"text": 3}, "text"),
        ({"text": None}, "text"),
        ({"text": "a" * 100_001}, "text"),
        ({"text": "a", "note": "b"}, "note"),
        ({"text": "a", "sender": {"age": "b"}}, "sender.age"),
        ({"text": "a", "sender": "Ann"}, "sender"),
        ({"text": "a", "sender": {"name": 3}}, "sender.name"),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_field(content: dict[str, Any], field: str) -> None:
    """In a sentence that says how to mend it."""
    with pytest.raises(BadRequest) as refusal:
        messages.report(content)
    assert refusal.value.field == field
    assert refusal.value.message.endswith(".")


@pytest.mark.door
@given(st.text(), st.text(max_size=40))
@example("\ud800", "")
@example(CODE, "Ann")
@example("Them: hi\nMe: you\n" * 3, "")
def test_any_text_gets_a_report(text: str, name: str) -> None:
    """Whatever is pasted: the schema holds, and places lie in the text."""
    asked = {"request": "message", "text": text, "sender": {"name": name}}
    INPUT.validate({"text": text, "sender": {"name": name}})
    answer = json.loads(bridge.handle(json.dumps(asked)))
    REPORT.validate(answer)
    for part in (*answer["asks"], *answer["closes"], *answer["opens"], *answer["disguises"]):
        assert 0 <= part["start"] < part["end"] <= len(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_are_the_text_and_bear_its_marks(before: str, after: str) -> None:
    """What the page draws is what was pasted, marked where the asks stand."""
    text = f"{before}\n{CODE}\n{after}"
    answer = report(text)
    assert "".join(piece["text"] for piece in answer["pieces"]) == text
    for ask in answer["asks"]:
        name = f"ask:{ask['ask']}"
        marked = "".join(piece["text"] for piece in answer["pieces"] if name in piece["marks"])
        assert marked == ask["quote"]


def test_a_sender_by_name_is_the_stranger_of_a_conversation() -> None:
    """What the visitor wrote is never held against the stranger."""
    talk = (
        "Ann Lee: Please send me a photo of your passport and a selfie today, in this chat.\n"
        "Bo Cho: No, I would rather come to the office.\n"
        "Ann Lee: That is fine, thank you.\n"
    )
    asks = [ask["ask"] for ask in report(talk, name="Ann Lee")["asks"]]
    assert asks == ["identity-papers"]
    assert report(talk, name="Bo Cho")["asks"] == []


def test_the_summary_holds_the_whole_answer() -> None:
    """For copying, and for the command line."""
    text = report(CODE)["summary"]
    for words in ("Strong signs: They want you", "What usually follows", "I already did", "Nobody"):
        assert words in text
    assert "What to answer: “" in report("Please clone the repo and run it.")["summary"]


def test_two_asks_stand_in_one_sentence_and_a_day_is_nothing_secret() -> None:
    """“Before the call” is when, and no talk of what is not public yet."""
    answer = report(
        "Please clone our repository and run it on your machine before the call. You would also "
        "need to pay a refundable fee of 200 USD for the laptop. Please keep this between us."
    )
    assert answer["headline"] == (
        "They want you to pay first and to run their code on your machine, and nobody to know. "
        "Do not pay."
    )
    assert {ask["ask"] for ask in answer["asks"]} == {"pay-first", "run-code"}
