"""The command line: reports on standard output, one line on standard error, exit codes 0 and 2."""

import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_profile_article import ARTICLE, ORDINARY

from checker import __main__, __version__, bounds, bridge, schema
from checker.profile import clues

COMMAND = [sys.executable, "-m", "checker"]
PLAIN = {key: value for key, value in os.environ.items() if not key.startswith("COV_")}


class Ran(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


def run(*arguments: str | bytes, stdin: bytes = b"") -> Ran:
    """Run the command line as a user does."""
    done = subprocess.run(  # noqa: S603 (our own command)
        [*COMMAND, *arguments], input=stdin, capture_output=True, timeout=120, check=False
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> Ran:
    """Run the command line within this process."""
    code = __main__.main(arguments)
    captured = capsys.readouterr()
    return Ran(code, captured.out, captured.err)


def refused(ran: Ran, *words: str) -> None:
    """Hold a refusal to the contract: exit 2, one line on standard error, nothing else."""
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("smell-test: ")
    assert len(ran.err.splitlines()) == 1
    assert ran.err.endswith("\n")
    for word in words:
        assert word in ran.err


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Write the article's profile to a file."""
    path = tmp_path / "article.json"
    path.write_text(json.dumps(ARTICLE), encoding="utf-8")
    return str(path)


def test_a_profile_is_judged_as_text_and_as_json(
    capsys: pytest.CaptureFixture[str], article: str
) -> None:
    """Text for people starts with the band; --json gives what the bridge gives, byte for byte."""
    text = call(capsys, "profile", article)
    assert (text.code, text.err) == (0, "")
    first = f"Strong signs (14 of {len(clues.CLUES)} clues checked)"
    assert text.out.startswith(f"{first}\nThe degree is from a school")
    assert "\x1b" not in text.out
    as_json = call(capsys, "profile", article, "--json")
    assert as_json.out == bridge.handle(json.dumps({"request": "profile"} | ARTICLE)) + "\n"


def test_answers_saved_before_stand_beside_todays(
    capsys: pytest.CaptureFixture[str], article: str, tmp_path: Path
) -> None:
    """With their day; many profiles at once have nothing beside them."""
    saved = tmp_path / "earlier.json"
    saved.write_text('{"as_of": "2017-05-03", "profile": {"connections": 2}}', encoding="utf-8")
    told = call(capsys, "profile", article, "--earlier", str(saved))
    assert "\nOn 3 May 2017 your answers came to “not enough to say”." in told.out
    refused = call(capsys, "profile", article, "--lines", "--earlier", str(saved))
    assert (refused.code, refused.out) == (2, "")
    assert "--earlier goes with one profile" in refused.err
    counts = tmp_path / "counts.json"
    counts.write_text('{"as_of": "2017-05-03", "sent": 10, "accepted": 2}', encoding="utf-8")
    rate = call(capsys, "rate", "--sent", "20", "--accepted", "18", "--earlier", str(counts))
    assert "On 3 May 2017: 2 of 10 accepted" in rate.out
    note = tmp_path / "note.json"
    note.write_text(
        '{"as_of": "2026-05-03", "text": "Shall we speak on Monday?"}', encoding="utf-8"
    )
    now = tmp_path / "now.txt"
    now.write_text(
        "Shall we speak on Monday? Please clone our repository and run npm install first."
    )
    message = call(capsys, "message", str(now), "--earlier", str(note))
    assert "\nOn 3 May 2026 it came to “no known pattern”. Now it is “" in message.out


def test_a_request_saved_for_the_bridge_is_read_too(tmp_path: Path) -> None:
    """The key "request" in a file does no harm, nor does a byte order mark."""
    path = tmp_path / "saved.json"
    path.write_text(json.dumps({"request": "profile"} | ORDINARY), encoding="utf-8-sig")
    ran = run("profile", str(path))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("No signs found (")


def test_standard_input_is_read_in_utf_8_whatever_the_terminal_speaks() -> None:
    """A profile comes through a pipe, and names in any script go out again."""
    school = {"school": "山田高校", "school_level": "secondary", "degree": "Master's"}
    content = {"profile": {"education": [school]}}
    done = subprocess.run(  # noqa: S603 (our own command)
        [*COMMAND, "profile", "-"],
        input=json.dumps(content, ensure_ascii=False).encode(),
        capture_output=True,
        timeout=120,
        check=True,
        env=PLAIN | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )
    assert "Master's from 山田高校" in done.stdout.decode()


def test_counts_are_judged_from_options_and_from_a_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Ten sent and four accepted come to the same report both ways."""
    path = tmp_path / "counts.json"
    path.write_text('{"request": "rate", "sent": 10, "accepted": 4}', encoding="utf-8")
    options = call(capsys, "rate", "--sent", "10", "--accepted", "4", "--json")
    assert json.loads(options.out)["band"] == "rethink"
    assert call(capsys, "rate", str(path), "--json").out == options.out
    text = call(capsys, "rate", "--sent", "10", "--accepted", "4")
    assert text.code == 0
    assert text.out.splitlines()[0] == json.loads(options.out)["headline"]


def test_counts_come_one_way(capsys: pytest.CaptureFixture[str], article: str) -> None:
    """Neither both ways nor none."""
    refused(call(capsys, "rate", article, "--sent", "1"), "as options, not both")
    refused(call(capsys, "rate"), "--sent N --accepted N")


def test_the_clues_stand_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    """Each family has its heading, and strengths and titles begin in one column."""
    out = call(capsys, "clues").out
    lines = out.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == list(clues.FAMILIES.values())
    rows = [line for line in lines if line.startswith("  ")]
    assert len(rows) == len(clues.CLUES)
    wide = max(len(clue.id) for clue in clues.CLUES)
    for row in rows:
        name, strength, title = row[2 : 2 + wide], row[4 + wide : 12 + wide], row[14 + wide :]
        clue = clues.BY_ID[name.rstrip()]
        assert (strength.rstrip(), title) == (clue.strength, clue.title)
    listed = json.loads(call(capsys, "clues", "--json").out)
    assert listed == {"clues": clues.listing()}


@pytest.mark.parametrize("name", sorted(schema.NAMES))
def test_a_schema_is_printed(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Each named schema is printed, indented, and is valid."""
    ran = call(capsys, "schema", name)
    Draft202012Validator.check_schema(json.loads(ran.out))
    assert ran.out.startswith('{\n  "$schema"')


def test_the_printed_schema_takes_the_articles_profile(capsys: pytest.CaptureFixture[str]) -> None:
    """What the command line prints is what the input is held to."""
    made: Any = json.loads(call(capsys, "schema", "profile").out)
    Draft202012Validator(made).validate(ARTICLE)


def test_the_version_and_the_help_go_to_standard_output() -> None:
    """Both end with exit code 0."""
    assert run("--version") == Ran(0, f"{__version__}\n", "")
    helped = run("--help")
    assert helped.code == 0
    assert "profile" in helped.out
    assert helped.err == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), ("COMMAND",)),
        (("judge",), ("judge",)),
        (("profile",), ("FILE",)),
        (("profile", "a", "b"), ("b",)),
        (("profile", "a", "--yaml"), ("--yaml",)),
        (("rate", "--sent"), ("--sent",)),
        (("rate", "--sent", "ten"), ("Sent", "ten", "whole number")),
        (("rate", "--sent", "4", "--accepted", "10"), ("Accepted (10) is more than sent (4)",)),
        (("schema", "person"), ("There is no schema “person”", "profile-report")),
        (("profile", "/no/such/file.json"), ("/no/such/file.json", "No such file")),
        (("profile", "/"), ("/: Is a directory",)),
        (("profile", ""), ("“”: No such file",)),
        (("export", ""), ("“”: no file has an empty name",)),
        (("export", "x", "--earl", "y"), ("unrecognized arguments: --earl",)),
        (("export", "\x1b[31m\u202eb.zip"), (r"\u001b[31m\u202eb.zip: No such file",)),
        (("rate", "--\x07"), (r"--\u0007",)),
    ],
)
def test_what_cannot_be_run_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """Missing and unknown arguments and files name themselves."""
    refused(call(capsys, *arguments), *words)


@pytest.fixture(scope="module")
def anything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name a file that may hold anything, two folders down: `..` holds nothing else."""
    made = tmp_path_factory.mktemp("anything") / "folder"
    made.mkdir()
    return made / "file"


CONTENTS = st.binary(max_size=200) | st.sampled_from(
    [json.dumps(ARTICLE).encode(), b'{"sent": 10, "accepted": 4}', b"{}", b"Ana Li\nExperience\n",
     b"First Name,Last Name,Connected On\nAna,Li,8 Feb 2026\n", b"%PDF-1.7\n", b"PK\x05\x06"]
)  # fmt: skip
WORDS = st.sampled_from(
    ["profile", "rate", "import", "export", "clues", "schema", "--json", "FILE", "-", "--", "..",
     "--sent", "--accepted", "--earlier", "--as-of", "2026-09-14", "10", "4", "error", "--help"]
) | st.text(st.characters(exclude_characters="\0"), max_size=9)  # fmt: skip


@pytest.mark.door
@given(
    words=st.lists(WORDS, max_size=7)
    | st.tuples(st.sampled_from(["profile", "rate", "import", "export"]), st.sampled_from("F-"))
    .map(lambda pair: [pair[0], pair[1].replace("F", "FILE")]),
    content=CONTENTS,
)  # fmt: skip
def test_any_command_gets_a_report_or_one_line(
    anything: Path, words: list[str], content: bytes
) -> None:
    """Any words, and anything in the file and on standard input, keep the contract."""
    anything.write_bytes(content)
    arguments = [str(anything) if word == "FILE" else word for word in words]
    out, err = (io.TextIOWrapper(io.BytesIO()) for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(anything.parent)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        try:
            code = __main__.main(arguments)
        except SystemExit as left:  # --help and --version
            code = int(left.code or 0)
    said = []
    for stream in (out, err):
        stream.flush()
        said.append(stream.buffer.getvalue().decode())
    ran = Ran(code, *said)
    if code:
        refused(ran)
    else:
        assert ran.out
        assert not ran.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe{\x00}\x00", ("this is not text", "UTF-8")),
        (b"\x00\x01\x02", ("not JSON",)),
        (b"", ("not JSON",)),
        (b"[]", ("not one of our requests",)),
        (b'{"profile": {"connections": "many"}}', ("Connections: enter a whole number", "many")),
        (b'{"observations": {"active": "so\\nso"}}', ("observations.active", "so so")),
        (b'{"a\\nb\\u2028c": 1}', ("“a b c” is not a field here",)),
        (b'{"\\ud800": 1}', ("is not a field here",)),
        (b"[" * 100_000, ("not JSON",)),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_line(
    tmp_path: Path, content: bytes, words: tuple[str, ...]
) -> None:
    """Binary files, broken JSON and refused values each get their sentence, and no traceback."""
    path = tmp_path / "file.json"
    path.write_bytes(content)
    refused(run("profile", str(path)), *words)
    refused(run("profile", "-", stdin=content), *words)


def test_a_file_whose_name_is_no_text_is_refused_by_it(tmp_path: Path) -> None:
    """A missing file named with a stray byte is refused like any other."""
    refused(run("profile", os.fsencode(tmp_path) + b"/\xff.json"), "No such file")


@pytest.mark.parametrize("command", ["profile", "rate", "import", "export"])
def test_what_is_no_file_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    """A device gives bytes without end, and a pipe to which nobody writes gives none ever."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refused(call(capsys, command, str(pipe)), "pipe")
    refused(call(capsys, command, "/dev/zero"), "/dev/zero: this is a device")


def test_a_pipe_is_read_to_its_end(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The shell's `<(…)` is a pipe with a name, and may be slow to begin."""
    for begin in (b"", b"{"):
        reads, writes = os.pipe()
        os.write(writes, begin)
        rest = Timer(0.2, _write, (writes, b"{}"[len(begin) :]))
        rest.start()
        assert call(capsys, "profile", f"/dev/fd/{reads}").out.startswith("Not enough to say")
        rest.join()
        os.close(reads)
    for before in ("", "sleep 0.3; "):
        done = subprocess.run(  # noqa: S603 (our own command)
            ["bash", "-c", f"{sys.executable} -m checker profile <({before}echo '{{}}')"],  # noqa: S607
            capture_output=True,
            timeout=120,
            check=True,
        )
        assert done.stdout.startswith(b"Not enough to say")


def test_input_without_end_is_read_to_the_bound_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Standard input and a file are both refused by their size, and the bound is told."""
    with Path("/dev/zero").open("rb") as zeros:
        done = subprocess.run(  # noqa: S603 (our own command)
            [*COMMAND, "profile", "-"], stdin=zeros, capture_output=True, timeout=120, check=False
        )
    refused(Ran(done.returncode, done.stdout.decode(), done.stderr.decode()), "more than 4 MB")
    large = tmp_path / "large.json"
    large.write_bytes(b" " * 4_000_001)
    refused(call(capsys, "rate", str(large)), "large.json: more than 4 MB")


def _write(pipe: int, text: bytes) -> None:
    os.write(pipe, text)
    os.close(pipe)


def test_a_folder_with_more_files_than_an_export_is_not_walked_to_its_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Folders count as well: a tree of nothing but folders has an end for us."""
    monkeypatch.setattr(bounds, "MOST_FILES", 5)
    (tmp_path / "a/b/c/d").mkdir(parents=True)
    (tmp_path / "Connections.csv").write_text("First Name,Last Name,Connected On\nA,L,8 Feb 2026\n")
    assert call(capsys, "export", str(tmp_path)).code == 0
    (tmp_path / "a/b/c/d/e").mkdir()
    refused(call(capsys, "export", str(tmp_path)), "more than 5 files")


def test_a_folder_that_cannot_be_read_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A part of an export that is left out in silence would make its report wrong."""
    inner = tmp_path / "inner"
    inner.mkdir()
    walk = os.walk

    def locked(top: Path, onerror: Callable[[OSError], object]) -> Iterator[Any]:
        yield from walk(top)
        onerror(PermissionError(13, "Permission denied", str(inner)))

    with pytest.MonkeyPatch.context() as patch:  # who runs the tests may be let in everywhere
        patch.setattr(os, "walk", locked)
        refused(call(capsys, "export", str(tmp_path)), f"{inner}: Permission denied")


def test_what_a_terminal_would_obey_is_shown_as_such(tmp_path: Path) -> None:
    """In a report for people and in one for programs, which read the same text from it."""
    path = tmp_path / "x\x1b]0;y\x07.csv"
    path.write_text("First Name,Last Name,Connected On\nAna,Li,8 Feb 2026\n", encoding="utf-8")
    text = run("export", str(path)).out
    assert text
    assert "\x1b" not in text
    told = run("export", str(path), "--json").out
    assert not {*"\x1b\x07\x9b"} & {*told}
    content = json.dumps({"text": "Ana\x9b31m Li\nExperience\nBoss\u202e\nAcme\n2001 - 2003\n"})
    assert not {*"\x9b\u202e"} & {
        *run("import", "-", stdin=json.loads(content)["text"].encode()).out
    }


@pytest.mark.parametrize("arguments", ["--help", "--version", "rate --sent 1 --accepted 1"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_nothing_is_lost_in_silence(arguments: str) -> None:
    """A full disk and closed output are told, help and all; a closed error stream hears nothing."""
    for where, words in (("> /dev/full", "No space left"), (">&-", "standard output is closed")):
        refused(shell(f"{arguments} {where}"), words)
    for where in ("2>&-", "2> /dev/full"):
        assert shell(f"rate --sent x {where}") == Ran(2, "", "")


def test_a_process_without_its_streams(tmp_path: Path) -> None:
    """As a service may be started: it is refused where it can be heard, and not elsewhere."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        patch.setattr(sys, "stderr", said)
        assert __main__.main(["clues"]) == 2
    assert said.getvalue() == (
        "smell-test: the report could not be written: standard output is closed.\n"
    )
    with (tmp_path / "err").open("wb") as err, pytest.MonkeyPatch.context() as patch:
        for stream in (None, Broken(OSError(28, "No space left on device"), err.fileno())):
            patch.setattr(sys, "stderr", stream)
            assert __main__.main(["rate", "--sent", "x"]) == 2


def shell(command: str) -> Ran:
    """Run the command line in a shell, which can close its streams."""
    done = subprocess.run(  # noqa: S602 (our own command)
        f"{sys.executable} -m checker {command}",
        shell=True, capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_closed_input_is_refused() -> None:
    """With standard input closed there is nothing to read."""
    done = subprocess.run(  # noqa: S602 (the shell closes the stream)
        f"{sys.executable} -m checker profile - <&-",
        shell=True,
        capture_output=True,
        timeout=120,
        check=False,
    )
    refused(
        Ran(done.returncode, done.stdout.decode(), done.stderr.decode()),
        "nothing on standard input",
    )


def test_a_reader_that_has_seen_enough_is_no_failure() -> None:
    """`clues --json | head -c 1` ends quietly with exit code 0."""
    with subprocess.Popen(  # noqa: S603 (our own command)
        [*COMMAND, "clues", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(120) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_one_line() -> None:
    """A report that cannot be written is a refusal, not a traceback."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(  # noqa: S603 (our own command)
            [*COMMAND, "clues"], stdout=full, stderr=subprocess.PIPE, timeout=120, check=False
        )
    refused(Ran(done.returncode, "", done.stderr.decode()), "could not be written")


def on_a_terminal(*arguments: str) -> str:
    """Run a command whose standard output is a terminal; give what it shows."""
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    try:
        done = subprocess.run(  # noqa: S603 (our own command)
            [*COMMAND, *arguments], stdout=slave, stderr=subprocess.PIPE, timeout=120, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        os.close(slave)
        shown = b""
        while chunk := _read(master):
            shown += chunk
    finally:
        os.close(master)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux says so at a terminal's end
        return b""


def test_colour_is_for_a_terminal_alone(article: str) -> None:
    """The first line is red on a terminal and plain in a pipe; JSON is never coloured."""
    shown = on_a_terminal("profile", article)
    assert shown.startswith("\x1b[31mStrong signs (")
    assert shown.splitlines()[0].endswith("\x1b[0m")
    assert "\x1b" not in run("profile", article).out
    assert "\x1b" not in on_a_terminal("schema", "error")


def test_main_is_the_installed_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The console script's function reads the process's own arguments when it is given none."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["smell-test", "schema", "error"])
        assert __main__.main() == 0
    assert json.loads(capsys.readouterr().out)["title"] == "error"


PASTED = """Anna Weber
Soil scientist at Halvorsen
500+ connections

Experience
Soil scientist
Halvorsen · Full-time
Jan 2015 - Present · 11 yrs
"""


def test_a_pasted_page_becomes_a_profile(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """`import` reads a page's text as the bridge does; what was not understood has its heading."""
    path = tmp_path / "page.txt"
    path.write_text(PASTED, encoding="utf-8")
    ran = call(capsys, "import", str(path), "--json")
    assert ran.out == bridge.handle(json.dumps({"request": "import", "text": PASTED})) + "\n"
    assert json.loads(ran.out)["profile"]["positions"][0]["start"] == "2015-01"
    assert call(capsys, "import", str(path)).out.startswith("Read: 1 job")
    path.write_text(PASTED.replace("500+", "Xyzzy plugh\n500+"), encoding="utf-8")
    assert "\nNot understood\nXyzzy plugh\n" in call(capsys, "import", str(path)).out


def test_a_damaged_pdf_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file that begins like a PDF is read as one, and refused in one line."""
    path = tmp_path / "profile.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    refused(call(capsys, "import", str(path)))
    path.write_bytes(b"\xff\xfe\x00")
    refused(call(capsys, "import", str(path)), "this is not text")


class Broken(io.StringIO):
    """A stream on which nothing can be written."""

    def __init__(self, error: OSError, number: int) -> None:
        super().__init__()
        self.error = error
        self.number = number

    def write(self, _: str) -> int:
        """Fail as the operating system does."""
        raise self.error

    def fileno(self) -> int:
        """Give a descriptor that may be pointed elsewhere."""
        return self.number


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (BrokenPipeError(32, "Broken pipe"), 0, ""),
        (OSError(28, "No space left on device"), 2, "No space left on device."),
    ],
)
def test_output_that_cannot_be_written_ends_at_once(
    tmp_path: Path, error: OSError, code: int, told: str
) -> None:
    """A closed pipe is quiet, a full disk is told, and streams of any kind will do."""
    said = io.StringIO()
    with (tmp_path / "out").open("wb") as out, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", Broken(error, out.fileno()))
        patch.setattr(sys, "stderr", said)
        assert __main__.main(["clues"]) == code
    assert told in said.getvalue()
    assert bool(told) == bool(said.getvalue())


def test_no_standard_input_at_all_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process without standard input says so."""
    monkeypatch.setattr(sys, "stdin", None)
    refused(call(capsys, "profile", "-"), "nothing on standard input")


def test_the_package_can_be_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m checker` ends with the command's exit code."""
    monkeypatch.setattr(sys, "argv", ["checker", "schema", "nothing"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(Path(__main__.__file__)), run_name="__main__")
    assert ended.value.code == 2
    assert "There is no schema" in capsys.readouterr().err
