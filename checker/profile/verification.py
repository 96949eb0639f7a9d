"""Judges what vouches for the person."""

from collections.abc import Callable, Mapping

from checker.model import Judgement, ProfileRequest
from checker.profile import wording


def verified(request: ProfileRequest) -> Judgement:
    """Count a badge in the person's favour; the lack of one says nothing."""
    if request.verified is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if request.verified:
        return Judgement(outcome="reassuring", seen=wording.VERIFIED)
    return Judgement(outcome="clear", seen=wording.NOT_VERIFIED)


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "verified": verified,
}
