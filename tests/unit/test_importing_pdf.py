"""A PDF's lines, from its bytes; and a draft from lines, by their place and size."""

import io
import sys
from collections.abc import Callable

import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject, NullObject
from reportlab.pdfgen.canvas import Canvas

from checker import bounds, importing
from checker.bounds import MAX_LONG_TEXT, MAX_TEXT
from checker.importing import from_pdf, layout, old_layout, pdf, printed, profile, spans, wording
from checker.importing.model import COLUMN, Draft, ImportReport, Job, Line, School
from checker.model import BadRequest, Json

MIDDLE = 223.0


def _pdf(write: Callable[[Canvas], object], pages: int = 1) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(612, 792))
    for _ in range(pages):
        write(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _text(canvas: Canvas) -> None:
    canvas.setFillGray(0)
    canvas.setFont("Helvetica", 26)
    canvas.drawString(MIDDLE, 700, "Jane Doe")
    canvas.saveState()
    canvas.setFillColorRGB(0.7, 0.7, 0.7)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(MIDDLE, 680, "Berlin")
    canvas.restoreState()
    canvas.setFont("Helvetica", 12)
    canvas.drawString(MIDDLE, 660, "black")
    canvas.setFillColorCMYK(0, 0, 0, 1)
    canvas.drawString(MIDDLE, 640, "half")
    canvas.setFillColorCMYK(0.1, 0.1, 0.1, 0.9)
    canvas.drawString(MIDDLE + 60, 640, "line")
    canvas.drawString(20, 640, "aside")
    canvas.drawString(20, 620, " ")


def test_lines_have_place_size_and_colour() -> None:
    """The left column first; one line of two runs is one."""
    found = pdf.lines(_pdf(_text))
    assert [line.text for line in found] == ["aside", "Jane Doe", "Berlin", "black", "half line"]
    sizes = [line.size for line in found]
    assert sizes == [12, 26, 12, 12, 12]
    assert [line.grey for line in found[1:]] == [False, True, False, False]
    assert found[1].y < found[2].y


def test_a_line_stands_where_its_page_was_moved_to() -> None:
    """Most files move the page's corner before they write; black is the colour to begin with."""

    def write(canvas: Canvas) -> None:
        canvas.translate(100, 50)
        canvas.drawString(MIDDLE - 100, 650, "Jane Doe")
        canvas.setFillColorRGB(0, 0, 0)
        canvas.drawString(MIDDLE - 100, 630, "Lead")

    found = pdf.lines(_pdf(write))
    assert [(line.text, line.x, line.y, line.grey) for line in found] == [
        ("Jane Doe", MIDDLE, 92, False),
        ("Lead", MIDDLE, 112, False),
    ]


def test_a_text_is_placed_by_both_of_its_matrices() -> None:
    """X is 31·2 + 37·5 + 11, y is 31·3 + 37·7 + 13, and a letter's height is 23·3 + 29·7."""
    page = pdf._Page(0, 1_000, [0], 0)  # noqa: SLF001 (no file turns its text so)
    page.text("Jane", (2, 3, 5, 7, 11, 13), (17, 19, 23, 29, 31, 37), None, 1)
    ((line, _),) = page.runs
    assert (line.x, line.y, line.size) == (258, 1_000 - 365, 272)


@pytest.mark.parametrize(
    ("operator", "numbers", "paleness"),
    [
        (b"g", [0.4], 0.4),
        (b"rg", [0.2, 0.4, 0.6], 0.4),
        (b"sc", [0.2, 0.4, 0.6], 0.4),
        (b"scn", [0.4], 0.4),
        (b"k", [0, 0, 0, 0.6], 0.4),
        (b"k", [0.5, 0.5, 0.5, 0.2], 0.4),
        (b"G", [0.4], 0),  # the colour of lines
        (b"SC", [0.4], 0),
        (b"scn", ["/P1"], 0),  # a pattern
    ],
)
def test_the_colour_to_fill_with(operator: bytes, numbers: list[object], paleness: float) -> None:
    """As the file's own operators set it, until what was saved is taken back."""
    page = pdf._Page(0, 1_000, [0], 0)  # noqa: SLF001 (no file has them all)
    page.before(b"q", [])
    page.before(operator, numbers)
    page.before(b"Tj", [])
    assert page.shown == pytest.approx(paleness)
    page.before(b"Q", [])
    page.before(b"TJ", [])
    assert page.shown == 0
    page.text("x" * 950, (1, 0, 0, 1, 0, 0), (1, 0, 0, 1, 0, 0), None, 12)
    assert page.steps == [5 + 9], "five operators, and one step for every hundred letters"


def test_grey_is_clearly_paler_than_the_darkest_text() -> None:
    """By more than three tenths, whatever comes first."""
    runs = [(Line(str(paleness), y=20 * paleness * 10, size=12), paleness)
            for paleness in (0.5, 0.1, 0.4, 0.41)]  # fmt: skip
    found = pdf._joined(runs)  # noqa: SLF001 (no file is so exact)
    assert {line.text: line.grey for line in found} == {
        "0.5": True, "0.1": False, "0.4": False, "0.41": True,
    }  # fmt: skip


@pytest.mark.parametrize(("y", "size", "lines"), [(1.9, 13.9, 1), (2, 12, 2), (0, 14, 2)])
def test_how_near_two_runs_of_a_line_are(y: float, size: float, lines: int) -> None:
    """Less than two points apart, in height and in size."""
    one, two = Line("one", y=0, x=MIDDLE, size=12), Line("two", y=y, x=MIDDLE + 50, size=size)
    assert len(pdf._joined([(one, 0), (two, 0)])) == lines  # noqa: SLF001 (no file is so exact)


def test_a_word_in_two_fonts_is_one_word() -> None:
    """A change of font within a text object is no gap; a text object of its own is one."""

    def write(canvas: Canvas) -> None:
        text = canvas.beginText(MIDDLE, 700)
        text.setFont("Helvetica", 12)
        text.textOut("Jane D")
        text.setFont("Helvetica-Bold", 12)
        text.textOut("oe")
        canvas.drawText(text)
        canvas.drawString(MIDDLE + 80, 700, "PhD")

    (line,) = pdf.lines(_pdf(write))
    assert line.text.split() == ["Jane", "Doe", "PhD"]


def test_the_left_column_ends_where_the_right_begins() -> None:
    """A line at the border stands in the right column, after the whole of the left."""
    left, border = Line("left", y=2, x=20), Line("border", y=1, x=COLUMN)
    assert [line.text for line in pdf._joined([(border, 0), (left, 0)])] == ["left", "border"]  # noqa: SLF001 (no file has a line right there)


def _locked() -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(_pdf(_text)))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _tilted(canvas: Canvas) -> None:
    canvas.addLiteral("/Pattern cs /P1 scn q Q Q")
    _text(canvas)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", wording.NOT_A_PDF),
        (b"PK\x03\x04", wording.NOT_A_PDF),
        (b"%PDF-1.4\n" + bytes(bounds.MOST_PDF_BYTES), wording.TOO_LARGE),
        (b"%PDF-1.4\nnothing", wording.DAMAGED),
        (_pdf(_text)[:400], wording.DAMAGED),
        (_locked(), wording.LOCKED),
        (_pdf(_text, pages=bounds.MOST_PDF_PAGES + 1), wording.TOO_LONG),
        (_pdf(lambda canvas: canvas.line(0, 0, 9, 9)), wording.NO_PROFILE_FILE),
        (_pdf(lambda canvas: canvas.drawString(50, 50, "An invoice")), wording.NO_PROFILE_FILE),
    ],
)
def test_refusals(data: bytes, message: str) -> None:
    """Whatever is wrong with a file, a sentence says how to mend it."""
    with pytest.raises(BadRequest) as refused:
        from_pdf(data)
    assert (refused.value.field, refused.value.message) == ("file", message)


def test_work_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that draws without end is given up."""
    monkeypatch.setattr(bounds, "MOST_PDF_STEPS", 20)
    with pytest.raises(BadRequest) as refused:
        pdf.lines(_pdf(_text))
    assert refused.value.message == wording.TOO_LARGE


def test_drawings_within_drawings_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """They count by their size as often as they are drawn, those within them as well."""

    def nested(canvas: Canvas) -> None:
        if not canvas.hasForm("outer"):
            canvas.beginForm("inner")
            canvas.drawString(50, 50, "x" * 400)
            canvas.endForm()
            canvas.beginForm("outer")
            canvas.doForm("inner")
            canvas.endForm()
        for _ in range(4):
            canvas.doForm("outer")

    writer = pypdf.PdfWriter(io.BytesIO(_pdf(nested, pages=2)))
    resources = writer.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    drawings = resources["/XObject"]
    assert isinstance(drawings, DictionaryObject)
    drawings[NameObject("/Picture")] = NullObject()  # whatever is none counts for none
    file = io.BytesIO()
    writer.write(file)
    data = file.getvalue()
    assert pdf.lines(data)
    with monkeypatch.context() as patch:
        patch.setattr(bounds, "MOST_PDF_STEPS", 80)
        with pytest.raises(BadRequest) as refused:
            pdf.lines(data)
        assert refused.value.message == wording.TOO_LARGE
    with monkeypatch.context() as patch:
        patch.setattr(pdf, "MOST_FORMS", 1)
        with pytest.raises(BadRequest) as refused:
            pdf.lines(data)
        assert refused.value.message == wording.TOO_LARGE


def test_a_page_without_a_drawing_and_one_with_too_long_a_drawing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The one has no text, the other is not begun."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(9, 9)
    file = io.BytesIO()
    writer.write(file)
    assert pdf.lines(file.getvalue()) == []
    monkeypatch.setattr(bounds, "MOST_PDF_DRAWN", 20)
    with pytest.raises(BadRequest) as refused:
        pdf.lines(_pdf(_text))
    assert refused.value.message == wording.TOO_LARGE


def test_a_file_that_is_read() -> None:
    """From bytes to the report, in the current layout."""

    def write(canvas: Canvas) -> None:
        _text(canvas)
        canvas.setFont("Helvetica", 15.75)
        canvas.drawString(MIDDLE, 600, "Summary")
        canvas.setFont("Helvetica", 12)
        canvas.drawString(MIDDLE, 580, "I am.")

    report = from_pdf(_pdf(write))
    assert report["source"] == "pdf"
    assert report["profile"]["about"] == "I am."


def test_odd_operators_do_no_harm() -> None:
    """A pattern for a colour, a state restored that was never saved."""
    assert len(pdf.lines(_pdf(_tilted))) == 5


def test_without_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside the browser pypdf is an extra; the sentence names it."""
    for name in ("checker.importing.pdf", "pypdf"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.delattr(importing, "pdf")
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(BadRequest) as refused:
        from_pdf(b"%PDF-1.4")
    assert (refused.value.field, refused.value.message) == ("file", wording.NO_READER)


Spec = tuple[str, float] | tuple[str, float, bool]


def _lines(*specs: Spec, x: float = MIDDLE) -> list[Line]:
    return [
        Line(spec[0], 0, x, 30.0 * index, spec[1], grey=len(spec) > 2)
        for index, spec in enumerate(specs)
    ]


TOP: tuple[Spec, ...] = (("Jane Doe", 26), ("Lead at", 12), ("Acme", 12), ("Berlin", 12, True))


def _draft(*specs: Spec, left: tuple[Spec, ...] = ()) -> Draft:
    found = layout.draft([*_lines(*left, x=20), *_lines(*TOP, *specs)])
    assert found
    return found


def _named(job: Job) -> tuple[str, str, str, str | None]:
    return job.title, job.company, job.place, job.text


def test_the_header() -> None:
    """Headline and place: by colour, else the last line, else by shape."""
    assert (_draft(("Experience", 15.75)).headline, _draft(("Experience", 15.75)).place) == (
        "Lead at Acme",
        "Berlin",
    )
    for specs, headline, place in (
        ([("Lead", 12), ("Berlin", 12)], "Lead", "Berlin"),
        ([("Lead", 12)], "Lead", ""),
        ([("Berlin, Germany", 12)], "", "Berlin, Germany"),
        ([], "", ""),
    ):
        read = layout.draft(_lines(("Jane", 26), *specs, ("Experience", 15.75)))
        assert read
        assert (read.headline, read.place) == (headline, place)


def test_other_layouts_are_left_to_others() -> None:
    """Without a name of its size, or anything but a name, it is not the current layout."""
    assert layout.draft(_lines(("Experience", 15.75))) is None
    assert layout.draft(_lines(("Jane", 26), ("Page 1 of 2", 9))) is None
    assert layout.draft([*_lines(("Contact", 13), x=20), *_lines(("Jane", 26))])


def test_contact() -> None:
    """Addresses wrap; only the first of each counts."""
    read = _draft(
        left=(
            ("Contact", 13), ("jane.doe@", 10.5), ("example.org", 10.5),
            ("other@example.org", 10.5),
            ("www.linkedin.com/in/jane-", 10.5), ("doe-1", 10.5), ("(LinkedIn)", 10.5),
            ("www.linkedin.com/in/x (Other)", 10.5),
        )
    )  # fmt: skip
    assert (read.email, read.url) == ("jane.doe@example.org", "www.linkedin.com/in/jane-doe-1")
    parts = [(part, 10.5) for part in ("linkedin.com/in/a-", "b-", "c-", "d", "Top Skills")]
    assert _draft(left=(("Contact", 13), *parts)).url == "linkedin.com/in/a-b-c-d"
    open_end = _draft(left=(("Contact", 13), ("linkedin.com/in/a-", 10.5), ("b", 10.5)))
    assert open_end.url == "linkedin.com/in/a-b"
    odd = _draft(left=(("Contact", 13), ("linkedin.com/in/ (x)", 10.5), ("@", 10.5), ("a@", 10.5)))
    assert (odd.email, odd.url) == (None, None)


def test_jobs_by_size() -> None:
    """Wrapped titles, several roles, dates, grey places, text; a job without a title."""
    read = _draft(
        ("Experience", 15.75), ("stray", 10.5),
        ("Acme and", 12), ("Company", 12), ("3 years 2 months", 10.5),
        ("Lead of", 11.5), ("Things", 11.5), ("January 2020 - Present (1 year)", 10.5),
        ("Köln", 10.5, True), ("und Umgebung", 10.5, True), ("Python, Django", 10.5),
        ("Junior", 11), ("2017 - 2019", 10.5),
        ("Beta", 12), ("2015 - 2016", 10.5), ("Gamma", 12), ("a text", 10.5),
    )  # fmt: skip
    assert [_named(job) for job in read.jobs or ()] == [
        ("Lead of Things", "Acme and Company", "Köln und Umgebung", "Python, Django"),
        ("Junior", "Acme and Company", "", ""),
        ("", "Beta", "", ""),
    ]
    assert read.unread == ["stray", "a text", "Gamma"]
    years = [(job.span.start.year, job.span.end and job.span.end.year) if job.span else None
             for job in read.jobs or ()]  # fmt: skip
    assert years == [(2020, None), (2017, 2019), (2015, 2016)]


def test_jobs_without_colour() -> None:
    """Where nothing is grey, the shape of the first line tells a place."""
    read = _draft(
        ("Experience", 15.75), ("Acme", 12), ("Lead", 11.5), ("2020 - 2021", 10.5),
        ("Köln, Deutschland", 10.5), ("Lyon, France", 10.5), ("Junior", 11.5), ("text", 10.5),
        ("2020 - 2021", 10.5), ("Lyon, France", 10.5),
    )  # fmt: skip
    assert [_named(job) for job in read.jobs or ()] == [
        ("Lead", "Acme", "Köln, Deutschland", "Lyon, France"),
        ("Junior", "Acme", "", "text\n2020 - 2021\nLyon, France"),
    ]


def test_a_text_wraps_within_a_paragraph() -> None:
    """A small gap is a wrapped line; a bullet begins a new one."""
    lines = [Line(text, 0, MIDDLE, 13.0 * i, 10.5) for i, text in enumerate(("a", "X", "• c"))]
    read = layout.draft([*_lines(*TOP, ("Summary", 15.75)), *lines, Line("d", 1, MIDDLE, 5, 10.5)])
    assert read
    assert read.about == "a X\n• c d"


def test_schools_by_size() -> None:
    """Wrapped names, dates in brackets, what follows them, and a line above the first school."""
    top = _lines(*TOP, ("Education", 15.75), ("stray", 10.5))
    at = [
        ("Technical University", 12, 300), ("of Somewhere", 12, 315),
        ("Master (M.Sc.), Physics · (2015 - 2017) more", 10.5, 330), ("MIT", 12, 360),
        ("École 42", 12, 400), ("PhD (Honours)", 10.5, 415),
    ]  # fmt: skip
    read = layout.draft([*top, *(Line(text, 0, MIDDLE, y, size) for text, size, y in at)])
    assert read
    assert [(school.name, school.study) for school in read.schools or ()] == [
        ("Technical University of Somewhere", "Master (M.Sc.), Physics"),
        ("MIT", ""),
        ("École 42", "PhD (Honours)"),
    ]
    assert read.unread == ["stray", "more"]


def test_sections_in_a_language_that_is_not_known() -> None:
    """Sizes tell what they hold; a section that they do not tell is unread."""
    read = _draft(
        ("Arbetslivserfarenhet", 15.75), ("Acme", 12), ("Chef", 11.5), ("2019 - 2020", 10.5),
        ("Utbildning", 15.75), ("KTH", 12), ("Civilingenjör · (2010 - 2015)", 10.5),
        ("Annat", 15.75), ("Fiske", 10.5), ("Projects", 15.75), ("x", 10.5),
        ("Tomt", 15.75), ("A", 12),
    )  # fmt: skip
    assert [job.title for job in read.jobs or ()] == ["Chef"]
    assert [school.name for school in read.schools or ()] == ["KTH"]
    assert read.unread == ["Annat", "Fiske", "Tomt", "A"]
    side: tuple[Spec, ...] = (("Kontakt", 13),)
    exact = _draft(("Arbete", 15.75), ("Acme", layout.FIRM), ("Chef", layout.TITLE), left=side)
    assert [(job.company, job.title) for job in exact.jobs or ()] == [("Acme", "Chef")]


def test_a_gap_begins_a_paragraph() -> None:
    """More than one and three quarters of the text's size, from line to line."""
    at = [Line(f"line {y:g}", y=y, x=MIDDLE, size=8) for y in (0, 14, 28.1)]
    assert layout._paragraphs(at) == "line 0 line 14\nline 28.1"  # noqa: SLF001 (no file is so exact)


def test_the_layout_before_2017() -> None:
    """One column of text; "title  at  company"."""
    texts = (
        "Jane Doe", "Lead at Acme", "jane@example.org", "Berlin", "Summary", "I am.", "Experience",
        "stray", "Lead  at  Acme", "January 2016  -  Present (1 year)", "Did it.", "2014 - 2015",
        "Junior  at  Beta", "Clerk  at  Gamma", "and Sons", "2011 - 2012", "Education", "MIT",
        "PhD, Physics, 2011 - 2013", "Oxford University", "2005", "Interests", "Chess", "Page 3",
    )  # fmt: skip
    read = old_layout.draft(_lines(*((text, 11.0) for text in texts), x=50))
    assert read
    assert (read.name, read.headline, read.email, read.source) == (
        "Jane Doe",
        "Lead at Acme",
        "jane@example.org",
        "pdf",
    )
    assert read.about == "I am."
    assert [_named(job) for job in read.jobs or ()] == [
        ("Lead", "Acme", "", "Did it.\n2014 - 2015"),
        ("Junior", "Beta", "", ""),
        ("Clerk", "Gamma and Sons", "", ""),
    ]
    assert [(s.name, s.study) for s in read.schools or ()] == [
        ("MIT", "PhD, Physics"),
        ("Oxford University", ""),
    ]
    assert (read.unread, read.passed_over) == (["Berlin", "stray"], ["Interests"])


def _old(*texts: str) -> Draft:
    read = old_layout.draft(_lines(*((text, 11.0) for text in texts), x=50))
    assert read
    return read


def test_parts_of_the_layout_before_2017() -> None:
    """Whatever is missing is missing; the last page's line says that it is LinkedIn's."""
    last = "Contact Jane Doe on LinkedIn"
    bare = _old("Jane Doe", "Experience", last)
    assert (bare.headline, bare.jobs) == (None, [])
    undated = _old("Jane Doe", "Experience", "Lead  at  Acme")
    assert [_named(job) for job in undated.jobs or ()] == [("Lead", "Acme", "", "")]
    studied = _old("Jane Doe", "a@b.org", "Education", "MIT", "2011 - 2013", last)
    assert (studied.headline, studied.email, studied.unread) == (None, "a@b.org", [])
    assert [school.name for school in studied.schools or ()] == ["MIT"]
    no_address = _old("Jane Doe", "Lead", "Berlin", "Summary", "I am.", last)
    assert (no_address.headline, no_address.unread) == ("Lead", ["Berlin"])
    untitled = _old("Summary", "Lead  at  Acme")
    assert (untitled.name, untitled.about) == (None, "Lead at Acme")
    for texts in ((), ("Jane Doe", "Experience", "Contact me on LinkedIn"), ("Jane Doe", last)):
        assert old_layout.draft(_lines(*((text, 11.0) for text in texts), x=50)) is None


@pytest.mark.parametrize(
    ("head", "language", "job"),
    [
        ("Chefe em Padaria Azul", "pt", ("Chefe", "Padaria Azul")),
        ("Chefe na Padaria Azul", "pt", ("Chefe", "Padaria Azul")),
        ("Leiterin bei Nordwind", "de", ("Leiterin", "Nordwind")),
        ("Guest Speaker", "en", ("Guest Speaker", "")),
        ("Chef chez Nous", "", ("Chef chez Nous", "")),
    ],
)
def test_a_head_with_single_spaces(head: str, language: str, job: tuple[str, str]) -> None:
    """The file's own language tells the word between title and company."""
    read = old_layout._job([head], language)  # noqa: SLF001 (drawn files are in English)
    assert (read.title, read.company) == job


def test_the_last_page_of_the_layout_before_2017() -> None:
    """It repeats the name, and counts those who recommend."""
    first = [Line("Jane Doe", size=20), Line("Lead", y=20, size=13), Line("a@b.org", y=40, size=13),
             Line("Summary", y=60, size=16), Line("I am.", y=80, size=12),
             Line("I do.", y=100, size=12)]  # fmt: skip
    texts = ("Jane Doe", "Lead", "a@b.org", "3 people have recommended Jane", "“Jane is kind.”",
             "Contact Jane on LinkedIn")  # fmt: skip
    last = [Line(text, 1, y=20.0 * at, size=12 if at else 20) for at, text in enumerate(texts)]
    read = old_layout.draft([*first, *last])
    assert read
    assert (read.about, read.recommendations) == ("I am.\nI do.", 3)
    assert read.unread == ["“Jane is kind.”"]


def test_a_printed_page() -> None:
    """It reads like a pasted one, and may show the connections."""
    texts = ("Jane Doe", "2nd", "Lead", "412 connections", "Experience", "Lead", "Acme · Full-time",
             "Jan 2020 - Present · 4 yrs", "It goes", "on here.")  # fmt: skip
    read = printed.draft([Line(text, x=50, y=12.0 * at, size=11) for at, text in enumerate(texts)])
    assert read
    assert (read.source, read.connections) == ("pdf", 412)
    assert read.language == "en"
    assert [_named(job) for job in read.jobs or ()] == [("Lead", "Acme", "", "It goes on here.")]
    assert wording.not_in_a_file() not in _report(read)[1]["understood"]
    assert printed.draft([]) is None


def _report(draft: Draft) -> tuple[dict[str, Json], ImportReport]:
    report = profile.report(draft)
    return report["profile"], report


def test_what_the_form_would_refuse_is_unread() -> None:
    """Texts and lists too long; an end before its start is read, for the check to judge."""
    late = _span("2019 - 2015")
    draft = Draft("pdf", name="x" * 3_000, jobs=[Job("Lead", "Acme", late)] * 201,
                  schools=[School("MIT", "", late), School("z" * 3_000)] * 101,
                  about="y\n" * 60_000)  # fmt: skip
    found, report = _report(draft)
    assert "name" not in found
    assert "about" not in found
    jobs = found["positions"]
    assert isinstance(jobs, list)
    dated = {"title": "Lead", "company": "Acme", "start": "2019", "end": "2015", "current": False}
    assert jobs == [dated] * 200
    assert any(set(line) == {"z"} for line in report["unread"])
    assert "Lead" in report["unread"]


def test_what_just_fits_is_taken() -> None:
    """A text of as many characters as the form takes, and a description of far more."""
    full, long = "x" * MAX_TEXT, "y" * MAX_LONG_TEXT
    found, report = _report(Draft("pdf", name=full, jobs=[Job("Lead", text=long)], about=long))
    assert (found["name"], found["about"]) == (full, long)
    assert found["positions"] == [
        {"title": "Lead", "start": None, "end": None, "description": long}
    ]
    assert report["unread"] == []


def test_a_subject_may_have_a_comma() -> None:
    """The first comma parts degree and subject."""
    found, _ = _report(Draft("pdf", schools=[School("MIT", "BSc, Physics, Minor in Music")]))
    assert found["education"] == [
        {
            "school": "MIT",
            "degree": "BSc",
            "field": "Physics, Minor in Music",
            "start": None,
            "end": None,
        }
    ]


def _span(text: str) -> spans.Span:
    """Read dates that are there."""
    span = spans.span(text)
    assert span
    return span


def test_long_lists_of_unread_lines_end_with_their_number() -> None:
    """Two hundred lines are enough to see what was not read."""
    _, report = _report(Draft("paste", unread=[str(number) for number in range(1_234)]))
    assert report["unread"][-1] == "… and 1,034 more"
    assert report["understood"] == []


def test_sentences() -> None:
    """One job is no "jobs"; another language is named; a file says what it cannot tell."""
    assert wording.counts(1, None, about=None) == "Read: 1 job."
    assert wording.counts(2, 1, about=False) == "Read: 2 jobs, 1 school and no About section."
    assert wording.title({}, "title") == "?"
    current = _span("2019 - Present")
    found, report = _report(
        Draft("pdf", language="de", about="", schools=[School("MIT", "Physics", current)], jobs=[],
              recommendations=3, verified=True, url="u", email="e")
    )  # fmt: skip
    assert found["education"] == [
        {"school": "MIT", "field": "Physics", "start": "2019", "end": None}
    ]
    assert (found["recommendations"], found["verified"]) == (3, True)
    assert report["understood"] == [
        "Read: 0 jobs, 1 school and no About section.",
        "The headings are German.",
        wording.not_in_a_file(),
    ]
    assert _report(Draft("paste", jobs=[Job()]))[0] == {"positions": [{"start": None, "end": None}]}
