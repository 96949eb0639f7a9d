"""Whom the owner of an export knows at a firm.

Exact is the same name but for case, accents, spaces and signs. Near are names that may be the same
firm's: each for one reason, which is told, and none is put together with another: what the visitor
does not recognise is not theirs.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.export import clock, follow_up, people
from checker.export.connections import Connection, Network
from checker.export.follow_up import Contact
from checker.export.shapes import ContactRow, ContactsReport, NearFirm, Nearness
from checker.export.wording import contacts as wording
from checker.model import BadRequest
from checker.reading import visible

LONGEST = 200
"""Characters in a firm's name."""
LONG_ENOUGH = 3
"""Letters that a beginning in common must have: fewer are in half of all names."""
SHORTEST_SPELLING = 5
"""Letters below which one other letter makes another name: Cisco and Disco, not Visa and Vista."""
TWO_SLIPS = 9
"""Letters from which two may differ."""
LEGAL_FORMS = frozenset(
    "inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg ohg ug se "
    "mbh sa sas sarl sasu srl spa snc bv nv ab as asa aps oy oyj kk pty pte pvt sl slu sau ltda "
    "eireli sp zoo doo sro as bhd".split()
)
"""Words at the end of a name that tell a firm's legal form."""
FORMULA = re.compile(
    r"^(?=[\t\r\n])|(?:^|(?<=[;\t\r\n]))(?=(?:[^\S\t\r\n]|[\"'])*[=+\-@＝＋－＠])"  # noqa: RUF001
)
"""Where something begins that a spreadsheet would reckon with, in a cell or in what is one where
semicolons or tabs part them: quotation marks do not hold there."""
ORDER: tuple[Nearness, ...] = ("legal-form", "former-name", "begins-alike", "spelling")

RENAMED: Mapping[str, tuple[str, int]] = {
    "Andersen Consulting": ("Accenture", 2001),
    "Anthem": ("Elevance Health", 2022),
    "Ceridian": ("Dayforce", 2024),
    "Daimler": ("Mercedes-Benz Group", 2022),
    "DnB NOR": ("DNB", 2011),
    "DONG Energy": ("Ørsted", 2017),
    "Ernst & Young": ("EY", 2013),
    "Facebook": ("Meta", 2021),
    "France Télécom": ("Orange", 2013),
    "GDF Suez": ("Engie", 2015),
    "L Brands": ("Bath & Body Works", 2021),
    "Philips Lighting": ("Signify", 2018),
    "PricewaterhouseCoopers": ("PwC", 2010),
    "Research In Motion": ("BlackBerry", 2013),
    "Royal Bank of Scotland": ("NatWest Group", 2020),
    "Royal Dutch Shell": ("Shell", 2022),
    "Square": ("Block", 2021),
    "Statoil": ("Equinor", 2018),
    "The Priceline Group": ("Booking Holdings", 2018),
    "Total": ("TotalEnergies", 2021),
    "TransferWise": ("Wise", 2021),
    "Twitter": ("X", 2023),
    "Weight Watchers": ("WW", 2018),
}
"""A former name -> the new one and the year: well-known firms, from their own announcements."""
_FORMERLY = re.compile(
    r"(.+?)[\s,(–-]+(?:formerly|formally|previously|now|ex|fka|f/k/a|früher|ehemals|jetzt|"
    r"anciennement|ex-|antes|anteriormente|ahora|agora|già|ora|voorheen|nu)\b[\s:.-]*"
    r"(?:known as )?(.+?)\)?",
    re.IGNORECASE,
)


class Asked(NamedTuple):
    """The firm that was asked for: as written, and its words."""

    shown: str
    words: tuple[str, ...]


def asked(firm: str) -> Asked:
    """Read the name of a firm; a BadRequest where it holds no letter or figure, or far too many."""
    shown = " ".join(visible(firm).split())
    if len(shown) > LONGEST:
        raise BadRequest("at", wording.TOO_LONG)
    words = _words(shown)
    if not words:
        raise BadRequest("at", wording.NO_FIRM)
    return Asked(shown, words)


def report(
    firm: Asked,
    network: Network,
    written: Mapping[str, Contact] | None,
    connected: Mapping[str, Connection],
    day: tuple[int | None, str],
) -> ContactsReport:
    """List who is there; `written` None: nothing tells who wrote to whom.

    `day` is that of the export, as in `clock`, None if unknown, and how it is known.
    """
    exported, how = day
    talked = {id(connected[key]): contact for key, contact in (written or {}).items()
              if key in connected}  # fmt: skip
    exact: list[ContactRow] = []
    near: dict[tuple[int, str], NearFirm] = {}
    judged: dict[str, tuple[Nearness, str] | None] = {}
    for one in network.people:
        if not one.company:
            continue
        same = _words(one.company) == firm.words
        if not same and one.company not in judged:
            judged[one.company] = nearness(firm, one.company)
        kind = None if same else judged[one.company]
        if not same and kind is None:
            continue
        contact = talked.get(id(one))
        row = _row(one, contact, exported, known=written is not None)
        if kind is None:
            exact.append(row)
        else:
            entry = NearFirm(company=one.company, nearness=kind[0], reason=kind[1], people=[])
            key = (ORDER.index(kind[0]), one.company)
            near.setdefault(key, entry)["people"].append(row)
    found = ContactsReport(
        at=firm.shown,
        exported=None if exported is None else clock.iso(exported),
        exported_how=how,
        exact=sorted(exact, key=_recent),
        near=[near[key] for key in sorted(near)],
        without_company=sum(not one.company for one in network.people) + len(network.hidden),
        caveats=[],
        headline="",
        summary="",
    )
    for firm_near in found["near"]:
        firm_near["people"].sort(key=_recent)
    found["caveats"] = wording.caveats(found["without_company"], written=written is not None)
    found["headline"] = wording.headline(found)
    found["summary"] = wording.summary(found)
    return found


def table(found: ContactsReport) -> str:
    """Return the people as a CSV table, the near ones with the reason why they are listed.

    What a spreadsheet would take for a formula is kept from it by an apostrophe.
    """
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(wording.COLUMNS)
    rows = [(row, "") for row in found["exact"]]
    rows += [(row, firm["reason"]) for firm in found["near"] for row in firm["people"]]
    for row, reason in rows:
        cells = (
            row["name"], row["url"], row["company"], row["position"], row["since"] or "",
            row["last_sent"] or "", row["last_received"] or "", row["turn_to"], reason,
        )  # fmt: skip
        writer.writerow(FORMULA.sub("'", cell) for cell in cells)
    return written.getvalue()


def _recent(row: ContactRow) -> tuple[int, str, str]:
    """Order people by their last word, the latest first, then by name."""
    days = [clock.day(day) or 0 for day in (row["last_sent"], row["last_received"]) if day]
    return -max(days, default=0), row["name"], row["url"]


def _row(
    connection: Connection, contact: Contact | None, exported: int | None, *, known: bool
) -> ContactRow:
    as_of = exported or 0
    way = follow_up.way_of(contact, as_of) if contact else None
    if (
        contact is None
        and known
        and connection.day is not None
        and as_of - connection.day <= follow_up.NEW_DAYS
    ):
        way = "new"
    sent, received = (contact.sent_last, contact.received_last) if contact else (None, None)
    days = [None if day is None else clock.iso(day) for day in (connection.day, sent, received)]
    return ContactRow(
        name=connection.name,
        url=people.address(connection.key),
        company=connection.company,
        position=connection.position,
        since=days[0],
        last_sent=days[1],
        last_received=days[2],
        way=way,
        sentence=wording.facts(*days),
        turn_to=wording.turn_to(way, mine=contact.last_mine if contact else None, known=known),
    )


def nearness(firm: Asked, company: str) -> tuple[Nearness, str] | None:
    """Say why a firm may be the one that was asked for, None where nothing says so."""
    words = _words(company)
    if not words:
        return None
    ours, theirs = _without_form(firm.words), _without_form(words)
    if ours == theirs:
        return "legal-form", wording.legal_form(firm.shown, company)
    if renamed := _renamed(ours, company):
        return "former-name", renamed
    short, long = sorted((ours, theirs), key=len)
    if long[: len(short)] == short and len("".join(short)) >= LONG_ENOUGH:
        return "begins-alike", wording.begins_alike(company)
    one, two = "".join(ours), "".join(theirs)
    length = min(len(one), len(two))
    allowed = (length >= SHORTEST_SPELLING) + (length >= TWO_SLIPS)
    if one == two or (one[0] == two[0] and allowed and _within(one, two, allowed)):
        return "spelling", wording.spelling(company)
    return None


def _renamed(ours: Sequence[str], company: str) -> str:
    """Say that one is the other's former name: by the list, or by what stands in the company."""
    theirs = _without_form(_words(company))
    for former, (new, year) in RENAMED.items():
        pair = _without_form(_words(former)), _without_form(_words(new))
        if (ours, theirs) in (pair, pair[::-1]):
            return wording.renamed(former, new, year)
    if found := _FORMERLY.fullmatch(company):
        names = [_without_form(_words(name)) for name in found.groups()]
        if ours in names:
            return wording.says_so(company)
    return ""


def _words(name: str) -> tuple[str, ...]:
    """Return a name's words: in lower case, without accents and signs; "&" is "and"."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("&", " and ").replace("ø", "o"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in ".'’")
    return tuple(re.findall(r"[^\W_]+", bare))


def _without_form(words: Sequence[str]) -> tuple[str, ...]:
    """Leave out "the" in front and a legal form at the end, as long as a word is left."""
    kept = list(words)
    if kept[:1] == ["the"] and len(kept) > 1:
        del kept[0]
    while len(kept) > 1 and kept[-1] in LEGAL_FORMS | {"and"}:
        del kept[-1]
    return tuple(kept)


def _within(one: str, two: str, most: int) -> bool:
    """Say whether so many letters changed, left out or added make one word of the other."""
    if abs(len(one) - len(two)) > most:
        return False
    row = list(range(len(two) + 1))
    for at, letter in enumerate(one, start=1):
        before, row = row, [at]
        for other, sign in enumerate(two, start=1):
            row.append(min(before[other] + 1, row[-1] + 1, before[other - 1] + (letter != sign)))
    return row[-1] <= most
