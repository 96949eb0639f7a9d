"""What is said about groups of invitations side by side."""

from collections.abc import Sequence

from checker.words import in_ten

Named = tuple[str, tuple[int, int]]
"""A group's name, and (accepted, sent)."""

MOST_NEEDED = 2_000
"""Two groups of so many take most of a year at about 100 invitations a week."""

ONE_GROUP = "Add a second group to compare with the first."
NOT_WHY = "A gap says that the groups differ, not why: different people may be the reason."
OPEN = "Some are still pending, and they could change this answer."


def group(
    name: str, share: tuple[int, int] | None, interval: tuple[float, float] | None, pending: int
) -> str:
    """Say one group's figures and how sure they are."""
    if share is None or interval is None:
        return no_figures(name)
    said = f"“{name}”: {share[0]:,} of {share[1]:,} accepted, {in_ten(*interval)} likely"
    return f"{said}; {pending:,} still pending." if pending else f"{said}."


def no_figures(name: str) -> str:
    """Say that a group cannot be compared yet."""
    return f"“{name}” needs both figures, sent (1 or more) and accepted."


def apart(better: Named, worse: Named) -> str:
    """Say that two groups can be told apart."""
    return (
        f"{_said(better)} does better than {_said(worse)}: "
        "luck alone would seldom make so wide a gap."
    )


def together(first: Named, second: Named, needed: int | None, more: Sequence[int] | None) -> str:
    """Say that two groups cannot be told apart, and how many more invitations would tell."""
    if needed is None or more is None:
        return f"{_said(first)} and {_said(second)} stand at the same rate so far."
    said = (
        f"{_said(first)} and {_said(second)} cannot be told apart: "
        "luck alone can make gaps this wide."
    )
    if needed > MOST_NEEDED:
        few = (
            f"A gap this small would take over {MOST_NEEDED:,} in each group to tell: treat it as "
            "none."
        )
        return f"{said} {few}"
    lacking = [
        f"{lack:,} more for “{name}”"
        for (name, _), lack in zip((first, second), more, strict=True)
        if lack
    ]
    return (
        f"{said} If the gap stays this wide, about {needed:,} in each group would settle it"
        f"{': ' if lacking else ''}{', '.join(lacking)}."
    )


def many(pairs: int) -> str:
    """Warn of looking often enough to find something."""
    return (
        f"{pairs:,} comparisons: even among equals about one in twenty looks different by luck, "
        "so trust a single gap less."
    )


def _said(named: Named) -> str:
    name, (accepted, sent) = named
    return f"“{name}” ({accepted:,} of {sent:,})"
