"""The export on the command line: what a terminal shows, how it is stopped, what is refused."""

import sys
from pathlib import Path

import pytest

from checker import __main__, export
from checker.export.wording import invitations as export_invitations
from checker.export.wording import people as export_people

CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Duarte,https://www.linkedin.com/in/ana-duarte,,Acme,Engineer,08 Feb 2026\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Give a folder that holds one table."""
    (tmp_path / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    return str(tmp_path)


def test_a_terminal_shows_progress_and_a_report(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report is on standard output, whatever the progress bar drew beside it."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert __main__.main(["export", folder, "--as-of", "2026-11-23"]) == 0
    assert "1 connection" in capsys.readouterr().out


def test_without_rich_a_terminal_shows_the_report_alone(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The extra is optional."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert __main__.main(["export", folder, "--as-of", "2026-11-23"]) == 0
    said = capsys.readouterr()
    assert "1 connection" in said.out
    assert said.err == ""


def test_stopping_it_says_that_nothing_was_kept(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Control-C is an answer, not a traceback."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(export, "report", interrupted)
    assert __main__.main(["export", folder]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Stopped, and nothing was kept." in said.err


def test_a_day_that_is_none_is_refused(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names the option and shows how to write it."""
    assert __main__.main(["export", folder, "--as-of", "2026-11"]) == 2
    assert "--as-of: write the day as 2026-11-23." in capsys.readouterr().err


def test_what_is_said_of_little() -> None:
    """No invitations to compare, nobody connected, and one person with neither work nor firm."""
    assert export_invitations.compare(0, 0, 0, 0).startswith("No invitation was open")
    assert export_people.connections(0, 0) == "No connections are listed."
