"""From the contract's JSON to guesses; whatever cannot be meant is a BadRequest."""

from collections.abc import Sequence
from typing import TypeVar, get_args

from checker import reading
from checker.model import BadRequest, Field, Json
from checker.practice.model import CHOICES, SURE, CheckId, Guess, Hands, Item, Part

T = TypeVar("T", bound=str)

HANDS = Field(path="hands", label="Hands", kind="count")
MOST_CHECKS = 2
"""Checks that may be made of one item, as patience goes."""


def guesses(value: Json, items: Sequence[Item]) -> list[Guess | None]:
    """Read what was answered, item by item; None for one that was skipped.

    A BadRequest says what is no answer.
    """
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > len(items):
        raise BadRequest("guesses", f"guesses: give a list of up to {len(items)} answers.")
    return [_guess(row, f"guesses.{number}") for number, row in enumerate(value)]


def hands(value: Json, items: Sequence[Item]) -> list[Hands | None]:
    """Read how many hands a room raised, item by item; None for one that was skipped.

    A BadRequest says what is no count.
    """
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > len(items):
        raise BadRequest("hands", f"hands: give a list of up to {len(items)} counts.")
    return [_hands(row, f"hands.{number}") for number, row in enumerate(value)]


def _hands(value: Json, path: str) -> Hands | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != len(CHOICES):
        raise BadRequest(path, "hands: give three counts: accept, ask first, leave it.")
    accept, ask, leave = (reading.count(count, HANDS, path) or 0 for count in value)
    return accept, ask, leave


def _guess(value: Json, path: str) -> Guess | None:
    if value is None:
        return None
    row = reading.mapping(value, path, ("choice", "sure", "part", "checks"))
    looked = row.get("checks", [])
    if not isinstance(looked, list) or len(looked) > MOST_CHECKS:
        raise BadRequest(f"{path}.checks", f"checks: give a list of up to {MOST_CHECKS}.")
    return {
        "choice": _one_of(row.get("choice"), CHOICES, f"{path}.choice"),
        "sure": _one_of(row.get("sure", "guess"), SURE, f"{path}.sure"),
        "part": _one_of(row.get("part", "feeling"), get_args(Part), f"{path}.part"),
        "checks": [_one_of(check, get_args(CheckId), f"{path}.checks") for check in looked],
    }


def _one_of(value: Json, allowed: Sequence[T], path: str) -> T:
    for one in allowed:
        if one == value:
            return one
    name = path.rpartition(".")[2]
    raise BadRequest(path, f"{name}: one of {', '.join(allowed)}.")
