"""Many profiles at once: the same answers as one by one, in their order, whatever a line holds."""

import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import count, islice
from pathlib import Path

import pytest

from checker import bounds, bridge, many, profile
from checker.model import BadRequest, PartialDate
from checker.profile import own
from site_builder.pages.panel import PANELS, cases

DAY = PartialDate(2026, 11, 27)
PEOPLE = [json.dumps(case["request"]) for case in cases(next(iter(PANELS)))] * 2
BAD = {
    "no JSON": "This is not JSON",
    '{"profile": {"connections": "many"}}': "whole number",
    '{"profile": ' + "[" * 100_000: "This is",
    "": "This is not JSON",
}


def one_by_one(line: str) -> dict[str, object]:
    """Answer a line as the other doors do."""
    return dict(json.loads(bridge.encode(profile.report(json.loads(line), DAY))))


def test_answers_are_those_of_one_by_one() -> None:
    """Whole, and in brief, where the band is the report's and the signs are its signs."""
    reports = [one_by_one(line) for line in PEOPLE]
    assert [json.loads(text) for text in many.answers(PEOPLE, today=DAY)] == reports
    for text, report in zip(many.answers(PEOPLE, brief=True, today=DAY), reports, strict=True):
        findings = report["findings"]
        assert isinstance(findings, list)
        signs = [one["clue"] for one in findings if one["outcome"] == "sign"]
        assert json.loads(text) == {"band": report["band"], "signs": signs}


@pytest.mark.parametrize("processes", [1, 2])
def test_the_order_is_kept_on_one_core_and_on_two(processes: int) -> None:
    """Over many chunks, with bad ones between."""
    lines = [line.encode() for line in (PEOPLE + list(BAD)) * 3]
    found = list(many.in_order(enumerate(lines, 7), processes, brief=True, today=DAY))
    assert [one.line for one in found] == list(range(7, 7 + len(lines)))
    assert [one.text for one in found] == many.answers(lines, brief=True, today=DAY)
    assert sum(one.refused for one in found) == 3 * len(BAD)


def test_nothing_is_read_far_ahead() -> None:
    """An endless list of people is answered as it comes."""
    read = count(1)
    endless = ((next(read), b"{}") for _ in count())
    answered = many.in_order(endless, 2, brief=True, today=DAY)
    assert [one.line for one in islice(answered, 3)] == [1, 2, 3]
    assert next(read) < many.CHUNK_LINES * 10
    answered.close()  # type: ignore[attr-defined]  # a generator, as any iterator with yield


@pytest.mark.parametrize("line", BAD)
def test_a_bad_line_says_what_is_wrong(line: str) -> None:
    """As the browser's refusals do; the lines around it have their answers."""
    before, refusal, after = many.answers(["{}", line, "{}"], today=DAY)
    assert before == after
    told = json.loads(refusal)
    assert told["ok"] is False
    assert BAD[line] in told["error"]["message"]


def test_what_is_no_text_is_refused_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes of another kind, an empty cell of a table, and a line without end."""
    monkeypatch.setattr(bounds, "MOST_JSON_BYTES", 100)
    for given in (b"\xff\xfe", None, float("nan"), b" " * 101):
        (refusal,) = many.answers([given], today=DAY)  # type: ignore[list-item]  # as an engine may
        assert json.loads(refusal)["ok"] is False


def test_ones_own_profile_has_a_report_and_no_band() -> None:
    """So there is nothing to give in brief."""
    line = '{"whose": "own", "profile": {"connections": 3}}'
    (report,) = many.answers([line], today=DAY)
    assert json.loads(report) == json.loads(bridge.encode(own.report(json.loads(line), DAY)))
    (refusal,) = many.answers([line], brief=True, today=DAY)
    assert json.loads(refusal)["error"]["field"] == "whose"


def test_an_engine_gives_parts_of_a_table_to_processes_of_its_own() -> None:
    """As Spark, Dask and Ray do: the door is a plain function, and travels to them by its name."""
    parts = [PEOPLE[place::5] for place in range(5)]
    with ProcessPoolExecutor(2) as engine:
        found = list(engine.map(partial(many.answers, brief=True, today=DAY), parts))
    assert found == [many.answers(part, brief=True, today=DAY) for part in parts]


def test_a_process_that_ends_early_is_told() -> None:
    """Instead of a page of Python."""
    with pytest.raises(BadRequest, match="ended before its time"):
        list(many.in_order([(1, _Deadly(b"{}"))], 2, brief=True, today=DAY))


class _Deadly(bytes):
    """A line that ends the process that it is handed to."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, tuple[int]]:
        """Give what ends a process once it is unpacked."""
        import os  # noqa: PLC0415 (this test's own)

        return os._exit, (3,)


def command(*arguments: str, stdin: bytes = b"") -> tuple[int, list[dict[str, object]], str]:
    """Run `profile --lines` as a user does; give its code, its answers and its complaint."""
    done = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "checker", "profile", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, answers, done.stderr.decode()


def test_the_command_line_answers_a_file_line_by_line(tmp_path: Path) -> None:
    """Each answer has its line's number; empty lines have none, and no answer."""
    file = tmp_path / "people.jsonl"
    file.write_text("\n".join(["", *PEOPLE[:70], ""]))
    code, answers, complaint = command("--lines", str(file))
    assert (code, complaint) == (0, "")
    assert [answer["line"] for answer in answers] == list(range(2, 72))
    brief = command("--lines", "--brief", "-", stdin=file.read_bytes())
    assert brief[1] == [
        {"line": one["line"], **json.loads(text)}
        for one, text in zip(answers, many.answers(PEOPLE[:70], brief=True), strict=True)
    ]


def test_the_command_line_names_bad_lines_and_goes_on() -> None:
    """It ends with 2, as other refusals do."""
    code, answers, complaint = command("--lines", "-", stdin=b"{}\nno\n{}\n\xff\n{}")
    assert code == 2
    assert [answer["line"] for answer in answers] == [1, 2, 3, 4, 5]
    assert [answer["line"] for answer in answers if answer.get("ok") is False] == [2, 4]
    assert complaint == "smell-test: -: 2 lines could not be judged, and say why: 2, 4\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--lines", "no-such-file"), "No such file"),
        (("--lines", "-"), "there is no line in it"),
        (("--brief", "-"), "--brief goes with --lines"),
    ],
)
def test_the_command_line_refuses_in_one_line(arguments: tuple[str, ...], said: str) -> None:
    """As the other commands do."""
    code, answers, complaint = command(*arguments)
    assert (code, answers) == (2, [])
    assert said in complaint
    assert complaint.count("\n") == 1


def test_a_line_without_end_is_one_bad_line(tmp_path: Path) -> None:
    """It is not read whole, and the next one is answered."""
    file = tmp_path / "long.jsonl"
    file.write_bytes(b'"' + b"x" * (2 * bounds.MOST_JSON_BYTES) + b'"\n{}\n')
    code, answers, _ = command("--lines", "--brief", str(file))
    assert code == 2
    assert [answer.get("ok", True) for answer in answers] == [False, True]
