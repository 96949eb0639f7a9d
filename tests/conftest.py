"""How hard to try: "normal" with every `make test`, "nightly" with `make test-all`.

A test that takes whatever a visitor may give is marked `door`. There are some twenty, so that ten
rounds of the nightly profile try more than a million inputs. They are rounds, and not one run, as
Hypothesis keeps what it has tried in memory: a tenth of a million inputs takes half a gigabyte.
"""

import pytest
from hypothesis import settings

# No deadline: a busy machine must not fail a test.
settings.register_profile("normal", max_examples=100, deadline=None)
settings.register_profile("nightly", max_examples=6_000, deadline=None)
settings.load_profile("normal")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes too long for every change, unless the profile is the nightly one."""
    if settings.get_current_profile_name() == "nightly":
        return
    long = [item for item in items if item.get_closest_marker("nightly")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]
