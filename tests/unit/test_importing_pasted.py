"""Pasted page text: what is a heading, what a copy, what a button, and what stands under each."""

import pytest

from checker import bounds
from checker.importing import copied, from_text, jobs, places, spans, topcard, wording
from checker.importing.model import Draft, ImportReport
from checker.model import BadRequest, Json

PAGE = """(3) Jane Doe | LinkedIn
Keyboard shortcuts
Home
Jane Doe
Jane Doe
She/Her
2nd degree connection
2nd
Lead at Acme
Acme
San Francisco Bay Area
Contact info
1,234 followers
500+ connections
Ann, Bob and 12 other mutual connections
About
About
I build things.
And more.
I build things.
And more.
…see more
Top skills
Top skills
Python • SQL
Experience
Experience
Acme
Acme
Full-time · 6 yrs 3 mos
Full-time · 6 yrs 3 mos
San Francisco Bay Area
San Francisco Bay Area
Lead
Lead
Jan 2020 - Present · 4 yrs 2 mos
Jan 2020 to Present · 4 yrs 2 mos
Projects
- One
Projects
- One
Python, SQL and +5 skills
Python, SQL and +5 skills
Engineer
Engineer
Jan 2018 - Jan 2020 · 2 yrs 1 mo
Jan 2018 to Jan 2020 · 2 yrs 1 mo
Intern
Intern
Beta Inc
Beta Inc
Jun 2017 - Aug 2017 · 3 mos
Jun 2017 to Aug 2017 · 3 mos
Education
Education
University of Somewhere
University of Somewhere
BSc, Computer Science
BSc, Computer Science
2013 - 2017
2013 - 2017
Skills
Skills
Python
Python
Show all 23 skills
Recommendations
Recommendations
Show all 5 received
Interests
Interests
"""


def _rows(report: ImportReport, key: str) -> list[dict[str, Json]]:
    found = report["profile"].get(key)
    assert isinstance(found, list)
    return [row for row in found if isinstance(row, dict)]


def _read(*lines: str) -> ImportReport:
    return from_text("\n".join(lines))


def _jobs(*lines: str) -> list[tuple[Json, ...]]:
    """Give title, company, start and description of the jobs under the lines."""
    report = _read("Experience", *lines)
    keys = ("title", "company", "start", "description")
    return [tuple(row.get(key) for key in keys) for row in _rows(report, "positions")]


def test_a_whole_page() -> None:
    """Everything at once, as one browser copies it."""
    report = from_text(PAGE)
    profile = report["profile"]
    assert profile["name"] == "Jane Doe"
    assert profile["headline"] == "Lead at Acme"
    assert profile["connections"] == "500+"
    assert profile["about"] == "I build things.\nAnd more."
    lead, engineer, intern = _rows(report, "positions")
    assert lead == {
        "title": "Lead", "company": "Acme", "start": "2020-01", "end": None, "current": True,
        "stated_months": 50, "employment": "full-time", "description": "Projects\n- One",
    }  # fmt: skip
    assert engineer == {
        "title": "Engineer", "company": "Acme", "start": "2018-01", "end": "2020-01",
        "current": False, "stated_months": 25, "employment": "full-time", "description": "",
    }  # fmt: skip
    assert (intern["title"], intern["company"], intern["description"]) == ("Intern", "Beta Inc", "")
    assert (profile["skills"], profile["recommendations"]) == (23, 5)
    assert report["unread"] == []
    assert wording.place("San Francisco Bay Area", known=False) in report["understood"]
    assert "country" not in profile
    assert report["invitation"] == {}
    uncounted = "Ann, Bob and 12 other mutual connections"
    assert wording.uncounted(uncounted) in report["understood"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (" \n", wording.NOTHING),
        ("A story.\nWith Experience in it.", wording.NO_PROFILE_TEXT),
        ("x" * (bounds.MOST_PASTED + 1), wording.TOO_MUCH_TEXT),
        ("x\n" * (bounds.MOST_PASTED_LINES + 1), wording.TOO_MUCH_TEXT),
    ],
)
def test_refusals(text: str, message: str) -> None:
    """A sentence says how to mend it."""
    with pytest.raises(BadRequest) as refused:
        from_text(text)
    assert (refused.value.field, refused.value.message) == ("text", message)


def test_the_pages_own_footer_is_no_about_section() -> None:
    """Its "About" stands after the jobs, or right before "Accessibility"."""
    late = _read("Experience", "Lead", "Acme", "2019 - 2020", "About", "Accessibility", "Help")
    assert _rows(late, "positions")[0]["description"] == ""
    assert "about" not in late["profile"]
    only = _read("Education", "MIT", "2013 - 2017", "Interests", "About", "Accessibility")
    assert "about" not in only["profile"]
    with pytest.raises(BadRequest):
        _read("Somebody", "About", "Accessibility")
    ended = _read("About", "I am.", "Accessibility", "Help Center")
    assert ended["profile"]["about"] == "I am."


def test_a_page_may_end_with_a_heading() -> None:
    """With nothing behind it, it is an empty section and no error."""
    profile = _read("Jane Doe", "· 2nd", "About")["profile"]
    assert profile["about"] == ""


def test_a_second_heading_of_the_same_name_is_text() -> None:
    """A skill may be called "Education"; an empty section does not hide a later full one."""
    report = _read("Education", "MIT", "2013 - 2017", "Skills", "Education", "Python")
    assert [row["school"] for row in _rows(report, "education")] == ["MIT"]
    after_jobs = _read("Experience", "Lead", "Acme", "2019 - 2020", "About", "me")
    assert "about" not in after_jobs["profile"]


def test_missing_sections_are_empty_only_on_a_whole_page() -> None:
    """Without a name and what follows, nobody can tell."""
    top = ("Jane Doe", "· 2nd", "Lead")
    jobs = ("Experience", "Lead", "Acme", "2019 - 2020")
    whole = _read(*top, *jobs, "Interests", "Chess")["profile"]
    assert (whole["about"], whole["education"]) == ("", [])
    assert "education" not in _read(*top, *jobs)["profile"]
    assert "about" not in _read(*jobs)["profile"]
    assert _read(*top, "Education", "MIT", "2013 - 2017")["profile"]["positions"] == []


@pytest.mark.parametrize(
    ("top", "name"),
    [
        (("Jane Doe · 2nd", "Lead"), "Jane Doe"),
        (("Jane Doe", "Kontakt 2. Grades", "Lead"), "Jane Doe"),
        (("Home", "Jane Doe", "Lead", "Berlin, Germany · Contact info"), "Jane Doe"),
        (("Jane Doe", "Lead", "412 connections"), "Jane Doe"),
        (("1 new notification", "Feed 2", "412 connections"), None),
        (("Jane Doe", "Lead"), None),
        (("2nd", "Jane Doe"), None),
        (("Jane Doe | LinkedIn", "Jane Doe"), "Jane Doe"),
        (("Someone Else | LinkedIn", "Lead"), None),
    ],
)
def test_the_name(top: tuple[str, ...], name: str | None) -> None:
    """It stands before "2nd", in the tab's title, or first on a card that has the place."""
    assert _read(*top, "About", "I am.")["profile"].get("name") == name


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("www.linkedin.com/in/jane-doe-1", "url", "www.linkedin.com/in/jane-doe-1"),
        ("jane@example.org", "listed_email", "jane@example.org"),
        ("1.412 Kontakte", "connections", 1412),
        ("1,234 followers · 412 connections", "connections", 412),
        ("99,999 connections", "connections", None),
        ("500+ relations", "connections", "500+"),
        ("Vérifiée", "verified", True),
        ("Berlin · Hybrid", "place", None),
        ("Ann is a mutual connection", "connections", None),
        ("30,000 connections", "connections", 30_000),
        ("30,001 connections", "connections", None),
    ],
)
def test_lines_of_the_top_card(line: str, key: str, value: Json) -> None:
    """Each line that says what it is, is read as that."""
    assert _read("Jane Doe", "· 2nd", line, "About", "I am.")["profile"].get(key) == value


@pytest.mark.parametrize(("dots", "near"), [(37, True), (38, False)])
def test_a_degree_is_a_short_line(dots: int, near: bool) -> None:  # noqa: FBT001 (a table's column)
    """Forty characters with all that stands around it, and no more."""
    assert topcard._degree("2nd" + "·" * dots) is near  # noqa: SLF001 (whole lines are shorter)


def test_lines_above_a_nameless_top_card_are_all_unread() -> None:
    """Whatever was unread before stays so."""
    draft = Draft("paste", unread=["before"])
    topcard.read(["12345", "67890"], draft)
    assert draft.unread == ["before", "12345", "67890"]


def test_contact_info_alone_follows_the_place() -> None:
    """The link is a line of its own in some browsers, the first on the page in none."""
    report = _read("Contact info", "Jane Doe", "· 2nd", "Lead", "Berlin", "Contact info",
                   "About", "I am.")  # fmt: skip
    assert wording.place("Berlin", known=False) in report["understood"]


@pytest.mark.parametrize(
    ("lines", "country", "unread"),
    [
        (("São Paulo, São Paulo, Brazil · Contact info",), "BR", []),
        (("Greater Toronto Area, Canada", "Contact info"), "CA", []),
        (("München, Bayern, Deutschland",), "DE", []),
        (("Seattle, Washington, United States", "Acme"), "US", ["Acme"]),
        (("Amity University, India", "Port of Spain, Trinidad and Tobago"), "TT",
         ["Amity University, India"]),
        (("Porto, Portugal · 37 connections",), "PT", []),
        (("The Netherlands",), "NL", []),
        (("Toronto, Canada (Remote) · Contact info",), "CA", []),
        (("Atlanta, Georgia",), None, ["Atlanta, Georgia"]),
        (("Berlin und Umgebung",), None, []),
        (("Deloitte, India", "Lyon, France"), None, ["Deloitte, India", "Lyon, France"]),
    ],
)  # fmt: skip
def test_the_country(lines: tuple[str, ...], country: str | None, unread: list[str]) -> None:
    """It stands at the end of the place, which is known by it where "Contact info" is not there."""
    report = _read("Jane Doe", "· 2nd", "Lead", *lines, "About", "I am.")
    assert report["profile"].get("country") == country
    assert report["unread"] == unread


def test_the_country_of_a_job() -> None:
    """It is that of the job's place, whatever is said of working from home."""
    report = _read("Experience", "Lead", "Acme", "2019 - 2020", "Köln, Deutschland · Hybrid",
                   "Cook", "Beta", "2015 - 2016", "Greater Boston", "Maid", "Gamma",
                   "2013 - 2014", "Canada (Remote)")  # fmt: skip
    assert [row.get("country") for row in _rows(report, "positions")] == ["DE", None, "CA"]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("12 mutual connections", 12),
        ("Ann Lee and 1 other mutual connection", 2),
        ("Ann Lee, Bo Roth, and 3 other mutual connections", 5),
        ("Ann Lee & 3 other mutual connections", 4),
        ("Ana López y 4 contactos más en común", 5),
        ("Ana López y otros 4 contactos en común", 5),
        ("Anna Keller und 2 weitere gemeinsame Kontakte", 3),
        ("Ann Lee, PhD, and 3 other mutual connections", None),
        ("You have 5 mutual connections", None),
        ("Ann Lee is a mutual connection", 1),
        ("Somebody's mutual connections", None),
    ],
)
def test_shared_connections(line: str, count: int | None) -> None:
    """They are counted where nobody could count them otherwise."""
    report = _read("Jane Doe", "· 2nd", "Lead", line, "About", "I am.")
    assert report["invitation"].get("mutual_connections") == count


def test_one_role_and_several() -> None:
    """Title and company above the dates; or the company once, above the length of all roles."""
    assert _jobs("Lead", "Acme · Full-time", "2019 - 2020", "Text.") == [
        ("Lead", "Acme", "2019", "Text.")
    ]
    several = ("Acme", "3 yrs", "Lead", "Full-time", "2019 - 2020", "Junior", "Contract",
               "2017 - 2019 · 2 yrs", "Cook", "Beta", "2015 - 2016")  # fmt: skip
    assert _jobs(*several) == [
        ("Lead", "Acme", "2019", ""),
        ("Junior", "Acme", "2017", ""),
        ("Cook", "Beta", "2015", ""),
    ]


def test_the_kind_of_work_on_a_line_of_its_own() -> None:
    """So a phone shows it; "Freelance" where a firm would stand is both."""
    lines = ("HR Manager", "Oracle", "Full-time", "2015 - 2016", "Text.", "Editor", "Freelance",
             "2013 - 2014", "Cook", "Part-time", "2011 - 2012")  # fmt: skip
    rows = _rows(_read("Experience", *lines), "positions")
    keys = ("title", "company", "employment", "description")
    assert [tuple(row.get(key) for key in keys) for row in rows] == [
        ("HR Manager", "Oracle", "full-time", "Text."),
        ("Editor", "Freelance", "freelance", ""),
        ("Cook", None, "part-time", ""),
    ]


@pytest.mark.parametrize(
    ("roles", "full"),
    [
        (("Jan 2020 · 1 yr",), True),  # a role without an end lasts as long as it says
        (("Jan 2020 · 11 mos",), False),
        (("Jan 2020 - Jan 2020",), False),
        (("Jan 2020 - Nov 2020", "Dec 2020 - Dec 2020"), True),
        (("Dec 2020 - Dec 2020", "Jan 2020 - Jan 2020"), True),  # from the first to the last
        (("Jan 2020 - May 2020", "Jan 2020 - May 2020", "Jan 2020"), False),
    ],
)
def test_the_roles_make_up_the_length_that_the_company_tells(
    roles: tuple[str, ...],
    full: bool,  # noqa: FBT001 (a table's column)
) -> None:
    """A year at one company, in months as on the page: from January to December are twelve."""
    group = jobs.Group("Acme", 12, None)
    for role in roles:
        span = spans.span(role)
        assert span
        group.add(span)
    assert group.full is full
    assert not jobs.Group("Acme", None, None, seen=99).full


def test_a_group_whose_length_is_not_told_goes_on() -> None:
    """Until a picture's name or a company with its kind of work begins another job."""
    lines = ("Acme", "less than a year", "Lead", "2020 - 2020 · less than a year", "Junior",
             "Mar 2020 · 1 mo", "Did it all.", "Very Junior",
             "Feb 2020 · 1 mo", "Beta logo", "Cook", "Beta", "2015 - 2016", "Maid",
             "Gamma · Part-time", "2013 - 2014")  # fmt: skip
    assert [job[:2] for job in _jobs(*lines)] == [
        ("Lead", "Acme"), ("Junior", "Acme"), ("Very Junior", "Acme"),
        ("Cook", "Beta"), ("Maid", "Gamma"),
    ]  # fmt: skip


def test_jobs_without_dates_and_without_half_their_head() -> None:
    """What is not there is left out or, where the page shows that it is not, null."""
    assert _jobs("Lead", "Acme · Freelance", "Cook", "Beta", "2015 - 2016") == [
        ("Lead", "Acme", None, ""),
        ("Cook", "Beta", "2015", ""),
    ]
    assert _jobs("Acme · CDI", "2015 - 2016") == [(None, "Acme", "2015", "")]
    assert _jobs("Acme · CDI") == [(None, "Acme", None, "")]
    assert _jobs("Lead", "2015 - 2016") == [("Lead", None, "2015", "")]
    assert _jobs("2015 - 2016") == [(None, None, "2015", "")]
    assert _jobs("Lead", "Acme · Berlin", "2015 - 2016") == [("Lead", "Acme · Berlin", "2015", "")]
    assert _jobs("Lead", "· Full-time", "2015 - 2016")[0][0] == "Lead"
    assert _jobs("Acme", "3 yrs", "Lead", "2019 - 2020", "2017 - 2018") == [
        ("Lead", "Acme", "2019", ""),
        (None, None, "2017", ""),
    ]


def test_what_is_under_a_job() -> None:
    """Place, text, skills, links and buttons; a year alone is text."""
    assert _jobs("Lead", "Acme", "2015 - 2016", "Berlin, Germany", "2019", "Skills: SQL",
                 "more", "Show all 9 experiences", "Show all") == [
        ("Lead", "Acme", "2015", "2019")
    ]  # fmt: skip
    report = _read("Experience", "stray", "Lead", "Acme", "2015 - 2016", "Show all 9 experiences")
    assert report["unread"] == ["stray"]
    assert wording.more_jobs(1, 9) in report["understood"]
    whole = _read("Experience", "Lead", "Acme", "2015 - 2016", "Show all 1 experience")
    assert whole["understood"] == ["Read: 1 job."]
    home = _read("Jane Doe", "· 2nd", "Lead", "Atlantis · Contact info", "Experience", "Lead",
                 "Acme", "2015 - 2016", "Atlantis")  # fmt: skip
    assert _rows(home, "positions")[0]["description"] == ""
    assert "positions" not in _read("Experience", "Nothing here")["profile"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("MIT", "PhD, Physics", "2013 - 2017"), [("MIT", "PhD", "Physics", "2013", "2017")]),
        (("MIT", "2017"), [("MIT", "", "", None, "2017")]),
        (
            ("MIT", "PhD", "2013 - 2017", "Grade: 1", "IE", "Finanzas", "2010 - 2012"),
            [("MIT", "PhD", None, "2013", "2017"), ("IE", None, "Finanzas", "2010", "2012")],
        ),
        (("Lycée Ampère", "Licence, Droit"), [("Lycée Ampère", "Licence", "Droit", None, None)]),
        (("HEC", "Master 2"), [("HEC", "Master 2", None, None, None)]),
        (
            ("École 42", "Lycée Ampère", "2013 - 2017"),
            [("École 42", None, "Lycée Ampère", "2013", "2017")],
        ),
        (
            ("Universität Köln", "Akademie Bonn", "2013 - 2017"),
            [("Universität Köln", None, "Akademie Bonn", "2013", "2017")],
        ),
        (("Grade: 1", "MIT", "2013 - 2017"), [("MIT", "", "", "2013", "2017")]),
    ],
)
def test_schools(lines: tuple[str, ...], found: list[tuple[Json, ...]]) -> None:
    """With and without degree, dates and notes."""
    keys = ("school", "degree", "field", "start", "end")
    rows = _rows(_read("Education", *lines), "education")
    assert [tuple(row.get(key) for key in keys) for row in rows] == found


def test_lines_under_education_that_are_no_school() -> None:
    """They are said to be unread, but for notes, links and buttons."""
    report = _read("Education", "MIT logo", "MIT", "PhD", "2013 - 2017", "It was a good time.",
                   "Skills: SQL", "Show all 3 schools", "2001 - 2002", "a line")  # fmt: skip
    assert report["unread"] == ["It was a good time.", "2001 - 2002", "a line"]


def test_copies() -> None:
    """Second copies go: of a line, of a block, on the same line; single repetitions stay."""
    assert copied.lines("Experience\nExperience\nA\nB\nA\nB\nC") == ["Experience", "A", "B", "C"]
    assert copied.lines("One\nTwo\nTwo\nThree\nFour\nFive\nSix\nSeven") == [
        "One", "Two", "Two", "Three", "Four", "Five", "Six", "Seven",
    ]  # fmt: skip
    assert copied.lines("couscous\nData EngineerData Engineer\n20202020202020") == [
        "couscous", "Data Engineer", "20202020202020",
    ]  # fmt: skip
    run_on = "Data EngineerData Engineer\nBrightwaterBrightwater\nSomewhereSomewhere\nIBMIBM"
    assert copied.lines(run_on)[-1] == "IBM"
    assert copied.lines("Good text… see more\n... more\nWait...") == ["Good text", "Wait..."]
    assert copied.lines("seventyseventy\nsixtysixty") == ["seventy", "sixtysixty"]
    three = "lengthylengthy\n" * 3
    assert copied.lines(f"{three}IBMIBM")[-1] == "IBM"


def test_the_longest_block_that_is_a_copy() -> None:
    """Forty lines may follow a second time from the first line on, and no more."""
    block = [f"Line {number}" for number in range(copied.LONGEST_BLOCK)]
    heading = ["Experience", "Experience"]
    assert copied.lines("\n".join(block * 2 + heading)) == [*block, "Experience"]
    longer = [*block, "One more"]
    assert copied.lines("\n".join(longer * 2 + heading)) == [*longer, *longer, "Experience"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Berlin, Germany", True), ("Greater London", True), ("Hybrid", True),
        ("Köln, Deutschland · Vor Ort", True), ("Ville de Paris, Île-de-France, France", True),
        ("Berlin", False), ("• Berlin, Germany", False), ("Did this, and that", False),
        ("Led teams.", False), ("A, B, C, D, E", False), ("x" * 90, False), ("A,, B", False),
        ("(Hybrid)", False), ("Berlin, Germany · " + " " * 60 + "Hybrid", False),
    ],
)  # fmt: skip
def test_places(text: str, place: bool) -> None:  # noqa: FBT001 (a table's column)
    """Their shape tells them from text, most of the time."""
    assert places.looks_like_place(text) is place


def test_counts_need_one_number() -> None:
    """A link with two numbers, or none, tells nothing."""
    for link in ("Show all skills", "Show all 2 of 3 skills", "23 skills"):
        assert "skills" not in _read("About", "I am.", "Skills", link)["profile"]
    again = _read(
        "About", "I am.", "Recommendations", "x", "Recommendations", "Show all 3 received"
    )
    assert again["profile"]["recommendations"] == 3
