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
        id="note-pressure",
        family="approach",
        title="A note that presses, baits or flatters",
        question="Does the note hurry you, flatter you, speak of money or lead to another app?",
        inputs=("invitation.note",),
        why="What somebody does tells more than how they look. Haste, secrecy, praise for nothing, "
        "money, and the wish to talk elsewhere are how such approaches go on.",
        innocent="Sales people and recruiters write like this too, and friends do use other apps.",
        strength="strong",
        basis="evidence",
        sources=("cpni", "fbi", "odni"),
        how="Read the note once more and ask what it wants of you, and why here and now.",
        seconds=10,
    ),
    Clue(
        id="contact-address",
        family="approach",
        title="An address that is not the firm's",
        question="Does the e-mail address belong to the firm they name?",
        inputs=("profile.contact_email", "profile.positions", "profile.occupation"),
        why="Firms have addresses of their own. A recruiter who writes from a free one, or from a "
        "name that only resembles the firm's, may not work there.",
        innocent="Freelancers and small firms use free addresses; firms own several domains.",
        strength="strong",
        basis="judgement",
        sources=("job-scam-tools", "judgement"),
        how="Find the firm's site by a search, not by their link, and compare the domain.",
        seconds=30,
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
