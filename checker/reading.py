"""From JSON to values: every reader gives the value, None for "can't tell", or a BadRequest.

Forgiving in form (spaces, thousands separators, "Feb 2013"), strict in meaning. Used by every door.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping

from checker import dates
from checker.model import BadRequest, Field, Json, PartialDate

MAX_TEXT = 2_000
"""Characters in a short text; LinkedIn's own longest short field, the headline, holds 220."""
MAX_LONG_TEXT = 100_000
"""Characters in a long text; LinkedIn's About section holds 2,600."""
MAX_COUNT = 10_000_000
MAX_ROWS = 200


def visible(text: str) -> str:
    """Give the text without invisible characters and with plain single spaces at its ends."""
    if text.replace("\n", "").replace("\t", "").isprintable():
        return text.strip()  # as most texts are; no space but the plain one is printable
    kept = "".join(
        " " if unicodedata.category(c) == "Zs" else c
        for c in text
        if unicodedata.category(c) not in {"Cf", "Cc", "Cs"} or c in "\n\t"
    )
    return kept.strip()


def mapping(value: Json, field: str, keys: Collection[str]) -> Mapping[str, Json]:
    """Read an object that may hold only `keys`; a missing one is an empty one."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise BadRequest(field, f"{field or 'The request'} must be an object: {{…}}.")
    for key in value:
        if key not in keys:
            where = clip(f"{field}.{key}" if field else key)
            raise BadRequest(
                where,
                f"“{where}” is not a field here. Use one of: {', '.join(sorted(keys))}.",
            )
    return value


def rows(value: Json, field: str, label: str) -> list[Json] | None:
    """Read a list of rows, None where it was left out."""
    if value is None:
        return None
    if not isinstance(value, list):
        raise BadRequest(field, f"{label} must be a list: […].")
    if len(value) > MAX_ROWS:
        raise BadRequest(field, f"{label}: enter at most {MAX_ROWS} rows.")
    return value


def text(value: Json, field: Field, path: str | None = None) -> str | None:
    """Read a text, None where it was left out; "" stays "" (looked, and it is empty)."""
    where = path or field.path
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadRequest(where, f"{field.label} must be text in quotes.")
    limit = MAX_LONG_TEXT if field.kind == "long-text" else MAX_TEXT
    if len(value) > limit:
        raise BadRequest(
            where,
            f"{field.label} has {len(value):,} characters; shorten it to {limit:,} or fewer.",
        )
    return visible(value)


def count(value: Json, field: Field, path: str | None = None, most: int = MAX_COUNT) -> int | None:
    """Read a whole number from 0 to `most`, typed as a number or as digits with separators."""
    where = path or field.path
    if value is None:
        return None
    number: int | None = None
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, float) and value.is_integer():
        number = int(value)
    elif isinstance(value, str):
        digits = visible(value).replace(" ", "")
        if not digits:
            return None
        if re.fullmatch(r"\d{1,3}([.,'’]\d{3})+", digits):
            digits = re.sub(r"\D", "", digits)
        if re.fullmatch(r"[0-9]{1,12}", digits):
            number = int(digits)
    if number is None or number < 0:
        raise BadRequest(
            where, f"{field.label}: enter a whole number such as 12, not “{clip(value)}”."
        )
    if number > most:
        raise BadRequest(where, f"{field.label}: enter {most:,} or fewer.")
    return number


def date(value: Json, field: Field, path: str | None = None) -> PartialDate | None:
    """Read YYYY, YYYY-MM or YYYY-MM-DD, and the likes of Feb 2013 and 02/2013."""
    where = path or field.path
    if value is None:
        return None
    wording = f"{field.label}: write the date as 2013, 2013-02 or Feb 2013, not “{clip(value)}”."
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise BadRequest(where, wording)
    typed = visible(value)
    if not typed:
        return None
    found = dates.parse(typed)
    if found is None:
        raise BadRequest(where, wording)
    return found


def choice(value: Json, field: Field, path: str | None = None) -> str | None:
    """Read one of the field's options, None where it was left out or left empty."""
    if value is None or value == "":
        return None
    allowed = [key for key, _ in field.options]
    if not isinstance(value, str) or value not in allowed:
        raise BadRequest(
            path or field.path,
            f"{field.label}: choose one of {', '.join(allowed)}, not “{clip(value)}”.",
        )
    return value


def yes_no(value: Json, field: Field, path: str | None = None) -> bool | None:
    """Read yes, no or unknown (also true and false); None is "can't tell"."""
    if value is None or value in ("unknown", ""):
        return None
    if value in ("yes", True):
        return True
    if value in ("no", False):
        return False
    raise BadRequest(
        path or field.path, f"{field.label}: answer yes, no or unknown, not “{clip(value)}”."
    )


def clip(value: object, most: int = 40) -> str:
    """Give what was typed, short enough for a sentence."""
    shown = " ".join(visible(str(value)).split())
    return shown if len(shown) <= most else shown[: most - 1] + "…"
