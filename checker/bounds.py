"""How much of anything is read: every bound on what a visitor may type, paste, open or drop.

Each is far above what an ordinary person has and far below what harms a browser's tab or a command
line's machine. A refusal tells the bound. Bounds of a shape, such as the letters of a name in a
school's line, stand where the shape is read.
"""

# --- Answers: what a form or a JSON file holds

MAX_TEXT = 2_000
"""Characters in a short text; LinkedIn's own longest short field, the headline, holds 220."""
MAX_LONG_TEXT = 100_000
"""Characters in a long text; LinkedIn's About section holds 2,600."""
MAX_COUNT = 10_000_000
MAX_ROWS = 200
"""Jobs, schools or groups."""

MOST_JSON_BYTES = 4_000_000
"""Bytes of a JSON file: 200 jobs with two pages of description each have a fifth of it."""
MOST_JSON_VALUES = 300_000
"""Lists, objects and values; each takes some hundred bytes once it is read."""
MOST_REQUEST = 30_000_000
"""Characters of a request to the bridge: room for a PDF in base 64."""

MOST_AGES = 5_000
"""Ages of pending invitations, of at most `MOST_DAYS` each."""
MOST_DAYS = 20_000
MOST_A_WEEK = 10_000
MOST_SHEET = 20_000
"""Characters of a table pasted from a spreadsheet."""
MOST_NOTE = 3_000
"""Characters of an invitation's note; LinkedIn takes 300."""

TEXTS_KEPT = 128
"""Texts of which it is remembered what a rule read in them, so that the next answer, which leaves
most of them as they are, need not read them again; also jobs, names and titles. The newest stay."""

# --- A profile's page or its PDF

MOST_PASTED = 400_000
"""Characters; a profile of everything has some 30,000."""
MOST_PASTED_LINES = 10_000
MOST_PDF_BYTES = 8_000_000
"""LinkedIn's own files have some 100 kB, a browser's print some megabytes of pictures."""
MOST_PDF_LINES = 300_000
"""Line ends; LinkedIn's own files have some thousands, 8 MB of pictures some 60,000."""
MOST_PDF_PAGES = 60
MOST_PDF_STEPS = 80_000
"""Drawing operations in a whole file. A long career in LinkedIn's own file takes some thousands."""
MOST_PDF_DRAWN = 700_000
"""Bytes of drawing in a whole file, unpacked; a page of LinkedIn's has 4 to 8 kB."""
MOST_PDF_STREAM = 1_000_000
"""Bytes that one stream of the file may unpack to."""

# --- An export

MOST_FILES = 5_000
"""Files in a zip or a folder, or chosen together."""
MOST_TABLES = 300
"""Files among them that may be tables; the largest archive has some 60."""
MOST_ARCHIVES = 20
"""Zips that are given together; LinkedIn sends two."""
MOST_CONTENTS = 4_000_000
"""Bytes of a zip's table of contents: 5,000 entries with names of 700 letters."""
MOST_UNPACKED = 2_000_000_000
"""Bytes that all files of a zip may unpack to, pictures too, which are not read."""
MOST_RATIO = 100
"""Unpacked bytes to packed ones in one file."""
MOST_RATIO_OF_TABLES = 40
"""The same of all tables together; tables of ordinary people come to about 8."""
SMALL = 8_000_000
"""Bytes below which the ratio is of no concern."""

MOST_TABLE_BYTES = 400_000_000
"""Bytes of all tables that are read; 500,000 messages have 140 to 300 million."""
MOST_TABLE_ROWS = 1_000_000
"""Rows of all tables that are read, empty lines too."""
MOST_KEPT_ROWS = 100_000
"""Connections or invitations; LinkedIn allows 30,000 connections."""
MOST_KEPT_BYTES = 32_000_000
"""Bytes of a table that is held as a whole: connections, invitations."""
MOST_NOTES = 20_000_000
"""Characters of invitations' notes, which are looked for among the messages."""
MOST_PARTIES = 100_000
"""People who wrote or were written to; and twice as many conversations' sides."""
MOST_TALK_BYTES = 80_000_000
"""Bytes of memory for the names and addresses in messages."""
LONGEST_CELL = 500_000
"""Characters; LinkedIn's longest text, an article, holds 125,000. A longer cell is a quotation mark
that nobody closed."""
LONGEST_LINE = 250_000
"""Characters up to a line's end; a longer one is read in pieces."""
MOST_IN_BATCH = 4_000_000
"""Characters of 50 rows in a row."""
