"""One's own profile: what a stranger would miss or stumble over, and nothing about signs."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker import bridge, schema
from checker.__main__ import main
from checker.model import BadRequest, Json, PartialDate
from checker.profile import own
from checker.profile.clues import CLUES
from checker.profile.own import OwnReport, wording
from site_builder.pages.panel import cases

TODAY = PartialDate(2026, 11, 27)
SHAPE = Draft202012Validator(schema.schema("own-report"))


def _asked(profile: dict[str, Json], **more: Json) -> OwnReport:
    found = own.report({"whose": "own", "profile": profile, **more}, TODAY)
    SHAPE.validate(found)
    return found


THIN: dict[str, Json] = {
    "name": "Ida Example", "headline": "Designer", "about": "", "connections": 4,
    "skills": 0, "recommendations": 0,
    "positions": [
        {"title": "Designer", "company": "Contoso", "start": "2010-01", "end": None,
         "current": True, "description": ""},
        {"title": "Clerk", "company": "Fabrikam", "start": None, "end": None, "current": False,
         "description": ""},
    ],
}  # fmt: skip


def test_a_thin_profile() -> None:
    """What is missing comes with what to do and how long that takes, the weightiest first."""
    found = _asked(
        THIN,
        invitation={"note": ""},
        observations={"photo-missing": "yes", "active": "no", "banner-fits": "no"},
    )
    assert [one["clue"] for one in found["missing"]] == [
        "no-photo", "no-note", "no-about", "no-job-descriptions", "few-connections",
        "missing-dates", "thin-network", "no-activity",
    ]  # fmt: skip
    assert [one["clue"] for one in found["stumbles"]] == ["odd-banner"]
    by_clue = {one["clue"]: one for one in found["missing"]}
    assert by_clue["no-job-descriptions"]["minutes"] == 10
    assert by_clue["no-about"] == {
        "clue": "no-about",
        "seen": "There is no About section.",
        "do": wording.DO["no-about"],
        "minutes": 15,
        "how_long": "About 15 minutes.",
    }
    minutes = sum(one["minutes"] for one in (*found["missing"], *found["stumbles"]))
    assert found["headline"] == (
        f"A stranger would miss 8 things and could stumble over 1 thing. "
        f"Mending it takes about {minutes} minutes."
    )
    assert found["summary"].startswith(found["headline"])
    assert wording.STUMBLES in found["summary"]


def test_two_jobs_at_once() -> None:
    """It is stumbled over, with the jobs' own words."""
    jobs: list[Json] = [
        {"title": title, "company": company, "start": "2015-01", "end": "2019-12",
         "current": False, "employment": "full-time", "description": "Ran it."}
        for title, company in (("Head of Sales", "Contoso"), ("Surgeon", "Fabrikam"))
    ]  # fmt: skip
    found = _asked({"positions": jobs})
    (stumble,) = [one for one in found["stumbles"] if one["clue"] == "overlapping-jobs"]
    assert "2015" in stumble["seen"]
    assert stumble["minutes"] == 5


def test_nothing_told_and_nothing_to_mend() -> None:
    """Each has its sentence; what was not looked at is named once."""
    empty = _asked({})
    assert empty["headline"] == wording.headline(0, 0, 0, looked=0)
    assert (empty["looked"], empty["missing"], empty["stumbles"]) == (0, [], [])
    assert empty["summary"].count("your photo,") == 1
    assert wording.NOT_LOOKED not in wording.summary({**empty, "not_told": []})
    good = _asked({"about": "I draw signs for small shops."})
    assert good["headline"] == wording.headline(0, 0, 0, looked=1)
    assert 0 < good["looked"] < good["of"] == len(own.MENDS)


def test_a_long_career_is_described_a_little_at_a_time() -> None:
    """Nobody writes for three hours."""
    jobs: list[Json] = [
        {"title": f"Baker {n}", "company": "C", "start": f"{1990 + n}", "end": f"{1990 + n}",
         "current": False, "description": ""}
        for n in range(30)
    ]  # fmt: skip
    found = _asked({"positions": jobs})
    assert (
        next(one for one in found["missing"] if one["clue"] == "no-job-descriptions")["minutes"]
        == own.MOST_MINUTES
    )


def test_every_mend_is_a_clue_and_has_its_words() -> None:
    """And none that says nothing about oneself."""
    ids = {clue.id for clue in CLUES}
    assert set(own.MENDS) <= ids
    assert set(wording.DO) == set(wording.NOT_TOLD) == set(own.MENDS)
    assert set(wording.SEEN) <= set(own.MENDS)


@pytest.mark.parametrize("case", cases("typical")[:12], ids=lambda case: case["id"])
def test_nothing_about_signs(case: dict[str, Any]) -> None:
    """No band, and none of the words of a check."""
    found = own.report({**case["request"], "whose": "own"}, TODAY)
    SHAPE.validate(found)
    done = [one["do"] for one in (*found["missing"], *found["stumbles"])]
    told = " ".join([found["headline"], *done])
    assert not re.search(r"\b(fake|signs?|made up|suspicious|band)\b", told)


@pytest.mark.parametrize("whose", ["mine", 3, True, ["own"]])
def test_whose_else(whose: Json) -> None:
    """Refused with the field."""
    with pytest.raises(BadRequest) as refused:
        own.asked({"whose": whose})
    assert refused.value.field == "whose"


def test_doors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Through the bridge and on the command line; "theirs" is the check that it always was."""
    request = {"request": "profile", "whose": "own", "as_of": "2026-11-27", "profile": THIN}
    told = json.loads(bridge.handle(json.dumps(request)))
    assert told["whose"] == "own"
    assert "band" not in told
    theirs = json.loads(bridge.handle(json.dumps({**request, "whose": "theirs"})))
    assert "band" in theirs
    file = tmp_path / "own.json"
    file.write_text(json.dumps(request), encoding="utf-8")
    assert main(["profile", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == told
    assert main(["profile", str(file)]) == 0
    assert capsys.readouterr().out == told["summary"]
