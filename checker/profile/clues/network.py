"""Clues in the size, age and life of the account's network."""

import re

from checker.model import Judgement, PartialDate, ProfileRequest, Strength
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation

YOUNG_ACCOUNT = 12
"""Months; an older account fits any career, since people join LinkedIn at every age."""
VERY_FEW, FEW = 10, 50
FIRST_JOB, SOME_YEARS, MANY_YEARS = 24, 60, 120
"""Months of career; like the numbers of connections, judgement (facts: clues, section 4)."""


def few_connections(request: ProfileRequest) -> Judgement:
    """Compare the number of connections with the years in a trade that lives by contacts.

    In any other trade a small network is a note: most people work without one.
    """
    number = request.connections
    if number is None:
        may_be = career.contact_trade(request) or not career.titles(request)
        return Judgement("unknown", wording.NOT_LOOKED, "strong" if may_be else "weak")
    if number >= career.PLENTY:
        shown = "500+" if request.many_connections else f"{number:,}"
        return Judgement(outcome="clear", seen=wording.connections_plenty(shown))
    months = career.career_months(request)
    trade = career.contact_trade(request)
    post = career.grand_post(request)
    strength = _shortfall(number, months or 0, trade, grand=post is not None)
    early = career.is_student(request) or (months is not None and months < FIRST_JOB)
    if early and strength in {None, "note"}:
        return Judgement(outcome="not-applicable", seen=wording.connections_first_job(number))
    if strength is None:
        return Judgement(outcome="clear", seen=wording.connections_fit(number, months))
    seen = wording.connections_few(number, months, trade if number < FEW else None, post)
    return Judgement(outcome="sign", seen=seen, strength=strength)


def _shortfall(number: int, months: int, trade: str | None, *, grand: bool) -> Strength | None:
    """Return how far a number of connections falls short: a strength, None where it does not."""
    if trade and number < VERY_FEW and months >= FIRST_JOB:
        return "strong"
    if trade and number < FEW and months >= SOME_YEARS:
        return "moderate"
    if grand and number < FEW:
        return "moderate"
    return "note" if number < VERY_FEW or months >= MANY_YEARS else None


def distant_invitation(request: ProfileRequest) -> Judgement:
    """Compare the two countries and trades, and look for a stated reason."""
    theirs, yours = request.country, request.visitor_country
    if theirs is None or yours is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if theirs == yours:
        return Judgement(outcome="clear", seen=wording.SAME_COUNTRY)
    if request.reason:
        return Judgement(outcome="clear", seen=wording.DISTANT_REASON)
    trades = (request.occupation, request.visitor_industry)
    if all(trades) and _words(trades[0]) & _words(trades[1]):
        return Judgement(outcome="clear", seen=wording.DISTANT_TRADE)
    if request.reason is None and request.note != "":
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(
        outcome="sign", seen=wording.DISTANT_OTHER_TRADE if all(trades) else wording.DISTANT
    )


def _words(text: str | None) -> set[str]:
    """Give what two trades can share: the longer words, and the whole, so that IT is IT."""
    folded = " ".join((text or "").casefold().split())
    return {word for word in folded.split() if len(word) > len("and")} | {folded}


def mutuals(request: ProfileRequest) -> Judgement:
    """Report shared connections that nobody has looked at; sharing none is usual."""
    odd = request.observations.get("mutuals-odd")
    if odd is not None:
        return (
            Judgement("sign", wording.MUTUALS_ODD)
            if odd
            else Judgement("clear", wording.MUTUALS_FIT)
        )
    number = request.mutual_connections
    if number is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if number == 0:
        return Judgement(outcome="not-applicable", seen=wording.MUTUALS_NONE)
    return Judgement(outcome="unknown", seen=wording.mutuals_shared(number))


def new_account(request: ProfileRequest) -> Judgement:
    """Compare the age of the account with the length of the career.

    Everybody joins once, so a young account weighs only beside years in a trade that recruits,
    sells or staffs by LinkedIn. An old account clears nobody: old ones are stolen and sold.
    """
    if not isinstance(request.joined, PartialDate):
        trade = career.contact_trade(request)
        return Judgement("unknown", wording.NOT_LOOKED, "moderate" if trade else "note")
    age = max(0, career.as_of_month(request) - request.joined.earliest)
    if age >= YOUNG_ACCOUNT:
        return Judgement(outcome="clear", seen=wording.account_old(age))
    months = career.career_months(request)
    if months is None:
        return Judgement(outcome="unknown", seen=wording.account_young(age, None), strength="note")
    seen = wording.account_young(age, months)
    if months < SOME_YEARS:
        return Judgement(outcome="clear", seen=seen)
    weighs = age <= career.NEW_ACCOUNT and career.contact_trade(request)
    return Judgement(outcome="sign", seen=seen, strength="moderate" if weighs else "note")


def thin_network(request: ProfileRequest) -> Judgement:
    """Look for a long career without a single skill or recommendation."""
    skills, written = request.skills, request.recommendations
    if (skills or 0) + (written or 0) > 0:
        return Judgement(outcome="clear", seen=wording.recognised(skills or 0, written or 0))
    months = career.career_months(request)
    if skills is None or written is None or months is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if months < SOME_YEARS:
        return Judgement(outcome="not-applicable", seen=wording.UNRECOGNISED_SHORT)
    return Judgement(outcome="sign", seen=wording.unrecognised(months))


LINK = r"(?i)https?://|\bwww\.[\w-]+\.\w|\b(bit\.ly|t\.co|tinyurl\.com)/"


def dormant_account(request: ProfileRequest) -> Judgement:
    """Weigh an account that woke after years: more where it came with a link to open.

    So it does where a plain trade became one that wants the visitor's money.
    """
    woke = request.observations.get("dormant-woke")
    link = re.search(LINK, f"{request.note or ''} {request.conversation or ''}")
    if woke is None:
        asked = link and career.has_joined_long_ago(request)
        return Judgement("unknown", wording.HAS_SLEPT if asked else wording.NOT_LOOKED)
    if not woke:
        return Judgement(outcome="clear", seen=wording.NEVER_SLEPT)
    if link:
        return Judgement("sign", wording.WOKE_WITH_LINK, "moderate")
    if turned := career.turned_to_money(request):
        seen = wording.turned(wording.WOKE, *turned)
        return Judgement("sign", seen, "moderate", wording.WOKE_TO_MONEY)
    return Judgement(outcome="sign", seen=wording.WOKE)


CLUES = (
    Clue(
        id="few-connections",
        family="network",
        title="Few connections for the career",
        brief="the network is tiny for a trade that lives by contacts",
        question="Does the network fit the years of work?",
        inputs=("profile.connections", "profile.positions", "profile.occupation"),
        why="Networks grow by themselves as people work. A long career, or a trade that lives by "
        "contacts, with almost nobody in it does not add up.",
        innocent="Some people open an account and hardly use it, or keep it to close colleagues.",
        strength="strong",
        basis="evidence",
        sources=("article-clues", "instagram-counts", "ncric"),
        how="Read the number under the name, then count the years since the first job.",
        seconds=10,
        tool="enter",
        judge=few_connections,
    ),
    Clue(
        id="new-account",
        family="network",
        title="A new account for a long career",
        brief="a long career is told by an account of some weeks",
        question="How old is the account, beside the career it tells of?",
        inputs=("profile.joined", "profile.positions"),
        why="Made-up accounts are found and removed, so most of them are young. A long career told "
        "by an account of some weeks is worth a second look.",
        innocent="Everybody joins once, and some lose an old account.",
        strength="strong",
        basis="judgement",
        sources=("linkedin-about", "judgement"),
        how="On the profile, open More, then About this profile: it names the month of joining.",
        seconds=15,
        tool="enter",
        judge=new_account,
    ),
    Clue(
        id="distant-invitation",
        family="network",
        title="A distant invitation without a reason",
        brief="it comes from far away without a reason",
        question="Is there a reason for this person to turn to you?",
        inputs=(
            "profile.country",
            "visitor.country",
            "profile.occupation",
            "visitor.industry",
            "invitation.reason",
            "invitation.note",
        ),
        why="People mostly connect near where they work, or within their trade. An invitation from "
        "another country and another trade, with no reason given, serves somebody's purpose; it "
        "is fair to ask whose.",
        innocent="They may be moving, work remotely, study, or have read something you wrote.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Compare their place and trade with yours, and look for a reason in the note.",
        seconds=15,
        tool="enter",
        judge=distant_invitation,
        soft=True,
    ),
    Clue(
        id="thin-network",
        family="network",
        title="A long career that nobody has recognised",
        brief="nobody has recognised a long career",
        question="Are there skills or recommendations after years of work?",
        inputs=("profile.skills", "profile.recommendations", "profile.positions"),
        why="Years of work leave a skill or two, and now and then a kind word. In published tests "
        "such counts told more than the text did.",
        innocent="Many people never fill these sections in, nor ask for recommendations.",
        strength="note",
        basis="evidence",
        sources=("gulati", "adikari"),
        how="Scroll to Skills and Recommendations and read the two numbers.",
        seconds=20,
        tool="enter",
        judge=thin_network,
    ),
    Clue(
        id="no-activity",
        family="network",
        title="No posts, comments or reactions",
        brief="there is no activity at all",
        question="Does the profile show any activity: posts, comments or reactions?",
        inputs=("observations.active",),
        why="People leave small traces: a like, a congratulation, a comment. Made-up accounts in "
        "neighbouring networks had no posts at all many times more often than ordinary ones.",
        innocent="Many people only read, or are newly arrived.",
        strength="note",
        basis="evidence",
        sources=("instagram-counts", "recruiters"),
        how="Scroll to Activity and open “Show all”.",
        seconds=20,
        observation=Observation(
            id="active",
            yes=Answer(outcome="clear", seen="You saw posts, comments or reactions."),
            no=Answer(outcome="sign", seen="You saw no posts, comments or reactions at all."),
        ),
    ),
    Clue(
        id="mutuals",
        family="network",
        title="Shared connections that fit nowhere",
        brief="the connections you share fit nowhere",
        question="Do the connections you share come from unrelated trades and places, "
        "as if collected at random?",
        inputs=("observations.mutuals-odd", "invitation.mutual_connections"),
        why="A person's contacts cluster where they studied and worked. A handful who do not know "
        "one another suggests invitations sent at random. Sharing a contact proves nothing by "
        "itself: others accept strangers too.",
        innocent="People who move between trades and countries have scattered networks.",
        strength="weak",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Open the list of shared connections and ask one of them how they know this person.",
        seconds=40,
        task="Look at whom you both know",
        tool="ask-contact",
        subject=career.shares_contacts,
        judge=mutuals,
        observation=Observation(
            id="mutuals-odd",
            yes=Answer(outcome="sign", seen=wording.MUTUALS_ODD),
            no=Answer(outcome="clear", seen=wording.MUTUALS_FIT),
        ),
    ),
    Clue(
        id="dormant-account",
        family="network",
        title="A sleeping account that woke",
        brief="a sleeping account has woken",
        question="Does the activity show years of silence, and then a burst of posts, invitations "
        "or a new career?",
        inputs=(
            "observations.dormant-woke",
            "profile.positions",
            "invitation.note",
            "invitation.conversation",
        ),
        why="An old account passes the test of age, which is why old ones are stolen and sold. One "
        "that security researchers describe had slept since 2012 and then set out to hire. One "
        "that wakes with a link to open may have changed hands.",
        innocent="People come back when they look for work, or when life leaves them time.",
        strength="weak",
        basis="judgement",
        sources=("seal",),
        how="Scroll to Activity, open “Show all”, and look how far apart the dates lie.",
        task="Look how far apart the posts lie",
        seconds=30,
        subject=career.has_joined_long_ago,
        observation=Observation(
            id="dormant-woke",
            yes=Answer(outcome="sign", seen=wording.WOKE),
            no=Answer(outcome="clear", seen=wording.NEVER_SLEPT),
        ),
        judge=dormant_account,
    ),
    Clue(
        id="recommendation-circle",
        family="network",
        title="Recommended only by one another",
        brief="they recommend only one another",
        question="Do the people who recommend this person recommend only one another, "
        "and look alike in what they say?",
        inputs=("observations.recommendation-circle",),
        why="A ring of made-up profiles that researchers took apart had supporters whose only work "
        "was to endorse the leading ones.",
        innocent="Colleagues of one office thank one another, often on the same day.",
        strength="moderate",
        basis="evidence",
        sources=("tg-2889",),
        how="Open two of the people who wrote a recommendation, and see whom else they recommend.",
        task="Read who wrote the recommendations",
        seconds=60,
        subject=career.is_recommended,
        observation=Observation(
            id="recommendation-circle",
            yes=Answer(outcome="sign", seen="The people who recommend them do so in a ring."),
            no=Answer(outcome="clear", seen="The recommendations come from separate people."),
        ),
    ),
)
