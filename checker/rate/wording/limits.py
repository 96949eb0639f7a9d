"""What is said about LinkedIn's clocks and limits, in three parts: what, how much, and more."""

from collections.abc import Mapping

SURE: Mapping[str, str] = {
    "linkedin": "LinkedIn’s own words, read from a copy",
    "reported": "Reported by users and vendors; LinkedIn does not say",
    "conflicting": "Sources conflict",
    "past": "A rule of the past",
}

LIMITS: Mapping[str, tuple[str, str, str]] = {
    "weekly": (
        "Invitations a week",
        "about 100",
        (
            "LinkedIn publishes no number. Since 2021 most people report about 100 in seven days; "
            "others say up to 200, or fewer for a new account. Whether the seven days roll or "
            "start anew each week is told both ways."
        ),
    ),
    "pending": (
        "Left pending at a time",
        "about 1,500",
        (
            "One vendor’s figure; 500 is an agency’s rule of thumb. LinkedIn says only that too "
            "many outstanding ones may stop you for up to one month."
        ),
    ),
    "dont-know": (
        "“I don’t know this person” answers",
        "5, from 2009 to 2012",
        (
            "Trainers of those years agree on five; no page of LinkedIn’s says so. In 2016 "
            "LinkedIn wrote that each answer helps it decide whether to restrict the sender, who "
            "also cannot ask that person again."
        ),
    ),
    "ask-again": (
        "Asking again after withdrawing",
        "up to three weeks",
        "Until then the same person cannot be invited again.",
    ),
    "lapse": (
        "Until an unanswered invitation lapses",
        "six months",
        (
            "After two reminders. Two vendors say six months, another page says never, and a bug "
            "report three weeks."
        ),
    ),
    "restriction": (
        "How long a restriction lasts",
        "most often one week",
        (
            "A first one may last a few hours, several in a day a few days, too many outstanding "
            "up to one month. Withdrawing invitations does not end it, and Support does not lift "
            "it."
        ),
    ),
    "notes-a-month": (
        "Invitations with a note, free account",
        "3 to 5 a month",
        "LinkedIn’s own pages disagree. Look at the counter in the Add-a-note box.",
    ),
    "note-length": (
        "Characters in a note",
        "200 free, 300 paid",
        "Until 2024 everyone had 300.",
    ),
    "connections": (
        "Connections in all",
        "30,000",
        "The most that LinkedIn allows.",
    ),
}
"""Limit -> its name, its value, and what to know about it."""

YOURS: Mapping[str, Mapping[str, str]] = {
    "weekly": {
        "below": "Yours: {}, below it.",
        "near": "Yours: {}, near it.",
        "above": "Yours: {}, above it.",
    },
    "pending": {
        "below": "Yours: {}, below it.",
        "near": "Yours: {}, near it.",
        "above": "Yours: {}, above it.",
    },
    "dont-know": {
        "below": "Yours, as far as you know: {}.",
        "near": "Yours, as far as you know: {}, near the old line.",
        "above": "Yours, as far as you know: {}, above the old line.",
    },
    "lapse": {
        "below": "Your oldest has waited {} days.",
        "near": "Your oldest has waited {} days and is near its end.",
        "above": "Your oldest has waited {} days and should have lapsed.",
    },
}


def yours(limit: str, status: str, figure: int | None) -> str:
    """Say the visitor's own figure, "" where there is none."""
    if figure is None:
        return ""
    return YOURS[limit][status].format(f"{figure:,}")


def risk(reasons: int) -> str:
    """Say what the reasons are worth: nobody outside LinkedIn can give a chance."""
    end = (
        "LinkedIn publishes no threshold, neither a number a week nor an acceptance rate, "
        "so we name reasons and give no odds."
    )
    if not reasons:
        return f"Your figures show none of the reasons that LinkedIn names. {end}"
    some = "one of them" if reasons == 1 else f"{reasons} of them"
    return (
        "LinkedIn and the article on blind invitations name reasons for a restriction. Your "
        f"figures show {some}. {end}"
    )


def fast(per_week: int) -> str:
    """Name a fast pace."""
    return f"Many in a short time: {per_week:,} a week."


def ignored(refused: int, settled: int) -> str:
    """Name many refusals and silences."""
    return (
        f"Many without a yes: {refused:,} of {settled:,}, not counting pending and withdrawn ones."
    )


def left_pending(pending: int, stale: int) -> str:
    """Name a backlog."""
    if not stale:
        return f"Many left pending: {pending:,}."
    return f"Left pending: {max(pending, stale):,}, {stale:,} of them for four weeks or longer."


def dont_know(figure: int) -> str:
    """Name the answers of people who do not know the sender."""
    return f"People who answered that they don’t know you: {figure:,}."


def waited(fresh: int, stale: int, near: int, lapsed: int) -> str:
    """Say how long the pending ones have waited."""
    parts = [
        f"{figure:,} {what}"
        for figure, what in (
            (fresh, "under four weeks: still waiting"),
            (stale, "four weeks or longer"),
            (near, "near the six months after which they are said to lapse"),
            (lapsed, "past six months"),
        )
        if figure
    ]
    return f"Pending: {'; '.join(parts)}." if parts else ""


def facts(year: int, *, old: bool) -> str:
    """Say when these rules were read."""
    said = f"We read these rules in November {year}, LinkedIn’s own pages from copies."
    if not old:
        return said
    return f"{said} That is more than a year ago, and LinkedIn changes them: look for yourself."
