"""An ordinary profile, invented: schools, then jobs one after another, and a network to match."""

from dataclasses import dataclass, field
from typing import Any

from checker import dates
from checker.practice import wording
from checker.practice.draw import Draw
from checker.practice.model import CheckId, Kind, Oddity, Reply, Truth
from checker.practice.people import Person, firm, town
from checker.practice.trades import Trade

AS_OF = "2026-11"
NOW = 2026 * 12 + 10
"""The month in which every round takes place, counted from year 0: a seed gives one round."""
SHORTEST, LONGEST = 4, 22
"""Years of work."""

Row = dict[str, Any]


@dataclass
class Draft:
    """An item while it is drawn: the request that the checker will judge, and what else is known.

    `profile` and `invitation` are as the contract has them; whatever is not in them is not shown.
    """

    person: Person
    trade: Trade
    truth: Truth
    kind: Kind
    profile: Row
    invitation: Row
    replies: dict[CheckId, Reply]
    oddities: list[Oddity] = field(default_factory=list)
    activity: str | None = None
    picture: bool = True
    banner: str = ""

    @property
    def jobs(self) -> list[Row]:
        """The jobs, the present one first."""
        rows: list[Row] = self.profile["positions"]
        return rows

    @property
    def request(self) -> Row:
        """What the checker is asked about what is shown, as a copy."""
        seen: Row = {}
        if self.activity is not None:
            seen["active"] = "yes" if self.activity else "no"
        if not self.picture:
            seen["photo-missing"] = "yes"
        if self.banner:
            seen["banner-fits"] = "no"
        return {
            "as_of": AS_OF,
            "profile": {key: _copy(value) for key, value in self.profile.items()},
            "invitation": dict(self.invitation),
            "observations": seen,
        }


def _copy(value: Any) -> Any:  # noqa: ANN401 (a value of the request: text, number or rows)
    """Copy rows, less what only the page shows of them."""
    if not isinstance(value, list):
        return value
    return [{key: field for key, field in row.items() if key != "place"} for row in value]


def month(index: int) -> str:
    """Return a month counted from year 0 as YYYY-MM."""
    return dates.iso(dates.from_index(index))


def index(shown: str) -> int:
    """Return a month that was written as YYYY-MM, counted from year 0."""
    year, _, number = shown.partition("-")
    return int(year) * 12 + int(number) - 1


def ordinary(draw: Draw, person: Person, trade: Trade, truth: Truth, knows: str) -> Draft:
    """Return a whole profile whose parts hold together, with what each check would bring.

    `knows` is what a shared contact says who does know them.
    """
    years = draw.between(SHORTEST, LONGEST)
    begun = NOW - years * 12 - draw.between(0, 11)
    jobs = _jobs(draw, trade, begun)
    studied = draw.between(36, 48)
    left = begun - draw.between(1, 8)
    school = f"{town(draw)} Technical College" if trade.quiet else f"University of {town(draw)}"
    connections: int | str = "500+" if draw.chance(40) else draw.between(120, 480)
    profile: Row = {
        "name": person.name,
        "headline": wording.headline(draw, jobs[0]["title"], jobs[0]["company"]),
        "occupation": trade.name,
        "country": person.country,
        "connections": connections,
        "about": draw.pick(trade.about).format(
            years=years, firm=jobs[0]["company"], town=person.town
        ),
        "positions": jobs,
        "education": [
            {
                "school": school,
                "degree": trade.degree,
                "field": trade.subject,
                "start": month(left - studied),
                "end": month(left),
            }
        ],
        "skills": draw.between(5, 24),
        "recommendations": draw.between(0, 3),
    }
    shared = draw.between(1, 14)
    joined = max(2004 * 12, begun + draw.between(-6, 30))
    draft = Draft(
        person=person,
        trade=trade,
        truth=truth,
        kind="profile",
        profile=profile,
        invitation={"note": "", "mutual_connections": shared},
        replies={},
        activity=draw.pick(wording.ACTIVITY),
    )
    draft.replies = {
        "about": Reply(
            wording.joined(dates.from_index(joined)), {"profile": {"joined": month(joined)}}
        ),
        "photo": Reply(
            draw.pick(wording.PHOTO_OWN).format(firm=jobs[0]["company"]),
            {"observations": {"photo-elsewhere": "no"}},
        ),
        "school": Reply(
            wording.school_offers(school, trade.subject),
            {"observations": {"school-offers-degree": "yes"}},
        ),
        "firm": Reply(
            draw.pick(wording.FIRM_FITS).format(firm=jobs[0]["company"]),
            {"observations": {"employer-checks-out": "yes"}},
        ),
        "call": Reply(draw.pick(wording.CALL_YES), {"observations": {"dodges-call": "no"}}),
        "contact": Reply(
            knows.format(firm=jobs[0]["company"]),
            {"observations": {"vouched-for": "yes"}},
        ),
    }
    return draft


def _jobs(draw: Draw, trade: Trade, begun: int) -> list[Row]:
    """Return two to four jobs from `begun` until now, one after another, the present one first."""
    length = NOW - begun
    number = 2 if length < 8 * 12 else draw.between(2, 4)
    sentences = draw.shuffled(trade.did)
    start, jobs = begun, []
    for place in range(number):
        last = place == number - 1
        share = (NOW - start) // (number - place)
        end = start + draw.between(share * 3 // 4, share)
        jobs.append(
            {
                "title": trade.titles[min(place, len(trade.titles) - 1)],
                "company": firm(draw, draw.pick(trade.firms)),
                "start": month(start),
                "end": None if last else month(end),
                "current": last,
                "employment": "full-time",
                "description": sentences[place % len(sentences)],
            }
        )
        start = end + draw.between(0, 3)
    return jobs[::-1]
