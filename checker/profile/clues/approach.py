"""Clues in how they came to you: the invitation, the note, what happens when you answer."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from checker.bounds import TEXTS_KEPT
from checker.model import Judgement, Outcome, ProfileRequest, Strength
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation
from checker.profile.clues.text import MERGED, PLACEHOLDER, ordered, sure_gains

STANDARD_NOTE = (
    r"(?i)(hi|hello|dear)?[\s\w,.'’-]{0,40}?"
    r"(i('|’)?d like to (add you to my|join (my|your)) (professional|linkedin) network"
    r"( on linkedin)?"
    r"|i('|’)?d like to connect with you( on linkedin)?"
    r"|please add me to your( linkedin| professional)? network)"
    r"[\s.!,–—-]*([\w'’-]+[\s.]*){0,3}"
)
"""The sentences that LinkedIn itself put into an invitation, with at most a name beside them."""
COURTING: Mapping[str, str] = {
    "looks": (
        r"(?i)\b((beautiful|lovely|sweet|charming|gorgeous) (smile|face|eyes)"
        r"|your (smile|beauty)|(honest|kind) face|(ehrliches|schönes|liebes) (gesicht|lächeln)"
        r"|(hermosa|linda|bella) sonrisa|(belo|lindo) sorriso|(beau|joli) sourire|bel sorriso"
        r"|(good (day|morning|evening)|hello|hi|hey),? (pretty|beautiful|gorgeous|handsome|sweet)"
        r"|schöne frau|hermosa (dama|mujer)|mujer hermosa|bela (dama|mulher)|belle femme"
        r"|bella donna)\b"
    ),
    "self": (
        r"(?i)\b((i am|i['’]m|as) an? (\w+ ){0,2}(god[- ]fearing|widow(er|ed)?|lonely)\b"
        r"|(i am|i['’]m) (widowed|lonely)|(duty|life) (here )?is lonely"
        r"|a god[- ]?fearing (wo)?man|ich bin (verwitwet|witwer|witwe)|(soy|sou) (viud|viúv)[oa]"
        r"|je suis (veuf|veuve)|sono vedov[oa])\b"
    ),
    "company": (
        r"(?i)\b(know you (more|better)|get to know you|only want (\w+ )?friends"
        r"|(be|become|make) (good )?friends|be (your|my) friend|dich (besser |näher )?kennen\w*"
        r"|conocerte (mejor|más)|te conhecer melhor|mieux te connaître"
        r"|conoscerti (meglio|di più)|serious friendship|ernste freundschaft|amistad seria"
        r"|amizade séria|amitié sérieuse|amicizia seria"
        r"|(look(ing)?|search(ing)?|hop(e|ing)) for (an? )?(honest|sincere|true) friend(ship)?)\b"
    ),
    "feelings": (
        r"(?i)\b(no business (purpose|intention)|touched my heart|in love with you"
        r"|feel (that )?you are an? (sincere|honest|kind|good) (person|man|woman|lady)"
        r"|love at first sight)\b"
    ),
}
"""Kinds of courtship: what is meant counts, and never how it is written.

One is a friendly word, or a fact of a life; two in a stranger's note are what it is for.
"""
ADDRESS = r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+)+"
"""An e-mail address within a text."""
LONGEST_STANDARD_NOTE = 120
"""Characters; a longer note says something of its own."""

FREE_MAIL_NAMES = frozenset(
    {"gmail", "googlemail", "yahoo", "ymail", "outlook", "hotmail", "live", "gmx", "yandex"}
)
"""Of providers with a domain a country."""
FREE_MAIL = frozenset(
    {
        "aol.com", "icloud.com", "me.com", "msn.com", "proton.me", "protonmail.com", "mail.com",
        "mail.ru", "web.de", "zoho.com", "tutanota.com", "qq.com", "163.com", "126.com",
        "libero.it", "orange.fr", "free.fr", "laposte.net", "uol.com.br", "bol.com.br",
    }
)  # fmt: skip
LEGAL_FORMS = frozenset(
    (
        "inc llc ltd limited gmbh ag sa srl spa bv nv plc corp co company group ltda as ab oy aps"
        " the and"
    ).split()
)
_REGISTERED = r"^(?:.*?\.)??([^.]+)\.((?:(?:co|com|org|net|ac|gov|edu)\.)?[^.]+)$"
"""The part of a domain that somebody registered, and its ending."""
_ASCII_WORD = r"[a-z0-9]+"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "æ": "ae", "ø": "oe"})
OWNED = (
    r"(?i)\b(owner|founder|co-?founder|self[- ]employed|freelanc\w*|independent|inhaber\w*"
    r"|gründer\w*|propriet\w+|fondat\w+|socio|gérante?)\b"
)
"""Who works for a firm of their own, as people with a free address often do."""
SHORTEST_BORROWED = 4
SHORTEST_NAME = 5
"""Letters; shorter names turn up inside other words by chance."""
_LOOKALIKES = str.maketrans({"0": "o", "1": "l", "5": "s", "3": "e"})
_IN_DOMAINS = _LOOKALIKES | {ord("i"): "l"}


def no_note(request: ProfileRequest) -> Judgement:
    """Look for a note of the inviter's own."""
    if left := _left_over(request):
        return left
    if request.note is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.note:
        return Judgement(outcome="sign", seen=wording.NOTE_MISSING)
    if _is_standard(request.note):
        return Judgement(outcome="sign", seen=wording.NOTE_DEFAULT)
    if claim := _claims_mutuals(request):
        return Judgement("sign", wording.mutuals_claimed(claim), "moderate", wording.FALSE_MUTUALS)
    courts = _courts(request.note)
    if len(courts) > 1:
        return Judgement("sign", wording.NOTE_COURTS, "moderate", wording.COURTS)
    if set(courts) - {"self"}:
        return Judgement(outcome="sign", seen=wording.NOTE_PERSONAL, strength="weak")
    return Judgement(outcome="clear", seen=wording.NOTE_THERE)


@lru_cache(TEXTS_KEPT)
def _courts(note: str) -> Collection[str]:
    """Return the kinds of courtship that stand in a note."""
    return [kind for kind, words in COURTING.items() if re.search(words, note)]


def _left_over(request: ProfileRequest) -> Judgement | None:
    """Look for the gaps of a form, a machine's answer or an order to the writer in their words.

    One gap for a name is a slip of whoever writes to many, as recruiters do.
    """
    text = "\n".join(one for one in (request.note, request.conversation) if one)
    if not text:
        return None
    if order := ordered(text):
        return Judgement("sign", wording.orders(order), "moderate", wording.ORDERS_LEFT)
    gaps = _gaps(text)
    if not gaps:
        return None
    merged = len(gaps) == 1 and re.fullmatch(MERGED, gaps[0])
    strength: Strength = "weak" if merged else "moderate"
    return Judgement("sign", wording.note_slots(gaps[0]), strength, wording.NOTE_TEMPLATE)


@lru_cache(TEXTS_KEPT)
def _gaps(text: str) -> Sequence[str]:
    """Return what a form or a model has left in a text."""
    return [match[0] for match in re.finditer(PLACEHOLDER, text)]


MUTUAL_CLAIM = (
    r"(?i)\b(mutual|shared|common) (friends|connections|contacts)\b"
    r"|\b(friends|connections|contacts) in common\b|\bgemeinsame (kontakte|bekannte|freunde)\b"
    r"|\b(amigos|contactos|conexiones) en común\b|\b(amigos|contat?c?tos|conexões) em comum\b"
    r"|\b(amis|contacts|relations) en commun\b|\b(amici|contatti|collegamenti) in comune\b"
)
MANY_OF = (
    r"(?i)\b(\d+|many|several|so many|dozens|hundreds|twenty|thirty|forty|fifty|sixty|viele|muchos"
    r"|tantos|muitos|mais de|más de|over|plus de|beaucoup|tanti|molti|lots|loads)\b"
)


def _claims_mutuals(request: ProfileRequest) -> str | None:
    """Return the words by which a note claims many shared contacts, where you share none."""
    if request.mutual_connections != 0:
        return None
    for sentence in re.split(r"[.!?\n]+", request.note or ""):
        match = re.search(MUTUAL_CLAIM, sentence)
        if match and re.search(MANY_OF, sentence[: match.start()]):
            return " ".join(sentence.split())
    return None


def note_pressure(request: ProfileRequest) -> Judgement:
    """Have the message check read the note and what they wrote since.

    Where it knows no pattern in them, that is no clearance: the clue does not apply then.
    """
    written = [text for text in (request.note, request.conversation) if text]
    if not written:
        if request.note is None:
            return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
        return Judgement(outcome="not-applicable", seen=wording.NOTE_MISSING)
    if all(_is_standard(text) for text in written):
        return Judgement(outcome="not-applicable", seen=wording.NOTE_DEFAULT)
    from checker import messages  # noqa: PLC0415 (only who enters a note waits for it)

    finding = messages.finding("\n\n".join(written), request.name or "")
    gains = [gain for one in written for gain, _ in sure_gains(one)]
    if gains and finding.strength in {None, "note"}:
        return Judgement("sign", wording.promised(gains[0]), "moderate", wording.PROMISES_GAIN)
    if finding.strength:
        return Judgement("sign", finding.seen, finding.strength, finding.brief)
    outcome: Outcome = "unknown" if finding.band == "not-enough" else "not-applicable"
    return Judgement(outcome=outcome, seen=finding.seen)


def _is_standard(note: str) -> bool:
    return len(note) <= LONGEST_STANDARD_NOTE and re.fullmatch(STANDARD_NOTE, note) is not None


def contact_address(request: ProfileRequest) -> Judgement:
    """Compare the address they write from, or that they give in a text, with the firm they name."""
    address = request.contact_email
    if address:
        return _address(request, address)
    if told := _told_address(request):
        return told
    if desk := _listed_desk(request):
        return desk
    trade = career.contact_trade(request)
    return Judgement("unknown", wording.NOT_LOOKED, "moderate" if trade else "note")


def _told_address(request: ProfileRequest) -> Judgement | None:
    """Weigh an address that stands in their lines, where it only looks like the firm's.

    That is a strong sign whoever names it. One that fits clears nobody, as anybody can name it, and
    a free one may be somebody else's.
    """
    written = [text for text in (request.note, request.conversation) if text and "@" in text]
    if not written:
        return None
    from checker.messages.disguises import fold  # noqa: PLC0415 (waited for by who enters a note)
    from checker.messages.threads import parts  # noqa: PLC0415

    name = fold(request.name or "")
    for text in written:
        for part in parts(fold(text), name):
            theirs = "" if part.mine else text[part.start : part.end]
            for address in dict.fromkeys(re.findall(ADDRESS, theirs)):
                judgement = _address(request, address)
                if judgement.strength == "strong":
                    return judgement._replace(seen=wording.address_told(address))
    return None


def _address(request: ProfileRequest, address: str) -> Judgement:
    """Compare an address with the firm they name and with the address that the profile lists."""
    match = re.fullmatch(r"[^@\s]+@([\w-]+(?:\.[\w-]+)+)", address)
    if not match:
        return Judgement(outcome="unknown", seen=wording.ADDRESS_UNREADABLE)
    domain = match[1].casefold()
    registered, _, ending = re.sub(_REGISTERED, r"\1.\2", domain).partition(".")
    if domain in FREE_MAIL or (registered in FREE_MAIL_NAMES and ending):
        return _free_mail(request, address, domain)
    firms = [job.company for job in request.positions or () if job.current is not False]
    names = {name for firm in firms for name in _as_domains(firm or "")}
    own = _registered(address)
    listed = _registered(request.listed_email or "")
    if listed and listed != own and _imitates(listed, own):
        return Judgement(
            "sign", wording.address_imitates(domain, request.listed_email or ""), "strong"
        )
    if own in names:
        return Judgement(outcome="clear", seen=wording.address_fits(domain))
    labels = ["".join(re.findall(_ASCII_WORD, label)) for label in domain.split(".")[:-1]]
    if any(_looks_alike(name, label) for name in names for label in labels):
        return Judgement(outcome="sign", seen=wording.address_alike(domain), strength="strong")
    return Judgement(outcome="unknown", seen=wording.address_other(domain))


def _listed_desk(request: ProfileRequest) -> Judgement | None:
    """Weigh a free address on the page itself that bears the name of a firm others own.

    A small firm may have no other, so it weighs for who recruits or sells, and for firms that
    everybody knows.
    """
    local, _, domain = (request.listed_email or "").casefold().rpartition("@")
    if not local or not (domain in FREE_MAIL or domain.partition(".")[0] in FREE_MAIL_NAMES):
        return None
    for job in request.positions or ():
        firm, title = job.company or "", job.title or ""
        own = re.search(OWNED, title) or same_name(request.name, firm) or job.employment in ALONE
        if not job.current or not firm or not request.name or own:
            continue
        known = re.search(career.KNOWN_FIRMS, firm) or career.trade_in(title)
        if known and _borrowed(local, _as_domains(firm)):
            return Judgement("sign", wording.address_listed(domain, firm), "moderate")
    return None


ALONE = frozenset({"self-employed", "freelance"})


def _free_mail(request: ProfileRequest, address: str, domain: str) -> Judgement:
    """Weigh an address that anybody can have: by the firm's name in it, and by the trade.

    Only beside a job that is said to be a full-time one at a firm; whoever works alone writes so.
    """
    for job in request.positions or ():
        if not job.current or job.employment != "full-time" or not job.title or not job.company:
            continue
        own = re.search(OWNED, job.title) or same_name(request.name, job.company)
        firm = _borrowed(address.rpartition("@")[0], _as_domains(job.company))
        if firm and request.name and not own:
            return Judgement("sign", wording.address_borrowed(domain, job.company), "strong")
        if career.trade_in(job.title) and not own:
            return Judgement("sign", wording.address_free(domain), "moderate")
    alone = any(job.employment in ALONE for job in request.positions or ())
    trade = career.contact_trade(request) and not alone
    return Judgement("sign", wording.address_free(domain), "weak" if trade else "note")


def same_name(name: str | None, firm: str) -> bool:
    """Whether a firm carries a word of the person's name: family firms do."""
    words = set(re.findall(r"\w{3,}", (name or "").casefold()))
    return bool(words & set(re.findall(r"\w{3,}", firm.casefold())))


def _borrowed(local: str, names: Iterable[str]) -> str | None:
    """Return the firm's name that stands in the part of an address before the @."""
    plain = "".join(re.findall(_ASCII_WORD, local.casefold()))
    fitting = [name for name in names if len(name) >= SHORTEST_BORROWED and name in plain]
    return max(fitting, key=len, default=None)


@lru_cache(TEXTS_KEPT)
def _as_domains(firm: str) -> Collection[str]:
    """Give a firm's name as its domain may write it: with its legal form and article or without.

    Accents are left out, umlauts left out or written as two letters.
    """
    found = set()
    folded = unicodedata.normalize("NFC", firm).casefold()
    for spelling in (folded, folded.translate(_UMLAUTS)):
        bare = "".join(
            letter
            for letter in unicodedata.normalize("NFKD", spelling)
            if not unicodedata.combining(letter)
        )
        if any(letter.isalpha() and not letter.isascii() for letter in bare):
            continue  # another alphabet
        words = re.findall(_ASCII_WORD, re.sub(r"['’.]", "", bare))
        kept = [word for word in words if word not in LEGAL_FORMS] or words
        found |= {"".join(words), "".join(kept)}
    return frozenset(found - {""})


def _looks_alike(name: str, label: str) -> bool:
    """Whether a label is a firm's name with words added, or with a letter or two changed."""
    if len(name) < SHORTEST_NAME:
        return False
    if name in label:
        return True
    return label.translate(_LOOKALIKES).replace("rn", "m") == name or _one_edit(name, label)


def _registered(address: str) -> str:
    """Return the part of an address's domain that somebody registered, in plain letters."""
    domain = address.rpartition("@")[2].casefold()
    return "".join(re.findall(_ASCII_WORD, re.sub(_REGISTERED, r"\1", domain)))


def _imitates(name: str, other: str) -> bool:
    """Whether a domain is another one written with look-alike letters, or a letter apart."""
    if len(name) < SHORTEST_NAME or not other:
        return False
    read, meant = (one.translate(_IN_DOMAINS).replace("rn", "m") for one in (name, other))
    return read == meant or _one_edit(name, other)


def _one_edit(one: str, two: str) -> bool:
    """Whether two different words differ by one letter changed, added or left out."""
    if abs(len(one) - len(two)) > 1 or one == two:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), None)
    if start is None:
        return True
    longer, shorter = (one, two) if len(one) >= len(two) else (two, one)
    same_length = len(one) == len(two)
    return longer[start + 1 :] == shorter[start + same_length :]


CLUES = (
    Clue(
        id="no-note",
        family="approach",
        title="No personal note",
        brief="no note came with it",
        question="Did the invitation come with a note that tells of work?",
        inputs=("invitation.note",),
        why="Whoever invites people by the hundred writes to none of them.",
        innocent="Most people press Connect without a note, and free accounts get few notes a "
        "month, so this counts little.",
        strength="note",
        basis="judgement",
        sources=("article-clues", "recruiters"),
        how="Open the invitation and look for a message.",
        seconds=5,
        tool="enter",
        judge=no_note,
    ),
    Clue(
        id="note-pressure",
        family="approach",
        title="What they wrote asks for something",
        brief="what they wrote asks for what nobody should give",
        question="Does what they wrote ask you to run, log in, pay, send papers, tell or hide?",
        inputs=("invitation.note", "invitation.conversation"),
        why="What somebody asks for tells more than how they look: it is what a profile is made up "
        "for. It weighs most together with haste, secrecy, or nobody who may be asked.",
        innocent="Recruiters set tests, payroll needs papers and sellers name a price. They leave "
        "you a way to check.",
        strength="strong",
        basis="evidence",
        sources=("five-eyes", "cpni", "fbi", "odni"),
        how="Paste what they wrote, the whole conversation if there is one.",
        task="Paste what they wrote",
        seconds=30,
        tool="enter",
        judge=note_pressure,
    ),
    Clue(
        id="contact-address",
        family="approach",
        title="An address that is not the firm's",
        brief="the address is not the firm's",
        question="Does the e-mail address belong to the firm they name?",
        inputs=(
            "profile.contact_email",
            "profile.listed_email",
            "profile.positions",
            "profile.occupation",
            "invitation.note",
            "invitation.conversation",
        ),
        why="Firms have addresses of their own. A recruiter who writes from a free one, or from a "
        "name that only resembles the firm's, may not work there.",
        innocent="Freelancers and small firms use free addresses; firms own several domains.",
        strength="moderate",
        basis="judgement",
        sources=("job-scam-tools", "judgement"),
        how="Find the firm's site by a search, not by their link, and compare the domain.",
        seconds=30,
        tool="enter",
        judge=contact_address,
    ),
    Clue(
        id="dodges-call",
        family="approach",
        title="Will not be seen or heard",
        brief="they will not be seen or heard",
        question="Have they dodged every way to be met: a call, a video chat, an e-mail from work?",
        inputs=("observations.dodges-call",),
        why="A made-up person can write for weeks and cannot show up once.",
        innocent=(
            "Some are Deaf or stammer, are shy or busy, or have no camera. Whoever offers another "
            "way, as a visit or an interpreter, has dodged nothing."
        ),
        strength="strong",
        basis="evidence",
        sources=("fbi", "odni"),
        how="Suggest a five-minute video call, or ask for a line from their work address.",
        seconds=60,
        task="Ask for five minutes by video",
        tool="write",
        observation=Observation(
            id="dodges-call",
            yes=Answer(
                outcome="sign", seen="They avoided a call, a video chat or a work e-mail address."
            ),
            no=Answer(outcome="clear", seen="They did not avoid being seen or heard."),
        ),
    ),
)
