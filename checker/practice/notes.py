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
ASKING = (
    (
        "Thank you for accepting. We liked your work. The next step is a small coding task: clone "
        "the repository, install it and start it on your own laptop. It does not run in a virtual "
        "machine, so please do not use one. Send us a screenshot tonight, before the call."
    ),
    (
        "As agreed, the client is happy with your first report and pays $900. For the second one "
        "he needs what is not public yet: names, dates and the internal budget. Do not mention it "
        "at work. Write to me on Signal from now on; we do not use names there."
    ),
    (
        "Our payroll is being moved, so we need you in the system today. A verification "
        "code comes to your phone. Send me the code here, and please do not call the office: they "
        "are busy with the move."
    ),
    (
        "Welcome to the team. You work from home, so we send you a cheque for the equipment. Pay "
        "it into your account, keep 300 for yourself and transfer the rest to our supplier today. "
        "There is no interview."
    ),
    (
        "I have made 4 percent a day since spring, trading coins on a platform that my cousin "
        "runs. The gain is guaranteed. Deposit 200 to begin, and I teach you the rest on "
        "WhatsApp. Do not tell the others yet."
    ),
    (
        "We would like to rent your LinkedIn account for $250 a month. You give us the password, "
        "and we log in and write to our clients from it. You do not have to do anything, and your "
        "employer does not have to know."
    ),
)
"""Messages of inventors, once they are connected."""
WRITING: tuple[tuple[str, Oddity], ...] = (
    (
        (
            "We are looking for a developer, and there is a small exercise. Reading the code is "
            "enough; if you want to run it, use a container. The advertisement with the pay is on "
            "the site of {firm}. Ring our office if you would like to know who I am."
        ),
        Oddity(
            "note",
            "A stranger sends code",
            "It need not be run, a container is welcome, and there is an office to ring. Such "
            "exercises are usual.",
        ),
    ),
    (
        (
            "I write for a trade magazine about what your field has published this year. Nothing "
            "confidential: only what is public already. If your press office has to be asked "
            "first, gladly."
        ),
        Oddity(
            "note",
            "Somebody asks about your field",
            "Only what is public, and your employer may know. That is how journalists work.",
        ),
    ),
    (
        (
            "Sorry for the haste: the committee wants my references by Friday, and you were my "
            "first manager. Would you write two lines? If you cannot, tell me, and I ask Ines."
        ),
        Oddity(
            "note",
            "It is in a hurry",
            "There is a reason for the hurry, and a no is accepted. People are late with things.",
        ),
    ),
    (
        (
            "Would you speak at our evening in March? We pay the train and the hotel, and there "
            "is a small fee afterwards. The programme of last year is on the site of the town "
            "library. Think about it until Christmas."
        ),
        Oddity(
            "note",
            "There is money in it",
            "They pay, you do not; you are given time, and there is a place to look it up.",
        ),
    ),
    (
        (
            "Our spring prices end on Friday, so I write to all our contacts today: ten percent "
            "off all pumps. If you do not buy pumps, forgive me."
        ),
        Oddity(
            "note",
            "It presses you to buy",
            "It is advertising, and says so. A nuisance is no deceit.",
        ),
    ),
)
"""Messages of ordinary people, of whom some would be suspected."""
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
