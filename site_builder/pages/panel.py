"""People written down without sight of the rules, judged: by band, and clue by clue.

Build time only: it reads examples/people. `python -m site_builder.pages.panel` prints the same.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker import profile
from checker.model import PartialDate
from checker.profile.clues import CLUES
from checker.profile.wording import BAND_NAMES
from checker.rate.interval import wilson
from site_builder.pages.markup import el, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from xml.etree.ElementTree import Element

    from checker.model import ProfileReport

PEOPLE = Path(__file__).parents[2] / "examples/people"
NO_CLOCK = PartialDate(2026, 1, 1)
"""Every case says its own date."""


class Panel(NamedTuple):
    """A panel: its file, who is in it, and whether they are ordinary or made up.

    In one of either kind, each case says it.
    """

    file: str
    title: str
    kind: str


PANELS = {
    "careers": Panel("careers.json", "Careers in the shape of published ones", "careers"),
    "ordinary": Panel("ordinary.toml", "Ordinary people who are awkward to judge", "ordinary"),
    "typical": Panel("typical.toml", "Ordinary people, as one meets them", "ordinary"),
    "ordinary-blind": Panel(
        "ordinary-blind.json", "Ordinary people of kinds that come near", "ordinary"
    ),
    "made-up": Panel("made-up.toml", "Made-up profiles of every kind", "made-up"),
    "made-up-blind": Panel("made-up-blind.json", "Made-up profiles, a second hand", "made-up"),
    "ordinary-third": Panel("ordinary-third.json", "Ordinary people, a third hand", "ordinary"),
    "made-up-third": Panel("made-up-third.json", "Made-up profiles, a third hand", "made-up"),
    "ordinary-fourth": Panel("ordinary-fourth.json", "Ordinary people, a fourth hand", "ordinary"),
    "made-up-fourth": Panel("made-up-fourth.json", "Made-up profiles, a fourth hand", "made-up"),
    "made-up-fifth": Panel("made-up-fifth.json", "Made-up profiles, a fifth hand", "made-up"),
    "ordinary-sixth": Panel("ordinary-sixth.json", "Ordinary people, a sixth hand", "ordinary"),
    "made-up-sixth": Panel("made-up-sixth.json", "Made-up profiles, a sixth hand", "made-up"),
    "ordinary-seventh": Panel(
        "ordinary-seventh.json", "Ordinary people, a seventh hand", "ordinary"
    ),
    "made-up-seventh": Panel("made-up-seventh.json", "Made-up profiles, a seventh hand", "made-up"),
    "ordinary-eighth": Panel("ordinary-eighth.json", "Ordinary people, an eighth hand", "ordinary"),
    "made-up-eighth": Panel("made-up-eighth.json", "Made-up profiles, an eighth hand", "made-up"),
    "ordinary-tenth": Panel("ordinary-tenth.json", "Ordinary people, a tenth hand", "ordinary"),
    "made-up-tenth": Panel("made-up-tenth.json", "Made-up profiles, a tenth hand", "made-up"),
    "handed": Panel("handed.json", "Cases on which an earlier version went wrong", "either"),
}
KINDS = {
    "careers": "Ordinary careers",
    "ordinary": "Ordinary people",
    "made-up": "Made-up profiles",
}


class Person(NamedTuple):
    """A case, judged. `tells` says what the panel's writer thinks gives a made-up one away."""

    id: str
    who: str
    made_up: bool
    tells: bool
    request: dict[str, Any]
    expect: dict[str, str]
    report: ProfileReport


@cache
def people(name: str) -> tuple[Person, ...]:
    """Read a panel and judge everybody in it."""
    return tuple(
        Person(
            case["id"],
            case["who"],
            case["made_up"],
            case["tells"],
            case["request"],
            case["expect"],
            profile.report(case["request"], NO_CLOCK),
        )
        for case in cases(name)
    )


def cases(name: str) -> list[dict[str, Any]]:
    """Read a panel in one shape, whichever its writer chose."""
    panel = PANELS[name]
    text = (PEOPLE / panel.file).read_text(encoding="utf-8")
    if panel.file.endswith(".toml"):
        return [
            {
                "id": person["id"],
                "who": person["who"],
                "made_up": panel.kind == "made-up",
                "tells": bool(person.get("tells")),
                "request": person["request"],
                "expect": person["expect"],
            }
            for person in map(nulls, tomllib.loads(text)["person"])
        ]
    return [_handed(case, panel) for case in json.loads(text)]


def _handed(case: dict[str, Any], panel: Panel) -> dict[str, Any]:
    made_up = str(case.get("expect", "ordinary")).startswith("made")
    return {
        "id": case["case"],
        "who": case["case"],
        "made_up": made_up,
        "tells": made_up and case.get("has_tell", panel.kind == "either"),
        "request": case["input"],
        "expect": {},
    }


def nulls(value: Any) -> Any:  # noqa: ANN401 (JSON as TOML gives it)
    """Put None where a table says "NULL", which TOML cannot."""
    if isinstance(value, dict):
        return {key: nulls(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [nulls(inner) for inner in value]
    return None if value == "NULL" else value


# --------------------------------------------------------------------------------- the two tables

HEAD = ("Panel", "People", *BAND_NAMES.values())
CLUE_HEAD = ("Clue", *KINDS.values())


def bands() -> list[list[str]]:
    """Return a row a panel: who, how many, and how many came to each band."""
    rows = []
    for name, panel in PANELS.items():
        for made_up, group in _by_kind(people(name)):
            counts = Counter(person.report["band"] for person in group)
            title = panel.title
            if panel.kind == "either":
                title += ": made up" if made_up else ": ordinary"
            rows.append([title, str(len(group)), *(str(counts[band]) for band in BAND_NAMES)])
    return rows


def _by_kind(group: Iterable[Person]) -> list[tuple[bool, list[Person]]]:
    everybody = list(group)
    parts = [(kind, [one for one in everybody if one.made_up == kind]) for kind in (False, True)]
    return [(kind, part) for kind, part in parts if part]


def rates() -> list[list[str]]:
    """Return a row a clue: how often it is a sign that weighs, among each kind of people.

    Of a clue that is never more than a note, how often it is noted.
    """
    groups = {kind: list(_everybody(kind)) for kind in KINDS}
    rows = []
    for clue in CLUES:
        if clue.family == "verification":
            continue
        note = clue.strength == "note"
        cells = [
            share(sum(shows(person.report, clue.id, note=note) for person in group), len(group))
            for group in groups.values()
        ]
        rows.append([f"{clue.title} (noted only)" if note else clue.title, *cells])
    return rows


def _everybody(kind: str) -> Iterable[Person]:
    for name, panel in PANELS.items():
        for person in people(name):
            careers = panel.kind == "careers"
            own = "careers" if careers else "made-up" if person.made_up else "ordinary"
            if own == kind:
                yield person


def shows(report: ProfileReport, clue: str, *, note: bool) -> bool:
    """Whether a clue is a sign in a report, and more than a note unless it is never more."""
    return any(
        one["clue"] == clue and one["outcome"] == "sign" and (note or one["strength"] != "note")
        for one in report["findings"]
    )


def share(hits: int, of: int) -> str:
    """Return a count with what chance allows for it, by Wilson's interval, in a hundred."""
    low, high = wilson(hits, of)
    return f"{hits} of {of} ({low * 100:.0f} to {high * 100:.0f} in 100)"


def panel() -> Element:
    """Make the table of what everybody came to, and the list of those who are missed."""
    missed = [
        el("li", person.who)
        for name in PANELS
        for person in people(name)
        if person.made_up and person.report["band"] in ("no-signs", "not-enough")
    ]
    return el(
        "div",
        table("What the panels came to", HEAD, bands()),
        el("p", f"The {len(missed)} made-up profiles that were missed:"),
        el("ul", missed, id="missed"),
    )


def by_clue() -> Element:
    """Make the table of how often each clue weighs among ordinary people and made-up ones."""
    return table("How often each clue weighs", CLUE_HEAD, rates())


def main() -> None:
    """Print both tables."""
    for head, rows in ((HEAD, bands()), (CLUE_HEAD, rates())):
        _print(head, rows)


def _print(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
