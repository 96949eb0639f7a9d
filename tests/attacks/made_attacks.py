"""Inputs that would cost far more than their size, if they were let: what each way in refuses.

Found by attack, or by changing what was found. Each is made anew, so that none has to be kept.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

CONNECTIONS = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
INVITATIONS = b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
MESSAGES = (
    b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    b"SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n"
)
HEADERS = {"Connections": CONNECTIONS, "Invitations": INVITATIONS, "messages": MESSAGES}
SMALL = 7_900_000
"""Just below the bytes at which one entry's ratio begins to matter."""


class Attack(NamedTuple):
    """An input, the command it is given to, and words of the sentence that refuses it."""

    command: str
    file: str
    make: Callable[[], bytes]
    sentence: str


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Pack files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return packed.getvalue()


def shared_body(entries: int, size: int) -> bytes:
    """Return a zip with so many entries that all have the same bytes as their body."""
    body = zlib.compress(CONNECTIONS + b"\n" * size, 9)[2:-4]
    crc = zlib.crc32(CONNECTIONS + b"\n" * size)
    local = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 33, crc, len(body), size, 1, 0) + b"x"
    listed = b""
    for number in range(entries):
        name = f"{number}/Connections.csv".encode()
        listed += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, 33, crc, len(body),
            size + len(CONNECTIONS), len(name), 0, 0, 0, 0, 0, 0,
        ) + name  # fmt: skip
    start = len(local) + len(body)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, entries, entries, len(listed), start, 0)
    return local + body + listed + end


def rows(table: str, first: int, count: int) -> bytes:
    """Return a table in which nobody stands twice."""
    each: dict[str, Callable[[int], str]] = {
        "Connections": lambda n: (
            f"A{n:x},L,https://www.linkedin.com/in/a{n:x},,C{n:x},P,8 Feb 2026"
        ),
        "Invitations": lambda n: (
            f'Me,B{n:x},"2/7/26, 2:03 PM",n{n:x},OUTGOING,https://www.linkedin.com/in/me,'
            f"https://www.linkedin.com/in/b{n:x}"
        ),
        "messages": lambda n: (
            f"{n:x},,M{n:x},https://www.linkedin.com/in/m{n:x},Me,https://www.linkedin.com/in/me,"
            "2026-02-09 10:00:00 UTC,,hi,INBOX,,No,No"
        ),
    }
    lines = (each[table](number) for number in range(first, first + count))
    return HEADERS[table] + "\n".join(lines).encode()


def parts(table: str, count: int) -> bytes:
    """Return a zip with a table of unique rows in five parts."""
    part = count // 5
    return zipped((f"{at}/{table}.csv", rows(table, at * part, part)) for at in range(5))


def repeated(table: str, body: bytes, size: int) -> bytes:
    """Return a table whose rows are the same bytes over and over."""
    return HEADERS[table] + body * (size // len(body))


def just_below(body: bytes) -> bytes:
    """Return a zip whose entries each escape the rule about one file's ratio."""
    data = repeated("Connections", body, SMALL)
    return zipped((f"{at}/Connections.csv", data) for at in range(20))


def pdf(
    stream: bytes, filters: str = "/FlateDecode", pages: int = 1, *, form: bool = False
) -> bytes:
    """Return a PDF with the same stream on each page; with `form` each draws it twenty times."""
    packed = zlib.compress(stream, 9) if filters == "/FlateDecode" else stream
    kids = " ".join(f"{4 + 2 * page} 0 R" for page in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode(),
        _stream(packed, f"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter{filters}"),
    ]
    for page in range(pages):
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {5 + 2 * page} 0 R"
            "/Resources<</XObject<</X 3 0 R>>"
            "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>".encode(),
            _stream(b"/X Do " * 20, "") if form else _stream(packed, f"/Filter{filters}"),
        ]
    return _numbered(objects)


def _stream(data: bytes, about: str) -> bytes:
    return f"<</Length {len(data)}{about}>>\nstream\n".encode() + data + b"\nendstream"


def _numbered(objects: list[bytes]) -> bytes:
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    listed = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return file + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (count, listed, count, len(file))
    )


def values(each: str, count: int) -> bytes:
    """Return JSON with a list of so many values."""
    return f'{{"a":[{",".join([each] * count)}]}}'.encode()


def _attacks() -> Iterator[tuple[str, Attack]]:
    yield (
        "a zip whose entries share one body",
        Attack("export", "x.zip", lambda: shared_body(249, SMALL), "lie on top of each other"),
    )
    for what, body in (("empty lines", b"\n"), ("commas", b","), ("rows", b"Ana,Li,,,,,\n")):
        yield f"a zip of entries just below 8 MB, {what}", Attack(
            "export", "x.zip", partial(just_below, body), "more than 40 times their size"
        )  # fmt: skip
    yield (
        "a zip with 5,001 files",
        Attack(
            "export",
            "x.zip",
            lambda: zipped((f"{at}.csv", b"x,y\n") for at in range(5_001)),
            "5,001",
        ),
    )
    yield (
        "a zip with 301 tables",
        Attack(
            "export",
            "x.zip",
            lambda: zipped((f"{at}.csv", b"x,y\n") for at in range(301)),
            "300 tables",
        ),
    )
    yield (
        "a bomb of one entry",
        Attack(
            "export",
            "x.zip",
            lambda: zipped([("messages.csv", bytes(99_000_000))]),
            "hundred times",
        ),
    )
    for table, most, words in (
        ("Connections", 120_000, "Connections: more than 100,000"),
        ("Invitations", 120_000, "Invitations: more than 100,000"),
        ("messages", 120_000, "Messages: more than 100,000 people"),
    ):
        yield (
            f"more {table.lower()} than anybody has, in parts",
            Attack("export", "x.zip", partial(parts, table, most), words),
        )
    for table in ("Connections", "messages"):
        for what, body, words in (
            ("empty lines", b"\n", "1,000,000 lines"),
            ("line ends of old", b"\r", "1,000,000 lines"),
            ("commas", b",", "50 rows with more than 4,000,000"),
            ("cells of two letters", b"ab,", "50 rows with more than 4,000,000"),
            ("cells across lines", b'"\n",', "50 rows with more than 4,000,000"),
            ("quotation marks", b'"', "50 rows with more than 4,000,000"),
            ("one letter", b"a", "50 rows with more than 4,000,000"),
            ("wide letters", "\N{GRINNING FACE}".encode(), "50 rows with more than 4,000,000"),
        ):
            yield f"32 MB of {what} in {table}", Attack(
                "export", f"{table}.csv",
                partial(repeated, table, body, 32_000_000), words,
            )  # fmt: skip
    yield "32 MB behind a quotation mark", Attack(
        "export", "Connections.csv",
        lambda: CONNECTIONS + b'"' + b"Ana,Li,,,,,8 Feb 2026\n" * 1_400_000, "more than 100,000",
    )  # fmt: skip
    yield "notes without end", Attack(
        "export", "Invitations.csv",
        lambda: repeated("Invitations", b"A,B,2/7/26,%b,SENT,,\n" % (b"<" * 9_000), 30_000_000),
        "notes with more than 20,000,000",
    )  # fmt: skip
    yield "names without end", Attack(
        "export", "messages.csv",
        lambda: MESSAGES + b"".join(
            b"%d,,%d%b,,Me,,2026-02-09 10:00:00 UTC,,hi,INBOX,,No,No\n" % (n, n, b"y" * 70_000)
            for n in range(700)
        ),
        "names and addresses that take more than 80 MB",
    )  # fmt: skip
    yield from _profiles()


def _profiles() -> Iterator[tuple[str, Attack]]:
    for what, made, words in (
        ("39 MB of figures", lambda: values("1", 19_500_000), "more than 4 MB"),
        ("a million empty objects", lambda: values("{}", 1_300_000), "300,000 values"),
        ("a million empty lists", lambda: values("[]", 1_300_000), "300,000 values"),
        ("lists in lists", lambda: b"[" * 250_000, "not JSON"),
        ("objects in objects", lambda: b'{"a":' * 250_000, "not JSON"),
        ("a figure of 3.9 million digits", lambda: values("9" * 3_900_000, 1), "not JSON"),
        ("escapes", lambda: b'{"a":"' + rb"\ud83d\ude00" * 325_000 + b'"}', "not a field"),
        ("the same key 290,000 times", lambda: b"{" + b'"a":1,' * 290_000 + b'"a":1}', "twice"),
        ("201 jobs", lambda: b'{"profile":{"positions":%b}}' % values("{}", 201)[5:-1], "200 rows"),
        ("nothing but spaces", lambda: b" " * 4_000_000, "not JSON"),
        ("zeros", lambda: bytes(4_000_000), "not JSON"),
    ):
        yield f"{what}, as a profile", Attack("profile", "x.json", made, words)
    yield (
        "39 MB of figures, as counts",
        Attack("rate", "x.json", lambda: values("1", 19_500_000), "more than 4 MB"),
    )
    for what, made, words in (
        ("10 MB of z in ASCII 85", lambda: pdf(b"z" * 9_900_000 + b"~>", "/ASCII85Decode"), "8 MB"),
        ("2 MB of z in ASCII 85", lambda: pdf(b"z" * 2_000_000 + b"~>", "/ASCII85Decode"), "PDF"),
        ("hexadecimal spaces", lambda: pdf(b"20" * 2_400_000 + b">", "/ASCIIHexDecode"), "profile"),
        ("filters upon filters", lambda: pdf(b"z" * 99, "[" + "/ASCII85Decode" * 9 + "]"), "PDF"),
        ("a page of zeros, packed", lambda: pdf(bytes(90_000_000)), "profile"),
        ("60 pages of figures", lambda: pdf(b"1 " * 5_800, pages=60), "profile"),
        ("60 pages of lists", lambda: pdf(b"[1] " * 2_900, pages=60), "profile"),
        ("operators", lambda: pdf(b"q Q " * 24_000, pages=9), "far more than a profile"),
        ("brackets", lambda: pdf(b"[" * 900_000), "PDF"),
        ("parentheses", lambda: pdf(b"(" * 900_000), "PDF"),
        ("forms drawn anew", lambda: pdf(b"1 " * 40_000, pages=60, form=True), "profile"),
        ("one long word", lambda: pdf(b"BT /F 9 Tf (" + b"a" * 900_000 + b") Tj ET"), "profile"),
        ("61 pages", lambda: pdf(b"q Q", pages=61), "60 pages"),
        ("unnamed objects", lambda: b"%PDF-1.4\n" + b"1 0 obj<<>>endobj " * 250_000, "PDF"),
        ("beginnings of tables", lambda: b"%PDF-1.4\n" + b"startxref\n9\n" * 400_000, "damaged"),
        ("tables of nothing", lambda: b"%PDF-1.4\nxref\n" + b"0 1\n" * 1_200_000, "damaged"),
        ("a table of itself", lambda: b"%PDF-1.4\nxref\n0 0\ntrailer<</Prev 9>>startxref 9", "PDF"),
        ("zeros behind its name", lambda: b"%PDF-1.4\n" + bytes(4_900_000), "damaged"),
        ("opened brackets", lambda: b"%PDF-1.4\n1 0 obj\n" + b"[" * 4_900_000, "damaged"),
        ("zeros", lambda: bytes(4_900_000), "far more text"),
        ("10 MB of short lines", lambda: b"a\n" * 2_400_000, "far more text"),
        ("more lines than a profile", lambda: b"a\n" * 10_001, "far more text"),
        ("a line without end", lambda: b"a" * 400_000, "No heading"),
    ):  # fmt: skip
        yield f"{what}, as a profile to import", Attack("import", "x.pdf", made, words)


ATTACKS = dict(_attacks())
