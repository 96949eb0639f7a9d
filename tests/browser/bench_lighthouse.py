"""What Lighthouse thinks of the built site: `make lighthouse`.

Home, a page of the guide and the tools, as a visitor with a slow phone and a slow line meets them
(Lighthouse's own mobile preset), from a host that compresses with brotli and lets a browser keep
what has a hash in its name. Prints the four scores of each page, of the middle one of three visits,
and whatever costs points. Its times are simulated from what each task took here, so a machine that
does other things too scores lower.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import chromium
from bench import RESULTS, SITE, keep
from bench_start import COMPRESSED, compressed, host
from playwright.sync_api import sync_playwright

PROGRAM = Path(__file__).with_name("lighthouse") / "node_modules/lighthouse/cli/index.js"
PAGES = {
    "Home": "",
    "Made-up profiles": "guide/made-up-profiles/",
    "Profile check": "tools/profile-check/",
    "Acceptance rate": "tools/acceptance-rate/",
    "Message check": "tools/message-check/",
    "My export": "tools/my-export/",
    "Practice": "practice/",
}
ROUNDS = 3
LEAST = 0.1
"""Points, of a hundred; what costs less is not told."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def report(url: str, browser: str) -> dict[str, Any]:
    """Let Lighthouse visit a page once, and read what it found."""
    node = shutil.which("node") or "node"
    with TemporaryDirectory() as folder:
        place = Path(folder) / "report.json"
        command = (node, str(PROGRAM), url, "--quiet", "--output=json", f"--output-path={place}")
        flags = f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"
        subprocess.run(  # noqa: S603  (our own command)
            (*command, flags, "--no-enable-error-reporting"),
            check=True,
            env=os.environ | {"CHROME_PATH": browser},
        )
        return dict(json.loads(place.read_text("utf-8")))


def lost(found: dict[str, Any]) -> list[str]:
    """Name what costs points in a report: the audit, its value, and the points of a hundred."""
    weights = {
        name: sum(one["weight"] for one in category["auditRefs"])
        for name, category in found["categories"].items()
    }
    return [
        f"{audit['title']} ({audit.get('displayValue', 'failed')}) {cost:.1f}"
        for name, category in found["categories"].items()
        for one in category["auditRefs"]
        if one["weight"] and (audit := found["audits"][one["id"]])["score"] is not None
        if (cost := 100 * (1 - audit["score"]) * one["weight"] / weights[name]) >= LEAST
    ]


def scores(found: dict[str, Any]) -> list[int]:
    """Give a report's scores, of a hundred."""
    return [round(100 * found["categories"][category]["score"]) for category in CATEGORIES]


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write", action="store_true", help=f"keep the scores in {RESULTS.name}")
    asked = parser.parse_args()
    say = sys.stdout.write
    for file in SITE.rglob("*.*"):
        if file.suffix in COMPRESSED:
            compressed(file.read_bytes())  # beforehand, as a real host has it
    with sync_playwright() as playwright:
        browser = chromium.find(playwright.chromium.executable_path, whole=True)
    rows = {}
    with host().serve() as address:
        for name, path in PAGES.items():
            url = f"{address}/smell-test/{path}"
            found = sorted((report(url, browser) for _ in range(asked.rounds)), key=scores)
            middle = found[len(found) // 2]
            rows[name] = {"scores": scores(middle), "lost": lost(middle)}
            said = zip(CATEGORIES, scores(middle), strict=True)
            say(f"{name:16}{'   '.join(f'{category} {score}' for category, score in said)}\n")
            for line in lost(middle):
                say(f"    {line}\n")
            sys.stdout.flush()
    if asked.write:
        keep("lighthouse", rows=rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
