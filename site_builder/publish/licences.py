"""Everything that a visitor receives and others made: its licence, its place, and its full text.

What installed packages say of themselves is read from them. What is baked into another's file (the
libraries in Pyodide's WebAssembly, the scripts in the theme's bundle) says nothing any more; it is
declared here, and its text stands in licences/, as its authors publish it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel.core import get_cldr_version

from site_builder.pages.markup import el, hidden_text, table
from site_builder.runtime.assets import PDF, PYODIDE, RECOGNISED, ROOT, recogniser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from site_builder.pages.markup import Child

TEXTS = Path(__file__).with_name("licences")
MODULES = ROOT / "node_modules"

NOT_BUNDLED = {"commander", "iconv-lite", "rw", "safer-buffer"}
"""What npm installs for d3-dsv's command line; no browser's file holds it."""

BAKED_FOR = "0.29.5"
"""The Pyodide whose WebAssembly was looked through; look again when it changes."""


@dataclass(frozen=True, slots=True)
class Part:
    """One work of others: `files` are patterns below the site's folder, `licence` is SPDX's name.

    `inside` says which part's files hold it where it has none of its own.
    """

    name: str
    licence: str
    texts: tuple[str, ...]
    source: str
    version: str = ""
    files: tuple[str, ...] = ()
    inside: str = ""


def _kept(*names: str) -> tuple[str, ...]:
    """Read texts that no installed package carries."""
    return tuple((TEXTS / f"{name}.txt").read_text(encoding="utf-8") for name in names)


def _described(name: str) -> dict[str, Any]:
    """Read what an npm package says of itself."""
    return dict(json.loads((MODULES / name / "package.json").read_text(encoding="utf-8")))


def _from_npm(name: str, inside: str = "", files: tuple[str, ...] = ()) -> Part:
    package = _described(name)
    (text,) = [*(MODULES / name).glob("LICEN[CS]E*")]
    repository = package["repository"]
    address = repository if isinstance(repository, str) else repository["url"]
    return Part(
        name,
        package["license"],
        (text.read_text(encoding="utf-8"),),
        re.sub(r"^git\+|\.git$", "", re.sub(r"^git:|^git\+ssh://git@", "https:", address)),
        package["version"],
        files,
        inside,
    )


def _from_pypi(name: str, files: tuple[str, ...]) -> Part:
    """Read what an installed package of Python says of itself."""
    package = metadata.distribution(name)
    addresses = dict(line.split(", ") for line in package.metadata.get_all("Project-URL") or ())
    texts = [
        path.read_text(encoding="utf-8")
        for path in package.files or ()
        if path.parent.name == "licenses" and ".dist-info" in str(path)
    ]
    licence = package.metadata["License-Expression"]
    return Part(name, licence, tuple(texts), addresses["Source"], package.version, files)


def bundled(name: str) -> Iterator[str]:
    """Name what an npm package's built file holds besides the package itself."""
    for needed in _described(name).get("dependencies", {}):
        if needed not in NOT_BUNDLED:
            yield needed
            yield from bundled(needed)


def pypi_names(lock: Path) -> list[str]:
    """Name the packages that a lock of Python's pins."""
    return re.findall(r"(?m)^([\w.-]+)==", lock.read_text(encoding="utf-8"))


def _runtime() -> Iterator[Part]:
    package = json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))
    python = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    yield Part(
        "Pyodide", package["license"], _kept("MPL-2.0"), "https://github.com/pyodide/pyodide",
        package["version"],
        ("assets/app/runtime-*/*", "assets/app/runtime-*.wasm", "assets/app/rest-*.wasm"),
    )  # fmt: skip
    yield Part(
        "Python and its library", "PSF-2.0", _kept("Python", "Python-incorporated"),
        "https://github.com/python/cpython", python["python"],
        ("assets/app/stdlib-*.zip", "assets/app/*.zip"), "Pyodide",
    )  # fmt: skip
    for name, licence, texts, source in (
        ("Emscripten", "MIT", ("emscripten",), "https://github.com/emscripten-core/emscripten"),
        ("musl", "MIT", ("musl",), "https://musl.libc.org"),
        ("LLVM’s runtime libraries", "Apache-2.0 WITH LLVM-exception", ("Apache-2.0",),
         "https://github.com/llvm/llvm-project"),
        ("BLAKE2", "CC0-1.0", (), "https://github.com/BLAKE2/BLAKE2"),
        ("bzip2", "bzip2-1.0.6", ("bzip2",), "https://sourceware.org/bzip2"),
        ("David M. Gay’s dtoa.c", "dtoa", ("dtoa",), "https://www.netlib.org/fp/"),
        ("Expat", "MIT", ("expat",), "https://github.com/libexpat/libexpat"),
        ("HACL*", "MIT", ("hacl",), "https://github.com/hacl-star/hacl-star"),
        ("libffi", "MIT", ("libffi",), "https://github.com/libffi/libffi"),
        ("libmpdec", "BSD-2-Clause", ("libmpdec",), "https://www.bytereef.org/mpdecimal"),
        ("mimalloc", "MIT", ("mimalloc",), "https://github.com/microsoft/mimalloc"),
        ("zlib", "Zlib", ("zlib",), "https://github.com/madler/zlib"),
        ("error-stack-parser", "MIT", ("error-stack-parser",),
         "https://github.com/stacktracejs/error-stack-parser"),
        ("stackframe", "MIT", ("stackframe",), "https://github.com/stacktracejs/stackframe"),
    ):  # fmt: skip
        yield Part(name, licence, _kept(*texts), source, inside="Pyodide")


def _names_of_countries() -> Iterator[Part]:
    yield Part(
        "Unicode CLDR", "Unicode-3.0", _kept("Unicode-3.0"), "https://cldr.unicode.org",
        get_cldr_version(), ("assets/app/import-*.zip",),
    )  # fmt: skip


def _theme() -> Iterator[Part]:
    name = "mkdocs-material"
    yield _from_pypi(
        name,
        ("assets/javascripts/*", "assets/javascripts/workers/*", "assets/stylesheets/*",
         "assets/images/favicon.png"),
    )  # fmt: skip
    for part, licence, source in (
        ("clipboard", "MIT", "https://github.com/zenorocha/clipboard.js"),
        ("escape-html", "MIT", "https://github.com/component/escape-html"),
        ("focus-visible", "W3C", "https://github.com/WICG/focus-visible"),
        ("lunr", "MIT", "https://github.com/olivernn/lunr.js"),
        ("material-design-color", "MIT", "https://github.com/mrmlnc/material-color"),
        ("tslib", "0BSD", "https://github.com/microsoft/tslib"),
    ):
        yield Part(part, licence, _kept(part), source, inside=name)
    apache = _kept("Apache-2.0")
    yield Part("rxjs", "Apache-2.0", apache, "https://github.com/ReactiveX/rxjs", inside=name)
    icons = Path(str(metadata.distribution(name).locate_file("material/templates/.icons")))
    for folder, title, licence, more, source in (
        ("material", "Material Design Icons", "Apache-2.0", apache, "https://pictogrammers.com"),
        ("octicons", "Octicons", "MIT", (), "https://github.com/primer/octicons"),
        ("fontawesome", "Font Awesome Free", "CC-BY-4.0", (), "https://fontawesome.com"),
    ):
        (text,) = [*(icons / folder).glob("LICENSE*")]
        texts = (text.read_text(encoding="utf-8"), *more)
        yield Part(title, licence, texts, source, inside=name)


def _charts() -> Iterator[Part]:
    own = {"d3": ("assets/app/d3-*.js",), "@observablehq/plot": ("assets/app/plot-*.js",)}
    for name, files in own.items():
        yield _from_npm(name, files=files)
    seen = set(own)
    for name in own:
        for inner in bundled(name):
            if inner not in seen:
                seen.add(inner)
                yield _from_npm(inner, inside=name)


def _recogniser() -> Iterator[Part]:
    core = "tesseract.js-core"
    yield _from_npm(core, files=("assets/app/tesseract-*.js", "assets/app/reading/*.wasm"))
    for name, licence, text, source in (
        ("Tesseract", "Apache-2.0", "Apache-2.0", "https://github.com/tesseract-ocr/tesseract"),
        ("Leptonica", "BSD-2-Clause", "leptonica", "https://github.com/DanBloomberg/leptonica"),
        ("libjpeg", "IJG", "libjpeg", "https://www.ijg.org"),
        ("libpng", "libpng-2.0", "libpng", "http://www.libpng.org/pub/png"),
        ("LibTIFF", "libtiff", "libtiff", "https://gitlab.com/libtiff/libtiff"),
        ("libwebp", "BSD-3-Clause", "libwebp", "https://chromium.googlesource.com/webm/libwebp"),
        ("GIFLIB", "MIT", "giflib", "https://giflib.sourceforge.net"),
    ):
        yield Part(name, licence, _kept(text), source, inside=core)
    for language in RECOGNISED.values():
        package = _described(f"@tesseract.js-data/{language}")
        yield Part(
            package["name"], "Apache-2.0", _kept("Apache-2.0"),
            "https://github.com/tesseract-ocr/tessdata_best", package["version"],
            (f"assets/app/reading/{language}-*.data",),
        )  # fmt: skip


@cache
def parts() -> dict[str, tuple[Part, ...]]:
    """Give all parts, under what they are for."""
    return {
        "Python in your browser": tuple(_runtime()),
        "Reading a pasted page": tuple(_names_of_countries()),
        "Reading a PDF": tuple(
            _from_pypi(name, ("assets/app/pdf-*.zip",)) for name in pypi_names(PDF)
        ),
        **({"Reading pictures": tuple(_recogniser())} if recogniser() else {}),
        "Charts": tuple(_charts()),
        "The look of the pages, their search and their icons": tuple(_theme()),
    }


def licences() -> Element:
    """Make the page's tables, and below them every text once."""
    everything = [part for group in parts().values() for part in group]
    texts: dict[str, list[str]] = {}
    for part in everything:
        for text in part.texts:
            texts.setdefault(text.strip(), []).append(part.name)
    places = {text: f"text-{number}" for number, text in enumerate(texts, start=1)}
    tables = [made for title, group in parts().items() for made in _table(title, group, places)]
    return el(
        "div",
        tables,
        el("h2", "The texts", id="texts"),
        [_text(text, names, places[text]) for text, names in texts.items()],
        class_="st-licences",
    )


def _table(title: str, group: Iterable[Part], places: dict[str, str]) -> Iterator[Element]:
    head = ("Work", "Version", "Licence", "Where it is")
    rows: list[list[Child]] = [
        [
            el("a", part.name, href=part.source),
            part.version or "–",
            _licence(part, places),
            ", ".join(part.files) or f"inside {part.inside}",
        ]
        for part in group
    ]
    yield el("h2", title, id=re.sub(r"\W+", "-", title.lower()))
    yield table(title, head, rows)


def _licence(part: Part, places: dict[str, str]) -> list[Element | str]:
    """Name the licence, as the way to its text; a second text is the notices that go with it."""
    if not part.texts:
        return [part.licence]
    shown: list[Element | str] = []
    for label, text in zip((part.licence, "notices"), part.texts, strict=False):
        link = el("a", label, hidden_text(f" of {part.name}"), href=f"#{places[text.strip()]}")
        shown += [", ", link] if shown else [link]
    return shown


def _text(text: str, names: list[str], place: str) -> Element:
    # A link into a closed part opens it, so the address is the text's and not the part's.
    return el("details", el("summary", ", ".join(names)), el("pre", text, id=place))
