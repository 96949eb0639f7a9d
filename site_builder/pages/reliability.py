"""What the last runs of the tests came to, for the reliability page.

tests/figures.py counts it into docs/about/reliability.json; the page says no figure that is not
there, and none stands without its day.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.rate.interval import wilson
from site_builder.pages.markup import el, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from xml.etree.ElementTree import Element

    from site_builder.pages.markup import Child

FIGURES = Path(__file__).parents[2] / "docs/about/reliability.json"
OUTCOMES = ("passed", "failed", "not run")

KINDS = {
    "unit": "The parts, one by one",
    "catalogue": "Each clue, by its examples",
    "people": "The panels of people",
    "attacks": "Inputs made to exhaust",
    "importing": "Pasted pages and PDFs, made with a known truth",
    "export": "Exports, made with a known truth",
    "site": "The finished pages",
    "browser": "The tools, as visitors use them",
}
ENGINES = {"chromium": "Chromium", "firefox": "Firefox", "webkit": "WebKit"}
WAYS = {
    "question": "By a question to you",
    "judge": "Worked out from what you enter",
}
BREAKS = 3
"""Ways in which each clue is turned round."""


def read(name: str) -> dict[str, Any]:
    """Give a part of the figures; ValueError where no run has told it yet."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    if name not in figures:
        raise ValueError(f"{FIGURES.name} tells nothing of “{name}”: run what counts it")
    return dict(figures[name])


def day(written: str) -> str:
    """Write a date as people do: 23 November 2026."""
    told = date.fromisoformat(written)
    return f"{told.day} {told:%B %Y}"


def share(part: float, of: float) -> str:
    """Write a share in hundredths; whatever is short of all is never rounded to all."""
    thousandths = min(round(1000 * part / of), 1000 if part == of else 999)
    return f"{thousandths / 10:g} %"


def number(value: int) -> str:
    """Write a whole number."""
    return f"{value:,}"


def _counted(date_: str, *parts: Child) -> Element:
    source = el("a", "Counted", href="sources.md#s-measured")
    return el("div", *parts, el("p", source, f" on {day(date_)}."))


def _outcomes(
    label: str, first: str, names: Mapping[str, str], counts: Mapping[str, Mapping[str, int]]
) -> Element:
    """Make a table of what tests came to, a row each, in the order of their names."""
    rows = [
        [name, *(number(counts[key][one]) for one in OUTCOMES)]
        for key, name in names.items()
        if key in counts
    ]
    return table(label, (first, *map(str.capitalize, OUTCOMES)), rows)


def tests() -> Element:
    """Make the table of all tests by what they try."""
    told = read("tests")
    made = told.pop("date")
    if unknown := set(told) - set(KINDS):
        raise ValueError(f"Say in KINDS what these tests try: {', '.join(sorted(unknown))}")
    told["all"] = {one: sum(kind[one] for kind in told.values()) for one in OUTCOMES}
    names = {**KINDS, "all": "All together"}
    return _counted(made, _outcomes("Tests by what they try", "Tests of", names, told))


def coverage() -> Element:
    """Say how much of the program the tests went through."""
    told = read("coverage")
    lines, ways = (
        f"{number(told[kind] - told[f'missed {kind}'])} of {number(told[kind])}"
        for kind in ("statements", "branches")
    )
    said = f"They go through {lines} statements of what decides, and {ways} ways on from them."
    return _counted(told["date"], el("p", said))


def engines() -> Element:
    """Make the table of the journeys in each engine."""
    told = read("engines")
    made = _outcomes("Journeys by engine", "Engine", ENGINES, told)
    return _counted(told["date"], made)


def looks() -> Element:
    """Make the table of how often pages and states were looked over, and how."""
    told = read("looks")
    rows = [[how.capitalize(), number(many)] for how, many in told["by"].items()]
    failed = told["failed"]
    return _counted(
        told["date"],
        table("How pages and states were looked over", ("Seen in", "Pages and states"), rows),
        el("p", f"Tests in which something was in a reader’s way: {number(failed)}."),
    )


def faults() -> Element:
    """Say how many bad days were lived through."""
    told = read("faults")
    rows = [["Something fails", *(number(told[one]) for one in OUTCOMES)]]
    head = ("Tests in which", *map(str.capitalize, OUTCOMES))
    return _counted(told["date"], table("Bad days", head, rows))


def attacks() -> Element:
    """Say how many inputs that were made to exhaust were refused at little cost."""
    told = read("attacks")
    rows = [["Refused, at little cost", *(number(told[one]) for one in OUTCOMES)]]
    head = ("Attacks", *map(str.capitalize, OUTCOMES))
    return _counted(told["date"], table("Attacks", head, rows))


def doors() -> Element:
    """Make the table of how many inputs were tried, on every change and at night."""
    rows: list[Iterable[Child]] = []
    for name, said in (("doors", "On every change"), ("nightly", "Every night")):
        told = read(name)
        numbers = (told["doors"], told["inputs"], told["failed"])
        rows.append([said, *map(number, numbers), day(told["date"])])
    head = ("When", "Ways in", "Inputs in all", "Tests that failed", "Last run")
    return el("div", table("Inputs tried", head, rows))


def clues() -> Element:
    """Make the table of the clues that were turned round, and whether their examples noticed."""
    told = read("clues")
    rows = [
        [name, *(number(told[way][one]) for one in ("passed", "failed"))]
        for way, name in WAYS.items()
    ]
    judged = sum(told[way][one] for way in WAYS for one in ("passed", "failed")) // BREAKS
    head = (f"How {judged} clues are judged", "Broken and noticed", "Broken and missed")
    return _counted(told["date"], table("Clues turned round", head, rows))


def mutants() -> Element:
    """Say how many places were broken by chance, and what became of them."""
    told = read("mutants")
    tried, killed, explained = told["tried"], told["killed"], told["explained"]
    low, high = wilson(killed, tried)
    rows = [
        ["A test noticed", number(killed), share(killed, tried)],
        ["Nobody could notice, and we say why", number(explained), share(explained, tried)],
        ["Not noticed", number(left := tried - killed - explained), share(left, tried)],
    ]
    by_chance = f"{number(tried)}, chosen by chance (seed {told['seed']})"
    return _counted(
        told["date"],
        el("p", f"Of {number(told['of'])} such places we tried {by_chance}:"),
        table("Places broken by chance", ("What became of them", "Places", "Share"), rows),
        el(
            "p",
            f"By luck alone, the share that the tests notice could be anything from "
            f"{share(low, 1)} to {share(high, 1)} of them all.",
        ),
    )


SECTIONS: Mapping[str, Callable[[], Element]] = {
    "tests": tests,
    "coverage": coverage,
    "engines": engines,
    "looks": looks,
    "faults": faults,
    "attacks": attacks,
    "doors": doors,
    "clues": clues,
    "mutants": mutants,
}
