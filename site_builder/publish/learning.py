"""A package for learning platforms, SCORM 1.2: the page made for frames, and all that it loads.

`python -m site_builder.publish.learning` writes dist/ from the built site. The same site gives the
same bytes.
"""

from __future__ import annotations

import json
import sys
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from site_builder.publish.postprocess import SITE
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = ROOT / "dist/smell-test-practice-scorm-1.2.zip"
PAGE = "embed/index.html"
SCRIPT = '<script type="module" src="../javascripts/scorm.js"></script>'
LICENCES = "about/licences/index.html"
TITLE = "Would I have noticed?"
INSTEAD = (
    (
        "Nothing that you answer leaves this box.",
        (
            "The platform around it is told that you finished, and your score; nobody is told your "
            "answers."
        ),
    ),
    (
        '<a href="../">Smell Test</a>, a field guide to connecting on LinkedIn.',
        (
            "Smell Test, a field guide to connecting on LinkedIn. "
            f'<a href="../{LICENCES}">What others made</a>'
        ),
    ),
    ("</body>", f"{SCRIPT}</body>"),
)
"""What the page says otherwise here: it is alone, and tells its platform how the round went."""
PARTS = ("runtime", "asm", "wasm", "rest", "stdlib", "archive")
"""Files of the checker by what the manifest calls them, beside the libraries of practice."""
DATE = (1980, 1, 1, 0, 0, 0)
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="smell-test-practice" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="smell-test">
    <organization identifier="smell-test">
      <title>{title}</title>
      <item identifier="round" identifierref="page"><title>{title}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{page}">
{files}
    </resource>
  </resources>
</manifest>
"""


def names(site: Path) -> list[str]:
    """List what the page loads, from the site's folder."""
    app = json.loads((site / "assets/app/manifest.json").read_text("utf-8"))
    own = [app[part] for part in PARTS] + app["libraries"]["practice"]
    paths = [
        *site.glob("javascripts/**/*.js"),
        *site.glob("assets/stylesheets/all-*.css"),
        *(site / "assets/app" / name for name in own),
        *(site / "assets/app" / app["runtime"]).parent.iterdir(),
        site / "assets/app/manifest.json",
        site / PAGE,
        site / LICENCES,
    ]
    listed = {path.relative_to(site).as_posix() for path in paths}
    return sorted(name for name in listed if not name.endswith((".br", ".gz")))


def write(site: Path, package: Path) -> None:
    """Write the package from a built site."""
    listed = names(site)
    files = "\n".join(f"      <file href={quoteattr(name)}/>" for name in listed)
    manifest = MANIFEST.format(title=TITLE, page=PAGE, files=files)
    written = {PAGE: page(site), LICENCES: licences(site)}
    package.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(package, "w") as whole:
        _put(whole, "imsmanifest.xml", manifest.encode())
        for name in listed:
            content = written.get(name)
            _put(whole, name, content.encode() if content else (site / name).read_bytes())


def page(site: Path) -> str:
    """Give the page made for frames, as it has to be inside a platform."""
    text = (site / PAGE).read_text("utf-8")
    for said, instead in INSTEAD:
        if said not in text:
            raise ValueError(f"{PAGE} does not say: {said}")
        text = text.replace(said, instead, 1)
    return text


def licences(site: Path) -> str:
    """Give the licences of what others made, without the pages around them."""
    text = (site / LICENCES).read_text("utf-8")
    told = text[text.index("<article") : text.index('<h2 id="next-step"')]
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>What others made</title>'
        f"{told}</article></html>\n"
    )


def _put(whole: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    whole.writestr(entry, content)


def main() -> int:
    """Write the package from the command line."""
    if not (SITE / PAGE).exists():
        print("There is no site yet: make site", file=sys.stderr)  # noqa: T201 (this is a command)
        return 1
    write(SITE, PACKAGE)
    print(f"The package is {PACKAGE.relative_to(ROOT)}")  # noqa: T201 (as above)
    return 0


if __name__ == "__main__":
    sys.exit(main())
