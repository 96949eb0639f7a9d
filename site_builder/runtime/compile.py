"""Trim and compile what the browser loads. Runs inside Pyodide under Node: see compile.mjs.

/work is the build's folder: `checker.zip` (our sources), `tools/*.whl` and `pdf/*.whl` go in. What
the browser starts with comes out as `python_stdlib.zip` and `compiled.zip`, and every library that
it fetches later as an archive of its own, with the part of Python's that only it needs.
`modules.json` says which module went where.
"""

from __future__ import annotations

import ast
import importlib
import json
import marshal
import sys
import zipfile
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

WORK = Path("/work")
STANDARD = Path(f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip")
LIBRARY = WORK / "library.zip"
"""Python's library as it is listed and shipped; compiling itself needs Pyodide's own."""
CHECKER = WORK / "checker.zip"
MODULES = "modules"
"""The file of an archive in which sitecustomize.py finds its modules."""
HEAD = 16
"""Bytes of a .pyc before its code."""

START = "start"
LIBRARIES = {
    "import": ("checker.importing", START),
    "pictures": ("checker.importing.screenshots", "import"),
    "export": ("checker.export", "import"),  # months by their names in every language
    "pdf": ("pypdf", "import"),
    "practice": ("checker.practice", "message"),  # what they wrote is read there too
    "message": ("checker.messages", START),  # the phrases of six languages
}
"""What is fetched when it is first needed: the module that it is for, and what it builds on."""

NEVER = ("bz2", "lzma", "ssl")
"""What Python's library asks for and does without: none of it can happen in this page."""

FIRST = ("encodings", "encodings.aliases", "encodings.utf_8", "sitecustomize")
"""What Python imports by its own ways; sitecustomize.py finds the rest."""

# What Python imports by itself at the moment it is needed, so that no import shows it. What the
# runtime's start, the checker and pypdf import is found, also inside functions, and needs no line.
NEEDED_LATER = {
    START: (
        "linecache",  # an error's report: its lines of source,
        "tokenize",  # how those lines are encoded,
        "traceback",  # and the report itself
    ),
    "export": (
        "encodings.cp437",  # names in a zip archive
        "encodings.latin_1",  # text that is not UTF-8
        "encodings.utf_16",  # text as spreadsheets may save it
        "encodings.utf_8_sig",  # text with a byte order mark
    ),
    "pdf": (
        "_strptime",  # datetime.strptime; brings calendar and locale
        *(
            # What a font or a name in a file may be encoded in.
            f"encodings.{name}"
            for name in (
                "ascii", "charmap", "cp932", "cp950", "gb18030", "gb2312", "gbk", "latin_1",
                "utf_16", "utf_16_be", "utf_16_le",
            )
        ),
    ),
}  # fmt: skip


def chain(library: str) -> list[str]:
    """List a library after those that it builds on."""
    base = LIBRARIES[library][1]
    return [*(chain(base) if base != START else []), library]


def module_name(path: str) -> str:
    """Give the dotted name of the module at a path inside an archive."""
    return path.rpartition(".")[0].removesuffix("/__init__").replace("/", ".")


def imports(source: bytes) -> Iterator[str]:
    """Name every module that a source may import while it runs, inside functions too."""
    waiting: list[ast.AST] = [ast.parse(source)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_within(name: str, package: str) -> bool:
    """Tell whether a module is a package or lies in it."""
    return f"{name}.".startswith(f"{package}.")


def is_standard(name: str) -> bool:
    """Tell whether a module is the standard library's."""
    return name.partition(".")[0] in sys.stdlib_module_names


def archives() -> list[Path]:
    """List the archives of sources that are not Python's own."""
    return [CHECKER, *sorted((WORK / "pdf").glob("*.whl"))]


def written() -> dict[str, bytes]:
    """Give the sources that are not Python's own, by the names of their modules."""
    found = {}
    for path in archives():
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(".py"):
                    found[module_name(name)] = archive.read(name)
    return found


def list_modules() -> None:
    """Import what the browser will, library by library, and write down what each has brought.

    What one has imported would be missing from the next one's list, so each begins with what was
    there when all that it builds on had come.
    """
    modules = {START: load(START)}
    there = {START: (dict(sys.modules), [*sys.path])}
    for library in sorted(LIBRARIES, key=lambda name: len(chain(name))):
        loaded, path = there[LIBRARIES[library][1]]
        for name in sys.modules.keys() - loaded.keys():
            package, _, child = name.rpartition(".")
            if package in loaded:  # or `from package import child` would find it there
                vars(loaded[package]).pop(child, None)
        sys.modules.clear()
        sys.modules.update(loaded)
        sys.path[:] = path
        known = {name for part in (START, *chain(library)[:-1]) for name in modules[part]}
        modules[library] = load(library) - known
        there[library] = (dict(sys.modules), [*sys.path])
    listed = {part: sorted(names) for part, names in modules.items()}
    (WORK / "modules.json").write_text(json.dumps(listed, indent=1) + "\n")


def load(part: str) -> set[str]:
    """Import a part and all that it may ever ask for; name every module that is there then."""
    door = "checker.bridge" if part == START else LIBRARIES[part][0]
    closed = [other for name, (other, _) in LIBRARIES.items() if name != part]
    sources = written()
    # An extra is out of reach until its own turn comes.
    sys.path += [str(path) for path in archives() if path == CHECKER or part == "pdf"]
    inner = [other for other in closed if is_within(other, door)]
    reached = {
        name
        for name in sources
        if is_within(name, door) and not any(is_within(name, other) for other in inner)
    }
    waiting = sorted(reached)
    while waiting:
        source = sources[waiting.pop()]
        for name in sorted(set(imports(source)) - reached):
            if not any(is_within(name, other) for other in closed):
                if name in sources:
                    reached.add(name)
                    waiting.append(name)
                elif is_standard(name):
                    with suppress(ModuleNotFoundError):  # `from module import name`: no module
                        importlib.import_module(name)
    for name in (*sorted(reached), *NEEDED_LATER.get(part, ())):
        try:
            importlib.import_module(name)
        except ImportError as error:
            # An extra may be missing; one of ours or of Python's that is missing is a mistake.
            if is_standard(str(error.name)) or str(error.name).startswith("checker"):
                raise
    return reached | from_archives()


def from_archives() -> set[str]:
    """Name what has come out of an archive; the runtime holds the rest frozen."""
    places = tuple(f"{path}/" for path in (STANDARD, *archives()))
    specs = {name: getattr(module, "__spec__", None) for name, module in sys.modules.items()}
    found = {name for name, spec in specs.items() if spec and str(spec.origin).startswith(places)}
    return {name for name in found if not any(is_within(name, other) for other in NEVER)}


def gather(target: Path, sources: list[Path], keep: list[str]) -> Path:
    """Copy the modules named out of some archives into one."""
    with zipfile.ZipFile(target, "w") as gathered:
        for source in sources:
            with zipfile.ZipFile(source) as whole:
                for name in sorted(whole.namelist()):
                    if name.endswith(".py") and module_name(name) in keep:
                        gathered.writestr(name, whole.read(name))
    return target


def bare(code: CodeType) -> CodeType:
    """Take the tables of lines out of code: a third of what it weighs on its way to a visitor.

    They lead to sources that are not there. An error's report still names file and function: it
    asks for the place of each instruction, and is told eight at a time that there is none (CPython,
    InternalDocs/code_objects.md, entry 15 of the table of locations).
    """
    inner = (bare(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    eights, rest = divmod(len(code.co_code) // 2, 8)
    nowhere = b"\xff" * eights + bytes([0xF8 | rest - 1] if rest else [])
    return code.replace(co_linetable=nowhere, co_consts=tuple(inner))


def rewrite(path: Path, *, in_memory: bool) -> None:
    """Write an archive of .pyc files anew: for sitecustomize.py, or for Python's own importer.

    Without dates and compression: a host compresses what is stored.
    """
    modules: dict[str, tuple[bool, bytes]] = {}
    with zipfile.ZipFile(path) as compiled:
        files = {name: compiled.read(name) for name in compiled.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, pyc in files.items():
            module = module_name(name)
            code = marshal.dumps(bare(marshal.loads(pyc[HEAD:])))  # noqa: S302  (our own)
            if module in FIRST or not in_memory:
                archive.writestr(zipfile.ZipInfo(name), pyc[:HEAD] + code)
            else:
                modules[module] = (name.endswith("/__init__.pyc"), code)
        archive.writestr(zipfile.ZipInfo(MODULES), marshal.dumps(modules))


def compile_archives() -> None:
    """Compile what the browser starts with and each library, stored without compression."""
    memory = Path("/tmp")  # noqa: S108  (Pyodide's own file system, in memory)
    modules = json.loads((WORK / "modules.json").read_text())
    without = json.loads((WORK / "without.json").read_text())
    # What holds nothing of ours comes first, for the reason that compile.mjs gives.
    gathered = [gather(memory / "python_stdlib.zip", [LIBRARY], modules[START])]
    with zipfile.ZipFile(gathered[0], "a") as start:
        start.write(WORK / "sitecustomize.py", "sitecustomize.py")
    gathered += [
        gather(memory / f"{name}.zip", [LIBRARY, *archives()], modules[name])
        for name in sorted(LIBRARIES, key=lambda name: LIBRARIES[name][0].startswith("checker"))
    ]
    gathered.append(gather(memory / "compiled.zip", [CHECKER], modules[START]))

    sys.path += [str(tool) for tool in sorted((WORK / "tools").glob("*.whl"))]
    compile_archive: Any = importlib.import_module("pyodide_build._py_compile")._compile  # noqa: SLF001  (its command line needs a dozen packages more)
    py_compile: Any = importlib.import_module("py_compile")  # here: list_modules would keep it
    # Nothing can check a .pyc against a source that is not shipped; docstrings and assertions are
    # for who reads and tests.
    py_compile.compile = partial(
        py_compile.compile,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        optimize=2,
    )
    for source in gathered:
        compile_archive(source, WORK / source.name, verbose=False)
        rewrite(WORK / source.name, in_memory="importer" not in without)
