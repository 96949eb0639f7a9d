"""Judges the size and place of the network."""

from collections.abc import Callable, Mapping

from checker.model import Judgement, PartialDate, ProfileRequest, Strength
from checker.profile import career, wording

PLENTY = 100
"""From here on a number of connections is never a sign: nobody collects it without being there."""
YOUNG_ACCOUNT = 12
"""Months; an older account fits any career, since people join LinkedIn at every age."""
VERY_FEW, FEW = 10, 50
FIRST_JOB, SOME_YEARS, MANY_YEARS = 24, 60, 120
"""Months of career; like the numbers of connections, judgement (facts: clues, section 4)."""


def few_connections(request: ProfileRequest) -> Judgement:
    """Compare the number of connections with the length of the career and the trade."""
    number = request.connections
    if number is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if number >= PLENTY:
        shown = "500+" if request.many_connections else f"{number:,}"
        return Judgement(outcome="clear", seen=wording.connections_plenty(shown))
    months = career.career_months(request)
    if career.is_student(request) or (months is not None and months < FIRST_JOB):
        return Judgement(outcome="not-applicable", seen=wording.connections_first_job(number))
    trade = career.contact_trade(request)
    strength = _shortfall(number, months, trade)
    if trade is None and career.quiet_trade(request):
        strength = "weak" if number < VERY_FEW else None
    if strength == "strong" and trade is None and career.just_joined(request):
        strength = "weak"
    if strength is None:
        return Judgement(outcome="clear", seen=wording.connections_fit(number, months))
    seen = wording.connections_few(number, months, trade if number < FEW else None)
    return Judgement(outcome="sign", seen=seen, strength=strength)


def _shortfall(number: int, months: int | None, trade: str | None) -> Strength | None:
    """How far a number of connections falls short: its strength, None where it does not."""
    if number < VERY_FEW:
        return "moderate" if months is None and trade is None else "strong"
    if number < FEW:
        return "strong" if trade or (months or 0) >= SOME_YEARS else None
    return "weak" if (months or 0) >= MANY_YEARS else None


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
    number = request.mutual_connections
    if number is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if number == 0:
        return Judgement(outcome="not-applicable", seen=wording.MUTUALS_NONE)
    return Judgement(outcome="unknown", seen=wording.mutuals_shared(number))


def new_account(request: ProfileRequest) -> Judgement:
    """Compare the age of the account with the length of the career."""
    if not isinstance(request.joined, PartialDate):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    age = max(0, career.as_of_month(request) - request.joined.earliest)
    if age >= YOUNG_ACCOUNT:
        return Judgement(outcome="clear", seen=wording.account_old(age))
    months = career.career_months(request)
    if months is None:
        return Judgement(outcome="unknown", seen=wording.account_young(age, None))
    seen = wording.account_young(age, months)
    strength = _youth(age, months)
    if strength is None:
        return Judgement(outcome="clear", seen=seen)
    return Judgement(outcome="sign", seen=seen, strength=strength)


def _youth(age: int, months: int) -> Strength | None:
    """How odd so young an account is beside such a career; everybody joins once."""
    if age <= career.NEW_ACCOUNT:
        return "strong" if months >= SOME_YEARS else "moderate" if months >= FIRST_JOB else None
    return "weak" if months >= MANY_YEARS else None


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


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "few-connections": few_connections,
    "distant-invitation": distant_invitation,
    "new-account": new_account,
    "thin-network": thin_network,
    "mutuals": mutuals,
}
