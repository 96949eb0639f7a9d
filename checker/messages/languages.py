"""Which language a text is written in, by its commonest words."""

import re
from collections.abc import Mapping
from itertools import islice

from checker.messages.disguises import fold
from checker.messages.model import Language

COMMON: Mapping[Language, frozenset[str]] = {
    "en": frozenset(fold(
        "the and you your i we to of for with is are hi hello would like my have in on at it this"
        " that be can will from as if not please do our or an was so what about me by no just need"
        " get has how all when up out here there they he she am any don't i'm we're you'll it's"
        " only join now today more free new their them who which been than very also some into us"
        " thank thanks were could should dear kindly send call work job before after because still"
        " ur pls thx w reply hey were end keep ready left over real picked full then"
    ).replace("'", " ").split()),
    "es": frozenset(fold(
        "el la los las y usted tu su yo de para con es hola me gustaría que en mi un una por se lo"
        " no te le del al como más si pero sin ya muy nos está son hay este esta puede quiero soy"
        " tengo buenos buenas días tardes gracias cuando eso desde sus tus"
    ).split()),
    "pt": frozenset(fold(
        "o os as e você seu sua eu de para com é olá gostaria que em meu minha um uma não do da dos"
        " das no na por se te lhe mais como mas sem já muito ao à está são tem isso pelo pela pra"
        " bom boa dia tarde obrigado obrigada sou tenho quando só nos nas oi vai"
    ).split()),
    "fr": frozenset(fold(
        "le la les et vous votre vos je de pour avec est bonjour aimerais que en mon une nous un du"
        " des au aux ne pas sur se ce dans par plus qui il elle on si mais sans nos notre d l j c"
        " n s qu être suis avez cette ma mes tu te ton ta tes merci ai sont"
    ).split()),
    "de": frozenset(fold(
        "der die das und sie ihr ich zu für mit ist hallo würde gerne mein in an auf wir den dem"
        " des ein eine einen nicht es von im am bei aus sich auch wenn wie oder aber noch nur kann"
        " uns du dir dich dein deine ihre ihnen sind haben hat"
        " bitte werden zum zur nach vom mir guten"
        " wurde wurden wird bis sonst habe hab bin mich schon jetzt heute dann diese einem einer"
    ).split()),
    "it": frozenset(fold(
        "il lo la i gli le e lei tu suo sua io di per con è ciao buongiorno vorrei che in mio un"
        " una non del della dei delle al alla da dal nel nella su si ci ti mi ma se come più sono"
        " ha ho hai questo questa anche solo grazie perché l un d c gentile può"
    ).split()),
}  # fmt: skip
FEWEST_WORDS, LEAST_SHARE, SURE = 2, 0.16, 1.15
MOST_WORDS = 400
_WORD = re.compile(r"[^\W\d_]+")
_OTHER = frozenset(
    "het een niet van ik je jij wij wil graag over iets maar naar deze heb mijn onze voor"
    " zijn och att det som jag inte och af til og ikke jeg med"
    " sie sa nie jest czy na do ze og bir ve bu ile icin tidak yang dan saya anda".split()
) - frozenset().union(*COMMON.values())
"""Common words of neighbours that are not read here: Dutch, Swedish, Danish, Polish and others."""


def languages(folded: str) -> list[Language]:
    """Give the language, or the two that it may be; none where it is not one that is known."""
    words = [match[0] for match in islice(_WORD.finditer(folded), MOST_WORDS)]
    counts = {name: sum(map(common.__contains__, words)) for name, common in COMMON.items()}
    foreign = sum(map(_OTHER.__contains__, words))
    order = sorted(counts, key=lambda name: -counts[name])
    best = counts[order[0]]
    if best < FEWEST_WORDS or best < len(words) * LEAST_SHARE or foreign > best / 2:
        return []
    return [name for name in order[:2] if counts[name] * SURE >= best]
