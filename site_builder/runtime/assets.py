"""Build what the browser loads: Pyodide's runtime, a compiled library, the checker, charts.

`python -m site_builder.runtime.assets` writes docs/assets/app/, with a hash of its content in every
name and manifest.json to find them by. It does nothing when nothing that goes in has changed.

Pyodide finds pyodide.asm.js beside pyodide.mjs by its own name, so these stay together in one
folder that carries the hash. Its WebAssembly comes in two files (cut.py). What the first must
hold is found by giving first answers, so a change of the checker may change both.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from site_builder.pages import panel, scenarios
from site_builder.runtime import compile as compiling
from site_builder.runtime import cut, instead
from site_builder.runtime.instead import INSTEAD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).parents[2]
APP = ROOT / "docs/assets/app"
CACHE = ROOT / ".cache"
PYODIDE = ROOT / "node_modules/pyodide"
CHARTS = {
    "d3": ROOT / "node_modules/d3/dist/d3.min.js",
    "plot": ROOT / "node_modules/@observablehq/plot/dist/plot.umd.min.js",
}
TESSERACT = ROOT / "node_modules/tesseract.js-core/tesseract-core-simd-lstm"
RECOGNISED = {"en": "eng", "es": "spa", "pt": "por", "fr": "fra", "de": "deu"}
"""Languages in which pictures are read, with the recogniser's own names for them."""
TRAINED = {
    name: ROOT / f"node_modules/@tesseract.js-data/{name}/4.0.0_best_int/{name}.traineddata.gz"
    for name in RECOGNISED.values()
}
TOOLS = ROOT / "requirements/compile.txt"
PDF = ROOT / "requirements/pdf.txt"
PANELS = (scenarios.TABLE, *(panel.PEOPLE / one.file for one in panel.PANELS.values()))
SAMPLE = tuple(
    ROOT / "examples/exports" / name for name in ("sample.py", "made_files.py", "made_stories.py")
)
COMPILE = tuple(
    Path(__file__).with_name(name) for name in ("compile.mjs", "compile.py", "sitecustomize.py")
)
SCRIPTS = ("pyodide.mjs", "pyodide.asm.js")
WASM = "pyodide.asm.wasm"
TRACE = (Path(__file__).with_name("trace.mjs"), ROOT / "docs/javascripts/python/worker.js")
LEVERS = ("cut", "importer", "instead")
"""What a build can do without, to see what it brings: WITHOUT="cut importer" make assets."""
LENGTH = 16  # hexadecimal digits of a hash in a name


class BuildError(Exception):
    """The assets cannot be built; the message says what to do."""


def without() -> list[str]:
    """Return the levers that the environment's WITHOUT names; BuildError for an unknown one."""
    named = sorted(os.environ.get("WITHOUT", "").split())
    if unknown := [lever for lever in named if lever not in LEVERS]:
        raise BuildError(f"WITHOUT names {unknown[0]}, and knows only {', '.join(LEVERS)}")
    return named


def digest(parts: Iterable[bytes]) -> str:
    """Hash some parts, so that moving a byte from one to the next changes the hash."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()


def file_hash(path: Path) -> str:
    """Hash one file, as `sha256sum` does."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest_files(paths: Iterable[Path]) -> str:
    """Hash files with their names below the project's root."""
    parts = (
        part
        for path in sorted(paths)
        for part in (path.relative_to(ROOT).as_posix().encode(), path.read_bytes())
    )
    return digest(parts)


def checker_sources() -> list[Path]:
    """List the sources that the browser's checker is made of."""
    package = ROOT / "checker"
    return list(package.rglob("*.py"))


@cache  # the pages are made by the modules as they were when this process imported them
def checker_hash() -> str:
    """Identify the checker, so that a page can tell that its form belongs to the checker."""
    return digest_files(checker_sources())[:LENGTH]


def parts() -> str:
    """Write down, as JSON, the files of the checker that a page is made with.

    Only its hash where the assets have not been built for it: what the page asks for fails then.
    """
    place = APP / "manifest.json"
    manifest = json.loads(place.read_text("utf-8")) if place.exists() else {}
    if manifest.get("checker") != checker_hash():
        manifest = {"checker": checker_hash()}
    named = {key: manifest[key] for key in manifest if key not in {"files", "inputs"}}
    return json.dumps(named, separators=(",", ":"))


def recogniser() -> list[Path]:
    """List what reads pictures; nothing where it is not installed, and the site does without."""
    files = [TESSERACT.with_suffix(".js"), TESSERACT.with_suffix(".wasm"), *TRAINED.values()]
    return files if all(path.exists() for path in files) else []


def inputs_hash() -> str:
    """Hash all that the assets are made from."""
    installed = PYODIDE / "package.json"
    if not installed.exists() or not all(chart.exists() for chart in CHARTS.values()):
        raise BuildError("Pyodide or Plot is not installed: run `npm ci`, or let make do it")
    fetched = [installed, TOOLS, PDF, *CHARTS.values(), *SAMPLE, *recogniser()]
    ours = [Path(__file__), *COMPILE, *TRACE, Path(cut.__file__), Path(instead.__file__)]
    files = digest_files([*checker_sources(), *fetched, *ours, *PANELS])
    return digest([files.encode(), *(lever.encode() for lever in without())])


def is_current(inputs: str) -> bool:
    """Tell whether the assets in place were made from these inputs and are all there."""
    try:
        manifest = json.loads((APP / "manifest.json").read_text())
    except (FileNotFoundError, json.JSONDecodeError):
        return False
    return bool(manifest["inputs"] == inputs) and all(
        (APP / name).exists() for name in manifest["files"]
    )


def run(*command: str | Path) -> None:
    """Run a command in the project's root; show what it said only when it fails."""
    done = subprocess.run(  # noqa: S603  (the commands are this module's own)
        command, cwd=ROOT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        # Node quotes a failing line whole, and Pyodide's are a megabyte long.
        said = "\n".join(line[:400] for line in done.stdout.splitlines())
        raise BuildError(f"{said}\n{Path(command[0]).name} failed: {done.returncode}")


def side_by_side(commands: Sequence[Sequence[str | Path]]) -> None:
    """Run some commands, as many at a time as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda command: run(*command), commands))


def node() -> str:
    """Give the path of Node."""
    path = shutil.which("node")
    if path is None:
        raise BuildError("Node 18 or newer is needed: run make, which gets it where it is missing")
    return path


def zip_sources(target: Path) -> None:
    """Write the checker's sources into an archive."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(checker_sources()):
            archive.write(path, path.relative_to(ROOT).as_posix())


def write_library(target: Path) -> None:
    """Write Python's library with what stands in place of modules that nothing here uses."""
    placed = {} if "instead" in without() else INSTEAD
    with (
        zipfile.ZipFile(PYODIDE / "python_stdlib.zip") as whole,
        zipfile.ZipFile(target, "w") as ours,
    ):
        names = whole.namelist()
        if gone := sorted(placed.keys() - set(names)):
            raise BuildError(f"Pyodide's library has no {gone[0]} any more: see instead.py")
        for name in names:
            ours.writestr(name, placed[name] if name in placed else whole.read(name))


def fetch_wheels(lock: Path) -> Path:
    """Download the wheels that a lock names, once for each change of it."""
    folder = CACHE / f"{lock.stem}-{digest_files([lock])[:LENGTH]}"
    if not folder.exists():
        CACHE.mkdir(exist_ok=True)
        with TemporaryDirectory(dir=CACHE) as unfinished:
            # For the browser's Python, which is not the one that runs this.
            download = (sys.executable, "-m", "pip", "download", "--disable-pip-version-check")
            choice = ("--no-deps", "--only-binary", ":all:", "--python-version", "3.13")
            run(*download, *choice, "--require-hashes", "-r", lock, "-d", unfinished)
            shutil.copytree(unfinished, folder)
    return folder


def compile_into(work: Path) -> None:
    """Fill a folder with what compile.py makes: trimmed, compiled archives."""
    zip_sources(work / "checker.zip")
    write_library(work / "library.zip")
    (work / "without.json").write_text(json.dumps(without()))
    shutil.copy(COMPILE[2], work)
    shutil.copytree(fetch_wheels(TOOLS), work / "tools")
    shutil.copytree(fetch_wheels(PDF), work / "pdf")
    run(node(), COMPILE[0], work)
    run(sys.executable, "-m", "examples.exports.sample", work / "sample")


def first_questions() -> list[dict[str, Any]]:
    """List what visitors may ask first: everybody of the panels, and all scenarios of the rate.

    What is written in a note comes later: the library that reads it is fetched for it.
    """
    people = [_unwritten(case["request"]) for name in panel.PANELS for case in panel.cases(name)]
    rates = [told["input"] for told in scenarios.read()]
    return [
        *({"request": "profile", **asked} for asked in people),
        *({"request": "rate", "as_of": "2026-06-01", **asked} for asked in rates),
    ]


def _unwritten(asked: dict[str, Any]) -> dict[str, Any]:
    written = {"note", "conversation"}
    invitation = asked.get("invitation", {})
    return {
        **asked,
        "invitation": {key: value for key, value in invitation.items() if key not in written},
    }


def cut_runtime(work: Path) -> None:
    """Write first.wasm and rest.wasm, the runtime's halves, and the scripts that go with them."""
    scripts = {name: (PYODIDE / name).read_text("utf-8") for name in SCRIPTS}
    names = cut.names_used(*scripts.values())
    for name, script in scripts.items():
        (work / name).write_text(cut.trimmed(script, names), "utf-8")
    whole = (PYODIDE / WASM).read_bytes()
    (work / "counting.wasm").write_bytes(cut.counting(whole, names))
    parts = {
        "runtime": SCRIPTS[0],
        "asm": SCRIPTS[1],
        "wasm": "counting.wasm",
        "rest": "none",
        "stdlib": "python_stdlib.zip",
        "archive": "compiled.zip",
        "lock": lock(),
    }
    (work / "parts.json").write_text(json.dumps(parts))
    asked = first_questions()
    halves = [asked[: len(asked) // 2], asked[len(asked) // 2 :]]
    for number, half in enumerate(halves):
        (work / f"questions-{number}.json").write_text(json.dumps(half))
    side_by_side([(node(), TRACE[0], work, str(number)) for number in range(len(halves))])
    called: set[int] = set()
    for number in range(len(halves)):
        called |= set(json.loads((work / f"first-{number}.json").read_text()))
    everything = range(len(cut.read(whole).entries[cut.Section.CODE]))
    first, rest = cut.cut(whole, everything if "cut" in without() else called, names)
    (work / "first.wasm").write_bytes(first)
    (work / "rest.wasm").write_bytes(rest)


def lock() -> dict[str, Any]:
    """Give Pyodide's list of packages, empty.

    Nothing is installed from its own collection: the list would be 119 kB of no use.
    """
    info = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]
    return {"info": info, "packages": {}}


def place(source: Path, folder: Path, stem: str) -> str:
    """Copy a file under a name that carries its hash, and give that name."""
    name = f"{stem}-{file_hash(source)[:LENGTH]}{source.suffix}"
    shutil.copyfile(source, folder / name)
    return name


def place_samples(source: Path, folder: Path) -> list[str]:
    """Copy the sample exports, the newest first, into a folder that carries their hash.

    They keep their names, which tell the day of an export.
    """
    zips = sorted(source.iterdir(), key=lambda path: path.stem[-4:] + path.stem, reverse=True)
    name = f"sample-{digest(path.read_bytes() for path in zips)[:LENGTH]}"
    shutil.copytree(source, folder / name)
    return [f"{name}/{path.name}" for path in zips]


def place_recogniser(work: Path, folder: Path) -> dict[str, Any] | None:
    """Copy what reads pictures: its script, and, apart, what is fetched with the first picture.

    The script becomes a module. The data stay packed, under a name that no host unpacks by itself.
    """
    if not recogniser():
        print("assets: without what reads pictures, which `npm ci` installs")  # noqa: T201
        return None
    script = work / "tesseract.js"
    whole = TESSERACT.with_suffix(".js").read_text("utf-8")
    script.write_text(f"{whole}\nexport default TesseractCore;\n", "utf-8")
    apart = folder / "reading"
    apart.mkdir()
    data = {}
    for language, name in RECOGNISED.items():
        source = work / f"{name}.data"
        shutil.copyfile(TRAINED[name], source)
        data[language] = [name, f"reading/{place(source, apart, name)}"]
    return {
        "script": place(script, folder, "tesseract"),
        "wasm": f"reading/{place(TESSERACT.with_suffix('.wasm'), apart, 'tesseract')}",
        "languages": data,
    }


def assemble(work: Path, folder: Path, inputs: str) -> None:
    """Write the assets and their manifest into an empty folder."""
    version = json.loads((PYODIDE / "package.json").read_text())["version"]
    packages = lock()
    scripts = f"runtime-{digest((work / name).read_bytes() for name in SCRIPTS)[:LENGTH]}"
    (folder / scripts).mkdir()
    for name in SCRIPTS:
        shutil.copyfile(work / name, folder / scripts / name)
    later = {name: place(work / f"{name}.zip", folder, name) for name in compiling.LIBRARIES}
    manifest: dict[str, Any] = {
        "checker": checker_hash(),
        "pyodide": version,
        "python": packages["info"]["python"],
        "runtime": f"{scripts}/{SCRIPTS[0]}",
        "asm": f"{scripts}/{SCRIPTS[1]}",
        "wasm": place(work / "first.wasm", folder, "runtime"),
        "rest": place(work / "rest.wasm", folder, "rest"),
        "stdlib": place(work / "python_stdlib.zip", folder, "stdlib"),
        "archive": place(work / "compiled.zip", folder, "checker"),
        # Fetched only when it is first needed: the archives of each library, in this order,
        "libraries": {
            name: [later[part] for part in compiling.chain(name)] for name in compiling.LIBRARIES
        },
        # and the scripts of a picture.
        **{name: place(source, folder, name) for name, source in CHARTS.items()},
        "recogniser": place_recogniser(work, folder),
        "samples": place_samples(work / "sample", folder),
        "lock": packages,
    }
    manifest["files"] = {
        path.relative_to(folder).as_posix(): file_hash(path)
        for path in sorted(folder.rglob("*.*"))
        if path.is_file()
    }
    manifest["inputs"] = inputs
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


def build() -> bool:
    """Build the assets unless they are current; tell whether there was anything to do."""
    inputs = inputs_hash()
    if is_current(inputs):
        return False
    print("assets: compiling the browser's Python", flush=True)  # noqa: T201  (it takes a while)
    CACHE.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=CACHE) as name:
        work = Path(name)
        compile_into(work)
        cut_runtime(work)
        finished = work / "app"
        finished.mkdir()
        assemble(work, finished, inputs)
        shutil.rmtree(APP, ignore_errors=True)
        APP.parent.mkdir(parents=True, exist_ok=True)
        finished.rename(APP)
    return True


def main() -> int:
    """Build the assets from the command line."""
    try:
        built = build()
    except BuildError as error:
        print(error, file=sys.stderr)  # noqa: T201  (this is a command)
        return 1
    print("assets: done" if built else "assets: nothing has changed")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
