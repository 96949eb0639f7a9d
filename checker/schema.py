"""JSON Schemas of what goes in and what comes out, made from the fields and the report types.

For programs and tests; the browser never loads it.
"""

from collections.abc import Callable, Iterable, Mapping
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from checker import rate
from checker.model import ErrorReply, Field, ProfileReport
from checker.profile.clues import CLUES
from checker.profile.fields import FIELDS
from checker.profile.own import OwnReport

Schema = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
SHARE = r"^ *([01]|[01]?[.,][0-9]{1,6}|[0-9]{1,3}([.,][0-9]{1,4})? *%)? *$"
DIGITS = {"type": "string", "pattern": "^[0-9 .,'’+]*$"}
WHOLE: Schema = {"type": "integer", "minimum": 0}
READ_MORE_WIDELY: Mapping[str, list[Schema]] = {
    "target": [
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
        {"type": "string", "pattern": SHARE},
    ],
    "what_if.acceptance": [
        {"type": "number", "minimum": 0, "maximum": 1},
        {"type": "string", "pattern": SHARE},
    ],
    "pending_ages_days": [
        {"type": "array", "items": {"anyOf": [WHOLE, DIGITS, {"type": "null"}]}},
        {"type": "string"},
    ],
}
"""Fields for which a program may send more than the form does."""


def schema(name: str) -> Schema:
    """Give the schema of that name; KeyError where there is none (see `NAMES`)."""
    return {"$schema": DRAFT, "title": name, **NAMES[name]()}


def _profile() -> Schema:
    tree: Schema = _object({})
    for field in FIELDS:
        _plant(tree, field.path.split("."), _value(field))
    tree["properties"]["observations"] = _object(
        {
            clue.observation.id: {"enum": ["yes", "no", "unknown"], "description": clue.question}
            for clue in CLUES
            if clue.observation
        }
    )
    tree["properties"]["as_of"] = {"type": "string", "pattern": DATE}
    tree["properties"]["whose"] = {"enum": ["own", "theirs", "", None]}
    return _beside_saved(tree)


def _beside_saved(tree: Schema) -> Schema:
    """Let a request hold answers that were saved, and what these came to then."""
    said = {"description": "What a saved file says that its answers came to; no answer by itself."}
    saved = {key: value for key, value in tree["properties"].items() if key != "whose"}
    earlier = {"anyOf": [_object({**saved, "said": said}), {"type": "null"}]}
    tree["properties"] |= {"said": said, "earlier": earlier}
    return tree


def _rate() -> Schema:
    tree: Schema = _object({})
    for field in rate.FIELDS:
        _plant(tree, field.path.split("."), _value(field))
    return _beside_saved(tree)


def _message() -> Schema:
    from checker import messages  # noqa: PLC0415 (as below)

    tree: Schema = _object({}, ["text"])
    for field in messages.FIELDS:
        _plant(tree, field.path.split("."), _value(field))
    tree["properties"]["text"]["type"] = "string"
    tree["properties"]["as_of"] = {"type": "string", "pattern": DATE}
    return _beside_saved(tree)


def _message_report() -> Schema:
    from checker.messages import MessageReport  # noqa: PLC0415 (as below)

    return of_type(MessageReport)


def _export_report() -> Schema:
    from checker.export import ExportReport  # noqa: PLC0415 (the other commands need not wait)

    found = of_type(ExportReport)
    found["properties"]["for_profile"] = {"anyOf": [_profile(), {"type": "null"}]}
    return found


def _practice() -> Schema:
    from checker.practice.model import Guess  # noqa: PLC0415 (as above)

    guess = of_type(Guess) | {"required": ["choice"]}
    seed = {"anyOf": [WHOLE | {"maximum": 999_999}, DIGITS, {"type": "null"}]}
    guesses = {
        "type": ["array", "null"],
        "maxItems": 8,
        "items": {"anyOf": [guess, {"type": "null"}]},
    }
    counts = {"type": "array", "items": {"anyOf": [WHOLE, DIGITS]}, "minItems": 3, "maxItems": 3}
    hands = {
        "type": ["array", "null"],
        "maxItems": 8,
        "items": {"anyOf": [counts, {"type": "null"}]},
    }
    return _object({"seed": seed, "guesses": guesses, "hands": hands})


def _practice_report() -> Schema:
    from checker.practice.model import Round  # noqa: PLC0415 (as above)

    tree = of_type(Round)
    tree["properties"]["items"]["items"]["properties"]["request"] = _profile()
    return tree


def _contacts_report() -> Schema:
    from checker.export import ContactsReport  # noqa: PLC0415 (as above)

    return of_type(ContactsReport)


def _import_report() -> Schema:
    from checker.importing.model import ImportReport  # noqa: PLC0415 (as above)

    goes_in = _profile()["properties"]
    found = {key: goes_in[key] for key in ("profile", "invitation", "observations")}
    hints = get_type_hints(ImportReport)
    return _object({key: found.get(key) or of_type(hint) for key, hint in hints.items()}, hints)


def _pictures_report() -> Schema:
    from checker.importing.screenshots import Reading  # noqa: PLC0415 (as above)

    return of_type(Reading)


def _plant(tree: Schema, steps: list[str], value: Schema) -> None:
    """Put a value at its path; `*` goes into the rows of a list."""
    step, *rest = steps
    if step == "*":
        _plant(tree.setdefault("items", _object({})), rest, value)
        return
    branch = tree.setdefault("properties", {})
    if not rest:
        branch[step] = {**value, **branch.get(step, {})}
        return
    inner = {"type": "array"} if rest[0] == "*" else _object({})
    _plant(branch.setdefault(step, inner), rest, value)


def _value(field: Field) -> Schema:
    described = {"description": field.label}
    if field.path in READ_MORE_WIDELY:
        return described | {"anyOf": [*READ_MORE_WIDELY[field.path], {"type": "null"}]}
    match field.kind:
        case "count":
            many = ["500+"] if field.path.endswith("connections") else []
            return described | {"anyOf": [WHOLE, DIGITS, {"enum": [*many, None]}]}
        case "date":
            return described | {"anyOf": [{"type": "string"}, {"type": "null"}]}
        case "choice":
            return described | {"enum": [*(key for key, _ in field.options), "", None]}
        case "yes-no":
            return described | {"enum": [True, False, "yes", "no", "unknown", "", None]}
        case "country":
            return described | {"type": ["string", "null"], "pattern": "^([A-Za-z]{2})?$"}
        case "rows":
            return described | {"type": "array"}
        case _:
            return described | {"type": ["string", "null"]}


def _object(properties: Mapping[str, Schema], required: Iterable[str] = ()) -> Schema:
    made: Schema = {"type": "object", "properties": dict(properties), "additionalProperties": False}
    return made | ({"required": sorted(required)} if required else {})


def of_type(kind: Any) -> Schema:  # noqa: ANN401 (a type hint is any object)
    """Give the schema of a type as the report types use them: TypedDict, list, Literal, unions."""
    if is_typeddict(kind):
        hints = get_type_hints(kind, include_extras=True)
        return _object(
            {key: of_type(hint) for key, hint in hints.items()},
            (key for key in hints if key in kind.__required_keys__),
        )
    if kind is object:
        return {}
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return of_type(inside[0]) | {"minItems": inside[1], "maxItems": inside[1]}
    if origin is NotRequired:
        return of_type(inside[0])
    if origin is Literal:
        return {"enum": list(inside)}
    if origin in (Union, UnionType):
        return {"anyOf": [of_type(part) for part in inside]}
    if origin is list:
        return {"type": "array", "items": of_type(inside[0])}
    if origin is tuple:
        return {"type": "array", "prefixItems": [of_type(part) for part in inside]}
    if origin is dict:
        return {"type": "object", "additionalProperties": of_type(inside[1])}
    return {"type": _PLAIN[kind]}


_PLAIN: Mapping[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
}

NAMES: Mapping[str, Callable[[], Schema]] = {
    "profile": _profile,
    "profile-report": lambda: of_type(ProfileReport),
    "message": _message,
    "message-report": _message_report,
    "own-report": lambda: of_type(OwnReport),
    "rate": _rate,
    "rate-report": lambda: of_type(rate.RateReport),
    "export-report": _export_report,
    "contacts-report": _contacts_report,
    "import-report": _import_report,
    "practice": _practice,
    "practice-report": _practice_report,
    "pictures-report": _pictures_report,
    "error": lambda: of_type(ErrorReply),
}
