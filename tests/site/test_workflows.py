"""What runs on the project's host: actions by their hashes, and every Python that we support."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import locks
import machines
import pytest
import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
USES = re.compile(r"(?m)^.*\buses:\s*(?P<action>\S+?)@(?P<pin>\S+)(?P<rest>.*)$")
EXPRESSION = re.compile(r"\$\{\{.*?\}\}")


def steps(path: Path) -> list[dict[str, Any]]:
    """List the steps of all jobs of a workflow."""
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_an_action_is_pinned_to_a_full_hash_with_its_version_beside_it(path: Path) -> None:
    """A tag can be moved to other code; a short hash or a branch too."""
    text = path.read_text("utf-8")
    pins = list(USES.finditer(text))
    assert len(pins) == sum("uses" in step for step in steps(path))
    for pin in pins:
        assert re.fullmatch(r"[0-9a-f]{40}", pin["pin"]), pin[0]
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", pin["rest"]), pin[0]


def test_an_action_has_one_version_and_that_one_hash() -> None:
    """Nobody is left behind by an update, and no comment tells another version than its hash."""
    pins = {pin.groups() for path in WORKFLOWS for pin in USES.finditer(path.read_text("utf-8"))}
    assert len(pins) == len({action for action, _, _ in pins}), sorted(pins)


def test_every_python_that_we_support_is_tried_with_its_oldest_pip_and_the_newest() -> None:
    """The workflow, the locks' test and the script that tries them know the same Pythons."""
    text = (ROOT / ".github/workflows/machines.yml").read_text("utf-8")
    matrix = yaml.safe_load(text)["jobs"]["try"]["strategy"]["matrix"]
    assert matrix["python"] == list(locks.PYTHONS) == list(machines.OLDEST)
    assert matrix["pip"] == ["oldest", "newest"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == f">={locks.PYTHONS[0]}"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_a_workflow_makes_can_be_made(path: Path) -> None:
    """Every target that it names stands in the Makefile."""
    targets = re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"))
    for step in steps(path):
        if (run := str(step.get("run", ""))).startswith("make "):
            named = [word for word in EXPRESSION.sub("", run).split()[1:] if "=" not in word]
            assert set(named) <= set(targets)
