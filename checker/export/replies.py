"""Do they answer? What came of the conversations that the owner began.

Rule: a conversation is begun by whoever wrote first, and answered once the other has written. It
counts from a week after its first message on, so that nobody is counted as silent who has had no
time. It has gone quiet where they have written, the owner wrote last, and 28 days have passed.
"""

from datetime import timedelta

from checker.export import clock
from checker.export.shapes import Replies, SetAside
from checker.export.talks import Talks
from checker.export.wording import people as wording
from checker.rate import replies as rates
from checker.rate.model import Replies as Counts

SECOND = timedelta(seconds=1)
FRESH_DAYS = rates.FRESH_DAYS
QUIET_DAYS = 28
ONE_SIDED = 3
"""From so many messages without an answer a conversation is one-sided: our judgement."""


def report(messages: Talks, exported: int) -> Replies:
    """Count the talks as they stood on the day of the export."""
    started = settled = answered = waiting = never = one_sided = quiet = theirs = ignored = 0
    waits: list[int] = []
    for talk in messages.talks:
        old = exported - talk.first.toordinal() >= FRESH_DAYS
        if talk.first_mine:
            started += 1
            settled += old
            waiting += talk.answer is None and not old
            never += talk.answer is None and old
            one_sided += talk.answer is None and talk.sent >= ONE_SIDED
            if talk.answer is not None:
                answered += old
                waits.append((talk.answer - talk.first) // SECOND)
        else:
            theirs += 1
            ignored += talk.answer is None
        late = exported - talk.last.toordinal() >= QUIET_DAYS
        quiet += bool(talk.received) and talk.last_mine and late
    counts = rates.report(Counts(messages=settled, answered=answered))
    middle = clock.median(waits)
    answer = Replies(
        conversations=messages.conversations,
        started=started,
        settled=settled,
        answered=answered,
        waiting=waiting,
        rate=counts["rate"] if counts else None,
        interval=counts["interval"] if counts else None,
        median_wait_hours=None if middle is None else round(middle / 3600, 1),
        never_answered=never,
        one_sided=one_sided,
        gone_quiet=quiet,
        started_by_them=theirs,
        not_answered_by_you=ignored,
        set_aside=[
            SetAside(kind=kind, reason=reason, count=messages.aside[kind])
            for kind, reason in wording.SET_ASIDE.items()
            if messages.aside[kind]
        ],
        sentences=[],
        advice=counts["advice"] if counts else [],
        caveats=list(wording.REPLY_CAVEATS),
        headline=wording.replies(
            answered, settled, waiting, counts["interval"] if counts else None
        ),
    )
    answer["sentences"] = wording.reply_figures(answer)
    return answer
