"""What makes an invitation note read as blind: a small set of phrases, each with examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.rate import report
from checker.rate.note import PATTERNS, units
from checker.rate.shapes import NoteReport
from checker.rate.wording.note import SIGNS


def check(note: str) -> NoteReport:
    """Check a note through the door."""
    found = report({"note": note})["note"]
    assert found
    return found


def signs(note: str) -> set[str]:
    """Give the ids of what was found."""
    return {sign["id"] for sign in check(note)["signs"]}


def test_nothing_is_quoted_where_nothing_was_written() -> None:
    """The summary names the sign, without empty quotation marks behind it."""
    assert "“”" not in report({"note": ""})["summary"]


def test_either_apostrophe_is_one() -> None:
    """A phone writes the curly one; it is English just as well."""
    assert check("I’m Bo")["sentence"] == check("I'm Bo")["sentence"] != check("Bo")["sentence"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("", {"no-note"}),
        ("  \n ", {"no-note"}),
        (
            "We share ten connections so we should be connected too",
            {"nothing-specific", "shared-connections"},
        ),
        ("Hi, you and I have 12 mutual connections.", {"nothing-specific", "shared-connections"}),
        (
            "With so many contacts in common, let’s link up",
            {"nothing-specific", "shared-connections"},
        ),
        (
            "I’d like to add you to my professional network.",
            {"nothing-specific", "stock-phrase"},
        ),
        ("I came across your profile and was impressed", {"nothing-specific", "stock-phrase"}),
        ("Growing my network with like-minded professionals", {"stock-phrase", "nothing-specific"}),
        ("Our platform helps companies like yours.", {"pitch", "nothing-specific"}),
        ("Could we schedule a quick call of 15 minutes?", {"pitch", "nothing-specific"}),
        ("I can increase your monthly revenue", {"pitch", "nothing-specific"}),
        ("Have a look at https://example.org", {"link", "nothing-specific"}),
        ("Book with me at calendly.com/someone, thanks to you", {"link", "nothing-specific"}),
        ("Hi {first_name}, would you connect?", {"placeholder", "nothing-specific"}),
        ("Hi [Name], would you connect?", {"placeholder", "nothing-specific"}),
        ("Hi %FIRSTNAME%, would you connect?", {"placeholder", "nothing-specific"}),
        ("We met at PyCon in May; thanks for the tip about tea.", set()),
        ("Your talk about soil and rice made me rethink my garden.", set()),
        ("Your recent, patient answer on Stack Overflow solved it for me.", {"nothing-specific"}),
        ("Your patient answer on Stack Overflow solved it for me.", set()),
        ("Ana Lima introduced us last week by mail.", set()),
        ("It was great talking to you on the train to Porto.", set()),
        ("We met at PyCon. Our product gives you a free trial: www.example.org", {"pitch", "link"}),
        ("Your profile is impressive and your experience too.", {"nothing-specific"}),
    ],
)
def test_notes(note: str, expected: set[str]) -> None:
    """What is found, and what is not."""
    assert signs(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "I have written about ASP.net and Node.js; your post on both helped.",
        "Your book and/or your column: I read each.",
        "We met in the meeting room of booking.com.",
        "Your podcast on 10 years of tea made me think.",
    ],
)
def test_names_and_numbers_are_neither_links_nor_pitches(note: str) -> None:
    """Near misses of the patterns."""
    assert signs(note) == set()


@pytest.mark.parametrize(
    "note",
    [
        "Olá Ana, gostei muito da sua palestra em Lisboa.",
        "Guten Tag Frau Lima, Ihr Vortrag in Köln hat mir gefallen.",
        "こんにちは。京都でお会いしましたね。",
        "Bonjour Ana, nous nous sommes vus à Lyon.",
    ],
)
def test_a_note_in_another_language_is_not_judged(note: str) -> None:
    """We know English phrases only, and say so instead of calling the note blind."""
    found = check(note)
    assert found["blind"] is None
    assert found["signs"] == []
    assert "We know only English phrases" in found["sentence"]


def test_a_link_is_seen_in_any_language() -> None:
    """An address is an address."""
    assert "link" in signs("Veja https://example.org")


@pytest.mark.parametrize(
    ("clumsy", "polished"),
    [
        ("we meet yesterday in fair, your talk was very good for me", "Your talk was very good."),
        ("I readed your article and I am like it much.", "I read your article and liked it."),
    ],
)
def test_second_language_writing_is_no_sign(clumsy: str, polished: str) -> None:
    """The same content in clumsy and in polished English gets the same answer."""
    assert signs(clumsy) == signs(polished) == set()


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("", 0),
        ("abc", 3),
        ("né", 2),
        ("日本", 2),
        ("👋", 2),
        ("👩‍🔬", 5),
        ("a\r\nb", 3),
        (" ab ", 2),
    ],
)
def test_characters_are_counted_as_a_text_box_does(note: str, count: int) -> None:
    """UTF-16 units: what `maxlength` counts in a browser."""
    assert check(note)["units"] == count


@given(st.text())
def test_any_text_has_a_length(text: str) -> None:
    """Two for each character beyond the first plane, one for each other."""
    assert units(text) == sum(2 if ord(sign) > 0xFFFF else 1 for sign in text)


@pytest.mark.parametrize(
    ("length", "free", "paid"),
    [
        (
            200,
            "Fits a free account (200), with 0 to spare.",
            "Fits a paid account (300), with 100 to spare.",
        ),
        (
            201,
            "1 too long for a free account (200).",
            "Fits a paid account (300), with 99 to spare.",
        ),
        (301, "101 too long for a free account (200).", "1 too long for a paid account (300)."),
    ],
)
def test_both_limits_are_told(length: int, free: str, paid: str) -> None:
    """The visitor knows which account is theirs."""
    limits = check("x" * length)["limits"]
    assert [limit["sentence"] for limit in limits] == [free, paid]
    assert [limit["limit"] for limit in limits] == [200, 300]
    assert [limit["left"] for limit in limits] == [200 - length, 300 - length]
    assert all(limit["who"] and limit["who"] in limit["sentence"] for limit in limits)


def test_the_words_that_show_a_sign_are_quoted() -> None:
    """So that the visitor can see what we saw, and disagree."""
    found = check("Hi, we both have 9 shared contacts. Schedule a demo!")
    assert {sign["id"]: sign["seen"] for sign in found["signs"]} == {
        "nothing-specific": "",
        "shared-connections": "we both have 9 shared contacts",
        "pitch": "schedule a demo",
    }
    assert found["blind"] is True
    assert found["sentence"] == "3 things make this note read as blind."


def test_a_good_note_is_not_praised_too_much() -> None:
    """Only the reader knows whether they remember."""
    found = check("We met at PyCon in May.")
    assert found["blind"] is False
    assert found["specific"] == ["we met"]
    assert found["sentence"] == (
        "Nothing here reads as blind: “we met” is something that the reader may recognise. "
        "Whether they remember you, only they can tell."
    )
    assert check("Hello, nice to have you here")["sentence"] == (
        "One thing makes this note read as blind."
    )


def test_every_sign_has_its_words_and_nothing_is_written_for_the_visitor() -> None:
    """The pattern describes; it is no text to paste."""
    assert set(SIGNS) == {sign for sign, _ in PATTERNS} | {"no-note", "nothing-specific"}
    assert len(check("Hi")["pattern"]) == 4
    assert report({})["note"] is None


@pytest.mark.parametrize("filler", ["we have ", "your a ", "a.", "{{x ", "we ", "-", "%a", "[name"])
def test_no_note_takes_long(filler: str) -> None:
    """The patterns' repeats are bounded, so the longest note ends at once; no clock needed."""
    note = (filler * 3_000)[:3_000]
    assert check(note)["units"] == len(note.strip())
