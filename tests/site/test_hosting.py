"""The documented configurations serve the built site from a folder, to 200 readers at once."""

from __future__ import annotations

import getpass
import gzip
import shutil
import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]  # it has no stubs
import pytest

from checker.pages.finish import FOR_EVER, HASHED, HEADERS, SITE

if TYPE_CHECKING:
    from collections.abc import Iterator

CONFIGURATIONS = Path(__file__).parents[2] / "docs/about/hosting"
READERS = 200
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".whl": "application/zip",
}
NGINX = """user {user};
pid {folder}/nginx.pid;
error_log {folder}/errors.log;
events {{ worker_connections 1024; }}
http {{ access_log off; include {folder}/site.conf; }}
"""
CADDY = "{{\n\tadmin off\n\tauto_https off\n}}\nimport {folder}/site.conf\n"


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def port(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Run a server with its documented file, at another port and for another folder alone."""
    program = shutil.which(
        request.param, path="/usr/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin"
    )
    if program is None:
        pytest.skip(f"NOT TESTED: {request.param} is not installed (Debian: apt install it)")
    folder, found = tmp_path_factory.mktemp(request.param), free_port()
    (folder / "www").mkdir()
    (folder / "www/smell-test").symlink_to(SITE)
    documented = {"nginx": "nginx.conf", "caddy": "Caddyfile"}[request.param]
    text = (CONFIGURATIONS / documented).read_text()
    for known, ours in (
        ("/srv/www", str(folder / "www")),
        ("listen 80;", f"listen 127.0.0.1:{found};"),
        ("server_name example.org;", ""),
        ("example.org {", f"http://127.0.0.1:{found} {{"),
    ):
        text = text.replace(known, ours)
    (folder / "site.conf").write_text(text)
    frame = NGINX if request.param == "nginx" else CADDY
    (folder / "whole.conf").write_text(frame.format(folder=folder, user=getpass.getuser()))
    command = (
        (program, "-c", folder / "whole.conf", "-p", folder, "-g", "daemon off;")
        if request.param == "nginx"
        else (program, "run", "--config", folder / "whole.conf", "--adapter", "caddyfile")
    )
    with (folder / "said").open("w") as said:
        server = subprocess.Popen(command, stdout=said, stderr=said)  # noqa: S603  (as found above)
    try:
        for _ in range(200):
            with closing(socket.socket()) as attempt:
                if attempt.connect_ex(("127.0.0.1", found)) == 0:
                    break
            time.sleep(0.05)
        else:
            pytest.fail((folder / "said").read_text())
        yield found
    finally:
        server.terminate()
        server.wait(30)


def ask(
    connection: HTTPConnection, name: str, accept: str = "gzip"
) -> tuple[int, dict[str, str], bytes]:
    """Ask for a file below the folder; give status, headers by small name, and body."""
    connection.request("GET", f"/smell-test/{name}", headers={"Accept-Encoding": accept})
    answer = connection.getresponse()
    return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()


def served() -> list[str]:
    """List what a reader may ask for."""
    return [
        path.relative_to(SITE).as_posix()
        for path in sorted(SITE.rglob("*.*"))
        if path.is_file() and path.suffix not in {".br", ".gz"}
    ]


def test_every_file_comes_whole_with_its_headers(port: int) -> None:
    """Its type, how long to keep it, what it may do, and smaller where there is a smaller one."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        for name in served():
            status, headers, body = ask(connection, name)
            assert status == 200, name
            assert UNPACK[headers.get("content-encoding")](body) == (SITE / name).read_bytes()
            assert ("content-encoding" in headers) == (SITE / f"{name}.gz").exists(), name
            expected = FOR_EVER if HASHED.search(name) else "no-cache"
            assert headers["cache-control"] == expected, name
            if kind := TYPES.get(Path(name).suffix):
                assert headers["content-type"].partition(";")[0] == kind, name
            for header, value in HEADERS.items():
                assert headers[header.lower()] == value, name
            assert "frame-ancestors 'none'" in headers["content-security-policy"], name
        status, headers, body = ask(connection, "no/such/page/")
        assert status == 404
        assert UNPACK[headers.get("content-encoding")](body) == (SITE / "404.html").read_bytes()


def test_two_hundred_readers_at_once_get_everything(port: int) -> None:
    """Each opens a page and starts its checker: every byte is right, and nobody is turned away."""
    runtime = [name for name in served() if name.startswith("assets/app/runtime-")]
    styles = [name for name in served() if name.endswith((".css", ".js")) and "/app/" not in name]
    names = ["tools/profile-check/", "assets/app/manifest.json", *styles, *runtime]
    smaller = {
        name: path.read_bytes()
        for name in names
        if (
            path := SITE / (f"{name}index.html.gz" if name.endswith("/") else f"{name}.gz")
        ).exists()
    }

    def read(_: int) -> list[str]:
        """Read it all on one connection; name what went wrong."""
        with closing(HTTPConnection("127.0.0.1", port, timeout=120)) as connection:
            answers = [(name, *ask(connection, name)) for name in names]
        return [
            f"{name}: {status}"
            for name, status, _, body in answers
            if status != 200 or body != smaller.get(name, body)
        ]

    with ThreadPoolExecutor(READERS) as pool:
        wrong = [said for reader in pool.map(read, range(READERS)) for said in reader]
    assert wrong == []
