"""Groups, side by side: typed, named by a button, and pasted from a spreadsheet."""

from __future__ import annotations

import pytest
from journeys import RATE, answers, control, expect_band, fill, wait_until_ready, wait_until_settled
from playwright.sync_api import Page, expect
from rate_journeys import enter_groups, open_part, part_of_report

TABLE = (
    "Campaign\tAccepted\tSent\tOwner\nWith a note\t62\t100\tme\nWithout\t70\t100\tme\n"
    "Odd\t9\t3\tme\nTotal\t141\t203\t\n"
)


@pytest.fixture
def rate(page: Page) -> Page:
    """Open the page with the groups unfolded."""
    page.goto(RATE)
    open_part(page, "groups")
    return page


def paste(page: Page, text: str) -> None:
    """Paste a text into the box for tables, with the keyboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.get_by_text("Paste a table instead").click()
    control(page, "table").focus()
    page.keyboard.press("ControlOrMeta+v")


def test_62_and_70_of_100_cannot_be_told_apart(rate: Page) -> None:
    """The published experiment: the gap looks like something, and the page says what it is."""
    enter_groups(
        rate,
        [
            {"name": "with note", "sent": 100, "accepted": 62},
            {"name": "default text", "sent": 100, "accepted": 70},
        ],
    )
    expect_band(rate, "improve")
    compared = part_of_report(rate, "Compare groups")
    expect(compared).to_contain_text(
        "“with note” (62 of 100) and “default text” (70 of 100) cannot be told apart"
    )
    expect(compared).to_contain_text("“with note”: 62 of 100 accepted, 5 to 7 in ten likely.")
    compared.scroll_into_view_if_needed()
    expect(compared.locator(".st-chart svg")).to_be_visible()
    expect(compared.locator(".st-chart svg circle")).to_have_count(2)
    expect(compared.locator(".st-chart")).to_have_attribute("role", "img")


def test_the_pictures_library_is_fetched_when_a_picture_is_shown(rate: Page) -> None:
    """Who enters two figures does not wait for a library."""
    fetched: list[str] = []
    rate.on("request", lambda request: fetched.append(request.url))
    fill(rate, {"sent": "10", "accepted": "4"})
    expect_band(rate, "rethink")
    wait_until_settled(rate)
    assert not [url for url in fetched if "/plot-" in url]
    enter_groups(rate, [{"name": "a", "sent": 9, "accepted": 4}])
    enter_groups(rate, [{}, {"name": "b", "sent": 9, "accepted": 8}])
    part_of_report(rate, "Compare groups").scroll_into_view_if_needed()
    expect(rate.locator(".st-report .st-chart svg")).to_be_visible()
    assert len([url for url in fetched if "/plot-" in url]) == 1


def test_a_button_names_the_first_two(rate: Page) -> None:
    """And leads on to the first figure."""
    rate.get_by_role("button", name="With a note / Without").click()
    expect(control(rate, "groups.0.name")).to_have_value("With a note")
    expect(control(rate, "groups.1.name")).to_have_value("Without")
    expect(control(rate, "groups.0.sent")).to_be_focused()


def test_groups_can_be_added_moved_and_removed(rate: Page) -> None:
    """The answers follow, and a removed group comes back."""
    enter_groups(rate, [{"name": name, "sent": 10, "accepted": 5} for name in "abc"])
    rate.get_by_role("button", name="Move up: group 3").click()
    expect(control(rate, "groups.1.name")).to_have_value("c")
    rate.get_by_role("button", name="Remove: group 1").click()
    assert [group["name"] for group in answers(rate)["groups"]] == ["c", "b"]
    rate.get_by_role("button", name="Undo").click()
    assert [group["name"] for group in answers(rate)["groups"]] == ["a", "c", "b"]


def test_a_pasted_table_fills_the_groups_and_says_what_it_did_not_understand(rate: Page) -> None:
    """Tabs, columns in any order, and nobody counted twice."""
    wait_until_ready(rate)
    paste(rate, TABLE)
    expect(control(rate, "groups.0.name")).to_have_value("With a note")
    expect(control(rate, "groups.1.sent")).to_have_value("100")
    expect(control(rate, "groups.1.accepted")).to_have_value("70")
    expect(control(rate, "table")).to_have_value("")
    said = rate.locator("[data-beside=table]")
    expect(said).to_contain_text("2 groups read from the table.")
    expect(said).to_contain_text("Line 1, “Owner”: This column is not used.")
    expect(said).to_contain_text("Accepted (9) is more than sent (3).")
    expect(said).to_contain_text("This looks like a total of the others")
    expect_band(rate, "improve")
    expect(rate.locator(".st-headline")).to_contain_text("132 of 200 accepted.")
    assert len(answers(rate)["groups"]) == 2
    expect(rate.locator("[role=status]").first).not_to_be_empty()


def test_a_pasted_table_keeps_what_was_typed_and_can_be_undone(rate: Page) -> None:
    """Its groups go behind those that are there."""
    wait_until_ready(rate)
    enter_groups(rate, [{"name": "typed", "sent": 10, "accepted": 5}])
    paste(rate, TABLE)
    expect(control(rate, "groups.2.name")).to_have_value("Without")
    expect(control(rate, "groups.0.name")).to_have_value("typed")
    rate.get_by_role("button", name="Undo").click()
    expect(control(rate, "table")).to_have_value(TABLE.replace("\r", ""))
    assert [group for group in answers(rate)["groups"] if group] == [
        {"name": "typed", "sent": 10, "accepted": 5}
    ]


def test_a_table_typed_by_hand_waits_for_its_button(rate: Page) -> None:
    """It counts from the first whole line, and the rows are filled when asked for."""
    wait_until_ready(rate)
    rate.get_by_text("Paste a table instead").click()
    control(rate, "table").press_sequentially("name,sent,accepted\nshort,12,3\n", delay=5)
    expect_band(rate, "rethink")
    expect(control(rate, "groups.0.name")).to_have_value("")
    rate.get_by_role("button", name="Fill the groups from it").click()
    expect(control(rate, "groups.0.name")).to_have_value("short")
    expect(rate.locator(".st-headline")).to_contain_text("3 of 12 accepted.")


def test_a_table_without_its_columns_stays_with_a_sentence(rate: Page) -> None:
    """There is something to mend, so it is not taken away."""
    wait_until_ready(rate)
    paste(rate, "one\t2\nthree\t4\n")
    expect(rate.locator("[data-beside=table]")).to_contain_text("The first line must name the")
    expect(control(rate, "table")).to_have_value("one\t2\nthree\t4\n")


def test_a_group_that_cannot_be_is_named(rate: Page) -> None:
    """The sentence stands beside the figure, and says which group."""
    enter_groups(rate, [{"name": "a", "sent": 10, "accepted": 5}, {"sent": 3, "accepted": 4}])
    error = rate.locator("#f-groups-1-accepted-error")
    expect(error).to_have_text(
        "Group 2: Accepted (4) is more than sent (3). Correct one of the two."
    )
