"""Where a machine lacks something, make says what to do: one sentence for each kind of machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = "sh make git cat echo rm mkdir touch".split()
NEW_ENOUGH = "#!/bin/sh\nexit 0\n"
TOO_OLD = "#!/bin/sh\nexit 1\n"
NO_ENSUREPIP = """#!/bin/sh
case "$*" in
  "-m venv"*) mkdir -p .venv/bin; echo "ensurepip is not available"; exit 1;;
esac
"""
"""As Debian's Python is without its package python3-venv."""


class Machine:
    """A folder with a part of the project, and a PATH on which nothing is but what is put there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "path"
        self.path.mkdir()
        for name in TOOLS:
            (self.path / name).symlink_to(str(shutil.which(name)))
        shutil.copy(ROOT / "Makefile", folder)
        shutil.copy(ROOT / "package.json", folder)
        shutil.copytree(ROOT / "requirements", folder / "requirements")

    def put(self, name: str, script: str, place: Path | None = None) -> None:
        """Put a program on the machine."""
        program = (place or self.path) / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(script)
        program.chmod(0o755)

    def make(self, *asked: str, **settings: str) -> tuple[int, str]:
        """Run make there; give how it ended, and all that it wrote."""
        done = subprocess.run(  # noqa: S603
            [str(self.path / "make"), *asked],
            check=False,
            cwd=self.folder,
            env={"PATH": str(self.path), "HOME": str(self.folder), **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return done.returncode, done.stdout


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Set a machine up that has make, git and a shell."""
    return Machine(tmp_path)


@pytest.mark.parametrize("python", ["", TOO_OLD])
def test_no_python_or_an_old_one(machine: Machine, python: str) -> None:
    """It says which is needed, and how to name one that is elsewhere."""
    if python:
        machine.put("python3", python)
    code, told = machine.make("serve")
    assert code
    assert "Python 3.11 or newer is needed" in told
    assert "make PYTHON=/path/to/python3" in told


def test_a_python_without_its_venv(machine: Machine) -> None:
    """Debian's word for it comes with ours, and nothing half made is left."""
    machine.put("python3", NO_ENSUREPIP)
    code, told = machine.make("serve")
    assert code
    assert "ensurepip is not available" in told
    assert "sudo apt install python3-venv" in told
    assert not (machine.folder / ".venv").exists()


def test_an_index_that_does_not_answer(machine: Machine) -> None:
    """Pip says why, and we say how to name another."""
    machine.put("python3", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    closed = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    code, told = machine.make("serve", **closed, PIP_CONFIG_FILE=os.devnull)
    assert code
    assert "Not installed: what requirements/site.txt names. pip says why above." in told
    assert "PIP_INDEX_URL=https://… make serve" in told


@pytest.mark.parametrize(
    ("node", "npm", "said"),
    [
        ("", "", "There is no Node here"),
        ("v16.20.2", "8.19.4", "Node v16.20.2 is older than 18"),
        ("v20.11.0", "", "Node v20.11.0 has no npm beside it"),
        ("v20.11.0", "10.2.4", ""),
    ],
)
def test_node_is_fetched_where_it_is_missing_or_old(
    machine: Machine, node: str, npm: str, said: str
) -> None:
    """It goes into the project's own folder, and the machine's stays as it is."""
    log = machine.folder / "log"
    machine.put("python", f'#!/bin/sh\necho "$*" >> {log}\n', machine.folder / ".venv/bin")
    shutil.copy(machine.folder / "requirements/site.txt", machine.folder / ".venv/.site")
    if node:
        old = "exit 1" if node < "v18" else "exit 0"
        machine.put("node", f'#!/bin/sh\ncase "$1" in -e) {old};; *) echo {node};; esac\n')
    if npm:
        machine.put("npm", f"#!/bin/sh\necho {npm}\n")
    code, told = machine.make(".venv/.node")
    assert code == 0, told
    if said:
        assert f"{said}: installing one into .venv" in told
        assert "--no-deps --require-hashes --requirement requirements/node.txt" in log.read_text()
    else:
        assert told == f"Using Node {node}\n"
        assert not log.exists()


def test_an_npm_registry_that_does_not_answer(machine: Machine) -> None:
    """As with Python's packages."""
    machine.put("python", NEW_ENOUGH, machine.folder / ".venv/bin")
    machine.put("npm", TOO_OLD)
    for name in (".npmrc", "package-lock.json", ".venv/.site", ".venv/.node"):
        (machine.folder / name).touch()
    code, told = machine.make("node_modules/.site")
    assert code
    assert "npm_config_registry=https://…" in told
