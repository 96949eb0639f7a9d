"""Whether the table of invitations is a history or only what is still open, told from the files.

LinkedIn does not say, no column does, and those who read such tables disagree. Rule: people who
were invited and are connections now, dated from the invitation on, make it a history. None of them,
with connections made in the same time, makes it a list of what is open, and no rate can be had.
Anything else stays unknown.
"""

from typing import NamedTuple

from checker.export.connections import Network
from checker.export.invitations import SLACK, Invites, Matched
from checker.export.messages import Told
from checker.export.shapes import Bounds, Regime
from checker.export.wording import invitations as wording


class Judged(NamedTuple):
    """The regime, and the sentences that are the evidence for it."""

    regime: Regime
    evidence: list[str]


def judge(
    invites: Invites,
    matched: Matched,
    network: Network | None,
    messages: Told | None,
    exported: int,
) -> Judged:
    """Weigh the evidence, and say it; `exported` is the day of the export, as in `clock`."""
    if network is None:
        return Judged("unknown", [wording.NO_CONNECTIONS_TABLE])
    if not matched.outcomes:
        return Judged("unknown", [wording.NOBODY_INVITED])
    accepted = sum(one.connected is not None for one in matched.outcomes)
    start = min(row.day for row in invites.rows)
    inside = sum(start <= day <= exported for day in network.days())
    asked_you = _asked_you(invites, network, by_name=matched.by_name)
    evidence = [
        wording.evidence_joined(accepted, len(matched.outcomes)),
        wording.evidence_inside(inside),
    ]
    if invites.incoming:
        evidence.append(wording.evidence_incoming(asked_you, len(invites.incoming)))
    if messages is not None:
        evidence += wording.evidence_notes(
            len(messages.note_became_message), messages.began_on_connecting
        )
    regime: Regime = "unknown"
    if accepted:
        regime = "history"
    elif inside and not asked_you and not (messages and messages.note_became_message):
        regime = "open-only"
    if matched.by_name:
        evidence.append(wording.BY_NAME)
    return Judged(regime, [*evidence, wording.concluded(regime, accepted)])


def _asked_you(invites: Invites, network: Network, *, by_name: bool) -> int:
    """Count those who invited the owner, are connections now, and are still in the table."""
    known = network.by_name() if by_name else network.by_address()
    found = set()
    for row in invites.incoming:
        key = row.by_name if by_name else row.key
        one = known.get(key)
        if one is not None and one.day is not None and one.day >= row.day - SLACK:
            found.add(key)
    return len(found)


def bounds(
    invites: Invites, matched: Matched, network: Network | None, exported: int
) -> Bounds | None:
    """Give what the rate can be at most: as if every new connection had been invited.

    new connections / (new connections + still listed), both since the oldest invitation listed;
    `exported` is the day of the export, as in `clock`.
    """
    listed = len(matched.outcomes) + len(matched.without_address) + matched.namesakes
    if network is None or not invites.rows or not listed:
        return None
    start = min(row.day for row in invites.rows)
    new = sum(start <= day <= exported for day in network.days())
    upper = new / (new + listed)
    return Bounds(
        lower=0.0,
        upper=upper,
        new_connections=new,
        still_listed=listed,
        sentence=wording.bounds(new, listed, upper),
    )
