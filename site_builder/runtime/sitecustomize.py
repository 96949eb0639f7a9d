"""The first of our lines that Python runs in the browser: `site` imports it before all else.

Modules are found in memory. The way that Python knows into an archive opens the file anew for each
of the 180 that a start imports and reads it through JavaScript: a twelfth of the time of a start.
"""

import gc
import sys
from _frozen_importlib import ModuleSpec  # importlib itself is in the archive
from marshal import loads
from zipimport import zipimporter

TYPE_CHECKING = False  # typing is in the archive too
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

MODULES = "modules"
"""The file of an archive that holds its modules: of each by its name, if it is a package, and its
code. See `rewrite` in compile.py."""

modules: dict[str, tuple[bool, bytes]] = {}


class MemoryImporter:
    """Finds and loads what lies in `modules`; see `sys.meta_path` in Python's documentation."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Tell how to load a module, if it is here."""
        if name not in modules:
            return None
        loader: Any = MemoryImporter  # and none of importlib.abc's, which are not there yet
        return ModuleSpec(name, loader, origin=MODULES, is_package=modules[name][0])

    @staticmethod
    def create_module(_spec: ModuleSpec) -> "ModuleType | None":
        """Leave it to Python."""
        return None

    @staticmethod
    def exec_module(module: "ModuleType") -> None:
        """Run a module's code."""
        exec(loads(modules[module.__name__][1]), module.__dict__)  # noqa: S102, S302  (our own)


def add(archive: str) -> bool:
    """Have the modules of an archive found; tell whether they are in memory, and its file can go.

    They may belong to packages that are there already. A build without this importer leaves them to
    Python's own.
    """
    found = loads(zipimporter(archive).get_data(f"{archive}/{MODULES}"))  # noqa: S302  (our own)
    modules.update(found)
    if not found and archive not in sys.path:
        sys.path.append(archive)
    return bool(found)


# Nothing that the start makes is garbage: worker.js switches the collector on again afterwards.
gc.disable()
sys.meta_path.insert(0, MemoryImporter)
add(sys.path[0])
