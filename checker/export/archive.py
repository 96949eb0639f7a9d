"""What the visitor gives us: named files that can be read one after the other, never all at once.

A zip, a folder or single CSV files become the same `Archive`. Whoever calls opens what there is to
open: nothing here knows a path.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from functools import partial
from io import BytesIO
from typing import IO, NamedTuple

from checker.model import BadRequest
from checker.wording import export as wording

HEAD = 4_096
"""Bytes that tell a zip from a web page, another kind of archive or a table."""
OTHER_KINDS = (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"%PDF", b"\x89PNG")
SPANNED = b"PK\x07\x08"


class Member(NamedTuple):
    """One file: its name with its folders, and how to open it anew."""

    name: str
    open: Callable[[], AbstractContextManager[IO[bytes]]]


class Archive(NamedTuple):
    """All files of one export. `field` is what a refusal names: `archive` or `earlier`."""

    name: str
    members: tuple[Member, ...]
    field: str = "archive"


def from_files(name: str, members: Iterable[Member], field: str = "archive") -> Archive:
    """Take a folder's files, or files that were chosen one by one."""
    return Archive(name, tuple(sorted(members, key=lambda member: member.name)), field)


def from_bytes(name: str, files: Iterable[tuple[str, bytes]], field: str = "archive") -> Archive:
    """Take files that are in memory already: for tests and small uploads."""
    return from_files(
        name,
        (Member(file, partial(BytesIO, data)) for file, data in files),
        field,
    )


def from_stream(
    stream: IO[bytes],
    name: str,
    again: Callable[[], AbstractContextManager[IO[bytes]]],
    field: str = "archive",
) -> Archive:
    """Take one file: a zip, which stays open, or a single table, which `again` opens.

    A BadRequest says what the file is instead, and what to do.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        from checker.export import zips  # noqa: PLC0415 (a single table needs no zipfile)

        return Archive(name, zips.members(stream, field), field)
    _refuse_others(head, name, field)
    return from_files(name, [Member(name, again)], field)


def _refuse_others(head: bytes, name: str, field: str) -> None:
    """Refuse what is neither a zip nor text, and the web page that was saved for a zip."""
    if not head:
        raise BadRequest(field, wording.EMPTY)
    if name.lower().endswith((".crdownload", ".part", ".download")):
        raise BadRequest(field, wording.UNFINISHED)
    begin = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if begin.startswith((b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--")):
        raise BadRequest(field, wording.WEB_PAGE)
    if head.startswith(SPANNED):
        raise BadRequest(field, wording.DAMAGED)
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if head.startswith(OTHER_KINDS) or (b"\0" in head and not wide):
        raise BadRequest(field, wording.NOT_A_ZIP)
