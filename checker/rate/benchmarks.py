"""Published acceptance rates with their warts, and where the visitor's own stands.

Rates are rounded as published; intervals are ours (Wilson) and know only of chance, not of how
the senders were chosen.
"""

from typing import NamedTuple

from checker.rate.compare import side
from checker.rate.interval import wilson
from checker.rate.shapes import Benchmark, Benchmarks, Stand
from checker.rate.wording import benchmarks as wording
from checker.rate.wording import titles


class Published(NamedTuple):
    """One published figure: accepted of sent, by whom, among whom."""

    id: str
    accepted: int
    sent: int
    source: str
    url: str
    vendor: bool = False


PUBLISHED = (
    Published(
        id="warmysender",
        accepted=62_800,
        sent=200_000,
        source="WarmySender, May 2025 to January 2026",
        url="https://warmysender.com/blog",
        vendor=True,
    ),
    Published(
        id="expandi",
        accepted=3_762_000,
        sent=13_200_000,
        source="Expandi, 2026, quoted by others",
        url="https://linkedinsider.blog",
        vendor=True,
    ),
    Published(
        id="one-client",
        accepted=2_109,
        sent=12_404,
        source="elnumae, gtm-engineering-santiago",
        url="https://github.com/elnumae/gtm-engineering-santiago",
        vendor=True,
    ),
    Published(
        id="cooper-note",
        accepted=62,
        sent=100,
        source="Cooper, BusinessWest, 26 October 2018",
        url="https://businesswest.co.uk",
    ),
    Published(
        id="cooper-default",
        accepted=70,
        sent=100,
        source="Cooper, BusinessWest, 26 October 2018",
        url="https://businesswest.co.uk",
    ),
    Published(
        id="tegze-recruiters",
        accepted=43,
        sent=50,
        source="Tegze, undated",
        url="https://tegze.eu",
    ),
    Published(
        id="tegze-others", accepted=21, sent=50, source="Tegze, undated", url="https://tegze.eu"
    ),
    Published(
        id="tegze-template", accepted=38, sent=50, source="Tegze, undated", url="https://tegze.eu"
    ),
    Published(
        id="tegze-tailored", accepted=44, sent=50, source="Tegze, undated", url="https://tegze.eu"
    ),
    Published(
        id="sjs-standard",
        accepted=23,
        sent=25,
        source="Social Job Search, 18 September 2010",
        url="https://socialjobsearch.com",
    ),
    Published(
        id="sjs-tailored",
        accepted=7,
        sent=25,
        source="Social Job Search, 18 September 2010",
        url="https://socialjobsearch.com",
    ),
    Published(
        id="sjs-group",
        accepted=19,
        sent=20,
        source="Social Job Search, 18 September 2010",
        url="https://socialjobsearch.com",
    ),
)


def benchmarks(share: tuple[int, int] | None) -> Benchmarks:
    """Set (accepted, sent) against each published figure; None where there is no rate yet."""
    items = [_item(published, share) for published in PUBLISHED]
    stands = [item["stands"] for item in items]
    return Benchmarks(
        items=items,
        left_out=list(wording.LEFT_OUT),
        sentence=wording.summed(
            stands.count("yours-higher"), stands.count("yours-lower"), stands.count("cannot-tell")
        ),
        caution=wording.CAUTION,
    )


def _item(published: Published, share: tuple[int, int] | None) -> Benchmark:
    theirs = (published.accepted, published.sent)
    label, senders, caveat = wording.PUBLISHED[published.id]
    stands = _stand(share, theirs)
    return Benchmark(
        id=published.id,
        label=label,
        source=published.source,
        url=published.url,
        sample=published.sent,
        senders=senders,
        vendor=published.vendor,
        rate=published.accepted / published.sent,
        interval=list(wilson(*theirs)),
        caveat=caveat,
        basis=titles.published(senders, published.sent, caveat),
        stands=stands,
        sentence=wording.stands(stands),
    )


def _stand(share: tuple[int, int] | None, theirs: tuple[int, int]) -> Stand:
    if share is None:
        return "no-rate"
    apart = side(share, theirs)
    if apart == 0:
        return "cannot-tell"
    return "yours-higher" if apart > 0 else "yours-lower"
