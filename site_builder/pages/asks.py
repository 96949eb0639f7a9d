"""What the message check looks for, ask by ask, and how it did on messages that others wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.messages.sources import SOURCES
from checker.messages.wording import ASKS, SECTIONS
from examples import messages as corpus
from site_builder.pages.markup import el, table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.messages.model import AskId

PANELS = {
    "train": "Written by others, and worked against",
    "dev": "Written by others, looked at by their score, and worked against since",
    "held": "Written by others, scored once, and worked against since",
    "fresh": "Written by others after that, scored once, and weighed since",
    "late": "Written by others later, scored once, and worked against since",
    "last": "Written by others after those, scored once, and worked against since",
    "hard": "Written by others to ask by allusion; scored once, and worked against since",
    "near": "Written by others, many ordinary ones near to harm; scored, then worked against",
    "next": "Written by others after those, scored once, and worked against since",
    "apart": "Written by others at the end, scored and not read",
    "kept": "Written by others after that, scored and not read",
    "plain": "Written by others, most of them ordinary; scored once, and worked against since",
    "once": "Written by others last of all, scored once when the rules were done",
    "anew": "Written by others in English after that; scored once, and worked against since",
    "since": "Written by others at the last, scored once when that was done",
}


def asks() -> Element:
    """Print every ask with its sentences and sources, each under its id."""
    return el("div", [part for ask in ASKS for part in _ask(ask)])


def _ask(ask: AskId) -> list[Element]:
    words = ASKS[ask]
    told = (
        (SECTIONS["why"], words.why),
        (SECTIONS["next"], words.next),
        (SECTIONS["ordinary"], words.ordinary),
        (SECTIONS["do"], words.do),
    )
    return [
        el("h2", words.title, id=ask),
        el("dl", [part for title, text in told for part in (el("dt", title), el("dd", text))]),
        el("ul", [_source(key) for key in words.sources]),
    ]


def _source(key: str) -> Element:
    source = SOURCES[key]
    cited = source.citation()
    return el("li", el("a", cited, href=source.url) if source.url else cited)


def figures() -> Element:
    """Print how many messages of each panel are noticed, and which kinds are not."""
    return el("div", [part for name in corpus.PARTS for part in _panel(name)])


def _panel(name: str) -> list[Element]:
    rows = [
        (row.name, f"{row.reached} of {row.of}", _span(row.interval)) for row in corpus.counts(name)
    ]
    missed = ", ".join(corpus.missed(name))
    return [
        el("h3", PANELS[name]),
        table(PANELS[name], ("Messages", "Reached", "Interval, 95 %"), rows),
        el("p", f"Not noticed, by kind: {missed}."),
    ]


def _span(interval: tuple[float, float]) -> str:
    return f"{interval[0]:.0%} to {interval[1]:.0%}"
