"""Made profiles, read back: how many jobs and schools are right, and that nothing is invented."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

import made_pages
import made_pdfs
import pytest
from comparing import hits, squeezed, strings
from made_people import LANGUAGES, TRAITS, Person, people

from checker.importing import ImportReport, from_pdf, from_text
from checker.model import PartialDate
from checker.profile.read import read

TODAY = PartialDate(2026, 11, 23)
MANY = 63
"""People a source: nine in each language, and each way of copying in each language."""
LEAST = 0.95
COUNTRIES = {
    "Belgique": "BE", "België": "BE", "Brasil": "BR", "Canada": "CA", "Colombia": "CO",
    "Deutschland": "DE", "España": "ES", "France": "FR", "Ireland": "IE", "Italia": "IT",
    "México": "MX", "Nederland": "NL", "Portugal": "PT", "Schweiz": "CH", "Suisse": "CH",
}  # fmt: skip
"""Of the made people's places, by hand; the others name none."""


class Imported(NamedTuple):
    """One person, what was shown of them, and what was read."""

    source: str
    whole: bool
    who: Person
    shown: str
    report: ImportReport


def _imported() -> Iterator[Imported]:
    for number, who in enumerate(people(MANY)):
        way = made_pages.WAYS[(number + number // 7) % len(made_pages.WAYS)]
        page = made_pages.write(who, way)
        yield Imported("paste", way.whole, who, page, from_text(page))
        plain = made_pages.write(who, made_pages.Way())
        report = from_pdf(made_pdfs.draw(who, number))
        yield Imported("pdf", whole=True, who=who, shown=plain + who.email, report=report)


ALL = list(_imported())


def test_the_made_people_have_every_trait() -> None:
    """The made people cover all that they were made for."""
    assert {trait for one in ALL for trait in one.who.traits} == set(TRAITS)
    assert Counter(one.who.language for one in ALL) == dict.fromkeys(LANGUAGES, MANY * 2 // 7)


@pytest.mark.parametrize("source", ["paste", "pdf"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_jobs_and_schools_have_the_right_title_company_and_dates(
    source: str, language: str
) -> None:
    """At least 95 % are right, in each language and from each source."""
    right, total, missed = 0, 0, list[str]()
    for one in ALL:
        if (one.source, one.who.language) == (source, language):
            found = hits(one.who, one.report)
            right, total, missed = right + found[0], total + found[1], missed + found[2]
    assert total > 20
    assert right >= LEAST * total, missed


@pytest.mark.parametrize("source", ["paste", "pdf"])
def test_nothing_is_invented(source: str) -> None:
    """Every text in the profile stands in the source, wrapped or not."""
    for one in ALL:
        if one.source != source:
            continue
        shown = squeezed(one.shown + one.who.slug).replace("•", "")
        for text in strings(one.report["profile"]):
            for line in text.split("\n"):
                known = squeezed(line).replace("•", "").removeprefix("www.linkedin.com/in/")
                assert known in shown, (one.who, line)


def test_the_form_takes_what_was_read() -> None:
    """No row is refused or lost on its way into the check."""
    for one in ALL:
        asked = read({"profile": one.report["profile"]}, TODAY)
        rows = one.report["profile"].get("positions")
        assert asked.positions is None or len(asked.positions) == len(cast("list[object]", rows))


def test_what_stands_around_the_jobs_is_read_too() -> None:
    """Name, headline, place, About, language; and nothing is left over."""
    for one in ALL:
        profile = one.report["profile"]
        assert one.report["language"] == one.who.language
        assert one.report["unread"] == []
        assert squeezed(str(profile.get("about", ""))) == squeezed("".join(one.who.about))
        if one.whole:
            assert profile["name"] == one.who.name
            assert profile["headline"] == one.who.headline
            assert any(one.who.place in sentence for sentence in one.report["understood"])
            assert profile.get("country") == COUNTRIES.get(one.who.place.split(", ")[-1])
        if one.source == "pdf":
            assert profile["url"] == f"www.linkedin.com/in/{one.who.slug}"
            assert profile.get("listed_email", "") == one.who.email
            assert not {"connections", "skills", "recommendations", "verified"} & set(profile)
        elif one.whole:
            assert str(profile.get("connections", "")) == one.who.connections
            assert one.report["invitation"] == {"mutual_connections": 5}
            assert profile.get("skills") == (23 if one.who.skills else None)


def _rows(one: Imported, key: str) -> list[Mapping[str, object]]:
    return cast("list[Mapping[str, object]]", one.report["profile"].get(key) or [])


def test_descriptions_lengths_and_kinds_of_work_are_read() -> None:
    """A place is no description, and a description is whole."""
    for one in ALL:
        roles = [(firm.name, role) for firm in one.who.firms or () for role in firm.roles]
        for (firm, role), row in zip(roles, _rows(one, "positions"), strict=True):
            described = squeezed(str(row["description"])).replace("•", "")
            assert described == squeezed("".join(role.text)).replace("•", "")
            assert row.get("stated_months") == role.months
            assert row.get("country") == COUNTRIES.get(role.place.split(", ")[-1])
            if one.source == "paste":
                alone = "freelance" if firm == "Freelance" else ""
                assert row.get("employment", "") == (role.kind or alone)


def test_degrees_and_subjects_are_read() -> None:
    """Degree and subject are told apart."""
    for one in ALL:
        for course, row in zip(one.who.courses or (), _rows(one, "education"), strict=True):
            found = f"{row.get('degree') or ''}|{row.get('field') or ''}".strip("|")
            assert found == f"{course.degree}|{course.subject}".strip("|")


def test_a_section_that_is_not_there_is_empty_and_not_unknown() -> None:
    """A file shows all that there is."""
    pdfs = [one for one in ALL if one.source == "pdf"]
    for trait, key, empty in (
        ("no-about", "about", ""),
        ("no-education", "education", []),
        ("no-experience", "positions", []),
    ):
        without = [one for one in pdfs if trait in one.who.traits]
        assert without
        assert all(one.report["profile"][key] == empty for one in without)
