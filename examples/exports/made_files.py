"""Writes a story as the files that LinkedIn gives, in every form that has been seen."""

import csv
import io
import random
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal
from urllib.parse import quote

from examples.exports.made_stories import DAY, END, Message, Person, Story

Regime = Literal["history", "open-only"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
NOTE = (
    "Some addresses are missing here, for people choose who may see theirs, and who may take "
    'them along; see "Settings" for yours.'
)
Table = list[list[str]]
PREAMBLE: Table = [["Notes:"], [NOTE], []]
GERMAN = [
    "Vorname", "Nachname", "URL", "E-Mail-Adresse", "Unternehmen", "Position", "Verbunden am",
]  # fmt: skip
CONNECTIONS = [
    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
]  # fmt: skip
INVITATIONS = [
    "From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl",
]  # fmt: skip
MESSAGES = [
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO",
    "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS",
    "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT",
]  # fmt: skip


@dataclass(frozen=True)
class Form:
    """How the files are written. The defaults are those of 2026."""

    regime: Regime = "history"
    urls: bool = True
    recipients: bool = True
    preamble: bool = True
    bom: bool = False
    end: str = "\n"
    quote_all: bool = False
    delimiter: str = ","
    encoding: str = "utf-8"
    german: bool = False
    date: Literal["d Mon yyyy", "dd Mon yyyy", "dd-Mon-yy", "iso", "us", "eu"] = "dd Mon yyyy"
    sent_at: Literal["us", "us-long", "us-narrow", "24h"] = "us"
    utc: str = " UTC"
    shuffled: bool = True
    odd_urls: bool = False
    draft_column: bool = True
    extras: bool = False
    folder: str = ""
    suffix: str = ""


def files(story: Story, form: Form, end: int = END) -> dict[str, bytes]:
    """Give the files of the export made on the day `end`, name -> bytes."""
    chance = random.Random(end)  # noqa: S311 (made up, and the same each time)
    made = {
        "Connections.csv": _text(connections(story, form, end), form, preamble=form.preamble),
        "Invitations.csv": _text(invitations(story, form, end, chance), form),
        "messages.csv": _text(messages(story, form, end, chance), form),
        "Profile.csv": _text(profile(story), form),
    }
    if form.extras:
        made |= extras(form)
    return {form.folder + name.replace(".csv", form.suffix + ".csv"): data
            for name, data in made.items()} | _leftovers(form)  # fmt: skip


def packed(made: dict[str, bytes]) -> bytes:
    """Put files into a zip, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in made.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 6)
    return out.getvalue()


def profile(story: Story) -> Table:
    """Profile.csv, which names the owner and has no address."""
    head = ["First Name", "Last Name", "Maiden Name", "Address", "Headline", "Summary", "Industry"]
    return [head, [story.owner.first, story.owner.last, "", "", "A made-up person", "", "Testing"]]


def address(who: Person, form: Form) -> str:
    """Write a profile's address; `odd_urls` writes each person's in another way."""
    plain = "https://www.linkedin.com/in/" + quote(who.slug)
    if not form.odd_urls:
        return plain
    ways = (
        plain + "/",
        "https://de.linkedin.com/in/" + who.slug + "?trk=x",
        "http://www.linkedin.com/in/" + quote(who.slug).lower(),
        plain.replace(who.slug[:3], who.slug[:3].upper()),
    )
    return ways[who.number % len(ways)]


def day(at: int, form: Form) -> str:
    """Write the day of a connection."""
    on = date.fromordinal(at)
    month = MONTHS[on.month - 1]
    return {
        "d Mon yyyy": f"{on.day} {month} {on.year}",
        "dd Mon yyyy": f"{on.day:02} {month} {on.year}",
        "dd-Mon-yy": f"{on.day:02}-{month}-{on.year % 100:02}",
        "iso": on.isoformat(),
        "us": f"{on.month:02}/{on.day:02}/{on.year}",
        "eu": f"{on.day:02}/{on.month:02}/{on.year}",
    }[form.date]


def sent_at(at: int, minute: int, form: Form) -> str:
    """Write the moment of an invitation, as the month, the day and a clock of twelve hours."""
    on = date.fromordinal(at)
    hour, rest = divmod(minute, 60)
    clock = f"{(hour + 11) % 12 + 1}:{rest:02}"
    half = "AM" if hour < 12 else "PM"
    return {
        "us": f"{on.month}/{on.day}/{on.year % 100:02}, {clock} {half}",
        "us-long": f"{on.month}/{on.day}/{on.year}, {clock} {half}",
        "us-narrow": f"{on.month}/{on.day}/{on.year % 100:02}, {clock}\u202f{half}",
        "24h": f"{on.isoformat()} {hour:02}:{rest:02}",
    }[form.sent_at]


def connections(story: Story, form: Form, end: int) -> Table:
    """Everyone who is connected on that day and was not removed; the hidden without their names."""
    rows = []
    for who in story.people:
        if who.connected is None or who.connected > end or who.removed:
            continue
        on = day(who.connected, form)
        if who.hidden:
            rows.append(["", "", "", "", "", "", on])
            continue
        mail = f"{who.number}@example.org" if who.number % 60 == 0 else ""
        rows.append([who.first, who.last, address(who, form), mail, who.company, who.role, on])
    rows = [GERMAN if form.german else CONNECTIONS, *rows]
    return rows if form.urls else [row[:2] + row[3:] for row in rows]


def listed(who: Person, form: Form, end: int) -> bool:
    """Tell whether a person's invitations stand in the table on that day."""
    if form.regime == "history":
        return True
    waits = who.connected is None or who.connected > end
    return waits and (who.closed is None or who.closed > end)


def invitations(story: Story, form: Form, end: int, chance: random.Random) -> Table:
    """List what the owner sent and received, all of it or what is open."""
    rows = []
    me, mine = story.owner.name, address(story.owner, form)
    for who in story.people:
        if not listed(who, form, end):
            continue
        theirs = "" if who.by_mail else address(who, form)
        rows += [
            [me, who.name, sent_at(one.day, chance.randrange(1440), form), one.note, "OUTGOING",
             mine, theirs]
            for one in who.sent
            if one.day <= end
        ]  # fmt: skip
        if who.asked is not None and who.asked <= end:
            moment = sent_at(who.asked, chance.randrange(1440), form)
            rows.append([who.name, me, moment, "", "INCOMING", theirs, mine])
    if form.shuffled:
        chance.shuffle(rows)
    rows = [INVITATIONS, *rows]
    return rows if form.urls else [row[:5] for row in rows]


def messages(story: Story, form: Form, end: int, chance: random.Random) -> Table:
    """All conversations, one row a message."""
    rows = []
    for who in story.people:
        for number, talk in enumerate(who.talks):
            name = f"2-{who.number:07}NGY5YjM0ZTAtYjQ0Zi00YTQ0LWI5M2QtZTM4ZjQ0ZTQ0{number}=="
            rows += [
                _message(story.owner, who, talk.kind, name, one, form)
                for one in talk.messages
                if one.second // DAY <= end
            ]
    if form.shuffled:
        chance.shuffle(rows)
    rows = [MESSAGES, *rows]
    if not form.draft_column:
        rows = [row[:10] for row in rows]
    return rows if form.recipients else [row[:5] + row[6:] for row in rows]


def _message(  # noqa: PLR0913, PLR0917 (a row says all this)
    owner: Person, who: Person, kind: str, name: str, message: Message, form: Form
) -> list[str]:
    when = _moment(message.second) + form.utc
    them, theirs = who.name, address(who, form)
    me, mine = owner.name, address(owner, form)
    title, subject, folder, content = "", "", "INBOX", message.text
    if kind == "closed":
        them, theirs = "LinkedIn Member", ""
    elif kind == "sponsored":
        title = "Sponsored Conversation" if who.number % 2 else ""
        content = '<p class="spinmail-quill-editor__spin-break">Buy &amp; save</p>'
    elif kind == "inmail":
        subject = "An opening"
    elif kind == "spam":
        folder = "SPAM"
    elif kind == "page":
        theirs = f"https://www.linkedin.com/company/{who.slug}/"
    sides = [me, mine, them, theirs] if message.mine else [them, theirs, me, mine]
    if kind == "group":
        sides[2] += ", Tri Dritt"
        sides[3] += ",https://www.linkedin.com/in/tri-dritt"
    draft = "Yes" if message.draft else "No"
    return [name, title, *sides, when, subject, content, folder, "", draft, "No"]


def _moment(second: int) -> str:
    at, rest = divmod(second, DAY)
    return (
        f"{date.fromordinal(at).isoformat()} {rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    )


def _text(table: Iterable[list[str]], form: Form, *, preamble: bool = False) -> bytes:
    out = io.StringIO(newline="")
    quoting: Literal[0, 1] = csv.QUOTE_ALL if form.quote_all else csv.QUOTE_MINIMAL
    writer = csv.writer(out, delimiter=form.delimiter, lineterminator=form.end, quoting=quoting)
    if preamble:
        writer.writerows(PREAMBLE)
    writer.writerows(table)
    return out.getvalue().encode("utf-8-sig" if form.bom else form.encoding)


def extras(form: Form) -> dict[str, bytes]:
    """Other files of an export, with their quirks, and those that look like messages."""
    log = _text([MESSAGES, ["9", "", "Coach", "", "", "", "2026-09-01 10:00:00 UTC", "", "Tell me",
                            "INBOX", "", "No", "No"]], form)  # fmt: skip
    return {
        "guide_messages.csv": log,
        "learning_coach_messages.csv": log,
        "learning_role_play_messages.csv": log,
        "LearningCoachMessages.csv": b"No conversations found",
        "Ad_Targeting.csv": b"Member Age,Company,Company\n30-40,x,y\n",
        "Learning.csv": b"Content Title,Content Type,\nHow to test,COURSE,\n",
        "Skills.csv": b"Name\nPython\nPatience\n",
        "Positions.csv": b"Company Name,Title,Description,Location,Started On,Finished On\n"
        b"Brightwater,Tester,,,Mar 2020,\n",
        "Comments_123456.csv": b"Date,Link,Message\n2026-01-01 00:00:00,https://x,Nice\n",
        "Articles/Articles/one.html": b"<html></html>",
        "Empty.csv": b"",
    }


def _leftovers(form: Form) -> dict[str, bytes]:
    if not form.extras:
        return {}
    return {"__MACOSX/._Connections.csv": b"\x00\x05\x16\x07", ".DS_Store": b"\0\0\0\1Bud1"}
