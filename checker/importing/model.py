"""What passes between the rooms of the import: lines, drafts of jobs and schools, a report."""

from dataclasses import dataclass, field
from typing import Literal, TypedDict

from checker.importing.spans import Span
from checker.model import Json

COLUMN = 200.0
"""Points from the left between a file's left column, which starts at 22, and its right, at 223."""

Source = Literal["pdf", "paste", "pictures"]


class ImportReport(TypedDict):
    """What was found, what was not understood, and what that amounts to in short sentences.

    `profile`, `invitation` and `observations` are the contract's, with only what was found;
    `language` is one of `labels.LANGUAGES` or "" where no known word occurs.
    """

    profile: dict[str, Json]
    invitation: dict[str, Json]
    observations: dict[str, Json]
    unread: list[str]
    understood: list[str]
    language: str
    source: Source


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its text, its size in points, where it starts, whether it is grey.

    `y` counts downwards from the top. A line of pasted text has a text and nothing else.
    """

    text: str
    page: int = 0
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0
    grey: bool = False


@dataclass(slots=True)
class Job:
    """A job as read. `text` is None where it cannot be told whether there is a description."""

    title: str = ""
    company: str = ""
    span: Span | None = None
    kind: str | None = None
    place: str = ""
    text: str | None = None


@dataclass(slots=True)
class School:
    """A school as read; `study` is the line that names degree and subject."""

    name: str = ""
    study: str = ""
    span: Span | None = None


@dataclass(slots=True)
class Draft:
    """A whole profile as read. None is "can't tell"; "" or no rows is "looked, there is none".

    `shared` are lines on what the visitor has in common with them; `passed_over` the headings of
    sections of which the form asks nothing; `hidden_roles` companies with how many roles the page
    shows and how many there are; `bare` is a page that shows nothing but its top card.
    """

    source: Source
    language: str = ""
    name: str | None = None
    headline: str | None = None
    place: str = ""
    url: str | None = None
    email: str | None = None
    about: str | None = None
    jobs: list[Job] | None = None
    schools: list[School] | None = None
    connections: int | str | None = None
    mutual: int | None = None
    uncounted: str = ""
    shared: list[str] = field(default_factory=list)
    active: bool | None = None
    passed_over: list[str] = field(default_factory=list)
    hidden_roles: list[tuple[str, int, int]] = field(default_factory=list)
    bare: bool = False
    skills: int | None = None
    recommendations: int | None = None
    verified: bool | None = None
    listed_jobs: int | None = None
    unread: list[str] = field(default_factory=list)
