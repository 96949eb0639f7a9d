"""How hard Hypothesis tries: "normal" with every `make test`, "nightly" with `make test-all`.

A test that takes whatever a visitor may give is marked `door`. There are 18 of them, so that the
nightly profile, `pytest -m door --hypothesis-profile=nightly`, tries more than a million inputs.
"""

from hypothesis import settings

# No deadline: a busy machine must not fail a test.
settings.register_profile("normal", max_examples=100, deadline=None)
settings.register_profile("nightly", max_examples=60_000, deadline=None)
settings.load_profile("normal")
