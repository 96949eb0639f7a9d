"""Several archives of one request: read as one, and refused where they do not belong together."""

import io
import json
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from made_truth import truth

from checker import bridge
from checker.__main__ import main
from checker.export import Archive, ExportReport, Member, gather, report
from checker.export.wording import report as wording
from checker.model import BadRequest
from examples.exports.in_memory import from_bytes
from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import BEFORE, END, Story, story

FIRST, SECOND = (f"{kind}_LinkedInDataExport_09-14-2026.zip" for kind in ("Basic", "Complete"))
SMALL = ("Profile.csv", "Skills.csv")


def member(name: str, data: bytes) -> Member:
    """Give a file as the doors do."""
    return Member(name, partial(io.BytesIO, data))


def given(*chosen: tuple[str, bytes], field: str = "archive") -> Archive:
    """Take files as a visitor chooses them."""
    return gather("", [member(*one) for one in chosen], field, ExitStack())


def parts(tale: Story, form: Form, overlap: tuple[str, ...] = ()) -> list[tuple[str, bytes]]:
    """Write a story as two zips: the profile first, the rest second, and some tables in both."""
    made = files(tale, form)
    first = {name: data for name, data in made.items() if name in {*SMALL, *overlap}}
    second = {name: data for name, data in made.items() if name not in SMALL}
    return [(FIRST, packed(first)), (SECOND, packed(second))]


def without_names(found: ExportReport) -> dict[str, object]:
    """Leave out what says where each figure came from."""
    return {
        key: value for key, value in found.items() if key not in {"archive", "files", "summary"}
    }


TABLES = ("Connections.csv", "Invitations.csv", "messages.csv")


@pytest.mark.parametrize("overlap", [(), *[(one,) for one in TABLES], TABLES])
@pytest.mark.parametrize("form", [Form(extras=True), Form(regime="open-only", bom=True)])
def test_two_parts_say_what_the_whole_says(form: Form, overlap: tuple[str, ...]) -> None:
    """Whichever table stands in both, and in whichever order the two are given."""
    tale = story(4, 120)
    made = files(tale, form)
    whole = report(from_bytes(SECOND, made.items()))
    chosen = parts(tale, form, overlap)
    for order in (chosen, chosen[::-1]):
        found = report(given(*order))
        assert without_names(found) == without_names(whole)
    assert found["archive"] == f"{SECOND} + {FIRST}"
    names = {one["name"]: one for one in found["files"]}
    assert all(skip["rows"] for one in found["files"] for skip in one["skipped"])
    assert f"{FIRST}/Profile.csv" in names
    for name in overlap:
        second = names[f"{FIRST}/{name}"]
        kept = names[f"{SECOND}/{name}"]
        assert second["rows"] == 0
        told = {one["reason"]: one["rows"] for one in second["skipped"]}
        assert told[wording.TWICE] == kept["rows"]


def test_two_zips_of_one_name_are_told_apart() -> None:
    """A browser calls every download of a folder the same."""
    (_, one), (_, two) = parts(story(4, 60), Form())
    found = report(given(("a/Export.zip", one), ("b/Export.zip", two)))
    named = {file["name"].rpartition("/")[0] for file in found["files"]}
    assert named == {"Export.zip", "Export.zip (2)"}


def test_the_first_part_alone_asks_for_the_second() -> None:
    """With the second beside it nothing is missing."""
    chosen = parts(story(4, 60), Form())
    assert [one["id"] for one in report(given(chosen[0]))["missing"]] == ["second-mail"]
    assert report(given(*chosen))["missing"] == []
    assert given(*chosen, field="earlier").field == "earlier"


def test_a_newer_part_may_go_on() -> None:
    """A table in both, the second made days later: its new rows are added to the old."""
    tale = story(4, 120)
    then = files(tale, Form(), END - 3)
    now = files(tale, Form())
    found = report(
        given(
            ("Basic_LinkedInDataExport_09-11-2026.zip", packed(then)),
            ("Complete_LinkedInDataExport_09-14-2026.zip", packed(now)),
        )
    )
    right = truth(tale, Form())
    assert found["connections"]
    assert found["connections"]["rows"] == right.connections
    assert found["invitations"]
    assert found["invitations"]["accepted"] == right.accepted
    assert found["replies"]
    assert found["replies"]["answered"] == right.answered


def test_what_does_not_belong_together() -> None:
    """The same zip twice, under whatever name; two people's; two requests; a broken one."""
    tale, form = story(4, 60), Form()
    one, two = parts(tale, form)
    with pytest.raises(BadRequest) as refused:
        given(two, ("Complete (1).zip", two[1]))
    assert refused.value.message == wording.twice(SECOND, "Complete (1).zip")
    with pytest.raises(BadRequest) as refused:
        report(given(two), given(two, field="earlier"))
    assert refused.value.field == "earlier"
    assert "hold the same files" in refused.value.message
    other = story(5, 60)
    other.owner.first, other.owner.last = "Some", "Body"
    for stranger in parts(other, form):
        with pytest.raises(BadRequest, match="zips of the same person"):
            report(given(two if stranger[0] == FIRST else one, stranger))
    whole, others = (packed(files(teller, form)) for teller in (tale, other))
    with pytest.raises(BadRequest) as refused:
        report(given(("a.zip", whole), ("b.zip", others)))
    assert refused.value.message == wording.two_owners("a.zip", "Owa Nerin", "b.zip", "Some Body")
    with pytest.raises(BadRequest) as refused:
        report(
            given(
                ("Basic_LinkedInDataExport_07-16-2026.zip", packed(files(tale, form, BEFORE))), two
            )
        )
    assert refused.value.message == wording.two_requests("2026-07-16", "2026-09-14")
    with pytest.raises(BadRequest) as refused:
        given(two, ("x/Basic.zip", two[1][:200]))
    assert refused.value.message == f"“Basic.zip”: {wording.UNFINISHED}"
    assert refused.value.field == "archive"


def test_a_middle_name_makes_nobody_a_stranger() -> None:
    """The profile's name and the one beside invitations need not be the same to the letter."""
    tale = story(4, 60)
    one, two = parts(tale, Form())
    tale.owner.last = "Maria Nerin"
    assert report(given(parts(tale, Form())[0], two))["owner"]
    assert report(given(one, two))["owner"]


def test_a_folder_may_hold_zips_and_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both doors take several zips, a folder with them, and tables beside a zip, alike."""
    chosen = parts(story(4, 60), Form())
    for name, data in chosen:
        (tmp_path / name).write_bytes(data)
    for name in ("A first table.csv", "Skill words.csv"):  # before the zips, and behind them
        (tmp_path / name).write_bytes(b"Profile Summary\nPatience\n")
    paths = [str(tmp_path / name) for name, _ in chosen]
    asked = {"request": "export", "path": paths, "as_of": "2026-09-14"}
    told = bridge.handle(json.dumps(asked))
    assert main(["export", *paths, "--json", "--as-of", "2026-09-14"]) == 0
    assert capsys.readouterr().out.rstrip("\n") == told
    assert main(["export", str(tmp_path), "--json", "--as-of", "2026-09-14"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert without_names(found) == without_names(json.loads(told))
    assert {one["recognised"] for one in found["files"]} >= {
        "Profile summary, not used here",
        "Profile",
    }
    earlier = tmp_path / "then.zip"
    earlier.write_bytes(packed(files(story(4, 60), Form(), BEFORE)))
    for one in (["--earlier", str(earlier), *paths], [*paths, "--earlier", str(earlier)]):
        assert main(["export", *one, "--json", "--as-of", "2026-09-14"]) == 0
        assert json.loads(capsys.readouterr().out)["compare"]
    assert main(["export", paths[0], paths[0]]) == 2
    assert "hold the same files" in capsys.readouterr().err
