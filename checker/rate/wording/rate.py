"""Every sentence that a rate report says about the figures themselves.

Plain words, "you", whole numbers in ten. Nothing here decides; figures come in, sentences go out.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from checker.words import in_ten, tenths

if TYPE_CHECKING:
    from checker.rate.model import Counts, RateBand

FEW = 30
"""Below this many the headline says "with so few"; the interval is then four in ten wide or so."""

BANDS: Mapping["RateBand", str] = {
    "too-few": "Too few to judge",
    "rethink": "Time to rethink",
    "improve": "Room to improve",
    "good": "Good",
    "close-to-a-given": "Close to a given",
}
WAITING = "Too early to judge"
"""Stands for the band's name where nothing has been answered yet."""

RULE = (
    "The line at 4 in ten comes from the article on blind invitations: ten invitations and four "
    "acceptances are its reason to rethink, and its aim is a yes that is close to a given. The "
    "lines at 7 and 9 in ten are ours."
)

VERDICTS: Mapping["RateBand", str] = {
    "too-few": "Too few to judge.",
    "rethink": "At this rate the article on blind invitations says it is time to rethink.",
    "improve": (
        "Better than the four in ten that the article on blind invitations warns of, but not yet "
        "good."
    ),
    "good": (
        "Good: most of the people you invite say yes. The article on blind invitations aims for "
        "close to a given."
    ),
    "close-to-a-given": "This is what the article on blind invitations aims for: close to a given.",
}

RETHINK_SO_FAR = "As it stands, the article on blind invitations says it is time to rethink."

ADVICE: Mapping["RateBand", Sequence[str]] = {
    "too-few": ("Wait until ten or so have been answered before you change anything.",),
    "rethink": (
        "Rethink before you send more: look again at whom you invited, and why.",
        "Invite people who know your name because you met, worked or talked with them.",
        "Be seen first by those who don’t know you: comment on what they publish, then invite.",
    ),
    "improve": (
        "Look at who said yes, and invite more people like them and fewer like the others.",
        "Say in the note where you met, or what of theirs you read.",
    ),
    "good": ("Carry on, and ask what those who never answered have in common.",),
    "close-to-a-given": (
        "Go on inviting the way you do. What counts now is what happens after they connect.",
    ),
}

ADVICE_EMPTY = "Start with people who will know your name when they see it."
ADVICE_WAIT_ALL = "Leave them be, and come back with these figures in about four weeks."
ADVICE_FILL = "LinkedIn lists what is still open under My network, Manage, Sent."


def accepted_of(accepted: int, sent: int) -> str:
    """Say the two figures: "4 of 10 accepted."."""
    if sent == 1:
        return f"Your one invitation was {'accepted' if accepted else 'not accepted'}."
    if accepted == sent:
        return f"All {sent:,} accepted."
    return f"{f'{accepted:,}' if accepted else 'None'} of {sent:,} accepted."


def headline(
    share: tuple[int, int], interval: tuple[float, float], band: "RateBand", pending: int
) -> str:
    """Say the figures, how sure they are, what the pending ones could change, and the verdict."""
    accepted, sent = share
    said = [accepted_of(accepted, sent)]
    if sent < FEW:
        alone = "With only one" if sent == 1 else "With so few"
        said.append(f"{alone}, anything from {in_ten(*interval)} would look the same.")
    else:
        said.append(f"Your usual rate is likely {in_ten(*interval)}.")
    lift = (accepted + pending) / sent
    moves = tenths(lift) > tenths(accepted / sent)
    if moves:
        they = "1 is" if pending == 1 else f"{pending:,} are"
        said.append(
            f"{they} still pending and could lift this to as much as {tenths(lift)} in ten."
        )
    said.append(RETHINK_SO_FAR if moves and band == "rethink" else VERDICTS[band])
    return " ".join(said)


def headline_without_rate(counts: "Counts") -> str:
    """Ask for the figure that is missing, or say that there is nothing to judge."""
    if counts.sent is None:
        if counts.accepted is None:
            return "Enter how many invitations you sent and how many were accepted."
        return "Enter how many invitations you sent."
    if counts.sent == 0:
        return "Nothing sent yet, so there is nothing to judge."
    if counts.sent == 1:
        return "Enter whether the one you sent was accepted: 1 or 0."
    return f"Enter how many of the {counts.sent:,} were accepted."


def headline_waiting(counts: "Counts") -> str:
    """Say that nothing has been answered yet, which is no failure."""
    pending, withdrawn = counts.pending or 0, counts.withdrawn or 0
    if pending == 1:
        said = "1 is still pending. It is waiting, not a refusal: it is too early to judge."
    elif withdrawn:
        said = (
            f"{pending:,} are still pending. They are waiting, not refused: "
            "it is too early to judge."
        )
    else:
        said = (
            f"All {pending:,} are still pending. They are waiting, not refused: "
            "it is too early to judge."
        )
    return f"{said} You withdrew the other {withdrawn:,}." if withdrawn else said


def announcement(share: tuple[int, int] | None, band: "RateBand", otherwise: str) -> str:
    """Say the answer in a breath, for a screen reader; `otherwise` where it is set."""
    if share is None or otherwise:
        return otherwise
    return f"{accepted_of(*share)} {BANDS[band]}."


def reconciled(counts: "Counts") -> str:
    """Say how the figures add up, leaving out the parts that are nought."""
    if not counts.sent:
        return ""
    parts = (
        (counts.accepted, "accepted"),
        (counts.declined, "declined or ignored"),
        (counts.dont_know, "don’t know you"),
        (counts.withdrawn, "withdrawn"),
        (counts.pending, "still pending"),
        (counts.never_answered, "with no answer that you entered"),
    )
    told = [f"{figure:,} {label}" for figure, label in parts if figure]
    return f"{counts.sent:,} sent: {', '.join(told)}."


def explain_resolved(rate: float, settled: int) -> str:
    """Say what the rate among the settled ones is, and why it differs from the rate."""
    return (
        f"Among the {settled:,} that were answered or lapsed, {in_ten(rate, rate)} accepted. "
        "The pending and the withdrawn ones are left out of this figure."
    )


def explain_interval(interval: tuple[float, float]) -> str:
    """Say what the interval is, in words that a statistician can stand."""
    return (
        f"The bar ({in_ten(*interval)}) is Wilson’s 95 % interval: drawn for many such sets of "
        "invitations, 19 bars in 20 would cover the usual rate. It takes your invitations as "
        "alike, and answered independently of each other."
    )


def explain_bounds(low: float, high: float, pending: int) -> str:
    """Say what the pending ones leave open."""
    which = "the one" if pending == 1 else f"all {pending:,}"
    return (
        f"If {which} still pending came to nothing, {in_ten(low, low)} would have said yes; "
        f"if {which} said yes, {in_ten(high, high)}."
    )


def advise_dont_know(figure: int) -> str:
    """Say what an "I don't know this person" does."""
    they = "1 answered that they don’t" if figure == 1 else f"{figure:,} answered that they don’t"
    return (
        f"{they} know you. LinkedIn counts such answers and does not warn you: "
        "invite nobody who could not place you."
    )


def advise_wait(pending: int) -> str:
    """Say that the open ones may change the picture."""
    which = "the one that is" if pending == 1 else f"the {pending:,} that are"
    return f"Wait for {which} still pending before you draw conclusions."


def advise_unanswered(figure: int) -> str:
    """Ask whether those without a told answer are merely recent."""
    if figure == 1:
        return (
            "For one invitation you entered no answer. If it is recent, enter it as still "
            "pending: it is waiting, not refused."
        )
    return (
        f"For {figure:,} invitations you entered no answer. If some are recent, enter those as "
        "still pending: they are waiting, not refused."
    )


def advise_stale(figure: int) -> str:
    """Say what withdrawing old ones does, and does not do."""
    has = "has" if figure == 1 else "have"
    return (
        f"{figure:,} {has} waited four weeks or longer. Withdraw those you would not send again; "
        "that changes neither your rate nor a restriction."
    )


def advise_slow(per_week: int, ceiling: int) -> str:
    """Say that the pace is above what people report as LinkedIn's limit."""
    return (
        f"Slow down: {per_week:,} a week is above the weekly ceiling that people report, "
        f"about {ceiling:,}."
    )


def since(
    day: str,
    then: tuple[int, int],
    band_then: "RateBand",
    now: tuple[int, int],
    band_now: "RateBand",
) -> str:
    """Say the two rates side by side, each with its band."""
    if (then, band_then) == (now, band_now):
        return f"Nothing has changed since {day}."
    before, after = BANDS[band_then].lower(), BANDS[band_now].lower()
    return (
        f"On {day}: {accepted_of(*then).rstrip('.')}, “{before}”. "
        f"Now: {accepted_of(*now).rstrip('.')}, “{after}”."
    )


def since_moved(then: tuple[int, int], now: tuple[int, int]) -> str:
    """Say what came in between; nothing where the figures of now do not hold those of then."""
    accepted, sent = now[0] - then[0], now[1] - then[1]
    if accepted < 0 or sent < 0 or not (accepted or sent):
        return ""
    return (
        f"In between, {sent:,} more were sent and {accepted:,} more accepted. "
        "Some of these may be answers to earlier ones."
    )


def since_rules(today: "RateBand") -> str:
    """Say that the bands themselves have moved."""
    return (
        "Our bands have moved since: the figures of then would come to "
        f"“{BANDS[today].lower()}” today."
    )


ALL_GROUPS = "All groups together: "

FIGURES = "The figures"
CHANGE = "What to change"
COMPARE = "Compare groups"
AHEAD = "Look ahead"
LIMITS = "Limits and clocks"
SINCE = "Since you saved it"
BENCHMARKS = "Published figures"
REPLIES = "Do they answer?"
NOTE = "Check a note"
TABLE = "The pasted table"
