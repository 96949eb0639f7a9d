"""Clues in the schools and degrees."""

import re
from collections.abc import Mapping

from checker.model import Education, Judgement, ProfileRequest, Strength
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation

HIGHER_DEGREE = (
    r"(?i)\b(bachelor\w*|master\w*|m\.?b\.?a|doctor\w*|doktor\w*|ph\.?d|m\.?sc|b\.?sc|b\.?a|m\.?a"
    r"|b\.?eng|m\.?eng|llb|llm|dphil|licenciatura|licence|licenciad[oa]|magister|máster|maestría"
    r"|mestrado|maîtrise|doutorado|doctorado|doctorat|laurea|diplom-\w+|postgraduate"
    r"|undergrad\w*|graduate degree)(?!\w)"
)
"""Degrees that take a university or a college that awards them, in the guide's languages."""
SCHOOL_DEGREE = (
    r"(?i)\b(international baccalaureate|high[- ]school|secondary|diploma of secondary|a[- ]levels?"
    r"|school certificate|baccalauréat|bachillerato|abitur|matura|maturit\w*|bagrut)\b"
)
SOUNDS_SECONDARY = (
    r"(?i)\b(high school|secondary school|senior high|grammar school|gymnasium|lycée|lyceum|liceo"
    r"|liceu|prep(aratory)? school|escola secundária|instituto de educación secundaria|realschule"
    r"|gesamtschule|école normale|école secondaire|colegio|colégio|collège)\b"
)
"""Names that sound like a secondary school. Some are universities', so they only ask."""
SECONDARY = frozenset({"upper canada college", "eton college", "dulwich college"})
"""Secondary schools that are called colleges, known to be so; see the sources page."""
MAY_BE_EITHER = r"(?i)\b(college|academy|academia|institut\w*|school)\b"
UNIVERSITY = (
    r"(?i)(universi|\buni\b|hochschule|hogeschool|higher school|polytech|politec|business school"
    r"|school of|college of|graduate school|institute of technology)"
)


def impossible_degree(request: ProfileRequest) -> Judgement:
    """Look for a university degree beside a secondary school.

    A school's name is a question, which its level answers; a few well-known schools answer alone.
    """
    schools = request.education
    if schools is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    if not schools:
        return Judgement(outcome="not-applicable", seen=wording.NO_SCHOOLS)
    verdicts = [(_possible(school), school) for school in schools]
    for possible, school in verdicts:
        if possible is False:
            name = school.school or wording.UNNAMED_SCHOOL
            return Judgement(
                outcome="sign", seen=wording.degree_impossible(school.degree or "", name)
            )
    if craft := next((school for school in schools if _of_a_craft(school)), None):
        return Judgement("sign", wording.craft_doctorate(craft), "moderate", wording.CRAFT)
    if other := next((school for school in schools if _of_another_faculty(school)), None):
        return Judgement("sign", wording.other_faculty(other), "moderate", wording.FACULTY)
    asked = [school for possible, school in verdicts if possible is None]
    if asked:
        first = min(asked, key=lambda school: _ORDER[_doubt(school)])
        doubt = _doubt(first)
        seen = wording.which_school(first.school or "") if doubt != "note" else wording.NOT_LOOKED
        return Judgement(outcome="unknown", seen=seen, strength=doubt)
    return Judgement(outcome="clear", seen=wording.DEGREES_POSSIBLE)


LICENSED = (
    r"(?i)\b((bachelor|master|doctor) of (medicine|dental \w+|nursing|cardiology|surgery|veterinary"
    r" \w+|pharmacy)|mbbs|mbchb|bds|dentistry|dental surgery|zahnmedizin|humanmedizin"
    r"|odontolog[íi]a|médecine dentaire)\b"
)
"""What is learnt at a bedside or a chair, under that name."""
FAR_FIELD = (
    r"(?i)\b(petroleum|oil|gas|civil engineering|mechanical engineering|accounting|finance|banking"
    r"|marketing|real estate|computer science|aviation|tourism|mining)\b"
)
ONE_SUBJECT = (
    r"(?i)\b(school of economics|(business|law|film|hotel|music|drama) school"
    r"|school of (business|law|management|music|film|design|fashion)|conservato\w+"
    r"|academy of (art|music|film)s?|seminary|wirtschaftsuniversität|musikhochschule"
    r"|kunsthochschule|sciences po|école de commerce)\b"
)
"""Schools that say in their names what they teach."""
TEACHES_MORE = r"(?i)\b(medic\w*|health|dental|nursing|life sciences?)\b"
OF_ITS_SUBJECT = (
    r"(?i)\b(econom\w*|management|law|ethics|policy|history|informatics|technolog\w*|industry"
    r"|business|mba|bio\w*|administration|leadership|and)\b"
)


def _of_another_faculty(school: Education) -> bool:
    """Whether a bedside degree stands beside a field, or at a school, of quite another kind."""
    told = f"{school.degree or ''} {school.field or ''}"
    if not re.search(LICENSED, told):
        return False
    if re.search(LICENSED, school.degree or "") and re.search(FAR_FIELD, school.field or ""):
        return not re.search(OF_ITS_SUBJECT, school.field or "")
    name = school.school or ""
    alone = re.search(ONE_SUBJECT, name) and not re.search(TEACHES_MORE, name)
    return bool(alone) and not re.search(OF_ITS_SUBJECT, told)


CRAFT_SCHOOL = (
    r"(?i)\b(ballet|dance|cordon bleu|culinary|cookery|cooking|barber\w*|beauty|hairdressing"
    r"|driving|bartending|mixology|yoga|massage|make-?up|sommelier|tango|surf|ski)\b"
)
OF_THE_CRAFT = (
    r"(?i)(danc|ballet|choreo|movement|perform|arts?\b|food|culin|gastro|cook|nutrition|hospitality"
    r"|tourism|hotel|beauty|cosmet|hair|wine|oenolog|sport|health|therap|educat|histor|cultur)"
)


def _of_a_craft(school: Education) -> bool:
    """Whether it is a doctorate from a school of a craft in a subject that is no part of it."""
    return bool(
        re.search(r"(?i)\b(ph\.?d|doctorate|doctoral|dr\.? ?rer)\b", school.degree or "")
        and not re.search(r"(?i)\bhon", school.degree or "")
        and re.search(CRAFT_SCHOOL, school.school or "")
        and not re.search(UNIVERSITY.replace("|school of|college of", ""), school.school or "")
        and school.field
        and not re.search(OF_THE_CRAFT, school.field)
    )


_ORDER: Mapping[Strength, int] = {"decisive": 0, "weak": 1, "note": 2}


def _doubt(school: Education) -> Strength:
    """Return how much hangs on a school's level: on a name that sounds secondary, everything."""
    if not re.search(HIGHER_DEGREE, school.degree or ""):
        return "note"
    if re.search(SOUNDS_SECONDARY, school.school or ""):
        return "decisive"
    either = re.search(MAY_BE_EITHER, school.school or "")
    return "weak" if either and not re.search(UNIVERSITY, school.school or "") else "note"


def _possible(school: Education) -> bool | None:
    """Whether a school of this kind can award the degree; None where that cannot be told."""
    if school.degree is None:
        return None
    if not school.degree or re.search(SCHOOL_DEGREE, school.degree):
        return True
    level = school.school_level
    if level is None and " ".join((school.school or "").casefold().split()) in SECONDARY:
        level = "secondary"
    if level is None:
        return None
    return not (level == "secondary" and re.search(HIGHER_DEGREE, school.degree))


CLUES = (
    Clue(
        id="impossible-degree",
        family="education",
        title="A degree the school cannot award",
        brief="the degree is from a school that awards none",
        question="Can a school of this kind award this degree?",
        inputs=("profile.education",),
        why="Universities award degrees; high schools do not. Whoever picks a school by its "
        "name alone can land on a high school that is called a college.",
        innocent="A slip in the form: a degree typed beside the wrong school.",
        strength="decisive",
        basis="judgement",
        sources=("article-clues", "schools", "ncric"),
        how="Open the school's own site and see what it is, and which degrees it awards.",
        seconds=40,
        tool="enter",
        judge=impossible_degree,
    ),
    Clue(
        id="school-degree",
        family="education",
        title="A degree the school does not offer",
        brief="the school does not offer the degree",
        question="Does the school exist and offer this degree in this subject?",
        inputs=("observations.school-offers-degree",),
        why="A degree that the school never offered was not earned there.",
        innocent="Courses close and change their names; translations differ.",
        strength="moderate",
        basis="judgement",
        sources=("recruiters", "ncric"),
        how="Search the school's site for the subject and the degree.",
        seconds=60,
        task="Look the degree up at the school",
        tool="search-school",
        subject=career.names_degree,
        observation=Observation(
            id="school-offers-degree",
            yes=Answer(outcome="clear", seen="The school offers this degree."),
            no=Answer(
                outcome="sign",
                seen="You could not find this degree, or this school, where it should be.",
            ),
        ),
    ),
)
