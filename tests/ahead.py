"""Look ahead: would the newest of everything that we install still work? `make ahead`.

In a clone of the last commit the locks are resolved afresh, and the site is built and tested there
outside the browser. Where that fails, the releases that are new are tried by halves until one of
them is left, and named. Nothing here is changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import locks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[1]
TRY = ("check", "site", ".venv/.package")
TEST = (".venv/bin/python", "-m", "pytest", "-m", "not browser", "--numprocesses=auto", "-q", "-x")


def culprits(new: Sequence[str], breaks: Callable[[Sequence[str]], bool]) -> list[str]:
    """Find what breaks, by halves: one name, or several where none of the halves breaks alone.

    `breaks` tells whether things break with some names, and is true of all of them.
    """
    suspects = list(new)
    while len(suspects) > 1:
        middle = len(suspects) // 2
        halves = suspects[:middle], suspects[middle:]
        guilty = next((half for half in halves if breaks(half)), None)
        if guilty is None:
            return suspects
        suspects = guilty
    return suspects


def pinned(folder: Path) -> dict[str, set[str]]:
    """Read the versions of every distribution in a folder of locks."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.glob("*.txt")):
        for pin in locks.read(path):
            found.setdefault(pin.name, set()).add(pin.version)
    return found


def newer(before: dict[str, set[str]], after: dict[str, set[str]]) -> dict[str, str]:
    """Tell what has changed, as {"numpy": "2.4.6, 2.5.5 -> 2.6.0"}; "none" where there was none."""

    def named(versions: set[str] | None) -> str:
        return ", ".join(sorted(versions or {"none"}))

    return {
        name: f"{named(before.get(name))} -> {named(versions)}"
        for name, versions in after.items()
        if versions != before.get(name)
    }


def say(*words: str) -> None:
    """Write a line at once."""
    print(*words, flush=True)  # noqa: T201


class Clone:
    """A clone in which locks are renewed and tried."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._run("git", "clone", "--quiet", str(ROOT), str(folder), cwd=ROOT)

    def _run(self, *command: str, cwd: Path | None = None) -> str:
        """Run a command; give what it wrote where it failed."""
        done = subprocess.run(  # noqa: S603 (our own commands)
            command,
            check=False,
            cwd=cwd or self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.stdout if done.returncode else ""

    def renew(self, names: Sequence[str] = ()) -> str:
        """Resolve the locks afresh, for some names or for all; give what went wrong."""
        self._run("git", "checkout", "--quiet", ".")
        which = " ".join(f"--upgrade-package {name}" for name in names) or "--upgrade"
        return self._run("make", "lock", f"UPGRADE={which}")

    def fault(self) -> str:
        """Install, build and test what the locks name now; give the end of what went wrong."""
        return (self._run("make", *TRY) or self._run(*TEST))[-3000:]


def main() -> int:
    """Say what is new and whether all of it works; give 1 where it does not."""
    with TemporaryDirectory() as name:
        clone = Clone(Path(name) / "clone")
        before = pinned(locks.FOLDER)
        if problem := clone.renew():
            say("The locks cannot be resolved afresh:", problem[-3000:])
            return 1
        new = newer(before, pinned(clone.folder / "requirements"))
        say(f"{len(new)} newer than the locks:", *(f"\n  {name} {new[name]}" for name in new))
        problem = clone.fault()
        if not problem:
            say("All of them work.")
            return 0

        def breaks(names: Sequence[str]) -> bool:
            say("Trying", *names)
            return bool(clone.renew(names) or clone.fault())

        say(problem)
        guilty = culprits(list(new), breaks) if new else []
        named = [f"\n  {name} {new[name]}" for name in guilty] or ["no new release"]
        say("What breaks us:", *named)
        return 1


if __name__ == "__main__":
    sys.exit(main())
