"""A runtime that is cut in two does what the whole one does, wherever it is cut."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any

import pytest

from checker import bridge
from site_builder.runtime import assets
from site_builder.runtime import cut as runtime

if TYPE_CHECKING:
    from pathlib import Path

# A small module written by hand: functions that call each other, by their number and through a
# table, that share a global and memory, call the page, and one that runs at the start.
FUNCTIONS = ("add", "twice", "note", "start", "mixed", "through", "peek")
ADD, TWICE, NOTE, START, MIXED, THROUGH, PEEK = range(len(FUNCTIONS))
IMPORTED = 1
I32, I64, F64, FUNCREF, EXTERNREF = b"\x7f", b"\x7e", b"\x7c", b"\x70", b"\x6f"
GET_0, GET_1, ADD_I32, SHOUT = b"\x20\0", b"\x20\1", b"\x6a", b"\x41\x2a\x10\0"
COUNT = b"\x23\1"
WRITE_COUNT = b"\x24\1"


def call(function: int) -> bytes:
    """Write a call of one of the functions."""
    return b"\x10" + bytes([IMPORTED + function])


def entry(name: str, kind: bytes) -> bytes:
    """Write a name and what it stands for."""
    return bytes([len(name)]) + name.encode() + kind


def listed(*entries: bytes) -> bytes:
    """Write a short list."""
    return bytes([len(entries)]) + b"".join(entries)


def code(instructions: bytes, local: bytes = b"\0") -> bytes:
    """Write a short function."""
    return bytes([len(local + instructions) + 1]) + local + instructions + b"\x0b"


SECTIONS: dict[int, bytes] = {
    1: listed(
        b"\x60" + listed(I32, I32) + listed(I32),
        b"\x60\0\0",
        b"\x60" + listed(I64, F64) + listed(F64),
        b"\x60" + listed(I32) + b"\0",
    ),
    2: listed(
        b"\3env" + entry("tell", b"\0\3"),
        b"\3env" + entry("memory", b"\2\0\1"),
        b"\3env" + entry("table", b"\1" + FUNCREF + b"\0\4"),
        b"\3env" + entry("base", b"\3" + I32 + b"\0"),
    ),
    3: listed(b"\0", b"\0", b"\1", b"\1", b"\2", b"\0", b"\0"),
    4: listed(EXTERNREF + b"\0\0"),
    # The count, which changes; a constant; one that changes and begins as the page's base.
    6: listed(I32 + b"\1\x41\5\x0b", I32 + b"\0\x41\7\x0b", I32 + b"\1\x23\0\x0b"),
    7: listed(
        *(
            entry(name, b"\0" + bytes([IMPORTED + number]))
            for number, name in enumerate(FUNCTIONS)
            if number != START
        ),
        entry("for linking", b"\0" + bytes([IMPORTED + ADD])),
    ),
    8: bytes([IMPORTED + START]),
    9: listed(b"\0\x41\1\x0b" + listed(bytes([IMPORTED + ADD]), bytes([IMPORTED + TWICE]))),
    10: listed(
        code(GET_0 + GET_1 + ADD_I32),
        code(GET_0 + GET_1 + call(ADD) + GET_1 + call(ADD)),
        code(COUNT + b"\x41\1" + ADD_I32 + WRITE_COUNT),
        code(call(NOTE) + SHOUT),
        code(GET_1 + GET_0 + b"\xb9\xa0"),
        code(GET_0 + GET_1 + b"\x41\1\x11\0\0"),
        # With two locals; memory at 8, the count, the constant and the third global.
        code(
            b"\x41\x08\x28\2\0" + COUNT + ADD_I32 + b"\x23\2" + ADD_I32 + b"\x23\3" + ADD_I32,
            local=b"\1\2" + I32,
        ),
    ),
    11: listed(b"\0\x41\x08\x0b" + listed(b"\x64", b"\0", b"\0", b"\0")),
}
WHOLE = b"\0asm\1\0\0\0" + b"".join(
    bytes([number, len(content)]) + content for number, content in SECTIONS.items()
)
NAMES = set(FUNCTIONS)
RAN = ("started", "ran")

# Runs modules as worker.js does, the rest only when it is called for, and prints what came of it.
RUN = """
const CALLER = Uint8Array.from([0,97,115,109,1,0,0,0,1,4,1,96,0,0,2,5,1,0,0,0,0,7,4,1,0,0,0]);
const compiled = (text) => new WebAssembly.Module(Buffer.from(text, "base64"));
const run = ([first, rest]) => {
  const said = [];
  const env = {
    tell: (number) => said.push(number),
    memory: new WebAssembly.Memory({ initial: 1 }),
    table: new WebAssembly.Table({ element: "anyfunc", initial: 4 }),
    base: 1000,
  };
  let shared, added = 0;
  const add = () => {
    added += 1;
    new WebAssembly.Instance(compiled(rest), { env, shared });
  };
  shared = new WebAssembly.Instance(compiled(first), { env }).exports;
  const functions = shared["shared.functions"];
  const caller = new WebAssembly.Instance(new WebAssembly.Module(CALLER), { "": { "": add } });
  functions?.set(functions.length - 1, caller.exports[""]);
  const { add: plus, twice, note, mixed, through, peek } = shared;
  const ran = () => Object.keys(shared)
    .filter((name) => shared[name].value && name.startsWith("shared.ran"));
  const started = ran();
  const came = [twice(2, 3), (note(), peek(0, 0)), mixed(5n, 0.5), through(4, 6), plus(-1, 1)];
  came.push(env.table.get(2)(1, 1), said, [...new Uint8Array(env.memory.buffer, 8, 4)]);
  const names = Object.keys(shared).filter((name) => !name.includes("."));
  return { came, added, started, ran: ran(), names };
};
console.log(JSON.stringify(JSON.parse(process.argv[1]).map(run)));
"""


def run(*built: tuple[bytes, ...]) -> list[dict[str, Any]]:
    """Run modules, or halves of them, under Node; give what each came to."""
    told = json.dumps([[base64.b64encode(one).decode() for one in parts] for parts in built])
    said = subprocess.run(  # noqa: S603 (Node itself)
        [assets.node(), "--eval", RUN, told],
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
    ).stdout
    return list(json.loads(said))


def test_every_cut_does_what_the_whole_does() -> None:
    """Each way of cutting it where what runs at the start stays in the first half."""
    movable = [function for function in range(len(FUNCTIONS)) if function not in {START, NOTE}]
    ways = list(
        chain.from_iterable(combinations(movable, count) for count in range(len(movable) + 1))
    )
    halves = [runtime.cut(WHOLE, {START, NOTE, *way}, NAMES) for way in ways]
    [whole, *cuts] = run((WHOLE, b""), *halves)
    # By hand: 2+3+3; the start's note and ours make 7, and 100 + 7 + 7 + 1000; 5+0.5; 4+6; -1+1;
    # 1+1+1 through the table; the start has told 42; the memory holds 100.
    assert whole["came"] == [8, 1114, 5.5, 10, 0, 3, [42], [100, 0, 0, 0]]
    assert len(cuts) == 32
    for way, one in zip(ways, cuts, strict=True):
        assert one["came"] == whole["came"], way
        assert one["added"] == (set(way) != set(movable)), way
        assert "for linking" in whole["names"]
        assert sorted(one["names"]) == sorted(NAMES - {"start"})


def test_what_runs_is_told() -> None:
    """At the start two functions run; then all others are called."""
    [told] = run((runtime.counting(WHOLE, NAMES), b""))
    ran = {when: {name.removeprefix("shared.ran") for name in told[when]} for when in RAN}
    assert ran["started"] == {str(START), str(NOTE)}
    assert ran["ran"] == {str(function) for function in range(len(FUNCTIONS))}


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (b"\0asm\2\0\0\0", "not a module of WebAssembly 1"),
        (WHOLE.replace(b"\x60\0\0", b"\x5f\0\0"), "not a function's"),
        (WHOLE.replace(I32 + b"\0\x41\7\x0b", I32 + b"\0\xd0\7\x0b"), "neither a number"),
        (WHOLE.replace(listed(EXTERNREF + b"\0\0"), b"\0" + EXTERNREF + b"\0\0"), "last entry"),
    ],
)
def test_a_module_of_another_kind_is_refused(broken: bytes, why: str) -> None:
    """A newer Pyodide that is built in another way fails the build, and is not cut wrongly."""
    with pytest.raises(ValueError, match=why):
        runtime.read(broken)


def test_only_what_scripts_speak_of_stays() -> None:
    """Functions that Emscripten's script only passes on go; those that it calls stay."""
    script = (
        'var _used=Module["_used"]=wasmExports["used"];'
        'var _idle=Module["_idle"]=wasmExports["idle"];'
        "_used(1);wasmExports.other()"
    )
    names = runtime.names_used(script)
    assert {"used", "other"} <= names
    assert "idle" not in names
    kept = 'var _used=Module["_used"]=wasmExports["used"];_used(1);wasmExports.other()'
    assert runtime.trimmed(script, names) == kept


def test_pyodides_own_runtime_is_cut_as_it_is_meant_to_be() -> None:
    """The first half is the smaller one in code, and both are whole modules."""
    assets.build()
    manifest = json.loads((assets.APP / "manifest.json").read_text())
    whole = runtime.read((assets.PYODIDE / assets.WASM).read_bytes())
    first, rest = (
        runtime.read((assets.APP / manifest[part]).read_bytes()) for part in ("wasm", "rest")
    )
    codes = [sum(map(len, one.entries[runtime.Section.CODE])) for one in (whole, first, rest)]
    assert codes[1] < codes[0] / 2
    assert codes[0] < codes[1] + codes[2]
    assert len(first.entries[runtime.Section.EXPORT]) < len(whole.entries[runtime.Section.EXPORT])


def answers_of(app: Path, work: Path, questions: list[dict[str, Any]]) -> list[str]:
    """Ask a build's worker under Node."""
    shutil.copytree(app, work)
    manifest = json.loads((app / "manifest.json").read_text())
    names = ("runtime", "asm", "wasm", "rest", "stdlib", "archive", "lock")
    (work / "parts.json").write_text(json.dumps({name: manifest[name] for name in names}))
    (work / "questions-0.json").write_text(json.dumps(questions))
    assets.run(assets.node(), assets.TRACE[0], work, "0")
    return list(json.loads((work / "answers-0.json").read_text()))


@pytest.mark.nightly
def test_a_build_without_the_levers_answers_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the build with them does, and as Python does outside of a browser."""
    questions = assets.first_questions()
    assets.build()
    with_them = answers_of(assets.APP, tmp_path / "with", questions)
    monkeypatch.setenv("WITHOUT", " ".join(assets.LEVERS))
    monkeypatch.setattr(assets, "APP", tmp_path / "app")
    assert assets.build()
    whole = json.loads((assets.APP / "manifest.json").read_text())
    codes = runtime.read((assets.APP / whole["rest"]).read_bytes()).entries[runtime.Section.CODE]
    assert max(map(len, codes)) < 50  # stubs alone: the first half is the whole
    assert answers_of(assets.APP, tmp_path / "without", questions) == with_them
    assert with_them == [bridge.handle(json.dumps(question)) for question in questions]


def test_a_module_that_pyodide_has_no_more_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in place of nothing would come to nothing without a word."""
    monkeypatch.setattr(assets, "INSTEAD", {"asyncio/gone.py": ""})
    with pytest.raises(assets.BuildError, match=r"no asyncio/gone\.py any more"):
        assets.write_library(tmp_path / "library.zip")


def test_a_lever_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip of the finger would otherwise measure nothing."""
    monkeypatch.setenv("WITHOUT", "cuts")
    with pytest.raises(assets.BuildError, match="WITHOUT names cuts, and knows only cut, imp"):
        assets.without()
