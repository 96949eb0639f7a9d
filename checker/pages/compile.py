"""Trim and compile what the browser loads. Runs inside Pyodide under Node: see compile.mjs.

/work is the build's folder: `checker.whl`, `tools/*.whl` and `pdf/*.whl` go in; `modules.json` (the
parts of the standard library that are kept), `python_stdlib.zip`, the compiled wheel and `pdf.zip`
(pypdf, with the part of the library that only it needs) come out.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
import zipfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

WORK = Path("/work")
LIBRARY = Path(f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip")
WHEEL = WORK / "checker.whl"

# What Python imports by itself at the moment it is needed, so that no import shows it. What the
# runtime's start and the checker import is found, also inside functions, and needs no line here.
PDF_ENCODINGS = (
    "charmap", "cp932", "cp950", "gb18030", "gb2312", "gbk", "utf_16_be", "utf_16_le",
)  # fmt: skip
"""Encodings that pypdf names only when a font or a name in a file does."""
NEEDED_LATER = {
    "_strptime": "datetime.strptime; brings calendar and locale",
    "encodings.ascii": "text read as ASCII",
    "encodings.cp437": "names in a zip archive",
    "encodings.idna": "host names with letters beyond ASCII",
    "encodings.latin_1": "text that is not UTF-8",
    "encodings.utf_16": "text as spreadsheets may save it",
    "encodings.utf_8_sig": "text with a byte order mark",
    "linecache": "an error's report: its lines of source",
    "tokenize": "an error's report: how those lines are encoded",
    "traceback": "an error's report",
}


def module_name(path: str) -> str:
    """Give the dotted name of the module at a path inside an archive."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(source: bytes) -> Iterator[str]:
    """Name every module that a source may import, inside functions too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_standard(name: str) -> bool:
    """Tell whether a module is the standard library's."""
    return name.partition(".")[0] in sys.stdlib_module_names


def list_modules() -> None:
    """Import all that the browser will, and write down what came out of the library's archive."""
    sys.path.append(str(WHEEL))
    with zipfile.ZipFile(WHEEL) as wheel:
        sources = {
            module_name(name): wheel.read(name)
            for name in wheel.namelist()
            # The command line never runs in a browser, and its argparse is not small.
            if name.endswith(".py") and not name.endswith("/__main__.py")
        }
    for name in sorted(sources):
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            # An extra is not in the wheel; one of ours or of Python's that is missing is a mistake.
            if is_standard(str(error.name)) or str(error.name).startswith("checker"):
                raise
    for name in sorted(NEEDED_LATER):
        importlib.import_module(name)
    for name in sorted({name for source in sources.values() for name in imports(source)}):
        if is_standard(name):
            with suppress(ModuleNotFoundError):  # `from module import name`: not a module either
                importlib.import_module(name)
    kept = loaded_from_library()
    for wheel_of_pdf in sorted((WORK / "pdf").glob("*.whl")):
        import_pdf_reader(wheel_of_pdf)
    modules = {"start": sorted(kept), "pdf": sorted(loaded_from_library() - kept)}
    (WORK / "modules.json").write_text(json.dumps(modules, indent=1) + "\n")


def loaded_from_library() -> set[str]:
    """Name what has come out of the library's archive; the runtime holds the rest frozen."""
    specs = {name: getattr(module, "__spec__", None) for name, module in sys.modules.items()}
    return {
        name for name, spec in specs.items() if spec and str(spec.origin).startswith(str(LIBRARY))
    }


def import_pdf_reader(path: Path) -> None:
    """Import pypdf and all of the library that it ever asks for."""
    sys.path.append(str(path))
    importlib.import_module("pypdf")
    with zipfile.ZipFile(path) as wheel:
        sources = [wheel.read(name) for name in wheel.namelist() if name.endswith(".py")]
    wanted = {name for source in sources for name in imports(source)}
    for name in sorted(wanted & sys.stdlib_module_names):
        importlib.import_module(name)
    for name in PDF_ENCODINGS:
        importlib.import_module(f"encodings.{name}")


def trim(source: Path, target: Path, keep: set[str]) -> None:
    """Copy an archive with only the modules named."""
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as trimmed:
        for name in sorted(whole.namelist()):
            if name.endswith(".py") and module_name(name) in keep:
                trimmed.writestr(name, whole.read(name))


def add_wheels(target: Path) -> None:
    """Add the sources of the PDF reader's wheel to an archive."""
    with zipfile.ZipFile(target, "a") as archive:
        for path in sorted((WORK / "pdf").glob("*.whl")):
            with zipfile.ZipFile(path) as wheel:
                for name in sorted(wheel.namelist()):
                    if name.endswith(".py"):
                        archive.writestr(name, wheel.read(name))


def compile_archives() -> None:
    """Compile the kept part of the library, then the wheel, both stored without compression."""
    library = Path("/tmp/python_stdlib.zip")  # noqa: S108  (Pyodide's own file system, in memory)
    modules = json.loads((WORK / "modules.json").read_text())
    trim(LIBRARY, library, set(modules["start"]))
    pdf = Path("/tmp/pdf.zip")  # noqa: S108  (as above)
    trim(LIBRARY, pdf, set(modules["pdf"]))
    add_wheels(pdf)

    sys.path += [str(tool) for tool in sorted((WORK / "tools").glob("*.whl"))]
    compile_archive: Any = importlib.import_module("pyodide_build._py_compile")._compile  # noqa: SLF001  (its command line needs a dozen packages more)
    py_compile: Any = importlib.import_module("py_compile")  # here: list_modules would keep it
    # Nothing can check a .pyc against a source that is not shipped.
    as_written = partial(
        py_compile.compile, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
    )
    # The library loses its docstrings and assertions; the checker keeps what it was written with.
    # The library comes first, for the reason that compile.mjs gives.
    py_compile.compile = partial(as_written, optimize=2)
    compile_archive(library, WORK / library.name, verbose=False, compression_level=0)
    compile_archive(pdf, WORK / pdf.name, verbose=False, compression_level=0)
    py_compile.compile = as_written
    compile_archive(WHEEL, WORK / "compiled.whl", verbose=False, compression_level=0)
