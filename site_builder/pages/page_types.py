"""Write the shapes of reports for the page's type checker, as Python declares them.

`python -m site_builder.pages.page_types` writes docs/javascripts/types.d.ts, which is committed, so
that editors know it; a test holds it against the declarations.
"""

from __future__ import annotations

from pathlib import Path
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

from checker.export import ContactsReport, ExportReport
from checker.importing.model import ImportReport
from checker.importing.screenshots import Reading
from checker.messages import MessageReport
from checker.model import ErrorReply, ProfileReport
from checker.practice.model import Round
from checker.profile.own import OwnReport
from checker.rate import RateReport

PLACE = Path(__file__).parents[2] / "docs/javascripts/types.d.ts"
REPORTS = (
    ProfileReport,
    OwnReport,
    MessageReport,
    RateReport,
    ExportReport,
    ContactsReport,
    ImportReport,
    Reading,
    Round,
    ErrorReply,
)
HEAD = """\
// Written by `python -m site_builder.pages.page_types` from the shapes that Python declares; not to
// be edited.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Answers = { [key: string]: Json };
"""
PLAIN = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    object: "unknown",
}


def declarations() -> str:
    """Return types.d.ts: a type for each TypedDict that a report holds, in a fixed order."""
    shapes: dict[str, type] = {}
    for report in REPORTS:
        _gather(report, shapes)
    return "\n".join([HEAD, *(_type(shape) for shape in shapes.values())])


def _gather(kind: Any, shapes: dict[str, type]) -> None:  # noqa: ANN401 (a hint is any object)
    if _is_json(kind):
        return
    if is_typeddict(kind):
        if shapes.setdefault(kind.__name__, kind) is not kind:
            raise ValueError(f"two shapes are called {kind.__name__}: rename one")
        for hint in get_type_hints(kind).values():
            _gather(hint, shapes)
    for part in get_args(kind):
        _gather(part, shapes)


def _is_json(kind: Any) -> bool:  # noqa: ANN401 (as above)
    """Tell whether a hint is `Json`, which Python unfolds by a level wherever it is looked up."""
    return {NoneType, bool, int, float, str} <= set(get_args(kind))


def _type(shape: Any) -> str:  # noqa: ANN401 (as above)
    lines = []
    for key, hint in get_type_hints(shape, include_extras=True).items():
        missing = "" if key in shape.__required_keys__ else "?"
        name = key if key.isidentifier() else f'"{key}"'
        lines.append(f"  {name}{missing}: {written(hint)};\n")
    return f"export type {shape.__name__} = {{\n{''.join(lines)}}};\n"


def written(kind: Any) -> str:  # noqa: ANN401 (as above)
    """Return a type hint of the reports in TypeScript; KeyError for one that none uses."""
    if _is_json(kind):
        return "Json"
    if is_typeddict(kind):
        return str(kind.__name__)
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:  # a list of so many
        return f"[{', '.join([written(get_args(inside[0])[0])] * inside[1])}]"
    if origin is NotRequired:
        return written(inside[0])
    if origin is Literal:
        return " | ".join(
            str(part).lower() if part in {True, False} else f'"{part}"' for part in inside
        )
    if origin in (Union, UnionType):
        return " | ".join(written(part) for part in inside)
    if origin is list:
        item = written(inside[0])
        return f"({item})[]" if " | " in item else f"{item}[]"
    if origin is tuple:
        return f"[{', '.join(written(part) for part in inside)}]"
    if origin is dict:
        return f"{{ [key: string]: {written(inside[1])} }}"
    return PLAIN[kind]


if __name__ == "__main__":
    PLACE.write_text(declarations(), "utf-8")
