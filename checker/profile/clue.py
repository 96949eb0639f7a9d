"""What a clue is: everything that is ever said about it, and the rule that judges it."""

from collections.abc import Callable
from typing import NamedTuple

from checker.model import Basis, Family, Judgement, Outcome, ProfileRequest, Strength


class Answer(NamedTuple):
    """What a yes or a no to an observation amounts to, and the sentence that says so."""

    outcome: Outcome
    seen: str


class Observation(NamedTuple):
    """A question that only the visitor's eyes can answer; `id` is its key in the input."""

    id: str
    yes: Answer
    no: Answer


class Clue(NamedTuple):
    """One incongruity to look for, declared once, with all that is ever said about it.

    `soft` clues are so common among ordinary people that together they never pass `some-signs`.
    An `observation` is answered by the visitor's eyes; `judge` works the clue out where they
    have not answered. A sign with an `excuse` that holds is only noted.
    `sources` are keys of `sources.SOURCES`; `seconds` is how long the check takes.
    """

    id: str
    family: Family
    title: str
    question: str
    inputs: tuple[str, ...]
    why: str
    innocent: str
    strength: Strength
    basis: Basis
    sources: tuple[str, ...]
    how: str
    seconds: int
    soft: bool = False
    observation: Observation | None = None
    judge: Callable[[ProfileRequest], Judgement] | None = None
    excuse: Callable[[ProfileRequest], bool] | None = None
