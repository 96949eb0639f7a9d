"""Every clue, declared once with its rule. Form, report, reference and method page read it.

A clue's place here is its place everywhere. To add one, see CONTRIBUTING.
"""

from collections.abc import Mapping

from checker.model import Family, Json
from checker.profile.clue import Clue
from checker.profile.clues import (
    approach,
    education,
    history,
    identity,
    network,
    photo,
    text,
    verification,
)
from checker.profile.sources import SOURCES

FAMILIES: Mapping[Family, str] = {
    "network": "Network",
    "history": "Jobs",
    "education": "Schools",
    "text": "Text",
    "photo": "Photo",
    "approach": "Their message",
    "identity": "Identity",
    "verification": "What speaks for them",
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


def listing() -> list[dict[str, Json]]:
    """Give the catalogue as data, for programs: `python -m checker clues --json`."""
    return [
        {
            "id": clue.id,
            "family": clue.family,
            "title": clue.title,
            "question": clue.question,
            "inputs": list(clue.inputs),
            "observation": clue.observation.id if clue.observation else None,
            "why": clue.why,
            "innocent": clue.innocent,
            "strength": clue.strength,
            "soft": clue.soft,
            "basis": clue.basis,
            "sources": [SOURCES[key].citation() for key in clue.sources],
            "how": clue.how,
            "seconds": clue.seconds,
        }
        for clue in CLUES
    ]
