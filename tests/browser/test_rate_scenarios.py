"""The twelve sets of invitations, typed as a visitor would, and what the page says about each."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from journeys import RATE, answers, control, expect_band, result, until, wait_until_settled
from playwright.sync_api import Page, expect
from rate_journeys import ask, enter

from checker import rate

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
SCENARIOS: list[dict[str, Any]] = tomllib.loads(
    (ROOT / "examples/rates/scenarios.toml").read_text("utf-8")
)["scenario"]
ANSWERED = [scenario for scenario in SCENARIOS if "error" not in scenario]
REFUSED = [scenario for scenario in SCENARIOS if "error" in scenario]


def title(scenario: dict[str, Any]) -> str:
    """Name a test after its scenario."""
    return str(scenario["title"])


def in_ten(share: float) -> str:
    """Say a share as the picture does."""
    return f"{round(share * 100) / 10:g}"


@pytest.fixture(scope="module")
def opened(visit: Callable[[str], Page]) -> Page:
    """Open the page once."""
    return visit(RATE)


@pytest.fixture
def rate_page(opened: Page) -> Page:
    """Clear the form, as a visitor does who goes on with other figures."""
    opened.get_by_role("button", name="Start over", exact=True).click()
    until(lambda: answers(opened), {})
    return opened


@pytest.mark.parametrize("scenario", ANSWERED, ids=title)
def test_scenario_reads_well_from_typing_to_picture(
    rate_page: Page, scenario: dict[str, Any]
) -> None:
    """Headline, band, advice, comparison, and what the picture shows."""
    page = rate_page
    enter(page, scenario["input"])
    wait_until_settled(page)
    expect_band(page, scenario["band"])
    expect(page.locator(".st-headline")).to_have_text(scenario["headline"])
    for sentence in scenario.get("advice", []):
        expect(page.locator(".st-advice")).to_contain_text(sentence)
    for sentence in scenario.get("comparison", []):
        expect(result(page)).to_contain_text(sentence)
    report = rate.report(scenario["input"])
    dot = page.locator(".st-report .st-rate .st-dot")
    words = page.locator(".st-rate figcaption")
    if report["rate"] is None or report["waiting"]:
        expect(dot).to_have_count(0)
        expect(words).not_to_contain_text("Your rate")
    else:
        expect(dot).to_have_count(1)
        expect(words).to_contain_text(f"Your rate: {in_ten(report['rate'])} in ten.")
    expect(words).to_contain_text(
        "The line at 4 in ten comes from the article on blind invitations"
    )
    here = page.locator(".st-line-band[data-here]")
    expect(here).to_have_count(0 if scenario["band"] == "too-few" else 1)


@pytest.mark.parametrize("scenario", REFUSED, ids=title)
def test_scenario_that_cannot_be_names_both_figures(
    rate_page: Page, scenario: dict[str, Any]
) -> None:
    """Beside the figure, in one sentence."""
    page = rate_page
    enter(page, scenario["input"])
    error = scenario["error"]
    expect(page.locator(f"#f-{error['field']}-error")).to_have_text(error["message"])
    expect(control(page, error["field"])).to_have_attribute("aria-invalid", "true")


def test_the_command_line_gives_the_same_report(page: Page) -> None:
    """Byte for byte, from the answers that the page sends."""
    page.goto(RATE)
    enter(
        page,
        {
            "sent": 60,
            "accepted": 18,
            "declined": 4,
            "pending": 36,
            "groups": [
                {"name": "with note", "sent": 100, "accepted": 62},
                {"name": "without", "sent": 100, "accepted": 70},
            ],
            "target": "0.8",
            "per_week": 15,
            "pending_ages_days": [3, 40, 200],
            "replies": {"messages": 20, "answered": 5},
            "note": "We met at the fair.",
        },
    )
    expect_band(page, "rethink")
    wait_until_settled(page)
    request = {"as_of": "2026-11-23", **answers(page)}
    there = ask(page, json.dumps({"request": "rate", **request}))
    here = subprocess.run(
        [sys.executable, "-m", "checker", "rate", "-", "--json"],
        cwd=ROOT,
        input=json.dumps(request).encode(),
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert json.loads(there) == json.loads(here)
    assert there.strip() == here.strip()
