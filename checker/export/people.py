"""How the same person is known again in another table: by address, or by name.

Rule: two rows are the same person if their profile addresses have the same last part, `/in/…`,
in lower case, with %C3%A9 and its like spelt out, and without what follows a slash or a question
mark. Where a file has no addresses, names are compared instead, and a name that two people share
is left out.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from urllib.parse import quote, unquote

from checker.reading import visible

NO_ANSWER = frozenset({"", "n/a"})
"""What stands in a cell that holds nothing. Na, Null and None are people's names."""
DIRECTIONS = {"outgoing": True, "incoming": False, "sent": True, "received": False}
"""Which way an invitation or a message went -> whether it is the owner's."""
BY_NAME = "="
"""Stands before a key that is a name; no address begins with it."""

_PROFILE = re.compile(r"/(?:in|pub)/([^/?#]+)")


def clean(text: str) -> str:
    """Give a cell's text in one line, "" for N/A and its like."""
    kept = text.strip() if text.isprintable() else " ".join(visible(text).split())
    return "" if kept.lower() in NO_ANSWER else kept


def slug(url: str) -> str:
    """Give the part of a profile's address that names the person, "" where there is none."""
    found = _PROFILE.search(url.lower())
    if found is None:
        return ""
    part = found[1]
    if "%" in part:
        part = unquote(part)
    if {*part} & {*"/\\?#"} or not part.strip("."):
        return ""  # spelt out, it leads elsewhere
    if not part.isascii():
        part = unicodedata.normalize("NFC", part).lower()
    return part.strip()


def address(key: str) -> str:
    """Give a link to the profile behind a key, "" where the key is a name."""
    if not key or key.startswith(BY_NAME):
        return ""
    return "https://www.linkedin.com/in/" + quote(key, safe="")


def name_key(name: str) -> str:
    """Give a name as a key: in lower case, without what follows a comma, "" for no name."""
    plain = unicodedata.normalize("NFKC", clean(name)).partition(",")[0]
    folded = " ".join(plain.casefold().split())
    return BY_NAME + folded if folded else ""


def shared(keys: Iterable[str]) -> set[str]:
    """Give the keys that stand there more than once."""
    return {key for key, count in Counter(keys).items() if count > 1}
