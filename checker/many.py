"""Many profiles at once: a JSON text each in, a JSON text each out, in the same order.

`answers` is the door for an engine that spreads work over machines: it takes some texts and gives
as many back, keeps nothing between two calls, and raises for no text that anybody may give.
`in_order` does the same with the cores of one machine, and reads no further ahead than it has to.
"""

import gc
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import NamedTuple

from checker import bounds, bridge, profile
from checker.model import BadRequest, Json, PartialDate
from checker.profile import own
from checker.terminal import shown

CHUNK_LINES, CHUNK_BYTES = 64, 1_000_000
"""What a process is given at a time: enough that handing it over costs little."""
AHEAD = 2
"""Chunks that wait for each process."""


class Answer(NamedTuple):
    """What a line came to: its number from 1, its answer as JSON, and whether that is a refusal."""

    line: int
    text: str
    refused: bool


def answers(
    texts: Iterable[str | bytes], *, brief: bool = False, today: PartialDate | None = None
) -> list[str]:
    """Answer profile requests, each a JSON text: with a report, or with why there is none.

    `brief` gives band and signs alone. `today` stands in for a missing `as_of`. A refusal is
    `{"ok": false, "error": {"code", "field", "message"}}`, as in the browser.
    """
    day = today or bridge.today()
    return [_answered(0, text, brief=brief, today=day).text for text in texts]


def in_order(
    lines: Iterable[tuple[int, bytes]], processes: int, *, brief: bool, today: PartialDate
) -> Iterator[Answer]:
    """Answer numbered lines on so many processes, in the order of the lines.

    Raises BadRequest where a process ends before its time.
    """
    work = partial(_chunk_answered, brief=brief, today=today)
    if processes < 2:
        for chunk in _chunks(lines):
            yield from work(chunk)
        return
    waiting: deque[Future[list[Answer]]] = deque()
    with ProcessPoolExecutor(processes, initializer=_undisturbed) as pool:
        try:
            for chunk in _chunks(lines):
                waiting.append(pool.submit(work, chunk))
                if len(waiting) > AHEAD * processes:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            message = "A process ended before its time, perhaps for want of memory. Try again."
            raise BadRequest("", message) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _undisturbed() -> None:
    """Leave a visitor's Ctrl-C to the process that they talk to, and look for circles seldom.

    A report has none, and looking for them took an eighth of the time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.set_threshold(100_000)


def _chunks(lines: Iterable[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    chunk: list[tuple[int, bytes]] = []
    size = 0
    for number, line in lines:
        chunk.append((number, line))
        size += len(line)
        if len(chunk) >= CHUNK_LINES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _chunk_answered(
    chunk: Sequence[tuple[int, bytes]], *, brief: bool, today: PartialDate
) -> list[Answer]:
    return [_answered(number, line, brief=brief, today=today) for number, line in chunk]


def _answered(number: int, text: str | bytes, *, brief: bool, today: PartialDate) -> Answer:
    reply, refused = bridge.replied(lambda: _judged(text, brief=brief, today=today))
    return Answer(number, shown(reply), refused)


def _judged(text: str | bytes, *, brief: bool, today: PartialDate) -> object:
    content = bridge.content_of(bridge.decode(_decoded(text)))
    if not own.asked(content):
        judge = profile.brief if brief else profile.report
        return judge(own.without_whose(content), today)
    if brief:
        raise BadRequest("whose", "whose: there is no band in brief for one’s own profile.")
    return own.report(content, today)


def _decoded(text: Json | bytes) -> str:
    if isinstance(text, str):
        return text
    if not isinstance(text, bytes):  # a table's empty cell, as engines give it
        raise BadRequest("", "There is nothing here. Give a profile as a JSON text.")
    if len(text) > bounds.MOST_JSON_BYTES:
        most = bounds.MOST_JSON_BYTES // 1_000_000
        raise BadRequest("", f"This is more than {most} MB, far more than any request holds.")
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadRequest("", "This is not text. Give JSON in UTF-8.") from error
