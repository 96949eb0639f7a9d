"""What is said about the people in an export: answers, whom to turn to, how the network grew."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from checker.rate.wording.rate import FEW
from checker.words import in_ten

if TYPE_CHECKING:
    from checker.export.shapes import Connections, Person, Replies, Way

REPLIES = "Do they answer?"
FOLLOW_UP = "Who to write to next"
CONNECTIONS = "Your network"

OWNER_BY_INVITATIONS = "by the address that sent the invitations"
OWNER_BY_MESSAGES = "by being in nearly every conversation"
OWNER_BY_NAME = "by name"

SET_ASIDE: Mapping[str, str] = {
    "sponsored": "advertisements",
    "group": "with more than one other person",
    "inmail": "InMail, to or from people who were not connected to you then",
    "spam": "in the spam folder",
    "no-account": "with a closed account, a company’s page or LinkedIn itself",
    "alone": "without anyone else named",
    "not-yours": "in which you are not to be found",
    "note-only": "that hold nothing but the note of your invitation",
}
"""Kind of conversation -> why it is in no figure."""

REPLY_CAVEATS = (
    "Only what was written on LinkedIn is here. An answer by e-mail or telephone looks like none.",
    "An accepted invitation’s note counts as your first message where it cannot be told apart.",
)


def replies(answered: int, settled: int, waiting: int, interval: "list[float] | None") -> str:
    """How many of the conversations that the owner began were answered."""
    if interval is None:
        ones = "one" if waiting == 1 else "ones"
        later = f" {waiting:,} younger {ones} may still be answered." if waiting else ""
        return f"You began no conversation that is a week old or older.{later}"
    if settled == 1:
        said = f"The one conversation that you began was {'' if answered else 'not '}answered."
    else:
        count = f"{answered:,}" if answered else "None"
        said = f"{count} of {settled:,} conversations that you began were answered."
    likely = in_ten(interval[0], interval[1])
    if settled < FEW:
        return f"{said} With so few, anything from {likely} would look the same."
    return f"{said} Your usual rate of answers is likely {likely}."


def reply_figures(found: "Replies") -> list[str]:
    """The other figures about answers."""
    said = []
    hours = found["median_wait_hours"]
    if hours is not None:
        wait = f"{hours:g} hours" if hours < 48 else f"{round(hours / 24):,} days"
        said.append(f"Half of the answers came within {wait}.")
    figures = (
        (found["never_answered"], "never answered"),
        (found["one_sided"], "in which you wrote three times or more without an answer"),
        (found["gone_quiet"], "that have gone quiet after your last message"),
        (found["started_by_them"], "begun by others"),
        (found["not_answered_by_you"], "that you have not answered"),
    )
    told = [f"{count:,} {what}" for count, what in figures if count]
    if told:
        said.append(f"Conversations: {'; '.join(told)}.")
    aside = [f"{one['count']:,} {one['reason']}" for one in found["set_aside"]]
    if aside:
        said.append(f"Not counted: {'; '.join(aside)}.")
    return said


class WayWords(TypedDict):
    """What is said about one way."""

    title: str
    rule: str
    advice: str


WAYS: Mapping["Way", WayWords] = {
    "they-wrote-last": {
        "title": "They wrote last",
        "rule": "The last message is theirs and no older than 180 days.",
        "advice": "Answer. It is the easiest message of all.",
    },
    "new": {
        "title": "New, and not yet spoken to",
        "rule": "Connected within 90 days, and neither of you has written.",
        "advice": (
            "Begin where they are: comment on what they publish, then send something that helps "
            "them."
        ),
    },
    "gone-quiet": {
        "title": "Once warm, now quiet",
        "rule": "Each of you has written twice or more, and nobody for 180 days.",
        "advice": "Write with something to offer: an article, a contact, a question of theirs.",
    },
    "let-go": {
        "title": "Let go",
        "rule": "You wrote three times or more, the last time four weeks ago or longer, and they "
        "never answered.",
        "advice": "Some people seldom open LinkedIn. Turn to those who do.",
    },
}


def reason(way: "Way", days: int, sent: int, received: int) -> str:
    """Why this person is listed."""
    ago = _ago(days)
    match way:
        case "they-wrote-last":
            return f"They wrote {ago}, and you have not answered."
        case "new":
            return f"Connected {ago}; neither of you has written."
        case "gone-quiet":
            return f"You wrote {sent:,} times and they {received:,}; the last message was {ago}."
        case "let-go":  # pragma: no branch (the four ways are all there are)
            return f"You wrote {sent:,} times, last {ago}, and they never answered."


LONGEST_SAID = 90


def shorten(text: str) -> str:
    """Return the beginning of a message in one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SAID else f"{line[: LONGEST_SAID - 1].rstrip()}…"


def follow_up(counts: Mapping["Way", int]) -> str:
    """How many people to turn to, and how many to let go."""
    turn = sum(count for way, count in counts.items() if way != "let-go")
    go = counts["let-go"]
    said = "Nobody stands out to write to next."
    if turn:
        said = f"{'1 person' if turn == 1 else f'{turn:,} people'} to write to next."
    return f"{said} {go:,} to let go of." if go else said


def person(one: "Person") -> str:
    """One person in a line."""
    work = ", ".join(part for part in (one["position"], one["company"]) if part)
    said = f" “{one['said']}”" if one["said"] else ""
    return f"{one['name']}{f' ({work})' if work else ''}: {one['reason']}{said}"


def connections(rows: int, last_year: int) -> str:
    """How large the network is."""
    if not rows:
        return "No connections are listed."
    count = "1 connection" if rows == 1 else f"{rows:,} connections"
    return f"{count}, {last_year:,} of them new within a year."


def connection_caveats(hidden: int, undated: int) -> list[str]:
    """What the figures leave out."""
    said = ["Companies and roles are those that people named on the day of the export."]
    if hidden:
        said.append(
            f"Rows without name and address, of closed accounts or people who hide: {hidden:,}. "
            "They count in the growth and nowhere else."
        )
    if undated:
        said.append(f"Without a date that can be read, so not in the growth: {undated:,}.")
    return said


def named(found: "Connections") -> list[str]:
    """The commonest companies and roles."""
    said = []
    for what, ranked in (("Companies", found["companies"]), ("Roles", found["roles"])):
        if ranked:
            shown = ", ".join(f"{one['name']} ({one['count']:,})" for one in ranked[:5])
            said.append(f"{what} named most: {shown}.")
    return said


def _ago(days: int) -> str:
    if days == 0:
        return "today"
    return "yesterday" if days == 1 else f"{days:,} days ago"
