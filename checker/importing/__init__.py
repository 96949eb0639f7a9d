"""Fill the profile form from what the visitor has: the pasted page, or its "Save to PDF" file."""

from checker import bounds
from checker.importing import pasted, profile, wording
from checker.importing.model import ImportReport
from checker.model import BadRequest

__all__ = ["ImportReport", "from_pdf", "from_text"]


def from_text(text: str) -> ImportReport:
    """Read a profile page's copied text; a BadRequest where there is no profile in it."""
    if not text.strip():
        raise BadRequest("text", wording.NOTHING)
    if len(text) > bounds.MOST_PASTED or len(text.splitlines()) > bounds.MOST_PASTED_LINES:
        raise BadRequest("text", wording.TOO_MUCH_TEXT)
    if language := pasted.other_language(text):
        raise BadRequest("text", wording.other_language(language))
    draft = pasted.draft(text)
    if draft is None:
        raise BadRequest("text", wording.NO_PROFILE_TEXT)
    return profile.report(draft)


def from_pdf(data: bytes) -> ImportReport:
    """Read a "Save to PDF" file; a BadRequest where it is damaged or holds no profile."""
    try:
        from checker.importing import layout, old_layout, pdf, printed  # noqa: PLC0415 (pypdf, only now)
    except ImportError as error:
        raise BadRequest("file", wording.NO_READER) from error
    lines = pdf.lines(data)
    draft = layout.draft(lines) or old_layout.draft(lines) or printed.draft(lines)
    if draft is None:
        raise BadRequest("file", wording.NO_PROFILE_FILE)
    return profile.report(draft)
