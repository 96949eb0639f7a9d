"""The same doors on the command line: `python -m checker profile|rate|import|export|…`.

The only room with input and output. Exit code 0 with a report on standard output, or 2 with one
line on standard error and nothing else; with `--lines`, 2 where a line could not be judged.
"""

import argparse
import errno
import io
import json
import os
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stdout, suppress
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

from checker import __version__, bounds, bridge, dates, importing, profile, rate, schema
from checker.model import BadRequest, Json, PartialDate
from checker.profile import clues, own
from checker.rate.fields import COUNTS
from checker.terminal import shown
from checker.words import plural

if TYPE_CHECKING:
    from checker.export import Archive, Progress

ABOUT = (
    "Judge LinkedIn profiles, messages, invitations and your own export: a plain answer with its "
    "reasons, its doubts and the next thing to check."
)
PDF = b"%PDF"
BOLD, RESET = "\x1b[1m", "\x1b[0m"
COLOURS = {
    "strong-signs": "\x1b[31m",
    "rethink": "\x1b[31m",
    "some-signs": "\x1b[33m",
    "improve": "\x1b[33m",
    "good": "\x1b[32m",
    "close-to-a-given": "\x1b[32m",
}
NAMED = 10
"""Lines that could not be judged, named at the end; each says why where its answer would be."""


class _Parser(argparse.ArgumentParser):
    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 (argparse's own)
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Refuse in one line, as the contract asks, instead of argparse's several."""
        raise BadRequest("", f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Names come in every script, and a file's name may be no text at all.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    helped = io.StringIO()
    try:
        with redirect_stdout(helped):
            options = _parser().parse_args(arguments)
        told: str | Iterator[str] = options.run(options)
    except SystemExit:  # argparse has told its help or the version
        told = helped.getvalue()
    except BadRequest as error:
        return _refuse(error)
    if sys.stdout is None:
        return _refuse("the report could not be written: standard output is closed.")
    try:
        for text in [told] if isinstance(told, str) else told:
            print(text, end="" if text.endswith("\n") else "\n", flush=True)  # noqa: T201 (as below)
    except BadRequest as error:
        return _refuse(error)
    except OSError as error:
        _drop(sys.stdout)
        if not isinstance(error, BrokenPipeError):
            return _refuse(f"the report could not be written: {error.strerror}.")
        # The reader, `head` perhaps, has seen enough.
    return 0


def _refuse(why: BadRequest | str) -> int:
    """Say in one line why there is no report, or say nothing where nobody would hear it."""
    if isinstance(why, BadRequest):
        named = why.field and why.field not in why.message
        why = f"{why.field}: {why.message}" if named else why.message
    if sys.stderr is not None:  # `print` would turn to standard output
        line = shown(" ".join(why.split()))
        try:
            print("smell-test:", line, file=sys.stderr, flush=True)  # noqa: T201 (the command line)
        except OSError:
            _drop(sys.stderr)
    return 2


def _drop(stream: IO[str]) -> None:
    """Send what a stream still holds nowhere: Python flushes once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _json(report: object) -> str:
    """Return JSON for programs; what a terminal would obey is escaped and so the same text."""
    return shown(bridge.encode(report))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="smell-test", description=ABOUT)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    judged = commands.add_parser("profile", help="judge a profile described in a JSON file")
    judged.add_argument("file", metavar="FILE|-", help="the JSON file, - for standard input")
    judged.add_argument(
        "--lines", action="store_true", help="a profile a line; an answer a line, on all cores"
    )
    judged.add_argument("--brief", action="store_true", help="with --lines: band and signs alone")
    judged.add_argument("--earlier", metavar="FILE", help="answers saved before, to compare with")
    judged.set_defaults(run=_profile)

    message = commands.add_parser("message", help="say what a stranger's message asks for")
    message.add_argument("file", metavar="FILE|-", help="the text, or a JSON file; - for input")
    message.add_argument(
        "--earlier", metavar="FILE", help="a message saved before, to compare with"
    )
    message.set_defaults(run=_message)

    rate = commands.add_parser("rate", help="judge invitations by their counts")
    rate.add_argument("file", metavar="FILE|-", nargs="?", help="the counts as a JSON file")
    for count in COUNTS:
        rate.add_argument(f"--{count.path}", metavar="N")
    rate.add_argument("--earlier", metavar="FILE", help="figures saved before, to compare with")
    rate.set_defaults(run=_rate)

    read = commands.add_parser("import", help="read a profile from its copied page or its PDF")
    read.add_argument("file", metavar="FILE|-", help="the text or the PDF, - for standard input")
    read.set_defaults(run=_import)

    archive = commands.add_parser("export", help="read the archive that LinkedIn gives you")
    archive.add_argument(
        "archive",
        metavar="ARCHIVE",
        nargs="+",
        help="the zip, its folder, or CSV files; both zips where LinkedIn sent two e-mails",
    )
    archive.add_argument(
        "--earlier",
        metavar="ARCHIVE",
        action="append",
        help="an earlier one, to compare with; once for each zip of it",
    )
    archive.add_argument(
        "--as-of", metavar="DATE", help="the day of the export, where its name tells none"
    )
    archive.set_defaults(run=_export)

    known = commands.add_parser("contacts", help="list whom you know at a firm, from your archive")
    known.add_argument(
        "archive", metavar="ARCHIVE", nargs="+", help="the zip, its folder, or CSV files"
    )
    known.add_argument("--at", metavar="FIRM", required=True, help="the name of the firm")
    known.add_argument("--as-of", metavar="DATE", help="the day of the export, as above")
    known.add_argument("--csv", action="store_true", help="as a table for spreadsheets")
    known.set_defaults(run=_contacts)

    clues = commands.add_parser("clues", help="list every clue")
    clues.set_defaults(run=_clues)

    practice = commands.add_parser("practice", help="show a round of invented strangers")
    practice.add_argument("--seed", metavar="N", help="which round; the same everywhere")
    practice.set_defaults(run=_practice)

    for command in (judged, message, rate, read, archive, known, clues, practice):
        command.add_argument("--json", action="store_true", help="for programs")

    shapes = commands.add_parser("schema", help="print the JSON Schema of an input or a report")
    shapes.add_argument("name", metavar="NAME", help=", ".join(schema.NAMES))
    shapes.set_defaults(run=_schema)
    return parser


def _profile(options: argparse.Namespace) -> str | Iterator[str]:
    if options.lines and options.earlier is not None:
        raise BadRequest("", "--earlier goes with one profile, and not with --lines.")
    if options.lines:
        return _profiles(options.file, brief=options.brief)
    if options.brief:
        raise BadRequest("", "--brief goes with --lines.")
    content = bridge.content_of(_load(options.file))
    if options.earlier is not None:
        content["earlier"] = bridge.content_of(_load(options.earlier))
    if own.asked(content):
        mends = own.report(content, bridge.today())
        return _json(mends) if options.json else shown(mends["summary"])
    report = profile.report(own.without_whose(content), bridge.today())
    return _json(report) if options.json else _told(report["summary"], report["band"])


def _profiles(file: str, *, brief: bool) -> Iterator[str]:
    """Answer each line of a file; at the end, refuse what could not be judged by its numbers."""
    from checker import many  # noqa: PLC0415 (the other commands need not wait for it)

    number, refused = 0, []
    with _stream(file) as stream:
        lines = _numbered(stream, file)
        try:
            for answer in many.in_order(lines, _cores(), brief=brief, today=bridge.today()):
                number = answer.line
                refused += [f"{number:,}"] if answer.refused else []
                yield f'{{"line":{number},{answer.text[1:]}'
        except KeyboardInterrupt:
            raise BadRequest("", f"{file}: stopped after line {number:,}.") from None
    if not number:
        raise BadRequest("", f"{file}: there is no line in it. Give a profile a line, as JSON.")
    if refused:
        named = ", ".join([*refused[:NAMED], *(["…"] if len(refused) > NAMED else [])])
        lines_ = plural(len(refused), "line")
        raise BadRequest("", f"{file}: {lines_} could not be judged, and say why: {named}")


def _numbered(stream: IO[bytes], file: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that hold something; of an endless one, no more than tells that it is."""
    most = bounds.MOST_JSON_BYTES
    number = 0
    try:
        while line := stream.readline(most + 1):
            number += 1
            end = line
            while len(end) > most and not end.endswith(b"\n"):
                end = stream.readline(most + 1)
            if line.strip():
                yield number, line
    except OSError as error:
        raise BadRequest("", f"{file}: {error.strerror}. Name a file, or - for input.") from error


@contextmanager
def _stream(file: str) -> Iterator[IO[bytes]]:
    """Open a file, a pipe or standard input, to be read line by line."""
    if file == "-":
        if not sys.stdin:
            raise BadRequest("", "There is nothing on standard input. Name a file.")
        yield sys.stdin.buffer
        return
    try:
        descriptor = _descriptor(file, pipes=True)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a file's name"
        raise BadRequest("", f"{file or '“”'}: {why}. Name a file, or - for input.") from error
    if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        os.set_blocking(descriptor, True)
    with os.fdopen(descriptor, "rb") as stream:
        yield stream


def _cores() -> int:
    """Return how many cores this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)  # not everywhere
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def _told(summary: str, band: str) -> str:
    """Give a report's text with its first line in the band's colour."""
    first, *rest = shown(summary).splitlines(keepends=True)
    return _coloured(first.rstrip("\n"), COLOURS.get(band, "")) + "\n" + "".join(rest)


def _message(options: argparse.Namespace) -> str:
    from checker import messages  # noqa: PLC0415 (the other commands need not wait for it)

    raw = _bytes(options.file, bounds.MOST_JSON_BYTES, "any message")
    text = _text(raw, options.file)
    content = bridge.decode(text) if text.lstrip().startswith("{") else {"text": text}
    content = bridge.content_of(content)
    if options.earlier is not None:
        content["earlier"] = bridge.content_of(_load(options.earlier))
    report = messages.report(content)
    return _json(report) if options.json else _told(report["summary"], report["band"])


def _rate(options: argparse.Namespace) -> str:
    options_of = {count.path: _option(options, count.path) for count in COUNTS}
    given = {name: value for name, value in options_of.items() if value is not None}
    if options.file and given:
        raise BadRequest("", f"Give the counts in {options.file} or as options, not both.")
    if not options.file and not given:
        raise BadRequest("", "Give the counts as --sent N --accepted N, or as a JSON file.")
    content = bridge.content_of(_load(options.file) if options.file else given)
    if options.earlier is not None:
        content["earlier"] = bridge.content_of(_load(options.earlier))
    report = rate.report(content)
    return _json(report) if options.json else _told(report["summary"], report["band"])


def _option(options: argparse.Namespace, name: str) -> str | None:
    value: str | None = getattr(options, name.replace("-", "_"))
    return value


def _import(options: argparse.Namespace) -> str:
    raw = _bytes(options.file, bounds.MOST_PDF_BYTES, "a PDF of a profile")
    if raw.startswith(PDF):
        report = importing.from_pdf(raw)
    else:
        report = importing.from_text(_text(raw, options.file))
    if options.json:
        return _json(report)
    lines = [shown(line) for line in report["understood"]]
    if report["unread"]:
        lines += [_coloured("Not understood", BOLD), *map(shown, report["unread"])]
    return "\n".join(lines)


def _export(options: argparse.Namespace) -> str:
    from checker import export  # noqa: PLC0415 (the other commands need not wait for it)

    with ExitStack() as files:
        archive = _archives(options.archive, "archive", files)
        earlier = _archives(options.earlier, "earlier", files) if options.earlier else None
        progress = files.enter_context(_progress())
        try:
            given = _day(options.as_of)
            report = export.report(archive, earlier, given, progress, today=bridge.today())
        except KeyboardInterrupt:
            raise export.Cancelled from None
    return _json(report) if options.json else shown(report["summary"])


def _contacts(options: argparse.Namespace) -> str:
    from checker import export  # noqa: PLC0415 (as above)

    with ExitStack() as files:
        archive = _archives(options.archive, "archive", files)
        progress = files.enter_context(_progress())
        given = _day(options.as_of)
        try:
            report = export.contacts_at(archive, options.at, given, progress, today=bridge.today())
        except KeyboardInterrupt:
            raise export.Cancelled from None
    if options.csv:
        return "\r\n".join(map(shown, export.contacts_table(report).split("\r\n")))
    return _json(report) if options.json else shown(report["summary"])


def _day(given: str | None) -> PartialDate | None:
    if given is None:
        return None
    found = dates.parse(given)
    if found is None or not found.day:
        raise BadRequest("", "--as-of: write the day as 2026-11-23.")
    return found


def _archives(given: Sequence[str], field: str, files: ExitStack) -> "Archive":
    """Open zips, folders and tables; what is opened is closed with `files`."""
    from checker import export  # noqa: PLC0415 (as above)

    found = []
    for one in given:
        path = Path(one)
        try:
            if not one:
                raise FileNotFoundError(errno.ENOENT, "no file has an empty name")
            if path.is_dir():
                within = _within(path, field)
                names = [file.relative_to(path).as_posix() for file in within]
            else:
                within, names = [path], [path.name]
            members = [
                export.Member(name, partial(_opened, file))
                for name, file in zip(names, within, strict=True)
            ]
            found.append(export.gather(path.name, members, field, files))
        except BadRequest:
            raise
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or "not a file's name"
            which = getattr(error, "filename", None) or one
            raise BadRequest(
                "", f"{which or '“”'}: {why}. Name the zip, its folder or a CSV file."
            ) from error
    return export.together(found)


def _within(folder: Path, field: str) -> list[Path]:
    """List a folder's files, those of its own folders too; OSError for one that is locked."""
    from checker.export.wording import report as wording  # noqa: PLC0415 (as above)

    def refuse(error: OSError) -> NoReturn:
        raise error

    files: list[Path] = []
    seen = 0
    for root, folders, names in os.walk(folder, onerror=refuse):
        seen += len(folders) + len(names)
        if seen > bounds.MOST_FILES:
            raise BadRequest(field, wording.too_many_chosen(bounds.MOST_FILES))
        files += [file for name in names if (file := Path(root, name)).is_file()]
    return sorted(files)


def _opened(path: Path) -> IO[bytes]:
    return open(_descriptor(path), "rb")


def _descriptor(path: str | Path, *, pipes: bool = False) -> int:
    """Open a file to read, or a pipe; OSError for what gives bytes without end or none ever."""
    # Without waiting, for opening a pipe waits until somebody writes to it.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    kind = os.fstat(descriptor).st_mode
    if stat.S_ISREG(kind) or (pipes and stat.S_ISFIFO(kind)):
        return descriptor
    os.close(descriptor)
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    what = "a pipe, which cannot be read twice" if stat.S_ISFIFO(kind) else "a device, and no file"
    raise OSError(errno.EINVAL, f"this is {what}")


@contextmanager
def _progress() -> "Iterator[Progress | None]":
    """Show on a terminal, where rich is installed, what is read; say nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    try:
        from rich.console import Console  # noqa: PLC0415 (optional, and only for this)
        from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415 (as above)
    except ImportError:
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:,} rows"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        show: Callable[[str, int], object] = lambda stage, rows: bar.update(  # noqa: E731
            task, description=stage, completed=rows
        )
        yield show


def _clues(options: argparse.Namespace) -> str:
    listed = clues.listing()
    if options.json:
        return bridge.encode({"clues": listed})
    wide = max(len(clue.id) for clue in clues.CLUES)
    lines = []
    for family, name in clues.FAMILIES.items():
        lines.append(_coloured(name, BOLD))
        lines += [
            f"  {clue.id:<{wide}}  {clue.strength:<8}  {clue.title}"
            for clue in clues.CLUES
            if clue.family == family
        ]
    return "\n".join(lines)


def _practice(options: argparse.Namespace) -> str:
    from checker import practice  # noqa: PLC0415 (as above)
    from checker.practice import wording  # noqa: PLC0415 (as above)

    report = practice.report({} if options.seed is None else {"seed": options.seed})
    return _json(report) if options.json else shown(wording.round_summary(report))


def _schema(options: argparse.Namespace) -> str:
    if options.name not in schema.NAMES:
        raise BadRequest("", f"There is no schema “{options.name}”; {', '.join(schema.NAMES)} are.")
    return json.dumps(schema.schema(options.name), indent=2, ensure_ascii=False)


def _load(file: str) -> dict[str, Json]:
    raw = _bytes(file, bounds.MOST_JSON_BYTES, "any request")
    return bridge.decode(_text(raw, file))


def _bytes(file: str, most: int, what: str) -> bytes:
    """Read a file, a pipe or standard input, and no more than tells that it is too large."""
    if file == "-" and not sys.stdin:
        raise BadRequest("", "There is nothing on standard input. Name a file.")
    try:
        raw = sys.stdin.buffer.read(most + 1) if file == "-" else _read(file, most + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a file's name"
        raise BadRequest("", f"{file or '“”'}: {why}. Name a file, or - for input.") from error
    if len(raw) > most:
        raise BadRequest(
            "",
            f"{file}: more than {most // 1_000_000} MB, far more than {what} holds. Name another "
            "file.",
        )
    return raw


def _read(file: str, most: int) -> bytes:
    """Read so many bytes at most; OSError for a pipe to which nobody writes."""
    with open(_descriptor(file, pipes=True), "rb") as stream:
        descriptor, first = stream.fileno(), b""
        if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
            with suppress(BlockingIOError):  # somebody is about to write
                first = os.read(descriptor, io.DEFAULT_BUFFER_SIZE)
                if not first:
                    raise OSError(errno.EPIPE, "nobody writes to this pipe")
            os.set_blocking(descriptor, True)
        return first + stream.read(most - len(first))


def _text(raw: bytes, file: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadRequest("", f"{file}: this is not text. Give a text file in UTF-8.") from error


def _coloured(text: str, code: str) -> str:
    return f"{code}{text}{RESET}" if code and sys.stdout and sys.stdout.isatty() else text


if __name__ == "__main__":
    sys.exit(main())
