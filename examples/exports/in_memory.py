"""Archives of files that are in memory, taken as the page's and the command line's are."""

from collections.abc import Iterable
from contextlib import ExitStack
from functools import partial
from io import BytesIO

from checker.export import Archive, Member, gather
from checker.export.archive import from_files


def from_bytes(name: str, files: Iterable[tuple[str, bytes]], field: str = "archive") -> Archive:
    """Take a folder's files."""
    return from_files(name, [Member(file, partial(BytesIO, data)) for file, data in files], field)


def from_one(name: str, data: bytes, field: str = "archive") -> Archive:
    """Take one file: a zip, or a single table; a BadRequest says what it is instead."""
    return gather("", [Member(name, partial(BytesIO, data))], field, ExitStack())
