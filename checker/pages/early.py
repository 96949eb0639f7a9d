"""What a tool's page asks for before all else: its scripts, and client.js to start Python.

Without the links a browser learns of each script from the one before it; with them one round trip
brings all. client.js runs as soon as it is there, while the page is still being read, and asks for
the runtime and the checker itself: what a link brings is compiled anew at every visit.
"""

from __future__ import annotations

import re
from posixpath import normpath
from typing import TYPE_CHECKING

from checker.pages import assets
from checker.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SCRIPTS = assets.ROOT / "docs/javascripts"
FIRST = "app.js"  # the one that mkdocs.yml names
STARTS = "client.js"
ROOT = "../../javascripts/"
"""From a tool's page to the scripts."""
IMPORT = re.compile(r'^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)";', re.MULTILINE)
WRITTEN = re.compile(
    r'<link [^>]*rel="modulepreload"[^>]*>|<script [^>]*data-parts=[^>]*></script>'
)
"""What `links` makes, as it stands in a page."""


def links() -> list[Element]:
    """Make the script that starts Python, and a link for every other one."""
    start = el(
        "script", type="module", async_=True, src=f"{ROOT}{STARTS}", data_parts=assets.parts()
    )
    others = sorted(scripts(FIRST) - {STARTS})
    return [start, *(el("link", rel="modulepreload", href=f"{ROOT}{name}") for name in others)]


def hoist(page: str, after: str) -> str:
    """Move what `links` made up in a page, to stand after a text: styles would hold it up."""
    early = WRITTEN.findall(page)
    return WRITTEN.sub("", page).replace(after, "\n".join((after, *early)), 1)


def scripts(name: str) -> set[str]:
    """Name a script and all that it imports at its start, from the scripts' folder."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        found.add(one := waiting.pop())
        imported = IMPORT.findall((SCRIPTS / one).read_text("utf-8"))
        waiting += {normpath(other) for other in imported} - found
    return found
