"""The bill of materials of a release, as CycloneDX: what is shipped, and what builds and tests it.

Shipped works are "required", the others "excluded" from what runs. Names, versions and hashes are
those of the locks, so that nothing has to be installed or asked for to write it.
"""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from pip_requirements_parser import RequirementsFile

import checker
from site_builder.publish import licences
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

NPM_LOCKS = (
    "package-lock.json",
    "tests/browser/npm/package-lock.json",
    "tests/browser/lighthouse/package-lock.json",
)
Found = dict[tuple[str, str, str], tuple[HashType, ...]]
"""Kind, name and version of a package -> the hashes that its files may have."""


def locked() -> Found:
    """Read every package that a lock names."""
    found: Found = {}
    for lock in sorted((ROOT / "requirements").glob("*.txt")):
        for line in RequirementsFile.from_file(str(lock)).requirements:
            hashes = (one.removeprefix("sha256:") for one in sorted(line.hash_options or ()))
            kept = tuple(HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes)
            found["pypi", line.name, line.get_pinned_version] = kept
    for lock_name in NPM_LOCKS:
        packages = json.loads((ROOT / lock_name).read_text(encoding="utf-8"))["packages"]
        for place, entry in packages.items():
            if place:
                algorithm, _, encoded = entry["integrity"].partition("-")
                content = base64.b64decode(encoded).hex()
                alg = HashAlgorithm(f"SHA-{algorithm.removeprefix('sha')}")
                name = place.rpartition("node_modules/")[2]
                found["npm", name, entry["version"]] = (HashType(alg=alg, content=content),)
    return found


def _address(kind: str, name: str, version: str) -> PackageURL:
    group, _, short = name.rpartition("/")
    return PackageURL(kind, group or None, short, version)


def _component(key: tuple[str, str, str], **more: Any) -> Component:  # noqa: ANN401  (passed on)
    address = _address(*key)
    return Component(
        name=key[1],
        version=key[2] or None,
        type=ComponentType.LIBRARY,
        purl=address if key[2] else None,
        bom_ref=str(address),
        **more,
    )


def components() -> Iterator[Component]:
    """Give every work: shipped ones with licence and address, then the rest of the locks."""
    rest = locked()
    make_licence = LicenseFactory().make_from_string
    for part in (part for group in licences.parts().values() for part in group):
        kinds = (("npm", part.name.lower(), part.version), ("pypi", part.name, part.version))
        key = next((key for key in kinds if key in rest), ("generic", part.name, part.version))
        yield _component(
            key,
            scope=ComponentScope.REQUIRED,
            hashes=rest.pop(key, ()),
            licenses=[make_licence(part.licence)],
            external_references=[
                ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.source))
            ],
        )
    for key, hashes in sorted(rest.items()):
        yield _component(key, scope=ComponentScope.EXCLUDED, hashes=hashes)


def bill(seconds: int) -> str:
    """Write the bill, dated with seconds since 1970; the same input gives the same bytes."""
    version = checker.__version__
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, f"smell-test@{version}/{seconds}"))
    bom.metadata.timestamp = datetime.fromtimestamp(seconds, UTC)
    bom.metadata.component = Component(
        name="smell-test",
        version=version,
        type=ComponentType.APPLICATION,
        licenses=[LicenseFactory().make_from_string("MIT")],
        bom_ref="smell-test",
    )
    bom.components.update(components())
    shipped = [one for one in bom.components if one.scope is ComponentScope.REQUIRED]
    bom.register_dependency(bom.metadata.component, shipped)
    written: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return written + "\n"
