"""From a PDF's bytes to lines with their place and size. The one room that needs pypdf.

Imported only when a PDF comes, so that the browser fetches pypdf only then.
"""

import io
import logging
from collections.abc import Iterable, Sequence

import pypdf
from pypdf.generic import DictionaryObject, PdfObject, StreamObject

from checker import bounds
from checker.importing import wording
from checker.importing.model import COLUMN, Line
from checker.model import BadRequest
from checker.reading import visible

LIMITS = pypdf.Configuration(
    maximum_declared_stream_length=bounds.MOST_PDF_BYTES // 2,
    array_based_stream_maximum_output_length=bounds.MOST_PDF_STREAM,
    array_maximum_element_count=20_000,
    dictionary_maximum_element_count=20_000,
    lzw_maximum_output_length=bounds.MOST_PDF_STREAM,
    run_length_maximum_output_length=bounds.MOST_PDF_STREAM,
    zlib_maximum_output_length=bounds.MOST_PDF_STREAM,
    zlib_maximum_recovery_input_length=100_000,
    brotli_maximum_output_length=bounds.MOST_PDF_STREAM,
    stream_filters_maximum_length=3,
    stream_decoding_work_maximum_length=4 * bounds.MOST_PDF_STREAM,
    stream_parsing_work_maximum_count=100_000,
    page_tree_maximum_entries=2_000,
    page_tree_maximum_page_entries=20_000,
    xform_maximum_invocations_per_extraction=200,
    jbig2dec_binary=None,
    disable_legacy_handling=True,
)
"""A page of LinkedIn's file is some 30 kB; what unpacks to far more was made to exhaust us."""

MOST_FORMS = 500
"""Drawings within the drawing. LinkedIn's own files have none, a browser's some."""
FORM_BYTES = 20
"""Of a drawing within the drawing, for one step: it is read anew each time that it is drawn."""
GREYER = 0.3
"""How much paler than the page's darkest text grey is; places are paler by 0.65."""
SAME_LINE = 2.0
"""Points between two baselines that are still one line."""
LETTERS = 2
"""Characters in a run that may be a letter drawn alone, with the mark above it perhaps."""
NARROW, WIDE = "iljtfrIíìîï.,;:'’|!()[]-· ", "mwMW@%—œæŒÆ"
"""Letters about as wide as a third of their size, and nearly as wide as it, in common typefaces."""
GAP = 0.15
"""The least gap between two words, for a size of 1."""


class _TooMuchError(Exception):
    """More was drawn than any profile holds."""


class _Page:
    """Gathers what pypdf reports of one page: runs of text with place, size and paleness."""

    def __init__(self, number: int, height: float, steps: list[int], form: int) -> None:
        self.number = number
        self.height = height
        self.steps = steps
        self.form = form
        self.runs: list[tuple[Line, float]] = []
        self.paleness = 0.0
        self.shown = 0.0
        self.saved: list[float] = []

    def before(self, operator: bytes, operands: Sequence[object], *_: object) -> None:
        """Follow the fill colour, because grey text is a place, and count the work."""
        self.steps[0] += 1 + (self.form if operator == b"Do" else len(operands)) // FORM_BYTES
        if self.steps[0] > bounds.MOST_PDF_STEPS:
            raise _TooMuchError
        match operator:
            case b"q":
                self.saved.append(self.paleness)
            case b"Q" if self.saved:
                self.paleness = self.saved.pop()
            case b"g" | b"rg" | b"sc" | b"scn" if numbers := _numbers(operands):
                self.paleness = sum(numbers) / len(numbers)
            case b"k" if len(numbers := _numbers(operands)) == 4:  # cyan, magenta, yellow, black
                self.paleness = (1 - sum(numbers[:3]) / 3) * (1 - numbers[3])
            case b"Tj" | b"TJ" | b"'" | b'"':
                self.shown = self.paleness
            case _:
                pass

    def text(
        self, text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float
    ) -> None:
        """Take one run of text; pypdf has put a space before it where the drawing left a gap."""
        self.steps[0] += len(text) // 100
        if not text.strip("\n"):
            return
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        scale = abs(tm[2] * cm[1] + tm[3] * cm[3])
        line = Line(text.strip("\n"), self.number, x, self.height - y, abs(size * scale))
        self.runs.append((line, self.shown))


def _numbers(operands: Sequence[object]) -> list[float]:
    return [float(o) for o in operands if isinstance(o, (int, float))]


def lines(data: bytes) -> list[Line]:
    """Give the lines of a PDF, top to bottom, the left column of each page before the right.

    A BadRequest says what is wrong with the file: not a PDF, locked, damaged, too large.
    """
    if len(data) > bounds.MOST_PDF_BYTES:
        raise BadRequest("file", wording.TOO_LARGE)
    if b"%PDF-" not in data[:1024]:
        raise BadRequest("file", wording.NOT_A_PDF)
    if data.count(b"\n") + data.count(b"\r") > bounds.MOST_PDF_LINES:
        raise BadRequest("file", wording.DAMAGED)  # pypdf looks for the tables line by line
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is damaged, we say ourselves
    try:
        with pypdf.apply_configuration(LIMITS):
            return _lines(data)
    except BadRequest:
        raise
    except _TooMuchError as error:
        raise BadRequest("file", wording.TOO_LARGE) from error
    except Exception as error:  # a damaged file raises whatever its damage hits
        raise BadRequest("file", wording.DAMAGED) from error


def _lines(data: bytes) -> list[Line]:
    reader = pypdf.PdfReader(
        io.BytesIO(data), root_object_recovery_limit=100, xref_stream_maximum_entries=20_000
    )
    if reader.is_encrypted:
        raise BadRequest("file", wording.LOCKED)
    if len(reader.pages) > bounds.MOST_PDF_PAGES:
        raise BadRequest("file", wording.TOO_LONG)
    drawn = 0
    for content in reader.pages:  # all before the first is read: reading is what costs
        contents = content.get_contents()
        drawn += 0 if contents is None else len(contents.get_data())
        if drawn > bounds.MOST_PDF_DRAWN:
            raise _TooMuchError
    steps = [0]
    forms: dict[int, int] = {}
    found: list[Line] = []
    for number, content in enumerate(reader.pages):
        form = _largest_form(content.get("/Resources"), forms)
        page = _Page(number, float(content.mediabox.height), steps, form)
        content.extract_text(visitor_operand_before=page.before, visitor_text=page.text)
        found += _joined(page.runs)
    return found


def _largest_form(resources: PdfObject | None, sizes: dict[int, int]) -> int:
    """Give the bytes of the largest drawing that a page may draw within its own, pictures aside."""
    known = resources.get_object() if resources else None
    listed = known.get("/XObject") if isinstance(known, DictionaryObject) else None
    named = listed.get_object() if listed else None
    largest = 0
    for held in named.values() if isinstance(named, DictionaryObject) else ():
        form = held.get_object()
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form":
            continue
        if id(form) not in sizes:
            if len(sizes) == MOST_FORMS:
                raise _TooMuchError
            sizes[id(form)] = len(form.get_data())
            sizes[id(form)] = max(sizes[id(form)], _largest_form(form.get("/Resources"), sizes))
        largest = max(largest, sizes[id(form)])
    return largest


def _width(letter: str) -> float:
    if letter in NARROW:
        return 0.3
    if letter in WIDE:
        return 0.85
    return 0.69 if letter.isupper() else 0.54


def _gap(before: Line, run: Line) -> float:
    """Give about how far a run stands from the one before it, in sizes of the text."""
    width = sum(map(_width, before.text))
    return (run.x - before.x) / max(before.size, 1.0) - width


def _apart(before: Line, run: Line) -> bool:
    """Say whether a space stands between two runs of one line.

    A text object of its own stands apart; a change of font only, mid-word, does not. Where letters
    are drawn one by one, the gap between them tells.
    """
    if len(before.text) > LETTERS:
        return run.x != before.x
    return _gap(before, run) > GAP


def _joined(runs: Iterable[tuple[Line, float]]) -> list[Line]:
    """Join the runs of each line; grey is judged against the darkest text of the page."""
    kept = list(runs)
    darkest = min((paleness for _, paleness in kept), default=0.0)
    joined: list[tuple[Line, list[str], bool]] = []
    before: Line | None = None
    for run, paleness in kept:
        grey = paleness > darkest + GREYER
        first = joined[-1][0] if joined else None
        if (
            before
            and first
            and abs(first.y - run.y) < SAME_LINE
            and abs(first.size - run.size) < SAME_LINE
            and run.x >= first.x
            and ((first.x < COLUMN) == (run.x < COLUMN) or _gap(before, run) < 1)
        ):
            joined[-1][1].append(f" {run.text}" if _apart(before, run) else run.text)
        else:
            joined.append((run, [run.text], grey))
        before = run
    lines = [
        Line(text, run.page, run.x, run.y, run.size, grey)
        for run, texts, grey in joined
        if (text := visible("".join(texts)))
    ]
    return sorted(lines, key=lambda line: (line.x >= COLUMN, line.y))
