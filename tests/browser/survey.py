"""Looks a page over as different readers meet it, and lists what is in their way.

The rules are axe-core's, for WCAG 2.2 AA and good practice; what a rule cannot see (reflow, larger
text, wider spacing, what is cut off) is measured. Each look leaves the page as it found it.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page, ViewportSize

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WIDE: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 740}
NARROW: ViewportSize = {"width": 320, "height": 640}
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")
"""The rules that another scheme of colours may break."""
LAYOUT = (
    "aria-dialog-name",
    "aria-hidden-focus",
    "button-name",
    "landmark-unique",
    "link-name",
    "region",
    "scrollable-region-focusable",
    "target-size",
)
"""The rules that another width may break."""

RUN = """async (rules) => {
  const only = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  const found = await axe.run(document, { runOnly: only, resultTypes: ["violations"] });
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => {
    const why = node.failureSummary.split("\\n").pop().trim();
    return `${id}: ${help}: ${node.target.flat().join(" ")}: ${why}`;
  }));
}"""

# What stands half under the header, or half out of a box that scrolls, would count as too small to
# press; what is left out while it is out of sight would keep the colours of before, and a guessed
# height.
FROM_THE_TOP = """(how) => {
  if (!document.querySelector("dialog[open]")) scrollTo(0, 0);
  for (const box of document.querySelectorAll(".st-result, dialog[open]")) box.scrollTop = 0;
  for (const part of document.querySelectorAll(".st-family, .st-part")) {
    part.style.contentVisibility = how;
  }
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""

# Text that can be seen or come upon, and that a box around it cuts off. The header's title is the
# page's heading once more; a closed menu waits beside the window.
CUT_OFF = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !one.closest(".st-unseen, .md-header__title, svg, .md-sidebar--primary");
  const hides = (how) => /hidden|clip/.test(how);
  const cut = new Set();
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (!data.trim() || !seen(parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const text = range.getBoundingClientRect();
    for (let box = parentElement; box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const sides = text.left < edge.left - 1 || text.right > edge.right + 1;
      const ends = text.top < edge.top - 4 || text.bottom > edge.bottom + 4;
      if ((sides && hides(style.overflowX)) || (ends && hides(style.overflowY))) {
        cut.add(`${box.localName}.${box.className} cuts off: ${data.trim().slice(0, 60)}`);
      }
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
    }
  }
  return [...cut];
}"""

# Whatever reaches beyond the window, where the whole page is then wider than it.
SIDEWAYS = """() => {
  const wide = document.querySelector("dialog[open]") ?? document.documentElement;
  if (wide.scrollWidth <= innerWidth) return [];
  return [`${wide.scrollWidth - innerWidth} pixels sideways`, ...[...wide.querySelectorAll("*")]
    .filter((one) => one.checkVisibility() && !one.closest(".st-scroll > *"))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `beyond the edge: ${one.localName}.${one.className}`).slice(-3)];
}"""

# Text that stands in other text. What sticks to the window's edges lies over the page by design; a
# line's own box is higher than its letters.
OVERLAP = """() => {
  const dialog = document.querySelector("dialog[open]");
  const stuck = new Set(dialog ? [] : ["fixed", "sticky"]);
  const how = { visibilityProperty: true, opacityProperty: true };
  const part = { acceptNode: (one) => one.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT :
    one.matches(".st-unseen, svg") || stuck.has(getComputedStyle(one).position) ?
    NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP };
  const words = document.createTreeWalker(dialog ?? document.body, 5, part);
  const lines = [];
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (!data.trim() || !parentElement.checkVisibility(how)) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    for (const { left, right, top, bottom, height, width } of range.getClientRects()) {
      if (width > 2) lines.push([left + 1, right - 1, top + height / 4, bottom - height / 4, data]);
    }
  }
  lines.sort(([, , top], [, , other]) => top - other);
  const found = new Set();
  lines.forEach(([left, right, , bottom, text], at) => {
    for (let next = at + 1; next < lines.length; next += 1) {
      const [start, end, top, , other] = lines[next];
      if (top >= bottom) break;
      if (start < right && end > left && other !== text) {
        found.add(`“${text.trim().slice(0, 40)}” stands in “${other.trim().slice(0, 40)}”`);
      }
    }
  });
  return [...found];
}"""

FITTING = (SIDEWAYS, CUT_OFF, OVERLAP)

# What a tool has to be pressed with: at least 24 pixels each way, a choice with its label. Links
# within sentences are as high as their line.
SMALL = """() => [...document.querySelectorAll(
  `.st-tool :is(button, summary, select, textarea, label:has(input),
    input:not([type=radio], [type=checkbox]))`
)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".st-unseen"))
  .map((one) => [one, one.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(([one, box]) => `small: ${one.localName}.${one.className} ${box.width} by ${box.height}`)"""

# https://www.w3.org/TR/WCAG22/#text-spacing
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""

LOOKS: list[str] = []
"""Each look of the running test, by what the page itself says of its window."""
HOW = """() => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return `${matchMedia("print").matches ? "printed" : dark}, ${innerWidth} pixels wide`;
}"""


@cache
def axe() -> str:
    """Read the rules."""
    return AXE.read_text(encoding="utf-8")


def rules(page: Page, only: tuple[str, ...] | None = None) -> list[str]:
    """Give each violation with its place; contrast is judged once nothing changes any more."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe())
    page.evaluate(FROM_THE_TOP, "visible")
    page.wait_for_function(
        """() => document.getAnimations()
          .map(({ effect }) => effect.getComputedTiming())
          .every(({ iterations, progress }) => progress === null || iterations === Infinity)"""
    )
    script = RUN.replace("TAGS", str(list(TAGS)))
    found = cast("list[str]", page.evaluate(script, only))
    LOOKS.append(page.evaluate(HOW))
    page.evaluate(FROM_THE_TOP, "")
    return found


def look(page: Page, *scripts: str) -> list[str]:
    """Take measurements."""
    page.evaluate(FROM_THE_TOP, "visible")
    found = [one for script in scripts for one in cast("list[str]", page.evaluate(script))]
    page.evaluate(FROM_THE_TOP, "")
    return found


@contextmanager
def window(page: Page, size: ViewportSize) -> Iterator[None]:
    """Look through a window of another size."""
    before = page.viewport_size
    page.set_viewport_size(size)
    yield
    page.set_viewport_size(before or size)


@contextmanager
def text_twice_as_large(page: Page) -> Iterator[None]:
    """Double the browser's own text size, as its settings do."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    LOOKS.append("text twice as large")
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    session.detach()


@contextmanager
def wider_spacing(page: Page) -> Iterator[None]:
    """Set text as wide as every page must bear; the page's own policy takes no style elements."""
    script = """(rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = rules ? [sheet] : [];
    }"""
    page.evaluate(script, SPACING)
    LOOKS.append("text set wider")
    yield
    page.evaluate(script, "")


def survey(page: Page, *views: View) -> list[str]:
    """Look in some of the ways, or in each: by the rules, in larger text, from narrow windows."""
    # A tool's form is laid out a part at a time once the checker is there.
    expect(page.locator('[data-state="ready"] .st-family:not([data-laid])')).to_have_count(0)
    return [one for view in views or tuple(VIEWS) for one in VIEWS[view](page)]


def _by_the_rules(page: Page) -> Iterator[str]:
    """Look from a wide window, in both colours."""
    with window(page, WIDE):
        yield from named("wide", rules(page))
        page.emulate_media(color_scheme="dark")
        yield from named("dark", rules(page, COLOURS))
        page.emulate_media(color_scheme="light")


def _with_larger_text(page: Page) -> Iterator[str]:
    """Look from a wide window and a phone's at text that is twice as large."""
    with window(page, WIDE), text_twice_as_large(page):
        yield from named("text at 200 %", look(page, *FITTING))
    with window(page, PHONE), text_twice_as_large(page):
        yield from named("text at 200 % on a phone", look(page, *FITTING))


def _from_a_narrow_window(page: Page) -> Iterator[str]:
    """Look from a narrow one, with text as it is and set wider."""
    with window(page, NARROW):
        yield from named("narrow", rules(page, LAYOUT) + narrow(page))
        with wider_spacing(page):
            yield from named("wider spacing", look(page, *FITTING))


def named(name: str, problems: list[str]) -> Iterator[str]:
    """Say with each problem how the page was looked at."""
    return (f"{name}: {one}" for one in problems)


View: TypeAlias = Literal["rules", "large", "narrow"]
VIEWS: dict[View, Callable[[Page], Iterator[str]]] = {
    "rules": _by_the_rules,
    "large": _with_larger_text,
    "narrow": _from_a_narrow_window,
}


def narrow(page: Page) -> list[str]:
    """Measure what a phone's width asks for."""
    return look(page, *FITTING, SMALL)
