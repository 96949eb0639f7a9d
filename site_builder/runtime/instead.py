"""What stands in the library in place of modules that a start imports and never uses.

The page asks Python, and nothing here waits, listens, runs a program or installs a package. All the
same Python's event loop and Pyodide's installer bring a third of the library with them: sockets,
processes, archives, paths, addresses. What they need to be imported is here; what is fetched later
brings the real modules of its own, but for those named here.
"""

from collections.abc import Mapping

INSTEAD: Mapping[str, str] = {
    # Its futures, tasks and events are what Pyodide builds on; its servers, streams and processes
    # are not, nor is its runner, which Pyodide wraps and nobody calls.
    "asyncio/__init__.py": """
from . import events
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .tasks import *
from .timeouts import *

class DefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    pass

def run(main, *, debug=None, loop_factory=None):
    raise NotImplementedError
""",
    # asyncio names a few numbers of theirs as defaults.
    "socket.py": "AF_UNSPEC, AI_PASSIVE = 0, 1\n",
    "subprocess.py": "PIPE, STDOUT, DEVNULL = -1, -2, -3\n",
    # Imported for names that Python 3.14 no longer has.
    "importlib/resources/__init__.py": "",
    "importlib/resources/abc.py": "",
    # Pyodide asks where packages would lie and which are there. None is: see `lock` in assets.py.
    "pyodide/_package_loader.py": """
class Folder:
    def __init__(self, path):
        self.path = path

    def __str__(self):
        return self.path

SITE_PACKAGES, DSO_DIR = Folder("/lib/site-packages"), Folder("/usr/lib")

def init_loaded_packages():
    pass
""",
}
