"""Clues in the size, age and life of the account's network."""

from checker.model import Answer, Clue, Observation

CLUES = (
    Clue(
        id="few-connections",
        family="network",
        title="Few connections for the career",
        question="Does the network fit the years of work?",
        inputs=("profile.connections", "profile.positions", "profile.occupation"),
        why="Networks grow by themselves as people work. A long career, or a trade that lives by "
        "contacts, with almost nobody in it does not add up.",
        innocent="Some people open an account and hardly use it, or keep it to close colleagues.",
        strength="strong",
        basis="evidence",
        sources=("article-clues", "instagram-counts", "ncric"),
        how="Read the number under the name, then count the years since the first job.",
        seconds=10,
    ),
    Clue(
        id="new-account",
        family="network",
        title="A new account for a long career",
        question="How old is the account, beside the career it tells of?",
        inputs=("profile.joined", "profile.positions"),
        why="Made-up accounts are found and removed, so that most are young. A long career told by "
        "an account of some weeks is worth a second look.",
        innocent="Everybody joins once, and some lose an old account.",
        strength="strong",
        basis="judgement",
        sources=("linkedin-about", "judgement"),
        how="On the profile, open More, then About this profile: it names the month of joining.",
        seconds=15,
    ),
    Clue(
        id="distant-invitation",
        family="network",
        title="A distant invitation without a reason",
        question="Is there a reason for this person to turn to you?",
        inputs=(
            "profile.country",
            "visitor.country",
            "profile.occupation",
            "visitor.industry",
            "invitation.reason",
            "invitation.note",
        ),
        why="People mostly connect near where they work, or within their trade. An invitation from "
        "another country and another trade, with no reason given, serves somebody's purpose; it "
        "is fair to ask whose.",
        innocent="They may be moving, work remotely, study, or have read something you wrote.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Compare their place and trade with yours, and look for a reason in the note.",
        seconds=15,
        soft=True,
    ),
    Clue(
        id="thin-network",
        family="network",
        title="A long career that nobody has recognised",
        question="Are there skills or recommendations after years of work?",
        inputs=("profile.skills", "profile.recommendations", "profile.positions"),
        why="Years of work leave a skill or two, and now and then a kind word. In published tests "
        "such counts told more than the text did.",
        innocent="Many people never fill these sections in, nor ask for recommendations.",
        strength="weak",
        basis="evidence",
        sources=("gulati", "adikari"),
        how="Scroll to Skills and Recommendations and read the two numbers.",
        seconds=20,
    ),
    Clue(
        id="no-activity",
        family="network",
        title="No posts, comments or reactions",
        question="Does the profile show any activity: posts, comments or reactions?",
        inputs=("observations.active",),
        why="People leave small traces: a like, a congratulation, a comment. Made-up accounts in "
        "neighbouring networks had no posts at all many times more often than ordinary ones.",
        innocent="Many people only read, or are newly arrived.",
        strength="weak",
        basis="evidence",
        sources=("instagram-counts", "recruiters"),
        how="Scroll to Activity and open “Show all”.",
        seconds=20,
        observation=Observation(
            id="active",
            yes=Answer(outcome="clear", seen="You saw posts, comments or reactions."),
            no=Answer(outcome="sign", seen="You saw no posts, comments or reactions at all."),
        ),
    ),
    Clue(
        id="mutuals",
        family="network",
        title="Shared connections that fit nowhere",
        question="Do the connections you share come from unrelated trades and places, "
        "as if collected at random?",
        inputs=("observations.mutuals-odd", "invitation.mutual_connections"),
        why="A person's contacts cluster where they studied and worked. A handful of strangers to "
        "one another suggests invitations sent at random. Sharing a contact proves nothing by "
        "itself: others accept strangers too.",
        innocent="People who move between trades and countries have scattered networks.",
        strength="weak",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Open the list of shared connections and ask one of them how they know this person.",
        seconds=40,
        observation=Observation(
            id="mutuals-odd",
            yes=Answer(
                outcome="sign",
                seen="The connections you share have nothing in common with one another.",
            ),
            no=Answer(outcome="clear", seen="The connections you share make sense together."),
        ),
    ),
)
