"""Finish the built site for publishing: a policy in every page, headers, compressed copies.

`python -m site_builder.publish.postprocess` runs after the builder, whichever it was, and needs
nothing but the folder that it wrote. What it writes depends on nothing else, so the same site gives
the same bytes.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import sys
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import brotli  # type: ignore[import-untyped]  # it has no stubs

from site_builder.publish.feed import write_feed
from site_builder.publish.precache import write_list
from site_builder.publish.structured import inserted
from site_builder.runtime import preload as early
from site_builder.runtime.assets import CACHE, LENGTH, ROOT, file_hash

SITE = ROOT / "site"
HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
FRAMED = "embed"
"""The folder of pages that others may put into a frame."""
UNFRAMED = "Content-Security-Policy: frame-ancestors 'none'"
FOR_EVER = "public, max-age=31536000, immutable"
HASHED = re.compile(r"[.-][0-9a-f]{8,}(?=[./])")
"""A hash in a name: what has that name never changes. Ours and Material's look like this."""
COMPRESSED = {".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm"}
COMPRESSED |= {".webmanifest", ".whl", ".xml", ".zip"}  # our archives are stored, not deflated
SMALLEST = 1024  # bytes; a smaller file fits a packet or two as it is
CHARSET = re.compile(r"<meta charset=[^>]*>")
STYLE = re.compile(
    r'<link rel="stylesheet" href="([^"]*?)((?:assets/)?stylesheets/[^"]+\.css)">\s*'
)
"""A style sheet in a page: the way to the site's root, and its place there."""
CANONICAL = re.compile(r'\s*<link rel="canonical"[^>]*>')
LISTED = re.compile(r"\s*<url>.*?</url>", re.DOTALL)
DATA = {"application/json", "application/ld+json"}
"""Scripts that nothing runs."""


class FinishError(Exception):
    """The site cannot be published as it was built; the message says what to do."""


class Page(HTMLParser):
    """The inline scripts of a page; what no policy without `unsafe-inline` allows is an error."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.name = name
        self.scripts: list[str] = []
        self.inline = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a script begins, and refuse what could not be run or drawn."""
        named = dict(attrs)
        kind = named.get("type") or "text/javascript"
        self.inline = tag == "script" and "src" not in named and kind not in DATA
        inline = [f"<{tag} {key}>" for key in named if key == "style" or key.startswith("on")]
        if tag == "style":
            inline.append("<style>")
        if inline:
            raise FinishError(f"{self.name}: {inline[0]} is inline; move it to a file in docs/")

    def handle_data(self, data: str) -> None:
        """Keep what a script says; a browser hashes exactly this."""
        if self.inline:
            self.scripts.append(data)
            self.inline = False


def join_styles(site: Path) -> None:
    """Put all style sheets into one, named by its hash.

    A page waits for one answer before it draws, not for seven; and a second visit for none, because
    what has a hash in its name is kept.
    """
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    lists = {tuple(name for _, name in STYLE.findall(text)) for text in pages.values()}
    if len(lists) != 1:
        raise FinishError(f"The pages do not all name the same style sheets: {sorted(lists)}")
    (names,) = lists
    if len(names) < 2:
        return
    start = '@charset "UTF-8";'
    whole = start + "\n".join(
        (site / name).read_text("utf-8").removeprefix(start) for name in names
    )
    if elsewhere := re.search(r'url\((?!"?data:|#)[^)]*\)', whole):
        raise FinishError(f"{elsewhere[0]} in a style sheet would not be found from its new place")
    joined = f"assets/stylesheets/all-{sha256(whole.encode()).hexdigest()[:LENGTH]}.css"
    (site / joined).write_text(whole, "utf-8")
    for path, text in pages.items():
        root = next(root for root, name in STYLE.findall(text) if name == names[0])
        one = STYLE.sub(f'<link rel="stylesheet" href="{root}{joined}">', text, 1)
        head, _, rest = one.partition(joined)
        path.write_text(f"{head}{joined}{STYLE.sub('', rest)}", "utf-8")
    for name in names:
        (site / name).unlink()
        (site / f"{name}.map").unlink(missing_ok=True)


def address() -> str:
    """Return the site's address with its last slash, "" where nobody has given it."""
    given = os.environ.get("SITE_URL", "").rstrip("/")
    return f"{given}/" if given else ""


def describe_pages(site: Path) -> None:
    """Have each page say of itself what it is, for machines that show or list it."""
    for path in sorted(site.rglob("index.html")):
        place = path.parent.relative_to(site).as_posix().removeprefix(".")
        text = path.read_text("utf-8")
        path.write_text(inserted(f"{place}/" if place else "", text, address()), "utf-8")


def leave_out_frames(site: Path) -> None:
    """Take pages that are made for frames off the site's map: nobody looks for them."""
    listed = site / "sitemap.xml"
    if listed.exists():
        framed = f"/{FRAMED}/"
        text = LISTED.sub(lambda url: "" if framed in url[0] else url[0], listed.read_text("utf-8"))
        listed.write_text(text, "utf-8")


def write_robots(site: Path) -> None:
    """Tell search engines where the site's map is; they look at a host's root and nowhere else."""
    if here := address():
        text = f"User-agent: *\nAllow: /\n\nSitemap: {here}sitemap.xml\n"
        (site / "robots.txt").write_text(text, "utf-8")


def source(text: str) -> str:
    """Name a script or a style by its hash, as a policy does."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def chart_style(site: Path) -> str:
    """Give the style sheet that Plot puts into each picture; it has no setting for that."""
    app = site / "assets/app"
    plot = (app / json.loads((app / "manifest.json").read_text())["plot"]).read_text()
    sheet = re.search(r'append\("style"\)\.text\(`(:where\(\.\$\{\w+\}\) [^`]*)`', plot)
    name = re.search(r'void 0===\w+\)return"(plot-\w+)"', plot)
    if not sheet or not name:
        raise FinishError("Plot draws in another way now: see chart_style in checker/pages/finish")
    return re.sub(r"\$\{\w+\}", name[1], sheet[1]).replace(r"\n", "\n")


def policy(scripts: set[str], style: str) -> str:
    """Give the policy of every page: instant navigation keeps the first one's for all."""
    hashes = " ".join(sorted(source(script) for script in scripts))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval' {hashes}",
            f"style-src 'self' {source(style)}",
            "img-src 'self' data:",  # the theme's icons are in its style sheets
            "connect-src 'self'",
            "worker-src 'self' blob:",  # see startWorker in docs/javascripts/python/client.js
            "manifest-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "object-src 'none'",
        )
    )


def write_policy(site: Path) -> str:
    """Put the policy first in the head of every page, and give it."""
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    scripts: set[str] = set()
    for path, text in pages.items():
        scripts.update(Page(path.relative_to(site).as_posix(), text).scripts)
    said = policy(scripts, chart_style(site))
    metas = (
        f'<meta http-equiv="Content-Security-Policy" content="{said}">',
        '<meta name="referrer" content="no-referrer">',
    )
    for path, text in pages.items():
        finished, found = CHARSET.subn(lambda charset: "\n".join((charset[0], *metas)), text, 1)
        if not found:
            raise FinishError(
                f"{path.relative_to(site)}: no <meta charset> to put the policy after"
            )
        if not address():  # an address that nobody gave would mislead a search
            finished = CANONICAL.sub("", finished)
        path.write_text(early.hoist(finished, metas[-1]), "utf-8")
    return said


def write_headers(site: Path, said: str) -> None:
    """Write `_headers`, which Cloudflare Pages and Netlify read.

    Both join headers of one name, and a browser keeps to every policy that it is sent: so the rule
    about frames is one of its own, for all but the pages that are made for frames.
    """
    whole = {"Content-Security-Policy": said, **HEADERS}
    lines = ["/*", *(f"  {name}: {value}" for name, value in sorted(whole.items()))]
    for place in sorted(site.iterdir()):
        if place.is_dir() and place.name != FRAMED:
            lines += [f"/{place.name}/*", f"  {UNFRAMED}"]
        elif place.suffix == ".html":
            lines += [f"/{place.name}", f"  {UNFRAMED}"]
    lines += ["/", f"  {UNFRAMED}"]
    for path in sorted(site.rglob("*.*")):
        name = path.relative_to(site).as_posix()
        if path.is_file() and HASHED.search(name):
            lines += [f"/{name}", f"  Cache-Control: {FOR_EVER}"]
    (site / "_headers").write_text("\n".join(lines) + "\n")


def compress(path: Path) -> None:
    """Write a file's copies for a host that hands them out; each content is compressed once."""
    kept = CACHE / "compressed"
    kept.mkdir(parents=True, exist_ok=True)
    for suffix, smaller in (
        (".br", lambda content: brotli.compress(content, lgwin=24)),
        (".gz", lambda content: gzip.compress(content, mtime=0)),
    ):
        cached = kept / f"{file_hash(path)}{suffix}"
        if not cached.exists():
            unfinished = cached.with_suffix(f"{suffix}.{os.getpid()}")
            unfinished.write_bytes(smaller(path.read_bytes()))
            unfinished.rename(cached)
        shutil.copyfile(cached, path.with_name(path.name + suffix))


def refuse_finished(site: Path) -> None:
    """Raise FinishError, before anything is written, for a site that was finished before."""
    for path in sorted(site.rglob("*.html")):
        if '<meta http-equiv="Content-Security-Policy"' in path.read_text("utf-8"):
            raise FinishError(f"{site} is finished already: build it again")


def finish(site: Path) -> None:
    """Finish a built site."""
    refuse_finished(site)
    join_styles(site)
    describe_pages(site)
    leave_out_frames(site)
    write_robots(site)
    write_feed(site, address(), os.environ.get("SOURCE_DATE_EPOCH"))
    write_headers(site, write_policy(site))
    write_list(site)
    large = [
        path
        for path in sorted(site.rglob("*.*"))
        if path.suffix in COMPRESSED and path.stat().st_size >= SMALLEST
    ]
    with ThreadPoolExecutor() as pool:
        list(pool.map(compress, large))


def main() -> int:
    """Finish the site from the command line; another folder than site/ may be named."""
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else SITE
    try:
        finish(site)
    except FinishError as error:
        print(error, file=sys.stderr)  # noqa: T201  (this is a command)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
