"""A verdict to look at before one asks for one: the profile that the guide draws, judged at build.

Every word in it is the checker's, so the picture cannot promise what the tool does not say.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from checker import profile
from checker.model import PartialDate
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.model import Finding, ProfileReport

DRAWN = Path(__file__).parents[2] / "examples/drawn-profile.json"
SHOWN = 3
STRENGTHS = ("decisive", "strong", "moderate", "weak", "note")
MARKS = {"strong-signs": "M12 3 22 21H2Z"}
"""The band's shape, as report/marks.js draws it; an example of another band needs its own."""


def report() -> ProfileReport:
    """Judge the drawn profile, whose request names its day."""
    return profile.report(json.loads(DRAWN.read_text("utf-8")), PartialDate(2017, 6, 1))


def example() -> Element:
    """Draw the verdict on the profile that the guide draws: its first sentence, and why."""
    told = report()
    signs = [one for one in told["findings"] if one["outcome"] == "sign"]
    signs.sort(key=lambda one: STRENGTHS.index(one["strength"]))
    return el(
        "figure",
        el(
            "div",
            _verdict(told),
            el("p", told["titles"]["noticed"], class_="st-example-title"),
            el("ul", [_sign(one) for one in signs[:SHOWN]]),
            el("p", f"And {len(signs) - SHOWN} more, each with an innocent reason."),
            class_="st-example-card",
            data_band=told["band"],
        ),
        el(
            "figcaption",
            "What the profile check says of ",
            el("a", "a profile that we drew", href="guide/made-up-profiles.md#reading-a-profile"),
            ". It is invented, and the answer is the tool’s own.",
        ),
        class_="st-figure st-example",
    )


def _verdict(told: ProfileReport) -> Element:
    band = told["band"]
    shape = el("path", d=MARKS[band], class_="st-filled")
    return el(
        "div",
        el("svg", shape, viewBox="0 0 24 24", class_="st-mark", aria_hidden="true", data_band=band),
        el("p", told["band_label"], class_="st-band"),
        el("p", told["headline"], class_="st-headline"),
        class_="st-verdict",
    )


def _sign(one: Finding) -> Element:
    return el(
        "li",
        el("strong", one["title"]),
        " ",
        el("span", one["strength_label"], class_="st-strength"),
        el("span", one["seen"], class_="st-example-seen"),
    )
