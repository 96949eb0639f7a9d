"""What the visitor gives us: named files that can be read one after the other, never all at once.

A zip, a folder or single CSV files become the same `Archive`, and so do several zips of one
request, for LinkedIn may send an export in two e-mails. Whoever calls opens what there is to open:
nothing here knows a path.
"""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from typing import IO, NamedTuple

from checker import bounds
from checker.export.member import Member
from checker.export.wording import report as wording
from checker.model import BadRequest

HEAD = 4_096
"""Bytes that tell a zip from a web page, another kind of archive or a table."""
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OTHER_KINDS = (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"%PDF", b"\x89PNG")
SPANNED = b"PK\x07\x08"
MOST_ZEROS = 0.05
"""Of a file's bytes: more make it no text, a stray one does no harm."""


class Archive(NamedTuple):
    """All files of one export. `field` is what a refusal names: `archive` or `earlier`."""

    name: str
    members: tuple[Member, ...]
    field: str = "archive"

    def same_as(self, other: "Archive") -> bool:
        """Tell whether two zips hold the same files, whatever they are called."""
        sums = sorted(member.sum for member in self.members if member.sum)
        return bool(sums) and sums == sorted(member.sum for member in other.members if member.sum)


def from_files(name: str, members: Iterable[Member], field: str = "archive") -> Archive:
    """Take a folder's files, or files that were chosen one by one."""
    return Archive(name, tuple(sorted(members, key=lambda member: member.name)), field)


def gather(name: str, files: Sequence[Member], field: str, keep: ExitStack) -> Archive:
    """Take what the visitor chose: a zip, several of one request, tables, or a folder of these.

    `name` is the folder's, "" for none. Zips stay open until `keep` closes. A BadRequest says which
    of several it means.
    """
    if len(files) == 1:
        stream = keep.enter_context(files[0].open())
        return _one(stream, name, files[0], field)
    loose: list[Member] = []
    archives: list[Archive] = []
    if len(files) > bounds.MOST_FILES:
        raise BadRequest(field, wording.too_many_chosen(bounds.MOST_FILES))
    for file in files:
        with file.open() as stream:
            packed = stream.read(len(ZIP[0])) in ZIP
        if not packed:
            loose.append(file)
            continue
        if len(archives) == bounds.MOST_ARCHIVES:
            raise BadRequest(field, wording.too_many_archives(bounds.MOST_ARCHIVES))
        try:
            archives.append(gather("", [file], field, keep))
        except BadRequest as refused:
            message = wording.of_several(_last(file), refused.message)
            raise BadRequest(field, message) from refused
    if loose or not archives:
        archives.append(from_files(name, loose, field))
    return together(archives)


def _last(file: Member) -> str:
    return file.name.rpartition("/")[2]


def _one(stream: IO[bytes], name: str, file: Member, field: str) -> Archive:
    stream.seek(0)
    head = stream.read(HEAD)
    if head.startswith(ZIP):
        from checker.export import zips  # noqa: PLC0415 (a single table needs no zipfile)

        return Archive(_last(file), zips.members(stream, field), field)
    _refuse_others(head, file.name, field)
    return from_files(name or _last(file), [file], field)


def together(archives: Sequence[Archive]) -> Archive:
    """Take several archives of one request as one; BadRequest where two of them are the same."""
    first, *others = archives
    if not others:
        return first
    for at, one in enumerate(archives):
        for other in archives[:at]:
            if one.same_as(other):
                raise BadRequest(one.field, wording.twice(other.name, one.name))
    members: list[Member] = []
    for number, one in enumerate(archives, start=1):
        part = one.name or f"files {number}"
        if part in {member.part for member in members}:
            part = f"{part} ({number})"
        members += [
            member._replace(name=f"{part}/{member.name}", part=part) for member in one.members
        ]
    return Archive(" + ".join(one.name for one in archives), tuple(members), first.field)


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
    zeros = head.count(0) > len(head) * MOST_ZEROS
    if head.startswith(OTHER_KINDS) or (zeros and not wide):
        raise BadRequest(field, wording.NOT_A_ZIP)
