"""The page on speed shows what the benchmarks wrote down, and says what they have not measured."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from page_reading import BuiltPage

from site_builder.pages import speed
from site_builder.runtime import assets

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from xml.etree.ElementTree import Element

BLOCKS = {
    "start": speed.start,
    "changes": speed.changes,
    "reports": speed.changes,
    "tools": speed.changes,
    "export": speed.export,
    "lighthouse": speed.lighthouse,
    "weight": speed.weight,
    "hosting": speed.hosting,
    "many": speed.many,
}
ON = {"date": "2026-11-23", "machine": "a kind of machine"}


def page(*medians: int) -> dict[str, Any]:
    """Make a page's figures as bench_start.py does; the first of all is 2,000 ms."""
    return {
        "visits": [{"median": one, "least": one - 100, "most": one + 200} for one in medians],
        "ratios": [one / 2000 for one in medians],
        "bytes": [5_460_000, 0, 0],
        "longest_task": [153, 40, 30],
        "processor": [2.34, 1.1, 1],
        "memory": [345, 340, 330],
    }


FIGURES: dict[str, Any] = {
    "start": {
        "a browser, left early": {
            **ON,
            "rounds": 3,
            "lines": {
                "local": {
                    "Pyodide, 1+1": page(2000, 1800, 1600),
                    speed.OURS: page(760, 500, 400),
                }
            },
            "after_5_s": 1200,
        }
    },
    "changes": {
        **ON,
        "rows": {"A slider": {"worker": [3.1, 9], "redraw": [5.2, 8], "both": [8.3, 17.4]}},
    },
    "reports": {**ON, "rows": {"The fullest form": [2.4, 6.5]}},
    "tools": {**ON, "rows": {"A message": [12.5, 33.1]}},
    "export": {
        **ON,
        "rows": [
            {
                "connections": 3161,
                "invitations": 3842,
                "messages": 54888,
                "megabytes": 17.1,
                "bare": 0.13,
                "memory": 88,
                "report": 0.31,
                "ratio": 2.31,
            }
        ],
        "browser": {"times": 1.9, "megabytes": 94},
    },
    "lighthouse": {
        **ON,
        "rows": {"Home": {"scores": [98, 100, 99, 97], "lost": ["Speed Index (2.8 s) 1.2"]}},
    },
    "weight": {**ON, "rows": {"A first visit": [2_345_678, 61]}},
    "hosting": {**ON, "rows": {"A page": [12_345.6, 8.2, 0]}},
    "many": {**ON, "profiles": 7_904, "rows": {"Whole reports": [412.3, 206.1]}},
}
SAID = {
    "start": ("0.76 s (0.66 to 0.96), 0.38", "2.00 s (1.90 to 2.20), 1.00", "5.46 MB", "153 ms",
              "medians of 3 rounds", "1.20 s later", "a browser, left early", "2.3 s", "345 MB"),
    "changes": ("3.1 ms", "5.2 ms", "8.3 ms", "17.4 ms"),
    "reports": ("2.4 ms", "6.5 ms"),
    "tools": ("12.5 ms", "33.1 ms", "In a whole Chromium"),
    "export": ("54,888", "17 MB", "0.31 s", "2.31 times", "1.9 times", "94 MB",
               "0.13 s", "88 MB"),
    "lighthouse": ("98", "100", "99", "97", "Home: Speed Index (2.8 s) 1.2."),
    "weight": ("61", "2,346 kB", "2.35 TB"),
    "hosting": ("12,346", "8 ms", "0"),
    "many": ("412", "206"),
}  # fmt: skip


@pytest.fixture
def results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the page read a file that is not there yet."""
    monkeypatch.setattr(speed, "RESULTS", tmp_path / "speed.json")
    return tmp_path / "speed.json"


def text(made: Element) -> str:
    """Give all the words of an element."""
    return "\n".join(made.itertext())


@pytest.mark.parametrize("section", BLOCKS)
def test_what_is_not_measured_says_so(results: Path, section: str) -> None:
    """With no file, and with a file that has everything else."""
    assert text(BLOCKS[section]()) == "This has not been measured yet."
    others = {name: part for name, part in FIGURES.items() if BLOCKS.get(name) != BLOCKS[section]}
    results.write_text(json.dumps(others))
    assert text(BLOCKS[section]()) == "This has not been measured yet."


@pytest.mark.parametrize("section", BLOCKS)
def test_what_is_measured_is_told(results: Path, section: str) -> None:
    """Every figure of a section, with its day and machine, where no other section is there."""
    results.write_text(json.dumps({section: FIGURES[section]}))
    said = text(BLOCKS[section]())
    for figure in (*SAID[section], "23 November 2026", "a kind of machine"):
        assert figure in said


def test_bars_are_as_long_as_what_they_stand_for(results: Path) -> None:
    """Ours first, by one scale, with nothing beyond the picture's edge."""
    results.write_text(json.dumps(FIGURES))
    (picture,) = speed.start().iter("svg")
    widths = [float(bar.get("width", "0")) for bar in picture.iter("rect")]
    assert [width / widths[0] for width in widths] == pytest.approx(
        [one / 760 for one in (760, 500, 400, 2000, 1800, 1600)], rel=0.01
    )
    wide = float(str(picture.get("viewBox")).split()[2])
    assert max(float(line.get("x2", "0")) for line in picture.iter("line")) < wide
    assert speed.OURS not in text(picture)  # it has a plainer name here
    assert "760" not in text(picture)
    assert "0.76 s · 0.38" in text(picture)


def test_the_built_page_shows_the_figures_that_are_committed() -> None:
    """Each page's first visit, on each line that was measured, or that nobody has measured it."""
    built = BuiltPage(assets.ROOT / "site/about/speed/index.html")
    words = "\n".join(built.text)
    found: Mapping[str, Any] = json.loads(speed.RESULTS.read_text("utf-8"))
    unmeasured = sum(not found.get(part) for part in ("start", "export", "lighthouse"))
    unmeasured += not any(found.get(part) for part in ("changes", "reports", "tools"))
    assert words.count("This has not been measured yet.") == unmeasured
    setups = found.get("start", {})
    for pages in (pages for setup in setups.values() for pages in setup["lines"].values()):
        for one in pages.values():
            assert f"{one['visits'][0]['median'] / 1000:.2f} s" in words
