"""What a tool's page asks for with its first line: scripts, the runtime and the checker.

Without these links a browser learns of each file from the one before it, six times in a row; with
them one round trip brings all. The heavy ones come last, so that the form is there before them.
"""

from __future__ import annotations

import json
import re
from posixpath import normpath
from typing import TYPE_CHECKING

from checker.pages import assets
from checker.pages.markup import el

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

SCRIPTS = assets.ROOT / "docs/javascripts"
FIRST = "app.js"  # the one that mkdocs.yml names
ROOT = "../../"
"""From a tool's page to the site's root."""
HEAVY = ("wasm", "stdlib", "archive")
"""What client.js fetches at the start, by its name in the manifest."""
IMPORT = re.compile(r'^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)";', re.MULTILINE)


def links() -> list[Element]:
    """Make the links; those to the runtime only where it has been built for this checker."""
    return [
        *(
            el("link", rel="modulepreload", href=f"{ROOT}javascripts/{name}")
            for name in sorted(scripts(FIRST))
        ),
        *(
            el(
                "link",
                rel="preload",
                href=f"{ROOT}assets/app/{name}",
                as_="fetch",
                crossorigin="anonymous",  # or `fetch` would ask for it again
                fetchpriority="low",
            )
            for name in heavy()
        ),
    ]


def scripts(name: str) -> set[str]:
    """Name a script and all that it imports at its start, from the scripts' folder."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        found.add(one := waiting.pop())
        imported = IMPORT.findall((SCRIPTS / one).read_text("utf-8"))
        waiting += {normpath(other) for other in imported} - found
    return found


def heavy() -> Iterator[str]:
    """Name the large files of the start, where they belong to this checker."""
    place = assets.APP / "manifest.json"
    manifest = json.loads(place.read_text("utf-8")) if place.exists() else {}
    if manifest.get("checker") == assets.checker_hash():
        yield from (manifest[name] for name in HEAVY)
