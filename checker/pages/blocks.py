"""The site's one Markdown extension: `/// checklist | profile` and `/// catalogue | clues`.

Named in mkdocs.yml. It is an extension of Markdown, and not a plugin, so that Material for MkDocs
and its successor Zensical print the same HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pymdownx.blocks import BlocksExtension  # type: ignore[import-untyped]
from pymdownx.blocks.block import Block  # type: ignore[import-untyped]

from checker.catalogue import FAMILIES
from checker.pages import forms, reference

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from xml.etree.ElementTree import Element

    from markdown import Markdown

CHECKLISTS: Mapping[str, Callable[[], Element]] = {
    "profile": forms.profile_form,
    "rate": forms.rate_form,
}


def checklist(name: str) -> Element:
    """Make the form that a `/// checklist` names."""
    if name not in CHECKLISTS:
        raise ValueError(f"/// checklist | {name}: use one of {', '.join(CHECKLISTS)}")
    return CHECKLISTS[name]()


def catalogue(name: str) -> Element:
    """Make the part of the reference that a `/// catalogue` names."""
    if name == "weights":
        return reference.weights()
    if name == "clues":
        return reference.clues()
    if name in FAMILIES:
        return reference.clues(name)
    known = ("weights", "clues", *FAMILIES)
    raise ValueError(f"/// catalogue | {name}: use one of {', '.join(known)}")


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
    """`/// catalogue | clues`: the reference, or a part of it."""

    NAME = "catalogue"
    make = staticmethod(catalogue)


class CheckerBlocks(BlocksExtension):  # type: ignore[misc]  # pymdownx has no types
    """Register the two blocks."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802, ANN401, ARG002
        """Add the blocks to a Markdown converter."""
        block_mgr.register(Checklist, self.getConfigs())
        block_mgr.register(Catalogue, self.getConfigs())


def makeExtension(**options: object) -> CheckerBlocks:  # noqa: N802  (the name that Markdown calls)
    """Make the extension that mkdocs.yml names by this module."""
    return CheckerBlocks(**options)
