"""Fair and monotone: taking an answer away never raises the band, whoever it is about."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import importing, profile
from checker.model import Band, Judgement, PartialDate, ProfileRequest
from checker.profile import next_checks, verdict
from checker.profile.clues import BY_ID, CLUES
from checker.profile.read import read
from site_builder.pages.panel import PANELS, cases

NEVER_USED = PartialDate(1999, 1, 1)
CASES = tomllib.loads(
    (Path(__file__).parents[2] / "examples/next_checks.toml").read_text(encoding="utf-8")
)["case"]
ALARM: dict[Band, int] = {"not-enough": 0, "no-signs": 0, "some-signs": 1, "strong-signs": 2}
VOUCHING = {"verified", "verified_as", "known-in-person", "vouched-for"}
"""What speaks for somebody lowers the band by design; without it the band is what it was. So does
the beginning of what they wrote: a price that they name means another thing after “thank you for
visiting our booth”, and the note and the conversation are read as one text.
"""
EVERYBODY = [case["request"] for name in PANELS for case in cases(name)]
FEWEST_CASES = 35
SHARES = 5
"""On every change one answer in so many is taken away, another one in each panel; nightly all."""


def answers(request: dict[str, Any]) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every single answer, and of every job and school as a whole."""
    for part in ("profile", "invitation", "observations"):
        for key, value in request.get(part, {}).items():
            if key in VOUCHING or (key == "note" and request[part].get("conversation")):
                continue
            if key == "about" and request.get("observations", {}).get("text-elsewhere") == "yes":
                continue  # a firm's paragraph, or LinkedIn's, explains that it stands elsewhere
            if key == "about" and (
                request.get("observations", {}).get("contact-name-differs") == "yes"
            ):
                continue  # who is named in an address may be told of there
            if key == "photo-other-name" and value == "no":
                continue  # a photo that was found counts until it is read whose it is
            yield part, key
            if isinstance(value, list):
                for number, row in enumerate(value):
                    yield part, key, number
                    yield from ((part, key, number, inner) for inner in row)


def without(request: dict[str, Any], path: tuple[str | int, ...]) -> dict[str, Any]:
    """Give a request less one answer."""
    left = request.copy()
    place: Any = left
    for step in path[:-1]:
        place[step] = place[step].copy()
        place = place[step]
    del place[path[-1]]
    return left


def band(request: dict[str, Any]) -> Band:
    """Judge a request, and no more."""
    return verdict.band(verdict.judge(read(request, NEVER_USED)))[0]


@pytest.mark.matrix("share")
@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("name", PANELS)
def test_taking_any_single_answer_away_never_raises_the_band(name: str, share: int) -> None:
    """Every answer of everybody in the panels, one at a time."""
    single = [
        (case, before, path)
        for case in cases(name)
        for before in [ALARM[band(case["request"])]]
        for path in answers(case["request"])
    ]
    raised = [
        (case["id"], path)
        for case, before, path in single[share::SHARES]
        if ALARM[band(without(case["request"], path))] > before
    ]
    assert raised == []


@settings(max_examples=60)
@given(request=st.sampled_from(EVERYBODY), data=st.data())
def test_taking_many_answers_away_never_raises_the_band(
    request: dict[str, Any], data: st.DataObject
) -> None:
    """One after the other, down to hardly any: the band only falls."""
    before = ALARM[band(request)]
    for _ in range(8):
        paths = list(answers(request))
        if not paths:
            return
        request = without(request, data.draw(st.sampled_from(paths)))
        after = ALARM[band(request)]
        assert after <= before
        before = after


def test_the_articles_page_pasted_leads_to_strong_signs_at_once() -> None:
    """Everything that the page shows, one connection and all: the school answers by itself."""
    report = profile.report(pasted("Upper Canada College"), NEVER_USED)
    assert report["band"] == "strong-signs"
    assert report["lead"] == "actions"
    assert report["headline"].startswith("The degree is from a school that awards none")
    signs = {one["clue"] for one in report["findings"] if one["outcome"] == "sign"}
    assert {"few-connections", "impossible-degree", "no-about", "distant-invitation"} <= signs


def test_a_school_that_is_not_known_is_asked_about_first_and_settles_it() -> None:
    """One question, at the row of the form that it is about, and one answer."""
    request = pasted("Lincoln High School")
    first = profile.report(request, NEVER_USED)["next_checks"][0]
    assert first["clue"] == "impossible-degree"
    assert first["inputs"] == ["profile.education.0.school_level"]
    assert first["question"].startswith("Lincoln High School: ")
    assert first["title"] == first["question"]
    request["profile"]["education"][0]["school_level"] = "secondary"
    assert profile.report(request, NEVER_USED)["band"] == "strong-signs"
    request["profile"]["education"][0]["school_level"] = "university"
    assert profile.report(request, NEVER_USED)["band"] == "some-signs"


def pasted(school: str) -> dict[str, Any]:
    """Give the request that comes of pasting the article's page, as far as it is told."""
    page = (
        "Beatriz Lacerda\n· 3rd\nHR Manager at Grupo Aurora\n"
        "São Paulo, Brazil · Contact info\n1 connection\n\nConnect\nMessage\nMore\n\n"
        "Experience\nHR Analyst\nCasa Verde\nFeb 2013 - Dec 2016 · 3 yrs 11 mos\n\n"
        f"Education\n{school}\nMaster's degree, Human Resources\n2011 - 2013\n"
        "Universidade de São Paulo\nBachelor's degree, Human Resources\n2007 - 2010\n"
    )
    read_page = importing.from_text(page)
    return {
        "as_of": "2017-06-01",
        "visitor": {"country": "CA"},
        "profile": read_page["profile"],
        "invitation": {"note": ""},
    }


def test_a_clue_is_added_in_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """One declaration with its rule beside it stands in the report, counted and with a check."""

    def too_green(request: ProfileRequest) -> Judgement:
        if request.headline is None:
            return Judgement("unknown", "Not looked at yet.")
        green = "green" in request.headline
        return Judgement("sign", "Green.") if green else Judgement("clear", "Not green.")

    clue = BY_ID["years-stated"]._replace(id="too-green", judge=too_green, brief="it is green")
    monkeypatch.setattr(verdict, "CLUES", (*CLUES, clue))
    monkeypatch.setattr(next_checks, "CLUES", (*CLUES, clue))
    report = profile.report({"profile": {"headline": "All green"}}, NEVER_USED)
    assert report["findings"][-1]["clue"] == "too-green"
    assert report["headline"].startswith("It is green. ")
    assert profile.report({}, NEVER_USED)["findings"][-1]["outcome"] == "unknown"


def test_there_are_cases_enough() -> None:
    """The table of next checks is as long as it is meant to be, and names no case twice."""
    names = [case["case"] for case in CASES]
    assert len(names) == len(set(names)) >= FEWEST_CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["case"]))
def test_the_first_check_is_the_one_that_an_expert_would_make(case: dict[str, Any]) -> None:
    """The check that is worth most, or what to do where nothing is worth looking at."""
    request = {key: value for key, value in case.items() if key not in {"case", "first"}}
    report = profile.report({"as_of": "2026-11-27", **request}, NEVER_USED)
    first = report["next_checks"][0]["clue"] if report["lead"] == "check" else "actions"
    assert first == case["first"]
