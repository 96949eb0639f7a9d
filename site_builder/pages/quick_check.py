"""The quick check above the profile form: what the checker would ask first of all.

It needs JavaScript and shows nothing without it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker import profile
from checker.model import PartialDate
from site_builder.pages.markup import el

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

AHEAD = 14
"""Checks that the page brings along, for the questions before the checker has started."""
GLANCE = (
    "invitation.note",
    "profile.connections",
    "invitation.mutual_connections",
    "observations.photo-missing",
    "observations.banner-fits",
    "profile.about",
    "profile.verified",
    "profile.joined",
)
"""What LinkedIn's app shows of somebody at a glance: with a thumb these come first."""


def quick_check() -> Element:
    """Make the place of the quick check, with what the checker would ask first of all."""
    checks = profile.report({}, PartialDate(2026, 1, 1))["next_checks"]
    glance = [
        {"path": path, "check": check}
        for path in GLANCE
        if (check := next((one for one in checks if path in one["inputs"]), None))
    ]
    return el(
        "section",
        class_="st-quick",
        aria_label="Quick check",
        data_checks=json.dumps(checks[:AHEAD], ensure_ascii=False),
        data_glance=json.dumps(glance, ensure_ascii=False),
        data_js=True,
    )
