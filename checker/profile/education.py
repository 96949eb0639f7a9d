"""Judges the schools and degrees."""

import re
from collections.abc import Callable, Mapping

from checker.model import Education, Judgement, ProfileRequest
from checker.profile import wording
from checker.profile.patterns import pattern

HIGHER_DEGREE = pattern(
    r"\b(bachelor\w*|master\w*|m\.?b\.?a|doctor\w*|doktor\w*|ph\.?d|m\.?sc|b\.?sc|b\.?a|m\.?a"
    r"|b\.?eng|m\.?eng|llb|llm|dphil|licenciatura|licence|licenciad[oa]|magister|máster|maestría"
    r"|mestrado|maîtrise|doutorado|doctorado|doctorat|laurea|diplom-\w+|postgraduate"
    r"|undergrad\w*|graduate degree)(?!\w)",
    re.IGNORECASE,
)
"""Degrees that take a university or a college that awards them, in the guide's languages."""
SCHOOL_DEGREE = pattern(
    r"\b(international baccalaureate|high[- ]school|secondary|diploma of secondary|a[- ]levels?"
    r"|school certificate|baccalauréat|bachillerato)\b",
    re.IGNORECASE,
)
SECONDARY_NAME = pattern(
    r"\b(high school|secondary school|senior high|grammar school|gymnasium|lycée|liceo"
    r"|escola secundária|instituto de educación secundaria|realschule|gesamtschule)\b",
    re.IGNORECASE,
)


def impossible_degree(request: ProfileRequest) -> Judgement:
    """Look for a university degree beside a secondary school."""
    schools = request.education
    if schools is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not schools:
        return Judgement(outcome="not-applicable", seen=wording.NO_SCHOOLS)
    verdicts = [(_possible(school), school) for school in schools]
    for possible, school in verdicts:
        if possible is False:
            name = school.school or wording.UNNAMED_SCHOOL
            return Judgement(
                outcome="sign", seen=wording.degree_impossible(school.degree or "", name)
            )
    if any(possible is None for possible, _ in verdicts):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(outcome="clear", seen=wording.DEGREES_POSSIBLE)


def _possible(school: Education) -> bool | None:
    """Whether a school of this kind can award the degree; None where that cannot be told."""
    if school.degree is None:
        return None
    if not school.degree or SCHOOL_DEGREE.search(school.degree):
        return True
    level = school.school_level
    if level is None and SECONDARY_NAME.search(school.school or ""):
        level = "secondary"
    if level is None:
        return None
    return not (level == "secondary" and HIGHER_DEGREE.search(school.degree))


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "impossible-degree": impossible_degree,
}
