"""The pages made for frames, on another origin's page; and the package in a learning platform."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest
from journeys import PATIENCE, until
from playwright.sync_api import expect
from site_server import PREFIX, serve

from checker import practice
from site_builder.publish import learning
from site_builder.publish.postprocess import SITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, FrameLocator, Page

PLATFORM = Path(__file__).parents[2] / "node_modules/scorm-again/dist/scorm12.min.js"
NAMESPACE = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
LISTENING = """<!doctype html><title>Portal</title><p>A portal.</p><script>
  addEventListener("message", ({ data }) => {
    if (data["smell-test"]) document.title = `tall: ${data["smell-test"].height}`;
  });
</script>"""


@pytest.fixture
def stranger(browser: Browser) -> Iterator[Page]:
    """Open a page that may go to two origins."""
    context = browser.new_context(service_workers="block")
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()


def hosts(page: Page) -> set[str]:
    """Gather the hosts that a page and its frames ask, workers made from a blob's text aside."""
    asked: set[str] = set()

    def note(url: str) -> None:
        if not url.startswith("blob:"):
            asked.add(urlsplit(url).netloc)

    page.on("request", lambda request: note(request.url))
    return asked


def play(frame: FrameLocator) -> None:
    """Play the first round as somebody who leaves everybody alone."""
    for number in range(8):
        frame.get_by_role("radio", name="Leave it").check()
        frame.get_by_role("radio", name="Sure", exact=True).check()
        frame.get_by_role("radio", name="A feeling").check()
        frame.get_by_role("button", name="Show the answer").click()
        frame.get_by_role("button", name="The next one" if number < 7 else "See how").click()


def framed(page: Page, tmp_path: Path, address: str) -> FrameLocator:
    """Put an address into a frame on a page of another origin."""
    (tmp_path / "portal.html").write_text(
        LISTENING + f'<iframe src="{address}" title="box" width="400" height="700"></iframe>'
    )
    with serve(tmp_path, headers=False) as portal:
        page.goto(f"{portal}portal.html")
    return page.frame_locator("iframe")


def test_a_round_is_played_in_a_frame_of_another_origin(
    stranger: Page, site_url: str, tmp_path: Path
) -> None:
    """The whole round, with its result; nothing is kept, and the page around learns a height."""
    asked = hosts(stranger)
    frame = framed(stranger, tmp_path, f"{site_url}embed/")
    play(frame)
    result = frame.get_by_role("region", name="How it went")
    expect(result).to_contain_text("Ordinary ones that you left: 4 of 4")
    until(lambda: stranger.title().startswith("tall: "), wanted=True)
    assert int(stranger.title().removeprefix("tall: ")) > 300
    inner = stranger.frames[1]
    assert inner.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        0,
        0,
        "",
    ]
    assert len(asked) == 2, "the portal's host and ours"


def test_the_message_check_works_in_a_frame(stranger: Page, site_url: str, tmp_path: Path) -> None:
    """A text goes in, the band comes out."""
    frame = framed(stranger, tmp_path, f"{site_url}embed/message/")
    frame.locator("[name=text]").fill(
        "You are hired. Pay a training fee of $180 by gift card today and send me the codes."
    )
    expect(frame.locator(".st-result")).to_have_attribute("data-band", "strong-signs")


@pytest.mark.parametrize("name", ["", "practice/", "tools/message-check/", "guide/teach/"])
def test_every_other_page_refuses_a_frame(
    stranger: Page, site_url: str, tmp_path: Path, name: str
) -> None:
    """A browser shows an error of its own in the frame, and none of the page."""
    frame = framed(stranger, tmp_path, f"{site_url}{name}")
    expect(frame.locator("html")).to_be_attached()
    until(lambda: stranger.frames[1].url, "chrome-error://chromewebdata/")


def test_a_package_tells_its_platform_completion_and_score(stranger: Page, tmp_path: Path) -> None:
    """In a player that others wrote: incomplete while it is played, then completed with 43."""
    package = tmp_path / "package.zip"
    learning.write(SITE, package)
    with zipfile.ZipFile(package) as whole:
        whole.extractall(tmp_path)
    manifest = ET.parse(tmp_path / "imsmanifest.xml")  # noqa: S314 (our own)
    listed = {file.get("href") for file in manifest.iter(f"{NAMESPACE}file")}
    there = {
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()
    }
    assert listed == there - {"imsmanifest.xml", "package.zip"}
    start = next(manifest.iter(f"{NAMESPACE}resource")).get("href")
    assert start in listed
    (tmp_path / "player.js").write_bytes(PLATFORM.read_bytes())
    (tmp_path / "platform.html").write_text(
        '<!doctype html><title>Platform</title><script src="player.js"></script>'
        "<script>window.API = new Scorm12API({ autocommit: false });</script>"
        f'<iframe src="{start}" title="course" width="400" height="700"></iframe>'
    )
    told = "[API.cmi.core.lesson_status, API.cmi.core.score.raw, API.cmi.core.score.max]"
    with serve(tmp_path, headers=False) as address:
        asked = hosts(stranger)
        stranger.goto(f"{address}platform.html")
        until(lambda: stranger.evaluate(told)[0], "incomplete")
        frame = stranger.frame_locator("iframe")
        expect(frame.get_by_text("The platform around it is told")).to_be_visible()
        links = frame.locator("article a[target]").evaluate_all("(all) => all.map((a) => a.href)")
        assert {stranger.request.get(link).status for link in links} == {200}
        play(frame)
        # Nobody made up accepted, four ordinary ones left: three of seven.
        assert [item["truth"] for item in practice.items(1)].count("ordinary") == 4
        until(lambda: stranger.evaluate(told), ["completed", "43", "100"])
        assert asked == {urlsplit(address).netloc}
    assert PREFIX in address
