"""What the site's tests read: the pages as written, as plain prose, and as built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))


def front_matter(page: str) -> dict[str, str]:
    """Give the one-line settings at the head of a page."""
    head = re.match(r"---\n(.*?)\n---\n", (DOCS / page).read_text("utf-8"), re.DOTALL)
    return dict(re.findall(r"^(\w+): (.+)$", head[1], re.MULTILINE)) if head else {}


def markdown(page: str) -> str:
    """Give a page without its settings, comments, included files and generated blocks."""
    text = (DOCS / page).read_text("utf-8")
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    return re.sub(r"^(--8<--|///).*$", "", text, flags=re.MULTILINE)


def blocks(page: str) -> Iterator[str]:
    """Give each paragraph, list item, table row, definition and caption as it is written."""
    start = r"^(?=[ ]*(?:[-*]|\d+\.|#+)[ ]|\||:[ ]{3}|<figcaption|<summary|<a class)"
    for chunk in re.split(r"\n\s*\n", markdown(page)):
        for part in re.split(start, chunk, flags=re.MULTILINE):
            if part.strip():
                yield part.strip()


def prose(block: str) -> str:
    """Take the markup off a block, leaving the words that a reader sees."""
    text = re.sub(r"\{[^{}]*#[^{}]*\}", "", block)
    text = re.sub(r"`[^`]*`", "x", text)
    text = re.sub(r"<[^>]+>", "", text)
    text = re.sub(r"!?\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*(?:#+|[-*]|\d+\.|:)\s+", "", text)
    text = re.sub(r"[*_]{1,2}", "", text)
    text = re.sub(r"\s*\|\s*", ". ", text.strip("| \n")) if block.startswith("|") else text
    return re.sub(r"\s+", " ", text).strip()


def sentences(text: str) -> list[str]:
    """Split a block's words into sentences."""
    return [part for part in re.split(r"(?<=[.?:;])[”’)]?\s+", text) if part.strip()]


def words(text: str) -> list[str]:
    """Give the words of a text, in small letters and with straight apostrophes."""
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'"))


@dataclass
class BuiltPage(HTMLParser):
    """One page as a browser gets it: its description, its ids, its links and its text."""

    path: Path
    description: str = ""
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the page."""
        super().__init__()
        self.feed(self.path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, anchors and links."""
        if tag == "meta" and ("name", "description") in attrs:
            self.description = dict(attrs).get("content") or ""
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if name == "href" and tag == "a" and value:
                self.links.append(unquote(value))

    def handle_data(self, data: str) -> None:
        """Keep what is written."""
        self.text.append(data)
