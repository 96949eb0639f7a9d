"""The verdict on the home page is the checker's own, about the profile that the guide draws."""

import json
import re
from xml.etree.ElementTree import tostring

import pytest
from markdown import Markdown
from page_reading import DOCS

from checker.profile.clues import CLUES
from site_builder.pages import example, folds

DRAWN = json.loads(example.DRAWN.read_text("utf-8"))["profile"]
PICTURE = (DOCS / "assets/images/annotated-profile.svg").read_text("utf-8")


@pytest.mark.parametrize(
    "shown",
    [
        DRAWN["name"],
        DRAWN["headline"],
        f"{DRAWN['connections']} connections",
        *(f"{job['title']}, {job['company']}" for job in DRAWN["positions"]),
        *(school["school"] for school in DRAWN["education"]),
    ],
)
def test_the_drawing_shows_what_is_judged(shown: str) -> None:
    """What the request says stands in the picture, word for word."""
    assert f">{shown}</text>" in PICTURE


def test_the_example_is_what_the_checker_says() -> None:
    """Its first sentence and its signs are the report's, the heaviest first."""
    told = example.report()
    shown = re.sub(r"<[^>]+>", "\n", tostring(example.example(), encoding="unicode"))
    signs = [one for one in told["findings"] if one["outcome"] == "sign"]
    heaviest = [one for one in signs if one["strength"] == "decisive"]
    assert told["headline"] in shown
    assert heaviest
    assert all(one["seen"] in shown for one in heaviest)
    assert f"And {len(signs) - example.SHOWN} more" in shown


def printed(text: str) -> str:
    """Return a page as the site's extension prints it."""
    extensions = ["attr_list", "toc", "site_builder.pages.markdown_extension"]
    return Markdown(extensions=extensions).convert(text)


def test_a_clue_folds_under_its_heading() -> None:
    """What follows a clue's heading is inside, up to the next heading of any rank."""
    clue = CLUES[0]
    page = printed(
        f"## Before\n\nout\n\n### It {{ #{clue.id} }}\n\nin\n\n- in too\n\n## After\n\nout"
    )
    inside = re.findall(r"<details>(.*?)</details>", page, re.DOTALL)
    assert len(inside) == 1
    assert "in too" in inside[0]
    assert folds.weighs(clue) in inside[0]
    assert "out" not in re.sub(r"<summary.*</summary>", "", inside[0], flags=re.DOTALL)
    assert f'<h3 id="{clue.id}">It</h3>' in page.replace(inside[0], "")


def test_other_headings_do_not_fold() -> None:
    """A heading that names no clue stays as it is."""
    assert "<details>" not in printed("### Not a clue { #not-a-clue }\n\ntext")
