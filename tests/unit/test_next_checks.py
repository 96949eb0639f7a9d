"""Each next check as something to do: what its buttons open, what it copies, where that goes."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import profile
from checker.model import Check, PartialDate
from checker.profile.clues import BY_ID, CLUES

TODAY = PartialDate(2026, 6, 1)
SENTENCE = "I count ferries on the Kvarner line for the port of Rijeka since 2011."
PERSON: dict[str, Any] = {
    "profile": {
        "name": "Zoë Ünal & Söhne",
        "about": SENTENCE,
        "positions": [{"title": "Analyst", "company": "Kvarner", "start": "2011", "current": True}],
        "education": [
            {"school": "Leeds", "school_level": "university", "degree": "BSc", "field": "Maths"}
        ],
    },
    "invitation": {"mutual_connections": 3},
}


def checks(content: dict[str, Any]) -> dict[str, Check]:
    """Give the next checks by their clue."""
    return {check["clue"]: check for check in profile.report(content, TODAY)["next_checks"]}


@pytest.mark.parametrize(
    ("clue", "words"),
    [
        ("text-elsewhere", f'"{SENTENCE}"'),
        ("no-trace", '"Zoë Ünal & Söhne" "Kvarner"'),
        ("second-profile", '"Zoë Ünal & Söhne" "Kvarner"'),
        ("employer", '"Kvarner" "Zoë Ünal & Söhne"'),
        ("same-title", '"Kvarner" "Analyst"'),
        ("school-degree", '"Leeds" "BSc" "Maths"'),
    ],
)
def test_a_search_opens_with_the_words_that_can_be_copied(clue: str, words: str) -> None:
    """Quoted words, in the address as a browser reads it back, and ready to copy."""
    check = checks(PERSON)[clue]
    assert check["copy"] == words
    for link in check["links"][:2]:
        assert parse_qs(urlsplit(link["url"]).query)["q"] == [words]
    assert check["word"]


def test_a_person_is_searched_for_among_members_by_name() -> None:
    """LinkedIn's own search takes the name alone."""
    url = checks(PERSON)["second-profile"]["links"][2]["url"]
    assert unquote(url).endswith("/search/results/people/?keywords=Zoë Ünal & Söhne")


def test_a_photo_is_searched_where_the_visitor_takes_it() -> None:
    """Three services to open; nothing is handed to them."""
    check = checks(PERSON)["photo-elsewhere"]
    assert [link["label"] for link in check["links"]] == [
        "TinEye",
        "Google Lens",
        "Bing Visual Search",
    ]
    assert all(not urlsplit(link["url"]).query for link in check["links"])
    assert check["copy"] == ""


def test_what_is_sent_is_two_sentences_that_somebody_would_send() -> None:
    """To a shared contact with the name, or without one; and to the person."""
    ask = checks(PERSON)["vouched-for"]
    assert "Zoë Ünal & Söhne" in ask["copy"]
    unnamed = {"invitation": {"mutual_connections": 3}}
    assert "one of your connections" in checks(unnamed)["vouched-for"]["copy"]
    assert checks(PERSON)["dodges-call"]["copy"].endswith("work address?")


@pytest.mark.parametrize(
    ("clue", "missing"),
    [
        ("text-elsewhere", "about"),
        ("no-trace", "name"),
        ("school-degree", "education"),
    ],
)
def test_nothing_is_offered_that_has_nothing_to_go_on(clue: str, missing: str) -> None:
    """Without a text there are no words to search for, without a name nobody to look up."""
    less = {key: value for key, value in PERSON["profile"].items() if key != missing}
    assert clue not in checks(PERSON | {"profile": less})


def test_a_photo_that_is_not_there_is_not_searched_for() -> None:
    """Nor is a former employer's name left out where there is no present one."""
    seen = PERSON | {"observations": {"photo-missing": "yes"}}
    assert "photo-elsewhere" not in checks(seen)
    job = {"title": "Analyst", "company": "Kvarner", "start": "2011", "end": "2014"}
    past = {"profile": {"name": "Ida Berg", "positions": [job | {"current": False}]}}
    assert checks(past)["employer"]["copy"] == '"Kvarner" "Ida Berg"'


def test_a_firm_is_searched_by_the_headline_where_no_job_names_one() -> None:
    """What is known has to do."""
    content = {"profile": {"headline": 'Head of "everything"'}}
    assert checks(content)["employer"]["copy"] == '"Head of everything"'


@given(name=st.text(min_size=1, max_size=30))
def test_any_name_comes_back_from_the_address(name: str) -> None:
    """Whatever is typed is carried whole, or is no name."""
    found = checks({"profile": {"name": name}}).get("no-trace")
    if found:
        words = found["copy"]
        query = urlsplit(found["links"][0]["url"]).query
        assert unquote(query.removeprefix("q=")) == words


def test_every_search_has_its_word_and_every_follow_up_its_clue() -> None:
    """A tool that sends something says where; what a yes leads to is asked by a clue."""
    asked = {clue.observation.id for clue in CLUES if clue.observation}
    assert {clue.leads_to for clue in CLUES if clue.leads_to} <= asked
    assert BY_ID["photo-elsewhere"].leads_to == "photo-other-name"
