"""What is said about the invitations in an export, and about two exports."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from checker.words import in_ten, tenths

if TYPE_CHECKING:
    from checker.export.shapes import Bounds, NoteGroup, Point, Regime, ToWithdraw

Group = Literal["with-note", "without-note"]
Outcome = Literal["accepted", "gone", "still-listed"]

INVITATIONS = "Invitations"
COMPARE = "The two exports"

REGIMES: Mapping["Regime", str] = {
    "history": "All that you sent",
    "open-only": "Only what is still open",
    "unknown": "All or only what is open: cannot be told",
}
NOTE_GROUPS: Mapping[Group, str] = {"with-note": "with a note", "without-note": "without a note"}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

NO_CONNECTIONS_TABLE = (
    "Without Connections.csv nobody can tell which of these invitations were accepted."
)
NOBODY_INVITED = "No outgoing invitation in the table can be matched to a person."
BY_NAME = (
    "People were matched by name, because an address is missing on one side: take this with care."
)


def evidence_joined(accepted: int, sent: int) -> str:
    """How many of the invited are connections now."""
    return (
        f"{accepted:,} of the {sent:,} people you invited are connections, dated from the "
        "invitation on."
    )


def evidence_inside(inside: int) -> str:
    """How many connections were made in the time that the table covers."""
    made = "1 connection was" if inside == 1 else f"{inside:,} connections were"
    return f"{made} made between the first invitation listed and the export."


def evidence_incoming(matched: int, incoming: int) -> str:
    """Whether those who asked the owner, and were accepted, are still listed."""
    return (
        f"Of {incoming:,} incoming invitations listed, {matched:,} came from people you accepted."
    )


def evidence_notes(became: int, began: int) -> list[str]:
    """What the messages say: an accepted invitation's note becomes the first message."""
    said = []
    if became:
        said.append(
            f"{_times(became)} the note of a listed invitation is also a message, which happens "
            "only once it is accepted."
        )
    if began:
        said.append(
            f"{_times(began)} a conversation begins with your message on the day of connecting, "
            "give or take one: some of these will be notes of accepted invitations."
        )
    return said


def concluded(regime: "Regime", accepted: int) -> str:
    """What follows from the evidence."""
    if regime == "history":
        said = "So the table keeps invitations after they are accepted, and a rate can be had."
        few = "That rests on very few people, so compare with what you remember."
        return f"{said} {few}" if accepted < 3 else said
    if regime == "open-only":
        return (
            "So the table seems to list open invitations only, and no rate can be had: the "
            "accepted ones have left it."
        )
    return "That is not enough to tell whether the table lists everything or only what is open."


def bounds(new: int, listed: int, upper: float) -> str:
    """What the rate can be at most."""
    return (
        f"At most {in_ten(upper, upper)}: even if all {new:,} new connections of that time had "
        f"been invited by you, {listed:,} are still listed without a yes. Some of the new ones "
        "will have invited you."
    )


def invitations(
    regime: "Regime", accepted: int, settled: int, waiting: int, limits: "Bounds | None"
) -> str:
    """The answer about invitations in a sentence or two."""
    if regime == "history":
        if not settled:
            return "None of your invitations is four weeks old yet, so it is too early for a rate."
        if settled == 1:
            return f"The one that is four weeks old was {'' if accepted else 'not '}accepted."
        return f"{accepted:,} of {settled:,} invitations of four weeks or older were accepted."
    said = f"{waiting:,} {'invitation' if waiting == 1 else 'invitations'} without a yes."
    if limits is None:
        return f"{said} A rate cannot be had from this export."
    at_most = in_ten(limits["upper"], limits["upper"])
    return f"{said} A rate cannot be had from this export; it is at most {at_most}."


def invitation_caveats(regime: "Regime") -> list[str]:
    """What the figures cannot show."""
    said = [
        "Withdrawn, lapsed and declined invitations look alike: no yes.",
        "A connection that was removed since, or hides, or changed its address, looks like no yes.",
    ]
    if regime == "history":
        said.append("Invitations to an e-mail address have no profile, so they are in no rate.")
        said.append("Whoever says yes after four weeks is counted as a no until the next export.")
    else:
        said.append("Two exports some weeks apart show what became of the open ones.")
    return said


WITHOUT_ADDRESS = "without an address of a profile, most often invited by e-mail"
NAMESAKES = "with a name that several connections bear"
CONNECTED_BEFORE = "to people who are connected since before the invitation"
ASKED_AGAIN = "repeated to the same person, counted once"


def bucket(low: int, high: int | None) -> str:
    """An age in days."""
    if high is None:
        return f"{low} days or longer"
    return f"under {high} days" if not low else f"{low} to {high - 1} days"


def backlog(count: int, stale: int, lapsed: int, *, history: bool) -> str:
    """How many have no yes, and for how long."""
    if not count:
        return "Nobody is left without a yes."
    said = f"{count:,} without a yes, {stale:,} of them for four weeks or longer."
    if lapsed:
        said += f" Past six months, so most likely lapsed: {lapsed:,}."
    if history:
        said += (
            " Some may be declined or withdrawn: LinkedIn shows what is open under Manage, Sent."
        )
    return said


def by_age(points: "Sequence[Point]") -> list[str]:
    """How the yeses come with time."""
    told = [
        f"{tenths(point['share'])} in ten within {_days(point['days'])}"
        for point in points
        if point["days"] in (1, 7, 28, 90)
    ]
    return [f"How the yeses come: {', '.join(told)}."] if told else []


def notes(groups: "Sequence[NoteGroup]") -> list[str]:
    """With a note and without."""
    told = []
    for group in groups:
        interval = group["interval"]
        if interval and group["accepted"] is not None:
            told.append(
                f"{NOTE_GROUPS[group['group']].capitalize()}: {group['accepted']:,} of "
                f"{group['sent']:,}, so likely {in_ten(interval[0], interval[1])}."
            )
    return told


def to_withdraw(people: "Sequence[ToWithdraw]", count: int) -> list[str]:
    """The oldest ones without a yes."""
    if not people:
        return []
    named = ", ".join(f"{one['name'] or 'someone'} ({one['sent']})" for one in people)
    more = f" and {count - len(people):,} more" if count > len(people) else ""
    return [f"To withdraw, if they are still open: {named}{more}."]


COMPARE_CAVEATS = (
    "Gone means declined, withdrawn or lapsed; LinkedIn does not say which.",
    (
        "This rate is of those that were still open then. Whoever says yes within hours is in no "
        "list of open ones, so the rate of all that you send is likely higher."
    ),
)


def compare(then: int, accepted: int, gone: int, still: int) -> str:
    """What became of those that were open in the earlier export."""
    if not then:
        return "No invitation was open in the earlier export."
    return (
        f"Without a yes in the earlier export: {then:,} invitation{'' if then == 1 else 's'}. "
        f"Since then: {accepted:,} accepted, {gone:,} gone, {still:,} still listed."
    )


def _times(count: int) -> str:
    return "Once" if count == 1 else f"{count:,} times"


def _days(count: int) -> str:
    return "a day" if count == 1 else f"{count} days"
