"""What lies in the archives of Python's modules that the browser fetches."""

from __future__ import annotations

import marshal
import zipfile
from typing import TYPE_CHECKING

from site_builder.runtime import compile as compiling

if TYPE_CHECKING:
    from pathlib import Path


def modules_in(archive: Path) -> list[str]:
    """List the modules of an archive: what Python finds by itself, then what is found in memory."""
    with zipfile.ZipFile(archive) as opened:
        early = [compiling.module_name(file) for file in opened.namelist() if "." in file]
        return early + list(marshal.loads(opened.read(compiling.MODULES)))  # noqa: S302  (our own)
