"""The reference, printed from the catalogue: every clue whole, and the table of their weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.export.wording.people import WAYS
from checker.profile.clues import CLUES, FAMILIES
from checker.profile.fields import BY_PATH
from checker.profile.sources import SOURCES
from checker.profile.wording import STRENGTH_NAMES
from site_builder.pages.markup import el, seconds, table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.model import Family
    from checker.profile.clue import Answer, Clue
    from site_builder.pages.markup import Child

BASIS = {"evidence": "published or counted evidence", "judgement": "our judgement"}
OUTCOMES = {
    "sign": "a sign",
    "clear": "as it should be",
    "reassuring": "reassuring",
    "unknown": "not known",
    "not-applicable": "does not apply",
}


def turn_to() -> Element:
    """Make the list of the four ways of the export's report, each with its rule, in their order."""
    rules = [
        part
        for way in WAYS.values()
        for part in (el("dt", way["title"]), el("dd", f"{way['rule']} {way['advice']}"))
    ]
    return el("dl", rules)


def _on_paper(clue: Clue) -> str:
    """Say what a tick amounts to; what vouches must not be taken for a sign."""
    return "speaks for them" if clue.family == "verification" else STRENGTH_NAMES[clue.strength]


def weights() -> Element:
    """Make the table of what every clue weighs, on what ground, and from whom."""
    head = ("Clue", "Family", "Weighs", "Rests on", "Sources")
    return table("What every clue weighs", head, map(_weight, CLUES))


def _weight(clue: Clue) -> list[Child]:
    return [
        el("a", clue.title, href=f"../reference/{clue.family}.md#{clue.id}"),
        FAMILIES[clue.family],
        STRENGTH_NAMES[clue.strength] + (", soft" if clue.soft else ""),
        BASIS[clue.basis],
        _sources(clue),
    ]


def _sources(clue: Clue) -> list[Element | str]:
    parts: list[Element | str] = []
    for key in clue.sources:
        parts += ["; "] if parts else []
        parts.append(el("a", SOURCES[key].who, href=f"../about/sources.md#s-{key}"))
    return parts


def families() -> Element:
    """Make the way in to the reference: each family with its clues."""
    return el("div", [part for family in FAMILIES for part in _contents(family)])


def _contents(family: Family) -> list[Element]:
    entries = [
        el("li", el("a", clue.title, href=f"../reference/{family}.md#{clue.id}"))
        for clue in CLUES
        if clue.family == family
    ]
    link = el("a", FAMILIES[family], href=f"../reference/{family}.md")
    return [el("h2", link, id=f"family-{family}"), el("ul", entries)]


def clues(family: Family) -> Element:
    """Make the reference of one family: every clue whole."""
    entries = [part for clue in CLUES if clue.family == family for part in _entry(clue)]
    return el("div", entries, class_="st-reference")


def checklist() -> Element:
    """Make the checklist for paper: every clue as one line to tick, grouped by family."""
    return el(
        "div",
        [_lines(family) for family in FAMILIES],
        class_="st-checklist",
    )


def _lines(family: Family) -> Element:
    lines = [
        el(
            "li",
            el("span", "", class_="st-box", aria_hidden="true"),
            clue.title,
            el("span", f" {_on_paper(clue)}", class_="st-weight"),
        )
        for clue in CLUES
        if clue.family == family
    ]
    return el("section", el("h2", FAMILIES[family], id=f"list-{family}"), el("ul", lines))


def _entry(clue: Clue) -> list[Element]:
    soft = " Soft: common among ordinary people, so it never leads far by itself."
    facts: list[tuple[str, Element]] = [
        ("Why it matters", el("dd", clue.why)),
        ("An innocent reason", el("dd", clue.innocent)),
        ("How to check", el("dd", f"{clue.how} ({seconds(clue.seconds)})")),
        ("Worked out from", el("dd", _read_from(clue))),
        (
            "Weighs",
            el(
                "dd",
                f"{STRENGTH_NAMES[clue.strength].capitalize()}, on {BASIS[clue.basis]}.",
                soft if clue.soft else "",
            ),
        ),
        ("Sources", el("dd", _sources(clue))),
    ]
    return [
        el("h2", clue.title, id=clue.id),
        el("p", clue.question, class_="st-ask"),
        el("dl", [part for term, fact in facts for part in (el("dt", term), fact)]),
        el(
            "p",
            el("a", "In the guide", href=f"../guide/made-up-profiles.md#{clue.id}"),
            " · ",
            el("a", "Answer it in the profile check",
               href=f"../tools/profile-check.md#clue-{clue.id}"),
            " · ",
            el("code", clue.id),
        ),
    ]  # fmt: skip


def _read_from(clue: Clue) -> str:
    if clue.observation:
        seen = clue.observation
        return f"What you see. Yes: {_amounts_to(seen.yes)}. No: {_amounts_to(seen.no)}."
    return ", ".join(BY_PATH[path].label for path in clue.inputs) + "."


def _amounts_to(answer: Answer) -> str:
    return OUTCOMES[answer.outcome]
