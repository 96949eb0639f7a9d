"""How long a chapter takes to read: `/// catalogue | minutes` under its title, counted when built.

What is folded away counts apart: whoever opens nothing does not read it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.treeprocessors import Treeprocessor

from checker.words import plural
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CLASS = "st-minutes"
LAST = 1
"""The place among Markdown's tree processors: after what folds."""
A_MINUTE = 200
"""Words: somewhat fewer than the 238 that readers of English average, for those who read it as a
second language (Brysbaert 2019)."""
WORD = re.compile(r"\w+(?:['’.,-]\w+)*")


def minutes() -> Element:
    """Return the place of the sentence; `ReadingTime` fills it once the page is there."""
    return el("p", class_=CLASS, data_search_exclude=True)


class ReadingTime(Treeprocessor):
    """Fills the place with the time that the page's own words take."""

    def run(self, root: Element) -> None:
        """Write the sentence, where a page has a place for it."""
        for place in root.iter("p"):
            if place.get("class") == CLASS:
                place.text = sentence(words(root, folded=False), words(root, folded=True))


def sentence(open_words: int, all_words: int) -> str:
    """Say how long so many words take, and how long with all that is folded away."""
    short, long = (max(1, round(count / A_MINUTE)) for count in (open_words, all_words))
    said = f"{plural(short, 'minute')} to read"
    return f"{said}, {long} with everything opened." if long > short else f"{said}."


def words(element: Element, *, folded: bool) -> int:
    """Count the words inside an element, those that are folded away only where asked for."""
    counted = len(WORD.findall(element.text or ""))
    closed = element.tag == "details" and element.get("open") is None
    for child in element:
        if folded or not closed or child.tag == "summary":
            counted += words(child, folded=folded)
        counted += len(WORD.findall(child.tail or ""))
    return counted
