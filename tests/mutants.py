"""Break what decides, one place at a time, and see whether a test fails. `make mutants`.

    python tests/mutants.py [--sample 300] [--seed DAY] [--all] [--floor 0.9]

mutmut makes the mutants: one change each, as `<` for `<=` or `None` for an argument, in the folders
that pyproject.toml names. A random sample of them is tried by the quick tests. Each that no test
notices is printed as it reads, unless mutants.toml explains why nobody could notice. The share that
is killed or explained has to reach the floor. What came out is left for figures.py.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from figures import RESULTS
from mutmut.__main__ import create_mutants
from mutmut.mutation.diff_apply import find_mutant, get_diff_for_mutant
from mutmut.stats import status_by_exit_code
from mutmut.utils.file_utils import copy_also_copy_files, copy_src_dir

from checker.rate.interval import wilson

EXPLAINED = Path(__file__).with_suffix(".toml")
MADE = Path("mutants")
"""Where mutmut keeps its copy of the package and the tests, and the results."""
KILLED = {"killed", "timeout", "segfault"}
"""A mutant that runs for ever, or takes the interpreter with it, would be noticed by anybody."""


class Survivor(NamedTuple):
    """A mutant that no test noticed: where it is, and the lines before and after."""

    function: str
    was: str
    becomes: str


def main() -> int:
    """Try the mutants, print what survived, and give 1 where fewer than the floor were caught."""
    asked = arguments()
    names = mutants()
    of = len(names)
    if not asked.all:
        names = random.Random(asked.seed).sample(names, min(asked.sample, of))  # noqa: S311
    run = ["mutmut", "run", "--max-children", str(asked.children), *([] if asked.all else names)]
    subprocess.run(run, check=True)  # noqa: S603 (our own command)
    survivors = [survivor(name) for name in sorted(names) if status(name) not in KILLED]
    reasons = tomllib.loads(EXPLAINED.read_text("utf-8"))["mutant"]
    unexplained = [one for one in survivors if not any(explains(why, one) for why in reasons)]
    for one in unexplained:
        print(f"\n{one.function}\n- {one.was}\n+ {one.becomes}")  # noqa: T201
    killed = len(names) - len(survivors)
    low, high = wilson(killed, len(names))
    caught = len(names) - len(unexplained)
    told = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "of": of,
        "seed": asked.seed,
        "tried": len(names),
        "killed": killed,
        "explained": caught - killed,
    }
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "mutants.json").write_text(json.dumps(told), "utf-8")
    print(  # noqa: T201
        f"\n{killed} of {len(names)} mutants killed ({low:.1%} to {high:.1%} of all {of:,}), "
        f"{caught - killed} more explained, {len(unexplained)} not caught"
    )
    return 0 if caught >= asked.floor * len(names) else 1


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sample", type=int, default=300, help="how many mutants to try")
    today = f"{datetime.now(UTC):%Y%m%d}"  # another sample every day: the tests know the old ones
    parser.add_argument("--seed", type=int, default=int(today), help="which sample")
    parser.add_argument("--all", action="store_true", help="try every mutant, for hours")
    parser.add_argument("--floor", type=float, default=0.9, help="the share to be caught")
    parser.add_argument("--children", type=int, default=2, help="how many to try at a time")
    return parser.parse_args()


def mutants() -> list[str]:
    """Make the mutants afresh, and give their names in a fixed order."""
    shutil.rmtree(MADE, ignore_errors=True)
    copy_src_dir()
    copy_also_copy_files()
    create_mutants(1)
    results = (json.loads(path.read_text("utf-8")) for path in MADE.rglob("*.meta"))
    return sorted(name for one in results for name in one["exit_code_by_key"])


def status(name: str) -> str:
    """Give what became of a mutant, in mutmut's word."""
    return str(status_by_exit_code[find_mutant(name).exit_code_by_key[name]])


def survivor(name: str) -> Survivor:
    """Read a mutant beside what it was made of."""
    lines = get_diff_for_mutant(name).splitlines()[2:]
    was, becomes = (
        " ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+"
    )
    return Survivor(name.rpartition("__mutmut_")[0], was, becomes)


def explains(reason: dict[str, str], one: Survivor) -> bool:
    """Tell whether a reason is for a mutant, or for all that differ only in what `but` finds."""
    if reason.get("function", one.function) != one.function:
        return False
    if but := reason.get("but"):
        return re.sub(but, "", one.was) == re.sub(but, "", one.becomes)
    return (reason["was"], reason["becomes"]) == (one.was, one.becomes)


if __name__ == "__main__":
    sys.exit(main())
