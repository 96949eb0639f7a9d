"""Clues in the schools and degrees."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="impossible-degree",
        family="education",
        title="A degree the school cannot award",
        question="Can a school of this kind award this degree?",
        inputs=("profile.education",),
        why="Universities award degrees; high schools do not. Whoever picks a school by its "
        "name alone can land on a high school that is called a college.",
        innocent="A slip in the form: a degree typed beside the wrong school.",
        strength="decisive",
        basis="judgement",
        sources=("article-clues", "ncric"),
        how="Open the school's own site and see what it is, and which degrees it awards.",
        seconds=40,
    ),
    Clue(
        id="school-degree",
        family="education",
        title="A degree the school does not offer",
        question="Does the school exist and offer this degree in this subject?",
        inputs=("observations.school-offers-degree",),
        why="A degree that the school never offered was not earned there.",
        innocent="Courses close and change their names; translations differ.",
        strength="moderate",
        basis="judgement",
        sources=("recruiters", "ncric"),
        how="Search the school's site for the subject and the degree.",
        seconds=60,
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
