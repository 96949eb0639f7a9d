"""From words with their boxes to a text, and from that to a profile: whole screens, by hand."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import bridge
from checker.importing import screenshots
from checker.model import BadRequest

WIDTH, HEIGHT = 1080, 2340
SIZE = 42
Row = tuple[Any, ...]
"""A line's text, its place from the top, from the left, the type's size, how surely it was read."""
Picture = dict[str, Any]


def line(text: str, top: float, left: int = 48, size: float = 1.0, sure: int = 95) -> list[Any]:
    """Lay out a line's words as a recogniser gives them, in type of about 14 points."""
    words: list[Any] = []
    at, ems = float(left), SIZE * size
    for word in text.split(" "):
        high, low, width = 0.74, 0.21 if set(word) & set("gjpqy,;()|") else 0.0, len(word) * 0.5
        if word in {"·", "-"}:
            high, low, width = 0.12, -0.25, 0.12 if word == "·" else 0.3
        elif not re.search(r"[A-Zbdfhklti0-9|]", word):
            high = 0.54
        above = top + (1 - high) * ems
        words.append([word, sure, *map(round, (at, above, width * ems, (high + low) * ems))])
        if word in {"·", "-"}:
            words[-1][5] = 5 if word == "·" else 3
            words[-1][4] = 5 if word == "·" else 12
        at += (width + 0.28) * ems
    return words


def picture(*rows: Row) -> Picture:
    """Make a picture of lines: text, its place from the top, from the left, the type's size."""
    return {"width": WIDTH, "height": HEIGHT, "lines": [line(*row) for row in rows]}


def imported(*pictures: Picture) -> tuple[screenshots.Reading, dict[str, Any], dict[str, Any]]:
    """Read pictures, and give what was read, the profile and the invitation."""
    reading = screenshots.read(list(pictures))
    report = screenshots.from_text(reading["text"])
    return reading, report["profile"], report["invitation"]


TOP = (
    ("9:41", 30),
    ("Marlow Fennick", 700, 48, 1.6),
    ("Procurement lead", 790, 48, 1.15),
    ("Port Ellery, Canada", 870),
    ("37 connections", 960),
)


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"pictures": []}, "pictures"),
        ({"pictures": "x"}, "pictures"),
        ({"pictures": [{}] * 25}, "pictures"),
        ({"pictures": [{"width": 0, "height": 3, "lines": []}]}, "pictures.0"),
        ({"pictures": [{"width": 9, "height": 9, "lines": ["x"]}]}, "pictures.0"),
        ({"pictures": [{"width": 9, "height": 9, "lines": [["x"]]}]}, "pictures.0"),
        (
            {"pictures": [{"width": 9, "height": 9, "lines": [[["x", 1, 2, 3, 4, -5]]]}]},
            "pictures.0",
        ),
        (
            {"pictures": [{"width": 9, "height": 9, "lines": [[["x", 1, 2, 3, 4, 1e9]]]}]},
            "pictures.0",
        ),
        ({"pictured": 3}, "pictured"),
        ({"pictured": " "}, "pictured"),
        ({"pictured": "\n" * 20_000 + "x"}, "pictured"),
        ({"pictured": "x", "pictures": []}, "pictured"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_place(asked: dict[str, Any], field: str) -> None:
    """A sentence names the field."""
    reply = json.loads(bridge.handle(json.dumps({"request": "import", **asked})))
    assert reply["ok"] is False
    assert reply["error"]["field"] == field
    assert reply["error"]["message"]


def test_the_top_of_a_profile() -> None:
    """Name, headline, place and connections; the clock is none of it."""
    reading, profile, _ = imported(picture(*TOP))
    assert profile["name"] == "Marlow Fennick"
    assert profile["headline"] == "Procurement lead"
    assert profile["country"] == "CA"
    assert profile["connections"] == 37
    assert [one["kind"] for one in reading["pictures"]] == ["profile"]


def test_a_role_whose_firm_is_in_no_picture_has_none() -> None:
    """A picture that begins within a group of roles."""
    _, profile, _ = imported(
        picture(
            ("9:41", 30),
            ("Newest title", 500, 222, 1.15),
            ("Jun 2019 - Dec 2022 · 3 yrs 7 mos", 560, 222),
            ("Some text about it", 650, 222),
            ("Education", 900, 48, 1.45),
            ("A College", 1000, 222, 1.15),
            ("Bachelor, Botany", 1060, 222),
            ("2010 - 2014", 1120, 222),
            ("Show all 3 schools", 1250, 333),
        )
    )
    (job,) = profile["positions"]
    assert (job["title"], job.get("company")) == ("Newest title", None)
    assert job["description"] == "Some text about it"
    assert profile["education"][0]["school"] == "A College"


def test_a_job_without_dates_is_known_by_its_kind() -> None:
    """The line of dates is missing altogether where none were given."""
    _, profile, _ = imported(
        picture(
            *TOP,
            ("Experience", 1200, 48, 1.45),
            ("Buyer", 1300, 222, 1.15),
            ("Brindle Supply · Full-time", 1360, 222),
            ("Show all 4 experiences", 1500, 333),
        )
    )
    assert profile["positions"] == [
        {
            "title": "Buyer",
            "company": "Brindle Supply",
            "start": None,
            "end": None,
            "employment": "full-time",
            "description": "",
        }
    ]


def test_a_list_of_its_own_takes_the_place_of_its_beginning() -> None:
    """The link below a section opens a screen with all of it."""
    begun = picture(
        *TOP,
        ("Experience", 1200, 48, 1.45),
        ("Buyer", 1300, 222, 1.15),
        ("Brindle Supply", 1360, 222),
        ("Jan 2016 - Present · 10 yrs 11 mos", 1420, 222),
    )
    whole = picture(
        ("9:41", 30),
        ("Experience", 160, 148, 1.25),
        ("Buyer", 400, 222, 1.15),
        ("Brindle Supply", 460, 222),
        ("Jan 2016 - Present · 10 yrs 11 mos", 520, 222),
        ("Depot assistant", 700, 222, 1.15),
        ("Tern Lake Haulage", 760, 222),
        ("May 2012 - Jan 2016 · 3 yrs 9 mos", 820, 222),
        ("Something with more words", 2250, 222),
    )
    _, profile, _ = imported(begun, whole)
    assert [job["title"] for job in profile["positions"]] == ["Buyer", "Depot assistant"]


def test_an_invitation_without_a_note_has_none_where_the_picture_goes_on() -> None:
    """The list shows what stands below the buttons."""
    card = (
        ("9:41", 30),
        ("Invitations", 160, 148, 1.25),
        ("Ottilie Grange is inviting you to connect", 700, 222),
        ("Veterinary nurse", 760, 222, 0.87),
        ("Imke Pellow is a mutual connection", 850, 360, 0.87),
        ("Yesterday", 940, 222, 0.87),
        ("Ignore", 1050, 360),
    )
    _, profile, invitation = imported(picture(*card))
    assert invitation == {"note": "", "mutual_connections": 1}
    assert profile["name"] == "Ottilie Grange"
    _, _, invitation = imported(picture(*card[:-1], ("Ignore", 2200, 360)))
    assert "note" not in invitation


def test_of_several_invitations_the_persons_own_is_taken() -> None:
    """A company's invitation to follow it is none."""
    cards = picture(
        ("9:41", 30),
        ("Invitations", 160, 148, 1.25),
        ("Pia Holdt is inviting you to connect", 400, 222),
        ("Buyer of many things", 460, 222, 0.87),
        ("2 days ago", 540, 222, 0.87),
        ("Ignore", 640, 360),
        ("Dorrit Haine invited you to follow Lamplight", 800, 222),
        ("1 week ago", 900, 222, 0.87),
        ("Marlow Fennick is inviting you to connect", 1100, 222),
        ("2 days ago", 1180, 222, 0.87),
        ("Ignore", 1280, 360),
        ("We met at the fair.", 1400, 260),
        ("Reply to Marlow", 1600, 222),
    )
    _, profile, invitation = imported(picture(*TOP), cards)
    assert profile["name"] == "Marlow Fennick"
    assert invitation["note"] == "We met at the fair."


def test_about_this_profile_in_one_line_each() -> None:
    """Label and month may share a line; what is verified is told by its words."""
    _, profile, _ = imported(
        picture(
            ("9:41", 30),
            ("About this profile", 160, 148, 1.25),
            ("Joined March 2014", 600, 160),
            ("Profile photo", 750, 160, 1.15),
            ("Updated over 1 year ago", 810, 160),
            ("Workplace", 1000, 160, 1.15),
            ("Verified using a work email", 1060, 160),
        )
    )
    assert profile["joined"] == "2014-03"
    assert (profile["verified"], profile["verified_as"]) == (True, "workplace")


def test_a_picture_of_something_else_is_shown_as_it_was_read() -> None:
    """Nothing is thrown away; a sentence says that it does not look like LinkedIn."""
    reading = screenshots.read([picture(("one two three", 900), ("four five six", 1000))])
    assert reading["text"].split("\n") == ["one two three", "four five six"]
    assert reading["notes"]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [([], "No text"), ([("a word", 900, 48, 1.0, 20)], ""), ([("||| ~~~ ___", 900)], "No text")],
)
def test_an_unreadable_picture_gets_its_sentence(rows: list[Any], problem: str) -> None:
    """No text, hardly any, much of it doubtful."""
    (seen,) = screenshots.read([picture(*rows)])["pictures"]
    assert problem in seen["problem"]
    assert seen["problem"]


def test_a_doubtful_word_is_where_it_is_said_to_be() -> None:
    """Offsets are those of the text."""
    reading = screenshots.read(
        [picture(*TOP[:2], ("Procurement lead", 790, 48, 1.15, 40), *TOP[3:])]
    )
    assert [doubt["word"] for doubt in reading["doubts"]] == ["Procurement", "lead"]
    for doubt in reading["doubts"]:
        assert reading["text"][doubt["start"] : doubt["end"]] == doubt["word"]


def test_a_corrected_text_is_read_as_it_stands_now() -> None:
    """Labels in any case, odd lines kept as not understood, sections said to be empty."""
    report = screenshots.from_text(
        "NAME: Ann Lee\nConnections: 700\nJoined: sometime\nVerified: (none)\nwhat is this\n\n"
        "About\n(none)\n\nExperience\n(none)\n\nEducation\n2010 - 2014\n\nTheir note\n(none)"
    )
    assert report["profile"] == {
        "name": "Ann Lee",
        "connections": "500+",
        "verified": False,
        "about": "",
        "positions": [],
        "education": [],
    }
    assert report["invitation"] == {"note": ""}
    assert report["unread"] == ["Joined: sometime", "what is this", "2010 - 2014"]


def test_texts_that_the_app_cuts_are_cut_in_the_form_too() -> None:
    """A sentence says so; what is parted at a hyphen is one word; a bar and an I are told apart."""
    reading, profile, _ = imported(
        picture(
            *TOP[:2],
            ("Buyer | Paper and glue | I'm here and |", 790, 48, 1.15),
            *TOP[3:],
            ("About", 1200, 48, 1.45),
            ("We spoke at the Wood-", 1290),
            ("Fair of the year ... more", 1350),
            ("Experience", 1500, 48, 1.45),
            ("Brindle & Oake", 1600, 222, 1.15),
            ("Full-time · 3 yrs", 1660, 222),
            ("Port Ellery, Canada", 1720, 222),
            ("Buyer", 1820, 222, 1.15),
            ("Jan 2020 - Present · l yr", 1880, 222),
            ("• one thing that I did there with all of the others", 1980, 222),
            ("and one more", 2038, 222),
            ("• another ...", 2096, 222),
        )
    )
    assert profile["about"] == "We spoke at the Wood-Fair of the year"
    assert profile["headline"].startswith("Buyer | Paper and glue | I'm here")
    (job,) = profile["positions"]
    assert (job["company"], job["employment"], job["country"]) == (
        "Brindle & Oake", "full-time", "CA",
    )  # fmt: skip
    assert job["stated_months"] == 12
    assert job["description"].startswith(
        "• one thing that I did there with all of the others and one"
    )
    assert any("cut" in note for note in reading["notes"])


def test_what_some_screens_have_and_others_do_not() -> None:
    """The degree on a row of its own, a bare town, a box of skills, a head without a gap."""
    _, profile, _ = imported(
        picture(
            ("9:41", 30),
            ("Marlow Fennick.", 700, 48, 1.6),
            ("· 2nd", 780),
            ("Procurement lead", 850, 48, 1.15),
            ("Wexcombe", 930),
            ("37 connections", 1020),
            ("About", 1150, 48, 1.45),
            ("Paper and glue.", 1240),
            ("Top skills", 1340),
            ("Negotiation · Pallets", 1400),
            ("Experience", 1500, 48, 1.45),
            ("Brindle & Oake", 1600, 222, 1.15),
            ("Full-time · 3 yrs", 1658, 222),
            ("Port Ellery, Canada", 1716, 222),
            ("Buyer", 1774, 222, 1.15),
            ("Jan 2020 - Present · 3 yrs", 1832, 222),
            ("Head of the long", 1960, 222, 1.15),
            ("title of two rows", 2020, 222, 1.15),
            ("Tern Lake Haulage · Weekdays", 2085, 222),
            ("Jan 2012 - Mar 2014 · 2 yrs 3 mos", 2145, 222),
        )
    )
    assert profile["name"] == "Marlow Fennick"
    assert profile["headline"] == "Procurement lead"
    assert profile["about"] == "Paper and glue."
    titles = [(job["title"], job["company"]) for job in profile["positions"]]
    assert titles == [
        ("Buyer", "Brindle & Oake"),
        ("Head of the long title of two rows", "Tern Lake Haulage · Weekdays"),
    ]


def test_a_picture_that_begins_within_the_schools() -> None:
    """No heading above them: years alone, and skills below, tell what they are."""
    _, profile, _ = imported(
        picture(
            ("9:41", 30),
            ("A College of some kind", 600, 222, 1.15),
            ("Bachelor, Botany", 660, 222),
            ("2010 - 2014", 720, 222),
            ("Skills", 900, 48, 1.45),
            ("Negotiation and more", 1000),
        )
    )
    assert profile == {
        "education": [
            {
                "school": "A College of some kind",
                "degree": "Bachelor",
                "field": "Botany",
                "start": "2010",
                "end": "2014",
            }
        ]
    }


def test_pictures_of_two_phones_are_read_as_one_page() -> None:
    """A picture of another width is brought to the first one's."""
    first = picture(*TOP, ("Experience", 1200, 48, 1.45), ("Buyer", 1300, 222, 1.15))
    first["lines"] += [line("Brindle & Oake Supply Company", 1360, 222)]
    second = picture(
        ("9:42", 30),
        ("Brindle & Oake Supply Company", 600, 222),
        ("Jan 2020 - Present · 6 yrs 11 mos", 660, 222),
        ("Something more is written here", 900, 222),
    )
    second["width"] *= 2
    second["height"] *= 2
    second["lines"] = [
        [[text, sure, *(2 * number for number in box)] for text, sure, *box in words]
        for words in second["lines"]
    ]
    _, profile, _ = imported(first, second)
    assert profile["positions"][0]["title"] == "Buyer"
    assert profile["positions"][0]["start"] == "2020-01"


words = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=12).filter(str.strip),
        st.integers(0, 100),
        st.integers(0, WIDTH),
        st.integers(0, HEIGHT),
        st.integers(0, 400),
        st.integers(0, 120),
    ).map(list),
    max_size=6,
)
anything = st.fixed_dictionaries(
    {
        "width": st.just(WIDTH),
        "height": st.just(HEIGHT),
        "lines": st.lists(words, max_size=12),
    }
)
labelled = st.sampled_from(
    ["Experience", "About this profile", "Jan 2020 - Present · 2 yrs", "Ignore", "500+ connections",
     "Ann Lee and 3 other mutual connections", "Ann Lee is inviting you to connect", "9:41",
     "Ann Lee • 3:49 PM", "Joined", "March 2014", "Show all 3 skills", "Education", "… more", "|"]
)  # fmt: skip
screens = st.lists(
    st.tuples(
        labelled, st.integers(0, HEIGHT), st.sampled_from([48, 222]), st.sampled_from([1.0, 1.5])
    ),
    max_size=14,
).map(lambda rows: picture(*rows))


@pytest.mark.door
@given(st.lists(st.one_of(anything, screens), min_size=1, max_size=3))
def test_any_words_get_a_text_or_a_sentence(pictures: list[Any]) -> None:
    """Whatever a recogniser may give is read, and what it comes to can be read back."""
    reading = screenshots.read(pictures)
    assert len(reading["pictures"]) == len(pictures)
    for doubt in reading["doubts"]:
        assert reading["text"][doubt["start"] : doubt["end"]] == doubt["word"]
    if reading["text"].strip():
        screenshots.from_text(reading["text"])
    else:
        with pytest.raises(BadRequest):
            screenshots.from_text(reading["text"])


@given(st.lists(screens, min_size=2, max_size=3))
def test_the_same_picture_twice_adds_nothing(pictures: list[Any]) -> None:
    """A visitor who chooses a picture twice is told nothing twice."""
    once = screenshots.read(pictures[:1])
    assert screenshots.read([pictures[0], pictures[0]])["text"] == once["text"]
