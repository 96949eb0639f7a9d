"""The form of the message check: one box, and the sender's name for a copied conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.messages import FIELDS
from checker.messages.wording import SECTIONS
from checker.words import STRENGTH_LABELS
from site_builder.pages.forms import fold, plain, tool
from site_builder.pages.markup import el
from site_builder.pages.pictures_box import message_pictures

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

ROWS = "9"


def message_form() -> Element:
    """Make the form of the message check."""
    text, name = (plain(field) for field in FIELDS if field.path in {"text", "sender.name"})
    for box in text.iter("textarea"):
        box.set("rows", ROWS)
    for control in text.iter("div"):  # a box to paste into: nobody has to say "can't tell"
        for states in control.findall("div[@class='st-states']"):
            control.remove(states)
    more = el("details", el("summary", "A conversation of several people?"), name, class_="st-help")
    fields = el("div", text, class_="st-fields")
    words = {"strengths": {**STRENGTH_LABELS}, "sections": {**SECTIONS}}
    sections = [fold("message", "What they wrote", [fields, more])]
    return tool("message", sections, words, above=[message_pictures()])
