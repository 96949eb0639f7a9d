"""A saved message beside today's: what it asks for by now, and what the verdict was then."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import messages
from checker.messages import MessageReport
from checker.messages.model import MessageSince
from checker.model import BadRequest

OPENING = (
    "Hello, I lead the hiring for a small team in Halifax and your work on bridges caught my eye. "
    "Would you have ten minutes this week?"
)
ASKING = (
    f"{OPENING}\nBefore the call please clone our repository and run npm install on your own "
    "laptop, not in a virtual machine. Keep this between us."
)
SAVED = {"as_of": "2026-05-03", "text": OPENING}


def compared(text: str, earlier: object) -> MessageReport:
    """Judge a text beside a saved one."""
    return messages.report({"text": text, "earlier": earlier})  # type: ignore[dict-item]


def since(text: str, earlier: object) -> MessageSince:
    """Return what is said of the change."""
    found = compared(text, earlier)["since"]
    assert found is not None
    return found


def saved_with_report(text: str) -> dict[str, Any]:
    """Return a text as the page's file has it, with what it came to."""
    came = messages.report({"text": text})
    said = {"band": came["band"], "asks": [ask["ask"] for ask in came["asks"]]}
    return {"as_of": "2026-05-03", "text": text, "said": said}


def test_a_conversation_that_went_on_is_told_with_what_came_in() -> None:
    """The verdict of then and of now, the ask that is new, and the way to check that it closes."""
    said = since(ASKING, saved_with_report(OPENING))
    assert (said["day"], said["band"], said["rules"]) == ("3 May 2026", "no-signs", "")
    assert said["headline"] == (
        "On 3 May 2026 it came to “no known pattern”. Now it is “strong signs”."
    )
    texts = {change["title"]: change["text"] for change in said["changes"]}
    ran = next(ask for ask in messages.report({"text": ASKING})["asks"] if ask["ask"] == "run-code")
    assert texts[ran["title"]].startswith("New, asked for: “")
    assert any(text.startswith("New, a way to check that it closes") for text in texts.values())


def test_what_is_no_longer_in_the_text_is_said_to_be_gone() -> None:
    """The other way round, each thing that was there is told."""
    said = since(OPENING, saved_with_report(ASKING))
    assert said["band_label"] == "Strong signs"
    assert {change["text"] for change in said["changes"]} >= {
        "No longer there, asked for.",
        "No longer there, a way to check that it closes.",
    }


def test_the_same_text_is_said_to_be_the_same() -> None:
    """Nothing came in between."""
    said = since(ASKING, saved_with_report(ASKING))
    assert (said["changes"], said["rules"]) == ([], "")
    assert said["headline"] == "Nothing has changed since 3 May 2026: it is still “strong signs”."


def test_rules_that_moved_are_told_apart_from_a_text_that_did() -> None:
    """The file says another verdict than its text comes to today."""
    said = since(ASKING, {**SAVED, "text": ASKING, "said": {"band": "no-signs", "asks": []}})
    assert said["changes"] == []
    assert said["rules"].startswith(
        "Our rules have changed since you saved this. "
        "By those of today, what you saved then comes to “strong signs”. Now noticed: “"
    )
    fewer = since(OPENING, {**SAVED, "said": {"band": "no-signs", "asks": ["invest"]}})
    assert "No longer noticed: “" in fewer["rules"]
    assert fewer["headline"].startswith("On 3 May 2026 it came to “an ask, no known pattern”.")


@pytest.mark.parametrize(
    "said", [None, 7, {}, {"band": "lovely", "asks": []}, {"band": "no-signs"}]
)
def test_what_a_file_says_of_its_report_is_left_out_where_it_cannot_be_read(said: object) -> None:
    """Then both are judged by today's rules, and nothing is said of rules."""
    assert since(OPENING, {**SAVED, "said": said})["rules"] == ""


def test_another_strangers_message_is_not_compared() -> None:
    """What was saved is about somebody else."""
    other = "Thank you for the talk in Lisbon. My sister sends her regards, and so does the cat."
    assert compared(other, SAVED)["since"] is None


@pytest.mark.parametrize(
    ("earlier", "field"),
    [
        (7, "earlier"),
        ([], "earlier"),
        ({"text": OPENING}, "earlier.as_of"),
        ({"text": OPENING, "as_of": "May"}, "earlier.as_of"),
        ({"as_of": "2026-05-03"}, "earlier.text"),
        ({**SAVED, "x": 1}, "earlier.x"),
    ],
)
def test_a_saved_file_that_cannot_be_read_is_named(earlier: object, field: str) -> None:
    """The refusal begins with `earlier`, so that the page can go on without it."""
    with pytest.raises(BadRequest) as refused:
        compared(ASKING, earlier)
    assert refused.value.field == field


@given(now=st.sampled_from([OPENING, ASKING, ""]), then=st.text(max_size=60))
def test_a_saved_text_never_moves_a_verdict(now: str, then: str) -> None:
    """Whatever was saved, the rest of the report is the same."""
    alone = messages.report({"text": now})
    beside = compared(now, {"as_of": "2026-05-03", "text": then})
    for key in alone.keys() - {"since", "summary"}:
        assert beside[key] == alone[key]  # type: ignore[literal-required]


def test_the_summary_tells_it_too() -> None:
    """As it is copied and printed."""
    summary = compared(ASKING, SAVED)["summary"]
    assert "\nSince you saved it\nOn 3 May 2026 it came to “no known pattern”." in summary
