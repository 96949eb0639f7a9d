"""What a link to a page shows where it is shared: a card with the page's title and a drawing.

A page asks for one with `card: bands` in its front matter, which names one of our drawings. The
pictures are committed, as few builds have a browser: `make cards` draws those whose page has
another title now, and a test tells when that was forgotten. Nothing is fetched for them.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DOCS = ROOT / "docs"
PLACE = DOCS / "assets/cards"
DRAWINGS = DOCS / "assets/images"
SIZE = (1200, 630)
"""What those who show cards ask for."""
MARK = "Drawn-From"
"""The picture's own note of what it was drawn from."""
ROOMS = {"tools": "A tool", "practice": "A tool", "guide": "The guide"}
TEMPLATE = """\
<!doctype html><meta charset="utf-8"><style>
* {{ margin: 0; box-sizing: border-box }}
body {{ width: 1200px; height: 630px; padding: 70px 80px 0; display: grid; align-items: center;
  grid-template-columns: 1fr 430px; gap: 60px; color: #22261f; background: #fbf9f3;
  border-top: 18px solid #1f5c4d; font-family: "Liberation Sans", sans-serif }}
p {{ display: flex; align-items: center; gap: 18px; font-size: 30px; color: #5d6158 }}
p img {{ width: 52px }}
h1 {{ margin: 30px 0; font: bold 76px/1.12 P052, Georgia, serif }}
main {{ padding-bottom: 70px }}
figure {{ height: 542px; display: grid; place-items: center }}
figure img {{ width: 430px; max-height: 542px; object-fit: cover; object-position: top }}
</style><main><p><img src="{icon}">Smell Test</p><h1>{title}</h1><p>{room}</p></main>
<figure><img src="{drawing}"></figure>
"""


class Card(NamedTuple):
    """A card: the page that it is for, the page's title, and the drawing beside it."""

    page: str
    title: str
    drawing: str

    @property
    def path(self) -> Path:
        """Where the picture is; overrides/main.html names it in the same way."""
        stem = self.page.removesuffix(".md").removesuffix("/index")
        return PLACE / f"{stem.replace('/', '-')}.png"

    @property
    def drawn_from(self) -> str:
        """A short sum of all that the picture shows in words, and of how it is laid out."""
        shown = (TEMPLATE, self.room, self.title, self.drawing)
        return sha256("\n".join(shown).encode()).hexdigest()[:16]

    @property
    def room(self) -> str:
        """Say what kind of page it is."""
        return ROOMS.get(self.page.partition("/")[0], "Connecting on LinkedIn")

    def html(self) -> str:
        """Return the card as a page of its own, whole in itself."""
        return TEMPLATE.format(
            icon=_inside(DOCS / "assets/favicon.svg"),
            title=escape(self.title),
            room=escape(self.room),
            drawing=_inside(DRAWINGS / f"{self.drawing}.svg"),
        )


def _inside(path: Path) -> str:
    return f"data:image/svg+xml;base64,{b64encode(path.read_bytes()).decode()}"


def cards() -> list[Card]:
    """Return the cards that pages ask for."""
    found = []
    for path in sorted(DOCS.rglob("*.md")):
        head = re.match(r"---\n(.*?)\n---\n", path.read_text("utf-8"), re.DOTALL)
        parts = dict(re.findall(r"^(\w+): (.+)$", head[1], re.MULTILINE)) if head else {}
        if drawing := parts.get("card"):
            found.append(
                Card(path.relative_to(DOCS).as_posix(), parts["title"].strip('"'), drawing)
            )
    return found
