"""Whole requests: what must hold for anything that a form or a file can send."""

import copy
import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import bridge, profile
from checker.model import BadRequest, Band, Json, PartialDate, ProfileReport
from checker.profile import verdict
from checker.profile.clues import CLUES
from checker.profile.fields import BY_PATH
from checker.profile.read import read

TODAY = PartialDate(2026, 6, 1)
ORDER: dict[Band, int] = {"not-enough": 0, "no-signs": 1, "some-signs": 2, "strong-signs": 3}
OBSERVATIONS = sorted(clue.observation.id for clue in CLUES if clue.observation)
SIGNS = {
    clue.observation.id: "yes" if clue.observation.yes.outcome == "sign" else "no"
    for clue in CLUES
    if clue.observation and clue.family != "verification"
}
"""The answer that is a sign, for each observation that has one."""

TITLES = ("", "Nurse", "CEO", "Recruiter", "Student", "Board member", "Vice President", "Joiner")
WORDS = (
    "",
    "Hello, I would like to ask you about the choir.",
    "Add me on WhatsApp, I will show you a crypto investment.",
    "Lorem ipsum",
    "Led the department and improved all of its numbers.",
    "Merhaba",
)
COUNTRIES = ("CA", "BR", "de", "", None)
DATES = ("2009", "2013-02", "2014", "Feb 2018", "2021-11-05", "2026-05", "2031", "", None)
PEOPLE = ("Anna Weber", "anna weber", "山田 太郎", "ليلى حداد", "Anna 22", "")


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw an object that holds any of these keys."""
    return st.fixed_dictionaries({}, optional=fields)


def positions() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw the jobs of a profile, whose dates are in order."""
    job = some(
        title=st.sampled_from(TITLES),
        company=st.sampled_from(("", "Halvorsen AS", "Oracle")),
        country=st.sampled_from(COUNTRIES),
        start=st.sampled_from(DATES),
        current=st.sampled_from((True, "yes", "unknown")),
        employment=st.sampled_from(("full-time", "part-time", "", None)),
        description=st.sampled_from(WORDS),
        stated_months=st.sampled_from((0, "12", 48, None)),
    )
    return st.lists(job, max_size=4)


def schools() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Draw the schools of a profile."""
    school = some(
        school=st.sampled_from(("", "Leeds", "Lincoln High School")),
        school_level=st.sampled_from(("secondary", "university", "", None)),
        degree=st.sampled_from(("", "Master's", "BSc", "Abitur")),
        field=st.sampled_from(("", "HR")),
        start=st.sampled_from(("2011", "2011-09", "", None)),
        end=st.sampled_from(("2011-12", "2014", "", None)),
    )
    return st.lists(school, max_size=3)


def requests() -> st.SearchStrategy[dict[str, Any]]:
    """Draw a request that is rightly shaped."""
    counts = st.sampled_from((0, 2, 9, 49, 99, 412, "500+", "1,204", "", None))
    return st.fixed_dictionaries(
        {"as_of": st.just("2026-06-01")},
        optional={
            "visitor": some(
                country=st.sampled_from(COUNTRIES), industry=st.sampled_from(("IT", "Health", ""))
            ),
            "profile": some(
                name=st.sampled_from(PEOPLE),
                url=st.sampled_from(("https://www.linkedin.com/in/ricardo-mendes-4a81b2", "")),
                headline=st.sampled_from(TITLES),
                occupation=st.sampled_from(("", "Human resources", "IT", "Baker")),
                country=st.sampled_from(COUNTRIES),
                connections=counts,
                joined=st.sampled_from(("2003-04", "2012", "2026-05", "", None)),
                about=st.sampled_from(WORDS),
                positions=positions(),
                education=schools(),
                skills=st.sampled_from((0, 4, "", None)),
                recommendations=st.sampled_from((0, 1, "", None)),
                verified=st.sampled_from((True, False, "unknown", None)),
                contact_email=st.sampled_from(("a@gmail.com", "a@halvorsen.no", "a", "")),
            ),
            "invitation": some(
                note=st.sampled_from(WORDS),
                reason=st.sampled_from(("", "same choir")),
                mutual_connections=st.sampled_from((0, 3, "", None)),
            ),
            "observations": some(
                **{key: st.sampled_from(("yes", "no", "unknown")) for key in OBSERVATIONS}
            ),
        },
    )


def report(request: dict[str, Any]) -> ProfileReport:
    """Judge a request."""
    return profile.report(request, TODAY)


def judged(request: dict[str, Any]) -> list[verdict.Judged]:
    """Judge every clue of a request, which is what its report tells of."""
    return verdict.judge(read(request, TODAY))


@settings(max_examples=120)
@given(request=requests())
def test_every_clue_is_told_in_the_catalogues_order(request: dict[str, Any]) -> None:
    """A report has a finding for each clue, and its coverage and open checks add up."""
    answer = report(request)
    assert [one["clue"] for one in answer["findings"]] == [clue.id for clue in CLUES]
    outcomes = [one["outcome"] for one in answer["findings"]]
    looked = [one for one in outcomes if one in ("sign", "clear", "reassuring")]
    assert answer["coverage"] == {"checked": len(looked), "of": len(CLUES)}
    still_open = {one["clue"] for one in answer["findings"] if one["outcome"] == "unknown"}
    assert {check["clue"] for check in answer["next_checks"]} <= still_open
    assert len(answer["not_checked"]) == len(still_open)
    assert all(one["seen"] and one["why"] and one["next"] for one in answer["findings"])


@pytest.mark.parametrize("part", ["visitor", "profile", "invitation"])
def test_a_part_of_a_request_that_is_no_object_is_named(part: str) -> None:
    """A refusal says which part it means."""
    with pytest.raises(BadRequest) as refused:
        report({part: 7})
    assert refused.value.field == part


@settings(max_examples=80)
@given(request=requests())
def test_the_same_input_gives_the_same_bytes(request: dict[str, Any]) -> None:
    """Two runs, the second on a deep copy, write the same text and leave the request as it was."""
    before = json.dumps(request)
    first = bridge.encode(report(copy.deepcopy(request)))
    assert bridge.encode(report(request)) == first
    assert json.dumps(request) == before


@settings(max_examples=80)
@given(request=requests(), random=st.randoms(use_true_random=False))
def test_the_order_of_rows_and_keys_never_matters(
    request: dict[str, Any],
    random: Any,  # noqa: ANN401 (hypothesis hides the type)
) -> None:
    """Jobs, schools and keys in any order give the same bytes, but for the rows of the form."""

    def shuffled(value: Any) -> Any:  # noqa: ANN401 (JSON)
        if isinstance(value, dict):
            keys = list(value)
            random.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        if isinstance(value, list):
            rows = [shuffled(row) for row in value]
            random.shuffle(rows)
            return rows
        return value

    def said(about: dict[str, Any]) -> str:
        """Write a report; which row of the form is meant is as it was typed."""
        answer = report(about)
        rows = sorted(re.sub(r"\.\d+\.", ".", slip["field"]) for slip in answer["slips"])
        written = bridge.encode(answer | {"slips": rows})
        return re.sub(r"(profile\.education)\.\d+\.", r"\1.", written)

    assert said(shuffled(request)) == said(request)


@settings(max_examples=80)
@given(request=requests(), key=st.sampled_from(OBSERVATIONS))
def test_unknown_says_what_silence_says(request: dict[str, Any], key: str) -> None:
    """An observation answered "unknown" gives the bytes of one left out."""
    seen = {k: v for k, v in request.get("observations", {}).items() if k != key}
    silent = request | {"observations": seen}
    unknown = request | {"observations": seen | {key: "unknown"}}
    assert bridge.encode(report(unknown)) == bridge.encode(report(silent))


@settings(max_examples=80)
@given(request=requests(), key=st.sampled_from(sorted(SIGNS)))
def test_one_more_sign_seen_never_lowers_the_band(request: dict[str, Any], key: str) -> None:
    """Whatever was answered, seeing a sign where nothing was said cannot lower the band."""
    seen = {k: v for k, v in request.get("observations", {}).items() if k != key}
    silent = judged(request | {"observations": seen})
    signed = judged(request | {"observations": seen | {key: SIGNS[key]}})
    assert ORDER[verdict.band(signed)[0]] >= ORDER[verdict.band(silent)[0]]
    changed = [
        one.clue.id
        for one, two in zip(silent, signed, strict=True)
        if (one.judgement.outcome, one.strength, one.judgement.seen)
        != (two.judgement.outcome, two.strength, two.judgement.seen)
        and two.judgement.outcome != "unknown"  # what is open may be asked in other words then
    ]
    # Whose name a photo stands under is said with where it was found, and once.
    assert len({"photo-elsewhere" if clue == "photo-other-name" else clue for clue in changed}) == 1


@settings(max_examples=80)
@given(request=requests(), data=st.data())
def test_taking_an_answer_away_never_raises_the_band(
    request: dict[str, Any], data: st.DataObject
) -> None:
    """Whatever was answered, less is never more: but for what speaks for somebody.

    Not enough and no signs both raise nothing, so they count as one.
    """
    vouching = {"verified", "verified_as", "known-in-person", "vouched-for"}
    paths = [
        (part, key)
        for part in ("profile", "invitation", "observations")
        for key in request.get(part, {})
        if key not in vouching
    ]
    if not paths:
        return
    part, key = data.draw(st.sampled_from(paths))
    less = request | {part: {k: v for k, v in request[part].items() if k != key}}
    alarm = {"strong-signs": 2, "some-signs": 1}
    after, before = (verdict.band(judged(one))[0] for one in (less, request))
    assert alarm.get(after, 0) <= alarm.get(before, 0)


@settings(max_examples=60)
@given(request=requests())
def test_a_report_that_finds_nothing_says_what_was_not_looked_at(request: dict[str, Any]) -> None:
    """No signs is told with the reminder about well-made fakes, and lists what stays open."""
    answer = report(request)
    if answer["band"] == "no-signs" and not any(
        one["outcome"] == "reassuring" for one in answer["findings"]
    ):
        assert "Well-made inventions pass" in answer["headline"]
    for title in answer["not_checked"]:
        assert f"- {title}\n" in answer["summary"]


@settings(max_examples=60)
@given(request=requests())
def test_every_sign_carries_its_four_sentences(request: dict[str, Any]) -> None:
    """In the text to copy each sign has a reason, an innocent one, a check and a source."""
    answer = report(request)
    signs = [one for one in answer["findings"] if one["outcome"] == "sign"]
    for one in signs:
        assert one["sources"]
        for sentence in (one["why"], one["innocent"], one["next"], *one["sources"]):
            assert sentence
            assert sentence in answer["summary"]
    assert answer["summary"].count("An innocent reason:") == len(signs)


def planted(path: str, value: Json) -> dict[str, Any]:
    """Put a value at its place in a request; `*` is the second row of two."""
    step, _, rest = path.partition(".")
    if not rest:
        return {step: value}
    inner = rest.removeprefix("*.")
    made = planted(inner, value)
    return {step: made if inner == rest else [{}, made]}


@pytest.mark.parametrize("path", BY_PATH)
def test_a_refusal_stands_on_the_field_that_it_is_about(path: str) -> None:
    """An object is no answer to any question; in a row the refusal names the row."""
    with pytest.raises(BadRequest) as refused:
        report(planted(path, {"x": 1}))
    assert refused.value.field == path.replace("*", "1")
    row = {"positions": "Job 2, ", "education": "School 2, "}
    parent = path.split(".*", maxsplit=1)[0].removeprefix("profile.") if "*" in path else ""
    assert refused.value.message.startswith(row.get(parent, "") + BY_PATH[path].label)


def test_nothing_at_all_is_not_enough() -> None:
    """An empty request has no findings but open ones, and says that it is too early."""
    answer = report({})
    assert answer["band"] == "not-enough"
    assert answer["coverage"] == {"checked": 0, "of": len(CLUES)}
    assert {one["outcome"] for one in answer["findings"]} == {"unknown", "not-applicable"}


def test_a_contract_with_a_last_day_to_come_goes_on() -> None:
    """“Still there” and an end that is yet to come are both right; the job counts as present."""
    job: dict[str, Json] = {
        "title": "Teacher",
        "start": "2025-09",
        "end": "2027-07",
        "current": True,
    }
    positions = read({"profile": {"positions": [job]}}, TODAY).positions
    assert positions
    assert positions[0].current
    with pytest.raises(BadRequest, match="Still there"):
        read({"profile": {"positions": [job | {"end": "2026-05"}]}}, TODAY)
