"""Clues in how they came to you: the invitation, the note, what happens when you answer."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="no-note",
        family="approach",
        title="No personal note",
        question="Did the invitation come with a note?",
        inputs=("invitation.note",),
        why="Whoever invites people by the hundred writes to none of them.",
        innocent="Most people press Connect without a note, and free accounts get few notes a "
        "month, so this counts little.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "recruiters"),
        how="Open the invitation and look for a message.",
        seconds=5,
        soft=True,
    ),
    Clue(
        id="dodges-call",
        family="approach",
        title="Will not be seen or heard",
        question="Have they dodged a call, a video chat or an e-mail from their work address?",
        inputs=("observations.dodges-call",),
        why="A made-up person can write for weeks and cannot show up once.",
        innocent="Some people are shy, busy, or have no camera.",
        strength="strong",
        basis="evidence",
        sources=("fbi", "odni"),
        how="Suggest a five-minute video call, or ask for a line from their work address.",
        seconds=60,
        observation=Observation(
            id="dodges-call",
            yes=Answer(
                outcome="sign", seen="They avoided a call, a video chat or a work e-mail address."
            ),
            no=Answer(outcome="clear", seen="They did not avoid being seen or heard."),
        ),
    ),
)
