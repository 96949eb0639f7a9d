"""Serves the built site as a static host does, from a folder below the root."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PREFIX = "/smell-test/"


class Handler(SimpleHTTPRequestHandler):
    """Answers under the prefix alone, so that a link from the host's root shows as broken."""

    protocol_version = "HTTP/1.1"
    # Said here, because what the machine's own tables say differs.
    extensions_map = {  # noqa: RUF012  (the base class declares it so)
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css",
        ".js": "text/javascript",
        ".json": "application/json",
        ".mjs": "text/javascript",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
    }

    def translate_path(self, path: str) -> str:
        """Map an address under the prefix to a file; anything else to none."""
        if not path.startswith(PREFIX):
            return ""
        return super().translate_path(path.removeprefix(PREFIX.rstrip("/")))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """A server whose threads do not outlive the tests."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that leaves a page breaks off its requests."""


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port and give its address."""
    with Server(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        finally:
            server.shutdown()
            thread.join()
