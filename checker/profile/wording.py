"""What a profile report says. It speaks of signs in what was entered, never of the person."""

from collections.abc import Mapping, Sequence

from checker import dates
from checker.model import (
    Action,
    Band,
    Education,
    Finding,
    Outcome,
    PartialDate,
    Position,
    ProfileReport,
    Strength,
    TimelineRow,
    TimelineSpan,
)
from checker.profile.clue import Clue
from checker.words import plural

HEADLINES: Mapping[Band, str] = {
    "strong-signs": "What you entered has strong signs of a made-up profile.",
    "some-signs": "What you entered has some signs that deserve a second look.",
    "no-signs": "Nothing you entered stands out. Well-made fakes pass such checks, so what was not "
    "checked still matters.",
    "not-enough": "Not enough has been looked at to say anything yet.",
}

BAND_NAMES: Mapping[Band, str] = {
    "strong-signs": "Strong signs",
    "some-signs": "Some signs",
    "no-signs": "No signs found",
    "not-enough": "Not enough to say",
}

STRENGTH_NAMES: Mapping[Strength, str] = {
    "decisive": "decisive",
    "strong": "strong",
    "moderate": "moderate",
    "weak": "weak",
    "note": "noted only",
}

NOT_LOOKED = "Not looked at yet."


LITTLE = (
    "What you noticed weighs little by itself. Well-made fakes pass such checks, so what was not "
    "checked still matters."
)


def stands_out(band: Band) -> str:
    """The title over the signs: below the band that speaks of signs they are small things."""
    return "Noticed, and of little weight" if band == "no-signs" else "What stands out"


def headline(band: Band, *, lowered: bool, noticed: bool) -> str:
    """Give the report's first sentence, and say where something reassuring lowered the band."""
    if band == "no-signs" and noticed:
        return LITTLE
    if lowered:
        return (
            f"{HEADLINES[band]} What vouches for them has been counted; accounts do get hijacked."
        )
    return HEADLINES[band]


def years(months: int) -> str:
    """Give a length of time in whole years, or in months below one year."""
    if months < 12:
        return plural(months, "month")
    return plural(months // 12, "year")


def _month(index: int) -> str:
    return dates.in_words(dates.from_index(index))


def job(position: Position) -> str:
    """Name a job by what the profile shows of it."""
    if position.title and position.company:
        return f"{position.title} at {position.company}"
    return position.title or position.company or "an unnamed job"


def listing(parts: Sequence[str]) -> str:
    """Join words as a sentence does: a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


# few-connections


def connections_plenty(shown: str) -> str:
    """Enough connections for any career."""
    return f"{shown} connections are plenty."


def connections_first_job(number: int) -> str:
    """A student or a first job."""
    return (
        f"{plural(number, 'connection')}. That is usual for a student or in a first job, "
        "so it does not count."
    )


def connections_few(number: int, career_months: int | None, trade: str | None) -> str:
    """Too few connections for the years or the trade."""
    parts = []
    if career_months is not None:
        parts.append(f"after {years(career_months)} of work")
    if trade:
        parts.append(f"in a trade that lives by contacts ({trade})")
    after = f" {' '.join(parts)}" if parts else ""
    return f"{plural(number, 'connection')}{after}."


def connections_fit(number: int, career_months: int | None) -> str:
    """A number that fits."""
    if career_months is None:
        return f"{plural(number, 'connection')}. That stands out in no career."
    return f"{plural(number, 'connection')} after {years(career_months)} of work. That fits."


# distant-invitation

SAME_COUNTRY = "You are in the same country."
DISTANT = "The invitation comes from another country, and no reason for it is given."
DISTANT_OTHER_TRADE = (
    "The invitation comes from another country and another line of work, and no reason is given."
)
DISTANT_REASON = "The invitation comes from another country, and a reason for it is given."
DISTANT_TRADE = "The invitation comes from another country, from your own line of work."

# mutuals

MUTUALS_NONE = "You share no connections, so there is nothing to compare. That is usual."


def mutuals_shared(number: int) -> str:
    """Shared connections of which nothing more is known."""
    return f"You share {plural(number, 'connection')}. That proves nothing either way."


# missing-dates


def dates_missing(names: Sequence[str], of: int) -> str:
    """Name the jobs whose dates the profile does not show."""
    return f"No full dates for {listing(names)}; {plural(of, 'job')} listed."


def dates_complete(number: int) -> str:
    """Every job has its dates."""
    return "The job has its dates." if number == 1 else f"All {number} jobs have their dates."


# overlapping-jobs


def jobs_overlap(first: Position, second: Position, start: int, end: int, *, stated: bool) -> str:
    """Name two full-time jobs and the months they share."""
    marked = first.employment == second.employment == "full-time"
    doubt = BOTH_MARKED if marked else NEITHER_PART_TIME
    tail = "" if stated else f" {doubt}"
    return (
        f"Two full-time jobs, {_month(start)} to {_month(end)}: "
        f"{job(first)}, and {job(second)}.{tail}"
    )


BOTH_MARKED = (
    "Both are marked as full-time, but a title or a name among them is of work that people do for "
    "several at a time, so this weighs little."
)
NEITHER_PART_TIME = "Neither is marked as part-time."
JOBS_APART = "No two full-time jobs overlap by more than a month."
JOBS_TOO_FEW = "There are no two jobs that could overlap."

# jobs and schools in general

NO_JOBS = "No jobs are listed."
NO_SCHOOLS = "No schools are listed."

UNNAMED_SCHOOL = "a school without a name"

# impossible-degree


def degree_impossible(degree: str, school: str) -> str:
    """A degree above what a secondary school can award."""
    return f"{degree} from {school}, which is a secondary school."


DEGREES_POSSIBLE = "Each degree is one that a school of its kind can award."

# no-job-descriptions


def jobs_undescribed(number: int) -> str:
    """None of the jobs has a description."""
    if number == 1:
        return "The one job listed has no description."
    return f"None of the {number} jobs has a description."


def jobs_described(number: int, of: int) -> str:
    """Some jobs have a description."""
    if of == 1:
        return "The job has a description."
    return f"{number} of {of} jobs {'has' if number == 1 else 'have'} a description."


# no-about

ABOUT_MISSING = "There is no About section."
ABOUT_THERE = "There is an About section."

# no-note

NOTE_MISSING = "The invitation came without a note."
NOTE_DEFAULT = "The note is LinkedIn's own standard sentence, which comes with a press of a button."
NOTE_THERE = "The invitation came with a note."

# verified

VERIFIED = "The profile carries a verification badge."
NOT_VERIFIED = "There is no badge. Most members have none, so that says nothing."

# new-account


def account_old(months: int) -> str:
    """An account that is at least a year old."""
    return f"The account is {years(months)} old."


def account_young(months: int, career_months: int | None) -> str:
    """A young account, beside the career it tells of."""
    age = "less than a month" if months < 1 else years(months)
    if career_months is None:
        return f"The account is {age} old; no dated job to compare it with."
    return f"The account is {age} old, the career {years(career_months)}."


# thin-network

UNRECOGNISED_SHORT = "No skills and no recommendations, which is usual early in a career."


def recognised(skills: int, written: int) -> str:
    """Skills or recommendations are there."""
    return f"{plural(skills, 'skill')} and {plural(written, 'recommendation')}."


def unrecognised(months: int) -> str:
    """A long career that nobody has recognised."""
    return f"No skills and no recommendations after {years(months)} of work."


# profile-place

PLACE_FITS = "The profile and the present job are in the same country."
PLACE_APART = "The profile says one country, the present job another."

# impossible-dates

DATES_POSSIBLE = "No date contradicts another, or the calendar."


def joined_too_early(joined: PartialDate) -> str:
    """Joined before LinkedIn opened."""
    return f"Joined {dates.in_words(joined)}; LinkedIn opened in May 2003."


def job_in_future(position: Position, start: PartialDate) -> str:
    """A job far in the future."""
    return f"{job(position)} begins in {dates.in_words(start)}, which is still to come."


def job_long_ago(position: Position, start: PartialDate) -> str:
    """A job longer ago than careers last."""
    return f"{job(position)} began in {dates.in_words(start)}, longer ago than careers last."


def length_differs(position: Position, stated: int, possible: int) -> str:
    """A stated length that the dates do not allow."""
    return (
        f"{job(position)}: the profile states {plural(stated, 'month')}, "
        f"its dates make {plural(possible, 'month')} at most."
        if stated > possible
        else f"{job(position)}: the profile states {plural(stated, 'month')}, "
        f"its dates make up to {plural(possible, 'month')}."
    )


def degree_fast(school: Education, months: int) -> str:
    """A degree finished sooner than its course takes."""
    name = school.school or UNNAMED_SCHOOL
    return f"{school.degree} from {name} within {plural(months, 'month')}."


# senior-too-soon

NO_TOP_POST = "No job is at the top of somebody else's firm."
NOTHING_EARLIER = "Nothing earlier is dated, so there is nothing to compare the top post with."


def top_post(position: Position, months: int) -> str:
    """A top post and how long after the first job or degree it came."""
    return f"{job(position)}, {years(months)} after the first job or degree."


# placeholder-text and too-perfect

TEXT_WRITTEN = "The text shows no placeholders, repeated sentences or lists of keywords."
SEAMLESS = (
    "Nothing is missing, and every job begins within a month of the last one's end. Careful people "
    "do that; so do language models. It weighs nothing."
)
TOO_FEW_TO_JOIN = "There are too few jobs to see whether they join."
NOT_SEAMLESS = "The profile has the small gaps that most careers have."


def placeholder(words: str) -> str:
    """Text that a form or a template left behind."""
    return f"“{words}” was left where text should stand."


def repeated(sentence: str) -> str:
    """A sentence that stands under more than one job."""
    return f"The same sentence stands under more than one job: “{shorten(sentence)}”."


def stuffed(text: str) -> str:
    """Keywords in a row, or superlatives."""
    return f"A row of keywords or superlatives rather than sentences: “{shorten(text)}”."


def shorten(text: str, most: int = 80) -> str:
    """Text of the visitor's, short enough for a sentence."""
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"


# odd-name

NAME_ODD: Mapping[str, str] = {
    "digits": "There are digits in the name.",
    "lower": "The whole name is in small letters.",
    "stop": "The name ends in a full stop.",
    "mixed": "One word of the name mixes letters of two alphabets that look alike.",
}
NAME_PLAIN = "The name is written as names are."
NAME_FITS = "The name is written as names are, and the profile's address goes with it."


def name_and_address(slug: str) -> str:
    """An address that belongs to another name."""
    return f"The profile's address says “{slug}”, which shares nothing with the name."


# contact-address

ADDRESS_UNREADABLE = "That does not read as an e-mail address."


def address_free(domain: str) -> str:
    """An address that anybody can have."""
    return f"They write from {domain}, where anybody can open an address."


def address_fits(domain: str) -> str:
    """An address at the firm they name."""
    return f"They write from {domain}, which goes with the firm they name."


def address_alike(domain: str) -> str:
    """An address that resembles the firm's."""
    return f"They write from {domain}, which resembles the firm's name and is not it."


def address_other(domain: str) -> str:
    """An address of which nothing can be said."""
    return f"They write from {domain}. See whose site that is."


# what would change the verdict


def would_change(clue: Clue, outcome: Outcome, band: Band) -> str:
    """What the verdict would be if one clue came out otherwise."""
    name = BAND_NAMES[band].lower()
    if outcome == "sign":
        return f"“{clue.title}”, if it turned out to be so, would make it: {name}."
    return f"Without “{clue.title}” it would be: {name}."


# what to do now

REPORT_STEPS: Action = {
    "title": "Report it",
    "text": "Open the profile, choose More, then Report or block, then say that it is not a true "
    "profile. One such profile, in the article behind this check, was gone within the hour.",
}
IGNORE: Action = {
    "title": "Or ignore the invitation",
    "text": "Choose Ignore. They are not told. You can still accept later if they find another way "
    "to reach you.",
}
ASK: Action = {
    "title": "Ask before you accept",
    "text": "You can answer an invitation without accepting it. Ask what brings them to you; the "
    "message below is a start.",
}
OTHER_CHANNEL: Action = {
    "title": "Check through another channel",
    "text": "Call the firm's main number, or write to an address that you found yourself. Leave "
    "alone the number or the link that they sent.",
}
LOOK_ON: Action = {
    "title": "Look at one thing more",
    "text": "The checks under “Not checked yet” are in order: the first tells most for its time.",
}
DECIDE: Action = {
    "title": "Decide as you would offline",
    "text": "Accept if you see why you should know each other. Nothing here vouches for anybody: a "
    "profile made with care passes.",
}

_ACTIONS: Mapping[Band, tuple[Action, ...]] = {
    "strong-signs": (REPORT_STEPS, IGNORE, OTHER_CHANNEL),
    "some-signs": (ASK, OTHER_CHANNEL, IGNORE),
    "no-signs": (DECIDE, LOOK_ON),
    "not-enough": (LOOK_ON, ASK),
}

QUESTION = (
    "Thank you for the invitation. I like to know the people I connect with: what brought you to "
    "my profile, and do we know somebody in common who could introduce us?"
)


def actions(band: Band, *, unchecked: bool) -> list[Action]:
    """Proportionate steps; looking on is one only while something is unchecked."""
    return [action for action in _ACTIONS[band] if unchecked or action is not LOOK_ON]


def message(band: Band) -> str:
    """A message that is polite and gives nothing away; none where answering only confirms you."""
    return "" if band == "strong-signs" else QUESTION


# timeline

GAP_MARK = "Nothing listed"


def school(education: Education) -> str:
    """A school with its degree, as far as the profile shows them."""
    if education.degree and education.school:
        return f"{education.degree}, {education.school}"
    return education.school or education.degree or UNNAMED_SCHOOL


def overlap_mark(first: Position, second: Position) -> str:
    """Two jobs at once."""
    return f"{job(first)} and {job(second)} at once"


def timeline(
    rows: Sequence[TimelineRow],
    overlaps: Sequence[TimelineSpan],
    gaps: Sequence[TimelineSpan],
    joined: str | None,
) -> list[str]:
    """The career picture in words."""
    told = [f"{row['label']}: {_stretch(row['start'], row['end'])}." for row in rows]
    told += [f"{one['label']}: {_stretch(one['start'], one['end'])}." for one in overlaps]
    told += [f"{one['label']}: {_stretch(one['start'], one['end'])}." for one in gaps]
    if joined:
        told.append(f"Joined LinkedIn: {_month_in_words(joined)}.")
    return told


def _stretch(start: str | None, end: str | None) -> str:
    if start is None and end is None:
        return "no dates shown"
    if start is None:
        return f"start not shown, until {_month_in_words(end or '')}"
    if end is None:
        return f"from {_month_in_words(start)}, end not shown"
    return f"{_month_in_words(start)} to {_month_in_words(end)}"


def _month_in_words(shown: str) -> str:
    year, _, month = shown.partition("-")
    return dates.in_words(PartialDate(int(year), int(month or 0)))


def summary(report: ProfileReport) -> str:
    """The whole report as plain text, to copy."""
    coverage = report["coverage"]
    lines = [
        f"{BAND_NAMES[report['band']]} ({coverage['checked']} of {coverage['of']} clues checked)",
        report["headline"],
    ]
    for title, outcome in (
        (stands_out(report["band"]), "sign"),
        ("What reassures", "reassuring"),
        ("What looked as it should", "clear"),
    ):
        found = [finding for finding in report["findings"] if finding["outcome"] == outcome]
        if found:
            lines += ["", title]
        for finding in found:
            lines += _told(finding) if outcome == "sign" else [_line(finding)]
    if report["timeline"]["text"]:
        lines += ["", "The career", *(f"- {sentence}" for sentence in report["timeline"]["text"])]
    lines += ["", "What to do"]
    lines += [f"- {action['title']}: {action['text']}" for action in report["actions"]]
    if report["not_checked"]:
        lines += ["", "Not checked yet", *(f"- {title}" for title in report["not_checked"])]
    return "\n".join(lines) + "\n"


def _line(finding: Finding) -> str:
    return f"- {finding['title']}: {finding['seen']}"


def _told(finding: Finding) -> list[str]:
    return [
        f"- {finding['title']} [{STRENGTH_NAMES[finding['strength']]}]: {finding['seen']}",
        f"  Why it matters: {finding['why']}",
        f"  An innocent reason: {finding['innocent']}",
        f"  Check it: {finding['next']}",
        f"  Source: {'; '.join(finding['sources'])}",
    ]
