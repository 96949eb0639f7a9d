"""The page's types are Python's shapes, written once."""

from typing import Annotated, Literal, NotRequired, TypedDict

import pytest

from site_builder.pages import page_types


class Inner(TypedDict):
    """A shape inside another."""

    name: str


class Shape(TypedDict):
    """One of each kind of hint."""

    band: Literal["a", "b"]
    ok: Literal[False]
    rows: list[Inner | None]
    span: Annotated[list[float], 2]
    pair: tuple[int, str]
    by_name: dict[str, bool]
    revision: NotRequired[int]


def test_the_page_s_types_are_those_that_python_declares() -> None:
    """Else write them anew: `python -m site_builder.pages.page_types`."""
    assert page_types.PLACE.read_text("utf-8") == page_types.declarations()


def test_each_kind_of_hint_in_typescript(monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand, as TypeScript writes them; a shape inside a shape is written too."""
    monkeypatch.setattr(page_types, "REPORTS", (Shape,))
    assert page_types.declarations().removeprefix(page_types.HEAD) == (
        """
export type Shape = {
  band: "a" | "b";
  ok: false;
  rows: (Inner | null)[];
  span: [number, number];
  pair: [number, string];
  by_name: { [key: string]: boolean };
  revision?: number;
};

export type Inner = {
  name: string;
};
"""
    )


def test_two_shapes_of_one_name_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page could not tell them apart."""
    twin = TypedDict("Inner", {"other": int})  # type: ignore[name-match]  # noqa: UP013 (the name is meant)
    monkeypatch.setattr(page_types, "REPORTS", (Shape, twin))
    with pytest.raises(ValueError, match="two shapes are called Inner"):
        page_types.declarations()
