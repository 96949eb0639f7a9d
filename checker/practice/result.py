"""How a round went: two numbers, how sure against how right, and what was passed over."""

from collections.abc import Sequence

from checker.practice import wording
from checker.practice.model import Guess, Hands, Item, Mark, Result, Tally
from checker.profile import clues

Played = tuple[Item, Guess]


def result(items: Sequence[Item], given: Sequence[Guess | None], link: str) -> Result:
    """Return the result of some guesses, in the order of the items."""
    played = [(item, guess) for item, guess in zip(items, given, strict=False) if guess]
    missed = [pair for pair in played if _is(pair, "made-up", "accept")]
    suspected = [pair for pair in played if _is(pair, "ordinary", "leave")]
    made_up = sum(item["truth"] == "made-up" for item, _ in played)
    usual = sum(item["truth"] == "ordinary" for item, _ in played)
    asked = [item for item, guess in played if guess["choice"] == "ask"]
    first: Tally = {
        "title": wording.MISSED_TITLE,
        "count": len(missed),
        "of": made_up,
        "text": wording.missed(len(missed), made_up),
    }
    second: Tally = {
        "title": wording.SUSPECTED_TITLE,
        "count": len(suspected),
        "of": usual,
        "text": wording.suspected(len(suspected), usual),
    }
    report: Result = {
        "headline": wording.result_headline(len(missed), len(suspected)),
        "missed": first,
        "suspected": second,
        "asked": wording.asked(
            len(asked), len(played), sum(item["truth"] == "ordinary" for item in asked)
        ),
        "sure": _calibration(played),
        "overlooked": _overlooked(missed, suspected),
        "reasons": _reasons(played),
        "room": [],
        "page": list(wording.PAGE),
        "share": wording.share(
            wording.of(len(missed), made_up), wording.of(len(suspected), usual), link
        ),
        "summary": "",
    }
    return {**report, "summary": wording.summary(report)}


def _is(pair: Played, truth: str, choice: str) -> bool:
    item, guess = pair
    return item["truth"] == truth and guess["choice"] == choice


def right(item: Item, guess: Guess) -> bool:
    """Whether an answer fits; to ask an ordinary person first is no mistake."""
    wrong = {"made-up": "accept", "ordinary": "leave", "cannot-tell": "accept"}
    return guess["choice"] != wrong[item["truth"]]


def _calibration(played: Sequence[Played]) -> str:
    """Hold how sure against how right; who asks claims nothing, nor can what nobody can tell."""
    claims = [
        (item, guess)
        for item, guess in played
        if guess["choice"] != "ask" and item["truth"] != "cannot-tell"
    ]
    if not claims:
        return wording.NO_CLAIMS
    sure = [right(item, guess) for item, guess in claims if guess["sure"] == "sure"]
    guessed = [right(item, guess) for item, guess in claims if guess["sure"] == "guess"]
    return wording.calibration(len(sure), sum(sure), len(guessed), sum(guessed))


def _overlooked(missed: Sequence[Played], suspected: Sequence[Played]) -> str:
    """Name one clue that was passed over, and one oddity that misled."""
    said = []
    for item, _ in missed[:1]:
        telling = [mark["clue"] for mark in item["marks"] if mark["weight"] == "tells"]
        telling += [item["settles"]["clue"]] if item["settles"] else []
        clue = clues.BY_ID[telling[0]]
        said.append(wording.overlooked(clue.title, clue.why))
    for item, guess in suspected[:1]:
        mark = _went_by(item, guess)
        said += [wording.astray(mark["title"], mark["text"])] if mark else []
    return " ".join(said) or wording.OVERLOOKED_NONE


def _went_by(item: Item, guess: Guess) -> Mark | None:
    """Return the mark that a guess rested on, else the first."""
    own = [mark for mark in item["marks"] if mark["part"] == guess["part"]]
    return next(iter([*own, *item["marks"]]), None)


def _reasons(played: Sequence[Played]) -> str:
    """Count right answers about made-up ones that rested on what does not tell."""
    of_made_up = [
        (item, guess) for item, guess in played if item["truth"] == "made-up" and right(item, guess)
    ]
    astray = sum(
        guess["part"] != "check"
        and not any(
            mark["part"] == guess["part"] and mark["weight"] != "nothing" for mark in item["marks"]
        )
        for item, guess in of_made_up
    )
    return wording.reasons(len(of_made_up), astray)


def room_result(items: Sequence[Item], raised: Sequence[Hands | None], link: str) -> Result:
    """Return how a room did: hands instead of guesses, and what most of them passed over."""
    voted = [(item, hands) for item, hands in zip(items, raised, strict=False) if hands]
    made_up = [(hands[0], sum(hands), item) for item, hands in voted if item["truth"] == "made-up"]
    usual = [(hands[2], sum(hands), item) for item, hands in voted if item["truth"] == "ordinary"]
    counts = [
        (sum(wrong for wrong, _, _ in group), sum(all_ for _, all_, _ in group))
        for group in (made_up, usual)
    ]
    (missed, of_made_up), (suspected, of_usual) = counts
    wrong_first = sorted(made_up + usual, key=lambda one: -one[0] * 100 // (one[1] or 1))
    report: Result = {
        "headline": wording.room_headline(missed, of_made_up, suspected, of_usual),
        "missed": {
            "title": wording.ROOM_MISSED,
            "count": missed,
            "of": of_made_up,
            "text": "",
        },
        "suspected": {
            "title": wording.ROOM_SUSPECTED,
            "count": suspected,
            "of": of_usual,
            "text": "",
        },
        "asked": wording.room_asked(
            sum(hands[1] for _, hands in voted), sum(sum(hands) for _, hands in voted)
        ),
        "sure": "",
        "overlooked": "",
        "reasons": "",
        "room": [
            wording.room_line(item, wrong, all_) for wrong, all_, item in wrong_first if wrong
        ],
        "page": list(wording.PAGE),
        "share": wording.share(
            wording.of(missed, of_made_up), wording.of(suspected, of_usual), link
        ),
        "summary": "",
    }
    return {**report, "summary": wording.summary(report)}
