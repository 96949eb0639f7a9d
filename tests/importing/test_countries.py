from collections import Counter

from babel import Locale

from checker.importing import labels
from checker.importing.country_names import COUNTRIES
from checker.importing.places import country
from site_builder.runtime import countries


def test_the_names_are_todays() -> None:
    """Else write them anew: `python -m site_builder.runtime.countries`."""
    assert countries.PLACE.read_text(encoding="utf-8") == countries.module()


def test_every_language_finds_every_country() -> None:
    """By the CLDR's name; but for one that is a state of another country too."""
    for language in labels.LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in {line[:2] for line in COUNTRIES.splitlines()}:
                found = country(name if "," in name else f"Somewhere, {name}")
                assert found == (None if name in {"Georgia", "Geórgia"} else code), name


def test_no_name_stands_for_two_countries() -> None:
    """Nor twice for one."""
    tables = (COUNTRIES + labels.MORE_COUNTRIES).splitlines()
    names = Counter(name for line in tables for name in line[3:].split("|") if name)
    assert [name for name, times in names.items() if times > 1] == []
