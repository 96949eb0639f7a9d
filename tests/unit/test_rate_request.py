"""What is refused, in which words; and that anything at all gets a report or such words."""

import json
import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_profile_requests import planted
from test_reading import nested

from checker import schema
from checker.model import BadRequest, Json
from checker.rate import FIELDS, RateReport, report
from checker.rate.model import RateBand

REPORT = Draft202012Validator(schema.schema("rate-report"))
KEYS = {field.path.split(".")[0] for field in FIELDS} | {"dont_know"}
PATHS = {field.path for field in FIELDS}
HOUSES = {"", "groups", "what_if", "replies"}
"""Places that hold fields: the request itself, its rows and its objects."""

ANY_JSON: st.SearchStrategy[Json] = nested(
    st.none() | st.booleans() | st.integers(-10, 10**9) | st.floats() | st.text(max_size=30)
)
FIGURE: st.SearchStrategy[Json] = st.integers(0, 60) | st.sampled_from(["", "12", "1 000", None])


def loose(keys: list[str]) -> st.SearchStrategy[Json]:
    """Draw an object whose figures may or may not fit together."""
    return st.dictionaries(st.sampled_from(keys), FIGURE | ANY_JSON, max_size=6)


COUNT_KEYS = ["sent", "accepted", "declined", "dont-know", "dont_know", "withdrawn", "pending"]
CONTENT = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(COUNT_KEYS, FIGURE | ANY_JSON),
        "groups": st.lists(loose(["name", *COUNT_KEYS]), max_size=5) | ANY_JSON,
        "pending_ages_days": st.lists(FIGURE, max_size=5) | st.text("0123456789, ") | ANY_JSON,
        "target": st.floats(0, 1) | st.sampled_from(["0.8", "80 %", "0,9", "1"]) | ANY_JSON,
        "per_week": FIGURE | ANY_JSON,
        "what_if": loose(["acceptance", "per_week"]) | ANY_JSON,
        "replies": loose(["messages", "answered", "waiting", "youngest_days"]) | ANY_JSON,
        "note": st.text() | ANY_JSON,
        "table": st.text('name,sent;accepted\t\n"0123456789 x') | ANY_JSON,
        "as_of": st.sampled_from(["2026-11-23", "2029"]) | ANY_JSON,
    },
)


def known(path: str) -> bool:
    """Tell whether a form can show an error there."""
    return re.sub(r"\.\d+(\.|$)", r".*\1", path).removesuffix(".*") in PATHS | HOUSES


def asked(content: dict[str, Json]) -> RateReport | BadRequest:
    """Give the report or the refusal; anything else that is raised fails the test."""
    try:
        return report(content)
    except BadRequest as error:
        return error


@pytest.mark.door
@given(CONTENT)
def test_any_request_gets_a_report_or_a_sentence(content: dict[str, Json]) -> None:
    """No other exception leaves the door, and a report can always be sent as JSON."""
    answer = asked(content)
    if isinstance(answer, BadRequest):
        assert known(answer.field) or "is not a field here" in answer.message
        assert answer.message[-1] in ".]}…"
        assert len(answer.message) < 700
        return
    assert answer["band"] in get_args(RateBand)
    REPORT.validate(answer)
    text = json.dumps(answer, allow_nan=False)
    assert text == json.dumps(report(json.loads(json.dumps(content))), allow_nan=False)


@pytest.mark.door
@given(st.dictionaries(st.sampled_from(sorted(KEYS)) | st.text(max_size=8), ANY_JSON))
def test_any_object_gets_a_report_or_a_sentence(content: dict[str, Json]) -> None:
    """Even a JSON file that is not ours."""
    answer = asked(content)
    assert isinstance(answer, dict) or answer.message


@pytest.mark.parametrize("path", sorted(PATHS))
def test_a_refusal_stands_on_the_field_that_it_is_about(path: str) -> None:
    """An object is no answer to any question; in a row the refusal names the row."""
    with pytest.raises(BadRequest) as refused:
        report(planted(path, {"x": 1}))
    assert refused.value.field == path.replace("*", "1")


@pytest.mark.parametrize(
    ("content", "field", "message"),
    [
        (
            {"sent": 5, "accepted": 7},
            "accepted",
            "Accepted (7) is more than sent (5). Correct one of the two.",
        ),
        (
            {"sent": 5, "dont_know": 7},
            "dont-know",
            "Don’t know you (7) is more than sent (5). Correct one of the two.",
        ),
        (
            {"sent": 10, "accepted": 4, "declined": 3, "pending": 5},
            "sent",
            (
                "Accepted (4), declined or ignored (3) and still pending (5) come to 12, more than "
                "sent (10). Correct one of them."
            ),
        ),
        (
            {"sent": 1_500, "accepted": 1_000, "withdrawn": 501},
            "sent",
            (
                "Accepted (1,000) and withdrawn (501) come to 1,501, more than sent (1,500). "
                "Correct one of them."
            ),
        ),
        (
            {"sent": 10, "accepted": 8, "pending_ages_days": [1, 2, 3]},
            "sent",
            (
                "Accepted (8) and still pending (3) come to 11, more than sent (10). "
                "Correct one of them."
            ),
        ),
        (
            {"sent": 10, "pending": 2, "pending_ages_days": "1, 2, 3"},
            "pending_ages_days",
            (
                "Ages of the pending ones, in days (3 of them) are more than still pending (2). "
                "Correct one of the two."
            ),
        ),
        (
            {"groups": [{"name": "a"}, {"name": "b", "sent": 5, "accepted": 6}]},
            "groups.1.accepted",
            "Group 2: Accepted (6) is more than sent (5). Correct one of the two.",
        ),
        (
            {"sent": "twelve"},
            "sent",
            "Sent: enter a whole number such as 12, not “twelve”.",
        ),
        (
            {"target": "8"},
            "target",
            "Your target: write a share such as 0.8 or 80% (above 0, at most 1), not “8”.",
        ),
        (
            {"target": 0},
            "target",
            "Your target: write a share such as 0.8 or 80% (above 0, at most 1), not “0”.",
        ),
        (
            {"what_if": {"acceptance": "120%"}},
            "what_if.acceptance",
            (
                "What if this many say yes: write a share such as 0.8 or 80% (from 0 to 1), "
                "not “120%”."
            ),
        ),
        (
            {"what_if": {"per_week": -1}},
            "what_if.per_week",
            "What if you send this many a week: enter a whole number such as 12, not “-1”.",
        ),
        ({"per_week": 10_001}, "per_week", "Invitations a week: enter 10,000 or fewer."),
        (
            {"replies": {"messages": 3, "answered": 4}},
            "replies.answered",
            "Answered (4) is more than messages sent (3). Correct one of the two.",
        ),
        (
            {"replies": {"messages": 3, "answered": 2, "waiting": 2}},
            "replies.waiting",
            (
                "Answered (2) and waiting less than a week (2) come to 4, more than messages sent "
                "(3). Correct one of them."
            ),
        ),
        (
            {"note": "x" * 3_001},
            "note",
            "Your invitation note has 3,001 characters; paste only the note, 3,000 or fewer.",
        ),
        (
            {"table": "x" * 20_001},
            "table",
            "Pasted table has 20,001 characters; paste 20,000 or fewer.",
        ),
        (
            {"pending_ages_days": [1] * 5_001},
            "pending_ages_days",
            "Ages of the pending ones, in days: enter at most 5,000 days, such as 3, 40, 200.",
        ),
        (
            {"pending_ages_days": 12},
            "pending_ages_days",
            "Ages of the pending ones, in days: enter at most 5,000 days, such as 3, 40, 200.",
        ),
        ({"groups": {}}, "groups", "Groups must be a list: […]."),
        ({"groups": [{"sent": 1}] * 201}, "groups", "Groups: enter at most 200 rows."),
    ],
)
def test_what_does_not_fit_is_named_with_its_mend(
    content: dict[str, Json], field: str, message: str
) -> None:
    """The field is one that the form has, and the words are its label."""
    with pytest.raises(BadRequest) as caught:
        report(content)
    assert caught.value.field == field
    assert caught.value.message == message
    assert known(field)


def test_typed_and_pasted_groups_have_one_limit() -> None:
    """Two hundred together."""
    table = "name,sent,accepted\n" + "x,2,1\n" * 150
    with pytest.raises(BadRequest, match="Groups: enter at most 200") as refused:
        report({"groups": [{"sent": 2, "accepted": 1}] * 51, "table": table})
    assert refused.value.field == "groups"


@pytest.mark.parametrize(
    ("target", "share"),
    [
        (0.8, 0.8),
        ("0.8", 0.8),
        ("0,8", 0.8),
        (".8", 0.8),
        ("80%", 0.8),
        ("80 %", 0.8),
        ("66.67%", 0.6667),
        (1, 1.0),
        ("1", 1.0),
        ("100%", 1.0),
        ("", None),
        (None, None),
    ],
)
def test_a_share_may_be_written_in_several_ways(target: Json, share: float | None) -> None:
    """The form's choices, a fraction and a percentage mean the same."""
    ahead = report({"sent": 10, "accepted": 4, "target": target})["forecast"]
    assert (ahead and ahead["target"]) == share


@pytest.mark.parametrize("target", [True, float("nan"), float("inf"), "0.0", "1.5", "eight", []])
def test_what_is_no_share_is_refused(target: Json) -> None:
    """Neither truth nor endless numbers."""
    with pytest.raises(BadRequest) as caught:
        report({"target": target})
    assert caught.value.field == "target"


@pytest.mark.parametrize("ages", ["3, 40;200", [3, "40", 200, None], "3 40\n200", "3,,40,200,"])
def test_ages_are_read_as_a_list_or_as_text(ages: Json) -> None:
    """What people type and what programs send; ages alone tell how many are pending."""
    answer = report({"sent": 10, "accepted": 4, "pending_ages_days": ages})
    assert answer["limits"]["ages"]["known"] == 3
    assert answer["counts"]["pending"] == 3


def test_fewer_ages_than_pending_are_taken_as_some_of_them() -> None:
    """Nobody has to look up all of them."""
    answer = report({"sent": 10, "accepted": 4, "pending": 5, "pending_ages_days": [1, 50]})
    assert answer["counts"]["pending"] == 5


def test_empty_and_nameless_rows() -> None:
    """An untouched row of the form is no group; one without a name is numbered."""
    groups: Json = [{"name": "", "sent": ""}, {"sent": 4, "accepted": 1}, {"name": "b"}, None]
    compared = report({"groups": groups})["comparison"]
    assert compared
    assert [group["name"] for group in compared["groups"]] == ["group 2", "b"]


def test_groups_of_the_same_name_are_told_apart() -> None:
    """A sentence that names both needs two names."""
    row: Json = {"name": "note", "sent": 4, "accepted": 1}
    compared = report({"groups": [row, row, row]})["comparison"]
    assert compared
    assert [group["name"] for group in compared["groups"]] == ["note", "note (2)", "note (3)"]


def test_a_hyphen_or_an_underscore() -> None:
    """The form's name and the program's name of the same figure."""
    for key in ("dont-know", "dont_know"):
        assert report({"sent": 5, "accepted": 1, key: 2})["counts"]["dont_know"] == 2


def test_the_form_follows_the_rules_for_forms() -> None:
    """Hints are one short sentence without a full stop; paths are unique; labels are told."""
    assert len(PATHS) == len(FIELDS)
    for field in FIELDS:
        assert field.label
        assert len(field.hint) <= 80
        assert not field.hint.endswith(".")
        assert "<" not in field.hint
    assert [field.path for field in FIELDS][:6] == [
        "sent",
        "accepted",
        "declined",
        "dont-know",
        "withdrawn",
        "pending",
    ]


@pytest.mark.parametrize("error", ["invalid", "please", "oops", "forbidden", "sorry"])
def test_refusals_use_none_of_the_words(error: str) -> None:
    """The mend is said, without a bow and without blame."""
    for content in ({"sent": "x"}, {"sent": 1, "accepted": 2}, {"target": "x"}, {"note": 3}):
        with pytest.raises(BadRequest) as caught:
            report(content)
        assert error not in caught.value.message.lower()
