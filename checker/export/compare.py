"""Two exports of one person: what became of the invitations that were open in the earlier one.

Rule, in either regime: a connection in the later export, dated from the invitation on, is a yes.
Without one, an invitation that is no longer listed was declined, withdrawn or has lapsed; one that
still is had no answer that shows.
"""

from checker.export import clock, people
from checker.export.connections import Network
from checker.export.invitations import Invites, Outcome, match, wait
from checker.export.shapes import Compare, Compared, CompareRate, FileReport
from checker.export.wording import invitations as wording
from checker.export.wording import titles
from checker.rate.interval import wilson


class Side:
    """One export of the two: its tables as read, and its day."""

    def __init__(self, invites: Invites, network: Network, exported: int) -> None:
        self.invites = invites
        self.network = network
        self.exported = exported


def report(earlier: Side, later: Side, files: list[FileReport]) -> Compare:
    """Follow every invitation of the earlier export that had no yes by then."""
    by_name = not (
        earlier.invites.has_urls
        and later.network.has_urls
        and (later.invites.has_urls or not later.invites.rows)
    )
    before = match(earlier.invites, earlier.network)
    followed = match(earlier.invites, later.network)
    done = {_key(one, by_name=by_name) for one in before.outcomes if one.connected is not None}
    listed = {row.by_name if by_name else row.key for row in later.invites.rows}
    people_then = [one for one in followed.outcomes if _key(one, by_name=by_name) not in done]
    found: list[Compared] = []
    waits: list[int] = []
    for one in sorted(people_then, key=lambda one: (one.day, one.name, one.key)):
        days = wait(one)
        if days is not None:
            waits.append(days)
        outcome: wording.Outcome = (
            "accepted"
            if days is not None
            else "still-listed"
            if _key(one, by_name=by_name) in listed
            else "gone"
        )
        connected = None if one.connected is None else clock.iso(one.connected)
        found.append(
            Compared(
                name=one.name,
                url=people.address(one.key),
                sent=clock.iso(one.day),
                outcome=outcome,
                connected=connected,
                sentence=titles.outcome(clock.iso(one.day), connected),
            )
        )
    accepted, gone, still = (
        sum(one["outcome"] == outcome for one in found)
        for outcome in ("accepted", "gone", "still-listed")
    )
    new, lost = _moved(earlier.network, later.network)
    return Compare(
        earlier=clock.iso(earlier.exported),
        later=clock.iso(later.exported),
        days=later.exported - earlier.exported,
        files=files,
        open_then=len(found),
        accepted=accepted,
        gone=gone,
        still_listed=still,
        not_matched=len(followed.without_address) + followed.namesakes + followed.before,
        rate=accepted / len(found) if found else None,
        interval=list(wilson(accepted, len(found))) if found else None,
        median_wait_days=clock.median(waits),
        new_connections=new,
        lost_connections=lost,
        people=found,
        for_rate=CompareRate(sent=len(found), accepted=accepted, pending=still),
        caveats=list(wording.COMPARE_CAVEATS),
        headline=wording.compare(len(found), accepted, gone, still),
    )


def _key(outcome: Outcome, *, by_name: bool) -> str:
    return people.name_key(outcome.name) if by_name else outcome.key


def _moved(earlier: Network, later: Network) -> tuple[int, int]:
    """Count who came and who went; by name where one of the two has no addresses."""
    if earlier.has_urls and later.has_urls:
        old, new = set(earlier.by_address()), set(later.by_address())
    else:
        old, new = set(earlier.by_name()), set(later.by_name())
    return len(new - old), len(old - new)
