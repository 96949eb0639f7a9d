"""Regular expressions that are compiled at their first use.

Compiling those of the profile check takes half as long as loading all the rest of the checker, and
the first answer needs hardly any of them.
"""

import re
from typing import Any, cast


class _Later:
    """A pattern, compiled when something is asked of it."""

    def __init__(self, text: str, flags: int) -> None:
        self._given = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  (whatever the pattern has)
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` does, later; a mistake in the text shows at the first use."""
    return cast("re.Pattern[str]", _Later(text, flags))
