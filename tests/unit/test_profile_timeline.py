"""What the report adds to its findings: the career as a picture, and what would change the band."""

from typing import Any

import pytest
from hypothesis import given, settings
from test_profile_article import ARTICLE
from test_profile_requests import TODAY, report, requests

from checker import profile
from checker.model import Band, Judgement
from checker.profile import verdict
from checker.profile.clues import BY_ID
from checker.profile.read import read


def timeline(**given_profile: Any) -> Any:  # noqa: ANN401 (JSON)
    """Give the timeline of a profile."""
    return profile.report({"as_of": "2026-06-01", "profile": given_profile}, TODAY)["timeline"]


def test_the_articles_career_is_laid_out() -> None:
    """Rows for three jobs and two schools, one overlap, nothing undated invented."""
    made = profile.report(ARTICLE, TODAY)["timeline"]
    rows = {row["label"]: (row["kind"], row["start"], row["end"]) for row in made["rows"]}
    assert rows == {
        "HR analyst at Casa Verde": ("job", "2013-02", "2016-12"),
        "HR generalist at Oficina Sul": ("job", "2014-01", "2015-06"),
        "HR manager at Grupo Aurora": ("job", None, "2017-06"),
        "Master's, Upper Canada College": ("school", "2011", "2013"),
        "Bachelor's, Universidade de São Paulo": ("school", "2007", "2010"),
    }
    assert [(one["start"], one["end"]) for one in made["overlaps"]] == [("2014-01", "2015-06")]
    assert made["gaps"] == []
    assert made["impossible"] == []
    assert made["until"] == "2017-06"


def test_a_gap_is_marked_from_seven_months_on() -> None:
    """Six months without anything listed are left alone, seven are marked, and are no sign."""
    first = {"title": "Cook", "start": "2012-01", "end": "2014-12"}
    six = timeline(positions=[first, {"title": "Chef", "start": "2015-06", "current": True}])
    seven = timeline(positions=[first, {"title": "Chef", "start": "2015-08", "current": True}])
    assert six["gaps"] == []
    assert [(one["start"], one["end"]) for one in seven["gaps"]] == [("2015-01", "2015-07")]


def test_study_fills_a_gap() -> None:
    """Years at a school between two jobs are no gap."""
    made = timeline(
        positions=[
            {"title": "Cook", "start": "2012-01", "end": "2014-06"},
            {"title": "Chef", "start": "2017-01", "current": True},
        ],
        education=[{"school": "Bergen", "start": "2014-08", "end": "2016-12"}],
    )
    assert made["gaps"] == []


def test_a_degree_that_cannot_be_is_marked() -> None:
    """A degree within four months has its span and its sentence."""
    made = timeline(education=[{"degree": "Master's", "start": "2011-09", "end": "2011-12"}])
    (span,) = made["impossible"]
    assert (span["start"], span["end"]) == ("2011-09", "2011-12")
    assert span["label"] == "Master's from a school without a name within 4 months."


def test_joining_is_told() -> None:
    """The month of joining stands beside the career."""
    made = timeline(joined="2019-04")
    assert made["joined"] == "2019-04"
    assert made["text"] == ["Joined LinkedIn: April 2019."]


def test_a_year_alone_stays_a_year() -> None:
    """No month is made up for it, and one that begins and ends a row is said once."""
    made = timeline(
        positions=[{"title": "Cook", "company": "Aster", "start": "2013", "end": "2015"}],
        education=[{"school": "Hill School", "degree": "", "start": "2012", "end": "2012"}],
    )
    assert made["text"] == ["Cook at Aster: 2013 to 2015.", "Hill School: 2012."]


def test_an_empty_career_is_an_empty_picture() -> None:
    """Without jobs and schools there is nothing to draw and nothing to say."""
    made = timeline()
    assert (made["rows"], made["gaps"], made["text"]) == ([], [], [])


@settings(max_examples=60)
@given(request=requests())
def test_what_would_change_the_band_does(request: dict[str, Any]) -> None:
    """Taking a report at its word and turning that one clue gives the band it names."""
    judged = verdict.judge(read(request, TODAY))
    for change in report(request)["would_change"]:
        turned = []
        for one in judged:
            if one.clue.id == change["clue"]:
                outcome = one.judgement.outcome
                assert outcome in ("sign", "unknown")
                other = Judgement(
                    outcome="clear" if outcome == "sign" else "sign",
                    seen="Tried.",
                    strength=None if outcome == "sign" else one.judgement.strength,
                )
                turned.append(verdict.Judged(one.clue, other))
            else:
                turned.append(one)
        assert verdict.band(turned)[0] == change["band"]
        moved = {change["band"], report(request)["band"]}
        assert len(moved) == 2
        assert moved != {"no-signs", "not-enough"}, "one more look is no other verdict"
        assert BY_ID[change["clue"]].title in change["text"]


def test_without_the_one_sign_an_ordinary_profile_would_be_plain() -> None:
    """A photo found elsewhere is named as what makes the difference, and why."""
    content: dict[str, Any] = {"observations": {"photo-other-name": "yes"}}
    changes = {one["clue"]: one for one in profile.report(content, TODAY)["would_change"]}
    assert changes["photo-other-name"]["band"] == "not-enough"
    assert changes["photo-other-name"]["text"].startswith("Without “")
    assert changes["text-elsewhere"]["band"] == "strong-signs"
    assert "no-note" not in changes


@pytest.mark.parametrize(
    ("content", "band"),
    [
        (ARTICLE, "strong-signs"),
        ({"observations": {"photo-other-name": "yes"}}, "some-signs"),
        ({}, "not-enough"),
    ],
)
def test_there_is_something_to_do_in_every_band(content: dict[str, Any], band: Band) -> None:
    """Each band has its steps; a message is offered unless answering would only confirm you."""
    answer = profile.report(content, TODAY)
    assert answer["band"] == band
    assert answer["actions"]
    assert any(step["title"] == "Report it" for step in answer["actions"]) == (
        band == "strong-signs"
    )
    assert bool(answer["message"]) == (band != "strong-signs")
    for step in answer["actions"]:
        assert f"- {step['title']}: {step['text']}" in answer["summary"]
