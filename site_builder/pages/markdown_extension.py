"""The site's one Markdown extension: `/// checklist | profile` and `/// catalogue | network`.

It folds the guide's clues as well. Named in mkdocs.yml. It is an extension of Markdown, and not a
plugin, so that Material for MkDocs and its successor Zensical print the same HTML.
"""

from __future__ import annotations

import os
import pickle
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from pymdownx.blocks import BlocksExtension  # type: ignore[import-untyped]
from pymdownx.blocks.block import Block  # type: ignore[import-untyped]

from checker.profile.clues import FAMILIES
from site_builder.pages import (
    asks,
    example,
    export_box,
    folds,
    forms,
    message_form,
    minutes,
    panel,
    practice_box,
    rate_form,
    reference,
    reliability,
    scenarios,
    speed,
)
from site_builder.publish import licences
from site_builder.runtime import assets, preload
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from xml.etree.ElementTree import Element

    from markdown import Markdown

CHECKLISTS: Mapping[str, Callable[[], Element]] = {
    "profile": forms.profile_form,
    "rate": rate_form.rate_form,
    "export": export_box.export_box,
    "message": message_form.message_form,
    "practice": practice_box.practice_box,
}


def checklist(name: str) -> Element:
    """Make the form that a `/// checklist` names."""
    if name not in CHECKLISTS:
        raise ValueError(f"/// checklist | {name}: use one of {', '.join(CHECKLISTS)}")
    made = CHECKLISTS[name]()
    for link in reversed(preload.links(name)):
        made.insert(0, link)
    return made


CATALOGUE: Mapping[str, Callable[[], Element]] = {
    "weights": reference.weights,
    "families": reference.families,
    "checklist": reference.checklist,
    "scenarios": scenarios.scenarios,
    "panel": panel.panel,
    "panel-clues": panel.by_clue,
    "asks": asks.asks,
    "example": example.example,
    "messages": asks.figures,
    "licences": licences.licences,
    "minutes": minutes.minutes,
    "turn-to": reference.turn_to,
    "start": speed.start,
    "changes": speed.changes,
    "export": speed.export,
    "lighthouse": speed.lighthouse,
    "weight": speed.weight,
    "hosting": speed.hosting,
    "many": speed.many,
    **{family: partial(reference.clues, family) for family in FAMILIES},
    **{f"reliability-{name}": made for name, made in reliability.SECTIONS.items()},
}

JUDGED = ("panel", "panel-clues", "messages")
"""Parts for which some thousand people or messages are judged: seconds of each build."""
SOURCES = ("checker", "examples", "site_builder/pages")


def catalogue(name: str) -> Element:
    """Make the part of the reference that a `/// catalogue` names."""
    if name not in CATALOGUE:
        raise ValueError(f"/// catalogue | {name}: use one of {', '.join(CATALOGUE)}")
    return _kept(name) if name in JUDGED else CATALOGUE[name]()


@cache
def made_of() -> str:
    """Hash the sources, once: a process that serves goes on with the modules that it began with."""
    files = (path for folder in SOURCES for path in (ROOT / folder).rglob("*.*"))
    return assets.digest_files(path for path in files if path.suffix != ".pyc")[: assets.LENGTH]


def _kept(name: str) -> Element:
    """Make a part, or take it as it was made of the same sources before."""
    path = assets.CACHE / "tables" / f"{name}-{made_of()}.pickle"
    with suppress(FileNotFoundError):
        kept: Element = pickle.loads(path.read_bytes())  # noqa: S301  (written below)
        return kept
    made = CATALOGUE[name]()
    path.parent.mkdir(parents=True, exist_ok=True)
    for older in path.parent.glob(f"{name}-{'?' * assets.LENGTH}.pickle"):
        older.unlink(missing_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_bytes(pickle.dumps(made))
    unfinished.replace(path)  # at once: another build may look for it
    return made


class _Printed(Block):  # type: ignore[misc]  # pymdownx has no types
    """A block that stands for what a function makes of its argument."""

    ARGUMENT = True
    make: Callable[[str], Element]

    def on_create(self, parent: Element) -> Element:
        """Put what the function makes in the block's place."""
        made = type(self).make(self.argument.strip())
        parent.append(made)
        return made

    def on_markdown(self) -> str:
        """Leave nothing to Markdown."""
        return "block"


class Checklist(_Printed):
    """`/// checklist | profile`: a tool's form and the place of its result."""

    NAME = "checklist"
    make = staticmethod(checklist)


class Catalogue(_Printed):
    """`/// catalogue | network`: the reference of a family, or another print of the catalogue."""

    NAME = "catalogue"
    make = staticmethod(catalogue)


class CheckerBlocks(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """Register the two blocks, what folds, and what counts a page's words."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (the name that Markdown calls)
        """Fold clues once their headings have their ids, and count words after that."""
        super().extendMarkdown(md)
        md.treeprocessors.register(folds.Folds(md), "clue-folds", folds.AFTER_CONTENTS)
        md.treeprocessors.register(minutes.ReadingTime(md), "reading-time", minutes.LAST)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802, ANN401, ARG002
        """Add the blocks to a Markdown converter."""
        block_mgr.register(Checklist, self.getConfigs())
        block_mgr.register(Catalogue, self.getConfigs())


def makeExtension(**options: object) -> CheckerBlocks:  # noqa: N802  (the name that Markdown calls)
    """Make the extension that mkdocs.yml names by this module."""
    return CheckerBlocks(**options)
