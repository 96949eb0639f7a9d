"""The shape of an export's report.

Shares are fractions in 0 to 1 and None where they are undefined; days are YYYY-MM-DD; `days` and
`age_days` are whole days. `url` is "" where the export gives no address of a profile.
"""

from typing import Literal, TypedDict

from checker.rate import RateReport
from checker.rate.shapes import Ages, Pair

Regime = Literal["history", "open-only", "unknown"]
Way = Literal["they-wrote-last", "new", "gone-quiet", "let-go"]


class SkippedRows(TypedDict):
    """Rows of a file that were left out, and why."""

    reason: str
    rows: int


class FileReport(TypedDict):
    """One file: `table` is None where it is none, `other` where it is one that we do not know."""

    name: str
    table: str | None
    recognised: str
    note: str
    rows: int
    skipped: list[SkippedRows]


class Owner(TypedDict):
    """Whose export it is, and how that was told."""

    name: str
    url: str
    how: str
    sentence: str


class Missing(TypedDict):
    """Something that is not in this export, what follows from that, and what to do."""

    id: str
    sentence: str


class Point(TypedDict):
    """The share accepted within so many days of the invitation."""

    days: int
    share: float


class SentWeek(TypedDict):
    """Invitations sent in the week that begins on this Monday; accepted None where unknown."""

    week: str
    sent: int
    with_note: int
    accepted: int | None


class Weekday(TypedDict):
    """Settled invitations sent on this day of the week."""

    day: str
    sent: int
    accepted: int


class NoteGroup(TypedDict):
    """Settled invitations with or without a note; accepted None where unknown."""

    group: Literal["with-note", "without-note"]
    label: str
    sent: int
    accepted: int | None
    rate: float | None
    interval: Pair | None


class Bounds(TypedDict):
    """What the rate can be at most where it cannot be had."""

    lower: float
    upper: float
    new_connections: int
    still_listed: int
    sentence: str


class ToWithdraw(TypedDict):
    """Someone who has not said yes for four weeks or longer."""

    name: str
    url: str
    sent: str
    age_days: int
    with_note: bool
    lapsed: bool
    sentence: str


class Backlog(TypedDict):
    """Invitations without a yes, by how long they have waited, on the day of `as_of`."""

    count: int
    ages: Ages
    over_three_weeks: int
    over_five_months: int
    buckets: list["AgeBucket"]
    sentence: str


class AgeBucket(TypedDict):
    """So many have waited from `from_days` to below `to_days`; None is no end."""

    label: str
    from_days: int
    to_days: int | None
    count: int


class NotCounted(TypedDict):
    """Invitations that are in no rate, and why."""

    reason: str
    count: int


class Invitations(TypedDict):
    """What became of the invitations that the owner sent.

    `sent` counts people, `rows` the table's outgoing rows. `settled` are those of 28 days or older
    on the day of the export, `accepted` those of them who are connections now. `sentences` say what
    `by_age` and `notes` show.
    """

    regime: Regime
    regime_label: str
    holds: str
    evidence: list[str]
    matched_by: Literal["address", "name"]
    rows: int
    incoming: int
    sent: int
    settled: int
    accepted: int
    too_recent: int
    first: str | None
    last: str | None
    rate: RateReport | None
    bounds: Bounds | None
    by_age: list[Point]
    median_wait_days: int | None
    weeks: list[SentWeek]
    busiest_week: SentWeek | None
    weekdays: list[Weekday]
    notes: list[NoteGroup]
    backlog: Backlog
    to_withdraw: list[ToWithdraw]
    not_counted: list[NotCounted]
    sentences: list[str]
    caveats: list[str]
    headline: str


class Month(TypedDict):
    """New connections in a month, and how many there were at its end."""

    month: str
    new: int
    total: int


class Named(TypedDict):
    """A company or a role, and how many connections name it."""

    name: str
    count: int


class Connections(TypedDict):
    """The network as it stands: `rows` is everyone, `hidden` those without name and address."""

    rows: int
    hidden: int
    undated: int
    twice: int
    with_email: int
    first: str | None
    last: str | None
    last_year: int
    by_month: list[Month]
    companies: list[Named]
    without_company: int
    roles: list[Named]
    without_role: int
    caveats: list[str]
    headline: str


class SetAside(TypedDict):
    """Conversations that are in no figure about answers, and why."""

    kind: str
    reason: str
    count: int


class Replies(TypedDict):
    """Do they answer? Of conversations between two people, `settled` are a week old or older.

    `rate` is answered of settled; `median_wait_hours` runs from the first message to the answer.
    `sentences` say what the other figures show.
    """

    conversations: int
    started: int
    settled: int
    answered: int
    waiting: int
    rate: float | None
    interval: Pair | None
    median_wait_hours: float | None
    never_answered: int
    one_sided: int
    gone_quiet: int
    started_by_them: int
    not_answered_by_you: int
    set_aside: list[SetAside]
    sentences: list[str]
    advice: list[str]
    caveats: list[str]
    headline: str


class Person(TypedDict):
    """Someone to turn to, or to let go, with the reason; `days` since `since`.

    `said` is how their last message begins, where it waits for an answer; "" elsewhere.
    """

    way: Way
    name: str
    url: str
    company: str
    position: str
    since: str
    days: int
    sent: int
    received: int
    said: str
    reason: str


class WayReport(TypedDict):
    """One of the four ways: its rule, and what the first article suggests."""

    way: Way
    title: str
    rule: str
    advice: str
    count: int


class FollowUp(TypedDict):
    """Whom to turn to next: the ways with their rules, and the people in that order."""

    ways: list[WayReport]
    people: list[Person]
    not_connected: int
    left_out: str
    headline: str


class Compared(TypedDict):
    """One invitation of the earlier export, and what the later one shows."""

    name: str
    url: str
    sent: str
    outcome: Literal["accepted", "gone", "still-listed"]
    connected: str | None
    sentence: str


class CompareRate(TypedDict):
    """Counts for the acceptance page, of the invitations that were open in the earlier export."""

    sent: int
    accepted: int
    pending: int


class Compare(TypedDict):
    """What became, by the later export, of the invitations that were open in the earlier one."""

    earlier: str
    later: str
    days: int
    files: list[FileReport]
    open_then: int
    accepted: int
    gone: int
    still_listed: int
    not_matched: int
    rate: float | None
    interval: Pair | None
    median_wait_days: int | None
    new_connections: int
    lost_connections: int
    people: list[Compared]
    for_rate: CompareRate
    caveats: list[str]
    headline: str


class ForGroup(TypedDict):
    """A group for the acceptance page's comparison."""

    name: str
    sent: int
    accepted: int


class ForReplies(TypedDict):
    """The conversations for the acceptance page's part on answers."""

    messages: int
    answered: int


class ForRate(TypedDict, total=False):
    """A request for the acceptance page; a key is left out where the export cannot tell."""

    sent: int
    accepted: int
    pending: int
    pending_ages_days: list[int]
    groups: list[ForGroup]
    per_week: int
    replies: ForReplies
    as_of: str


class ExportReport(TypedDict):
    """The answer about an export; a part is None where its table is missing.

    `for_rate` is the acceptance page's request, `for_profile` that of the profile check about the
    owner's own profile.
    """

    archive: str
    exported: str | None
    exported_how: str
    as_of: str | None
    files: list[FileReport]
    owner: Owner | None
    missing: list[Missing]
    invitations: Invitations | None
    connections: Connections | None
    replies: Replies | None
    follow_up: FollowUp | None
    compare: Compare | None
    for_rate: ForRate | None
    for_profile: dict[str, object] | None
    headline: str
    titles: dict[str, str]
    heads: dict[str, list[str]]
    summary: str


Nearness = Literal["legal-form", "former-name", "begins-alike", "spelling"]


class ContactRow(TypedDict):
    """Someone the owner is connected to, with when each last wrote, None for never or unknown.

    `way` is one of the four ways to turn to somebody, None where none of them fits; `turn_to` says
    what to do and why.
    """

    name: str
    url: str
    company: str
    position: str
    since: str | None
    last_sent: str | None
    last_received: str | None
    way: Way | None
    sentence: str
    turn_to: str


class NearFirm(TypedDict):
    """People at a firm that is written otherwise, and why it is listed."""

    company: str
    nearness: Nearness
    reason: str
    people: list[ContactRow]


class ContactsReport(TypedDict):
    """Whom the owner of an export knows at a firm; `near` is for them to judge."""

    at: str
    exported: str | None
    exported_how: str
    exact: list[ContactRow]
    near: list[NearFirm]
    without_company: int
    caveats: list[str]
    headline: str
    summary: str
