"""The tools' forms, from the catalogue: plain HTML that can be filled in and printed by itself.

A control's name is its path in the request. What a control sends is written on it, so that the
page's JavaScript reads any form without knowing one field of it:

- `data-kind` on a text, select or textarea: the field's kind; an empty one sends nothing;
- a radio named `empty:PATH` with the value `none` carries `data-sends`, the JSON that says "looked,
  and there is none", and `data-implies`, what follows from that for its row;
- a checkbox in a row carries `data-silences`, the field that it answers with null;
- radios send their value, or with `data-kind="yes-no"` true and false; `unknown` sends nothing;
- `data-needs` on a long text is the library that reads it, fetched when something stands there;
- `data-rows` on a list of rows that can grow.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.bounds import MAX_ROWS
from checker.profile import fields
from checker.profile.clues import CLUES, FAMILIES
from site_builder.pages.import_box import import_box
from site_builder.pages.markup import el, heading, hidden_text, seconds
from site_builder.pages.pictures_box import profile_pictures
from site_builder.pages.quick_check import quick_check
from site_builder.runtime import assets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from xml.etree.ElementTree import Element

    from checker.model import Field
    from checker.profile.clue import Clue

CANT_TELL = "I can’t tell"
GUIDE = "../guide/made-up-profiles.md"
VISITOR = "About you"
SHORT = 3
"""A form of so many parts needs no list of them."""
OFFERED = {
    "profile.connections": ("500+",),
    "invitation.mutual_connections": ("0", "1", "2", "3"),
}
"""Answers that are not numbers, offered as buttons."""
NEEDS = {
    "text": "message",
    "invitation.note": "message",
    "invitation.conversation": "message",
}
"""Long texts for whose reading the browser fetches a library first."""
NOTHING = {"rows": "[]", "date": "null"}
"""What "there is none" sends, as JSON, for kinds where it is not an empty text."""


def control_id(path: str) -> str:
    """Give the id of the control for a path."""
    return "f-" + path.replace(".", "-")


def profile_form() -> Element:
    """Make the form of the profile check: a section a family, then what concerns the visitor."""
    sections = [
        _section(
            family,
            name,
            [field for field in fields.FIELDS if field.family == family],
            [clue for clue in CLUES if clue.family == family],
        )
        for family, name in FAMILIES.items()
    ]
    about_you = [field for field in fields.FIELDS if field.family == "visitor"]
    sections.append(_section("visitor", VISITOR, about_you, []))
    return tool("profile", sections, above=[import_box(), profile_pictures(), quick_check()])


def tool(
    name: str,
    sections: list[Element],
    words: Mapping[str, object] | None = None,
    above: Iterable[Element] = (),
) -> Element:
    """Wrap a form with the place where its result will stand.

    A long form lists its parts; one whose parts come folded is such a list itself.
    """
    folded = any(section.get("open") is None for section in sections)
    result = f"{name}-result"
    parts = [
        el("li", el("a", _title(section), href=f"#{section.get('id')}")) for section in sections
    ]
    form = el(
        "form",
        el("nav", el("ul", parts), class_="st-parts", aria_label="Parts of the form")
        if len(parts) > SHORT and not folded
        else None,
        sections,
        el(
            "p",
            el("button", "Read my result", type="button", class_="st-main-button", data_do="read"),
            data_js=True,
        ),
        class_="st-form",
        # A form of this kind goes nowhere when it is sent, with or without JavaScript.
        method="dialog",
        novalidate=True,
        autocomplete="off",
    )
    report = el(
        "section",
        el("h2", "Your result", id=result, tabindex="-1", class_="st-result-title"),
        el("div", class_="st-stage", data_js=True),
        el(
            "noscript",
            el(
                "p",
                "The result is worked out by JavaScript and Python in this page, and JavaScript is "
                "off. The form prints as a checklist.",
            ),
        ),
        el("div", class_="st-report"),
        _result_tools(),
        class_="st-result",
        data_band="",
        data_revision="0",
        aria_labelledby=result,
    )
    return el(
        "smell-test",
        el("p", class_="st-status st-unseen", role="status", aria_atomic="true"),
        el("div", class_="st-problem", data_js=True),
        el("div", el("div", above, form, class_="st-left"), report, class_="st-columns"),
        tool=name,
        class_="st-tool",
        data_parts=assets.parts(),
        data_words=json.dumps(words, ensure_ascii=False) if words else None,
        data_search_exclude=True,
    )


def _title(section: Element) -> str:
    return "".join(section[0][0].itertext())


def _result_tools() -> Element:
    """Make what can be done with a result and with the answers; all of it needs JavaScript."""
    actions = (
        ("copy", "Copy as text"),
        ("save", "Save to a file"),
        ("open", "Open a file"),
        ("print", "Print"),
        ("clear", "Start over"),
    )
    return el(
        "div",
        el("div", class_="st-notice"),
        el(
            "div",
            [
                el("button", name, type="button", class_="st-button", data_do=action)
                for action, name in actions
            ],
            class_="st-buttons",
        ),
        el(
            "label",
            el("input", type="checkbox", data_do="remember"),
            el("span", "Remember my answers on this device"),
            class_="st-choice st-remember",
        ),
        class_="st-tools",
        data_js=True,
    )


def _section(key: str, name: str, asked: Iterable[Field], clues: Iterable[Clue]) -> Element:
    asked = list(asked)
    parts: list[Element] = []
    for field in asked:
        if field.kind == "rows":
            inner = [row for row in asked if row.path.startswith(field.path + ".*.")]
            parts.append(_rows(field, inner))
        elif "*" not in field.path:
            parts.append(plain(field))
    clues = list(clues)
    questions = [_clue(clue) for clue in clues if clue.observation]
    worked = [_clue(clue) for clue in clues if not clue.observation]
    return fold(key, name, [*_paired(parts), *questions, *_worked_out(worked)])


def _worked_out(clues: list[Element]) -> list[Element]:
    """Fold the clues that ask nothing: they would make a long form twice as long."""
    if not clues:
        return []
    count = f"{len(clues)} clues" if len(clues) > 1 else "1 clue"
    title = el("summary", f"Worked out from this: {count}")
    return [el("details", title, clues, class_="st-worked")]


def _paired(parts: list[Element]) -> list[Element]:
    """Put fields in a grid of their own; lists of rows stay as wide as the form."""
    plain = [part for part in parts if "st-rows" not in part.get("class", "")]
    rows = [part for part in parts if "st-rows" in part.get("class", "")]
    grid = [el("div", plain, class_="st-fields")] if plain else []
    return [*rows, *grid]


def fold(key: str, name: str, parts: list[Element], *, opened: bool = True) -> Element:
    """Make one part of the form; it folds."""
    return el(
        "details",
        el(
            "summary",
            heading(2, name),
            el("span", class_="st-progress", data_js=True),
            " ",
            hidden_text("answered"),
        ),
        el("fieldset", el("legend", hidden_text(name)), parts, class_="st-family-body"),
        class_="st-family",
        id=f"part-{key}",
        data_family=key,
        open=opened,
    )


def plain(field: Field, path: str | None = None, *, in_row: bool = False) -> Element:
    """Make one field: its label, its hint, its control, and what to press when there is nothing."""
    path = path or field.path
    where = control_id(path)
    error = el("p", id=f"{where}-error", class_="st-error", hidden=True)
    hint = el("p", field.hint, id=f"{where}-hint", class_="st-hint") if field.hint else None
    kinds = f"st-field st-field-{field.kind}"
    if field.kind == "yes-no" and not in_row:
        choices = _radios(path, kind="yes-no", described=hint is not None)
        legend = el("legend", field.label, class_="st-label")
        group = el("fieldset", legend, [hint] if hint is not None else None, choices, error)
        group.set("class", kinds)
        group.set("id", where)
        return group
    if field.kind == "yes-no":
        box = el(
            "input",
            type="checkbox",
            id=where,
            name=path,
            value="yes",
            data_kind="yes-no",
            data_silences=path.rpartition(".")[0] + ".end",
        )
        return el("div", el("label", box, el("span", field.label), class_="st-choice"), error,
                  class_=kinds)  # fmt: skip
    label = el("label", field.label, for_=where, class_="st-label")
    control = _control(field, path, described=hint is not None)
    states = _states(field, path, in_row=in_row)
    return el(
        "div",
        el("div", label, [hint] if hint is not None else None, class_="st-asked"),
        el("div", control, [states] if states is not None else None, class_="st-control"),
        error,
        class_=kinds,
    )


def _control(field: Field, path: str, *, described: bool) -> Element:
    where = control_id(path)
    common = {
        "id": where,
        "name": path,
        "data_kind": field.kind,
        "aria_describedby": f"{where}-hint {where}-error" if described else f"{where}-error",
    }
    if field.kind == "choice":
        options = [el("option", label, value=value) for value, label in field.options]
        return el("select", el("option", CANT_TELL, value=""), options, **common)
    if field.kind == "long-text":
        return el(
            "textarea",
            rows="3",
            spellcheck="false",
            dir="auto",
            data_needs=NEEDS.get(path),
            **common,
        )
    more = {
        "count": {"inputmode": "numeric"},
        # Without JavaScript a country is its two letters; with it, a list in the reader's words.
        "country": {"maxlength": "2", "size": "4", "placeholder": "CA"},
        "text": {"spellcheck": "false", "dir": "auto"},
    }.get(field.kind, {})  # fmt: skip
    return el("input", type="text", autocomplete="off", **common, **more)


def _states(field: Field, path: str, *, in_row: bool) -> Element | None:
    """Make the answers that are not typed: none, cannot tell, and what `OFFERED` has."""
    if field.empty:
        return _empty(field, path)
    if in_row or field.kind in ("choice", "country"):
        return None
    offers = [
        el("button", text, type="button", class_="st-chip", data_fill=text, aria_pressed="false",
           aria_controls=control_id(path))
        for text in OFFERED.get(path, ())
    ]  # fmt: skip
    clear = el("button", CANT_TELL, type="button", class_="st-chip st-quiet", data_clear=True,
               aria_pressed="true", aria_controls=control_id(path))  # fmt: skip
    clear.append(hidden_text(f"– {field.label}"))
    return el("div", offers, clear, class_="st-states", data_js=True)


def _empty(field: Field, path: str) -> Element:
    """Make the two radios beside a field that can be seen to be empty."""
    name = f"empty:{path}"
    # A job whose end is not shown, and which is not marked as still held, has ended.
    implies = path.rpartition(".")[0] + ".current" if path.endswith(".end") else None
    has_current = implies is not None and "positions" in path
    none = el(
        "input",
        type="radio",
        name=name,
        value="none",
        data_sends=NOTHING.get(field.kind, '""'),
        data_implies=f"{implies}=false" if has_current else None,
    )
    unknown = el("input", type="radio", name=name, value="unknown", checked=True)
    return el(
        "div",
        el("label", none, el("span", field.empty), class_="st-chip"),
        el("label", unknown, el("span", CANT_TELL), class_="st-chip st-quiet"),
        class_="st-states st-empty",
        role="radiogroup",
        aria_label=f"{field.label}, if there is nothing to type",
    )


def _rows(field: Field, inner: list[Field]) -> Element:
    """Make a list of rows with its first row; the page's JavaScript adds more of the same."""
    noun = field.label.removesuffix("s")
    inner = sorted(inner, key=lambda one: one.kind == "long-text")  # wide ones last
    row = el(
        "li",
        el(
            "details",
            el(
                "summary",
                el("span", f"{noun} 1", class_="st-row-title"),
                " ",  # between two words for who hears them
                el("span", class_="st-row-brief"),
            ),
            el(
                "fieldset",
                el("legend", f"{noun} 1", class_="st-row-title st-unseen"),
                el(
                    "div",
                    [plain(one, one.path.replace("*", "0"), in_row=True) for one in inner],
                    class_="st-fields",
                ),
                row_tools(),
            ),
            class_="st-row-fold",
            open=True,
        ),
        class_="st-row",
    )
    where = control_id(field.path)
    return el(
        "div",
        el("p", f"{field.hint}. Leave empty what you can’t tell.", class_="st-hint"),
        _empty(field, field.path),
        el("p", id=f"{where}-error", class_="st-error", hidden=True),
        el("ol", row, class_="st-row-list"),
        el("button", f"Add a {noun.lower()}", type="button", class_="st-button", data_add=True,
           data_js=True),
        class_="st-rows",
        id=where,
        tabindex="-1",
        data_rows=field.path,
        data_noun=noun,
        data_label=field.label,
        data_most=str(MAX_ROWS),
    )  # fmt: skip


def row_tools() -> Element:
    """Make what can be done with a row."""
    return el(
        "div",
        el("button", "Move up", type="button", class_="st-button", data_row_do="up"),
        el("button", "Move down", type="button", class_="st-button", data_row_do="down"),
        el("button", "Remove", type="button", class_="st-button", data_row_do="remove"),
        class_="st-row-tools",
        data_js=True,
    )


def _radios(name: str, *, kind: str, described: bool = False) -> Element:
    choices = [
        el(
            "label",
            el("input", type="radio", name=name, value=value, data_kind=kind,
               checked=value == "unknown"),
            el("span", label),
            class_="st-choice",
        )
        for value, label in (("yes", "Yes"), ("no", "No"), ("unknown", CANT_TELL))
    ]  # fmt: skip
    group = el("div", choices, class_="st-choices")
    if described:
        group.set("aria-describedby", f"{control_id(name)}-hint")
    return group


def _clue(clue: Clue) -> Element:
    """Make one clue: its question, or what answers it, and why it is asked."""
    reasons = el(
        "dl",
        el("dt", "Why it matters"),
        el("dd", clue.why),
        el("dt", "An innocent reason"),
        el("dd", clue.innocent),
        el("dt", "How to check"),
        el("dd", clue.how),
    )
    more = el("a", "More in the guide", hidden_text(f"– {clue.title}"), class_="st-guide",
              href=f"{GUIDE}#{clue.id}")  # fmt: skip
    time = el("span", seconds(clue.seconds), class_="st-seconds")
    if clue.observation is None:
        labels = ", ".join(fields.BY_PATH[path].label for path in clue.inputs)
        parts = [
            el(
                "details",
                el("summary", el("span", clue.question), " ",
                   el("span", f"From: {labels}", class_="st-from"), " ", time),
                el("p", "Worked out from ", _inputs(clue), ".", class_="st-inputs"),
                reasons,
                el("p", more),
                class_="st-help",
            )
        ]  # fmt: skip
    else:
        name = f"observations.{clue.observation.id}"
        question = el(
            "fieldset",
            el("legend", clue.question, class_="st-label"),
            _radios(name, kind="observation"),
            el("p", id=f"{control_id(name)}-error", class_="st-error", hidden=True),
            class_="st-question",
        )
        title = el("summary", "Why, and how to check", hidden_text(f"– {clue.title}"), " ", time)
        parts = [question, el("details", title, reasons, el("p", more), class_="st-help")]
    return el("div", parts, class_="st-clue", id=f"clue-{clue.id}", data_title=clue.title)


def _inputs(clue: Clue) -> list[Element | str]:
    """List the fields that a computed clue reads, each a link to where it is asked."""
    parts: list[Element | str] = []
    for path in clue.inputs:
        label = fields.BY_PATH[path].label
        parts += [", "] if parts else []
        parts.append(el("a", label, href=f"#{control_id(path)}"))
    return parts
