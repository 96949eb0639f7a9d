"""Of many new releases, the one that breaks us is named."""

import ahead
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.lists(st.text("abc", min_size=1), min_size=1, max_size=60, unique=True)


@given(NAMES, st.data())
def test_the_one_that_breaks_is_found_by_halves(names: list[str], data: st.DataObject) -> None:
    """Wherever it stands, in two tries for each halving."""
    guilty = data.draw(st.sampled_from(names))
    tries: list[int] = []

    def breaks(some: object) -> bool:
        tries.append(1)
        return guilty in list(some)  # type: ignore[call-overload]

    assert ahead.culprits(names, breaks) == [guilty]
    assert len(tries) <= 2 * (len(names) - 1).bit_length()


def test_two_that_break_only_together_are_named_together() -> None:
    """No half breaks alone: what is left is the smallest group that was seen to break."""
    names = list("abcdefgh")
    assert ahead.culprits(names, lambda some: {"a", "c"} <= set(some)) == list("abcd")


def test_what_is_new_is_told_with_what_was() -> None:
    """Versions that stayed are left out; of a newcomer it is said that there was none."""
    before = {"numpy": {"2.4.6", "2.5.5"}, "rich": {"15.0.0"}}
    after = {"numpy": {"2.4.6", "2.6.0"}, "rich": {"15.0.0"}, "uv": {"1.0"}}
    assert ahead.newer(before, after) == {
        "numpy": "2.4.6, 2.5.5 -> 2.4.6, 2.6.0",
        "uv": "none -> 1.0",
    }
