"""What a clue is: everything that is ever said about it, and the rule that judges it."""

from collections.abc import Callable
from typing import NamedTuple

from checker.model import Basis, Family, Judgement, Outcome, ProfileRequest, Strength, Tool


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
    `brief` says what a sign comes to, as a clause. An `observation` is answered by the visitor's
    eyes; a `judge` works the clue out, from that answer too where there are both.
    `tool` is what the check is done with, and `subject` whether there is anything to look at.
    `task` says what there is to do, where that is more than to answer the question.
    `leads_to` is the observation that a yes makes the next question.
    `sources` are keys of `sources.SOURCES`; `seconds` is how long the check takes.
    """

    id: str
    family: Family
    title: str
    brief: str
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
    tool: Tool = "look"
    subject: Callable[[ProfileRequest], bool] | None = None
    leads_to: str = ""
    task: str = ""
