"""The page of practice: the first round, where it is played, and where its result will stand.

Made to work by tools/practice.js. The first round comes with the page in `data-round`, so that it
begins before Python is there; `data-do` names what a button does.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker import practice
from site_builder.pages.markup import el
from site_builder.runtime import assets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

AFTER = (
    ("other", "Another eight"),
    ("again", "The same again"),
    ("copy", "Copy as text"),
    ("text", "Save as text"),
    ("week", "Again in a week: a calendar file"),
    ("card", "Save a picture"),
    ("share", "Copy a line to share"),
)
TEACHING = (
    ("room", "Play it with a room"),
    ("alone", "Play it alone"),
    ("link", "Copy the link to this round"),
    ("paper", "Print it for a class"),
    ("answers", "Print the answers"),
)


def practice_box() -> Element:
    """Make the whole tool."""
    return el(
        "smell-test",
        el("p", class_="st-status st-unseen", role="status", aria_atomic="true"),
        el(
            "noscript",
            el("p", "A round is played by JavaScript in this page, and JavaScript is off."),
        ),
        el("div", class_="st-play"),
        _result(),
        el(
            "details",
            el("summary", "For a class"),
            el("label", "Number of the round", _number(), class_="st-hands"),
            el("p", _buttons(TEACHING), class_="st-buttons"),
            el("p", class_="st-address st-small"),
            class_="st-teaching",
            data_js=True,
        ),
        tool="practice",
        class_="st-tool st-practice",
        data_parts=assets.parts(),
        data_round=first_round(),
        data_search_exclude=True,
    )


def first_round() -> str:
    """Write the first round as JSON, less what only a program asks for."""
    report = practice.report({})
    items = [
        {key: value for key, value in item.items() if key != "request"} for item in report["items"]
    ]
    return json.dumps({**report, "items": items}, ensure_ascii=False, separators=(",", ":"))


def _result() -> Element:
    return el(
        "section",
        el("h2", "How it went", id="practice-result", tabindex="-1", class_="st-result-title"),
        el("div", class_="st-report"),
        el("div", class_="st-notice"),
        el("p", _buttons(AFTER), class_="st-buttons"),
        class_="st-result",
        data_band="",
        data_revision="0",
        aria_labelledby="practice-result",
        hidden=True,
    )


def _number() -> Element:
    """Make the field that turns to another round."""
    return el(
        "input",
        type="text",
        inputmode="numeric",
        maxlength=str(len(str(practice.MOST))),
        class_="st-round",
        data_kind="count",
    )


def _buttons(named: Iterable[tuple[str, str]]) -> list[Element]:
    return [
        el("button", name, type="button", class_="st-button", data_do=deed) for deed, name in named
    ]
