"""A lock is whole: nothing is left to choose on the day that somebody installs it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import NamedTuple

import locks
import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
TABLE: dict[str, locks.Metadata] = json.loads(locks.TABLE.read_text("utf-8"))
INSTALLED = [path for path in locks.locks() if path.stem not in {"compile", "pdf"}]
"""The locks that pip installs. The others are unpacked for the browser's Python."""
LEFT_OUT = {
    "pyodide-build": set("attrs auditwheel-emscripten build cattrs pyodide-cli".split())
    | set("pyodide-lock requests ruamel-yaml virtualenv wheel".split()),
    "rich": {"markdown-it-py", "pygments"},
}
"""What compile.txt does without, as only a part of pyodide-build runs: each build is the proof."""
NPM = [ROOT, *sorted(path.parent for path in ROOT.glob("tests/browser/*/package-lock.json"))]


class Asked(NamedTuple):
    """What a distribution asks for: the name, the requirement in full, and its parts."""

    name: str
    text: str
    specifier: str
    extras: set[str]


class There(NamedTuple):
    """A line of a lock where its marker holds: all of it that others, and a machine, ask about."""

    pin: locks.Pin
    name: str
    version: str
    python: str
    asks: list[Asked]


@cache
def fits(specifier: str, version: str) -> bool:
    """Compare a version with what is asked for, once: it is compared for every machine."""
    return SpecifierSet(specifier).contains(version, prereleases=True)


def on(machine: int, pins: list[locks.Pin]) -> list[There]:
    """Give the lines of a lock that hold on a machine."""
    there = []
    for pin in pins:
        if pin.holds(machine):
            said = TABLE[f"{pin.name}=={pin.version}"]
            asks = [
                Asked(canonicalize_name(asked.name), text, str(asked.specifier), asked.extras)
                for text in said["requires"]
                for asked in [Requirement(text)]
                if locks.holds(asked, machine, pin.requirement.extras)
            ]
            there.append(There(pin, pin.name, pin.version, said["python"], asks))
    return there


def lacking(machine: int, lines: list[There]) -> set[str]:
    """Name what some lines ask for on a machine, and what of it they do not give.

    An extra must stand in the lock, too: pip goes looking for it otherwise.
    """
    missing = set()
    here = {one.name: one for one in lines}
    for one in here.values():
        if not fits(one.python, locks.MACHINES[machine]["python_full_version"]):
            missing.add(f"{one.pin.requirement}: Python {one.python}")
        for asked in one.asks:
            given = here.get(asked.name)
            if (
                given is None
                or not fits(asked.specifier, given.version)
                or not asked.extras <= given.pin.requirement.extras
            ):
                missing.add(f"{one.name}: {asked.text}")
    return missing


def gaps(pins: list[locks.Pin]) -> set[str]:
    """Name what distributions of a lock ask for and the lock does not give, on any machine."""
    return {gap for at in range(len(locks.MACHINES)) for gap in lacking(at, on(at, pins))}


@pytest.mark.parametrize("lock", INSTALLED, ids=lambda path: path.stem)
def test_a_lock_holds_all_that_its_distributions_ask_for(lock: Path) -> None:
    """On every machine and Python that we support, extras included, at versions that fit."""
    assert gaps(locks.read(lock)) == set()


@pytest.mark.parametrize("name", ["compile", "pdf"])
def test_what_is_unpacked_for_the_browser_lacks_only_what_it_does_without(name: str) -> None:
    """The Python there is Pyodide's, and not one of ours."""
    lacks: dict[str, set[str]] = {}
    for gap in gaps(locks.read(locks.FOLDER / f"{name}.txt")):
        asker, _, asked = gap.partition(": ")
        if not asked.startswith("Python "):
            lacks.setdefault(asker, set()).add(Requirement(asked).name)
    assert lacks == (LEFT_OUT if name == "compile" else {})


@pytest.mark.parametrize("lock", INSTALLED, ids=lambda path: path.stem)
def test_a_lock_without_one_of_its_lines_or_extras_is_not_whole(lock: Path) -> None:
    """What somebody asks for cannot go; only what the project itself asks for is not missed."""
    pins = locks.read(lock)
    asked = {
        canonicalize_name(Requirement(text).name)
        for pin in pins
        for text in TABLE[f"{pin.name}=={pin.version}"]["requires"]
    }
    whole = [(at, on(at, pins)) for at in range(len(locks.MACHINES))]
    for pin in pins:
        left = [(at, [one for one in lines if one.pin is not pin]) for at, lines in whole]
        missed = any(lacking(at, lines) for at, lines in left)
        assert (pin.name in asked) == missed, pin.requirement
        if pin.requirement.extras:
            bare = Requirement(re.sub(r"\[.*?\]", "", str(pin.requirement)))
            rest = [one for one in pins if one is not pin]
            assert gaps([*rest, locks.Pin(bare, pin.hashes)]), pin.requirement


def test_the_lock_of_22_november_is_refused() -> None:
    """With it a clean clone failed: pip 23.2 looked for `coverage[toml]` by itself."""
    lock = locks.read(locks.FOLDER / "tests.txt")
    then = [
        locks.Pin(Requirement(f"{pin.name}=={pin.version}"), pin.hashes)
        if pin.name in {"coverage", "urllib3"}
        else pin
        for pin in lock
    ]
    assert {"pytest-cov: coverage[toml]>=7.10.6"} < gaps(then)


def test_what_is_kept_of_distributions_is_what_they_say_themselves() -> None:
    """The table is right about all of the locks that is installed here, and has no more."""
    extras = locks.extras_of(pin for lock in locks.locks() for pin in locks.read(lock))
    assert extras.keys() == TABLE.keys()
    compared = 0
    for installed in distributions():
        name = f"{canonicalize_name(installed.name)}=={installed.version}"
        if name in TABLE:
            said = locks.wanted(installed.requires or (), extras[name])
            assert TABLE[name]["requires"] == said, name
            assert TABLE[name]["python"] == (installed.metadata["Requires-Python"] or ""), name
            compared += 1
    assert compared > len(locks.read(locks.FOLDER / "site.txt")) - 3  # some are for other machines


@pytest.mark.parametrize("lock", locks.locks(), ids=lambda path: path.stem)
def test_every_package_of_python_is_held_to_its_hash(lock: Path) -> None:
    """No version is taken on trust."""
    for pin in locks.read(lock):
        assert pin.version
        assert pin.hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", text) for text in pin.hashes)


def test_the_tests_lock_has_the_sites() -> None:
    """Whoever serves first and tests later gets nothing anew."""
    site, tests = (
        {
            (pin.name, pin.version, str(pin.requirement.marker), pin.hashes)
            for pin in locks.read(locks.FOLDER / f"{name}.txt")
        }
        for name in ("site", "tests")
    )
    assert site < tests


def broken(folder: Path) -> list[str]:
    """Give what npm finds missing or unfitting in a lock; nothing where it is whole.

    Where "latest" is asked for, no version could fit without a registry: the lock alone decides.
    """
    npm = shutil.which("npm")
    assert npm, "npm is needed: `make` gets it"
    command = (npm, "ls", "--all", "--package-lock-only", "--json", "--prefix", str(folder))
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    tree = json.loads(done.stdout)
    problems: list[str] = tree.get("problems", [])
    assert bool(done.returncode) == bool(problems), done.stderr
    packages = json.loads((folder / "package-lock.json").read_text("utf-8"))["packages"].values()
    asked = [pair for entry in packages for pair in entry.get("dependencies", {}).items()]
    latest = {f"invalid: {name}@" for name, version in asked if version == "latest"}
    return [text for text in problems if not text.startswith(tuple(latest))]


@pytest.mark.parametrize("folder", NPM, ids=lambda path: path.name)
def test_a_lock_of_npm_is_whole_and_held_to_hashes(folder: Path) -> None:
    """Npm itself finds nothing missing in it, and every package has a hash."""
    packages = json.loads((folder / "package-lock.json").read_text())["packages"]
    assert all("integrity" in entry for name, entry in packages.items() if name)
    assert broken(folder) == []


def test_a_lock_of_npm_that_lacks_a_package_is_refused(tmp_path: Path) -> None:
    """The test above would notice."""
    shutil.copy(ROOT / "package.json", tmp_path)
    lock = json.loads((ROOT / "package-lock.json").read_text())
    del lock["packages"]["node_modules/d3-array"]
    (tmp_path / "package-lock.json").write_text(json.dumps(lock))
    assert any("missing: d3-array" in text for text in broken(tmp_path))


@pytest.mark.parametrize(
    "install", re.findall(r"(?m)^.*--require-hashes.*$", (ROOT / "Makefile").read_text("utf-8"))
)
def test_nothing_is_chosen_at_install_time(install: str) -> None:
    """Every install from a lock takes the lock as it is."""
    assert "--no-deps" in install or "pip-audit" in install
