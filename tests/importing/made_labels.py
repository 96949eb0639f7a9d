"""What LinkedIn writes around a profile, in seven languages, as the test pages show it.

Written apart from the parser's own tables, so that the two can disagree.
"""

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
}
OF = {"es": " de ", "pt": " de "}
"""What stands between a month and a year where it is not a space."""
PRESENT = {
    "en": ("Present",), "de": ("Heute", "Present"), "fr": ("aujourd’hui", "Present"),
    "es": ("actualidad", "Present"), "pt": ("o momento", "Present"), "it": ("Presente", "Present"),
    "nl": ("heden", "Present"),
}  # fmt: skip
LONG_UNITS = {
    "en": ("year", "years", "month", "months"), "de": ("Jahr", "Jahre", "Monat", "Monate"),
    "fr": ("an", "ans", "mois", "mois"), "es": ("año", "años", "mes", "meses"),
    "pt": ("ano", "anos", "mês", "meses"), "it": ("anno", "anni", "mese", "mesi"),
    "nl": ("jaar", "jaar", "maand", "maanden"),
}  # fmt: skip
SHORT_UNITS = {
    **LONG_UNITS, "en": ("yr", "yrs", "mo", "mos"), "nl": ("jr", "jr", "mnd", "mnd"),
}  # fmt: skip
UNDER_A_YEAR = {
    "en": "less than a year", "de": "weniger als ein Jahr", "fr": "moins d’un an",
    "es": "menos de un año", "pt": "menos de um ano", "it": "meno di un anno",
    "nl": "minder dan een jaar",
}  # fmt: skip
SPOKEN_TO = {"en": "to", "de": "bis", "fr": "à", "es": "a", "pt": "a", "it": "a", "nl": "tot"}
KINDS = {
    "en": ("Full-time", "Part-time", "Contract", "Self-employed", "Freelance", "Internship"),
    "de": ("Vollzeit", "Teilzeit", "Befristet", "Selbstständig", "Freiberuflich", "Praktikum"),
    "fr": ("Temps plein", "Temps partiel", "CDD", "Indépendant", "Freelance", "Stage"),
    "es": ("Jornada completa", "Jornada parcial", "Contrato temporal",
           "Profesional independiente", "Freelance", "Contrato de prácticas"),
    "pt": ("Tempo integral", "Meio período", "Temporário", "Autônomo", "Freelance", "Estágio"),
    "it": ("A tempo pieno", "Part-time", "Contratto a termine", "Autonomo", "Freelance", "Stage"),
    "nl": ("Fulltime", "Parttime", "Contract", "Zelfstandig ondernemer", "Freelance", "Stage"),
}  # fmt: skip
KIND_KEYS = ("full-time", "part-time", "contract", "self-employed", "freelance", "internship")
PAPER = {  # headings of the PDF: contact, top skills, languages, certifications, then the three
    "en": ("Contact", "Top Skills", "Languages", "Certifications", "Summary", "Experience",
           "Education"),
    "de": ("Kontakt", "Top-Kenntnisse", "Languages", "Certifications", "Zusammenfassung",
           "Berufserfahrung", "Ausbildung"),
    "fr": ("Coordonnées", "Principales compétences", "Languages", "Certifications", "Résumé",
           "Expérience", "Formation"),
    "es": ("Contactar", "Aptitudes principales", "Languages", "Certifications", "Extracto",
           "Experiencia", "Educación"),
    "pt": ("Contato", "Principais competências", "Languages", "Certifications", "Resumo",
           "Experiência", "Formação acadêmica"),
    "it": ("Contatti", "Competenze principali", "Languages", "Certifications", "Riepilogo",
           "Esperienza", "Formazione"),
    "nl": ("Contact", "Belangrijkste vaardigheden", "Languages", "Certifications", "Samenvatting",
           "Ervaring", "Opleiding"),
}  # fmt: skip
PAGES = {  # headings of the page: about, experience, education, certificates, skills, interests
    "en": ("About", "Experience", "Education", "Licenses & certifications", "Skills", "Interests"),
    "de": ("Info", "Berufserfahrung", "Ausbildung", "Bescheinigungen und Zertifikate", "Kenntnisse",
           "Interessen"),
    "fr": ("Infos", "Expérience", "Formation", "Licences et certifications", "Compétences",
           "Centres d’intérêt"),
    "es": ("Acerca de", "Experiencia", "Educación", "Licencias y certificaciones", "Aptitudes",
           "Intereses"),
    "pt": ("Sobre", "Experiência", "Formação acadêmica", "Licenças e certificados", "Competências",
           "Interesses"),
    "it": ("Informazioni", "Esperienza", "Formazione", "Licenze e certificazioni", "Competenze",
           "Interessi"),
    "nl": ("Info", "Ervaring", "Opleiding", "Licenties en certificaten", "Vaardigheden",
           "Interesses"),
}  # fmt: skip
FOOTERS = {"en": "Page {} of {}", "de": "Page {} of {}", "fr": "Page {} of {}",
           "es": "Page {} of {}", "pt": "Página {} de {}", "it": "Pagina {} di {}",
           "nl": "Pagina {} van {}"}  # fmt: skip
DEGREE = {"en": "· 2nd", "de": "· 2.", "fr": "· 2e", "es": "· 2.º", "pt": "· 2º", "it": "· 2°",
          "nl": "· 2e"}  # fmt: skip
CONTACT_INFO = {"en": "Contact info", "de": "Kontaktinfo", "fr": "Coordonnées",
                "es": "Información de contacto", "pt": "Informações de contato",
                "it": "Informazioni di contatto", "nl": "Contactgegevens"}  # fmt: skip
CONNECTIONS = {"en": "connections", "de": "Kontakte", "fr": "relations", "es": "contactos",
               "pt": "conexões", "it": "collegamenti", "nl": "connecties"}  # fmt: skip
SHARED = {"en": "Ann Lee, Bo Roth, and 3 other mutual connections",
          "de": "Ann Lee und 4 weitere gemeinsame Kontakte",
          "fr": "Ann Lee et 4 autres relations en commun",
          "es": "Ann Lee y otros 4 contactos en común",
          "pt": "Ann Lee e mais 4 conexões em comum",
          "it": "Ann Lee e altri 4 collegamenti in comune",
          "nl": "Ann Lee en 4 andere gemeenschappelijke connecties"}  # fmt: skip
"""Five connections that the visitor shares."""
FOLLOWERS = {"en": "followers", "de": "Follower:innen", "fr": "abonnés", "es": "seguidores",
             "pt": "seguidores", "it": "follower", "nl": "volgers"}  # fmt: skip
SEE_MORE = {"en": "…see more", "de": "… mehr anzeigen", "fr": "… voir plus", "es": "… ver más",
            "pt": "… ver mais", "it": "… visualizza altro", "nl": "… meer weergeven"}  # fmt: skip
SHOW_SKILLS = {"en": "Show all {} skills", "de": "Alle {} Kenntnisse anzeigen",
               "fr": "Afficher les {} compétences", "es": "Mostrar las {} aptitudes",
               "pt": "Exibir todas as {} competências", "it": "Mostra tutte le {} competenze",
               "nl": "Alle {} vaardigheden weergeven"}  # fmt: skip
SHOW_JOBS = {"en": "Show all {} experiences", "de": "Alle {} Berufserfahrungen anzeigen",
             "fr": "Afficher les {} expériences", "es": "Mostrar las {} experiencias",
             "pt": "Exibir todas as {} experiências", "it": "Mostra tutte le {} esperienze",
             "nl": "Alle {} ervaringen weergeven"}  # fmt: skip
SKILLS_OF_JOB = {"en": "Skills: SQL · Excel", "de": "Kenntnisse: SQL · Excel",
                 "fr": "Compétences : SQL · Excel", "es": "Aptitudes: SQL · Excel",
                 "pt": "Competências: SQL · Excel", "it": "Competenze: SQL · Excel",
                 "nl": "Vaardigheden: SQL · Excel"}  # fmt: skip
GRADE = {"en": "Grade: {}", "de": "Note: {}", "fr": "Résultat : {}", "es": "Nota: {}",
         "pt": "Nota: {}", "it": "Votazione: {}", "nl": "Cijfer: {}"}  # fmt: skip
BUTTONS = {
    "en": ("Message", "More", "Connect", "Pending"), "de": ("Nachricht", "Mehr", "Vernetzen"),
    "fr": ("Message", "Plus", "Se connecter"), "es": ("Enviar mensaje", "Más", "Conectar"),
    "pt": ("Enviar mensagem", "Mais", "Conectar"), "it": ("Messaggio", "Altro", "Collegati"),
    "nl": ("Bericht sturen", "Meer", "Connectie maken"),
}  # fmt: skip
NAVIGATION = {
    "en": ("Skip to main content", "0 notifications total", "Home", "My Network", "Jobs",
           "Messaging", "Notifications", "Me", "For Business"),
    "de": ("Start", "Ihr Netzwerk", "Jobs", "Nachrichten", "Mitteilungen", "Sie"),
    "fr": ("Accueil", "Réseau", "Emplois", "Messagerie", "Notifications", "Vous"),
    "es": ("Inicio", "Mi red", "Empleos", "Mensajes", "Notificaciones", "Yo"),
    "pt": ("Início", "Minha rede", "Vagas", "Mensagens", "Notificações", "Eu"),
    "it": ("Home", "Rete", "Lavoro", "Messaggistica", "Notifiche", "Tu"),
    "nl": ("Home", "Mijn netwerk", "Vacatures", "Berichten", "Meldingen", "Ik"),
}  # fmt: skip
SIMILAR = {"en": "People also viewed", "de": "Andere Mitglieder sahen sich auch an",
           "fr": "Autres profils consultés", "es": "Otros perfiles vistos",
           "pt": "Pessoas que também foram vistas", "it": "Altri profili consultati",
           "nl": "Ook bekeken"}  # fmt: skip
BOTTOM = {
    "en": ("About", "Accessibility", "Help Center", "Privacy & Terms", "Ad Choices"),
    "de": ("Info", "Barrierefreiheit", "Hilfebereich", "Datenschutz & AGB"),
    "fr": ("À propos", "Accessibilité", "Assistance clientèle"),
    "es": ("Acerca de", "Accesibilidad", "Centro de ayuda"),
    "pt": ("Sobre", "Acessibilidade", "Central de Ajuda"),
    "it": ("Informazioni", "Accessibilità", "Centro assistenza"),
    "nl": ("Over", "Toegankelijkheid", "Helpcentrum"),
}  # fmt: skip


def month(language: str, when: tuple[int, int], *, short: bool) -> str:
    """Write a date as LinkedIn does in that language."""
    year, number = when
    if not number:
        return str(year)
    name = (SHORT if short else MONTHS)[language].split()[number - 1]
    return f"{name}{OF.get(language, ' ')}{year}"


def length(language: str, months: int | None, *, short: bool) -> str:
    """Write a duration as LinkedIn does in that language; "" where there is none to state."""
    if months is None:
        return UNDER_A_YEAR[language]
    year, years, one, more = (SHORT_UNITS if short else LONG_UNITS)[language]
    parts = []
    if months >= 12:
        parts.append(f"{months // 12} {year if months < 24 else years}")
    if months % 12:
        parts.append(f"{months % 12} {one if months % 12 == 1 else more}")
    return " ".join(parts)
