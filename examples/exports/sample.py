"""Write the sample export that visitors can try: invented people, and all the traps at once.

    python -m examples.exports.sample FOLDER

The export, and that of two months before to compare; the same bytes each time. The build of the
site's assets calls it.
"""

import sys
from datetime import date
from pathlib import Path

from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import BEFORE, END, story

FORM = Form(
    bom=True, end="\r\n", odd_urls=True, extras=True, date="dd Mon yyyy", sent_at="us-narrow"
)
SEED, PEOPLE = 2026, 240


def sample(day: int = END) -> bytes:
    """Give the zip of that day."""
    return packed(files(story(SEED, PEOPLE), FORM, day))


def name(day: int) -> str:
    """Give the zip's name, as LinkedIn writes it."""
    return f"Complete_LinkedInDataExport_{date.fromordinal(day):%m-%d-%Y}.zip"


def main() -> None:
    """Write both."""
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    for day in (END, BEFORE):
        (folder / name(day)).write_bytes(sample(day))


if __name__ == "__main__":
    main()
