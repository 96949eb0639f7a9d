"""Rounds of practice: invented people who hold together, and truths that the checker shares."""

import datetime as dt
import json
from collections import Counter
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from scipy.stats import chi2_contingency  # type: ignore[import-untyped]  # ships no types

from checker import __main__, bridge, practice, profile, schema
from checker.model import PartialDate
from checker.practice import rounds
from checker.practice.draw import Draw
from checker.practice.people import person

SEEDS = st.integers(min_value=0, max_value=practice.MOST)
INPUT = Draft202012Validator(schema.schema("practice"))
REPORT = Draft202012Validator(schema.schema("practice-report"))
FITTING = {
    "made-up": {"strong-signs"},
    "ordinary": {"no-signs"},
    "cannot-tell": {"not-enough", "some-signs"},
}


def play(seed: int, guesses: list[dict[str, Any] | None] | None = None) -> Any:  # noqa: ANN401
    """Ask the bridge for a round."""
    asked = {"request": "practice", "seed": seed, "guesses": guesses}
    return json.loads(bridge.handle(json.dumps(asked)))


def months(shown: str) -> tuple[int, int] | None:
    """Read dates as a page shows them, by Python's own calendar; None where none are shown."""
    if not shown:
        return None
    first, last = shown.split(" – ")
    start = dt.datetime.strptime(first, "%B %Y").replace(tzinfo=dt.UTC)
    end = (
        dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
        if last == "today"
        else dt.datetime.strptime(last, "%B %Y").replace(tzinfo=dt.UTC)
    )
    return start.year * 12 + start.month, end.year * 12 + end.month


def holds_together(item: dict[str, Any]) -> None:
    """Hold an ordinary person's page against what can be lived."""
    shown = item["shown"]
    jobs = [(job, months(job["dates"])) for job in shown["jobs"]]
    dated = [(job, span) for job, span in jobs if span]
    assert len(jobs) - len(dated) <= ("The first job has no dates" in item["oddities"])
    for _, (start, end) in dated:
        assert start < end <= 2026 * 12 + 11
    full = sorted(span for job, span in dated if job["kind"] != "Part-time")
    for (_, end), (start, _) in pairwise(full):
        slack = 6 if "Two jobs overlap" in item["oddities"] else 0
        assert end - start <= slack
    for school in shown["schools"]:
        span = months(school["dates"])
        assert span
        assert 36 <= span[1] - span[0] <= 60
        assert span[1] <= min(start for _, (start, _) in dated)


def check_round(seed: int) -> Any:  # noqa: ANN401 (JSON)
    """Hold a round against all that is promised of one; give it."""
    made = play(seed)
    items: list[dict[str, Any]] = made["items"]
    truths = Counter(item["truth"] for item in items)
    assert truths == {"made-up": 3, "ordinary": 4, "cannot-tell": 1}
    for key in ("name", "headline"):
        assert len({item["shown"][key] for item in items}) == len(items)
    for one, other in combinations(items, 2):
        assert one["shown"] != other["shown"]
    for item in items:
        truth, shown, asked = item["truth"], item["shown"], item["request"]
        report = profile.report(asked, PartialDate(2001))
        assert report["band"] == item["band"]
        assert item["band"] in FITTING[truth]
        assert (item["settles"] is None) == (truth == "cannot-tell") == bool(item["unsettled"])
        # What was judged is what was shown.
        page = asked["profile"]
        assert (page["name"], page["headline"]) == (shown["name"], shown["headline"])
        assert page.get("about") == shown["about"]
        if "connections" in page:
            assert shown["connections"] == f"{page['connections']} connections"
        if shown["jobs"] is not None:
            told = [(job["title"], job["company"]) for job in shown["jobs"]]
            assert told == [(job["title"], job["company"]) for job in page["positions"]]
        parts = {part["part"] for part in item["parts"]}
        assert parts == set(item["reasons"])
        assert {mark["part"] for mark in item["marks"]} <= parts
        assert bool(item["clues"]) <= (truth == "made-up")
        if truth == "ordinary":
            holds_together(item)
            assert item["oddities"]
            assert item["settles"]["check"] in {"contact", "firm", "call", "school"}
            assert "only connected here" not in item["settles"]["text"]
    return made


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_a_round_keeps_its_promises(seed: int) -> None:
    """Any round: its shape, careers that can be lived, and truths that the checker shares."""
    REPORT.validate(check_round(seed))


@pytest.mark.nightly
def test_ten_thousand_rounds_keep_their_promises() -> None:
    """The same of 10,000 seeds; and whatever a name or a country tells of the truth is chance."""
    names: Counter[tuple[str, str]] = Counter()
    countries: Counter[tuple[str, str]] = Counter()
    for seed in range(10_000):
        for item in check_round(seed)["items"]:
            names[item["shown"]["name"].split()[0].title(), item["truth"]] += 1
            countries[item["shown"]["place"].rpartition(", ")[2], item["truth"]] += 1
    for counts in (names, countries):
        table = [
            [counts[row, truth] for truth in FITTING] for row in sorted({r for r, _ in counts})
        ]
        assert chi2_contingency(table).pvalue > 1e-4


def drawn_first(seed: int) -> list[tuple[str, str, str]]:
    """Give who the people of a round are and which truth each has, before anything is judged."""
    truths = Draw(seed, "round").shuffled(rounds.SHAPE)
    whos = [person(seed, number) for number in range(len(truths))]
    return [(who.name, who.place, truth) for who, truth in zip(whos, truths, strict=True)]


def test_no_name_and_no_country_tells() -> None:
    """Who somebody is and their truth are drawn before they are judged, and are not drawn again.

    Of 3,000 rounds neither given names nor countries go with a truth more than chance has it.
    """
    for seed in range(10):
        shown = [
            (item["shown"]["name"], item["shown"]["place"], item["truth"])
            for item in practice.items(seed)
        ]
        assert [(name.casefold(), *rest) for name, *rest in shown] == [
            (name.casefold(), *rest) for name, *rest in drawn_first(seed)
        ]
    seen = [one for seed in range(3_000) for one in drawn_first(seed)]
    for values in (
        Counter((name.split()[0], truth) for name, _, truth in seen),
        Counter((place.rpartition(", ")[2], truth) for _, place, truth in seen),
    ):
        named = sorted({value for value, _ in values})
        table = [[values[value, truth] for truth in FITTING] for value in named]
        assert chi2_contingency(table).pvalue > 1e-4


def test_a_seed_is_a_round() -> None:
    """The same seed gives the same bytes, another seed another round, and none is round 1."""
    asked = '{"request": "practice", "seed": "7"}'
    assert bridge.handle(asked) == bridge.handle(asked)
    assert play(7)["items"] != play(8)["items"]
    first = json.loads(bridge.handle('{"request": "practice"}'))
    assert first["seed"] == 1
    assert first["result"] is None
    assert first["link"] == "practice/#seed=1"


def test_the_draws_are_those_of_splitmix() -> None:
    """The generator's first numbers from 0 are those that its authors print."""
    # Vigna, splitmix64.c; its output for this seed is in the tests of Rust's rand_xoshiro.
    draw = Draw(1477776061723855037, "")
    drawn = [draw.between(0, (1 << 53) - 1) for _ in range(3)]
    printed = [1985237415132408290, 2979275885539914483, 13511426838097143398]
    assert drawn == [number >> 11 for number in printed]


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        ({"hands": 3}, "hands"),
        ({"hands": [[1, 2, 3]] * 9}, "hands"),
        ({"hands": [[1, 2]]}, "hands.0"),
        ({"hands": [[1, 2, "x"]]}, "hands.0"),
        ({"seed": 1_000_000}, "seed"),
        ({"seed": -1}, "seed"),
        ({"seed": "many"}, "seed"),
        ({"seeds": 1}, "seeds"),
        ({"guesses": {}}, "guesses"),
        ({"guesses": [None] * 9}, "guesses"),
        ({"guesses": [1]}, "guesses.0"),
        ({"guesses": [{}]}, "guesses.0.choice"),
        ({"guesses": [{"choice": "yes"}]}, "guesses.0.choice"),
        ({"guesses": [{"choice": "ask", "sure": 80}]}, "guesses.0.sure"),
        ({"guesses": [{"choice": "ask", "part": "hair"}]}, "guesses.0.part"),
        ({"guesses": [{"choice": "ask", "checks": "photo"}]}, "guesses.0.checks"),
        ({"guesses": [{"choice": "ask", "checks": ["tarot"]}]}, "guesses.0.checks"),
        ({"guesses": [{"choice": "ask", "checks": ["photo", "call", "firm"]}]}, "guesses.0.checks"),
    ],
)
def test_what_cannot_be_meant_is_refused(broken: dict[str, Any], field: str) -> None:
    """A wrong request names its field; the schema refuses it too."""
    answer = json.loads(bridge.handle(json.dumps({"request": "practice", **broken})))
    assert answer["error"]["field"] == field
    assert len(answer["error"]["message"].splitlines()) == 1
    if "checks" not in field:
        assert list(INPUT.iter_errors(broken))


def guesses(seed: int, choices: dict[str, str], **others: object) -> list[Any]:
    """Answer every item by its truth."""
    return [{"choice": choices[item["truth"]], **others} for item in practice.items(seed)]


RIGHT = {"made-up": "leave", "ordinary": "accept", "cannot-tell": "ask"}


@pytest.mark.parametrize(
    ("choices", "missed", "suspected", "said"),
    [
        (RIGHT, 0, 0, "missed nothing and suspected nobody"),
        (dict.fromkeys(RIGHT, "accept"), 3, 0, "towards trust"),
        (dict.fromkeys(RIGHT, "leave"), 0, 4, "towards suspicion"),
        (dict.fromkeys(RIGHT, "ask"), 0, 0, "missed nothing"),
    ],
)
def test_the_two_numbers(choices: dict[str, str], missed: int, suspected: int, said: str) -> None:
    """Who accepts all misses three of three; who leaves all suspects four of four."""
    report = play(5, guesses(5, choices))
    REPORT.validate(report)
    result = report["result"]
    assert (result["missed"]["count"], result["missed"]["of"]) == (missed, 3)
    assert (result["suspected"]["count"], result["suspected"]["of"]) == (suspected, 4)
    assert said in result["headline"]
    assert f"{missed} of 3" in result["share"]
    assert result["share"].endswith("practice/#seed=5")


def test_erring_both_ways_alike() -> None:
    """One missed and one suspected: neither trust nor suspicion."""
    given_ = guesses(5, RIGHT)
    items = practice.items(5)
    truths = [item["truth"] for item in items]
    given_[truths.index("made-up")]["choice"] = "accept"
    given_[truths.index("ordinary")]["choice"] = "leave"
    result = play(5, given_)["result"]
    assert "both ways alike" in result["headline"]
    assert "What you passed over" in result["overlooked"]
    assert "What led you astray" in result["overlooked"]


def test_asking_is_counted_and_no_trick() -> None:
    """Always asking misses nobody, and is told that it decides nothing."""
    assert "every time" in play(2, guesses(2, dict.fromkeys(RIGHT, "ask")))["result"]["asked"]
    assert "never asked" in play(2, guesses(2, dict.fromkeys(RIGHT, "leave")))["result"]["asked"]
    some = play(2, guesses(2, {**RIGHT, "ordinary": "ask"}))["result"]["asked"]
    assert some == "You asked first 5 times in 8, 4 times where nothing was to be found."
    assert play(2, guesses(2, RIGHT))["result"]["asked"] == "You asked first once in 8."
    ordinary = {**RIGHT, "ordinary": "ask", "cannot-tell": "leave"}
    needless = play(2, guesses(2, ordinary))["result"]["asked"]
    assert needless == "You asked first 4 times in 8, where nothing was to be found."


def test_how_sure_against_how_right() -> None:
    """Sure of seven and four wrong is said so; guesses are counted apart.

    What cannot be told is neither right nor wrong, and to ask is to claim nothing.
    """
    sure = play(4, guesses(4, dict.fromkeys(RIGHT, "leave"), sure="sure"))["result"]["sure"]
    assert sure.startswith("Of 7 choices that you were sure of, 3 held.")
    assert "Being sure and being right" in sure
    guessed = play(4, guesses(4, RIGHT, sure="guess"))["result"]["sure"]
    assert guessed == "Of 7 guesses, 7 held."
    neither = play(4, guesses(4, RIGHT, sure="fairly"))["result"]["sure"]
    assert neither.startswith("Where you chose, you were neither quite sure nor guessing")
    asked = play(4, guesses(4, dict.fromkeys(RIGHT, "ask"), sure="sure"))["result"]["sure"]
    assert asked.startswith("Nothing was chosen that could turn out wrong")


def test_a_right_answer_for_a_wrong_reason_is_said_so() -> None:
    """Made-up ones left for a feeling: right, and resting on nothing; by a check: on something."""
    feeling = play(9, guesses(9, RIGHT, part="feeling"))["result"]
    assert feeling["reasons"] == (
        "You stopped 3 made-up ones, 3 of them for something that does not tell."
    )
    checked = play(9, guesses(9, RIGHT, part="check", checks=["photo"]))["result"]
    assert checked["reasons"] == ""
    assert checked["overlooked"] == "You passed over nothing that tells."
    assert checked["headline"] in checked["summary"]


def test_skipped_items_do_not_count() -> None:
    """A round left after one item is counted by that one."""
    items = practice.items(3)
    place = [item["truth"] for item in items].index("cannot-tell")
    given_: list[Any] = [None] * 8
    given_[place] = {"choice": "leave"}
    result = play(3, given_)["result"]
    assert result["missed"]["of"] == result["suspected"]["of"] == 0
    assert result["missed"]["text"] == "There were none among those you answered."
    REPORT.validate(play(3, given_))


@settings(max_examples=15, deadline=None)
@given(
    seed=st.integers(0, 40),
    answers=st.lists(
        st.none()
        | st.fixed_dictionaries(
            {"choice": st.sampled_from(["accept", "ask", "leave"])},
            optional={
                "sure": st.sampled_from(["guess", "fairly", "sure"]),
                "part": st.sampled_from(["note", "jobs", "check", "feeling", "numbers", "name"]),
                "checks": st.lists(st.sampled_from(["photo", "about", "contact"]), max_size=2),
            },
        ),
        max_size=8,
    ),
)
def test_any_guesses_have_a_result(seed: int, answers: list[Any]) -> None:
    """Any way of playing gives a result in its shape."""
    asked = {"seed": seed, "guesses": answers}
    INPUT.validate(asked)
    REPORT.validate(play(seed, answers))


def raised(seed: int, by_truth: dict[str, list[int]]) -> Any:  # noqa: ANN401 (JSON)
    """Give the result of a room whose hands go by an item's truth."""
    hands = [by_truth[item["truth"]] for item in practice.items(seed)]
    INPUT.validate({"seed": seed, "hands": hands})
    report = json.loads(
        bridge.handle(json.dumps({"request": "practice", "seed": seed, "hands": hands}))
    )
    REPORT.validate(report)
    return report["result"]


@pytest.mark.parametrize(
    ("by_truth", "missed", "suspected", "said"),
    [
        ({"made-up": [9, 1, 0], "ordinary": [9, 1, 0]}, "27 of 30", "0 of 40", "towards trust"),
        ({"made-up": [0, 1, 9], "ordinary": [1, 0, 9]}, "0 of 30", "36 of 40", "towards suspicion"),
        ({"made-up": [5, 0, 5], "ordinary": [5, 0, 5]}, "15 of 30", "20 of 40", "neither way"),
        ({"made-up": [0, 0, 0], "ordinary": [5, 0, 5]}, "0 of 0", "20 of 40", "Not enough hands"),
    ],
)
def test_a_room_is_told_how_it_leans(
    by_truth: dict[str, list[int]], missed: str, suspected: str, said: str
) -> None:
    """Hands are counted over items of one kind; the items that went worst come first."""
    for seed in (5, 11, 42):
        result = raised(seed, {**by_truth, "cannot-tell": [2, 6, 2]})
        assert said in result["headline"]
        for tally, wanted in ((result["missed"], missed), (result["suspected"], suspected)):
            assert f"{tally['count']} of {tally['of']}" == wanted
        wrong = (by_truth["made-up"][0] > 0) * 3 + (by_truth["ordinary"][2] > 0) * 4
        assert len(result["room"]) == wrong
        assert result["headline"] in result["summary"]


def test_a_room_learns_which_item_went_worst() -> None:
    """One item of one hand in ten stands behind those of nine in ten."""
    hands: list[Any] = [None] * 8
    truths = [item["truth"] for item in practice.items(6)]
    first, second = [place for place, truth in enumerate(truths) if truth == "made-up"][:2]
    hands[first], hands[second] = [1, 9, 0], [9, 1, 0]
    asked = {"request": "practice", "seed": 6, "hands": hands}
    result = json.loads(bridge.handle(json.dumps(asked)))["result"]
    assert result["room"][0].startswith(f"Item {second + 1}: 9 of 10 accepted a made-up one.")
    assert result["room"][1].startswith(f"Item {first + 1}: 1 of 10 accepted a made-up one.")
    assert result["asked"] == "10 of 20 hands asked first."


def test_one_player_or_a_room() -> None:
    """Guesses and hands together are refused."""
    asked = {"request": "practice", "guesses": [{"choice": "ask"}], "hands": [[1, 2, 3]]}
    assert json.loads(bridge.handle(json.dumps(asked)))["error"]["field"] == "hands"


def test_the_command_line_has_the_same_round(capsys: pytest.CaptureFixture[str]) -> None:
    """`practice --seed 7 --json` prints the bridge's answer; without --json, a page of text."""
    assert __main__.main(["practice", "--seed", "7", "--json"]) == 0
    assert capsys.readouterr().out == bridge.handle('{"request": "practice", "seed": 7}') + "\n"
    assert __main__.main(["practice"]) == 0
    text, _, answers = capsys.readouterr().out.partition("\nAnswers\n")
    for item in practice.items(1):
        assert item["shown"]["headline"] in text
        assert f"{item['number']}. {item['answer']}" in answers
    assert __main__.main(["practice", "--seed", "x"]) == 2
    assert "Round" in capsys.readouterr().err
