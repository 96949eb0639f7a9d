"""The site loads in a browser, from a folder below its host's root, and asks nobody else."""

import pytest
from journeys import EXPORT, PROFILE, RATE
from playwright.sync_api import Page, expect


def test_the_home_page_opens(page: Page) -> None:
    """The page is there, and nothing in it failed or called elsewhere."""
    answer = page.goto("")
    assert answer
    assert answer.ok
    expect(page.get_by_role("main").get_by_role("heading").first).to_be_visible()


@pytest.mark.parametrize("tool", [PROFILE, RATE, EXPORT])
def test_a_tool_asks_for_everything_with_its_first_lines_and_once(page: Page, tool: str) -> None:
    """The links in the HTML fetch the scripts that the page uses, each once."""
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url))
    page.goto(tool)
    links = page.locator("link[rel=modulepreload], script[data-parts]")
    promised = links.evaluate_all("links => links.map((link) => link.href ?? link.src)")
    assert sum(url.endswith(".js") for url in promised) > 10
    page.locator('.st-tool[data-state="ready"]').wait_for()
    assert page.locator("link[rel=preload]").count() == 0
    large = [url for url in fetched if "/assets/app/" in url]
    assert {url.rpartition(".")[2] for url in large} == {"js", "mjs", "wasm", "zip"}
    for url in {*promised, *large}:
        assert fetched.count(url) == 1, url
    ours = {url for url in fetched if "/javascripts/" in url and "/assets/javascripts/" not in url}
    assert {url for url in ours if not url.endswith("/worker.js")} <= set(promised)


@pytest.mark.parametrize("colours", ["dark", "light"])
def test_the_first_frame_has_the_colours_of_the_system(page: Page, colours: str) -> None:
    """The theme's own script, which follows them, comes some seconds later, or never."""
    page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
    page.route("**/assets/javascripts/bundle*", lambda route: route.fulfill(body=""))
    page.goto(PROFILE, wait_until="commit")
    page.locator("h1").wait_for()
    light = page.evaluate(
        """() => {
          const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g);
          return (Number(r) + Number(g) + Number(b)) / 3;
        }"""
    )
    assert (light < 100) == (colours == "dark")
