"""The site's Atom feed: what changed, version by version, and the facts that were read again.

It is made of the changelog and of the sources page, so nothing is written twice. Entries are known
by names of their own and not by addresses: a site that moves tells nobody everything anew.
"""

from __future__ import annotations

import datetime as dt
import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

import markdown

from checker import __version__, dates
from checker.model import PartialDate
from site_builder.publish import facts
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

NAME = "feed.xml"
ATOM = "http://www.w3.org/2005/Atom"
VERSION = re.compile(
    r"^## \[(?P<name>[^\]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$(?P<text>.*?)(?=^## |\Z)",
    re.MULTILINE | re.DOTALL,
)
CHANGES, SOURCES = "about/changes/", "about/sources/"


class Entry(NamedTuple):
    """Something to tell: known by its name, and dated."""

    name: str
    title: str
    day: dt.date
    page: str
    html: str


def versions(changelog: str, today: dt.date | None) -> list[Entry]:
    """Return an entry a version; what is not released yet is dated by the day of the build."""
    found = []
    for match in VERSION.finditer(changelog):
        day = dt.date.fromisoformat(match["day"]) if match["day"] else today
        if day is None or not match["text"].strip():
            continue
        title = f"Version {match['name']}" if match["day"] else f"Since version {__version__}"
        html = markdown.markdown(match["text"].strip())
        found.append(Entry(f"version/{match['name']}", title, day, CHANGES, html))
    return found


def read_again(known: Iterable[facts.Fact], address: str) -> list[Entry]:
    """Return an entry a day on which sources were read."""
    by_day: dict[dt.date, list[facts.Fact]] = {}
    for fact in known:
        by_day.setdefault(fact.read, []).append(fact)
    found = []
    for day, read in by_day.items():
        links = [
            f'<li><a href="{escape(address + SOURCES)}#s-{one.key}">{escape(one.title)}</a></li>'
            for one in read
        ]
        in_words = dates.in_words(PartialDate(day.year, day.month, day.day))
        title = f"Facts brought up to date on {in_words}"
        found.append(Entry(f"facts/{day}", title, day, SOURCES, f"<ul>{''.join(links)}</ul>"))
    return found


def written(entries: Iterable[Entry], address: str, title: str) -> str:
    """Return the feed, the newest first; `address` is the site's own, or "" where none is known."""
    ordered = sorted(entries, key=lambda entry: (entry.day, entry.name), reverse=True)
    root = ET.Element("feed", {"xmlns": ATOM, "xml:lang": "en"})
    _add(root, "title", f"{title}: what changed")
    _add(root, "id", _urn("feed"))
    _add(root, "updated", _moment(ordered[0].day if ordered else dt.date(1980, 1, 1)))
    _add(_add(root, "author"), "name", title)
    _add(root, "link", rel="self", type="application/atom+xml", href=address + NAME)
    _add(root, "link", rel="alternate", type="text/html", href=address + CHANGES)
    for entry in ordered:
        one = _add(root, "entry")
        _add(one, "title", entry.title)
        _add(one, "id", _urn(entry.name))
        _add(one, "updated", _moment(entry.day))
        _add(one, "link", rel="alternate", type="text/html", href=address + entry.page)
        _add(one, "content", entry.html, type="html")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, tag, attributes)
    made.text = text or None
    return made


def _urn(name: str) -> str:
    return uuid5(NAMESPACE_URL, f"smell-test/{name}").urn


def _moment(day: dt.date) -> str:
    return f"{day}T00:00:00Z"


def write_feed(site: Path, address: str, built: str | None) -> None:
    """Write the feed of a built site; `built` is when, in seconds since 1970, where it is known."""
    today = dt.datetime.fromtimestamp(int(built), dt.UTC).date() if built else None
    entries = [
        *versions((ROOT / "CHANGELOG.md").read_text("utf-8"), today),
        *read_again(facts.on_the_page(facts.PAGE.read_text("utf-8")), address),
    ]
    (site / NAME).write_text(written(entries, address, "Smell Test"), "utf-8")
