"""My export: the visitor's own LinkedIn archive answers what became of their invitations, who
answers, and whom to turn to next.

`report` and `contacts_at` are the doors; an `Archive` is what goes in (see `archive`).
"""  # noqa: D205

from checker.export.archive import Archive, gather, together
from checker.export.contacts import table as contacts_table
from checker.export.member import Member
from checker.export.progress import Cancelled, Progress
from checker.export.report import contacts_at, report
from checker.export.shapes import ContactsReport, ExportReport

__all__ = [
    "Archive",
    "Cancelled",
    "ContactsReport",
    "ExportReport",
    "Member",
    "Progress",
    "contacts_at",
    "contacts_table",
    "gather",
    "report",
    "together",
]
