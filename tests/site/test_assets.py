"""What the browser loads is reproducible, whole, and ours alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from checker.pages import assets

ROOT = Path(__file__).parents[2]
Manifest = dict[str, Any]

START_UNDER_NODE = """
import { readFileSync } from "node:fs";
const [runtime, lockFileContents, stdLibURL, wheel, python] = process.argv.slice(1);
const { loadPyodide } = await import(runtime);
try {
  const pyodide = await loadPyodide({ stdLibURL, lockFileContents });
  pyodide.FS.writeFile("/checker.whl", new Uint8Array(readFileSync(wheel)));
  console.log(pyodide.runPython(python));
} catch (error) {
  console.log(error.message);
}
"""
USE_EVERYTHING = """
import sys
sys.path.append("/checker.whl")
for name in modules:
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        if error.name.partition(".")[0] in {"checker", *sys.stdlib_module_names}:
            raise
import datetime, traceback
datetime.datetime.strptime("2017-06", "%Y-%m")
for encoding in ("ascii", "cp437", "idna", "latin-1", "utf-8-sig", "utf-16"):
    "LinkedIn".encode(encoding).decode(encoding)
try:
    {}["nothing"]
except KeyError:
    said = traceback.format_exc()
said
"""


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    """Build the assets unless they are current, and read their manifest."""
    assets.build()
    return dict(json.loads((assets.APP / "manifest.json").read_text()))


def tracked() -> list[Path]:
    """List the files that the project consists of."""
    git = shutil.which("git")
    assert git
    names = subprocess.run(  # noqa: S603  (git itself)
        [git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def test_another_build_gives_the_same_bytes(
    manifest: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same input gives the same files, so that visitors keep theirs over a rebuild."""
    monkeypatch.setattr(assets, "APP", tmp_path / "app")
    assert assets.build()
    assert json.loads((tmp_path / "app/manifest.json").read_text()) == manifest
    assert not assets.build(), "nothing has changed, so there is nothing to do"


def test_the_manifest_names_every_file_with_its_hash(manifest: Manifest) -> None:
    """Nothing lies there that the manifest does not know, and a name tells its content."""
    files = {
        path.relative_to(assets.APP).as_posix(): assets.file_hash(path)
        for path in assets.APP.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert manifest["files"] == files
    for key in ("runtime", "asm", "wasm", "stdlib", "wheel"):
        assert manifest[key] in files
    for key in ("stdlib", "wheel"):
        assert files[manifest[key]].startswith(Path(manifest[key]).stem.rpartition("-")[2])


def test_a_page_and_its_wheel_can_tell_that_they_belong_together(manifest: Manifest) -> None:
    """Forms and wheel carry one hash."""
    assert manifest["checker"] == assets.checker_hash()


def test_the_wheel_holds_the_checker_compiled_and_nothing_of_the_build(manifest: Manifest) -> None:
    """Every module of the checker is there, as bytecode; the site's builder is not."""
    with zipfile.ZipFile(assets.APP / manifest["wheel"]) as wheel:
        names = [name for name in wheel.namelist() if ".dist-info/" not in name]
    modules = {
        path.relative_to(ROOT).with_suffix(".pyc").as_posix() for path in assets.checker_sources()
    }
    assert set(names) - {"checker/py.typed"} == modules
    assert not any("pages" in name for name in names)


@pytest.mark.parametrize("archive", ["stdlib", "wheel"])
def test_an_archive_is_stored_and_carries_no_date(manifest: Manifest, archive: str) -> None:
    """The host's compression does better than the archive's own, and a date is not content."""
    with zipfile.ZipFile(assets.APP / manifest[archive]) as opened:
        for entry in opened.infolist():
            assert entry.compress_type == zipfile.ZIP_STORED
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)


def test_the_trimmed_library_runs_the_checker_and_reports_an_error(manifest: Manifest) -> None:
    """Every module but an extra's imports, and what Python loads late is there too."""
    node = shutil.which("node")
    assert node, "run the tests through make, which gets Node where it is missing"
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in assets.checker_sources()
        if path.name != "__main__.py"
    ]
    said = subprocess.run(  # noqa: S603  (Node itself)
        [node, "--input-type=module", "--eval", START_UNDER_NODE]
        + [(assets.APP / manifest["runtime"]).as_uri(), json.dumps(manifest["lock"])]
        + [str(assets.APP / manifest[key]) for key in ("stdlib", "wheel")]
        + [f"modules = {modules}\n{USE_EVERYTHING}"],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout
    assert said.strip().endswith("KeyError: 'nothing'"), said


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


@pytest.mark.parametrize("lock", ["package-lock.json", "tests/browser/npm/package-lock.json"])
def test_every_package_from_npm_is_held_to_its_hash(lock: str) -> None:
    """No version is taken on trust."""
    packages = json.loads((ROOT / lock).read_text())["packages"]
    assert all("integrity" in entry for name, entry in packages.items() if name)


@pytest.mark.parametrize("lock", sorted(path.name for path in ROOT.glob("requirements/*.txt")))
def test_every_package_of_python_is_held_to_its_hash(lock: str) -> None:
    """No version is taken on trust."""
    text = (ROOT / "requirements" / lock).read_text()
    pinned = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^#.*\n", "", text))
    for entry in pinned:
        assert re.match(r"[\w.-]+==\S+", entry)
        assert "--hash=sha256:" in entry
