"""Try the two commands on the Pythons and pips that this machine has or can fetch. `make machines`.

    python tests/machines.py [--pythons python3.11 /opt/python/bin/python3 …] [--pips oldest newest]
                             [--whole]

For each Python and pip: a fresh clone of the last commit, an empty home and no caches; `make serve`
until the site answers, and once more; what the tests, a release and the mutants need; and with
--whole all of `make test`. "oldest" is the pip that came with that Python's first release; any
version will do. Seconds by the clock are those of a machine as busy as it is, so the processor's
are given beside them.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
OLDEST = {"3.11": "22.3", "3.12": "23.2.1", "3.13": "24.2", "3.14": "25.2"}
"""The pip inside each Python's first release."""
REST = [".venv/.package", ".venv/.release", ".venv/.mutants", "node_modules/.installed"]
KEPT = ("PATH", "LANG", "SSL_CERT_FILE", "HTTPS_PROXY", "NO_PROXY", "PIP_INDEX_URL", "PIP_CERT")
"""What a newcomer's shell has; nothing of this one's caches and settings."""


class Took(NamedTuple):
    """Seconds that something took, by the clock and of the processor."""

    clock: float
    processor: float

    def __str__(self) -> str:
        """Give both, as "34.9 s (41.2 s of processor)"."""
        return f"{self.clock:.1f} s ({self.processor:.1f} s of processor)"


class FailedError(Exception):
    """A command that should have worked; the message has what it wrote last."""


def spent() -> float:
    """Tell how many seconds of processor the commands have used that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(*command: str | Path, folder: Path, home: Path) -> Took:
    """Run a command to its end as somebody new would; raise FailedError where it fails."""
    before, began = spent(), time.monotonic()
    done = subprocess.run(  # noqa: S603 (our own commands)
        command,
        check=False,
        cwd=folder,
        env=newcomer(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}")
    return Took(time.monotonic() - began, spent() - before)


def newcomer(home: Path) -> dict[str, str]:
    """Give the environment of somebody who has just arrived."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    ours = str(ROOT / ".venv/bin")  # they are not there yet
    path = [part for part in kept["PATH"].split(":") if part != ours]
    return {**kept, "PATH": ":".join(path), "HOME": str(home)}


def serve(folder: Path, home: Path) -> Took:
    """Run `make serve` until the site answers; raise FailedError where it ends before."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = int(free.getsockname()[1])
    before, began = spent(), time.monotonic()
    log = folder.parent / "serve.log"
    with log.open("w") as said:
        server = subprocess.Popen(  # noqa: S603
            ["make", "serve", f"ADDRESS=127.0.0.1:{port}"],  # noqa: S607 (whichever make is there)
            cwd=folder,
            env=newcomer(home),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        while not answers(port):
            if server.poll() is not None:
                raise FailedError(f"make serve\n{log.read_text('utf-8')[-3000:]}")
            time.sleep(0.05)
        took = time.monotonic() - began
        os.killpg(server.pid, signal.SIGINT)
        server.wait()
    return Took(took, spent() - before)


def answers(port: int) -> bool:
    """Tell whether a site answers at a port."""
    try:
        with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
            connection.request("GET", "/")
            return connection.getresponse().status in {200, 302}
    except (OSError, HTTPException):
        return False


def attempt(python: str, pip: str, *, whole: bool) -> str:
    """Try one Python with one pip, and tell how long each step took."""
    with TemporaryDirectory() as name:
        home, folder = Path(name) / "home", Path(name) / "clone"
        home.mkdir()
        run("git", "clone", "--quiet", ROOT, folder, folder=ROOT, home=home)
        run(python, "-m", "venv", ".venv", folder=folder, home=home)
        wanted = [] if pip == "newest" else [f"pip=={pip}"]
        install = (".venv/bin/python", "-m", "pip", "install", "--quiet", "--no-cache-dir")
        run(*install, *(wanted or ["--upgrade", "pip"]), folder=folder, home=home)
        first, again = serve(folder, home), serve(folder, home)
        rest = run("make", *REST, folder=folder, home=home)
        steps = f"make serve {first}, again {again}, what the rest needs {rest}"
        if whole:
            steps += f", make test {run('make', 'test', folder=folder, home=home)}"
        return steps


def versions(python: str) -> tuple[str, str]:
    """Ask a Python for its version, in short and in full."""
    script = "import platform, sys; print(*sys.version_info[:2], platform.python_version())"
    told = subprocess.run([python, "-c", script], check=True, capture_output=True, text=True)  # noqa: S603
    major, minor, full = told.stdout.split()
    return f"{major}.{minor}", full


def main() -> int:
    """Try each Python that is there with each pip; give 1 where any of them failed."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    there = [name for name in (f"python{short}" for short in OLDEST) if shutil.which(name)]
    options.add_argument("--pythons", nargs="+", default=there)
    options.add_argument("--pips", nargs="+", default=["oldest", "newest"])
    options.add_argument("--whole", action="store_true", help="run make test, too")
    asked = options.parse_args()
    failed = False
    for python in asked.pythons:
        short, full = versions(python)
        for pip in asked.pips:
            version = OLDEST[short] if pip == "oldest" else pip
            load = os.getloadavg()[0]
            try:
                told = attempt(python, version, whole=asked.whole)
            except FailedError as error:
                failed, told = True, f"FAILED: {error}"
            print(f"Python {full}, pip {version}, load {load:.0f}: {told}", flush=True)  # noqa: T201
    untried = [f"Python {short}" for short in OLDEST if f"python{short}" not in there]
    if untried and asked.pythons == there:
        print(f"Not tried, as it is not here: {', '.join(untried)}")  # noqa: T201
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
