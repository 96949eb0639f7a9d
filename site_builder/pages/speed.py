"""The benchmarks' figures as a page: pictures, the same in tables, and on what they were measured.

docs/about/speed.json holds them, as `make bench` and `make lighthouse` write it with `--write`. A
part that nobody has measured yet says so.
"""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from site_builder.pages.markup import el, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from xml.etree.ElementTree import Element

RESULTS = Path(__file__).parents[2] / "docs/about/speed.json"
OURS = "Smell Test: profile check"
VISITS = ("first", "second", "third")
LINES = {
    "local": "Files from the same machine",
    "9 Mbit/s, 60 ms": "A line of 9 Mbit/s, 60 ms away",
}
NAMES = {OURS: "Profile check, first verdict"}
"""What the benchmark calls a page -> what we call it here, where that differs."""
WIDE, LEFT, RIGHT = 340, 56, 102
"""Of a picture: its width, and the room for words on both sides of the bars; a phone's pixels."""
TITLE, ROW, GAP, BAR = 22, 19, 14, 11

_table = partial(table, class_="st-weights st-numbers")


def start() -> Element:
    """Make pictures and tables of the first visits, one of each a browser and a line."""
    found = _results().get("start")
    if not found:
        return _unmeasured()
    return el("div", [_setup(number, *one) for number, one in enumerate(found.items())])


def _setup(number: int, name: str, found: Mapping[str, Any]) -> Element:
    """Show what a kind of visitor waited, and say which kind it was."""
    lines = [
        part
        for line, pages in found["lines"].items()
        for part in _line(f"start-{number}", name, line, pages)
    ]
    if "after_5_s" in found:
        lines.append(el("p", _after(found["after_5_s"])))
    rounds = found["rounds"]
    how = f", medians of {rounds} rounds" if rounds > 1 else ", in one round"
    return el("div", lines, _on(found, how))


def _line(place: str, setup: str, line: str, measured: Mapping[str, Any]) -> list[Element]:
    pages = dict(sorted(measured.items(), key=lambda page: page[0] != OURS))
    title = f"{LINES.get(line, line)}: {setup}"
    return [
        el("h3", title, id=f"{place}-{''.join(line.split()[:1]).lower()}"),
        el("figure", _picture(title, pages), class_="st-figure"),
        _table(
            title,
            ("Page", "Sent at first", "Longest task", "Time of a core", "Memory",
             "First visit", "Second", "Third"),
            [
                (
                    NAMES.get(page, page),
                    f"{one['bytes'][0] / 1e6:.2f} MB",
                    f"{one['longest_task'][0]:,} ms",
                    f"{one['processor'][0]:.1f} s",
                    f"{one['memory'][0]:,} MB",
                    *(
                        f"{_seconds(time['median'])} ({time['least'] / 1000:.2f} to "
                        f"{time['most'] / 1000:.2f}), {ratio:.2f}"
                        for time, ratio in zip(one["visits"], one["ratios"], strict=True)
                    ),
                )
                for page, one in pages.items()
            ],
        ),
    ]  # fmt: skip


def _picture(title: str, pages: Mapping[str, Any]) -> Element:
    """Draw a bar a visit, and on it a thin line from the quickest to the slowest."""
    most = max(time["most"] for one in pages.values() for time in one["visits"])
    scale = (WIDE - LEFT - RIGHT) / most
    parts: list[Element] = []
    top = 0
    for page, one in pages.items():
        name = NAMES.get(page, page)
        parts.append(el("text", name, x="0", y=str(top + TITLE - 6), class_="st-speed-page"))
        top += TITLE
        bar = "st-speed-ours" if page == OURS else "st-speed-other"
        for visit, time, ratio in zip(VISITS, one["visits"], one["ratios"], strict=False):
            middle = top + ROW / 2
            said = f"{_seconds(time['median'])} · {ratio:.2f}"
            parts += [
                el("text", visit, x="0", y=f"{middle + 5:.1f}", class_="st-speed-visit"),
                el("rect", class_=bar, x=str(LEFT), y=f"{middle - BAR / 2:.1f}",
                   width=f"{time['median'] * scale:.1f}", height=str(BAR)),
                el("line", class_="st-speed-spread", x1=f"{LEFT + time['least'] * scale:.1f}",
                   x2=f"{LEFT + time['most'] * scale:.1f}", y1=f"{middle:.1f}", y2=f"{middle:.1f}"),
                el("text", said, x=f"{LEFT + time['most'] * scale + 6:.1f}", y=f"{middle + 5:.1f}"),
            ]  # fmt: skip
            top += ROW
        top += GAP
    return el(
        "svg",
        el("title", f"{title}: seconds to the first answer. The table below has the figures."),
        parts,
        viewBox=f"0 0 {WIDE} {top - GAP}",
        role="img",
        class_="st-speed",
    )


def _after(late: int) -> str:
    """Say what somebody finds who takes five seconds for the first question, on the slow line."""
    when = "it is there at once" if late <= 100 else f"it is there {_seconds(late)} later"
    return f"Somebody on the slow line who answers the first question after 5 s: {when}."


def changes() -> Element:
    """Make the tables of what a change takes once the checker is awake."""
    found = _results()
    parts: list[Element] = []
    if rate := found.get("changes"):
        title = "What a change to the numbers takes"
        head = ("Acceptance rate", "Answer", "Drawing it", "Both, usually", "Both, 99 of 100")
        rows = [
            (name, one["worker"][0], one["redraw"][0], *one["both"])
            for name, one in rate["rows"].items()
        ]
        parts += [_table(title, head, _in_milliseconds(rows)), _on(rate)]
    if profile := found.get("reports"):
        title = "What an answer to a question takes"
        lines = _in_milliseconds((name, *times) for name, times in profile["rows"].items())
        columns = ("Profile check", "Usually", "99 of 100, or the slowest")
        parts += [_table(title, columns, lines), _on(profile)]
    if tools := found.get("tools"):
        title = "What the other tools take"
        lines = _in_milliseconds((name, *times) for name, times in tools["rows"].items())
        columns = ("In a whole Chromium", "Usually", "The slowest")
        parts += [_table(title, columns, lines), _on(tools)]
    return el("div", parts) if parts else _unmeasured()


def _in_milliseconds(rows: Iterable[tuple[Any, ...]]) -> list[tuple[str, ...]]:
    return [(name, *map(_short, times)) for name, *times in rows]


def export() -> Element:
    """Make the table of what reading an export takes, by its size."""
    found = _results().get("export")
    if not found:
        return _unmeasured()
    head = (
        "Connections",
        "Invitations",
        "Messages",
        "Unpacked",
        "Bare pass",
        "Whole report",
        "Against a bare pass",
        "Memory",
    )
    rows = [
        (
            *(f"{one[table]:,}" for table in ("connections", "invitations", "messages")),
            f"{one['megabytes']:.0f} MB",
            f"{one['bare']:.2f} s",
            f"{one['report']:.2f} s",
            f"{one['ratio']:.2f} times",
            f"{one['memory']:,} MB",
        )
        for one in found["rows"]
    ]
    browser = found["browser"]
    return el(
        "div",
        _table("What reading an export takes", head, rows),
        el(
            "p",
            f"For the largest, the browser’s Python took {browser['times']:.1f} times as long as "
            f"Python outside it, with {browser['megabytes']:.0f} MB of memory.",
        ),
        _on(found),
    )


def weight() -> Element:
    """Make the table of what visits weigh for a host, each and a million of them."""
    found = _results().get("weight")
    if not found:
        return _unmeasured()
    head = ("What is asked for", "Files", "Bytes", "A million of them")
    rows = [
        (name, f"{files:,}", f"{size / 1000:,.0f} kB", f"{size / 1e6:,.2f} TB")
        for name, (size, files) in found["rows"].items()
    ]
    return el("div", _table("What a visit weighs", head, rows), _on(found))


def hosting() -> Element:
    """Make the table of what the documented hosts served to many readers at once."""
    found = _results().get("hosting")
    if not found:
        return _unmeasured()
    head = ("Asked for by 200 at once", "Answers a second", "99 of 100 within", "Turned away")
    rows = [
        (name, f"{rate:,.0f}", f"{slow:,.0f} ms", f"{wrong:,}")
        for name, (rate, slow, wrong) in found["rows"].items()
    ]
    return el("div", _table("What the hosts served", head, rows), _on(found))


def many() -> Element:
    """Make the table of how many profiles a second the command line judges."""
    found = _results().get("many")
    if not found:
        return _unmeasured()
    head = ("What is written", "Profiles a second", "Of each core")
    rows = [(name, f"{rate:,.0f}", f"{each:,.0f}") for name, (rate, each) in found["rows"].items()]
    return el(
        "div",
        _table(f"Judging {found['profiles']:,} profiles", head, rows),
        _on(found),
    )


def lighthouse() -> Element:
    """Make the table of Lighthouse's scores, and the list of what cost points."""
    found = _results().get("lighthouse")
    if not found:
        return _unmeasured()
    head = ("Page", "Performance", "Accessibility", "Best practices", "SEO")
    rows = [(page, *(str(score) for score in one["scores"])) for page, one in found["rows"].items()]
    lost = [
        el("li", f"{page}: {'; '.join(one['lost'])}.")
        for page, one in found["rows"].items()
        if one["lost"]
    ]
    return el(
        "div",
        _table("What Lighthouse gives, of a hundred", head, rows),
        [el("p", "What cost points:"), el("ul", lost)] if lost else None,
        _on(found),
    )


def _results() -> dict[str, Any]:
    return dict(json.loads(RESULTS.read_text("utf-8"))) if RESULTS.exists() else {}


def _unmeasured() -> Element:
    return el("p", "This has not been measured yet.")


def _on(measured: Mapping[str, Any], how: str = "") -> Element:
    """Say when and on what some figures were measured."""
    day = date.fromisoformat(measured["date"])
    when = f"Measured on {day.day} {day:%B %Y}{how}, on this machine: {measured['machine']}."
    return el("p", el("em", when))


def _short(milliseconds: float) -> str:
    return f"{milliseconds:.1f} ms" if milliseconds < 1000 else _seconds(milliseconds)


def _seconds(milliseconds: float) -> str:
    return f"{milliseconds / 1000:.2f} s"
