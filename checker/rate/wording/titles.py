"""What the parts of a rate report are called, and what stands over its tables' columns."""

from collections.abc import Mapping, Sequence

TITLES: Mapping[str, str] = {
    "blank": "Your rate becomes a dot on this line, from 0 to 10 in ten, with a bar for how sure "
    "it is.",
    "how": "How to read this",
    "since": "Since you saved it",
    "rate": "The rate",
    "your-rate": "Your rate",
    "usual-rate": "Usual rate, likely",
    "pending": "Pending refused, accepted",
    "change": "What to change",
    "compare": "Compare groups",
    "compare-picture": "The groups’ rates, from 0 to 10 in ten, as the sentences say",
    "groups": "The groups",
    "ahead": "Look ahead",
    "withdrawing": "What withdrawing does",
    "path": "The way to your target",
    "path-picture": "The way to your target, as the sentence above says",
    "path-axis": "accepted from here on, one after the other",
    "limits": "Limits and clocks",
    "limits-table": "The limits, and how sure each is",
    "source": "Source",
    "sources": "Sources",
    "published": "Published figures",
    "published-fold": "Where you stand against each",
    "published-picture": "Published rates from 0 to 10 in ten, with yours as a stripe; the list "
    "below says the same",
    "published-table": "The published figures",
    "vendor": "vendor data",
    "yes": "yes",
    "no": "no",
    "left-out": "What we left out, and why",
    "replies": "Do they answer?",
    "note": "Check a note",
    "counted": "How we count",
    "pattern": "What a note can hold",
    "table": "The pasted table",
    "more-needed": "Enter how many you sent and how many were accepted, and move both sliders.",
    "what-if-picture": "Your rate over the next half year, as the sentence above says",
    "what-if-axis": "weeks from now",
    "what-if": "Your rate week by week",
}
"""By what the page draws: see docs/javascripts/report/rate.js and tools/rate.js."""

HEADS: Mapping[str, Sequence[str]] = {
    "rate": ("Figure", "Low", "High"),
    "groups": ("Group", "Sent", "Accepted", "Rate", "Likely from", "to"),
    "path": ("Accepted from here on", "Rate"),
    "limits": ("What", "Said to be", "How sure"),
    "published": ("Figure", "Whose", "Sample", "Vendor data", "Rate", "Likely from", "to"),
    "what-if": ("Week", "Sent", "Rate"),
}
"""The columns of each table."""


def picture(
    rate: float | None, interval: Sequence[float] | None, bounds: Sequence[float] | None
) -> str:
    """Say what the line from 0 to 10 in ten shows; shares from 0 to 1, None where not drawn."""
    sentences = []
    if rate is not None:
        sentences.append(f"Your rate: {_digit(rate)} in ten.")
    if interval:
        low, high = interval
        sentences.append(f"Your usual rate may be anything from {_digit(low)} to {_digit(high)}.")
    if bounds and bounds[0] != bounds[1]:
        low, high = bounds
        sentences.append(f"All pending refused, {_digit(low)}; all accepted, {_digit(high)}.")
    return " ".join(sentences)


def _digit(share: float) -> str:
    """Return a share in ten, to one digit, halves upwards: 4, or 1.7."""
    return f"{int(share * 100 + 0.5) / 10:g}"


def published(senders: str, sample: int, caveat: str) -> str:
    """Say what a published figure rests on."""
    return f"{sample:,} invitations; {senders}. {caveat}"


def unread(line: int, text: str, why: str) -> str:
    """Say why a line of a pasted table was left out."""
    return f"Line {line}, “{text}”: {why}"
