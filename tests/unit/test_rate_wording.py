"""What a rate report can say: no promise, no fear, no word that the site keeps off."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Json
from checker.rate import FIELDS, model, report
from checker.rate.interval import wilson
from checker.rate.wording import forecast, rate
from checker.words import in_ten

HERE = Path(__file__).parents[2] / "checker"
# rate/note.py holds the words that it looks for; what it says stands in rate/wording/note.py.
SPOKEN = [
    *sorted((HERE / "rate" / "wording").glob("*.py")),
    *(path for path in sorted((HERE / "rate").glob("*.py")) if path.stem != "note"),
]
KEPT_OFF = re.compile(
    r"\b(?:safe|real|really|genuine|fake|scammers?|guaranteed?|proof|prove[sdn]?|invalid|please"
    r"|oops|sorry|forbidden|dangerous|beware|banned?|never worry)\b|100 ?%|!",
    re.IGNORECASE,
)
EVERYTHING: dict[str, Json] = {
    "sent": 400,
    "accepted": 100,
    "declined": 30,
    "dont-know": 6,
    "withdrawn": 10,
    "pending": 120,
    "per_week": 120,
    "pending_ages_days": [5, 30, 90, 170, 200],
    "target": 0.8,
    "what_if": {"acceptance": 0.9, "per_week": 20},
    "groups": [{"name": "a", "sent": 40, "accepted": 9}, {"name": "b", "sent": 9, "accepted": 8}],
    "table": "Name,Sent,Accepted,Rate\nc,40,9,x",
    "note": "We share ten connections: www.example.org",
    "replies": {"messages": 12, "answered": 3},
    "as_of": "2029",
}


def sentences(path: Path) -> Iterator[str]:
    """Give the texts in a module, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if text and id(node) not in docstrings:
            yield str(getattr(node, "value", ""))


@pytest.mark.parametrize("path", SPOKEN, ids=lambda path: path.stem)
def test_no_sentence_promises_or_frightens(path: Path) -> None:
    """Held against every text in the source, so that rare sentences are read too."""
    for said in sentences(path):
        assert not KEPT_OFF.search(said), said


def strings(value: object) -> Iterator[str]:
    """Give every text in a report."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def test_a_full_report_reads_well() -> None:
    """No word kept off, no double space or stop, no gap left by a missing figure."""
    for said in strings(report(EVERYTHING)):
        assert not KEPT_OFF.search(said), said
        assert not re.search(r"\.\.|None[^ ]| ,|\( |\bnan\b", said), said
        assert "  " not in said or "\n" in said, said


def test_the_text_has_every_section_in_the_pages_order() -> None:
    """What is copied is the whole of it."""
    lines = report(EVERYTHING)["summary"].splitlines()
    headings = [rate.FIGURES, rate.CHANGE, rate.COMPARE, rate.AHEAD, rate.LIMITS]
    headings += [rate.BENCHMARKS, rate.REPLIES, rate.NOTE, rate.TABLE]
    assert [line for line in lines if line in headings] == headings
    assert max(len(line) for line in lines[1:]) <= 96


def test_the_text_of_an_empty_form_is_short() -> None:
    """Nothing about groups, targets or notes that nobody gave."""
    lines = report({})["summary"].splitlines()
    assert lines[0] == "Enter how many invitations you sent and how many were accepted."
    assert rate.COMPARE not in lines
    assert rate.BENCHMARKS not in lines
    assert "-" not in lines


def test_a_note_without_signs_and_a_what_if_without_a_target() -> None:
    """The sections hold only what there is to say."""
    text = report(
        {
            "sent": 9,
            "accepted": 3,
            "note": "Your talk on tea was good.",
            "what_if": {"acceptance": 1, "per_week": 2},
        }
    )["summary"]
    assert "Nothing here reads as blind" in text
    assert "\n- \n" not in text


def test_a_long_word_stays_whole() -> None:
    """A name without spaces is not cut."""
    name = "x" * 60
    text = report({"groups": [{"name": name, "sent": 9, "accepted": 1}]})["summary"]
    assert f"“{name}”" in text


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.168, 0.687, "2 to 7 in ten"),
        (0.31, 0.32, "about 3 in ten"),
        (0.0, 0.04, "hardly any"),
        (0.96, 1.0, "nearly every one"),
        (0.25, 0.35, "3 to 4 in ten"),
    ],
)
def test_intervals_are_whole_numbers_in_ten(low: float, high: float, said: str) -> None:
    """Halves go upwards."""
    assert in_ten(low, high) == said


@given(st.integers(1, rate.FEW - 1).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_few_invitations_always_give_a_span(share: tuple[int, int]) -> None:
    """So that "anything from" never stands before a single number."""
    assert " to " in in_ten(*wilson(*share))


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (0, "none"),
        (8_000, "8 in ten"),
        (8_500, "85 in a hundred"),
        (6_667, "66.67 in a hundred"),
        (10_000, "every one"),
    ],
)
def test_targets_in_words(parts: int, said: str) -> None:
    """Tenths where it is tenths."""
    assert forecast.share(parts) == said
    assert forecast.WHOLE == model.WHOLE


def test_labels_are_short() -> None:
    """They stand beside a field on a phone."""
    assert all(len(field.label) <= 40 for field in FIELDS)
