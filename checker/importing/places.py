"""Is a line a place? Only its shape can say so; the same shape with grey ink says it surely."""

import re

from checker.importing import words

LONGEST = 80
_PLACE_WORDS = re.compile(words.PLACE_WORDS)


def workplace(text: str) -> bool:
    """Say whether a line tells only how one works there: "Hybrid", "Berlin, Germany · Remote"."""
    return any(words.fold(part) in words.WORKPLACES for part in re.split("[·•()]", text))


def looks_like_place(text: str) -> bool:
    """Say whether a line has a place's shape: "Lyon, Auvergne-Rhône-Alpes, France".

    Up to four parts between commas, each of up to five words, the first and the last in capitals;
    no full stop, no bullet, no digits.
    """
    if len(text) > LONGEST or not text[:1].isalpha():
        return False
    if workplace(text):
        return True
    if re.search(r"[0-9.!?;:•|/&+@]", text):
        return False
    if _PLACE_WORDS.search(words.fold(text)):
        return True
    parts = [part.split() for part in text.split(",")]
    return 2 <= len(parts) <= 4 and all(
        1 <= len(part) <= 5 and part[0][:1].isupper() and part[-1][:1].isupper() for part in parts
    )
