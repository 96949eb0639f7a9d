"""What LinkedIn calls things in seven languages: headings, months, units, kinds of work, buttons.

Data only. Every word is folded (`fold`), so that case, accents and kinds of quotation mark do not
matter. Words of all languages are looked for at once, because profiles mix them: a German file says
"Present" where the page says "Heute".
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}

_QUOTES = str.maketrans(dict.fromkeys((0x2018, 0x2019, 0x2BC, 0xB4, 0x60), "'"))


def fold(text: str) -> str:
    """Give the text in lower case, without accents, with plain quotes and single spaces."""
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES).casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def flat(text: str) -> str:
    """Give the text folded character by character, so that places in it are those of the text."""
    return "".join(_flat(c) for c in unicodedata.normalize("NFC", text).translate(_QUOTES))


def _flat(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character.casefold())
    return next((c for c in plain if not unicodedata.combining(c)), " ")


Table = Mapping[str, tuple[str, ...]]
"""Folded word -> the languages that have it."""


def _table(by_language: Mapping[str, str]) -> Table:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in by_language.items():
        for word in words.split("|"):
            key = fold(word)
            found[key] = (*found.get(key, ()), language)
    return found


_HEADINGS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "en": "About|Summary",
        "de": "Info|Zusammenfassung|Über mich",
        "fr": "Infos|Info|À propos|Résumé",
        "es": "Acerca de|Extracto",
        "pt": "Sobre|Resumo",
        "it": "Informazioni|Riepilogo",
        "nl": "Info|Over|Samenvatting",
    },
    "experience": {
        "en": "Experience",
        "de": "Berufserfahrung|Erfahrung",
        "fr": "Expérience|Expériences|Expérience professionnelle",
        "es": "Experiencia|Experiencia laboral",
        "pt": "Experiência|Experiências|Experiência profissional",
        "it": "Esperienza|Esperienze|Esperienza lavorativa",
        "nl": "Ervaring|Werkervaring",
    },
    "education": {
        "en": "Education",
        "de": "Ausbildung|Bildungsweg",
        "fr": "Formation|Études et formations",
        "es": "Educación|Formación|Formación académica",
        "pt": "Formação acadêmica|Formação académica|Formação|Educação",
        "it": "Formazione|Istruzione",
        "nl": "Opleiding|Opleidingen",
    },
    "skills": {
        "en": "Skills|Skills & Expertise|Skills & endorsements",
        "de": "Kenntnisse|Fähigkeiten|Kenntnisse & Fähigkeiten",
        "fr": "Compétences",
        "es": "Aptitudes|Conocimientos y aptitudes",
        "pt": "Competências",
        "it": "Competenze",
        "nl": "Vaardigheden",
    },
    "top-skills": {
        "en": "Top skills",
        "de": "Top-Kenntnisse",
        "fr": "Principales compétences|Compétences principales",
        "es": "Aptitudes principales|Principales aptitudes",
        "pt": "Principais competências|Competências principais",
        "it": "Competenze principali|Principali competenze",
        "nl": "Belangrijkste vaardigheden|Topvaardigheden",
    },
    "certificates": {
        "en": "Licenses & certifications|Licenses and certifications|Certifications",
        "de": "Bescheinigungen und Zertifikate|Lizenzen und Zertifikate|Zertifikate",
        "fr": "Licences et certifications|Certifications",
        "es": "Licencias y certificaciones|Certificaciones",
        "pt": "Licenças e certificados|Licenças e certificações|Certificados|Certificações",
        "it": "Licenze e certificazioni|Certificazioni",
        "nl": "Licenties en certificaten|Certificaten",
    },
    "recommendations": {
        "en": "Recommendations",
        "de": "Empfehlungen",
        "fr": "Recommandations",
        "es": "Recomendaciones",
        "pt": "Recomendações",
        "it": "Referenze|Segnalazioni",
        "nl": "Aanbevelingen",
    },
    "contact": {
        "en": "Contact",
        "de": "Kontakt",
        "fr": "Coordonnées|Contacter",
        "es": "Contactar|Contacto",
        "pt": "Contato|Contacto",
        "it": "Contatti|Contatta",
        "nl": "Contact",
    },
    "masked": {
        "en": "Experience & Education",
        "de": "Berufserfahrung und Ausbildung|Berufserfahrung & Ausbildung",
        "fr": "Expérience et formation|Expérience & Formation",
        "es": "Experiencia y educación",
        "pt": "Experiência e formação acadêmica|Experiência e educação",
        "it": "Esperienza e formazione",
        "nl": "Ervaring en opleiding",
    },
    "activity": {
        "en": "Activity",
        "de": "Aktivitäten|Aktivität",
        "fr": "Activité",
        "es": "Actividad",
        "pt": "Atividade|Atividades|Actividade",
        "it": "Attività",
        "nl": "Activiteit|Activiteiten",
    },
    "other": {
        "en": "Languages|Interests|Featured|Projects|Volunteering|Volunteer Experience|"
        "Honors & awards|Honors-Awards|Honors and Awards|Publications|Patents|Courses|"
        "Organizations|Test scores|Causes|Services|Highlights|Groups|People also viewed|"
        "People you may know|More profiles for you|Explore premium profiles|You might like|"
        "Others named|Analytics|Suggested for you|Open to work",
        "de": "Sprachen|Interessen|Im Fokus|Projekte|Ehrenamt|"
        "Ehrenamtliche Erfahrung|Freiwilligentätigkeit|Auszeichnungen|"
        "Auszeichnungen/Preise|Veröffentlichungen|Patente|Kurse|Organisationen|"
        "Dienstleistungen|Andere Mitglieder sahen sich auch an|Personen, die Sie kennen könnten|"
        "Weitere Profile für Sie|Vielleicht auch interessant",
        "fr": "Langues|Centres d'intérêt|Sélection|Projets|Bénévolat|"
        "Expérience de bénévolat|Distinctions et prix|Publications|Brevets|Cours|Organisations|"
        "Services|Autres profils consultés|Personnes que vous connaissez peut-être|"
        "D'autres profils pour vous|Vous aimerez peut-être",
        "es": "Idiomas|Intereses|Destacado|Proyectos|Voluntariado|"
        "Reconocimientos y premios|Publicaciones|Patentes|Cursos|Organizaciones|Servicios|"
        "Otros perfiles vistos|Gente que podrías conocer|Más perfiles para ti|"
        "Quizás te guste",
        "pt": "Idiomas|Interesses|Destaques|Em destaque|Projetos|Projectos|"
        "Voluntariado|Experiência voluntária|Prêmios e reconhecimentos|Reconhecimentos e prêmios|"
        "Publicações|Patentes|Cursos|Organizações|Serviços|Pessoas que também foram vistas|"
        "Pessoas que talvez você conheça|Mais perfis para você|Você também pode gostar",
        "it": "Lingue|Interessi|In primo piano|Progetti|Volontariato|"
        "Esperienze di volontariato|Riconoscimenti e premi|Pubblicazioni|Brevetti|Corsi|"
        "Organizzazioni|Servizi|Altri profili consultati|Persone che potresti conoscere|"
        "Altri profili per te|Potrebbe interessarti",
        "nl": "Talen|Interesses|Uitgelicht|Projecten|Vrijwilligerswerk|"
        "Prijzen en onderscheidingen|Onderscheidingen en prijzen|Publicaties|Patenten|"
        "Octrooien|Cursussen|Organisaties|Diensten|Ook bekeken|Mensen die u misschien kent|"
        "Meer profielen voor u|Misschien vindt u dit ook interessant",
    },
    "end": {
        "en": "Accessibility",
        "de": "Barrierefreiheit",
        "fr": "Accessibilité",
        "es": "Accesibilidad",
        "pt": "Acessibilidade",
        "it": "Accessibilità",
        "nl": "Toegankelijkheid",
    },
}
HEADINGS: Mapping[str, Table] = {kind: _table(words) for kind, words in _HEADINGS.items()}
"""Kind of section -> its headings. "other" is read over; "end" is the page's own footer; "masked"
is what a page shows of jobs and schools to whoever is not signed in: stars for letters."""
LESSER = frozenset({"other", "activity", "certificates"})
"""Kinds whose headings a file may show in English whatever its language."""

_SPELLED: Mapping[str, frozenset[str]] = {
    spelled.casefold(): frozenset(
        language
        for table in _HEADINGS.values()
        for language, others in table.items()
        if spelled.casefold() in others.casefold().split("|")
    )
    for table in _HEADINGS.values()
    for names in table.values()
    for spelled in names.split("|")
}
"""Headings with their accents -> the languages that spell them so."""

HEADING_KIND: Mapping[str, str] = {
    heading: kind for kind, table in HEADINGS.items() for heading in table
}

_MONTHS = {
    "en": "jan january,feb february,mar march,apr april,may,jun june,jul july,aug august,"
    "sep sept september,oct october,nov november,dec december",
    "de": "jan januar janner,feb februar,mar marz mrz,apr april,mai,jun juni,jul juli,aug august,"
    "sep sept september,okt oktober,nov november,dez dezember",
    "fr": "janv janvier,fev fevr fevrier,mars,avr avril,mai,juin,juil juillet,aout,"
    "sept septembre,oct octobre,nov novembre,dec decembre",
    "es": "ene enero,feb febrero,mar marzo,abr abril,may mayo,jun junio,jul julio,ago agosto,"
    "sep sept septiembre setiembre,oct octubre,nov noviembre,dic diciembre",
    "pt": "jan janeiro,fev fevereiro,mar marco,abr abril,mai maio,jun junho,jul julho,ago agosto,"
    "set setembro,out outubro,nov novembro,dez dezembro",
    "it": "gen gennaio,feb febbraio,mar marzo,apr aprile,mag maggio,giu giugno,lug luglio,"
    "ago agosto,set sett settembre,ott ottobre,nov novembre,dic dicembre",
    "nl": "jan januari,feb februari,mrt maart,apr april,mei,jun juni,jul juli,aug augustus,"
    "sep sept september,okt oktober,nov november,dec december",
}
MONTHS: Mapping[str, int] = {
    name: number
    for months in _MONTHS.values()
    for number, names in enumerate(months.split(","), start=1)
    for name in names.split()
}
"""Folded month names, long and short -> 1 to 12; no two languages disagree."""
MONTH_LANGUAGES: Table = _table(
    {language: "|".join(months.replace(",", " ").split()) for language, months in _MONTHS.items()}
)

PRESENT = _table(
    {
        "en": "present|now|current|today",
        "de": "heute|aktuell|jetzt",
        "fr": "aujourd'hui|ce jour|présent",
        "es": "actualidad|la actualidad|presente|actualmente",
        "pt": "o momento|momento|atual|presente|até o momento|o presente",
        "it": "presente|oggi|in corso",
        "nl": "heden|nu",
    }
)
TO = (
    "to",
    "bis",
    "bis heute",
    "a",
    "al",
    "ate",
    "hasta",
    "fino a",
    "tot",
    "tot en met",
    "t/m",
    "e",
)

YEARS = _table(
    {
        "en": "year|years|yr|yrs",
        "de": "Jahr|Jahre|Jahren|J",
        "fr": "an|ans|année|années",
        "es": "año|años",
        "pt": "ano|anos",
        "it": "anno|anni",
        "nl": "jaar|jaren|jr",
    }
)
UNIT_MONTHS = _table(
    {
        "en": "month|months|mo|mos",
        "de": "Monat|Monate|Monaten|Mon",
        "fr": "mois",
        "es": "mes|meses",
        "pt": "mês|meses",
        "it": "mese|mesi",
        "nl": "maand|maanden|mnd|mnden",
    }
)
UNDER_A_YEAR = _table(
    {
        "en": "less than a year",
        "de": "weniger als ein Jahr|unter einem Jahr",
        "fr": "moins d'un an",
        "es": "menos de un año",
        "pt": "menos de um ano",
        "it": "meno di un anno",
        "nl": "minder dan een jaar|minder dan 1 jaar",
    }
)

_KINDS = {
    "full-time": "Full-time|Full time|Permanent full-time|Vollzeit|Temps plein|À temps plein|"
    "Jornada completa|Tempo completo|Tempo integral|Tempo inteiro|A tempo pieno|Tempo pieno|"
    "Fulltime|Voltijd",
    "part-time": "Part-time|Part time|Teilzeit|Temps partiel|À temps partiel|Jornada parcial|"
    "Media jornada|Tiempo parcial|Meio período|Tempo parcial|A tempo parziale|Tempo parziale|"
    "Parttime|Deeltijd",
    "self-employed": "Self-employed|Selbstständig|Selbständig|Indépendant|Indépendante|"
    "Profesional independiente|Autónomo|Autônomo|Trabalhador independente|Autonomo|"
    "Lavoratore autonomo|Zelfstandig ondernemer|Zelfstandige",
    "freelance": "Freelance|Freelancer|Freiberuflich|Freiberufler|Libero professionista",
    "contract": "Contract|Befristet|Befristeter Vertrag|Auf Vertragsbasis|CDD|"
    "Contrat à durée déterminée|Contrato temporal|Contrato|Temporário|Contratto a termine|"
    "Contratto|Contratto a tempo determinato|Tijdelijk|Tijdelijk contract",
    "internship": "Internship|Praktikum|Stage|Contrato de prácticas|Prácticas|Estágio|Tirocinio",
    "volunteer": "Volunteer|Ehrenamtlich|Bénévole|Voluntario|Voluntário|Volontario|Vrijwilliger",
    "": "Apprenticeship|Seasonal|Permanent|Temporary|Ausbildung|Saisonal|Saisonarbeit|Werkstudent|"
    "Trainee|CDI|Alternance|Apprentissage|Contrat en alternance|Saisonnier|Intérim|Aprendizaje|"
    "Contrato de aprendizaje|De temporada|Indefinido|Aprendiz|Jovem aprendiz|Terceirizado|"
    "Sazonal|Efetivo|Apprendistato|Stagionale|Tempo indeterminato|Leerwerktraject|"
    "Seizoensgebonden|Vast|Leerling",
}
KINDS: Mapping[str, str] = {
    fold(word): kind for kind, words in _KINDS.items() for word in words.split("|")
}
"""Kind of work -> the contract's key, "" where the contract has none for it."""
ALONE = frozenset({"freelance", "self-employed"})
"""Kinds of work that stand where a company's name would."""

WORKPLACES = frozenset(
    map(
        fold,
        "On-site|Hybrid|Remote|Vor Ort|Homeoffice|Sur site|Hybride|À distance|Télétravail|"
        "Presencial|Híbrido|En remoto|Remoto|Híbrida|Remota|In sede|Ibrido|Da remoto|Ibrida|"
        "Op locatie|Op afstand|Extern|Onsite|On site|Remote work|Sur place|Hybrides Arbeiten|"
        "No local|Trabalho remoto|Teletrabajo|Teletrabalho|Telelavoro|Thuiswerken".split("|"),
    )
)
PLACE_WORDS = (
    r"\b(area|region|metropolitan|greater|metropolregion|und umgebung|grossraum|et peripherie|"
    r"peripherie|y alrededores|alrededores|area metropolitana|e regiao|regiao|e dintorni|"
    r"en omgeving|omgeving|ville de)\b"
)

SPOKEN_LABELS: Mapping[str, str] = {
    "company": "Company Name|Name des Unternehmens|Unternehmensname|Nom de l'entreprise|"
    "Nombre de la empresa|Nome da empresa|Nome azienda|Nome dell'azienda|Bedrijfsnaam",
    "dates": "Dates Employed|Beschäftigungszeitraum|Beschäftigungsdaten|Dates d'emploi|"
    "Fechas de empleo|Datas de emprego|Período de emprego|Date di impiego|"
    "Periodo di occupazione|Periode van dienstverband|Datums dienstverband",
    "field": "Field Of Study|Studienfach|Domaine d'études|Disciplina académica|Área de estudo|"
    "Campo di studio|Studierichting",
    "other": "Employment Duration|Total Duration|Location|Title|Degree Name|"
    "Dates attended or expected graduation|Dauer der Beschäftigung|Beschäftigungsdauer|"
    "Gesamtdauer|Ort|Titel|Abschluss|Durée d'emploi|Durée totale|Lieu|Titre|"
    "Nom du diplôme|Duración del empleo|Duración total|Ubicación|Cargo|"
    "Nombre de la titulación|Duração do emprego|Duração total|Localidade|"
    "Nome da formação acadêmica|Durata del lavoro|Durata totale|Località|"
    "Nome del titolo di studio|Duur van dienstverband|Totale duur|Locatie|"
    "Naam opleiding",
}
"""What pages of 2018 to 2021 said to screen readers before each piece of an entry."""

MORE_COUNTRIES = """
AE uae
CD democratic republic of the congo|dr congo|kongo, demokratische republik
CZ ceska republika|czech republic|republica checa|repubblica ceca|republique tcheque|tschechische republik|tsjechische republiek
CI ivory coast
GB england|great britain|northern ireland|scotland|uk|wales
HK hong kong|hong kong sar|hongkong
KR korea|republic of korea
MK macedonia
MO macao|macao sar|macau|macau sar
PS palastina|palestina|palestine|palestinian authority
RU russian federation
TR turkey
US estados unidos da america|estados unidos de america|eua|united states of america|usa|vereinigte staaten von amerika
"""  # noqa: E501 (a country a line)
"""Names that profiles have beside those of `country_names`, folded."""

SEE_MORE = frozenset(
    map(
        fold,
        "see more|show more|more|see less|show less|mehr anzeigen|mehr sehen|weniger anzeigen|"
        "voir plus|afficher plus|voir moins|ver más|mostrar más|ver menos|mostrar mais|ver mais|"
        "exibir mais|visualizza altro|mostra altro|vedi altro|meer weergeven|minder weergeven|"
        "meer tonen".split("|"),
    )
)
SHOW_ALL = (
    r"(show all|see all|alle [0-9]+|alle anzeigen|afficher (les|tous|toutes)|"
    r"voir (les|tous|toutes)|mostrar (las|los|todas|todos)|ver (las|los|todas|todos)|"
    r"exibir (as|os|todas|todos|tudo)|mostra (i|le|tutte|tutti|tutto)|"
    r"visualizza (tutte|tutti)|toon alle|alles weergeven)\b"
)
SKILL_WORDS = r"skill|kenntn|competen|aptitud|conocimient|vaardighe"
JOB_WORDS = r"experience|berufserfahrung|experienc|esperienz|ervaring"
LETTER_WORDS = r"recommendation|received|empfehlung|recommandation|recomenda|referenz|aanbeveling"

MORE_THAN = (
    r"(?:more than|over|mehr als|uber|plus de|mas de|mais de|piu di|oltre|meer dan|\+ ?de|\+)"
)
"""What stands before "500 contacts" where other languages write "500+"."""
CONNECTION_WORDS = (
    r"connections?|kontakte?n?|relations?|contactos?|conexiones|conexion|conexoes|conexao|"
    r"ligacoes|ligacao|collegament[io]|connecties?"
)
FOLLOWER_WORDS = (
    r"followers?|follower:innen|follower\*innen|abonne(?:s|\(e\)s)?|seguidor(?:es|as?)?|volgers?"
)
AND = r",| and | & | und | et | y | e | en "
MORE = (
    r"(?:other|more|weitere[rn]?|autres?|otr[oa]s?|mas|mais|outr[oa]s?|altr[ie]|altro|andere|"
    r"overige)"
)
"""What tells that shared connections are counted beside those that are named."""
MUTUAL_WORDS = (
    r"mutual connection|shared connection|gemeinsame[rn]? kontakt|gemeinsame[rn]? verbindung|"
    r"relations? (?:que vous avez )?en commun|contactos? (?:mas )?en comun|"
    r"conexion(?:es)? (?:mas )?en comun|(?:conex(?:oes|ao)|ligac(?:oes|ao)) em comum|"
    r"collegament[io] in comune|gemeenschappelijke connectie"
)
ONE_IS = (
    r"(?:is an?|is|ist ein|ist|est une|es un|es|e uma|e um|e un|e|is een) "
    rf"(?=(?:{MUTUAL_WORDS}))"
)
"""Before "a mutual connection", where the one who is shared is named."""
TWO_ARE = rf"(?:are|sind|sont des|sont|son|sao|sono|zijn) (?=(?:{MUTUAL_WORDS}))"
_CONTACT_INFO = (
    "Contact info|Kontaktinfo|Kontaktinformationen|Coordonnées|Información de contacto|"
    "Informações de contato|Informações de contacto|Informazioni di contatto|"
    "Contactgegevens|Contactinfo"
)
CONTACT_INFO = frozenset(map(fold, _CONTACT_INFO.split("|")))
VERIFIED = frozenset(
    map(fold, "Verified|Verifiziert|Vérifié|Vérifiée|Verificado|Verificada|Verificato|"
    "Geverifieerd".split("|"))
)  # fmt: skip
BAR = (
    r".*\b(?:notif\w*|mitteilung\w*|benachrichtigung\w*|melding(?:en)?|premium)\b.*|"
    r"top content|people|learning|games|(?:join|sign in)(?: now| to .*)?|"
    r"(?:skip|jump) to .*|(?:close|open) (?:jump )?menu|keyboard shortcuts|search|dismiss|"
    r"zum (?:haupt)?inhalt(?: .*)?|zur suche(?: .*)?|tasten(?:kombinationen|kurzel)|"
    r"sprungmenu schliessen|suche[n]?|schliessen|"
    r"(?:aller|passer) (?:au|a la) .*|raccourcis clavier|recherche[r]?|fermer|ignorer|"
    r"(?:ir|saltar) (?:al|a la) .*|atajos de teclado|buscar|busqueda|cerrar|"
    r"(?:ir|pular|avancar|saltar) para .*|atalhos d[eo] teclado|pesquisar?|fechar|"
    r"(?:vai|passa) a.*|tasti di scelta rapida|scelte rapide da tastiera|cerca|ricerca|chiudi|"
    r"(?:ga )?naar .*|(?:doorgaan|overslaan) .*|sneltoetsen|zoeken|sluiten|"
    r"(?:good (?:morning|afternoon|evening)|welcome(?: back)?|hi|hello|hallo|"
    r"guten (?:morgen|tag|abend)|willkommen(?: zuruck)?|bonjour|bonsoir|bienvenue|hola|"
    r"buenos dias|buenas (?:tardes|noches)|bienvenid[oa]|ola|bom dia|boa (?:tarde|noite)|"
    r"bem-vind[oa](?: de volta)?|ciao|buongiorno|buonasera|bentornat[oa]|benvenut[oa]|"
    r"goede(?:morgen|middag|navond)|welkom(?: terug)?)"
    r"(?:[,!].*)?|"
    r"(?:get|see|find|unlock|grow|hire) .{0,40} (?:faster|free|today|now)|"
    r"advert(?:isement)?s?|ads?|promoted|anzeige|annonce|anuncio|annuncio|advertentie|sponsored"
)
"""What stands on the bar above a page: badges, greetings, adverts, links for the keyboard."""
PRONOUNS = frozenset(
    map(
        fold,
        "She|He|They|Elle|Il|Iel|Ella|Él|Elle|Ela|Ele|Lei|Lui|Sie|Er|Zij|Hij|Hen|Elu".split("|"),
    )
)
BOTH = (
    r"(?:you(?: and .{1,60})? both|ihr habt beide|sie (?:beide )?haben beide|"
    r"sie und .{1,60} haben|"
    r"vous (?:avez )?tous les deux|vous et .{1,60} avez|ambos|los dos|tu y .{1,60} (?:habeis|han)|"
    r"voces dois|voce e .{1,60}|entrambi|tu e .{1,60} avete|"
    r"(?:jullie|u) (?:hebben|beiden|en) .*beide)\b.*"
)
"""A line that tells what the visitor and the profile's person share: a school, an employer."""
NO_ACTIVITY = (
    r".*(?:(?:hasn't|has not|haven't) (?:posted|shared)|no (?:recent )?(?:posts|activity)|"
    r"hat (?:noch )?(?:nichts|keine beitrage)|noch keine beitrage|"
    r"n'a (?:encore )?(?:pas|rien) (?:encore )?(?:publie|poste)|aucune (?:activite|publication)|"
    r"(?:aun|todavia) no ha|no ha publicado|ainda nao (?:publicou|fez|compartilhou|partilhou)|"
    r"nao publicou|non ha (?:ancora )?(?:pubblicato|condiviso)|nessun (?:post|contenuto)|"
    r"heeft (?:nog )?(?:niets|geen|niet)|nog geen bijdragen)\b.*"
)
SOME_ACTIVITY = (
    r".*\b(?:posted this|reposted this|reposted|commented on|replied to|likes this|loves this|"
    r"celebrates this|hat (?:das|dies(?:en beitrag)?) (?:gepostet|geteilt|repostet|kommentiert)|"
    r"hat .* kommentiert|a (?:publie|poste|republie|commente)|"
    r"ha (?:publicado|comentado|compartido)|(?:publicou|comentou|compartilhou|republicou)|"
    r"ha (?:pubblicato|commentato|condiviso|diffuso)|"
    r"heeft (?:dit|dat|deze bijdrage) (?:geplaatst|gedeeld|gerepost)|heeft .* gereageerd)\b.*"
)
TEXT_HEADS = (
    r"(?:key |main |my |selected )?(?:responsibilities|achievements|accomplishments|"
    r"highlights|tasks|duties|projects|results|overview|summary|description|role|skills|"
    r"technologies|tech stack)|"
    r"(?:aufgaben|tatigkeiten|verantwortlich(?:keiten)?|schwerpunkte|erfolge|projekte|technologien)|"
    r"(?:missions?|responsabilites|realisations|taches|resultats|projets|competences)|"
    r"(?:responsabilidades|funciones|funcoes|logros|conquistas|tareas|atividades|actividades|"
    r"resultados|proyectos|projetos)|"
    r"(?:responsabilita|mansioni|attivita|risultati|progetti)|"
    r"(?:verantwoordelijkheden|taken|werkzaamheden|resultaten|projecten)"
)
"""Words that head a description and are no town."""

NOISE = frozenset(
    map(
        fold,
        "Skip to main content|Skip to search|Home|My Network|Jobs|Messaging|Notifications|Me|"
        "For Business|Message|More|Connect|Follow|Following|Pending|Withdraw|Open to|"
        "Add profile section|Enhance profile|Resources|Save to PDF|Try Premium|Advertise|"
        "He/Him|She/Her|They/Them|Open to work|Premium|Contact info|View profile|Endorse|"
        "Background image|Cover photo|Profile photo|"
        "Start|Ihr Netzwerk|Nachrichten|Mitteilungen|Sie|Nachricht|Mehr|Vernetzen|Folgen|"
        "Ausstehend|Für Unternehmen|Accueil|Réseau|Emplois|Messagerie|Vous|Plus|Se connecter|"
        "Suivre|En attente|Pour les entreprises|Inicio|Mi red|Empleos|Mensajes|Notificaciones|Yo|"
        "Enviar mensaje|Más|Conectar|Seguir|Pendiente|Para negocios|Início|Minha rede|Vagas|"
        "Mensagens|Notificações|Eu|Enviar mensagem|Mais|Pendente|Para negócios|Rete|Lavoro|"
        "Messaggistica|Notifiche|Tu|Messaggio|Altro|Collegati|Segui|In attesa|Per le aziende|"
        "Mijn netwerk|Vacatures|Berichten|Meldingen|Ik|Bericht sturen|Bericht|Meer|"
        "Connectie maken|Volgen|In behandeling|Voor bedrijven|"
        "View full profile|Visit my website|Report|Block|Share profile|Request a recommendation|"
        "Following|Accept|Ignore|Verified profile|Get verified|Add verification badge|"
        "Edit background|Edit about|Edit experience|Edit education|Edit profile|Add experience|"
        "Add education|Join to view profile|Sign in|Join now|"
        "Annehmen|Ignorieren|Accepter|Aceptar|Aceitar|Ignorar|Accetta|Ignora|Accepteren|"
        "Negeren".split("|"),
    )
)
"""Whole lines that are the page's buttons and menus."""

SCHOOL_WORDS = (
    r"universit|universid|\buni\b|college|school|schule|institut|academ|akademie|facult|faculd|"
    r"fakultat|hochschul|gymnasium|lycee|liceo|ecole|escola|escuela|colegio|politecni|polytech|"
    r"scuola|conservator|konservator|colegio|business school|hogeschool|ihk|campus"
)
DEGREE_WORDS = (
    r"bachelor|master|diplom|licence|licencia|licenciatura|\bgrado\b|phd|doctor|doktor|doutor|"
    r"\bdr\b|dottor|degree|certificate|certificat|abitur|baccalaur|bachiller|bacharel|mestrado|"
    r"laurea|maturita|\bmba\b|\bb\.?sc|\bm\.?sc|\bb\.?a\b|\bm\.?a\b|associate|magister|"
    r"staatsexamen|ingenieur|ingeniero|graduat|maestria|\bmaster\b|vwo|\bhavo\b|\bbts\b|\bdut\b"
)
SCHOOL_NOTES = (
    r"(grade|note|resultat|nota|votazione|cijfer|activities and societies|aktivitaten und verbande|"
    r"activites et associations|actividades y grupos|atividades e grupos|attivita e associazioni|"
    r"activiteiten en verenigingen|skills|kenntnisse|competences|aptitudes|competencias|"
    r"competenze|vaardigheden|thesis)\s*:"
)
AT_BY_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "en": ("at",),
    "de": ("bei",),
    "fr": ("chez",),
    "es": ("en",),
    "pt": ("na", "no", "em"),
    "it": ("presso",),
    "nl": ("bij",),
}
"""What the layout up to 2017 put between a title and a company."""
AT = frozenset(word for words in AT_BY_LANGUAGE.values() for word in words)


def language_of(lines: Iterable[str]) -> str:
    """Give the language whose headings, months and units occur most; "" where none does."""
    votes = dict.fromkeys(LANGUAGES, 0)
    for line in lines:
        for language in _SPELLED.get(line.casefold(), ()):
            lesser = HEADING_KIND[fold(line)] in LESSER
            votes[language] += 1 if lesser else 3  # a file's lesser headings stay English
        start = line[:60]
        if re.search(r"[12][0-9]{3}", start):
            for word in re.findall(r"[a-z]+", fold(start)):
                for table in (MONTH_LANGUAGES, YEARS, UNIT_MONTHS):
                    for language in table.get(word, ()):
                        votes[language] += 1
    best = max(votes, key=lambda language: votes[language])
    return best if votes[best] else ""


def names_degree(text: str) -> bool:
    """Say whether a line names a degree: "Master of Science", "Laurea triennale"."""
    return bool(re.search(DEGREE_WORDS, fold(text)))


def names_school(text: str) -> bool:
    """Say whether a line names a school: "Hochschule Esslingen", "University of Toronto"."""
    return bool(re.search(SCHOOL_WORDS, fold(text)))
