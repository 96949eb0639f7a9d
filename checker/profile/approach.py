"""Judges the invitation and its note."""

import re
from collections.abc import Callable, Mapping

from checker.model import Judgement, ProfileRequest
from checker.wording import profile as wording

STANDARD_NOTE = re.compile(
    r"(hi|hello|dear)?[\s\w,]{0,40}?"
    r"(i('|’)?d like to (add you to|join) my professional network( on linkedin)?"
    r"|i('|’)?d like to connect with you( on linkedin)?"
    r"|please add me to your( linkedin| professional)? network)"
    r"[\s.!,-]*(\w+[\s.]*){0,3}",
    re.IGNORECASE,
)
"""The sentences that LinkedIn itself put into an invitation, with at most a name beside them."""
LONGEST_STANDARD_NOTE = 120
"""Characters; a longer note says something of its own."""


def no_note(request: ProfileRequest) -> Judgement:
    """Look for a note of the inviter's own."""
    if request.note is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.note:
        return Judgement(outcome="sign", seen=wording.NOTE_MISSING)
    if len(request.note) <= LONGEST_STANDARD_NOTE and STANDARD_NOTE.fullmatch(request.note):
        return Judgement(outcome="sign", seen=wording.NOTE_DEFAULT)
    return Judgement(outcome="clear", seen=wording.NOTE_THERE)


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "no-note": no_note,
}
