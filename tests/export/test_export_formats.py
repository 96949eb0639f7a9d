"""Every form in which a file or a row has been seen, one by one, worked by hand."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_export_traps import ME, TODAY, connection, csv_of, invited, message, read, url

from checker.__main__ import main
from checker.export import report
from checker.export.wording import invitations as invitations_wording
from checker.export.wording import report as wording
from checker.model import BadRequest, PartialDate
from examples.exports.in_memory import from_bytes
from examples.exports.made_files import CONNECTIONS, INVITATIONS, MESSAGES


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Basic_LinkedInDataExport_09-10-2026.zip", "2026-09-10"),
        ("Complete_LinkedInDataExport_09-10-2026.zip.zip", "2026-09-10"),
        ("Complete_LinkedInDataExport_09-10-2026 (1).zip", "2026-09-10"),
        ("Complete_LinkedInDataExport_09-10-2026.zip (1)", "2026-09-10"),
        ("Initial_LinkedInDataExport_03-02-2017.zip", "2017-03-02"),
        ("LinkedInDataExport_07-28-2015", "2015-07-28"),
        ("mine.zip", "2026-03-08"),
    ],
)
def test_the_day_of_the_export(name: str, day: str) -> None:
    """By the name, where months come first; else by the last day in any row."""
    table = csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"))
    assert report(from_bytes(name, [("a.csv", table)]), today=TODAY)["exported"] == day


@pytest.mark.parametrize(
    ("name", "given", "day", "how"),
    [
        ("Basic_LinkedInDataExport_09-10-2026.zip", PartialDate(2026, 9, 12), "2026-09-10", "name"),
        ("Basic_LinkedInDataExport_09-10-2026.zip", None, "2026-09-10", "name"),
        ("mine.zip", PartialDate(2026, 9, 12), "2026-09-12", "given"),
        ("mine.zip", None, "2026-08-20", "rows"),
        ("Basic_LinkedInDataExport_09-10-2026.zip", PartialDate(2026, 9, 1), "2026-09-01", "given"),
    ],
)
def test_one_clock(name: str, given: PartialDate | None, day: str, how: wording.How) -> None:
    """Name, as given, newest row, in this order; every age is that of this day.

    An export cannot be of a day that is still to come: such a name tells none.
    """
    files = {
        "Connections.csv": csv_of(CONNECTIONS, connection("Bo", "20 Aug 2026")),
        "Invitations.csv": csv_of(INVITATIONS, invited("Bo", "8/1/26"), invited("Cy", "8/12/26")),
    }
    found = report(from_bytes(name, files.items()), as_of=given, today=TODAY)
    assert found["exported"] == found["as_of"] == day
    assert found["exported_how"] == wording.exported(day, how)
    invitations, counts = found["invitations"], found["for_rate"]
    assert invitations
    assert counts
    old = date.fromisoformat(day) >= date(2026, 9, 9)
    first = date.fromisoformat(day) >= date(2026, 8, 29)
    assert counts["as_of"] == day
    assert invitations["settled"] == old + first
    assert len(invitations["to_withdraw"]) == invitations["backlog"]["ages"]["stale"] == old


HEADER_2018 = b"From,To,Date,Subject,Content,Direction,Folder\n"


def test_messages_of_2018() -> None:
    """They name no conversation, but which way each went."""
    rows = (
        b'Me Mine,Ole Dahl,"10/16/18, 8:36 AM",,Hi Ole,OUTGOING,SENT\n'
        b'Ole Dahl,Me Mine,"10/17/18, 9:36 AM",,Hi,INCOMING,INBOX\n'
        b'Me Mine,Una Vik,"10/18/18, 8:36 AM",,Hi Una,OUTGOING,SENT\n'
        b'Una Vik,Me Mine,"10/18/18, 8:37 AM",,Spam,SIDEWAYS,INBOX\n'
        b'Me Mine,,"10/18/18, 8:38 AM",,To nobody,OUTGOING,SENT\n'
    )
    connections = csv_of(CONNECTIONS, ["Ole", "Dahl", "", "", "Havn", "Cook", "08 Jan 2018"])
    profile = b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n"
    files = {"a.csv": connections, "b.csv": HEADER_2018 + rows, "c.csv": profile}
    found = report(from_bytes("x", files.items()), as_of=PartialDate(2018, 11, 10))
    told = found["files"][1]
    assert (told["recognised"], told["rows"]) == ("Messages", 3)
    assert [skip["reason"] for skip in told["skipped"]] == [
        wording.NO_DIRECTION, wording.NO_THREAD,
    ]  # fmt: skip
    answers = found["replies"]
    assert answers
    assert (answers["settled"], answers["answered"]) == (2, 1)
    assert "messages" not in {one["id"] for one in found["missing"]}


def test_a_table_that_cannot_be_read_is_said_to_be_here() -> None:
    """And that nothing was read from it; not that it is missing, nor the first of two e-mails."""
    found = read(Messages=b"When,Who,What\n2018,Ole,Hi\n",
                 Profile=b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n")  # fmt: skip
    sentences = {one["id"]: one["sentence"] for one in found["missing"]}
    assert sentences["messages"] == wording.unreadable("Messages.csv", wording.OTHER_TABLE)
    assert sentences["connections"] == wording.ABSENT["connections"]
    assert "second-mail" not in sentences


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_lone_quotation_mark_above_the_header(delimiter: str) -> None:
    """It would swallow the whole table."""
    header = delimiter.join(CONNECTIONS)
    row = delimiter.join(connection("Bo", "08 Mar 2026"))
    note = 'Notes:\n"When exporting your data, some addresses are missing.\n\n'
    made = from_bytes("x", [("Connections.csv", f"{note}{header}\n{row}\n".encode())])
    found = report(made, today=TODAY)
    assert found["connections"]
    assert found["connections"]["rows"] == 1
    assert found["files"][0]["note"] == wording.OPEN_QUOTATION
    lost = from_bytes("x", [("Connections.csv", f"{note}{'x' * 90}\n".encode())])
    with pytest.raises(BadRequest, match="No table"):
        report(lost, today=TODAY)


def test_a_stray_nul_does_no_harm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a single table as in a zip."""
    table = csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"), connection("C\0y", "09 Mar 2026"))
    path = tmp_path / "Connections.csv"
    path.write_bytes(table)
    assert main(["export", str(path), "--as-of", "2026-03-10"]) == 0
    assert "2 connections" in capsys.readouterr().out
    path.write_bytes(b"\0" * 90 + table)
    assert main(["export", str(path)]) == 2


def test_a_folder_may_be_called_zip(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Some computers unpack a file into a folder of its name."""
    folder = tmp_path / "Basic_LinkedInDataExport_09-10-2026.zip"
    folder.mkdir()
    (folder / "Connections.csv").write_bytes(csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026")))
    assert main(["export", str(folder), "--as-of", "2026-09-14"]) == 0
    assert "Exported on 2026-09-10, by the file’s name." in capsys.readouterr().out


OTHERS = {
    "Profile summary": b"Profile Summary\nI make things up\n",
    "Positions": b"Company Name,Title,Description,Location,Started On,Finished On\n"
    b"a,b,,,Mar 2020,\n",
    "Education": b"School Name,Start Date,End Date,Notes,Degree Name,Activities\na,2015,,,b,\n",
    "Skills": b"Name\nPatience\n",
    "Recommendations": b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    b"A,B,C,D,Good,01/24/18, 03:00 PM,VISIBLE\n",
    "Endorsements": b"Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,"
    b"Endorser Public Url,Endorsement Status\n2023/03/01 19:52:23 UTC,Law,A,B,x,ACCEPTED\n",
    "Learning": b"Content Title,Content Type,\nHow to test,COURSE,\n",
    "Company follows": b"Organization,Followed On\nAcme,Tue Mar 03 2020\n",
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("delimiter", [b",", b"\t"])
def test_the_other_tables_are_named(name: str, delimiter: bytes) -> None:
    """Each by its header, with tabs as until 2017 too; a date without quotes loses no row."""
    ours = csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"))
    found = read(a=ours, b=OTHERS[name].replace(b",", delimiter))["files"][1]
    used = name in {"Positions", "Education", "Skills", "Recommendations"}
    assert found["recognised"] == (name if used else f"{name}, not used here")
    assert (found["rows"], found["skipped"]) == (1, [])


def test_two_columns_of_one_name() -> None:
    """Advertisers' categories repeat theirs; nothing is taken from them."""
    ours = csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"))
    found = read(a=ours, b=b"Member Age,Company,Company\n30-40,x,y\n")["files"][1]
    assert (found["table"], found["recognised"]) == ("other", wording.OTHER_TABLE)
    assert found["rows"] == 1


def test_a_profile_is_read_by_the_names_of_its_columns() -> None:
    """Of 2018, with columns that are gone now, and in another order."""
    old = (
        b"Marital Status,Headline,Last Name,First Name,Maiden Name,Contact Instructions,Country,"
        b"Industry\n,x,Mine,Me,,,PT,y\n"
    )
    found = read(a=old)["owner"]
    assert found
    assert found["name"] == "Me Mine"


def test_empty_cells_and_na() -> None:
    """Neither is a firm or an address of e-mail; people may be called Na."""
    rows = [
        ["Na", "Doe", url("na"), "n/a", "N/A", "", "08 Mar 2026"],
        ["Bo", "Doe", url("bo"), "bo@example.org", "Acme", "N/A", "08 Mar 2026"],
        ["Cy", "Doe", "", "", "ACME", "Boss", "08 Mar 2026"],
    ]
    found = read(a=csv_of(CONNECTIONS, *rows))["connections"]
    assert found
    assert (found["rows"], found["with_email"]) == (3, 1)
    assert found["companies"] == [{"name": "Acme", "count": 2}]
    assert (found["without_company"], found["without_role"]) == (1, 2)


@pytest.mark.parametrize(("before", "found"), [(0, True), (3, True), (9, True), (10, False)])
def test_a_note_of_changing_length_before_the_header(before: int, found: bool) -> None:  # noqa: FBT001
    """The header is looked for in ten records; a quoted note of many lines is one of them."""
    note = b'"Some addresses\nare missing,\nas you see"\n'
    table = note * before + csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"))
    if found:
        network = read(a=table)["connections"]
        assert network
        assert network["rows"] == 1
    else:
        with pytest.raises(BadRequest) as refused:
            read(a=table)
        assert refused.value.message == wording.NOTHING_KNOWN


def test_a_message_longer_than_csv_would_take() -> None:
    """Python's csv stops at 131,072 characters unless told otherwise; a pasted text has more."""
    found = read(
        b=csv_of(INVITATIONS, invited("Cy", "2/7/26")),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-09 10:00:00 UTC", "x,\n" * 70_000),
            message("1", "Ana", "2026-02-10 10:00:00 UTC", mine=False),
        ),
    )  # fmt: skip
    assert [(one["rows"], one["skipped"]) for one in found["files"]] == [(1, []), (2, [])]
    assert found["replies"]
    assert (found["replies"]["started"], found["replies"]["median_wait_hours"]) == (1, 24.0)


def test_titles_behind_a_name() -> None:
    """Where names are all there is, “Doe, MBA” and “Doe” are one person; nor is MBA a second."""
    bare = [row[:2] + row[3:] for row in (CONNECTIONS, connection("Ana", "08 Mar 2026"))]
    bare[1][1] = "Doe, MBA"
    hello = message("1", "Ana", "2026-03-09 10:00:00 UTC", mine=False)
    hello[2] = "Ana Doe, MBA"
    back = message("1", "Ana", "2026-03-10 10:00:00 UTC")
    back[4] = "Ana Doe, MBA"
    found = read(
        a=csv_of(*bare), b=csv_of(INVITATIONS[:5], invited("Ana", "2/7/26")[:5]),
        c=csv_of(MESSAGES, hello, back),
    )  # fmt: skip
    assert found["invitations"]
    assert (found["invitations"]["sent"], found["invitations"]["accepted"]) == (1, 1)
    assert found["replies"]
    assert (found["replies"]["started_by_them"], found["replies"]["set_aside"]) == (1, [])


def test_names_with_commas_beside_two_addresses() -> None:
    """The addresses tell how many were written to, not the commas."""
    two = message("1", "Ana", "2026-02-09 10:00:00 UTC")
    two[4], two[5] = "Ana Doe, MBA, Bo Doe", f"{url('ana')},{url('bo')}"
    one = message("2", "Cy", "2026-02-09 10:00:00 UTC")
    one[4] = "Cy Doe, MBA, PhD"
    found = read(b=csv_of(INVITATIONS, invited("Cy", "2/7/26")), c=csv_of(MESSAGES, two, one))
    assert found["replies"]
    assert [aside["kind"] for aside in found["replies"]["set_aside"]] == ["group"]
    assert found["replies"]["started"] == 1


@pytest.mark.parametrize("mark", ["Yes", "yes", "true", "TRUE", "1"])
@pytest.mark.parametrize("column", [11, 12])
def test_drafts(mark: str, column: int) -> None:
    """In either column, whatever the word; the conversation is none without them."""
    row = message("1", "Ana", "2026-02-09 10:00:00 UTC")
    row[column] = mark
    found = read(c=csv_of(MESSAGES, row, message("2", "Bo", "2026-02-09 10:00:00 UTC")))
    assert found["files"][0]["skipped"] == [{"reason": wording.DRAFT, "rows": 1}]
    assert found["files"][0]["rows"] == 1


@pytest.mark.parametrize(
    ("connected", "sent", "accepted"),
    [("05 Feb 2026", 0, 0), ("06 Feb 2026", 1, 1), ("07 Feb 2026", 1, 1), ("01 Sep 2026", 1, 1)],
)
def test_a_day_of_slack_and_no_more(connected: str, sent: int, accepted: int) -> None:
    """One date is UTC's and the other local, so a yes may stand a day early; two is another yes."""
    bo, last = connection("Bo", "08 Mar 2026"), connection("Zoe", "14 Sep 2026")
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", connected), bo, last),
        b=csv_of(INVITATIONS, invited("Ana", "2/7/26"), invited("Bo", "3/7/26")),
    )["invitations"]
    assert found
    assert (found["sent"], found["accepted"]) == (sent + 1, accepted + 1)


def test_who_is_asked_again_is_one_person() -> None:
    """The last time before the yes is the one that counts, with its note or without."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", "08 Mar 2026"), connection("Zoe", "14 Sep 2026")),
        b=csv_of(
            INVITATIONS, invited("Ana", "3/7/26", "Again?"), invited("Ana", "1/7/26"),
            invited("Bo", "1/7/26", "Hello"), invited("Bo", "2/7/26"),
        ),
    )["invitations"]  # fmt: skip
    assert found
    assert (found["rows"], found["sent"], found["accepted"]) == (4, 2, 1)
    assert [(one["sent"], one["accepted"]) for one in found["notes"]] == [(1, 1), (1, 0)]
    assert found["median_wait_days"] == 1
    assert {one["reason"]: one["count"] for one in found["not_counted"]} == {
        invitations_wording.ASKED_AGAIN: 2
    }


def test_the_clocks_of_what_is_open() -> None:
    """Four weeks to settle, three until asking again, five months and six until it lapses.

    Counted back from 14 September 2026: 17 August is 28 days before, 18 August 27, 24 August 21, 23
    August 22, 17 April 150, 16 April 151, and 18 March 180.
    """
    days = {
        "Ana": "8/17/26", "Bo": "8/18/26", "Cy": "8/24/26", "Di": "8/23/26", "Ed": "4/17/26",
        "Flo": "4/16/26", "Gus": "3/18/26",
    }  # fmt: skip
    found = read(
        a=csv_of(CONNECTIONS, connection("Zoe", "14 Sep 2026")),
        b=csv_of(INVITATIONS, *(invited(name, day) for name, day in days.items())),
    )["invitations"]
    assert found
    assert (found["settled"], found["too_recent"]) == (4, 3)
    backlog = found["backlog"]
    assert (backlog["count"], backlog["over_three_weeks"]) == (7, 6)
    assert backlog["over_five_months"] == 2
    assert [(one["name"], one["age_days"], one["lapsed"]) for one in found["to_withdraw"]] == [
        ("Gus Doe", 180, True), ("Flo Doe", 151, False), ("Ed Doe", 150, False),
        ("Ana Doe", 28, False),
    ]  # fmt: skip
    assert found["bounds"]
    assert (found["bounds"]["new_connections"], found["bounds"]["upper"]) == (1, 1 / 8)


def test_the_owner_is_who_sent_the_outgoing_ones() -> None:
    """Beside one row with another's address, and whatever the messages say."""
    found = read(
        b=csv_of(INVITATIONS, invited("Ana", "2/7/26"), invited("Bo", "2/7/26"),
                 invited("Cy", "2/7/26", direction="INCOMING")),
        c=csv_of(MESSAGES, message("1", "Ana", "2026-02-09 10:00:00 UTC")),
    )["owner"]  # fmt: skip
    assert found
    assert (found["url"], found["name"]) == (ME, "Me Mine")


LETTERS = st.characters(codec="utf-8", exclude_characters="\0\r")
KINDS = {
    "connections": (CONNECTIONS, connection("Ana", "08 Feb 2026")),
    "invitations": (INVITATIONS, invited("Ana", "2/8/26")),
    "messages": (MESSAGES, message("1", "Ana", "2026-02-08 10:00:00 UTC")),
}
SPELT = (str, str.upper, str.lower, lambda name: name.replace(" ", "_"), lambda name: f" {name} ")


@pytest.mark.door
@given(st.data())
def test_any_header(data: st.DataObject) -> None:
    """Columns in any order and spelling, with others between, behind anything that is no header."""
    kind = data.draw(st.sampled_from(sorted(KINDS)))
    head, row = KINDS[kind]
    spelt = [data.draw(st.sampled_from(SPELT))(name) for name in head]
    others = data.draw(st.lists(st.text(LETTERS, min_size=1, max_size=9), max_size=4))
    columns = data.draw(
        st.permutations([*zip(spelt, row, strict=True), *((f"x-{name}", name) for name in others)])
    )
    before = data.draw(st.lists(st.lists(st.text(LETTERS, max_size=9), max_size=3), max_size=9))
    delimiter = data.draw(st.sampled_from(",;\t"))
    end = data.draw(st.sampled_from(["\n", "\r\n"]))
    out = io.StringIO(newline="")
    writer = csv.writer(
        out,
        delimiter=delimiter,
        lineterminator=end,
        quoting=data.draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
    )
    writer.writerows([["Notes:", *record] for record in before])
    writer.writerows(zip(*columns, strict=True))
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    found = read(a=out.getvalue().encode(encoding))
    assert [(one["table"], one["rows"], one["skipped"]) for one in found["files"]] == [
        (kind, 1, [])
    ]
    assert found["exported"] == "2026-02-08"


WRITTEN: tuple[Callable[[date, str], str], ...] = (
    lambda day, month: f"{day.day:02} {month} {day.year}",
    lambda day, month: f"{day.day} {month} {day.year}",
    lambda day, month: f"{day.day} {month} {day.year % 100:02}",
    lambda day, month: f"{day.day:02}-{month}-{day.year % 100:02}",
    lambda day, _: day.isoformat(),
    lambda day, _: f"{day.month:02}/{day.day:02}/{day.year}",
    lambda day, _: f"{day.month}/{day.day}/{day.year % 100:02}, 2:37 PM",
    lambda day, _: f"{day.month}/{day.day}/{day.year}, 2:37\u202fPM",
    lambda day, _: f"{day.month}/{day.day}/{day.year % 100:02}, 12:07\u00a0AM",
    lambda day, _: f"{day.isoformat()} 23:59:59 UTC",
    lambda day, _: f"{day.isoformat()}T00:00:00",
)
"""Every way of a date that has been seen; LinkedIn puts the month before the day."""
SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@pytest.mark.door
@given(
    st.dates(date(2003, 5, 1), date(2026, 9, 14)),
    st.sampled_from(WRITTEN),
    st.sampled_from(sorted(KINDS)),
)
def test_any_day(day: date, write: Callable[[date, str], str], table: str) -> None:
    """Every day since LinkedIn opened, in every way, in each table, is that day in the report."""
    text = write(day, SHORT_MONTHS[day.month - 1])
    row = {
        "connections": connection("Ana", text),
        "invitations": [*invited("Ana", "x")[:2], text, *invited("Ana", "x")[3:]],
        "messages": message("1", "Ana", text),
    }[table]
    found = read(a=csv_of(KINDS[table][0], row))
    assert found["exported"] == day.isoformat()
    assert found["files"][0]["skipped"] == []


@pytest.mark.door
@given(st.text(LETTERS, max_size=70))
def test_any_text_for_a_day(text: str) -> None:
    """It is a day since LinkedIn opened and not to come, or it is said to be none."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", text)),
        b=csv_of(INVITATIONS, [*invited("Ana", "x")[:2], text, *invited("Ana", "x")[3:]]),
        c=csv_of(MESSAGES, message("1", "Ana", text)),
    )
    for one in found["files"]:
        told = {skip["reason"] for skip in one["skipped"]}
        assert told <= {
            wording.NO_DATE, wording.FUTURE, wording.DATE_KEPT, wording.FUTURE_KEPT,
        }  # fmt: skip
    assert "2003-05-01" <= (found["exported"] or "2003-05-01") <= "2026-09-15"
