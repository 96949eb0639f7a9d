"""What the home page's box takes things for, by their shape alone; run under Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "docs/javascripts/anything.js"
ASK = """
const { guess, counts } = await import(process.argv.at(-1));
let text = "";
for await (const part of process.stdin) text += part;
const answers = JSON.parse(text).map((given) => [guess(given), counts(given.text)]);
process.stdout.write(JSON.stringify(answers));
"""
PAGE = (
    "Ann Lee\n· 2nd\nBuyer\nAbout\n" + "I buy things and sell them again. " * 5
) + "\nExperience\nBuyer\nBrindle & Oake\n"
PICTURE, PDF = {"name": "a.png", "type": "image/png"}, {"name": "A.PDF", "type": ""}
ZIP = {"name": "Basic_LinkedInDataExport.zip", "type": "application/zip"}
CASES: list[tuple[str, list[dict[str, str]], Any, Any]] = [
    ("", [], None, None),
    ("  \n ", [], None, None),
    ("10 sent, 4 accepted", [], ("rate", "counts"), (10, 4)),
    ("I sent 25 invitations and 9 were accepted", [], ("rate", "counts"), (25, 9)),
    ("4 of 10", [], ("rate", "counts"), (10, 4)),
    ("4/10", [], ("rate", "counts"), (10, 4)),
    ("25 gesendet, 7 angenommen", [], ("rate", "counts"), (25, 7)),
    ("30 envoyées, 12 acceptées", [], ("rate", "counts"), (30, 12)),
    ("12 of 10", [], ("message", "message"), None),
    ("10 sent, 40 accepted", [], ("rate", "counts"), (10, 40)),
    ("1,200 sent, 300 accepted", [], ("rate", "counts"), (1200, 300)),
    ("Sent: 10, accepted: 4", [], ("rate", "counts"), (10, 4)),
    ("sent 10, 4 accepted", [], ("rate", "counts"), (10, 4)),
    ("10 sent; accepted 4", [], ("rate", "counts"), (10, 4)),
    ("4 accepted of 10 sent", [], ("rate", "counts"), (10, 4)),
    ("40 invitations, 0 accepted", [], ("rate", "counts"), (40, 0)),
    ("1e9 sent, 3 accepted", [], ("message", "message"), None),
    ("-5 sent, 2 accepted", [], ("message", "message"), None),
    ("I accepted your invitation 2 days ago, shall we talk at 5?", [], ("message", "message"),
     None),
    ("https://www.linkedin.com/in/ann-lee-123/", [], ("profile", "link"), None),
    ("Ann Lee on LinkedIn\nhttps://www.linkedin.com/in/ann-lee?utm_source=share", [],
     ("profile", "link"), None),
    (PAGE, [], ("profile", "page"), None),
    ("Hi, I came across your experience and would like to connect.", [], ("message", "message"),
     None),
    ("", [PICTURE, PICTURE], ("profile", "pictures"), None),
    ("", [PDF], ("profile", "pdf"), None),
    ("", [ZIP], ("export", "data"), None),
    ("", [PICTURE, ZIP], ("export", "data"), None),
]  # fmt: skip


@pytest.fixture(scope="module")
def answers() -> list[Any]:
    """Ask about all cases at once."""
    done = subprocess.run(  # noqa: S603  (our own script)
        [shutil.which("node") or "node", "--input-type=module", "-e", ASK, "-", SCRIPT.as_uri()],
        input=json.dumps([{"text": text, "files": files} for text, files, _, _ in CASES]),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return list(json.loads(done.stdout))


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda n: CASES[n][0][:30] or f"file {n}")
def test_what_it_is_taken_for(answers: list[Any], number: int) -> None:
    """A text by its numbers or headings, a file by its kind; the rest is what somebody wrote."""
    _, _, wanted, counted = CASES[number]
    taken, counts = answers[number]
    assert (taken and (taken["tool"], taken["kind"])) == wanted
    assert (counts and (counts["sent"], counts["accepted"])) == counted
