"""Whom one knows at a firm: exact first, near ones for one reason each, never put together."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_export_by_hand import PROFILE
from test_export_formats import HEADER_2018
from test_export_traps import TODAY, csv_of, message, url

from checker import bridge, schema
from checker.__main__ import main
from checker.export import ContactsReport, contacts_at, contacts_table
from checker.export.wording import contacts as wording
from checker.export.wording import people as ways
from checker.export.wording import report as report_wording
from checker.model import BadRequest, PartialDate
from examples.exports.in_memory import from_bytes
from examples.exports.made_files import CONNECTIONS, MESSAGES

SHAPE = Draft202012Validator(schema.schema("contacts-report"))


def known(name: str, company: str, day: str = "05 Jan 2020", role: str = "Cook") -> list[str]:
    """Write a connection's row."""
    return [name, "Doe", url(name), "", company, role, day]


def at(
    firm: str, *rows: list[str], as_of: PartialDate | None = TODAY, **files: bytes
) -> ContactsReport:
    """Ask, and hold the report to its shape."""
    tables = {"Connections": csv_of(CONNECTIONS, *rows), **files}
    made = from_bytes("x", [(f"{name}.csv", data) for name, data in tables.items()])
    found = contacts_at(made, firm, as_of, today=TODAY)
    SHAPE.validate(found)
    return found


def test_whom_one_knows() -> None:
    """Since when, the last word either way, and which of the four ways fits."""
    found = at(
        "acme", known("Ana", "Acme"), known("Bo", "ACME "), known("Cy", "Acme", "20 Aug 2026"),
        known("Di", "Acme"), known("Eve", "Acme"), known("Flo", "Acmé"), known("Gil", "Zeta"),
        known("Hal", ""), ["", "", "", "", "", "", "01 Jan 2020"],
        messages=csv_of(
            MESSAGES,
            message("1", "Ana", "2026-09-01 08:00:00 UTC"),
            message("1", "Ana", "2026-09-10 08:00:00 UTC", mine=False),
            message("1", "Ana", "2026-08-10 08:00:00 UTC", mine=False),
            message("2", "Bo", "2026-01-10 08:00:00 UTC"),
            message("2", "Bo", "2026-01-11 08:00:00 UTC"),
            message("2", "Bo", "2026-01-12 08:00:00 UTC"),
            message("3", "Di", "2025-09-10 08:00:00 UTC"),
            message("4", "Di", "2025-01-10 08:00:00 UTC", mine=False),
            message("5", "Eve", "2025-01-10 08:00:00 UTC", mine=False),
        ),
        Profile=PROFILE,
    )  # fmt: skip
    keys = ("name", "since", "last_sent", "last_received", "way")
    assert [tuple(row[key] for key in keys) for row in found["exact"]] == [  # type: ignore[literal-required]
        ("Ana Doe", "2020-01-05", "2026-09-01", "2026-09-10", "they-wrote-last"),
        ("Bo Doe", "2020-01-05", "2026-01-12", None, "let-go"),
        ("Di Doe", "2020-01-05", "2025-09-10", "2025-01-10", None),
        ("Eve Doe", "2020-01-05", None, "2025-01-10", None),
        ("Cy Doe", "2026-08-20", None, None, "new"),
        ("Flo Doe", "2020-01-05", None, None, None),
    ]
    told = [row["turn_to"] for row in found["exact"]]
    new = ways.WAYS["new"]
    assert told[2:] == [
        wording.WAITING, wording.LONG_AGO, f"{new['title']}. {new['advice']}", wording.NEVER,
    ]  # fmt: skip
    assert (found["near"], found["without_company"]) == ([], 2)
    assert found["headline"] == "You know 6 people at “acme”."
    assert found["exported_how"] == report_wording.exported("2026-09-14", "given")


@pytest.mark.parametrize(
    ("firm", "company", "nearness"),
    [
        ("Acme", "Acme Inc.", "legal-form"),
        ("Acme Holding AS", "acme holding", "legal-form"),
        ("The Acme Company", "Acme", "legal-form"),
        ("Bäcker & Co. KG", "Bäcker", "legal-form"),
        ("Facebook", "Meta", "former-name"),
        ("Meta", "Facebook, Inc.", "former-name"),
        ("Equinor", "Statoil ASA", "former-name"),
        ("Dong Energy", "Ørsted", "former-name"),
        ("Acme", "Beta (formerly Acme)", "former-name"),
        ("Beta", "Beta GmbH (ehemals Acme)", "former-name"),
        ("Acme", "Beta, ex Acme", "former-name"),
        ("Gamma", "Beta (formerly Acme)", None),
        ("Microsoft", "Mercedesbenz", None),
        ("Acme", "Acme Cloud", "begins-alike"),
        ("Acme Cloud", "Acme", "begins-alike"),
        ("Microsoft", "Mircosoft", "spelling"),
        ("Contoso", "Contosso", "spelling"),
        ("Face Book", "Facebook Ltd", "spelling"),
        ("Northwind", "North Wind", "spelling"),
        ("Visa", "Vista", None),
        ("Cisco", "Disco", None),
        ("Acme", "Zeta", None),
        ("Bank of Acme", "Bank of Zeta", None),
        ("AB", "AB Volvo", None),
        ("X", "Xerox", None),
        ("Acme", "The Bank of Acme", None),
        ("Acme", "!!", None),
        ("Total", "Total Wine", "begins-alike"),
    ],
)
def test_near_names(firm: str, company: str, nearness: str | None) -> None:
    """Each for one reason, which names what is written there."""
    found = at(firm, known("Ana", company), known("Bo", company))
    assert found["exact"] == []
    if nearness is None:
        assert found["near"] == []
        return
    ((near),) = found["near"]
    assert (near["company"], near["nearness"], len(near["people"])) == (company, nearness, 2)
    assert near["reason"].endswith(".")


def test_near_names_stay_apart() -> None:
    """The likelier first; nobody is in two lists."""
    rows = [known("Ana", "Acne"), known("Bo", "Acme Cloud"), known("Cy", "Acme Inc"),
            known("Di", "Acme Labs"), known("Eve", "Acme")]  # fmt: skip
    found = at("Acme", *rows, as_of=None)
    assert [firm["company"] for firm in found["near"]] == ["Acme Inc", "Acme Cloud", "Acme Labs"]
    assert found["headline"] == (
        "You know 1 person at “Acme”. 3 more people at firms spelled differently."
    )
    assert found["exported_how"] == report_wording.exported("2020-01-05", "rows")
    assert found["exact"][0]["turn_to"] == wording.UNKNOWN
    assert "Acme Labs" in found["summary"]


def test_nobody() -> None:
    """And an undated, nameless or message-less export."""
    found = at("Acme", known("Ana", "Zeta"))
    assert found["headline"] == "You know nobody at “Acme”."
    undated = at("Zeta", known("Ana", "Zeta", ""), as_of=None)
    assert (undated["exported"], undated["exact"][0]["since"]) == (None, None)
    nameless = at("Zeta", ["", "", url("ana"), "", "Zeta", "", "05 Jan 2020"])
    assert "Someone without a name: Zeta" in nameless["summary"]
    assert contacts_table(found).splitlines() == [",".join(wording.COLUMNS)]


def test_messages_without_addresses_are_joined_by_name() -> None:
    """As in an export of 2018."""
    rows = b'Me Mine,Ana Doe,"10/16/18, 8:36 AM",,Hi Ana,OUTGOING,SENT\n'
    connections = csv_of([*CONNECTIONS[:2], *CONNECTIONS[3:]],
                         ["Ana", "Doe", "", "Acme", "Cook", "08 Jan 2018"])  # fmt: skip
    made = from_bytes("x", [("a.csv", connections), ("b.csv", HEADER_2018 + rows),
                            ("c.csv", PROFILE)])  # fmt: skip
    found = contacts_at(made, "Acme", PartialDate(2018, 11, 10))
    assert found["exact"][0]["last_sent"] == "2018-10-16"


@pytest.mark.parametrize("firm", ["", "--", "x" * 201, " \n"])
def test_no_firm(firm: str) -> None:
    """A sentence says what to write."""
    with pytest.raises(BadRequest) as refused:
        at(firm, known("Ana", "Zeta"))
    assert refused.value.field == "at"


def test_without_connections() -> None:
    """Nobody can be found."""
    made = from_bytes("x", [("Profile.csv", PROFILE)])
    with pytest.raises(BadRequest) as refused:
        contacts_at(made, "Acme")
    assert refused.value.message == report_wording.ABSENT["connections"]


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=4))
def test_any_names(firm: str, companies: list[str]) -> None:
    """Everyone is listed once at most, and under the firm that they named."""
    rows = [known(f"P{number}", company) for number, company in enumerate(companies)]
    try:
        found = at(firm, *rows)
    except BadRequest as refused:
        assert refused.field == "at"  # noqa: PT017 (any other is a fault)
        return
    listed = [row["url"] for row in found["exact"]]
    listed += [row["url"] for near in found["near"] for row in near["people"]]
    assert len(listed) == len(set(listed)) <= len(rows)
    assert all(
        row["company"] == near["company"] for near in found["near"] for row in near["people"]
    )


def test_the_table() -> None:
    """For spreadsheets: no cell is a formula."""
    found = at("Acme", known("Ana", "Acme", role="=1+1"), known("Bo", "Acme Inc"))
    header, ana, bo = csv.reader(io.StringIO(contacts_table(found)))
    assert tuple(header) == wording.COLUMNS
    assert (ana[:5], ana[-1]) == (["Ana Doe", url("ana"), "Acme", "'=1+1", "2020-01-05"], "")
    assert bo[-1] == wording.legal_form("Acme", "Acme Inc")


@pytest.mark.parametrize("role", [
    "=1", "x;=1", 'x;"=1', "x\t+1", "x\n@a", "x; -1", "\uff1d1",
    "\t=1", "x;\t=1", "x\r\n=1", f"{'  ' * 20}=1", 'x\t"\';=1',
])  # fmt: skip
def test_no_cell_is_a_formula_wherever_cells_are_parted(role: str) -> None:
    """At semicolons and tabs too, as in many languages, and with quotation marks as letters."""
    found = at("Acme", known("Ana", "Acme"))
    found["exact"][0]["position"] = role  # as it stands: the reader folds what is blank
    table = contacts_table(found)
    for delimiter in ",;\t":
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            for row in csv.reader(table.splitlines(), delimiter=delimiter, quoting=quoting):
                assert not [cell for cell in row if cell.strip(" \"'")[:1] in {*"=+-@\uff1d"}
                            and not cell.lstrip(' "').startswith("'")]  # fmt: skip


def test_doors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the command line as text, JSON and CSV; through the bridge the same."""
    path = tmp_path / "Connections.csv"
    path.write_bytes(csv_of(CONNECTIONS, known("Ana", "Acme")))
    asked = ["contacts", str(path), "--at", "Acme", "--as-of", "2026-09-14"]
    assert main([*asked, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    request = {"request": "contacts", "path": str(path), "at": "Acme", "as_of": "2026-09-14"}
    assert json.loads(bridge.handle(json.dumps(request))) == report
    assert main(asked) == 0
    assert capsys.readouterr().out == report["summary"]
    assert main([*asked, "--csv"]) == 0
    assert capsys.readouterr().out.startswith("Name,Profile")
    assert main(["contacts", str(path), "--at", "?"]) == 2
    assert capsys.readouterr().err == f"smell-test: at: {wording.NO_FIRM}\n"
    lost = {**request, "path": str(tmp_path / "none")}
    assert json.loads(bridge.handle(json.dumps(lost)))["error"]["field"] == "archive"
