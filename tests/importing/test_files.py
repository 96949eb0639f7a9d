"""Files as they really are: printed pages, the layouts of 2016 and 2017, and anybody's CV."""

from typing import cast

import made_pages
import made_pdfs
import pytest
from comparing import hits, squeezed
from made_people import LANGUAGES, Course, Firm, Person, Role, people, person

from checker.importing import from_pdf, from_text, wording
from checker.model import BadRequest, Json

LEAST = 0.95
Rows = list[dict[str, Json]]


@pytest.mark.parametrize("year", [2016, 2017])
def test_most_jobs_of_the_layout_up_to_2017_are_read(year: int) -> None:
    """With two spaces around "at" and with one; long titles wrap."""
    right, total, named = 0, 0, 0
    for number in range(20):
        who = person("en", number)
        if not who.firms or any(" at " in firm.name for firm in who.firms):
            continue
        if year == 2017 and "no-dates" in who.traits:
            continue  # nothing tells a head without its dates
        report = from_pdf(made_pdfs.draw_old(who, year=year))
        found = cast("Rows", report["profile"]["positions"])
        firms = [
            (role.title, firm.name, squeezed("".join(role.text)).replace("•", ""))
            for firm in who.firms or ()
            for role in firm.roles
        ]
        read_back = [
            (row["title"], row.get("company"), squeezed(str(row["description"]))) for row in found
        ]
        right += sum(1 for job in firms if job in read_back)
        total += len(firms)
        named += report["profile"].get("name") == who.name
        assert report["profile"]["headline"] == who.headline
        assert report["unread"] == []
    assert total > 20
    assert right >= LEAST * total
    assert named > 10


@pytest.mark.parametrize("browser", made_pdfs.BROWSERS)
@pytest.mark.parametrize("letters", [False, True])
def test_printed_pages(browser: str, letters: bool) -> None:  # noqa: FBT001 (a table's column)
    """Entries run over pages; the browser's lines are no content; letters may stand alone."""
    right, total, missed = 0, 0, list[str]()
    for who in people(len(LANGUAGES) * (1 if letters else 3)):
        page = made_pages.write(who, made_pages.Way(logos=who.language == "en"))
        data = made_pdfs.draw_printed(who, page.splitlines(), browser, letters=letters)
        report = from_pdf(data)
        found = hits(who, report)
        right, total, missed = right + found[0], total + found[1], missed + found[2]
        assert report["profile"]["name"] == who.name
        assert str(report["profile"]["url"]).endswith(f"/in/{who.slug}/")
        texts = " ".join([str(report["profile"]), *report["unread"]])
        assert "| LinkedIn" not in texts
        assert "05:52" not in texts
        assert "5:52 AM" not in texts
    assert total > 20
    assert right >= (0.85 if letters else 0.9) * total, missed


@pytest.mark.parametrize("scale", [0.92, 0.97, 1.05])
def test_a_file_that_was_printed_anew(scale: float) -> None:
    """It is LinkedIn's, a little smaller or larger, and tells the same."""
    for number in range(7):
        who = person(LANGUAGES[number], number)
        told = from_pdf(made_pdfs.draw(who, number, scale))
        assert told["profile"] == from_pdf(made_pdfs.draw(who, number))["profile"]


LONG = Person(
    "en", "Jonas Example", "Head of Operations", "Oslo, Norway", "jonas-example",
    ("I help nurses from abroad find work.",),
    (Firm("Harbour Coaching", tuple(
        Role(f"Partner {number}", (2020 - number, 1), (2021 - number, 1), text=(
            "We coach nurses who came here from abroad to find a job in this land in two months.",))
        for number in range(12))),),
    tuple(Course(f"University of Somewhere {number}", "Master of Arts", "Politics",
                 (1990 + number, 0), (1992 + number, 0)) for number in range(12)),
    connections="500+",
)  # fmt: skip


@pytest.mark.parametrize("browser", made_pdfs.BROWSERS)
def test_a_page_that_breaks_within_entries(browser: str) -> None:
    """Wherever the sheet ends, the job or school goes on on the next."""
    page = made_pages.write(LONG, made_pages.Way())
    for above in range(8):
        lines = [*[f"A line above {number}" for number in range(above)], *page.splitlines()]
        report = from_pdf(made_pdfs.draw_printed(LONG, lines, browser))
        right, total, missed = hits(LONG, report)
        assert (right, total) == (24, 24), missed
        for row in cast("Rows", report["profile"]["positions"]):
            assert str(row["description"]).count("\n") == 0
            assert str(row["description"]).endswith("in two months.")


def test_a_printed_page_without_the_browsers_lines() -> None:
    """Its top card says that it is LinkedIn's."""
    who = person("en", 7)
    page = made_pages.write(who, made_pages.Way())
    lines = [(line, 10.5, 157.0) for line in page.splitlines() if line][:34]
    read = from_pdf(made_pdfs.draw_cv(lines))
    assert read["profile"]["name"] == from_text(page)["profile"]["name"]


CV = [
    ("Jonas Example", 26.0, 220.0), ("Contact", 14.0, 30.0), ("jonas@example.org", 10.0, 30.0),
    ("linkedin.com/in/jonas-example", 10.0, 30.0), ("Summary", 16.0, 220.0),
    ("Operations lead with ten years in recruitment.", 11.0, 220.0), ("Experience", 16.0, 220.0),
    ("Managing Partner at Harbour Coaching", 11.0, 220.0), ("April 2020 - Present", 10.0, 220.0),
    ("Coached nurses.", 10.0, 220.0), ("Education", 16.0, 220.0),
    ("University of Bergen", 11.0, 220.0), ("2012 - 2015", 10.0, 220.0),
]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        CV,
        [(text, 11.0, 50.0) for text, *_ in CV],
        [(text, size, 50.0) for text, size, _ in CV],
        [(text, size * 0.75, x) for text, size, x in CV],
        [(text, size * 0.95, x) for text, size, x in CV],
        [*CV, ("Contact me on LinkedIn", 10.0, 220.0), ("Page 1 of 1", 9.0, 500.0)],
        [("Jonas Example", 27.0, 210.0), ("Profile", 13.5, 29.0), ("Work", 13.5, 29.0),
         ("Harbour Coaching, Managing Partner", 10.5, 29.0), (", April 2020 to date", 10.5, 202.0)],
        [("Juan Ejemplo", 20.0, 50.0), ("Experiencia", 14.0, 50.0), ("Panadero", 11.0, 50.0),
         ("Horno Azul", 11.0, 50.0), ("enero 2020 - actualidad", 11.0, 50.0)],
        [("Lea Beispiel", 20.0, 50.0), ("Berufserfahrung", 14.0, 50.0), ("Bäckerin", 11.0, 50.0),
         ("Backhaus · Vollzeit", 11.0, 50.0), ("Jan. 2020 – Heute", 11.0, 50.0)],
        [("AGREEMENT", 18.0, 50.0), ("1. Summary", 12.0, 50.0), ("Education", 12.0, 50.0),
         ("The parties agree.", 11.0, 50.0)],
        [("An invoice", 11.0, 50.0)],
    ],
)  # fmt: skip
def test_files_that_are_not_linkedins_are_refused(lines: list[tuple[str, float, float]]) -> None:
    """Never is a section said to be empty of which nobody knows."""
    with pytest.raises(BadRequest) as refused:
        from_pdf(made_pdfs.draw_cv(lines))
    assert (refused.value.field, refused.value.message) == ("file", wording.NO_PROFILE_FILE)


@pytest.mark.parametrize("first", ["- Ten years", "• Zehn Jahre", "10 years", "1. Ten", "* Ten"])
def test_a_summary_that_begins_with_a_mark(first: str) -> None:
    """In both of LinkedIn's layouts."""
    who = Person("en", "Ida Example", "Designer", "Oslo, Norway", "ida", (first, "- Two prizes"),
                 (Firm("Contoso", (Role("Designer", (2014, 1), None),)),))  # fmt: skip
    for data in (
        made_pdfs.draw(who, 1),
        made_pdfs.draw_old(who),
        made_pdfs.draw_old(who, year=2017),
    ):
        profile = from_pdf(data)["profile"]
        assert squeezed(str(profile["about"])).replace("•", "") == squeezed(
            f"{first}- Two prizes".replace("•", "")
        )
        assert len(cast("Rows", profile["positions"])) == 1


def test_a_text_that_looks_like_a_pages_number_stays() -> None:
    """Only the last line of a page is one."""
    roles = (Role("Designer", (2014, 1), None, text=("To 45",)),)
    who = Person("en", "Ida Example", "Designer", "Oslo, Norway", "ida", ("Page 3", "Team of 12"),
                 (Firm("Contoso", roles),))  # fmt: skip
    for year in (2016, 2017):
        profile = from_pdf(made_pdfs.draw_old(who, year=year))["profile"]
        assert profile["about"] == "Page 3\nTeam of 12"
        assert cast("Rows", profile["positions"])[0]["description"] == "To 45"
