"""JSON Schemas: valid themselves, wide enough for the contract, narrow enough to refuse."""

from typing import Any, Literal, NotRequired, TypedDict

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from test_profile_article import ARTICLE, ORDINARY
from test_profile_requests import TODAY, requests

from checker import profile, schema
from checker.catalogue.fields import FIELDS
from checker.invitations import FIELDS as RATE_FIELDS
from checker.model import BadRequest

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


@settings(max_examples=80, deadline=None)
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
