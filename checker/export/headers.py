"""Which table is which: by the names of its columns, whatever the file is called.

Column names are compared without case, spaces and signs. German ones for Connections stand in a
public parser's tests; those of the other languages are our guesses, kept because they can do no
harm: only a whole set of names makes a table.
"""

from collections.abc import Mapping, Sequence

COLUMNS: Mapping[str, Mapping[str, str]] = {
    "connections": {
        "first": "first name|given name|vorname|prénom|nombre|nome|voornaam",
        "last": "last name|surname|family name|nachname|nom|nom de famille|apellidos|apellido|"
        "sobrenome|apelido|cognome|achternaam",
        "url": "url|profile url|profil-url|linkedin url",
        "email": "email address|email|e-mail-adresse|e-mail|adresse e-mail|correo electrónico|"
        "endereço de e-mail|indirizzo e-mail|e-mailadres",
        "company": "company|unternehmen|firma|entreprise|empresa|azienda|bedrijf",
        "position": "position|poste|cargo|posição|posizione|qualifica|functie|puesto",
        "date": "connected on|verbunden am|date de connexion|connecté le|en relation depuis|"
        "conectado el|fecha de conexión|conectado em|data de conexão|collegato il|"
        "data di collegamento|verbonden op",
    },
    "invitations": {
        "from": "from|von",
        "to": "to|an",
        "date": "sent at|gesendet am",
        "note": "message|nachricht",
        "direction": "direction|richtung",
        "inviter": "inviter profile url",
        "invitee": "invitee profile url",
    },
    "messages": {
        "thread": "conversation id",
        "title": "conversation title",
        "from": "from|von",
        "sender": "sender profile url",
        "to": "to|an",
        "recipients": "recipient profile urls",
        "date": "date|datum",
        "subject": "subject|betreff",
        "content": "content|inhalt",
        "folder": "folder|ordner",
        "attachments": "attachments",
        "draft": "is message draft",
        "draft_thread": "is conversation draft",
        "direction": "direction",
    },
    "profile": {
        "first": "first name|vorname",
        "last": "last name|nachname",
        "headline": "headline",
        "industry": "industry",
        "summary": "summary",
    },
}
"""Table -> our name for a column -> the names that it may have, with bars between."""

NEEDED: Mapping[str, Sequence[Sequence[str]]] = {
    "connections": (("first", "last", "date"),),
    "invitations": (("from", "to", "date", "direction"),),
    "messages": (
        ("thread", "from", "date", "content"),
        ("from", "to", "date", "content", "direction"),
    ),
    "profile": (("first", "last", "headline", "industry"),),
}
"""The columns without which a table is not that table: one of these sets. Messages of 2018 name no
conversation, and say which way each went."""

OTHERS: Mapping[str, Sequence[str]] = {
    "positions": ("company name", "title", "started on"),
    "education": ("school name", "degree name"),
    "recommendations": ("first name", "last name", "text", "creation date"),
    "endorsements": ("endorsement date", "skill name"),
    "registration": ("registered at", "registration ip"),
    "email addresses": ("email address", "confirmed", "primary"),
    "phone numbers": ("number", "type"),
    "comments": ("date", "link", "message"),
    "reactions": ("date", "type", "link"),
    "shares": ("date", "sharelink"),
    "company follows": ("organization", "followed on"),
    "member follows": ("full name", "date"),
    "saved jobs": ("saved date", "job url"),
    "job applications": ("application date", "job url"),
    "searches": ("time", "search query"),
    "profile summary": ("profile summary",),
    "rich media": ("date/time", "media link"),
    "languages": ("name", "proficiency"),
    "learning": ("content title", "content type"),
    "imported contacts": ("source", "first name", "last name"),
    "skills": ("name",),
}
"""Tables that are named in the list of files and not used further. The first that fits is taken."""

OWN: Mapping[str, Mapping[str, str]] = {
    "positions": {
        "company": "company name",
        "title": "title",
        "text": "description",
        "start": "started on",
        "end": "finished on",
    },
    "education": {
        "school": "school name",
        "start": "start date",
        "end": "end date",
        "degree": "degree name",
    },
    "skills": {"name": "name"},
    "recommendations": {},
    "registration": {"date": "registered at", "address": "registration ip"},
}
"""Of the tables above, those that tell the owner's profile -> our names for their columns. Of the
recommendations rows are counted: their date may have a comma and no quotation marks around it.
"""

LONGEST_NAME = 60
"""Characters; the longest known name of a column has 24."""
LOOK_ALIKES = ("coach", "roleplay", "guide", "assistant")
"""In the name of a file with the columns of messages: talks with LinkedIn's helpers."""


def plain(name: str) -> str:
    """Give a column's or a file's name in lower case, letters and figures alone."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def _plain(record: Sequence[str]) -> list[str]:
    """Give the names in a record; what is too long is none."""
    return ["" if len(cell) > LONGEST_NAME else plain(cell) for cell in record]


_NAMES = {
    table: {plain(alias): ours for ours, names in columns.items() for alias in names.split("|")}
    for table, columns in COLUMNS.items()
}


def recognised(record: Sequence[str]) -> tuple[str, dict[str, int]] | None:
    """Give the table whose header a record is and our columns' places, None where it is none.

    The first of two columns of the same name counts.
    """
    names = _plain(record)
    for table, aliases in _NAMES.items():
        found: dict[str, int] = {}
        for at, name in enumerate(names):
            if name in aliases:
                found.setdefault(aliases[name], at)
        if any(found.keys() >= {*needed} for needed in NEEDED[table]):
            return table, found
    return None


def other(record: Sequence[str]) -> str | None:
    """Name a table that is not used further, None where the record is no header that we know."""
    names = set(_plain(record))
    for table, needed in OTHERS.items():
        if names >= {plain(name) for name in needed} and (len(needed) > 1 or len(names) == 1):
            return table
    return None


def own_columns(kind: str, record: Sequence[str]) -> dict[str, int]:
    """Return our columns' places in a header that `other` has named; none for other tables."""
    names = _plain(record)
    wanted = {ours: plain(name) for ours, name in OWN.get(kind, {}).items()}
    return {ours: names.index(name) for ours, name in wanted.items() if name in names}


def looks_alike(name: str) -> bool:
    """Tell whether a file's name is that of an assistant's log."""
    return any(word in plain(name) for word in LOOK_ALIKES)
