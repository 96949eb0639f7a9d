"""What the parts of an export's report are called, and how its lists are sorted and saved."""

from collections.abc import Mapping, Sequence

TITLES: Mapping[str, str] = {
    "in-short": "In short",
    "contacts": "Whom do I know at a firm?",
    "contacts-why": "People who name this firm on their profile come first, then those whose firm "
    "is spelled almost like it, each with the reason. You know best whether it is the same firm.",
    "contacts-exact": "By this name",
    "contacts-near": "Spelled differently",
    "last-word": "Last word first",
    "own": "How do I look to those I invite?",
    "own-why": "Whoever gets your invitation looks at your profile first. From the tables of your "
    "export, this is what a stranger would miss there, or stumble over. Your photo and your "
    "activity are not in an export: look at those yourself.",
    "turn-to": "Who to write to next",
    "invitations": "What became of your invitations",
    "compare": "The two exports",
    "answers": "Do they answer?",
    "network": "Your network",
    "earlier": "Compare with an earlier export",
    "earlier-why": "Two exports some weeks apart show what became of every invitation that was "
    "open in the first: accepted, gone, or still listed.",
    "files": "What we read",
    "earlier-export": "The earlier export",
    "earlier-files": "What we read of the earlier export",
    "cannot-show": "What this cannot show",
    "no-name": "Without a name",
    "table-why": "LinkedIn does not say whether Invitations.csv lists everything or only what is "
    "open. Yours says this:",
    "by-age": "How the yeses come",
    "by-age-picture": "Of ten invitations, how many had a yes after so many days",
    "by-age-axis": "days after asking",
    "notes": "With a note, and without",
    "notes-picture": "Rates with a note and without, from 0 to 10 in ten, as the sentences say",
    "weeks": "Week by week",
    "weeks-picture-history": "Invitations sent each week, with the accepted ones darker",
    "weeks-picture": "Invitations listed, by the week in which they were sent",
    "weeks-table": "Invitations by week",
    "weekdays": "Day by day",
    "weekdays-table": "Settled invitations by weekday",
    "waiting": "Without a yes",
    "waiting-picture": "How many have waited for how long",
    "withdraw": "To withdraw, if they are still open",
    "withdraw-list": "To withdraw",
    "not-counted": "Not counted",
    "growth": "Connections month by month",
    "growth-picture": "How many connections there were, month by month",
    "companies": "Companies",
    "roles": "Roles",
    "recent-first": "Most recent first",
    "longest-first": "Longest ago first",
    "waiting-first": "Longest waiting first",
    "by-name": "By name",
    "by-company": "By company",
    "accepted": "Accepted",
    "gone": "Gone",
    "still-listed": "Still listed",
    "name-none": "name none.",
    "no-table": "without a table",
    "of-note": "Of note",
    "yes": "yes",
    "no": "no",
}
"""By what the page draws: see docs/javascripts/report/export.js."""

HEADS: Mapping[str, Sequence[str]] = {
    "contacts": (
        "Name", "Position", "Company", "Connected on", "You wrote last", "They wrote last",
        "What to do", "Why listed", "Address",
    ),
    "turn-to": (
        "Way", "Name", "Position", "Company", "Reason", "Since", "You wrote", "They wrote",
        "Address",
    ),
    "by-age": ("Days", "Share accepted"),
    "notes": ("Group", "Sent", "Accepted", "Rate", "Likely from", "to"),
    "weeks": ("Week from", "Sent", "Accepted"),
    "weekdays": ("Day", "Sent", "Accepted"),
    "waiting": ("Waiting for", "People"),
    "withdraw": (
        "Name", "Invited on", "Days ago", "With a note", "Most likely lapsed", "Address",
    ),
    "compare": ("Name", "Invited on", "Outcome", "Connected on", "Address"),
    "growth": ("Month", "New", "In all"),
}  # fmt: skip
"""The columns of each table, and of each list where it is saved."""


def table_holds(label: str) -> str:
    """Say what Invitations.csv holds, by its regime's label."""
    return f"What this table holds: {label[:1].lower()}{label[1:]}"


def owner(name: str, how: str) -> str:
    """Say whose export it is, and how that is known."""
    return f"{f'You are {name}' if name else 'Your messages are known'}, {how}."


def strangers(count: int) -> str:
    """Say how many are left out as no connections; empty for none."""
    if not count:
        return ""
    return f"{count:,} with whom you wrote are no connections now, and are left out."


def open_since(sent: str, days: int, *, with_note: bool, lapsed: bool) -> str:
    """Say how long an invitation has been open."""
    note = "with a note" if with_note else "without a note"
    then = " Most likely lapsed." if lapsed else ""
    return f"Invited on {sent}, {days:,} days ago, {note}.{then}"


def outcome(sent: str, connected: str | None) -> str:
    """Say what became of an invitation between two exports."""
    then = f", connected on {connected}" if connected else ""
    return f"Invited on {sent}{then}."
