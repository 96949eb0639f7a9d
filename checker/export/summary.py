"""The whole report as plain text: for a terminal, for copying, and to read aloud."""

from checker.export.shapes import ExportReport, FileReport, FollowUp, Invitations
from checker.export.wording import invitations as invited
from checker.export.wording import people as wording
from checker.export.wording import report as said
from checker.rate.summary import wrap

MOST_PEOPLE = 10
"""People named for each way; the report and the page hold them all."""


def summary(report: ExportReport) -> str:
    """Give the text: the headline on the first line, then a section for each part that is there."""
    found, network, answers = report["invitations"], report["connections"], report["replies"]
    compared = report["compare"]
    sections = [
        (said.MISSING, [one["sentence"] for one in report["missing"]]),
        (invited.INVITATIONS, _invitations(found) if found else []),
        (
            invited.COMPARE,
            [compared["headline"], *compared["caveats"]] if compared else [],
        ),
        (
            wording.REPLIES,
            [answers["headline"], *answers["sentences"], *answers["caveats"]] if answers else [],
        ),
        (wording.FOLLOW_UP, _follow_up(report["follow_up"]) if report["follow_up"] else []),
        (
            wording.CONNECTIONS,
            [network["headline"], *wording.named(network), *network["caveats"]] if network else [],
        ),
        (said.FILES, _files(report)),
    ]
    lines = [report["headline"]]
    for title, sentences in sections:
        if sentences:
            lines += ["", title]
            for sentence in sentences:
                lines += wrap(sentence)
    return "\n".join(lines) + "\n"


def _invitations(invitations: Invitations) -> list[str]:
    rate = invitations["rate"]
    sentences = [
        f"{invitations['regime_label']}: {invitations['headline']}",
        *invitations["evidence"],
    ]
    if rate:
        sentences += [rate["headline"], *rate["advice"]]
    bounds = invitations["bounds"]
    if bounds:
        sentences.append(bounds["sentence"])
    sentences += invitations["sentences"]
    sentences.append(invitations["backlog"]["sentence"])
    sentences += invited.to_withdraw(
        invitations["to_withdraw"][:MOST_PEOPLE], len(invitations["to_withdraw"])
    )
    sentences += [f"{one['count']:,} {one['reason']}" for one in invitations["not_counted"]]
    return [sentence for sentence in [*sentences, *invitations["caveats"]] if sentence]


def _follow_up(follow_up: FollowUp) -> list[str]:
    sentences = [follow_up["headline"]]
    for way in follow_up["ways"]:
        if not way["count"]:
            continue
        named = [one for one in follow_up["people"] if one["way"] == way["way"]][:MOST_PEOPLE]
        sentences.append(f"{way['title']} ({way['count']:,}). {way['rule']} {way['advice']}")
        sentences += [wording.person(one) for one in named]
        if way["count"] > len(named):
            sentences.append(said.more(way["count"] - len(named)))
    return sentences


def _files(report: ExportReport) -> list[str]:
    files = list(report["files"])
    if report["compare"]:
        files += report["compare"]["files"]
    tables = [said.file_line(one) for one in files if one["table"] or one["skipped"]]
    rest = sum(not _told(one) for one in files)
    day = [report["exported_how"]] if report["exported_how"] else []
    return [*day, *tables, *([said.other_files(rest)] if rest else [])]


def _told(file: FileReport) -> bool:
    return bool(file["table"] or file["skipped"])
