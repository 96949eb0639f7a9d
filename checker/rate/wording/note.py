"""What is said about an invitation note."""

from collections.abc import Mapping, Sequence

COUNTED = (
    "We count as a web page’s text box does: a letter is one, most emoji are two. "
    "LinkedIn does not say how it counts; its own counter decides."
)

NOTHING_SPECIFIC = (
    "We looked for a meeting, a person in between, or something that they wrote or said. "
    "A note that could go to anyone reads as if it did. We may have missed yours."
)
SIGNS: Mapping[str, tuple[str, str]] = {
    "no-note": (
        "No note",
        "Fine for someone who will know your name. To anyone else it comes out of the blue.",
    ),
    "nothing-specific": ("Nothing that only this reader would recognise", NOTHING_SPECIFIC),
    "shared-connections": (
        "Leans on connections in common",
        "The article’s own example of a bland note: a shared number is no reason yet.",
    ),
    "stock-phrase": (
        "A ready-made phrase",
        "The reader has seen it in many invitations, and it says nothing about either of you.",
    ),
    "pitch": (
        "A pitch",
        "The article on blind invitations blames early pitches for growing caution. Connect first.",
    ),
    "link": (
        "A link",
        "A link from a stranger is a reason to be careful, and it asks for something at once.",
    ),
    "placeholder": (
        "A gap that was not filled in",
        "It shows that the note was made for many.",
    ),
}
"""Sign -> its name, and why it matters."""

PATTERN: Sequence[str] = (
    "How they know you: where you met, who stands between you, or what of theirs you read.",
    "Why them: one thing that is true of this reader and of few others.",
    "Why now: a short reason to be connected.",
    "No request yet: no call, no link, no offer.",
)
"""The guide's pattern; the words are the visitor's own."""


def fits(who: str, limit: int, length: int) -> str:
    """Say whether the note fits, and by how much."""
    account = {"free": "a free account", "paid": "a paid account"}[who]
    if length > limit:
        return f"{length - limit:,} too long for {account} ({limit})."
    return f"Fits {account} ({limit}), with {limit - length:,} to spare."


def verdict(signs: int, specific: Sequence[str], *, english: bool) -> str:
    """Sum the note up."""
    if signs == 1:
        return "One thing makes this note read as blind."
    if signs:
        return f"{signs} things make this note read as blind."
    if not english:
        return (
            "We know only English phrases, so of this note we can tell the length and no more. "
            "Ask yourself what in it only this reader would recognise."
        )
    return (
        f"Nothing here reads as blind: “{specific[0]}” is something that the reader may recognise."
        " Whether they remember you, only they can tell."
    )
