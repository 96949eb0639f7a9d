"""Read the locks, and keep what each distribution in them asks for. `make lock` runs it.

    python tests/locks.py

A lock says which versions are installed, and not what these ask for in turn. So that a test can
tell without a network whether a lock is whole, requirements/requires.json keeps it: for each
distribution, the Pythons that it supports and the requirements that its own metadata names for any
machine that we support, as pip reports them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).parents[1] / "requirements"
TABLE = FOLDER / "requires.json"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (
    ("linux", "Linux", "posix", "x86_64"),
    ("linux", "Linux", "posix", "aarch64"),
    ("darwin", "Darwin", "posix", "arm64"),
    ("win32", "Windows", "nt", "AMD64"),
)
MACHINES: list[dict[str, str]] = [
    {
        "implementation_name": "cpython",
        "implementation_version": full,
        "os_name": os_name,
        "platform_machine": machine,
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_system": system,
        "platform_version": "",
        "python_full_version": full,
        "python_version": python,
        "sys_platform": sys_platform,
    }
    for python, patch in product(PYTHONS, ("0", "99"))
    for full in [f"{python}.{patch}"]
    for sys_platform, system, os_name, machine in SYSTEMS
]
"""Every kind of machine that is supported, as markers see it: a first and a late patch."""


class Pin(NamedTuple):
    """A line of a lock: what is installed, where its marker holds, and the hashes it may have."""

    requirement: Requirement
    hashes: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return the distribution's name as registries compare names."""
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        """Return the version that is pinned; raise ValueError where there is none."""
        exact = re.fullmatch(r"==([^*,]+)", str(self.requirement.specifier))
        if exact is None:
            raise ValueError(f"{self.requirement} is not pinned to one version")
        return exact[1]

    def holds(self, machine: int) -> bool:
        """Tell whether this line is for one of MACHINES."""
        return holds(self.requirement, machine)


class Metadata(TypedDict):
    """What a distribution says of itself: the Pythons it supports, and what it asks for."""

    python: str
    requires: list[str]


def holds(requirement: Requirement, machine: int, extras: Iterable[str] = ()) -> bool:
    """Tell whether a requirement is asked for on one of MACHINES, with the asker's extras."""
    marker = str(requirement.marker or "")
    return not marker or any(_holds(marker, machine, extra) for extra in ("", *extras))


@cache
def _holds(marker: str, machine: int, extra: str) -> bool:
    """Evaluate a marker, once for each machine: it is asked for each line that might be missing."""
    return Marker(marker).evaluate({**MACHINES[machine], "extra": extra})


def read(path: Path) -> list[Pin]:
    """Read a lock, or what uv and pip write in its form."""
    text = re.sub(r"(?m)^\s*#.*\n?", "", path.read_text("utf-8")).replace("\\\n", " ")
    parts = (line.split(" --hash=") for line in text.splitlines() if line.strip())
    return [Pin(Requirement(first), tuple(word.strip() for word in rest)) for first, *rest in parts]


def locks() -> list[Path]:
    """List the locks of Python packages."""
    return sorted(FOLDER.glob("*.txt"))


def wanted(requires: Iterable[str], extras: Iterable[str]) -> list[str]:
    """Sort out the requirements that hold on no supported machine with any of the extras."""
    extras = list(extras)
    return sorted(
        text
        for text in requires
        if any(holds(Requirement(text), machine, extras) for machine in range(len(MACHINES)))
    )


def extras_of(pins: Iterable[Pin]) -> dict[str, set[str]]:
    """Gather the extras that locks ask of each distribution, by "name==version"."""
    extras: dict[str, set[str]] = {}
    for pin in pins:
        extras.setdefault(f"{pin.name}=={pin.version}", set()).update(pin.requirement.extras)
    return extras


def ask_pip(names: Iterable[str], python: str) -> Iterator[tuple[str, Metadata]]:
    """Ask pip what distributions say of themselves, without installing them."""
    with TemporaryDirectory() as work:
        report = Path(work) / "report.json"
        ask = ("--dry-run", "--ignore-installed", "--no-deps", "--ignore-requires-python")
        place = ("--only-binary", ":all:", "--python-version", python, "--target", work)
        pip = (sys.executable, "-m", "pip", "install", "--quiet", *ask, *place)
        subprocess.run([*pip, "--report", report, *names], check=True)  # noqa: S603 (our own command)
        for entry in json.loads(report.read_text("utf-8"))["install"]:
            said = entry["metadata"]
            key = f"{canonicalize_name(said['name'])}=={said['version']}"
            asked = said.get("requires_dist", [])
            yield key, {"python": said.get("requires_python", ""), "requires": asked}


def main() -> None:
    """Write the table anew."""
    pins = [pin for lock in locks() for pin in read(lock)]
    batches: dict[str, set[str]] = {}
    for pin in pins:
        python = max(seen["python_version"] for at, seen in enumerate(MACHINES) if pin.holds(at))
        batches.setdefault(python, set()).add(f"{pin.name}=={pin.version}")
    extras = extras_of(pins)
    table: dict[str, Metadata] = {}
    for python, names in batches.items():
        for name, said in ask_pip(sorted(names), python):
            table[name] = {**said, "requires": wanted(said["requires"], extras[name])}
    TABLE.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
