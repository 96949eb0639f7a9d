"""Answers that were saved, beside those of today: what every comparison with them shares."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from checker.model import BadRequest, Json

Read = TypeVar("Read")
EARLIER, SAID = "earlier", "said"
"""The saved answers in a request, and in them what they came to when they were saved."""


def parted(content: Mapping[str, Json]) -> tuple[dict[str, Json], Json]:
    """Return what is asked about, and the saved answers beside it.

    What a file says of its own report is no answer, and changes none.
    """
    asked = {key: value for key, value in content.items() if key not in {EARLIER, SAID}}
    return asked, content.get(EARLIER)


def read(
    saved: Json, reader: Callable[[dict[str, Json]], Read], noun: str = "answers"
) -> tuple[Read, Json]:
    """Return saved answers as `reader` reads them, and what the file says that they came to.

    What cannot be read is refused under a field that begins with `earlier`.
    """
    if not isinstance(saved, dict):
        raise BadRequest(EARLIER, f"earlier: give the {noun} that were saved, as an object.")
    answers, _ = parted(saved)
    try:
        return reader(answers), saved.get(SAID)
    except BadRequest as error:
        raise BadRequest(f"{EARLIER}.{error.field}".rstrip("."), error.message) from error
