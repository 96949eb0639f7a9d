"""Made-up people with known careers, in seven languages: what the import must find again.

Data first: what a career may contain (long titles, several roles at one company, years only, no
dates, two jobs at once, …) is listed here by hand, from the measured formats and without a look at
the parser. `person(language, number)` mixes it; the same number gives the same person.
"""

import random
from dataclasses import dataclass, field
from typing import Literal

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
Month = tuple[int, int]
"""Year and month; month 0 where only the year is shown."""


@dataclass(frozen=True)
class Role:
    """One job at one company. `end` None is "still there"; `start` None is "no dates shown"."""

    title: str
    start: Month | None
    end: Month | None
    kind: str = ""
    place: str = ""
    text: tuple[str, ...] = ()

    @property
    def months(self) -> int | None:
        """The length that LinkedIn states: both months count; None is "less than a year"."""
        if not self.start:
            return None
        year, month = self.end or NOW
        if not self.start[1] or not month:
            return (year - self.start[0]) * 12 or None
        return (year - self.start[0]) * 12 + month - self.start[1] + 1


@dataclass(frozen=True)
class Firm:
    """A company with its roles, newest first."""

    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Course:
    """One school; `start` and `end` None where no dates are shown, `start` alone None for one."""

    school: str
    degree: str = ""
    subject: str = ""
    start: Month | None = None
    end: Month | None = None
    note: str = ""


@dataclass(frozen=True)
class Person:
    """All that a profile says. `about` empty is "no such section"; so are the two None."""

    language: str
    name: str
    headline: str
    place: str
    slug: str
    about: tuple[str, ...] = ()
    firms: tuple[Firm, ...] | None = ()
    courses: tuple[Course, ...] | None = ()
    skills: tuple[str, ...] = ()
    tongues: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    email: str = ""
    connections: str = ""
    traits: frozenset[str] = field(default_factory=frozenset)


NOW: Month = (2026, 9)

NAMES = {
    "en": ("Maya Okafor", "Tom O’Rourke", "Priya Raman-Walsh", "Dr. Lee Chan", "Jo Small"),
    "de": ("Jürgen Groß", "Anna-Lena Vöhringer", "Dr. Ömer Aydin", "Katrin Beck", "Uwe Maier"),
    "fr": ("Chloé Lefèvre", "Jean-François D’Aubigné", "Noël Çelik", "Maëlle Roux", "Luc Petit"),
    "es": ("María José Peña", "Íñigo Núñez", "Lucía de la Fuente", "Raúl Ortiz", "Eva Gil"),
    "pt": ("João Gonçalves", "Inês Conceição", "Thaís Araújo", "Rui Sá", "Bruna Dias"),
    "it": ("Niccolò D’Angelo", "Giulia De Santis", "Mattia Rossi", "Ilaria Bo", "Zoe Pavò"),
    "nl": ("Daan van den Berg", "Sanne de Vries", "Joëlle ’t Hart", "Mees Bos", "Femke Mol"),
}
PLACES = {
    "en": ("Toronto, Ontario, Canada", "Greater London", "Austin, Texas Metropolitan Area",
           "Dublin, Ireland"),
    "de": ("München, Bayern, Deutschland", "Berlin und Umgebung", "Zürich, Schweiz",
           "Köln, Nordrhein-Westfalen, Deutschland"),
    "fr": ("Lyon, Auvergne-Rhône-Alpes, France", "Ville de Paris, Île-de-France, France",
           "Lausanne, Vaud, Suisse", "Région de Bruxelles-Capitale, Belgique"),
    "es": ("Madrid, Comunidad de Madrid, España", "Bogotá, Colombia",
           "Ciudad de México, México", "Valencia, Comunidad Valenciana, España"),
    "pt": ("São Paulo, São Paulo, Brasil", "Lisboa, Portugal", "Recife, Pernambuco, Brasil",
           "Porto, Portugal"),
    "it": ("Milano, Lombardia, Italia", "Roma, Lazio, Italia", "Torino, Piemonte, Italia",
           "Bari, Puglia, Italia"),
    "nl": ("Amsterdam, Noord-Holland, Nederland", "Utrecht, Nederland", "Gent, Vlaanderen, België",
           "Rotterdam, Zuid-Holland, Nederland"),
}  # fmt: skip
HEADLINES = {
    "en": ("Data engineer | Python, SQL and patience", "Head of Operations at Brightwater"),
    "de": ("Projektleiterin bei Nordwind Anlagenbau", "Softwareentwickler – Java, Kotlin"),
    "fr": ("Cheffe de projet chez Atelier Sept", "Développeur web | Conférencier"),
    "es": ("Ingeniera civil en Puentes del Sur", "Diseñador gráfico | Docente"),
    "pt": ("Analista de dados na Maré Alta", "Professora e investigadora"),
    "it": ("Responsabile vendite presso Officine Blu", "Architetto e docente"),
    "nl": ("Productmanager bij Waterlinie", "Docent wiskunde | Auteur"),
}
TITLES = {
    "en": ("Data Engineer", "Head of Operations", "Assistant to the Managing Director",
           "VP, Strategy & Partnerships", "Experience Designer", "Teacher",
           ("Senior Director of Cross-Functional Programme Delivery, Continuous Improvement and "
           "Customer Education for Europe, the Middle East and Africa")),
    "de": ("Softwareentwickler", "Leiter Einkauf", "Werkstudentin", "Referentin für Ausbildung",
           "Head of Sales (DACH)", "Geschäftsführender Gesellschafter",
           ("Stellvertretende Leiterin der Abteilung für Unternehmensentwicklung, "
           "Nachhaltigkeit und Öffentlichkeitsarbeit in Mittel- und Osteuropa")),
    "fr": ("Cheffe de projet", "Développeur full-stack", "Responsable de la formation",
           "Consultante", "Directeur général adjoint", "Ingénieur d’études",
           ("Responsable du développement commercial et de la relation avec les partenaires "
           "institutionnels pour l’Europe du Sud et l’Afrique francophone")),
    "es": ("Ingeniera civil", "Diseñador gráfico", "Jefe de obra", "Profesora asociada",
           "Directora de experiencia de cliente", "Auxiliar administrativo",
           ("Responsable regional de planificación estratégica, mejora continua y relaciones "
           "institucionales para América Latina y el Caribe")),
    "pt": ("Analista de dados", "Professora", "Gerente de produto", "Engenheiro de software",
           "Assistente de direção", "Coordenadora de formação",
           ("Coordenadora nacional de planeamento estratégico, melhoria contínua e relações "
           "institucionais para os países de língua portuguesa")),
    "it": ("Responsabile vendite", "Architetto", "Sviluppatrice software", "Docente a contratto",
           "Impiegato amministrativo", "Direttrice marketing",
           ("Responsabile dello sviluppo commerciale, della formazione interna e dei rapporti con "
           "i partner istituzionali per l’Europa meridionale")),
    "nl": ("Productmanager", "Docent wiskunde", "Hoofd inkoop", "Softwareontwikkelaar",
           "Adviseur opleiding en ontwikkeling", "Directiesecretaresse",
           ("Plaatsvervangend hoofd van de afdeling bedrijfsontwikkeling, duurzaamheid en "
           "publieksvoorlichting voor Noord- en West-Europa")),
}  # fmt: skip
FIRMS = (
    "Brightwater", "Nordwind Anlagenbau GmbH & Co. KG", "Atelier Sept", "Puentes del Sur, S.A.",
    "Maré Alta", "Officine Blu s.r.l.", "Waterlinie B.V.", "3Points", "The 2019 Company",
    "Self-Storage at Home", "Éditions de l’Hôtel", "C&A–Partner", "Yes!", "Freelance", "IBM",
    "Ministry of Education", "World Wide Fund for Nature (WWF)", "Universität Hamburg",
    "Experience Matters Ltd", "University of Toronto Press",
)  # fmt: skip
TEXTS = {
    "en": ("Experience with large tables and small teams.",
           "Ran the 2019 - 2021 migration, end to end.", "• Hired four people",
           "Built what the customers asked for; then what they needed."),
    "de": ("Verantwortlich für Einkauf, Lager und Versand.", "• Einführung von SAP",
           "Erfahrung mit großen Datenmengen.", "Aufbau des Teams von 2 auf 14 Personen."),
    "fr": ("Pilotage d’une équipe de six personnes.", "• Refonte du site",
           "Expérience de la vente en ligne.", "Suivi du budget et des délais."),
    "es": ("Dirección de obra y control de costes.", "• Puesta en marcha de dos plantas",
           "Experiencia con equipos de campo.", "Atención a clientes en tres países."),
    "pt": ("Responsável pelos relatórios mensais.", "• Migração de 40 tabelas",
           "Experiência com equipas distribuídas.", "Formação de novos colegas."),
    "it": ("Gestione dei clienti del nord-est.", "• Apertura di due sedi",
           "Esperienza con grandi cantieri.", "Formazione dei nuovi colleghi."),
    "nl": ("Verantwoordelijk voor de hele keten.", "• Twee magazijnen geopend",
           "Ervaring met grote bestanden.", "Begeleiding van nieuwe collega’s."),
}  # fmt: skip
ABOUTS = {
    "en": ("I make numbers useful.", "Education matters to me, and so does lunch."),
    "de": ("Ich mache Zahlen nutzbar.", "Ausbildung liegt mir am Herzen."),
    "fr": ("Je rends les chiffres utiles.", "La formation me tient à cœur."),
    "es": ("Hago útiles los números.", "La educación me importa mucho."),
    "pt": ("Torno os números úteis.", "A educação é importante para mim."),
    "it": ("Rendo utili i numeri.", "La formazione mi sta a cuore."),
    "nl": ("Ik maak cijfers bruikbaar.", "Opleiding gaat mij aan het hart."),
}
COURSES = {
    "en": (("University of Toronto", "Bachelor of Science - BS", "Computer Science"),
           ("Seneca Polytechnic", "Diploma", "Business Administration, Management"),
           ("St. Mary's High School", "", ""), ("MIT", "PhD", "Physics"),
           ("Harvard Business School Online", "Certificate", "")),
    "de": (("Technische Universität München", "Master of Science (M.Sc.)", "Informatik"),
           ("Hochschule Esslingen", "Diplom", "Maschinenbau"),
           ("Gymnasium am Stadtpark", "Abitur", ""), ("LMU", "Dr. phil.", "Geschichte"),
           ("IHK Köln", "", "")),
    "fr": (("Université Lyon 2", "Licence", "Droit"), ("HEC Paris", "Master 2", "Finance"),
           ("Lycée Ampère", "Baccalauréat", ""), ("École 42", "", ""),
           ("Sciences Po", "Doctorat", "Sociologie")),
    "es": (("Universidad de Sevilla", "Grado", "Ingeniería civil"), ("IE", "Máster", "Finanzas"),
           ("Instituto Cervantes", "", ""), ("Colegio San José", "Bachillerato", ""),
           ("UNAM", "Licenciatura", "Derecho")),
    "pt": (("Universidade de São Paulo", "Bacharelado", "Estatística"),
           ("Faculdade de Letras", "Mestrado", "Linguística"), ("IST", "Licenciatura", "Física"),
           ("Escola Técnica Estadual", "", ""), ("FGV", "MBA", "Gestão")),
    "it": (("Politecnico di Milano", "Laurea magistrale", "Architettura"),
           ("Università di Bologna", "Laurea triennale", "Economia"),
           ("Liceo Galilei", "Diploma", ""), ("IED", "Master", "Design"),
           ("Scuola Holden", "", "")),
    "nl": (("Universiteit Utrecht", "Master", "Wiskunde"), ("Hogeschool Rotterdam", "Bachelor",
           "Bedrijfskunde"), ("Stedelijk Gymnasium", "vwo", ""), ("TU Delft", "Ingenieur",
           "Civiele techniek"), ("Design Academy", "", "")),
}  # fmt: skip
KINDS = ("", "full-time", "", "part-time", "contract", "self-employed", "freelance", "internship")
TRAITS = (
    "years-only", "no-dates", "several-roles", "two-roles-then-one", "concurrent", "long-title",
    "no-about", "no-education", "no-experience", "no-place", "no-text", "three-pages", "gap",
    "wrapped-url", "same-title-and-firm", "mixed-dates", "one-year-school", "no-school-dates",
    "one-month", "under-a-year", "no-skills", "long-headline", "school-note",
)  # fmt: skip
"""What a profile may have that a parser stumbles over; each person has up to four."""


def people(how_many: int) -> list[Person]:
    """Give that many people, the languages in turn, every trait several times."""
    return [person(LANGUAGES[i % len(LANGUAGES)], i) for i in range(how_many)]


def person(language: str, number: int) -> Person:
    """Mix one person; the traits walk through `TRAITS`, the rest is drawn by the number."""
    draw = random.Random(number)  # noqa: S311 (the same people every time, not a secret)
    traits = {TRAITS[number % len(TRAITS)], *draw.sample(TRAITS, draw.randrange(3))}
    if "no-experience" in traits:
        traits.discard("no-education")
    place = draw.choice(PLACES[language])
    name = NAMES[language][number % 5]
    headline = draw.choice(HEADLINES[language])
    return Person(
        language=language,
        name=name,
        headline=f"{headline} | {headline}" if "long-headline" in traits else headline,
        place=place,
        slug=_slug(name, long="wrapped-url" in traits),
        about=() if "no-about" in traits else ABOUTS[language],
        firms=None if "no-experience" in traits else _firms(language, draw, traits),
        courses=None if "no-education" in traits else _courses(language, draw, traits),
        skills=() if "no-skills" in traits else ("Python", "Public Speaking", "Education"),
        tongues=draw.choice(((), ("English", "Deutsch"))),
        papers=draw.choice(((), ("Scrum Master", "A very long certificate that needs two lines"))),
        email=draw.choice(("", "someone@example.org")),
        connections=draw.choice(("500+", "412", "7", "")),
        traits=frozenset(traits),
    )


def _slug(name: str, *, long: bool) -> str:
    letters = "".join(c for c in name.lower().replace(" ", "-") if c.isascii() and c not in ".’'")
    return f"{letters}-with-a-rather-long-ending-1a2b3c4d" if long else f"{letters}-1a2b3c"


def _firms(language: str, draw: random.Random, traits: set[str]) -> tuple[Firm, ...]:
    names = draw.sample(FIRMS, 18)
    count = 12 if "three-pages" in traits else draw.randint(1, 4)
    titles = list(TITLES[language][:-1])
    draw.shuffle(titles)
    if "long-title" in traits:
        titles.insert(0, TITLES[language][-1])
    firms: list[Firm] = []
    clock: Month = NOW
    for index in range(count):
        roles: list[Role] = []
        wanted = 1
        if "several-roles" in traits and index == 0:
            wanted = 3
        elif "two-roles-then-one" in traits and index in (0, 2):
            wanted = 2
        for turn in range(wanted):
            title = titles[(index + turn) % len(titles)]
            if "same-title-and-firm" in traits and index == 0 and wanted == 1:
                title = names[index]
            first = index == 0 and turn == 0
            role, clock = _role(language, draw, traits, (title, clock, first))
            roles.append(role)
        if "concurrent" in traits and index == 0:
            clock = NOW
        firms.append(Firm(names[index], tuple(roles)))
    if "no-dates" in traits:
        last = firms[-1]
        bare = tuple(
            Role(role.title, None, None, role.kind or "full-time", role.place)
            for role in last.roles[:1]
        )
        firms[-1] = Firm(last.name, bare)
    return tuple(firms)


def _role(
    language: str, draw: random.Random, traits: set[str], at: tuple[str, Month, bool]
) -> tuple[Role, Month]:
    title, clock, first = at
    length = draw.randint(5, 40)
    if "one-month" in traits and first:
        length = 0
    if "under-a-year" in traits:
        length = draw.randint(1, 8)
    if "gap" in traits and not first:
        clock = _back(clock, 14)
    end = None if first or ("concurrent" in traits and clock == NOW) else clock
    start = _back(clock, length)
    if "years-only" in traits or ("mixed-dates" in traits and draw.random() < 0.5):
        shown_start, shown_end = (start[0], 0), (end and (end[0], 0))
    else:
        shown_start, shown_end = start, end
    texts: tuple[str, ...] = ()
    if "no-text" not in traits and draw.random() < 0.7:
        texts = tuple(draw.sample(TEXTS[language], draw.randint(1, 4)))
    place = "" if "no-place" in traits else draw.choice((*PLACES[language], ""))
    role = Role(title, shown_start, shown_end, draw.choice(KINDS), place, texts)
    return role, start


def _back(at: Month, months: int) -> Month:
    index = at[0] * 12 + at[1] - 1 - months
    return index // 12, index % 12 + 1


def _courses(language: str, draw: random.Random, traits: set[str]) -> tuple[Course, ...]:
    courses = []
    year = 2016
    for school, degree, subject in draw.sample(COURSES[language], draw.randint(1, 3)):
        length = draw.choice((1, 2, 3, 4, 6))
        shape: Literal["both", "none", "one"] = "both"
        if "no-school-dates" in traits:
            shape = "none"
        elif "one-year-school" in traits:
            shape = "one"
        month = draw.choice((0, 0, 9))
        courses.append(
            Course(
                school,
                degree,
                subject,
                (year - length, month) if shape == "both" else None,
                None if shape == "none" else (year, 6 if month and shape == "both" else 0),
                "3.8" if "school-note" in traits else "",
            )
        )
        year -= draw.choice((0, length))
    return tuple(courses)


Found = dict[str, object]


def truth_of_jobs(who: Person) -> list[Found]:
    """Give the jobs as the import should: title, company, start, end, current."""
    return [
        {
            "title": role.title,
            "company": firm.name,
            "start": iso(role.start),
            "end": iso(role.end),
            "current": bool(role.start) and role.end is None,
        }
        for firm in who.firms or ()
        for role in firm.roles
    ]


def truth_of_schools(who: Person) -> list[Found]:
    """Give the schools as the import should: school, start, end."""
    return [
        {"school": course.school, "start": iso(course.start), "end": iso(course.end)}
        for course in who.courses or ()
    ]


def iso(month: Month | None) -> str | None:
    """Write a date as the contract does."""
    if month is None:
        return None
    return f"{month[0]}-{month[1]:02}" if month[1] else f"{month[0]}"
