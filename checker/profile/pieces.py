"""Whether the parts of a profile tell of one life: the texts, the jobs, the account.

Each function looks for one kind of contradiction that anybody can see who reads the parts one
after the other. What is said in another language than the words below says nothing here.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any, NamedTuple

from checker.model import PartialDate, Position, ProfileRequest
from checker.profile import career, claims, trades, wording


class Apart(NamedTuple):
    """What contradicts what, as a sentence, and whether it weighs alone."""

    seen: str
    weighs: bool = True


def of_another_trade(request: ProfileRequest) -> Apart | None:
    """Find jobs, or an About text, whose work is told in the words of another trade alone.

    One text of a few such words may be a side of the trade that we do not know.
    """
    strange = [
        (wording.job(job), words)
        for job in request.positions or ()
        if (words := trades.foreign(job.title or "", job.description or ""))
    ]
    headline = request.headline or ""
    now = headline and not re.search(career.NOT_NOW, headline)
    if now and (words := trades.foreign(headline, request.about or "")):
        strange.append((wording.ABOUT_TEXT, words))
    if not strange:
        return None
    if strange[-1][0] == wording.ABOUT_TEXT and (other := _called_otherwise(request)):
        seen = wording.other_trade(*_first(strange[-1]))
        return Apart(f"{wording.about_another(other)} {seen}")
    where, words = max(strange, key=lambda one: len(one[1]))
    weighs = len(strange) > 1 or len(words) >= trades.PLENTY
    return Apart(wording.other_trade(where, sorted(words)), weighs)


CALLED = (
    r"(?i:^[^\w\n]{0,9}((hi|hello|hey|hallo|hola|olá|bonjour|ciao)[^\w\n]{1,9})?(i['’]m|i am)"
    r"|(?:^|[.!?\n])[^\w.!?\n]{0,9}(soy|me llamo|me chamo|je m['’]appelle|ich heiße|mi chiamo))"
    r" (?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+)[,!.]"
)


def _called_otherwise(request: ProfileRequest) -> str | None:
    """Return a first name by which an About text calls its writer that is none of the profile's.

    By itself it may be the one used among friends or abroad.
    """
    match, name = re.search(CALLED, request.about or ""), set(_words(request.name or ""))
    return match["name"] if match and name and _of_another(match["name"], name) else None


def _first(strange: tuple[str, Collection[str]]) -> tuple[str, list[str]]:
    where, words = strange
    return where, sorted(words)


ONE_FIRM = (
    r"(?i)\bnever worked (anywhere|somewhere) else\b|\b(one|a single|the same) (employer|firm"
    r"|company) (only|all my (working )?life"
    r"|my whole (career|life))|\b(only ever|always) worked (for|at) (one|a single|the same)"
    r" (employer|firm|company)\b|\bnever (once )?changed (employers?|jobs|firms)\b"
    r"|\bmy (whole|entire) career (has been|was|is) (at|with) (one|a single)\b"
)
AT_HOME = (
    r"(?i)\bnever( \w+){0,5} (worked|lived|been|set foot|travelled) (abroad|outside)\b"
    r"|\bnever( \w+){0,3} left (my|the) (country|town|village|city)\b"
    r"|\bhave never left for longer\b"
    r"|\b(whole|entire|all my) (working |professional )?(life|career)( has been)? in (one"
    r"|the same|a"
    r" single) (country|city|town)\b"
)
FEWEST_FIRMS = 3
"""Firms; two are one that was bought, or a summer's work before the firm of a life."""


def stayed(request: ProfileRequest) -> Apart | None:
    """Find a life at one firm, or at home, beside jobs at several firms or in several countries."""
    texts = [text for text in (request.headline, request.about) if text]
    jobs = [job for job in request.positions or () if job.employment == "full-time"]
    firms = {_plain(job) for job in jobs if job.company}
    there = [job for job in request.positions or () if job.employment in {None, "full-time"}]
    countries = {job.country for job in there if job.country}
    for text in texts:
        if (match := re.search(ONE_FIRM, text)) and len(firms) >= FEWEST_FIRMS:
            return Apart(wording.stayed(match[0], f"{len(firms)} firms"))
        if (match := re.search(AT_HOME, text)) and len(countries) > 1:
            return Apart(wording.stayed(match[0], f"jobs in {len(countries)} countries"))
    return None


def _plain(job: Position) -> str:
    return " ".join(re.findall(r"\w+", (job.company or "").casefold()))


ON_LINKEDIN = (
    r"(?i)\b(?:(?:linkedin top voice|top voice on linkedin)\b[^.!?\n]{0,60}?\b"
    r"|(?:on|auf|en|sur|su|no) linkedin\b(?:(?! about| über| sobre)[^.!?\n,;|–—-]){0,40}?"
    r"\b(?:since|seit|desde|depuis|dal)\b[^.!?\n]{0,40}?\b"
    r"|(?:this (?:very )?(?:account|profile)"
    r"|diese[msnr]? (?:konto|profil)|est[ae] (?:cuenta|conta|perfil)|ce (?:compte|profil)"
    r"|quest[oa] (?:account|profilo))\b[^.!?\n]{0,60}?"
    r"\b(?:(?:in|from) |(?:since|seit|desde|depuis|dal)\b[^.!?\n]{0,40}?\b))(?P<year>20[0-2]\d)\b"
)
ANOTHER_ACCOUNT = (
    r"(?i)\b(old|new|first|second|lost|hacked|locked|deleted|closed|former|previous|replac\w*|back"
    r"|again|alte[smnr]?|neue[smnr]?|gelöscht|gehackt|antigu[ao]|nuev[ao]|perd[íi]\w*|nov[ao]"
    r"|antig[ao]|ancien|nouveau|perdu|piraté|vecchio|nuov[ao]|perso)\b"
)
"""Words of an account before this one."""


BESIDE = 200
"""Characters around a match that are looked at: a long text costs no more than its length."""


def _around(match: re.Match[str]) -> tuple[str, str]:
    """Return what stands before and after a match in its sentence."""
    before = match.string[max(0, match.start() - BESIDE) : match.start()]
    after = match.string[match.end() : match.end() + BESIDE]
    return re.split(r"[.!?\n]", before)[-1], re.split(r"[.!?\n]", after)[0]


def account_older(request: ProfileRequest) -> Apart | None:
    """Find a text that tells of years on LinkedIn from before the account was opened."""
    joined = request.joined
    if not isinstance(joined, PartialDate):
        return None
    for text in (request.headline, request.about):
        for match in re.finditer(ON_LINKEDIN, text or ""):
            if int(match["year"]) >= joined.year - 1:
                continue
            before, after = _around(match)
            if not re.search(ANOTHER_ACCOUNT, before + match[0] + after):
                return Apart(wording.account_older(int(match["year"]), joined))
    return None


SINCE_THEN = (
    r"(?i)\b(since (joining|i joined|taking over|my arrival|i took over|day one)"
    r"|i (have )?(led|built|cut|raised|grew|grown|closed|delivered|launched|doubled|tripled"
    r"|increased"
    r"|reduced|hired|won|opened|managed|saved|scaled)"
    r"|(?-i:^(Led|Built|Cut|Raised|Grew|Closed|Delivered|Launched|Doubled|Tripled|Increased|Reduced"
    r"|Hired|Won|Opened|Saved|Scaled))\b.{0,80}?\d"
    r"|seit (meinem|dem) (eintritt|antritt|start)|(aufgebaut|gesteigert|gesenkt|verdoppelt"
    r"|eingeführt)"
    r"|desde (mi|mon|minha|a minha) (llegada|incorporación|entrada|chegada)|depuis mon arrivée"
    r"|dal mio arrivo|(logré|lideré|aumenté|reduje|dirigí|lancé)|(liderei|aumentei|reduzi|consegui)"
    r"|(j['’]ai|ho) (dirigé|lancé|réduit|augmenté|doublé|guidato|ridotto|aumentato|lanciato))\b"
)
"""What is told of a post as done in it."""
NOT_YET = (
    r"(?i)\b(will|incoming|upcoming|to (join|start|come)|join(ing)? in|start(s|ing)? (in|on"
    r"|this|next)"
    r"|from (january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|offer|looking forward|future|planned|werde|wird|ab dem|zum|futur\w*|próxim\w+|prochain\w*"
    r"|prossim\w+|sarò|serei|seré|internship|handover|previously|before)\b"
)


def begun_later(request: ProfileRequest) -> Apart | None:
    """Find what is told as done in a post that has not begun.

    Whoever writes of a post to come says what it will be, or what came before it.
    """
    for job in request.positions or ():
        start, told = career.started(job), job.description or ""
        if not start or start.earliest <= career.as_of_month(request):
            continue
        match = re.search(SINCE_THEN, told)
        if match and not re.search(NOT_YET, told):
            return Apart(wording.begun_later(wording.job(job), start, told))
    return None


FOUNDED_SELF = (
    r"(?i)( \([^)]{0,80}\))? (was|wurde|fue|foi|a été|è stat[ao]|has been)"
    r" (born|founded|started|launched|established|created|set up|gegründet|fundad[ao]|fondée?"
    r"|creada"
    r"|criada|créée|fondata|nata)\b(?P<between>[^.!?\n]{0,40}?)\b(?P<year>(19|20)\d\d)\b"
)
"""When a firm began, by what a text says of it."""
FOUNDED_OTHER = (
    r"(?i)\b(office|branch|team|department|division|unit|desk|practice|subsidiary|chapter|brand|app"
    r"|fund|foundation|re-?founded|re-?launched|re-?branded|merge\w*|again|anew|new)\b"
)
"""What of a firm may be younger than the firm."""
FOUNDED_LATER = 2
"""Years before a firm's founding, as a text gives it, from which nobody worked there."""


def older_than_firm(request: ProfileRequest) -> Apart | None:
    """Find a job that began years before its firm did, by the profile's own words."""
    jobs = [job for job in request.positions or () if job.company]
    firms = [(_plain(job), career.started(job), job) for job in jobs]
    for text in _texts(request):
        for match in re.finditer(FOUNDED_SELF, text):
            subject, rest = _around(match)
            if re.search(FOUNDED_OTHER, subject + match[0] + rest):
                continue
            named = " ".join(re.findall(r"\w+", subject.casefold()))
            for firm, start, job in firms:
                ours = firm and re.fullmatch(rf"((and|the|our|today|what is now) )?{firm}", named)
                if ours and start and start.year <= int(match["year"]) - FOUNDED_LATER:
                    year = int(match["year"])
                    return Apart(wording.older_than_firm(wording.job(job), start.year, year))
    return None


DONE = (
    r"(?i)\b(so far|since then|achieved|won|delivered|completed|graduated|awarded|grew|raised"
    r"|record (season|year|sales)|promoted|increased|reduced|opened|launched)\b"
)
TO_COME = (
    r"(?i)\b(by|until|till|target\w*|goals?|plan\w*|will|expected|aim\w*|vision|agenda|road ?map"
    r"|strategy|towards?|programme|program|horizon|ahead|next|to|for|tender|contract\w*|bid)\b"
)
YEAR = r"(?<![\d.,€$£-])20\d\d(?![\d%])"


def done_to_come(request: ProfileRequest) -> Apart | None:
    """Find what a text tells of as done in a year that has not begun."""
    for text in _texts(request):
        for sentence in re.split(r"[.!?;\n]+", text):
            years = [int(year) for year in re.findall(YEAR, sentence)]
            late = [year for year in years if year > request.as_of.year]
            if late and re.search(DONE, sentence) and not re.search(TO_COME, sentence):
                return Apart(wording.done_to_come(late[0], sentence))
    return None


_TITLED = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.? )*"
_WORD = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+"
THIRD_PERSON = (
    rf"^\W*{_TITLED}(?P<name>{_WORD}(?: {_WORD}){{1,2}}),?"
    r" (?:is|has|was|holds|works|worked|leads|led|brings|studied|trained|lives|joined|spent"
    r"|ist|hat|war|arbeitet|est|a|dirige|es|ha|trabaja|é|tem|trabalha|è|lavora)\b"
)
FIRST_NAME = (
    rf"^\W*(?P<name>{_WORD}) (?:is|has|was|ist|est|es|é|è) [^.!?\n]{{3,200}}[.!?\n]\s*"
    r"(?:She|He|In (?:her|his)|Her|His|Sie|Er|Elle|Ella|Ela|Lei|Lui|Él|Ele|Il)\b"
)
"""A first name alone, told of as a woman or a man in the next sentence."""
SURNAME = (
    rf"^\W*(?P<name>(?:Ms|Mrs|Mr|Miss|Dr|Prof|Professor|Frau|Herr|Sra|Sr|Mme|M)\.? {_WORD})"
    r" (?:is|has|was|ist|hat|est|a|es|ha|é|è|tem) [^.!?\n]{3,200}[.!?\n]"
)
"""A surname alone, with what somebody is addressed by before it."""
OF_ONESELF = r"(?i)\b(i|i['’]m|me|my|we|our|us|ich|wir|unsere?r?|je|nous|notre|nos)\b"
OF_A_PERSON = (
    r"\b([Hh]e|[Ss]he|[Hh]is|[Hh]er|him|[Ee]r|seine?r?|[Ii]hre?r?|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla"
    r"|[Ee]le|[Ee]la|[Ll]ui|[Ll]ei)\b"
)


def tells_of(request: ProfileRequest) -> str | None:
    """Return the name of whom an About text tells in the third person, if it is another's.

    A firm may stand there as well, but nobody says "she" of it.
    """
    about, name = request.about or "", set(_words(request.name or ""))
    if not about or not name or name & set(_words(about)):
        return None
    surname = re.search(SURNAME, about)
    if (
        surname
        and _of_another(surname["name"], name)
        and re.search(OF_A_PERSON, about[surname.end("name") :])
        and not re.search(OF_ONESELF, about)
    ):
        return surname["name"]
    match, first = re.search(THIRD_PERSON, about), re.search(FIRST_NAME, about)
    whole = match and re.search(OF_A_PERSON, about[match.end() :])
    told = match["name"] if match and whole else first["name"] if first else ""
    return told if told and _of_another(told, name) else None


VERIFIED_CLAIM = (
    r"(?i)\blinkedin[- ](verified|trust department)\b|\b(officially )?verified by linkedin\b"
    r"|\bblue[- ]tick\b|\bverified by the (trust|security) (department|team)\b"
)


def verified_by_word(request: ProfileRequest) -> Apart | None:
    """Find a badge that is claimed in words and is not there."""
    if request.verified is not False:
        return None
    for text in (request.name, request.headline, request.about):
        if match := re.search(VERIFIED_CLAIM, text or ""):
            return Apart(wording.verified_by_word(match[0]))
    return None


_COUNT = (
    r"(?P<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?! ?(?:\d|million|hundred"
    r"|thousand))"
)
SMALL_FIRM = (
    rf"(?i)\b(?:business|firm|company|headcount|boutique|practice|office) of {_COUNT}"
    rf"(?: people| persons| staff)?\b|\({_COUNT.replace('count', 'staff')} employees?\)"
)
LARGE_STAFF = (
    r"(?i)\b(employs?|i (lead|manage|head|run|direct)|responsible for|in charge of|leading"
    r"|managing)"
    r" (over |more than |some |a team of |about )?(?P<number>\d{1,3}(?:[.,' ]\d{3})+"
    r"|\d{2,6}) (\w+ )?"
    r"(people|staff|employees|workers|engineers|geologists|consultants|agents|nurses|doctors"
    r"|developers|specialists|technicians|analysts|auditors|recruiters|lawyers)\b"
)
PAST = r"(?i)\b(was|were|before|previously|former(ly)?|until|used to|once|earlier)\b"
MANY_TIMES = 10
WE_ARE = (
    r"(?i)\b(?:we(?:['’]re| are)(?: now| today)?|wir sind(?: heute)?(?: zu)?|somos(?: hoy| hoje)?"
    r"|nous sommes(?: aujourd['’]hui)?|siamo(?: oggi)?(?: in)?) (?P<count>\d{1,4})"
    r"(?=,| (?:today|now|people|of us|colleagues|heute|leute|menschen|mitarbeit\w+|personas"
    r"|empleados|pessoas|personnes|salariés|persone|dipendenti|hoy|hoje|oggi|aujourd)\b)"
)
TEAM = (
    r"(?i)\b(?:team|staff|workforce|equipo|équipe|equipe|squadra) (?:of|von|de|di) "
    r"(?P<number>\d{2,6})\b"
)
NOT_STAFF = (
    r"(?i)\b(contract\w*|freelanc\w*|extern\w*|partner\w*|volunteer\w*|franchis\w*|agency"
    r"|agents|outsourc\w*|offshore|suppliers?|clients?|customers?|group|parent|global|autónomos"
    r"|freiwillige\w*|ehrenamt\w*|bénévoles|voluntari[oa]s|prestataires)\b"
)
"""People whom a firm has not itself."""


def larger_than_firm(request: ProfileRequest) -> Apart | None:
    """Find more people under somebody than the same text gives to the whole firm."""
    texts = [request.about, *(job.description for job in request.positions or () if job.current)]
    for text in filter(None, texts):
        small, large = re.search(SMALL_FIRM, text), re.search(LARGE_STAFF, text)
        if small and large and not re.search(PAST, text):
            size = claims.number(small["count"] or small["staff"])
            if int(re.sub(r"\D", "", large["number"])) >= size * MANY_TIMES:
                return Apart(wording.larger_than_firm(large[0], small[0]))
    return _team_larger(request)


def _team_larger(request: ProfileRequest) -> Apart | None:
    """Find a team in the present job that is twice the firm, where the About counts the firm."""
    jobs = [job for job in request.positions or () if job.current]
    told = jobs[0].description if len(jobs) == 1 else None
    large = re.search(TEAM, told) if told and request.about else None
    if not large or re.search(NOT_STAFF, told or ""):
        return None
    firm = _plain(jobs[0])
    for sentence in re.split(r"[.!?\n]", request.about or ""):
        here = " ".join(re.findall(r"\w+", sentence.casefold()))
        small = re.search(WE_ARE, sentence) if firm and firm in here else None
        if small and int(large["number"]) >= 2 * int(small["count"]):
            return Apart(wording.larger_than_firm(large[0], small[0]))
    return None


OVER_ALL = (
    r"(?i)\b(chief \w+( \w+)? officer|c[efiot]o|managing director|(?<!vice[- ])president"
    r"|(finance|executive|sales|operations|technical|commercial|group) director|general manager"
    r"|director of (finance|operations|sales|engineering)|geschäftsführer(in)?"
    r"|direct(or|ora|eur|rice) (general|générale?|financ\w+)|diretora? (geral|financ\w+)"
    r"|direttore (generale|finanziario))\b"
)
REPORTS = ("report", "bericht", "rattach", "riport")
"""How the verbs begin by which somebody tells who leads them: without one, no more is read."""
UNDER_ALL = (
    r"(?i)(?:^|[.;!?\n]\s*|\b(?:i|ich|je)\s)(?:directly )?"
    r"(?:report(?:s|ing)? (?:directly )?to(?! (?:me|us)\b)|berichtet?(?: direkt)? an"
    r"|report[oa](?:ndo)? (?:directamente |diretamente )?(?:al?|ao|à)|rattachée? (?:au|à)"
    r"|riport(?:o|ando) (?:al|alla|all['’]))(?: (?!board|chief|ceo|vorstand)[\w’'-]+){0,4}?"
    r" (?:(?:supervisor|clerk|intern|trainee|apprentice|receptionist|cashier|praktikant(?:in)?"
    r"|azubi|sachbearbeiter(?:in)?|becari[oa]|auxiliar|recepcionista|stagiaire|apprentie?|stagista"
    r"|tirocinante|impiegat[oa]|estagiári[oa])\b(?! (?:to|director|general)\b)"
    r"|assistant(?=$|[,.;]| (?:in|at|of)\b))"
)
"""Work by which nobody at the top is led."""
OF_A_TOWN = r"(?i)\b(town|city|county|parish|municipal|court|village|school|district|chief|state)\b"
"""Of these a clerk is the head, and a supervisor elected."""


def led_from_below(request: ProfileRequest) -> Apart | None:
    """Find a post at the top that reports to a clerk or an intern."""
    for job in request.positions or ():
        told, title = job.description or "", job.title or ""
        if not any(verb in told.casefold() for verb in REPORTS):
            continue
        serves = re.search(r"(?i)\b(secretary|pa|office|aide|advis[eo]r)\b|\bto (the )?", title)
        if serves or not re.search(OVER_ALL, title) or re.search(career.NOT_NOW, title):
            continue
        match = re.search(UNDER_ALL, told)
        if match and not re.search(OF_A_TOWN, f"{match[0]} {job.company or ''}"):
            return Apart(wording.led_from_below(wording.job(job), match[0].strip(" .;!?\n")))
    return None


SIGNS = ("$", "€", "£", "CHF", "EUR", "USD")
AMOUNT = (
    r"(?:[A-Z]{0,3}[$€£]|CHF |EUR |USD )\s?(?P<number>\d{1,4}(?:[.,]\d{1,2})?)"
    r" ?(?P<unit>[Mm]|[Kk]|mn|bn|million|billion|Mio\.?)(?!\w)"
)
IN_ALL = (
    r"(?i)^[^.;,]{0,12}\b(in all|in total|altogether|all told|combined|insgesamt|en total|au total"
    r"|no total|in totale)\b"
)
NO_MORE = (
    r"(?i)\b(nothing (else|more|outside|beyond)|not a \w+ (outside|beyond|more)|only (these|those)"
    r"|no others?|these (two|three|four|five) (only|alone)|nichts (sonst|weiter)|nada más|nada mais"
    r"|rien d['’]autre|nient['’]altro)\b"
)
FEWEST_PARTS, ROUGHLY = 2, 0.25
"""Parts of a sum, and how far rounding may take it from what is said to be all."""


def parts_and_sum(request: ProfileRequest) -> Apart | None:
    """Find a sum that is said to be of the parts beside it, and of nothing else, and is not."""
    for text in _texts(request):
        if sum(map(text.count, SIGNS)) <= FEWEST_PARTS:
            continue
        for sentence in re.split(r"[!?\n]+|\.(?!\d)", text):
            said = list(re.finditer(AMOUNT, sentence))
            sums = [one for one in said if re.search(IN_ALL, sentence[one.end() :])]
            parts = [one for one in said if one not in sums]
            alike = len({one["unit"].casefold() for one in said}) == 1
            if len(sums) != 1 or len(parts) < FEWEST_PARTS or not alike:
                continue
            whole, added = _amount(sums[0]), sum(map(_amount, parts))
            far = abs(whole - added) > ROUGHLY * max(whole, added)
            if far and re.search(NO_MORE, sentence):
                return Apart(wording.parts_and_sum([one[0] for one in parts], sums[0][0]))
    return None


def _amount(said: re.Match[str]) -> float:
    return float(said["number"].replace(",", "."))


def _of_another(told: str, name: set[str]) -> bool:
    """Whether no word of a name that is told begins as one of the person's name does."""
    begins = {word[:2] for word in name}
    return begins.isdisjoint(word[:2] for word in _words(told))


SIGNED = (
    r"(?i:\b(yours( (sincerely|truly|faithfully))?|(kind|best|warm) regards|regards|sincerely"
    r"|best wishes|cheers|saludos( cordiales)?|un saludo|cordialement|bien à vous|atenciosamente"
    r"|abraços?|cordiali saluti|(viele|beste|herzliche|freundliche) grüße|mit freundlichen grüßen))"
    rf"[,!. \n–-]+(?P<name>{_WORD}(?: {_WORD}){{1,2}})(?=[,.\n]|$)"
)
NO_PERSON = r"(?i)\b(team|group|office|ltd|gmbh|inc|company|department|from|club|committee)\b"
NOTE_CALLED = (
    r"(?i:\b(my name is|je m['’]appelle|me llamo|me chamo|mi chiamo|ich hei(?:ß|ss)e))"
    rf" (?P<name>{_WORD}(?: {_WORD}){{1,2}})"
)


def signed_by_another(request: ProfileRequest) -> Apart | None:
    """Find a note that is signed by, or introduces, somebody of whom the name has nothing."""
    name, note = set(_words(request.name or "")), request.note or ""
    if not note or not name or name & set(_words(note)):
        return None
    for pattern in (SIGNED, NOTE_CALLED):
        for match in re.finditer(pattern, note):
            if _of_another(match["name"], name) and not re.search(NO_PERSON, match["name"]):
                return Apart(wording.note_signed(match["name"]))
    return None


I_AM = (
    r"(?i)\b(i am|i['’]m|ich bin|je suis|soy|sou|sono)"
    r"( [^\s.,;!?]+,(?= (an?|the|eine?|une?|una?|uma?) ))?( [^\s.,;!?]+){1,5}"
)
"""What somebody says to be, a first name before it or not, and the words around it."""
OF_OTHERS = (
    r"(?i)\b(look\w*|seek\w*|search\w*|hir\w+|recruit\w*|need\w*|for|with|from|to|of|at|who|by|not"
    r"|married|such\w+|busco|cherche|procur\w+|cerco|para|pour|per|für|mit|con|avec|com|de|du)\b"
)
"""Words by which the trade is that of somebody whom they want or know."""
BEYOND = r"(?i)(?= (?:with|mit|con|avec|com|in|based|and)\b)"
"""Words after which no more is said of the trade."""


def says_another_trade(request: ProfileRequest) -> Apart | None:
    """Find a note, or an About text, that says another trade of its writer than the headline."""
    held = trades.of_title(request.headline or "")
    if not held:
        return None
    for text, about in ((request.note, False), (request.about, True)):
        for match in re.finditer(I_AM, text or ""):
            said = re.split(BEYOND, match[0])[0]
            told = trades.of_title(said)
            theirs = told and not re.search(OF_OTHERS, said)
            if not theirs or not told.isdisjoint(trades.near(held)):
                continue
            if about and (trades.near(held) & trades.of_title(text or "")):
                continue  # who changed trades tells of both
            return Apart(wording.says_trade(said))
    return None


PRACTISING = r"(?i)\b(chief|head of|consultant|board[- ]certified|operations|senior|captain)\b"
LEARNT = frozenset({"medicine", "teeth", "air", "law", "sea"})
"""Trades that fill a life, and that a licence opens."""


def headline_and_job(request: ProfileRequest) -> Apart | None:
    """Find a headline of a trade in practice beside a present full-time job of another trade."""
    headline = request.headline or ""
    learnt = trades.of_title(headline) & LEARNT
    if not learnt or not re.search(PRACTISING, headline) or re.search(career.NOT_NOW, headline):
        return None
    if trades.of_title(headline) != learnt:
        return None
    for job in request.positions or ():
        other = trades.of_title(job.title or "")
        full = job.current and job.employment == "full-time"
        if full and other and other.isdisjoint(trades.near(learnt)):
            return Apart(wording.headline_trade(headline, wording.job(job)))
    return None


SMALL_SHOP = (
    r"(?i)\b(bakery|boulangerie|bäckerei|panader[ií]a|padaria|panificio|barbershop|hair salon"
    r"|friseursalon|peluquer[ií]a|florist|fleuriste|pizzeria|kebab|grocery|corner shop|kiosk)\b"
)
NOT_IN_SHOPS = frozenset({"medicine", "air", "sea", "drilling", "law"})


def work_and_firm(request: ProfileRequest) -> Apart | None:
    """Find work of a hospital, an airport or a court at a firm that is a shop."""
    for job in request.positions or ():
        there = trades.of_title(job.title or "") & NOT_IN_SHOPS
        if there and job.employment == "full-time" and re.search(SMALL_SHOP, job.company or ""):
            return Apart(wording.wrong_firm(wording.job(job)))
    return None


INLAND = frozenset(
    (
        "AD AF AM AT BY BT BO BW BF BI CF TD CZ SZ ET HU KG LA LS LI LU MK ML MD MN NP NE RS RW SM"
        " SK SS CH TJ UZ VA ZM ZW"
    ).split()
)
"""Countries without a sea; those with a great lake or an inland sea are left out."""
OF_OFFICES = frozenset(("AT", "CH", "LI", "LU"))
"""Those where firms sit that run ships and terminals elsewhere."""
OF_THE_SEA = (
    r"(?i)\b(deep[- ]?(sea|water)|oceans?|pacific|atlantic|tides?|tidal|harbou?r pilot(age)?"
    r"|seaports?|lighthouses?|coast ?guard|container (ships?|vessels?)|aguas profundas|mareas?"
    r"|oce[aá]nic[oa]s?|eaux profondes|marées|acque profonde|maree|tiefsee\w*|gezeiten\w*)\b"
)
IN_PORT = (
    r"(?i)\b((port|harbou?r|coast|coast ?guard|puerto|porto)\b|hafen\w*"
    r"|(marine|maritime|sea|deep[- ]sea) pilot\b)"
)
AT_QUAY = (
    r"(?i)\b(berths?|quay(s|side)?|wharf|wharves|slipways?|dry ?docks?|shipyards?|muelles?"
    r"|atracaderos?|astilleros?|darsena|banchina|kaimauer\w*|werft)\b"
)
"""What a job says to have where it is; an office that books ships has none."""
ELSEWHERE = (
    r"(?i)\b(rivers?|lakes?|inland|barges?|rhine|danube|canal|forward\w*|booking|charter\w*|abroad"
    r"|overseas|remote\w*|rotation|software|rhein\w*|donau\w*|binnen\w*|río|lago|rio|fluss\w*)\b"
)
"""Words by which the water is not the sea, or not where the job is."""


def sea_inland(request: ProfileRequest) -> Apart | None:
    """Find work at a sea, told in two words of it, in a country that has none.

    What counts is where the job is said to be, and never where anybody comes from.
    """
    for job in request.positions or ():
        if job.country not in INLAND:
            continue
        told = f"{job.title or ''} {job.company or ''} {job.description or ''}"
        if re.search(ELSEWHERE, told):
            continue
        quay = job.country not in OF_OFFICES and re.search(AT_QUAY, job.description or "")
        if not quay and not re.search(IN_PORT, job.title or ""):
            continue
        words = sorted({match[0].casefold() for match in re.finditer(OF_THE_SEA, told)})
        if len(words) > 1:
            return Apart(wording.sea_inland(wording.job(job), words[:2]))
    return None


CONTACTS_CLAIMED = (
    r"(?i)\b(?P<number>\d{1,3}(?:[.,' ]\d{3})+|\d{3,6})\+? (linkedin )?"
    r"(connections|contacts|kontakte|contactos|contatos|contatti)\b"
)
TENFOLD = 10


def network_claimed(request: ProfileRequest) -> Apart | None:
    """Find more of what only connections give, or that a text tells of, than are shown."""
    shown = request.connections
    if shown is None or request.many_connections:
        return None
    if (request.recommendations or 0) > shown:
        number = request.recommendations or 0
        return Apart(wording.more_than_connections(number, "recommendations", shown))
    if (request.mutual_connections or 0) > shown:
        number = request.mutual_connections or 0
        return Apart(wording.more_than_connections(number, "shared connections", shown))
    for text in filter(None, (request.headline, request.about)):
        for match in re.finditer(CONTACTS_CLAIMED, text):
            number = int(re.sub(r"\D", "", match["number"]))
            if number > TENFOLD * max(shown, TENFOLD):
                return Apart(wording.connections_claimed(number, shown))
    return None


def _texts(request: ProfileRequest) -> list[str]:
    """Return what a profile tells in sentences: the About text, and what stands under the jobs."""
    jobs = request.positions or ()
    return [text for text in (request.about, *(job.description for job in jobs)) if text]


def _words(text: str) -> list[str]:
    return re.findall(r"\w{2,}", text.casefold())


def apart(request: ProfileRequest) -> Apart | None:
    """Return the heaviest contradiction between the parts."""
    return _apart(request[: ProfileRequest._fields.index("observations")])


@lru_cache(1)
def _apart(parts: tuple[Any, ...]) -> Apart | None:
    """Look at what a profile shows, without the visitor's answers: each open check asks again."""
    request = ProfileRequest(*parts)
    found = [look(request) for look in LOOKS]
    there = [one for one in found if one]
    return max(there, key=lambda one: one.weighs, default=None)


LOOKS = (
    stayed,
    account_older,
    network_claimed,
    signed_by_another,
    says_another_trade,
    headline_and_job,
    work_and_firm,
    sea_inland,
    done_to_come,
    begun_later,
    verified_by_word,
    larger_than_firm,
    led_from_below,
    parts_and_sum,
    older_than_firm,
    of_another_trade,
)
