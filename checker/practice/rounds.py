"""A round: eight items by seed, each drawn again until the checker agrees with its truth."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from checker.dates import parse
from checker.model import Band, Family, PartialDate
from checker.practice import wording
from checker.practice.careers import Draft, Row, ordinary
from checker.practice.draw import Draw
from checker.practice.inventions import INVENTIONS
from checker.practice.model import (
    TRUTHS,
    CheckId,
    Item,
    LookUp,
    Mark,
    Part,
    Settles,
    Shown,
    ShownJob,
    ShownSchool,
    Truth,
)
from checker.practice.ordinary import ODDITIES, unsure
from checker.practice.people import Person, person
from checker.practice.trades import TRADES, Trade
from checker.practice.unclear import UNCLEAR
from checker.profile import clues, verdict
from checker.profile.read import read

SHAPE: tuple[Truth, ...] = (
    "made-up", "made-up", "made-up", "ordinary", "ordinary", "ordinary", "ordinary", "cannot-tell",
)  # fmt: skip
"""At most half made up: with more of them people see them everywhere (facts: practice)."""
ATTEMPTS = 200
TODAY = PartialDate(2026, 11)
Kind = Callable[[Draw, Draft], None]
"""Something that makes an ordinary draft what it is to be."""
_KINDS: Mapping[Truth, Sequence[Kind]] = {
    "made-up": INVENTIONS,
    "ordinary": ODDITIES,
    "cannot-tell": UNCLEAR,
}
FITTING: Mapping[Truth, tuple[Band, ...]] = {
    "made-up": ("strong-signs",),
    "ordinary": ("no-signs",),
    "cannot-tell": ("not-enough", "some-signs"),
}
"""What the checker has to say of each truth, once everything has been looked up."""
ORDER: tuple[CheckId, ...] = ("contact", "firm", "call", "school")
"""Which check clears an ordinary person up best: people first. No photo and no old account does."""
PART_OF_FAMILY: Mapping[Family, Part] = {
    "network": "numbers",
    "history": "jobs",
    "education": "schools",
    "text": "about",
    "photo": "picture",
    "approach": "note",
    "identity": "name",
    "verification": "name",
}
PART_OF_CLUE: Mapping[str, Part] = {"no-job-descriptions": "jobs", "too-perfect": "jobs"}
"""Where a clue is seen, if not where its family is."""


def items(seed: int) -> list[Item]:
    """Return the eight items of a seed."""
    draw = Draw(seed, "round")
    truths = draw.shuffled(SHAPE)
    trades = draw.shuffled(TRADES)
    kinds = {truth: draw.shuffled(_KINDS[truth]) for truth in TRUTHS}
    knows = draw.shuffled(wording.CONTACT_KNOWS)  # nobody hears the same twice in a round
    made = []
    for number, truth in enumerate(truths):
        told = (trades[number], knows[number])
        draft, settles = _fitting(seed, number, truth, kinds[truth], told)
        made.append(_item(number + 1, len(truths), draft, settles))
    return made


def _fitting(
    seed: int, number: int, truth: Truth, kinds: list[Kind], told: tuple[Trade, str]
) -> tuple[Draft, CheckId | None]:
    """Draw until the checker agrees; the kind that did is taken out of `kinds`.

    Who it is and what they work at stay the same, so that neither can ever tell the truth.
    Raise StopIteration where no kind fits the checker any more.
    """
    who = person(seed, number)
    tries = ((place, kinds[place % len(kinds)]) for place in range(ATTEMPTS))
    drafts = (
        (kind, _drawn(Draw(seed, f"item {number} {place}"), who, told, truth, kind))
        for place, kind in tries
    )
    kind, draft, settles = next(
        (kind, draft, settles)
        for kind, draft in drafts
        if (settles := settling(draft)) or _stays_open(draft)
    )
    kinds.remove(kind)
    return draft, settles


def _drawn(draw: Draw, who: Person, told: tuple[Trade, str], truth: Truth, kind: Kind) -> Draft:
    trade, knows = told
    draft = ordinary(draw, who, trade, truth, knows)
    if truth == "ordinary":
        unsure(draw, draft)
    kind(draw, draft)
    return draft


def settling(draft: Draft) -> CheckId | None:
    """Return the check that settles it for the least effort; None where none does.

    An item that everything looked up together would contradict has none either.
    """
    wanted = FITTING[draft.truth]
    if draft.truth == "cannot-tell" or band_after(draft, draft.replies) not in wanted:
        return None
    order = ORDER if draft.truth == "ordinary" else sorted(draft.replies, key=seconds)
    fitting = (
        check
        for check in order
        if _says_something(draft, check) and band_after(draft, [check]) in wanted
    )
    return next(fitting, None)


def _says_something(draft: Draft, check: CheckId) -> bool:
    """Whether a check brings anything; a contact who knows nothing about them brings nothing."""
    seen = draft.replies[check].adds.get("observations", {})
    return bool(draft.replies[check].adds) and seen.get("vouched-for") != "no"


def _stays_open(draft: Draft) -> bool:
    """Whether it cannot be told, whatever is looked up."""
    if draft.truth != "cannot-tell":
        return False
    checks = list(draft.replies)
    looked = ([], *([check] for check in checks), checks)
    return all(band_after(draft, some) in FITTING["cannot-tell"] for some in looked)


def seconds(check: CheckId) -> int:
    """Return how long a check takes, as its clue declares."""
    return clues.BY_ID[wording.CHECKS[check][1]].seconds


def judged_after(draft: Draft, checks: Iterable[CheckId]) -> list[verdict.Judged]:
    """Return what the checker finds once some checks have been made."""
    return verdict.judge(read(request_after(draft, checks), TODAY))


def band_after(draft: Draft, checks: Iterable[CheckId]) -> Band:
    """Return the checker's band once some checks have been made."""
    return verdict.band(judged_after(draft, checks))[0]


def request_after(draft: Draft, checks: Iterable[CheckId]) -> Row:
    """Return the request about what is shown and what some checks bring."""
    asked = draft.request
    for check in checks:
        for place, added in draft.replies[check].adds.items():
            _place(asked, place).update(added)
    return asked


def _place(asked: Row, place: str) -> Row:
    """Return a part of a request by its name; `school` is the first school."""
    if place == "school":
        first: Row = asked["profile"]["education"][0]
        return first
    part: Row = asked[place]
    return part


def _item(number: int, of: int, draft: Draft, settles: CheckId | None) -> Item:
    shown = show(draft)
    marks = _marks(draft)
    every = tuple(draft.replies)
    parts = [part for part in wording.PARTS if _has(shown, part)]
    return {
        "number": number,
        "kind": draft.kind,
        "title": wording.item_title(number, of, draft.kind),
        "shown": shown,
        "parts": [{"part": part, "title": wording.PARTS[part]} for part in parts],
        "checks": [_check(check, draft) for check in wording.CHECKS if check in draft.replies],
        "truth": draft.truth,
        "band": band_after(draft, [settles] if settles else every),
        "request": request_after(draft, [settles] if settles else every),
        "answer": wording.ANSWERS[draft.truth],
        "said": wording.said(draft.truth, draft.kind),
        "reasons": {part: wording.reason(draft.truth, part, marks) for part in parts},
        "marks": marks,
        "clues": [mark["clue"] for mark in marks if mark["weight"] == "tells"],
        "oddities": [mark["title"] for mark in marks if mark["weight"] == "nothing"],
        "settles": _settles(draft, settles) if settles else None,
        "unsettled": "" if settles else wording.NOTHING_SETTLES,
    }


def _check(check: CheckId, draft: Draft) -> LookUp:
    return {
        "check": check,
        "title": wording.CHECKS[check][0],
        "seconds": seconds(check),
        "reply": draft.replies[check].text,
    }


def _settles(draft: Draft, check: CheckId) -> Settles:
    return {
        "check": check,
        "clue": wording.CHECKS[check][1],
        "seconds": seconds(check),
        "text": wording.settles(draft.truth, check, seconds(check), draft.replies[check].text),
    }


def _marks(draft: Draft) -> list[Mark]:
    """Return what tells on the page by the checker's own findings, then what only seems to."""
    marks = [_mark(draft.truth, one) for one in judged_after(draft, []) if one.points]
    taken = {mark["part"] for mark in marks if mark["weight"] != "tells"}
    # An oddity's own sentence says better than the clue's why it is ordinary.
    own = {oddity.part for oddity in draft.oddities}
    kept = [mark for mark in marks if mark["weight"] == "tells" or mark["part"] not in own & taken]
    return kept + [
        {
            "part": oddity.part,
            "clue": "",
            "weight": "nothing",
            "title": oddity.title,
            "text": oddity.text,
        }
        for oddity in draft.oddities
    ]


def _mark(truth: Truth, judged: verdict.Judged) -> Mark:
    clue = judged.clue
    tells = truth == "made-up" and judged.strength in {"decisive", "strong", "moderate"}
    return {
        "part": PART_OF_CLUE.get(clue.id, PART_OF_FAMILY[clue.family]),
        "clue": clue.id,
        "weight": "tells" if tells else "nothing",
        "title": clue.title,
        "text": f"{judged.judgement.seen} {clue.why if tells else clue.innocent}",
    }


def show(draft: Draft) -> Shown:
    """Return what a member sees of it."""
    page = draft.profile
    jobs, schools = page.get("positions"), page.get("education")
    whole = jobs is not None and schools is not None
    counted = "skills" in page
    return {
        "name": page["name"],
        "headline": page["headline"],
        "place": draft.person.place,
        "connections": wording.connections(page["connections"]) if "connections" in page else "",
        "shared": wording.shared(draft.invitation["mutual_connections"]),
        "activity": draft.activity if draft.activity is not None else "",
        "picture": draft.picture,
        "banner": draft.banner,
        "about": page.get("about"),
        "jobs": None if jobs is None else [_job(job) for job in jobs],
        "schools": None if schools is None else [_school(school) for school in schools],
        "skills": wording.skills(page["skills"], page["recommendations"]) if counted else "",
        "note": draft.invitation.get("conversation", draft.invitation.get("note")),
        "hidden": "" if whole else wording.HIDDEN,
    }


def _job(job: Row) -> ShownJob:
    return {
        "title": job["title"],
        "company": job["company"],
        "kind": wording.EMPLOYMENT.get(job.get("employment", ""), ""),
        "dates": _span(job),
        "place": job.get("place", ""),
        "text": job.get("description", ""),
    }


def _school(school: Row) -> ShownSchool:
    return {
        "school": school["school"],
        "degree": f"{school['degree']}, {school['field']}",
        "dates": _span(school),
    }


def _span(row: Row) -> str:
    start, end = (parse(row[key]) if row[key] else None for key in ("start", "end"))
    return wording.span(start, end, current=row.get("current", False))


def _has(shown: Shown, part: Part) -> bool:
    """Whether a page has a part that somebody could go by."""
    match part:
        case "jobs" | "schools" | "about" | "note":
            return shown[part] is not None
        case _:
            return True
