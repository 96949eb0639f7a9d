"""What LinkedIn's app and its page on a phone call things, beside what `labels` holds.

English and the parts of German marked so in the sources come from copies of the real thing of 2026;
the rest agrees between several written copies, or is a translation: so several are listed of each.
Every word is folded.
"""

import re

from checker.importing.labels import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.split("|")))


SEARCH = _words("Search|Buscar|Pesquisar|Pesquisa|Rechercher|Recherche|Suche|Suchen")
NAVIGATION = _words(
    "Home|My Network|Post|Notifications|Jobs|Inicio|Mi red|Publicar|Notificaciones|Empleos|"
    "Início|Minha rede|Notificações|Vagas|Accueil|Réseau|Mon réseau|Offres d’emploi|Emplois|"
    "Start|Ihr Netzwerk|Posten|Mitteilungen"
)
BUTTONS = _words(
    "Message|Connect|Follow|+ Follow|Following|Pending|Accept|Ignore|More|Enviar mensaje|Mensaje|"
    "Conectar|Seguir|+ Seguir|Pendiente|Aceptar|Ignorar|Más|Enviar mensagem|Mensagem|Pendente|"
    "Aceitar|Mais|Se connecter|Suivre|+ Suivre|En attente|Accepter|Ignorer|Plus|Nachricht|"
    "Vernetzen|Folgen|+ Folgen|Ausstehend|Annehmen|Ignorieren|Mehr|View my services|Open to|"
    "Show details|Premium|Try Premium"
)
ACCEPT = _words("Accept|Aceptar|Aceitar|Accepter|Annehmen")
IGNORE = _words("Ignore|Ignorar|Ignorer|Ignorieren")
MORE = (
    "more|show more|see more|más|ver más|mostrar más|mais|ver mais|plus|voir plus|mehr|"
    "mehr anzeigen"
)
CUT = re.compile(
    rf"\s*(?:…|\.{{2,4}})\s*(?:{MORE}|mas|ver mas|mostrar mas|mehr sehen)?\s*$", re.IGNORECASE
)
"""The end of a text that is shown in part."""
CUT_WORDS = _words(MORE)

INVITES = re.compile(
    r"(?:follows you and )?is inviting you to connect|(?:wants|would like) to connect|"
    r"te ha invitado a conectar|quiere conectar(?: contigo)?|te invita a conectar|"
    r"(?:enviou|lhe enviou|te enviou) um convite(?: (?:para|de) (?:se )?conex?(?:ao|tar))?|"
    r"(?:convidou voce|quer se conectar|esta convidando voce) ?(?:para|com)? ?"
    r"(?:se conectar|voce)?|"
    r"souhaite (?:rejoindre votre reseau|se connecter(?: avec vous| a vous)?)|"
    r"vous invite a (?:vous|se) connecter|"
    r"mochte (?:sich )?(?:kontakt )?mit ihnen (?:aufnehmen|vernetzen|in kontakt treten)|"
    r"mochte kontakt mit ihnen aufnehmen"
)
OTHER_CARD = re.compile(
    r"invited you to follow|te ha invitado a seguir|convidou voce (?:a|para) seguir|"
    r"vous (?:a invite|invite) a suivre|hat sie eingeladen"
)
REPLY_TO = re.compile(
    r"(?:reply to|responder a|responder|repondre a|antworten(?: an)?) \S.{0,40}|.{2,40} antworten"
)
INVITATIONS = _words("Invitations|Manage invitations|Invitaciones|Convites|Einladungen")
AGO = re.compile(
    r"(?:today|yesterday|hoy|ayer|hoje|ontem|aujourd'hui|hier|heute|gestern)|"
    r"(?:hace|ha|il y a|vor) (?:mas de |mais de |plus d['e] ?|uber )?\S{1,3} [a-z]{2,10}|"
    r"\S{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago"
)

ABOUT_PROFILE = _words(
    "About this profile|Acerca de este perfil|Información sobre este perfil|Sobre este perfil|"
    "À propos de ce profil|Über dieses Profil|Infos zu diesem Profil"
)
JOINED = _words(
    "Joined|Member since|Se unió|Se unió en|Miembro desde|Fecha de alta|Entrou|Entrou em|Ingressou|"
    "Ingressou em|Membro desde|Inscrit|Inscription|Membre depuis|A rejoint LinkedIn|Inscrit depuis|"
    "Mitglied seit|Beigetreten|Beitritt"
)
CONTACT = _words(
    "Contact information|Contact info|Información de contacto|Informações de contato|Coordonnées|"
    "Informations de contact|Kontaktinformationen|Kontaktinfo"
)
PHOTO = _words(
    "Profile photo|Foto de perfil|Foto del perfil|Foto do perfil|Photo de profil|Profilfoto|"
    "Profilbild"
)
VERIFICATIONS = _words(
    "Verifications|Verificaciones|Verificações|Vérifications|Verifizierungen|Verifikationen"
)
KINDS = {
    fold(word): kind
    for kind, words in {
        "identity": "Identity|Identidad|Identidade|Identité|Identität",
        "workplace": "Workplace|Work|Lugar de trabajo|Empleo|Local de trabalho|Trabalho|"
        "Lieu de travail|Emploi|Arbeitsplatz|Arbeitsstelle",
        "education": "Education|Educational institution|School|Institución educativa|Educación|"
        "Instituição de ensino|Formação|Établissement d’enseignement|Formation|"
        "Bildungseinrichtung|Ausbildung",
    }.items()
    for word in words.split("|")
}
"""What is verified -> our word for it."""
VERIFIED_USING = re.compile(r"\b(?:verified|verificad[oa]|verifie[e]?|verifiziert)\b")

TIME = r"[0-2]?[0-9][:.h] ?[0-5][0-9](?: ?[ap]\.? ?m\.?)?"
SENDER = re.compile(rf"(.{{2,60}}?)[^\w()]{{0,8}} ?({TIME})$", re.IGNORECASE)
"""The line above a run of messages: a name, a dot, the time of day."""
DAY = re.compile(
    r"(?:today|yesterday|hoy|ayer|hoje|ontem|aujourd'hui|hier|heute|gestern|"
    r"(?:[a-z]{3,10}day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda-feira|"
    r"terca-feira|quarta-feira|quinta-feira|sexta-feira|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|"
    r"[a-z]{3,9}\.? [0-3]?[0-9](?:, [12][0-9]{3})?|"
    r"[0-3]?[0-9]\.? (?:de )?[a-z]{3,10}\.?(?: (?:de )?[12][0-9]{3})?)"
)
COMPOSE = re.compile(
    r"(?:write a message|escribe un mensaje|escreva uma mensagem|escrever mensagem|"
    r"redigez un message|ecrire un message|rediger un message|ecrivez un message|"
    r"nachricht (?:verfassen|schreiben))"
)
ACTIVE = re.compile(
    r"(?:active now|mobile\b.*|active .{2,20} ago|activ[oa] ahora|ativ[oa] agora|en ligne|actif.*|"
    r"jetzt aktiv|gerade aktiv)"
)
PRONOUNS = re.compile(
    r"\(?(?:he|she|they|el|ella|elle|ele|ela|il|er|sie|him|her|them|sein|ihr|lui|dele|dela)"
    r"(?:/[a-z]{2,7}){0,3}\)?"
)
OTHERS = r"(?:other|weitere|autres?|otr[oa]s?|outr[oa]s?)"
"""Between a number and "mutual connections"."""
