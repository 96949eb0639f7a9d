"""Long work shows itself and can be stopped: what the readers report to as they go."""

from collections.abc import Callable

from checker import bounds
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


class TooMuch(Exception):  # noqa: N818 (what is beyond a bound is no fault of ours)
    """More is in the files than any export has; the sentence says of what."""


class Watch:
    """Counts rows by stage and tells who listens; what that raises ends the reading.

    What is read is held to its bounds: TooMuch beyond them.
    """

    def __init__(self, progress: Progress | None = None) -> None:
        self._progress = progress
        self._stage = ""
        self._rows = self._told = 0
        self.all_rows = self.all_bytes = 0

    def stage(self, name: str) -> None:
        """Begin a stage; the one before it is told in full."""
        if self._progress and self._rows != self._told:
            self._progress(self._stage, self._rows)
        self._stage, self._rows, self._told = name, 0, -EVERY
        self.rows(0)

    def rows(self, more: int) -> None:
        """Take note of so many more rows."""
        self._rows += more
        self.all_rows += more
        if self._rows - self._told < EVERY:
            return
        self._told = self._rows
        if self.all_rows > bounds.MOST_TABLE_ROWS:
            raise TooMuch(wording.too_many_rows(bounds.MOST_TABLE_ROWS))
        if self._progress:
            self._progress(self._stage, self._rows)

    def bytes(self, more: int) -> None:
        """Take note of so many more bytes of tables."""
        self.all_bytes += more
        if self.all_bytes > bounds.MOST_TABLE_BYTES:
            raise TooMuch(wording.tables_too_large(bounds.MOST_TABLE_BYTES))
