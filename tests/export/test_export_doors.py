"""The two doors: the command line and the bridge give the same report, and the same refusals."""

import json
from pathlib import Path

import pytest

from checker import bridge, export
from checker.__main__ import main
from examples.exports import sample
from examples.exports.made_stories import BEFORE

DAY = "2026-09-20"


@pytest.fixture(name="zips")
def _zips(tmp_path: Path) -> tuple[Path, Path]:
    now = tmp_path / "Complete_LinkedInDataExport_09-14-2026.zip"
    then = tmp_path / "Complete_LinkedInDataExport_07-16-2026.zip"
    now.write_bytes(sample.sample())
    then.write_bytes(sample.sample(BEFORE))
    return now, then


def test_both_doors_say_the_same(
    zips: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte, with an earlier export and without."""
    now, then = map(str, zips)
    rows: list[int] = []
    for earlier in (None, then):
        asked = {"request": "export", "path": now, "earlier": earlier, "as_of": DAY}
        answer = bridge.handle(json.dumps(asked), lambda _, count: rows.append(count))
        assert rows
        extra = ["--earlier", earlier] if earlier else []
        assert main(["export", now, "--json", "--as-of", DAY, *extra]) == 0
        assert capsys.readouterr().out.rstrip("\n") == answer
        assert (json.loads(answer)["compare"] is None) == (earlier is None)
    assert main(["export", now, "--as-of", DAY]) == 0
    without = bridge.handle(json.dumps({"request": "export", "path": now, "as_of": DAY}))
    assert capsys.readouterr().out == json.loads(without)["summary"]


def test_a_folder_and_a_list_of_files_do_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unpacked export, and CSV files that were chosen one by one."""
    table = tmp_path / "Connections.csv"
    table.write_text("First Name,Last Name,Connected On\nAna,Li,8 Feb 2026\n", encoding="utf-8")
    for given in (tmp_path, table):
        assert main(["export", str(given), "--as-of", DAY]) == 0
        assert capsys.readouterr().out.startswith("1 connection,")
    found = json.loads(bridge.handle(json.dumps({"request": "export", "path": [str(table)]})))
    assert found["connections"]["rows"] == 1
    assert [one["name"] for one in found["files"]] == ["Connections.csv"]
    assert found["archive"] == tmp_path.name


def test_every_stage_is_told_to_its_last_row(zips: tuple[Path, Path]) -> None:
    """The counts that were told last are those of the report."""
    told: dict[str, int] = {}
    asked = {"request": "export", "path": str(zips[0]), "as_of": DAY}
    found = json.loads(bridge.handle(json.dumps(asked), told.__setitem__))
    stages = "files profile connections invitations messages others report"
    assert list(told) == stages.split()
    assert told["files"] == len(found["files"])
    for table in ("connections", "invitations", "messages"):
        (one,) = [one for one in found["files"] if one["table"] == table]
        assert told[table] >= one["rows"] + sum(skip["rows"] for skip in one["skipped"]) > 100


def test_refusals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line, exit code 2, and nothing on standard output."""
    page = tmp_path / "x.zip"
    page.write_bytes(b"<html>")
    for arguments in (
        [str(page)],
        [str(tmp_path / "none.zip")],
        [str(page), "--as-of", "2026-09"],
        ["a\0b"],
    ):
        assert main(["export", *arguments]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
    for path in (str(page), None, 7, [], [7], "a\0b", str(tmp_path / "none.zip")):
        answer = json.loads(bridge.handle(json.dumps({"request": "export", "path": path})))
        assert answer["error"]["field"] == "archive"
    sound = tmp_path / "sound.zip"
    sound.write_bytes(sample.sample())
    asked = {"request": "export", "path": str(sound), "earlier": str(page)}
    assert json.loads(bridge.handle(json.dumps(asked)))["error"]["field"] == "earlier"
    asked = {"request": "export", "path": str(page)}
    page.write_text("First Name,Last Name,Connected On\n", encoding="utf-8")

    def stop(_stage: str, _rows: int) -> None:
        raise export.Cancelled

    stopped = json.loads(bridge.handle(json.dumps(asked), stop))
    assert stopped["error"]["field"] == "cancelled"


def test_the_sample_is_the_same_each_time() -> None:
    """Its bytes do not change from one run to the next."""
    assert sample.sample() == sample.sample()
