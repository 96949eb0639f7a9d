"""What is remembered of texts changes no answer, and is bounded."""

from __future__ import annotations

import pkgutil
import tomllib
from functools import _lru_cache_wrapper
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker import messages, profile
from checker.bounds import TEXTS_KEPT
from checker.model import PartialDate
from site_builder.pages.panel import nulls

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[2] / "examples/clues"
TODAY = PartialDate(2026, 11, 27)


def remembering() -> Iterator[_lru_cache_wrapper[object]]:
    """Give every function that remembers what it came to."""
    for room in (profile, messages):
        for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            module = import_module(found.name)
            yield from (one for one in vars(module).values() if isinstance(one, _lru_cache_wrapper))
        yield from (one for one in vars(room).values() if isinstance(one, _lru_cache_wrapper))


def contents() -> list[dict[str, Any]]:
    """Give two examples a kind of every clue, as they would be asked about."""
    tables = [tomllib.loads(path.read_text("utf-8")) for path in sorted(EXAMPLES.glob("*.toml"))]
    rows = [row for table in tables for kind in table.values() for row in kind[:2]]
    asked = ("visitor", "profile", "invitation", "observations")
    return [nulls({key: row[key] for key in asked if key in row}) for row in rows]


def test_all_that_is_remembered_is_bounded() -> None:
    """So that a tab or a program that judges for days does not grow."""
    bounds = [one.cache_parameters()["maxsize"] for one in remembering()]
    assert bounds
    assert all(most and most <= TEXTS_KEPT for most in bounds)


def test_an_answer_does_not_depend_on_what_was_asked_before() -> None:
    """Each with nothing remembered, and then all after one another, backwards."""
    fresh = []
    for content in contents():
        for one in remembering():
            one.cache_clear()
        fresh.append(profile.report(content, TODAY))
    assert [profile.report(one, TODAY) for one in reversed(contents())] == fresh[::-1]
