"""Chance from a seed, the same on every machine and in every version of Python."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_MASK = (1 << 64) - 1


class Draw:
    """A stream of draws by splitmix64; two streams of one seed differ by their `purpose`.

    Python's own `random` promises the same floats for ever, and not the same choices.
    """

    def __init__(self, seed: int, purpose: str) -> None:
        self._state = seed & _MASK
        for byte in purpose.encode():
            self._state = (self._state * 31 + byte) & _MASK
            self._next()

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def between(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return low + (self._next() >> 11) % (high - low + 1)

    def chance(self, hundredths: int) -> bool:
        """Return true in so many of a hundred draws."""
        return self.between(1, 100) <= hundredths

    def pick(self, things: Sequence[T]) -> T:
        """Return one of some things; at least one has to be there."""
        return things[self.between(0, len(things) - 1)]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """Return all of some things in another order."""
        left = list(things)
        return [left.pop(self.between(0, len(left) - 1)) for _ in things]
