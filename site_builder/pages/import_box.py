"""The box above the profile form that fills it from a pasted page or a dropped file.

It needs JavaScript and shows nothing without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.pages.markup import el, heading

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

HOW_TO_COPY = (
    "In a browser, open the profile and wait until it is all there.",
    "Press Ctrl and A, then Ctrl and C (on a Mac: ⌘ and A, then ⌘ and C).",
    "Come back here and press Paste.",
    "Where nothing can be selected, as in the app: take screenshots. They have their own box.",
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
