"""What vouches for a person. Its absence says nothing."""

from checker.model import Judgement, ProfileRequest
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation


def verified(request: ProfileRequest) -> Judgement:
    """Count a badge in the person's favour by what it is for; the lack of one says nothing."""
    if request.verified is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.verified:
        return Judgement(outcome="clear", seen=wording.NOT_VERIFIED)
    if request.verified_as == "school":
        return Judgement(outcome="clear", seen=wording.VERIFIED_SCHOOL)
    seen = wording.VERIFIED_AS.get(request.verified_as or "", wording.VERIFIED)
    return Judgement(outcome="reassuring", seen=seen)


CLUES = (
    Clue(
        id="verified",
        family="verification",
        title="Identity or workplace verified",
        brief="a badge says that something was verified",
        question="Is there a verification badge?",
        inputs=("profile.verified",),
        why="LinkedIn or its partner has seen an identity document or a work address. That is the "
        "strongest public sign that there is a person; it says nothing of who holds the account "
        "today.",
        innocent="About nine in ten members have no badge, so having none says nothing.",
        strength="strong",
        basis="evidence",
        sources=("linkedin-verification", "linkedin-about", "verified-share"),
        how="Tap the shield beside the name, or More, then About this profile.",
        seconds=10,
        tool="enter",
        judge=verified,
    ),
    Clue(
        id="known-in-person",
        family="verification",
        title="You know each other",
        brief="you have met",
        question="Have you met this person, and is this account theirs?",
        inputs=("observations.known-in-person",),
        why="Nothing a profile says is worth as much as having met.",
        innocent="Accounts get copied and taken over: ask through another channel when a friend's "
        "messages turn odd.",
        strength="strong",
        basis="judgement",
        sources=("odni",),
        how="Ask them by telephone, or next time you meet, whether they invited you.",
        seconds=60,
        tool="answer",
        observation=Observation(
            id="known-in-person",
            yes=Answer(outcome="reassuring", seen="You have met, and the account is theirs."),
            no=Answer(
                outcome="clear",
                seen="You have not met. That is so with most people here, and says nothing.",
            ),
        ),
    ),
    Clue(
        id="vouched-for",
        family="verification",
        title="Somebody you trust vouches for them",
        brief="somebody you trust vouches for them",
        question="Has somebody you trust, outside LinkedIn, told you that they know this person?",
        inputs=("observations.vouched-for",),
        why="A word from a person you know, through another channel, cannot be made up by the "
        "profile's maker.",
        innocent="Not having asked anybody says nothing.",
        strength="strong",
        basis="judgement",
        sources=("odni",),
        how="Ask a shared connection how they know each other. “We only connected here” is a no.",
        seconds=60,
        task="Ask somebody whom you both know",
        tool="ask-contact",
        subject=career.shares_contacts,
        observation=Observation(
            id="vouched-for",
            yes=Answer(outcome="reassuring", seen="Somebody you trust knows them."),
            no=Answer(
                outcome="clear", seen="Nobody you trust has vouched for them. That says nothing."
            ),
        ),
    ),
)
