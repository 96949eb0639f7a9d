"""The browser's Python and this one give the same bytes."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

from journeys import PROFILE, wait_until_ready
from rate_journeys import ask

from checker import bridge
from checker.profile.clues import CLUES
from checker.profile.fields import FIELDS
from checker.rate.fields import COUNTS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from checker.model import Field

CASES = 500
TEXTS = (
    "",
    "Human resources",
    "Recruiter",
    "Master's",
    "résumé",
    "名前",
    "a" * 300,
    "Feb 2013 \u200b",
)
DATES = (None, "", "2013", "2013-02", "Feb 2013", "2016-12", "2031", "13/2013", "2015-02-30")
COUNTRIES = ("BR", "ca", "", "Canada")


def value_of(field: Field, chance: random.Random) -> Any:  # noqa: ANN401  (any JSON)
    """Make up an answer to a field, now and then one that cannot be read."""
    if field.kind == "count":
        return chance.choice([0, 1, 2, 40, 412, "500+", "1,200", -1, "many"])
    if field.kind == "date":
        return chance.choice(DATES)
    if field.kind == "country":
        return chance.choice(COUNTRIES)
    if field.kind == "choice":
        return chance.choice([key for key, _ in field.options] + ["", "other"])
    if field.kind == "yes-no":
        return chance.choice([True, False, "unknown"])
    return chance.choice(TEXTS)


def put(content: dict[str, Any], path: str, value: object) -> None:
    """Set a dotted path."""
    *outer, last = path.split(".")
    for key in outer:
        content = content.setdefault(key, {})
    content[last] = value


def profile_request(chance: random.Random) -> dict[str, Any]:
    """Make up a request about a profile."""
    content: dict[str, Any] = {"request": "profile", "as_of": "2026-11-23"}
    plain = [field for field in FIELDS if "*" not in field.path and field.kind != "rows"]
    for field in chance.sample(plain, chance.randint(0, len(plain) // 2)):
        put(content, field.path, value_of(field, chance))
    for rows in ("profile.positions", "profile.education"):
        asked = [field for field in FIELDS if field.path.startswith(f"{rows}.*.")]
        if chance.random() < 0.6:
            listed = [
                {
                    field.path.rpartition(".")[2]: value_of(field, chance)
                    for field in chance.sample(asked, chance.randint(0, len(asked)))
                }
                for _ in range(chance.randint(0, 4))
            ]
            put(content, rows, listed)
    for clue in CLUES:
        if clue.observation and chance.random() < 0.3:
            said = chance.choice(["yes", "no", "unknown"])
            put(content, f"observations.{clue.observation.id}", said)
    return content


def rate_request(chance: random.Random) -> dict[str, Any]:
    """Make up a request about invitations."""
    content: dict[str, Any] = {"request": "rate", "as_of": "2026-11-23"}
    left = chance.choice([0, 1, 2, 10, 37, 100, 4_000, 100_000])
    content["sent"] = left
    for field in COUNTS[1:]:
        if chance.random() < 0.7:
            content[field.path] = chance.randint(0, left + (chance.random() < 0.05))
            left = max(0, left - content[field.path])
    return content


def test_500_generated_requests_give_the_same_bytes(page: Page) -> None:
    """Reports and refusals alike, byte for byte."""
    chance = random.Random(20261123)  # noqa: S311  (repeatable, not secret)
    requests = [
        (profile_request if number % 3 else rate_request)(chance) for number in range(CASES)
    ]
    texts = [json.dumps(request, ensure_ascii=bool(n % 2)) for n, request in enumerate(requests)]
    here = [bridge.handle(text) for text in texts]
    page.goto(PROFILE)
    wait_until_ready(page)
    there = [ask(page, text) for text in texts]
    assert there == here
    reports = sum('"band"' in answer for answer in here)
    assert reports > CASES / 5, "most requests were refused, so little was compared"
