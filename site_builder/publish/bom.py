"""The bill of materials of a release, as CycloneDX: what is shipped, and what builds and tests it.

Shipped works are "required", and come from `licences`; the others are "excluded" from what runs.
These `cyclonedx-py` and `npm sbom` read from the locks, so that nothing has to be installed for it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

import checker
from site_builder.publish import licences
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    Component = dict[str, Any]

NPM_LOCKS = (".", "tests/browser/npm", "tests/browser/lighthouse")
KEPT = ("type", "name", "version", "purl", "hashes", "licenses", "externalReferences")
"""What is taken over of a component that a tool lists; the rest is about the line it stands in."""


def _listed(*command: str, folder: str = ".", lock: str = "") -> list[Component]:
    """Run a tool that writes a bill, and return its components."""
    done = subprocess.run(  # noqa: S603  (our own commands)
        command, cwd=ROOT / folder, check=True, stdout=subprocess.PIPE, text=True, input=lock
    )
    return list(json.loads(done.stdout)["components"])


def locked() -> dict[str, Component]:
    """Return every package that a lock names, by its address (purl)."""
    paths = sorted((ROOT / "requirements").glob("*.txt"))
    lock = "".join(path.read_text(encoding="utf-8") for path in paths)
    python = (sys.executable, "-m", "cyclonedx_py", "requirements", "--of", "JSON", "-")
    listed = _listed(*python, lock=lock)
    npm = (shutil.which("npm") or "npm", "sbom", "--sbom-format=cyclonedx", "--package-lock-only")
    for folder in NPM_LOCKS:
        listed += _listed(*npm, folder=folder)
    return {
        str(work["purl"]): {
            **{key: value for key, value in work.items() if key in KEPT},
            "bom-ref": work["purl"],
            "scope": "excluded",
        }
        for work in listed
    }


def components() -> Iterator[Component]:
    """Yield every work: shipped ones with licence and address, then the rest of the locks."""
    rest = locked()
    for part in (part for group in licences.parts().values() for part in group):
        versioned = f"{quote(part.name, safe='/')}@{part.version}".removesuffix("@")
        addresses = (f"pkg:npm/{versioned.lower()}", f"pkg:pypi/{versioned.lower()}")
        address = next((one for one in addresses if one in rest), f"pkg:generic/{versioned}")
        listed = rest.pop(address, {})
        website = {"type": "website", "url": part.source}
        yield {
            "type": "library",
            "name": part.name,
            "bom-ref": address,
            **({"version": part.version, "purl": address} if part.version else {}),
            **listed,
            "scope": "required",
            "licenses": [{"expression": part.licence}],
            "externalReferences": [*listed.get("externalReferences", ()), website],
        }
    yield from (rest[address] for address in sorted(rest))


def bill(seconds: int) -> str:
    """Write the bill, dated with seconds since 1970; the same input gives the same bytes."""
    version = checker.__version__
    works = list(components())
    shipped = [work["bom-ref"] for work in works if work["scope"] == "required"]
    own: Component = {"type": "application", "name": "smell-test", "version": version}
    written: Component = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid5(NAMESPACE_URL, f"smell-test@{version}/{seconds}").urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(seconds, UTC).isoformat(),
            "component": {**own, "bom-ref": "smell-test", "licenses": [{"expression": "MIT"}]},
        },
        "components": works,
        "dependencies": [{"ref": "smell-test", "dependsOn": shipped}],
    }
    return json.dumps(written, indent=1, ensure_ascii=False) + "\n"
