"""Words that every room's sentences share."""

import pytest

from checker import words


@pytest.mark.parametrize(
    ("number", "noun", "many", "text"),
    [
        (0, "job", "", "0 jobs"),
        (1, "job", "", "1 job"),
        (1200, "row", "", "1,200 rows"),
        (1, "person", "people", "1 person"),
        (2, "person", "people", "2 people"),
    ],
)
def test_a_number_with_its_noun(number: int, noun: str, many: str, text: str) -> None:
    """One of them alone is singular; thousands are set apart."""
    assert words.plural(number, noun, many) == text


@pytest.mark.parametrize(
    ("parts", "text"), [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_in_a_sentence(parts: list[str], text: str) -> None:
    """Commas, and "and" before the last."""
    assert words.listing(parts) == text


def test_a_quotation_is_cut_at_eighty_characters() -> None:
    """The visitor's own text is quoted short, in one line."""
    assert words.shorten("a  b\nc") == "a b c"
    assert words.shorten("x" * 80) == "x" * 80
    assert words.shorten("x" * 81) == "x" * 79 + "…"
