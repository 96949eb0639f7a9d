"""A round of practice as a visitor plays one: at once, with the keyboard alone, by its address."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from journeys import until
from playwright.sync_api import expect

from checker import bridge

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

PRACTICE = "practice/"
RIGHT = {"made-up": "leave", "ordinary": "accept", "cannot-tell": "ask"}


def expected(seed: int, guesses: list[dict[str, Any]] | None = None) -> Any:  # noqa: ANN401 (JSON)
    """Give the round as Python outside the browser makes it."""
    asked = {"request": "practice", "seed": seed, "guesses": guesses}
    return json.loads(bridge.handle(json.dumps(asked)))


def guess(page: Page, choice: str) -> None:
    """Answer the item that is shown, without being sure, by a feeling."""
    page.locator(f"[name=choice][value={choice}]").check()
    page.get_by_role("radio", name="Fairly").check()
    page.get_by_role("radio", name="A feeling").check()
    page.get_by_role("button", name="Show the answer").click()


def test_the_first_round_is_played_before_python_is_there(page: Page) -> None:
    """With the runtime held back, all eight items are shown, looked up, answered and explained."""
    held: list[Route] = []
    page.route(re.compile(r"/runtime-[^/]*\.wasm"), lambda route: held.append(route))  # noqa: PLW0108 (it is given attributes)
    page.goto(PRACTICE)
    items = expected(1)["items"]
    for number, item in enumerate(items):
        expect(page.get_by_role("heading", name=item["title"])).to_be_visible()
        article = page.get_by_role("article", name=item["shown"]["name"])
        expect(article).to_contain_text(item["shown"]["headline"])
        expect(article.locator("details")).to_have_count(0)
        looked = item["checks"][:2]
        for check in looked:
            page.get_by_role("button", name=check["title"]).click()
            expect(page.locator(".st-brought")).to_contain_text(check["reply"])
        expect(page.get_by_text("Your time is up.")).to_be_visible()
        spent = page.get_by_role("button", name=item["checks"][2]["title"])
        expect(spent).to_have_attribute("aria-disabled", "true")
        spent.dispatch_event("click")
        expect(page.locator(".st-brought li")).to_have_count(2)
        guess(page, RIGHT[item["truth"]])
        heard = page.get_by_role("heading", name=item["title"])
        expect(heard).to_be_focused()
        expect(heard).to_have_accessible_description(re.compile(re.escape(item["answer"])))
        expect(page.locator(".st-truth")).to_contain_text(item["answer"])
        expect(page.locator(".st-truth")).to_contain_text(item["reasons"]["feeling"])
        expect(article.locator("details")).to_have_count(len(item["marks"]))
        page.get_by_role("button", name="The next one" if number < 7 else "See how").click()
    assert held, "Python was there"
    for route in held:
        route.continue_()
    result = page.get_by_role("region", name="How it went")
    expect(result).to_have_attribute("data-band", "played")
    given = [
        {"choice": RIGHT[item["truth"]], "sure": "fairly", "part": "feeling"} for item in items
    ]
    told = expected(1, given)["result"]
    for text in (told["headline"], told["sure"], told["reasons"], *told["page"]):
        expect(result).to_contain_text(text)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as text").click()
    assert saved.value.path().read_text("utf-8") == told["summary"]
    with page.expect_download() as calendar:
        page.get_by_role("button", name="Again in a week").click()
    assert "BEGIN:VEVENT\r\n" in calendar.value.path().read_bytes().decode()
    with page.expect_download() as card:
        page.get_by_role("button", name="Save a picture").click()
    assert card.value.path().read_bytes().startswith(b"\x89PNG")


def test_an_address_names_a_round_and_the_keyboard_plays_it(page: Page) -> None:
    """`#seed=7` is round 7 for everybody; Tab, Space, the arrows and Enter are enough."""
    page.goto(f"{PRACTICE}#seed=7")
    item = expected(7)["items"][0]
    name = item["shown"]["name"]
    expect(page.get_by_role("article", name=name)).to_be_visible()
    page.get_by_role("button", name=item["checks"][0]["title"]).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".st-brought")).to_contain_text(item["checks"][0]["reply"])
    page.get_by_role("radio", name="Accept").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")  # too soon: the last row is open
    expect(page.get_by_role("alert")).to_have_text("Choose one in each row.")
    until(lambda: page.evaluate("document.activeElement.name"), "part")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator(".st-truth")).to_contain_text(item["said"]["ask"])
    until(lambda: page.evaluate("document.activeElement.textContent"), item["title"])
    fold = page.locator(".st-mark-on summary").first
    fold.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".st-mark-on").first.locator("p")).to_be_visible()


def test_a_room_votes(page: Page) -> None:
    """Hands instead of guesses; at the end what most of the room passed over."""
    page.goto(PRACTICE)
    page.locator(".st-teaching summary").click()
    page.get_by_role("button", name="Play it with a room").click()
    items = expected(1)["items"]
    for number in range(8):
        page.locator("[name=accept]").fill("9")
        page.locator("[name=leave]").fill("3")
        page.get_by_role("button", name="Show the answer").click()
        page.get_by_role("button", name="The next one" if number < 7 else "See how").click()
    result = page.get_by_role("region", name="How it went")
    expect(result).to_contain_text("Hands that accepted a made-up one: 27 of 36")
    expect(result).to_contain_text("Hands that left an ordinary one: 12 of 48")
    first = next(item for item in items if item["truth"] == "made-up")
    expect(result).to_contain_text(f"Item {first['number']}: 9 of 12 accepted a made-up one.")


def test_a_teacher_types_the_number_of_a_round(page: Page) -> None:
    """It is shown, taken with Enter, kept in the address, and put back where it is none."""
    page.goto(f"{PRACTICE}#seed=7")
    page.locator(".st-teaching summary").click()
    number = page.get_by_label("Number of the round")
    expect(number).to_have_value("7")
    number.fill("12")
    number.press("Enter")
    expect(
        page.get_by_role("article", name=expected(12)["items"][0]["shown"]["name"])
    ).to_be_visible()
    assert page.url.endswith("#seed=12")
    number.fill("a dozen")
    number.blur()
    expect(number).to_have_value("12")


def test_a_hand_out_has_every_item_and_no_answer(page: Page) -> None:
    """What is printed is the eight strangers; the answers are a hand-out of their own."""
    page.add_init_script(
        "window.print = () => {}"
    )  # no printer here; what would go to it is looked at
    page.goto(PRACTICE)
    page.emulate_media(media="print")
    page.locator(".st-teaching").evaluate("(fold) => (fold.open = true)")
    items = expected(1)["items"]
    for button, answered in (("paper", False), ("answers", True)):
        page.locator(f"[data-do={button}]").dispatch_event("click")
        paper = page.locator(".st-paper")
        expect(paper).to_be_visible()
        expect(page.locator(".st-play")).to_be_hidden()
        expect(paper.locator("ul").first).to_have_css("column-count", "auto")  # a job stays whole
        for item in items:
            expect(paper).to_contain_text(item["shown"]["headline"])
            told = paper.get_by_text((item["settles"] or {"text": item["unsettled"]})["text"])
            expect(told).to_have_count(1 if answered else 0)
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        expect(paper).to_have_count(0)
