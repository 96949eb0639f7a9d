"""The table of scenarios as a page: what was written by hand before the code, with its picture.

The same file is a test, so the page cannot say what the checker does not.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import rate
from checker.model import BadRequest
from checker.rate.fields import BY_PATH
from checker.rate.rate import edges
from checker.rate.wording.rate import BANDS
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

TABLE = Path(__file__).parents[2] / "examples/rates/scenarios.toml"
WIDE, EDGE, LINE = 440, 10, 16


def scenarios() -> Element:
    """Make the list of scenarios."""
    parts = [part for number, one in enumerate(read(), 1) for part in _scenario(number, one)]
    return el("div", parts, class_="st-scenarios")


def read() -> list[dict[str, Any]]:
    """Read the table: everybody's title, figures and expectation."""
    return list(tomllib.loads(TABLE.read_text("utf-8"))["scenario"])


def _scenario(number: int, scenario: Mapping[str, Any]) -> list[Element]:
    entered = scenario["input"]
    if "error" in scenario:
        answer: list[Element] = [el("p", scenario["error"]["message"], class_="st-headline")]
        band = "No result: the answer names the two figures"
    else:
        band = BANDS[scenario["band"]]
        said = [*scenario.get("advice", []), *scenario.get("comparison", [])]
        answer = [
            el("p", scenario["headline"], class_="st-headline"),
            *_picture(entered),
            el("p", "Among what it says:"),
            el("ul", [el("li", sentence) for sentence in said]),
        ]
    return [
        el("h2", scenario["title"], id=f"scenario-{number}"),
        el("p", scenario["why"]),
        el("p", el("strong", "Entered: "), _figures(entered)),
        el("p", el("strong", "Result: "), f"{band}."),
        *answer,
    ]


def _figures(entered: Mapping[str, Any]) -> str:
    """Say what was entered, by the form's own labels."""
    groups = [f"“{row['name']}”: {row['accepted']} of {row['sent']}" for row in
              entered.get("groups", [])]  # fmt: skip
    plain = [
        f"{BY_PATH[path].label.lower()} {_said(value)}"
        for path, value in entered.items()
        if path != "groups"
    ]
    listed = "; ".join(groups) or ", ".join(plain)
    return f"{listed[0].upper()}{listed[1:]}."


def _said(value: float | list[int]) -> str:
    if isinstance(value, list):
        return " ".join(str(day) for day in value)
    return f"{value:,}" if isinstance(value, int) else f"{value * 10:g} in ten"


def _picture(entered: Mapping[str, Any]) -> list[Element]:
    """Draw the line from 0 to 10 in ten with the rate, its interval and its bounds."""
    try:
        report = rate.report(entered)
    except BadRequest:
        return []
    waiting = report["waiting"]
    marks: list[Element] = []
    if (span := report["interval"]) and not waiting:
        marks.append(_bar("st-scenario-interval", span, LINE))
    marks += [
        el("line", class_="st-scenario-edge", **_across(edge["low"]), y1=str(LINE - 7),
           y2=str(LINE + 7))
        for edge in edges()[1:]
    ]  # fmt: skip
    if (span := report["bounds"]) and span[0] != span[1]:
        marks.append(_bar("st-scenario-bounds", span, LINE + 10))
    if report["rate"] is not None and not waiting:
        marks.append(el("circle", class_="st-scenario-dot", cx=_at(report["rate"]), cy=str(LINE),
                        r="7"))  # fmt: skip
    ticks = [
        el("text", str(tenth), x=_at(tenth / 10), y=str(LINE + 30), class_="st-scenario-tick")
        for tenth in range(0, 11, 2)
    ]
    line = el("line", class_="st-scenario-line", x1=_at(0), x2=_at(1), y1=str(LINE), y2=str(LINE))
    words = " ".join([report["headline"], *report["explanations"]])
    return [
        el(
            "svg",
            el("title", words),
            line,
            marks,
            ticks,
            viewBox=f"0 0 {WIDE} {LINE + 38}",
            role="img",
            class_="st-scenario",
        )
    ]


def _at(share: float) -> str:
    return f"{EDGE + share * (WIDE - 2 * EDGE):.1f}"


def _across(share: float) -> dict[str, str]:
    return {"x1": _at(share), "x2": _at(share)}


def _bar(kind: str, span: list[float], height: int) -> Element:
    return el("line", class_=kind, x1=_at(span[0]), x2=_at(span[1]), y1=str(height),
              y2=str(height))  # fmt: skip
