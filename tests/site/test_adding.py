"""A clue and a field are added in the files that CONTRIBUTING names, and in no others."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIELD = """\
    Field(
        path="profile.followers",
        label="Followers",
        kind="count",
        hint="The number beside the connections",
        family="network",
    ),
"""
RULE = '''\
def all_follow(request: ProfileRequest) -> Judgement:
    """Compare the followers with the connections."""
    if request.followers is None or request.connections is None:
        return Judgement("unknown", wording.NOT_LOOKED)
    crowd = request.followers > 100 * request.connections
    return Judgement("sign", wording.CROWD) if crowd else Judgement("clear", wording.NO_CROWD)


'''
CLUE = """\
    Clue(
        id="all-follow",
        family="network",
        title="A crowd follows, and hardly anybody is connected",
        brief="a crowd follows, and hardly anybody is connected",
        question="Do the followers fit the connections?",
        inputs=("profile.followers", "profile.connections"),
        why="Followers can be had in bulk, and connections have to agree.",
        innocent="Who writes well is read by many.",
        strength="note",
        basis="judgement",
        sources=("judgement",),
        how="Read both numbers under the name.",
        seconds=10,
        tool="enter",
        judge=all_follow,
    ),
"""
SENTENCES = """\
CROWD = "A crowd follows, and hardly anybody is connected."
NO_CROWD = "The followers fit the connections."

"""
TABLE = """
[[sign]]
case = "a thousand times as many"
profile = { followers = 9000, connections = 9 }

[[sign]]
case = "one more than a hundred times as many"
profile = { followers = 901, connections = 9 }

[[clear]]
case = "a hundred times as many"
profile = { followers = 900, connections = 9 }

[[clear]]
case = "as many"
profile = { followers = 80, connections = 80 }

[[ordinary]]
case = "a columnist who accepts nobody"
profile = { followers = 40000, connections = 200 }
"""
PARAGRAPH = """\
### A crowd follows, and hardly anybody is connected { #all-follow }

Followers can be had in bulk.

- **Ordinary when** somebody writes well.
- **Check:** read both numbers.
- **Weighs:** nothing. [Our judgement](../about/sources.md#s-judgement). \
[Answer it in the profile check](../tools/profile-check.md#clue-all-follow)

"""
OF_A_FIELD = (
    ("checker/profile/fields.py", '    Field(\n        path="profile.skills",', FIELD),
    ("checker/model.py", "    skills: int | None = None\n", "    followers: int | None = None\n"),
)
OF_A_CLUE = (
    ("checker/profile/clues/network.py", "CLUES = (\n", RULE),
    ("checker/profile/clues/network.py", '    Clue(\n        id="thin-network",', CLUE),
    ("checker/profile/wording.py", "# few-connections\n", SENTENCES),
    ("examples/clues/all-follow.toml", "", TABLE),
    ("docs/guide/made-up-profiles.md", "### A distant invitation without", PARAGRAPH),
)
"""File, what stands behind the new text (nothing in a new file), and the text."""
HELD = ("unit/test_catalogue.py", "unit/test_schema.py", "people/test_examples.py",
        "site/test_forms.py", "site/test_guide.py")  # fmt: skip
"""Tests that hold what is declared, and so must pass."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what the tests look at, and add both."""
    copy = tmp_path_factory.mktemp("added") / "tree"
    for folder in ("checker", "examples", "site_builder", "tests", "docs/guide", "docs/about"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "package.json", "mkdocs.yml"):
        shutil.copy(ROOT / name, copy)
    for name, behind, text in (*OF_A_FIELD, *OF_A_CLUE):
        path = copy / name
        before = path.read_text(encoding="utf-8") if behind else ""
        assert before.count(behind) == 1, f"{name} has changed: give this test another place in it"
        path.write_text(before.replace(behind, text + behind), encoding="utf-8")
    return copy


def run(tree: Path, *command: str, given: str = "") -> str:
    """Run Python in the changed tree, and return what it prints."""
    done = subprocess.run(  # noqa: S603  (our own commands)
        [sys.executable, *command],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_both_are_asked_for_judged_and_told(tree: Path) -> None:
    """The answer on the command line, the schema and the form have them."""
    answers = json.dumps({"profile": {"followers": 901, "connections": 9}})
    report = json.loads(run(tree, "-m", "checker", "profile", "-", "--json", given=answers))
    (finding,) = [one for one in report["findings"] if one["clue"] == "all-follow"]
    assert finding["outcome"] == "sign"
    assert finding["seen"] == "A crowd follows, and hardly anybody is connected."
    assert "followers" in run(tree, "-m", "checker", "schema", "profile")
    form = run(
        tree, "-c",
        "from site_builder.pages import forms; from xml.etree import ElementTree as tree;"
        "print(tree.tostring(forms.profile_form(), 'unicode'))",
    )  # fmt: skip
    assert 'name="profile.followers"' in form
    assert "clue-all-follow" in form


def test_what_holds_the_catalogue_holds_them_too(tree: Path) -> None:
    """Nothing else has to be touched for the tests of examples, schema, form and guide."""
    paths = [f"tests/{name}" for name in HELD]
    chosen = "all-follow or followers or catalogue or test_schema"
    quiet = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    told = run(tree, "-m", "pytest", *quiet, "-k", chosen, *paths)
    passed = re.search(r"(\d+) passed", told)
    assert passed
    assert int(passed[1]) > len(HELD)
    assert "failed" not in told


def test_contributing_names_the_files_and_no_others() -> None:
    """Each section names all that was written to above."""
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for title, edits, number in (
        ("Adding a clue", OF_A_CLUE, "Four files"),
        ("Adding a field", OF_A_FIELD, "Two files"),
    ):
        (section,) = re.findall(rf"(?ms)^## {title}\n(.+?)(?=^## )", guide)
        assert number in section
        files = {name for name, *_ in edits}
        shown = {
            name.replace("network", "<family>").replace("all-follow", "<id>") for name in files
        }
        assert shown <= set(re.findall(r"`([^`]+)`", section))
        assert len(files) == {"Two files": 2, "Four files": 4}[number]


def test_contributing_names_only_what_is_there() -> None:
    """Every path of ours in it leads to a file or a folder; `<…>` and NAME stand for any."""
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    tops = "checker|docs|site_builder|examples|tests|requirements"
    named = set(re.findall(rf"`((?:{tops})/[^`\s]*)`", guide)) - {"docs/tools/NAME.md"}
    assert len(named) > 30
    for path in named:
        pattern = re.sub(r"<[^>]+>|NAME", "*", path).rstrip("/")
        assert list(ROOT.glob(pattern)), path
