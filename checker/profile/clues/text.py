"""Clues in what the profile says, and does not say."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="no-job-descriptions",
        family="text",
        title="Jobs listed, none described",
        question="Does any job say what the work was?",
        inputs=("profile.positions",),
        why="Describing a job that you did is easy; describing one that nobody did takes effort. "
        "Bare lists are cheap to make in numbers.",
        innocent="Many people treat the profile as a list and leave the telling to their CV.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "gulati"),
        how="Open the Experience section and see whether any job has a line about the work.",
        seconds=10,
    ),
    Clue(
        id="no-about",
        family="text",
        title="No About section",
        question="Is there an About section?",
        inputs=("profile.about",),
        why="A person who wants to connect usually says who they are. In neighbouring networks "
        "an empty biography was two to three times as common among made-up accounts.",
        innocent="Plenty of ordinary people never write one, so this counts little.",
        strength="weak",
        basis="evidence",
        sources=("article-clues", "instagram-counts"),
        how="Look under the headline for About.",
        seconds=5,
        soft=True,
    ),
    Clue(
        id="placeholder-text",
        family="text",
        title="Text that was filled in, not written",
        question="Does the text repeat itself, string keywords together, or keep a form's gaps?",
        inputs=("profile.about", "profile.headline", "profile.positions"),
        why="Templates leave their brackets behind, and the same sentence serves every job.",
        innocent="People write for search engines, and leave a sentence for later.",
        strength="weak",
        basis="judgement",
        sources=("symantec", "cpni"),
        how="Read two descriptions one after the other and look for the same sentence.",
        seconds=30,
    ),
    Clue(
        id="text-elsewhere",
        family="text",
        title="The same words on another profile",
        question="Did a search for one of its sentences, in quotation marks, "
        "find the same text under another name?",
        inputs=("observations.text-elsewhere",),
        why="Made-up profiles are copied more often than written. In one set of hand-made fakes "
        "about 44 in 100 shared their text with another.",
        innocent="Firms hand out standard sentences, and templates are everywhere.",
        strength="strong",
        basis="evidence",
        sources=("fahsi", "krebs", "symantec"),
        how="Copy the most particular sentence, put it in quotation marks, and search the web.",
        seconds=40,
        observation=Observation(
            id="text-elsewhere",
            yes=Answer(outcome="sign", seen="You found the same sentences under another name."),
            no=Answer(outcome="clear", seen="A search for a sentence found it nowhere else."),
        ),
    ),
    Clue(
        id="too-perfect",
        family="text",
        title="Nothing missing, everything joined",
        question="Is everything complete, with jobs that join to the month?",
        inputs=("profile.positions", "profile.about", "profile.connections"),
        why="Of 21 profiles written by a language model, 20 had jobs that join without a gap. "
        "So a perfect profile is no reason for trust. It weighs nothing.",
        innocent="Careful people have careful profiles.",
        strength="note",
        basis="evidence",
        sources=("gpt-shape",),
        how="Look for what a model cannot give: people who answer for this person elsewhere.",
        seconds=60,
    ),
)
