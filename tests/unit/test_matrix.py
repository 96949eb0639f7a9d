"""What is left out of every change: of a matrix each row has its cell, and nightly all have."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

TESTS = """
import pytest

pytestmark = pytest.mark.matrix("engine")

@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request): return request.param

def test_first(engine): pass
def test_second(engine): pass
@pytest.mark.parametrize("page", ["a", "b"])
def test_third(engine, page): pass
"""


def cells(folder: Path, *options: str) -> set[tuple[str, str]]:
    """List the rows and columns that pytest would run, with what our own tests are run with."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pytest", "-p", "conftest", "--collect-only", "-q", *options],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        check=True,
        text=True,
    )
    found = re.findall(r"::(\w+)\[(\w+)(?:-(\w+))?\]", done.stdout)
    return {(f"{name} {page}", engine) for name, engine, page in found}


def test_every_row_and_every_column_has_a_test_and_nightly_the_rest(tmp_path: Path) -> None:
    """Four rows and three columns: the fourth row begins anew."""
    (tmp_path / "test_made.py").write_text(TESTS)
    markers = "[pytest]\nmarkers = door\n faults\n nightly\n matrix(name)\n"
    (tmp_path / "pytest.ini").write_text(markers)
    daily = cells(tmp_path)
    assert daily == {
        ("test_first ", "chromium"),
        ("test_second ", "firefox"),
        ("test_third a", "webkit"),
        ("test_third b", "chromium"),
    }
    nightly = cells(tmp_path, "-m", "nightly", "--hypothesis-profile=nightly")
    assert len(nightly | daily) == len(nightly) + len(daily) == 12
