"""Each broken archive gets its sentence, and nothing of it is read further."""

import io
import struct
import zipfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker import bounds, schema
from checker.__main__ import main
from checker.export import (
    Cancelled,
    ExportReport,
    Member,
    gather,
    report,
    tables,
)
from checker.export.wording import report as wording
from checker.export.zips import members
from checker.model import BadRequest, PartialDate
from examples.exports.in_memory import from_bytes, from_one
from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import story

TOO_LONG = bounds.MOST_CONTENTS + 1
SHAPE = Draft202012Validator(schema.schema("export-report"))
SOUND = packed(files(story(1, 30), Form()))
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ANA = "Ana,Li,https://www.linkedin.com/in/anali,,Acme,Boss,08 Feb 2026\n"


def opened(data: bytes, name: str = "export.zip") -> ExportReport:
    """Read a file as the doors do."""
    return report(from_one(name, data))


def zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack entries as they come."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def flipped(data: bytes, at: int, byte: int) -> bytes:
    """Change a byte behind each entry's signature in the table of contents."""
    start = data.find(b"PK\x01\x02")
    changed = bytearray(data)
    changed[start + at] = byte
    return bytes(changed)


def contents_of(size: int) -> bytes:
    """Give an end of a zip that declares a table of contents of that size."""
    return b"PK\x03\x04" + b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, 1, 1, size, 0, 0)


def contents64(size: int, signature: bytes = b"PK\x06\x06") -> bytes:
    """Give the end of a zip that keeps its figures in the second, longer record."""
    record = signature + struct.pack("<Q2H2L4Q", 44, 45, 45, 0, 0, 1, 1, size, 0)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, 4, 1)
    end = b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, 1, 1, 46, 0, 0)
    return b"PK\x03\x04" + record + locator + end


BROKEN = {
    "empty": (b"", wording.EMPTY),
    "a web page": (b"\xef\xbb\xbf\n<!DOCTYPE html><html>Sign in</html>", wording.WEB_PAGE),
    "a bare web page": (b"<html>Sign in</html>", wording.WEB_PAGE),
    "a web page without its first tag": (b"<HEAD><title>Sign in</title>", wording.WEB_PAGE),
    "a web page in XML": (b"<?xml version='1.0'?><html/>", wording.WEB_PAGE),
    "a web page that begins with a comment": (b"<!-- saved --><html>", wording.WEB_PAGE),
    "another archive": (b"7z\xbc\xaf\x27\x1c" + b"x" * 50, wording.NOT_A_ZIP),
    "zeros": (b"a\0b" * 50, wording.NOT_A_ZIP),
    "a split zip": (b"PK\x07\x08" + b"x" * 50, wording.DAMAGED),
    "cut off": (SOUND[: len(SOUND) // 2], wording.UNFINISHED),
    "cut in its last record": (SOUND[:-3], wording.UNFINISHED),
    "without files": (b"PK\x05\x06" + bytes(18), wording.NO_FILES),
    "a password": (flipped(SOUND, 8, 1), wording.ENCRYPTED),
    "an unusual method": (flipped(SOUND, 10, 14), wording.UNUSUAL),
    "bytes changed": (SOUND[:300] + bytes(40) + SOUND[340:], wording.DAMAGED),
    "a broken table of contents": (
        SOUND.replace(b"PK\x01\x02", b"PK\x01\x03"),
        wording.DAMAGED,
    ),
    "a byte missing at its beginning": (SOUND[:4] + SOUND[5:], wording.DAMAGED),
    "a name without letters": (
        zipped([("x", b"a")]).replace(b"x", b"\0"),
        wording.unsafe_name("\0"),
    ),
    "entries on top of each other": (
        flipped(flipped(zipped([("a.csv", b"x,y\n" * 99), ("b.csv", b"")]), 46 + 5 + 42, 0), 0, 80),
        wording.OVERLAP,
    ),
    "an entry that is longer than the file": (
        flipped(zipped([("a.csv", b"x")]), 22, 1),
        wording.DAMAGED,
    ),
    "a zip in it": (zipped([("a/b.ZIP", SOUND)]), wording.nested("b.ZIP")),
    "a path out of it": (zipped([("../x.csv", b"")]), wording.unsafe_name("../x.csv")),
    "an absolute path": (zipped([("/x.csv", b"")]), wording.unsafe_name("/x.csv")),
    "a drive": (zipped([("C:\\x.csv", b"")]), wording.unsafe_name("C:/x.csv")),
    "a file without a name": (
        flipped(flipped(zipped([("aabb", b"")]).replace(b"aabb", b"aa\0\0"), 28, 0), 30, 4),
        wording.DAMAGED,
    ),
    "a control sign": (zipped([("a\x07.csv", b"")]), wording.unsafe_name("a?.csv")),
    "too many files": (
        zipped((f"{number}.csv", b"") for number in range(5_001)),
        wording.too_many(5_001, 5_000),
    ),
    "a long table of contents": (
        contents_of(bounds.MOST_CONTENTS + 1),
        wording.too_many(None, 5_000),
    ),
    "a longer one, told apart": (
        contents64(bounds.MOST_CONTENTS + 1),
        wording.too_many(None, 5_000),
    ),
    "a second record that is none": (contents64(46, b"PK\x06\x09"), wording.DAMAGED),
    "a second record of nothing": (contents64(46), wording.DAMAGED),
    "a bomb": (zipped([("messages.csv", bytes(9_000_000))]), wording.bomb("messages.csv")),
    "no table of LinkedIn's": (zipped([("a.csv", b"a,b\n1,2\n")]), wording.NOTHING_KNOWN),
    "a text": (b"Dear reader, this is a letter.", wording.NOTHING_KNOWN),
}


@pytest.mark.parametrize("what", BROKEN)
def test_each_broken_archive_has_its_sentence(what: str) -> None:
    """The refusal names the archive, and is one line that ends in a full stop."""
    data, sentence = BROKEN[what]
    with pytest.raises(BadRequest) as refused:
        opened(data, "export.csv" if what == "a text" else "export.zip")
    assert (refused.value.field, refused.value.message) == ("archive", sentence)
    assert len(sentence.splitlines()) == 1
    assert sentence.endswith(".")


@pytest.mark.parametrize("what", BROKEN)
def test_the_command_line_refuses_it_too(
    what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, the sentence in one line on standard error, and nothing on standard output."""
    data, sentence = BROKEN[what]
    given = tmp_path / ("export.csv" if what == "a text" else "export.zip")
    given.write_bytes(data)
    assert main(["export", str(given)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("smell-test: ")
    assert said.err.endswith(f"{sentence}\n")
    assert len(said.err.splitlines()) == 1


def test_a_zip_with_the_longest_comment_is_read() -> None:
    """Its last record then stands 65,535 bytes from the end."""
    comment = b"x" * 65_535
    data = zipped([("Connections.csv", (CONNECTIONS + ANA).encode())])
    found = opened(data[:-2] + struct.pack("<H", len(comment)) + comment)
    assert found["connections"]


@pytest.mark.parametrize("ending", ["crdownload", "part", "download"])
def test_a_download_in_progress(ending: str) -> None:
    """Each browser's name for a file that is not there yet."""
    with pytest.raises(BadRequest, match="did not finish"):
        opened(b"abc", f"Export.zip.{ending}")


def test_more_than_any_export_unpacks_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """All files together have a limit too."""
    monkeypatch.setattr("checker.bounds.MOST_UNPACKED", 100)
    with pytest.raises(BadRequest, match="far more than an export"):
        opened(SOUND)


INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
TALKED = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
)
MADE = {
    "Connections.csv": CONNECTIONS + ANA + ANA.replace("ana", "bo"),
    "Invitations.csv": INVITED + "Me,Ana,2/7/26,Hello there,OUTGOING,,\n",
    "messages.csv": TALKED
    + "".join(f"{n},,M{n},,Me,,2026-02-09 10:00:00 UTC,,hi,INBOX,,No,No\n" for n in range(3)),
}
LIMITS: dict[str, tuple[int, Callable[[int], str]]] = {
    "MOST_TABLES": (2, wording.too_many_tables),
    "MOST_TABLE_BYTES": (400, wording.tables_too_large),
    "MOST_KEPT_ROWS": (1, lambda most: wording.too_many_kept("connections", most)),
    "MOST_KEPT_BYTES": (150, lambda most: wording.too_long_kept("connections", most)),
    "MOST_NOTES": (10, wording.too_long_notes),
    "MOST_PARTIES": (2, wording.too_many_parties),
    "MOST_TALK_BYTES": (500, wording.too_long_names),
    "MOST_IN_BATCH": (100, wording.rows_without_end),
}


@pytest.mark.parametrize("bound", LIMITS)
@pytest.mark.parametrize("packed_up", [True, False], ids=["a zip", "files"])
def test_beyond_each_bound_there_is_its_sentence(
    monkeypatch: pytest.MonkeyPatch, bound: str, *, packed_up: bool
) -> None:
    """A table at the bound is read, one beyond it is refused, whatever way it comes."""
    made = [(name, text.encode()) for name, text in MADE.items()]
    files_ = from_bytes("folder", made)
    read = partial(opened, zipped(made)) if packed_up else partial(report, files_)
    assert read()["files"]
    most, sentence = LIMITS[bound]
    monkeypatch.setattr(bounds, bound, most)
    with pytest.raises(BadRequest) as refused:
        read()
    assert (refused.value.field, refused.value.message) == ("archive", sentence(most))


def test_rows_are_counted_by_the_thousand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Empty lines count as rows: reading them takes its time, too."""
    monkeypatch.setattr(bounds, "MOST_TABLE_ROWS", 5_000)
    held = (CONNECTIONS + ANA + "\n" * 2_000).encode()
    assert opened(held, "Connections.csv")["connections"]
    with pytest.raises(BadRequest) as refused:
        opened(held + b"\n" * 6_000, "Connections.csv")
    assert refused.value.message == wording.too_many_rows(5_000)


def test_more_files_or_zips_than_anybody_chooses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files chosen together are counted before they are opened, zips before they are read."""
    table, packed_ = (CONNECTIONS + ANA).encode(), zipped([("Skills.csv", b"Name\nC\n")])

    def chosen(*contents: bytes) -> None:
        members = [Member(f"{at}", partial(io.BytesIO, data)) for at, data in enumerate(contents)]
        with ExitStack() as keep:
            gather("", members, "archive", keep)

    monkeypatch.setattr(bounds, "MOST_ARCHIVES", 1)
    monkeypatch.setattr(bounds, "MOST_FILES", 3)
    chosen(table, packed_, table)
    with pytest.raises(BadRequest) as refused:
        chosen(table, packed_, packed_)
    assert refused.value.message == wording.too_many_archives(1)
    with pytest.raises(BadRequest) as refused:
        chosen(table, table, table, table)
    assert refused.value.message == wording.too_many_chosen(3)


def test_tables_that_are_packed_far_too_tightly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each entry is small enough to be of no concern, and all of them are not."""
    monkeypatch.setattr(bounds, "SMALL", 30_000)
    tight = [(f"{at}/Connections.csv", (CONNECTIONS + "\n" * 20_000).encode()) for at in range(2)]
    assert opened(zipped(tight[:1]))["files"]
    with pytest.raises(BadRequest) as refused:
        opened(zipped(tight))
    assert refused.value.message == wording.tables_too_tight(40)


def test_a_line_is_read_in_pieces_and_whole_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a piece ends in is no matter: a letter, half a line's end, a quotation mark."""
    lines = [f'A{n},"L ""x"", {"y" * n}\né",,,,,08 Feb 2026' for n in range(300)]
    text = CONNECTIONS.replace("\n", "\r\n") + "\r\n".join(lines)
    whole = opened(text.encode(), "Connections.csv")
    for size in (1, 2, 7, 64):
        monkeypatch.setattr(tables, "CHUNK", size)
        assert opened(text.encode(), "Connections.csv") == whole
    monkeypatch.setattr(bounds, "LONGEST_LINE", 50)
    assert opened(text.encode(), "Connections.csv")["connections"] == whole["connections"]


def test_a_single_table_is_enough() -> None:
    """One CSV file, whatever its name, is an export with the others missing."""
    found = opened((CONNECTIONS + ANA).encode(), "mine.csv")
    assert found["connections"]
    assert found["connections"]["rows"] == 1
    assert [one["id"] for one in found["missing"]] == ["invitations", "messages"]
    assert found["invitations"] is None
    assert found["replies"] is None
    assert found["compare"] is None


def test_names_of_windows_and_folders_are_taken() -> None:
    """Backslashes between folders, folders as entries, and a double ending are no harm."""
    data = zipped([("x/", b""), ("x\\Connections.csv", (CONNECTIONS + ANA).encode())])
    found = opened(data, "export.zip.zip")
    assert found["connections"]
    assert found["connections"]["rows"] == 1


def test_the_earlier_one_is_named() -> None:
    """A refusal says which of the two it means."""
    data = b"<html>"
    with pytest.raises(BadRequest) as refused:
        from_one("x.zip", data, "earlier")
    assert refused.value.field == "earlier"


def test_stopping_stops_at_once() -> None:
    """Once who listens wants no more, nothing more is read and nothing is kept."""
    stages: list[str] = []

    def listen(stage: str, _rows: int) -> None:
        stages.append(stage)
        if stage == "connections":
            raise Cancelled

    with pytest.raises(Cancelled) as stopped:
        report(from_bytes("x", files(story(1, 30), Form()).items()), progress=listen)
    assert stopped.value.field == "cancelled"
    assert stages[-1] == "connections"
    assert stages.count("connections") == 1


def test_progress_is_told_by_stage_and_rows() -> None:
    """Every stage begins with nought and grows."""
    stages: list[tuple[str, int]] = []
    tale = story(1, 1_000, 12)
    archive = from_bytes("x", files(tale, Form()).items())
    report(archive, progress=lambda stage, rows: stages.append((stage, rows)))
    names = list(dict.fromkeys(stage for stage, _ in stages))
    assert names == "files profile connections invitations messages others report".split()
    rows = [count for stage, count in stages if stage == "messages"]
    assert rows[0] == 0
    assert len(rows) > 2
    assert rows == sorted(rows)


def test_a_pair_that_is_none() -> None:
    """Two people, the wrong order, or a table missing: each is said."""
    form = Form()
    now = ("Basic_LinkedInDataExport_09-14-2026.zip", files(story(1, 40), form))
    for table in ("Connections.csv", "Invitations.csv"):
        alone = ("x", {table: now[1][table]})
        for pair in ((now, alone), (alone, now)):
            with pytest.raises(BadRequest) as refused:
                both(*pair)
            assert refused.value.message == wording.NOT_COMPARABLE
            assert refused.value.field == "earlier"
    other = story(2, 40)
    other.owner.first = "Someone"
    with pytest.raises(BadRequest, match="Choose two of the same person"):
        both(now, ("x", files(other, form)))
    with pytest.raises(BadRequest, match="the other way round"):
        both(
            ("Basic_LinkedInDataExport_01-14-2024.zip", now[1]),
            ("Basic_LinkedInDataExport_02-14-2024.zip", now[1]),
        )
    renamed = story(1, 40)
    renamed.owner.last = "Married"
    made = files(renamed, form)
    for name, data in made.items():
        made[name] = data.replace(b"owa-married-0", b"owa-nerin-0")
    assert both(now, ("x", made))["compare"]


def both(now: tuple[str, dict[str, bytes]], earlier: tuple[str, dict[str, bytes]]) -> ExportReport:
    """Compare two."""
    return report(
        from_bytes(now[0], now[1].items()),
        from_bytes(earlier[0], earlier[1].items(), "earlier"),
    )


@pytest.mark.parametrize("day", [PartialDate(2026), PartialDate(1999, 1, 1)])
def test_today_is_a_whole_day(day: PartialDate) -> None:
    """A month or a day before LinkedIn is refused."""
    with pytest.raises(BadRequest) as refused:
        report(from_bytes("x", [("a.csv", (CONNECTIONS + ANA).encode())]), as_of=day)
    assert refused.value.field == "as_of"


SMALL = packed(files(story(1, 4, 2), Form()))
NAMES = st.sampled_from(
    ["Connections.csv", "messages.csv", "a/Invitations.csv", "x.txt", "x/", "photo.png", "../x.csv"]
) | st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)


def _report_or_refusal(data: bytes) -> None:
    try:
        SHAPE.validate(opened(data))
    except BadRequest as refused:
        assert refused.field == "archive"  # noqa: PT017 (both ways are right)
        assert refused.message.endswith(".")  # noqa: PT017


@pytest.mark.door
@given(st.data())
def test_a_damaged_zip(data: st.DataObject) -> None:
    """A real archive with bytes changed and pieces missing."""
    content = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 6))):
        # From either end: the table of contents is at the back, and breaks in more ways.
        at = data.draw(st.integers(-2_000, len(content) - 1))
        at = max(0, at % max(1, len(content)))
        if data.draw(st.booleans()):
            content[at : at + 1] = bytes([data.draw(st.integers(0, 255))])
        else:
            del content[at : at + data.draw(st.integers(1, 400))]
    _report_or_refusal(bytes(content))


@pytest.mark.door
@pytest.mark.filterwarnings("ignore:Duplicate name")  # zipfile's, while the test packs them
@given(st.lists(st.tuples(NAMES, st.binary(max_size=200)), max_size=6))
def test_any_files_in_a_zip(entries: list[tuple[str, bytes]]) -> None:
    """Files of any name with anything in them."""
    _report_or_refusal(zipped(entries))


def test_a_small_file_may_be_packed_as_tightly_as_it_likes() -> None:
    """A table of few words repeats itself; only what is large as well is refused for that."""
    packed_ = io.BytesIO()
    with zipfile.ZipFile(packed_, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("messages.csv", b"yes\n" * 500_000)
    [held] = members(packed_, "archive")
    assert held.name == "messages.csv"
