"""What is said about published acceptance rates."""

from collections.abc import Mapping, Sequence

from checker.words import listing

PUBLISHED: Mapping[str, tuple[str, str, str]] = {
    "warmysender": (
        "Cold invitations, all",
        "480 sellers who use its tool",
        (
            "Vendor data. Users who opted in, not drawn by lot; only a summary could be read. Its "
            "own split: 35 in 100 with a short note, 27 without one, 29 with a long one."
        ),
    ),
    "expandi": (
        "Cold invitations, all",
        "users of its tool",
        "Vendor data, read second-hand. Who was invited is not told.",
    ),
    "one-client": (
        "One client’s cold campaigns",
        "one client, eight campaigns",
        "An agency’s case of a campaign that went badly, so low on purpose.",
    ),
    "cooper-note": (
        "With a personal note",
        "one trainer, to people with many connections in common",
        "One person’s trial of 100. It cannot be told apart from the one without a note.",
    ),
    "cooper-default": (
        "With the default text",
        "one trainer, to people with many connections in common",
        "One person’s trial of 100. It cannot be told apart from the one with a note.",
    ),
    "tegze-recruiters": (
        "No note, to recruiters",
        "one recruiter, to 50 recruiters",
        "Recruiters accept more readily than others. 50 people.",
    ),
    "tegze-others": (
        "No note, to others",
        "one recruiter, to 50 others",
        "50 people of the sender’s own choice.",
    ),
    "tegze-template": (
        "With a template",
        "one recruiter, to 50 others",
        "50 people of the sender’s own choice.",
    ),
    "tegze-tailored": (
        "With a note for each",
        "one recruiter, to 50 others",
        "50 people of the sender’s own choice.",
    ),
    "sjs-standard": (
        "With the standard text",
        "one job seeker, 25 people",
        "Tiny, old, and the groups were different people.",
    ),
    "sjs-tailored": (
        "With a note for each",
        "one job seeker, 25 people",
        "Tiny, old, and the groups were different people.",
    ),
    "sjs-group": (
        "Members of a shared group",
        "one job seeker, 20 people",
        "Tiny, old, and the groups were different people.",
    ),
}
"""Figure -> what was sent, who sent it to whom, and what to beware of."""

LEFT_OUT: Sequence[str] = (
    (
        "26.42 with a note against 26.37 without, in 100: much copied, credited to two different "
        "studies, and we found neither."
    ),
    (
        "sourceurs.be, 2020, 4,906 invitations with a gap of 4.44 in 100: the text that we could "
        "read does not tell which side was ahead."
    ),
    "ReactIn, 55 to 68 in 100 without a note against 28 to 45 with one: quoted without its sample.",
)

CAUTION = (
    "What vendors tell of cold selling comes to about 2 to 4 in ten. "
    "People who know you should say yes far more often, so do not aim at these."
)

STANDS: Mapping[str, str] = {
    "yours-higher": "Yours is higher.",
    "yours-lower": "Yours is lower.",
    "cannot-tell": "Yours cannot be told apart from it.",
    "no-rate": "",
}


def stands(stand: str) -> str:
    """Say where yours stands against one figure."""
    return STANDS[stand]


def summed(higher: int, lower: int, same: int) -> str:
    """Say where yours stands against them all."""
    if not higher + lower + same:
        return ""
    parts = [
        f"{what} {figure}"
        for figure, what in ((higher, "higher than"), (lower, "lower than"))
        if figure
    ]
    if same:
        parts.append(f"too close to {same} to be told apart")
    return f"Of {higher + lower + same} published figures, yours is {listing(parts)}."
