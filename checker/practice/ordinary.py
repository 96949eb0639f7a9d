"""Oddities of ordinary people: each kind gives a draft one that only catches the eye."""

from collections.abc import Callable

from checker import dates
from checker.practice import notes, wording
from checker.practice.careers import NOW, Draft, index, month
from checker.practice.draw import Draw
from checker.practice.model import Reply
from checker.practice.people import COUNTRIES, town


def pause(draw: Draw, draft: Draft) -> None:
    """Leave a gap of a year or two between two jobs."""
    now, before = draft.jobs[:2]
    begun, start = index(before["start"]), index(now["start"])
    gap = min(draw.between(13, 26), start - begun - 6)
    before["end"] = month(start - gap)
    draft.oddities.append(wording.career_break(gap))


def side_job(draw: Draw, draft: Draft) -> None:
    """Add a second, part-time job beside the present one."""
    start = max(index(draft.jobs[0]["start"]), NOW - draw.between(8, 40))
    title, company, text = draw.pick(wording.SIDE_JOBS)
    draft.jobs.insert(
        1,
        {
            "title": title,
            "company": company.format(town=town(draw)),
            "start": month(start),
            "end": None,
            "current": True,
            "employment": "part-time",
            "description": text,
        },
    )
    draft.oddities.append(wording.SIDE_JOB)


def unsure(draw: Draw, draft: Draft) -> None:
    """Let some checks of an ordinary person come to nothing, as they do."""
    if draw.chance(25):
        draft.replies["contact"] = Reply(
            draw.pick(wording.CONTACT_ONLY_HERE), {"observations": {"vouched-for": "no"}}
        )
    if draw.chance(15):
        draft.replies["call"] = Reply(draw.pick(wording.CALL_OPEN))


def newcomer(draw: Draw, draft: Draft) -> None:
    """Give a long career a young account with a small network."""
    joined = NOW - draw.between(4, 10)
    draft.profile |= {"connections": draw.between(105, 150)}
    draft.replies["about"] = Reply(
        wording.joined(dates.from_index(joined)), {"profile": {"joined": month(joined)}}
    )
    draft.oddities.append(wording.SMALL_NETWORK)


def silent(_: Draw, draft: Draft) -> None:
    """Leave out the About section, and hardly a word on the jobs."""
    draft.profile["about"] = ""
    for job in draft.jobs[1:]:
        job["description"] = ""
    draft.activity = ""
    draft.oddities.append(wording.SAYS_LITTLE)


def faceless(_: Draw, draft: Draft) -> None:
    """Show no picture."""
    draft.picture = False
    draft.replies["photo"] = Reply(wording.PHOTO_NONE)
    draft.oddities.append(wording.NO_PICTURE)


def flowers(draw: Draw, draft: Draft) -> None:
    """Show a banner that has nothing to do with the work."""
    draft.banner = draw.pick(wording.BANNERS)
    draft.oddities.append(wording.odd_banner(draft.banner))


def remote(draw: Draw, draft: Draft) -> None:
    """Set a home in one country and a job in another."""
    country, named = draw.pick([one for one in COUNTRIES if one[0] != draft.person.country])
    draft.jobs[0]["country"] = country
    draft.jobs[0]["place"] = f"{town(draw)}, {named}"
    draft.oddities.append(wording.REMOTE)


def undated(_: Draw, draft: Draft) -> None:
    """Show a first job without dates."""
    draft.jobs[-1] |= {"start": None, "end": None}
    draft.oddities.append(wording.UNDATED)


def complete(_: Draw, draft: Draft) -> None:
    """Leave nothing out, and join every job to the next."""
    draft.profile |= {"connections": "500+"}
    for later, earlier in zip(draft.jobs, draft.jobs[1:], strict=False):
        earlier["end"] = later["start"]
    draft.oddities.append(wording.COMPLETE)


def turned(draw: Draw, draft: Draft) -> None:
    """Give a first career that has nothing to do with the second."""
    title, kind, text = draw.pick(wording.FORMER)
    draft.jobs[-1] |= {"title": title, "company": f"{town(draw)} {kind}", "description": text}
    draft.oddities.append(wording.TURNED)


def lower_case(_: Draw, draft: Draft) -> None:
    """Write a name without capitals."""
    draft.profile["name"] = draft.person.name.lower()
    draft.oddities.append(wording.LOWER_CASE)


def written(draw: Draw, draft: Draft) -> None:
    """Write a note that some would suspect."""
    draft.kind = "invitation"
    text, oddity = draw.pick(notes.ORDINARY)
    draft.invitation["note"] = text.format(given=draft.person.given, firm=draft.jobs[0]["company"])
    draft.oddities.append(oddity)


def wrote(draw: Draw, draft: Draft) -> None:
    """Let a contact write what some would suspect."""
    draft.kind = "message"
    text, oddity = draw.pick(notes.WRITING)
    draft.invitation["conversation"] = text.format(firm=draft.jobs[0]["company"])
    del draft.invitation["note"]
    draft.oddities.append(oddity)


def forgotten(draw: Draw, draft: Draft) -> None:
    """Keep a job that ended long ago and whose end was never entered."""
    now, before = draft.jobs[:2]
    before["end"] = month(min(NOW, index(now["start"]) + draw.between(3, 6)))
    before["employment"] = now["employment"] = ""
    draft.oddities.append(wording.FORGOTTEN)


ODDITIES: tuple[Callable[[Draw, Draft], None], ...] = (
    pause, side_job, newcomer, silent, faceless, flowers, remote, undated, complete, turned,
    lower_case, written, wrote, forgotten,
)  # fmt: skip
