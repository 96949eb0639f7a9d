"""What is said about the people whom somebody knows at a firm."""

from typing import TYPE_CHECKING

from checker.export.wording.people import WAYS
from checker.rate.summary import wrap
from checker.words import plural

if TYPE_CHECKING:
    from checker.export.shapes import ContactRow, ContactsReport, Way

TOO_LONG = "This is far more than a firm’s name. Write the name alone."
NO_FIRM = "Write the name of a firm, as it stands on its people’s profiles."
COLUMNS = (
    "Name",
    "Profile",
    "Firm",
    "Role",
    "Connected on",
    "You wrote last",
    "They wrote last",
    "What to do",
    "Why listed",
)
EXACT = "By this name"
NEAR = "Spelled differently: judge for yourself"
NEVER = (
    "Neither of you has written. Begin where they are: comment on what they publish, then send "
    "something that helps them."
)
WAITING = "You wrote last. Give them time, or write when you have something for them."
LONG_AGO = "They wrote last, more than half a year ago. Answer all the same, and say what is new."
UNKNOWN = "Whether you have written cannot be told from this export."


def legal_form(asked: str, company: str) -> str:
    """Only the legal form differs."""
    return f"“{company}” is “{asked}” with or without a legal form."


def renamed(former: str, new: str, year: int) -> str:
    """A firm that took another name."""
    return f"{former} took the name {new} in {year}."


def says_so(company: str) -> str:
    """The person wrote both names."""
    return f"“{company}” names both."


def begins_alike(company: str) -> str:
    """One name begins with the other: a branch or subsidiary, or another firm altogether."""
    return f"“{company}” begins the same way: a branch perhaps, or a subsidiary, or another firm."


def spelling(company: str) -> str:
    """A letter or two differ."""
    return f"“{company}” is spelled almost like it: a slip perhaps, or another firm."


def turn_to(way: "Way | None", *, mine: bool | None, known: bool) -> str:
    """What to do next; `mine` None where nobody wrote, `known` False where nothing tells."""
    if way is not None:
        return f"{WAYS[way]['title']}. {WAYS[way]['advice']}"
    if not known:
        return UNKNOWN
    if mine is None:
        return NEVER
    return WAITING if mine else LONG_AGO


def caveats(without: int, *, written: bool) -> list[str]:
    """What the list cannot know."""
    said = ["Firms are those that people named on the day of the export."]
    if without:
        said.append(f"{plural(without, 'connection')} without a firm could be there too.")
    if not written:
        said.append("Without messages.csv, or without knowing who you are, no last word is told.")
    return said


def headline(report: "ContactsReport") -> str:
    """How many, and how sure."""
    exact, near = len(report["exact"]), sum(len(firm["people"]) for firm in report["near"])
    count = plural(exact, "person", "people") if exact else "nobody"
    said = f"You know {count} at “{report['at']}”."
    if near:
        said += f" {plural(near, 'more person', 'more people')} at firms spelled differently."
    return said


def summary(report: "ContactsReport") -> str:
    """The whole list as plain text."""
    lines = [report["headline"]]
    if report["exact"]:
        lines += ["", EXACT, *(line for row in report["exact"] for line in wrap(person(row)))]
    if report["near"]:
        lines += ["", NEAR]
        for firm in report["near"]:
            lines += wrap(firm["reason"])
            lines += [f"  {line}" for row in firm["people"] for line in wrap(person(row))]
    lines += ["", *(line for caveat in report["caveats"] for line in wrap(caveat))]
    if report["exported_how"]:
        lines += wrap(report["exported_how"])
    return "\n".join(lines) + "\n"


def facts(since: str | None, sent: str | None, received: str | None) -> str:
    """Since when, and the last word either way; days are YYYY-MM-DD, None for none."""
    said = [
        f"connected on {since}" if since else "",
        f"you wrote last on {sent}" if sent else "",
        f"they wrote last on {received}" if received else "",
    ]
    told = ", ".join(part for part in said if part)
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def person(row: "ContactRow") -> str:
    """One person in a line."""
    work = ", ".join(part for part in (row["position"], row["company"]) if part)
    told = " ".join(part for part in (f"{work}.", row["sentence"], row["turn_to"]) if part)
    return f"{row['name'] or 'Someone without a name'}: {told}"
