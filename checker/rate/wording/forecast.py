"""What is said about the way to a target, and about trying out another pace."""

from checker.words import tenths

WHOLE = 10_000
"""As in `invitations.model`, which imports from here and so cannot be imported."""
YEARS_ENOUGH = 520
"""Weeks, ten years: further ahead a figure means nothing."""

NO_FIGURES = "Enter how many you sent and how many were accepted to look ahead."


def share(parts: int) -> str:
    """Say parts of WHOLE in words: "8 in ten", "85 in a hundred", "every one"."""
    if parts == WHOLE:
        return "every one"
    if parts == 0:
        return "none"
    if parts % 1000 == 0:
        return f"{parts // 1000} in ten"
    if parts % 100 == 0:
        return f"{parts // 100} in a hundred"
    return f"{parts / 100:g} in a hundred"


def way(
    target: int, rows: tuple[int | None, int | None], weeks: int | None, per_week: int | None
) -> str:
    """Say how many acceptances in a row reach the target, and how long that takes."""
    row, best = rows
    aim = share(target)
    if row is None:
        if best == 0:
            return "Every one is within reach only if all that are still pending say yes."
        return (
            "Every one is out of reach: at least one was not accepted, and what was sent stays "
            "sent. Choose a target below that."
        )
    if row == 0 and target == WHOLE:
        return "You are there: every one was accepted."
    if row == 0:
        return f"You are there: your rate is at {aim} or above."
    said = (
        f"To reach {aim}, your next invitation must be accepted."
        if row == 1
        else f"To reach {aim}, your next {row:,} invitations must all be accepted."
    )
    if best is not None and best < row:
        said += f" If all that are still pending say yes: {f'{best:,}' if best else 'none'} more."
    if weeks is not None and per_week is not None:
        said += f" At {per_week:,} a week that takes {_weeks(weeks)}."
    elif per_week == 0:
        said += " At none a week you will not get there."
    return said + _hard(row)


def _hard(row: int) -> str:
    """Say that a long row of acceptances is not to be expected of anyone."""
    many = 20
    if row < many:
        return ""
    return " Few people are accepted so often in a row: a count from a fresh start tells you more."


def what_if(tried: tuple[int, int], rate: float, target: int | None, weeks: int | None) -> str:
    """Say where the running rate stands after half a year, and when it reaches the target."""
    yes, pace = tried
    if pace == 0:
        return "At none a week the rate stays as it is."
    said = (
        f"At {pace:,} a week with {share(yes)} accepted, your rate after half a year is "
        f"about {tenths(rate)} in ten."
    )
    if target is None:
        return said
    if weeks == 0:
        return f"{said} The target of {share(target)} is reached already."
    if weeks is None:
        return f"{said} The target of {share(target)} is not reached that way."
    return f"{said} The target of {share(target)} is reached after {_weeks(weeks)}."


def _weeks(weeks: int) -> str:
    if weeks > YEARS_ENOUGH:
        return "more than ten years"
    return "1 week" if weeks == 1 else f"{weeks:,} weeks"


def withdrawing(pending: int) -> str:
    """Say what withdrawing stale invitations does, and does not do."""
    said = (
        "Withdrawing changes no figure of yours: what was sent stays sent, and nobody more has "
        "said yes. LinkedIn’s help page says that it does not lift a restriction either. "
        "It clears the backlog, and you may ask the same person again after up to three weeks."
    )
    if not pending:
        return said
    which = "the one" if pending == 1 else f"the {pending:,}"
    return f"{said} It also gives up {which} still pending, who might yet say yes."
