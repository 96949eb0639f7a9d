"""Readers: forgiving in form, strict in meaning, and every refusal names the field and the mend."""

import calendar
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import dates, reading
from checker.model import BadRequest, Field, PartialDate

COUNT = Field(path="profile.connections", label="Connections", kind="count")
SHORT = Field(path="profile.headline", label="Headline", kind="text")
LONG = Field(path="profile.about", label="About section", kind="long-text")
DATE = Field(path="profile.joined", label="Joined LinkedIn", kind="date")
BADGE = Field(path="profile.verified", label="Verification badge", kind="yes-no")
CHOICE = Field(
    path="kind",
    label="Kind of work",
    kind="choice",
    options=(("full-time", "Full-time"), ("board", "Board seat")),
)


def nested(leaf: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw a leaf, or lists and objects up to three deep.

    `st.recursive` takes three times as long, as it starts again with whatever grew too large.
    """
    drawn: st.SearchStrategy[Any] = leaf
    for _ in range(3):
        drawn = (
            leaf
            | st.lists(drawn, max_size=3)
            | st.dictionaries(st.text(max_size=9), drawn, max_size=3)
        )
    return drawn


JSON = nested(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30)
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        (None, None),
        ("", None),
        ("  ", None),
        (0, 0),
        (12, 12),
        (12.0, 12),
        ("12", 12),
        (" 12 ", 12),
        ("012", 12),
        ("1,204", 1204),
        ("1.204", 1204),
        ("1'204", 1204),
        ("1’204", 1204),
        ("1 204", 1204),
        ("1\u00a0204", 1204),
        ("1\u202f204", 1204),
        ("\u200e12\u200f", 12),
        ("10,000,000", 10_000_000),
        (10_000_000, 10_000_000),
    ],
)
def test_a_count_is_read_as_people_type_it(typed: Any, number: int | None) -> None:  # noqa: ANN401
    """Spaces, separators and invisible signs do not matter; an empty one is "can't tell"."""
    assert reading.count(typed, COUNT) == number


@pytest.mark.parametrize(
    "typed",
    [
        *(-1, 1.5, True, False, [], {}, "twelve", "-3", "1,2", "1,20", "12,34", "1,2345", "1e3"),
        *("500+", "½", "١٢", "1.204,5", "0x1f", "12 people", float("inf"), "9" * 13),
    ],
)
def test_a_count_that_is_none_is_refused(typed: Any) -> None:  # noqa: ANN401
    """Letters, fractions, signs and lists are refused by the field's label, with an example."""
    with pytest.raises(BadRequest) as refusal:
        reading.count(typed, COUNT)
    assert refusal.value.message == (
        f"Connections: enter a whole number such as 12, not “{reading.clip(typed)}”."
    )
    assert refusal.value.field == "profile.connections"


def test_a_count_has_a_most() -> None:
    """One above the limit is refused with the limit in words."""
    with pytest.raises(BadRequest, match=r"^Connections: enter 10,000,000 or fewer\.$"):
        reading.count(10_000_001, COUNT)
    with pytest.raises(BadRequest, match=r"^Connections: enter 5 or fewer\.$"):
        reading.count("6", COUNT, most=5)
    assert reading.count("5", COUNT, most=5) == 5


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2013", (2013, 0, 0)),
        (2013, (2013, 0, 0)),
        ("2013-02", (2013, 2, 0)),
        ("2013-2", (2013, 2, 0)),
        ("2013/02", (2013, 2, 0)),
        ("2013.02.05", (2013, 2, 5)),
        ("2013-02-28", (2013, 2, 28)),
        ("2012-02-29", (2012, 2, 29)),
        ("2000-02-29", (2000, 2, 29)),
        ("2013-12-31", (2013, 12, 31)),
        ("02/2013", (2013, 2, 0)),
        ("2.2013", (2013, 2, 0)),
        ("Feb 2013", (2013, 2, 0)),
        ("feb. 2013", (2013, 2, 0)),
        ("February, 2013", (2013, 2, 0)),
        ("SEPT 2013", (2013, 9, 0)),
        (" May\u00a02013 ", (2013, 5, 0)),
        ("1900", (1900, 0, 0)),
        ("2200", (2200, 0, 0)),
    ],
)
def test_a_date_is_read_as_people_type_it(
    typed: Any,  # noqa: ANN401
    found: tuple[int, int, int],
) -> None:
    """Years, months in figures or words and days, with the usual signs between them."""
    assert reading.date(typed, DATE) == PartialDate(*found)


@pytest.mark.parametrize("typed", [None, "", "  ", "\u200b"])
def test_a_date_left_empty_is_unknown(typed: str | None) -> None:
    """An empty date is "can't tell"."""
    assert reading.date(typed, DATE) is None


MONTHS = [calendar.monthrange(2013, month) for month in range(1, 13)]
"""The standard library's calendar: the weekday that each month begins on, and its last day."""


@pytest.mark.parametrize(
    "typed",
    [
        *("13", "213", "20133", "2013-13", "2013-00", "2013-02-30", "2013-02-00", "2013-04-31"),
        *(f"2013-{month:02}-{last + 1}" for month, (_, last) in enumerate(MONTHS, start=1)),
        *("2013-02-29", "1900-02-29", "1899", "2201", "00/2013", "13/2013", "Febber 2013"),
        *("2013 Feb", "Feb 13", "yesterday", "2013-", "2013-02-05-07", "Feb", "٢٠١٣"),
        *(True, 13, 2013.5, [], {}),
    ],
)
def test_a_date_that_is_none_is_refused(typed: Any) -> None:  # noqa: ANN401
    """What the calendar does not have is refused with three ways to write it."""
    with pytest.raises(BadRequest) as refusal:
        reading.date(typed, DATE, "profile.positions.0.start")
    assert refusal.value.message == (
        "Joined LinkedIn: write the date as 2013, 2013-02 or Feb 2013, "
        f"not “{reading.clip(typed)}”."
    )
    assert refusal.value.field == "profile.positions.0.start"


def test_months_of_another_language_can_be_handed_in() -> None:
    """The import's months are read by the same function, with their "de" between."""
    assert dates.parse("março de 2013", {"março": 3}) == PartialDate(2013, 3)
    assert dates.parse("March 2013", {"março": 3}) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (None, None),
        ("", ""),
        ("  ", ""),
        ("\u200b\ufeff\u00ad", ""),
        (" a\u00a0b ", "a b"),
        ("a\x00b\ud800c", "abc"),
        ("line\nnext\tcell", "line\nnext\tcell"),
        ("مهندس", "مهندس"),
        ("👩‍🔬 Ana", "👩🔬 Ana"),
    ],
)
def test_a_text_keeps_what_can_be_seen(typed: str | None, found: str | None) -> None:
    """Invisible signs go, spaces are plain; None stays "can't tell", and "" stays empty."""
    assert reading.text(typed, SHORT) == found


@pytest.mark.parametrize("typed", [7, True, [], {}, 1.5])
def test_a_text_that_is_none_is_refused(typed: Any) -> None:  # noqa: ANN401
    """Whatever is not in quotes is refused."""
    with pytest.raises(BadRequest, match=r"^Headline must be text in quotes\.$"):
        reading.text(typed, SHORT)


def test_a_text_has_a_limit_of_its_kind() -> None:
    """2,000 characters fit in a short text, 100,000 in a long one, and not one more."""
    assert reading.text("x" * 2_000, SHORT) == "x" * 2_000
    assert reading.text("x" * 100_000, LONG) == "x" * 100_000
    with pytest.raises(BadRequest, match=r"^Headline has 2,001 characters; shorten it to 2,000 or"):
        reading.text("x" * 2_001, SHORT)
    with pytest.raises(BadRequest, match=r"^About section has 100,001 characters; shorten it to"):
        reading.text("x" * 100_001, LONG)


def test_a_choice_is_one_of_its_options() -> None:
    """An option is taken, an empty one is "can't tell", all else is refused with the options."""
    assert reading.choice("board", CHOICE) == "board"
    assert reading.choice("", CHOICE) is None
    assert reading.choice(None, CHOICE) is None
    others: tuple[Any, ...] = ("Board", "seat", 7, [], {})
    for typed in others:
        with pytest.raises(BadRequest) as refusal:
            reading.choice(typed, CHOICE, "profile.positions.3.employment")
        assert refusal.value.message == (
            f"Kind of work: choose one of full-time, board, not “{reading.clip(typed)}”."
        )
        assert refusal.value.field == "profile.positions.3.employment"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("yes", True), (True, True), ("no", False), (False, False)]
    + [(nothing, None) for nothing in (None, "", "unknown")],
)
def test_yes_no_and_unknown_are_three(typed: Any, found: bool | None) -> None:  # noqa: ANN401, FBT001
    """Yes and no are read as words or values; unknown is neither."""
    assert reading.yes_no(typed, BADGE) is found


@pytest.mark.parametrize("typed", ["maybe", "YES", 7, [], {}, "true"])
def test_anything_else_is_neither_yes_nor_no(typed: Any) -> None:  # noqa: ANN401
    """Other answers are refused with the three that are read."""
    with pytest.raises(BadRequest) as refusal:
        reading.yes_no(typed, BADGE)
    assert refusal.value.message == (
        f"Verification badge: answer yes, no or unknown, not “{reading.clip(typed)}”."
    )


def test_an_object_may_hold_only_its_keys() -> None:
    """A missing object is an empty one; another key is refused with those that are read."""
    assert reading.mapping(None, "visitor", {"country"}) == {}
    assert reading.mapping({"country": 1}, "visitor", {"country"}) == {"country": 1}
    with pytest.raises(BadRequest, match=r"^visitor must be an object: \{…\}\.$"):
        reading.mapping([], "visitor", {"country"})
    with pytest.raises(BadRequest, match=r"^The request must be an object: \{…\}\.$"):
        reading.mapping("", "", {"country"})
    with pytest.raises(
        BadRequest, match=r"^“visitor\.land” is not a field here\. Use one of: country, industry\.$"
    ) as refusal:
        reading.mapping({"land": 1}, "visitor", {"industry", "country"})
    assert refusal.value.field == "visitor.land"


def test_an_unknown_key_is_quoted_short_and_as_plain_text() -> None:
    """A key of a million letters or of half a character does no harm."""
    with pytest.raises(BadRequest) as refusal:
        reading.mapping({"k" * 1_000_000: 1}, "", {"country"})
    assert len(refusal.value.message) < 120
    assert len(refusal.value.field) == 40
    with pytest.raises(BadRequest) as refusal:
        reading.mapping({"a\ud800": 1}, "", {"country"})
    assert refusal.value.field == "a"


def test_a_list_has_a_limit() -> None:
    """200 rows fit; one more is refused, and so is whatever is no list."""
    assert reading.rows(None, "profile.positions", "Jobs") is None
    assert reading.rows([{}] * 200, "profile.positions", "Jobs") == [{}] * 200
    with pytest.raises(BadRequest, match=r"^Jobs: enter at most 200 rows\.$"):
        reading.rows([{}] * 201, "profile.positions", "Jobs")
    with pytest.raises(BadRequest, match=r"^Jobs must be a list: \[…\]\.$"):
        reading.rows({}, "profile.positions", "Jobs")


def test_what_was_typed_is_quoted_in_forty_characters_and_one_line() -> None:
    """A quotation is short, in one line, and says that it was cut."""
    assert reading.clip("x" * 40) == "x" * 40
    assert reading.clip("x" * 41) == "x" * 39 + "…"
    assert reading.clip("two\nlines\u2028three\tcells") == "two lines three cells"


@pytest.mark.door
@given(value=JSON)
def test_no_reader_fails_on_any_json(value: Any) -> None:  # noqa: ANN401
    """Every reader gives a value or a refusal that names its field's label in one line."""
    for read, field in (
        (reading.count, COUNT),
        (reading.text, SHORT),
        (reading.text, LONG),
        (reading.date, DATE),
        (reading.choice, CHOICE),
        (reading.yes_no, BADGE),
    ):
        try:
            read(value, field)
        except BadRequest as error:
            assert error.message.startswith(field.label)  # noqa: PT017 (both ways are right)
            assert len(error.message.splitlines()) == 1  # noqa: PT017
            assert error.message.endswith(".")  # noqa: PT017


@given(year=st.integers(1900, 2200), month=st.integers(1, 12), day=st.integers(1, 28))
def test_iso_dates_are_read_back(year: int, month: int, day: int) -> None:
    """A date written as ISO has it comes back as it was."""
    assert dates.parse(f"{year}-{month:02}-{day:02}") == PartialDate(year, month, day)
    assert dates.parse(f"{year}-{month:02}") == PartialDate(year, month)
    assert dates.parse(f"{year}") == PartialDate(year)


def test_a_partial_date_spans_what_it_can_mean() -> None:
    """A year spans twelve months; a month and a day span one."""
    assert (PartialDate(2013).earliest, PartialDate(2013).latest) == (2013 * 12, 2013 * 12 + 11)
    assert PartialDate(2013, 2).earliest == PartialDate(2013, 2).latest == 2013 * 12 + 1
    assert PartialDate(2013, 2, 5).earliest == 2013 * 12 + 1
