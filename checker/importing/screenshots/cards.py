"""The other screens: "About this profile", an invitation's card, a thread of messages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker import dates
from checker.importing import labels
from checker.importing.screenshots import phone_labels as phone
from checker.importing.screenshots.blocks import MARGIN, blocks, paragraph, shown, unwrapped
from checker.importing.screenshots.clean import Screen
from checker.importing.screenshots.model import Line
from checker.importing.screenshots.sections import count_shared, name_of

WHOLE = 0.75
"""Of a picture's height: text that ends above it was seen to its end."""


@dataclass(frozen=True, slots=True)
class About:
    """What "About this profile" says. `kinds`: of what is verified, in our words."""

    name: Line | None = None
    joined: str | None = None
    photo: Line | None = None
    contact: Line | None = None
    kinds: tuple[str, ...] = ()
    whole: bool = False
    """Whether the screen was seen to its end, so that what is not there is not shown at all."""


@dataclass(slots=True)
class Card:
    """An invitation. `note` None: not in the picture; empty: there is none."""

    name: Line
    headline: Line | None = None
    shared: int | None = None
    note: list[Line] | None = None


@dataclass(slots=True)
class Message:
    """One run of messages of one person."""

    sender: str
    text: list[Line] = field(default_factory=list)


def about(screen: Screen) -> About:
    """Read the screen's pairs of a label and what stands under it."""
    lines = list(screen.lines)
    folded = [labels.fold(line.text) for line in lines]
    values: dict[str, Line] = {}
    kinds: list[str] = []
    verified = False
    for index, key in enumerate(folded):
        below = lines[index + 1] if index + 1 < len(lines) else None
        if key in phone.VERIFICATIONS:
            verified = True
        elif key in phone.JOINED and below:
            values["joined"] = below
        elif key in phone.CONTACT and below:
            values["contact"] = below
        elif key in phone.PHOTO and below:
            values["photo"] = below
        elif key in phone.KINDS and (verified or _verifies(folded[index + 1 : index + 3])):
            kinds.append(phone.KINDS[key])
        elif (alone := _joined_alone(key)) and "joined" not in values:
            values["joined"] = lines[index]
            folded[index] = alone
    first = _above(lines, folded)
    joined = values.get("joined")
    return About(
        first,
        _month(_joined_alone(labels.fold(joined.text)) or joined.text) if joined else None,
        values.get("photo"),
        values.get("contact"),
        tuple(dict.fromkeys(kinds)),
        bool(joined) and lines[-1].base < WHOLE * screen.height,
    )


def _verifies(folded: Sequence[str]) -> bool:
    return any(phone.VERIFIED_USING.search(line) for line in folded)


def _joined_alone(folded: str) -> str:
    """Give the month of a line that has label and month in one: "Joined March 2014"."""
    for label in sorted(phone.JOINED, key=len, reverse=True):
        if folded.startswith(f"{label} ") and re.search(r"[12][0-9]{3}$", folded):
            return re.sub(r"^(?:in|en|em|seit|im) ", "", folded[len(label) + 1 :])
    return ""


def _above(lines: Sequence[Line], folded: Sequence[str]) -> Line | None:
    """Give the name above the first label, where there is one."""
    for line, key in zip(lines[:3], folded, strict=False):
        if key in phone.JOINED or key in phone.CONTACT or key in phone.VERIFICATIONS:
            return None
        if len(line.words) > 1 and key not in phone.ABOUT_PROFILE:
            return name_of(line)
    return None


def _month(text: str) -> str | None:
    """Write a month as YYYY-MM: "marzo de 2014", "September 2012"."""
    date = dates.parse(labels.fold(text), labels.MONTHS)
    return dates.iso(date) if date else None


def cards(screen: Screen) -> list[Card]:
    """Read the invitations of a list, from the top."""
    lines = unwrapped(screen.lines, (1 - MARGIN) * screen.width)
    found: list[Card] = []
    for content in _apart(lines):
        folded = labels.fold(content[0].text)
        if invites := phone.INVITES.search(folded):
            whole = content[-1] is not lines[-1] or lines[-1].base < WHOLE * screen.height
            found.append(
                _card(_inviting(content[0], folded, invites.start()), content, whole=whole)
            )
    return found


def _apart(lines: Sequence[Line]) -> list[list[Line]]:
    """Give each card's lines, the first of which says what it asks."""
    found: list[list[Line]] = []
    for line in lines:
        folded = labels.fold(line.text)
        if phone.INVITES.search(folded) or phone.OTHER_CARD.search(folded):
            found.append([line])
        elif found:
            found[-1].append(line)
    return found


def _card(name: Line, content: Sequence[Line], *, whole: bool) -> Card:
    """Read a card: headline and shared connections, when it was sent, the buttons, the note.

    `whole`: the picture shows what stands below it, so that a note would be seen.
    """
    card = Card(name)
    note: list[Line] = []
    below = False
    for line in content[1:]:
        folded = labels.fold(line.text)
        if phone.REPLY_TO.fullmatch(folded):
            break
        if folded in phone.ACCEPT or folded in phone.IGNORE or _is_time(folded):
            below = True
        elif below and folded not in phone.NAVIGATION | phone.BUTTONS:
            note.append(line)
        elif (shared := count_shared(line)) is not None:
            card.shared = shared
        elif card.headline is None:
            card.headline = line
    if note:
        card.note = [text] if (text := shown(paragraph(note))).words else []
    elif below and whole:
        card.note = []
    return card


def _is_time(folded: str) -> bool:
    return bool(phone.AGO.fullmatch(folded))


def _inviting(line: Line, folded: str, at: int) -> Line:
    """Give the words of a card's first line that stand before what it says."""
    count = len(folded[:at].split())
    return name_of(Line(line.words[: max(1, min(count, len(line.words)))], line.edge))


def thread(screen: Screen) -> list[Message]:
    """Read a conversation: a name and a time, then what that person wrote."""
    found: list[Message] = []
    rows: list[Line] = []
    for line in screen.lines:
        folded = labels.fold(line.text)
        sender = phone.SENDER.fullmatch(line.text)
        if sender and not _sentence(sender[1]):
            _add(found, rows)
            found.append(Message(_plain_name(line, sender[1])))
            rows = []
        elif phone.COMPOSE.match(folded):
            break
        elif found and not _aside(line, folded, screen):
            rows.append(line)
    _add(found, rows)
    return [message for message in found if message.text]


def _sentence(text: str) -> bool:
    return len(text.split()) > 8 or text.endswith((".", ",", "?", "!"))


def _plain_name(line: Line, before: str) -> str:
    count = len(before.split())
    return name_of(Line(line.words[: max(1, count)])).text


def _aside(line: Line, folded: str, screen: Screen) -> bool:
    """Say whether a line of a thread is a day, or a reply that the app offers."""
    centred = abs((line.left + line.right) / 2 - screen.width / 2) < 0.06 * screen.width
    day = bool(phone.DAY.fullmatch(folded)) and (centred or line.text.isupper())
    return day or folded in phone.NAVIGATION or bool(phone.ACTIVE.fullmatch(folded))


def _add(messages: Sequence[Message], rows: Sequence[Line]) -> None:
    """Give the last message its paragraphs; a new one begins at a wider gap."""
    if messages and rows:
        messages[-1].text = [
            text for block in _paragraphs(rows) if (text := shown(paragraph(block))).words
        ]


def _paragraphs(rows: Sequence[Line]) -> list[list[Line]]:
    return [list(block) for block in blocks(rows)]
