"""Clues in who they say they are, and whether the pieces tell of one person."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="odd-name",
        family="identity",
        title="A name that is oddly written",
        question="Is the name written as names are, and does the profile's address go with it?",
        inputs=("profile.name", "profile.url"),
        why="Accounts made in bulk show it in their names: digits, no capitals, a stray full stop, "
        "an address that belongs to somebody else. Only the writing counts, never the name.",
        innocent="People marry, take another name, or type in a hurry on a phone.",
        strength="weak",
        basis="evidence",
        sources=("xiao", "recruiters"),
        how="Compare the name with the last part of the profile's address.",
        seconds=10,
    ),
    Clue(
        id="contradictions",
        family="identity",
        title="Pieces that contradict one another",
        question="Do parts of the profile contradict one another: two different names, or a "
        "picture taken decades before or after the career it goes with?",
        inputs=("observations.contradictions-seen",),
        why="Profiles pieced together from several people keep traces of each.",
        innocent="People change their names, and keep photos for years.",
        strength="moderate",
        basis="judgement",
        sources=("recruiters", "symantec"),
        how="Read the text for another name, and compare what the pieces say with one another. "
        "Only what contradicts counts, never what somebody looks like.",
        seconds=40,
        observation=Observation(
            id="contradictions-seen",
            yes=Answer(outcome="sign", seen="You saw parts that contradict one another."),
            no=Answer(outcome="clear", seen="You saw no contradiction within the profile."),
        ),
    ),
    Clue(
        id="no-trace",
        family="identity",
        title="No trace anywhere else",
        question="Does the person turn up anywhere else: an employer's page, a talk, an article, "
        "a register?",
        inputs=("observations.traces-elsewhere",),
        why="A thousand accounts with generated faces, examined in 2022, had left no trace "
        "anywhere else.",
        innocent="Quiet people exist, and common names hide them.",
        strength="weak",
        basis="evidence",
        sources=("goldstein",),
        how="Search for the name in quotation marks together with the employer.",
        seconds=40,
        observation=Observation(
            id="traces-elsewhere",
            yes=Answer(outcome="clear", seen="You found the person mentioned elsewhere."),
            no=Answer(outcome="sign", seen="You found no trace of the person anywhere else."),
        ),
    ),
)
