"""Clues in what the profile says, and does not say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from checker.bounds import TEXTS_KEPT
from checker.model import Judgement, PartialDate, Position, ProfileRequest, Strength
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation

_GAP = (
    r"(nom(e|bre)?|pr[ée]nom|vorname|nachname|apellidos?|sobrenome|cognome|empresa|entreprise|azienda"
    r"|firma|unternehmen|cargo|puesto|poste|ruolo|se[ct]?tor|secteur|settore|branche)"
    r"( (d[aeo]s?|del|de la|della|der|des) \w+)?"
)
"""What a form asks for, in five languages."""
_ANSWER = (
    r"(claro( que s(í|im))?|por supuesto|com certeza|bien sûr|certo|certamente|natürlich|gerne?"
    r"|selbstverständlich) ?[!,.:] ?¡?(aqu[ií] (est[áã]o?|vai|tienes?)|voici|ecco|hier (ist|sind))"
    r"( \w+){1,2} (resum\w+|résumé|riassunto|zusammenfassung|vers[ãi]\w+|fassung|entwurf|borrador"
    r"|rascunho|brouillon|bozza|mensa\w+|message|messaggio|nachricht|texto?|testo|profil\w?|perfil)\b"
)
"""How a model begins what it was asked for."""
PLACEHOLDER = (
    r"(?i)\b(lorem ipsum|(your|my) (summary|name|company|title|text) (goes )?here\b"
    r"|(insert|enter|add) (your )?(text|summary|description|name|company|job)( here)?\b"
    r"|xxx+\b|as an ai language model\b|(sure|certainly|of course)[,!.] here(’s|'s| is| are)\b"
    r"|i['’]?m sorry,? but i can(no|['’])t\b|regenerate response\b|under \d+ characters\b"
    r"|here(['’]s| is| are)( \w+){0,2} (bullet points|version|draft|summary|headline"
    r"|connection request)\b"
    r"|tone: (professional|warm|friendly|flirty)|word count: ?\d|option [1-3ab]: "
    r"|als ki-sprachmodell\b|como modelo de (lenguaje|linguagem)\b|modèle de langage\b"
    r"|modello linguistico\b|(?-i:undefined|NaN)\b"
    r"|i can (adjust|change|tailor) (the|its) (tone|wording|length)\b"
    r"|(let me know if you(’d|'d| would)? (like|want)|would you like) me to"
    r" (adjust|change|make|rewrite|shorten|expand|add)\b"
    r"|as (you )?requested,? i (kept|made|left|wrote|added)\b"
    rf"|{_ANSWER})"
    r"|(?=[\[{<$%#])([\[{<](company|name|title|position|industry|your \w+)( name)?[\]}>]"
    r"|\{\{[^{}]{1,60}\}\}|\$\{\w+\}|%(first|last|full)_?name%|[\[{<](first|last"
    r"|full)[_ ]?name[\]}>]|(?-i:<[A-Z]{3,}(_[A-Z]+)*>|#REF!|#N/A)"
    rf"|[\[{{<]{_GAP}[\]}}>]"
    r"|\{[^{}|]{1,40}(\|[^{}|]{1,40}){1,6}\}"
    r"|\[(insert|your|company|job|role|city|number|field|degree|university|years?)\b[^\]]{0,40}\])"
)
"""One `\\b` for all words and one look for all signs: they are tried at few places of a text."""
MERGED = r"(?i)[\[{<]{1,2}[\w ]+[\]}>]{1,2}|\$\{\w+\}|%\w+%"
"""A gap for a word: one of them open is a slip of whoever sends to many."""
ORDERS = (
    r"(?i)\b(do not (video ?call|use (your )?own name)|(photo|picture|pic) set [a-z]?\d"
    r"|target: ?\w|(mention|bring up|say|push|ask|send)\b.{0,30}\bon day \d"
    r"|operators? (must|should|may) (not|never)\b|if (the )?(client|target|victim|mark) (asks"
    r"|says)\b"
    r"|step \d+ ?[-–:] ?if\b|persona( sheet)? ?(:|v?\d)|variant [a-d]: ?(pretend|say|use)\b)"
)
"""Orders to whoever plays the person: what to say, to whom, with which pictures."""
SUPERLATIVE = (
    r"(?i)\b(high[- ]end|high[- ]impact|world[- ]class|renowned|visionary|guru|unparalleled"
    r"|best[- ]in[- ]class|cutting[- ]edge|award[- ]winning|elite|top[- ]tier)\b"
)
MANY_SUPERLATIVES = 4
MANY_KEYWORDS, KEYWORD_WORDS, MOSTLY = 25, 3, 0.9
MANY_TIMES, HALF = 6, 0.5
"""A pair of words that stands there so often that it makes half the text."""
LONG_SENTENCE = 40
"""Characters; shorter sentences are shared by chance."""
MANY_JOBS = 3
SEAMLESS_JOBS = 3
SEARCHABLE = (6, 30)
"""Words; fewer are found everywhere, more are cut off by search engines."""


def no_job_descriptions(request: ProfileRequest) -> Judgement:
    """Look for a list of jobs of which none is described."""
    jobs = request.positions
    if jobs is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not jobs:
        return Judgement(outcome="not-applicable", seen=wording.NO_JOBS)
    described = sum(bool(job.description) for job in jobs)
    if described:
        return Judgement(outcome="clear", seen=wording.jobs_described(described, len(jobs)))
    if any(job.description is None for job in jobs):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(outcome="sign", seen=wording.jobs_undescribed(len(jobs)))


def no_about(request: ProfileRequest) -> Judgement:
    """Look for an About section."""
    if request.about is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.about:
        return Judgement(outcome="sign", seen=wording.ABOUT_MISSING)
    return Judgement(outcome="clear", seen=wording.ABOUT_THERE)


def placeholder_text(request: ProfileRequest) -> Judgement:
    """Look for text that was filled in rather than written."""
    described = [job.description for job in request.positions or () if job.description]
    texts = [text for text in (request.about, request.headline, *described) if text]
    if not texts:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    mashed = next((text for text in texts if _mashed(text, titled=False)), None)
    mashed = mashed or next((text for text in _titles(request) if _mashed(text, titled=True)), None)
    if mashed:
        return Judgement("sign", wording.mashed(mashed), "moderate")
    found = next((left for text in (*texts, *_names(request)) if (left := _left_in(text))), None)
    if found:
        return found
    hires = career.contact_trade(request) is not None
    if not hires and (advert := _advert(described)):
        return Judgement("sign", wording.advert(advert), "moderate", wording.ADVERT)
    if firm := next((one for text in texts if (one := _firm_as_self(text))), None):
        return Judgement("sign", wording.firm_as_self(firm), "moderate", wording.FIRM_AS_SELF)
    sentence = _repeated(described)
    stuffed = next((text for text in texts if _stuffed(text)), None)
    if sentence:
        seen = wording.repeated(sentence)
        return Judgement("sign", seen, "moderate" if stuffed or _repeats(described) else "weak")
    if stuffed:
        return Judgement(outcome="sign", seen=wording.stuffed(stuffed))
    return Judgement(outcome="clear", seen=wording.TEXT_WRITTEN)


@lru_cache(TEXTS_KEPT)
def _left_in(text: str) -> Judgement | None:
    """Find what a form, a model, an operator or a search and replace has left in a text."""
    if order := ordered(text):
        return Judgement("sign", wording.orders(order), "moderate", wording.ORDERS_LEFT)
    if match := re.search(PLACEHOLDER, text) or re.fullmatch(UNNAMED, text):
        return Judgement("sign", wording.placeholder(match[0]), "moderate")
    if swapped := _swapped(text):
        return Judgement("sign", wording.swapped(swapped), "moderate")
    return None


@lru_cache(TEXTS_KEPT)
def ordered(text: str) -> str | None:
    """Return the first words of an order to whoever plays the person."""
    match = re.search(ORDERS, text)
    return match[0] if match else None


ADVERT = (
    r"(?i)\b((the |our )?(ideal|successful) candidate|we offer|we are (looking|searching) for"
    r"|(submit|send) (your|us your) (resume|cv|application)|apply (by|now|today|before)"
    r"|you (will|'ll) (report|be responsible|work closely)|you have \d+\+? years"
    r"|must be (authori[sz]ed|eligible|able|willing)|equal opportunity employer|401\(?k\)?"
    r"|competitive salary|candidat[oa]s? ideal(es)?|(ofrecemos|oferecemos|nous offrons|offriamo"
    r"|wir bieten|wir suchen|se requiere|buscamos)|(envía|envie|envoyez|invia) (tu|seu|votre"
    r"|il tuo)"
    r" (cv|currículum|currículo)|(ihr|dein) profil:|bewerben sie sich|(votre|tu|il tuo) (profil"
    r"|perfil"
    r"|profilo) ?:)(?!\w)"
)
"""What vacancies say, and nobody of their own work."""
FEWEST_OF_ADVERT = 3


def _advert(descriptions: Sequence[str]) -> str | None:
    """Return the words of a vacancy that stand under jobs as if they told of them.

    One or two stay where somebody hires, or began from the firm's own sheet.
    """
    found = {match[0].casefold() for text in descriptions for match in re.finditer(ADVERT, text)}
    return min(found) if len(found) >= FEWEST_OF_ADVERT else None


FIRM_AS_SELF = (
    r"\b(I was (acquired|incorporated|merged|listed on|founded|established) (by|in|with|on|the)"
    r"|(?i:founded|established|incorporated) in \d{4}, I\b|[Mm]y (shareholders|subsidiaries)"
    r"|I have \d+ (factories|plants|branches|subsidiaries|employees)"
    r"|I employ \d[\d,.]*\d (people|staff"
    r"|workers))"
)
FEWEST_AS_FIRM = 2


@lru_cache(TEXTS_KEPT)
def _firm_as_self(text: str) -> str | None:
    """Return what only a firm can say of itself, where a text says "I" for it more than once."""
    found = [match[0] for match in re.finditer(FIRM_AS_SELF, text)]
    return found[0] if len(set(found)) >= FEWEST_AS_FIRM else None


SWAPPED_TIMES, SWAPPED_SHARE, PROSE = 7, 6, 6
"""A name that stands so often, for so many words of the text; and words a comma in prose."""


@lru_cache(TEXTS_KEPT)
def _swapped(text: str) -> str | None:
    """Return a name that stands all over a text in sentences, as where others were swapped for it.

    In a row of keywords it may stand as often: see `_stuffed`.
    """
    words = re.findall(r"\w+", text)
    names = Counter(word for word in words if word[0].isupper() and len(word) > SHORTEST_RUN)
    name, times = next(iter(names.most_common(1)), ("", 0))
    listed = len(re.findall(r"[,|;•\n/]", text)) * PROSE > len(words)
    often = times >= SWAPPED_TIMES and times * SWAPPED_SHARE > len(words)
    return name if often and not listed else None


KEYBOARDS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertz", "yxcvbnm", "azerty", "йцукен", "фыва")
CONSONANT = "[bcdfghjklmnpqrstvxz]"
CONSONANTS = CONSONANT + "{5}"
FEWEST_DRUMMED = 2
MOST_CONSONANTS = 0.8
"""Of a word's letters: German joins words at their consonants, as in "Bestandspläne"."""
SHORTEST_RUN, LONGEST_CLUSTER = 4, 6
"""Neighbouring keys in a row, and letters without a vowel, that make a word none."""
RUNS = frozenset(
    row[at : at + SHORTEST_RUN] for row in KEYBOARDS for at in range(len(row) - SHORTEST_RUN + 1)
)
VOWELS = frozenset("aeiouyw")


def _titles(request: ProfileRequest) -> list[str]:
    return [text for job in request.positions or () for text in (job.title, job.company) if text]


UNNAMED = (
    r"(?i)(job title|company( name)?|your (title|company|school)|school name|university name"
    r"|position( title)?|title|untitled|n/a|tbd|sample|test( test)*|null|none)"
)
"""What a form says where a title, a firm's name or a school's should stand."""


def _names(request: ProfileRequest) -> list[str]:
    """Return the titles, and the names of firms and schools."""
    return _titles(request) + [one.school for one in request.education or () if one.school]


@lru_cache(TEXTS_KEPT)
def _mashed(text: str, *, titled: bool) -> bool:
    """Whether at least half of a text's words are keys as fingers fall or drum on them.

    Consonants in a row are drummed, two words of them at the least; a title may be made of them, as
    the names of firms are.
    """
    folded = text.casefold()
    words = re.findall(r"[^\W\d_]{2,}", folded)
    runs = sum(map(_keys, words))
    drummed = 0
    if not titled and re.search(CONSONANTS, folded):  # in few texts, and told sooner so
        drummed = sum(map(_drummed, words))
    most = max(runs, drummed if drummed >= FEWEST_DRUMMED else 0)
    return 0 < most >= len(words) / 2


def _drummed(word: str) -> bool:
    spoken = word.replace("sch", "s").replace("ch", "c")
    consonants = len(re.findall(CONSONANT, spoken))
    return bool(re.search(CONSONANTS, spoken)) and consonants > MOST_CONSONANTS * len(spoken)


def _keys(word: str) -> bool:
    whole = range(0, len(word) - SHORTEST_RUN + 1, SHORTEST_RUN)
    if whole and all(word[at : at + SHORTEST_RUN] in RUNS for at in whole):
        return True
    return len(word) > LONGEST_CLUSTER and word.isascii() and VOWELS.isdisjoint(word)


def _repeated(descriptions: Sequence[str]) -> str | None:
    """Give a longer sentence that stands under more than one job."""
    seen: set[str] = set()
    for description in descriptions:
        sentences = _long_sentences(description)
        if shared := sorted(sentences & seen):
            return shared[0]
        seen |= sentences
    return None


@lru_cache(TEXTS_KEPT)
def _long_sentences(description: str) -> frozenset[str]:
    return frozenset(
        " ".join(part.split()).casefold()
        for part in re.split(r"[.!?\n•;]+", description)
        if len(part.strip()) >= LONG_SENTENCE
    )


def _repeats(descriptions: Sequence[str]) -> bool:
    """Whether three jobs or more are described in one and the same way."""
    plain = Counter(" ".join(text.casefold().split()).strip(" .") for text in descriptions)
    longest = max((n for text, n in plain.items() if len(text) >= LONG_SENTENCE), default=0)
    return longest >= MANY_JOBS


@lru_cache(TEXTS_KEPT)
def _stuffed(text: str) -> bool:
    """Whether a longer text is mostly keywords, or one of them, or leans on empty superlatives."""
    parts = [part.strip() for part in re.split(r"[,|;•\n/]+", text) if part.strip()]
    short = [part for part in parts if len(part.split()) <= KEYWORD_WORDS]
    listed = len(short) >= MANY_KEYWORDS and len(short) >= len(parts) * MOSTLY
    words = re.findall(r"\w+", text.casefold())
    pairs = Counter(pairwise(words))
    most = max(pairs.values(), default=0)
    harped = most >= MANY_TIMES and 2 * most >= len(words) * HALF
    praised = len(set(map(str.lower, re.findall(SUPERLATIVE, text)))) >= MANY_SUPERLATIVES
    return listed or harped or praised


GAINS = (
    r"(roi|returns?|profits?|yields?|gains?|passive income|rendite\w*|gewinne?|rentabilidad"
    r"|ganancias?|retornos?|lucros?|rendements?|rendiment[io]|guadagni?)"
)
SURE = (
    r"(guaranteed|assured|risk[- ]free|garantierte?r?|garantizad[oa]s?|garantid[oa]s?|garantis?"
    r"|garantit[oaie])"
)
SURE_GAIN = rf"(?i)\b({SURE}( \S+)?? {GAINS}|{GAINS}( \S+)?? {SURE}|\d ?% {SURE})(?!\w)"
DENIED = (
    r"\b(no|not|never|nobody|nothing|without|cannot|kein\w*|nicht|sin|sem|pas|non"
    r"|warn\w*|against|beware|avoid\w*|scams?|fraud\w*)\b"
)
ASSURED = (
    r"(?i)\b(deposits?|annuit\w+|insurance|insur\w+|pensions?|bonds?|savings|versicherung\w*"
    r"|seguros?|assurances?|assicurazion\w+)\b"
)
"""What does come with a return that is fixed beforehand, and is sold by banks and insurers."""
FIGURE = r"(?i)%|\broi\b"
OF_OTHERS = r"(?i)\b(people|those|singles|clients|members|users|helping|women|men|couples)\b"
COURTSHIP = (
    r"(?is)\b(looking|searching|hoping|seeking|search)( for| of)?( an?)?( \w+,?){0,3}? ?"
    r"(serious|honest|sincere|true|trustworthy|god[- ]fearing|loving)( and \w+)?"
    r" (friendship|relationship|love|woman|man|lady|companion(ship)?|soul ?mate)\b"
    r"(?! (with|between) (clients?|customers?|partners?|suppliers?|brands?))"
    r"|\bwidow(er|ed)?\b.{0,60}\b(god[- ]fearing|peace[- ]?keeping|on (a )?mission|lonely)\b"
)


def profile_offer(request: ProfileRequest) -> Judgement:
    """Look for what a profile offers that is no work: sure gains, or love."""
    texts = [text for text in (request.headline, request.about) if text]
    if not texts:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    recruits = career.contact_trade(request) is not None
    offers = [
        offer for text in texts for offer in (*_offers(text), *_asks(text, recruits=recruits))
    ]
    if not offers:
        return Judgement(outcome="not-applicable", seen=wording.OFFERS_WORK)
    heaviest = [offer for offer in offers if offer.strength == "decisive"]
    return next(iter((*heaviest, *(offer for offer in offers if not offer.strength), *offers)))


ASKS = (
    r"(?i)\b(claim|airdrop)\b.{1,60}\bconnect your wallet\b"
    r"|\b(crypto|bitcoin|usdt|scam)(?: \w+)? recovery"
    r" (expert|specialist|agent|hacker|service)\w*"
    r"|\brecover (your |all )?(lost|stolen) (crypto|bitcoin|funds|coins|money)\b"
)
"""What a text asks for, or offers to get back, where whoever answers pays."""
RENTED = (
    r"(?i)\b((my|our) (team|developers?|people) (\w+ ){1,4}under your name|you keep the account"
    r"|(rent|lend|lease)( out| me| us)? your (\w+ ){0,3}(accounts?|profile|identity)"
    r"|(buy|rent)(ing)? (old|aged|verified) (\w+ ){0,3}accounts?"
    r"|(partners?|people|owners?|freelancers?|somebody|someone)( in)?( [\w,]+){0,6} (who|with|that)"
    r" (own |have |has )?(a |an )?verified (\w+ ){1,3}accounts?"
    r"|(alquil|alug|lou|affitt|vermiet)\w* (tu|su|sua|votre|deine?n?|ihre?n?|il tuo)"
    r" (cuenta|conta|compte|konto|account))\b"
)
"""Whoever works through somebody else's account, which the message check asks about too.

Its rules are fetched with a note alone, so an About text is read for this by itself.
"""
UNLAWFUL = (
    r"(?i)\b(hacker for hire|hack (any )?(phone|account|whatsapp)s?|spell ?caster|lost lover"
    r"|join the illuminati|(ielts|toefl)( certificates?)? without( the)? (exams?|tests?)"
    r"|(buy|get|sell) (registered |genuine )?(passports|driving licen[cs]es|degrees|diplomas)"
    r"|loans? (without|with no) (collateral|credit checks?)|kredite? (zu \d+ ?% )?ohne (bonität"
    r"|schufa)\w*"
    r"|(slots?|insiders?) (\w+ )?(inside|in|at|within) (the |an )?(embass(y|ies)|consulates?)"
    r"|(contacts?|friends?|people) inside (the |an )?(embass(y|ies)|consulates?|immigration)"
    r"|no (ielts|toefl)( \w+)?(,| and| or) no (interviews?|exams?|tests?)"
    r"|(100 ?%|fully|full) (visa |loan |scholarship )?(approval|success"
    r"|admission)( rate)? guaranteed"
    r"|guaranteed (visa|approval|work permit|citizenship)s?( approval)?"
    r"|(1\d[1-9]|1[1-9]\d|[2-9]\d\d) ?% (success|approval|accuracy|win) rates?"
    r"|(visas?|full scholarships?|work permits?|approval) (are |is )?(100 ?% )?guaranteed"
    r"|(visa|visto|visado) (garantizad[oa]|garantido|garanti[et]?o?)"
    r"|(turn|double|triple|multiply|grow) (your|my|\$?\d+\w?) ?(btc|bitcoins?|crypto|usdt|money"
    r"|investments?)"
    r"|\d+ (to|into) \d+ (btc|usdt|eth) in \d+ (days|hours)"
    r"|(earn|make)( up to)? [$€£]?\d[\d.,]*k? ?[$€£]? ?(a|per|every|each) day)\b"
)
"""What nobody sells honestly, and gains that nobody has."""
ASKS_FOR_KEYS = (
    r"(?i)\b(confirm|enter|submit|verify|send|share|import|provide)( me| us)? your"
    r" (seed|recovery) phrase\b"
)
"""What opens a wallet: whoever asks for it empties it, badge or no badge."""
FEES = r"(?i)\b(visa|processing|handling)( \w+)? fees? (appl(y|ies)|is|are|required)\b"
"""What a recruiter takes from nobody whom they place."""
SURE_TRADES = r"(?i)\b\d\d ?% (win(ning)?|profitable|accura\w+) (rate|trades|signals|calls)\b"


@lru_cache(TEXTS_KEPT)
def _asks(text: str, *, recruits: bool) -> Sequence[Judgement]:
    """Give what a text asks for that nobody should give; who warns of it asks for nothing."""
    return tuple(_asked(text, recruits=recruits))


def _asked(text: str, *, recruits: bool) -> Iterator[Judgement]:
    for sentence in re.split(r"[.!?\n]+", text):
        keys = re.search(ASKS_FOR_KEYS, sentence)
        match = (
            keys
            or re.search(ASKS, sentence)
            or re.search(UNLAWFUL, sentence)
            or re.search(RENTED, sentence)
            or (recruits and re.search(FEES, sentence))
        )
        if match and not re.search(DENIED, sentence.replace(match[0], "").casefold()):
            strength: Strength | None = "decisive" if keys else None
            yield Judgement("sign", wording.offer(match[0]), strength, wording.OFFERS_ASK)
        if trades := re.search(SURE_TRADES, sentence):
            yield Judgement("sign", wording.offer(trades[0]), brief=wording.OFFERS_GAIN)


BEFORE = 24
"""Characters before an offer in which a "not" takes it back, or which give it to other people."""


@lru_cache(TEXTS_KEPT)
def sure_gains(text: str) -> Sequence[tuple[str, str]]:
    """Give each sure gain that a text promises, and the words around it.

    A fixed return of a deposit or an insurance is ordinary.
    """
    return tuple(_sure_gains(text))


def _sure_gains(text: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(SURE_GAIN, text):
        before = text[max(0, match.start() - BEFORE) : match.start()]
        denied = re.search(DENIED, f"{before}{match[0]}".casefold())
        if not denied and not re.search(ASSURED, text):
            yield match[0], f"{before}{match[0]}{text[match.end() : match.end() + BEFORE]}"


@lru_cache(TEXTS_KEPT)
def _offers(text: str) -> Sequence[Judgement]:
    """Give each offer; a sure gain without a figure may be a loud word, and weighs little."""
    return tuple(_offered(text))


def _offered(text: str) -> Iterator[Judgement]:
    for gain, around in sure_gains(text):
        strength: Strength | None = None if re.search(FIGURE, around) else "weak"
        yield Judgement("sign", wording.offer(gain), strength, wording.OFFERS_GAIN)
    for match in re.finditer(COURTSHIP, text):
        if not re.search(OF_OTHERS, text[max(0, match.start() - BEFORE) : match.start()]):
            yield Judgement("sign", wording.offer(match[0]), brief=wording.OFFERS_LOVE)


STOCK = (
    r"(?i)\bwith a demonstrated history of working in the\b"
    r"|\bstrong [\w ]{1,60} professional with an? |\bgraduated from [\w .,'’-]{1,90}\.$"
    r"|^skilled in\b"
)
"""Sentences of the summary that LinkedIn itself suggests: they stand on thousands of profiles."""


OWN_WORDS = 3
"""Words that make a sentence somebody's own; one or two stand everywhere."""


def text_elsewhere(request: ProfileRequest) -> Judgement:
    """Weigh a text that was found under another name by whether it has words of its own.

    LinkedIn suggests a summary of stock sentences, and who took it shares it with thousands. Where
    nothing else was entered, the finding only supports others.
    """
    seen = request.observations.get("text-elsewhere")
    if seen is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not seen:
        return Judgement(outcome="clear", seen=wording.TEXT_NOWHERE)
    own = [one for one in _sentences(request) if len(one.split()) >= OWN_WORDS]
    if re.search(STOCK, request.about or "") and not own:
        return Judgement("sign", wording.TEXT_SUGGESTED, "moderate", soft=True)
    if own and all(_of_the_firm(one, request) for one in own):
        return Judgement("sign", wording.TEXT_OF_THE_FIRM, "weak", soft=True)
    return Judgement(outcome="sign", seen=wording.TEXT_OF_ANOTHER)


def _of_the_firm(sentence: str, request: ProfileRequest) -> bool:
    """Whether a sentence speaks for a firm, as those that firms hand out do, and for nobody."""
    if re.search(r"(?i)\b(i|me|my|mine)\b", sentence):
        return False
    firms = [" ".join(re.findall(r"\w+", job.company or "")[:2]) for job in request.positions or ()]
    named = any(len(firm) >= LONGEST_CLUSTER and firm in sentence for firm in firms)
    return named or bool(re.search(r"(?i)\b(we|our|us)\b", sentence))


def too_perfect(request: ProfileRequest) -> Judgement:
    """Note a profile in which nothing is missing and each job joins the next to the month."""
    jobs = request.positions
    if not jobs or request.about is None or request.connections is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if len(jobs) < SEAMLESS_JOBS:
        return Judgement(outcome="not-applicable", seen=wording.TOO_FEW_TO_JOIN)
    complete = request.about and request.many_connections and all(job.description for job in jobs)
    if complete and _seamless(jobs):
        return Judgement(outcome="sign", seen=wording.SEAMLESS)
    return Judgement(outcome="clear", seen=wording.NOT_SEAMLESS)


def _seamless(jobs: Sequence[Position]) -> bool:
    """Whether every job, in order of its start, begins in the month the last ended or the next."""
    return all(
        isinstance(one.end, PartialDate)
        and isinstance(two.start, PartialDate)
        and one.end.month
        and two.start.month
        and two.start.earliest - one.end.earliest in {0, 1}
        for one, two in pairwise(jobs)
    )


def search_sentence(request: ProfileRequest) -> str | None:
    """Give the sentence most worth searching for: long and particular, from what was entered."""
    found = [one for text in _texts(request) if (one := _most_particular(text))]
    return max(found)[-1] if found else None


@lru_cache(TEXTS_KEPT)
def _most_particular(text: str) -> tuple[int, int, str] | None:
    lengths = range(SEARCHABLE[0], SEARCHABLE[1] + 1)
    fitting = [one for one in _sentences_of(text) if len(one.split()) in lengths]
    return max(map(_particularity, fitting), default=None)


def _texts(request: ProfileRequest) -> list[str]:
    described = [job.description for job in request.positions or () if job.description]
    return [text for text in (request.about, *described) if text]


def _sentences(request: ProfileRequest) -> list[str]:
    """Return the sentences that were entered, without those that LinkedIn suggests."""
    return [one for text in _texts(request) for one in _sentences_of(text)]


@lru_cache(TEXTS_KEPT)
def _sentences_of(text: str) -> Sequence[str]:
    sentences = [" ".join(part.split()) for part in re.split(r"(?<=[.!?])\s+|\n+", text)]
    return tuple(one for one in sentences if not re.search(STOCK, one))


def _particularity(sentence: str) -> tuple[int, int, str]:
    """Figures and capitals inside a sentence, then its longest words, make it particular."""
    words = sentence.split()
    marks = sum(word[0].isupper() or word[0].isdecimal() for word in words[1:])
    return marks, sum(len(word) for word in words), sentence


CLUES = (
    Clue(
        id="no-job-descriptions",
        family="text",
        title="Jobs listed, none described",
        brief="no job is described",
        question="Does any job say what the work was?",
        inputs=("profile.positions",),
        why="Describing a job that you did is easy; describing one that nobody did takes effort. "
        "Bare lists are cheap to make in numbers.",
        innocent="Many people treat the profile as a list and leave the telling to their CV.",
        strength="note",
        basis="judgement",
        sources=("article-clues", "gulati"),
        how="Open the Experience section and see whether any job has a line about the work.",
        seconds=10,
        tool="enter",
        judge=no_job_descriptions,
    ),
    Clue(
        id="no-about",
        family="text",
        title="No About section",
        brief="there is no About section",
        question="Is there an About section?",
        inputs=("profile.about",),
        why="A person who wants to connect usually says who they are. In neighbouring networks "
        "an empty biography was two to three times as common among made-up accounts.",
        innocent="Plenty of ordinary people never write one, so this counts little.",
        strength="note",
        basis="evidence",
        sources=("article-clues", "instagram-counts"),
        how="Look under the headline for About.",
        seconds=5,
        tool="enter",
        judge=no_about,
    ),
    Clue(
        id="placeholder-text",
        family="text",
        title="Text that was filled in, not written",
        brief="the text was filled in rather than written",
        question="Does the text repeat itself, string keywords together, or keep a form's gaps?",
        inputs=("profile.about", "profile.headline", "profile.positions"),
        why="Templates leave their brackets behind, and the same sentence serves every job.",
        innocent="People write for search engines, and leave a sentence for later.",
        strength="weak",
        basis="judgement",
        sources=("symantec", "cpni"),
        how="Read two descriptions one after the other and look for the same sentence.",
        seconds=30,
        tool="enter",
        judge=placeholder_text,
    ),
    Clue(
        id="profile-offer",
        family="text",
        title="An offer that is no work",
        brief="the text offers what is no work",
        question="Does the headline or the About text promise sure gains, look for love, or ask "
        "for what nobody should give?",
        inputs=("profile.headline", "profile.about"),
        why="Regulators name the sure gain first among the marks of fraud, and nobody honest can "
        "promise it. A widowed officer who looks for a sincere friend is the best known invention "
        "of those who write to the lonely.",
        innocent="Some sellers copy their firm's loud words, and some people are alone.",
        strength="moderate",
        basis="judgement",
        sources=("finra", "army-cid"),
        how="Read the headline and the About text for what they want of you.",
        seconds=10,
        tool="enter",
        judge=profile_offer,
    ),
    Clue(
        id="text-elsewhere",
        family="text",
        title="The same words on another profile",
        brief="the same words stand on another profile",
        question="Did a search for one of its sentences, in quotation marks, "
        "find the same text under another name?",
        inputs=("observations.text-elsewhere", "profile.about", "profile.positions"),
        why="Made-up profiles are copied more often than written. In one set of hand-made fakes "
        "about 44 in 100 shared their text with another.",
        innocent="Firms hand out standard sentences, templates are everywhere, and LinkedIn itself "
        "suggests a summary (“with a demonstrated history of working in…”).",
        strength="strong",
        basis="evidence",
        sources=("fahsi", "krebs", "symantec", "suggested-summary"),
        how="Copy the most particular sentence, put it in quotation marks, and search the web.",
        seconds=40,
        task="Search for a sentence of theirs",
        tool="search-words",
        subject=career.says_much,
        observation=Observation(
            id="text-elsewhere",
            yes=Answer(outcome="sign", seen=wording.TEXT_OF_ANOTHER),
            no=Answer(outcome="clear", seen=wording.TEXT_NOWHERE),
        ),
        judge=text_elsewhere,
    ),
    Clue(
        id="too-perfect",
        family="text",
        title="Nothing missing, everything joined",
        brief="everything fits to the month",
        question="Is everything complete, with jobs that join to the month?",
        inputs=("profile.positions", "profile.about", "profile.connections"),
        why="Of 21 profiles written by a language model, 20 had jobs that join without a gap. "
        "So a perfect profile is no reason for trust. It weighs nothing.",
        innocent="Careful people have careful profiles.",
        strength="note",
        basis="evidence",
        sources=("gpt-shape",),
        how="Look for what a model cannot give: people who answer for this person elsewhere.",
        seconds=60,
        tool="enter",
        judge=too_perfect,
    ),
)
