"""Panels written without sight of the rules: ordinary people, careers, and made-up ones.

What an earlier version said of them, and why it changed, stands in the changelog and beside the
rules: weak signs alone no longer make anybody amber, so made-up people whom only an empty page
tells are missed, and named here.
"""

import json
from itertools import chain

import pytest

from checker import profile
from checker.model import Band, PartialDate
from site_builder.pages.panel import PANELS, PEOPLE, Person, people, share, shows

NEVER_USED = PartialDate(1999, 1, 1)
FEWEST = 150
"""People in all the panels."""
WEIGHT: dict[str, int] = {"not-enough": 0, "no-signs": 0, "some-signs": 1, "strong-signs": 2}
ALARM: tuple[Band, ...] = ("some-signs", "strong-signs")
MISSED = {
    "bulk-digits": "an empty page and digits: weak signs alone",
    "bulk-missing-dates": "an empty page",
    "bulk-half-filled": "an empty page",
    "stolen-photo-full": "nobody asked under whose name the photo stands",
    "persona-clean-but-face": "looks alone",
    "fake-apple-no-check": "the employer was not asked",
    "spy-talent-scheme": "the message",
    "cfo-at-once": "a title is a question: the employer was not asked",
    "new-account-thirty-years": "everybody joins once",
    "hurried-photo-only": "nobody asked under whose name the photo stands",
    "medical student radar": "the message, and what the school teaches: nobody looked it up",
    "unnamed client short paper": "the message",
    "un peace corps general": "the name of a body that does not exist: nobody looked it up",
    "pdg compte neuf": "the message, and a post that nobody looked up",
    "elena who is jason": "a first name alone may be the one used among friends or abroad",
    "hamburg in bayern": "a school that nobody looked up",
    "centre for dialogue": "the message, and firms without a name, which weigh little",
    "maritime law sixty papers": "the message, and sixty papers that nobody looked up",
    "neurosurgeon without residency": "how long a trade is learnt differs by country",
    "sladek v hongkongu": "who it tells of changed: contradictions, which nobody noted",
    "twenty years since 2017": "people list the post they hold now, and leave the others out",
    "congress secretary paris nevada": "the message",
    "m04-airline-recruiter-gmail": "the message, and a post that nobody looked up",
    "m12-vancouver-wine": "a degree and a post that nobody looked up",
    "m14-princeton-law": "a degree that nobody looked up",
    "m18-teacher-turned-asset-director": "woken and renamed are ordinary beside a marriage",
    "m19-bought-account-brayden": "renamed lately, and two jobs of which nobody knows the hours",
    "m25-wrong-pronoun": "whom the text tells of: contradictions, which nobody noted",
    "m33-family-office": "the message",
    "m34-inheritance-solicitor": "the message, and a school that nobody looked up",
    "m37-insead-bachelor": "the message, and a degree that nobody looked up",
    "mother-and-father-in-one": "two lives in one text take a reader",
    "born twice": "two childhoods in one text take a reader",
    "Finnish forester writing Chinese": "which languages somebody writes is nobody’s matter",
    "nun of the trading desk": "the message, and what a convent allows",
    "headline-other-trade": "the message: a second trade in a headline is nobody’s matter",
    "about-other-name": "a first name alone may be the one used among friends or abroad",
    "place-impossible": "where a town lies: nobody looked it up",
    "rotating-country": "how far two towns lie apart: nobody looked it up",
    "persona-generated-face": "no trace: an app's portrait and a private life look so too",
    "old-classmate-who-was-not": "where somebody says to have studied together: the note",
    "law-school-that-is-not": "which schools a university has: nobody looked it up",
    "rad-und-schicht-de": "a journey told in one text and shifts in another take a reader",
    "sceaux-a-geneve-fr": "which minister appoints a notary where: nobody looked it up",
    "muttersprache-unbenutzt": "which languages somebody writes is nobody’s matter",
    "varo-in-montagna-it": "where a town lies: nobody looked it up",
    "press: think-tank fellow, invitation": "before its check: 52 connections and no text",
    "press: head-hunter for parliament staff, invitation": "the message",
}
"""Made-up people with a tell whom the check does not see, and what would have told."""


ORDINARY = [one for name in PANELS for one in people(name) if not one.made_up]
MADE_UP = [one for name in PANELS for one in people(name) if one.made_up]


def signs(person: Person) -> str:
    """Name the signs of somebody, for a failure that can be read."""
    return ", ".join(
        f"{one['clue']} ({one['strength']})"
        for one in person.report["findings"]
        if one["outcome"] == "sign"
    )


def test_the_panels_are_large_and_name_everybody_once() -> None:
    """There are enough of them, and within a panel no name stands twice."""
    assert len(ORDINARY) >= FEWEST
    assert len(MADE_UP) >= FEWEST // 2
    for name in PANELS:
        names = [one.id for one in people(name)]
        assert len(names) == len(set(names)), name


def test_no_ordinary_person_comes_to_strong_signs() -> None:
    """Nobody ordinary is told strong signs."""
    strong = [(one.id, signs(one)) for one in ORDINARY if one.report["band"] == "strong-signs"]
    assert strong == []


def test_at_most_two_ordinary_people_in_a_hundred_come_to_some_signs() -> None:
    """Few ordinary people deserve a second look, careers among them."""
    asked = [(one.id, signs(one)) for one in ORDINARY if one.report["band"] in ALARM]
    assert len(asked) * 50 <= len(ORDINARY), asked


@pytest.mark.parametrize("listed", [True, False], ids=["listed", "unlisted"])
def test_a_career_is_not_alarming_whether_or_not_it_lists_an_address(*, listed: bool) -> None:
    """At most one of them deserves a second look: the address of a profile is no sign."""
    alarmed = []
    for case in json.loads((PEOPLE / "careers.json").read_text(encoding="utf-8")):
        request = case["input"]
        if not listed:
            request["profile"].pop("listed_email", None)
        if profile.report(request, NEVER_USED)["band"] in ALARM:
            alarmed.append(case["case"])
    assert len(alarmed) <= 1, alarmed


def test_no_ordinary_person_comes_above_what_is_fair() -> None:
    """Nobody ordinary comes to a heavier band than the panel's writer would accept."""
    above = [
        (one.id, one.report["band"], signs(one))
        for one in ORDINARY
        if one.expect and WEIGHT[one.report["band"]] > WEIGHT[one.expect["at_most"]]
    ]
    assert above == []


def test_a_clue_that_weighs_does_so_for_one_ordinary_person_in_twenty_at_most() -> None:
    """Whatever is commoner than that is a note."""
    common = {}
    for clue in {one["clue"] for person in ORDINARY for one in person.report["findings"]}:
        hits = sum(shows(person.report, clue, note=False) for person in ORDINARY)
        if hits * 20 > len(ORDINARY):
            common[clue] = share(hits, len(ORDINARY))
    assert common == {}


def test_the_made_up_people_who_are_missed_are_named() -> None:
    """Whoever has a tell and is missed stands in the list, with what would have told."""
    missed = {
        one.id: signs(one) for one in MADE_UP if one.tells and one.report["band"] not in ALARM
    }
    assert set(missed) <= set(MISSED), missed


def test_nobody_is_refused() -> None:
    """Dates that cannot be are content: every case of every panel is judged."""
    reports = chain.from_iterable(people(name) for name in PANELS)
    assert all(person.report["band"] in WEIGHT for person in reports)
