"""Patterns in a note or message that press, bait, flatter or lead away, in five languages.

A small set, explained in the reference and tested one by one. It looks at what is asked for, never
at how well the language is written. Judgement, after CPNI's and the FBI's lists (facts: clues, 2).
"""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

Device = Literal["app", "money", "hurry", "secret", "flattery", "link"]
Language = Literal["English", "Spanish", "Portuguese", "French", "German"]

PATTERNS: Mapping[Device, tuple[str, ...]] = {
    # Moving to another app takes the talk away from where it can be reported.
    "app": (
        r"whats ?app", r"telegram", r"\bsignal\b(?= (me|app|group|number))", r"\bwe ?chat\b",
        r"\bline id\b", r"\bviber\b", r"\b(my|personal) (phone|mobile|cell) number\b",
    ),
    # Money, investment and paid favours are where such talks lead.
    "money": (
        r"crypto\w*", r"criptomoneda\w*", r"criptomoeda\w*", r"kryptow\w*", r"\bbitcoins?\b",
        r"\bforex\b", r"\b(passive|extra) income\b",
        r"\binvest(ment|ing)s? (opportunit|platform|return|plan|group|advice|tip)\w*",
        r"\bguaranteed (return|profit|income)\w*",
        r"\b(high|huge|daily|weekly) (return|profit|commission)s?\b",
        r"\btrading (platform|signal|group)s?\b", r"\ball[- ]expenses[- ]paid\b",
        r"\bpaid (report|survey|consultation|article|talk|trip)s?\b",
        r"\bingresos (extra|pasivos)\b", r"\boportunidad de inversión\b",
        r"\bganancias garantizadas\b", r"\brenda (extra|passiva)\b",
        r"\boportunidade de investimento\b", r"\blucros? garantidos?\b",
        r"\brevenus? (passifs?|complémentaires?)\b", r"\bopportunité d['’]investissement\b",
        r"\bgains? garantis?\b", r"\bpassives einkommen\b",
        r"\b(investitions|anlage)(möglichkeit|chance)\w*", r"\bgarantierte (rendite|gewinne)\b",
    ),
    # Haste keeps people from checking.
    "hurry": (
        r"\burgent(ly|e)?\b", r"\bright away\b", r"\bact (now|fast|quickly)\b",
        r"\b(limited|few) (time|places|spots|slots)\b", r"\bbefore it('|’)?s too late\b",
        r"\b(reply|answer|respond|contact me) (immediately|today|asap|within)\b",
        r"\burgentemente\b", r"\bresponda? (hoy|hoje|ya|já)\b", r"\bplazas limitadas\b",
        r"\bvagas limitadas\b", r"\bau plus vite\b", r"\bplaces limitées\b",
        r"\bde toute urgence\b", r"\bdringend\b", r"\bsofort (melden|antworten)\b",
        r"\bbegrenzte plätze\b",
    ),
    # Secrecy keeps them from asking.
    "secret": (
        r"\b(strictly )?confidential (project|opportunity|client|offer|role)\b",
        r"\bkeep (this|it) (between us|private|secret|confidential)\b",
        r"\b(undisclosed|unnamed|secret) client\b", r"\bcannot name (the|my|our) client\b",
        r"\bexclusive (opportunity|offer|invitation|access|group)\b", r"\bentre nosotros\b",
        r"\boferta exclusiva\b", r"\bentre nós\b", r"\boffre exclusive\b", r"\bentre nous\b",
        r"\bvertrauliche[rs]? (projekt|angebot|auftrag)\b", r"\bunter uns\b",
        r"\bexklusive[sr]? angebot\b",
    ),
    # Praise for nothing in particular opens doors.
    "flattery": (
        (r"\b(so|very|truly|really) impressed (by|with) your "
         r"(profile|background|experience|photo|expertise|beaut\w+)\b"),
        (r"\byour (impressive|amazing|outstanding|remarkable|stunning) "
         r"(profile|background|experience|expertise|career|photo|smile)\b"),
        r"\b(your )?(profile|background) (caught|stood out|impressed)\b",
        r"\byou are (so |very )?(beautiful|handsome|gorgeous)\b",
        r"\btu perfil (me )?(impresion\w+|llamó)\b", r"\bseu perfil (me )?(impressionou|chamou)\b",
        r"\bvotre profil (m['’]a )?(impressionn\w+|interpell\w+)\b",
        r"\b(ihr|dein) (beeindruckendes )?profil (hat mich )?(beeindruckt|angesprochen)\b",
    ),
    # A link is where the harm is done.
    "link": (
        r"https?://(?!([\w-]+\.)*linkedin\.com)\S+", r"\b(bit\.ly|tinyurl\.com|t\.me|wa\.me)/\S*",
        r"\b(open|see|find|download) the (attached|attachment)\b",
    ),
}  # fmt: skip

COMMON_WORDS: Mapping[Language, frozenset[str]] = {
    "English": frozenset(
        "the and you your i we to of for with is are hi hello would like my have in on at".split()
    ),
    "Spanish": frozenset(
        "el la los las y usted tu su yo de para con es hola me gustaría que en mi un una".split()
    ),
    "Portuguese": frozenset(
        "o os as e você seu sua eu de para com é olá gostaria que em meu minha um uma não".split()
    ),
    "French": frozenset(
        "le la les et vous votre je de pour avec est bonjour aimerais que en mon une nous".split()
    ),
    "German": frozenset(
        "der die das und sie ihr ich zu für mit ist hallo würde gerne mein in an auf wir".split()
    ),
}
_COMPILED = {
    device: re.compile("|".join(patterns), re.IGNORECASE) for device, patterns in PATTERNS.items()
}
_WORD = re.compile(r"[^\W\d_]+")


class Found(NamedTuple):
    """A device and the words that show it, as they stand in the note."""

    device: Device
    words: str


def devices(note: str) -> list[Found]:
    """Find each device at most once, with its first words."""
    return [
        Found(device, match[0]) for device, one in _COMPILED.items() if (match := one.search(note))
    ]


def language(note: str) -> Language | None:
    """Recognise the language by its commonest words; None where too few of them stand there."""
    words = [word.lower() for word in _WORD.findall(note)]
    counts = {name: sum(word in common for word in words) for name, common in COMMON_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 2 else None
