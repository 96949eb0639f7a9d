"""What stands above the profile form: the box that fills it, and the quick check.

Both need JavaScript and show nothing without it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker import profile
from checker.model import PartialDate
from checker.pages.markup import el, heading

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

AHEAD = 14
"""Checks that the page brings along, for the questions before the checker has started."""
HOW_TO_COPY = (
    "In a browser, open the profile and wait until it is all there.",
    "Press Ctrl and A, then Ctrl and C (on a Mac: ⌘ and A, then ⌘ and C).",
    "Come back here and press Paste.",
    "Where nothing can be selected, as in the app: More, then Save to PDF, then Choose a PDF here.",
)


def import_box() -> Element:
    """Make the box for a pasted page or a dropped file."""
    title = heading(2, "Fill it in with one paste")
    title.set("id", "import-title")
    return el(
        "section",
        title,
        el(
            "p",
            "Copy the whole profile page and paste it here, or drop its “Save to PDF” file. "
            "It is read in this page and goes nowhere.",
            id="import-hint",
        ),
        el(
            "textarea",
            rows="2",
            spellcheck="false",
            autocomplete="off",
            placeholder="The profile page’s text",
            aria_labelledby="import-title",
            aria_describedby="import-hint",
        ),
        el(
            "div",
            el("button", "Paste", type="button", class_="st-button", data_import="paste"),
            el("button", "Choose a PDF", type="button", class_="st-button", data_import="choose"),
            class_="st-buttons",
        ),
        el("div", class_="st-import-told"),
        el(
            "details",
            el("summary", "How to copy the page"),
            el("ol", [el("li", step) for step in HOW_TO_COPY]),
        ),
        class_="st-import",
        aria_labelledby="import-title",
        data_js=True,
    )


def quick_check() -> Element:
    """Make the place of the quick check, with what the checker would ask first of all."""
    first = profile.report({}, PartialDate(2026, 1, 1))["next_checks"][:AHEAD]
    return el(
        "section",
        class_="st-quick",
        aria_label="Quick check",
        data_checks=json.dumps(first, ensure_ascii=False),
        data_js=True,
    )
