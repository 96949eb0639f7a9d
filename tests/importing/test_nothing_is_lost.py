"""Every line of a page or a file is used, listed as unread, or known to be noise."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence

import made_labels
import made_pages
import made_pdfs
import pytest
from comparing import squeezed
from hypothesis import given
from hypothesis import strategies as st
from made_people import person
from test_pages import BARE, GROUP, REST, TOP

from checker.importing import ImportReport, from_pdf, from_text, labels, pdf, spans

USED = {"top", "about", "experience", "education"}
"""Sections read line by line; of the others the report names the heading, or counts."""
NONCES = ("Zyxquorn", "Zyxquorn blip of nobody.", "- Zyxquorn", "Zyxquorn, Blip", "zyxquorn 7")


def _told(report: ImportReport) -> str:
    """Give all that a report says, without spaces."""
    return squeezed(json.dumps(report, ensure_ascii=False).replace("\\n", ""))


def _kind(lines: Sequence[str], at: int) -> str:
    """Give the kind of the section that a line stands in, by the last heading above it."""
    kinds = (labels.HEADING_KIND.get(labels.fold(line)) for line in lines[:at])
    return next((kind for kind in reversed([*kinds]) if kind and kind != "contact"), "top")


HANDED = (
    (*TOP, "Oslo, Norway", "·", "Contact info", "500+ connections", *REST),
    (*BARE, "Activity", "Vera hasn’t posted yet", "Interests", "Somebody", "Follow"),
    (*TOP, "About", "I am.", "Experience", *GROUP, "Show all 4 experiences", "Clerk", "Contoso",
     "Jul 2006 - Jul 2010 · 4 yrs 1 mo", "Oslo", "Education", "HEC Paris logo", "HEC Paris"),
)  # fmt: skip


def _pages() -> Iterator[list[str]]:
    """Write pages in every language and in every way of copying but those that double lines."""
    for number in range(28):
        way = made_pages.WAYS[number % len(made_pages.WAYS)]
        if way.doubled == "no":
            yield made_pages.write(person(_language(number), number), way).splitlines()
    yield from (list(lines) for lines in HANDED)


def _language(number: int) -> str:
    return [*made_labels.MONTHS][number % len(made_labels.MONTHS)]


PAGES = list(_pages())


@pytest.mark.door
@given(st.sampled_from(PAGES), st.sampled_from(NONCES), st.data())
def test_a_line_that_nobody_knows_comes_out_again(
    page: list[str], nonce: str, data: st.DataObject
) -> None:
    """Wherever it stands, it is in the profile or among the unread."""
    at = data.draw(st.integers(0, len(page)))
    lines = [*page[:at], nonce, *page[at:]]
    ended = any(labels.HEADING_KIND.get(labels.fold(line)) == "end" for line in page[:at])
    if ended or _kind(lines, at) not in USED:
        return
    following = [labels.HEADING_KIND.get(labels.fold(line)) for line in lines[at + 1 : at + 3]]
    if "end" in following:
        return  # the page's own footer begins with a second "About"
    told = _told(from_text("\n".join(lines)))
    for part in nonce.split(", "):  # a comma parts degree and subject
        assert squeezed(part).strip("-") in told, (lines, at)


def _known(line: str) -> bool:
    """Say whether a line is dates, a length, a number, a kind of work, a heading or a button."""
    folded = labels.fold(line).lstrip(". ")
    plain = (labels.HEADING_KIND, labels.KINDS, labels.NOISE, labels.SEE_MORE, labels.CONTACT_INFO)
    return bool(
        spans.span(line)
        or spans.length(line)
        or any(folded in words for words in plain)
        or re.match(labels.SHOW_ALL, folded)
        or re.search(labels.MUTUAL_WORDS, folded)
        or re.fullmatch(labels.BAR, folded)
        or re.fullmatch(labels.SCHOOL_NOTES + ".*", folded)
        or re.fullmatch(r".* logo", folded)
        or re.search(rf"[0-9].*(?:{labels.CONNECTION_WORDS}|{labels.FOLLOWER_WORDS})", folded)
        or re.fullmatch(r"· [23].{0,2}|3rd.*|\W", folded)
    )


def _lost(lines: Sequence[str], report: ImportReport) -> Iterable[str]:
    """Give the lines that are nowhere."""
    told = _told(report)
    for at, line in enumerate(lines):
        if _kind(lines, at) not in USED or _known(line):
            continue
        parts = re.split(r" [·•] |\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}|, ", line)
        for part in parts:
            bare = squeezed(part.replace("\\", "")).strip("•-")
            if not _known(part) and bare not in told.replace("•", ""):
                yield line


def test_every_line_of_a_page() -> None:
    """As it is copied."""
    for page in PAGES:
        ends = [at for at, line in enumerate(page) if _kind(page, at + 1) == "end"]
        whole = [line for line in page[: (ends or [len(page)])[0]] if line.strip()]
        assert list(_lost(whole, from_text("\n".join(page)))) == []


@pytest.mark.parametrize("number", range(0, 21, 2))
def test_every_line_of_a_file(number: int) -> None:
    """Of today's layout, whose left column has sections of its own; and of those up to 2017."""
    who = person(_language(number), number)
    data = made_pdfs.draw(who, number)
    lines = [line for line in pdf.lines(data) if line.size > 9.5]
    right = [line.text for line in lines if line.x > 200]
    told = from_pdf(data)
    dated = re.compile(r"\(.*\)$|^.{0,24}\(|[0-9]{4}")
    assert [line for line in _lost(right, told) if not dated.search(line)] == []
    if who.language == "en" and who.firms:
        for year in (2016, 2017):
            old = made_pdfs.draw_old(who, year=year)
            texts = [line.text for line in pdf.lines(old) if line.size > 9.5]
            lost = _lost(texts, from_pdf(old))
            at = re.compile(r" at |[0-9]{4}|^Contact ")
            assert [line for line in lost if not at.search(line)] == []
