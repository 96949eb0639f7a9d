"""JSON Schemas: valid themselves, wide enough for the contract, narrow enough to refuse."""

from typing import Any, Literal, NotRequired, TypedDict

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from test_profile_article import ARTICLE, ORDINARY
from test_profile_requests import TODAY, requests

from checker import profile, rate, schema
from checker.model import BadRequest
from checker.profile.fields import FIELDS
from checker.rate import FIELDS as RATE_FIELDS

CONTRACT: dict[str, Any] = {
    "as_of": "2017-06-01",
    "visitor": {"country": "CA", "industry": "Information technology"},
    "profile": {
        "name": "…",
        "url": "…",
        "headline": "…",
        "occupation": "Human resources",
        "country": "BR",
        "connections": 2,
        "joined": "2017-05",
        "about": "",
        "positions": [
            {
                "title": "HR analyst",
                "company": "…",
                "country": "BR",
                "start": "2013-02",
                "end": None,
                "current": True,
                "employment": "full-time",
                "description": "",
            }
        ],
        "education": [
            {
                "school": "Upper Canada College",
                "school_level": "secondary",
                "degree": "Master's",
                "field": "HR",
                "start": "2011",
                "end": "2013",
            }
        ],
        "skills": 0,
        "recommendations": 0,
        "verified": False,
    },
    "invitation": {"note": "", "reason": "", "mutual_connections": 0},
    "observations": {"photo-elsewhere": "yes", "banner-fits": "no"},
}
"""The contract's own sample, to the letter."""
INPUT = Draft202012Validator(schema.schema("profile"))
REPORT = Draft202012Validator(schema.schema("profile-report"))


@pytest.mark.parametrize("name", sorted(schema.NAMES))
def test_a_schema_is_one(name: str) -> None:
    """Each schema is valid, names its draft and itself."""
    made = schema.schema(name)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["title"] == name


def test_an_unknown_name_has_none() -> None:
    """There is no schema of another name."""
    with pytest.raises(KeyError):
        schema.schema("person")


@pytest.mark.parametrize("sample", [CONTRACT, ARTICLE, ORDINARY, {}])
def test_the_samples_are_valid_and_are_judged(sample: dict[str, Any]) -> None:
    """The contract's sample and others pass the schema, and their reports pass theirs."""
    INPUT.validate(sample)
    REPORT.validate(profile.report(sample, TODAY))


@settings(max_examples=80)
@given(request=requests())
def test_every_request_and_its_report_are_valid(request: dict[str, Any]) -> None:
    """Whatever the form can send passes the schema, and so does each report."""
    assert not [error.message for error in INPUT.iter_errors(request)]
    assert not [error.message for error in REPORT.iter_errors(profile.report(request, TODAY))]


@pytest.mark.parametrize(
    "broken",
    [
        {"as_of": "soon"},
        {"visitor": {"country": "Canada"}},
        {"visitor": {"age": 4}},
        {"profile": {"connections": -1}},
        {"profile": {"connections": "many"}},
        {"profile": {"connections": 1.5}},
        {"profile": {"skills": "500+ "}, "x": 1},
        {"profile": {"about": 7}},
        {"profile": {"verified": "maybe"}},
        {"profile": {"positions": {}}},
        {"profile": {"positions": [{"salary": 1}]}},
        {"profile": {"positions": [{"employment": "gig"}]}},
        {"profile": {"positions": [{"start": []}]}},
        {"observations": {"photo-elsewhere": True}},
        {"observations": {"hair": "yes"}},
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(broken: dict[str, Any]) -> None:
    """Wrong keys, kinds and words pass neither the schema nor the reader."""
    assert list(INPUT.iter_errors(broken))
    with pytest.raises(BadRequest):
        profile.report(broken, TODAY)


RATE = Draft202012Validator(schema.schema("rate"))


@pytest.mark.parametrize(
    "sample",
    [
        {"sent": 10, "accepted": 4},
        {"sent": "1,200", "target": 0.8, "what_if": {"acceptance": 0.65, "per_week": 20}},
        {"target": "80%", "what_if": {"acceptance": "0,8"}},
        {"target": "", "what_if": {"acceptance": 0}, "pending_ages_days": [2, "3", None]},
        {"target": None, "pending_ages_days": "2, 3 40", "note": "", "table": None},
        {"groups": [{"name": "with note", "sent": 3, "dont-know": "1"}], "as_of": "2026-11"},
    ],
)
def test_what_the_rate_reads_its_schema_lets_pass(sample: dict[str, Any]) -> None:
    """Programs may send shares as numbers or percentages, and ages as a list."""
    RATE.validate(sample)
    rate.report(sample)


@pytest.mark.parametrize(
    "broken",
    [
        {"target": 0},
        {"target": 1.5},
        {"target": "most"},
        {"what_if": {"acceptance": -0.1}},
        {"pending_ages_days": [-1]},
        {"pending_ages_days": 7},
        {"shoes": 1},
    ],
)
def test_what_the_rate_refuses_its_schema_refuses(broken: dict[str, Any]) -> None:
    """What cannot be read passes neither the schema nor the reader."""
    assert list(RATE.iter_errors(broken))
    with pytest.raises(BadRequest):
        rate.report(broken)


def test_every_field_is_in_its_schema() -> None:
    """Each path of the forms stands in the schema, with its label."""
    for name, fields in (("profile", FIELDS), ("rate", RATE_FIELDS)):
        whole = schema.schema(name)
        for field in fields:
            place = whole
            for step in field.path.split("."):
                place = place["items"] if step == "*" else place["properties"][step]
            assert place["description"] == field.label


def test_a_report_type_becomes_a_schema() -> None:
    """Every kind of type that a report may use is told as JSON Schema tells it."""

    class Sample(TypedDict):
        word: Literal["a", "b"]
        number: int | None
        pairs: list[tuple[str, float]]
        table: dict[str, bool]
        extra: NotRequired[str]

    assert schema.of_type(Sample) == {
        "type": "object",
        "properties": {
            "word": {"enum": ["a", "b"]},
            "number": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "pairs": {
                "type": "array",
                "items": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}]},
            },
            "table": {"type": "object", "additionalProperties": {"type": "boolean"}},
            "extra": {"type": "string"},
        },
        "additionalProperties": False,
        "required": ["number", "pairs", "table", "word"],
    }
