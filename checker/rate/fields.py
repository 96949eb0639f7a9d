"""The form: every place in the input, in the order in which the page asks for it."""

from checker.model import Field

TENTHS = tuple(
    (f"0.{tenth}", f"{tenth} in ten") for tenth in range(1, 10)
)  # the words of the bands, not decimals

COUNTS = (
    Field(path="sent", label="Sent", kind="count", hint="Every invitation, answered or not"),
    Field(path="accepted", label="Accepted", kind="count", hint="People who said yes"),
    Field(
        path="declined",
        label="Declined or ignored",
        kind="count",
        hint="Only those you know of, for LinkedIn does not tell you",
    ),
    Field(
        path="dont-know",
        label="Don’t know you",
        kind="count",
        hint="People who said that they don’t know you",
    ),
    Field(path="withdrawn", label="Withdrawn", kind="count", hint="Invitations that you took back"),
    Field(
        path="pending",
        label="Still pending",
        kind="count",
        hint="Sent and still open, under My network, Manage, Sent",
    ),
)
"""The six figures of a set of invitations, or of one group."""

FIELDS: tuple[Field, ...] = (
    *COUNTS,
    Field(path="groups", label="Groups", kind="rows", hint="Sets of invitations to compare"),
    Field(
        path="groups.*.name",
        label="Group",
        kind="text",
        hint="A name for it, such as “with note” or “met before”",
    ),
    *(Field(path=f"groups.*.{f.path}", label=f.label, kind="count") for f in COUNTS),
    Field(
        path="table",
        label="Pasted table",
        kind="long-text",
        hint="Rows from a spreadsheet, with Name, Sent and Accepted on the first line",
    ),
    Field(
        path="target",
        label="Your target",
        kind="choice",
        hint="The share of your invitations that you want accepted",
        options=(*TENTHS, ("1", "every one")),
    ),
    Field(
        path="per_week",
        label="Invitations a week",
        kind="count",
        hint="How many you send in an ordinary week",
    ),
    Field(
        path="what_if.acceptance",
        label="What if this many say yes",
        kind="choice",
        hint="The share of your next invitations that would be accepted",
        options=(("0", "none"), *TENTHS, ("1", "every one")),
    ),
    Field(
        path="what_if.per_week",
        label="What if you send this many a week",
        kind="count",
        hint="A faster or slower pace to try out",
    ),
    Field(
        path="pending_ages_days",
        label="Ages of the pending ones, in days",
        kind="text",
        hint="As many as you like, such as 3, 40, 200",
    ),
    Field(
        path="replies.messages",
        label="Messages sent",
        kind="count",
        hint="First messages to people who are already connected to you",
    ),
    Field(path="replies.answered", label="Answered", kind="count", hint="How many of them replied"),
    Field(
        path="replies.waiting",
        label="Waiting less than a week",
        kind="count",
        hint="Sent this week and not answered yet",
    ),
    Field(
        path="replies.youngest_days",
        label="Days since the latest message",
        kind="count",
        hint="0 for today",
    ),
    Field(
        path="note",
        label="Your invitation note",
        kind="long-text",
        hint="Paste it as you would send it",
        empty="No note",
    ),
    Field(
        path="as_of",
        label="Today’s date",
        kind="date",
        hint="Only to say how old our facts about LinkedIn’s rules are",
    ),
)
"""What a request may hold; a path is the form field's name, `*` a row's number."""

BY_PATH = {field.path: field for field in FIELDS}
