"""How a text speaks, whatever of: of what is yours or of itself, with a choice, a day, or haste.

Who tells of themselves, says "if" or "or", and names a day, mostly leaves you one. Who speaks of
what is yours and theirs, of now and of "only", mostly wants something. None decides alone.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final

from checker.messages.disguises import fold
from checker.messages.model import Language, Token

VOICES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "self": "i my me mine myself",
        "yours": "your yours",
        "ours": "our ours",
        "choice": "if or",
        "day": "monday tuesday wednesday thursday friday saturday sunday january february april"
        " june july august september october november december week spring summer autumn",
        "now": "tonight today tomorrow now hour hours minutes",
        "only": "only just",
    },
    "es": {
        "self": "yo me mi mis conmigo",
        "yours": "tu tus su sus ti",
        "ours": "nuestro nuestra nuestros nuestras nos",
        "choice": "si o",
        "day": "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo"
        " junio julio agosto septiembre octubre noviembre diciembre semana",
        "now": "hoy ahora mañana hora horas minutos ya",
        "only": "solo solamente basta",
    },
    "pt": {
        "self": "eu me meu minha meus minhas comigo",
        "yours": "seu sua seus suas teu tua teus tuas",
        "ours": "nosso nossa nossos nossas",
        "choice": "se ou",
        "day": "segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio"
        " junho julho agosto setembro outubro novembro dezembro semana",
        "now": "hoje agora amanhã hora horas minutos já",
        "only": "só apenas somente basta",
    },
    "fr": {
        "self": "je j moi me mon ma mes m",
        "yours": "votre vos ton ta tes",
        "ours": "notre nos",
        "choice": "si ou",
        "day": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai"
        " juin juillet août septembre octobre novembre décembre semaine",
        "now": "aujourd demain soir maintenant heure heures minutes déjà",
        "only": "seulement juste uniquement suffit",
    },
    "de": {
        "self": "ich mich mir mein meine meinen meiner meinem",
        "yours": "ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner",
        "ours": "unser unsere unseren unserem unserer",
        "choice": "wenn falls ob oder",
        "day": "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz"
        " april mai juni juli august september oktober november dezember woche",
        "now": "heute jetzt morgen gleich stunde stunden minuten",
        "only": "nur bloß einfach lediglich",
    },
    "it": {
        "self": "io mi mio mia miei mie me",
        "yours": "tuo tua tuoi tue suo sua suoi sue vostro vostra",
        "ours": "nostro nostra nostri nostre",
        "choice": "se o oppure",
        "day": "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo"
        " aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana",
        "now": "oggi stasera adesso domani subito ora ore minuti",
        "only": "solo soltanto basta",
    },
}
OPENING = frozenset({"self", "choice", "day"})
"""Voices that speak for a message."""
STRETCH: Final = 25
"""Words, about two sentences: how often a voice is heard is told per so many."""
MOST: Final = 3


def _by_word(voices: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Turn voices round: a word -> those in which it is heard."""
    found: dict[str, tuple[str, ...]] = {}
    for voice, words in voices.items():
        for word in fold(words).split():
            found[word] = (*found.get(word, ()), voice)
    return found


_WORDS = {language: _by_word(voices) for language, voices in VOICES.items()}


def spoken(words: Sequence[Token], language: Language | None) -> list[tuple[str, ...]]:
    """Give for each word the voices that it is heard in."""
    known = _WORDS[language] if language else {}
    return [known.get(word.text, ()) for word in words]


def heard(told: Sequence[Sequence[str]]) -> dict[str, float]:
    """Give how often each voice is heard, so many times in a stretch of the text."""
    length = max(STRETCH, len(told))
    times = Counter(chain.from_iterable(told))
    return {voice: min(MOST, count * STRETCH / length) for voice, count in times.items()}
