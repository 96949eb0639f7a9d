"""How much a page of plain reading asks for, in bytes as a host sends them with brotli."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conftest import SITE

if TYPE_CHECKING:
    from playwright.sync_api import Page

GUIDE = sorted(
    path.parent.relative_to(SITE).as_posix() for path in SITE.glob("guide/**/index.html")
)
MOST = 250_000


@pytest.mark.parametrize("chapter", ["", *(f"{chapter}/" for chapter in GUIDE)])
def test_a_page_to_read_is_light(page: Page, site_url: str, chapter: str) -> None:
    """All that it asks for counts, but what it fetches ahead, when idle, for the tools."""
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    page.goto(chapter)
    page.wait_for_load_state("networkidle")
    sizes = {}
    for url in asked:
        name = url.removeprefix(site_url)
        if not name.startswith("assets/app/"):
            path = SITE / (f"{name}index.html" if not name or name.endswith("/") else name)
            smaller = path.with_name(f"{path.name}.br")
            sizes[name] = (smaller if smaller.exists() else path).stat().st_size
    assert len(sizes) > 5
    assert sum(sizes.values()) <= MOST, sorted(sizes.items(), key=lambda size: -size[1])
