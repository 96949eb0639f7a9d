"""From JSON to values: every reader gives the value, None for "can't tell", or a BadRequest.

Forgiving in form (spaces, thousands separators, "Feb 2013"), strict in meaning. `values` reads a
whole request by the declarations of its fields; only rules between fields are left to a tool.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from checker import dates
from checker.bounds import MAX_COUNT, MAX_LONG_TEXT, MAX_ROWS, MAX_TEXT
from checker.model import BadRequest, Field, Json, Kind, PartialDate


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


def country(value: Json, field: Field, path: str | None = None) -> str | None:
    """Read a country's two letters, in capitals; None where it was left out or left empty."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z]{2}", visible(value)):
        return visible(value).upper()
    raise BadRequest(
        path or field.path,
        f"{field.label}: choose a country, or write its two letters such as CA.",
    )


Reader = Callable[[Json, Field, str], Any]
"""Reads one value: the JSON, the field's declaration, and its path in the request."""

BY_KIND: Mapping[Kind, Reader] = {
    "count": count,
    "text": text,
    "long-text": text,
    "date": date,
    "choice": choice,
    "country": country,
    "yes-no": yes_no,
}


def values(
    content: Json, fields: Iterable[Field], readers: Mapping[str, Reader] | None = None
) -> dict[str, Any]:
    """Read a request by its fields' declarations: values in dicts and lists, as its JSON has them.

    Every declared key is there, None where it was left out. `readers` reads a field's path in its
    own way instead of by its kind. Raises BadRequest for an undeclared key and for a value that
    cannot be read; inside a list it names the row, by the list's label.
    """
    return _object(content, "", _tree(tuple(fields)), readers or {})


class _Node(NamedTuple):
    """A key of a request: its field, and what is declared below it."""

    field: Field | None
    below: dict[str, "_Node"]


@cache
def _tree(fields: tuple[Field, ...]) -> dict[str, _Node]:
    """Lay fields out by their paths; the keys of a list's rows stand below the list."""
    top: dict[str, _Node] = {}
    for field in fields:
        *above, key = field.path.replace(".*.", ".").split(".")
        keys = top
        for part in above:
            keys = keys.setdefault(part, _Node(None, {})).below
        keys[key] = _Node(field, {})
    return top


def _object(
    value: Json, path: str, keys: Mapping[str, _Node], readers: Mapping[str, Reader]
) -> dict[str, Any]:
    content = mapping(value, path, keys)
    read: dict[str, Any] = {}
    for key, (field, below) in keys.items():
        place = f"{path}.{key}" if path else key
        if field is None:
            read[key] = _object(content.get(key), place, below, readers)
        elif field.kind == "rows":
            read[key] = _rows(content.get(key), field, below, readers)
        else:
            reader = readers.get(field.path) or BY_KIND[field.kind]
            read[key] = reader(content[key], field, place) if key in content else None
    return read


def _rows(
    value: Json, field: Field, keys: Mapping[str, _Node], readers: Mapping[str, Reader]
) -> list[dict[str, Any]] | None:
    listed = rows(value, field.path, field.label)
    if listed is None:
        return None
    read = []
    for number, row in enumerate(listed):
        try:
            read.append(_object(row, f"{field.path}.{number}", keys, readers))
        except BadRequest as error:
            name = f"{field.label.removesuffix('s')} {number + 1}"
            raise BadRequest(error.field, f"{name}, {error.message}") from None
    return read


def clip(value: object, most: int = 40) -> str:
    """Give what was typed, short enough for a sentence."""
    shown = " ".join(visible(str(value)).split())
    return shown if len(shown) <= most else shown[: most - 1] + "…"
