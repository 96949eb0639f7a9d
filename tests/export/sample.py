"""Write the sample export that visitors can try: invented people, and all the traps at once.

    python tests/export/sample.py sample-export.zip [--earlier]

The same bytes each time. With --earlier it is the export of two months before, to compare.
"""

import sys
from pathlib import Path

from made_files import Form, files, packed
from made_stories import BEFORE, END, story

FORM = Form(
    bom=True, end="\r\n", odd_urls=True, extras=True, date="dd Mon yyyy", sent_at="us-narrow"
)
SEED, PEOPLE = 2026, 240


def sample(day: int = END) -> bytes:
    """Give the zip of that day."""
    return packed(files(story(SEED, PEOPLE), FORM, day))


def main() -> None:
    """Write it."""
    day = BEFORE if "--earlier" in sys.argv else END
    Path(sys.argv[1]).write_bytes(sample(day))


if __name__ == "__main__":
    main()
