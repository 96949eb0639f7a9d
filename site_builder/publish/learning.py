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
TITLE = "Would I have noticed?"
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
    ]
    listed = {path.relative_to(site).as_posix() for path in paths}
    return sorted(name for name in listed if not name.endswith((".br", ".gz")))


def write(site: Path, package: Path) -> None:
    """Write the package from a built site."""
    listed = names(site)
    files = "\n".join(f"      <file href={quoteattr(name)}/>" for name in listed)
    manifest = MANIFEST.format(title=TITLE, page=PAGE, files=files)
    page = (site / PAGE).read_text("utf-8")
    package.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(package, "w") as whole:
        _put(whole, "imsmanifest.xml", manifest.encode())
        for name in listed:
            content = (site / name).read_bytes()
            if name == PAGE:
                content = page.replace("</body>", f"{SCRIPT}</body>", 1).encode()
            _put(whole, name, content)


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
