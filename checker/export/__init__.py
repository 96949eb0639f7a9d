"""My export: the visitor's own LinkedIn archive answers what became of their invitations, who
answers, and whom to turn to next.

`report` is the only door; an `Archive` is what goes in (see `archive`).
"""  # noqa: D205

from checker.export.archive import (
    Archive,
    Member,
    from_bytes,
    from_files,
    from_stream,
    gather,
    together,
)
from checker.export.progress import Cancelled, Progress
from checker.export.report import report
from checker.export.shapes import ExportReport

__all__ = [
    "Archive",
    "Cancelled",
    "ExportReport",
    "Member",
    "Progress",
    "from_bytes",
    "from_files",
    "from_stream",
    "gather",
    "report",
    "together",
]
