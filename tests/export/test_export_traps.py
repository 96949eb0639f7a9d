"""Each trap by itself, worked by hand."""

import gc
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from checker import schema
from checker.export import ExportReport, report
from checker.export.wording import report as wording
from checker.model import BadRequest, PartialDate
from examples.exports.in_memory import from_bytes
from examples.exports.made_files import CONNECTIONS, INVITATIONS, MESSAGES

SHAPE = Draft202012Validator(schema.schema("export-report"))
ME = "https://www.linkedin.com/in/me"
TODAY = PartialDate(2026, 9, 14)


def csv_of(*rows: list[str]) -> bytes:
    """Write rows, quoted where needed."""
    quoted = ([f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in rows)
    return "\n".join(map(",".join, quoted)).encode("utf-8", "replace")


def url(name: str) -> str:
    """Write an address."""
    return f"https://www.linkedin.com/in/{name.lower()}"


def connection(name: str, day: str) -> list[str]:
    """Write a connection's row."""
    return [name, "Doe", url(name), "", "Acme", "Boss", day]


def invited(name: str, day: str, note: str = "", direction: str = "OUTGOING") -> list[str]:
    """Write an invitation's row."""
    pair = ["Me Mine", f"{name} Doe"], [ME, url(name)]
    if direction == "INCOMING":
        pair = pair[0][::-1], pair[1][::-1]
    return [*pair[0], f"{day}, 1:00 PM", note, direction, *pair[1]]


def message(thread: str, name: str, when: str, text: str = "Hi", **more: Any) -> list[str]:  # noqa: ANN401
    """Write a message's row, from the owner unless `mine` is False."""
    sides = ["Me Mine", ME, f"{name} Doe", url(name)]
    if not more.get("mine", True):
        sides = sides[2:] + sides[:2]
    subject, draft = more.get("subject", ""), more.get("draft", "No")
    return [thread, "", *sides, when, subject, text, "INBOX", "", draft, "No"]


def read(earlier: dict[str, bytes] | None = None, **files: bytes) -> ExportReport:
    """Read tables given by name, and hold the report to its shape."""
    made = from_bytes("x", [(f"{name}.csv", data) for name, data in files.items()])
    old = from_bytes("y", earlier.items(), "earlier") if earlier else None
    found = report(made, old, today=TODAY)
    SHAPE.validate(found)
    return found


def test_the_first_mail() -> None:
    """A profile alone is the first of two e-mails."""
    found = read(Profile=b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n")
    assert [one["id"] for one in found["missing"]] == ["second-mail"]
    assert found["headline"] == wording.SECOND_MAIL
    assert found["exported"] is None
    assert found["owner"] == {
        "name": "Me Mine", "url": "", "how": "by name", "sentence": "You are Me Mine, by name.",
    }  # fmt: skip


def test_headers_without_rows() -> None:
    """Empty tables are named, and nothing is made of them."""
    found = read(a=csv_of(CONNECTIONS), b=csv_of(INVITATIONS), c=csv_of(MESSAGES))
    assert [one["id"] for one in found["missing"]] == [
        "connections-empty",
        "invitations-empty",
        "messages-empty",
    ]
    assert found["invitations"] is None


def test_nothing_that_is_left_out_is_silent() -> None:
    """Every broken row is counted under its reason."""
    ana = connection("Ana", "08 Feb 2026")
    found = read(
        a=csv_of(
            CONNECTIONS, ana, ana, ["", "", "", "", "", "", "x"], ["Bo"],
            [*ana, "more"], [*ana, ""],
            [""], connection("Cy", "08 Feb 2027"), connection("Di", ""),
        ),
        b=csv_of(
            INVITATIONS, invited("Ana", "2/7/26"), invited("Bo", "2/7/27"), invited("Cy", "x"),
            invited("Di", "2/7/26", direction="SIDEWAYS"),
        ),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-09 10:00:00 UTC"),
            message("1", "Ana", "2026-02-09 10:00:01 UTC", draft="yes"),
            message("1", "Ana", "2026-02-09 10:00:02 UTC", draft="perhaps"),
            message("1", "Ana", "some day"), message("1", "Ana", "2027-02-09 10:00:02 UTC"),
            message("", "Ana", "2026-02-09 10:00:02 UTC"), message("1", "Ana", "2/9/26, 11:00 AM"),
        ),
    )  # fmt: skip
    tables = {one["table"]: one for one in found["files"]}
    told = {
        kind: {skip["reason"]: skip["rows"] for skip in one["skipped"]}
        for kind, one in tables.items()
    }
    assert told["connections"] == {
        wording.DATE_KEPT: 1,
        wording.SHORT: 1,
        wording.LONG: 1,
        wording.BLANK: 1,
        wording.FUTURE_KEPT: 1,
    }
    assert told["invitations"] == {
        wording.FUTURE: 1,
        wording.NO_DATE: 1,
        wording.NO_DIRECTION: 1,
    }
    assert told["messages"] == {
        wording.DRAFT: 1,
        wording.DRAFT_UNREAD: 1,
        wording.NO_DATE: 1,
        wording.FUTURE: 1,
        wording.NO_THREAD: 1,
    }
    assert (tables["invitations"]["rows"], tables["messages"]["rows"]) == (1, 2)
    network = found["connections"]
    assert network
    assert (network["rows"], network["twice"], network["hidden"], network["undated"]) == (
        4,
        2,
        1,
        3,
    )


def test_each_day_that_cannot_be_read_is_counted() -> None:
    """Two such rows are two."""
    found = read(a=csv_of(CONNECTIONS, connection("Ana", "some day"), connection("Bo", "soon")))
    assert found["files"][0]["skipped"] == [{"reason": wording.DATE_KEPT, "rows": 2}]


def test_a_quotation_mark_that_is_never_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows cannot be read; what came before is, and the rest is told."""
    rows = csv_of(CONNECTIONS, connection("Ana", "08 Feb 2026"))
    found = read(a=rows + b'\n"Bo,Doe,,,,,08 Feb 2026\nCy,Doe,,,,,09 Feb 2026\n')
    assert found["files"][0]["rows"] == 1
    assert found["files"][0]["skipped"] == [{"reason": wording.SHORT, "rows": 1}]
    monkeypatch.setattr("checker.bounds.LONGEST_CELL", 1_000)
    found = read(a=rows + b'\n"' + b"x\n" * 600 + csv_of(connection("Di", "09 Feb 2026")) + b"\n")
    assert found["files"][0]["rows"] == 2
    assert found["files"][0]["skipped"][0]["rows"] > 90
    assert {one["reason"] for one in found["files"][0]["skipped"]} == {
        wording.TOO_LONG,
        wording.SHORT,
    }
    long = b"x" * 1_100 + b"\n"
    found = read(a=rows + b"\n" + long * 2 + csv_of(connection("Di", "09 Feb 2026")))
    assert found["files"][0]["rows"] == 2
    assert found["files"][0]["skipped"] == [{"reason": wording.TOO_LONG, "rows": 2}]


def test_only_open_ones_need_new_connections_beside_them() -> None:
    """No yes and no new connection tells nothing; no yes beside new ones tells that it is open."""
    open_ = csv_of(INVITATIONS, invited("Ana", "2/7/26"))
    for day, regime in (("08 Feb 2020", "unknown"), ("08 Mar 2026", "open-only")):
        found = read(a=csv_of(CONNECTIONS, connection("Bo", day)), b=open_)["invitations"]
        assert found
        assert found["regime"] == regime
    alone = read(b=open_)["invitations"]
    assert alone
    assert (alone["regime"], alone["bounds"], alone["rate"]) == ("unknown", None, None)


@pytest.mark.parametrize(
    ("day", "regime"),
    [
        ("08 Mar 2026", "unknown"),
        ("07 Mar 2026", "unknown"),
        ("06 Mar 2026", "unknown"),
        ("05 Mar 2026", "open-only"),
    ],
)
def test_who_was_accepted_and_is_still_listed_speaks_against_open_only(
    day: str, regime: str
) -> None:
    """An incoming invitation that was accepted shows that the table keeps them.

    The connection may be dated a day before the invitation, for the two tables need not go by one
    clock.
    """
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", day)),
        b=csv_of(
            INVITATIONS, invited("Ana", "2/7/26"), invited("Bo", "3/7/26", direction="INCOMING")
        ),
    )["invitations"]
    assert found
    assert found["regime"] == regime


def test_connected_before_the_invitation() -> None:
    """Whoever was a connection already is in no rate."""
    found = read(
        a=csv_of(
            CONNECTIONS,
            connection("Ana", "08 Feb 2020"),
            connection("Bo", "08 Mar 2026"),
            connection("Cy", "08 Sep 2026"),
        ),
        b=csv_of(INVITATIONS, invited("Ana", "2/7/26"), invited("Bo", "3/7/26")),
    )["invitations"]
    assert found
    assert (found["sent"], found["settled"], found["accepted"]) == (1, 1, 1)
    assert found["not_counted"][0]["count"] == 1
    only = read(
        a=csv_of(CONNECTIONS, connection("Ana", "08 Feb 2020")),
        b=csv_of(INVITATIONS, invited("Ana", "2/7/26")),
    )["invitations"]
    assert only
    assert only["regime"] == "unknown"


def test_namesakes_are_left_out_where_names_are_all_there_is() -> None:
    """Without addresses two of one name cannot be told apart."""
    bare = [row[:2] + row[3:] for row in (CONNECTIONS, connection("Ana", "08 Mar 2026"))]
    found = read(a=csv_of(*bare, bare[1]), b=csv_of(INVITATIONS[:5], invited("Ana", "2/7/26")[:5]))
    assert found["invitations"]
    assert found["invitations"]["not_counted"][0]["count"] == 1
    assert found["invitations"]["matched_by"] == "name"
    assert found["invitations"]["bounds"]
    assert found["invitations"]["bounds"]["still_listed"] == 1
    assert {one["id"] for one in found["missing"]} >= {
        "connections-addresses",
        "invitations-addresses",
    }


def test_the_owner_is_told_by_the_messages() -> None:
    """Whoever is in nearly every conversation; with one conversation only a name can tell."""
    one = message("1", "Ana", "2026-02-09 10:00:00 UTC")
    two = message("2", "Bo", "2026-02-09 10:00:00 UTC", mine=False)
    found = read(c=csv_of(MESSAGES, one, two))
    assert found["owner"]
    assert found["owner"]["url"] == ME
    assert found["replies"]
    alone = read(c=csv_of(MESSAGES, one))
    assert alone["owner"] is None
    assert alone["replies"] is None
    assert "owner" in {missing["id"] for missing in alone["missing"]}
    profile = b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n"
    named = read(c=csv_of(MESSAGES, one), d=profile)
    assert named["owner"]
    assert named["owner"]["url"] == ME
    stranger = read(c=csv_of(MESSAGES, one), d=profile.replace(b"Mine", b"Else"))
    assert stranger["replies"]
    assert stranger["replies"]["set_aside"]


def test_advertising_does_not_hide_who_the_owner_is() -> None:
    """Whoever is in every conversation of people, though none of the messages paid for."""
    paid = message(
        "0", "Brand", "2026-02-08 10:00:00 UTC", "<p class=spinmail-quill-editor>", mine=False
    )
    paid[4] = paid[5] = ""
    talks = [message(name, name, "2026-02-09 10:00:00 UTC") for name in ("Ana", "Bo", "Cy")]
    found = read(c=csv_of(MESSAGES, paid, *talks))
    assert found["owner"]
    assert found["owner"]["url"] == ME


def test_what_a_mac_adds_to_a_zip_is_no_file() -> None:
    """Beside each file, or in a folder of its own."""
    table = csv_of(CONNECTIONS, connection("Ana", "08 Feb 2026"))
    names = ("Connections.csv", "._Connections.csv", "__MACOSX/._Connections.csv", ".DS_Store")
    made = from_bytes("x", [(name, table) for name in names])
    found = report(made, today=TODAY)["files"]
    assert [one["name"] for one in found if one["table"]] == ["Connections.csv"]


def test_inmail_before_connecting_is_no_conversation_and_no_stranger() -> None:
    """InMail to someone who connected later is set aside, and they are not new to you either."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", "08 Sep 2026"), connection("Bo", "08 Sep 2026")),
        b=csv_of(INVITATIONS, invited("Cy", "9/7/26")),
        c=csv_of(MESSAGES, message("1", "Ana", "2026-08-01 10:00:00 UTC", subject="A job"),
                 message("2", "Di", "2026-08-01 10:00:00 UTC")),
    )  # fmt: skip
    assert found["replies"]
    assert [one["kind"] for one in found["replies"]["set_aside"]] == ["inmail"]
    assert found["follow_up"]
    assert [one["name"] for one in found["follow_up"]["people"]] == ["Bo Doe"]
    assert found["follow_up"]["not_connected"] == 1


def test_the_last_of_several_conversations_counts() -> None:
    """One that began first may have been the last to go on."""
    found = read(
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-01 10:00:00 UTC"),
            message("1", "Ana", "2026-09-01 10:00:00 UTC", mine=False),
            message("2", "Ana", "2026-03-01 10:00:00 UTC"),
        ),
        d=b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n",
    )["follow_up"]  # fmt: skip
    assert found
    assert [(one["way"], one["since"], one["sent"]) for one in found["people"]] == [
        ("they-wrote-last", "2026-09-01", 2)
    ]


@pytest.mark.parametrize(("last", "quiet"), [("2026-08-17", 1), ("2026-08-18", 0)])
def test_it_has_gone_quiet_after_four_weeks(last: str, quiet: int) -> None:
    """They have written, the owner wrote last, and 28 days have passed by 14 September."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", "14 Sep 2026")),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-01 10:00:00 UTC", mine=False),
            message("1", "Ana", f"{last} 10:00:00 UTC"),
        ),
        d=b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n",
    )["replies"]  # fmt: skip
    assert found
    assert found["gone_quiet"] == quiet


def test_a_note_that_became_a_message_is_evidence() -> None:
    """Its person was accepted, even where the connection is gone; so open-only is not said."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026")),
        b=csv_of(
            INVITATIONS, invited("Ana", "2/7/26", "Hello & welcome"),
            invited("Eve", "2/7/26", "Hello Eve"),
        ),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-09 10:00:00 UTC", "Hello &amp; welcome"),
            message("2", "Bo", "2026-03-08 10:00:00 UTC"), message("3", "", "2026-03-08 10:00:00"),
            message("4", "Eve", "2026-02-10 10:00:00 UTC", "Hello Eve"),
        ),
    )  # fmt: skip
    assert found["invitations"]
    assert found["invitations"]["regime"] == "unknown"
    told = [one.split()[:4] for one in found["invitations"]["evidence"] if " a message" in one]
    assert told == [["2", "times", "the", "note"]]
    assert any(one.startswith("Once a conver") for one in found["invitations"]["evidence"])
    assert {week["accepted"] for week in found["invitations"]["weeks"]} == {None}


def test_an_old_export_is_said_to_be_old() -> None:
    """What happened since is not in it."""
    found = read(a=csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026")))
    assert "old" in {one["id"] for one in found["missing"]}
    assert found["headline"].startswith("1 connection,")


def test_only_incoming_ones_and_no_days() -> None:
    """Tables that hold next to nothing still give their part."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", "")),
        b=csv_of(INVITATIONS, invited("Ana", "2/7/26", direction="INCOMING")),
    )
    assert found["invitations"]
    assert found["invitations"]["weeks"] == []
    assert found["invitations"]["first"] is None
    assert found["for_rate"] == {"as_of": "2026-02-07", "pending": 0, "pending_ages_days": []}
    assert found["connections"]
    assert found["connections"]["by_month"] == []


def test_conversations_without_anyone_and_without_you() -> None:
    """Nobody else named, and others among themselves."""
    alone = message("1", "Ana", "2026-02-09 10:00:00 UTC")
    alone[4] = alone[5] = ""
    others = message("2", "Ana", "2026-02-09 10:00:00 UTC")
    others[2], others[3], others[4], others[5] = "Bo Doe", url("Bo"), "", ""
    job = message("3", "Ana", "2026-02-09 10:00:00 UTC", subject="A job")
    friend = message("4", "Di", "2026-02-09 10:00:00 UTC", subject="RE: Hi")
    found = read(
        a=csv_of(CONNECTIONS, connection("Di", "08 Feb 2020")),
        b=csv_of(INVITATIONS, invited("Cy", "2/7/26")),
        c=csv_of(MESSAGES, alone, others, job, friend),
    )
    assert found["replies"]
    assert {one["kind"]: one["count"] for one in found["replies"]["set_aside"]} == {
        "alone": 1,
        "not-yours": 1,
        "inmail": 1,
    }
    assert found["replies"]["started"] == 1


def test_two_exports_without_addresses() -> None:
    """Who came and who went is told by name."""
    bare = [row[:2] + row[3:] for row in (CONNECTIONS, connection("Ana", "08 Mar 2026"))]
    sent = csv_of(INVITATIONS[:5], invited("Ana", "2/7/26")[:5], invited("Bo", "2/7/26")[:5])
    found = read(
        {"Connections.csv": csv_of(bare[0]), "Invitations.csv": sent},
        a=csv_of(*bare),
        b=sent,
    )["compare"]
    assert found
    assert (found["accepted"], found["gone"], found["still_listed"]) == (1, 0, 1)
    assert (found["new_connections"], found["lost_connections"]) == (1, 0)


def test_nobody_to_follow_from_an_earlier_export() -> None:
    """Whoever was a connection before is in no rate, and of nobody there is none at all."""
    sent = csv_of(INVITATIONS, invited("Ana", "2/7/26"))
    found = read(
        {"Connections.csv": csv_of(CONNECTIONS), "Invitations.csv": sent},
        a=csv_of(CONNECTIONS, connection("Ana", "08 Feb 2020"), connection("Bo", "08 Mar 2026")),
        b=sent,
    )["compare"]
    assert found
    assert (found["open_then"], found["not_matched"]) == (0, 1)
    assert (found["rate"], found["interval"]) == (None, None)


def test_one_of_two_answered() -> None:
    """The rate of what was begun a week ago or earlier; Wilson's interval of 1 in 2 by hand."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", "14 Sep 2026")),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-01 10:00:00 UTC"),
            message("1", "Ana", "2026-02-02 10:00:00 UTC", mine=False),
            message("2", "Bo", "2026-03-01 10:00:00 UTC"),
        ),
        d=b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n",
    )["replies"]  # fmt: skip
    assert found
    assert found["rate"] == 0.5
    assert found["interval"] == pytest.approx([0.0945, 0.9055], abs=1e-4)


def test_a_name_may_lie_about_the_day() -> None:
    """A day in the name that is still to come, or none at all, is not believed."""
    table = csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026"))
    collecting = gc.isenabled()
    gc.disable()
    try:
        for day in ("01-01-2030", "99-99-2026"):
            archive = from_bytes(f"Basic_LinkedInDataExport_{day}.zip", [("a.csv", table)])
            assert report(archive, today=TODAY)["exported"] == "2026-03-08"
        assert not gc.isenabled()
    finally:
        if collecting:
            gc.enable()


def test_other_files_are_named() -> None:
    """Text that is no table, bytes that are no text, and a table without a name for anything."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Bo", "08 Mar 2026")),
        b=b"\x00\x01",
        c=b"\xff\xfeN\x00a\x00m\x00e\x00\n\x00",
        d=b",,\n,,\n",
        e=b"Pr\xe9nom,Nom,URL,Date de connexion\nRen\xe9,Roy,,8 f\xe9vr. 2026\n",
        f=b'"' + b"x," * 40_000,
        g=b"No,thing\nhere,\n\n",
        h=b"Ren\xe9 Roy",
    )
    told = {one["name"]: one for one in found["files"]}
    assert told["b.csv"]["recognised"] == wording.NOT_TEXT
    assert told["c.csv"]["table"] == "skills"
    assert told["d.csv"]["table"] == "other"
    assert told["e.csv"]["note"]
    assert told["h.csv"]["recognised"] == wording.only_says("René Roy")
    assert told["h.csv"]["note"] == told["e.csv"]["note"]
    assert told["e.csv"]["rows"] == 1
    assert found["connections"]
    assert found["connections"]["rows"] == 2


def strings(value: object) -> list[str]:
    """Give every text in a report."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in strings(one)]


def test_no_name_moves_a_terminal_or_turns_a_line_around() -> None:
    """Escape sequences, overrides of direction and nulls are taken out of whatever is shown."""
    nasty = "\x1b[31m\u202ebob\u2066\x00\x9b\u200f\ufeff\x07"
    person = [f"Ann{nasty}", f"Doe\n{nasty}", url(f"ann%E2%80%AE{nasty}"), "", nasty, nasty]
    mine = f"Me{nasty} Mine"
    made = from_bytes(
        f"Basic{nasty}.zip",
        [
            (f"{nasty}a.csv", csv_of(CONNECTIONS, [*person, "08 Sep 2026"],
                                     connection('=HYPERLINK("http://x";"y")', "08 Sep 2026"))),
            ("b.csv", csv_of(INVITATIONS, [mine, f"Cy{nasty}", "2/7/26, 1:00 PM", nasty, "OUTGOING",
                                           ME, url(f"cy{nasty}")])),
            ("c.csv", csv_of(MESSAGES, message(nasty, f"Ann{nasty}", "2026-09-09 10:00:00 UTC",
                                               nasty, mine=False))),
            ("d.csv", f"{nasty}".encode()),
            ("e.csv", csv_of(["First Name", "Last Name", "Headline", "Industry"],
                             [mine, nasty, nasty, nasty])),
        ],
    )  # fmt: skip
    found = report(made, today=TODAY)
    SHAPE.validate(found)
    assert found["invitations"]
    assert found["invitations"]["to_withdraw"][0]["name"].startswith("Cy")
    for text in strings(found):
        shown = text.replace("\n", "") if text is found["summary"] else text
        assert {sign for sign in shown if unicodedata.category(sign) in {"Cc", "Cf"}} == set()
    # A formula is text here; whoever saves a table for a spreadsheet has to mark it as such.
    assert '=HYPERLINK("http://x";"y") Doe' in found["summary"]


HEADS = [CONNECTIONS, INVITATIONS, MESSAGES, CONNECTIONS[:3] + CONNECTIONS[6:]]
CELLS = (
    "", "N/A", "Ana", "Doe", ME, url("Ana"), "OUTGOING", "INCOMING", "2/7/26, 1:00 PM", "Yes",
    "2026-02-09 10:00:00 UTC", "08 Feb 2026", "\n", '"', "LinkedIn Member", "1", "SPAM", "No",
    "Me Mine", "<p class=spinmail-quill-editor",
)  # fmt: skip
ROWS = st.lists(st.binary(min_size=5, max_size=14), max_size=8)
"""A byte stands for a cell, which is drawn six times as quickly as the cell itself."""
TEXTS = st.lists(st.text(st.characters(exclude_characters="\0"), max_size=8), max_size=6)


@pytest.mark.door
@given(
    st.dictionaries(
        st.sampled_from(["a", "b", "c", "d"]), st.tuples(st.sampled_from(HEADS), ROWS), min_size=1
    ),
    TEXTS,
)
def test_any_rows(tables: dict[str, tuple[list[str], list[bytes]]], texts: list[str]) -> None:
    """Known cells and any texts in any order: a report of the right shape."""
    cells = [*CELLS, *texts]
    wide = {
        name: csv_of(
            head,
            *([cells[byte % len(cells)] for byte in (row * 3)[: len(head)]] for row in rows),
        )
        for name, (head, rows) in tables.items()
    }
    read(None, **wide)


@pytest.mark.door
@given(
    st.sampled_from([CONNECTIONS, INVITATIONS, MESSAGES]),
    st.binary(max_size=300),
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe"]),
)
def test_any_bytes(head: list[str], data: bytes, mark: bytes) -> None:
    """Any bytes behind a header, or alone, are a report or a refusal."""
    for content in (mark + csv_of(head) + b"\n" + data, mark + data):
        try:
            read(a=content)
        except BadRequest as refused:
            if refused.field != "archive":
                pytest.fail(refused.message)
