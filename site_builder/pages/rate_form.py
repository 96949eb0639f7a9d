"""The form of the acceptance rate, from `invitations.fields`: two figures first, the rest in folds.

Beyond what forms.py says of controls, and as plain as that without JavaScript:

- a range carries `data-unset` until somebody moves it, and sends nothing while it does; its words
  are the labels of its list, or its number with `data-unit`;
- `data-live` asks at every change, without waiting for a pause;
- `data-beside` is a place in the form that the report fills;
- `data-names` on a button fills the first rows' names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.bounds import MAX_ROWS
from checker.rate.fields import BY_PATH, COUNTS
from checker.rate.rate import edges
from checker.rate.wording.titles import TITLES
from site_builder.pages.forms import control_id, fold, plain, row_tools, tool
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.model import Field

GUIDE = "../guide/before-you-invite.md"
AFTER = "../guide/after-connecting.md"
NAMES = (
    ("With a note", "Without"),
    ("Met before", "Blind"),
    ("Before the change", "After it"),
)
"""What people compare most, offered as buttons."""
PACE = {"min": "0", "max": "200", "step": "5", "value": "20"}
SHARE = {"min": "0", "max": "1", "step": "0.1", "value": "0.7"}


def rate_form() -> Element:
    """Make the form of the acceptance rate."""
    sections = [_figures(), _groups(), _ahead(), _clocks(), _replies(), _note()]
    return tool("rate", sections, {"bands": edges(), "blank": TITLES["blank"]})


def _figures() -> Element:
    first, others = COUNTS[:2], COUNTS[2:]
    return fold(
        "figures",
        "Your invitations",
        [
            _fields(*(_asked(field) for field in first)),
            el(
                "p", "What became of the others? Leave empty what you can’t tell.", class_="st-lead"
            ),
            _fields(*(_asked(field) for field in others)),
        ],
    )


def _groups() -> Element:
    names = [
        el("button", " / ".join(pair), type="button", class_="st-chip", data_names="|".join(pair))
        for pair in NAMES
    ]  # fmt: skip
    table = _asked(BY_PATH["table"])
    table.append(el("div", class_="st-beside", data_beside="table"))
    fill = el("button", "Fill the groups from it", type="button", class_="st-button",
              data_fill_groups=True, data_js=True)  # fmt: skip
    return _optional(
        "groups",
        "Compare groups",
        [
            _lead("With a note or without, people you met or strangers, before a change or after: "
                  "enter each as a group and see whether they can be told apart."),
            el("div", names, class_="st-states", data_js=True, role="group",
               aria_label="Names to start with"),
            _rows(),
            el("details", el("summary", "Paste a table instead"), _fields(table), fill,
               class_="st-help"),
        ],
    )  # fmt: skip


def _rows() -> Element:
    where = control_id("groups")
    return el(
        "div",
        el("p", id=f"{where}-error", class_="st-error", hidden=True),
        el("ol", _row(0), _row(1), class_="st-row-list"),
        el("button", "Add a group", type="button", class_="st-button", data_add=True, data_js=True),
        class_="st-rows",
        id=where,
        tabindex="-1",
        data_rows="groups",
        data_noun="Group",
        data_label="Groups",
        data_most=str(MAX_ROWS),
        data_least="2",
    )


def _row(number: int) -> Element:
    def asked(key: str) -> Element:
        field = BY_PATH[f"groups.*.{key}"]
        return plain(field, f"groups.{number}.{key}", in_row=True)

    others = [asked(field.path) for field in COUNTS[2:]]
    return el(
        "li",
        el(
            "fieldset",
            el("legend", f"Group {number + 1}", class_="st-row-title"),
            el("div", asked("name"), asked("sent"), asked("accepted"), class_="st-group"),
            el("details", el("summary", "What became of the others"),
               el("div", others, class_="st-group st-group-more"), class_="st-help"),
            row_tools(),
        ),
        class_="st-row",
    )  # fmt: skip


def _ahead() -> Element:
    target = _asked(BY_PATH["target"])
    for option in target.iter("option"):
        if not option.get("value"):
            option.text = "None yet"
    share, pace = BY_PATH["what_if.acceptance"], BY_PATH["what_if.per_week"]
    return _optional(
        "ahead",
        "Look ahead",
        [
            _lead("How far is it to the rate you want, and what would change if more people said "
                  "yes, or if you sent more or fewer?"),
            _fields(target, _asked(BY_PATH["per_week"])),
            el(
                "div",
                _slider(share, SHARE, words=share.options),
                _slider(pace, PACE, unit="a week"),
                el("div", class_="st-beside", data_beside="what-if"),
                el("button", "Stop trying", type="button", class_="st-button", data_untry=True,
                   data_js=True),
                class_="st-what-if",
            ),
        ],
    )  # fmt: skip


def _slider(
    field: Field,
    span: dict[str, str],
    *,
    words: tuple[tuple[str, str], ...] = (),
    unit: str = "",
) -> Element:
    """Make a range with its value in words beside it, and its ends beneath it."""
    where = control_id(field.path)
    options = [el("option", value=value, label=label) for value, label in words]
    low, high = (
        (words[0][1], words[-1][1]) if words else (f"{span['min']} {unit}", f"{span['max']} {unit}")
    )
    return el(
        "div",
        el("label", field.label, for_=where, class_="st-label"),
        el("p", field.hint, id=f"{where}-hint", class_="st-hint"),
        # Seen only: who moves the slider hears its own value.
        el(
            "output",
            "not tried",
            for_=where,
            class_="st-slide-value",
            data_unset=True,
            aria_live="off",
        ),
        el(
            "input",
            type="range",
            id=where,
            name=field.path,
            list=f"{where}-list" if words else None,
            data_kind=field.kind,
            data_unit=unit or None,
            data_unset=True,
            data_live=True,
            aria_describedby=f"{where}-hint {where}-error",
            aria_valuetext="not tried",
            **span,
        ),
        el("datalist", options, id=f"{where}-list") if words else None,
        el("p", el("span", low), el("span", high), class_="st-slide-ends", aria_hidden="true"),
        el("p", id=f"{where}-error", class_="st-error", hidden=True),
        class_="st-field st-slide",
    )


def _clocks() -> Element:
    return _optional(
        "clocks",
        "Limits and clocks",
        [
            _lead("How long the open ones have waited tells which to leave be and which to take "
                  "back. LinkedIn shows it in the list of those you sent."),
            _fields(_asked(BY_PATH["pending_ages_days"])),
            _way("More in Before you invite", f"{GUIDE}#withdraw", "invite"),
        ],
    )  # fmt: skip


def _replies() -> Element:
    asked = [field for path, field in BY_PATH.items() if path.startswith("replies.")]
    return _optional(
        "replies",
        "Do they answer?",
        [
            _lead("The same question of the people who said yes: you wrote to them, and how many "
                  "wrote back?"),
            _fields(*(_asked(field) for field in asked)),
            _way("More in After connecting", AFTER, "after"),
        ],
    )  # fmt: skip


def _note() -> Element:
    note = _asked(BY_PATH["note"]._replace(empty=""))
    for box in note.iter("textarea"):
        box.set("data-live", "")
        box.set("rows", "5")
    note.append(el("div", class_="st-beside", data_beside="note"))
    return _optional(
        "note",
        "Check a note",
        [
            _lead("Its length against the 200 and 300 characters that are reported, and what makes "
                  "it read as blind. We write nothing for you."),
            _fields(note),
            _way("What a good note holds", f"{GUIDE}#note", "note"),
        ],
    )  # fmt: skip


def _optional(key: str, name: str, parts: list[Element]) -> Element:
    """Make a part that comes folded, and says that it may be left out."""
    made = fold(key, name, parts, opened=False)
    summary = made[0]
    for part in list(summary)[1:]:
        summary.remove(part)
    summary.append(el("span", "optional", class_="st-optional"))
    return made


def _asked(field: Field) -> Element:
    """Make one field; the page says once that what is left empty is not known."""
    return plain(field, in_row=True)


def _fields(*asked: Element) -> Element:
    return el("div", asked, class_="st-fields")


def _lead(text: str) -> Element:
    return el("p", text, class_="st-lead")


def _way(text: str, href: str, key: str) -> Element:
    """Make a way to the guide, which the report takes up by its key."""
    return el("p", el("a", text, href=href, data_way=key), class_="st-way")
