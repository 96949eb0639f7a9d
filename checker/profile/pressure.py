"""Patterns in a note or message that press, bait, flatter or lead away, in five languages.

A small set, explained in the reference and tested one by one. It looks at what is asked for, never
at how well the language is written. Judgement, after CPNI's and the FBI's lists (facts: clues, 2).
"""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from checker.profile.patterns import pattern

Device = Literal["app", "money", "hurry", "secret", "flattery", "link"]
Language = Literal["English", "Spanish", "Portuguese", "French", "German"]

_GAIN = (
    r"\b(earn|profit|income|gain|return|invest|trad(e|ing)|money|rich|wealth|multipl|signal"
    r"|gan(ar|anc|ho|hos)|invert|invers|lucr|ingres|renda|rendim|revenu|argent|verdien|gewinn|geld"
    r"|rendite)\w*"
)
_COIN = r"\b(crypto(currenc\w+|s)?|bitcoins?|forex|criptomoneda\w*|criptomoeda\w*|kryptow\w+)\b"
"""Coins become a bait beside a gain; alone they are some people's work."""

PATTERNS: Mapping[Device, tuple[str, ...]] = {
    # Moving to another app takes the talk away from where it can be reported.
    "app": (
        # The name alone says little: people share groups, and newspapers are called Telegram.
        r"(?<!grupo de )(?<!groupe )\bwhats ?app\b(?![- ]gr(oup|upp))",
        r"\b(join|to|in) (a|my|our|this)( \w+){0,2} (whats ?app|telegram) (group|channel)\b",
        r"\b(on|via|to|by|over|my|auf|über|por|en|no|sur) telegram\b", r"/ ?telegram\b",
        r"\btelegram\b(?=:? (@|\+|me\b|app\b|account\b|id\b|number\b|channel\b))",
        r"\b(on|via|to|over|my|auf|über|por|no|sur) (?-i:Signal)\b(?! \w+ing\b)",
        r"\bsignal\b(?= (me|app|group|number))", r"\b(t|wa)\.me/\S*", r"\bwe ?chat\b",
        r"\bline id\b", r"\bviber\b", r"\b(my|personal) (phone|mobile|cell) number\b",
    ),
    # Money, investment and paid favours are where such talks lead.
    "money": (
        rf"{_GAIN}[^.!?]{{0,60}}{_COIN}", rf"{_COIN}[^.!?]{{0,60}}{_GAIN}",
        r"\bpre-?sale\b", r"\b(passive|extra) income\b",
        r"\bpays?\b[^.!?]{0,12}[\d$€£][^.!?]{0,20}\b(report|article|paper|talk)\b",
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
        (r"(?<!nothing )(?<!not )(?<!no )(?<!nada )(?<!pas )(?<!d['’])"
         r"\burgent(ly|e)?\b(?! (care|medicine))"),
        r"\b(reply|answer|respond|write|call|start|need|act)\b[^.!?]{0,30}\bright away\b",
        r"\bact (now|fast|quickly)\b", r"\bfor (a )?limited time\b",
        r"\b(limited|few) (places|spots|slots)\b", r"\bbefore it('|’)?s too late\b",
        r"\b(closes|ends|expires) (in|within) \d+ (hour|minute|day)s\b",
        r"\b(reply|answer|respond|contact me) (immediately|today|asap|within)\b",
        r"\burgentemente\b", r"\bresponda? (hoy|hoje|ya|já)\b", r"\bplazas limitadas\b",
        r"\bvagas limitadas\b", r"\bau plus vite\b", r"\bplaces limitées\b",
        r"\bde toute urgence\b", r"(?<!nicht )\bdringend\b", r"\bsofort (melden|antworten)\b",
        r"\bbegrenzte plätze\b",
    ),
    # Secrecy keeps them from asking.
    "secret": (
        r"\b(strictly )?confidential (project|opportunity|client|offer|role)\b",
        r"\bkeep (this|it) (between us|private|secret|confidential)\b",
        r"\b(undisclosed|unnamed|secret) client\b", r"\b(can ?not|can['’]t) (yet )?name\b",
        r"\bexclusive (opportunity|offer|invitation|access|group)\b", r"\boferta exclusiva\b",
        r"\boffre exclusive\b", r"\b(qued|guard|mant)\w+ (\w+ )?entre nosotros\b",
        r"\b(fi[cq]|guard|mant)\w+ (\w+ )?entre nós\b", r"\b(rest|gard)\w+ (\w+ )?entre nous\b",
        r"\bbleib\w* (\w+ )?unter uns\b", r"\bunter uns bleib\w*",
        r"\bvertrauliche[rs]? (projekt|angebot|auftrag)\b",
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
        r"https?://(?!([\w-]+\.)*linkedin\.com)\S+", r"\b(bit\.ly|tinyurl\.com)/\S*",
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
    device: pattern("|".join(patterns), re.IGNORECASE) for device, patterns in PATTERNS.items()
}
FEWEST_WORDS, LEAST_SHARE = 2, 0.2
_WORD = pattern(r"[^\W\d_]+")


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
    """Recognise the language by its commonest words; None where too few of them stand there.

    Two at the least, one word in five, and more than of any other language: a neighbour such as
    Dutch or Italian shares a few words with those that are known here.
    """
    words = [word.lower() for word in _WORD.findall(note)]
    counts = {name: sum(word in common for word in words) for name, common in COMMON_WORDS.items()}
    second, first = sorted(counts.values())[-2:]
    best = max(counts, key=lambda name: counts[name])
    enough = first >= FEWEST_WORDS and first >= len(words) * LEAST_SHARE and first > second
    return best if enough else None
