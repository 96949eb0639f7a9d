"""A file of an export, wherever it comes from: a zip, a folder, or the visitor's choice."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import IO, NamedTuple


class Member(NamedTuple):
    """One file: its name with its folders, how to open it anew, and out of which zip it is.

    `part` is "" where all files come from one place; `sum` is size and checksum, where a zip says.
    """

    name: str
    open: Callable[[], AbstractContextManager[IO[bytes]]]
    part: str = ""
    sum: tuple[int, int] | None = None


TEXT_FILES = (".csv", ".tsv", ".txt")


def may_be_table(name: str) -> bool:
    """Tell by its name whether a file may be a table; whatever else it is, it is not opened."""
    last = name.replace("\\", "/").rpartition("/")[2].lower()
    return any(ending in last for ending in TEXT_FILES)
