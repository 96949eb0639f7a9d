"""A release tells what is new, is the same whoever builds it, and lists what is in it."""

from __future__ import annotations

import json
import os
import re
import tarfile
from datetime import date
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

import checker
from site_builder.publish import licences, release
from site_builder.runtime.assets import ROOT, BuildError

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)
HEAD = "# Changelog\n\nAll notable changes.\n\n"
ENTRY = "## [1.2.0] - 2026-11-20\n\n### Added\n\n- A page.\n"
OLDER = "\n## [1.1.0] - 2026-01-02\n\n- Another.\n"


def test_the_notes_are_the_versions_own_entry() -> None:
    """Neither what came before nor the empty place for what comes next."""
    told = release.notes(f"{HEAD}## [Unreleased]\n\n{ENTRY}{OLDER}", "1.2.0", TODAY)
    assert told == "### Added\n\n- A page.\n"
    assert release.notes(HEAD + ENTRY + OLDER, "1.1.0", TODAY) == "- Another.\n"


@pytest.mark.parametrize(
    ("changelog", "said"),
    [
        (HEAD, "tells nothing of 1.2.0: add “## [1.2.0] - 2026-11-23”"),
        (HEAD + OLDER, "tells nothing of 1.2.0"),
        (HEAD + ENTRY.replace("1.2.0", "1.2.0rc1"), "tells nothing of 1.2.0"),
        (f"{HEAD}## [Unreleased]\n\n- Something.\n\n{ENTRY}", "under [Unreleased]: put them under"),
        (HEAD + ENTRY.replace(" - 2026-11-20", ""), "gives 1.2.0 no day"),
        (HEAD + ENTRY.replace("2026-11-20", "2026-11-31"), "gives 1.2.0 no day"),
        (HEAD + ENTRY.replace("2026-11-20", "2026-11-24"), "which is still to come"),
        (HEAD + ENTRY.replace("- A page.", ""), "says nothing under 1.2.0"),
    ],
)
def test_a_release_without_its_dated_entry_is_refused(changelog: str, said: str) -> None:
    """Each lack has its sentence, which says the mend."""
    with pytest.raises(BuildError) as refused:
        release.notes(changelog, "1.2.0", TODAY)
    assert said in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1


def test_a_tag_of_another_version_is_refused() -> None:
    """What is tagged is what the package says of itself."""
    with pytest.raises(BuildError, match=r"The tag v99\.0\.0 is not v"):
        release.check("v99.0.0")


def test_the_version_stands_in_one_place() -> None:
    """The package's metadata takes it from the module."""
    assert metadata.version("smell-test-checker") == checker.__version__
    assert 'dynamic = ["version"]' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_every_action_is_held_to_a_commit() -> None:
    """A tag can be moved to other code; what it was is said beside the commit."""
    steps = [
        line.strip().removeprefix("- ")
        for path in (ROOT / ".github/workflows").glob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(steps) > 5
    for step in steps:
        assert re.fullmatch(r"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+(\.\d+)*", step), step


def test_an_archive_is_the_same_whoever_packs_it(tmp_path: Path) -> None:
    """Order, dates, rights and the folder's own name leave no trace."""
    made = []
    for number, names in enumerate((("b.html", "a/c.js"), ("a/c.js", "b.html"))):
        folder = tmp_path / f"site{number}"
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name)
            path.chmod(0o600 if number else 0o755)
            os.utime(path, (number, number))
        target = tmp_path / f"{number}.tar.gz"
        release.pack(folder, target, "site", 1_790_000_000)
        made.append(target.read_bytes())
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "0.tar.gz") as archive:
        assert archive.getnames() == ["site/a/c.js", "site/b.html"]
        assert {entry.mtime for entry in archive} == {1_790_000_000}
        content = archive.extractfile("site/b.html")
        assert content
        assert content.read() == b"b.html"


def test_the_bill_lists_all_that_is_shipped_and_all_that_is_locked() -> None:
    """The schema's own validator takes it, and writing it again gives the same."""
    pytest.importorskip("cyclonedx_py", reason="make release installs it")
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    from site_builder.publish import bom  # noqa: PLC0415

    written = bom.bill(1_790_000_000)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None
    assert bom.bill(1_790_000_000) == written
    listed = json.loads(written)["components"]
    shipped = {one["name"].lower() for one in listed if one["scope"] == "required"}
    named = {part.name.lower() for group in licences.parts().values() for part in group}
    assert shipped == named
    addresses = {one.get("purl") for one in listed}
    for lock in (ROOT / "requirements").glob("*.txt"):
        for name in licences.pypi_names(lock):
            assert any(str(one).startswith(f"pkg:pypi/{name.lower()}@") for one in addresses), name
    for one in listed:
        files = [*one.get("externalReferences", ()), one]
        assert one["scope"] == "required" or any(file.get("hashes") for file in files), one["name"]
