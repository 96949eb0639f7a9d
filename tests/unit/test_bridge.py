"""The browser's door: any text gives JSON, a report or a refusal, and never an exception."""

import base64
import gc
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_profile_requests import requests
from test_reading import JSON

from checker import bounds, bridge, profile, schema
from checker.importing import ImportReport
from checker.model import PartialDate
from checker.profile import clues

ERROR = Draft202012Validator(schema.schema("error"))
REPORTS = {
    "profile": Draft202012Validator(schema.schema("profile-report")),
    "rate": Draft202012Validator(schema.schema("rate-report")),
    "import": Draft202012Validator({"required": sorted(ImportReport.__annotations__)}),
    "export": Draft202012Validator(schema.schema("export-report")),
}
NOT_JSON = "This is not JSON. Open a file that was saved here."


def ask(text: str) -> Any:  # noqa: ANN401 (JSON)
    """Send a text; the answer must be one line of strict JSON, and valid UTF-8."""
    answer = bridge.handle(text)
    answer.encode()

    def refuse(name: str) -> None:
        pytest.fail(f"{name} is not JSON")

    return json.loads(answer, parse_constant=refuse)


def check(answer: Any, asked: str | None) -> None:  # noqa: ANN401 (JSON)
    """Hold an answer to its schema: a refusal, or the report that was asked for."""
    if answer.get("ok") is False:
        ERROR.validate(answer)
        message = answer["error"]["message"]
        assert len(message.splitlines()) == 1
        assert len(message) < 500
    else:
        assert asked is not None
        REPORTS[asked].validate(answer)


def test_letters_are_written_as_they_are() -> None:
    """An answer is half as long as with every letter beyond ASCII spelt out in figures."""
    groups = [{"name": "Zürich", "sent": 4, "accepted": 3}, {"name": "x", "sent": 4, "accepted": 2}]
    assert "Zürich" in bridge.handle(json.dumps({"request": "rate", "groups": groups}))


@pytest.mark.door
@given(text=st.text() | JSON.map(json.dumps))
def test_any_text_gets_an_answer(text: str) -> None:
    """Whatever is no request gets a refusal in the error's shape."""
    answer = ask(text)
    assert answer["ok"] is False
    check(answer, None)


@pytest.mark.door
@given(request=requests())
def test_a_request_gets_its_report(request: dict[str, Any]) -> None:
    """A rightly shaped request gets a report that fits the schema, or a refusal that does."""
    check(ask(json.dumps({"request": "profile"} | request)), "profile")


@pytest.mark.door
@given(request=requests(), junk=JSON, data=st.data())
def test_junk_inside_a_request_gets_an_answer(
    request: dict[str, Any],
    junk: Any,  # noqa: ANN401 (JSON)
    data: st.DataObject,
) -> None:
    """Any JSON in any place of a request gives a report or a refusal, in its shape."""
    holders: list[Any] = []

    def walk(value: Any) -> None:  # noqa: ANN401 (JSON)
        if isinstance(value, dict | list) and value:
            holders.append(value)
            for inner in value.values() if isinstance(value, dict) else value:
                walk(inner)

    walk(request)
    holder = data.draw(st.sampled_from(holders))
    key = data.draw(
        st.sampled_from(list(holder) if isinstance(holder, dict) else range(len(holder)))
    )
    holder[key] = junk
    check(ask(json.dumps({"request": "profile"} | request)), "profile")


@pytest.mark.door
@given(extra=st.dictionaries(st.text(max_size=9), JSON, max_size=3))
def test_junk_in_a_rate_request_gets_an_answer(extra: dict[str, Any]) -> None:
    """The other door of the same bridge holds too."""
    check(ask(json.dumps({"sent": 10, "accepted": 4} | extra | {"request": "rate"})), "rate")


@pytest.mark.door
@given(
    text=st.text() | JSON,
    file=st.binary(max_size=99).map(lambda data: base64.b64encode(data).decode())
    | st.text()
    | JSON,
    kept=st.sets(st.sampled_from(("text", "file"))),
    extra=st.dictionaries(st.text(max_size=9), JSON, max_size=1),
)
def test_junk_to_import_gets_an_answer(
    text: object, file: object, kept: set[str], extra: dict[str, Any]
) -> None:
    """Whatever stands for a page or a file, together or alone."""
    both = {"text": text, "file": file}
    content = {key: both[key] for key in kept}
    check(ask(json.dumps(extra | content | {"request": "import"})), "import")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a file in it."""
    made = tmp_path_factory.mktemp("mounted")
    (made / "Connections.csv").write_text("First Name,Last Name,Connected On\nAna,Li,8 Feb 2026\n")
    return made


@pytest.mark.door
@given(data=st.data())
def test_junk_to_export_gets_an_answer(folder: Path, data: st.DataObject) -> None:
    """Paths that lead nowhere, that no system takes, and that are no paths."""
    here = st.sampled_from([str(folder), f"{folder}/Connections.csv", f"{folder}/", "/", ".."])
    path = (
        here
        | st.text(st.characters(), max_size=9)
        | here.flatmap(lambda at: st.text().map(at.__add__))
    )
    where = path | st.lists(path, max_size=3) | JSON
    asked = st.fixed_dictionaries(
        {"request": st.just("export")},
        optional={"path": where, "earlier": where, "as_of": st.just("2026-09-14") | JSON},
    )
    check(ask(json.dumps(data.draw(asked))), "export")


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "{", "nul", "{'a': 1}", "\ufeff{}", "\x00", '{"a": NaN}', '{"a": -Infinity}'),
        *('{"a": 1}{"b": 2}', "[" * 100_000, '{"a":' * 50_000, '{"a": ' + "9" * 5_000 + "}"),
        '{"request": "profile", "profile": {"connections": NaN}}',
    ],
)
def test_what_is_not_json_is_called_that(text: str) -> None:
    """Broken text, nesting without end, and what only JavaScript reads, in one sentence."""
    assert ask(text) == {
        "ok": False,
        "error": {"code": "bad-request", "field": "", "message": NOT_JSON},
    }


@pytest.mark.parametrize("text", ["[]", "7", '"profile"', "null", "true"])
def test_json_that_is_no_object_is_called_that(text: str) -> None:
    """A list, a number or a word is JSON, and not ours."""
    assert ask(text)["error"]["message"].startswith("This is not one of our requests")


@pytest.mark.parametrize("asked", ["", "Profile", None, [], {}, 7, "clue"])
def test_an_unknown_request_names_those_there_are(asked: Any) -> None:  # noqa: ANN401 (JSON)
    """The refusal stands on the field `request` and lists the kinds of request."""
    error = ask(json.dumps({"request": asked}))["error"]
    assert error["field"] == "request"
    for kind in ("profile", "rate", "clues"):
        assert kind in error["message"]


def test_ten_megabytes_are_answered_quickly() -> None:
    """A text of ten million characters in one field gets that field's sentence at once."""
    text = json.dumps({"request": "profile", "profile": {"about": "x" * 10_000_000}})
    began = time.process_time()  # what others do on the machine does not count
    error = ask(text)["error"]
    assert time.process_time() - began < 2
    assert error["field"] == "profile.about"
    assert error["message"] == (
        "About section has 10,000,000 characters; shorten it to 100,000 or fewer."
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"request": "message", "text": "Please clone our repo and run it. Keep this between us."},
        {
            "request": "profile",
            "invitation": {"note": "Please send your passport, and tell nobody."},
        },
        {"request": "rate", "sent": 60, "accepted": 18},
        {"request": "none"},
    ],
    ids=lambda asked: asked["request"],
)
def test_an_answer_leaves_no_circles(asked: dict[str, object]) -> None:
    """The worker has the collector look for them seldom: it would take longer than the answer."""
    text = json.dumps(asked)
    bridge.handle(text)  # what is remembered of it stays
    gc.collect()
    gc.disable()
    try:
        bridge.handle(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_request_has_a_limit_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit nothing is even parsed; at the limit it is."""
    text = '{"request": "profile"}'
    monkeypatch.setattr(bounds, "MOST_REQUEST", len(text) - 1)
    assert ask(text)["error"]["message"] == "That is 22 characters; shorten it to 21 or fewer."
    monkeypatch.setattr(bounds, "MOST_REQUEST", len(text))
    assert ask(text)["band"] == "not-enough"


def test_deep_nesting_inside_a_field_is_refused() -> None:
    """A list in a list, to any depth that can be read, is refused and never a crash."""
    for depth in (*range(1, 1_200, 37), 5_000):
        text = '{"request":"profile","profile":{"connections":' + "[" * depth + "]" * depth + "}}"
        assert ask(text)["ok"] is False


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RecursionError, "This is nested too deeply."),
        (MemoryError, "There is not enough memory left for this."),
    ],
)
def test_what_python_cannot_hold_is_refused(
    error: type[Exception], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a value can be read and not be printed, or memory ends, the refusal says so."""

    def too_much(*_: object) -> object:
        raise error

    monkeypatch.setattr(bridge, "answer", too_much)
    assert ask("{}")["error"]["message"].startswith(said)


def test_the_same_key_twice_is_refused() -> None:
    """Of two answers under one key nobody knows which is meant, at any depth."""
    twice = '{"request":"profile","profile":{"connections":"x","connections":700}}'
    assert ask(twice)["error"] == {
        "code": "bad-request",
        "field": "connections",
        "message": "“connections” stands in the same object twice. Remove one of the two.",
    }
    assert "error" in ask('{"request":"clues","request":"clues"}')
    assert "error" not in ask('{"request":"rate","groups":[{"sent":1},{"sent":1}]}')


def test_more_values_than_any_form_are_refused_before_they_are_read() -> None:
    """Each value takes a hundred times its letter; the bound is told."""
    many = ask('{"a":[' + "{}," * bounds.MOST_JSON_VALUES + "{}]}")
    assert many["error"]["message"].startswith("This holds more than 300,000 values")


@pytest.mark.parametrize(
    "inside", ['"headline": "\\ud800"', '"name": "\\udfff Weber"', '"\\ud800": 1', '"a\\ud83d": {}']
)
def test_half_characters_leave_no_trace(inside: str) -> None:
    """A lone surrogate in a value or a key cannot break the answer's encoding."""
    answer = ask('{"request":"profile","profile":{' + inside + "}}")
    check(answer, "profile")


@pytest.mark.parametrize(
    "typed",
    [
        *("<script>alert(1)</script>", "👩\u200d🔬 Ana", "\u202eليلى حداد\u202c", "a\u0000b"),
        *("\u2028", "'; --"),
    ],
)
def test_whatever_stands_in_a_name_gets_a_report(typed: str) -> None:
    """Markup, emoji, and text from right to left are only text."""
    answer = ask(json.dumps({"request": "profile", "profile": {"name": typed, "about": typed}}))
    REPORTS["profile"].validate(answer)


def test_a_request_is_judged_as_the_package_judges_it() -> None:
    """The bridge adds and takes nothing: its report is the package's, written in one way."""
    content: dict[str, Any] = {"as_of": "2026-06-01", "profile": {"connections": 7, "about": ""}}
    text = bridge.handle(json.dumps({"request": "profile"} | content))
    assert text == bridge.encode(profile.report(content, PartialDate(1999)))
    assert "\n" not in text
    assert ": " not in text.split('"headline"')[0]


def test_the_catalogue_can_be_asked_for() -> None:
    """The request "clues" lists every clue."""
    assert ask('{"request": "clues"}') == {"clues": clues.listing()}


def test_today_is_the_machines_date() -> None:
    """A request without its own date is judged as of today."""
    now = time.localtime()
    assert bridge.today() in {
        PartialDate(now.tm_year, now.tm_mon, now.tm_mday),
        PartialDate(*time.localtime()[:3]),
    }


@pytest.mark.parametrize(
    "path", ["\ud800", "a\0b", "", 7, [], ["\udfff.csv"], [""], [None], "none"]
)
def test_what_leads_to_no_file_is_refused(path: Any) -> None:  # noqa: ANN401 (JSON)
    """Half characters, which no system takes, and what is no path, name the archive."""
    answer = ask(json.dumps({"request": "export", "path": path}))
    check(answer, None)
    assert answer["error"]["field"] == "archive"


def test_a_pasted_page_becomes_a_profile() -> None:
    """The request "import" reads text, and its profile can be judged as it is."""
    text = "Anna Weber\nSoil scientist\n500+ connections\n\nExperience\nSoil scientist\nHalvorsen\n"
    text += "Jan 2015 - Present\n"
    made = ask(json.dumps({"request": "import", "text": text}))
    assert made["profile"]["name"] == "Anna Weber"
    check(ask(json.dumps({"request": "profile", "profile": made["profile"]})), "profile")


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({}, "text"),
        ({"text": 7}, "text"),
        ({"text": "Anna", "file": "JVBERg=="}, "text"),
        ({"text": ""}, "text"),
        ({"file": "JVBERi0xLjcK"}, "file"),
        ({"file": "é"}, "file"),
        ({"file": "abc"}, "file"),
        ({"page": "Anna"}, "page"),
    ],
)
def test_what_cannot_be_imported_is_refused(content: dict[str, Any], field: str) -> None:
    """Nothing, both at once, broken base 64 and a damaged PDF each get their sentence."""
    answer = ask(json.dumps({"request": "import"} | content))
    check(answer, None)
    assert answer["error"]["field"] == field


def test_there_has_to_be_one_thing_to_import() -> None:
    """The sentence names both ways."""
    assert ask('{"request": "import"}')["error"]["message"] == (
        "Give the page as text, or a PDF as file in base 64, one of the two."
    )


@pytest.mark.parametrize(
    ("encoded", "said"),
    [("abc", "did not arrive whole"), ("JVBERi0xLjcK", "damaged"), ("aGVsbG8=", "not a PDF")],
)
def test_a_file_is_refused_for_what_is_wrong_with_it(encoded: str, said: str) -> None:
    """What got lost on the way, what was damaged before, and what never was a PDF."""
    assert said in ask(json.dumps({"request": "import", "file": encoded}))["error"]["message"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are asked in other ways")
def test_a_request_for_which_there_is_no_memory_is_refused_by_a_sentence() -> None:
    """Another Python, held to 8 MB more than it has, is to read 20 MB."""
    script = """
import json, resource
from checker import bridge
bridge.handle('{"request": "profile"}')
text = json.dumps({"request": "profile", "profile": {"about": "ten bytes " * 2_000_000}})
taken = [bytes(50_000) for _ in range(2_000)]  # whatever Python had and did not use
pages = int(open("/proc/self/statm").read().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 8_000_000, -1))
print(bridge.handle(text))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)  # noqa: S603
    assert json.loads(done.stdout)["error"]["message"] == bridge.NO_MEMORY
