"""Elements for the pages, used by forms, reference and blocks; knows neither clues nor fields.

They are built as a tree, so that Markdown writes them, resolves their links and lists their
headings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

Child: TypeAlias = "Element | str | Iterable[Element | str] | None"


def el(tag: str, *children: Child, **attributes: str | bool | None) -> Element:
    """Make an element. `class_` and `data_kind` become `class` and `data-kind`; True stands alone.

    Text is atomic: whatever the catalogue says is shown as it is, and never read as Markdown.
    """
    made = Element(tag)
    for key, value in attributes.items():
        name = key.rstrip("_").replace("_", "-")
        if value is True:
            made.set(name, name if name in {"checked", "hidden", "open"} else "")
        elif value is not None and value is not False:
            made.set(name, str(value))
    for child in children:
        for part in [child] if isinstance(child, str | Element) else child or ():
            _append(made, part)
    return made


def _append(parent: Element, part: Element | str) -> None:
    if isinstance(part, Element):
        parent.append(part)
    elif len(parent):
        parent[-1].tail = AtomicString((parent[-1].tail or "") + part)
    else:
        parent.text = AtomicString((parent.text or "") + part)


def heading(level: int, text: str) -> Element:
    """Make a heading for readers that jump from one to the next, kept out of the page's contents.

    The builders give every real heading a link of its own, which has no place inside a button.
    """
    return el("span", text, class_="st-heading", role="heading", aria_level=str(level))


def hidden_text(text: str) -> Element:
    """Make words for those who listen rather than look."""
    return el("span", text, class_="st-unseen")


def seconds(number: int) -> str:
    """Say how long a check takes, as people say it."""
    return f"{number} seconds" if number < 60 else f"{number // 60} min"


def table(
    label: str,
    head: Iterable[str],
    rows: Iterable[Iterable[Child]],
    class_: str = "st-weights",
) -> Element:
    """Make a table whose rows begin with their headings.

    A wide one scrolls by itself, and the keyboard has to reach it to do so.
    """
    lines = []
    for name, *cells in rows:
        lines.append(el("tr", el("th", name, scope="row"), [el("td", one) for one in cells]))
    return el(
        "div",
        el(
            "table",
            el("thead", el("tr", [el("th", one, scope="col") for one in head])),
            el("tbody", lines),
            class_=class_,
        ),
        class_="st-scroll",
        tabindex="0",
        role="region",
        aria_label=label,
    )
