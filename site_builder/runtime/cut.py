"""Cut Pyodide's runtime in two: what a first answer needs, and the rest, fetched after it.

A first answer calls about a sixth of the functions. In both halves a function keeps its number;
where it lies in the other half there is a stub, which hands the arguments on through a table that
both share. So no instruction has to be understood. A stub of the first half asks for the rest if
that is missing: a function too few there costs time, never an answer. The method is that of
Binaryen's wasm-split, which npm's package of Binaryen lacks.

Nothing is linked to this runtime, so the names that it offers for linking, nine in ten, go as well.

The numbers are those of the WebAssembly Core Specification 2.0, chapter 5, "Binary Format"
(https://www.w3.org/TR/wasm-core-2/, read 2026-11-23).
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

HEAD = b"\0asm\1\0\0\0"
SHARED = "shared."
"""How the names begin of what the first half lends to the rest,"""
LENDER = b"\x06shared"
"""and where the rest imports them from."""
FUNCTIONS = f"{SHARED}functions"
"""The table through which stubs call; its last entry is the page's, and fetches the rest."""

PASSED_ON = re.compile(r'(?:var )?(_\w+)=Module\["\1"\]=wasmExports\["(\w+)"\][;,]?')
"""Where Emscripten's script passes an exported function on."""

# What an import or export is, and the element type of a table of functions.
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = b"\0", b"\1", b"\2", b"\3", b"\4"
FUNCREF = b"\x70"
# Instructions.
CALL, CALL_INDIRECT, IF, END = b"\x10", b"\x11", b"\x04\x40", b"\x0b"
LOCAL_GET, GLOBAL_GET, GLOBAL_SET, TABLE_GET = b"\x20", b"\x23", b"\x24", b"\x25"
CONST, IS_NULL = b"\x41", b"\xd1"
NONE = NO_LOCALS = b"\0"
TABLE_GIVEN = b"\2"
"""An element segment that says which table it is for."""
COUNTER = b"\x7f\1" + CONST + b"\0" + END
"""A global: an i32 that changes, 0 at first."""
NOTHING_TO_NOTHING = b"\x60\0\0"


class Section(IntEnum):
    """The sections that something is done to."""

    TYPE = 1
    IMPORT = 2
    FUNCTION = 3
    TABLE = 4
    GLOBAL = 6
    EXPORT = 7
    START = 8
    ELEMENT = 9
    CODE = 10
    DATA = 11
    DATA_COUNT = 12


class Module(NamedTuple):
    """A module's sections in their order, and the entries of those that are lists."""

    sections: list[tuple[int, bytes]]
    entries: Mapping[Section, list[bytes]]

    def imported(self, kind: bytes) -> int:
        """Count what is imported of a kind: it has the first numbers of its kind."""
        kinds = (entry[_after_names(entry, 0)] for entry in self.entries[Section.IMPORT])
        return sum(one == kind[0] for one in kinds)

    def written(self, changed: Mapping[int, bytes | None]) -> bytes:
        """Write the module with some sections changed, or left out."""
        parts = [HEAD]
        for number, content in self.sections:
            new = changed.get(number, content)
            if new is not None:
                parts += [bytes([number]), block(new)]
        return b"".join(parts)


def read(content: bytes) -> Module:
    """Take a module apart; ValueError where it holds what Pyodide's does not."""
    if not content.startswith(HEAD):
        raise ValueError("not a module of WebAssembly 1")
    sections = []
    at = len(HEAD)
    while at < len(content):
        size, start = number_at(content, at + 1)
        sections.append((content[at], content[start : start + size]))
        at = start + size
    held = dict(sections)
    return Module(
        sections, {one: _entries(held.get(one, NONE), after) for one, after in AFTER.items()}
    )


def _entries(section: bytes, after: Callable[[bytes, int], int]) -> list[bytes]:
    count, at = number_at(section, 0)
    found = []
    for _ in range(count):
        start, at = at, after(section, at)
        found.append(section[start:at])
    if at != len(section):
        raise ValueError("a section that does not end with its last entry")
    return found


def number_at(content: bytes, at: int) -> tuple[int, int]:
    """Read a number (unsigned LEB128); give it and where it ends."""
    value = shift = 0
    while True:
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def number(value: int) -> bytes:
    """Write a number."""
    low, high = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + number(high) if high else bytes([low])


def constant(value: int) -> bytes:
    """Write the instruction for a number that is not negative: LEB128 with room for a sign."""
    digits = b""
    while value >= 0x40:
        digits += bytes([value & 0x7F | 0x80])
        value >>= 7
    return CONST + digits + bytes([value])


def block(content: bytes) -> bytes:
    """Write bytes after their count: a name, a section, a function's body."""
    return number(len(content)) + content


def vector(entries: Collection[bytes]) -> bytes:
    """Write a list."""
    return number(len(entries)) + b"".join(entries)


def _after_number(content: bytes, at: int) -> int:
    return number_at(content, at)[1]


def _after_block(content: bytes, at: int) -> int:
    size, at = number_at(content, at)
    return at + size


def _after_names(content: bytes, at: int) -> int:
    """Pass over the two names of an import."""
    return _after_block(content, _after_block(content, at))


def _after_limits(content: bytes, at: int) -> int:
    has_most = content[at] & 1
    at = _after_number(content, at + 1)
    return _after_number(content, at) if has_most else at


def _after_type(content: bytes, at: int) -> int:
    if content[at] != NOTHING_TO_NOTHING[0]:
        raise ValueError("a type that is not a function's")
    return _after_block(content, _after_block(content, at + 1))  # each type of value is a byte


def _after_import(content: bytes, at: int) -> int:
    at = _after_names(content, at)
    kind, at = content[at : at + 1], at + 1
    if kind == GLOBAL:
        return at + 2
    if kind in {TABLE, MEMORY}:
        return _after_limits(content, at + (kind == TABLE))
    return _after_number(content, at + (kind == TAG))


def _after_global(content: bytes, at: int) -> int:
    at += 2  # its type, and whether it changes
    if content[at : at + 1] not in {CONST, GLOBAL_GET}:
        raise ValueError("a global that begins as neither a number nor another global")
    return _after_number(content, at + 1) + len(END)


AFTER: Mapping[Section, Callable[[bytes, int], int]] = {
    Section.TYPE: _after_type,
    Section.IMPORT: _after_import,
    Section.FUNCTION: _after_number,
    Section.TABLE: lambda content, at: _after_limits(content, at + 1),
    Section.GLOBAL: _after_global,
    Section.EXPORT: lambda content, at: _after_number(content, _after_block(content, at) + 1),
    Section.CODE: _after_block,
}
"""Where an entry ends that begins at a place, for each section that is read."""


def names_used(*scripts: str) -> set[str]:
    """Name all that Emscripten's scripts speak of, but for what they only pass on."""
    words = set(re.findall(r"\w+", " ".join(PASSED_ON.sub("", script) for script in scripts)))
    return words | {word.removeprefix("_") for word in words}


def trimmed(script: str, names: Collection[str]) -> str:
    """Take out of a script what it passes on of other exports than those of some names."""
    return PASSED_ON.sub(lambda one: one[0] if one[2] in names else "", script)


def counting(content: bytes, names: Collection[str]) -> bytes:
    """Write a first half that is whole, and whose functions tell that they ran.

    Each by a global that it exports: `shared.ran0` for the first function, 0 until then.
    """
    everything = range(len(read(content).entries[Section.CODE]))
    module = read(cut(content, everything, names)[0])
    globals_, codes = module.entries[Section.GLOBAL], module.entries[Section.CODE]
    first = module.imported(GLOBAL) + len(globals_)
    told = [
        block(f"{SHARED}ran{one}".encode()) + GLOBAL + number(first + one)
        for one in range(len(codes))
    ]
    marked = []
    for one, code in enumerate(codes):
        start = _after_number(code, 0)
        kinds, at = number_at(code, start)
        for _ in range(kinds):
            at = _after_number(code, at) + 1  # so many locals of a type
        mark = constant(1) + GLOBAL_SET + number(first + one)
        marked.append(block(code[start:at] + mark + code[at:]))
    return module.written(
        {
            Section.GLOBAL: vector([*globals_, *[COUNTER] * len(codes)]),
            Section.EXPORT: vector([*module.entries[Section.EXPORT], *told]),
            Section.CODE: vector(marked),
        }
    )


def cut(content: bytes, first: Iterable[int], names: Collection[str]) -> tuple[bytes, bytes]:
    """Give the half with some functions, and the one with the others.

    Functions are numbered without imported ones. Of the exports those of some names stay.
    """
    module = read(content)
    here = sorted(set(first))
    there = sorted(set(range(len(module.entries[Section.CODE]))).difference(here))
    plan = _Plan(module, here, there)
    return plan.first_half(names), plan.rest()


class _Plan:
    """What the halves agree on: places in the shared table, and what the first half lends."""

    def __init__(self, module: Module, here: Sequence[int], there: Sequence[int]) -> None:
        self.module = module
        self.entries = module.entries
        self.here, self.there = here, there
        self.places = {function: place for place, function in enumerate([*here, *there])}
        # One more than there are functions: the last one is the page's, and adds the rest.
        self.tables = [*self.entries[Section.TABLE], FUNCREF + b"\0" + number(len(self.places) + 1)]
        self.table = number(module.imported(TABLE) + len(self.tables) - 1)
        self.nothing = number(self.entries[Section.TYPE].index(NOTHING_TO_NOTHING))
        # A global that never changes may stand in both halves, after the last that does.
        changing = [one for one, entry in enumerate(self.entries[Section.GLOBAL]) if entry[1]]
        self.lent_globals = max(changing, default=-1) + 1

    def lent(self) -> Iterator[tuple[bytes, bytes, bytes]]:
        """List what the first half lends: its name, what it exports, what the rest imports."""
        first = self.module.imported(TABLE)
        for one, kind in enumerate(self.tables):
            last = one == len(self.tables) - 1
            told = FUNCTIONS if last else f"{SHARED}table{one}"
            yield block(told.encode()), TABLE + number(first + one), TABLE + kind
        first = self.module.imported(GLOBAL)
        for one, entry in enumerate(self.entries[Section.GLOBAL][: self.lent_globals]):
            told = f"{SHARED}global{one}"
            yield block(told.encode()), GLOBAL + number(first + one), GLOBAL + entry[:2]

    def codes(self, own: Sequence[int], before: bytes = b"") -> list[bytes]:
        """Write a half's functions: its own, and stubs, which do something before they call."""
        held = set(own)
        return [
            code if function in held else self.stub(function, before)
            for function, code in enumerate(self.entries[Section.CODE])
        ]

    def stub(self, function: int, before: bytes) -> bytes:
        """Write a function that hands its arguments on to the one in the other half."""
        kind, _ = number_at(self.entries[Section.FUNCTION][function], 0)
        count, _ = number_at(self.entries[Section.TYPE][kind], 1)
        arguments = b"".join(LOCAL_GET + number(one) for one in range(count))
        call = constant(self.places[function]) + CALL_INDIRECT + number(kind) + self.table
        return block(NO_LOCALS + before + arguments + call + END)

    def filling(self, own: Sequence[int]) -> bytes:
        """Write the element segment that puts a half's functions into the shared table."""
        place = constant(self.places[own[0]] if own else 0) + END
        first = self.module.imported(FUNCTION)
        listed = vector([number(first + function) for function in own])
        return TABLE_GIVEN + self.table + place + b"\0" + listed

    def first_half(self, names: Collection[str]) -> bytes:
        """Write the half that a page starts with."""
        # One function more: the rest is there if the first of its places is filled.
        asking = number(self.module.imported(FUNCTION) + len(self.places))
        missing = constant(len(self.here)) + TABLE_GET + self.table + IS_NULL
        add = constant(len(self.places)) + CALL_INDIRECT + self.nothing + self.table
        ask = block(NO_LOCALS + missing + IF + add + END + END)
        held = dict(self.module.sections)[Section.ELEMENT]
        segments, at = number_at(held, 0)
        kept = [one for one in self.entries[Section.EXPORT] if _exported(one) in names]
        lent = [told + exported for told, exported, _ in self.lent()]
        return self.module.written(
            {
                Section.FUNCTION: vector([*self.entries[Section.FUNCTION], self.nothing]),
                Section.TABLE: vector(self.tables),
                Section.EXPORT: vector([*kept, *lent]),
                Section.ELEMENT: number(segments + 1) + held[at:] + self.filling(self.here),
                Section.CODE: vector([*self.codes(self.here, CALL + asking), ask]),
            }
        )

    def rest(self) -> bytes:
        """Write the half that comes later: it starts nothing, and its data is there already."""
        lent = [LENDER + told + imported for told, _, imported in self.lent()]
        return self.module.written(
            {
                Section.IMPORT: vector([*self.entries[Section.IMPORT], *lent]),
                Section.TABLE: None,
                Section.GLOBAL: vector(self.entries[Section.GLOBAL][self.lent_globals :]),
                Section.EXPORT: None,
                Section.START: None,
                Section.ELEMENT: vector([self.filling(self.there)]),
                Section.CODE: vector(self.codes(self.there)),
                Section.DATA_COUNT: None,
                Section.DATA: None,
            }
        )


def _exported(entry: bytes) -> str:
    size, at = number_at(entry, 0)
    return entry[at : at + size].decode()
