"""The owner's own profile out of their export, and what a stranger would miss in it."""

import json

import pytest
from test_export_by_hand import PROFILE
from test_export_traps import csv_of, invited, read

from checker import bridge
from examples.exports.made_files import CONNECTIONS, INVITATIONS

PERSON = (
    b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\n"
    b'Mia,Berg,,,,Chef at Havn,"I cook.\n\nFor many.",Food\n'
)
POSITIONS = (
    b"Company Name,Title,Description,Location,Started On,Finished On\n"
    b'Havn AS,Chef,"Menus, and\nthe team",Oslo,Mar 2020,\n'
    b"Kro,Cook,,Bergen,2015,Feb 2020\n"
    b"Bar,Waiter,,,,\n"
)
EDUCATION = (
    b"School Name,Start Date,End Date,Notes,Degree Name,Activities\nMatskolen,2011,2014,,Fagbrev,\n"
)
LETTERS = (
    b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    b"A,B,C,D,Good,01/24/18, 03:00 PM,VISIBLE\nE,F,G,H,Better,,HIDDEN\n"
)


def own(**files: bytes) -> dict[str, object]:
    """Read tables, and give the request that they make."""
    found = read(None, **files)
    assert found["for_profile"] is not None
    return found["for_profile"]


def test_the_request() -> None:
    """Every table that tells the profile is in it; rows are counted once."""
    files = {
        "Profile": PERSON, "Positions": POSITIONS, "Education": EDUCATION,
        "Skills": b"Name\nMenus\nWine\n", "Recommendations_Received": LETTERS,
        "Recommendations_Given": LETTERS, "Connections": csv_of(CONNECTIONS, *[
            [f"P{n}", "Doe", f"https://www.linkedin.com/in/p{n}", "", "", "", "08 Mar 2026"]
            for n in range(500)
        ]),
        "Invitations": csv_of(INVITATIONS, invited("Ana", "3/1/26"), invited("Bo", "3/2/26", "Hi"),
                              invited("Cy", "3/3/26")),
        "Registration": b"Registered At,Registration Ip,Subscription Types\n"
        b'"1/15/13, 10:22 AM",x,y\n',
    }  # fmt: skip
    assert own(**files) == {
        "whose": "own",
        "profile": {
            "name": "Mia Berg", "headline": "Chef at Havn", "about": "I cook.\nFor many.",
            "positions": [
                {"title": "Chef", "company": "Havn AS", "description": "Menus, and\nthe team",
                 "start": "2020-03", "end": None, "current": True},
                {"title": "Cook", "company": "Kro", "description": "", "start": "2015",
                 "end": "2020-02", "current": False},
                {"title": "Waiter", "company": "Bar", "description": "", "start": None,
                 "end": None, "current": True},
            ],
            "education": [{"school": "Matskolen", "degree": "Fagbrev", "start": "2011",
                           "end": "2014"}],
            "skills": 2, "recommendations": 1, "joined": "2013-01", "connections": "500+",
        },
        "invitation": {"note": ""},
    }  # fmt: skip
    rows = {one["name"]: one["rows"] for one in read(None, **files)["files"]}
    assert rows == {
        "Connections.csv": 500, "Education.csv": 1, "Invitations.csv": 3, "Positions.csv": 3,
        "Profile.csv": 1, "Recommendations_Given.csv": 2, "Recommendations_Received.csv": 2,
        "Registration.csv": 1, "Skills.csv": 2,
    }  # fmt: skip


def test_what_is_not_there_is_left_out() -> None:
    """Nobody can tell; and whoever mostly writes notes has a usual one."""
    assert own(Profile=PROFILE) == {
        "whose": "own", "profile": {"name": "Me Mine", "headline": "x", "about": ""},
    }  # fmt: skip
    noted = own(Profile=PROFILE, Invitations=csv_of(INVITATIONS, invited("Bo", "3/2/26", "Hi")))
    assert "invitation" not in noted
    twice = PROFILE + b"You,Yours,z,y\n"
    assert own(Profile=twice) == own(Profile=PROFILE)
    only = own(Positions=POSITIONS, Connections=csv_of(CONNECTIONS))
    assert set(only) == {"whose", "profile"}
    assert read(Skills=b"Name\nWine\n", Connections=csv_of(CONNECTIONS))["for_profile"] is None


def test_what_the_form_would_not_take_is_left_out() -> None:
    """A text too long, a date that is none."""
    rows = b"Company Name,Title,Description,Location,Started On,Finished On\n" + (
        b"A," + b"x" * 3_000 + b",,,soon,later\n"
    )
    assert own(Positions=rows)["profile"] == {
        "positions": [{"company": "A", "description": "", "start": None, "end": None,
                       "current": False}],
    }  # fmt: skip


@pytest.mark.parametrize("files", [{"Profile": PERSON, "Positions": POSITIONS}])
def test_it_is_what_the_profile_check_takes(files: dict[str, bytes]) -> None:
    """Asked as it stands, it says what a stranger would miss."""
    asked = {"request": "profile", "as_of": "2026-11-27", **own(**files)}
    told = json.loads(bridge.handle(json.dumps(asked)))
    assert told["whose"] == "own"
    assert "missing-dates" in {one["clue"] for one in told["missing"]}
