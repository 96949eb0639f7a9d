r"""Text that moves nothing: what a terminal would obey is written as JSON writes it, \u001b."""

import json
import re

UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\udfff]"
)
"""Signs that move a terminal's cursor, colour it, or turn the reading around."""


def shown(text: str) -> str:
    r"""Return text with every sign that a terminal would obey as JSON writes it: \u001b."""
    if text.isprintable():  # nearly all is, and this is told sooner
        return text
    return UNSHOWN.sub(lambda sign: json.dumps(sign[0])[1:-1], text)
