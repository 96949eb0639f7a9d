"""The article's profile, an ordinary one, and what the profile's own reader refuses."""

import json
from typing import Any

import pytest

from checker import profile
from checker.model import BadRequest, Json, PartialDate
from checker.profile.clues import BY_ID, text
from checker.profile.read import read

TODAY = PartialDate(2026, 6, 1)
TEN = (
    "few-connections",
    "distant-invitation",
    "missing-dates",
    "overlapping-jobs",
    "impossible-degree",
    "no-job-descriptions",
    "no-about",
    "photo-elsewhere",
    "odd-banner",
    "no-note",
)
ARTICLE: dict[str, Any] = {
    "as_of": "2017-06-01",
    "visitor": {"country": "CA", "industry": "Information technology"},
    "profile": {
        "name": "Beatriz Lacerda",
        "occupation": "Human resources",
        "country": "BR",
        "connections": 2,
        "about": "",
        "positions": [
            {
                "title": "HR analyst",
                "company": "Casa Verde",
                "country": "BR",
                "start": "2013-02",
                "end": "2016-12",
                "current": False,
                "employment": "full-time",
                "description": "",
            },
            {
                "title": "HR generalist",
                "company": "Oficina Sul",
                "start": "2014-01",
                "end": "2015-06",
                "current": False,
                "employment": "full-time",
                "description": "",
            },
            {
                "title": "HR manager",
                "company": "Grupo Aurora",
                "start": None,
                "end": None,
                "current": True,
                "description": "",
            },
        ],
        "education": [
            {
                "school": "Upper Canada College",
                "school_level": "secondary",
                "degree": "Master's",
                "field": "HR",
                "start": "2011",
                "end": "2013",
            },
            {
                "school": "Universidade de São Paulo",
                "school_level": "university",
                "degree": "Bachelor's",
                "field": "HR",
                "start": "2007",
                "end": "2010",
            },
        ],
    },
    "invitation": {"note": "", "reason": ""},
    "observations": {"photo-elsewhere": "yes", "banner-fits": "no"},
}
ORDINARY: dict[str, Any] = {
    "as_of": "2026-06-01",
    "visitor": {"country": "CA", "industry": "Logistics"},
    "profile": {
        "name": "Marta Lindqvist",
        "occupation": "Warehouse planning",
        "country": "CA",
        "connections": 412,
        "about": "I plan shelves so that people walk less.",
        "positions": [
            {
                "title": "Planner",
                "company": "Prairie Stores",
                "country": "CA",
                "start": "2021-03",
                "current": True,
                "description": "Two halls in Regina.",
            },
            {
                "title": "Picker, then team lead",
                "company": "Northgate",
                "start": "2018-05",
                "end": "2021-02",
                "current": False,
                "description": "Night shift of nine.",
            },
        ],
    },
    "invitation": {
        "note": "Hello, you spoke about slotting at the depot in May and I have a question."
    },
}


def test_the_articles_profile_has_strong_signs_and_all_ten_clues() -> None:
    """The ten clues of the article fire, each with its sentence, reason, innocence and source."""
    report = profile.report(ARTICLE, TODAY)
    assert report["band"] == "strong-signs"
    signs = {one["clue"]: one for one in report["findings"] if one["outcome"] == "sign"}
    assert tuple(signs) == TEN
    for name, one in signs.items():
        clue = BY_ID[name]
        assert one["why"] == clue.why
        assert one["innocent"] == clue.innocent
        assert one["next"] == clue.how
        assert f"- {clue.title} [" in report["summary"]
    told = {name: one["seen"] for name, one in signs.items()}
    assert told["few-connections"] == (
        "2 connections after 4 years of work in a trade that lives by contacts (Human resources)."
    )
    assert "another country and another line of work" in told["distant-invitation"]
    assert told["missing-dates"] == "No full dates for HR manager at Grupo Aurora; 3 jobs listed."
    assert told["overlapping-jobs"] == (
        "HR analyst at Casa Verde, and HR generalist at Oficina Sul, "
        "both from January 2014 to June 2015. Both are said to be full-time."
    )
    assert told["impossible-degree"] == (
        "Master's from Upper Canada College, which is a secondary school."
    )
    assert told["no-job-descriptions"] == "None of the 3 jobs has a description."
    photo = "You found the photo in other places. You have not said yet under whose name."
    assert told["photo-elsewhere"] == photo


def test_an_ordinary_profile_has_no_signs_and_says_what_was_not_checked() -> None:
    """Eight years, 412 connections, descriptions, dates, a note: nothing, and the rest listed."""
    report = profile.report(ORDINARY, TODAY)
    assert report["band"] == "no-signs"
    assert [one["clue"] for one in report["findings"] if one["outcome"] == "sign"] == []
    assert "Well-made inventions pass" in report["headline"]
    assert BY_ID["photo-elsewhere"].title in report["not_checked"]
    assert BY_ID["verified"].title in report["not_checked"]
    assert BY_ID["few-connections"].title not in report["not_checked"]
    assert "\nNot checked yet\n" in report["summary"]
    fits = next(one for one in report["findings"] if one["clue"] == "few-connections")
    assert fits["seen"] == "412 connections are plenty."


def test_today_stands_in_for_a_missing_date() -> None:
    """A request without as_of is judged as of the day it is asked."""
    bare: dict[str, Any] = {
        "profile": {"joined": "2026-05", "positions": [{"start": "2010", "current": True}]}
    }
    young = profile.report(bare, TODAY)
    later = profile.report(bare, PartialDate(2030, 1, 1))
    assert young["findings"][1]["outcome"] == "sign"
    assert later["findings"][1]["outcome"] == "clear"


@pytest.mark.parametrize(
    ("request_", "field", "sentence"),
    [
        ({"as_of": "soon"}, "as_of", "as_of: write the date of the check as 2026-11-23."),
        ({"as_of": 2026}, "as_of", "as_of: write the date of the check as 2026-11-23."),
        ({"profile": []}, "profile", "profile must be an object: {…}."),
        (
            {"profile": {"age": 30}},
            "profile.age",
            "“profile.age” is not a field here. Use one of: about, connections, contact_email,",
        ),
        ({"profile": {"positions": {}}}, "profile.positions", "Jobs must be a list: […]."),
        (
            {"profile": {"positions": [7]}},
            "profile.positions.0",
            "Job 1, profile.positions.0 must be an object: {…}.",
        ),
        (
            {"profile": {"positions": [{"end": "2014", "current": True}]}},
            "profile.positions.0.end",
            "Job 1: it has an end and is marked “Still there”. Remove one of the two.",
        ),
        (
            {"profile": {"positions": [{"country": "Brazil"}]}},
            "profile.positions.0.country",
            "Job 1, Country of the job: choose a country, or write its two letters such as CA.",
        ),
        (
            {"visitor": {"country": 7}},
            "visitor.country",
            "Your country: choose a country, or write its two letters such as CA.",
        ),
        (
            {"observations": {"active": "maybe"}},
            "observations.active",
            "observations.active: answer yes, no or unknown, not “maybe”.",
        ),
        (
            {"observations": {"aktive": "yes"}},
            "observations.aktive",
            "“observations.aktive” is not",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_mend(
    request_: dict[str, Any], field: str, sentence: str
) -> None:
    """Each refusal names the field by its label or number and says what to do."""
    with pytest.raises(BadRequest) as refusal:
        profile.report(request_, TODAY)
    assert refusal.value.field == field
    assert refusal.value.message.startswith(sentence)


def test_an_end_before_its_start_is_judged_and_pointed_out_beside_its_box() -> None:
    """It is content: a contradiction in the report, and a word beside each box, in typed order."""
    content: dict[str, Any] = {
        "profile": {
            "positions": [{}, {"title": "Cook", "start": "2014", "end": "2013"}],
            "education": [{"school": "Leeds", "start": "2014-05-09", "end": "2014-05-08"}, {}],
        }
    }
    report = profile.report(content, TODAY)
    assert [slip["field"] for slip in report["slips"]] == [
        "profile.positions.1.end",
        "profile.education.0.end",
    ]
    assert "slip" in report["slips"][0]["message"]
    (found,) = [one for one in report["findings"] if one["clue"] == "impossible-dates"]
    assert (found["outcome"], found["strength"]) == ("sign", "strong")
    assert found["seen"] == (
        "Cook ends in 2013, before it begins in 2014. "
        "Leeds ends in 8 May 2014, before it begins in 9 May 2014."
    )
    assert report["band"] == "some-signs"


def test_the_same_day_may_begin_and_end_a_job() -> None:
    """A job of one day, or with its month alone, is in order."""
    for start, end in (("2014-05-09", "2014-05-09"), ("2014-05", "2014"), ("2014", "2014-05-01")):
        made = read({"profile": {"positions": [{"start": start, "end": end}]}}, TODAY)
        assert made.positions is not None
        assert len(made.positions) == 1


def test_empty_rows_say_nothing_and_an_empty_list_says_none() -> None:
    """Blank rows of the form are "can't tell"; [] is "looked, and there are none"."""
    blank = read({"profile": {"positions": [{}, {"title": None}], "education": [{}]}}, TODAY)
    none = read({"profile": {"positions": [], "education": []}}, TODAY)
    assert (blank.positions, blank.education) == (None, None)
    assert (none.positions, none.education) == ((), ())


def test_an_end_is_not_shown_only_for_a_job_that_ended() -> None:
    """A null end with current false is missing; otherwise the job may go on."""
    rows: list[Any] = [
        {"start": "2014", "end": None, "current": flag} for flag in (False, True, None)
    ]
    made = read({"profile": {"positions": rows}}, TODAY)
    assert made.positions is not None
    ends = {job.current: job.end for job in made.positions}
    assert ends == {False: "not-shown", True: None, None: None}


def test_of_several_overlaps_the_longest_is_told() -> None:
    """Thirty months long ago say more than eight of late."""
    spans = (("2010-01", "2012-12"), ("2010-07", "2013-01"), ("2018-01", "2018-10"),
             ("2018-02", "2019-01"))  # fmt: skip
    jobs: list[Json] = [
            {"title": f"Job {at}", "company": f"Firm {at}", "start": start, "end": end,
             "employment": "full-time"}
            for at, (start, end) in enumerate(spans)]  # fmt: skip
    findings = profile.report({"profile": {"positions": jobs}}, TODAY)["findings"]
    (found,) = [one["seen"] for one in findings if one["clue"] == "overlapping-jobs"]
    assert "Job 0" in found
    assert "Job 1" in found


def test_500_plus_is_read_however_it_is_spaced() -> None:
    """500+ is more than a number; 500 alone is a number."""
    assert read({"profile": {"connections": " 500 +"}}, TODAY).many_connections
    plain = read({"profile": {"connections": 500}}, TODAY)
    assert (plain.connections, plain.many_connections) == (500, False)
    for typed, said in (("500+", "500+ connections"), (1204, "1,204 connections")):
        judged = profile.report({"profile": {"connections": typed}}, TODAY)["findings"]
        assert judged[0]["seen"].startswith(said)


def test_what_is_asked_may_be_empty_without_an_error() -> None:
    """The form sends "" for what was not filled in, and null is the same."""
    for nothing in ("", None):
        made = read(
            {
                "profile": {"connections": nothing, "country": nothing, "joined": nothing},
                "observations": {"active": nothing},
                "visitor": None,
            },
            TODAY,
        )
        assert made.connections is None
        assert made.country is None
        assert made.joined is None
        assert made.observations == {}


def test_the_most_particular_sentence_is_offered_for_a_search() -> None:
    """Names and figures make a sentence worth searching for; short and long ones are left out."""
    about = (
        "I like people and I like to work with them. "
        "From 2004 to 2011 I rebuilt the Kvarner ferries in Rijeka for Jadrolinija. "
        "Short one."
    )
    made = read({"profile": {"about": about}}, TODAY)
    assert text.search_sentence(made) == (
        "From 2004 to 2011 I rebuilt the Kvarner ferries in Rijeka for Jadrolinija."
    )
    assert text.search_sentence(read({"profile": {"about": "Short one."}}, TODAY)) is None
    assert text.search_sentence(read({}, TODAY)) is None


def test_a_report_is_plain_json() -> None:
    """What comes out can be written and read again without a change."""
    report = profile.report(ARTICLE, TODAY)
    assert json.loads(json.dumps(report)) == report


def test_when_everything_was_looked_at_nothing_is_left_to_list() -> None:
    """With every question answered no heading stands over an empty list."""
    asked = [clue.observation for clue in BY_ID.values() if clue.observation]
    seen = {one.id: "yes" if one.yes.outcome in ("clear", "reassuring") else "no" for one in asked}
    more = {
        "headline": "Warehouse planner",
        "url": "https://www.linkedin.com/in/marta-lindqvist/",
        "joined": "2012-04",
        "skills": 12,
        "recommendations": 2,
        "verified": True,
        "contact_email": "marta@prairiestores.ca",
        "education": [{"school": "Regina", "school_level": "college", "degree": "Diploma"}],
    }
    answered = ORDINARY | {"profile": ORDINARY["profile"] | more, "observations": seen}
    report = profile.report(answered, TODAY)
    open_ones = [one["clue"] for one in report["findings"] if one["outcome"] == "unknown"]
    assert open_ones == []
    assert report["next_checks"] == []
    assert "\nNot checked yet\n" not in report["summary"]
    assert report["band"] == "no-signs"
