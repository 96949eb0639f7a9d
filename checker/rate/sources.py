"""Where the rules and the published figures come from.

LinkedIn's help pages were read from copies without a date; the address is the page's own.
"""

from collections.abc import Mapping

from checker.model import Source

READ_YEAR, READ_MONTH = 2026, 11
"""When these facts were read; `limits` says so once they have grown old."""

SOURCES: Mapping[str, Source] = {
    "article-blind": Source(
        who="Third article",
        title="Should You Send “Blind” LinkedIn Invitations To Connect?",
        dated="2017",
    ),
    "help-restrictions": Source(
        who="LinkedIn Help",
        title="Types of restrictions for sending invitations",
        dated="copy without a date",
        url="https://www.linkedin.com/help/linkedin/answer/a551012",
    ),
    "help-limit": Source(
        who="LinkedIn Help",
        title="Invitation limit reached",
        dated="copy without a date",
        url="https://www.linkedin.com/help/linkedin/answer/a550555",
    ),
    "help-ignore": Source(
        who="LinkedIn Help",
        title="Ignoring an invitation, and “I don’t know”",
        dated="2016-01-22",
        url="https://help.linkedin.com/app/answers/detail/a_id/1303",
    ),
    "umg": Source(
        who="The UMG",
        title="on the weekly limit of about 100",
        dated="2021",
        url="https://theumg.io",
    ),
    "yardstick": Source(
        who="The Yardstick Agency",
        title="on the weekly limit, unconfirmed by LinkedIn",
        dated="2021",
        url="https://theyardstickagency.co.uk",
    ),
    "linkedhelper": Source(
        who="Linked Helper (vendor)",
        title="on pending invitations, note length and weekly limits",
        dated="2024 to 2026",
        url="https://www.linkedhelper.com/blog/linkedin-pending-connections",
    ),
    "kennected": Source(
        who="Kennected (vendor)",
        title="on invitations lapsing after six months",
        dated="undated",
        url="https://kennected.io",
    ),
    "phantombuster": Source(
        who="PhantomBuster (vendor)",
        title="on invitations lapsing after six months",
        dated="2025-11",
        url="https://phantombuster.com",
    ),
    "smprotips": Source(
        who="SMProTips",
        title="says that invitations never lapse",
        dated="undated",
        url="https://smprotips.com",
    ),
    "mcp-460": Source(
        who="stickerdaniel/linkedin-mcp-server, issue 460",
        title="says that they lapse after about three weeks",
        dated="2026-05-21",
        url="https://github.com/stickerdaniel/linkedin-mcp-server/issues/460",
    ),
    "wordsdonewrite": Source(
        who="Words Done Write",
        title="on five “I don’t know” answers",
        dated="2009-08",
        url="https://wordsdonewrite.org",
    ),
    "etn": Source(
        who="ETN Training",
        title="on five “I don’t know” answers",
        dated="2012-01-25",
        url="https://etn-training.co.uk",
    ),
    "zylstra": Source(
        who="Ton Zylstra",
        title="on five notes a month",
        dated="2024",
        url="https://www.zylstra.org",
    ),
    "lemlist": Source(
        who="lemlist (vendor)",
        title="on three notes a month",
        dated="2026",
        url="https://www.lemlist.com",
    ),
    "lettercounter": Source(
        who="Letter Counter",
        title="on the length of a note",
        dated="2024 to 2026",
        url="https://lettercounter.org",
    ),
}


def cite(*keys: str) -> list[str]:
    """Give the sources' citations, as a report prints them."""
    return [SOURCES[key].citation() for key in keys]
