"""Saved answers beside today's: what changed in the verdict, and why."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from test_profile_requests import requests

from checker import bridge, profile
from checker.model import BadRequest, PartialDate, ProfileReport
from checker.profile.clues import BY_ID

TODAY = PartialDate(2026, 11, 27)
SAVED: dict[str, Any] = {
    "as_of": "2026-05-03",
    "profile": {"connections": 2, "country": "CA"},
    "observations": {"photo-other-name": "no", "photo-elsewhere": "unknown"},
}
"""Little: two connections weigh nothing alone."""


def report(now: dict[str, Any], earlier: object = None) -> ProfileReport:
    """Judge answers beside saved ones."""
    return profile.report({**now, "earlier": earlier}, TODAY)  # type: ignore[dict-item]


def saved_with_report() -> dict[str, Any]:
    """Return the saved answers as the page's file has them, with what they came to."""
    came = profile.report(SAVED, TODAY)
    signs = [one["clue"] for one in came["findings"] if one["outcome"] == "sign"]
    return {**SAVED, "said": {"band": came["band"], "signs": signs}}


def test_one_check_made_since_is_told_with_what_it_did_to_the_verdict() -> None:
    """The band of then and of now, and the clue that stands between them."""
    seen = {**SAVED["observations"], "photo-other-name": "yes"}
    since = report({**SAVED, "observations": seen}, saved_with_report())["since"]
    assert since is not None
    assert (since["day"], since["band"], since["rules"]) == ("3 May 2026", "not-enough", "")
    assert since["headline"] == (
        "On 3 May 2026 your answers came to “not enough to say”. Now it is “some signs”."
    )
    (change,) = since["changes"]
    assert change["clue"] == "photo-other-name"
    assert change["text"].startswith("Then: as it should be. Now: a sign (")
    assert change["text"].endswith("You found the photo under another name.")


def test_nothing_changed_is_said_so() -> None:
    """The same answers on the same day have nothing between them."""
    since = report(SAVED, saved_with_report())["since"]
    assert since is not None
    assert (since["changes"], since["rules"]) == ([], "")
    assert (
        since["headline"]
        == "Nothing has changed since 3 May 2026: it is still “not enough to say”."
    )


def test_time_alone_can_change_a_clue() -> None:
    """An account that was too young to tell has grown two years older."""
    young = {"as_of": "2026-05-03", "profile": {"joined": "2026-05"}}
    since = report({"as_of": "2028-11-27", "profile": {"joined": "2026-05"}}, young)["since"]
    assert since is not None
    assert [one["clue"] for one in since["changes"]] == ["new-account"]
    assert since["changes"][0]["text"].startswith("Then: not known. Now: as it should be.")
    assert since["headline"].startswith("One clue comes to something else than on 3 May 2026.")


def test_rules_that_moved_are_told_apart_from_answers_that_did() -> None:
    """What the file says of its own report is held against what its answers come to today."""
    old = {**SAVED, "said": {"band": "some-signs", "signs": ["no-note", "no-such-clue", 7]}}
    since = report(SAVED, old)["since"]
    assert since is not None
    assert since["changes"] == []
    assert since["headline"] == (
        "On 3 May 2026 your answers came to “some signs”. Now it is “not enough to say”."
    )
    assert since["rules"] == (
        "Our rules have changed since you saved this. By those of today, what you entered then "
        "comes to “not enough to say”. "
        f"Now a sign: “{BY_ID['few-connections'].title}”. "
        f"No longer a sign: “{BY_ID['no-note'].title}”."
    )


def test_rules_that_moved_and_left_the_verdict_alone_are_not_called_nothing() -> None:
    """The same band with other signs behind it."""
    since = report(SAVED, {**SAVED, "said": {"band": "not-enough", "signs": []}})["since"]
    assert since is not None
    assert since["headline"] == "The verdict is the same as on 3 May 2026: “not enough to say”."
    assert since["rules"].startswith("Our rules have changed since you saved this. Now a sign: ")


@pytest.mark.parametrize("said", [None, 7, {}, {"band": "blue", "signs": []}, {"band": "no-signs"}])
def test_a_report_that_cannot_be_read_says_nothing_of_rules(said: object) -> None:
    """It is a file, and anybody may have written into it."""
    since = report(SAVED, {**SAVED, "said": said})["since"]
    assert since is not None
    assert since["rules"] == ""


def test_two_people_are_not_compared() -> None:
    """Saved answers about another name say nothing of this one; one name alone may be the same."""
    one, other = ({"profile": {"name": name}} for name in ("Anna Weber", "Jonas Lind"))
    assert report(one, {"as_of": "2026-05-03", **other})["since"] is None
    assert report(one, {"as_of": "2026-05-03", **one})["since"] is not None
    assert report({}, {"as_of": "2026-05-03", **one})["since"] is not None


@pytest.mark.parametrize(
    ("earlier", "field"),
    [
        (7, "earlier"),
        ([], "earlier"),
        ({"x": 1}, "earlier.x"),
        ({"profile": {"connections": "many"}}, "earlier.profile.connections"),
        ({"as_of": "May"}, "earlier.as_of"),
    ],
)
def test_saved_answers_that_cannot_be_read_are_refused_by_their_place(
    earlier: object, field: str
) -> None:
    """The present answers are not to be blamed."""
    with pytest.raises(BadRequest) as refused:
        report({}, earlier)
    assert refused.value.field == field


@settings(max_examples=60)
@given(now=requests(), earlier=requests())
def test_saved_answers_never_move_a_verdict(now: dict[str, Any], earlier: dict[str, Any]) -> None:
    """All but what is said of the change is as without them; and only what differs is listed."""
    plain, compared = report(now), report(now, earlier)
    since = compared["since"]
    for key in plain.keys() - {"since", "summary"}:
        assert plain[key] == compared[key]  # type: ignore[literal-required]
    assert plain["since"] is None
    if since is None:
        return
    then = {one["clue"]: one for one in profile.report(earlier, TODAY)["findings"]}
    listed = {one["clue"] for one in since["changes"]}
    for finding in plain["findings"]:
        before = then[finding["clue"]]
        both = {finding["outcome"], before["outcome"]}
        differs = len(both) > 1 or (both == {"sign"} and finding["strength"] != before["strength"])
        assert (finding["clue"] in listed) == differs
    for change in since["changes"]:
        assert f"- {change['title']}: {change['text']}" in compared["summary"]
    assert since["headline"] in compared["summary"]


def test_a_file_as_the_page_saves_it_is_judged_as_it_is() -> None:
    """What it says of its report changes nothing, through the bridge too."""
    asked = {"request": "profile", **SAVED}
    saved = {"request": "profile", **saved_with_report()}
    assert bridge.handle(json.dumps(saved)) == bridge.handle(json.dumps(asked))
    assert profile.brief(saved_with_report(), TODAY) == profile.brief(SAVED, TODAY)
