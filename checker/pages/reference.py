"""The reference, printed from the catalogue: every clue whole, and the table of their weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.catalogue import CLUES, FAMILIES
from checker.catalogue.fields import BY_PATH
from checker.catalogue.sources import SOURCES
from checker.pages.markup import el, seconds
from checker.wording.profile import STRENGTH_NAMES

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.model import Answer, Clue

BASIS = {"evidence": "published or counted evidence", "judgement": "our judgement"}
OUTCOMES = {
    "sign": "a sign",
    "clear": "as it should be",
    "reassuring": "reassuring",
    "unknown": "not known",
    "not-applicable": "does not apply",
}


def weights() -> Element:
    """Make the table of what every clue weighs, on what ground, and from whom."""
    head = ("Clue", "Family", "Weighs", "Rests on", "Sources")
    return el(
        "div",
        el(
            "table",
            el("thead", el("tr", [el("th", name, scope="col") for name in head])),
            el("tbody", [_weight(clue) for clue in CLUES]),
            class_="st-weights",
        ),
        # A wide table scrolls by itself; the keyboard has to reach it to do so.
        class_="st-scroll",
        tabindex="0",
        role="region",
        aria_label="What every clue weighs",
    )


def _weight(clue: Clue) -> Element:
    strength = STRENGTH_NAMES[clue.strength] + (", soft" if clue.soft else "")
    return el(
        "tr",
        el("th", el("a", clue.title, href=f"../reference/clues.md#{clue.id}"), scope="row"),
        el("td", FAMILIES[clue.family]),
        el("td", strength),
        el("td", BASIS[clue.basis]),
        el("td", _sources(clue)),
    )


def _sources(clue: Clue) -> list[Element | str]:
    parts: list[Element | str] = []
    for key in clue.sources:
        parts += ["; "] if parts else []
        parts.append(el("a", SOURCES[key].who, href=f"../about/sources.md#s-{key}"))
    return parts


def clues(family: str | None = None) -> Element:
    """Make the reference of one family, or of all."""
    parts: list[Element] = []
    for key, name in FAMILIES.items():
        if family not in (None, key):
            continue
        parts.append(el("h2", name, id=f"family-{key}"))
        parts += [part for clue in CLUES if clue.family == key for part in _entry(clue)]
    return el("div", parts, class_="st-reference")


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
        el("h3", clue.title, id=clue.id),
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
