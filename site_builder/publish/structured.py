"""What a page says of itself to machines: JSON for schema.org, read off the page as it was built.

Only what a visitor sees there is said, and nothing that nobody counted, such as ratings. No page is
called a list of questions with answers, for none is one.
"""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

HOW_TO = {"guide/from-a-phone/": "four-screens", "tools/my-export/": "get-it"}
"""Pages with numbered steps, and the heading over these."""
TITLE = re.compile(r'<meta property="og:title" content="([^"]*)">')
DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
STEP = re.compile(r"<li>(.*?)</li>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
SITE = {"@type": "WebSite", "name": "Smell Test"}


def described(place: str, html: str, address: str) -> list[dict[str, Any]]:
    """Return what is said of the page at a place, such as `tools/my-export/`; [] for most."""
    title, description = (_found(pattern, html) for pattern in (TITLE, DESCRIPTION))
    common = {"description": description, "inLanguage": "en"}
    if address:
        common["url"] = address + place
    room = place.partition("/")[0]
    if not place:
        said: list[dict[str, Any]] = [{**SITE, **common}]
    elif room in {"tools", "practice"}:
        said = [
            {
                "@type": "WebApplication",
                "name": title,
                **common,
                "applicationCategory": "UtilitiesApplication",
                "operatingSystem": "Any",
                "browserRequirements": "JavaScript and WebAssembly",
                "isAccessibleForFree": True,
                "isPartOf": SITE,
            }
        ]
    elif room == "guide":
        said = [{"@type": "Article", "headline": title, **common, "isPartOf": SITE}]
    else:
        return []
    if heading := HOW_TO.get(place):
        said.append(_how_to(heading, html))
    return [{"@context": "https://schema.org", **one} for one in said]


def _found(pattern: re.Pattern[str], html: str) -> str:
    match = pattern.search(html)
    return unescape(match[1]) if match else ""


def _words(html: str) -> str:
    return " ".join(unescape(TAG.sub("", html)).split())


def _how_to(heading: str, html: str) -> dict[str, Any]:
    """Read the numbered steps under a heading; ValueError where there are none."""
    found = re.search(
        rf'<h2 id="{heading}">(.*?)(?:<a class="headerlink".*?)?</h2>.*?<ol>(.*?)</ol>',
        html,
        re.DOTALL,
    )
    if not found:
        raise ValueError(f"There are no numbered steps under #{heading} any more: see HOW_TO")
    steps = [{"@type": "HowToStep", "text": _words(step)} for step in STEP.findall(found[2])]
    return {"@type": "HowTo", "name": _words(found[1]), "step": steps}


def inserted(place: str, html: str, address: str) -> str:
    """Return the page with what it says of itself at the end of its head."""
    scripts = [
        f'<script type="application/ld+json">{_json(one)}</script>'
        for one in described(place, html, address)
    ]
    return html.replace("</head>", "".join((*scripts, "</head>")), 1)


def _json(said: dict[str, Any]) -> str:
    """Write JSON in which no sentence can end the script that holds it."""
    return json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")
