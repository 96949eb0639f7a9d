"""Clues in who they say they are, and whether the pieces tell of one person.

Only form counts: case, digits, stray signs, mixed alphabets. Where a name comes from never does.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.bounds import TEXTS_KEPT
from checker.model import Judgement, PartialDate, ProfileRequest
from checker.profile import career, pieces, trades, wording
from checker.profile.clue import Answer, Clue, Observation

_SUFFIX = r"(?i)\b(jr|sr|dr|ph\.?d|m\.?d|esq|st|[a-z])\.$"
"""What rightly ends in a full stop: titles and initials."""
_CAPITALS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"}
"""Alphabets in which names begin with a capital; Georgian has capitals and does not use them so."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"})


LABELLED = r"(?i)\w_\w|\((copy|copia|kopie|copie|draft|final|test|\d+)\)|\bv\d+\b"
"""How copies of a file are told apart."""


DESK = (
    r"(?i)\b((customer|linkedin|account|technical) (support|service|security|team|care)|help ?desk"
    r"|(recruitment|hiring|security|verification) (team|department)|hr department|giveaway"
    r"|crypto|forex|bitcoin)\b"
)
"""What is a desk's or a trade's, in the place of a person's name."""


def odd_name(request: ProfileRequest) -> Judgement:
    """Look at how the name is written, and whether the profile's address goes with it.

    One oddity is a habit or a marriage; two together are rarer.
    """
    name = request.name
    if not name:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    oddities = [*_oddities(name)]
    slug = _slug(request.url or "")
    apart = slug and _fold(name) and not _related(name, slug)
    seen = [wording.NAME_ODD[oddity] for oddity in oddities]
    if apart:
        seen.append(wording.name_and_address(slug))
    if len(seen) > 1:
        return Judgement(outcome="sign", seen=" ".join(seen), strength="moderate")
    if apart and (turned := career.turned_to_money(request)):
        told = wording.turned(wording.name_and_address(slug), *turned)
        return Judgement("sign", told, "moderate", wording.WOKE_TO_MONEY)
    if made := re.search(PERSONA, request.url or ""):
        return Judgement("sign", wording.address_persona(made[0]), "moderate")
    if apart and (trade := _other_trade(request, slug)):
        return Judgement("sign", wording.address_trade(slug, trade), "moderate")
    if apart and (old := _old_trade(request, slug)):
        return Judgement("sign", wording.address_trade(slug, old), "moderate")
    if seen and oddities != ["capitals"]:
        return Judgement(outcome="sign", seen=seen[0])
    return Judgement(outcome="clear", seen=wording.NAME_FITS if slug else wording.NAME_PLAIN)


PERSONA = r"(?i)\b(persona|avatar|outreach|sender|burner)(-[a-z]+)?-\d{1,3}\b"
"""How those who keep many profiles number them."""
SLUG_TRADES = (
    r"(mecanic[oa]|electricista|eletricista|elektryk|elektriker(in)?|electrician|fontanero|plumber"
    r"|plombier|enfermer[oa]|enfermeir[oa]|infirmiere?|infermier[ea]|nurse|krankenschwester|zfa"
    r"|dentista?|zahnarzt|abogad[oa]|advogad[oa]|avocate?|avvocat[oa]|lawyer|profesora?|professora?"
    r"|teacher|lehrer(in)?|maestr[oa]|insegnante|contador[a]?|comptable|buchhalter(in)?|accountant"
    r"|arquitect[oa]|arquitet[oa]|architecte?|architett[oa]|architekt(in)?|ingenier[oa]|engenheir[oa]"
    r"|ingenieur|ingegnere|engineer|developer|photographer|fotograf[oa]|photographe|chef|cocinero"
    r"|koch|electrical|carpenter|welder|driver|farmer|pharmacist|psicolog[oa]|psychologist"
    r"|veterinari[oa]|fisioterapeuta|physio|kucharz|mechanik|kierowca|nauczyciel(ka)?|pielegniarka)"
)


def _other_trade(request: ProfileRequest, slug: str) -> str | None:
    """Return the trade in an address of another person's, where nobody here has such a trade now.

    A trade that any job or headline comes near to may be theirs in another language.
    """
    words = _fold(slug)
    found = [word for word in words if re.fullmatch(SLUG_TRADES, word)]
    if len(words) < FEWEST_IN_SLUG or not found:
        return None
    theirs = {word[:4] for text in career.titles(request) for word in _fold(text)}
    firm = {word[:4] for job in request.positions or () for word in _fold(job.company or "")}
    named = trades.of_title(found[0])
    near = trades.near(named) if named else frozenset()
    kept = any(trades.of_title(text) & near for text in career.titles(request))
    return None if kept or found[0][:4] in theirs | firm or not theirs else found[0]


SHORTEST_TRADE, FEWEST_IN_SLUG = 5, 3


def _old_trade(request: ProfileRequest, slug: str) -> str | None:
    """Return the title of a job long left that stands in an address of another person's.

    Two names and a trade are somebody; who married has kept the trade, or tells of it now.
    """
    words = _fold(slug)
    if len(words) < FEWEST_IN_SLUG:
        return None
    now = {word for text in career.titles(request) for word in _fold(text)}
    for job in request.positions or ():
        if job.current or job.end is None:
            continue
        for word in _fold(job.title or ""):
            if len(word) >= SHORTEST_TRADE and word in words and word not in now:
                return job.title
    return None


def changed_lately(request: ProfileRequest) -> Judgement:
    """Weigh another name or face than before: more beside a trade that wants money, new to them."""
    changed = request.observations.get("changed-lately")
    if changed is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not changed:
        return Judgement(outcome="clear", seen=wording.NAME_STAYED)
    if turned := career.turned_to_money(request):
        seen = wording.turned(wording.NAME_CHANGED, *turned)
        return Judgement("sign", seen, "moderate", wording.WOKE_TO_MONEY, soft=False)
    return Judgement(outcome="sign", seen=wording.NAME_CHANGED)


def _oddities(name: str) -> Iterator[str]:
    if any(letter.isdecimal() for letter in name):
        yield "digits"
    if re.search(LABELLED, name):
        yield "label"
    if re.search(DESK, name):
        yield "desk"
    if any(_mixed(word) for word in name.split()):
        yield "mixed"
    cased = [letter for letter in name if _alphabet(letter) in _CAPITALS]
    if len(name.split()) > 1 and len(cased) > 3:
        if all(letter.islower() for letter in cased):
            yield "lower"
            if re.search(r"\w{4,}\. ", name):
                yield "stop"
        if all(letter.isupper() for letter in cased):
            yield "capitals"  # an office's habit in many countries: only beside another oddity
    alone = "," not in name  # degrees and certificates follow a comma
    if alone and name.endswith(".") and not re.search(_SUFFIX, name):
        yield "stop"


def _mixed(word: str) -> bool:
    """Whether one word mixes alphabets that look alike, a trick against searching."""
    return len({_alphabet(letter) for letter in word} & {"LATIN", "CYRILLIC", "GREEK"}) > 1


def _alphabet(letter: str) -> str:
    if not letter.isalpha():
        return ""
    return "LATIN" if letter.isascii() else unicodedata.name(letter, "").partition(" ")[0]


def _slug(url: str) -> str:
    """Give the short name at the end of a profile's address, without the number LinkedIn adds."""
    match = re.search(r"/in/([^/?#\s]+)", url)
    if not match:
        return ""
    from urllib.parse import unquote  # noqa: PLC0415 (it brings half of networking to the start)

    return re.sub(r"(-[0-9a-f]*[0-9][0-9a-f]*)+$", "", unquote(match[1]).casefold())


@lru_cache(TEXTS_KEPT)
def _fold(text: str) -> Sequence[str]:
    """Split into words of plain Latin letters; other alphabets give none and are not compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o"))
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(re.findall(r"[a-z]{2,}", bare))


def _related(name: str, slug: str) -> bool:
    """Whether any word of the name, or its initials, stands in the address."""
    words, joined = _fold(name), "".join(_fold(slug))
    written_out = _fold(unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS))
    if not joined or any(not letter.isascii() for letter in slug):
        return True  # an address in another alphabet, or none to compare
    initials = "".join(word[0] for word in words)
    either = {*words, *written_out}
    return any(word[:3] in joined for word in either) or joined.startswith(initials)


_CALLED = (
    r"my name is|my name['’]s|je m['’]appelle|mon nom est|me llamo|mi nombre es|(o )?meu nome é"
    r"|me chamo|chamo-me|mi chiamo|il mio nome è|mein name ist|ich hei(ß|ss)e|mijn naam is"
)
_WORD_OF_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+"
INTRODUCED = (
    rf"(?i:\b(?P<called>{_CALLED})|\b(i['’]?m|i am|ich bin|je suis|soy|sou|sono|ik ben|this is))"
    rf" (?P<name>{_WORD_OF_NAME}(?: {_WORD_OF_NAME}){{1,2}})"
)
"""Somebody who says who they are, by two or three words in capitals."""


def contradictions(request: ProfileRequest) -> Judgement:
    """Report a contradiction that was seen, or one that the parts themselves show.

    An About text may introduce or tell of another person, or of another life than the jobs.
    """
    if other := _introduced(request) or pieces.tells_of(request):
        return Judgement(outcome="sign", seen=wording.about_another(other))
    apart = pieces.apart(request)
    if apart and apart.weighs:
        return Judgement(outcome="sign", seen=apart.seen)
    seen = request.observations.get("contradictions-seen")
    if apart and not seen:
        return Judgement(outcome="sign", seen=apart.seen, strength="weak")
    if seen is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return (
        Judgement("sign", wording.CONTRADICTS) if seen else Judgement("clear", wording.ONE_PERSON)
    )


def _introduced(request: ProfileRequest) -> str | None:
    """Return the name by which an About text introduces somebody who is not the profile's.

    "I am" is followed by titles as well, so there the profile's address has to bear the same name.
    Where the text has a word of the profile's name, or one that begins alike, a nickname or a
    marriage may explain the rest.
    """
    about, name = request.about or "", _fold(request.name or "")
    introductions = _introductions(about) if about else ()
    if not introductions or not name or set(name) & set(_fold(about)):
        return None
    address = "".join(_fold(_slug(request.url or "")))
    begins = {word[:2] for word in name}
    for other, called in introductions:
        words = _fold(other)
        meant = called or all(word in address for word in words)
        if meant and len(words) > 1 and begins.isdisjoint(word[:2] for word in words):
            return other
    return None


@lru_cache(TEXTS_KEPT)
def _introductions(about: str) -> Sequence[tuple[str, bool]]:
    """Give each name by which a text introduces somebody, and whether it says "is called"."""
    return tuple((one["name"], bool(one["called"])) for one in re.finditer(INTRODUCED, about))


PUBLIC_TRADE = (
    r"(?i)\b(journalist\w*|reporter|correspondent|columnist|periodista|jornalista|giornalista|author"
    r"|novelist|autor|autora|écrivaine?|schriftsteller\w*|professor\w*|surgeon|physician|barrister"
    r"|attorney|solicitor|rechtsanwalt|rechtsanwältin|avocate?|abogad[oa]|advogad[oa]|avvocat[oa]"
    r"|keynote speaker|tedx? speaker|best-?selling \w+|research (fellow|scientist)|scientist"
    r"|film director|film-?maker|act(or|ress)|composer|olympian|footballer|four-star general"
    r"|admiral"
    r"|investigador[a]?|cient[íi]fic[oa]|pesquisador[a]?|chercheu(r|se)|wissenschaftler(in)?"
    r"|senator|ambassador|(member|minister) of (the )?(parliament|state)|mayor)\b"
)
"""Work that leaves something in public: articles, books, a register."""


def no_trace(request: ProfileRequest) -> Judgement:
    """Weigh the lack of any trace by whether the work is one that leaves some in public."""
    found = request.observations.get("traces-elsewhere")
    trade = _public_trade(request)
    if found is None:
        seen = wording.public_trace(trade) if trade and request.name else wording.NOT_LOOKED
        return Judgement(outcome="unknown", seen=seen)
    if found:
        return Judgement(outcome="clear", seen=wording.TRACES)
    if trade:
        return Judgement("sign", wording.no_public_trace(trade), soft=False)
    return Judgement(outcome="sign", seen=wording.NO_TRACE)


def _public_trade(request: ProfileRequest) -> str | None:
    """Return the words for work that leaves something in public, where it is done now."""
    for text in career.titles(request):
        match = re.search(PUBLIC_TRADE, text)
        if match and not re.search(career.NOT_NOW, text):
            return match[0].lower()
    return None


NAMED_ADDRESS = r"(?i)[a-z]{3,}[._][a-z]{3,}[\d._-]*(\w+)?"
OFFICE = (
    r"(?i)\b(info|office|sales|hr|jobs?|careers?|team|contact|support|recruit\w*|talent|admin"
    r"|hello|mail|accounts?|booking|press|events?|no-?reply|kontakt|ventas|servi[cz]\w*)\b"
)


def _of_a_person(request: ProfileRequest, address: str) -> bool:
    """Whether an address bears somebody's names, beside a listed one elsewhere that is theirs."""
    local, _, domain = address.casefold().rpartition("@")
    listed, _, own = (request.listed_email or "").casefold().rpartition("@")
    theirs = bool(listed) and _related(request.name or "", listed) and own != domain
    named = re.fullmatch(NAMED_ADDRESS, local) and not re.search(OFFICE, local.replace(".", " "))
    return theirs and bool(named)


def contact_name(request: ProfileRequest) -> Judgement:
    """Weigh contact data under another name; firm where the address has nothing of this one.

    Without the address, or where it bears a word of the name, a marriage may be behind it; where
    the About text tells of who is named there, the two share a mailbox.
    """
    differs = request.observations.get("contact-name-differs")
    address = request.contact_email or ""
    local = address.rpartition("@")[0]
    apart = bool(local and request.name) and not _related(request.name or "", local)
    if differs is None and apart and _of_a_person(request, address):
        return Judgement("sign", wording.address_of_another(address), soft=False)
    if differs is None:
        seen = wording.whose_address(address) if apart else wording.NOT_LOOKED
        return Judgement(outcome="unknown", seen=seen)
    if not differs:
        return Judgement(outcome="clear", seen=wording.CONTACT_THEIRS)
    told = any(
        word in local.casefold() and not re.search(OFFICE, word)
        for word in map(str.casefold, re.findall(r"\b[A-ZÀ-Þ]\w{3,}", request.about or ""))
    )
    return Judgement("sign", wording.CONTACT_OF_ANOTHER, soft=told or not apart)


RANK = r"(?i)\b(ceo|cfo|cto|coo|chief \w+( \w+)? officer|president|managing director)\b"
BADGES_ASKED = PartialDate(2026, 1).earliest
"""The press reported in 2025 that LinkedIn asks for a badge with a new title of this kind."""
NEW_TITLE = 12
"""Months."""


def title_badge(request: ProfileRequest) -> Judgement:
    """Look for a recruiter's or executive's title that is new and has no workplace badge."""
    now = career.as_of_month(request)
    taken = [
        job
        for job in request.positions or ()
        if job.current and (career.trade_in(job.title or "") or re.search(RANK, job.title or ""))
    ]
    new = [
        job
        for job in taken
        if (start := career.started(job))
        and start.earliest >= BADGES_ASKED
        and now - start.earliest <= NEW_TITLE
    ]
    if not new:
        return Judgement(outcome="not-applicable", seen=wording.NO_NEW_TITLE)
    if request.verified is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if request.verified and request.verified_as in {None, "workplace"}:
        return Judgement(outcome="clear", seen=wording.TITLE_VERIFIED)
    return Judgement(outcome="sign", seen=wording.title_unverified(wording.job(new[-1])))


CLUES = (
    Clue(
        id="odd-name",
        family="identity",
        title="A name that is oddly written",
        brief="the name is oddly written",
        question="Is the name written as names are, and does the profile's address go with it?",
        inputs=("profile.name", "profile.url", "profile.positions"),
        why="Accounts made in bulk show it in their names: digits, no capitals, a stray full stop, "
        "an address that belongs to somebody else. Only the writing counts, never the name.",
        innocent="People marry, take another name, or type in a hurry on a phone.",
        strength="weak",
        basis="evidence",
        sources=("xiao", "recruiters"),
        how="Compare the name with the last part of the profile's address.",
        seconds=10,
        tool="enter",
        judge=odd_name,
    ),
    Clue(
        id="contradictions",
        family="identity",
        title="Pieces that contradict one another",
        brief="parts of the profile contradict one another",
        question="Do parts of the profile contradict one another: two different names, work that "
        "is another trade's, or a picture taken decades before or after the career it goes with?",
        inputs=(
            "observations.contradictions-seen",
            "profile.about",
            "profile.name",
            "profile.url",
            "profile.positions",
        ),
        why="Profiles pieced together from several people keep traces of each.",
        innocent="People change their names, and keep photos for years.",
        strength="moderate",
        basis="judgement",
        sources=("recruiters", "symantec", "inland"),
        how="Read the text for another name, and compare what the pieces say with one another. "
        "Only what contradicts counts, never what somebody looks like.",
        task="Compare its parts with one another",
        seconds=40,
        observation=Observation(
            id="contradictions-seen",
            yes=Answer(outcome="sign", seen=wording.CONTRADICTS),
            no=Answer(outcome="clear", seen=wording.ONE_PERSON),
        ),
        judge=contradictions,
    ),
    Clue(
        id="no-trace",
        family="identity",
        title="No trace anywhere else",
        brief="no trace of the person turns up elsewhere",
        question="Does the person turn up anywhere else: an employer's page, a talk, an article, "
        "a register?",
        inputs=(
            "observations.traces-elsewhere",
            "profile.headline",
            "profile.occupation",
            "profile.positions",
        ),
        why="A thousand accounts with generated faces, examined in 2022, had left no trace "
        "anywhere else. Where the work is public, as a journalist's or a surgeon's is, none is "
        "stranger than anywhere.",
        innocent="Quiet people exist, common names hide them, and some write under another one.",
        strength="moderate",
        basis="evidence",
        sources=("goldstein",),
        how="Search for the name in quotation marks together with the employer.",
        seconds=40,
        soft=True,
        task="Search for the name and the employer",
        tool="search-person",
        subject=career.names_person,
        observation=Observation(
            id="traces-elsewhere",
            yes=Answer(outcome="clear", seen=wording.TRACES),
            no=Answer(outcome="sign", seen=wording.NO_TRACE),
        ),
        judge=no_trace,
    ),
    Clue(
        id="second-profile",
        family="identity",
        title="Another profile of the same person",
        brief="another profile of the same person exists",
        question="Does a search for the name on LinkedIn show another profile of the same person: "
        "older, verified, or with far more connections?",
        inputs=("observations.second-profile",),
        why="Copied identities stand beside the ones that they were copied from. Which is which, "
        "badge and network mostly tell; the other person can be asked.",
        innocent="People lose a password and begin anew, or keep one profile for each language.",
        strength="strong",
        basis="judgement",
        sources=("seal", "judgement"),
        how="Search LinkedIn for the name and the employer, and compare the pages that come up.",
        seconds=40,
        task="Look for another profile of this name",
        tool="search-person",
        subject=career.names_person,
        observation=Observation(
            id="second-profile",
            yes=Answer(
                outcome="sign", seen="You found an older or better kept profile of this person."
            ),
            no=Answer(outcome="clear", seen="You found no other profile of this person."),
        ),
    ),
    Clue(
        id="changed-lately",
        family="identity",
        title="Another name or face than before",
        brief="name or photo were changed lately",
        question="Does About this profile, or an older copy that you remember, show that the name "
        "or the photo became somebody else's lately?",
        inputs=("observations.changed-lately", "profile.positions"),
        why="Accounts are sold and renamed: the network stays, the person changes. Research on a "
        "ring of made-up profiles found names and photos swapped on profiles that kept the rest.",
        innocent="People marry, transition, take back a name or simply have a new picture.",
        strength="weak",
        basis="judgement",
        sources=("tg-2889", "seal"),
        how="Open More, then About this profile, and read when it was last updated. Ask somebody "
        "who has been connected for longer what name stood there.",
        seconds=30,
        soft=True,
        observation=Observation(
            id="changed-lately",
            yes=Answer(outcome="sign", seen=wording.NAME_CHANGED),
            no=Answer(outcome="clear", seen=wording.NAME_STAYED),
        ),
        judge=changed_lately,
    ),
    Clue(
        id="contact-name",
        family="identity",
        title="Contact data under another name",
        brief="the contact data lead to another name",
        question="Do the address, the number or the site that they give lead to another name?",
        inputs=("observations.contact-name-differs", "profile.contact_email", "profile.name"),
        why="Made-up workers were found by telephone numbers and addresses that belonged to other "
        "people.",
        innocent="A shared family number, an office line, a name from before a marriage.",
        strength="moderate",
        basis="evidence",
        sources=("mandiant",),
        how="Search the address and the number in quotation marks, and see whose they are.",
        task="Search for the address and the number",
        seconds=40,
        subject=career.gives_contact,
        observation=Observation(
            id="contact-name-differs",
            yes=Answer(outcome="sign", seen=wording.CONTACT_OF_ANOTHER),
            no=Answer(outcome="clear", seen=wording.CONTACT_THEIRS),
        ),
        judge=contact_name,
    ),
    Clue(
        id="title-badge",
        family="identity",
        title="A new title without the workplace badge",
        brief="a new title carries no workplace badge",
        question="Is a recruiter's or an executive's title new, and is the workplace not verified?",
        inputs=("profile.positions", "profile.verified", "profile.verified_as"),
        why="LinkedIn asks for a verified workplace when such a title is added or changed, as the "
        "press reported in 2025. Older titles are exempt.",
        innocent="Not every firm can be verified, and the demand came in step by step.",
        strength="weak",
        basis="judgement",
        sources=("linkedin-titles", "verified-share"),
        how="Tap the shield beside the name and see whether the workplace is among what it lists.",
        seconds=15,
        tool="enter",
        judge=title_badge,
    ),
)
