"""Long work shows itself and can be stopped: what the readers report to as they go."""

from collections.abc import Callable

from checker.export.wording import report as wording
from checker.model import BadRequest

Progress = Callable[[str, int], object]
"""Called with a stage's name and the rows read in it so far."""

EVERY = 2_000
"""Rows between two reports of progress."""


class Cancelled(BadRequest):
    """The visitor stopped the reading; nothing of it is kept."""

    def __init__(self) -> None:
        super().__init__("cancelled", wording.CANCELLED)


class Watch:
    """Counts rows by stage and tells who listens; what that raises ends the reading."""

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._stage = ""
        self._rows = self._told = 0

    def stage(self, name: str) -> None:
        """Begin a stage; the one before it is told in full."""
        if self._progress and self._rows != self._told:
            self._progress(self._stage, self._rows)
        self._stage, self._rows, self._told = name, 0, -EVERY
        self.rows(0)

    def rows(self, more: int) -> None:
        """Take note of so many more rows."""
        self._rows += more
        if self._rows - self._told < EVERY:
            return
        self._told = self._rows
        if self._progress:
            self._progress(self._stage, self._rows)
