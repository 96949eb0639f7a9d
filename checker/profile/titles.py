"""What the parts of a profile report are called, and the report in a few words."""

from collections.abc import Mapping

from checker.model import Band, FamilyReport, FamilyWeight, ProfileReport
from checker.profile.clues import FAMILIES
from checker.profile.wording import BAND_NAMES, stands_out
from checker.words import plural

TITLES: Mapping[str, str] = {
    "next": "Worth checking now",
    "answer": "Answer it",
    "reassuring": "What speaks for them",
    "to-do": "What to do now",
    "message": "A message that gives nothing away:",
    "copy-message": "Copy the message",
    "search": "Search the web for this sentence, with its quotation marks. Finding it under "
    "another name tells you a great deal. This page does not search for you.",
    "copy-search": "Copy the sentence",
    "copy-check": "Copy the words",
    "career": "The career",
    "career-words": "The career in words",
    "weights": "What weighed how much",
    "would-change": "What would change the verdict",
    "since": "Since you saved it",
    "question": "Question",
    "clear": "What looked as it should",
    "not-applicable": "What does not apply",
    "not-checked": "Not checked yet",
    "innocent": "An innocent reason",
    "why-and-how": "Why, and how to check",
    "why": "Why it matters",
    "check": "Check it",
    "source": "Source",
    "sources": "Sources",
    "your-answer": "Your answer",
    "in-the-guide": "In the guide",
    "entered": "What was entered",
    "paper": "Signs in what was entered say nothing certain of anybody.",
    "job": "Job",
    "school": "School",
    "open": "Dates not shown",
    "gap": "Nothing listed",
    "overlap": "Two full-time jobs at once",
    "joined": "Joined LinkedIn",
}
"""By what the page draws: see docs/javascripts/report/profile.js and timeline.js."""


def titles(band: Band) -> dict[str, str]:
    """Return what the parts of a report are called."""
    return {"noticed": stands_out(band), **TITLES}


def coverage(report: ProfileReport) -> str:
    """Say how many clues were looked at."""
    checked, of = report["coverage"]["checked"], report["coverage"]["of"]
    return f"{checked} of {of} clues checked"


def looked_at(report: ProfileReport) -> str:
    """Say how much lies behind a result; it is no school mark, and not all is to be done."""
    checked = report["coverage"]["checked"]
    if not checked:
        return "Nothing has been looked at."
    return f"{plural(checked, 'clue')} looked at. You need not look at all of them."


def short(report: ProfileReport) -> str:
    """Say what a bar at the foot of a phone has room for."""
    checked, of = report["coverage"]["checked"], report["coverage"]["of"]
    return f"{BAND_NAMES[report['band']]} · {checked} of {of} checked"


def announcement(report: ProfileReport) -> str:
    """Say what is read out when the report changes."""
    signs = sum(finding["outcome"] == "sign" for finding in report["findings"])
    noun = "small thing" if report["band"] in {"no-signs", "not-enough"} else "sign"
    return f"{BAND_NAMES[report['band']]}. {coverage(report)}, {plural(signs, noun)}."


def weighed(family: FamilyWeight) -> FamilyReport:
    """Name a family, and say what it weighs before and after its cap."""
    signs, points, counted = family["signs"], family["points"], family["counted"]
    sentence = f"{plural(signs, 'sign')}, {plural(points, 'point')}"
    if counted != points:
        sentence += f", {counted or 'none'} of them counted"
    return {**family, "label": FAMILIES[family["family"]], "sentence": sentence}
