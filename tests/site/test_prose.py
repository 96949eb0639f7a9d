"""The pages are written in plain, calm, British English. The rules stand in prose.toml."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import codespell_lib
import pytest
from page_reading import DOCS, PAGES, blocks, front_matter, markdown, prose, sentences, words

HERE = Path(__file__).parent
RULES = tomllib.loads((HERE / "prose.toml").read_text("utf-8"))
PAIRS = Path(codespell_lib.__file__).parent / "data" / "dictionary_en-GB_to_en-US.txt"
BRITISH = {
    american: british
    for british, _, american in (line.partition("->") for line in PAIRS.read_text().splitlines())
    if american
    not in {"biased", "license", "practice", "program", "check", "story", "meter", "tire", "disk"}
}

MEANT = "acceptence,conection,linkdin"
"""What people type into the search, listed at the head of the page that it leads to."""


def written(page: str) -> list[str]:
    """Give a page's blocks as the words that a reader sees."""
    return [text for block in blocks(page) if (text := prose(block))]


def syllables(word: str) -> int:
    """Count a word's syllables, roughly: groups of vowels, less a silent e."""
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith(("e", "es", "ed")) and not word.endswith(("le", "ted", "ded", "ses"))
    return max(1, groups - silent)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_a_title_and_a_description(page: str) -> None:
    """A page says in its head what it is called and, in one line, what it holds."""
    head = front_matter(page)
    assert head.get("title")
    assert 0 < len(head.get("description", "")) < RULES["longest_description"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_the_rules(page: str) -> None:
    """No page uses a word or a phrase that the house rules name."""
    broken = [
        f"“{hit[0]}” ({rule['why']}): {text}"
        for text in written(page)
        for rule in RULES["rule"]
        if (hit := re.search(rule["pattern"], text, re.IGNORECASE))
    ]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("page", PAGES)
def test_no_sentence_is_too_long(page: str) -> None:
    """A sentence can be read in one breath."""
    long = [
        sentence
        for text in written(page)
        for sentence in sentences(text)
        if len(words(sentence)) > RULES["longest_sentence"]
    ]
    assert not long


@pytest.mark.parametrize("page", [page for page in PAGES if page not in RULES["reference"]])
def test_a_page_asks_for_few_years_of_school(page: str) -> None:
    """The Flesch-Kincaid grade of a page's running text stays low."""
    running = [one for text in written(page) for one in sentences(text) if len(words(one)) > 3]
    spoken = [word for one in running for word in words(one)]
    per_sentence = len(spoken) / max(1, len(running))
    per_word = sum(map(syllables, spoken)) / max(1, len(spoken))
    grade = 0.39 * per_sentence + 11.8 * per_word - 15.59
    assert grade <= RULES["reading_grade"], f"{grade:.1f}"


@pytest.mark.parametrize("page", [page for page in PAGES if page not in RULES["reference"]])
def test_a_long_page_has_a_picture(page: str) -> None:
    """A page of more than about 1,200 words shows something as well."""
    length = sum(len(words(text)) for text in written(page))
    pictured = "assets/images/" in (DOCS / page).read_text("utf-8")
    assert pictured or length <= RULES["words_without_picture"], length


@pytest.mark.parametrize("page", PAGES)
def test_spelling_is_british(page: str) -> None:
    """One spelling throughout."""
    names = re.sub(r"^- \*\*Who:.*$|^### .*$", "", markdown(page), flags=re.MULTILINE)
    found = {word: BRITISH[word] for word in words(prose(names)) if word in BRITISH}
    assert not found


def test_nothing_is_misspelt() -> None:
    """The pages and their pictures hold no common misspelling."""
    paths = [str(path) for kind in ("*.md", "*.svg") for path in sorted(DOCS.rglob(kind))]
    check = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "codespell_lib", "--builtin", "clear,rare", "-L", MEANT, *paths],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not check.returncode, check.stdout
