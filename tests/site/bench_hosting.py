"""How many readers at once the documented hosts serve: `python tests/site/bench_hosting.py`.

Two hundred connections ask for one file again and again, by wrk, for ten seconds each: a page, and
the largest file of the start. Readers and server share the machine, so a host of its own does more.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from test_hosting import READERS, installed, running

from site_builder.publish.postprocess import SITE

sys.path.append(str(Path(__file__).parents[1] / "browser"))

from bench import keep, machine, to_be_kept

SECONDS = 10
KINDS = {"nginx": "nginx, brotli", "Caddy": "caddy"}
"""Hosts by the name that readers know, and as the tests run them."""


def asked(url: str) -> tuple[float, float, int]:
    """Return answers a second, milliseconds of 99 in 100, and how many were refused or late."""
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("wrk is not installed: sudo apt install wrk")
    command = [wrk, "-t2", f"-c{READERS}", f"-d{SECONDS}s", "--latency", "--timeout", "30s"]
    done = subprocess.run(  # noqa: S603 (as found above)
        [*command, "-H", "Accept-Encoding: br", url], check=True, capture_output=True, text=True
    )
    told = done.stdout
    rate = float(re.findall(r"Requests/sec:\s+([\d.]+)", told)[0])
    slow, unit = re.findall(r"99%\s+([\d.]+)(us|ms|s)", told)[0]
    scale = {"us": 0.001, "ms": 1, "s": 1000}[unit]
    wrong = [int(number) for line in re.findall(r"(?:Non-2xx|Socket).*", told)
             for number in re.findall(r"\d+", line.replace("2xx or 3xx", ""))]  # fmt: skip
    return rate, round(float(slow) * scale, 1), sum(wrong)


def main() -> int:
    """Print the figures; fail where anybody was turned away."""
    write = to_be_kept(__doc__)
    runtime = max(SITE.glob("assets/app/runtime-*.wasm"), key=lambda path: path.stat().st_size)
    files = {
        "The profile check's page": "tools/profile-check/",
        "Python's runtime": runtime.relative_to(SITE).as_posix(),
    }
    rows: dict[str, tuple[float, float, int]] = {}
    for host, kind in KINDS.items():
        with TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            program = installed(kind.partition(",")[0])
            with running(kind, program, Path(folder)) as port:
                for name, file in files.items():
                    address = f"http://127.0.0.1:{port}/smell-test/{file}"
                    rows[f"{name}, by {host}"] = asked(address)
    sys.stdout.write(f"{machine()}; {READERS} connections\n")
    for name, (rate, slow, wrong) in rows.items():
        sys.stdout.write(f"{name:38}{rate:10,.0f} a second   99%: {slow} ms   wrong: {wrong}\n")
    if write:
        keep("hosting", rows=rows)
    return int(any(wrong for *_, wrong in rows.values()))


if __name__ == "__main__":
    sys.exit(main())
