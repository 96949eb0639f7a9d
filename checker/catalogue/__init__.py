"""Every clue, declared once. The form, the report, the reference and the method page read it.

A clue's place here is its place everywhere. To add one, see CONTRIBUTING.
"""

from collections.abc import Mapping

from checker.catalogue import (
    approach,
    education,
    history,
    identity,
    network,
    photo,
    text,
    verification,
)
from checker.model import Clue, Family

FAMILIES: Mapping[Family, str] = {
    "network": "Network",
    "history": "Jobs",
    "education": "Schools",
    "text": "Text",
    "photo": "Photo",
    "approach": "Their message",
    "identity": "Identity",
    "verification": "What vouches",
}

CLUES: tuple[Clue, ...] = (
    *network.CLUES,
    *history.CLUES,
    *education.CLUES,
    *text.CLUES,
    *photo.CLUES,
    *approach.CLUES,
    *identity.CLUES,
    *verification.CLUES,
)

BY_ID: Mapping[str, Clue] = {clue.id: clue for clue in CLUES}
