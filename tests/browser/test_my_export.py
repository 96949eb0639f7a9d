"""The visitor's own export, as visitors bring it: dropped, stopped, read, followed, saved."""

from __future__ import annotations

import base64
import csv
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from journeys import (
    EXPORT,
    RATE,
    answers,
    control,
    expect_band,
    fill,
    give,
    wait_for_theme,
    wait_until_settled,
)
from playwright.sync_api import expect

sys.path.append(str(Path(__file__).parents[1] / "export"))

from checker.bridge import handle
from checker.export.wording import report as wording
from examples.exports import sample
from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import BEFORE, END, story

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Locator, Page, Route

NOW, THEN = sample.name(END), sample.name(BEFORE)
LATER = sample.sample()
EARLIER = sample.sample(BEFORE)
TODAY = "2026-09-20"
STRETCH = 40
"""So many people in the sample's place give a reading that can be watched."""

DROP = """([files, place]) => {
  const transfer = new DataTransfer();
  for (const [name, text] of files) {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  const target = document.querySelector(place);
  for (const kind of ["dragenter", "dragover", "drop"]) {
    const how = { dataTransfer: transfer, bubbles: true, cancelable: true };
    target.dispatchEvent(new DragEvent(kind, how));
  }
}"""


def drop(page: Page, *given: tuple[str, bytes], place: str = ".st-drop") -> None:
    """Drop files on the page."""
    page.evaluate(DROP, [[(name, base64.b64encode(data).decode()) for name, data in given], place])


def told(page: Page) -> Locator:
    """Find what is said beside the place for files."""
    return page.locator(".st-told")


def report(page: Page) -> Locator:
    """Find the result."""
    return page.locator(".st-result .st-report")


def card(page: Page, title: str) -> Locator:
    """Find a part of the result by its heading."""
    heading = page.get_by_role("heading", name=title, exact=True)
    return page.locator("section.st-card").filter(has=heading)


def expect_revision(page: Page, number: int) -> None:
    """Wait for the answer of that number; the first includes the start of Python."""
    shown = page.locator(".st-result")
    expect(shown).to_have_attribute("data-revision", str(number))


def by_python(tmp_path: Path, *given: tuple[str, bytes]) -> dict[str, Any]:
    """Give the report of the same files by this machine's Python; the page gives no day either."""
    paths = []
    for name, data in given:
        (tmp_path / name).write_bytes(data)
        paths.append(str(tmp_path / name))
    asked = {"request": "export", "path": paths[0]}
    if len(paths) > 1:
        asked["earlier"] = paths[1]
    found: dict[str, Any] = json.loads(handle(json.dumps(asked)))
    return found


@pytest.fixture
def export(page: Page) -> Page:
    """Open the page on a day soon after the sample's."""
    page.clock.set_fixed_time(f"{TODAY}T12:00:00")
    page.goto(EXPORT)
    page.locator('smell-test[data-prepared][data-state="ready"]').wait_for()
    wait_for_theme(page)  # all that may move under a press is there
    return page


@pytest.fixture(scope="module")
def long() -> bytes:
    """Make an export that takes some seconds to read."""
    return packed(files(story(3, 240 * STRETCH, 12), Form()))


def test_dropped_watched_stopped_dropped_again_read_followed_and_saved(
    export: Page, long: bytes, tmp_path: Path
) -> None:
    """The whole way, and no request leaves the page while it is gone."""
    page = export
    page.locator('smell-test[data-state="ready"]').wait_for()
    page.wait_for_load_state("networkidle")
    requests: list[str] = []
    page.context.on("request", lambda request: requests.append(request.url))
    drop(page, ("Complete.zip", long))
    reading = page.locator(".st-reading")
    expect(reading.locator('[data-stage="connections"]')).to_have_attribute("data-state", "done")
    expect(reading.locator('[data-stage="messages"] .st-count')).to_contain_text("rows")
    reading.get_by_role("button", name="Stop").click()
    expect(reading).to_be_hidden()
    expect(told(page)).to_contain_text("Stopped, and nothing was kept.")
    expect(page.get_by_role("button", name="Read it from the start")).to_be_focused()
    expect(page.locator(".st-result")).to_have_attribute("data-band", "")
    # A new worker reads the same runtime from the browser's cache, and nothing else.
    page.locator('smell-test[data-state="ready"]').wait_for()

    requests.clear()
    drop(page, (NOW, LATER))
    expect_revision(page, 1)
    truth = by_python(tmp_path, (NOW, LATER))
    for part in ("invitations", "replies", "follow_up", "connections"):
        expect(report(page)).to_contain_text(truth[part]["headline"])
    expect(page.locator(".st-result")).to_have_attribute(
        "data-band", truth["invitations"]["rate"]["band"]
    )

    turn_to = card(page, "Who to write to next")
    turn_to.get_by_role("checkbox").first.check()
    with page.expect_download() as saved:
        turn_to.get_by_role("button", name="Save the list").click()
    rows = list(csv.DictReader(io.StringIO(saved.value.path().read_text("utf-8-sig"))))
    wrote_last = [one for one in truth["follow_up"]["people"] if one["way"] == "they-wrote-last"]
    assert [row["Name"] for row in rows] == [one["name"] for one in wrote_last]
    assert [row["Done"] for row in rows] == ["yes"] + [""] * (len(rows) - 1)
    assert [url for url in requests if "/assets/app/" not in url] == []

    card(page, "What became of your invitations").get_by_role(
        "link", name="Take these counts"
    ).click()
    page.wait_for_url(f"**/{RATE}")
    expect_band(page, truth["invitations"]["rate"]["band"])
    del truth["for_rate"]["as_of"]
    assert answers(page) == truth["for_rate"]
    page.go_back()
    expect(report(page)).to_contain_text(truth["follow_up"]["headline"])


def test_two_at_once_are_compared(export: Page, tmp_path: Path) -> None:
    """In any order: the names tell which is the later one."""
    drop(export, (NOW, LATER), (THEN, EARLIER))
    expect_revision(export, 1)
    truth = by_python(tmp_path, (NOW, LATER), (THEN, EARLIER))
    compared = card(export, "The two exports")
    expect(compared).to_contain_text(truth["compare"]["headline"])
    compared.get_by_role("button", name="Still listed").click()
    still = [one for one in truth["compare"]["people"] if one["outcome"] == "still-listed"]
    expect(compared).to_contain_text(f"1 to 10 of {len(still)}")
    compared.get_by_role("button", name="Next").click()
    expect(compared).to_contain_text(f"11 to 20 of {len(still)}")
    compared.get_by_role("textbox").fill(still[-1]["name"])
    expect(compared.locator(".st-person")).to_have_count(1)


def test_both_zips_of_one_request_are_read_as_one(export: Page) -> None:
    """The first e-mail's and the second's, and an earlier export beside them."""
    tables = files(story(sample.SEED, sample.PEOPLE), sample.FORM)
    profile = packed({"Profile.csv": tables["Profile.csv"]})
    first = ("Basic_LinkedInDataExport_09-13-2026.zip", profile)
    second = packed({name: data for name, data in tables.items() if name != "Profile.csv"})
    drop(export, (THEN, EARLIER), first, (NOW, second))
    expect_revision(export, 1)
    expect(card(export, "The two exports")).to_be_visible()
    expect(card(export, "What we read")).to_contain_text(f"{first[0]}/Profile.csv")
    expect(export.locator(".st-given")).to_contain_text(f"{first[0]} and {NOW}")


def test_an_earlier_one_can_follow(export: Page) -> None:
    """From the card that asks for it; the other way round it can be swapped."""
    give(export, (NOW, LATER))
    expect_revision(export, 1)
    give(export, (THEN, EARLIER), button="Choose the earlier zip")
    expect_revision(export, 2)
    expect(card(export, "The two exports")).to_be_visible()
    give(export, ("first.zip", EARLIER))
    expect_revision(export, 3)
    give(export, ("second.zip", LATER), button="Choose the earlier zip")
    expect(told(export)).to_contain_text("Choose them the other way round.")
    told(export).get_by_role("button", name="Swap the two").click()
    expect_revision(export, 4)
    expect(card(export, "The two exports")).to_be_visible()


def test_the_sample_is_there_to_try_and_to_take(export: Page) -> None:
    """Judged by its own day, so that it never grows old."""
    expect(export.get_by_role("link", name="download the later")).to_have_attribute("download", "")
    with export.expect_download() as taken:
        export.get_by_role("link", name="download the later").click()
    assert taken.value.path().read_bytes() == LATER
    assert taken.value.suggested_filename == NOW
    export.clock.set_fixed_time("2031-01-01T12:00:00")
    export.get_by_role("button", name="Try it with our sample").click()
    expect_revision(export, 1)
    expect(card(export, "The two exports")).to_be_visible()
    expect(report(export)).not_to_contain_text("days old")


def test_tables_come_one_by_one_or_in_a_folder(export: Page, tmp_path: Path) -> None:
    """What is missing is said; a folder's name tells the day."""
    tables = files(story(sample.SEED, sample.PEOPLE), sample.FORM)
    give(export, ("Connections.csv", tables["Connections.csv"]))
    expect_revision(export, 1)
    expect(report(export)).to_contain_text(wording.ABSENT["messages"])
    expect(export.locator(".st-result")).to_have_attribute("data-band", "no-rate")
    names = ("Connections.csv", "Invitations.csv", "messages.csv")
    give(export, *[(name, tables[name]) for name in names])
    expect_revision(export, 2)
    expect(card(export, "What we read")).to_contain_text("Invitations.csv")
    expect(card(export, "What we read")).not_to_contain_text("/")
    folder = tmp_path / "Basic_LinkedInDataExport_09-15-2026"
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(tables[name])
    with export.expect_file_chooser() as chooser:
        export.get_by_role("button", name="Choose a folder").click()
    chooser.value.set_files(str(folder))
    expect_revision(export, 3)
    expect(report(export)).to_contain_text("Exported on 2026-09-15, by the file’s name.")


def broken() -> dict[str, tuple[bytes, str]]:
    """Give files that cannot be read, and the sentence for each."""
    nested = io.BytesIO()
    with zipfile.ZipFile(nested, "w") as archive:
        archive.writestr("inner.zip", LATER)
    foreign = io.BytesIO()
    with zipfile.ZipFile(foreign, "w") as archive:
        archive.writestr("notes.txt", "Milk and bread")
    return {
        "empty.zip": (b"", wording.EMPTY),
        "page.zip": (b"<!doctype html><title>Sign in</title>", wording.WEB_PAGE),
        "short.zip": (LATER[:-2_000], wording.UNFINISHED),
        "holiday.png": (b"\x89PNG\r\n\x1a\n" + bytes(50), wording.NOT_A_ZIP),
        "nested.zip": (nested.getvalue(), wording.nested("inner.zip")),
        "foreign.zip": (foreign.getvalue(), wording.NOTHING_KNOWN),
    }


def test_a_broken_archive_gets_its_sentence_and_the_page_works_afterwards(export: Page) -> None:
    """One after the other, then a whole one."""
    for name, (data, sentence) in broken().items():
        drop(export, (name, data))
        expect(told(export)).to_contain_text(sentence)
        expect(export.locator(".st-reading")).to_be_hidden()
    drop(export, *[(f"{at}.zip", LATER) for at in range(2)])
    expect(told(export)).to_contain_text(wording.twice("0.zip", "1.zip"))
    expect(export.locator(".st-result")).to_have_attribute("data-revision", "0")
    drop(export, (NOW, LATER))
    expect_revision(export, 1)
    expect(told(export)).to_be_empty()


def odd_forms() -> dict[str, bytes]:
    """Give exports that need other parts of the library: encodings, and zips of other kinds."""
    told = story(5, 40)
    forms = {
        "plain": Form(),
        "latin-1": Form(encoding="latin-1", date="iso"),
        "utf-16": Form(encoding="utf-16", delimiter="\t"),
        "semicolons": Form(delimiter=";", german=True, sent_at="24h", date="eu"),
    }
    made = {name: packed(files(told, form)) for name, form in forms.items()}
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files(told, Form(folder="Fa~lle/")).items():
            archive.writestr(name, data)
    # An old packer's letters: neither plain nor marked as UTF-8.
    made["old letters"] = stored.getvalue().replace(b"Fa~lle/", b"Fa\x84lle/")
    return made


def test_a_press_before_the_tool_is_there_counts(page: Page) -> None:
    """Whoever is quick gets what they pressed for."""
    page.add_init_script(
        """customElements.whenDefined("smell-test").then(() =>
          document.querySelector("[data-do=sample]").click());"""
    )
    page.goto(EXPORT)
    expect_revision(page, 1)


def test_every_form_of_the_files_gives_the_same_report_as_here(
    export: Page, tmp_path: Path
) -> None:
    """The browser's library is trimmed, and has what the reader needs."""
    script = """async () => {
      const { kept } = await import(new URL("../../javascripts/keep.js", document.baseURI));
      const { ticked, ...report } = kept.get("export");
      return report;
    }"""
    for number, (name, data) in enumerate(odd_forms().items(), start=1):
        give(export, (f"{name}.zip", data))
        expect_revision(export, number)
        assert export.evaluate(script) == by_python(tmp_path, (f"{name}.zip", data)), name


def test_a_saved_result_opens_again(export: Page) -> None:
    """With what was ticked off; what is no result gets a sentence, and nothing is lost by it."""
    drop(export, (NOW, LATER))
    expect_revision(export, 1)
    turn_to = card(export, "Who to write to next")
    turn_to.get_by_role("checkbox").nth(1).check()
    with export.expect_download() as saved:
        export.get_by_role("button", name="Save to a file").click()
    data = saved.value.path().read_bytes()
    export.get_by_role("button", name="Start over").click()
    expect(report(export)).to_be_empty()
    for other in (b"{}", b"[1]", b"Milk", b'{"missing": [], "files": {}}'):
        give(export, ("saved.json", other))
        expect(told(export)).to_contain_text("“saved.json” was not saved here.")
        expect(report(export)).to_be_empty()
    give(export, ("saved.json", data))
    expect_revision(export, 2)
    expect(turn_to.get_by_role("checkbox").nth(0)).not_to_be_checked()
    expect(turn_to.get_by_role("checkbox").nth(1)).to_be_checked()


def test_figures_that_were_typed_are_asked_about_first(export: Page) -> None:
    """Nothing typed is lost by one press."""
    drop(export, (NOW, LATER))
    expect_revision(export, 1)
    export.goto(RATE)
    fill(export, {"sent": "10", "accepted": "4"})
    wait_until_settled(export)
    export.goto(EXPORT)
    take = card(export, "What became of your invitations").get_by_role("link", name="Take these")
    take.click()
    export.get_by_role("link", name="Keep them").click()
    export.wait_for_url(f"**/{RATE}")
    expect(control(export, "sent")).to_have_value("10")
    export.goto(EXPORT)
    take.click()
    export.get_by_role("link", name="Replace them").click()
    export.wait_for_url(f"**/{RATE}")
    expect(control(export, "sent")).to_have_value("107")


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(export: Page) -> None:
    """Names are somebody else's to choose."""
    people = "".join(
        f"{name},Li,https://www.linkedin.com/in/p{at},,\"=cmd|' /C calc'!A0\",@x,1 Sep 2026\r\n"
        for at, name in enumerate(("=1+1", "+1", "-1", "@a", "\t=x", "Ana"))
    )
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    messages = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER\r\n"
        + "".join(
            f"{at},,Me Too,https://www.linkedin.com/in/me,O Ther,https://www.linkedin.com/in/o{at},"
            "2026-01-01 10:00:00 UTC,,Hello,INBOX\r\n"
            for at in range(9)
        )
    )
    given = [("Connections.csv", (head + people).encode()), ("messages.csv", messages.encode())]
    give(export, *given)
    expect_revision(export, 1)
    turn_to = card(export, "Who to write to next")
    with export.expect_download() as saved:
        turn_to.get_by_role("button", name="Save the list").click()
    rows = list(csv.reader(io.StringIO(saved.value.path().read_text("utf-8-sig"), newline="")))
    cells = [cell for row in rows[1:] for cell in row]
    assert len(rows) == 7
    assert not [cell for cell in cells if cell.lstrip()[:1] in set("=+-@")]
    assert "'@x" in cells


def test_a_whole_result_fits_a_phone(new_context: NewContext) -> None:
    """Nothing scrolls sideways at 320 pixels, and long lists come in pages."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(EXPORT)
    page.get_by_role("button", name="Try it with our sample").click()
    expect_revision(page, 1)
    wait_until_settled(page)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.locator(".st-person").count() <= 30


@pytest.mark.faults
def test_a_reader_that_cannot_be_fetched_keeps_the_files_at_hand(page: Page) -> None:
    """One press tries again."""
    page.context.route("**/assets/app/export-*", lambda route: route.abort("internetdisconnected"))
    page.goto(EXPORT)
    page.locator('smell-test[data-state="ready"]').wait_for()
    drop(page, (NOW, LATER))
    expect(told(page)).to_contain_text("The reader could not be fetched.")
    page.context.unroute_all()
    told(page).get_by_role("button", name="Try again").click()
    expect_revision(page, 1)


@pytest.mark.faults
def test_a_checker_that_would_not_start_reads_what_waits_once_it_does(page: Page) -> None:
    """The files are still at hand."""
    page.context.route("**/*.wasm*", lambda route: route.abort())
    page.goto(EXPORT)
    expect(page.locator(".st-drop")).to_be_visible()
    expect(told(page)).to_contain_text("The checker could not be fetched.")
    drop(page, (NOW, LATER))
    page.context.unroute_all()
    told(page).get_by_role("button", name="Try again").click()
    expect_revision(page, 1)


@pytest.mark.faults
@pytest.mark.parametrize("how", ["blocked", "halved"])
def test_a_runtime_whose_second_half_is_missing_reads_once_it_is_there(
    page: Page, how: str
) -> None:
    """An archive needs what no first answer does; Python asks for it in the midst of reading."""

    def spoil(route: Route) -> None:
        if how == "blocked":
            route.abort()
        else:
            body = route.fetch().body()
            route.fulfill(body=body[: len(body) // 2], content_type="application/wasm")

    page.context.route("**/rest-*.wasm*", spoil)
    page.goto(EXPORT)
    expect(page.locator(".st-drop")).to_be_visible()
    drop(page, (NOW, LATER))
    expect(told(page)).to_contain_text("The checker could not be fetched.")
    page.context.unroute_all(behavior="wait")  # the page asks for it too
    told(page).get_by_role("button", name="Try again").click()
    expect_revision(page, 1)


@pytest.mark.faults
def test_a_page_that_did_not_arrive_whole_says_so(page: Page) -> None:
    """No button that does nothing."""
    page.context.route("**/report/export.js", lambda route: route.abort())
    page.goto(EXPORT)
    expect(told(page)).to_contain_text("This page did not arrive whole.")


def _asked(tmp_path: Path, **request: object) -> dict[str, Any]:
    """Ask the checker here what the page asks there."""
    file = tmp_path / NOW
    file.write_bytes(LATER)
    told: dict[str, Any] = json.loads(handle(json.dumps({"path": str(file), **request})))
    return told


def test_whom_one_knows_at_a_firm(export: Page, tmp_path: Path) -> None:
    """The firm's own people first; the list is saved as a table."""
    drop(export, (NOW, LATER))
    firm = _asked(tmp_path, request="export")["connections"]["companies"][0]["name"]
    found = _asked(tmp_path, request="contacts", at=firm)
    place = card(export, "Whom do I know at a firm?")
    place.get_by_label("Firm", exact=True).fill(firm)
    place.get_by_role("button", name="Find").click()
    expect(place).to_contain_text(found["headline"])
    names = place.locator(".st-person strong")
    expect(names.first).to_be_visible()
    shown = {row["name"] for row in found["exact"]}
    assert set(names.all_inner_texts()) <= shown
    with export.expect_download() as saved:
        place.get_by_role("button", name="Save").click()
    rows = list(csv.reader(io.StringIO(Path(saved.value.path()).read_text("utf-8-sig"))))
    assert {row[0] for row in rows[1:]} == shown
    place.get_by_label("Firm", exact=True).fill("?")
    export.keyboard.press("Enter")
    expect(place).to_contain_text("Write the name of a firm")


def test_how_ones_own_profile_looks(export: Page, tmp_path: Path) -> None:
    """From the export's own tables, with a way back to the invitations."""
    drop(export, (NOW, LATER))
    request = _asked(tmp_path, request="export")["for_profile"]
    told = json.loads(handle(json.dumps({"request": "profile", **request})))
    place = card(export, "How do I look to those I invite?")
    expect(place).to_contain_text(told["headline"])
    for mend in (*told["missing"], *told["stumbles"]):
        expect(place).to_contain_text(mend["do"])
    expect(place.get_by_role("link", name="The acceptance rate")).to_be_visible()
    expect(place.get_by_role("link", name="Before you invite")).to_be_visible()
