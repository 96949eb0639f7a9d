"""The built site is finished for publishing: policy, headers, compressed copies."""

from __future__ import annotations

import gzip
import json
import shutil
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]  # it has no stubs
import pytest

from site_builder.publish.postprocess import FinishError, finish
from site_builder.publish.precache import SCRIPT
from site_builder.runtime.assets import APP, ROOT

if TYPE_CHECKING:
    from pathlib import Path

# The sum is CSP's own example: https://www.w3.org/TR/CSP3/#external-hash and #unsafe-hashes-usage
PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><link rel="canonical" href="http://127.0.0.1:8000/">
<script>alert('Hello, world.');</script><script type="application/json">{"not": "run"}</script>
</head><body>%s</body></html>
"""
HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"


def make(site: Path, body: str = "") -> Path:
    """Write a site of one page."""
    app = site / "assets/app"
    app.mkdir(parents=True)
    for name in ("manifest.json", json.loads((APP / "manifest.json").read_text())["plot"]):
        shutil.copyfile(APP / name, app / name)
    shutil.copyfile(ROOT / "docs" / SCRIPT, site / SCRIPT)
    (site / "index.html").write_text(PAGE % body)
    return site


def test_the_policy_allows_the_pages_own_scripts_and_nothing_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their hashes, before the first of them; an address that nobody gave is left out."""
    monkeypatch.delenv("SITE_URL", raising=False)
    site = make(tmp_path)
    finish(site)
    page = (site / "index.html").read_text()
    head, policy, rest = page.partition('<meta http-equiv="Content-Security-Policy" content="')
    assert "<script" not in head
    rules = dict(rule.split(" ", 1) for rule in rest.partition('"')[0].split("; ") if policy)
    assert rules["script-src"] == f"'self' 'wasm-unsafe-eval' {HELLO}"
    assert rules["connect-src"] == "'self'"
    assert {rules[key] for key in ("default-src", "form-action", "base-uri", "object-src")} == {
        "'none'"
    }
    assert "unsafe-inline" not in page
    assert "canonical" not in page
    assert HELLO in (site / "_headers").read_text()


def test_another_time_gives_the_same_bytes_and_copies_hold_them(tmp_path: Path) -> None:
    """Nothing in it depends on when or where."""
    sites = [make(tmp_path / name, "<p>x</p>" * 200) for name in ("one", "other")]
    for site in sites:
        finish(site)
    one, other = (
        {path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()}
        for site in sites
    )
    assert one == other
    page = (sites[0] / "index.html").read_bytes()
    assert gzip.decompress((sites[0] / "index.html.gz").read_bytes()) == page
    assert brotli.decompress((sites[0] / "index.html.br").read_bytes()) == page


@pytest.mark.parametrize(
    "body", ['<p style="color: red">', "<style>p {}</style>", '<p onclick="go()">']
)
def test_what_the_policy_would_stop_stops_the_build(tmp_path: Path, body: str) -> None:
    """With the page's name; a reader would miss it in silence."""
    with pytest.raises(FinishError, match=r"index\.html"):
        finish(make(tmp_path, body))


def test_a_finished_site_is_not_finished_twice() -> None:
    """A second policy would not know the first one's sums; and nothing of the first is lost."""
    site = ROOT / "site"
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    with pytest.raises(FinishError, match="already"):
        finish(site)
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == before


def test_style_sheets_are_joined_into_one(tmp_path: Path) -> None:
    """In their order, in every page from where it is, and under a name that is kept."""
    site = make(tmp_path)
    names = ("assets/stylesheets/main.0a1b2c3d.min.css", "stylesheets/site.css")
    for name, text in zip(
        names, ('@charset "UTF-8";a{b:c}', '@charset "UTF-8";d{e:f}'), strict=True
    ):
        (site / name).parent.mkdir(parents=True)
        (site / name).write_text(text)
    (site / "below").mkdir()
    for page, root in (("index.html", ""), ("below/index.html", "../"), ("404.html", "/there/")):
        links = "\n".join(f'<link rel="stylesheet" href="{root}{name}">' for name in names)
        (site / page).write_text(PAGE.replace("<script", f"{links}\n<script", 1) % "")
    finish(site)
    (joined,) = site.rglob("*.css")
    assert joined.read_text() == '@charset "UTF-8";a{b:c}\nd{e:f}'
    name = joined.relative_to(site).as_posix()
    for page, root in (("index.html", ""), ("below/index.html", "../"), ("404.html", "/there/")):
        text = (site / page).read_text()
        assert text.count('<link rel="stylesheet"') == 1
        assert f'href="{root}{name}"' in text
    assert f"/{name}\n  Cache-Control: public, max-age=31536000" in (site / "_headers").read_text()


def test_pages_of_different_styles_stop_the_build(tmp_path: Path) -> None:
    """One file for all would give a page what it did not ask for."""
    site = make(tmp_path)
    link = '<link rel="stylesheet" href="stylesheets/site.css">'
    (site / "other.html").write_text(PAGE.replace("<script", f"{link}<script", 1) % "")
    with pytest.raises(FinishError, match="same style sheets"):
        finish(site)
