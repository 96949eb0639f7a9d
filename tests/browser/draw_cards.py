"""Draw the cards whose page has changed: `make cards`, or with `--all` every one.

See site_builder/pages/cards.py. Few colours keep a picture small; none has any but paper, ink and
two marks.
"""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import chromium
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import sync_playwright

from site_builder.pages.cards import MARK, PLACE, SIZE, Card, cards

if TYPE_CHECKING:
    from playwright.sync_api import Page

COLOURS = 32


def is_current(card: Card) -> bool:
    """Tell whether the card's picture was drawn from what its page says now."""
    if not card.path.exists():
        return False
    with Image.open(card.path) as picture:
        return picture.info.get(MARK) == card.drawn_from


def draw(page: Page, card: Card) -> None:
    """Draw one card."""
    page.set_content(card.html(), wait_until="load")
    note = PngInfo()
    note.add_text(MARK, card.drawn_from)
    with Image.open(io.BytesIO(page.screenshot())) as picture:
        small = picture.convert("RGB").quantize(COLOURS)
        small.save(card.path, optimize=True, pnginfo=note)


def main() -> None:
    """Draw what is to be drawn, and take away what no page asks for any more."""
    wanted = cards()
    PLACE.mkdir(exist_ok=True)
    for path in sorted({*PLACE.glob("*.png")} - {card.path for card in wanted}):
        path.unlink()
    late = [card for card in wanted if "--all" in sys.argv or not is_current(card)]
    if not late:
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(playwright.chromium.executable_path), args=chromium.FLAGS
        )
        page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
        for card in late:
            draw(page, card)
            print(f"{card.path.name}: {card.path.stat().st_size:,} bytes")  # noqa: T201  (a command)
        browser.close()


if __name__ == "__main__":
    main()
