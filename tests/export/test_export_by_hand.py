"""Two small exports, every figure of their report worked out by hand."""

from test_export_traps import (
    connection,
    csv_of,
    invited,
    message,
    read,
    url,
)

from examples.exports.made_files import CONNECTIONS, INVITATIONS, MESSAGES

PROFILE = b"First Name,Last Name,Headline,Industry\nMe,Mine,x,y\n"


def known(name: str, day: str, company: str, position: str) -> list[str]:
    """Write the row of a connection with a company and a role."""
    return [*connection(name, day)[:4], company, position, day]


def titled(row: list[str], name: str) -> list[str]:
    """Write a message in a conversation that has a title, to somebody as they called themselves."""
    return [row[0], name, *(name if cell.endswith(" Doe") else cell for cell in row[2:])]


def test_what_became_of_those_that_were_open() -> None:
    """Five were invited: one had said yes, two do later, one is still listed, and one is gone."""
    found = read(
        {
            "a.csv": csv_of(
                CONNECTIONS, connection("Old", "01 Feb 2026"), connection("Left", "02 Feb 2026")
            ),
            "b.csv": csv_of(
                INVITATIONS, invited("Di", "7/2/26"), invited("Cy", "7/1/26"),
                invited("Bo", "7/1/26"), invited("Zoe", "6/20/26"), invited("Old", "1/20/26"),
            ),
            "c.csv": PROFILE,
        },
        a=csv_of(
            CONNECTIONS, connection("Old", "01 Feb 2026"), connection("Zoe", "05 Jul 2026"),
            connection("Cy", "02 Aug 2026"), connection("New", "01 Sep 2026"),
        ),
        b=csv_of(INVITATIONS, invited("Di", "7/2/26"), invited("Eve", "9/1/26")),
    )["compare"]  # fmt: skip
    assert found
    low, high = found.pop("interval")  # type: ignore[misc]  # a key that a report always has
    assert (round(low, 4), round(high, 4)) == (0.15, 0.85)
    assert [one["rows"] for one in found.pop("files")] == [2, 5, 1]  # type: ignore[misc]
    assert len(found.pop("caveats")) == 2  # type: ignore[misc]
    assert found == {
        "earlier": "2026-07-02",
        "later": "2026-09-01",
        "days": 61,
        "open_then": 4,
        "accepted": 2,
        "gone": 1,
        "still_listed": 1,
        "not_matched": 0,
        "rate": 0.5,
        "median_wait_days": 15,
        "new_connections": 3,
        "lost_connections": 1,
        "people": [
            {
                "name": f"{name} Doe",
                "url": url(name),
                "sent": sent,
                "outcome": outcome,
                "connected": connected,
                "sentence": f"Invited on {sent}{then}.",
            }
            for name, sent, outcome, connected, then in (
                ("Zoe", "2026-06-20", "accepted", "2026-07-05", ", connected on 2026-07-05"),
                ("Bo", "2026-07-01", "gone", None, ""),
                ("Cy", "2026-07-01", "accepted", "2026-08-02", ", connected on 2026-08-02"),
                ("Di", "2026-07-02", "still-listed", None, ""),
            )
        ],
        "for_rate": {"sent": 4, "accepted": 2, "pending": 1},
        "headline": (
            "Without a yes in the earlier export: 4 invitations. "
            "Since then: 2 accepted, 1 gone, 1 still listed."
        ),
    }


def test_namesakes_are_told_apart_while_nobody_is_listed_any_more() -> None:
    """One Ana had said yes, the other had not: an empty list has no addresses, and needs none."""
    other = invited("Ana", "7/2/26")
    other[6] = url("another")
    found = read(
        {
            "a.csv": csv_of(CONNECTIONS, connection("Ana", "08 Jul 2026")),
            "b.csv": csv_of(INVITATIONS, invited("Ana", "7/1/26"), other),
        },
        a=csv_of(CONNECTIONS, connection("Ana", "08 Jul 2026"), connection("Bo", "01 Sep 2026")),
        b=csv_of(INVITATIONS),
    )["compare"]
    assert found
    assert [(one["url"], one["outcome"]) for one in found["people"]] == [(url("another"), "gone")]


def test_whom_to_turn_to_and_who_answers() -> None:
    """Seven connections: two are new, one has each other way, one waits, one has gone on."""
    found = read(
        a=csv_of(
            CONNECTIONS, known("Ana", "08 Feb 2026", "Zeta", "Baker"),
            known("Bo", "09 Mar 2026", "Acme", "Boss"), known("Cy", "10 Mar 2026", "ZETA", "Boss"),
            known("Di", "10 May 2026", "Bolt", ""), known("Eve", "01 Sep 2026", "", "Boss"),
            known("Flo", "02 Sep 2026", "Acme", "Cook"),
            known("Hal", "02 Sep 2026", "Zeta", "Cook"),
        ),
        c=csv_of(
            MESSAGES,
            titled(message("1", "Ana", "2026-02-10 08:00:00 UTC"), "Ana Do"),
            titled(message("1", "Ana", "2026-02-10 11:30:00 UTC", mine=False), "Ana Do"),
            titled(message("1", "Ana", "2026-02-11 08:00:00 UTC"), "Ana Do"),
            titled(message("1", "Ana", "2026-02-12 08:00:00 UTC", mine=False), "Ana Do"),
            message("2", "Bo", "2026-03-10 08:00:00 UTC"),
            message("2", "Bo", "2026-03-11 08:00:00 UTC"),
            message("2", "Bo", "2026-03-12 08:00:00 UTC"),
            message("3", "Cy", "2026-09-01 08:00:00 UTC", "Are you\nthere?", mine=False),
            message("4", "Di", "2026-09-10 08:00:00 UTC"),
            message("5", "Eve", "2026-09-01 08:00:00 UTC"),
            message("5", "Eve", "2026-09-03 08:00:00 UTC", mine=False),
            message("5", "Eve", "2026-09-03 09:00:00 UTC"),
        ),
        d=PROFILE,
    )  # fmt: skip
    follow, network, answers = found["follow_up"], found["connections"], found["replies"]
    assert follow
    assert network
    assert answers
    keys = ("way", "name", "url", "company", "position", "since", "days", "sent", "received")
    assert [tuple(one[key] for key in keys) for one in follow["people"]] == [  # type: ignore[literal-required]
        ("they-wrote-last", "Cy Doe", url("cy"), "ZETA", "Boss", "2026-09-01", 9, 0, 1),
        ("new", "Flo Doe", url("flo"), "Acme", "Cook", "2026-09-02", 8, 0, 0),
        ("new", "Hal Doe", url("hal"), "Zeta", "Cook", "2026-09-02", 8, 0, 0),
        ("gone-quiet", "Ana Doe", url("ana"), "Zeta", "Baker", "2026-02-12", 210, 2, 2),
        ("let-go", "Bo Doe", url("bo"), "Acme", "Boss", "2026-03-12", 182, 3, 0),
    ]
    assert [one["said"] for one in follow["people"]] == ["Are you there?", "", "", "", ""]
    assert [(one["way"], one["count"]) for one in follow["ways"]] == [
        ("they-wrote-last", 1), ("new", 2), ("gone-quiet", 1), ("let-go", 1),
    ]  # fmt: skip
    assert follow["headline"] == "4 people to write to next. 1 to let go of."
    told = found["summary"]
    assert all(f"{name} Doe" in told for name in ("Cy", "Flo", "Hal", "Ana", "Bo"))
    assert "Turn to those who do." in told
    assert network["companies"] == [
        {"name": "Zeta", "count": 3},
        {"name": "Acme", "count": 2},
        {"name": "Bolt", "count": 1},
    ]
    assert network["roles"] == [
        {"name": "Boss", "count": 3},
        {"name": "Cook", "count": 2},
        {"name": "Baker", "count": 1},
    ]
    assert (network["without_company"], network["without_role"]) == (1, 1)
    assert (network["first"], network["last"], network["last_year"]) == (
        "2026-02-08", "2026-09-02", 7,
    )  # fmt: skip
    assert [(one["month"][5:], one["new"], one["total"]) for one in network["by_month"]] == [
        ("02", 1, 1), ("03", 2, 3), ("04", 0, 3), ("05", 1, 4),
        ("06", 0, 4), ("07", 0, 4), ("08", 0, 4), ("09", 3, 7),
    ]  # fmt: skip
    figures = {key: answers[key] for key in answers if isinstance(answers[key], int)}  # type: ignore[literal-required]
    assert figures == {
        "conversations": 5,
        "started": 4,
        "settled": 3,
        "answered": 2,
        "waiting": 1,
        "never_answered": 1,
        "one_sided": 1,
        "gone_quiet": 0,
        "started_by_them": 1,
        "not_answered_by_you": 1,
    }
    assert answers["median_wait_hours"] == 3.5
    assert answers["headline"].startswith("2 of 3 conversations that you began were answered.")


def test_a_note_without_more_is_counted_once_for_each() -> None:
    """Two notes that nobody added a word to are two conversations aside."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", "08 Feb 2026"), connection("Bo", "08 Feb 2026")),
        b=csv_of(
            INVITATIONS, invited("Ana", "2/7/26", "Hello Ana"), invited("Bo", "2/7/26", "Hello Bo")
        ),
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-02-08 10:00:00 UTC", "Hello Ana"),
            message("2", "Bo", "2026-02-08 10:00:00 UTC", "Hello Bo"),
        ),
    )["replies"]  # fmt: skip
    assert found
    assert [(one["kind"], one["count"]) for one in found["set_aside"]] == [("note-only", 2)]


def test_one_person_with_and_without_their_address_is_no_group() -> None:
    """Where two bear the name, one of them writes with an address and once without."""
    bare = message("1", "Ana", "2026-02-09 10:00:00 UTC", mine=False)
    assert bare[3] == url("Ana")
    bare[3] = ""
    other = [url("ana2") if cell == url("Ana") else cell for cell in
             message("2", "Ana", "2026-02-08 10:00:00 UTC")]  # fmt: skip
    found = read(
        b=csv_of(INVITATIONS, invited("Cy", "9/7/26")),
        c=csv_of(MESSAGES, message("1", "Ana", "2026-02-08 10:00:00 UTC"), bare, other),
    )["replies"]
    assert found
    assert (found["started"], found["answered"], found["set_aside"]) == (2, 1, [])


def test_an_age_at_the_edge_belongs_to_the_older_bucket() -> None:
    """Each of the seven begins with its first day: 14 September less 0, 7, 21 and so on."""
    sent = ("9/14/26", "9/7/26", "8/24/26", "8/17/26", "6/16/26", "4/17/26", "3/18/26")
    found = read(b=csv_of(INVITATIONS, *(invited(f"P{at}", day) for at, day in enumerate(sent))))[
        "invitations"
    ]
    assert found
    assert [one["count"] for one in found["backlog"]["buckets"]] == [1] * 7


def test_each_row_without_a_conversation_is_counted() -> None:
    """Two of them are two. A clock may be a day ahead of ours, and not a second more."""
    (table,) = read(
        c=csv_of(
            MESSAGES, message("1", "Ana", "2026-09-15 23:59:59 UTC"),
            message("1", "Ana", "2026-09-16 00:00:00 UTC"),
            message("", "Ana", "2026-09-14 10:00:00 UTC"),
            message("", "Ana", "2026-09-14 11:00:00 UTC"),
        )
    )["files"]  # fmt: skip
    assert {one["rows"] for one in table["skipped"]} == {2, 1}


def test_nothing_that_was_begun_is_a_week_old() -> None:
    """No rate can be told, and what is young is said to be."""
    found = read(
        b=csv_of(INVITATIONS, invited("Cy", "2/7/26")),
        c=csv_of(MESSAGES, message("1", "Ana", "2026-02-08 10:00:00 UTC")),
    )["replies"]
    assert found
    assert (found["rate"], found["interval"], found["advice"]) == (None, None, [])
    assert found["headline"] == (
        "You began no conversation that is a week old or older. "
        "1 younger one may still be answered."
    )


def test_invitations_without_addresses_are_found_by_name() -> None:
    """Even where the connections have addresses."""
    found = read(
        a=csv_of(CONNECTIONS, connection("Ana", "08 Mar 2026"), connection("Bo", "08 Mar 2026")),
        b=csv_of(INVITATIONS[:5], invited("Ana", "2/7/26")[:5], invited("Cy", "2/7/26")[:5]),
    )["invitations"]
    assert found
    assert found["rate"]
    assert found["rate"]["counts"]["accepted"] == 1
