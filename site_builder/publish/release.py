"""Check and build what is published of a version: wheel, source, site, bill of materials, sums.

`python -m site_builder.publish.release check` tells in a sentence what is missing, and `build`
writes dist/. The same commit gives the same bytes: names are sorted, and every date is that of the
commit.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import checker
from site_builder.runtime.assets import ROOT, BuildError, file_hash, run

if TYPE_CHECKING:
    from pathlib import Path

DIST = ROOT / "dist"
SITE = ROOT / "site"


def notes(changelog: str, version: str, today: date) -> str:
    """Give what the changelog tells of a version; a BuildError says what it lacks."""
    entries = re.split(r"(?m)^## ", changelog)
    headed = {
        title.strip(): text.strip() for title, _, text in (one.partition("\n") for one in entries)
    }
    if headed.get("[Unreleased]"):
        raise BuildError(
            "CHANGELOG.md still tells of things under [Unreleased]: "
            f"put them under “## [{version}] - {today}”."
        )
    own = [title for title in headed if title.startswith(f"[{version}]")]
    if not own:
        raise BuildError(
            f"CHANGELOG.md tells nothing of {version}: "
            f"add “## [{version}] - {today}” and what is new."
        )
    (title,) = own
    try:
        day = date.fromisoformat(title.removeprefix(f"[{version}]").removeprefix(" - "))
    except ValueError as error:
        raise BuildError(
            f"CHANGELOG.md gives {version} no day: write “## [{version}] - {today}”."
        ) from error
    if day > today:
        raise BuildError(f"CHANGELOG.md dates {version} on {day}, which is still to come.")
    if not re.search(r"(?m)^- \S", headed[title]):
        raise BuildError(f"CHANGELOG.md says nothing under {version}: list what is new as “- …”.")
    return headed[title] + "\n"


def _git(*command: str) -> str:
    git = shutil.which("git")
    if git is None:
        raise BuildError("git is needed: a release is made of a commit.")
    done = subprocess.run(  # noqa: S603  (git itself)
        [git, *command], cwd=ROOT, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise BuildError(f"git says: {done.stderr.strip()}")
    return done.stdout.strip()


def check(tag: str = "") -> str:
    """Give the notes of the version that is to be released, or raise BuildError."""
    version = checker.__version__
    if tag and tag != f"v{version}":
        raise BuildError(f"The tag {tag} is not v{version}: checker/__init__.py says {version}.")
    told = notes(
        (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version, datetime.now(UTC).date()
    )
    if _git("status", "--porcelain"):
        raise BuildError(
            "Something is not committed: a release is made of a commit. Commit it first."
        )
    return told


def pack(folder: Path, target: Path, inside: str, seconds: int) -> None:
    """Pack a folder as .tar.gz; the same files give the same bytes, whoever packs them and when."""
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", mtime=seconds, fileobj=raw) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = tarfile.TarInfo(f"{inside}/{path.relative_to(folder).as_posix()}")
                entry.size, entry.mtime = path.stat().st_size, seconds
                with path.open("rb") as content:
                    archive.addfile(entry, content)


def build() -> list[Path]:
    """Write all of a release into dist/ and give its files; site/ must have been built."""
    from site_builder.publish.bom import bill  # noqa: PLC0415  (needs what only a release installs)

    told = check()
    seconds = int(_git("log", "-1", "--format=%ct"))
    os.environ["SOURCE_DATE_EPOCH"] = str(seconds)
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST)
    name = f"smell-test-{checker.__version__}"
    pack(SITE, DIST / f"{name}-site.tar.gz", f"{name}-site", seconds)
    (DIST / f"{name}.cdx.json").write_text(bill(seconds), encoding="utf-8")
    files = sorted(DIST.iterdir())
    sums = "".join(f"{file_hash(path)}  {path.name}\n" for path in files)
    (DIST / "SHA256SUMS").write_text(sums, encoding="utf-8")
    (DIST / "NOTES.md").write_text(told, encoding="utf-8")
    return [*files, DIST / "SHA256SUMS"]


def main() -> int:
    """Check or build from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("check", "build"))
    parser.add_argument("--tag", default="", help="the tag that the release is made for")
    options = parser.parse_args()
    try:
        if options.step == "check":
            check(options.tag)
        else:
            print(*(path.relative_to(ROOT) for path in build()), sep="\n")  # noqa: T201  (a command)
    except BuildError as error:
        print(error, file=sys.stderr)  # noqa: T201  (as above)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
