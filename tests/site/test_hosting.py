"""The documented configurations serve the built site from a folder, to 200 readers at once."""

from __future__ import annotations

import getpass
import gzip
import shutil
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import brotli  # type: ignore[import-untyped]  # it has no stubs
import pytest

from site_builder.publish.postprocess import FOR_EVER, HASHED, HEADERS, SITE

if TYPE_CHECKING:
    from collections.abc import Iterator

sys.path.append(str(Path(__file__).parents[1] / "browser"))

from chromium import debian_packages

CONFIGURATIONS = Path(__file__).parents[2] / "docs/about/hosting"
READERS = 200
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
"""Where Debian's libnginx-mod-http-brotli-static puts it."""
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".whl": "application/zip",
}
NGINX = """{module}user {user};
pid {folder}/nginx.pid;
error_log {folder}/errors.log;
events {{ worker_connections 1024; }}
http {{ access_log off; send_timeout 10m; keepalive_timeout 10m; include {folder}/site.conf; }}
"""
"""Patient: the readers are all one program, which a machine at work on other things slows down."""
CADDY = "{{\n\tadmin off\n\tauto_https off\n}}\nimport {folder}/site.conf\n"


class Host(NamedTuple):
    """A server that runs: its port, the smaller copies it hands out, and how these end."""

    port: int
    encoding: str
    suffix: str


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def installed(name: str) -> str:
    """Give a server's path, or skip loudly where it is not there and cannot be had."""
    places = "/usr/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin"
    if name == "nginx" and not (shutil.which(name, path=places) and BROTLI.exists()):
        debian_packages(name, "nginx-light", "libnginx-mod-http-brotli-static")
    program = shutil.which(name, path=places)
    if program is None:
        pytest.skip(
            f"Not tested on this machine: {name}, as it is not installed. To have it tested: "
            f"sudo apt install {name}, and make test again"
        )
    return program


@pytest.fixture(scope="module", params=["nginx", "nginx, brotli", "caddy"])
def host(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Host]:
    """Run a server with its documented file, at another port and for another folder alone."""
    name, _, brotli_too = request.param.partition(", ")
    program = installed(name)
    if brotli_too and not BROTLI.exists():
        pytest.skip(
            "Not tested on this machine: nginx with brotli_static, as it is not installed. To have "
            "it tested: sudo apt install libnginx-mod-http-brotli-static, and make test again"
        )
    folder = tmp_path_factory.mktemp(name)
    with running(request.param, program, folder) as port:
        plain = request.param == "nginx"
        yield Host(port, "gzip" if plain else "br", ".gz" if plain else ".br")


@contextmanager
def running(kind: str, program: str, folder: Path) -> Iterator[int]:
    """Run a kind of server with its documented file; give its port."""
    name, _, brotli_too = kind.partition(", ")
    found = free_port()
    (folder / "www").mkdir()
    (folder / "www/smell-test").symlink_to(SITE)
    documented = {"nginx": "nginx.conf", "caddy": "Caddyfile"}[name]
    text = (CONFIGURATIONS / documented).read_text()
    for known, ours in (
        ("/srv/www", str(folder / "www")),
        ("listen 80;", f"listen 127.0.0.1:{found};"),
        ("server_name example.org;", ""),
        ("example.org {", f"http://127.0.0.1:{found} {{"),
        *([("# brotli_static on;", "brotli_static on;")] if brotli_too else ()),
    ):
        text = text.replace(known, ours)
    (folder / "site.conf").write_text(text)
    frame = NGINX if name == "nginx" else CADDY
    module = f"load_module {BROTLI};\n" if brotli_too else ""
    whole = frame.format(folder=folder, user=getpass.getuser(), module=module)
    (folder / "whole.conf").write_text(whole)
    command = (
        (program, "-c", folder / "whole.conf", "-p", folder, "-g", "daemon off;")
        if name == "nginx"
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
            raise RuntimeError((folder / "said").read_text())
        yield found
    finally:
        server.terminate()
        server.wait(120)


def ask(connection: HTTPConnection, name: str, accept: str) -> tuple[int, dict[str, str], bytes]:
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


def test_every_file_comes_whole_with_its_headers(host: Host) -> None:
    """Its type, how long to keep it, what it may do, and smaller where there is a smaller one."""
    with closing(HTTPConnection("127.0.0.1", host.port, timeout=600)) as connection:
        for name in served():
            status, headers, body = ask(connection, name, host.encoding)
            assert status == 200, name
            encoding = headers.get("content-encoding")
            assert UNPACK[encoding](body) == (SITE / name).read_bytes()
            smaller = (SITE / f"{name}{host.suffix}").exists()
            assert encoding == (host.encoding if smaller else None), name
            assert not smaller or "Accept-Encoding" in headers["vary"], name
            expected = FOR_EVER if HASHED.search(name) else "no-cache"
            assert headers["cache-control"] == expected, name
            if kind := TYPES.get(Path(name).suffix):
                assert headers["content-type"].partition(";")[0] == kind, name
            for header, value in HEADERS.items():
                assert headers[header.lower()] == value, name
            frames = "*" if name.startswith("embed/") else "'none'"
            assert headers["content-security-policy"].endswith(f"frame-ancestors {frames}"), name
        for name in ("assets/app/checker-0123456789abcdef.zip", "assets/app/"):
            status, headers, _ = ask(connection, name, host.encoding)
            assert status in {403, 404}, name
            assert "immutable" not in headers.get("cache-control", ""), name
        status, headers, body = ask(connection, "no/such/page/", host.encoding)
        assert status == 404
        assert UNPACK[headers.get("content-encoding")](body) == (SITE / "404.html").read_bytes()


def test_two_hundred_readers_at_once_get_everything(host: Host) -> None:
    """Each opens a page and starts its checker: every byte is right, and nobody is turned away."""
    runtime = [name for name in served() if name.startswith("assets/app/runtime-")]
    styles = [name for name in served() if name.endswith((".css", ".js")) and "/app/" not in name]
    names = ["tools/profile-check/", "assets/app/manifest.json", *styles, *runtime]
    smaller = {
        name: path.read_bytes()
        for name in names
        if (
            path := SITE / f"{name}{'index.html' if name.endswith('/') else ''}{host.suffix}"
        ).exists()
    }

    def read(_: int) -> list[str]:
        """Read it all on one connection; name what went wrong."""
        with closing(HTTPConnection("127.0.0.1", host.port, timeout=600)) as connection:
            answers = [(name, *ask(connection, name, host.encoding)) for name in names]
        return [
            f"{name}: {status}"
            for name, status, _, body in answers
            if status != 200 or body != smaller.get(name, body)
        ]

    with ThreadPoolExecutor(READERS) as pool:
        wrong = [said for reader in pool.map(read, range(READERS)) for said in reader]
    assert wrong == []
