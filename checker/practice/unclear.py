"""Strangers of whom too little is shown: nothing here, and no check from a chair, settles it."""

from collections.abc import Callable

from checker.practice import notes, wording
from checker.practice.careers import Draft
from checker.practice.draw import Draw
from checker.practice.model import Reply


def closed(draw: Draw, draft: Draft) -> None:
    """Leave a page that shows its jobs to connections alone, and a line that anybody writes."""
    kept = {"name", "headline", "country"}
    draft.profile = {key: value for key, value in draft.profile.items() if key in kept}
    draft.picture = False
    draft.activity = None
    draft.kind = "invitation"
    draft.invitation = {"note": draw.pick(notes.STIFF), "mutual_connections": 1}
    draft.replies = {
        "about": Reply(wording.ABOUT_HIDDEN),
        "photo": Reply(wording.PHOTO_NONE),
        "firm": Reply(draw.pick(wording.FIRM_OPEN)),
        "call": Reply(draw.pick(wording.CALL_OPEN)),
        "contact": Reply(
            draw.pick(wording.CONTACT_ONLY_HERE), {"observations": {"vouched-for": "no"}}
        ),
    }
    draft.oddities = [wording.STIFF, wording.CLOSED]


def started(draw: Draw, draft: Draft) -> None:
    """Leave a page begun this week, of one line and one job."""
    kept = {"name", "headline", "country"}
    job = draft.jobs[0]
    draft.profile = {key: value for key, value in draft.profile.items() if key in kept} | {
        "connections": draw.between(10, 40),
        "positions": [
            {"title": job["title"], "company": job["company"], "start": job["start"], "end": None,
             "current": True}
        ],
    }  # fmt: skip
    draft.activity = None
    draft.picture = False
    draft.invitation = {"mutual_connections": 0}
    draft.replies = {
        "about": Reply(wording.ABOUT_HIDDEN),
        "photo": Reply(wording.PHOTO_NONE),
        "firm": Reply(draw.pick(wording.FIRM_OPEN)),
        "call": Reply(draw.pick(wording.CALL_OPEN)),
        "contact": Reply(wording.CONTACT_NONE),
    }
    draft.oddities = [wording.BEGUN]


UNCLEAR: tuple[Callable[[Draw, Draft], None], ...] = (closed, started)
