"""A phone's pictures, the box on the home page, and what another app shares, in a browser."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from journeys import PROFILE, RATE, stirred, until
from playwright.sync_api import expect
from test_message_check import MESSAGE

sys.path.insert(0, str(Path(__file__).parents[1] / "importing"))
import made_screens

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Browser, Page

CASE = next(case for case in made_screens.cases() if case.key == "en-8")
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
SLOW = 180_000
"""Milliseconds for reading pictures on a machine that does other things."""


@pytest.fixture(scope="module")
def drawn(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Draw one made person's screens."""
    return made_screens.draw(browser, CASE, tmp_path_factory.mktemp("drawn"))


@pytest.fixture
def phone(new_context: NewContext, site_url: str) -> Page:
    """Open the profile check on a phone."""
    page = new_context(**PHONE).new_page()
    page.goto(site_url + PROFILE)
    expect(page.locator("smell-test[data-prepared]")).to_be_attached()
    return page


def test_pictures_in_any_order_fill_the_form_and_give_a_verdict(
    phone: Page, drawn: list[Path]
) -> None:
    """Chosen last first, read one after the other, put in order, handed to the form."""
    phone.set_input_files("#profile-screenshots", list(reversed(drawn)))
    expect(phone.locator(".st-pictures-rows progress").first).to_be_attached()
    text = phone.locator("#profile-screenshots-text")
    expect(text).to_have_value(re.compile(r"^Name: ", re.MULTILINE), timeout=SLOW)
    expect(text).to_have_value(re.compile(f"Name: {CASE.who.name}"))
    phone.locator("#profile-screenshots-use").click()
    expect(phone.locator("[name='profile.name']")).to_have_value(CASE.who.name, timeout=SLOW)
    expect(phone.locator("[name='profile.positions.0.title']")).to_have_value(
        CASE.who.firms[0].roles[0].title if CASE.who.firms else ""
    )
    expect(phone.locator(".st-result")).not_to_have_attribute("data-band", "")
    told = phone.locator(".st-pictures-told")
    expect(told).to_contain_text("The form is filled in")
    expect(told).to_be_in_viewport()
    expect(phone.locator(".st-bar")).to_contain_text(re.compile("signs|Not enough"))
    expect(phone.locator("details[data-family][open]")).to_have_count(0)
    told.get_by_role("button", name="Read my result").tap()
    expect(phone.locator("dialog .st-verdict")).to_be_in_viewport()
    phone.get_by_role("button", name="Close").tap()
    told.get_by_role("button", name="Undo").tap()
    expect(phone.locator("[name='profile.name']")).to_have_value("")


COUNTED = """addEventListener("click", (event) => { if (event.isTrusted) taps += 1; }, true);
addEventListener("keydown", () => { keys += 1; }, true);
globalThis.taps = 0;
globalThis.keys = 0;"""
"""Counts what a visitor does to a page. The system's own window for pictures is not the page's."""


@pytest.mark.parametrize("start", ["", PROFILE])
def test_four_screenshots_come_to_a_verdict_by_a_few_taps_and_no_typing(
    new_context: NewContext, site_url: str, drawn: list[Path], start: str
) -> None:
    """Choose them, and let them fill the form: with a tap for each picture there are six."""
    context = new_context(**PHONE)
    context.add_init_script(COUNTED)
    page = context.new_page()
    page.goto(site_url + start)
    with page.expect_file_chooser() as chooser:
        page.locator("label", has=page.locator("input[type=file][multiple]")).first.tap()
    assert page.evaluate("taps") <= 2  # a label's tap is its field's too
    chooser.value.set_files(drawn[:4])
    page.wait_for_url(f"**/{PROFILE}")
    begun = page.evaluate("taps")
    expect(page.locator("#profile-screenshots-text")).to_have_value(
        re.compile(f"Name: {CASE.who.name}"), timeout=SLOW
    )
    fill = page.locator("#profile-screenshots-use")
    expect(fill).to_be_in_viewport()
    fill.tap()
    expect(page.locator(".st-bar")).to_contain_text(re.compile("signs|Not enough"), timeout=SLOW)
    assert page.evaluate("[taps, keys]") == [begun + 1, 0]


def test_a_reading_can_be_stopped_and_what_was_read_stays(phone: Page, drawn: list[Path]) -> None:
    """The first picture is kept, the others are said not to be read."""
    phone.set_input_files("#profile-screenshots", drawn)
    rows = phone.locator(".st-pictures-rows li")
    expect(rows.first).to_contain_text(re.compile("^.*read$"), timeout=SLOW)
    phone.get_by_role("button", name="Stop").click()
    expect(rows.last).to_contain_text("not read")
    expect(phone.locator("#profile-screenshots-text")).to_have_value(
        re.compile(f"Name: {CASE.who.name}"), timeout=SLOW
    )


def test_pictures_come_first_where_no_page_can_be_copied(phone: Page, page: Page) -> None:
    """With a thumb pictures, with a mouse the paste; for who tabs as for who looks."""
    page.set_viewport_size({"width": 1280, "height": 900})
    boxes = ".st-left > :is(.st-pictures, .st-import, .st-quick, form)"
    for shown, address, order in (
        (phone, PROFILE, ["st-pictures", "st-quick", "st-import", "st-form"]),
        (page, PROFILE, ["st-import", "st-pictures", "st-quick", "st-form"]),
        (phone, MESSAGE, ["st-pictures", "st-form"]),
        (page, MESSAGE, ["st-form", "st-pictures"]),
    ):
        shown.goto(address)
        expect(shown.locator("smell-test[data-prepared]")).to_be_attached()
        placed = shown.locator(boxes).evaluate_all(
            "(all) => all.map((one) => [one.getBoundingClientRect().top, one.classList[0]])"
        )
        assert [name for _, name in placed] == order
        assert [name for _, name in sorted(placed)] == order


def test_what_is_no_picture_is_said_to_be_none(phone: Page, tmp_path: Path) -> None:
    """A file with a picture's name and no picture in it."""
    broken = tmp_path / "screen.png"
    broken.write_bytes(b"not a picture")
    phone.set_input_files("#profile-screenshots", broken)
    expect(phone.locator(".st-pictures-told")).to_contain_text(
        "cannot open it as a picture", timeout=SLOW
    )


@pytest.mark.faults
def test_pictures_are_read_without_a_network_once_some_were_read_with_one(
    new_context: NewContext, site_url: str, drawn: list[Path]
) -> None:
    """The recogniser is kept with its first use, the site by its service worker."""
    context = new_context(service_workers="allow")
    page = context.new_page()
    page.goto(site_url + PROFILE)
    until(lambda: stirred(page, "!!navigator.serviceWorker.controller"), wanted=True)
    text = page.locator("#profile-screenshots-text")
    page.set_input_files("#profile-screenshots", drawn[0])
    expect(text).to_have_value(re.compile(f"Name: {CASE.who.name}"), timeout=SLOW)
    context.set_offline(True)
    page.reload()
    expect(page.locator("smell-test[data-prepared]")).to_be_attached()
    page.set_input_files("#profile-screenshots", drawn[0])
    expect(text).to_have_value(re.compile(f"Name: {CASE.who.name}"), timeout=SLOW)


def test_nothing_that_reads_pictures_is_fetched_before_one_is_given(
    new_context: NewContext, site_url: str
) -> None:
    """Neither Tesseract nor what it has learnt is part of a visit."""
    page = new_context(**PHONE).new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(site_url + PROFILE)
    expect(page.locator("smell-test[data-state=ready]")).to_be_attached()
    assert not [url for url in fetched if "tesseract" in url or "/reading/" in url]


def test_two_numbers_in_the_home_pages_box_open_the_acceptance_rate(
    new_context: NewContext, site_url: str
) -> None:
    """They are in the form, the page says what it took them for, and offers something else."""
    page = new_context().new_page()
    page.goto(site_url)
    page.fill("#anything", "10 sent, 4 accepted")
    page.press("#anything", "Enter")
    page.wait_for_url(f"**/{RATE}")
    expect(page.locator("[name=sent]")).to_have_value("10")
    expect(page.locator("[name=accepted]")).to_have_value("4")
    expect(page.locator(".st-handed")).to_contain_text("Taken for numbers of your invitations")
    page.locator(".st-handed").get_by_role("button", name="a profile").click()
    page.wait_for_url(f"**/{PROFILE}")


def test_a_picture_in_the_home_pages_box_is_read_in_the_profile_check(
    new_context: NewContext, site_url: str, drawn: list[Path]
) -> None:
    """The picture goes along, and nothing of it is left behind."""
    page = new_context().new_page()
    page.goto(site_url)
    page.set_input_files("#anything-files", drawn[0])
    page.wait_for_url(f"**/{PROFILE}")
    expect(page.locator("#profile-screenshots-text")).to_have_value(
        re.compile(f"Name: {CASE.who.name}"), timeout=SLOW
    )
    assert not page.evaluate("caches.has('smell-test-handed')")


SHARE = """async ([name, type, text]) => {
  const form = new FormData();
  form.append("title", "");
  form.append("text", text);
  if (name) form.append("files", new File(["%PDF-1.4 broken"], name, { type }));
  const reply = await fetch(new URL("share", document.baseURI), { method: "POST", body: form });
  if (!reply.ok) throw new Error(reply.statusText);
}"""


@pytest.mark.parametrize(
    ("shared", "place", "said"),
    [
        (("", "", "20 sent, 9 accepted"), RATE, "numbers of your invitations"),
        (("Profile.pdf", "application/pdf", ""), PROFILE, "Save to PDF"),
    ],
)
def test_what_another_app_shares_opens_at_the_tool_for_it(
    new_context: NewContext, site_url: str, shared: tuple[str, str, str], place: str, said: str
) -> None:
    """The service worker takes it, below the root of a host, and nothing is sent."""
    page = new_context(service_workers="allow").new_page()
    page.goto(site_url)
    until(lambda: stirred(page, "!!navigator.serviceWorker.controller"), wanted=True)
    page.evaluate(SHARE, list(shared))
    page.goto(f"{site_url}?shared")
    page.wait_for_url(f"**/{place}")
    expect(page.locator(".st-handed")).to_contain_text(said)
