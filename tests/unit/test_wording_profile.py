"""What the profile check may say: its manner, its words, and each sentence with its figures."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from checker import dates
from checker.model import Band, Json, PartialDate, Position
from checker.profile import wording
from checker.profile.clues import BY_ID, CLUES, FAMILIES
from checker.profile.fields import FIELDS
from checker.profile.read import read
from checker.words import STRENGTH_LABELS

ROOT = Path(checker.__file__).parent
SPOKEN = (
    ROOT / "profile" / "fields.py",
    ROOT / "profile" / "sources.py",
    ROOT / "profile" / "wording.py",
)
"""Files whose every text is said to somebody."""
REFUSING = (
    ROOT / "reading.py",
    ROOT / "profile" / "read.py",
    ROOT / "bridge.py",
    ROOT / "__main__.py",
)
"""Files of which the refusals are said to somebody."""

BANNED = re.compile(
    r"\binvalid\b|\bplease\b|\boops\b|\bforbidden\b|\bsafe(ly|ty)?\b|\breal\b|\bgenuine\b"
    r"|\bscammers?\b|\bguaranteed?\b|\bproof\b|\bproves? that\b|\b100 ?%|\bfraudsters?\b"
    r"|\berror\b|\bfailed\b|!",
    re.IGNORECASE,
)
"""Words that scold, promise or condemn; the report speaks of signs in what was entered."""
PERSONAL = re.compile(
    r"\b(nationality|nation|gender|sex|wom[ae]n|m[ae]n|female|male|girl|lad(y|ies)|age|aged|young"
    r"|old|attractive|beaut\w+|handsome|pretty|race|racial|ethnic\w*|skin|religio\w*|accent"
    r"|foreign\w*|native|immigrant\w*|grammar|broken english|spelling)\b",
    re.IGNORECASE,
)
"""What no reason may rest on."""
EXCUSED = {
    "How old is the account, beside the career it tells of?": "the account's age, not a person's",
    "some lose an old account": "the account's age",
    "People leave out old dates, or hide them for fear of prejudice about age.": "defends them",
    "Small and young firms often have no site": "a firm's age",
    "The account is {} old": "the account's age",
    "old accounts are stolen too": "the account's age",
    "An old account passes the test of age, which is why old ones are stolen": "the account's age",
    "fit the dates, and the age where one is stated": "arithmetic between the text's own figures",
    "from the age stated, and see how": "arithmetic between the text's own figures",
    "and no age.": "arithmetic between the text's own figures",
    "so most of them are young": "the account's age",
}
"""Sentences that hold such a word for another reason than the person."""


def texts(path: Path) -> Iterator[str]:
    """Give every text in a file but its docstrings; the gaps of an f-string become {}."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    inside: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values}
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            )
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent | inside
        ):
            yield node.value


def refusals(path: Path) -> Iterator[str]:
    """Give the texts inside calls of BadRequest and ValueError, and those named wording."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "BadRequest":
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


SAID = sorted(
    {text for path in SPOKEN for text in texts(path)}
    | {text for path in REFUSING for text in refusals(path)}
    | {
        text
        for clue in CLUES
        for text in (clue.title, clue.question, clue.why, clue.innocent, clue.how)
    }
    | {
        answer.seen
        for clue in CLUES
        if clue.observation
        for answer in (clue.observation.yes, clue.observation.no)
    }
    | {text for field in FIELDS for text in (field.label, field.hint, field.empty)}
)


def test_the_sentences_are_all_read() -> None:
    """The lists below are not empty: catalogue, results and refusals are among what is said."""
    assert CLUES[0].why in SAID
    assert wording.WELL_MADE in SAID
    assert any(text.endswith("Remove one of the two.") for text in SAID)
    assert any("There is no schema" in text for text in SAID)
    assert len(SAID) > 300


@pytest.mark.parametrize("said", SAID)
def test_no_sentence_scolds_promises_or_condemns(said: str) -> None:
    """No banned word stands in anything that a visitor reads."""
    assert BANNED.search(said) is None


@pytest.mark.parametrize("said", SAID)
def test_no_sentence_rests_on_who_somebody_is(said: str) -> None:
    """No sentence speaks of nationality, gender, age or looks, but for the excused ones."""
    rest = said
    for excused in EXCUSED:
        rest = rest.replace(excused, "")
    assert PERSONAL.search(rest) is None


def test_no_excuse_is_left_over() -> None:
    """Each excused sentence is still said somewhere."""
    assert [excused for excused in EXCUSED if not any(excused in said for said in SAID)] == []


@pytest.mark.parametrize(
    "bad",
    [
        *("Invalid date", "Please enter", "Oops", "This is safe", "a real person", "genuine"),
        *("a scammer", "guaranteed", "That is proof", "100 % sure", "Done!", "An error occurred"),
    ],
)
def test_the_word_list_can_fail(bad: str) -> None:
    """The list of banned words does notice them."""
    assert BANNED.search(bad)


@pytest.mark.parametrize(
    "bad", ["a young face", "too attractive", "her nationality", "poor grammar", "foreign name"]
)
def test_the_list_of_personal_words_can_fail(bad: str) -> None:
    """The list of what no reason rests on does notice it."""
    assert PERSONAL.search(bad)


def test_nothing_says_a_per_cent() -> None:
    """The profile check gives no percentage: no figures exist that could carry one."""
    assert [said for said in SAID if "%" in said or "per cent" in said.lower()] == []


def test_every_clue_says_its_whole_piece() -> None:
    """Each clue has a question that asks, and sentences that end."""
    for clue in CLUES:
        assert clue.question.endswith("?"), clue.id
        for sentence in (clue.why, clue.innocent, clue.how):
            assert sentence[-1] in ".”", (clue.id, sentence)
        assert not clue.title.endswith("."), clue.id
        if clue.observation:
            for answer in (clue.observation.yes, clue.observation.no):
                assert answer.seen.endswith("."), clue.id


def headline(band: Band, *briefs: str, **changed: bool) -> str:
    """Give a first sentence, of nothing special unless it is said."""
    plain = {"lowered": False, "harmful": False, "noticed": bool(briefs)}
    return wording.headline(band, briefs, **{**plain, **changed})


def test_the_first_sentence_says_what_stands_out_and_what_follows() -> None:
    """Two signs at most, in words; then what to do, which a harmful approach changes."""
    three = ("two full-time jobs overlap", "the photo belongs to someone else", "no trace")
    both = "Two full-time jobs overlap, and the photo belongs to someone else."
    assert headline("some-signs", *three) == f"{both} Do not accept yet."
    assert headline("some-signs", three[0], three[0]) == (
        "Two full-time jobs overlap. Do not accept yet."
    ), "what two clues say is said once"
    assert headline("strong-signs", *three) == f"{both} Do not accept; report it."
    assert headline("strong-signs", *three, harmful=True).endswith("Do not answer, and report it.")
    assert headline("some-signs", *three, harmful=True).endswith("Do not answer for now.")
    assert headline("some-signs", *three, lowered=True).endswith("accounts do get hijacked.")


def test_small_things_are_not_said_to_be_nothing() -> None:
    """With a weak sign listed below it, the first sentence does not deny that there is one."""
    noticed = headline("no-signs", noticed=True)
    assert noticed.startswith("What was noticed is common among ordinary people")
    nothing = headline("no-signs")
    assert nothing.startswith("Nothing that you entered stands out.")
    assert "Well-made inventions pass" in noticed
    assert "Well-made inventions pass" in nothing
    assert headline("not-enough") == wording.TOO_LITTLE


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (PartialDate(2013), "2013"),
        (PartialDate(2013, 2), "February 2013"),
        (PartialDate(2013, 12, 5), "5 December 2013"),
    ],
)
def test_a_date_in_words(date: PartialDate, words: str) -> None:
    """A date is told as far as it is known."""
    assert dates.in_words(date) == words


def test_a_counted_month_in_words() -> None:
    """Months counted from year 0 come back as their names, at both ends of a year."""
    assert dates.in_words(dates.from_index(2013 * 12)) == "January 2013"
    assert dates.in_words(dates.from_index(2013 * 12 + 11)) == "December 2013"


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (0, "0 months"),
        (1, "1 month"),
        (11, "11 months"),
        (12, "1 year"),
        (23, "1 year"),
        (24, "2 years"),
        (12000, "1,000 years"),
    ],
)
def test_a_length_in_words(months: int, words: str) -> None:
    """Below a year in months, then in whole years."""
    assert wording.years(months) == words


def test_a_job_is_named_by_what_is_shown() -> None:
    """Title and company, one of them, or neither."""
    assert wording.job(Position(title="Cook", company="Hale")) == "Cook at Hale"
    assert wording.job(Position(title="Cook")) == "Cook"
    assert wording.job(Position(company="Hale", title="")) == "Hale"
    assert wording.job(Position()) == "an unnamed job"


def test_figures_stand_in_their_sentences() -> None:
    """Numbers, singular and plural, and what is left out where it is not known."""
    assert wording.connections_few(1, None, None) == "1 connection."
    assert wording.connections_few(2, 50, "HR") == (
        "2 connections after 4 years of work in a trade that lives by contacts (HR)."
    )
    assert (
        wording.connections_fit(40, None)
        == "40 connections. That would not stand out in any career."
    )
    assert wording.connections_fit(40, 26) == "40 connections after 2 years of work. That fits."
    assert wording.dates_complete(1) == "The job has its dates."
    assert wording.dates_complete(3) == "All 3 jobs have their dates."
    assert wording.jobs_undescribed(1) == "The one job listed has no description."
    assert wording.jobs_undescribed(2) == "None of the 2 jobs has a description."
    assert wording.jobs_described(1, 1) == "The job has a description."
    assert wording.jobs_described(1, 3) == "1 of 3 jobs has a description."
    assert wording.jobs_described(2, 3) == "2 of 3 jobs have a description."
    assert wording.mutuals_shared(1) == "You share 1 connection. That proves nothing either way."
    assert wording.recognised(1, 0) == "1 skill and 0 recommendations."
    assert wording.account_young(0, None) == (
        "The account is less than a month old; no dated job to compare it with."
    )
    assert wording.account_young(2, 130) == "The account is 2 months old, the career 10 years."


def test_an_overlap_is_told_in_the_dates_that_are_shown() -> None:
    """A year alone stays a year; an overlap that goes on lasts until now."""
    first = Position(title="Clerk", company="Hale")
    other = Position(title="Cook", company="Lang")
    assert wording.jobs_overlap(first, other, PartialDate(2016), PartialDate(2019, 2)) == (
        "Clerk at Hale, and Cook at Lang, both from 2016 to February 2019."
    )
    assert wording.jobs_overlap(first, other, PartialDate(2016), None).endswith("2016 to now.")


def test_a_stated_length_is_told_from_both_sides() -> None:
    """Too long and too short beside the dates are two sentences."""
    job = Position(title="Cook")
    assert wording.length_differs(job, 48, 12) == (
        "Cook: the profile states 48 months, its dates make 12 months at most."
    )
    assert wording.length_differs(job, 1, 73) == (
        "Cook: the profile states 1 month, its dates make up to 73 months."
    )


def test_every_family_and_strength_has_a_name() -> None:
    """Names for people stand beside every id."""
    assert set(FAMILIES) == {clue.family for clue in CLUES}
    assert set(wording.STRENGTH_NAMES) == {"decisive", "strong", "moderate", "weak", "note"}
    assert set(STRENGTH_LABELS) == set(wording.STRENGTH_NAMES)
    bands = " ".join(wording.BAND_NAMES.values()).lower()
    assert not any(label in bands for label in STRENGTH_LABELS.values())
    assert set(wording.BAND_NAMES) == {"strong-signs", "some-signs", "no-signs", "not-enough"}


@pytest.mark.parametrize(
    ("clue", "content", "seen"),
    [
        ("thin-network", {"skills": 3}, "3 skills and 0 recommendations."),
        (
            "no-job-descriptions",
            {"positions": [{"title": "Cook", "description": "Soups"}, {"title": "Baker"}]},
            "1 of 2 jobs has a description.",
        ),
        (
            "few-connections",
            {
                "connections": 9,
                "occupation": "HR",
                "positions": [{"start": "1999", "current": True}],
            },
            "9 connections after 26 years of work in a trade that lives by contacts (HR).",
        ),
        (
            "few-connections",
            {"connections": 50, "occupation": "HR", "positions": [{"start": "1999", "end": None}]},
            "50 connections after 26 years of work.",
        ),
    ],
)
def test_what_is_seen_names_the_figures(clue: str, content: dict[str, Json], seen: str) -> None:
    """As they were entered, and what is missing as none."""
    request = read({"profile": content, "as_of": "2026-06"}, PartialDate(2026, 6, 1))
    judge = BY_ID[clue].judge
    assert judge
    assert judge(request).seen.startswith(seen)
