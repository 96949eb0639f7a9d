"""Compare what was read with what was written: recall of jobs and schools, and inventions."""

from collections.abc import Iterable, Mapping
from typing import cast

from made_people import Found, Person, truth_of_jobs, truth_of_schools

from checker.importing import ImportReport
from checker.model import Json

Rows = list[Mapping[str, object]]


def hits(who: Person, report: ImportReport) -> tuple[int, int, list[str]]:
    """Give how many jobs and schools were read right, of how many, and those that were not."""
    profile = report["profile"]
    right, total, missed = 0, 0, []
    for key, wanted in (("positions", truth_of_jobs(who)), ("education", truth_of_schools(who))):
        rows = [_relevant(row, wanted) for row in cast("Rows", profile.get(key) or [])]
        for row in wanted:
            total += 1
            if row in rows:
                rows.remove(row)
                right += 1
            else:
                missed.append(f"{who.language} {key}: {row}")
    return right, total, missed


def _relevant(row: Mapping[str, object], wanted: list[Found]) -> Found:
    names = wanted[0].keys() if wanted else ()
    return {name: row.get(name, False if name == "current" else None) for name in names}


def strings(value: Json) -> Iterable[str]:
    """Give every text in a profile, but for dates, codes and the words of the contract's lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in {"start", "end", "employment", "connections", "country"}:
                yield from strings(item)


def squeezed(text: str) -> str:
    """Give a text without any space, so that wrapping does not matter."""
    return "".join(text.split())
