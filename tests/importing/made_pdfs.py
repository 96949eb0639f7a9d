"""Draw a person's "Save to PDF" file in the measured layout, or in the one before 2017.

Measured: US Letter; left column with headings of 13 points; name 26, sections 15.75, company and
school 12, title 11.5 (some files 11), text 10.5, footer 9; no-break spaces in dates; each line a
text object of its own under a flipped matrix, as Apache FOP writes it.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import made_labels as labels
import reportlab
from made_people import Course, Firm, Person, Role
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 612, 792
LEFT, MIDDLE = 21.6, 223.56
NARROW, WIDE = 150, 350
TOP, BOTTOM = 40.0, 742.0
NBSP = "\N{NO-BREAK SPACE}"
GREY, BLACK = 0.745, 0.09

pdfmetrics.registerFont(TTFont("Vera", Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))


@dataclass(frozen=True)
class Ink:
    """One drawn line: where, how large, how dark, and before which gap."""

    text: str
    size: float
    grey: float = BLACK
    gap: float = 2.0
    indent: float = 0.0


def draw(who: Person, number: int, scale: float = 1.0) -> bytes:
    """Give the PDF's bytes; the number varies font, sizes and how runs are cut.

    With a `scale`, as if it had been printed anew.
    """
    plain = all(_in_cp1252(text) for text in (who.name, who.headline))
    font = "Helvetica" if plain and number % 2 else "Vera"
    grey = BLACK if number % 7 == 6 else GREY
    title_size = 11.0 if number % 5 == 4 else 11.5
    side = list(_flow(_sidebar(who), font, NARROW))
    body = list(_flow(_body(who, grey, title_size), font, WIDE))
    columns = [(LEFT, page) for page in _pages(side)], [(MIDDLE, page) for page in _pages(body)]
    count = max(len(columns[0]), len(columns[1]))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), pageCompression=number % 3)
    canvas.setTitle("Resume")
    for index in range(count):
        canvas.scale(scale, scale)
        canvas.transform(1, 0, 0, -1, 0, HEIGHT)
        for column in columns:
            for x, page in column[index : index + 1]:
                for y, ink in page:
                    _write(canvas, font, (x, y), ink, cut=number % 4 == 3)
        footer = labels.FOOTERS[who.language].format(index + 1, count)
        _write(canvas, font, (LEFT, 770), Ink(f"{NBSP} ", 9))
        _write(canvas, font, (540, 770), Ink(footer, 9))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _in_cp1252(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _write(
    canvas: Canvas, font: str, at: tuple[float, float], ink: Ink, *, cut: bool = False
) -> None:
    canvas.saveState()
    canvas.transform(1, 0, 0, 1, *at)
    canvas.setFillGray(ink.grey)
    text = canvas.beginText()
    text.setTextTransform(1, 0, 0, -1, 0, 0)
    text.setFont(font, ink.size)
    middle = ink.text.find(" ", len(ink.text) // 2) if cut else -1
    if middle > 0:  # two runs on one line, the space drawn as a distance
        text.textOut(ink.text[:middle])
        shift = pdfmetrics.stringWidth(ink.text[: middle + 1], font, ink.size)
        text.setTextTransform(1, 0, 0, -1, shift, 0)
        text.textOut(ink.text[middle + 1 :])
    else:
        text.textOut(ink.text)
    canvas.drawText(text)
    canvas.restoreState()


def _flow(inks: Iterator[Ink], font: str, width: float) -> Iterator[Ink]:
    for ink in inks:
        line = ""
        gap = ink.gap
        for word in ink.text.split(" "):
            longer = f"{line} {word}" if line else word
            if pdfmetrics.stringWidth(longer, font, ink.size) <= width or not line:
                line = longer
                while pdfmetrics.stringWidth(line, font, ink.size) > width:
                    fits = max(
                        i
                        for i in range(1, len(line))
                        if pdfmetrics.stringWidth(line[:i], font, ink.size) <= width
                    )
                    hyphen = line.rfind("-", 0, fits) + 1  # addresses break after a hyphen
                    yield replace(ink, text=line[: hyphen or fits], gap=gap)
                    line, gap = line[hyphen or fits :], 0
                continue
            yield replace(ink, text=line, gap=gap)
            line, gap = word, 0
        yield replace(ink, text=line, gap=gap)


def _pages(inks: list[Ink]) -> Iterator[list[tuple[float, Ink]]]:
    page: list[tuple[float, Ink]] = []
    y = TOP
    for ink in inks:
        y += ink.gap + ink.size * 1.3
        if y > BOTTOM:
            yield page
            page, y = [], TOP + ink.size * 1.3
        page.append((y, ink))
    yield page


def _sidebar(who: Person) -> Iterator[Ink]:
    contact, top, tongues, papers, *_ = labels.PAPER[who.language]
    yield Ink(contact, 13)
    if who.email:
        yield Ink(who.email, 10.5)
    yield Ink(f"www.linkedin.com/in/{who.slug} (LinkedIn)", 10.5)
    for heading, items in ((top, who.skills), (tongues, who.tongues), (papers, who.papers)):
        if items:
            yield Ink(heading, 13, gap=16)
            for item in items:
                level = " (Full Professional)" if heading == tongues else ""
                yield Ink(f"{item}{level}", 10.5)


def _body(who: Person, grey: float, title_size: float) -> Iterator[Ink]:
    *_, summary, experience, education = labels.PAPER[who.language]
    yield Ink(who.name, 26)
    yield Ink(who.headline, 12)
    yield Ink(who.place, 12, grey)
    if who.about:
        yield Ink(summary, 15.75, gap=20)
        for line in who.about:
            yield Ink(line, 12)
    if who.firms is not None:
        yield Ink(experience, 15.75, gap=20)
        for firm in who.firms:
            yield from _firm(who.language, firm, grey, title_size)
    if who.courses is not None:
        yield Ink(education, 15.75, gap=20)
        for course in who.courses:
            yield from _course(who.language, course)


def _firm(language: str, firm: Firm, grey: float, title_size: float) -> Iterator[Ink]:
    yield Ink(firm.name, 12, gap=10)
    if len(firm.roles) > 1:
        total = sum(role.months or 0 for role in firm.roles)
        yield Ink(labels.length(language, total or None, short=False), 10.5)
    for role in firm.roles:
        yield Ink(role.title, title_size, gap=4)
        if dates := job_dates(language, role):
            yield Ink(dates, 10.5)
        if role.place:
            yield Ink(role.place, 10.5, grey)
        for index, line in enumerate(role.text):
            yield Ink(line, 10.5, gap=6 if index == 0 else 2)


def job_dates(language: str, role: Role) -> str:
    """Write the line under a title, no-break spaces and all."""
    if role.start is None:
        return ""
    start = labels.month(language, role.start, short=False)
    end = labels.month(language, role.end, short=False) if role.end else _present(language, role)
    length = labels.length(language, role.months, short=False)
    return f"{start} - {end} ({length})".replace(" - ", f"{NBSP}-{NBSP}").replace(" (", f"{NBSP}(")


def _present(language: str, role: Role) -> str:
    words = labels.PRESENT[language]
    return words[len(role.title) % len(words)]


def _course(language: str, course: Course) -> Iterator[Ink]:
    yield Ink(course.school, 12, gap=10)
    parts = ", ".join(part for part in (course.degree, course.subject) if part)
    dates = " - ".join(
        labels.month(language, date, short=False) for date in (course.start, course.end) if date
    )
    if dates:
        parts += f"{NBSP}·{NBSP}({dates.replace(' - ', f'{NBSP}-{NBSP}')})"
    if parts:
        yield Ink(parts, 10.5)


def draw_old(who: Person, *, year: int = 2016) -> bytes:
    """Draw the layout up to 2017: one column, Times, "title  at  company", `Page N`.

    In 2016 heads are larger than texts, in 2017 texts are indented and the spaces single. The last
    page repeats the name.
    """
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT))
    body = [*_pages(list(_flow(_old(who, year), "Times-Roman", 480)))]
    tail = [Ink(who.name, 20), Ink(who.headline, 13), Ink("someone@example.org", 13)]
    tail.append(Ink(f"Contact {who.name} on LinkedIn", 12, gap=12))
    for index, page in enumerate([*body, *_pages(tail)], start=1):
        for y, ink in page:
            canvas.setFont("Times-Bold" if ink.size > 11 else "Times-Roman", ink.size)
            canvas.drawString(54 + ink.indent, HEIGHT - y, ink.text)
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(500, 20, "Page")
        canvas.drawString(525, 20, str(index))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _old(who: Person, year: int) -> Iterator[Ink]:
    yield Ink(who.name, 20)
    yield Ink(who.headline, 13)
    yield Ink("someone@example.org", 13)
    if who.about:
        yield Ink("Summary", 16, gap=12)
        for line in who.about:
            yield Ink(line, 11)
    if who.firms:
        yield Ink("Experience", 16, gap=12)
    for firm in who.firms or ():
        for role in firm.roles:
            yield from _old_role(firm, role, year)
    yield Ink("Skills & Expertise", 16, gap=12)
    yield Ink("Management", 11)
    if who.courses:
        yield Ink("Education", 16, gap=12)
    for course in who.courses or ():
        yield Ink(course.school, 12, gap=8)
        dates = " - ".join(str(date[0]) for date in (course.start, course.end) if date)
        line = ", ".join(part for part in (course.degree, course.subject, dates) if part)
        if line:
            yield Ink(line, 11)


def _old_role(firm: Firm, role: Role, year: int) -> Iterator[Ink]:
    at, size, indent = ("  at   ", 11.0, 0.0) if year == 2016 else (" at ", 12.0, 10.8)
    yield Ink(f"{role.title}{at}{firm.name}", 12, gap=8)
    if role.start:
        start = labels.month("en", role.start, short=False)
        end = labels.month("en", role.end, short=False) if role.end else "Present"
        length = labels.length("en", role.months, short=False)
        yield Ink(f"{start}  -  {end}  ({length})", size)
    for line in role.text:
        yield Ink(line, size, indent=indent)


BROWSERS = {  # of each: day and time, the number of a page, and whether they stand above or below
    "chrome": ("11/27/26, 5:52 AM", "{} / {}"),
    "chrome-de": ("27.11.26, 05:52", "{} / {}"),
    "chrome-fr": ("27/11/2026 05:52", "{}/{}"),
    "firefox": ("27/11/2026, 05:52", "{} of {}"),
    "firefox-nl": ("27-11-2026 05:52", "{} van {}"),
}


def draw_printed(who: Person, lines: list[str], browser: str, *, letters: bool = False) -> bytes:
    """Print a page's lines as a browser does: its own lines around each sheet, texts that wrap.

    With `letters`, every letter is a text object of its own, and a space is a gap.
    """
    day, number = BROWSERS[browser]
    title, address = f"{who.name} | LinkedIn", f"https://www.linkedin.com/in/{who.slug}/"
    corners = (day, title, address) if browser.startswith("chrome") else (title, address, day)
    headings = set(labels.PAGES[who.language])
    inks = [Ink(x, 15 if x in headings else 18 if x == who.name else 10.5) for x in lines if x]
    pages = list(_pages(list(_flow(iter(inks), "Vera", 380))))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT))
    for index, page in enumerate(pages, start=1):
        for left, top, text in ((24, 22, corners[0]), (299, 22, corners[1]), (24, 772, corners[2]),
                           (558, 772, number.format(index, len(pages)))):  # fmt: skip
            canvas.setFont("Vera", 8)
            canvas.drawString(left, HEIGHT - top, text)
        for y, ink in page:
            canvas.setFont("Vera", ink.size)
            x: float = 157.5
            for part in ink.text if letters else (ink.text,):
                if part != " ":
                    canvas.drawString(x, HEIGHT - y, part)
                x += pdfmetrics.stringWidth(part, "Vera", ink.size)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def draw_cv(lines: list[tuple[str, float, float]]) -> bytes:
    """Draw anybody's CV: each line with its size and how far from the left it stands."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT))
    for row, (text, size, x) in enumerate(lines):
        canvas.setFont("Vera", size)
        canvas.drawString(x, HEIGHT - 50 - 20 * row, text)
    canvas.save()
    return file.getvalue()
