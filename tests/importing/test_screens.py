"""Pictures of made profiles, read by the recogniser and put in order again, come out right.

screens.json holds what the recogniser read in pictures that made_screens.py drew of made people.
"""

import json
import random
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import Any, NamedTuple

import made_labels
import made_screens
import pytest
from comparing import squeezed
from made_screens import Case

from checker.dates import iso as written
from checker.importing import ImportReport
from checker.importing.screenshots import Reading, from_text, read
from checker.model import PartialDate
from checker.profile import report as judge

LEAST = 0.97
COUNTRIES = {
    "Belgique": "BE", "Brasil": "BR", "Canada": "CA", "Colombia": "CO", "Deutschland": "DE",
    "España": "ES", "France": "FR", "Ireland": "IE", "México": "MX", "Portugal": "PT",
    "Schweiz": "CH", "Suisse": "CH",
}  # fmt: skip


class Fact(NamedTuple):
    """One thing that a case's pictures show, and what the form was given of it."""

    case: str
    what: str
    shown: object
    given: object


@cache
def pictures() -> dict[str, list[Any]]:
    """Give what was read in each case's pictures."""
    return dict(json.loads(made_screens.READ.read_text(encoding="utf-8")))


CASES = [case for case in made_screens.cases() if case.key in pictures()]


@cache
def reading(key: str) -> Reading:
    """Give what a case's pictures come to."""
    return read(pictures()[key])


@cache
def imported(key: str) -> ImportReport:
    """Give the profile that the uncorrected text comes to."""
    return from_text(reading(key)["text"])


def month(date: tuple[int, int] | None) -> str | None:
    """Write a made date as the form has it."""
    return written(PartialDate(*date, 0)) if date else None


def facts(case: Case) -> Iterator[Fact]:
    """Hold everything that is shown beside what was given."""
    who, report = case.who, imported(case.key)
    profile: dict[str, Any] = report["profile"]
    invitation = report["invitation"]

    def fact(what: str, shown: object, given: object) -> Fact:
        return Fact(case.key, what, shown, given)

    yield fact("name", who.name, profile.get("name"))
    yield fact("headline", who.headline, profile.get("headline"))
    country = next((code for name, code in COUNTRIES.items() if who.place.endswith(name)), None)
    yield fact("country", country, profile.get("country"))
    number = who.connections
    connections = int(number) if number.isdecimal() else number or None
    yield fact("connections", connections, profile.get("connections"))
    yield fact("about", " ".join(who.about), profile.get("about"))
    yield fact("joined", written(PartialDate(*case.joined, 0)), profile.get("joined"))
    yield fact("verified", bool(case.verified), profile.get("verified"))
    yield fact("kinds", ", ".join(case.verified) or "(none)", line(case.key, "Verified"))
    yield fact("note", case.note, invitation.get("note"))
    yield fact("shared", 5, invitation.get("mutual_connections"))
    yield from jobs(case, profile.get("positions") or [])
    yield from schools(case, profile.get("education") or [])


def jobs(case: Case, rows: list[dict[str, Any]]) -> Iterator[Fact]:
    """Hold the jobs beside what was given, one after the other."""
    roles = [(firm, role) for firm in case.who.firms or () for role in firm.roles]
    yield Fact(case.key, "jobs", len(roles), len(rows))
    for at, (firm, role) in enumerate(roles):
        row = rows[at] if at < len(rows) else {}
        for what, shown in (
            ("title", role.title),
            ("company", firm.name),
            ("start", month(role.start)),
            ("end", month(role.end)),
            ("employment", role.kind or None),
        ):
            yield Fact(case.key, f"job {at} {what}", shown, row.get(what))
        text = " ".join(role.text)
        yield Fact(case.key, f"job {at} text", text, " ".join(str(row.get("description")).split()))


def schools(case: Case, rows: list[dict[str, Any]]) -> Iterator[Fact]:
    """Hold the schools beside what was given."""
    courses = case.who.courses or ()
    yield Fact(case.key, "schools", len(courses), len(rows))
    for at, course in enumerate(courses):
        row = rows[at] if at < len(rows) else {}
        yield Fact(case.key, f"school {at}", course.school, row.get("school"))
        yield Fact(case.key, f"school {at} end", month(course.end), row.get("end"))


def line(key: str, label: str) -> str:
    """Give a labelled line of the text that was read."""
    for one in reading(key)["text"].split("\n"):
        if one.startswith(f"{label}: "):
            return one.removeprefix(f"{label}: ")
    return ""


def plain(value: object) -> object:
    """Give a text with plain quotes and dashes: in a picture nobody can tell them apart."""
    table = str.maketrans({"’": "'", "–": "-", "—": "-"})
    return " ".join(value.translate(table).split()) if isinstance(value, str) else value


ALL = [fact for case in CASES for fact in facts(case)]


def test_there_are_twelve_profiles_in_five_languages_and_every_look() -> None:
    """The made pictures are of many people, languages and phones."""
    assert len(CASES) >= 12
    assert {case.who.language for case in CASES} == set(made_screens.LANGUAGES)
    assert {case.look for case in CASES} == set(made_screens.LOOKS)
    assert set(made_labels.SHARED) > set(made_screens.LANGUAGES)


def test_nearly_everything_reaches_the_form_right() -> None:
    """At least 97 in 100 facts are right, over all pictures."""
    wrong = [fact for fact in ALL if plain(fact.shown) != plain(fact.given)]
    assert len(ALL) > 300
    assert len(wrong) <= (1 - LEAST) * len(ALL), wrong


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_the_order_of_the_pictures_does_not_matter(case: Case) -> None:
    """Pictures are joined by what they share, so that any order gives the same text."""
    shuffled = list(pictures()[case.key])
    random.Random(case.key).shuffle(shuffled)  # noqa: S311  (the same order every time)
    assert read(shuffled)["text"] == reading(case.key)["text"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_every_doubt_is_a_word_of_the_text(case: Case) -> None:
    """What is marked is where it is said to be."""
    text = reading(case.key)["text"]
    for doubt in reading(case.key)["doubts"]:
        assert text[doubt["start"] : doubt["end"]] == doubt["word"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_a_conversation_keeps_who_said_what(case: Case) -> None:
    """What the other wrote and what the visitor wrote stand apart."""
    talk = str(imported(case.key)["invitation"].get("conversation")).split("\n")
    assert [line.partition(": ")[0] for line in talk] == ["Them", "Me"]
    for line, said in zip(talk, made_screens.SAID[case.who.language], strict=True):
        given, shown = (squeezed(str(plain(one))) for one in (line.partition(": ")[2], said))
        assert SequenceMatcher(None, given, shown).ratio() > 0.93, line


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_the_verdict_is_that_of_the_same_profile_typed_in(case: Case) -> None:
    """What a misread letter may change is no band."""
    who, report = case.who, imported(case.key)
    typed: dict[str, Any] = {
        "name": who.name,
        "headline": who.headline,
        "about": " ".join(who.about),
        "joined": written(PartialDate(*case.joined, 0)),
        "verified": bool(case.verified),
        "positions": [
            {
                "title": role.title,
                "company": firm.name,
                "start": month(role.start),
                "end": month(role.end),
                "current": bool(role.start) and role.end is None,
                "employment": role.kind or None,
                "description": "\n".join(role.text),
                "stated_months": role.months if role.start else None,
            }
            for firm in who.firms or ()
            for role in firm.roles
        ],
        "education": [
            {"school": course.school, "start": month(course.start), "end": month(course.end)}
            for course in who.courses or ()
        ],
    }
    if who.connections:
        typed["connections"] = who.connections
    invitation: dict[str, Any] = {"note": case.note, "mutual_connections": 5}
    pictured = {key: report["invitation"].get(key) for key in invitation}
    bands = [
        judge({"profile": dict(told), "invitation": dict(asked)}, PartialDate(2026, 11, 27))["band"]
        for told, asked in ((typed, invitation), (report["profile"], pictured))
    ]
    assert bands[0] == bands[1]


if __name__ == "__main__":
    for one in ALL:
        if plain(one.shown) != plain(one.given):
            print(one)  # noqa: T201
    print(len([one for one in ALL if plain(one.shown) == plain(one.given)]), len(ALL))  # noqa: T201
