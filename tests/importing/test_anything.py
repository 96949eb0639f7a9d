"""Whatever is pasted or dropped: a report that the form takes, or a sentence that says the mend."""

from collections.abc import Callable
from functools import cache

import made_pdfs
import pytest
from comparing import squeezed, strings
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from made_people import person

from checker import schema
from checker.importing import ImportReport, from_pdf, from_text
from checker.model import BadRequest, PartialDate
from checker.profile.read import read

TODAY = PartialDate(2026, 11, 23)
SHAPE = Draft202012Validator(schema.schema("import-report"))
KNOWN = (
    "Experience", "Experience", "Education", "About", "Skills", "Berufserfahrung", "Formation",
    "Jane Doe", "· 2nd", "Berlin, Germany · Contact info", "500+ connections", "Acme · Full-time",
    "Jan 2020 - Present · 4 yrs 2 mos", "Jan 2020 to Present · 4 yrs 2 mos", "6 yrs 3 mos",
    "2015 - 2019", "2019 - 2015", "99999999999 connections", "Full-time · 1 yr", "Freelance",
    "University of X", "Bachelor", "Grade: 3", "Show all 23 skills", "Show all 9 experiences",
    "… see more", "Acme logo", "Acme", "Engineer", "Engineer", "janv. 2020 – aujourd’hui · 4 ans",
    "Languages", "Accessibility", "www.linkedin.com/in/x", "a@example.org", "Verified",
    "Ann and 12 other mutual connections", "Python, SQL and +5 skills", "(1) Jane Doe | LinkedIn",
    "Contact info", "Recommendations", "Berlin, Germany", "",
)  # fmt: skip


def _report_or_refusal(door: Callable[[], ImportReport], field: str) -> ImportReport | None:
    """Give the report; None where it was refused with the right field and a whole sentence."""
    try:
        report = door()
    except BadRequest as refused:
        if refused.field != field or not refused.message.endswith("."):
            raise
        return None
    read({"profile": report["profile"]}, TODAY)
    SHAPE.validate(report)
    return report


@pytest.mark.door
@given(st.lists(st.sampled_from(KNOWN) | st.text(max_size=40), max_size=60))
@example(["Experience", "A", "B", "2019 - 2015 · 4 yrs"])
def test_any_lines(lines: list[str]) -> None:
    """Known lines in any order, mixed with anything; nothing comes out that did not go in."""
    text = "\n".join(lines)
    report = _report_or_refusal(lambda: from_text(text), "text")
    if report and text.replace("\n", "").isprintable():
        shown = squeezed(text)
        for found in strings(report["profile"]):
            assert all(squeezed(line) in shown for line in found.split("\n"))


@pytest.mark.door
@given(st.text())
def test_any_text(text: str) -> None:
    """Text that has nothing to do with a profile."""
    _report_or_refusal(lambda: from_text(text), "text")


@pytest.mark.door
@given(st.binary(max_size=2_000), st.sampled_from([b"", b"%PDF-1.7\n"]))
def test_any_bytes(data: bytes, head: bytes) -> None:
    """Bytes are no PDF, whatever they say at the beginning."""
    with pytest.raises(BadRequest) as refused:
        from_pdf(head + data)
    assert refused.value.field == "file"


@cache
def _sound() -> bytes:
    return made_pdfs.draw(person("en", 5), 3)


@pytest.mark.door
@given(st.data())
def test_a_damaged_file(data: st.DataObject) -> None:
    """A real file with bytes changed and pieces missing."""
    content = bytearray(_sound())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, max(0, len(content) - 1)))
        if data.draw(st.booleans()):
            content[at : at + 1] = bytes([data.draw(st.integers(0, 255))])
        else:
            del content[at : at + data.draw(st.integers(1, 400))]
    _report_or_refusal(lambda: from_pdf(bytes(content)), "file")
