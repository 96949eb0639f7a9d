"""What a tool's page asks for before all else: client.js to start Python, and its other scripts.

client.js runs as soon as it is there, while the page is still being read, and asks for the runtime
and the checker itself: what a link brings is compiled anew at every visit. Without the links, of
which those that client.js imports come first, a browser learns of each script from the one before
it; with them one round trip brings all. Each takes some milliseconds, and its place in the queue of
a slow line: a page names its tool’s alone, and those that a tool imports later, as nobody sees them
before the first answer, may come last.
"""

from __future__ import annotations

import re
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from site_builder.pages.markup import el
from site_builder.runtime import assets

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SCRIPTS = assets.ROOT / "docs/javascripts"
FIRST = "app.js"  # the one that mkdocs.yml names
STARTS = "python/client.js"
SHALLOW = {"practice"}
"""Tools whose page is a folder of the site's root; the others' are one folder deeper."""
LATER = re.compile(r'await import\("([^"]+)"\)')
IMPORT = re.compile(r'^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"([^"]+)";', re.MULTILINE)
WRITTEN = re.compile(
    r'<link [^>]*rel="modulepreload"[^>]*>|<script [^>]*data-parts=[^>]*></script>'
)
"""What `links` makes, as it stands in a page."""
STYLES = re.compile(r'<link [^>]*rel="stylesheet"[^>]*>')


def links(tool: str) -> list[Element]:
    """Make the script that starts Python on a tool's page, and a link for every other one."""
    root = "../javascripts/" if tool in SHALLOW else "../../javascripts/"
    start = el(
        "script",
        type="module",
        async_=True,
        fetchpriority="high",
        src=f"{root}{STARTS}",
        data_parts=assets.parts(),
    )
    own = f"tools/{tool}.js"
    first = scripts(STARTS) - {STARTS}
    soon = scripts(FIRST, own) - first - {STARTS}
    later = scripts(*imported(own, LATER)) - first - soon - {STARTS}
    ranked = (("high", first), (None, soon), ("low", later))
    others = [(name, priority) for priority, names in ranked for name in sorted(names)]
    return [
        start,
        *(
            el("link", rel="modulepreload", fetchpriority=priority, href=f"{root}{name}")
            for name, priority in others
        ),
    ]


def hoist(page: str, after: str) -> str:
    """Move what `links` made up in a page.

    The script stands after a text, before the styles, which would hold it up; the links after the
    styles, which they would hold up, and before what waits for these.
    """
    written = WRITTEN.findall(page)
    if not written:
        return page
    start, *others = written
    started = WRITTEN.sub("", page).replace(after, f"{after}\n{start}", 1)
    return STYLES.sub(lambda styles: "\n".join((styles[0], *others)), started, count=1)


def scripts(*names: str) -> set[str]:
    """Name scripts and all that they import at their start, from the scripts' folder."""
    known: set[str] = set()
    waiting = list(names)
    while waiting:
        known.add(name := waiting.pop())
        waiting += imported(name, IMPORT) - known
    return known


def imported(name: str, how: re.Pattern[str]) -> set[str]:
    """Name what a script imports in one way, from the scripts' folder."""
    paths = how.findall((SCRIPTS / name).read_text("utf-8"))
    return {normpath(join(dirname(name), path)) for path in paths}
