"""The same person in another table: addresses, names, and columns in any spelling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.export import headers, people, report
from checker.export.connections import Connection, Network
from checker.export.messages import split_names
from examples.exports.in_memory import from_bytes


def test_nobody_is_found_by_a_name_that_two_bear_or_none_has() -> None:
    """Whoever shows an address and no name is found by the address alone."""
    one, two, three, bare = (
        Connection(key, name, "", "", None)
        for key, name in (("a", "Ana Sá"), ("b", "Bo Li"), ("c", "Bo Li"), ("d", ""))
    )
    assert Network([one, two, three, bare]).by_name() == {"=ana sá": one}


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://www.linkedin.com/in/Ana-S%C3%A1/", "ana-sá"),
        ("https://de.linkedin.com/in/ana-sá?trk=x#y", "ana-sá"),
        ("http://linkedin.com/IN/ANA-SA", "ana-sa"),
        ("www.linkedin.com/in/ana-sa\u0301", "ana-sá"),
        ("https://www.linkedin.com/pub/ana/1/2/3", "ana"),
        ("https://www.linkedin.com/company/acme", ""),
        ("https://www.linkedin.com/in/", ""),
        ("", ""),
    ],
)
def test_an_address_names_a_person(url: str, slug: str) -> None:
    """Case, signs, country and what follows do not matter; a company is no person."""
    assert people.slug(url) == slug


def test_names_as_keys() -> None:
    """Titles behind a comma go; an address is none of a name."""
    assert people.name_key("Ana  SÁ, MBA") == people.name_key("ana sá") == "=ana sá"
    assert people.name_key("N/A") == people.name_key(", MBA") == ""
    assert people.address("=ana sá") == people.address("") == ""
    assert people.address("ana") == "https://www.linkedin.com/in/ana"
    assert people.clean("Na") == "Na"
    assert people.clean(" n/a\u00a0") == ""
    assert people.shared(["a", "b", "a"]) == {"a"}


@pytest.mark.parametrize(
    ("names", "parts"),
    [
        ("Ana Sá, Bo Li", ["Ana Sá", "Bo Li"]),
        ("Ana Sá, MBA", ["Ana Sá, MBA"]),
        ("Ana Sá", ["Ana Sá"]),
        (" ", []),
    ],
)
def test_names_in_a_row(names: str, parts: list[str]) -> None:
    """Commas part people only where every part is a whole name."""
    assert split_names(names) == parts


def test_columns_in_any_spelling() -> None:
    """Case, spaces and marks do not matter; of two the first counts."""
    record = ["\ufefffirst_name", "LAST NAME", "x", "Connected  on", "connected on"]
    assert headers.recognised(record) == ("connections", {"first": 0, "last": 1, "date": 3})
    assert headers.recognised(["First Name", "Last Name"]) is None
    assert headers.other(["Name"]) == "skills"
    assert headers.other(["Name", "Proficiency"]) == "languages"
    assert headers.other(["Name", "Colour"]) is None
    assert headers.looks_alike("Learning_Role_Play_messages.csv")
    assert not headers.looks_alike("messages.csv")


@settings(max_examples=200)
@given(st.text())
def test_any_text_is_an_address_or_none(text: str) -> None:
    """Nothing in a cell is an error, and what is found can be written."""
    people.slug(text)
    people.slug("/in/" + text)
    people.name_key(text)
    people.clean(text).encode("utf-8", "surrogatepass")


def test_a_connection_named_by_a_title_alone() -> None:
    """A name that leaves no key is still a row, and joins nobody."""
    table = b'First Name,Last Name,URL,Connected On\n,", MBA",,8 Feb 2026\n'
    found = report(from_bytes("x", [("a.csv", table)]))["connections"]
    assert found
    assert (found["rows"], found["hidden"]) == (1, 0)


@pytest.mark.parametrize(
    "part", ["%2e%2e%2f%2e%2e%2fevil", "..", "%2e", "a%2fb", "a%5cb", "a%3fb", "a%23b"]
)
def test_an_address_that_leads_elsewhere_once_spelt_out_names_nobody(part: str) -> None:
    """Nor does a link, whatever the key."""
    assert people.slug(f"https://www.linkedin.com/in/{part}") == ""


@pytest.mark.parametrize("key", ["a/../b", "a?b#c", "é"])
def test_a_link_stays_below_its_folder(key: str) -> None:
    """What a key holds is part of the name and never of the way."""
    assert people.address(key).count("/") == 4
    assert not {*"?#"} & {*people.address(key)}
