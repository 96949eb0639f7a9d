"""What is said to the visitor about their own profile: what is seen, and how to mend it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from checker.words import listing, plural

if TYPE_CHECKING:
    from checker.profile.own import OwnFinding, OwnReport

MISSING = "What a stranger would miss"
STUMBLES = "What a stranger would stumble over"
NOT_LOOKED = "Not looked at"
TITLES: Mapping[str, str] = {"missing": MISSING, "stumbles": STUMBLES, "not-looked": NOT_LOOKED}

SEEN: Mapping[str, str] = {
    "no-photo": "No photo shows your face.",
    "no-note": "Your invitations come without a note that tells of your work.",
    "no-about": "There is no About section.",
    "no-activity": "No posts, comments or reactions of yours can be seen.",
    "no-trace": "A search for your name and work finds nothing but this profile.",
    "photo-elsewhere": "Your photo turns up elsewhere too.",
    "photo-other-name": "Your photo stands on pages that name somebody else.",
    "second-profile": "Another profile bears your name, older or better kept.",
    "changed-lately": "Your name or your photo was another until lately.",
    "title-badge": "Your title is new, and no workplace badge stands beside it.",
    "text-elsewhere": "Your words stand on another profile too.",
    "employer": "A firm of yours cannot be found by its name.",
    "photo-generated": "Your photo looks as if it had been made by a program.",
    "stock-photo": "Your photo looks like one from a catalogue.",
    "odd-banner": "The picture behind your photo has nothing to do with your work.",
}
"""What a stranger sees, where the clue itself speaks to whoever looks."""

DO: Mapping[str, str] = {
    "no-photo": "Add a photo in which your face can be seen, in daylight and without sunglasses.",
    "no-note": "Say in one line where you met, or why you write to this person.",
    "no-about": "Write three sentences: what you do, for whom, and what you like to be asked.",
    "no-job-descriptions": "Give each job a line: what you did there, with a figure if you may.",
    "few-connections": "Invite the colleagues and fellow students whom you really know.",
    "missing-dates": "Add the month and year in which each job began and ended.",
    "thin-network": "Name five skills, and ask one colleague for two sentences about your work.",
    "no-activity": "React to something in your field, or comment on it, in your own words.",
    "no-trace": "Link a page on which your name stands with your work: the firm’s, a talk, a text.",
    "impossible-dates": "Correct the dates.",
    "impossible-degree": "Write school and degree as they stand on the certificate.",
    "photo-elsewhere": "Take a photo that is used nowhere else, or only on pages with your name.",
    "photo-other-name": "Take another photo, and ask those pages to take theirs down.",
    "second-profile": "Close the profile you no longer use; if it is not yours, report it.",
    "at-once": "Say which of them are board seats, side work or past, and mend the dates.",
    "years-stated": "Make the years in your text agree with those of your jobs.",
    "before-its-time": "Correct the year, or say what the work was called then.",
    "profile-offer": "Say what you do, and leave out what nobody can promise.",
    "nameless-firm": "Write the firm’s full name, or say why you may not.",
    "title-badge": "Verify your workplace under Settings, Verifications.",
    "changed-lately": "Say in About what you were called before, if you like.",
    "placeholder-text": "Write that passage anew, with one thing that only you could say.",
    "text-elsewhere": "Write it anew in your own words.",
    "employer": "Link the firm’s page in the job, or write its full name and place.",
    "odd-name": "Put only your name in the name field; titles and trades go into the headline.",
    "overlapping-jobs": "Say which of the two was part-time or beside the other, or mend a date.",
    "contradictions": "Make the pieces agree, or say in About how they go together.",
    "school-degree": "Write the degree as the school calls it.",
    "senior-too-soon": "Say how it came about: how large the firm was, and what you led.",
    "profile-place": "Say in the job that it was done from afar, or update your place.",
    "photo-generated": "Take a plain photograph instead; one from a telephone is enough.",
    "stock-photo": "Take a plain photograph instead; one from a telephone is enough.",
    "odd-banner": "Choose a picture of your trade or your town, or none.",
    "new-account": "Say in About or in your note that you are new here.",
}

NOT_TOLD: Mapping[str, str] = {
    "no-photo": "your photo",
    "no-note": "your usual note",
    "no-about": "your About section",
    "no-job-descriptions": "what your jobs say",
    "few-connections": "how many connections you have",
    "missing-dates": "the dates of your jobs",
    "thin-network": "your skills and recommendations",
    "no-activity": "your activity",
    "no-trace": "what a search for your name finds",
    "impossible-dates": "your dates",
    "impossible-degree": "your schools and degrees",
    "photo-elsewhere": "where else your photo stands",
    "photo-other-name": "whose name stands beside your photo elsewhere",
    "second-profile": "whether another profile bears your name",
    "at-once": "how many posts you hold at once",
    "years-stated": "the years that your text names",
    "before-its-time": "the years beside your tools and firms",
    "profile-offer": "what your headline and About promise",
    "nameless-firm": "the names of your firms",
    "title-badge": "whether your workplace is verified",
    "changed-lately": "whether name or photo changed",
    "placeholder-text": "your texts",
    "text-elsewhere": "where else your words stand",
    "employer": "whether your firms can be found",
    "odd-name": "how your name is written",
    "overlapping-jobs": "which of your jobs were full-time",
    "contradictions": "whether the pieces agree",
    "school-degree": "whether your schools give these degrees",
    "senior-too-soon": "how your titles came about",
    "profile-place": "where you live and work",
    "photo-generated": "what your photo looks like",
    "stock-photo": "whether your photo looks like a catalogue’s",
    "odd-banner": "the picture behind your photo",
    "new-account": "how old your account is",
}
"""What was not looked at, as the end of a sentence."""


def headline(missing: int, stumbles: int, minutes: int, *, looked: int) -> str:
    """How much there is to do, in a sentence or two."""
    if not looked:
        return "Nothing of your profile is here yet. Paste its page, or give your export."
    parts = []
    if missing:
        parts.append(f"would miss {plural(missing, 'thing')}")
    if stumbles:
        parts.append(f"could stumble over {plural(stumbles, 'thing')}")
    if not parts:
        return "Of what was looked at, a stranger would miss nothing, and stumble over nothing."
    return f"A stranger {listing(parts)}. Mending it takes about {plural(minutes, 'minute')}."


def how_long(minutes: int) -> str:
    """About how long a mend takes."""
    return f"About {plural(minutes, 'minute')}."


def summary(report: "OwnReport") -> str:
    """The whole report as plain text."""
    lines = [report["headline"]]
    for title, rows in ((MISSING, report["missing"]), (STUMBLES, report["stumbles"])):
        if rows:
            lines += ["", title, *map(_line, rows)]
    if report["not_told"]:
        lines += ["", f"{NOT_LOOKED}: {_listed(report['not_told'])}."]
    return "\n".join(lines) + "\n"


def _line(row: "OwnFinding") -> str:
    return f"- {row['seen']} {row['do']} {row['how_long']}"


def _listed(parts: Sequence[str]) -> str:
    return listing(list(dict.fromkeys(parts)))
