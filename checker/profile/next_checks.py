"""What to look at next: by what an answer would change, given all that is known, per second.

A check is offered only where there is something to look at. It comes as something to do.
"""

import re
from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from checker.model import Band, Check, Json, Judgement, Link, Outcome, ProfileRequest
from checker.profile import verdict, wording
from checker.profile.clue import Clue
from checker.profile.clues import CLUES, text
from checker.reading import visible

ALARM: dict[Band, int] = {"not-enough": 0, "no-signs": 0, "some-signs": 1, "strong-signs": 2}
STEP = 8
"""Points that a change of the band is worth beside a sign that only adds to others."""
GETTING_THERE = 15
"""Seconds that any check takes before it begins."""
WAITING = 60
"""Seconds that waiting for an answer counts as, however long it takes."""
BEGUN = 4
"""A question that an answer or a name has opened comes first: it is on the screen already."""
VOUCHING = 0.5
"""What speaks for somebody is worth half as much to know: it lowers by one band at most."""
ASKING = {
    seen.id: [clue for clue in CLUES if f"observations.{seen.id}" in clue.inputs]
    for seen in (clue.observation for clue in CLUES)
    if seen
}
"""Observation -> the clues that it is an answer to."""


class Ranked(NamedTuple):
    """An open check, what it is worth per second, and whether an answer could move the band."""

    clue: Clue
    worth: float
    moves: bool


def ranked(judged: Sequence[verdict.Judged], request: ProfileRequest) -> list[Ranked]:
    """Return the checks that are still open, the one that is worth most per second first."""
    places = {clue.id: place for place, clue in enumerate(CLUES)}
    known = verdict.telling(judged)
    now = verdict.band(known)[0], _points(known)
    opened = {clue.leads_to for clue in CLUES if clue.leads_to and _opened(clue, request)}
    checks = [
        _rank(one, known, request, now, opened)
        for one in judged
        if one.judgement.outcome == "unknown"
        and (one.clue.subject is None or one.clue.subject(request))
    ]
    return sorted(
        (check for check in checks if check.clue.strength != "note" or check.worth),
        key=lambda check: (-check.worth, check.clue.seconds, places[check.clue.id]),
    )


def leads(judged: Sequence[verdict.Judged], checks: Sequence[Ranked]) -> bool:
    """Whether a check comes before what to do: while an answer could change the verdict.

    Where somebody is known or verified and nothing stands against them, it is time to decide.
    """
    band, _ = verdict.band(judged)
    settled = band == "strong-signs" or verdict.harmful(judged) or verdict.vouched(judged)
    return not settled and any(check.moves for check in checks)


def _rank(
    one: verdict.Judged,
    known: Sequence[verdict.Judged],
    request: ProfileRequest,
    now: tuple[Band, int],
    opened: Container[str],
) -> Ranked:
    own = one.clue.observation.id if one.clue.observation else ""
    begun = one.judgement.seen.endswith("?") or own in opened
    worth, moves = 0.0, False
    # A no to what is worked out makes it clear, and nothing clear moves a verdict.
    for answer in (True, False) if own else (True,):
        after = verdict.telling(_answered(one, known, request, yes=answer))
        if after == known:
            continue
        then, _ = verdict.band(after)
        step = ALARM[then] - ALARM[now[0]]
        gain = STEP * abs(step) + max(0, _points(after) - now[1])
        factor = VOUCHING if one.clue.family == "verification" else BEGUN if begun else 1.0
        worth = max(worth, gain * factor)
        moves = moves or step != 0
    seconds = one.clue.seconds + GETTING_THERE + (WAITING if one.clue.tool == "write" else 0)
    return Ranked(one.clue, worth / seconds, moves)


def _opened(clue: Clue, request: ProfileRequest) -> bool:
    """Whether a yes has made the question that it leads to the next one."""
    seen = clue.observation
    return seen is not None and request.observations.get(seen.id) is True


def _points(judged: Sequence[verdict.Judged]) -> int:
    return sum(verdict.counted(judged).values())


def _answered(
    one: verdict.Judged,
    known: Sequence[verdict.Judged],
    request: ProfileRequest,
    *,
    yes: bool,
) -> list[verdict.Judged]:
    """Return what would be told with one more answer, and with what that leads to."""
    seen = one.clue.observation
    if seen is None:
        telling: Outcome = "reassuring" if one.clue.family == "verification" else "sign"
        tried = Judgement(telling if yes else "clear", "", one.strength)
        return [*known, verdict.Judged(one.clue, tried)]
    answers = {**request.observations, seen.id: yes}
    if yes and one.clue.leads_to:
        answers[one.clue.leads_to] = True
    imagined = request._replace(observations=answers)
    asked = [key for key in answers if key not in request.observations]
    anew = {clue.id: clue for key in asked for clue in ASKING[key]}
    return [
        *(kept for kept in known if kept.clue.id not in anew),
        *(verdict.Judged(clue, verdict.judgement(clue, imagined)) for clue in anew.values()),
    ]


# ------------------------------------------------------------------------------- something to do


def check(
    ranked_check: Ranked, seen: str, request: ProfileRequest, content: Mapping[str, Json]
) -> Check:
    """Write one check as something to do: a search to open, a sentence to copy.

    `seen` is what the clue says while it is unknown: where that is a question, it is the one to
    ask. `content` tells at which row of the form it is answered.
    """
    clue = ranked_check.clue
    links, copy = _task(clue, request)
    inputs = list(clue.inputs)
    if clue.id == "impossible-degree" and (row := _school_row(seen, content)):
        inputs = [row]
    asked = seen if seen.endswith("?") else ""
    return {
        "clue": clue.id,
        "title": asked or clue.task or clue.question,
        "question": asked or clue.question,
        "how": clue.how,
        "seconds": clue.seconds,
        "inputs": inputs,
        "kind": clue.tool,
        "links": links,
        "copy": copy,
        "word": wording.TOOL_WORDS.get(clue.tool, ""),
        "moves": ranked_check.moves,
    }


def _task(clue: Clue, request: ProfileRequest) -> tuple[list[Link], str]:
    match clue.tool:
        case "search-photo":
            return [Link(label=name, url=url) for name, url in PICTURE_SEARCHES], ""
        case "search-words":
            words = f'"{text.search_sentence(request) or ""}"'
            return _web(words), words
        case "search-person":
            words = _quoted(request.name, _firm(request))
            return [*_web(words), *_members(request)], words
        case "search-firm":
            title = _title(request) if clue.id != "employer" else request.name
            words = _quoted(_firm(request) or request.headline, title)
            return _web(words), words
        case "search-school":
            school = next(
                (one for one in request.education or () if one.school and one.degree), None
            )
            words = _quoted(school.school, school.degree, school.field) if school else ""
            return _web(words), words
        case "ask-contact":
            return [], wording.ask_contact(request.name or "")
        case "write":
            return [], wording.WRITE
        case _:
            return [], ""


def _school_row(seen: str, content: Mapping[str, Json]) -> str | None:
    """Return the path of the level of the school that a question names, as it was typed."""
    profile = content.get("profile")
    rows = profile.get("education") if isinstance(profile, dict) else None
    for number, row in enumerate(rows if isinstance(rows, list) else []):
        name = row.get("school") if isinstance(row, dict) else None
        if isinstance(name, str) and seen == wording.which_school(visible(name)):
            return f"profile.education.{number}.school_level"
    return None


PICTURE_SEARCHES = (
    ("TinEye", "https://tineye.com/"),
    ("Google Lens", "https://lens.google.com/"),
    ("Bing Visual Search", "https://www.bing.com/visualsearch"),
)


def _web(words: str) -> list[Link]:
    return [
        Link(label="DuckDuckGo", url=f"https://duckduckgo.com/?q={_encoded(words)}"),
        Link(label="Google", url=f"https://www.google.com/search?q={_encoded(words)}"),
    ]


def _members(request: ProfileRequest) -> list[Link]:
    words = _encoded(request.name or "")
    url = f"https://www.linkedin.com/search/results/people/?keywords={words}"
    return [Link(label="LinkedIn", url=url)]


def _firm(request: ProfileRequest) -> str | None:
    present = [job.company for job in request.positions or () if job.current and job.company]
    return (
        present[-1]
        if present
        else next((job.company for job in reversed(request.positions or ()) if job.company), None)
    )


def _title(request: ProfileRequest) -> str | None:
    return next((job.title for job in reversed(request.positions or ()) if job.title), None)


def _quoted(*parts: str | None) -> str:
    return " ".join(f'"{re.sub(chr(34), "", part)}"' for part in parts if part)


_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_ENCODED = [chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}" for byte in range(256)]


def _encoded(words: str) -> str:
    """Return a text as an address carries it; `urllib` would bring half of networking along."""
    raw = words.encode(errors="ignore")
    return "".join(map(_ENCODED.__getitem__, raw))
