"""The reliability page says what the last runs came to, and nothing else."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import figures
import pytest
from page_reading import DOCS, ROOT, markdown, prose

from site_builder.pages import reliability

PAGE = "about/reliability.md"
RUN = """
import pytest
from hypothesis import given, strategies as st

def test_holds(): pass
def test_breaks(): assert False
@pytest.mark.skip
def test_waits(): pass
@pytest.fixture
def broken(): raise ValueError
def test_cannot_begin(broken): pass
@pytest.fixture
def untidy():
    yield
    raise ValueError
def test_cannot_end(untidy): pass
@pytest.mark.faults
def test_bad_day(): pass
@pytest.mark.door
@given(st.integers())
def test_door(value): pass
@pytest.mark.parametrize("engine", ["chromium", "webkit"])
def test_journey(engine): pass
"""


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> ET.Element:
    """Run tests of every outcome, with what our own tests are run with."""
    folder = tmp_path_factory.mktemp("run")
    (folder / "test_engines.py").write_text(RUN)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = door\n faults\n nightly\n")
    subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "conftest", "--junitxml=results.xml"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT / "tests")},
        capture_output=True,
        check=False,
    )
    return ET.parse(folder / "results.xml").find("testsuite")  # type: ignore[return-value]  # noqa: S314


def test_a_run_is_counted_as_it_was(results: ET.Element) -> None:
    """A test that fails anywhere has failed, and one that was skipped has not passed."""
    cases = figures.cases(results)
    assert {one.name: one.outcome for one in cases} == {
        "test_holds": "passed",
        "test_breaks": "failed",
        "test_waits": "not run",
        "test_cannot_begin": "failed",
        "test_cannot_end": "failed",
        "test_bad_day": "passed",
        "test_door": "passed",
        "test_journey[chromium]": "passed",
        "test_journey[webkit]": "passed",
    }
    parts = dict(figures.every_change(cases))
    one = {"passed": 1, "failed": 0, "not run": 0}
    assert parts["tests"] == {"test_engines": {"passed": 5, "failed": 3, "not run": 1}}
    assert parts["engines"] == {"chromium": one, "webkit": one}
    assert parts["faults"] == one
    assert parts["doors"] == {"doors": 1, "inputs": 100, **one}


def test_a_run_that_was_broken_off_is_not_counted(results: ET.Element) -> None:
    """Where fewer tests are told than there were to run, no figure is made of it."""
    shorter = ET.fromstring(ET.tostring(results))  # noqa: S314  (pytest wrote it)
    shorter.remove(next(shorter.iter("testcase")))
    with pytest.raises(ValueError, match="was broken off"):
        figures.cases(shorter)


TOLD: dict[str, dict[str, Any]] = {
    "tests": {
        "date": "2026-02-03",
        "unit": {"passed": 1200, "failed": 2, "not run": 0},
        "browser": {"passed": 30, "failed": 0, "not run": 9},
    },
    "engines": {
        "date": "2026-02-03",
        "chromium": {"passed": 10, "failed": 0, "not run": 0},
        "webkit": {"passed": 0, "failed": 0, "not run": 10},
    },
    "doors": {
        "date": "2026-02-03", "doors": 3, "inputs": 300, "passed": 2, "failed": 1, "not run": 0,
    },
    "nightly": {
        "date": "2026-02-01", "doors": 3, "inputs": 99000, "passed": 3, "failed": 0, "not run": 0,
    },
    "mutants": {
        "date": "2026-01-31", "of": 5000, "seed": 8, "tried": 1000, "killed": 950, "explained": 49,
    },
}  # fmt: skip


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put figures of ours in place of the last runs'."""
    path = tmp_path / "reliability.json"
    path.write_text(json.dumps(TOLD))
    monkeypatch.setattr(reliability, "FIGURES", path)


def rows(section: str) -> list[list[str]]:
    """Give a section's table as the texts of its cells."""
    made = reliability.SECTIONS[section]()
    return [["".join(cell.itertext()) for cell in row] for row in made.iter("tr")]


@pytest.mark.usefixtures("told")
def test_a_table_says_what_passed_what_failed_and_what_was_not_run() -> None:
    """What was not run stands in a column of its own."""
    assert rows("tests") == [
        ["Tests of", "Passed", "Failed", "Not run"],
        ["The parts, one by one", "1,200", "2", "0"],
        ["The tools, as visitors use them", "30", "0", "9"],
        ["All together", "1,230", "2", "9"],
    ]
    assert rows("engines")[1:] == [["Chromium", "10", "0", "0"], ["WebKit", "0", "0", "10"]]
    assert rows("doors")[1:] == [
        ["On every change", "3", "300", "1", "3 February 2026"],
        ["Every night", "3", "99,000", "0", "1 February 2026"],
    ]


@pytest.mark.usefixtures("told")
def test_the_broken_places_have_their_shares_and_their_luck() -> None:
    """Wilson's interval of 950 in 1,000, worked by hand: 93.5 to 96.2 %."""
    assert rows("mutants")[1:] == [
        ["A test noticed", "950", "95 %"],
        ["Nobody could notice, and we say why", "49", "4.9 %"],
        ["Not noticed", "1", "0.1 %"],
    ]
    text = "".join(reliability.SECTIONS["mutants"]().itertext())
    assert "Of 5,000 such places we tried 1,000, chosen by chance (seed 8)" in text
    assert "from 93.5 % to 96.2 % of them all" in text
    assert "on 31 January 2026." in text


@pytest.mark.usefixtures("told")
def test_what_no_run_has_told_stops_the_build() -> None:
    """A page without a figure would look as if there were nothing to tell."""
    with pytest.raises(ValueError, match="tells nothing of “clues”"):
        reliability.clues()


def test_nearly_all_is_never_rounded_to_all() -> None:
    """Only the whole is written as the whole."""
    assert reliability.share(9_999, 10_000) == "99.9 %"
    assert reliability.share(10_000, 10_000) == "100 %"


def test_the_page_shows_every_section_and_has_no_figure_of_its_own() -> None:
    """Whatever is a number on the page comes from the file, each section with its day."""
    shown = re.findall(
        r"^/// catalogue \| reliability-(\w+)$", (DOCS / PAGE).read_text(), re.MULTILINE
    )
    assert shown == list(reliability.SECTIONS)
    assert not re.findall(r"\d", prose(markdown(PAGE)))
    for section in reliability.SECTIONS.values():
        text = "".join(section().itertext())
        assert re.search(r"\d{1,2} [A-Z][a-z]+ 20\d\d", text)
        assert re.search(r"\d", re.sub(r"\d{1,2} [A-Z][a-z]+ 20\d\d", "", text))


def test_a_mutant_that_is_explained_could_still_be_made() -> None:
    """Its line stands in the module whose function it names; an explanation of nothing goes."""
    for mutant in tomllib.loads((ROOT / "tests/mutants.toml").read_text("utf-8"))["mutant"]:
        if "was" in mutant:
            module = ROOT.joinpath(*mutant["function"].split(".")[:-1])
            package = module / "__init__.py"
            source = package if package.exists() else module.with_suffix(".py")
            first = mutant["was"].strip().splitlines()[0].strip()
            assert first in source.read_text("utf-8"), mutant["function"]
