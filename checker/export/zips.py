"""What must hold of a zip before anything in it is read. Each refusal has its own sentence.

The table of contents is measured before `zipfile` loads it, for a million entries would fill the
memory by themselves. No entry unpacks to more than its declared size: `zipfile` stops there.
"""

import struct
import zipfile
from collections.abc import Collection
from functools import partial
from typing import IO

from checker import bounds
from checker.export.member import Member, may_be_table
from checker.export.wording import report as wording
from checker.model import BadRequest

ENCRYPTED = 0x1
PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

_END, _END64, _LOCATOR = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_END_SIZE, _END64_SIZE, _LOCATOR_SIZE, _LOCAL_SIZE = 22, 56, 20, 30
_LONGEST_COMMENT = 65_535


def members(stream: IO[bytes], field: str) -> tuple[Member, ...]:
    """Give the files of a zip that stays open; BadRequest where it breaks a rule above."""
    _measure(stream, field)
    try:
        packed = zipfile.ZipFile(stream)
        # Not `is_dir()`, which fails on a name of no letters before Python 3.12.
        infos = [info for info in packed.infolist() if not info.filename.endswith("/")]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise BadRequest(field, wording.DAMAGED) from error
    if len(infos) > bounds.MOST_FILES:
        raise BadRequest(field, wording.too_many(len(infos), bounds.MOST_FILES))
    _refuse_overlaps(packed, field)
    for info in infos:
        _check(info, field)
    _check_all(infos, field)
    return tuple(
        Member(info.filename, partial(packed.open, info), sum=(info.file_size, info.CRC))
        for info in infos
    )


def _refuse_overlaps(packed: zipfile.ZipFile, field: str) -> None:
    """Refuse entries that share bytes, which unpack to a multiple of what is there.

    An entry takes its header, its name and its packed bytes; newer Pythons refuse it, too, one by
    one and as late as each is opened.
    """
    end = 0
    for info in sorted(packed.infolist(), key=lambda info: info.header_offset):
        if info.header_offset < 0:
            raise BadRequest(field, wording.DAMAGED)
        if info.header_offset < end:
            raise BadRequest(field, wording.OVERLAP)
        end = info.header_offset + _LOCAL_SIZE + info.compress_size
    if end > packed.start_dir:
        raise BadRequest(field, wording.DAMAGED)


def _check_all(infos: Collection[zipfile.ZipInfo], field: str) -> None:
    """Refuse what unpacks to far more than an export, as a whole or by its tables."""
    if sum(info.file_size for info in infos) > bounds.MOST_UNPACKED:
        raise BadRequest(field, wording.too_large(bounds.MOST_UNPACKED))
    tables = [info for info in infos if may_be_table(info.filename)]
    if len(tables) > bounds.MOST_TABLES:
        raise BadRequest(field, wording.too_many_tables(bounds.MOST_TABLES))
    size = sum(info.file_size for info in tables)
    if size > bounds.MOST_TABLE_BYTES:
        raise BadRequest(field, wording.tables_too_large(bounds.MOST_TABLE_BYTES))
    if size > bounds.SMALL and size > bounds.MOST_RATIO_OF_TABLES * sum(
        info.compress_size for info in tables
    ):
        raise BadRequest(field, wording.tables_too_tight(bounds.MOST_RATIO_OF_TABLES))


def _check(info: zipfile.ZipInfo, field: str) -> None:
    """Refuse one entry by what the table of contents says of it."""
    name = info.orig_filename.replace("\\", "/")
    steps = name.split("/")
    if name.startswith("/") or ".." in steps or name[1:2] == ":" or not name.isprintable():
        raise BadRequest(field, wording.unsafe_name(name))
    if not name:
        raise BadRequest(field, wording.DAMAGED)
    if info.flag_bits & ENCRYPTED:
        raise BadRequest(field, wording.ENCRYPTED)
    if name.lower().endswith(".zip") and "__MACOSX" not in steps:
        raise BadRequest(field, wording.nested(steps[-1]))
    if info.compress_type not in PLAIN_METHODS:
        raise BadRequest(field, wording.UNUSUAL)
    most = bounds.MOST_RATIO * max(1, info.compress_size)
    if info.file_size > max(bounds.SMALL, most):
        raise BadRequest(field, wording.bomb(steps[-1]))


def _measure(stream: IO[bytes], field: str) -> None:
    """Refuse a table of contents that is missing, or far longer than an export's."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT - _LOCATOR_SIZE))
    tail = stream.read(_END_SIZE + _LONGEST_COMMENT + _LOCATOR_SIZE)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise BadRequest(field, wording.UNFINISHED)
    contents = [struct.unpack_from("<L", tail, at + 12)[0]]
    locator = tail[at - _LOCATOR_SIZE : at] if at >= _LOCATOR_SIZE else b""
    if locator.startswith(_LOCATOR):
        # Newer zips keep long figures in a second record, which zipfile then goes by.
        stream.seek(max(0, size - len(tail) + at - _LOCATOR_SIZE - _END64_SIZE))
        record = stream.read(_END64_SIZE)
        if not record.startswith(_END64):
            raise BadRequest(field, wording.DAMAGED)
        contents = [struct.unpack_from("<Q", record, 40)[0]]
    if contents[0] > bounds.MOST_CONTENTS:
        raise BadRequest(field, wording.too_many(None, bounds.MOST_FILES))
