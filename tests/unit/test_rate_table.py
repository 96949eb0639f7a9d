"""Tables as people paste them, and what is told about the lines that make no sense."""

import pytest

from checker.rate import report
from checker.rate.shapes import TableReport
from checker.rate.table import split


def paste(text: str) -> TableReport:
    """Paste a table through the door."""
    found = report({"table": text})["table"]
    assert found
    return found


def rows(text: str) -> list[tuple[str, int | None, int | None]]:
    """Give name, sent and accepted of each row that was read."""
    return [(row["name"], row["sent"], row["accepted"]) for row in paste(text)["groups"]]


def unread(text: str) -> list[tuple[int, str, str]]:
    """Give the parts that were not understood."""
    return [(line["line"], line["text"], line["why"]) for line in paste(text)["unread"]]


@pytest.mark.parametrize(
    "text",
    [
        "Name\tSent\tAccepted\nnote\t40\t9\nnone\t1,000\t19",
        "name;accepted;sent\nnote;9;40\nnone;19;1 000",
        'Accepted,Invitations sent,Campaign\n9,40,note\n19,"1,000",none',
        "\tRequests\tSaid yes\r\nnote\t40\t9\r\n\r\nnone\t1000\t19\r\n",
        "Group\tInvites\tConnected\rnote\t40\t9\rnone\t1000\t19",
        "\n\nNAME , SENT , ACCEPTED\n  note , 40 , 9\n none,1000,19\n\n",
    ],
)
def test_separators_order_and_names_of_columns(text: str) -> None:
    """Tabs, semicolons or commas; columns in any order and under several names."""
    assert rows(text) == [("note", 40, 9), ("none", 1000, 19)]
    assert unread(text) == []
    assert paste(text)["sentence"] == "2 groups read from the table."


def test_every_figure_has_a_column() -> None:
    """All six, whichever way their names are written."""
    text = "Name,Sent,Accepted,Declined or ignored,Don’t know,Withdrawn,Pending\nx,20,5,4,3,2,1"
    assert paste(text.replace("t know", "t-know_(*)"))["groups"] == paste(text)["groups"]
    assert paste(text)["groups"] == [
        {
            "name": "x",
            "sent": 20,
            "accepted": 5,
            "declined": 4,
            "dont_know": 3,
            "withdrawn": 2,
            "pending": 1,
        }
    ]


def test_what_was_not_understood_is_reported_by_line() -> None:
    """Nothing is dropped in silence."""
    text = (
        "Name,Sent,Accepted,Rate,Yes\n"
        "a,10,4,40%,4\n"
        "\n"
        "b,ten,4\n"
        "c,10,12\n"
        "d,1,1,1,1,1\n"
        "Total,30,12\n"
        "just words\n"
        ",8,2\n"
    )
    assert rows(text) == [("a", 10, 4), ("line 9", 8, 2)]
    assert unread(text) == [
        (1, "Rate", "This column is not used."),
        (1, "Yes", "An earlier column says the same, and that one is used."),
        (4, "b,ten,4", "Sent: enter a whole number such as 12, not “ten”."),
        (5, "c,10,12", "Accepted (12) is more than sent (10). Correct one of the two."),
        (6, "d,1,1,1,1,1", "This line has more cells than the first line."),
        (7, "Total,30,12", "This looks like a total of the others, so it is no group."),
        (8, "just words", "There are no figures on this line."),
    ]
    assert paste(text)["sentence"] == "2 groups read from the table. 7 parts were not understood."


@pytest.mark.parametrize("text", ["note,40,9\nnone,40,19", "Name,Sent\na,9", "hello"])
def test_without_a_header_nothing_is_guessed(text: str) -> None:
    """Which of two numbers is which cannot be known."""
    assert rows(text) == []
    assert unread(text) == [
        (
            1,
            text.split("\n", maxsplit=1)[0],
            "The first line must name the columns, among them Sent and Accepted.",
        )
    ]
    assert paste(text)["sentence"] == ("0 groups read from the table. 1 part was not understood.")


def test_pasted_groups_are_compared_with_typed_ones() -> None:
    """They stand after those of the form, and their sum can be the whole."""
    text = "name,sent,accepted\nb,10,9"
    answer = report({"table": text, "groups": [{"name": "a", "sent": 10, "accepted": 1}]})
    assert answer["comparison"]
    assert [group["name"] for group in answer["comparison"]["groups"]] == ["a", "b"]
    assert answer["headline"].startswith("All groups together: 10 of 20 accepted.")


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("a,b", ["a", "b"]),
        ('"a, b",c', ["a, b", "c"]),
        ('"a ""b""",c', ['a "b"', "c"]),
        ('5" screens,c', ['5" screens', "c"]),
        (' "a",c', ["a", "c"]),
        ("", [""]),
        (",", ["", ""]),
        ('"open,c', ["open,c"]),
    ],
)
def test_cells_with_quotes(line: str, cells: list[str]) -> None:
    """As spreadsheets write them."""
    assert split(line, ",") == cells


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_paste_is_no_table(text: str) -> None:
    """An untouched field says nothing."""
    assert report({"table": text})["table"] is None
