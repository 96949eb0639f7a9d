"""What the import of a profile says: what it understood, and how to mend what it cannot read."""

from collections.abc import Mapping, Sequence

from checker.words import listing, plural

SAVE_TO_PDF = "on the profile choose More, then Save to PDF, and open that file here"

NOT_A_PDF = f"This file is not a PDF: {SAVE_TO_PDF}."
TOO_LARGE = f"This file holds far more than a profile does: {SAVE_TO_PDF}."
TOO_LONG = f"This file has more than 60 pages, and a profile has fewer: {SAVE_TO_PDF}."
LOCKED = f"This PDF is locked with a password: {SAVE_TO_PDF}, which has none."
DAMAGED = f"This PDF is damaged and cannot be read: {SAVE_TO_PDF} again."
NO_PROFILE_FILE = (
    "This PDF is not LinkedIn’s own file of a profile, nor its printed page, so nothing was read "
    "from it. A CV is not read, nor what LinkedIn’s résumé builder makes: "
    f"{SAVE_TO_PDF}."
)

NO_READER = (
    "PDFs are read with pypdf, which is not installed here: pip install 'smell-test-checker[pdf]', "
    "or paste the text of the profile's page."
)

NOTHING = "Nothing was pasted: select the whole profile page, copy it and paste it here."
TOO_MUCH_TEXT = (
    "That is far more text than a profile page has: select the profile's page alone, copy it and "
    "paste it here."
)
SEVEN = "English, German, French, Spanish, Portuguese, Italian or Dutch"

NO_PROFILE_TEXT = (
    "No heading of a LinkedIn profile (About, Experience, Education) was found: select the whole "
    f"profile page, copy it and paste it here. The page’s headings must be {SEVEN}."
)


def other_language(name: str) -> str:
    """The page is in a language that is not read; copying it again would not help."""
    return (
        f"This page is in {name}. Pages are read in {SEVEN}: choose one of these in LinkedIn under "
        "Settings, Account preferences, Language, copy the page again and paste it here. "
        "Or save the profile as PDF: that file is read in any language."
    )


def counts(jobs: int | None, schools: int | None, *, about: bool | None) -> str:
    """What was found, in one sentence; "" where none of the three could be told."""
    parts = []
    if jobs is not None:
        parts.append(plural(jobs, "job"))
    if schools is not None:
        parts.append(plural(schools, "school"))
    if about is not None:
        parts.append("an About section" if about else "no About section")
    if not parts:
        return ""
    return f"Read: {listing(parts)}."


def language(name: str) -> str:
    """The profile is shown in another language than English."""
    return f"The headings are {name}."


def place(text: str, *, known: bool) -> str:
    """The profile names a place; the form asks for a country."""
    if known:
        return f"Their country was taken from “{text}”."
    return f"The place shown is “{text}”, without a country that we know: choose it below."


def job_places(texts: Sequence[str]) -> str:
    """Lines under jobs that were taken for places and not for descriptions."""
    shown = "; ".join(f"“{text}”" for text in texts)
    return f"Taken for places of jobs, not for descriptions: {shown}."


def uncounted(text: str) -> str:
    """The page tells of shared connections, and a comma leaves open how many."""
    return f"The page says “{text}”: enter below how many you share."


def more_jobs(shown: int, listed: int) -> str:
    """The page shows only the first jobs of a longer list."""
    return (
        f"The page shows {shown} of {listed} jobs: open “Show all” under Experience, copy that "
        "page and paste it too."
    )


def not_in_a_file() -> str:
    """What a "Save to PDF" file never says."""
    return "Such a file says nothing of connections, recommendations, a photo or all skills."


def only_the_top(*, shown: bool) -> str:
    """Nothing of a profile but its top card is there; `shown` where the page goes on without."""
    if shown:
        return "The page shows no About, Experience or Education section."
    return (
        "Only the top of the profile was pasted. If the page shows more, select all of it, copy it "
        "and paste it here."
    )


def more_roles(company: str, shown: int, listed: int) -> str:
    """A company has more roles than the page shows."""
    return (
        f"The page shows {shown} of {listed} roles at {company}: open the link below them, copy "
        "that page and paste it too."
    )


def in_common(line: str) -> str:
    """The page tells what the visitor and this person share."""
    return f"The page says “{line}”."


def activity(*, any_: bool) -> str:
    """The page shows what they posted, or says that there is nothing."""
    return "They have posted or commented." if any_ else "The page shows no posts of theirs."


def passed_over(headings: Sequence[str]) -> str:
    """Sections of which the form asks nothing."""
    return f"Not used here: {', '.join(headings)}."


def skipped(count: int) -> str:
    """Rows or lines beyond what is kept."""
    return f"… and {count:,} more"


def title(row: Mapping[str, object], *names: str) -> str:
    """Give the first of the row's texts that is there, for a sentence about it."""
    return next((str(row[name]) for name in names if row.get(name)), "?")
