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


def quick_check() -> Element:
    """Make the place of the quick check, with what the checker would ask first of all."""
    first = profile.report({}, PartialDate(2026, 1, 1))["next_checks"][:AHEAD]
    return el(
        "section",
        class_="st-quick",
        aria_label="Quick check",
        data_checks=json.dumps(first, ensure_ascii=False),
        data_js=True,
    )
