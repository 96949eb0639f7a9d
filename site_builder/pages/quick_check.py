"""The quick check above the profile form: what the checker would ask first of all.

It needs JavaScript and shows nothing without it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker import profile
from checker.model import PartialDate
from checker.profile.clues import CLUES
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

AHEAD = 14
"""Checks that the page brings along, for the questions before the checker has started."""
GLANCE = {
    "invitation.note": "no-note",
    "profile.connections": "few-connections",
    "invitation.mutual_connections": "mutuals",
    "observations.photo-missing": "no-photo",
    "observations.banner-fits": "odd-banner",
    "profile.about": "no-about",
    "profile.verified": "verified",
    "profile.joined": "new-account",
}
"""What LinkedIn's app shows of somebody at a glance, and the clue that asks for it: with a thumb
these come first."""


def quick_check() -> Element:
    """Make the place of the quick check, with what the checker would ask first of all."""
    checks = profile.report({}, PartialDate(2026, 1, 1))["next_checks"]
    glance = [{"path": path, "check": _check(clue)} for path, clue in GLANCE.items()]
    return el(
        "section",
        class_="st-quick",
        aria_label="Quick check",
        data_checks=json.dumps(checks[:AHEAD], ensure_ascii=False),
        data_glance=json.dumps(glance, ensure_ascii=False),
        data_js=True,
    )


def _check(name: str) -> dict[str, str | int]:
    """Say of a clue what a quick question needs."""
    clue = next(clue for clue in CLUES if clue.id == name)
    return {
        "clue": clue.id,
        "question": clue.question,
        "how": clue.how,
        "seconds": clue.seconds,
    }
