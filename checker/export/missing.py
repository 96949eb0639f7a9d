"""What an export does not hold, what follows from that, and what to do."""

from collections.abc import Collection, Mapping

from checker.export.shapes import Missing
from checker.export.tables import Tally
from checker.export.wording import report as wording

MAIN = ("connections", "invitations", "messages")
OLD_DAYS = 30
"""An export older than this is worth asking for anew: our judgement."""


def listed(  # noqa: PLR0913 (each is a kind of lack)
    kinds: Collection[str],
    *,
    empty: Collection[str] = (),
    without_urls: Collection[str] = (),
    owner: bool,
    age_days: int | None,
    unreadable: Mapping[str, Tally],
) -> list[Missing]:
    """List it, the weightiest first.

    `kinds` are the tables that are there; `empty` those without a row and `without_urls` those
    without a column of addresses; `unreadable` are files that bear such a table's name and are
    none that we can read.
    """
    absent = [kind for kind in MAIN if kind not in kinds]
    found: list[Missing] = []
    if len(absent) == len(MAIN) and not unreadable:
        found.append(Missing(id="second-mail", sentence=wording.SECOND_MAIL))
    else:
        found += [
            Missing(
                id=kind,
                sentence=wording.unreadable(unreadable[kind].name, unreadable[kind].recognised)
                if kind in unreadable
                else wording.ABSENT[kind],
            )
            for kind in absent
        ]
    found += [
        Missing(id=f"{kind}-empty", sentence=wording.empty_table(wording.TABLES[kind]))
        for kind in MAIN
        if kind in empty
    ]
    found += [
        Missing(id=f"{kind}-addresses", sentence=wording.no_addresses(wording.TABLES[kind]))
        for kind in MAIN
        if kind in without_urls
    ]
    if "messages" in kinds and "messages" not in empty and not owner:
        found.append(Missing(id="owner", sentence=wording.NO_OWNER))
    if age_days is not None and age_days > OLD_DAYS:
        found.append(Missing(id="old", sentence=wording.old(age_days)))
    return found
