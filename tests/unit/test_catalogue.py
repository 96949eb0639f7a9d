"""The catalogue: every clue declared once, whole, and judged by somebody."""

import json
import re

from checker.profile import clues
from checker.profile.clues import BY_ID, CLUES, FAMILIES
from checker.profile.fields import BY_PATH, FIELDS
from checker.profile.sources import SOURCES

ARTICLE = {
    "few-connections",
    "distant-invitation",
    "no-note",
    "no-job-descriptions",
    "no-about",
    "missing-dates",
    "overlapping-jobs",
    "photo-elsewhere",
    "odd-banner",
    "impossible-degree",
}
FIXED = {
    "photo-elsewhere",
    "photo-generated-look",
    "photo-missing",
    "banner-fits",
    "text-elsewhere",
    "employer-checks-out",
    "active",
    "traces-elsewhere",
    "dodges-call",
    "known-in-person",
    "vouched-for",
    "school-offers-degree",
}
"""Observation ids that the contract fixes."""


def test_the_clues_stand_in_the_order_of_their_families() -> None:
    """No id stands twice, and clues of a family stand together, in the families' order."""
    assert len(CLUES) == len(BY_ID)
    families = [clue.family for clue in CLUES]
    assert families == sorted(families, key=list(FAMILIES).index)


def test_the_contracts_ids_are_there() -> None:
    """The article's ten clues and the fixed observations keep their names."""
    assert set(BY_ID) >= ARTICLE
    assert {clue.observation.id for clue in CLUES if clue.observation} >= FIXED


def test_the_articles_clues_name_the_article() -> None:
    """Each of the ten has the article among its sources."""
    for name in ARTICLE:
        assert "article-clues" in BY_ID[name].sources, name


def test_every_source_exists_and_is_used() -> None:
    """Clues name sources that exist; nothing is listed that no clue or chapter could need."""
    named = {key for clue in CLUES for key in clue.sources}
    assert named <= set(SOURCES)
    assert set(SOURCES) - named <= {"article-blind"}
    for clue in CLUES:
        assert clue.sources, clue.id


def test_a_citation_says_who_what_when_and_when_read() -> None:
    """A source prints as one line."""
    assert SOURCES["xiao"].citation() == (
        "Xiao, Freeman and Hwa, AISec 2015: finding clusters of fake accounts by patterns in names "
        "and addresses (2015; read 2026-11-22)"
    )


def test_what_rests_on_judgement_alone_says_so() -> None:
    """A clue whose basis is evidence has a source beside our own judgement and the article."""
    for clue in CLUES:
        if clue.basis == "evidence":
            assert set(clue.sources) - {"judgement", "article-clues"}, clue.id


def test_every_input_is_asked_for() -> None:
    """A clue's inputs are fields of the form or observations, its own among them."""
    asked = {clue.observation.id for clue in CLUES if clue.observation}
    for clue in CLUES:
        for path in clue.inputs:
            if path.startswith("observations."):
                assert path.removeprefix("observations.") in asked, (clue.id, path)
            else:
                assert path in BY_PATH, (clue.id, path)
        if clue.observation:
            assert f"observations.{clue.observation.id}" in clue.inputs


def test_every_clue_is_judged_by_code_or_by_the_visitor() -> None:
    """A clue without an observation has its rule beside it."""
    for clue in CLUES:
        assert clue.observation or clue.judge, clue.id


def test_an_observation_has_one_answer_that_counts() -> None:
    """Of yes and no, one is a sign or reassures, and the other is clear."""
    for clue in CLUES:
        if clue.observation:
            outcomes = {clue.observation.yes.outcome, clue.observation.no.outcome}
            telling = "reassuring" if clue.family == "verification" else "sign"
            assert outcomes == {telling, "clear"}, clue.id


def test_fields_have_paths_of_their_own_and_labels() -> None:
    """No path stands twice; each has a label, and a hint does not end in a full stop."""
    assert len(FIELDS) == len(BY_PATH)
    for field in FIELDS:
        assert field.label, field.path
        assert not field.hint.endswith("."), field.path
        assert re.fullmatch(r"[a-z_]+(\.[a-z_]+|\.\*)+", field.path)
        assert (field.kind == "choice") == bool(field.options)


def test_checks_take_seconds() -> None:
    """Each check says how long it takes, a minute at most."""
    for clue in CLUES:
        assert 0 < clue.seconds <= 60, clue.id


def test_the_listing_is_the_catalogue_as_json() -> None:
    """Programs get every clue with its sentences and citations, in order."""
    listed = clues.listing()
    assert json.loads(json.dumps(listed)) == listed
    assert [row["id"] for row in listed] == [clue.id for clue in CLUES]
    first = listed[0]
    assert first["question"] == "Does the network fit the years of work?"
    assert first["observation"] is None
    assert first["sources"] == [SOURCES[key].citation() for key in CLUES[0].sources]
    assert next(row for row in listed if row["id"] == "no-photo")["observation"] == "photo-missing"
