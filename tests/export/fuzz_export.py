"""Try changed archives on the reader for as long as is asked, led by what each makes it do.

    python tests/export/fuzz_export.py -max_total_time=600

Anything but a report or a refusal ends it, and so do ten seconds on one input, or a gigabyte. The
input is kept as a file: give its path as an argument to try it again.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import BEFORE, END, story

with atheris.instrument_imports(include=["checker", "zipfile"]):
    from checker import bridge, export
    from checker.model import BadRequest, PartialDate
    from examples.exports.in_memory import from_bytes, from_one

AS_OF = PartialDate(2026, 9, 14)
ZIP, TABLES, PAIR = b"ztp"
"""The first byte of an input: a file as it comes, tables, or tables of two exports."""
BETWEEN, AND = b"\xff\0", b"\xff\1"
"""Between two tables, and between two exports."""
FORMS = (
    Form(),
    Form(bom=True, end="\r\n", quote_all=True, odd_urls=True, date="iso", sent_at="us-narrow"),
    Form(urls=False, recipients=False, preamble=False, draft_column=False, date="eu"),
    Form(regime="open-only", delimiter=";", german=True, date="dd-Mon-yy", sent_at="24h"),
    Form(encoding="utf-16", date="us"),
)


def tables(data: bytes, field: str) -> export.Archive:
    """Take the tables that stand one behind the other."""
    parts = enumerate(data.split(BETWEEN))
    return from_bytes(field, ((f"{at}.csv", part) for at, part in parts), field)


def try_out(data: bytes) -> None:
    """Read one input as its first byte says."""
    kind, rest = data[:1], data[1:]
    earlier = None
    try:
        if kind == bytes([TABLES]):
            archive = tables(rest, "archive")
        elif kind == bytes([PAIR]):
            now, _, then = rest.partition(AND)
            archive, earlier = tables(now, "archive"), tables(then, "earlier")
        else:
            archive = from_one("x.zip", rest)
        found = export.report(archive, earlier, AS_OF)
    except BadRequest as refused:
        if not refused.message.endswith("."):
            raise
        return
    json.loads(bridge.encode(found).encode(), parse_constant=_refuse)


def _refuse(name: str) -> None:
    raise ValueError(name)


def seeds() -> list[bytes]:
    """Give inputs to begin with: each form, as a zip, as tables and as a pair."""
    made = []
    for form in FORMS:
        now, then = (BETWEEN.join(files(story(1, 4), form, day).values()) for day in (END, BEFORE))
        made += [
            bytes([ZIP]) + packed(files(story(1, 4), form)),
            bytes([TABLES]) + now,
            bytes([PAIR]) + now + AND + then,
        ]
    return made


def main() -> None:
    """Fuzz, with the library's own arguments."""
    arguments = sys.argv[1:]
    with TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds()):
            (Path(corpus) / str(number)).write_bytes(seed)
        limits = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=10000", "-print_final_stats=1"]
        folder = [] if any(Path(one).is_file() for one in arguments) else [corpus]
        atheris.Setup([sys.argv[0], *limits, *arguments, *folder], try_out)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
