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
    Tool,
)
from checker.profile.clue import Clue
from checker.words import STRENGTH_LABELS, listing, plural, shorten

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

TOOL_WORDS: Mapping[Tool, str] = {
    "search-photo": "Save or copy the photo first. It goes to the service that you open, and to "
    "nobody before that.",
    "search-words": "The sentence goes to the search engine that you open.",
    "search-person": "The name and the firm go to the search engine that you open.",
    "search-firm": "These words go to the search engine that you open.",
    "search-school": "These words go to the search engine that you open.",
    "ask-contact": "Send it to a connection that you share, not to the person.",
    "write": "Send it, and see whether they find a reason not to.",
}
"""Where what is searched for or sent goes."""
WRITE = (
    "Thank you for writing. Could we speak for five minutes by video this week, or would you send "
    "me a line from your work address?"
)


def ask_contact(name: str) -> str:
    """Two sentences that a person would send to a shared contact."""
    if not name:
        return (
            "Hello, I have an invitation from one of your connections. May I send you the name? I "
            "would like to hear how you know each other."
        )
    return (
        f"Hello, I have an invitation from {name}, and LinkedIn shows that you are connected. "
        "How do you know each other?"
    )


WELL_MADE = (
    "Well-made inventions pass such checks, so accept only if you see why you should connect."
)
LITTLE = "What was noticed is common among ordinary people and weighs little."
NOTHING = "Nothing that you entered stands out."
TOO_LITTLE = "Not enough has been looked at to say anything yet."
KNOWN = "Nothing that you entered speaks against them. Accounts do get hijacked."
ORDINARY = "by itself, that is ordinary"
VOUCHED = "Something speaks for them, and has been counted; accounts do get hijacked."
MOST_BRIEFS = 2
"""Signs that a first sentence names; more are not read."""


def stands_out(band: Band) -> str:
    """Return the title over the signs: below the bands of signs they are small things."""
    small = band in {"no-signs", "not-enough"}
    return "Noticed, and of little weight" if small else "What stands out"


def headline(
    band: Band,
    briefs: Sequence[str],
    *,
    lowered: bool,
    harmful: bool,
    noticed: bool,
) -> str:
    """Return what stands out, in words, and what follows from it.

    `briefs` are the signs that count, as clauses, the heaviest first.
    """
    parts = []
    if briefs:
        named = ", and ".join([*dict.fromkeys(briefs)][:MOST_BRIEFS])
        alone = f"; {ORDINARY}" if band in {"no-signs", "not-enough"} else ""
        parts.append(f"{named[:1].upper()}{named[1:]}{alone}.")
    if band == "strong-signs":
        parts.append("Do not answer, and report it." if harmful else "Do not accept; report it.")
    elif band == "some-signs":
        parts.append("Do not answer for now." if harmful else "Do not accept yet.")
    elif band == "no-signs":
        parts += [] if briefs else [LITTLE if noticed else NOTHING]
        parts.append(WELL_MADE)
    else:
        parts.append(TOO_LITTLE)
    if lowered:
        parts.append(VOUCHED)
    return " ".join(parts)


def years(months: int) -> str:
    """Give a length of time in whole years, or in months below one year."""
    if months < 12:
        return plural(months, "month")
    return plural(months // 12, "year")


def job(position: Position) -> str:
    """Name a job by what the profile shows of it."""
    if position.title and position.company:
        return f"{position.title} at {position.company}"
    return position.title or position.company or "an unnamed job"


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


def connections_few(
    number: int, career_months: int | None, trade: str | None, post: str | None = None
) -> str:
    """Too few connections for the years, the trade or the post."""
    parts = []
    if career_months is not None:
        parts.append(f"after {years(career_months)} of work")
    if trade:
        parts.append(f"in a trade that lives by contacts ({trade})")
    elif post:
        parts.append(f"for a post that thousands look up to ({shorten(post)})")
    after = f" {' '.join(parts)}" if parts else ""
    return f"{plural(number, 'connection')}{after}."


def connections_fit(number: int, career_months: int | None) -> str:
    """A number that fits."""
    if career_months is None:
        return f"{plural(number, 'connection')}. That would not stand out in any career."
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

MUTUALS_ODD = "The connections you share have nothing in common with one another."
MUTUALS_FIT = "The connections you share make sense together."

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


def jobs_overlap(
    first: Position, second: Position, start: PartialDate, end: PartialDate | None
) -> str:
    """Name two jobs and the time that they share, in the dates that are shown."""
    last = dates.in_words(end) if end else "now"
    return f"{job(first)}, and {job(second)}, both from {dates.in_words(start)} to {last}."


OVERLAP_DOUBTS: Mapping[Strength, str] = {
    "moderate": "Both are said to be full-time.",
    "weak": "Both are said to be full-time and to go on; the older may only lack its end.",
    "note": "Which of the two was the main one? Nothing says that both were full-time, so this "
    "weighs nothing.",
}
OVERLAP_BESIDE = (
    "Both are marked full-time, but one is of a kind that people do beside others, or says too "
    "little of itself, so this weighs nothing."
)
JOBS_APART = "No two jobs at different firms overlap by more than half a year."
JOBS_TOO_FEW = "There are no two jobs that could overlap."

# jobs and schools in general

NO_JOBS = "No jobs are listed."
NO_SCHOOLS = "No schools are listed."

UNNAMED_SCHOOL = "a school without a name"

# impossible-degree


def degree_impossible(degree: str, school: str) -> str:
    """A degree above what a secondary school can award."""
    return f"{degree} from {school}, which is a secondary school."


def which_school(name: str) -> str:
    """A school whose name leaves its level open, as a question."""
    return f"{name}: is that a secondary school, a college or a university?"


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

NOTE_PERSONAL = "The note asks for your company, and tells of no work."
NOTE_COURTS = "The note courts you: it speaks of feelings or of your looks, and tells of no work."
COURTS = "the note courts you, and tells of no work"
SAME_TITLE = "Many people at this small firm carry the same title."
OWN_TITLES = "The firm's people carry titles of their own."

# verified

VERIFIED = "The profile carries a verification badge."
VERIFIED_AS: Mapping[str, str] = {
    "identity": "An identity document was verified.",
    "workplace": "The workplace was verified.",
}
VERIFIED_SCHOOL = "The school was verified, which says nothing of the work."
NOT_VERIFIED = "There is no badge. Most members have none, so that says nothing."

# dormant-account

WOKE = "After years of silence the account woke up."
WOKE_WITH_LINK = "After years of silence the account woke up, and sent a link to open."
WOKE_TO_MONEY = "woke after years of silence, or changed hands, and sells a way to money now"


def turned(found: str, before: str, now: str) -> str:
    """An account that woke or was renamed, and a plain trade become one that wants money."""
    return f"{found} It told of {before}, and tells of {now} now."


HAS_SLEPT = "An account from years ago sends a link: had it been silent since?"
NEVER_SLEPT = "The activity goes on through the years."

# new-account


def account_old(months: int) -> str:
    """An account that is at least a year old."""
    return f"The account is {years(months)} old. That clears nobody: old accounts are stolen too."


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

SLIP = "The end is before the start. If a finger slipped, mend it here; else leave it as it stands."


def ends_early(what: str, start: PartialDate, end: PartialDate) -> str:
    """A row whose end stands before its start."""
    return f"{what} ends in {dates.in_words(end)}, before it begins in {dates.in_words(start)}."


def slipped(start: int, end: int) -> str:
    """A school's years as one digit beside the typed one mends them."""
    return f"One digit would mend it, as {start} to {end}: ask which years they were."


DATES_POSSIBLE = "No date that was entered contradicts another, or the calendar."


def joined_too_early(joined: PartialDate) -> str:
    """Joined before LinkedIn opened."""
    return f"Joined {dates.in_words(joined)}; LinkedIn opened in May 2003."


def joined_in_future(joined: PartialDate) -> str:
    """Joined in a month to come."""
    return f"Joined {dates.in_words(joined)}, which is still to come."


def in_future(what: str, start: PartialDate) -> str:
    """A job or study further ahead than offers run."""
    return f"{what}: {dates.in_words(start)} is further ahead than offers run."


def degree_at_school(degree: Education, school: Education) -> str:
    """A degree from the years of a secondary school."""
    return f"{school_name(degree)} falls into the years at {school_name(school)}."


def trained_soon(what: str, school: str) -> str:
    """Work after years of training, begun too soon after school."""
    return f"{what} follows {school} sooner than that work is learnt."


def before_school(what: str, start: PartialDate, school: str) -> str:
    """A job that began long before its holder left school."""
    return f"{what} began in {dates.in_words(start)}, many years before the end of {school}."


def span_long(what: str, start: PartialDate, months: int) -> str:
    """A job or a study that lasts longer than lives allow."""
    return f"{what}, from {dates.in_words(start)}, lasts {years(months)}."


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


def degree_fast(school: Education, start: PartialDate, end: PartialDate, months: int) -> str:
    """A degree finished sooner than its course takes; a length only where months are shown."""
    name = school.school or UNNAMED_SCHOOL
    if start.month and end.month:
        return f"{school.degree} from {name} within {plural(months, 'month')}."
    return f"{school.degree} from {name}, {dates.in_words(start)} to {dates.in_words(end)}."


def degree_year(school: Education) -> str:
    """A degree that begins and ends in one year, as people enter the year that they got it."""
    return f"{school_name(school)}: one year for start and end, as people give that of the degree."


def degree_before(school: Education, end: PartialDate, first: Education, begun: PartialDate) -> str:
    """A degree that ended before the first one began."""
    return (
        f"{school_name(school)}, ended in {dates.in_words(end)}, before {school_name(first)} "
        f"began in {dates.in_words(begun)}."
    )


def degrees_in_a_row(
    school: Education, end: PartialDate, first: Education, begun: PartialDate
) -> str:
    """A first degree and a doctorate within fewer years than the two take."""
    return (
        f"{school_name(school)}, ended in {dates.in_words(end)}; {school_name(first)}, the first "
        f"degree, began in {dates.in_words(begun)}. The two take longer."
    )


# at-once

NOT_TOO_MUCH = "The full-time jobs and degrees that were entered follow one another."
TOO_LITTLE_AT_ONCE = "There are no full-time jobs or degrees that could run at the same time."


def heads_at_once(posts: Sequence[str]) -> str:
    """Several posts at once of which one person holds each."""
    return f"At the same time: {listing(posts)}. Each has one holder, whom everybody can look up."


def jobs_at_once(names: Sequence[str]) -> str:
    """Three full-time jobs or more in the same months."""
    return f"{len(names)} full-time jobs at the same time: {listing(names)}."


def degrees_at_once(names: Sequence[str]) -> str:
    """Three doctorates or more in the same years."""
    return f"{len(names)} doctorates in the same years: {listing(names)}."


def levels_at_once(names: Sequence[str]) -> str:
    """Degrees of three levels in the same years, at different schools."""
    return f"Degrees of different levels in the same years: {listing(names)}."


LEAPT = "the career leaps from its first rung to the top"


def leap(low: str, high: str) -> str:
    """The first rung, and a summit within a year."""
    return f"{low}, and within a year {high}."


HURRIED_POSTS = "top posts follow one another within months"


def posts_hurried(names: Sequence[str]) -> str:
    """Top posts at different firms, each left within half a year."""
    return f"Each left within half a year: {listing(names)}."


def callings_at_once(names: Sequence[str]) -> str:
    """Callings that fill a life each, at the same time."""
    return f"At the same time, and each fills a life: {listing(names)}."


# nameless-firm and before-its-time

FIRMS_NAMED = "The firms have names."
NAMELESS_THEN = "A firm without a name of its own is named for jobs that ended long ago."
IN_ITS_TIME = "Nothing on the short list of tools and firms is named before it existed."


def firm_nameless(names: Sequence[str]) -> str:
    """Firms that have only a kind for their name."""
    return f"No name to look up: {listing([f'“{shorten(name)}”' for name in names])}."


def tool_too_early(tool: str, since: int, known: int) -> str:
    """A tool that the text claims from years before there was one."""
    return f"{tool} since {since}, by the profile's own words; it appeared in {known}."


def tool_in_old_job(position: Position, tool: str, known: int) -> str:
    """A tool in the description of a job that ended before there was one."""
    return f"{job(position)} names {tool}, which appeared in {known}, after that job."


def never_held(games: str) -> str:
    """Games in a year that had none."""
    return f"“{shorten(games)}” names games in a year that had none."


def before_its_time(name: str) -> str:
    """What is claimed too early, as a clause."""
    return f"{shorten(name)} is claimed from years in which it did not exist"


def firm_too_late(position: Position, start: int, known: int) -> str:
    """A job at a firm from years after it closed."""
    return f"{job(position)}, from {start}; the firm closed in {known}."


def done_after(position: Position, year: int, known: int) -> str:
    """What is told as done at a firm in a year after it closed."""
    return f"{job(position)} is told of in {year}; the firm closed in {known}."


def founder_late(position: Position, since: int, begun: int) -> str:
    """A founder whose own dates begin long after the founding that the text gives."""
    return f"The text says since {since}; {job(position)} begins in {begun}."


def at_school(name: str, school: str) -> str:
    """A senior post at an age at which its holder was at school."""
    return f"{name} was held during the years at {school}."


def firm_too_early(position: Position, start: int, known: int) -> str:
    """A job at a firm from years before it was founded."""
    return f"{job(position)}, from {start}; the firm was founded in {known}."


# post-held

POST_OF_ANOTHER = "Somebody else holds the post that the profile names."
POST_SHARED = (
    "Somebody else was found in the post. The profile says that it is shared or held for a time."
)
POST_THEIRS = "You looked up the post, and this person holds it."
NO_KNOWN_POST = "No post is named whose holder everybody can look up."


def who_holds(post: str) -> str:
    """A top post at a firm that everybody knows, as a question."""
    return f"{post}: does somebody else hold that post?"


# employer

EMPLOYER_FITS = "You found the employer, and the role fits."
EMPLOYER_APART = "You looked for the employer or the role, and it does not check out."


def names_holder(post: str) -> str:
    """A post whose holder a firm names, as a question."""
    return f"{post}: does the firm's own site name this person?"


def knows_person(firm: str) -> str:
    """A firm that should know somebody, as a question."""
    return f"{firm}: does the firm, on its own site or number, know this person?"


# years-stated

YEARS_FIT = "The years that the text states fit the rest."
NO_YEARS = "The text states no years of experience and no age."


def years_beyond(number: int) -> str:
    """More years of experience than lives hold."""
    return f"The text claims {plural(number, 'year')} of experience."


BEYOND_DAYS = "the text claims more than one person has days for"


def beyond_days(words: str, a_day: int) -> str:
    """More things done by one person than there are hours."""
    return f"The text claims “{shorten(words)}” for one person: {a_day:,} on every working day."


def founded_before_life(words: str, year: int) -> str:
    """A founding told as one's own from before anybody who works now was born."""
    return f"The text says “{shorten(words)}”, and nobody who works now did so in {year}."


def held_before(words: str, school: Education, begun: int) -> str:
    """A post that is held since long before the first degree was begun."""
    return f"The text says “{shorten(words)}”; {school_name(school)} was begun in {begun}."


def led_before(words: str, position: Position, begun: int) -> str:
    """Years at the top that reach back beyond a job of the first rung."""
    return f"The text says “{shorten(words)}”; {job(position)} was begun in {begun}."


def years_against_age(worked: int, stated: int) -> str:
    """Years of work that begin in childhood, by the text's own figures."""
    return f"{plural(worked, 'year')} of work at {stated}, by the profile's own figures."


def degree_too_young(school: Education, end: PartialDate, age: int) -> str:
    """A degree from a childhood, by the years that the text states."""
    return f"The text counts {age} years of life; {school_name(school)} ended in {end.year}."


def years_against_school(worked: int, left: int) -> str:
    """More years of work than there were since school, childhood included."""
    return f"The text claims {plural(worked, 'year')} of work, and school ended in {left}."


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


NOTE_TEMPLATE = "the note is a form that nobody filled in"


ORDERS_LEFT = "an order to whoever writes was left in the text"
FALSE_MUTUALS = "the note claims shared connections that there are not"


def orders(words: str) -> str:
    """An order to whoever plays the person, left in a text."""
    return f"“{shorten(words)}” reads like an order to whoever writes as this person."


def swapped(word: str) -> str:
    """A name that stands where others should."""
    return f"“{word}” stands all over the text, as if it had been put in place of other names."


def mutuals_claimed(claim: str) -> str:
    """A note that claims shared connections, beside none."""
    return f"The note says “{shorten(claim)}”, and you share no connection."


def address_imitates(domain: str, listed: str) -> str:
    """An address written almost as the one that the profile lists."""
    return f"{domain} is written almost like the address that the profile lists, {shorten(listed)}."


def note_slots(words: str) -> str:
    """A note in which the gaps of a form stand open."""
    return f"The note keeps a form's gap: “{shorten(words)}”."


def mashed(text: str) -> str:
    """Keys as fingers fall on them."""
    return f"Keys in a row where words should stand: “{shorten(text)}”."


def repeated(sentence: str) -> str:
    """A sentence that stands under more than one job."""
    return f"The same sentence stands under more than one job: “{shorten(sentence)}”."


def stuffed(text: str) -> str:
    """Keywords in a row, or superlatives."""
    return f"A row of keywords or superlatives rather than sentences: “{shorten(text)}”."


# profile-offer and text-elsewhere

ADVERT = "a vacancy stands where the work should be told"
FIRM_AS_SELF = "the text is a firm's, told as “I”"


def advert(words: str) -> str:
    """A vacancy under a job."""
    return f"The jobs are told in a vacancy's words, as “{shorten(words)}”."


def firm_as_self(words: str) -> str:
    """What only a firm can say of itself."""
    return f"The text says what only a firm can say of itself: “{shorten(words)}”."


OFFERS_WORK = "Headline and About text promise no sure gains, and look for nobody's love."
OFFERS_GAIN = "the text promises a sure gain"
OFFERS_ASK = "the text asks for what nobody should give"
PROMISES_GAIN = "what they wrote promises a sure gain"
OFFERS_LOVE = "the text looks for love"
TEXT_OF_ANOTHER = "You found the same sentences under another name."
TEXT_SUGGESTED = (
    "You found the same sentences under another name. They are those that LinkedIn suggests, and "
    "stand on thousands of profiles."
)
TEXT_OF_THE_FIRM = (
    "You found the same sentences under another name. They speak for the firm, and firms hand such "
    "sentences out."
)
TEXT_NOWHERE = "A search for a sentence found it nowhere else."


def promised(words: str) -> str:
    """What a stranger promises, in their own words."""
    return f"They wrote “{shorten(words)}”. Nobody honest can promise it."


def offer(words: str) -> str:
    """What the text offers, in its own words."""
    return f"The text says “{shorten(words)}”."


# contradictions, no-trace and contact-name

CONTRADICTS = "You saw parts that contradict one another."
ONE_PERSON = "You saw no contradiction within the profile."
TRACES = "You found the person mentioned elsewhere."
NO_TRACE = "You found no trace of the person anywhere else."
CONTACT_OF_ANOTHER = "What they gave as contact leads to another name."
CONTACT_THEIRS = "What they gave as contact is theirs."


def public_trace(trade: str) -> str:
    """Work that leaves something in public, as a question."""
    return f"Work in public ({trade}): does an article, a book or a register name this person?"


def whose_address(address: str) -> str:
    """An address without a word of the name, as a question."""
    return f"{shorten(address)}: does it belong to another name?"


def address_of_another(address: str) -> str:
    """An address with somebody else's names, beside the one that the profile lists."""
    return f"{shorten(address)} bears another name than the profile and the address that it lists."


def about_another(name: str) -> str:
    """An About text that introduces somebody else."""
    return f"The About text introduces {shorten(name)}, of whom the name above it has nothing."


ABOUT_TEXT = "The About text"


def other_trade(where: str, words: Sequence[str]) -> str:
    """Tell of work in the words of another trade than the title's."""
    quoted = listing([f"“{word}”" for word in words[:3]])
    return f"{where}: the work is told in another trade's words, as {quoted}."


def stayed(claim: str, beside: str) -> str:
    """Tell of a life in one place beside jobs that were elsewhere."""
    return f"The text says “{shorten(claim)}”, and the profile lists {beside}."


def account_older(year: int, joined: PartialDate) -> str:
    """Tell of years on LinkedIn from before the account."""
    return f"The text tells of LinkedIn in {year}; the account is from {dates.in_words(joined)}."


def note_signed(name: str) -> str:
    """A note under another name."""
    return f"The note is signed {shorten(name)}, of whom the name on the profile has nothing."


def says_trade(words: str) -> str:
    """A note or an About text that tells of another trade than the headline."""
    return f"A text says “{shorten(words)}”, and the headline tells of other work."


def headline_trade(headline: str, held: str) -> str:
    """A headline of one trade beside a full-time job of another."""
    return f"The headline says “{shorten(headline)}”; the full-time job is {held}."


def sea_inland(held: str, words: Sequence[str]) -> str:
    """Work at a sea that the country of the job has none of."""
    quoted = listing([f"“{word}”" for word in words])
    return f"{held}, with {quoted}: the country named beside it has no sea."


CRAFT = "a school of a craft has given a doctorate in something else"


def craft_doctorate(school: Education) -> str:
    """A doctorate from a school of a craft, in something else."""
    return f"{school_name(school)}: a school of this craft gives no doctorate in {school.field}."


FACULTY = "a degree and its subject or school are of different kinds"


def other_faculty(school: Education) -> str:
    """A degree of one faculty beside the subject or the school of another."""
    beside = f" in {school.field}" if school.field else ""
    return f"{school_name(school)}{beside}: what is learnt there is of quite another kind."


def wrong_firm(held: str) -> str:
    """Work that a firm of this kind has none of."""
    return f"{held}: a firm of this kind has no such work."


def more_than_connections(number: int, what: str, connections: int) -> str:
    """More of what only connections give than there are connections."""
    return f"{number:,} {what}, and {plural(connections, 'connection')} to give them."


def connections_claimed(number: int, connections: int) -> str:
    """A text that claims a network which the page does not show."""
    return f"The text tells of {number:,} contacts; the page shows {connections}."


def done_to_come(year: int, sentence: str) -> str:
    """Tell of something done in a year to come."""
    return f"The text tells of {year} as if it were past: “{shorten(sentence)}”."


def begun_later(held: str, start: PartialDate, told: str) -> str:
    """A post that has not begun, told of as past."""
    return f"{held} begins in {dates.in_words(start)}, and is told as done: “{shorten(told)}”."


def older_than_firm(held: str, start: int, founded: int) -> str:
    """A job that is older than its firm, by the profile's own words."""
    return f"{held} begins in {start}; the text says that the firm began in {founded}."


def verified_by_word(claim: str) -> str:
    """A badge that stands in words alone."""
    return f"The text says “{claim}”, and the profile carries no badge."


def larger_than_firm(staff: str, firm: str) -> str:
    """More people under somebody than the firm has."""
    return f"The text says “{shorten(staff)}” and “{shorten(firm)}”."


def led_from_below(held: str, words: str) -> str:
    """A post at the top that is led from below."""
    return f"{held}: the text says “{shorten(words)}”, which is below such a post."


def parts_and_sum(parts: Sequence[str], whole: str) -> str:
    """Parts that do not make the sum which is said to be all of them."""
    return f"{listing(list(parts))} do not come to {whole}, and the text says there is no more."


def no_public_trace(trade: str) -> str:
    """No trace of somebody whose work is public."""
    return f"{NO_TRACE} The work is public ({trade})."


# odd-name

NAME_ODD: Mapping[str, str] = {
    "label": "The name is labelled as a file is.",
    "desk": "The name is that of a desk or a trade.",
    "digits": "There are digits in the name.",
    "lower": "The whole name is in small letters.",
    "capitals": "The whole name is in capitals.",
    "stop": "There is a stray full stop in the name.",
    "mixed": "One word of the name mixes letters of two alphabets that look alike.",
}
NAME_PLAIN = "The name is written as names are."
NAME_FITS = "The name is written as names are, and the profile's address goes with it."


def name_and_address(slug: str) -> str:
    """An address that belongs to another name."""
    return f"The profile's address says “{slug}”, which shares nothing with the name."


def address_trade(slug: str, old: str) -> str:
    """An address that bears another person's names and a trade that was left."""
    return f"{name_and_address(slug)} It bears another trade too ({old})."


def address_persona(words: str) -> str:
    """An address that numbers a persona."""
    return f"The profile's address says “{words}”, as those say who keep many profiles."


NAME_CHANGED = "The name or the photo was another person's until lately."
NAME_STAYED = "Name and photo have stayed this person's."

# title-badge

NO_NEW_TITLE = "No recruiter's or executive's title is new."
TITLE_VERIFIED = "The title is new, and there is a badge."


def title_unverified(name: str) -> str:
    """A new title of the kinds for which LinkedIn asks for a badge."""
    return f"{name} is new, and the workplace is not verified."


# photo-elsewhere

PHOTO_WHOSE = "You found the photo in other places. You have not said yet under whose name."
PHOTO_OF_ANOTHER = "You found the photo under another name."


def photo_told(words: str) -> str:
    """Say that the profile itself tells of another name, and what to hold against it."""
    return (
        f"{PHOTO_OF_ANOTHER} The profile tells of such a thing itself (“{shorten(words)}”): see "
        "whether the pages under that name lead back to this person."
    )


PHOTO_THEIRS = "Where you found the photo, it stands under this person's own name."
PHOTO_NOWHERE = "You searched for the photo and did not find it in other people's places."

# contact-address

ADDRESS_UNREADABLE = "That does not read as an e-mail address."


def address_free(domain: str) -> str:
    """An address that anybody can have."""
    return f"They write from {domain}, where anybody can open an address."


def address_borrowed(domain: str, firm: str) -> str:
    """A free address that carries a firm's name."""
    return f"They write for {firm} from {domain}, where anybody can open an address of that name."


def address_listed(domain: str, firm: str) -> str:
    """A free address on the page that carries a firm's name."""
    return f"The page lists an address for {firm} at {domain}, where anybody can open one."


def address_fits(domain: str) -> str:
    """An address at the firm they name."""
    return f"They write from {domain}, which goes with the firm they name."


def address_alike(domain: str) -> str:
    """An address that resembles the firm's."""
    return f"They write from {domain}, which resembles the firm's name and is not it."


def address_told(address: str) -> str:
    """An address in what they wrote that resembles the firm's."""
    return f"What they wrote gives the address {shorten(address)}. It looks like theirs and is not."


def address_other(domain: str) -> str:
    """An address of which nothing can be said."""
    return f"They write from {domain}. See whose site that is."


# what would change the verdict


def would_change(clue: Clue, outcome: Outcome, band: Band) -> str:
    """What the verdict would be if one clue came out otherwise."""
    name = BAND_NAMES[band].lower()
    if outcome == "sign":
        return f"If “{clue.title}” turned out to be so, it would be: {name}."
    return f"Without “{clue.title}” it would be: {name}."


# what changed since answers were saved

Stand = tuple[Outcome, Strength | None]
"""What a clue came to, with the strength where it is a sign."""
_STANDS: Mapping[Outcome, str] = {
    "sign": "a sign",
    "clear": "as it should be",
    "reassuring": "in their favour",
    "unknown": "not known",
    "not-applicable": "no matter here",
}


def since(day: str, then: Band, now: Band, changes: int, *, rules: bool) -> str:
    """What became of the verdict since the answers were saved."""
    name = BAND_NAMES[now].lower()
    if then != now:
        return f"On {day} your answers came to “{BAND_NAMES[then].lower()}”. Now it is “{name}”."
    if changes:
        came = "One clue comes" if changes == 1 else f"{changes} clues come"
        return f"{came} to something else than on {day}. The verdict is the same: “{name}”."
    if rules:
        return f"The verdict is the same as on {day}: “{name}”."
    return f"Nothing has changed since {day}: it is still “{name}”."


def since_clue(then: Stand, now: Stand, seen: str) -> str:
    """What a clue came to then, and comes to now."""
    return f"Then: {_stand(then)}. Now: {_stand(now)}. {seen}".rstrip()


def _stand(stand: Stand) -> str:
    outcome, strength = stand
    name = _STANDS[outcome]
    return f"{name} ({STRENGTH_LABELS[strength]})" if strength else name


def since_rules(said: Band, today: Band, titles: tuple[Sequence[str], Sequence[str]]) -> str:
    """What the rules of today make of the saved answers, where those of then said otherwise."""
    more, less = titles
    if said == today and not more and not less:
        return ""
    sentences = ["Our rules have changed since you saved this."]
    if said != today:
        sentences.append(
            f"By those of today, what you entered then comes to “{BAND_NAMES[today].lower()}”."
        )
    if more:
        sentences.append(f"Now a sign: {listing([f'“{title}”' for title in more])}.")
    if less:
        sentences.append(f"No longer a sign: {listing([f'“{title}”' for title in less])}.")
    return " ".join(sentences)


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
    "text": "Call the firm's main number, or write to an address that you found yourself. Do "
    "not use the number or the link that they sent.",
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

ACCEPT: Action = {
    "title": "Accept if you like",
    "text": "If a message turns odd one day, ask them through another channel: a badge or a friend "
    "says nothing of who holds the account then.",
}

_ACTIONS: Mapping[Band, tuple[Action, ...]] = {
    "strong-signs": (REPORT_STEPS, IGNORE, OTHER_CHANNEL),
    "some-signs": (ASK, OTHER_CHANNEL, IGNORE),
    "no-signs": (DECIDE, LOOK_ON),
    "not-enough": (LOOK_ON, ASK),
}

QUESTION = (
    "Thank you for the invitation. I like to know the people I connect with. What brought you to "
    "my profile, and is there somebody we both know who could introduce us?"
)


STOP: Action = {
    "title": "Do not answer",
    "text": "Send no money, code, document or login, and open nothing that they sent. An answer "
    "only tells them that somebody reads.",
}


def actions(band: Band, *, harmful: bool, unchecked: bool, vouched: bool = False) -> list[Action]:
    """Return proportionate steps; looking on is one only while something is unchecked."""
    if vouched:
        return [ACCEPT]
    if harmful:
        return [STOP, *(one for one in _ACTIONS[band] if one is not ASK)]
    return [action for action in _ACTIONS[band] if unchecked or action is not LOOK_ON]


def message(band: Band, *, harmful: bool, vouched: bool = False) -> str:
    """Return a polite message that gives nothing away; none where answering only confirms you."""
    return "" if band == "strong-signs" or harmful or vouched else QUESTION


def known(brief: str) -> str:
    """Say what speaks for somebody against whom nothing does."""
    return f"{brief[:1].upper()}{brief[1:]}. {KNOWN}"


# timeline

GAP_MARK = "Nothing listed"


def school_name(education: Education) -> str:
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
    if start == end:
        return _month_in_words(start)
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
    if since := report["since"]:
        lines += ["", since["headline"], *filter(None, [since["rules"]])]
        lines += [f"- {change['title']}: {change['text']}" for change in since["changes"]]
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
        f"- {finding['title']} [{STRENGTH_LABELS[finding['strength']]}]: {finding['seen']}",
        f"  Why it matters: {finding['why']}",
        f"  An innocent reason: {finding['innocent']}",
        f"  Check it: {finding['next']}",
        f"  Source: {'; '.join(finding['sources'])}",
    ]
