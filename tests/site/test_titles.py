"""What the page draws has a title in the report, and no title is left that nothing draws."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.export.wording import titles as export
from checker.profile import titles as profile
from checker.profile.own import wording as own
from checker.rate.wording import titles as rate

if TYPE_CHECKING:
    from collections.abc import Iterable

SCRIPTS = Path(__file__).parents[2] / "docs/javascripts"
USED = r"\b{}(?:\.([a-z]\w*)|\[\"([a-z-]+)\"\])"
EXPORTS = (
    "report/export.js",
    "report/export-invitations.js",
    "report/export-people.js",
    "report/contacts.js",
)
BY_ID = {"accepted", "gone", "still-listed"}
"""What became of an invitation is looked up by the report's own word for it."""


def used(word: str, paths: Iterable[str]) -> set[str]:
    """Return the keys under which some scripts look something up."""
    texts = ((SCRIPTS / path).read_text("utf-8") for path in paths)
    return {a or b for text in texts for a, b in re.findall(USED.format(word), text)} - {"map"}


@pytest.mark.parametrize(
    ("word", "declared", "paths"),
    [
        (
            "titles",
            {**profile.titles("no-signs")},
            ("report/profile.js", "report/timeline.js"),
        ),
        ("titles", own.TITLES, ("report/own.js",)),
        ("titles", rate.TITLES, ("report/rate.js", "report/rate-limits.js", "tools/rate.js")),
        ("heads", rate.HEADS, ("report/rate.js", "report/rate-limits.js", "tools/rate.js")),
        (
            "titles",
            export.TITLES,
            EXPORTS,
        ),
        (
            "heads",
            export.HEADS,
            EXPORTS,
        ),
    ],
)
def test_titles_are_those_that_are_drawn(
    word: str, declared: dict[str, object], paths: tuple[str, ...]
) -> None:
    """A title that is missing would stand on the page as "undefined"."""
    printed_at_build = {"blank"}
    assert used(word, paths) | (BY_ID & {*declared}) == {*declared} - printed_at_build
