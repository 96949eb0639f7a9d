"""How long a change takes until it is drawn: `make bench`.

A form filled to the brim, with its sliders moved and its figures changed. Measured in the
page: the checker's answer, and the page's work from the answer to the end of the frame that shows
it. A frame is 16.7 ms. On a machine that does other things too, the last figure counts: the time
that the page's own thread had of the processor, for the whole of a change.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import chromium
from journeys import RATE, wait_for_theme, wait_until_ready, wait_until_settled
from playwright.sync_api import sync_playwright
from site_server import serve

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import CDPSession, Page

SITE = Path(__file__).parents[2] / "site"
RESULTS = Path(__file__).parents[2] / "docs/about/speed.json"
CHANGES = 300
FRAME = 1000 / 60
FIGURES = {"sent": 60, "accepted": 18, "declined": 4, "pending": 36}
FULL = {
    **FIGURES,
    "per_week": 15,
    "target": "0.8",
    "what_if": {"acceptance": "0.7", "per_week": 20},
    "groups": [{"name": f"group {n}", "sent": 20, "accepted": 20 - 2 * n} for n in range(10)],
    "pending_ages_days": "3, 40, 200",
    "replies": {"messages": 20, "answered": 5, "waiting": 3},
    "note": "We met at the harbour fair. I liked your talk about paper invoices.",
}
FILL = """async (answers) => {
  const { write } = await import(new URL("../../javascripts/form/form.js", document.baseURI));
  const form = document.querySelector("smell-test form");
  write(form, answers);
  form.dispatchEvent(new Event("change", { bubbles: true }));
}"""
MEASURE = """async ([name, values]) => {
  const { client } = await import(new URL("../../javascripts/python/client.js", document.baseURI));
  const form = document.querySelector("smell-test form");
  const frame = () => new Promise((resolve) => requestAnimationFrame((start) => {
    const began = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - began); // behind layout and painting
    port2.postMessage(0);
  }));
  const { worker } = client;
  const { postMessage, onmessage } = worker;
  let asked = 0, answered = 0, drawn = () => {};
  worker.postMessage = (...sent) => { asked = performance.now(); postMessage.apply(worker, sent); };
  worker.onmessage = (event) => {
    answered = performance.now();
    onmessage.call(worker, event);
    setTimeout(() => drawn(), 0); // behind what waited for the answer
  };
  const result = document.querySelector(".st-result");
  const times = { worker: [], redraw: [] };
  for (const value of values) {
    const before = result.dataset.revision;
    const control = form.querySelector(`[name="${name}"]`);
    control.scrollIntoView({ block: "center" });
    let sync = 0;
    const shown = new Promise((resolve) => { drawn = resolve; });
    const seen = new MutationObserver(() => { sync = performance.now() - answered; });
    seen.observe(result, { attributes: true, attributeFilter: ["data-revision"] });
    control.value = value;
    control.dataset.live = "";
    control.dispatchEvent(new Event("input", { bubbles: true }));
    await shown;
    seen.disconnect();
    times.worker.push(answered - asked);
    times.redraw.push(sync + await frame());
    if (result.dataset.revision === before) throw new Error("nothing was drawn");
  }
  Object.assign(worker, { onmessage });
  delete worker.postMessage;
  return times;
}"""


def measure(
    page: Page, answers: Mapping[str, object], name: str, values: list[str]
) -> dict[str, list[float]]:
    """Change one control many times; give medians and 99th percentiles, and processor time."""
    page.evaluate(FILL, answers)
    wait_until_settled(page)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = busy(session)
    asked = [name, [values[n % len(values)] for n in range(CHANGES)]]
    times = cast("dict[str, list[float]]", page.evaluate(MEASURE, asked))
    own = (busy(session) - before) / CHANGES * 1000
    session.detach()
    both = [sum(pair) for pair in zip(times["worker"], times["redraw"], strict=True)]
    parts = {"worker": times["worker"], "redraw": times["redraw"], "both": both}
    figures = {
        part: [round(at(found, percent), 1) for percent in (50, 99)]
        for part, found in parts.items()
    }
    return {**figures, "processor": [round(own, 1)]}


def busy(session: CDPSession) -> float:
    """Give the seconds that the page's thread has had of the processor, whatever else ran."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration")


def at(times: list[float], percent: int) -> float:
    """Give a percentile."""
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


def machine() -> str:
    """Say what kind of machine this is."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    kind = names[0] if names else platform.processor() or platform.machine()
    return f"{kind}, {os.cpu_count()} cores, {platform.system()}"


def keep(section: str, **figures: Any) -> None:  # noqa: ANN401  (whatever JSON can say)
    """Write figures down for the page that shows them; what others measured stays."""
    results = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    results[section] = {"date": day, "machine": machine(), **figures}
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", "utf-8")


def to_be_kept(description: str | None) -> bool:
    """Read from the command line whether the figures are to be kept."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--write", action="store_true", help=f"keep the figures in {RESULTS.name}")
    return bool(parser.parse_args().write)


def main() -> int:
    """Print the figures."""
    write = to_be_kept(__doc__)
    moved = [str(tenth / 10) for tenth in range(11)]
    figures = [str(figure) for figure in range(5, 19)]
    with serve(SITE) as address, sync_playwright() as started:
        path = chromium.find(started.chromium.executable_path, whole=True)
        flags = [*chromium.FLAGS, "--headless=new"]
        browser = started.chromium.launch(executable_path=path, args=flags)
        page = browser.new_page(base_url=address, viewport={"width": 1280, "height": 900})
        page.goto(RATE)
        wait_until_ready(page)
        wait_for_theme(page)
        say = sys.stdout.write
        say(f"{machine()}; Chromium {browser.version}\n")
        say(f"Milliseconds, median and 99th percentile of {CHANGES} changes; a frame {FRAME:.1f}\n")
        rows = {}
        for row, answers, name, values in (
            ("Two figures, one changes", FIGURES, "accepted", figures),
            ("Full form, a slider moves", FULL, "what_if.acceptance", moved),
            ("Full form, a figure changes", FULL, "accepted", figures),
        ):
            rows[row] = measure(page, answers, name, values)
            parts = (
                f"{part} " + " ".join(f"{time:5.1f}" for time in times)
                for part, times in rows[row].items()
            )
            say(f"{row:29}{'   '.join(parts)}\n")
        browser.close()
    if write:
        keep("changes", rows=rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
