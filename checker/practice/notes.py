"""What strangers write, invented: notes with an invitation. {given}, {firm} and {trade} are filled.

`PRESSING` are those of inventors, `ORDINARY` of people of whom some would be suspected.
"""

from checker.practice.model import Oddity

PRESSING = (
    (
        "Your profile impressed our panel. A private client pays $1,500 for a short report on what "
        "is planned in your field and not yet public. Please keep this between us and write to me "
        "on Telegram today, so that I can hold the slot for you."
    ),
    (
        "We advise clients whom I cannot name. They pay well for views from inside your employer: "
        "budgets, dates, who decides. No need to tell anybody at work. Let us continue on Signal."
    ),
    (
        "I have a remote role for you at double your pay. Before the interview please clone our "
        "project, switch the antivirus off and run it on your own laptop, not in a virtual "
        "machine. It has to be done tonight."
    ),
    (
        "You are shortlisted. To reserve your place there is a training fee of $180, refunded with "
        "your first salary. Pay by gift card today and send me the codes. Only two places are left."
    ),
    (
        "My uncle teaches a small group to trade crypto, with guaranteed returns of 3 percent per "
        "day. You begin with a deposit of $200. Write to me on WhatsApp, and keep it quiet for now."
    ),
    (
        "We need an urgent helper. You receive money in your bank account, keep 10 percent as your "
        "share and forward the rest the same day. No interview. Answer me on WhatsApp now."
    ),
)
STIFF = (
    "I look at your profile and I am impressed. I would like to be connected with you.",
    "Dear, it would be an honour to connect with a professional like you.",
    "Hello, I am building my network in your field and would like to connect.",
    "Greetings. I think our profiles match and we can support each other.",
)
"""Empty ones: anybody writes them, so that they tell nothing."""

ORDINARY: tuple[tuple[str, Oddity], ...] = (
    (
        (
            "Hello, {given} from {firm}. I sell to firms like yours and would like twenty minutes "
            "of your time next week. If it is not for you, say so and I will leave you alone."
        ),
        Oddity(
            "note",
            "It wants to sell something",
            "It says so, and takes a no. Selling is work; you may refuse it and suspect nothing.",
        ),
    ),
    (
        (
            "We met at the fair in spring: you had the stand with the broken coffee machine. I "
            "only now found the card again."
        ),
        Oddity(
            "note",
            "You may not remember them",
            "It names a place and a thing that can be checked. People are slow, and cards get "
            "lost.",
        ),
    ),
    (
        (
            "I am looking for people in your field for an employer that I can name: {firm}. The "
            "pay is in the advertisement on its own site. No hurry, and a no is fine."
        ),
        Oddity(
            "note",
            "A recruiter out of the blue",
            "Recruiters write to strangers; it is the trade. This one names the employer, says "
            "where the pay stands and leaves you time.",
        ),
    ),
    (
        (
            "Hello, I read what you wrote last month and disagree with about half of it. I would "
            "like to hear the rest."
        ),
        Oddity(
            "note",
            "It is a little rude",
            "Being rude is no sign. It speaks of something you did and wants nothing of you.",
        ),
    ),
    (
        (
            "I am new in the trade after years in another, and I am asking some people how they "
            "began. If you have no time, that is all right."
        ),
        Oddity(
            "note",
            "A stranger who asks a favour",
            "A small one, and a no is all right. Everybody who changes trades has to ask "
            "strangers.",
        ),
    ),
)
