"""Write the names of countries that the import knows: `python -m site_builder.runtime.countries`.

The names are the Unicode CLDR's, by way of Babel. What it lacks is in `importing.labels`.
"""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale

from checker.importing import labels

PLACE = Path(__file__).parents[2] / "checker/importing/country_names.py"
NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""Unions and codes for tests."""
PARTS = frozenset({"AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
"""Islands with a code of their own that are parts of a country with another."""
AMBIGUOUS = frozenset({"georgia"})
"""A state of the United States too."""
HEAD = '''"""Names of countries in seven languages, folded, a country a line.

Written by `python -m site_builder.runtime.countries`; not to be edited.
"""
# ruff: noqa: E501 (a country a line)

COUNTRIES = """
'''


def module() -> str:
    """Give the module's text."""
    known = {language: Locale(language).territories for language in labels.LANGUAGES}
    lines = []
    for code in sorted(known["en"]):
        if re.fullmatch("[A-Z]{2}", code) and code not in NO_COUNTRIES | PARTS:
            names = {labels.fold(territories[code]) for territories in known.values()}
            lines.append(f"{code} {'|'.join(sorted(names - AMBIGUOUS))}\n")
    return f'{HEAD}{"".join(lines)}"""\n'


if __name__ == "__main__":
    PLACE.write_text(module(), encoding="utf-8")
