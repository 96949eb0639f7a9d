"""The box for a phone's pictures: a tool's page has it above its form, or where a text goes.

It needs JavaScript and shows nothing without it. `pictures-box.js` makes it work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from site_builder.pages.markup import el, heading

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANGUAGES = {
    "en": "English",
    "es": "español",
    "pt": "português",
    "fr": "français",
    "de": "Deutsch",
}
WHAT_TO_TAKE = (
    "Their profile from the top, then a finger further down, until jobs and schools are all in.",
    "The three dots, then “About this profile”: since when they are here, and what is verified.",
    "The invitation with its note, or the conversation.",
)
"""In the order in which they tell most."""


def pictures_box(prefix: str, title: str, hint: str, use: str, steps: tuple[str, ...]) -> Element:
    """Make the box; `prefix` begins its ids, `use` is the word on its button."""
    name = f"{prefix}-screenshots"
    head = heading(2, title)
    head.set("id", f"{name}-title")
    return el(
        "section",
        head,
        el("p", hint, id=f"{name}-hint"),
        el(
            "div",
            el(
                "label",
                "Choose screenshots",
                el(
                    "input",
                    type="file",
                    id=name,
                    accept="image/*",
                    multiple=True,
                    aria_describedby=f"{name}-hint",
                ),
                class_="st-main-button st-pictures-choose",
            ),
            el(
                "label",
                "The app speaks ",
                el(
                    "select",
                    [el("option", words, value=key) for key, words in LANGUAGES.items()],
                    autocomplete="off",
                ),
                class_="st-pictures-language",
            ),
            class_="st-buttons",
        ),
        el("div", class_="st-pictures-told", tabindex="-1"),
        el(
            "div",
            el("label", "What was read. Correct it where it is wrong.", for_=f"{name}-text"),
            el("textarea", id=f"{name}-text", rows="8", spellcheck="false", autocomplete="off"),
            el("div", class_="st-doubts"),
            el(
                "div",
                el(
                    "button",
                    use,
                    type="button",
                    id=f"{name}-use",
                    class_="st-main-button",
                    data_pictures="use",
                ),
                class_="st-buttons",
            ),
            class_="st-pictures-after",
            hidden=True,
        ),
        el(
            "details",
            el("summary", "Which screens to take"),
            el("ol", [el("li", step) for step in steps]),
        ),
        class_="st-pictures",
        aria_labelledby=f"{name}-title",
        data_js=True,
    )


def profile_pictures() -> Element:
    """Make the profile check's box."""
    return pictures_box(
        "profile",
        "From a phone: screenshots",
        "LinkedIn’s app lets nobody copy a page. Take pictures of the screen, in any order. "
        "They are read on this device and go nowhere.",
        "Fill the form with it",
        WHAT_TO_TAKE,
    )


def message_pictures() -> Element:
    """Make the message check's box."""
    return pictures_box(
        "message",
        "From a phone: a screenshot",
        "Of the invitation with its note, or of the conversation. "
        "It is read on this device and goes nowhere.",
        "Check it",
        WHAT_TO_TAKE[2:],
    )
