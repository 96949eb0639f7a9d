"""The one door for the browser: JSON text in, JSON text out, never an exception.

A reply is a report, or `{"ok": false, "error": {"code", "field", "message"}}`.
"""

import binascii
import io
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from checker import bounds, profile, rate, reading
from checker.model import BadRequest, ErrorReply, Field, Json, PartialDate
from checker.profile import clues

if TYPE_CHECKING:
    from checker.export import Archive

AS_OF = Field(path="as_of", label="The export’s day", kind="date")
AT = Field(path="at", label="The firm", kind="text")
NO_MEMORY = "There is not enough memory left for this. Close other tabs, or give less of it."


def handle(text: str, progress: Callable[[str, int], object] | None = None) -> str:
    """Answer one request, `{"request": "profile" | "rate" | "message" | …, ...}`; see `answer`.

    An export tells `progress(stage, rows)` as it goes; what that raises stops it.
    """
    reply, _ = replied(lambda: answer(decode(text), progress))
    return reply


def replied(work: Callable[[], object]) -> tuple[str, bool]:
    """Return what some work comes to as JSON, and whether it is a refusal."""
    try:
        try:
            return encode(work()), False
        except RecursionError as error:  # readable, and too deep to be quoted in a sentence
            raise BadRequest("", "This is nested too deeply. Open a file saved here.") from error
        except MemoryError as error:
            raise BadRequest("", NO_MEMORY) from error
    except BadRequest as error:
        refusal: ErrorReply = {
            "ok": False,
            "error": {"code": "bad-request", "field": error.field, "message": error.message},
        }
        return encode(refusal), True


def decode(text: str) -> dict[str, Json]:
    """Read a JSON object; whatever else it is, is a BadRequest that says so."""
    if len(text) > bounds.MOST_REQUEST:
        raise BadRequest(
            "", f"That is {len(text):,} characters; shorten it to {bounds.MOST_REQUEST:,} or fewer."
        )
    # Counted as if no text held such signs; base 64 holds none.
    if sum(map(text.count, "[{,")) > bounds.MOST_JSON_VALUES:
        raise BadRequest(
            "",
            f"This holds more than {bounds.MOST_JSON_VALUES:,} values, far more than any form. "
            "Open a file that was saved here.",
        )
    try:
        content = json.loads(
            text, parse_constant=_refuse_constant, object_pairs_hook=_each_key_once
        )
    except BadRequest:
        raise
    except (ValueError, RecursionError) as error:
        raise BadRequest("", "This is not JSON. Open a file that was saved here.") from error
    if not isinstance(content, dict):
        raise BadRequest("", "This is not one of our requests: it must be an object, {…}.")
    return content


def _refuse_constant(name: str) -> Json:
    raise ValueError(name)


def _each_key_once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """Return an object; of the same key twice, nobody knows which one is meant."""
    content = dict(pairs)
    if len(content) < len(pairs):
        key, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        shown = reading.clip(key)
        raise BadRequest(
            shown, f"“{shown}” stands in the same object twice. Remove one of the two."
        )
    return content


def encode(report: object) -> str:
    """Write JSON that is the same, byte for byte, on every machine."""
    return json.dumps(report, ensure_ascii=False, separators=(",", ":"))


def answer(
    content: Mapping[str, Json],
    progress: Callable[[str, int], object] | None = None,
) -> object:
    """Give the report that a request asks for, or raise BadRequest."""
    asked = content_of(content)
    match content.get("request"):
        case "profile":
            return judged(asked)
        case "rate":
            return rate.report(asked)
        case "import":
            return imported(asked)
        case "export":
            return exported(asked, progress)
        case "contacts":
            return contacts(asked, progress)
        case "message":
            return message(asked)
        case "practice":
            return practised(asked)
        case "clues":
            return {"clues": clues.listing()}
        case _:
            raise BadRequest(
                "request",
                "request must be one of: clues, contacts, export, import, message, practice, "
                "profile, rate.",
            )


def content_of(request: Mapping[str, Json]) -> dict[str, Json]:
    """Give what is asked about: a request less the word that says which door it is for."""
    return {key: value for key, value in request.items() if key != "request"}


def message(asked: Mapping[str, Json]) -> object:
    """Say what a message asks for."""
    from checker import messages  # noqa: PLC0415 (only who pastes a message waits for it)

    return messages.report(asked)


def judged(asked: Mapping[str, Json]) -> object:
    """Judge a profile; with `"whose": "own"`, say what a stranger would miss in the visitor's."""
    from checker.profile import own  # noqa: PLC0415 (most profiles are somebody else's)

    if own.asked(asked):
        return own.report(asked, today())
    return profile.report(own.without_whose(asked), today())


def imported(asked: Mapping[str, Json]) -> object:
    """Read a profile from `text`, the page as copied, or from `file`, a PDF in base 64.

    Or turn `pictures`, the words that were recognised in some, into a text to be corrected, and
    read that as `pictured`.
    """
    if "pictures" in asked or "pictured" in asked:
        return pictured(asked)
    from checker import importing  # noqa: PLC0415 (only who pastes or drops waits for it)

    content = reading.mapping(dict(asked), "", ("text", "file"))
    match content:
        case {"text": str(pasted), **rest} if not rest:
            return importing.from_text(pasted)
        case {"file": str(encoded), **rest} if not rest:
            try:
                data = binascii.a2b_base64(encoded)
            except ValueError as error:
                message = "The file did not arrive whole. Choose it again."
                raise BadRequest("file", message) from error
            return importing.from_pdf(data)
    raise BadRequest("text", "Give the page as text, or a PDF as file in base 64, one of the two.")


def practised(asked: Mapping[str, Json]) -> object:
    """Return a round of practice by its `seed`, and the result of the `guesses`."""
    from checker import practice  # noqa: PLC0415 (only who practises waits for it)

    return practice.report(asked)


def pictured(asked: Mapping[str, Json]) -> object:
    """Turn the words of `pictures` into a text, or read that text, given back as `pictured`."""
    from checker.importing import screenshots  # noqa: PLC0415 (only who gives pictures waits)

    match reading.mapping(dict(asked), "", ("pictures", "pictured")):
        case {"pictures": words, **rest} if not rest:
            return screenshots.read(words)
        case {"pictured": str(corrected), **rest} if not rest:
            return screenshots.from_text(corrected)
    raise BadRequest("pictured", "Give the pictures' words, or the text that they came to.")


def exported(
    asked: Mapping[str, Json],
    progress: Callable[[str, int], object] | None = None,
) -> object:
    """Read the export at `path`, and the `earlier` one: a zip or a table, or a list of tables.

    Tables of a list are named from the folder that they share, and the archive after that folder.
    """
    from checker import export  # noqa: PLC0415 (only who drops an archive waits for it)

    content = reading.mapping(dict(asked), "", ("path", "earlier", "as_of"))
    as_of = reading.date(content.get("as_of"), AS_OF)
    with ExitStack() as files:
        try:
            archive = _archive(content.get("path"), "archive", files)
            told = content.get("earlier")
            earlier = None if told is None else _archive(told, "earlier", files)
        except OSError as error:
            raise BadRequest("archive", "The file cannot be opened. Choose it again.") from error
        return export.report(archive, earlier, as_of, progress, today=today())


def contacts(
    asked: Mapping[str, Json],
    progress: Callable[[str, int], object] | None = None,
) -> object:
    """Say whom the owner of the export at `path` knows at the firm `at`; paths as of an export."""
    from checker import export  # noqa: PLC0415 (as above)

    content = reading.mapping(dict(asked), "", ("path", "at", "as_of"))
    as_of = reading.date(content.get("as_of"), AS_OF)
    firm = reading.text(content.get("at"), AT) or ""
    with ExitStack() as files:
        try:
            archive = _archive(content.get("path"), "archive", files)
        except OSError as error:
            raise BadRequest("archive", "The file cannot be opened. Choose it again.") from error
        return export.contacts_at(archive, firm, as_of, progress, today=today())


def _archive(path: Json, field: str, files: ExitStack) -> "Archive":
    from checker import export  # noqa: PLC0415 (as above)

    given = path if isinstance(path, list) else [path]
    paths = [one for one in given if isinstance(one, str) and one]
    if not paths or len(paths) < len(given):
        raise BadRequest(field, "Give the path of the file, or a list of paths.")
    folder = _shared_folder(paths)
    members = [export.Member(one.removeprefix(folder), partial(mounted, one)) for one in paths]
    name = folder.rstrip("/").rpartition("/")[2] if isinstance(path, list) else ""
    return export.gather(name, members, field, files)


def _shared_folder(paths: Sequence[str]) -> str:
    """Give the folder that all paths have in common, with its slash; "" for none."""
    folder = paths[0]
    while not all(path.startswith(folder) and folder.endswith("/") for path in paths):
        if not folder:
            return ""
        folder = folder.rstrip("/").rpartition("/")[0]
        folder += "/" if folder else ""
    return folder


def mounted(path: str) -> io.BufferedReader:
    """Open a file that the browser's worker has mounted. The one place that knows a path."""
    try:
        return io.BufferedReader(io.FileIO(path))
    except ValueError as error:  # a null character or half a one: no system has such a path
        raise FileNotFoundError from error


def today() -> PartialDate:
    """Give today's date by the machine's clock, for requests that do not say theirs."""
    now = time.localtime()
    return PartialDate(now.tm_year, now.tm_mon, now.tm_mday)
