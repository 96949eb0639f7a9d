"""Try changed requests on the one door for as long as is asked, led by what each makes it do.

    python tests/importing/fuzz_requests.py -max_total_time=600

Profiles, counts, messages, rounds of practice, pasted pages, PDFs and words from pictures; exports
have their own, `fuzz_export.py`. Anything but a report or a refusal of one sentence ends it, and so
do ten seconds on one input, or a gigabyte. The input is kept as a file: give its path to try it
again.
"""

import base64
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris
from made_pages import WAYS, write
from made_pdfs import draw
from made_people import LANGUAGES, person

with atheris.instrument_imports(include=["checker", "pypdf"]):
    import pypdf  # noqa: F401  (imported later, where a PDF is read)

    from checker import bridge, importing, messages, practice
    from checker.importing import screenshots
    from checker.profile import own

ROOMS = importing, messages, practice, screenshots, own
"""Imported above, where what they do is seen; the door itself waits until each is wanted."""
REQUEST, PAGE, PDF, MESSAGE, PICTURED = b"rpfmc"
"""The first byte of an input: a whole request, or what stands in one that is well shaped."""
JOB = {"title": "Lead", "company": "Acme", "start": "2001-01", "end": "2003", "current": False}
SCHOOL = {"school": "Upper College", "degree": "Master's", "school_level": "secondary"}
LINES = [
    [["Experience", 95, 48, 300, 220, 40]],
    [["Lead", 95, 222, 380, 90, 30], ["buyer", 71, 320, 380, 120, 30]],
    [["Acme", 95, 222, 430, 110, 30]],
    [["Jan", 95, 222, 480, 60, 30], ["2020", 95, 290, 480, 90, 30], ["-", 95, 390, 492, 12, 3]],
]
"""Words as a recogniser gives them: how surely, and where."""
REQUESTS = (
    {
        "request": "profile",
        "as_of": "2026-11-23",
        "whose": "other",
        "visitor": {"country": "CA"},
        "profile": {
            "name": "Ana Li",
            "url": "https://www.linkedin.com/in/ana-li",
            "connections": 212,
            "joined": "2026-08",
            "about": "I keep books.",
            "positions": [JOB, {**JOB, "end": None, "current": True}],
            "education": [SCHOOL],
        },
        "invitation": {"note": "We met at the fair.", "mutual_connections": 7},
        "observations": {"photo-elsewhere": "yes", "banner-fits": "no"},
    },
    {"request": "profile", "whose": "own", "profile": {"positions": [JOB]}},
    {
        "request": "rate",
        "sent": 40,
        "accepted": 9,
        "pending": 3,
        "per_week": 15,
        "target": "0.8",
        "what_if": {"acceptance": "0.7", "per_week": 20},
        "groups": [{"name": "a", "sent": 20, "accepted": 9}, {"name": "b", "sent": 20}],
        "pending_ages_days": "3, 40, 200",
        "table": "name\tsent\taccepted\nfairs\t20\t9\n",
        "note": "I liked your talk.",
    },
    {"request": "message", "text": "Please send me the code that you got."},
    {"request": "practice", "seed": 7},
    {"request": "import", "pictures": [{"width": 1080, "height": 2340, "lines": LINES}]},
    {"request": "clues"},
)


def asked(data: bytes) -> str:
    """Write the request that an input stands for."""
    kind, rest = data[:1], data[1:]
    text = rest.decode(errors="replace")
    if kind == bytes([PAGE]):
        return json.dumps({"request": "import", "text": text})
    if kind == bytes([PICTURED]):
        return json.dumps({"request": "import", "pictured": text})
    if kind == bytes([PDF]):
        return json.dumps({"request": "import", "file": base64.b64encode(rest).decode()})
    if kind == bytes([MESSAGE]):
        return json.dumps({"request": "message", "text": text})
    return text


def try_out(data: bytes) -> None:
    """Ask for one input, and hold the answer to its shape."""
    answer = json.loads(bridge.handle(asked(data)), parse_constant=_refuse)
    if answer.get("ok") is False:
        message = answer["error"]["message"]
        if not message.endswith((".", "?")) or len(message.splitlines()) != 1:
            raise ValueError(message)


def _refuse(name: str) -> None:
    raise ValueError(name)


def seeds() -> list[bytes]:
    """Give inputs to begin with: each request, each way of pasting, and PDFs in each language."""
    people = [person(language, 3) for language in LANGUAGES]
    pages = [write(person("en", 2), way).encode() for way in WAYS]
    return [
        *(bytes([REQUEST]) + json.dumps(request).encode() for request in REQUESTS),
        *(bytes([PAGE]) + page for page in pages),
        *(bytes([PAGE]) + write(who, WAYS[0]).encode() for who in people),
        *(bytes([PICTURED]) + page for page in pages[:2]),
        *(bytes([PDF]) + draw(who, number) for number, who in enumerate(people)),
        bytes([MESSAGE]) + b"Dear friend, keep this between us. Buy a card and send its number.",
    ]


def main() -> None:
    """Fuzz, with the library's own arguments."""
    arguments = sys.argv[1:]
    with TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds()):
            (Path(corpus) / str(number)).write_bytes(seed)
        limits = ["-timeout=10", "-rss_limit_mb=1024", "-max_len=20000", "-print_final_stats=1"]
        folder = [] if any(Path(one).is_file() for one in arguments) else [corpus]
        atheris.Setup([sys.argv[0], *limits, *arguments, *folder], try_out)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
