"""The text that pictures come to: for the visitor to correct, with the doubtful words known.

A few labelled lines, then LinkedIn's own sections, a blank line between two jobs. `written` reads
it back, corrected or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from checker.importing.screenshots.model import DOUBTFUL, Line

NAME, HEADLINE, PLACE = "Name", "Headline", "Place"
CONNECTIONS, SHARED = "Connections", "Shared connections"
JOINED, VERIFIED, SKILLS = "Joined", "Verified", "Skills"
ABOUT, EXPERIENCE, EDUCATION = "About", "Experience", "Education"
NOTE, TALK = "Their note", "Conversation"
NONE = "(none)"
NO_FIRM = "(firm not in the pictures)"
IN = "in "
THEM, ME = "Them: ", "Me: "


class Doubt(TypedDict):
    """A word that was not surely read: where it stands in the text, in characters."""

    start: int
    end: int
    word: str


@dataclass(slots=True)
class Text:
    """Lines as they are written, and the doubtful words in them."""

    lines: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    _length: int = 0

    def plain(self, line: str) -> None:
        """Add a line of which nothing is doubtful."""
        self.lines.append(line)
        self._length += len(line) + 1

    def blank(self) -> None:
        """Add an empty line, where the last is none."""
        if self.lines and self.lines[-1]:
            self.plain("")

    def heading(self, title: str) -> None:
        """Begin a section."""
        self.blank()
        self.plain(title)

    def read(self, line: Line, before: str = "", after: str = "") -> None:
        """Add a line as it was read, between two texts of ours."""
        at = self._length + len(before)
        for word in line.words:
            if word.sure < DOUBTFUL and any(map(str.isalnum, word.text)):
                self.doubts.append({"start": at, "end": at + len(word.text), "word": word.text})
            at += len(word.text) + 1
        self.plain(before + line.text + after)

    def paragraphs(self, lines: Sequence[Line], before: str = "") -> None:
        """Add a text of several paragraphs, the first after `before`."""
        for index, line in enumerate(lines):
            self.read(line, before if index == 0 else "")

    @property
    def whole(self) -> str:
        """The text."""
        return "\n".join(self.lines).rstrip("\n")
