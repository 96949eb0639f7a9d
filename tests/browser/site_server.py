"""Serves the built site as a static host does, from a folder below the root.

It sends the headers that the site's own `_headers` asks for, as Cloudflare Pages and Netlify do; or
none, as GitHub Pages.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Rules: TypeAlias = list[tuple[str, str, str]]
"""Which addresses, the header's name and its value."""

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

    def __init__(
        self,
        *arguments: Any,  # noqa: ANN401 (the base class's own)
        headers: Rules,
        redirects: bool,
        directory: str,
    ) -> None:
        self.published, self.redirects = headers, redirects
        super().__init__(*arguments, directory=directory)

    def end_headers(self) -> None:
        """Add what the site asks for at this address."""
        address = "/" + self.path.partition("?")[0].removeprefix(PREFIX)
        for pattern, name, value in self.published:
            if fnmatchcase(address, pattern):
                self.send_header(name, value)
        super().end_headers()

    def do_GET(self) -> None:
        """Answer; some hosts send whoever asks for a folder to its index.html."""
        if not (self.redirects and self.path.endswith("/")):
            super().do_GET()
            return
        self.send_response(302)
        self.send_header("Location", f"{self.path}index.html")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def translate_path(self, path: str) -> str:
        """Map an address under the prefix to a file; anything else to none."""
        if not path.startswith(PREFIX):
            return ""
        return super().translate_path(path.removeprefix(PREFIX.rstrip("/")))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """A server whose threads do not outlive the tests, nor its connections its end."""

    daemon_threads = True

    def __init__(self, *arguments: Any) -> None:  # noqa: ANN401 (the base class's own)
        self.connections: set[socket] = set()
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 (as above)
        """Keep the connection in mind."""
        self.connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 (as above)
        """Let it go."""
        self.connections.discard(request)
        super().shutdown_request(request)

    def end(self) -> None:
        """Stop, and answer on no open connection any more: a network that is gone is gone."""
        self.shutdown()
        for connection in [*self.connections]:
            with suppress(OSError):
                connection.shutdown(SHUT_RDWR)

    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that leaves a page breaks off its requests."""


def published_headers(folder: Path) -> Rules:
    """Read a site's `_headers`."""
    rules = []
    pattern = ""
    for line in (folder / "_headers").read_text().splitlines():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            rules.append((pattern, name, value))
        else:
            pattern = line
    return rules


@contextmanager
def serve(folder: Path, *, headers: bool = True, redirects: bool = False) -> Iterator[str]:
    """Serve a folder on a free port and give its address."""
    rules = published_headers(folder) if headers else []
    handler = partial(Handler, headers=rules, redirects=redirects, directory=str(folder))
    with Server(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        finally:
            server.end()
            thread.join()
