"""Narrow pages, the keyboard alone, and what is read out."""

from __future__ import annotations

import copy
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from journeys import (
    ARTICLE,
    EXPORT,
    PROFILE,
    RATE,
    answer,
    answers,
    control,
    expect_band,
    fill,
    give,
    open_answers,
    payloads,
    read_from_a_slow_disk,
    result,
    swap_pages_in_place,
    wait_for_theme,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect

from checker.profile.clues import CLUES

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("importing", "export")]

from made_pages import WAYS, write
from made_people import person

from checker.export.wording import report as wording
from examples.exports import sample
from examples.exports.made_files import files
from examples.exports.made_stories import BEFORE, END, story

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Locator, Page, Route

PROFILE_PAGE = write(person("en", 7), WAYS[1])

SOON_AFTER = "2026-09-20T12:00:00"
"""A day soon after the sample export's."""

PAGES = (
    "",
    PROFILE,
    RATE,
    EXPORT,
    "guide/made-up-profiles/",
    "about/method/",
    "reference/",
)


def sideways(page: Page) -> int:
    """Tell by how many pixels the page is wider than its window."""
    return cast("int", page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_a_full_report_fits_320_pixels(new_context: NewContext) -> None:
    """Not even a word that never ends widens the page."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(PROFILE)
    content = copy.deepcopy(ARTICLE)
    content["profile"]["positions"][0]["title"] = "Donaudampfschifffahrtsgesellschaft" * 3
    open_answers(page, content)
    expect_band(page, "strong-signs")
    wait_until_settled(page)
    assert sideways(page) <= 0


def test_on_a_phone_the_result_opens_from_the_bar_and_nobody_loses_their_place(
    new_context: NewContext,
) -> None:
    """Closing it leads back to the same spot and the same button."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    bar = page.locator(".st-bar-button")
    expect(bar).to_contain_text("Some signs · 1 of")
    spot = control(page, "observations.text-elsewhere").first
    before = spot.bounding_box()
    bar.click()
    panel = page.get_by_role("dialog", name="Your result")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text("You found the same sentences under another name.")
    page.keyboard.press("Escape")
    expect(panel).not_to_be_visible()
    expect(bar).to_be_focused()
    assert spot.bounding_box() == pytest.approx(before, abs=1)
    expect(page.locator(".st-columns > .st-result")).to_have_count(1)


@pytest.mark.parametrize("instant", [False, True])
def test_back_closes_the_result_and_leaves_everything_as_it_was(
    new_context: NewContext, site_url: str, *, instant: bool
) -> None:
    """The address, the place on the page and the answers; and Back once more leaves the page."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(RATE)
    page.goto(PROFILE)
    if instant:
        swap_pages_in_place(page, site_url)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    panel = page.get_by_role("dialog", name="Your result")
    spot = control(page, "observations.text-elsewhere").first
    before = spot.bounding_box()
    address, entries = page.evaluate("[location.href, history.length]")
    for close in (page.go_back, lambda: page.keyboard.press("Escape"), page.go_back):
        page.locator(".st-bar-button").click()
        expect(panel).to_be_visible()
        close()
        expect(panel).not_to_be_visible()
        # The entry that Back has left behind is taken by the next.
        assert spot.bounding_box() == pytest.approx(before, abs=1)
        assert page.evaluate("[location.href, history.length]") == [address, entries + 1]
    page.go_forward()
    assert answers(page) == {"observations": {"text-elsewhere": "yes"}}
    expect(panel).not_to_be_visible()
    page.go_back()
    page.go_back()
    page.wait_for_url(f"**/{RATE}")


def test_from_the_panel_a_sign_leads_back_to_its_question(new_context: NewContext) -> None:
    """The panel closes by itself, and the answer has the focus."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    page.locator(".st-bar-button").click()
    page.get_by_role("link", name="Your answer – The same words").click()
    expect(page.get_by_role("dialog", name="Your result")).not_to_be_visible()
    expect(page.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_focused()


# Each stop of the Tab key that the header, the bar or the window's edge hides.
HIDDEN_STOPS = """() => {
  window.hiddenStops = [];
  addEventListener("focusin", ({ target }) => requestAnimationFrame(() => {
    if (target !== document.activeElement) return;
    const seen = target.matches(".md-option") ? target.nextElementSibling :
      target.closest(".st-chip") ?? target;
    const box = seen.getBoundingClientRect();
    const dialog = document.querySelector("dialog[open]");
    const bar = !dialog && document.querySelector(".st-bar")?.getBoundingClientRect();
    const end = bar && bar.height && !seen.closest(".st-bar") ? bar.top : innerHeight;
    const header = document.querySelector(".md-header");
    const over = dialog || header.contains(seen) || seen.matches(".md-skip");
    const top = over ? 0 : header.getBoundingClientRect().bottom;
    const high = box.height > end - top;
    const hidden = box.right <= 0 || box.left >= innerWidth || box.width === 0 ||
      (high ? box.bottom < top || box.top > end : box.top < top - 2 || box.bottom > end + 1);
    if (hidden) hiddenStops.push(`${target.outerHTML.slice(0, 90)} ${box.top} to ${box.bottom}`);
  }));
}"""


@pytest.mark.matrix("width")
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("place", [*PAGES, "guide/checklist/"])
def test_whoever_tabs_through_a_page_sees_where_they_are(
    new_context: NewContext, place: str, width: int
) -> None:
    """No stop lies under the bar or the header, in a closed menu or beside the page."""
    viewport = {"width": width, "height": 640}
    page = new_context(viewport=viewport, reduced_motion="reduce").new_page()
    page.goto(place)
    if place.startswith("tools/"):
        page.locator('.st-tool[data-state="ready"]').wait_for()
    wait_for_theme(page)
    page.locator(".md-option + label:not([hidden])").wait_for()
    page.evaluate(HIDDEN_STOPS)
    stops = 0
    while stops < 120:
        page.keyboard.press("Tab")
        stops += 1
        if page.evaluate("document.activeElement === document.body"):
            break
    assert stops > 10
    assert "\n".join(page.evaluate("hiddenStops")) == ""


def tab_to(page: Page, target: Locator, key: str = "Tab") -> None:
    """Press a key until something has the focus, as somebody without a mouse does."""
    target.wait_for(state="attached")
    for _ in range(200):
        if target.evaluate("(element) => element === document.activeElement"):
            return
        page.keyboard.press(key)
    pytest.fail(f"{key} does not lead to {target}")


def pressed(page: Page, target: Locator) -> None:
    """Go to a button or a fold with the Tab key, and press Enter."""
    tab_to(page, target)
    page.keyboard.press("Enter")


def test_the_quick_check_with_the_keyboard_alone(page: Page) -> None:
    """From the top of the page through all six questions to the result."""
    page.goto(PROFILE)
    wait_until_ready(page)
    quick = page.get_by_role("region", name="Quick check")
    tab_to(page, quick.get_by_role("textbox", name="Connections"))
    page.keyboard.type("2")
    page.keyboard.press("Enter")
    question = quick.locator(".st-quick-question")
    expect(question).not_to_have_text("Connections")
    for _ in range(5):
        expect(question).to_be_focused()
        yes = quick.get_by_role("button", name="Yes", exact=True)
        pressed(page, yes if yes.count() else quick.get_by_role("button", name="Next"))
    expect(quick).to_contain_text("That was the quick check.")
    expect(question).to_be_focused()
    pressed(page, quick.get_by_role("button", name="Read my result"))
    expect(page.get_by_role("heading", name="Your result")).to_be_focused()
    expect(result(page)).not_to_have_attribute("data-band", "")


def test_a_paste_with_the_keyboard_alone(page: Page) -> None:
    """Pasted, undone, and read."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(PROFILE)
    wait_until_ready(page)
    page.evaluate("text => navigator.clipboard.writeText(text)", PROFILE_PAGE)
    tab_to(page, page.locator(".st-import textarea"))
    page.keyboard.press("ControlOrMeta+v")
    told = page.locator(".st-import-told")
    expect(told).to_contain_text("filled in")
    expect(page.locator(".st-import textarea")).to_be_focused()
    pressed(page, told.get_by_role("button", name="Undo"))
    expect(told).to_contain_text("The form is as it was.")
    expect(page.locator(".st-import textarea")).to_be_focused()
    page.keyboard.press("ControlOrMeta+v")
    expect(told).to_contain_text("filled in")
    expect(result(page)).not_to_have_attribute("data-band", "not-enough")
    pressed(page, page.get_by_role("button", name="Read my result").last)
    expect(page.get_by_role("heading", name="Your result")).to_be_focused()


def test_the_profile_form_with_the_keyboard_alone(page: Page) -> None:
    """Folds, boxes, choices, and a row more; then the result's own links and buttons."""
    page.goto(PROFILE)
    wait_until_ready(page)
    title = control(page, "profile.positions.0.title")
    for fold in page.locator("form details[data-family]:not([open]) > summary").all():
        pressed(page, fold)
    tab_to(page, title, "Shift+Tab")
    page.keyboard.type("HR analyst")
    pressed(page, page.get_by_role("button", name="Add a job"))
    expect(control(page, "profile.positions.1.title")).to_be_focused()
    page.keyboard.type("HR manager")
    tab_to(page, page.locator('[name="observations.text-elsewhere"]:checked'))
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_checked()
    expect_band(page, "some-signs")
    wait_until_settled(page)
    tab_to(page, page.get_by_role("link", name="Your answer – The same words"))
    page.keyboard.press("Enter")
    expect(page.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_focused()


def test_the_rate_with_the_keyboard_alone(page: Page) -> None:
    """Two figures, two groups, two sliders and the result without a mouse."""
    page.goto(RATE)
    wait_until_ready(page)
    tab_to(page, control(page, "sent"))
    page.keyboard.type("10")
    page.keyboard.press("Tab")
    page.keyboard.type("4")
    pressed(page, page.locator("#part-groups > summary"))
    for number, (name, sent, accepted) in enumerate((("a", "9", "4"), ("b", "9", "8"))):
        tab_to(page, control(page, f"groups.{number}.name"))
        page.keyboard.type(name)
        tab_to(page, control(page, f"groups.{number}.sent"))
        page.keyboard.type(sent)
        tab_to(page, control(page, f"groups.{number}.accepted"))
        page.keyboard.type(accepted)
    pressed(page, page.locator("#part-ahead > summary"))
    for slider in ("what_if.acceptance", "what_if.per_week"):
        tab_to(page, control(page, slider))
        page.keyboard.press("ArrowRight")
    expect(page.locator(".st-what-if-said")).to_contain_text("with 8 in ten accepted")
    tab_to(page, control(page, "accepted"), "Shift+Tab")
    page.keyboard.press("Enter")
    expect_band(page, "rethink")
    expect(page.get_by_role("heading", name="Your result")).to_be_focused()
    compared = page.locator(".st-report section.st-part", has_text="Compare groups")
    expect(compared).to_contain_text("“b”: 8 of 9 accepted")


def test_an_export_with_the_keyboard_alone(page: Page) -> None:
    """Chosen, stopped, read from the start, searched, ticked off, saved, and taken along."""
    page.clock.set_fixed_time(SOON_AFTER)
    page.goto(EXPORT)
    read_from_a_slow_disk(page)
    choose = page.get_by_role("button", name="Choose the zip")
    tables = files(story(sample.SEED, sample.PEOPLE), sample.FORM)
    with page.expect_file_chooser() as chooser:
        pressed(page, choose)
    names = ("Connections.csv", "Invitations.csv", "messages.csv")
    chooser.value.set_files(payloads(*[(name, tables[name]) for name in names]))
    expect(choose).to_be_focused()
    pressed(page, page.get_by_role("button", name="Stop"))
    again = page.get_by_role("button", name="Read it from the start")
    expect(again).to_be_focused()
    page.keyboard.press("Enter")
    title = page.get_by_role("heading", name="Your result")
    expect(title).to_be_focused()
    pressed(page, page.get_by_role("link", name="Who to write to next"))
    turn_to = page.locator("#turn-to")
    expect(turn_to).to_be_focused()
    pressed(page, turn_to.get_by_role("button", name="They wrote last"))
    tab_to(page, turn_to.get_by_role("textbox"))
    everybody = turn_to.get_by_role("status").inner_text()
    page.keyboard.type("mar")
    page.keyboard.press("Tab")
    found = turn_to.get_by_role("status").inner_text()
    assert found != everybody, "the list was searched before it was left"
    tab_to(page, turn_to.get_by_role("checkbox").first)
    page.keyboard.press("Space")
    expect(turn_to.get_by_role("checkbox").first).to_be_checked()
    with page.expect_download():
        save = turn_to.get_by_role("button", name="Save the list")
        tab_to(page, save, "Shift+Tab")
        page.keyboard.press("Enter")
    earlier = page.get_by_role("button", name="Choose the earlier zip")
    with page.expect_file_chooser() as chooser:
        pressed(page, earlier)
    chooser.value.set_files(payloads((sample.name(BEFORE), sample.sample(BEFORE))))
    expect(page.locator("#compare")).to_be_visible()
    expect(title).to_be_focused()
    pressed(page, page.locator("#invitations").get_by_role("link", name="Take these counts"))
    page.wait_for_url(f"**/{RATE}")


def test_who_has_gone_on_while_files_are_read_is_left_there(page: Page) -> None:
    """The focus goes to the result from the button that asked for it, and from nowhere else."""
    page.clock.set_fixed_time(SOON_AFTER)
    page.goto(EXPORT)
    read_from_a_slow_disk(page)
    tables = files(story(sample.SEED, sample.PEOPLE), sample.FORM)
    give(page, ("Connections.csv", tables["Connections.csv"]))
    tab_to(page, page.get_by_role("link", name="72 hours"))
    before = page.evaluate("scrollY")
    expect(page.locator("[data-revision='1']")).to_be_attached()
    expect(page.get_by_role("link", name="72 hours")).to_be_focused()
    assert page.evaluate("scrollY") >= before


def test_the_result_on_a_phone_with_the_keyboard_alone(new_context: NewContext) -> None:
    """The panel keeps the focus until it is closed, and gives it back."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(RATE)
    tab_to(page, control(page, "sent"))
    page.keyboard.type("10")
    page.keyboard.press("Tab")
    page.keyboard.type("4")
    expect_band(page, "rethink")
    bar = page.locator(".st-bar-button")
    pressed(page, bar)
    panel = page.get_by_role("dialog", name="Your result")
    expect(panel).to_be_visible()
    for _ in range(30):
        page.keyboard.press("Tab")
        outside = "!document.activeElement.closest('dialog, body:focus') && document.hasFocus()"
        assert not page.evaluate(f"{outside} && document.activeElement !== document.body")
    pressed(page, panel.get_by_role("button", name="Close"))
    expect(panel).not_to_be_visible()
    expect(bar).to_be_focused()


def test_saving_opening_printing_and_clearing_with_the_keyboard_alone(page: Page) -> None:
    """Every button under the result, with Enter."""
    page.add_init_script("window.print = () => { window.printed = true; };")
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    with page.expect_download() as saved:
        pressed(page, page.get_by_role("button", name="Save to a file"))
    with page.expect_file_chooser() as chooser:
        pressed(page, page.get_by_role("button", name="Open a file"))
    chooser.value.set_files(saved.value.path())
    expect(page.locator(".st-tools .st-notice")).to_contain_text("is open.")
    pressed(page, page.get_by_role("button", name="Print"))
    assert page.evaluate("printed")
    pressed(page, page.get_by_role("button", name="Start over", exact=True))
    expect(control(page, "sent")).to_have_value("")
    tab_to(page, page.locator(".st-notice").get_by_role("button", name="Undo"), "Shift+Tab")
    page.keyboard.press("Enter")
    expect(control(page, "sent")).to_have_value("10")


def test_radios_answer_to_the_keyboard(page: Page) -> None:
    """Arrows choose, and the choice is read at once."""
    page.goto(PROFILE)
    page.locator('[name="observations.text-elsewhere"][value="unknown"]').focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_checked()
    expect_band(page, "some-signs")


# Every live region of the page: what is in it after each change, in order.
LISTEN = """addEventListener("DOMContentLoaded", () => {
  const live = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]," +
    "output:not([aria-live])";
  window.readOut = [];
  window.emptyAtFirst = document.querySelector(".st-status").textContent === "";
  new MutationObserver((changes) => {
    const places = changes.map(({ target }) => (target.closest ? target : target.parentElement)
      ?.closest(live));
    for (const place of new Set(places)) {
      if (place?.textContent.trim()) readOut.push(place.textContent.trim());
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
});"""


TYPE_FAST = """(box, text) => {
  for (const letter of text) {
    box.value += letter;
    box.dispatchEvent(new Event("input"));
  }
}"""
"""Letters with no pause between them, however busy the machine."""

ON_THE_WAY = {"Fetching the profile reader…", "Reading…"}
"""What is said only where it takes a while."""

PREPARING = {
    f"Preparing the checker: {what}…"
    for what in ("fetching Python", "starting Python", "reading the clues")
}


def heard(page: Page, last: str) -> list[str]:
    """Wait until something has been read out, and give what has been since the last time."""
    page.wait_for_function("last => readOut.at(-1)?.includes(last)", arg=last)
    return cast("list[str]", page.evaluate("readOut.splice(0)"))


def test_what_is_read_out_of_the_acceptance_rate(page: Page) -> None:
    """A journey worked by hand: each pause is followed by what is new, once, in sentences."""
    page.add_init_script(LISTEN)
    page.goto(RATE)
    assert page.evaluate("emptyAtFirst")
    assert heard(page, "ready") in (
        ["Preparing the checker…", "The checker is ready."],
        ["The checker is ready."],
    )
    fill(page, {"sent": "10"})  # at once: on a busy machine two letters have a pause between
    assert heard(page, "10") == ["Enter how many of the 10 were accepted."]
    control(page, "accepted").press_sequentially("4", delay=60)
    assert heard(page, "4 of 10") == ["4 of 10 accepted. Time to rethink."]
    fill(page, {"accepted": "40"})
    too_many = "Accepted (40) is more than sent (10). Correct one of the two."
    assert heard(page, "40") == [too_many]
    fill(page, {"accepted": "4"})
    assert heard(page, "4 of 10") == ["4 of 10 accepted. Time to rethink."]
    page.get_by_role("button", name="Start over", exact=True).click()
    (cleared,) = heard(page, "cleared")
    assert cleared.startswith("Everything is cleared.")
    page.locator(".st-notice").get_by_role("button", name="Undo").click()
    (back,) = heard(page, "It is all back.")
    assert back in (
        "It is all back. 4 of 10 accepted. Time to rethink.",
        "It is all back.",
    )


def test_what_is_read_out_of_the_profile_check(page: Page) -> None:
    """The questions have the focus, and so are read by themselves: only what follows is told."""
    page.clock.install()
    page.add_init_script(LISTEN)
    page.goto(PROFILE)
    heard(page, "ready")
    quick = page.get_by_role("region", name="Quick check")
    quick.get_by_role("textbox", name="Connections").press_sequentially("2", delay=60)
    said = f"Not enough to say. 1 of {len(CLUES)} clues checked, 1 small thing."
    assert heard(page, "Not enough") == [said]
    page.keyboard.press("Enter")
    page.locator(".st-import textarea").fill(PROFILE_PAGE)
    told = [text for text in heard(page, "clues checked") if text not in ON_THE_WAY]
    assert told[0].startswith("The form is filled in. One answer of yours differs")
    assert len(told) <= 2
    page.get_by_role("button", name="Add a job").click()
    added = heard(page, "added.")
    assert len(added) == 1
    page.locator(".st-row-fold").first.locator("summary").click()
    page.get_by_role("button", name="Remove: job 1", exact=True).click()
    assert heard(page, "removed.")[0].startswith("Job 1 removed.")
    sentences = [one for part in (*told, *added) for one in re.split(r"(?<=[.…]) ", part)]
    assert all(re.fullmatch(r"[A-Z0-9].*[.…]", sentence) for sentence in sentences), sentences
    assert all(len(sentence.split()) <= 15 for sentence in sentences), sentences
    wait_until_settled(page)
    page.clock.fast_forward(10_000)
    assert len(page.evaluate("readOut")) <= 1  # the verdict after the row, where it came late


def test_what_is_read_out_of_an_export(page: Page) -> None:
    """The wait, each stage that lasts, the result once; then what each button of a list did."""
    held: list[Route] = []
    page.context.route("**/runtime-*.wasm", lambda route: held.append(route))  # noqa: PLW0108 (it is marked)
    page.add_init_script(LISTEN)
    page.clock.set_fixed_time(SOON_AFTER)
    page.goto(EXPORT)
    assert page.evaluate("emptyAtFirst")
    give(page, (sample.name(END), sample.sample()))
    assert set(heard(page, "Preparing")) <= PREPARING
    for route in held:
        route.continue_()
    *on_the_way, read = heard(page, "It is read.")
    assert re.fullmatch(r"It is read\. [A-Z0-9].*\.", read)
    stages = {f"Reading: {name}" for name in wording.STAGES.values()}
    assert set(on_the_way) <= stages | PREPARING, on_the_way
    turn_to = page.locator("#turn-to .st-list")
    find = turn_to.get_by_role("textbox")
    find.evaluate(TYPE_FAST, "nobody at all")
    assert heard(page, "Nobody") == ["Nobody fits. Search for less."]
    find.fill("")
    assert heard(page, "1 to 10") == ["1 to 10 of 12"]
    turn_to.get_by_role("button", name="Next").click()
    assert heard(page, "11 to") == ["11 to 12 of 12"]
    page.get_by_role("button", name="Start over").click()
    cleared = "Everything is cleared. Your files are where they were."
    assert heard(page, "cleared") == [cleared]
    give(page, ("shopping.txt", b"Milk, bread and two onions"))
    assert heard(page, "No table")[-1] == wording.NOTHING_KNOWN


def test_the_full_report_is_not_read_out(page: Page) -> None:
    """The long text stays outside what is announced."""
    page.goto(PROFILE)
    inside = page.locator("[role=status] .st-report, [aria-live] .st-report")
    expect(inside).to_have_count(0)
    expect(result(page)).not_to_have_attribute("role", "status")
