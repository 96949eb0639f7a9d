"""The panel's result for the method page: people written without sight of the rules, judged.

Build time only: it reads examples/people.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import profile
from checker.model import BadRequest, PartialDate
from checker.profile.wording import BAND_NAMES
from site_builder.pages.markup import el, table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PEOPLE = Path(__file__).parents[2] / "examples/people"
PANELS = {
    "ordinary": "Ordinary people, chosen for being awkward to judge",
    "typical": "Ordinary people, as one meets them",
    "made-up": "Made-up profiles of every kind",
}
REFUSED = "Refused with a sentence"
NO_CLOCK = PartialDate(2026, 1, 1)
"""Every case says its own date."""


def panel() -> Element:
    """Make the table of what everybody came to, and the list of those who are missed."""
    judged = {name: [(case, _band(case)) for case in cases(name)] for name in PANELS}
    head = ["Panel", "People", *BAND_NAMES.values(), REFUSED]
    rows = []
    for name, people in judged.items():
        counts = Counter(band for _, band in people)
        cells = [str(len(people)), *(str(counts[band]) for band in (*BAND_NAMES, None))]
        rows.append([PANELS[name], *cells])
    missed = [
        el("li", case["who"])
        for case, band in judged["made-up"]
        if band in ("no-signs", "not-enough")
    ]
    return el(
        "div",
        table("What the panels came to", head, rows),
        el("p", f"The {len(missed)} made-up profiles that were missed:"),
        el("ul", missed, id="missed"),
    )


def cases(name: str) -> list[dict[str, Any]]:
    """Read a panel: everybody's id, story, expectation and request."""
    text = (PEOPLE / f"{name}.toml").read_text(encoding="utf-8")
    return [nulls(person) for person in tomllib.loads(text)["person"]]


def _band(case: dict[str, Any]) -> str | None:
    try:
        return profile.report(case["request"], NO_CLOCK)["band"]
    except BadRequest:
        return None


def nulls(value: Any) -> Any:  # noqa: ANN401 (JSON as TOML gives it)
    """Put None where a table says "NULL", which TOML cannot."""
    if isinstance(value, dict):
        return {key: nulls(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [nulls(inner) for inner in value]
    return None if value == "NULL" else value
