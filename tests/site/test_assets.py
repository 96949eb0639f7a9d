"""What the browser loads is reproducible, whole, and ours alone."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from archive_reading import modules_in

from checker.bridge import handle
from site_builder.runtime import assets
from site_builder.runtime import compile as compiling

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests/importing"))

from made_pages import WAYS, write  # noqa: E402  (found by the line above)
from made_pdfs import draw  # noqa: E402
from made_people import person  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

Manifest = dict[str, Any]

START_UNDER_NODE = """
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
// Under Node Pyodide's script expects what a script there has, and a module has not.
Object.assign(globalThis, { require: createRequire(process.argv[1]), __dirname: process.argv[1] });
const [folder, libraries, ...questions] = process.argv.slice(1);
const read = (name) => readFileSync(folder + name);
const { lock, stdlib, archive, libraries: parts } = JSON.parse(read("manifest.json"));
const { loadPyodide } = await import(process.env.PYODIDE);
const answers = [];
try {
  const lockFileContents = JSON.stringify(lock);
  const python = await loadPyodide({ stdLibURL: folder + stdlib, lockFileContents });
  const { add } = python.pyimport("sitecustomize");
  const use = (name) => {
    python.FS.writeFile(`/${name}`, read(name));
    add(`/${name}`);
  };
  use(archive);
  const handle = python.pyimport("checker.bridge").handle;
  for (const library of libraries.split(" ").filter(Boolean)) parts[library].forEach(use);
  for (const [at, archive] of JSON.parse(process.env.EXPORTS).entries()) {
    python.FS.writeFile(`/export-${at}.zip`, Buffer.from(archive, "base64"));
  }
  for (const asked of questions) {
    answers.push(asked.startsWith("{") ? handle(asked) : python.runPython(asked));
  }
} catch (error) {
  answers.push(error.message);
}
console.log(JSON.stringify(answers));
"""
SHOW_AN_ERROR = """
import traceback
try:
    {}["nothing"]
except KeyError:
    said = traceback.format_exc()
said
"""
OPEN_ALL = """
import sys
for name in modules:
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        if error.name.partition(".")[0] in {"checker", *sys.stdlib_module_names}:
            raise
"whole"
"""


RATE = {"request": "rate", "as_of": "2026-11-23", "sent": 10, "accepted": 4}


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    """Build the assets unless they are current, and read their manifest."""
    assets.build()
    return dict(json.loads((assets.APP / "manifest.json").read_text()))


def archives(manifest: Manifest) -> list[str]:
    """List the archives of Python's modules."""
    later = [name for names in manifest["libraries"].values() for name in names]
    return sorted({manifest["stdlib"], manifest["archive"], *later})


def modules_of(name: str) -> list[str]:
    """List the modules of one of the assets."""
    return modules_in(assets.APP / name)


def ask(libraries: str, *questions: str, exports: Sequence[bytes] = ()) -> list[str]:
    """Start the browser's Python under Node, with some libraries; give its answers, or its error.

    A question is a request to the checker, or Python. The exports are in /export-0.zip and on.
    """
    module = ("--input-type=module", "--eval", START_UNDER_NODE)
    said = subprocess.run(  # noqa: S603  (Node itself)
        [assets.node(), *module, f"{assets.APP}/", libraries, *questions],
        env={
            "PYODIDE": str(assets.PYODIDE / "pyodide.mjs"),
            "EXPORTS": json.dumps([base64.b64encode(data).decode() for data in exports]),
        },
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
    ).stdout
    return list(json.loads(said))


def tracked() -> list[Path]:
    """List the files that the project consists of."""
    git = shutil.which("git")
    assert git
    names = subprocess.run(  # noqa: S603  (git itself)
        [git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.nightly
def test_another_build_gives_the_same_bytes(
    manifest: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same input gives the same files, so that visitors keep theirs over a rebuild."""
    monkeypatch.setattr(assets, "APP", tmp_path / "app")
    assert assets.build()
    assert json.loads((tmp_path / "app/manifest.json").read_text()) == manifest


@pytest.mark.usefixtures("manifest")
def test_where_nothing_has_changed_nothing_is_built() -> None:
    """And no visitor has anything to fetch anew."""
    assert not assets.build()


def test_the_manifest_names_every_file_with_its_hash(manifest: Manifest) -> None:
    """Nothing lies there that the manifest does not know, and a name tells its content."""
    files = {
        path.relative_to(assets.APP).as_posix(): assets.file_hash(path)
        for path in assets.APP.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert manifest["files"] == files
    for key in ("runtime", "asm", "wasm", "rest"):
        assert manifest[key] in files
    for name in archives(manifest):
        assert files[name].startswith(Path(name).stem.rpartition("-")[2])


def test_a_page_and_its_checker_can_tell_that_they_belong_together(manifest: Manifest) -> None:
    """Forms and archives carry one hash."""
    assert manifest["checker"] == assets.checker_hash()


def test_every_module_is_fetched_once_and_the_start_brings_no_more_than_it_needs(
    manifest: Manifest,
) -> None:
    """What a library is for comes with it, as bytecode; the command line never does."""
    names = [name for archive in archives(manifest) for name in modules_of(archive)]
    ours = sorted(name for name in names if compiling.is_within(name, "checker"))
    assert len(ours) == len(set(ours))
    rooms = ("export", "importing", "wording.export", "wording.importing")
    later = {name for name in ours if name.startswith(tuple(f"checker.{room}" for room in rooms))}
    assert not later & set(modules_of(manifest["archive"]))
    sources = {
        compiling.module_name(path.relative_to(ROOT).as_posix())
        for path in assets.checker_sources()
    }
    assert sources - set(ours) == {
        f"checker.{name}" for name in ("__main__", "many", "schema", "terminal")
    }
    assert not set(ours) - sources
    start = modules_of(manifest["stdlib"])
    assert not {"csv", "html", "logging.handlers", "_strptime"} & {*start}
    for library, chain in manifest["libraries"].items():
        in_reach = [name for archive in chain for name in modules_of(archive)]
        assert len(in_reach) == len(set(in_reach)), library
        assert not set(in_reach) & set(start), library


def test_an_archive_is_stored_and_carries_no_date(manifest: Manifest) -> None:
    """The host's compression does better than the archive's own, and a date is not content."""
    for name in archives(manifest):
        with zipfile.ZipFile(assets.APP / name) as opened:
            for entry in opened.infolist():
                assert entry.filename == compiling.MODULES or entry.filename.endswith(".pyc")
                assert entry.compress_type == zipfile.ZIP_STORED
                assert entry.date_time == (1980, 1, 1, 0, 0, 0)


# A module that is not where it is needed shows here: each of these asks for what Python itself
# imports late too.


@pytest.mark.usefixtures("manifest")
def test_the_start_can_tell_an_error() -> None:
    """The report of an error needs modules that nothing else does."""
    [said] = ask("", SHOW_AN_ERROR)
    assert said.rstrip().endswith("KeyError: 'nothing'")


def test_the_start_judges_profiles_and_invitations(manifest: Manifest) -> None:
    """Nothing that it imports, at the top or in a function, is missing."""
    texts = [
        json.dumps(request)
        for request in (
            {"request": "profile", "as_of": "2026-11-23", "profile": {"connections": 2}},
            {"request": "rate", "as_of": "2026-11-23", "sent": 10, "accepted": 4},
            {"request": "clues"},
        )
    ]
    modules = modules_of(manifest["archive"])
    answers = ask("", *texts, f"modules = {modules}\n{OPEN_ALL}")
    assert answers == [*map(handle, texts), "whole"]


@pytest.mark.usefixtures("manifest")
@pytest.mark.parametrize(
    ("libraries", "request_"),
    [
        ("import", {"request": "import", "text": write(person("de", 8), WAYS[3])}),
        ("pdf", {"request": "import", "file": base64.b64encode(draw(person("fr", 9), 9)).decode()}),
        ("export pdf import", {"request": "import", "text": write(person("en", 7), WAYS[1])}),
    ],
)
def test_a_library_reads_profiles(libraries: str, request_: dict[str, str]) -> None:
    """Alone, and after others."""
    text = json.dumps(request_)
    assert ask(libraries, text) == [handle(text)]


@pytest.mark.usefixtures("manifest")
def test_a_library_makes_rounds() -> None:
    """A number is the same round in the browser's Python as here, byte for byte."""
    given = [{"choice": "ask", "sure": "sure", "part": "jobs", "checks": ["photo"]}] * 8
    texts = [
        json.dumps({"request": "practice", "seed": seed, "guesses": given})
        for seed in (7, 42, 999_999)
    ]
    assert ask("practice", *texts) == [*map(handle, texts)]


def written(encoding: str, date: str) -> bytes:
    """Make an export in an encoding, with a name in a zip's old letters."""
    table = (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
        f"José,Núñez,https://www.linkedin.com/in/jose,,Ämter,Prüfer,{date}\r\n"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", table.encode(encoding))
        archive.writestr("X.txt", "nothing")
    return packed.getvalue().replace(b"X.txt", b"\x99.txt")  # Ö in code page 437


@pytest.mark.usefixtures("manifest")
def test_a_library_reads_exports(tmp_path: Path) -> None:
    """In every encoding, with names in a zip's old letters, with months of any language."""
    exports = [
        written("utf-8", "09 Jan 2024"),
        written("utf-8-sig", "9. Januar 2024"),
        written("utf-16", "9. Januar 2024"),
        written("latin-1", "9 février 2024"),
    ]
    asked = {"request": "export", "as_of": "2026-11-23"}
    here, texts = [], []
    for at, data in enumerate(exports):
        path = tmp_path / f"export-{at}.zip"
        path.write_bytes(data)
        here.append(handle(json.dumps({**asked, "path": str(path)})))
        assert json.loads(here[at])["connections"]["rows"] == 1
        assert "Ö.txt" in here[at]
        texts.append(json.dumps({**asked, "path": f"/{path.name}"}))
    assert ask("export", *texts, exports=exports) == here


@pytest.mark.usefixtures("manifest")
def test_a_library_that_is_not_there_is_missed() -> None:
    """The tests above would notice."""
    [said] = ask("", json.dumps({"request": "import", "text": "?"}))
    assert "ImportError: cannot import name 'importing'" in said


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    """Whoever clones the project uses the registries and folders of their own."""
    hosts = r"regis" r"try\.npmjs|pypi\.org/simple|files\.pythonhosted|\"resolved\":"
    places = r"(?<![\w.])/(root|home)/\w|/usr/local/lib"
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = re.search(f"{hosts}|{places}", text)
        assert not found or path == Path(__file__), f"{path.relative_to(ROOT)}: {found}"
