"""Archives with a known truth: the report equals it, in every form in which they are written."""

from collections import Counter
from datetime import date

import pytest
from made_truth import Truth, compared, median, truth

from checker.export import ExportReport, report
from checker.model import PartialDate
from examples.exports.in_memory import from_bytes, from_one
from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import BEFORE, END, Story, story

FORMS = {
    "plain": Form(),
    "open only": Form(regime="open-only"),
    "byte order mark": Form(bom=True),
    "windows line ends": Form(end="\r\n"),
    "all quoted, as since 2026": Form(quote_all=True),
    "no preamble": Form(preamble=False),
    "german header": Form(german=True),
    "old dates": Form(date="dd-Mon-yy", sent_at="us-long"),
    "unpadded dates": Form(date="d Mon yyyy", sent_at="us-narrow"),
    "iso dates": Form(date="iso", sent_at="24h"),
    "american dates": Form(date="us"),
    "european dates": Form(date="eu"),
    "no utc": Form(utc=""),
    "odd addresses": Form(odd_urls=True),
    "tabs": Form(delimiter="\t"),
    "semicolons": Form(delimiter=";"),
    "utf-16": Form(encoding="utf-16"),
    "latin": Form(encoding="latin-1"),
    "no draft column": Form(draft_column=False),
    "no recipients": Form(recipients=False),
    "no addresses": Form(urls=False),
    "before 2023": Form(urls=False, recipients=False, preamble=False, draft_column=False),
    "other files": Form(extras=True, folder="My export/Basic/", suffix="_123456"),
    "in order": Form(shuffled=False),
    "all at once": Form(
        bom=True, end="\r\n", quote_all=True, odd_urls=True, extras=True, folder="x/",
        sent_at="us-narrow", utc="",
    ),
    "all at once, open only": Form(
        regime="open-only", bom=True, end="\r\n", odd_urls=True, extras=True, date="d Mon yyyy",
    ),
}  # fmt: skip


def named(day: int) -> str:
    """Give the name that LinkedIn gives the archive of that day."""
    on = date.fromordinal(day)
    return f"Complete_LinkedInDataExport_{on.month:02}-{on.day:02}-{on.year}.zip"


def today(day: int) -> PartialDate:
    """Write a day as the doors take it."""
    on = date.fromordinal(day)
    return PartialDate(on.year, on.month, on.day)


def told(tale: Story, form: Form) -> tuple[ExportReport, Truth]:
    """Write a story, read it, and count it. Without a draft column drafts look like messages."""
    if not form.draft_column:
        for who in tale.people:
            for talk in who.talks:
                talk.messages = [one for one in talk.messages if not one.draft]
    archive = from_bytes(named(END), files(tale, form).items())
    return report(archive, as_of=today(END)), truth(tale, form)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", FORMS)
def test_a_report_equals_the_truth(name: str, seed: int) -> None:
    """Every figure is that of the story, whatever form the files have."""
    form = FORMS[name]
    found, right = told(story(seed, 150), form)
    _invitations(found, right, form)
    _connections(found, right)
    _replies(found, right)
    people = found["follow_up"]
    assert people
    ways: dict[str, set[str]] = {way: set() for way in right.ways}
    for one in people["people"]:
        ways[one["way"]].add(one["name"])
    assert ways == right.ways
    assert {way["way"]: way["count"] for way in people["ways"]} == {
        way: len(names) for way, names in right.ways.items()
    }
    assert people["not_connected"] == right.strangers
    assert found["exported"] == found["as_of"] == date.fromordinal(END).isoformat()
    assert found["owner"]
    assert found["owner"]["name"] == "Owa Nerin"


def _invitations(report_: ExportReport, right: Truth, form: Form) -> None:
    found = report_["invitations"]
    assert found
    assert found["regime"] == form.regime
    assert found["matched_by"] == ("address" if form.urls else "name")
    assert (found["rows"], found["incoming"]) == (right.rows, right.incoming)
    assert found["sent"] == right.sent
    assert found["settled"] == right.settled
    assert found["too_recent"] == right.sent - right.settled
    assert found["backlog"]["count"] == right.without_yes.total()
    assert sum(bucket["count"] for bucket in found["backlog"]["buckets"]) == (
        right.without_yes.total()
    )
    late = [one for one in found["to_withdraw"] if one["age_days"] < 28]
    assert not late
    assert sum(week["sent"] for week in found["weeks"]) == right.rows
    for_rate = report_["for_rate"]
    assert for_rate
    if form.regime == "history":
        rate = found["rate"]
        assert rate
        assert rate["rate"] == right.accepted / right.settled
        assert found["accepted"] == right.accepted
        assert found["bounds"] is None
        assert found["median_wait_days"] == median([max(0, wait) for wait in right.waits])
        note, bare = found["notes"]
        assert (note["sent"], note["accepted"]) == (right.with_note, right.with_note_accepted)
        assert bare["sent"] == right.settled - right.with_note
        assert (for_rate["sent"], for_rate["accepted"]) == (right.settled, right.accepted)
        assert sum(week["accepted"] or 0 for week in found["weeks"]) == right.accepted_ever
        assert sum(one["sent"] for one in found["weekdays"]) == right.settled
        assert found["by_age"][-1]["share"] >= right.accepted / right.sent - 1e-9
    else:
        assert found["rate"] is None
        assert found["accepted"] == 0
        bounds = found["bounds"]
        assert bounds
        first = date.fromisoformat(found["first"] or "").toordinal()
        new = sum(count for day, count in right.months.items() if day >= first)
        assert bounds["new_connections"] == new
        assert bounds["upper"] == new / (new + right.sent + right.by_mail)
        assert for_rate["pending"] == len(for_rate["pending_ages_days"])
        assert for_rate["pending"] == right.without_yes.total()
        assert "sent" not in for_rate


def _connections(report_: ExportReport, right: Truth) -> None:
    found = report_["connections"]
    assert found
    assert (found["rows"], found["hidden"]) == (right.connections, right.hidden)
    months = Counter[str]()
    for day, count in right.months.items():
        months[date.fromordinal(day).isoformat()[:7]] += count
    assert {one["month"]: one["new"] for one in found["by_month"] if one["new"]} == months
    assert found["by_month"][-1]["total"] == right.connections


def _replies(report_: ExportReport, right: Truth) -> None:
    found = report_["replies"]
    assert found
    assert (found["started"], found["settled"], found["answered"]) == (
        right.started,
        right.old,
        right.answered,
    )
    assert (found["waiting"], found["never_answered"]) == (right.fresh, right.never)
    assert (found["one_sided"], found["gone_quiet"]) == (right.one_sided, right.quiet)
    assert (found["started_by_them"], found["not_answered_by_you"]) == (
        right.theirs,
        right.ignored,
    )
    wait = median(right.hours)
    assert found["median_wait_hours"] == (None if wait is None else round(wait / 3600, 1))
    assert {one["kind"]: one["count"] for one in found["set_aside"]} == right.aside


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", ["plain", "open only", "odd addresses", "all at once, open only"])
def test_two_exports_tell_what_became_of_the_open_ones(name: str, seed: int) -> None:
    """Accepted, gone and still listed are those of the story, in both regimes."""
    form, tale = FORMS[name], story(seed, 200)
    later = from_bytes(named(END), files(tale, form).items())
    earlier = from_bytes(named(BEFORE), files(tale, form, BEFORE).items(), "earlier")
    found = report(later, earlier, today(END))["compare"]
    assert found
    right = compared(tale, form, BEFORE, END)
    assert Counter(one["outcome"] for one in found["people"]) == right
    assert (found["accepted"], found["gone"], found["still_listed"]) == (
        right["accepted"],
        right["gone"],
        right["still-listed"],
    )
    assert found["open_then"] == right.total()
    assert found["days"] == END - BEFORE


def test_a_zip_says_the_same_as_its_files() -> None:
    """Packing changes nothing but the order of the files."""
    made = files(story(9), FORMS["all at once"])
    data = packed(made)
    one = report(from_one(named(END), data))
    two = report(from_bytes(named(END), made.items()))
    one["files"].sort(key=lambda file: file["name"])
    two["files"].sort(key=lambda file: file["name"])
    assert {**one, "summary": ""} == {**two, "summary": ""}


def test_rows_that_are_left_out_are_counted() -> None:
    """Drafts, look-alikes and leftovers are named with their reason."""
    tale = story(3, 150)
    drafts = sum(one.draft for who in tale.people for talk in who.talks for one in talk.messages)
    assert drafts
    found = report(from_bytes(named(END), files(tale, FORMS["other files"]).items()))
    by_name = {file["name"].rsplit("/", 1)[-1]: file for file in found["files"]}
    skipped = by_name["messages_123456.csv"]["skipped"]
    assert skipped == [{"reason": "drafts that were never sent", "rows": drafts}]
    rows = sum(len(talk.messages) for who in tale.people for talk in who.talks)
    assert by_name["messages_123456.csv"]["rows"] == rows - drafts
    for name in ("guide", "learning_coach", "learning_role_play"):
        assert by_name[f"{name}_messages_123456.csv"]["table"] is None
        assert "assistants" in by_name[f"{name}_messages_123456.csv"]["recognised"]
    assert by_name["LearningCoachMessages_123456.csv"]["recognised"].endswith(
        "“No conversations found”"
    )
    assert by_name["._Connections.csv"]["recognised"].startswith("a leftover")
    assert by_name["Skills_123456.csv"]["rows"] == 2


def test_the_day_does_not_matter_to_who_said_yes_a_day_early() -> None:
    """One date is UTC's and the other local: a yes may stand a day before its invitation."""
    tale = story(5, 100)
    right = truth(tale, Form())
    for who in tale.people:
        if who.sent and who.connected and who.connected == who.sent[-1].day:
            who.connected -= 1
    found = report(from_bytes(named(END), files(tale, Form()).items()))["invitations"]
    assert found
    assert found["accepted"] == right.accepted


def test_conversations_twice_are_counted_once() -> None:
    """The same messages in two files, as in two parts that overlap."""
    tale = story(6, 100)
    made = files(tale, Form())
    one = report(from_bytes(named(END), made.items()))
    made["part 2/messages.csv"] = made["messages.csv"]
    two = report(from_bytes(named(END), made.items()))
    assert one["replies"] == two["replies"]
    assert one["follow_up"] == two["follow_up"]
