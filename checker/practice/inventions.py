"""How inventors make a profile up: each kind takes an ordinary draft and spoils it.

The kinds are those of the published cases: see the sources of the clues that they show. Every
kind also keeps something that looks well, as makers do, and that vouches for nothing.
"""

from collections.abc import Callable

from checker import dates
from checker.practice import notes, wording
from checker.practice.careers import NOW, Draft, index, month
from checker.practice.draw import Draw
from checker.practice.model import Reply
from checker.practice.people import town


def _from_nowhere(draw: Draw, draft: Draft) -> None:
    """Let every check find what it finds of somebody who is not there.

    Some of them use an account that somebody else opened long ago, so that its age says nothing.
    """
    joined = NOW - (draw.between(0, 2) if draw.chance(60) else draw.between(100, 170))
    firm = draft.jobs[0]["company"]
    draft.replies |= {
        "about": Reply(
            wording.joined(dates.from_index(joined)), {"profile": {"joined": month(joined)}}
        ),
        "firm": Reply(
            draw.pick(wording.FIRM_NOT_THERE).format(firm=firm),
            {"observations": {"employer-checks-out": "no"}},
        ),
        "call": Reply(draw.pick(wording.CALL_DODGED), {"observations": {"dodges-call": "yes"}}),
        "contact": Reply(
            draw.pick(wording.CONTACT_ONLY_HERE), {"observations": {"vouched-for": "no"}}
        ),
        "photo": Reply(
            draw.pick(wording.PHOTO_NOWHERE), {"observations": {"photo-elsewhere": "no"}}
        ),
    }
    draft.oddities.append(wording.SHARED_PROVES_NOTHING)


def _stolen_photo(draw: Draw, draft: Draft) -> None:
    draft.replies["photo"] = Reply(
        draw.pick(wording.PHOTO_STOLEN), {"observations": {"photo-elsewhere": "yes"}}
    )


def thin(draw: Draw, draft: Draft) -> None:
    """Leave a trade of contacts with almost none; a list of jobs, and a borrowed photo."""
    _from_nowhere(draw, draft)
    _stolen_photo(draw, draft)
    draft.profile |= {
        "connections": draw.between(2, 9),
        "skills": 0,
        "recommendations": 0,
        "about": "",
    }
    draft.invitation["mutual_connections"] = 0
    draft.oddities.clear()
    for job in draft.jobs:
        job["description"] = ""
    draft.activity = ""


def pressing(draw: Draw, draft: Draft) -> None:
    """Give a whole profile a note that asks for what nobody should give away."""
    _from_nowhere(draw, draft)
    draft.kind = "invitation"
    draft.invitation["note"] = draw.pick(notes.PRESSING)
    draft.oddities.append(wording.LOOKS_WHOLE)


def asking(draw: Draw, draft: Draft) -> None:
    """Let a contact ask, in a message, for what nobody should give away."""
    _from_nowhere(draw, draft)
    draft.kind = "message"
    draft.invitation["conversation"] = draw.pick(notes.ASKING)
    del draft.invitation["note"]
    draft.oddities.append(wording.LOOKS_WHOLE)


def copied(draw: Draw, draft: Draft) -> None:
    """Make everything complete and join it to the month: text and picture are somebody else's."""
    _from_nowhere(draw, draft)
    draft.profile |= {"connections": "500+"}
    for later, earlier in zip(draft.jobs, draft.jobs[1:], strict=False):
        earlier["end"] = later["start"]
    draft.replies["photo"] = Reply(
        draw.pick(wording.PHOTO_AND_TEXT),
        {"observations": {"photo-elsewhere": "yes", "text-elsewhere": "yes"}},
    )
    draft.oddities.append(wording.LOOKS_WHOLE)


def schooled(draw: Draw, draft: Draft) -> None:
    """Add a master's from a school for pupils, chosen by its name."""
    _from_nowhere(draw, draft)
    name = f"{draw.pick(('Upper', 'Nether', 'Great'))} {town(draw)} College"
    school = draft.profile["education"][0]
    end = index(school["end"])
    draft.profile["education"].insert(
        0,
        {
            "school": name,
            "degree": "Master's",
            "field": draft.trade.subject,
            "start": month(end),
            "end": month(end + 20),
        },
    )
    draft.replies["school"] = Reply(
        wording.school_for_pupils(name),
        {"school": {"school_level": "secondary"}, "observations": {"school-offers-degree": "no"}},
    )


def hurried(draw: Draw, draft: Draft) -> None:
    """Set two full-time jobs at once, few connections, and a photo that has another name."""
    _from_nowhere(draw, draft)
    _stolen_photo(draw, draft)
    now, before = draft.jobs[:2]
    before["end"] = month(min(NOW, index(now["start"]) + draw.between(9, 14)))
    draft.profile["connections"] = draw.between(11, 45)
    draft.profile["recommendations"] = 0
    draft.invitation["mutual_connections"] = 0
    draft.oddities.clear()


INVENTIONS: tuple[Callable[[Draw, Draft], None], ...] = (
    thin, pressing, asking, copied, schooled, hurried,
)  # fmt: skip
