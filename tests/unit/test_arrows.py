"""Arrows run one way through the house, and the browser's part needs nothing but Python."""

import ast
import re
import sys
from pathlib import Path

import pytest

import checker

ROOT = Path(checker.__file__).parent
ROOMS = {
    "bounds": 0,
    "model": 0,
    "dates": 1,
    "words": 1,
    "reading": 2,
    "saved": 2,
    "messages": 3,
    "rate": 3,
    "importing": 3,
    "profile": 4,
    "export": 4,
    "practice": 5,
    "terminal": 0,
    "schema": 6,
    "bridge": 6,
    "many": 7,
    "__main__": 8,
}
"""How far each room is from the model: an import goes to a lower number, or stays in its room."""
BUILDERS = ("site_builder", "examples")
OUTSIDE = {
    "importing/pdf.py": {"pypdf"},
    "__main__.py": {"rich"},
}
"""The two places where something beside the standard library may be imported."""
FILES = sorted(
    path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py"
)


def imported(text: str, here: str) -> set[str]:
    """Give the modules that a text imports when it runs, anywhere in it, as absolute names.

    `from checker import x` is checker.x; relative imports are resolved from `here`.
    """
    found = set()
    package = here.split("/")[:-1]
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []  # a type's name is no dependency
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package[: len(package) - node.level + 1]
                base = ".".join(("checker", *above, *filter(None, [base])))
            if base == "checker":
                found |= {f"checker.{alias.name}" for alias in node.names}
            else:
                found.add(base)
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) in ("import_module", "importlib.import_module", "__import__")
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            found.add(str(node.args[0].value))
    return found


def room(module: str) -> str | None:
    """Give the room of one of our modules; None for the package's own name and version."""
    name = module.removeprefix("checker").lstrip(".").partition(".")[0]
    return name if name in ROOMS else None


@pytest.mark.parametrize("file", FILES)
def test_an_import_goes_towards_the_model(file: str) -> None:
    """Model <- dates, reading, words <- messages, rate, importing <- profile, export <- bridge."""
    own = file.split("/", maxsplit=1)[0].removesuffix(".py")
    assert own in ROOMS, "a new room needs its place among the arrows"
    for module in imported((ROOT / file).read_text(encoding="utf-8"), file):
        theirs = room(module) if module.split(".")[0] == "checker" else None
        if theirs and theirs != own:
            assert ROOMS[theirs] < ROOMS[own], f"{own} imports {theirs}"


@pytest.mark.parametrize("file", FILES)
def test_nothing_reads_pages(file: str) -> None:
    """What builds the site is read by nobody."""
    modules = imported((ROOT / file).read_text(encoding="utf-8"), file)
    assert not {module for module in modules if module.startswith("site_builder")}


@pytest.mark.parametrize("file", FILES)
def test_only_the_standard_library_is_imported(file: str) -> None:
    """Beside our own modules there is the standard library, and two named exceptions."""
    modules = imported((ROOT / file).read_text(encoding="utf-8"), file)
    tops = {module.split(".")[0] for module in modules}
    assert tops - sys.stdlib_module_names - {"checker"} <= OUTSIDE.get(file, set())


def test_only_the_command_line_touches_files_and_streams() -> None:
    """No other room opens a file, prints, or asks for a network."""
    forbidden = {"pathlib", "socket", "urllib.request", "http", "subprocess", "os", "shutil"}
    for file in FILES:
        if file == "__main__.py":
            continue
        text = (ROOT / file).read_text(encoding="utf-8")
        assert not imported(text, file) & forbidden, file
        calls = {
            ast.unparse(node.func)
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Call)
        }
        assert not calls & {"open", "print", "input"}, file


def test_the_reader_of_imports_sees_every_kind() -> None:
    """The helper above would notice each way to write an import, in any depth."""
    text = (
        "import rich.table\n"
        "from checker import rate, model\n"
        "from . import verdict\n"
        "from ..bridge import handle\n"
        "def f():\n"
        "    from pypdf import PdfReader\n"
        "    import importlib; importlib.import_module('numpy')\n"
    )
    assert imported(text, "profile/x.py") >= {
        "rich.table",
        "checker.rate",
        "checker.model",
        "checker.profile",
        "checker.bridge",
        "pypdf",
        "numpy",
    }
    assert room("checker.rate.forecast") == "rate"
    assert room("checker") is None


def test_the_rooms_of_the_house_are_all_looked_at() -> None:
    """The list of files is the package's own, so that an empty list cannot pass."""
    assert {"model.py", "reading.py", "bridge.py", "profile/verdict.py", "__main__.py"} <= set(
        FILES
    )


@pytest.mark.parametrize(
    "file", sorted(path for top in BUILDERS for path in (ROOT.parent / top).rglob("*.py")), ids=str
)
def test_production_reads_no_tests(file: Path) -> None:
    """What builds the site reads the package and examples, never tests."""
    text = file.read_text(encoding="utf-8")
    assert not {module for module in imported(text, "x") if module.split(".")[0] == "tests"}
    assert not re.search(r"\btests/(?!browser/|figures)", text), "examples/ holds what both show"
