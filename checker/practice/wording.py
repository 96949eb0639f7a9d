"""Every sentence of a round: what pages show, what checks bring, what is said to a guess."""

from collections.abc import Mapping, Sequence

from checker.dates import in_words
from checker.model import PartialDate
from checker.practice.draw import Draw
from checker.practice.model import (
    CheckId,
    Item,
    Kind,
    Mark,
    Oddity,
    Part,
    Result,
    Round,
    Said,
    Shown,
    Truth,
)
from checker.words import listing, plural

# What a page shows.

PARTS: Mapping[Part, str] = {
    "name": "Name and headline",
    "numbers": "The numbers under the name",
    "picture": "The picture",
    "note": "What they write",
    "about": "The text about themselves",
    "jobs": "Jobs and dates",
    "schools": "Schools",
    "check": "A check that I made",
    "feeling": "A feeling",
}
KINDS: Mapping[Kind, str] = {
    "profile": "a profile that invites you, without a note",
    "invitation": "an invitation with a note",
    "message": "a message from a contact",
}
CHECKS: Mapping[CheckId, tuple[str, str]] = {
    "about": ("Open About this profile", "new-account"),
    "photo": ("Search the photo", "photo-elsewhere"),
    "school": ("Look the school up", "impossible-degree"),
    "firm": ("Look the firm up", "employer"),
    "call": ("Suggest a short call", "dodges-call"),
    "contact": ("Ask a shared contact", "vouched-for"),
}
"""Check -> what its button says, and the clue whose seconds it takes."""
ACTIVITY = (
    "Liked a colleague’s post last week",
    "Commented twice this month",
    "Wrote a post in spring, with eleven comments",
    "Congratulated three people this month",
)
NO_ACTIVITY = "No posts, comments or reactions"
EMPLOYMENT: Mapping[str, str] = {"full-time": "Full-time", "part-time": "Part-time"}
NO_NOTE = "No note came with it."
HIDDEN = "The rest is shown to connections alone."
SKILLS_NONE = "No skills, no recommendations"


def headline(draw: Draw, title: str, firm: str) -> str:
    """The line under a name."""
    return draw.pick((f"{title} at {firm}", f"{title}, {firm}", f"{title} | {firm}"))


def item_title(number: int, of: int, kind: Kind) -> str:
    """The heading of an item."""
    return f"{number} of {of}: {KINDS[kind]}"


def connections(shown: object) -> str:
    """The number of connections."""
    return f"{shown} connections"


def shared(number: int) -> str:
    """How many connections you share."""
    return plural(number, "shared connection") if number else "No shared connections"


def skills(count: int, recommendations: int) -> str:
    """The two counts at the foot of a page."""
    if not count and not recommendations:
        return SKILLS_NONE
    return f"{plural(count, 'skill')}, {plural(recommendations, 'recommendation')}"


def span(start: PartialDate | None, end: PartialDate | None, *, current: bool) -> str:
    """The dates beside a job or a school."""
    if start is None:
        return ""
    return f"{in_words(start)} – {'today' if current or not end else in_words(end)}"


# What checks bring.


def joined(date: PartialDate) -> str:
    """About this profile."""
    return f"Joined in {in_words(date)}. No badge, as with most members."


ABOUT_HIDDEN = "The entry does not open for you: they show it to connections alone."
PHOTO_OWN = (
    "Two places: the page of {firm}, and a talk. Both give this name.",
    "One place: a club’s page, under this name.",
    "Nothing. Most people’s photos are nowhere else; this clears nothing.",
)
PHOTO_STOLEN = (
    "Six places: a dentist’s page, a choir, four shops. None gives this name.",
    "A photographer’s page from years ago. The person there has another name.",
    "Three places, among them an obituary. All give another name.",
)
PHOTO_AND_TEXT = (
    "An older profile with the same photo and, word for word, the same text. Another name.",
    "A firm’s page abroad: the same photo, the same sentences, another name.",
)
PHOTO_NOWHERE = (
    "Nothing at all. A generated face has no other home, so this clears nothing.",
    "Nothing. This clears nothing.",
)
PHOTO_NONE = "There is no picture to search for."
FIRM_FITS = (
    "{firm} has a site with this post on it, and 60 people here who name it.",
    "The switchboard of {firm} offers to put you through.",
    "A register lists {firm}; its page shows eleven people, this one among them.",
    "{firm} has the name on its site, under a picture from its last summer party.",
    "Whoever answers at {firm} knows the name, and asks whether it is about the invoice.",
)
FIRM_NOT_THERE = (
    "{firm} has a page here with nobody on it, and no site.",
    "The switchboard of {firm} has never heard the name.",
    "No register knows {firm}. Its address is a parking space.",
)
FIRM_OPEN = (
    "The firm is there. It does not say who works for it.",
    "The firm is there. Whoever answers may not speak of staff.",
)
CALL_YES = (
    "Gladly, they answer. Thursday at four? They ring at four.",
    "They ring the same evening, from a noisy tram.",
    "Yes, and they ask for a number at your firm to call back.",
    "They ring at once. A dog has opinions in the background.",
    "At lunch, they say, and they are two minutes early.",
)
CALL_DODGED = (
    "The camera is broken, then there is a journey, then they write only.",
    "They would rather write. Twice more, they would rather write.",
    "They agree, and nobody is there. The next day they want to go on in writing.",
)
CALL_OPEN = ("No answer yet. It is Sunday.", "They will be back next week, says their mailbox.")
CONTACT_KNOWS = (
    "“Yes: {firm}, two desks away.”",
    "“From {firm}. Say hello from me.”",
    "“My neighbour. Why do you ask?”",
    "“We had lunch on Tuesday. They paid, for once.”",
    "“Yes, from {firm}. We share a train, and its delays.”",
    "“Six years at {firm} together, before I left.”",
    "“They came to our wedding and left the best present.”",
    "“Since school. Ask about the bicycle.”",
)
CONTACT_ONLY_HERE = (
    "“No idea. I accepted them last month, like most.”",
    "“We only connected here. I took it that you knew them.”",
    "“They had your name among their contacts, so I said yes.”",
)
CONTACT_NONE = "You share nobody, so there is nobody to ask."


def school_offers(school: str, subject: str) -> str:
    """A school that is what it is called."""
    return f"{school} has a site and offers {subject.lower()}."


def school_for_pupils(school: str) -> str:
    """A secondary school called a college."""
    return f"{school} is a school for pupils from 11 to 18. It awards no degrees."


# Oddities that tell nothing.

SHARED_PROVES_NOTHING = Oddity(
    "numbers",
    "You share contacts",
    "Others accept strangers too. A shared contact counts once you have asked them.",
)
LOOKS_WHOLE = Oddity(
    "jobs",
    "Everything looks whole",
    "A whole page is quickly written or copied today. It speaks neither for nor against.",
)
SIDE_JOB = Oddity(
    "jobs",
    "Two jobs at the same time",
    "One of them is part-time, and says so. Many people have two jobs.",
)
SIDE_JOBS = (
    ("Choir conductor", "{town} Singers", "Tuesdays, and the concert in June."),
    ("Evening lecturer", "{town} Adult School", "One course a term."),
    ("Swimming coach", "{town} Swimmers", "Saturdays, children from six."),
    ("Bookshop assistant", "{town} Books", "Every second Saturday."),
)
SMALL_NETWORK = Oddity(
    "numbers",
    "A long career, a small network",
    "Many people come late, or keep it to those they know. Everybody joins once.",
)
SAYS_LITTLE = Oddity(
    "about",
    "Says little",
    "Most people fill such a page in once, in a hurry. What is there fits together.",
)
NO_PICTURE = Oddity(
    "picture",
    "No picture",
    "People leave it out for privacy, or because pictures have been held against them.",
)
BANNERS = ("a field of tulips", "a sleeping cat", "a night sky", "a bowl of lemons")


def odd_banner(banner: str) -> Oddity:
    """A banner that has nothing to do with the work."""
    return Oddity(
        "picture",
        f"The banner shows {banner}",
        "People choose what they like to look at.",
    )


REMOTE = Oddity(
    "jobs",
    "At home in one country, at work in another",
    "People work from afar, move, or are sent. The place by itself tells nothing.",
)
UNDATED = Oddity(
    "jobs",
    "The first job has no dates",
    "People leave old dates out; some so that nobody counts their years.",
)
COMPLETE = Oddity(
    "jobs",
    "Nothing missing, no gap",
    "Careful people have careful pages. A check settles it, the look does not.",
)
FORMER = (
    ("Baker", "Bakery", "Bread from two in the morning."),
    ("Dancer", "Theatre", "Second row, seven seasons."),
    ("Ship’s cook", "Ferries", "Forty people, one stove."),
    ("Sergeant", "Barracks", "Stores and vehicles."),
)
TURNED = Oddity(
    "jobs",
    "A first job in quite another trade",
    "People change trades. An inventor rarely thinks of it.",
)
LOWER_CASE = Oddity(
    "name",
    "A name without capitals",
    "Typed on a phone, in a hurry. By itself it tells next to nothing.",
)
FORGOTTEN = Oddity(
    "jobs",
    "Two jobs overlap",
    "By some months, and nothing says that both were full-time. People forget to end a job, or "
    "enter the day when they got round to it.",
)
STIFF = Oddity(
    "note",
    "A line that anybody writes",
    "Inventors write such lines, and so do shy people, busy people and people who write in their "
    "third language.",
)
CLOSED = Oddity(
    "name",
    "The page is closed",
    "Many people show their page to connections alone. It hides the ordinary and the made-up.",
)
BEGUN = Oddity(
    "jobs",
    "The page is hardly begun",
    "Everybody’s first week here looks like that, and every made-up account’s.",
)


def career_break(months: int) -> Oddity:
    """A gap between two jobs."""
    return Oddity(
        "jobs",
        f"A gap of {months} months",
        "People care for somebody, fall ill, study, look for work, or have enough for a while.",
    )


# What is said to a guess.

ANSWERS: Mapping[Truth, str] = {
    "made-up": "Made up.",
    "ordinary": "Ordinary.",
    "cannot-tell": "It cannot be told.",
}
SAID: Mapping[Truth, Said] = {
    "made-up": {
        "accept": "You would have let a made-up account in. Removing it later takes two taps.",
        "ask": "Asking first was right: it would have come to light.",
        "leave": "Leaving it was right. Leave it, and report it if you like.",
    },
    "ordinary": {
        "accept": "Accepting was right.",
        "ask": "You may ask, and lose little. Here there was nothing to find.",
        "leave": "You would have left an ordinary person standing. It is no crime; they "
        "remain a stranger.",
    },
    "cannot-tell": {
        "accept": "Perhaps. Nothing that you saw could tell you so.",
        "ask": "Asking is all that helps here: this cannot be told from what is shown.",
        "leave": "Leaving it is fine: you owe no stranger an answer. It cannot be told, though.",
    },
}
WENT_ALONG: Mapping[Truth, str] = {
    "made-up": "You would have gone along with it. If it ever happens, stop and tell somebody whom "
    "you trust. It happens to careful people.",
    "ordinary": "Going along was right.",
    "cannot-tell": "Perhaps. Nothing that you saw could tell you so.",
}
"""To a message there is nothing to accept."""


def said(truth: Truth, kind: Kind) -> Said:
    """What is said to each answer."""
    if kind != "message":
        return SAID[truth]
    return {**SAID[truth], "accept": WENT_ALONG[truth]}


NOTHING_SETTLES = (
    "None of the checks settles it. Wait until you have met, or until somebody you trust has."
)


def settles(truth: Truth, check: CheckId, seconds: int, reply: str) -> str:
    """The check that would have settled it."""
    what = {"made-up": "settles it", "ordinary": "clears it up", "cannot-tell": ""}[truth]
    return f"{CHECKS[check][0]}: {seconds} seconds, and it {what}. {reply}"


def reason(truth: Truth, part: Part, marks: Sequence[Mark]) -> str:
    """What the visitor went by, held against what tells."""
    own = [mark for mark in marks if mark["part"] == part]
    telling = [mark["title"] for mark in marks if mark["weight"] == "tells"]
    name = PARTS[part]
    if part == "check":
        return "A check beats a look. That is the habit worth having."
    if any(mark["weight"] == "tells" for mark in own):
        return f"You went by: {name.lower()}. That is what tells here."
    if truth == "cannot-tell":
        return f"You went by: {name.lower()}. Nothing here tells, and neither does that."
    rest = f" What tells: {listing(telling).lower()}." if telling else " What tells is a check."
    if truth == "ordinary":
        rest = " The pieces hold together, and a check bears it out."
    if part == "feeling":
        return f"Feelings are right at times, and you cannot ask them why.{rest}"
    if own:
        return f"You went by: {name.lower()}. That tells little or nothing: {own[0]['text']}{rest}"
    return f"You went by: {name.lower()}. There is nothing in it that tells.{rest}"


# The result.

FEW = "With so few, luck explains a difference of one either way."


def missed(count: int, of: int) -> str:
    """Made-up ones that were accepted."""
    if not of:
        return "There were none among those you answered."
    if not count:
        return "None of them got past you."
    return f"{'One' if count == 1 else count} got past you."


def suspected(count: int, of: int) -> str:
    """Ordinary ones that were left."""
    if not of:
        return "There were none among those you answered."
    if not count:
        return "You left nobody ordinary standing."
    if count == 1:
        return "You left one of them standing, for an oddity that tells nothing."
    return f"You left {count} of them standing, for oddities that tell nothing."


MISSED_TITLE = "Made-up ones that you accepted"
SUSPECTED_TITLE = "Ordinary ones that you left"


def result_headline(missed_count: int, suspected_count: int) -> str:
    """The first sentence of a result."""
    if not missed_count and not suspected_count:
        return f"You missed nothing and suspected nobody wrongly. {FEW}"
    if missed_count > suspected_count:
        return f"You lean towards trust. {FEW}"
    if suspected_count > missed_count:
        return f"You lean towards suspicion. {FEW}"
    return f"You erred both ways alike. {FEW}"


def asked(count: int, of: int, needless: int) -> str:
    """How often the visitor asked first."""
    if not count:
        return "You never asked first. It costs a minute, and it is the one answer that finds out."
    if count == of:
        return "You asked first every time. That misses nobody and decides nothing: try to choose."
    often = "once" if count == 1 else f"{count} times"
    some = "" if needless == count else "once " if needless == 1 else f"{needless} times "
    tail = f", {some}where nothing was to be found" if needless else ""
    return f"You asked first {often} in {of}{tail}."


NO_CLAIMS = "Nothing was chosen that could turn out wrong, so how sure you were cannot be tried."


def calibration(sure_count: int, sure_right: int, guess_count: int, guess_right: int) -> str:
    """How sure against how right, of the answers that claim something."""
    if not sure_count and not guess_count:
        return "Where you chose, you were neither quite sure nor guessing: try to say which it is."
    parts = []
    if sure_count:
        parts.append(f"Of {plural(sure_count, 'choice')} that you were sure of, {sure_right} held.")
    if guess_count:
        parts.append(f"Of {plural(guess_count, 'guess', 'guesses')}, {guess_right} held.")
    if sure_count > 1 and sure_right < sure_count:
        parts.append("Being sure and being right are two things: most people think them one.")
    return " ".join(parts)


OVERLOOKED_NONE = "You passed over nothing that tells."


def overlooked(title: str, why: str) -> str:
    """The clue that was passed over."""
    return f"What you passed over: {title.lower()}. {why}"


def astray(title: str, text: str) -> str:
    """The oddity that misled."""
    return f"What led you astray: {title[:1].lower()}{title[1:]}. {text}"


def reasons(right: int, wrong_reason: int) -> str:
    """Made-up ones that were not accepted, for something that does not tell."""
    if not right or not wrong_reason:
        return ""
    stopped = plural(right, "made-up one")
    return f"You stopped {stopped}, {wrong_reason} of them for something that does not tell."


ROOM_MISSED = "Hands that accepted a made-up one"
ROOM_SUSPECTED = "Hands that left an ordinary one"


def room_headline(missed: int, of_made_up: int, suspected: int, of_usual: int) -> str:
    """The first sentence of a room's result."""
    if not of_made_up or not of_usual:
        return "Not enough hands were counted to say how the room leans."
    trust, suspicion = missed * of_usual, suspected * of_made_up
    if trust > suspicion:
        return "This room leans towards trust."
    return (
        "This room leans towards suspicion."
        if suspicion > trust
        else "This room leans neither way."
    )


def room_asked(count: int, of_all: int) -> str:
    """How many hands asked first."""
    return f"{count} of {plural(of_all, 'hand')} asked first."


def room_line(item: Item, wrong: int, of_all: int) -> str:
    """What became of one item."""
    made_up = item["truth"] == "made-up"
    telling = [mark["title"] for mark in item["marks"] if mark["weight"] == "tells"]
    if made_up:
        tail = f" What tells: {listing(telling).lower()}." if telling else " What tells is a check."
    else:
        seeming = item["oddities"][0]
        tail = f" What misled, perhaps: {seeming[:1].lower()}{seeming[1:]}."
    did = "accepted a made-up one" if made_up else "left an ordinary one"
    return f"Item {item['number']}: {wrong} of {of_all} {did}.{tail}"


PAGE = (
    "Ask whether the pieces agree before you ask whether one of them is odd.",
    (
        "What they want of you tells most: money, secrecy, haste, another app, code to run, what "
        "is not public."
    ),
    (
        "Then what cannot be made up from a chair: a photo’s other homes, the month of joining, a "
        "firm that knows them, a contact who has met them, a call."
    ),
    (
        "One check beats ten looks. Search the photo: 30 seconds. About this profile: 15. A shared "
        "contact, through another channel: a minute."
    ),
    "A whole, handsome page proves nothing. Neither does a shared connection, nor an old account.",
    (
        "These tell nothing: a gap, no picture, few words, a new account by itself, odd English, a "
        "far country, a banner of flowers."
    ),
    "Not enough to say is an answer. You owe no stranger a yes, and no stranger your suspicion.",
)


def share(missed_line: str, suspected_line: str, link: str) -> str:
    """What may be passed on: nothing about the visitor but two numbers."""
    return (
        f"Eight invented strangers. Made-up ones I accepted: {missed_line}. Ordinary ones I left: "
        f"{suspected_line}. The same eight: {link}"
    )


def of(count: int, whole: int) -> str:
    """A count of a whole."""
    return f"{count} of {whole}"


def summary(report: Result) -> str:
    """A result as text, to keep."""
    lines = [report["headline"], ""]
    lines += [
        f"{line['title']}: {of(line['count'], line['of'])}. {line['text']}".rstrip()
        for line in (report["missed"], report["suspected"])
    ]
    said = (
        report["asked"],
        report["sure"],
        report["overlooked"],
        report["reasons"],
        *report["room"],
    )
    lines += [text for text in said if text]
    lines += ["", "To keep", *(f"- {text}" for text in report["page"])]
    return "\n".join(lines) + "\n"


def round_summary(report: Round) -> str:
    """A round as text: what is shown, then the truth."""
    lines = []
    for item in report["items"]:
        lines += [item["title"], *(f"  {text}" for text in page_lines(item["shown"])), ""]
    lines.append("Answers")
    for item in report["items"]:
        settles = item["settles"]
        how = settles["text"] if settles else item["unsettled"]
        lines.append(f"{item['number']}. {item['answer']} {how}")
    return "\n".join(lines) + "\n"


def page_lines(shown: Shown) -> list[str]:
    """What a page shows, line by line."""
    numbers = [shown["connections"], shown["shared"], shown["activity"], shown["skills"]]
    jobs = [
        _row(job["title"], job["company"], job["kind"], job["dates"], job["place"], job["text"])
        for job in shown["jobs"] or []
    ]
    schools = [_row(*school.values()) for school in shown["schools"] or []]
    note = "" if shown["note"] is None else shown["note"] or NO_NOTE
    lines = [
        f"{shown['name']} · {shown['headline']} · {shown['place']}",
        " · ".join(text for text in numbers if text),
        shown["about"] or "",
        *jobs,
        *schools,
        shown["hidden"],
        f"“{note}”" if note and note != NO_NOTE else note,
    ]
    return [line for line in lines if line]


def _row(*fields: object) -> str:
    return " · ".join(str(text) for text in fields if text)
