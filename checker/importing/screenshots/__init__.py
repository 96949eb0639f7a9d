"""From the words that a recogniser found in pictures to a text, and from that to a profile.

`read` takes pictures' words with their boxes and gives a text to be corrected; `from_text` reads
that text, corrected, as the paste importer reads a page.
"""

from collections.abc import Sequence
from typing import TypedDict, TypeVar

from checker.importing import labels
from checker.importing.screenshots import cards, joining, sections, wording, writing
from checker.importing.screenshots import phone_labels as phone
from checker.importing.screenshots.clean import Screen, screen
from checker.importing.screenshots.model import DOUBTFUL, Line, Picture, pictures
from checker.importing.screenshots.writing import Doubt, Text
from checker.importing.screenshots.written import from_text
from checker.model import Json

Row = TypeVar("Row", sections.Role, sections.Course)

__all__ = ["Reading", "from_text", "read"]

FEW = 12
"""Words: with fewer, a picture is too small or no screen."""
MANY_DOUBTS = 0.35
"""Of a picture's words; sharp screenshots have 0.02 to 0.1, photographs of a screen more."""


class Seen(TypedDict):
    """What one picture shows, its kind and that in words, and what is wrong with it."""

    kind: str
    shows: str
    lines: int
    problem: str


class Reading(TypedDict):
    """What pictures come to.

    `text` is to be corrected and then given to `import` as `pictured`; `doubts` are words in it
    that were not surely read; `message` is what the stranger wrote, a note or a conversation.
    """

    text: str
    doubts: list[Doubt]
    message: str
    pictures: list[Seen]
    notes: list[str]


def read(value: Json) -> Reading:
    """Read pictures' words; a BadRequest where they have not the shape."""
    given = pictures(value)
    screens = [screen(picture) for picture in given]
    unique = list({tuple(line.text for line in one.lines): one for one in screens}.values())
    of_kind = {
        kind: [one for one in unique if one.kind == kind]
        for kind in ("profile", "about", "invitation", "thread")
    }
    page = _page(of_kind["profile"])
    about = [cards.about(one) for one in of_kind["about"]]
    invitations = [card for one in of_kind["invitation"] for card in cards.cards(one)]
    name = page.name or next((one.name for one in about if one.name), None)
    card = _card(invitations, name)
    if name is None and card is not None:
        name = card.name
    talk = _talk(of_kind["thread"])
    text = Text()
    _top(text, page, name, about, card)
    _sections(text, page)
    message = _letters(text, card, talk, name)
    number = sum(1 for one in unique for line in one.lines if phone.CUT.search(line.text))
    notes = [wording.cut(number)] if number else []
    if not text.lines and any(one.lines for one in screens):
        for line in (line for one in unique for line in one.lines):
            text.read(line)
        notes = [wording.NOTHING]
    return {
        "text": text.whole,
        "doubts": text.doubts,
        "message": message,
        "pictures": [_seen(*pair) for pair in zip(given, screens, strict=True)],
        "notes": notes,
    }


def _page(screens: Sequence[Screen]) -> sections.Page:
    """Read the pictures of the profile itself, joined."""
    if not screens:
        return sections.Page()
    lists = [one for one in screens if one.title]
    main = [one for one in screens if not one.title]
    page = sections.Page()
    if main:
        page = sections.page(joining.joined(main), main[0].width)
    for one in {one.title: one for one in lists}.values():
        whole = [other for other in lists if other.title == one.title]
        more = sections.page(joining.joined(whole), one.width, one.title)
        page.roles = _longer(page.roles, more.roles)
        page.courses = _longer(page.courses, more.courses)
    return page


def _longer(first: list[Row] | None, second: list[Row] | None) -> list[Row] | None:
    """Give the longer of two lists: the page's own begins the one that "Show all" opens."""
    return second if len(second or ()) >= len(first or ()) and second is not None else first


def _card(found: Sequence[cards.Card], name: Line | None) -> cards.Card | None:
    """Choose the invitation of the person in question, or the only one."""
    if name is not None:
        wanted = labels.fold(name.text)
        for card in found:
            if labels.fold(card.name.text).startswith(wanted[: max(4, len(wanted) - 2)]):
                return card
    return found[0] if found else None


def _talk(screens: Sequence[Screen]) -> list[cards.Message]:
    """Read a conversation's pictures in their order, overlapping messages once."""
    if not screens:
        return []
    titles = [one for one in screens if one.lines]
    joined = joining.joined(titles) if len(titles) > 1 else list(screens[0].lines)
    first = screens[0]
    whole = Screen("thread", tuple(joined), first.width, first.height, first.title, first.clock)
    return cards.thread(whole)


def _top(
    text: Text,
    page: sections.Page,
    name: Line | None,
    about: Sequence[cards.About],
    card: cards.Card | None,
) -> None:
    """Write the labelled lines."""
    headline = page.headline or (card.headline if card else None)
    for label, line in ((writing.NAME, name), (writing.HEADLINE, headline),
                        (writing.PLACE, page.place)):  # fmt: skip
        if line is not None:
            text.read(line, f"{label}: ")
    if page.connections is not None:
        text.plain(f"{writing.CONNECTIONS}: {page.connections}")
    shared = page.shared if page.shared is not None else (card.shared if card else None)
    if shared is not None:
        text.plain(f"{writing.SHARED}: {shared}")
    for one in about:
        if one.joined:
            text.plain(f"{writing.JOINED}: {one.joined}")
        if one.kinds or one.whole:
            text.plain(f"{writing.VERIFIED}: {', '.join(one.kinds) or writing.NONE}")
    if page.skills is not None:
        text.plain(f"{writing.SKILLS}: {page.skills}")


def _sections(text: Text, page: sections.Page) -> None:
    """Write About, Experience and Education, those that the pictures show or show to be missing."""
    if page.about is not None:
        text.heading(writing.ABOUT)
        text.paragraphs(page.about)
        _none(text, page.about)
    if page.roles is not None:
        text.heading(writing.EXPERIENCE)
        for role in page.roles:
            _role(text, role)
            text.blank()
        _none(text, page.roles)
        if page.all_jobs is not None:
            text.read(page.all_jobs)
    if page.courses is not None:
        text.heading(writing.EDUCATION)
        for course in page.courses:
            for line in filter(None, (course.school, course.study, course.dates)):
                text.read(line)
            text.blank()
        _none(text, page.courses)


def _none(text: Text, content: Sequence[object]) -> None:
    if not content:
        text.plain(writing.NONE)


def _role(text: Text, role: sections.Role) -> None:
    if role.title is not None:
        text.read(role.title)
    kind = f" · {role.kind.text}" if role.kind is not None else ""
    if role.firm is not None:
        text.read(role.firm, after=kind)
    elif role.title is not None:
        text.plain(f"{writing.NO_FIRM}{kind}")
    if role.dates is not None:
        text.read(role.dates)
    if role.place is not None:
        text.read(role.place, writing.IN)
    text.paragraphs(role.text)


def _letters(
    text: Text, card: cards.Card | None, talk: Sequence[cards.Message], name: Line | None
) -> str:
    """Write the note and the conversation; give both as a text of their own."""
    parts = []
    if card is not None and card.note is not None:
        text.heading(writing.NOTE)
        if card.note:
            text.paragraphs(card.note)
            parts.append("\n".join(line.text for line in card.note))
        else:
            text.plain(writing.NONE)
    if talk:
        text.heading(writing.TALK)
        them = labels.fold(name.text) if name is not None else labels.fold(talk[0].sender)
        for message in talk:
            sender = labels.fold(message.sender)
            theirs = sender.startswith(them[:6]) or them.startswith(sender[:6])
            before = writing.THEM if theirs else writing.ME
            text.paragraphs(message.text, before)
            parts.append(before + "\n".join(line.text for line in message.text))
    return "\n".join(parts)


def _seen(picture: Picture, one: Screen) -> Seen:
    """Say what a picture shows, and whether it could be read well."""
    words = [word for line in picture.lines for word in line.words]
    kept = [word for line in one.lines for word in line.words]
    doubtful = sum(1 for word in kept if word.sure < DOUBTFUL)
    problem = ""
    if not kept:
        problem = wording.NO_TEXT
    elif len(kept) < FEW and len(words) > 2 * len(kept):
        problem = wording.TOO_FEW
    elif doubtful > MANY_DOUBTS * len(kept):
        problem = wording.UNSURE
    return {
        "kind": one.kind,
        "shows": wording.KINDS[one.kind],
        "lines": len(one.lines),
        "problem": problem,
    }
