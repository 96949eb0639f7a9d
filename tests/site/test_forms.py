"""The forms as they are built: whole without JavaScript, and saying what the request needs."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import markdown
import pytest
from markdown.util import AtomicString

from checker.profile.clues import CLUES, FAMILIES
from checker.profile.fields import FIELDS
from checker.rate.fields import COUNTS
from site_builder.pages import forms, rate_form
from site_builder.pages import markdown_extension as blocks
from site_builder.pages.markup import el
from site_builder.runtime import assets
from site_builder.runtime.assets import ROOT, checker_hash

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from checker.model import Field
    from checker.profile.clue import Clue

PROFILE = forms.profile_form()
RATE = rate_form.rate_form()
OUR_FIELDS = [field for field in FIELDS if field.kind != "rows"]


def named(form: Element, name: str) -> list[Element]:
    """Find the controls of a path."""
    return [found for found in form.iter() if found.get("name") == name]


def by_id(form: Element, where: str) -> Element:
    """Find the one element with an id."""
    (found,) = (element for element in form.iter() if element.get("id") == where)
    return found


def words(element: Element) -> str:
    """Give all text in an element, its spaces evened out."""
    return " ".join(" ".join(element.itertext()).split())


@cache
def parents(form: Element) -> dict[Element, Element]:
    """Map every element to what it stands in."""
    return {child: parent for parent in form.iter() for child in parent}


@pytest.mark.parametrize("field", OUR_FIELDS, ids=lambda field: field.path)
def test_every_field_has_a_control_with_its_path_as_its_name(field: Field) -> None:
    """The first row stands for all rows."""
    path = field.path.replace("*", "0")
    controls = named(PROFILE, path)
    assert controls
    if field.empty:
        none, unknown = named(PROFILE, f"empty:{path}")
        assert none.get("value") == "none"
        assert json.loads(none.get("data-sends", "")) in ("", None)
        assert unknown.get("checked")


@pytest.mark.parametrize("field", COUNTS, ids=lambda field: field.path)
def test_every_figure_of_the_rate_has_a_control(field: Field) -> None:
    """Figures are typed: they are no number boxes, which lose what they cannot read."""
    (control,) = named(RATE, field.path)
    assert control.get("type") == "text"
    assert control.get("inputmode") == "numeric"


@pytest.mark.parametrize("clue", CLUES, ids=lambda clue: clue.id)
def test_every_clue_says_why_it_is_asked_and_how_to_check(clue: Clue) -> None:
    """Its question, its reason, an innocent one, its check, and its paragraph in the guide."""
    entry = by_id(PROFILE, f"clue-{clue.id}")
    for text in (clue.question, clue.why, clue.innocent, clue.how):
        assert " ".join(text.split()) in words(entry)
    links = [link.get("href") for link in entry.iter("a")]
    assert f"../guide/made-up-profiles.md#{clue.id}" in links
    if clue.observation:
        radios = named(PROFILE, f"observations.{clue.observation.id}")
        assert [radio.get("value") for radio in radios] == ["yes", "no", "unknown"]
        assert [bool(radio.get("checked")) for radio in radios] == [False, False, True]
    else:
        targets = {link[1:] for link in links if link and link.startswith("#")}
        assert targets
        for target in targets:
            by_id(PROFILE, target)


def test_the_parts_stand_in_the_catalogues_order_and_the_visitor_comes_last() -> None:
    """One part a family."""
    parts = [part.get("data-family") for part in PROFILE.iter() if part.get("data-family")]
    assert parts == [*FAMILIES, "visitor"]


@pytest.mark.parametrize("form", [PROFILE, RATE], ids=["profile", "rate"])
def test_every_control_has_a_label(form: Element) -> None:
    """By `for`, or by standing in it."""
    labelled = {label.get("for") for label in form.iter("label")}
    for control in form.iter():
        if control.tag in ("input", "select", "textarea"):
            inside = parents(form)[control].tag == "label"
            assert inside or control.get("id") in labelled, control.attrib


@pytest.mark.parametrize("form", [PROFILE, RATE], ids=["profile", "rate"])
def test_ids_are_unique_and_what_describes_a_control_exists(form: Element) -> None:
    """A description that is not there is read by nobody."""
    ids = [element.get("id") for element in form.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in form.iter():
        for key in ("aria-describedby", "aria-controls", "aria-labelledby", "for"):
            for where in element.get(key, "").split():
                assert where in ids, where


@pytest.mark.parametrize("form", [PROFILE, RATE], ids=["profile", "rate"])
def test_a_form_goes_nowhere_and_runs_nothing(form: Element) -> None:
    """Without JavaScript it must not put answers into an address."""
    (inner,) = form.iter("form")
    assert inner.get("method") == "dialog"
    assert inner.get("action") is None
    for element in form.iter():
        assert element.tag not in ("script", "style")
        assert not [key for key in element.attrib if key.startswith("on")]
        assert element.get("style") is None
        assert element.get("required") is None
        assert element.get("type") not in ("number", "submit")
    assert all(button.get("type") == "button" for button in form.iter("button"))


@pytest.mark.parametrize("form", [PROFILE, RATE], ids=["profile", "rate"])
def test_hints_are_short_sentences_without_links(form: Element) -> None:
    """Longer help stands in the details and in the guide."""
    for hint in form.iter("p"):
        if hint.get("class") == "st-hint" and hint.get("id"):
            assert len(words(hint)) <= 90, words(hint)
            assert not words(hint).endswith(".")
            assert not list(hint.iter("a"))


@pytest.mark.parametrize("form", [PROFILE, RATE], ids=["profile", "rate"])
def test_the_place_of_the_result_is_there_and_empty(form: Element) -> None:
    """The page's own script and the tests find it by these."""
    (result,) = (element for element in form.iter() if element.get("class") == "st-result")
    assert result.get("data-band") == ""
    assert result.get("data-revision") == "0"
    (status,) = (element for element in form.iter() if element.get("role") == "status")
    assert status.get("aria-atomic") == "true"
    assert not words(status)
    assert json.loads(form.get("data-parts", "{}"))["checker"] == checker_hash()


def test_text_is_never_read_as_markdown() -> None:
    """A clue may speak of *stars* and <tags>."""
    made = el("p", "a *star*, a <tag> & an _under_score_")
    assert made.text == "a *star*, a <tag> & an _under_score_"
    assert isinstance(made.text, AtomicString)


@pytest.mark.parametrize("name", ["profile", "rate"])
def test_a_block_prints_a_form(name: str) -> None:
    """One element of ours, and no paragraph around it."""
    printed = markdown.markdown(
        f"/// checklist | {name}\n///", extensions=["site_builder.pages.markdown_extension"]
    )
    assert re.match(rf"<smell-test [^>]*tool=\"{name}\"", printed)
    assert printed.endswith("</smell-test>")


def test_an_unknown_block_stops_the_build() -> None:
    """A page without its form must not be published."""
    with pytest.raises(ValueError, match="use one of profile, rate"):
        blocks.checklist("profil")


def test_a_table_of_judged_panels_is_made_again_once_a_source_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same sources give what was made before; another line makes it anew, and keeps one."""
    made: list[int] = []

    def make() -> Element:
        made.append(0)
        return el("p", str(len(made)))

    rule = ROOT / "checker/words.py"
    monkeypatch.setattr(blocks, "CATALOGUE", {"panel": make})
    monkeypatch.setattr(assets, "CACHE", tmp_path)
    assert [blocks.catalogue("panel").text for _ in range(2)] == ["1", "1"]
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path) + b"#" * (path == rule))
    assert blocks.catalogue("panel").text == "1"  # the rule that is loaded is the old one
    blocks.made_of.cache_clear()
    assert [blocks.catalogue("panel").text for _ in range(2)] == ["2", "2"]
    assert len(list((tmp_path / "tables").iterdir())) == 1
    blocks.made_of.cache_clear()
