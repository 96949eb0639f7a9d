"""Clues in the jobs and their dates."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="missing-dates",
        family="history",
        title="Jobs without dates",
        question="Does every job have its dates?",
        inputs=("profile.positions",),
        why="A job without dates cannot be checked, and cannot contradict another. Leaving dates "
        "out is the easy way to make a career up.",
        innocent="People leave out old dates, or hide them against prejudice about age.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Open the Experience section and look for jobs with no dates, or only half of them.",
        seconds=15,
    ),
    Clue(
        id="overlapping-jobs",
        family="history",
        title="Full-time jobs at the same time",
        question="Do full-time jobs overlap?",
        inputs=("profile.positions",),
        why="Nobody works two full-time jobs for long. Overlaps come from dates that were filled "
        "in without living them.",
        innocent="People forget to end a job they left, and few mark a side job as part-time.",
        strength="moderate",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Lay the dates side by side; ask which of the two jobs was part-time.",
        seconds=30,
    ),
    Clue(
        id="impossible-dates",
        family="history",
        title="Dates that cannot be",
        question="Do the dates fit the calendar and one another?",
        inputs=("profile.positions", "profile.education", "profile.joined"),
        why="Jobs that begin in years to come, a degree finished in a season, a stated length that "
        "the dates belie: arithmetic does not bend.",
        innocent="A slip of the finger in one date; courses taken up in their last year.",
        strength="decisive",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Compare each pair of dates with the length stated beside it, and with today.",
        seconds=30,
    ),
    Clue(
        id="senior-too-soon",
        family="history",
        title="At the top too soon",
        question="How long after the first job or degree did the top post come?",
        inputs=("profile.positions", "profile.education"),
        why="Chief officers and vice presidents have a past. Makers of profiles choose careers to "
        "die for, and forget the years.",
        innocent="Founders, small firms and family firms hand out large titles early.",
        strength="moderate",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Look up how large the firm is, and whether its own site names this person.",
        seconds=40,
    ),
    Clue(
        id="profile-place",
        family="history",
        title="The profile in one country, the job in another",
        question="Is the present job where the person is?",
        inputs=("profile.country", "profile.positions"),
        why="A career pasted from somebody else keeps its own places.",
        innocent="Remote work, a move, a posting abroad.",
        strength="weak",
        basis="judgement",
        sources=("fbi", "judgement"),
        how="Compare the place under the name with the place of the present job.",
        seconds=10,
        soft=True,
    ),
    Clue(
        id="employer",
        family="history",
        title="An employer that does not check out",
        question="Does the present employer check out: a site of its own, people who work there, "
        "this person or role among them?",
        inputs=("observations.employer-checks-out",),
        why="Made-up people work for made-up firms, or borrow a large one's name. A company page "
        "without people, or a role that somebody else is known to hold, gives it away.",
        innocent="Small and young firms often have no site, and not everybody is listed.",
        strength="strong",
        basis="judgement",
        sources=("cpni", "krebs", "ncric"),
        how="Open the company's page, then People; look for the firm's own site; "
        "ring its switchboard if it matters.",
        seconds=60,
        observation=Observation(
            id="employer-checks-out",
            yes=Answer(outcome="clear", seen="You found the employer, and the role fits."),
            no=Answer(
                outcome="sign",
                seen="You looked for the employer or the role, and it does not check out.",
            ),
        ),
    ),
)
