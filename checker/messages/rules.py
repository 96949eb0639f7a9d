"""What is asked for, as concepts that meet within a sentence; the phrases of each are elsewhere.

Points are judgement: they say which ask is told first, and how heavy it is. One rule of an ask is
enough for it, and the heaviest that holds counts.
"""

from collections.abc import Mapping
from typing import Final

from checker.messages.model import CloseId, OpenId, Rule

NEIGHBOURS: Final = "neighbours"
TEXT: Final = "text"
FREE = ("we-pay", "reported")

RULES: tuple[Rule, ...] = (
    # Their code on the visitor's machine.
    Rule("run-code", ("code", "run"), 3),
    Rule("run-code", ("build-command",), 3),
    Rule("run-code", ("build-command|code", "connect-wallet|wallet"), 6, TEXT),
    Rule("run-code", ("antivirus-off",), 6),
    Rule("run-code", ("no-sandbox", "code|run|build-command|own-machine"), 6, TEXT),
    Rule("run-code", ("code|build-command|program", "own-machine"), 4, NEIGHBOURS),
    Rule("run-code", ("code", "run", "own-machine"), 4, TEXT),
    Rule("run-code", ("code|build-command", "run", "haste"), 4, NEIGHBOURS),
    # A command, a repair, a password of the machine.
    Rule("run-command", ("command-line", "paste"), 7),
    Rule("run-command", ("command", "command-line"), 7, NEIGHBOURS),
    Rule("run-command", ("fix", "meeting", "run"), 6, NEIGHBOURS),
    Rule("run-command", ("pc-password",), 5),
    Rule("run-command", ("pc-password", "fix|command|command-line"), 8, TEXT),
    # A file that is a program, or that has to be let in.
    Rule("open-program", ("program", "run"), 5, NEIGHBOURS),
    Rule("open-program", ("file-lock", "run|program"), 4, NEIGHBOURS),
    Rule("open-program", ("file-lock", "program"), 6, TEXT),
    # Somebody else's hands on the visitor's machine.
    Rule("remote-control", ("remote-tool",), 4),
    Rule("remote-control", ("remote", "run|give|own-machine|keep-on"), 4),
    Rule("remote-control", ("keep-on", "laptop-home|remote|remote-tool"), 7, NEIGHBOURS),
    # A login on a page of theirs.
    Rule("log-in", ("log-in", "password"), 4),
    Rule("log-in", ("log-in", "work-account"), 4),
    Rule("log-in", ("log-in", "link", "work-account|password|account-threat|shared-file"), 6, TEXT),
    Rule("log-in", ("account-threat", "link|log-in"), 5, NEIGHBOURS),
    Rule("log-in", ("account-threat", "log-in", "haste"), 7, TEXT),
    Rule("log-in", ("shared-file", "log-in"), 5, NEIGHBOURS),
    Rule("read-code", ("otp", "read-back"), 8),
    Rule("read-code", ("otp", "read-back", "haste|no-call|account-threat"), 5, NEIGHBOURS),
    Rule("read-code", ("otp", "read-back"), 4, NEIGHBOURS),
    Rule("read-code", ("otp", "read-back", "no-checking"), 5, TEXT),
    # Money first.
    Rule("pay-first", ("fee", "purpose", "you-pay", "job"), 4, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("fee|pay", "money", "purpose", "job"), 4, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("fee|you-pay", "refund", "purpose|job"), 5, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("rewriter", "money|pay", "score|job"), 4, TEXT, unless=FREE),
    Rule("pay-first", ("rewriter", "score", "money"), 6, TEXT, unless=FREE),
    Rule("pay-first", ("visa", "fee|you-pay", "money"), 4, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("visa", "visa-sale", "money|fee|you-pay"), 6, TEXT, unless=FREE),
    Rule("pay-first", ("award", "fee|you-pay", "money"), 5, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("award", "pack|fee", "haste|few-left"), 4, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("visa", "give|pay", "money", "purpose"), 4, unless=FREE),
    Rule("pay-first", ("inherit", "big-sum"), 4, NEIGHBOURS),
    Rule("pay-first", ("inherit", "fee|you-pay|bank-data|identity"), 5, TEXT, unless=FREE),
    Rule("pay-first", ("loan", "loan-easy"), 3, NEIGHBOURS),
    Rule("pay-first", ("loan", "fee|you-pay", "money|voucher"), 5, TEXT, unless=FREE),
    Rule("pay-first", ("recover", "lost-money"), 3, NEIGHBOURS),
    Rule("pay-first", ("recover", "lost-money", "free-release"), 6, TEXT, unless=FREE),
    Rule("pay-first", ("proof-of-funds", "investor"), 5, NEIGHBOURS, unless=FREE),
    Rule(
        "pay-first", ("proof-of-funds", "no-checking|wallet|coin|private-pay"), 5, TEXT, unless=FREE
    ),
    Rule("pay-first", ("you-pay", "investor-talk", "money"), 4, TEXT, unless=FREE),
    Rule("pay-first", ("visa", "money", "wire-service"), 6, TEXT, unless=FREE),
    Rule("pay-first", ("prize", "prize-pay", "money"), 5, NEIGHBOURS, unless=FREE),
    Rule(
        "pay-first",
        ("charity", "give-money", "private-pay|coin|voucher|wire-service"),
        5,
        NEIGHBOURS,
    ),
    Rule("pay-first", ("boss", "pay", "favour|no-call|haste", "invoice|new-bank"), 5, TEXT),
    Rule("pay-first", ("new-bank", "invoice", "haste|no-call|no-checking"), 5, TEXT),
    Rule("pay-first", ("favour", "pay|you-pay", "no-call", "money|haste"), 5, TEXT, unless=FREE),
    Rule("pay-first", ("new-bank", "no-call", "no-checking|haste"), 5, TEXT),
    Rule("pay-first", ("fee|you-pay", "wire-service|voucher"), 4, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("unseen", "fee|you-pay|pay|money|refund|private-pay"), 5, TEXT, unless=FREE),
    Rule("pay-first", ("sealed", "fee|you-pay|pay|money|percent"), 6, NEIGHBOURS, unless=FREE),
    Rule("pay-first", ("carrier-asks", "you-pay|pay|refund", "money|refund"), 5, NEIGHBOURS),
    # Vouchers and coins.
    Rule("voucher-or-coins", ("voucher", "voucher-buy"), 6),
    Rule("voucher-or-coins", ("voucher", "favour|no-call"), 6, TEXT),
    Rule("voucher-or-coins", ("coin", "coin-pay", "money|fee|wallet|you-pay"), 3),
    # Money and parcels that only pass through.
    Rule("pass-on", ("cheque", "forward-rest"), 6, NEIGHBOURS),
    Rule("pass-on", ("cheque", "cheque-in", "keep-share"), 6, TEXT),
    Rule("pass-on", ("cheque", "cheque-in", "forward-rest"), 6, TEXT),
    Rule("pass-on", ("receive-money", "keep-share", "forward-rest"), 7, NEIGHBOURS),
    Rule("pass-on", ("receive-money", "keep-share"), 5),
    Rule("pass-on", ("receive-money", "forward-rest"), 5),
    Rule("pass-on", ("pass-job", "receive-money|forward-rest|keep-share"), 5, TEXT),
    Rule("pass-on", ("parcel", "reship", "at-home"), 6, NEIGHBOURS),
    # Who the visitor is, on paper.
    Rule("identity-papers", ("identity", "give"), 3),
    Rule("identity-papers", ("identity", "give", "identity-many"), 4),
    Rule("identity-papers", ("open-account", "identity|otp|bank-login|log-in"), 6, TEXT),
    Rule("bank-data", ("card-data", "give|prize|you-pay"), 4, NEIGHBOURS),
    Rule("bank-data", ("bank-login", "give|open-account"), 5, NEIGHBOURS),
    Rule("bank-data", ("bank-data", "give"), 2),
    Rule("bank-data", ("bank-data", "identity", "give"), 3, NEIGHBOURS),
    # The visitor's account, name, face.
    Rule("lend-account", ("lend", "account", "rent-pay|money|log-in-as-you"), 6, NEIGHBOURS),
    Rule("lend-account", ("account", "log-in-as-you", "rent-pay|money"), 6, TEXT),
    Rule("lend-name", ("proxy", "hidden-worker"), 6, TEXT),
    Rule("lend-name", ("proxy", "keep-on"), 6, TEXT),
    Rule("lend-name", ("laptop-home", "hidden-worker|keep-on"), 6, TEXT),
    Rule(
        "lend-account",
        ("hand-access", "open-account|lend|account|proxy", "rent-pay|money"),
        6,
        TEXT,
    ),
    # What is not public, for pay.
    Rule("inside-information", ("not-public", "tell", "tell-pay|money"), 4, NEIGHBOURS),
    Rule("inside-information", ("not-public", "tell-pay", "no-name|hush|trip"), 6, TEXT),
    Rule("inside-information", ("not-public", "money", "hush|no-name|to-app"), 6, TEXT),
    Rule("inside-information", ("trip", "as-tourist|hush"), 6, TEXT),
    Rule("inside-information", ("trip", "state-work", "hush|as-tourist|no-name"), 5, TEXT),
    Rule("inside-information", ("trip", "tell-pay", "to-app|hush|no-name"), 4, TEXT),
    Rule("inside-information", ("paid-note", "no-name|hush"), 5, TEXT),
    Rule("inside-information", ("paid-note", "not-public|state-work"), 4, TEXT),
    Rule("inside-information", ("not-public", "tell-pay|private-pay", "no-checking"), 5, TEXT),
    Rule("inside-information", ("copy-out", "tell-pay|private-pay|money|keep-share|hush"), 5, TEXT),
    # Investing where they say.
    Rule("invest", ("gain|trade|coin|invest-here", "guaranteed"), 4),
    Rule("invest", ("percent", "per-day"), 4),
    Rule("invest", ("per-day", "guaranteed", "trade|gain|coin"), 7, NEIGHBOURS),
    Rule("invest", ("per-day", "trade|gain|coin"), 5, NEIGHBOURS),
    Rule("invest", ("gain", "trade|coin", "teach-money"), 4, NEIGHBOURS),
    Rule("invest", ("gain", "trade|coin", "warm"), 4, TEXT),
    Rule("invest", ("trade|coin", "teach-money", "warm|to-app"), 5, TEXT),
    Rule(
        "invest",
        ("deposit-small", "trade|coin", "teach-money|bonus|gain|invest-here"),
        4,
        NEIGHBOURS,
    ),
    Rule("invest", ("bonus", "deposit-small", "trade|coin"), 5, TEXT),
    Rule("invest", ("gain", "deposit-small", "warm|hush|deceive"), 5, TEXT),
    Rule("invest", ("teach-money", "deposit-small", "warm|hush|deceive|guaranteed"), 5, TEXT),
    Rule("invest", ("presale", "coin|trade", "haste|few-left|link"), 4, NEIGHBOURS),
    # Clicks for money.
    Rule("paid-clicks", ("clicks", "click-goods", "per-click|money"), 4, NEIGHBOURS),
    Rule("paid-clicks", ("per-click", "money"), 4, NEIGHBOURS),
    Rule("paid-clicks", ("clicks", "click-goods", "recharge"), 6, TEXT),
    Rule("paid-clicks", ("per-click", "recharge"), 6, TEXT),
    Rule("paid-clicks", ("recharge", "click-goods|clicks"), 5, NEIGHBOURS),
    Rule("paid-clicks", ("easy-work", "coin"), 4, TEXT),
    Rule("paid-clicks", ("easy-work", "pay-daily", "coin|to-app"), 3, TEXT),
    # Levels.
    Rule("recruit-others", ("levels", "dream"), 4, TEXT),
    Rule("recruit-others", ("dream", "nothing-written|pack"), 4, TEXT),
    Rule("recruit-others", ("levels", "pack", "money|dream"), 6, TEXT),
    # Bodies.
    Rule("undress", ("undress", "video-call|recorded|to-app"), 8, NEIGHBOURS),
    Rule("undress", ("recorded", "leak"), 6, NEIGHBOURS),
    Rule("undress", ("leak", "money|coin", "haste", "recorded|undress"), 6, TEXT),
    Rule("undress", ("threat", "leak|money|coin|rent-pay"), 5, TEXT),
    Rule("undress", ("recorded", "leak", "money|coin|wire-service"), 6, TEXT),
    # Kept from those who would stop it.
    Rule("keep-quiet", ("hush", "hush-from"), 3),
    Rule("keep-quiet", ("hush", "no-checking|no-call|no-name|deceive"), 4, TEXT),
    Rule(
        "deceive", ("deceive", "hush-from|open-account|cheque|money|coin|state-work"), 4, NEIGHBOURS
    ),
)

CLOSES: Mapping[CloseId, str] = {
    "secrecy": "hush",
    "no-checking": "no-checking",
    "no-call": "no-call",
    "no-name": "no-name",
    "no-questions": "no-interview",
    "other-channel": "to-app",
    "haste": "haste|few-left",
}
"""Way of checking that is shut -> the concepts that shut it."""

OPENS: Mapping[OpenId, str] = {
    "known-portal": "known-portal",
    "contract-signed": "contract-signed",
    "sandbox-welcome": "sandbox-welcome",
    "can-be-called": "can-be-called",
    "on-a-register": "on-a-register",
    "time-given": "time-given",
    "no-accepted": "no-accepted",
    "nothing-wanted": "nothing-wanted",
    "in-person": "in-person",
    "met-before": "met-before",
    "they-pay": "we-pay",
    "employer-told": "employer-told",
    "public-only": "public-only",
}
"""Way of checking that is opened -> the concepts that open it."""
