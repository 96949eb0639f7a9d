"""Folds the guide's paragraph on a clue under its heading, so that a chapter of clues can be seen.

A clue is a heading of the third rank whose id is the clue's. The heading stays outside what folds:
the page's contents, links and searches find it as any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown.treeprocessors import Treeprocessor

from checker.profile.clues import CLUES
from checker.profile.wording import STRENGTH_NAMES
from site_builder.pages.markup import el, hidden_text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.profile.clue import Clue

BY_ID = {clue.id: clue for clue in CLUES}
ENDS = {"h1", "h2", "h3"}
AFTER_CONTENTS = 3
"""Markdown's priority: lower than that of `toc`, which gives headings their ids and their links."""


class Folds(Treeprocessor):
    """Wraps each clue's heading with what follows it, up to the next heading."""

    def run(self, root: Element) -> None:
        """Fold all clues of a page."""
        parts = list(root)
        root[:] = []
        body: Element | None = None
        for part in parts:
            if part.tag in ENDS:
                body = None
            clue = BY_ID.get(part.get("id", "")) if part.tag == "h3" else None
            if clue:
                body = el("details", _summary(clue))
                root.append(el("smell-fold", part, body, class_="st-fold"))
            else:
                (root if body is None else body).append(part)


def weighs(clue: Clue) -> str:
    """Say in a word or two what a clue weighs."""
    if clue.family == "verification":
        return "speaks for them"
    return "weighs nothing" if clue.strength == "note" else STRENGTH_NAMES[clue.strength]


def _summary(clue: Clue) -> Element:
    named = hidden_text(f": more about “{clue.title}”")
    weight = el("span", weighs(clue), class_="st-weight")
    return el("summary", weight, named, data_search_exclude=True)
