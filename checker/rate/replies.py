"""Whether connections answer: messages sent, and what came back."""

from checker.rate.interval import wilson
from checker.rate.model import Replies
from checker.rate.shapes import RepliesReport
from checker.rate.wording import replies as wording

FRESH_DAYS = 7
"""Our judgement: whoever has not answered within a week may still do so."""


def report(replies: Replies | None) -> RepliesReport | None:
    """Give the rate of replies with its interval; what is fresh and unanswered is waiting."""
    if replies is None:
        return None
    messages, answered, waiting = replies.messages, replies.answered, replies.waiting or 0
    if not messages or answered is None:
        return RepliesReport(
            messages=messages,
            answered=answered,
            rate=None,
            interval=None,
            bounds=None,
            waiting=waiting,
            headline=wording.missing(messages),
            advice=[],
        )
    interval = wilson(answered, messages)
    # Without the number of those that wait, a fresh message may hide among the unanswered.
    latest = FRESH_DAYS if replies.youngest_days is None else replies.youngest_days
    fresh = latest < FRESH_DAYS and not waiting and answered < messages
    return RepliesReport(
        messages=messages,
        answered=answered,
        rate=answered / messages,
        interval=list(interval),
        bounds=[answered / messages, (answered + waiting) / messages],
        waiting=waiting,
        headline=wording.headline(answered, messages, interval, waiting),
        advice=wording.advice(fresh=fresh, mostly=answered * 2 >= messages),
    )
