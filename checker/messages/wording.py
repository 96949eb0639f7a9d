"""What the message check says. It speaks of what a text asks for, never of who wrote it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.messages.model import (
    Ask,
    AskId,
    CloseId,
    Help,
    Language,
    MessageReport,
    OpenId,
)
from checker.model import Action, Band
from checker.words import STRENGTH_LABELS, listing, shorten

LANGUAGES: Mapping[Language, str] = {
    "en": "English",
    "es": "Spanish",
    "pt": "Portuguese",
    "fr": "French",
    "de": "German",
    "it": "Italian",
}
BAND_NAMES: Mapping[Band, str] = {
    "strong-signs": "Strong signs",
    "some-signs": "Some signs",
    "no-signs": "No known pattern",
    "not-enough": "Not enough to say",
}
ASKED = "An ask, no known pattern"
"""What the band of no signs is called where something is asked for that ordinary people ask too."""


SECTIONS: Mapping[str, str] = {
    "text": "Where it says so",
    "since": "Since you saved it",
    "asks": "What they want",
    "closes": "Ways of checking that it closes",
    "opens": "Ways of checking that it opens",
    "hidden": "How it hides words",
    "actions": "What to do now",
    "already": "I already did",
    "reply": "What to answer",
    "take": "Copy the sentence",
    "questions": "Ask yourself",
    "why": "Why it matters",
    "next": "What usually follows",
    "ordinary": "When it is ordinary",
    "do": "What to do",
    "source": "Sources",
    "ask": "asked for",
    "close": "closes a way to check",
}
"""What stands over the parts of a result on the page, and what a mark is called."""


class AskWording(NamedTuple):
    """What is said about an ask; `wants` follows "They want you to", `never` is a sentence."""

    title: str
    wants: str
    never: str
    why: str
    next: str
    ordinary: str
    do: str
    sources: tuple[str, ...]
    help: Help
    reply: str


ASKS: Mapping[AskId, AskWording] = {
    "run-code": AskWording(
        title="Run their code on your machine",
        wants="run their code on your machine",
        never="Do not run it there.",
        why="Code that you install or start can read everything that you can: passwords, wallets, "
        "your employer's files. A coding test is the usual wrapping.",
        next="The project starts and looks harmless. Beside it a program takes what your browser "
        "and your wallets hold, often within minutes.",
        ordinary="Firms do set coding tests. Theirs can be done in a browser, read without being "
        "run, or run in a container, and they give you days.",
        do="Read the code without starting it, or run it in a throwaway machine with nothing of "
        "yours on it. Ask for a test in the browser: whoever means a test says yes.",
        sources=("interview-code", "interview-packages"),
        help="machine",
        reply="I don’t run code from others on my own machine. Can I read it, or do it in a "
        "browser sandbox?",
    ),
    "run-command": AskWording(
        title="Paste a command or give your computer’s password",
        wants="run a command or a repair on your machine",
        never="Do not paste it, and close that page.",
        why="A command that you paste does whatever its writer wants, with your rights. No "
        "meeting and no test needs one to mend sound, a camera or a check.",
        next="The “repair” fetches a program that takes your passwords and sessions; then the "
        "call ends, or goes on as if nothing had happened.",
        ordinary="Your own IT department may ask for a command, on a line that you can call back.",
        do="Leave the meeting and offer another: a link of your own, or the telephone.",
        sources=("pasted-command",),
        help="machine",
        reply="I can’t install anything for a call. Here is a meeting link of mine, or ring me.",
    ),
    "open-program": AskWording(
        title="Open a file that is a program",
        wants="open a file that can run as a program",
        never="Do not open it.",
        why="An archive with a password, a document that wants its macros on or a file that ends "
        "in .exe, .scr, .iso or .dmg can start a program. The password keeps scanners out.",
        next="The file opens, shows a brief or an error, and a program stays behind.",
        ordinary="Programs are sent to people who asked for one, and can be fetched from the "
        "maker's own site. Briefs and offers come as PDF or in the message.",
        do="Ask for a PDF, or for the text in the message.",
        sources=("interview-code", "reporters"),
        help="machine",
        reply="I can’t open that kind of file. Please send it as a PDF or in the message.",
    ),
    "remote-control": AskWording(
        title="Let others use your computer",
        wants="let somebody else use your computer",
        never="Do not give anybody control of it.",
        why="Whoever controls your computer can act as you: at your bank, at work, on LinkedIn.",
        next="The program stays on, others work or pay through it, and the trail leads to you.",
        ordinary="Support that you called yourself may look at your screen while you watch.",
        do="Don't install it. If it is there, disconnect and remove it.",
        sources=("rented", "hidden-workers"),
        help="machine",
        reply="I don’t give remote access to my computer.",
    ),
    "log-in": AskWording(
        title="Log in on a page of theirs",
        wants="log in on a page that they chose",
        never="Do not type a password there.",
        why="A copied login page passes on what you type. A document, a complaint or a warning "
        "is only the reason to go there.",
        next="Your account is taken over within minutes and writes to everybody you know.",
        ordinary="Colleagues share files in the folder that you already use; event pages need no "
        "password of yours.",
        do="Open the site by its own address or your bookmark and look there for the notice.",
        sources=("logins", "reporters"),
        help="account",
        reply="I don’t log in through links. Please send it as a PDF or in the message.",
    ),
    "read-code": AskWording(
        title="Read back a code that was sent to you",
        wants="pass on a code that was sent to you",
        never="Do not pass it on.",
        why="Such a code is a key to an account of yours. Nobody else has a use for it but to "
        "get in, or to open an account in your name.",
        next="Your account, or your messenger, is theirs; then they write to your contacts.",
        ordinary="Nobody ordinary asks for it: you type such codes in yourself, where you asked "
        "for them.",
        do="Keep it to yourself. If you passed it on, change the password and end all sessions.",
        sources=("reporters", "papers"),
        help="account",
        reply="",
    ),
    "pay-first": AskWording(
        title="Pay before you get anything",
        wants="pay first",
        never="Do not pay.",
        why="Money that has to be sent before a job, a loan, a prize, an inheritance or an "
        "investment arrives is what the whole story is for.",
        next="After the first fee comes a second, a tax, a stamp. The thing itself never comes, "
        "and what was “refundable” is not refunded.",
        ordinary="Employers pay for their own checks and courses, and sellers give you a name, "
        "a price and an invoice for something that you asked for.",
        do="Ask the employer, the bank or the authority itself, through its own site, whether "
        "anybody pays this.",
        sources=("job-fees", "advance-fee", "visas", "investors", "recovery"),
        help="money",
        reply="I don’t pay anything in advance. If it can’t be taken from the first payment to "
        "me, I’m not interested.",
    ),
    "voucher-or-coins": AskWording(
        title="Pay by gift cards or coins",
        wants="pay in gift cards or coins",
        never="Do not buy any, and send no codes.",
        why="Codes and coins cannot be called back and say nothing about who took them. No firm, "
        "court or boss is paid that way.",
        next="The codes are spent within minutes, and more are needed.",
        ordinary="A thank-you voucher is given to you and never asked of you.",
        do="Call the person who is said to ask, by a number that you had before.",
        sources=("bosses", "gifts"),
        help="money",
        reply="",
    ),
    "pass-on": AskWording(
        title="Pass on money or parcels",
        wants="pass on money or parcels for them",
        never="Do not take them in.",
        why="The money or the goods come from somebody who was cheated. You are the link that "
        "can be found.",
        next="The cheque bounces, or the transfer is called back, after you have passed part of "
        "it on. The police ask you, not them.",
        ordinary="Employers ask for your account to pay you, and send equipment that they bought.",
        do="Refuse. If money has arrived, leave it there and tell your bank.",
        sources=("cheques", "money-agents"),
        help="money",
        reply="I don’t pass on money or parcels for anybody.",
    ),
    "identity-papers": AskWording(
        title="Send identity papers",
        wants="send identity papers",
        never="Do not send them here.",
        why="A passport with a selfie is enough to open an account, take a loan or rent a "
        "flat in your name.",
        next="An account is opened as you, often by a “test” video identification, and used for "
        "fraud.",
        ordinary="Employers and landlords need papers after a contract is agreed, in their own "
        "portal or over a counter, and say why.",
        do="Wait for a contract, and hand papers over in person or in a portal that you found "
        "by yourself. Write across a copy for whom it is.",
        sources=("papers",),
        help="papers",
        reply="I’m happy to show papers in person or in your own portal, once we have a contract.",
    ),
    "bank-data": AskWording(
        title="Give bank or card data",
        wants="give your bank or card data",
        never="Do not give them.",
        why="A card number with its code pays; an online login empties. A number to be paid on "
        "is needed only by somebody who owes you money.",
        next="Small payments test the card, then large ones follow.",
        ordinary="Payroll needs an account number to pay you, after the contract and through "
        "its own form.",
        do="Give no card number, code or login to anybody who wrote to you.",
        sources=("papers", "judgement"),
        help="money",
        reply="I give bank details only to an employer, after a contract, on your own form.",
    ),
    "lend-account": AskWording(
        title="Lend or rent out an account",
        wants="hand over an account of yours",
        never="Do not lend it.",
        why="What is done with it is done in your name, to people who trust you, and the rules "
        "of every platform forbid it.",
        next="The account sends fraud to your contacts, is shut, and the rent stops.",
        ordinary="Agencies ask to work with you under their own accounts.",
        do="Refuse. If you have handed it over, change the password and end all sessions.",
        sources=("rented",),
        help="account",
        reply="My accounts are not for rent.",
    ),
    "lend-name": AskWording(
        title="Lend your name or face",
        wants="lend your name or face to somebody else’s job",
        never="Do not lend it.",
        why="An employer is deceived about who works there. People who lent their names, or kept "
        "a laptop running at home, have been convicted.",
        next="The worker behind your name takes data or wages, and your name stands on everything.",
        ordinary="Interpreters, subcontractors and referrals exist, and the employer knows of "
        "them.",
        do="Refuse, and keep the messages.",
        sources=("hidden-workers",),
        help="secrets",
        reply="I only apply for jobs that I do myself.",
    ),
    "inside-information": AskWording(
        title="Tell what is not public, for pay",
        wants="tell what is not public, for pay",
        never="Do not answer questions about it.",
        why="Inside knowledge is what a trader or a foreign service cannot buy elsewhere. It "
        "begins with a harmless paid note.",
        next="The questions narrow, the pay rises, and after the first fee you have a secret "
        "to keep.",
        ordinary="Paid talks exist: with a named host, on public matters, with your employer's "
        "consent, and “I can't answer that” is fine.",
        do="Tell your employer's security or compliance people before you answer.",
        sources=("five-eyes", "mi5-alert", "spies", "expert-talks"),
        help="secrets",
        reply="I only speak about what is public, and my employer has to agree in writing first.",
    ),
    "invest": AskWording(
        title="Invest where they say",
        wants="put money where they say",
        never="Do not pay in, not even a little.",
        why="Sure or fast gains are not on offer anywhere. The numbers on the screen are theirs.",
        next="A first small payout works. Then you put in more, and to get it out there is a "
        "tax or a fee.",
        ordinary="Finance people talk of markets, rules and charts, and ask for no deposit.",
        do="Look up the firm at your financial regulator, by its own site.",
        sources=("trading", "romance"),
        help="money",
        reply="I don’t take investment advice from people whom I don’t know.",
    ),
    "paid-clicks": AskWording(
        title="Click or rate for money",
        wants="click or rate things for money",
        never="Do not pay anything in.",
        why="Nobody pays well for likes. The small first payments make the later deposit look "
        "sound.",
        next="The account shows a balance, then “prepaid” tasks have to be topped up first.",
        ordinary="Part-time jobs name an employer, duties and a contract; paid research takes "
        "an hour and names its client.",
        do="Leave the group. Never top up.",
        sources=("tasks",),
        help="money",
        reply="",
    ),
    "recruit-others": AskWording(
        title="Bring in others",
        wants="buy in and bring in others",
        never="Do not buy a pack.",
        why="Where the income comes from people brought in, nearly everybody pays and few earn.",
        next="You buy the pack, your friends are next, and stock stays with you.",
        ordinary="Sellers name the firm, the product and its price in writing.",
        do="Ask for the firm's name and the median yearly income, in writing.",
        sources=("pyramids",),
        help="money",
        reply="Please send me the company’s name and what a typical member earned last year.",
    ),
    "undress": AskWording(
        title="Undress, or pay for silence",
        wants="give them pictures, or pay for their silence",
        never="Do not do it, and do not pay.",
        why="What is recorded becomes the threat. Paying shows only that you pay.",
        next="What they have is to go to your contacts, or online, unless you pay again and again.",
        ordinary="People here praise work, not looks, and want no camera.",
        do="Stop answering, keep everything, and tell somebody you trust.",
        sources=("sextortion",),
        help="threat",
        reply="",
    ),
    "keep-quiet": AskWording(
        title="Keep it from others",
        wants="keep it from those who could advise you",
        never="Tell somebody before you go on.",
        why="Your bank, your boss, your family or the police would stop it. That is the reason.",
        next="Each step is a little more to hide, and hiding it ties you to them.",
        ordinary="A surprise party, a confidential job search: nobody is kept from advising you.",
        do="Tell one person who has nothing to gain from it.",
        sources=("spies", "judgement"),
        help="secrets",
        reply="I’ll talk this over with others first.",
    ),
    "deceive": AskWording(
        title="Say something untrue for them",
        wants="say something untrue for them",
        never="Do not say it.",
        why="A story for the bank, the border or the employer exists because the truth would "
        "stop it.",
        next="When it comes out, the untruth is yours.",
        ordinary="Ordinary business needs no story for others.",
        do="Ask the bank, the authority or the employer openly whether this is done.",
        sources=("money-agents", "visas"),
        help="secrets",
        reply="I won’t tell anybody anything that isn’t so.",
    ),
}

CLOSES: Mapping[CloseId, tuple[str, str, str]] = {
    "secrecy": (
        "Nobody is to know",
        "and nobody to know",
        "If you may ask nobody, you have only their word for it.",
    ),
    "no-checking": (
        "Nobody is to be asked",
        "and nobody to be asked",
        "The people who could say whether it is so are kept out.",
    ),
    "no-call": (
        "No call",
        "and no call",
        "A voice can be recognised, and a call-back shows whose number it is.",
    ),
    "no-name": (
        "No name",
        "and give no name",
        "What has no name cannot be looked up.",
    ),
    "no-questions": (
        "No questions asked",
        "without any questions",
        "Whoever takes you without a question has not taken you for your work.",
    ),
    "other-channel": (
        "Go on elsewhere",
        "and to go on elsewhere",
        "LinkedIn cannot see it there. By itself that means nothing: many prefer other apps.",
    ),
    "haste": (
        "At once",
        "and at once",
        "It leaves no time to ask. By itself that means nothing: everybody hurries at times.",
    ),
}
"""Way shut -> its title, its half of the first sentence, and why that matters."""

# That nothing is wanted weighs a little and is not shown: thanks open no way to check.
OPENS: Mapping[OpenId, tuple[str, str]] = {
    "known-portal": ("A portal that you know", "You can go there without their link."),
    "contract-signed": ("A contract before it", "After a contract, papers are ordinary."),
    "sandbox-welcome": ("It need not run on your machine", "Then it can do no harm there."),
    "can-be-called": ("A way to call back", "Use a number or site that you find yourself."),
    "on-a-register": ("A register", "Look the number up on the register's own site."),
    "time-given": ("Time", "There is time to ask others."),
    "no-accepted": ("A no is accepted", "You lose nothing by saying it."),
    "in-person": ("Meeting in person", "What is done over a counter is harder to fake."),
    "met-before": ("You are said to have met", "You know whether that is so."),
    "they-pay": ("They pay", "Money comes to you, not from you."),
    "employer-told": ("Your employer may know", "Ask them first, then."),
    "public-only": ("Only what is public", "Hold them to it."),
}

DISGUISES: Mapping[str, tuple[str, str]] = {
    "unseen": (
        "Characters that nobody sees",
        "Put between letters they hide a word from filters, and people do not type them.",
    ),
    "alphabet": (
        "Letters of another alphabet",
        "They look the same and are not, so that filters miss the word.",
    ),
    "spaced": ("A word with gaps", "Written apart, so that filters do not know the word."),
    "address": (
        "An address that resembles another",
        "It looks like a known firm's address and is not.",
    ),
    "shortened": ("A shortened link", "It hides where it leads. Many people use them, too."),
}

QUESTIONS = (
    "What do they want me to do: run, open, log in, pay, send, tell, lend, keep quiet?",
    "What would I lose if they are not who they say?",
    "Can I ask somebody whom they did not name, by a number that I found myself?",
    "What happens if I wait until next week, or say no?",
    "Would I tell my employer, my bank and a friend about it?",
)
LOOKED_FOR = "Looked for: {}."
NONE_FOUND = (
    "None of the known patterns was found in it. That clears nobody: a first message is often "
    "harmless, and what is wanted comes later."
)
WEAK = (
    "It asks you to {wants}, as ordinary people do too. Before you do it, find out some other way "
    "who is asking."
)
UNREAD = (
    "The language of this message was not recognised, so nothing can be said about it. English, "
    "Spanish, Portuguese, French, German and Italian are read. Ask yourself the questions below."
)
NOTHING = "Paste what they wrote. What you wrote yourself is not judged."
TOO_MUCH = "The message has {given:,} characters; paste {most:,} or fewer."


def looked_for() -> str:
    """Name every pattern that is looked for."""
    titles = [wording.title[:1].lower() + wording.title[1:] for wording in ASKS.values()]
    return LOOKED_FOR.format("; ".join(titles))


def label(band: Band, asks: Sequence[AskId]) -> str:
    """Name the band."""
    return ASKED if band == "no-signs" and asks else BAND_NAMES[band]


def short(band: Band, asks: Sequence[AskId]) -> str:
    """Give the report in a few words: its band, and the worst ask."""
    return " · ".join([BAND_NAMES[band], *(f"asked to {ASKS[ask].wants}" for ask in asks[:1])])


def headline(
    band: Band, asks: Sequence[AskId], closes: Sequence[CloseId], *, read: bool, given: bool
) -> str:
    """Give the first sentence: what they want, and what not to do. `asks` has the worst first."""
    if not given:
        return NOTHING
    if not read:
        return UNREAD
    if not asks:
        return NONE_FOUND
    worst = ASKS[asks[0]]
    if band == "no-signs":
        return WEAK.format(wants=worst.wants)
    wants = worst.wants
    if len(asks) > 1 and asks[1] not in {"keep-quiet", "deceive"}:
        wants = f"{wants}{',' * (',' in wants)} and to {ASKS[asks[1]].wants}"
    shut = next((CLOSES[way][1] for way in CLOSES if way in closes), "")
    return f"They want you to {wants}{', ' if shut else ''}{shut}. {worst.never}"


REPORT = Action(
    title="Report it",
    text="On LinkedIn: the three dots beside the message or the profile, then Report. It helps "
    "the next person.",
)
KEEP = Action(
    title="Keep it",
    text="Save the messages, the profile's address and any number or link before they are gone.",
)
CHECK = Action(
    title="Ask by another way",
    text="Find the firm's own site by a search and call the number there. Don't use a number or "
    "link from the message.",
)


def actions(band: Band) -> list[Action]:
    """Say what to do now, whatever is asked for; each ask has its own step beside it."""
    return {"not-enough": [], "no-signs": [CHECK]}.get(band, [CHECK, KEEP, REPORT])


WHERE = (
    "United States: ic3.gov and reportfraud.ftc.gov. United Kingdom: reportfraud.police.uk or "
    "0300 123 2040; Scotland 101. France: THESEE on service-public.fr, or 0 805 805 817. Germany: "
    "the Onlinewache of your state. Elsewhere: the police, and your country's office for fraud. "
    "Find the address by a search, and be careful with helpers who write to you first."
)
ALREADY: Mapping[Help, tuple[tuple[str, str], ...]] = {
    "machine": (
        (
            "Take the computer off the network",
            "Switch Wi-Fi off or pull the cable. Leave it on if you can: its traces help.",
        ),
        (
            "Change passwords from another device",
            "Mail first, then bank and work. End all sessions. Move coins to a new wallet.",
        ),
        (
            "Tell your employer's IT",
            "At once, if it was a work machine or you were logged in at work.",
        ),
    ),
    "money": (
        (
            "Call your bank now",
            "By the number on your card. They may still stop it; the first hours count most.",
        ),
        (
            "Send no more",
            "No fee brings money back. Whoever offers to recover it for a fee is after more.",
        ),
        ("Leave what came in", "Don't pass on or spend money that arrived; the bank must know."),
    ),
    "papers": (
        (
            "Have your papers noted as misused",
            "Ask the office that issued them and your country's credit bureaus for a mark.",
        ),
        (
            "Ask whether accounts were opened",
            "At the bank they named, and in your credit report. Contradict in writing.",
        ),
        ("Report it to the police", "A case number helps with everything that comes later."),
    ),
    "account": (
        (
            "Change the password, from the site's own address",
            "Then end all sessions, and set up the second factor again.",
        ),
        ("Tell your contacts", "One line: my account was misused, don't answer it."),
        ("The same password elsewhere?", "Change it there too, the mailbox first."),
    ),
    "secrets": (
        (
            "Tell your employer's security or a lawyer",
            "Early, and before they write again. People who come forward are helped.",
        ),
        ("Take no more money", "Keep what you got apart, and write down when and how much."),
        ("Stop answering", "No explanation is owed. Keep all messages."),
    ),
    "threat": (
        ("Don't pay, don't answer", "Paying brings the next demand. Block after saving it all."),
        (
            "Tell somebody, and the police",
            "It happens to many, and you are not to blame. If it is too much, call a helpline.",
        ),
        (
            "Have pictures blocked",
            "stopncii.org, or takeitdown.ncmec.org if you were under 18. They never see them.",
        ),
    ),
}


def already(asks: Sequence[AskId]) -> list[Action]:
    """Say what to do in the next hour by who already did what was asked, kind by kind."""
    kinds = list(dict.fromkeys(ASKS[ask].help for ask in asks))
    steps = [Action(title=title, text=text) for kind in kinds for title, text in ALREADY[kind]]
    return [*steps, Action(title="Report it officially", text=WHERE)] if steps else []


def reply(band: Band, asks: Sequence[AskId]) -> str | None:
    """Give a sentence to send back; none where silence and a report are better."""
    if not asks or band == "strong-signs":
        return None
    return ASKS[asks[0]].reply or None


def summary(report: MessageReport) -> str:
    """Give the report in plain text, as it is copied and as the command line prints it."""
    lines = [f"{report['band_label']}: {report['headline']}"]
    if found := report["since"]:
        lines += ["", SECTIONS["since"], found["headline"]]
        lines += [f"- {change['title']}: {change['text']}" for change in found["changes"]]
        lines += [found["rules"]] if found["rules"] else []
    for ask in report["asks"]:
        lines += ["", *_ask(ask)]
    for title, ways in (
        ("Closes a way to check", report["closes"]),
        ("Opens a way to check", report["opens"]),
        ("Hidden", report["disguises"]),
    ):
        if ways:
            lines += ["", title]
            lines += [f"- {way['title']} (“{way['quote']}”): {way['why']}" for way in ways]
    for title, steps in (("What to do", report["actions"]), ("I already did", report["already"])):
        if steps:
            lines += ["", title, *(f"- {step['title']}: {step['text']}" for step in steps)]
    if report["reply"]:
        lines += ["", f"What to answer: “{report['reply']}”"]
    if report["questions"]:
        lines += ["", "Ask yourself", *(f"- {question}" for question in report["questions"])]
    if report["looked_for"]:
        lines += ["", report["looked_for"]]
    return "\n".join(lines) + "\n"


def since(day: str, then: str, now: str, changes: int, *, rules: bool) -> str:
    """What became of the verdict since the text was saved."""
    then, now = _lower(then), _lower(now)
    if then != now:
        return f"On {day} it came to “{then}”. Now it is “{now}”."
    if changes:
        differ = "One thing that it asks or says" if changes == 1 else f"{changes} things in it"
        verb = "is" if changes == 1 else "are"
        return f"{differ} {verb} not as on {day}. The verdict is the same: “{now}”."
    if rules:
        return f"The verdict is the same as on {day}: “{now}”."
    return f"Nothing has changed since {day}: it is still “{now}”."


SINCE: Mapping[str, str] = {
    "asks": "asked for",
    "closes": "a way to check that it closes",
    "opens": "a way to check that it opens",
    "disguises": "hidden words",
}
"""What is new or gone, by the part of the report that it stands in."""


def since_new(kind: str, quote: str) -> str:
    """Say that something was not in the saved text."""
    return f"New, {SINCE[kind]}: “{shorten(quote)}”."


def since_gone(kind: str) -> str:
    """Say that something is no longer in the text."""
    return f"No longer there, {SINCE[kind]}."


def since_rules(said: str, today: str, more: Sequence[AskId], less: Sequence[AskId]) -> str:
    """What today's rules make of the saved text; `said` is "" where its band is the same."""
    if not said and not more and not less:
        return ""
    sentences = ["Our rules have changed since you saved this."]
    if said:
        sentences.append(f"By those of today, what you saved then comes to “{_lower(today)}”.")
    for words, asks in (("Now noticed", more), ("No longer noticed", less)):
        if asks:
            sentences.append(f"{words}: {listing([f'“{ASKS[ask].title}”' for ask in asks])}.")
    return " ".join(sentences)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def _ask(ask: Ask) -> list[str]:
    return [
        f"{ask['title']} ({STRENGTH_LABELS[ask['strength']]}): “{ask['quote']}”",
        f"  Why: {ask['why']}",
        f"  What usually follows: {ask['next']}",
        f"  When it is ordinary: {ask['ordinary']}",
        f"  What to do: {ask['do']}",
        *(f"  Source: {source}" for source in ask["sources"]),
    ]


def asks_for(asks: Sequence[AskId], quotes: Sequence[str], closes: Sequence[CloseId]) -> str:
    """Say in the profile check what they wrote asks for, in its own words."""
    parts = [
        f"{ASKS[ask].wants} (“{shorten(quote)}”)" for ask, quote in zip(asks, quotes, strict=True)
    ]
    shut = [f"“{CLOSES[way][0][:1].lower()}{CLOSES[way][0][1:]}”" for way in closes]
    closed = f" It closes ways to check: {listing(shut)}." if shut else ""
    return f"What they wrote asks you to {listing(parts)}.{closed}"


def asks_briefly(ask: AskId) -> str:
    """Say the heaviest thing that they ask for, as a clause."""
    return f"what they wrote asks you to {ASKS[ask].wants}"


NO_PATTERN = (
    "No known pattern in what they wrote. That clears nobody: what is wanted often comes later."
)
NOT_READ = (
    "The language of what they wrote was not recognised, so it says nothing here. English, "
    "Spanish, Portuguese, French, German and Italian are read."
)
