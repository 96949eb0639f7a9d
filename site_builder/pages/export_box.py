"""The page of the visitor's own export: where files go in, how far they are read, the result.

Made to work by tools/export.js. Nothing here works without JavaScript,
and it says so; `data-do` names what a button does, `data-sample` the words that become a link to
an export to try, `data-way` a page that the result leads to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.export.wording.report import STAGES
from site_builder.pages.markup import el, heading
from site_builder.runtime import assets

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

WAYS = {
    "rate": ("The acceptance rate", "acceptance-rate.md"),
    "before": ("Before you invite", "../guide/before-you-invite.md"),
    "after": ("More in After connecting", "../guide/after-connecting.md"),
    "withdraw": ("When to withdraw", "../guide/before-you-invite.md#withdraw"),
    "method": ("The rules in full", "../about/method.md#export"),
}
SAMPLES = ("the later", "the earlier")
ACTIONS = (
    ("copy", "Copy as text"),
    ("save", "Save to a file"),
    ("print", "Print"),
    ("clear", "Start over"),
)


def export_box() -> Element:
    """Make the whole tool."""
    return el(
        "smell-test",
        el("p", class_="st-status st-unseen", role="status", aria_atomic="true"),
        el(
            "noscript",
            el(
                "p",
                "Your files are read by JavaScript and Python in this page, and JavaScript is off.",
            ),
        ),
        _drop(),
        _reading(),
        _result(),
        el("p", [_way(key) for key in WAYS], class_="st-ways", hidden=True),
        tool="export",
        class_="st-tool st-export",
        data_parts=assets.parts(),
        data_search_exclude=True,
    )


def _drop() -> Element:
    """Make the place where files are dropped or chosen."""
    title = heading(2, "Drop your export here")
    title.set("id", "export-title")
    return el(
        "section",
        el("div", title, class_="st-drop-title"),
        el(
            "p",
            "The .zip from LinkedIn’s e-mail, the folder that it unpacks to, or CSV files out of "
            "it. It is read in this page and goes nowhere.",
            id="export-hint",
        ),
        el(
            "div",
            _button("choose", "Choose the zip", "st-main-button"),
            _button("folder", "Choose a folder"),
            _button("sample", "Try it with our sample"),
            class_="st-buttons",
        ),
        el(
            "p",
            "If LinkedIn sent two e-mails, choose both zips. An earlier and a later export are "
            "compared. A result that you saved here opens too. The sample is invented, with every "
            "oddity that exports have: ",
            [part for at, name in enumerate(SAMPLES) for part in _sample(at, name)],
            ".",
            class_="st-small",
        ),
        el("ul", class_="st-given", aria_label="What you chose"),
        el("div", class_="st-told st-stage"),
        class_="st-drop",
        aria_labelledby="export-title",
        aria_describedby="export-hint",
        data_js=True,
    )  # fmt: skip


def _sample(at: int, name: str) -> list[Element | str]:
    return [" and " if at else "", el("span", f"download {name}", data_sample=str(at))]


def _reading() -> Element:
    """Make the list of stages, which fills while a file is read."""
    stages = [
        el(
            "li",
            el("span", name, class_="st-stage-of"),
            el("span", class_="st-count"),
            data_stage=stage,
        )
        for stage, name in STAGES.items()
    ]
    return el(
        "section",
        el("h2", "Reading", class_="st-result-title"),
        el("p", class_="st-stage-name"),
        el("ol", stages, class_="st-stages"),
        el("div", _button("stop", "Stop"), class_="st-buttons"),
        class_="st-reading",
        hidden=True,
    )


def _result() -> Element:
    """Make the place of the result, and what can be done with it."""
    return el(
        "section",
        el("h2", "Your result", id="export-result", tabindex="-1", class_="st-result-title"),
        el("div", class_="st-report"),
        el(
            "div",
            el("div", class_="st-notice"),
            el("div", [_button(action, name) for action, name in ACTIONS], class_="st-buttons"),
            class_="st-tools",
            data_js=True,
        ),
        class_="st-result",
        data_band="",
        data_revision="0",
        aria_labelledby="export-result",
    )


def _button(action: str, name: str, look: str = "st-button") -> Element:
    return el("button", name, type="button", class_=look, data_do=action)


def _way(key: str) -> Element:
    text, href = WAYS[key]
    return el("a", text, href=href, data_way=key)
