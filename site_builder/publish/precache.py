"""Tell the service worker what the site consists of. finish.py calls it when all is written."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from site_builder.runtime.assets import LENGTH, digest, file_hash

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = "service-worker.js"
LEFT_OUT = {SCRIPT, "404.html", "_headers", "feed.xml", "robots.txt", "sitemap.xml.gz"}
COPIES = {".br", ".gz", ".map"}
NOT_KEPT = (
    "assets/app/reading",  # reads pictures: pictures/recognition.js keeps it, once one was given
    "assets/cards",  # shown where a link is shared, never on the page
)


def files(site: Path) -> dict[str, str]:
    """Name every file that a visitor may need, by its address, with its hash.

    A page is named by its folder: some hosts send whoever asks for index.html elsewhere.
    """
    return {
        re.sub(r"(^|/)index\.html$", r"\1", path.relative_to(site).as_posix()): file_hash(path)
        for path in sorted(site.rglob("*"))
        if path.is_file()
        and path.name not in LEFT_OUT
        and path.suffix not in COPIES
        and not any(path.is_relative_to(site / folder) for folder in NOT_KEPT)
    }


def write_list(site: Path) -> None:
    """Write the list, and the build's name, into the service worker."""
    found = files(site)
    script = site / SCRIPT
    text = script.read_text("utf-8")
    build = digest([json.dumps(found).encode(), text.encode()])[:LENGTH]
    for name, value in (("KEPT", found), ("BUILD", build)):
        said = f"const {name} = {json.dumps(value)};"
        text, count = re.subn(rf"(?m)^const {name} = .*;$", said, text)
        if count != 1:
            raise ValueError(f"{SCRIPT} has no line `const {name} = …;`")
    script.write_text(text, "utf-8")
