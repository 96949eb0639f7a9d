"""The whole report as plain text: for a terminal, for copying, and to read aloud."""

from checker.rate.shapes import RateReport
from checker.rate.wording import rate as wording

WIDTH = 96
"""Columns of the text; a terminal of 100 holds it."""


def summary(report: RateReport) -> str:
    """Give the text: the headline on the first line, then a section for each part that is told."""
    sections = [
        (wording.SINCE, _since(report)),
        (wording.FIGURES, _figures(report)),
        (wording.CHANGE, report["advice"]),
        (wording.COMPARE, _comparison(report)),
        (wording.AHEAD, _ahead(report)),
        (wording.LIMITS, _limits(report)),
        (wording.BENCHMARKS, _benchmarks(report)),
        (wording.REPLIES, _replies(report)),
        (wording.NOTE, _note(report)),
        (wording.TABLE, _table(report)),
    ]
    lines = [report["headline"]]
    for title, said in sections:
        if said:
            lines += ["", title]
            for sentence in said:
                lines += wrap(sentence)
    return "\n".join(lines) + "\n"


def wrap(sentence: str) -> list[str]:
    """Break a sentence into lines behind a dash; a word longer than a line stays whole."""
    lines = ["-"]
    for word in sentence.split():
        if len(lines[-1]) + 1 + len(word) > WIDTH and lines[-1].strip(" -"):
            lines.append(" ")
        lines[-1] += f" {word}"
    return lines


def _figures(report: RateReport) -> list[str]:
    sentences = [report["counts"]["sentence"], *report["explanations"]]
    return [sentence for sentence in sentences if sentence] + [report["rule"]]


def _since(report: RateReport) -> list[str]:
    found = report["since"]
    return (
        [said for said in (found["headline"], found["moved"], found["rules"]) if said]
        if found
        else []
    )


def _comparison(report: RateReport) -> list[str]:
    found = report["comparison"]
    if not found:
        return []
    groups = [group["sentence"] for group in found["groups"]]
    return groups + [pair["sentence"] for pair in found["pairs"]] + found["cautions"]


def _ahead(report: RateReport) -> list[str]:
    found = report["forecast"]
    if not found:
        return []
    tried = found["what_if"]["sentence"] if found["what_if"] else ""
    return [said for said in (found["sentence"], tried, found["withdrawing"]) if said]


def _limits(report: RateReport) -> list[str]:
    """Give only the limits that the visitor's own figures touch; the page shows them all."""
    found = report["limits"]
    told = [
        f"{limit['label']}: {limit['value']}. {limit['sure_label']}. {limit['says']}"
        for limit in found["limits"]
        if limit["yours"] is not None
    ]
    risk = found["risk"]
    ages = [found["ages"]["sentence"]] if found["ages"]["sentence"] else []
    return [*told, *ages, *risk["reasons"], risk["sentence"], found["facts"]]


def _benchmarks(report: RateReport) -> list[str]:
    found = report["benchmarks"]
    return [found["sentence"], found["caution"]] if found["sentence"] else []


def _replies(report: RateReport) -> list[str]:
    found = report["replies"]
    return [found["headline"], *found["advice"]] if found else []


def _note(report: RateReport) -> list[str]:
    found = report["note"]
    if not found:
        return []
    signs = [f"{_quoted(sign['label'], sign['seen'])}: {sign['why']}" for sign in found["signs"]]
    lengths = [limit["sentence"] for limit in found["limits"]]
    return [found["sentence"], *signs, *lengths, found["counted"]]


def _table(report: RateReport) -> list[str]:
    found = report["table"]
    if not found:
        return []
    return [found["sentence"], *(line["sentence"] for line in found["unread"])]


def _quoted(label: str, seen: str) -> str:
    return f"{label} (“{seen}”)" if seen else label
