"""The page's scripts: each short enough to be read at a sitting, and none needs itself."""

from graphlib import TopologicalSorter

import pytest

from site_builder.runtime import preload

MOST_LINES = 350
ALL = sorted(path.relative_to(preload.SCRIPTS).as_posix() for path in preload.SCRIPTS.rglob("*.js"))


@pytest.mark.parametrize("name", ALL)
def test_a_script_is_short(name: str) -> None:
    """What grows beyond the bound holds two ideas: each gets a file of its own."""
    lines = (preload.SCRIPTS / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= MOST_LINES


def test_no_script_needs_itself() -> None:
    """What is imported at the start forms no circle, so that there is always a first to read."""
    needs = {name: preload.imported(name, preload.IMPORT) for name in ALL}
    order = list(TopologicalSorter(needs).static_order())  # raises CycleError
    assert sorted(order) == ALL
    assert order.index("dom.js") < order.index("tools/shell.js") < order.index("app.js")
