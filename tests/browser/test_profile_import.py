"""The profile check filled by one paste or one file, as visitors do it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from journeys import (
    PROFILE,
    answer,
    answers,
    control,
    drop,
    expect_band,
    fill,
    result,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect

sys.path.append(str(Path(__file__).parents[1] / "importing"))

from made_pages import WAYS, write
from made_pdfs import draw
from made_people import person

from checker.importing import ImportReport, from_pdf, from_text
from checker.profile.clues import CLUES

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Locator, Page

ENGLISH = write(person("en", 7), WAYS[1])
GERMAN = write(person("de", 8), WAYS[3])
PERSON = 14
PDF = draw(person("en", PERSON), PERSON)


@pytest.fixture
def profile(page: Page) -> Page:
    """Open the profile check."""
    page.goto(PROFILE)
    return page


def box(page: Page) -> Locator:
    """Find the box that is pasted into."""
    return page.locator(".st-import textarea")


def told(page: Page) -> Locator:
    """Find what the box says."""
    return page.locator(".st-import-told")


def paste(page: Page, text: str) -> None:
    """Put a text on the clipboard and paste it with the keyboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    box(page).focus()
    page.keyboard.press("Control+v")


def choose(page: Page, name: str, data: bytes) -> None:
    """Choose a file with the button."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a PDF").click()
    chooser.value.set_files({"name": name, "mimeType": "application/pdf", "buffer": data})


def as_read(report: ImportReport) -> dict[str, Any]:
    """Say what the form says of an import: "no longer there" follows from an end date."""
    said: dict[str, Any] = {"profile": dict(report["profile"])}
    for job in said["profile"].get("positions", ()):
        if job.get("current") is False and job.get("end"):
            del job["current"]
    return {**said, "invitation": report["invitation"]} if report["invitation"] else said


def test_an_english_page_fills_the_form_and_the_verdict_follows(profile: Page) -> None:
    """One paste is all."""
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("filled in")
    expect(result(profile)).not_to_have_attribute("data-band", "")
    report = from_text(ENGLISH)
    assert answers(profile) == as_read(report)
    for sentence in report["understood"]:
        expect(told(profile)).to_contain_text(sentence)
    expect(box(profile)).to_be_focused()


def test_a_german_page_fills_the_form(profile: Page) -> None:
    """The headings tell the language."""
    paste(profile, GERMAN)
    expect(told(profile)).to_contain_text("The headings are German.")
    expect(result(profile)).not_to_have_attribute("data-band", "")
    assert answers(profile) == as_read(from_text(GERMAN))


def test_the_paste_button_is_all_that_a_thumb_needs(new_context: NewContext) -> None:
    """On the narrowest phone, the verdict is in the bar."""
    context = new_context(viewport={"width": 320, "height": 640})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(PROFILE)
    page.evaluate("text => navigator.clipboard.writeText(text)", ENGLISH)
    page.get_by_role("button", name="Paste").click()
    expect(page.locator(".st-bar-text")).to_contain_text("checked")
    expect(page.locator(".st-bar-text")).to_contain_text(str(len(CLUES)))
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_dropped_file_fills_the_form_and_only_then_is_its_reader_fetched(page: Page) -> None:
    """And once only."""
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url))
    page.goto(PROFILE)
    wait_until_ready(page)
    paste(page, ENGLISH)
    expect(told(page)).to_contain_text("filled in")
    page.get_by_role("button", name="Start over").click()
    expect_band(page, "not-enough")
    assert not [url for url in fetched if "/pdf-" in url]
    drop(page, "Profile.pdf", PDF)
    expect(told(page)).to_contain_text("filled in")
    assert len([url for url in fetched if "/pdf-" in url]) == 1
    assert answers(page) == as_read(from_pdf(PDF))
    page.locator(".st-import").get_by_role("button", name="Undo").click()
    assert answers(page) == {}
    choose(page, "Profile.pdf", PDF)
    expect(told(page)).to_contain_text("filled in")
    assert len([url for url in fetched if "/pdf-" in url]) == 1


def test_what_was_typed_stays_until_the_visitor_says_otherwise(profile: Page) -> None:
    """Both readings are shown."""
    read = from_text(ENGLISH)["profile"]
    fill(profile, {"profile.headline": "Mine", "visitor.country": "CA"})
    answer(profile, "observations.text-elsewhere", "yes")
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("One answer of yours differs")
    expect(told(profile)).to_contain_text(f"you have “Mine”, read was “{read['headline']}”")
    expect(control(profile, "profile.headline")).to_have_value("Mine")
    expect(control(profile, "profile.name")).to_have_value(str(read["name"]))
    told(profile).get_by_role("button", name="Use what was read").click()
    expect(control(profile, "profile.headline")).to_have_value(str(read["headline"]))
    expect(told(profile).get_by_role("button", name="Undo")).to_be_focused()
    told(profile).get_by_role("button", name="Undo").click()
    expect(control(profile, "profile.headline")).to_have_value("Mine")
    assert answers(profile)["observations"] == {"text-elsewhere": "yes"}


def test_somebody_else_can_take_the_place_of_the_first(profile: Page) -> None:
    """What concerns the visitor stays."""
    fill(profile, {"visitor.country": "CA"})
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("filled in")
    answer(profile, "observations.text-elsewhere", "yes")
    first = answers(profile)
    paste(profile, GERMAN)
    expect(told(profile)).to_contain_text("somebody else: the form was started over")
    assert answers(profile) == {"visitor": {"country": "CA"}, **as_read(from_text(GERMAN))}
    expect(box(profile)).to_have_value(GERMAN)
    told(profile).get_by_role("button", name="Undo").click()
    assert answers(profile) == first


def test_a_name_that_was_typed_is_not_taken_for_another_person(profile: Page) -> None:
    """The visitor says whether it is somebody else."""
    fill(profile, {"profile.name": "Jo", "visitor.country": "CA"})
    paste(profile, GERMAN)
    told(profile).get_by_role("button", name="It is somebody else").click()
    assert answers(profile) == {"visitor": {"country": "CA"}, **as_read(from_text(GERMAN))}


def test_ones_own_profile_is_seen_as_a_stranger_sees_it(profile: Page) -> None:
    """What to add, and how long that takes; nothing about signs."""
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("filled in")
    told(profile).get_by_role("button", name="It is my own profile").click()
    own = told(profile).locator(".st-own")
    expect(own).to_contain_text("A stranger would")
    expect(own).to_contain_text("minutes.")


def test_the_same_page_again_changes_nothing(profile: Page) -> None:
    """Nor does it differ from itself."""
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("filled in")
    before = answers(profile)
    paste(profile, ENGLISH)
    expect(told(profile)).not_to_contain_text("differ")
    wait_until_settled(profile)
    assert answers(profile) == before


def test_a_text_that_is_no_profile_gets_a_sentence_and_stays(profile: Page) -> None:
    """Nothing is lost by it."""
    fill(profile, {"profile.connections": "2"})
    paste(profile, "Milk, bread and two onions")
    expect(told(profile)).to_contain_text(
        "No heading of a LinkedIn profile (About, Experience, Education) was found",
    )
    expect(box(profile)).to_have_value("Milk, bread and two onions")
    assert answers(profile) == {"profile": {"connections": 2}}


def test_what_was_not_understood_is_listed(profile: Page) -> None:
    """Line by line, folded away."""
    text = "About\nA few words of mine.\nExperience\nSomething that is no job at all\n"
    unread = from_text(text)["unread"]
    assert unread
    paste(profile, text)
    summary = told(profile).get_by_text("Not understood (")
    expect(summary).to_be_visible()
    summary.click()
    expect(told(profile).get_by_text(unread[0])).to_be_visible()


def test_a_file_that_is_no_pdf_is_named(profile: Page) -> None:
    """And the page is not left for it."""
    wait_until_ready(profile)
    drop(profile, "holiday.docx", b"PK\3\4")
    expect(told(profile)).to_contain_text("“holiday.docx” is not a PDF.")
    choose(profile, "broken.pdf", b"%PDF-1.7 and nothing more")
    expect(told(profile)).to_contain_text("Save to PDF")
    assert profile.url.endswith(PROFILE)


@pytest.mark.faults
def test_offline_when_a_file_is_dropped(profile: Page) -> None:
    """A sentence, and a way to try again."""
    wait_until_ready(profile)
    fill(profile, {"profile.connections": "2"})
    answer(profile, "observations.text-elsewhere", "yes")
    expect_band(profile, "some-signs")
    profile.context.route("**/pdf-*", lambda route: route.abort("internetdisconnected"))
    drop(profile, "Profile.pdf", PDF)
    expect(told(profile)).to_contain_text("The PDF reader could not be fetched.")
    expect(control(profile, "profile.connections")).to_have_value("2")
    profile.context.unroute_all()
    told(profile).get_by_role("button", name="Try again").click()
    expect(told(profile)).to_contain_text("filled in")
    expect(control(profile, "profile.connections")).to_have_value("2")


@pytest.mark.faults
def test_offline_when_a_text_is_pasted(profile: Page) -> None:
    """The same for the smaller reader."""
    profile.context.route("**/app/import-*", lambda route: route.abort("internetdisconnected"))
    wait_until_ready(profile)
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("The profile reader could not be fetched.")
    expect(box(profile)).to_have_value(ENGLISH)
    profile.context.unroute_all()
    told(profile).get_by_role("button", name="Try again").click()
    expect(told(profile)).to_contain_text("filled in")


@pytest.mark.faults
def test_a_paste_waits_for_a_checker_that_would_not_start(page: Page) -> None:
    """It is read once the checker runs."""
    page.context.route("**/*.wasm*", lambda route: route.abort())
    page.goto(PROFILE)
    paste(page, ENGLISH)
    expect(told(page)).to_contain_text("The checker could not be fetched.")
    expect(told(page)).to_contain_text("What you gave is still here")
    expect(box(page)).to_have_value(ENGLISH)
    page.context.unroute_all()
    told(page).get_by_role("button", name="Try again").click()
    expect(told(page)).to_contain_text("filled in")


def test_an_import_and_a_report_do_not_overtake_each_other(profile: Page) -> None:
    """Both are asked while the checker is still starting."""
    script = """async (text) => {
      const { client } = await import(new URL("../../javascripts/python/client.js", location));
      await client.fetchLibrary("import");
      const how = { lane: "import", needs: "import" };
      const asked = [
        client.ask('{"request": "profile"}'),
        client.ask(JSON.stringify({ request: "import", text }), how),
        client.ask('{"request": "profile", "profile": {"connections": 2}}'),
      ];
      return (await Promise.all(asked)).map((reply) => reply && Object.keys(JSON.parse(reply))[0]);
    }"""
    assert profile.evaluate(script, ENGLISH) == [None, "profile", "band"]


def test_filling_moves_neither_the_page_nor_what_is_asked_first(profile: Page) -> None:
    """The reader stays where they are."""
    wait_until_ready(profile)
    box(profile).scroll_into_view_if_needed()
    before = profile.evaluate("scrollY")
    paste(profile, ENGLISH)
    expect(told(profile)).to_contain_text("filled in")
    wait_until_settled(profile)
    assert profile.evaluate("scrollY") == before
    expect(box(profile)).to_be_focused()
    assert profile.url.endswith(PROFILE)
