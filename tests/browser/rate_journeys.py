"""What visitors do on the acceptance rate's page beyond its first two figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from journeys import control, fill

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Locator, Page

PARTS = {
    "groups": "groups",
    "table": "groups",
    "target": "ahead",
    "per_week": "ahead",
    "what_if": "ahead",
    "pending_ages_days": "clocks",
    "replies": "replies",
    "note": "note",
}
"""Which fold asks for what."""


def open_part(page: Page, name: str) -> Locator:
    """Open one of the form's folds."""
    part = page.locator(f"#part-{name}")
    if part.get_attribute("open") is None:
        part.locator("> summary").click()
    return part


def enter(page: Page, answers: Mapping[str, Any]) -> None:
    """Type a set of invitations, as in a file, into the form."""
    for path, value in answers.items():
        if path in PARTS:
            open_part(page, PARTS[path])
        if path == "groups":
            enter_groups(page, value)
        elif isinstance(value, dict):
            fill(page, {f"{path}.{key}": str(inner) for key, inner in value.items()})
        else:
            listed = isinstance(value, list)
            fill(page, {path: ", ".join(map(str, value)) if listed else str(value)})


def enter_groups(page: Page, groups: list[dict[str, Any]]) -> None:
    """Type groups, with a press on the button for each that has no row yet."""
    for number, group in enumerate(groups):
        if control(page, f"groups.{number}.name").count() == 0:
            page.get_by_role("button", name="Add a group").click()
        fill(page, {f"groups.{number}.{key}": str(value) for key, value in group.items()})


def part_of_report(page: Page, title: str) -> Locator:
    """Find a part of the report by its heading."""
    heading = page.get_by_role("heading", name=title, exact=True)
    return page.locator(".st-report section.st-part").filter(has=heading)


def ask(page: Page, text: str) -> str:
    """Ask the checker itself, through the page's client, with the library that reads messages."""
    script = """async (text) => {
      const { client } = await import(
        new URL("../../javascripts/python/client.js", document.baseURI)
      );
      await client.fetchLibrary("message");
      return client.ask(text, { needs: "message" });
    }"""
    return cast("str", page.evaluate(script, text))
