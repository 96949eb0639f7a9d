"""What a right report says of a story, counted from the story alone."""

from collections import Counter
from dataclasses import dataclass, field
from statistics import median_low

from examples.exports.made_files import Form, listed
from examples.exports.made_stories import DAY, END, Message, Person, Story, Talk


@dataclass
class Truth:
    """The figures that a report must have."""

    sent: int = 0
    settled: int = 0
    accepted: int = 0
    accepted_ever: int = 0
    waits: list[int] = field(default_factory=list)
    without_yes: Counter[str] = field(default_factory=Counter)
    with_note: int = 0
    with_note_accepted: int = 0
    by_mail: int = 0
    rows: int = 0
    incoming: int = 0
    months: Counter[int] = field(default_factory=Counter)
    connections: int = 0
    hidden: int = 0
    started: int = 0
    old: int = 0
    answered: int = 0
    fresh: int = 0
    never: int = 0
    one_sided: int = 0
    quiet: int = 0
    theirs: int = 0
    ignored: int = 0
    hours: list[int] = field(default_factory=list)
    aside: Counter[str] = field(default_factory=Counter)
    ways: dict[str, set[str]] = field(default_factory=dict)
    strangers: int = 0


def shown(who: Person, end: int) -> int | None:
    """Give the day of the connection, where the export shows it under a name."""
    if who.connected is None or who.connected > end or who.hidden or who.removed:
        return None
    return who.connected


def truth(story: Story, form: Form, end: int = END) -> Truth:
    """Count everything."""
    found = Truth()
    found.ways = {"they-wrote-last": set(), "new": set(), "gone-quiet": set(), "let-go": set()}
    for who in story.people:
        _invited(found, who, form, end)
        if who.connected is not None and who.connected <= end and not who.removed:
            found.connections += 1
            found.hidden += who.hidden
            found.months[who.connected] += 1
        _talked(found, who, form, end)
    return found


def _invited(found: Truth, who: Person, form: Form, end: int) -> None:
    if not listed(who, form, end):
        return
    found.incoming += who.asked is not None
    sends = [one for one in who.sent if one.day <= end]
    found.rows += len(sends)
    if not sends:
        return
    if who.by_mail and form.urls:
        found.by_mail += len(sends)
        if form.regime == "open-only":
            found.without_yes[who.name] += len(sends)
        return
    found.sent += 1
    last = sends[-1]
    yes = shown(who, end)
    found.accepted_ever += yes is not None
    if yes is None:
        found.without_yes[who.name] += 1
    else:
        found.waits.append(yes - last.day)
    if end - last.day >= 28:
        found.settled += 1
        found.accepted += yes is not None
        if last.note:
            found.with_note += 1
            found.with_note_accepted += yes is not None


def sent_messages(who: Person, talk: Talk, form: Form, end: int) -> list[Message]:
    """Give the messages that count: no drafts, and not the note of an invitation that is listed."""
    note = who.sent[-1].note if who.sent and listed(who, form, end) else ""
    kept = [one for one in talk.messages if not one.draft and one.second // DAY <= end]
    if note and kept and kept[0].mine and kept[0].text == note:
        kept = kept[1:]
    return kept


def _talked(found: Truth, who: Person, form: Form, end: int) -> None:
    names = {"closed": "no-account", "page": "no-account"}
    everything: list[Message] = []
    for talk in who.talks:
        # Without addresses of recipients, a page that never answers cannot be told from a person.
        bare = (
            talk.kind == "page" and not form.recipients and all(one.mine for one in talk.messages)
        )
        if talk.kind != "talk" and not bare:
            found.aside[names.get(talk.kind, talk.kind)] += 1
            continue
        messages = sent_messages(who, talk, form, end)
        if not messages:
            found.aside["note-only"] += 1
            continue
        everything += messages
        _talk(found, messages, end)
    _way(found, who, sorted(everything, key=lambda one: one.second), end)


def _talk(found: Truth, messages: list[Message], end: int) -> None:
    mine = [one for one in messages if one.mine]
    theirs = [one for one in messages if not one.mine]
    first, last = messages[0], messages[-1]
    old = end - first.second // DAY >= 7
    if first.mine:
        found.started += 1
        found.old += old
        if theirs:
            found.answered += old
            found.hours.append(theirs[0].second - first.second)
        else:
            found.never += old
            found.fresh += not old
            found.one_sided += len(mine) >= 3
    else:
        found.theirs += 1
        found.ignored += not mine
    if theirs and last.mine and end - last.second // DAY >= 28:
        found.quiet += 1


def _way(found: Truth, who: Person, messages: list[Message], end: int) -> None:
    day = shown(who, end)
    if day is None:
        found.strangers += bool(messages)
        return
    if not messages:
        if end - day <= 90:
            found.ways["new"].add(who.name)
        return
    mine = sum(one.mine for one in messages)
    theirs = len(messages) - mine
    age = end - messages[-1].second // DAY
    if not messages[-1].mine and age <= 180:
        found.ways["they-wrote-last"].add(who.name)
    elif mine >= 2 and theirs >= 2 and age >= 180:
        found.ways["gone-quiet"].add(who.name)
    elif mine >= 3 and not theirs and age >= 28:
        found.ways["let-go"].add(who.name)


def compared(story: Story, form: Form, before: int, end: int) -> Counter[str]:
    """Tell what became, by `end`, of what was open on the day `before`."""
    found: Counter[str] = Counter()
    for who in story.people:
        sends = [one for one in who.sent if one.day <= before]
        if not sends or who.by_mail or not listed(who, form, before):
            continue
        if shown(who, before) is not None:
            continue
        if shown(who, end) is not None:
            found["accepted"] += 1
        elif listed(who, form, end):
            found["still-listed"] += 1
        else:
            found["gone"] += 1
    return found


def median(numbers: list[int]) -> int | None:
    """Give the middle one, the lower of two."""
    return median_low(numbers) if numbers else None
