"""A text as concepts: what hides words, who wrote what, which language, and how much work it is."""

import sys
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import messages
from checker.messages.disguises import disguises, fold, imitated
from checker.messages.languages import languages
from checker.messages.lexicon import Lexicon
from checker.messages.text import read
from checker.messages.threads import parts, writers
from checker.messages.tokens import tokens
from checker.messages.verdict import judge, matches, stretches
from checker.messages.voices import heard, spoken
from examples import messages as corpus

HARMFUL = [message for message in corpus.read("examples") if message.harmful]
ORDINARY = (
    "The train from Lyon was late again.",
    "My daughter plays the cello.",
    "It rained all week in Ghent.",
    "Spring comes early this year.",
)


def kinds(text: str) -> list[str]:
    """Name what hides words in a text."""
    return [disguise.kind for disguise in disguises(text, fold(text))]


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    """A place in the folded text is the same in the text as given."""
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("write on What\u200bs\u200bApp", "unseen"),
        ("log in at P\u0430yPal now", "alphabet"),
        ("write me on t e l e g r a m please", "spaced"),
        ("see xn--lnkedin-9ib.example", "address"),
        ("see https://bit.ly/3abc", "shortened"),
        ("go to https://linkedln-verify.example/x", "address"),
        ("go to www.rnicrosoft.example", "address"),
        ("go to https://linkdin.example", "address"),
    ],
)
def test_a_disguise_is_found_and_named(text: str, kind: str) -> None:
    """And where it stands is in the text."""
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ünïcödé naïveté, Straße, señor and Łódź are letters of their own languages.",
        "Call 1 2 3 4 5 6 7 or write to ann.lee@f.example",
        "https://www.linkedin.com/in/ann and https://zoom.us/j/1",
        "Москва and Athens",
        "wait until A I B M are done",
    ],
)
def test_ordinary_writing_is_no_disguise(text: str) -> None:
    """Accents, numbers, firms' own addresses and whole words of another alphabet hide nothing."""
    assert kinds(text) == []


def test_a_disguised_word_is_read_all_the_same() -> None:
    """What hides a word from a filter does not hide it here, and is told."""
    plain = "Please buy five Apple gift cards and send me the codes today."
    hidden = plain.replace("gift", "gi\u200bft").replace("codes", "c\u043edes")
    plainly, hiddenly = (messages.report({"text": text}) for text in (plain, hidden))
    assert [ask["ask"] for ask in hiddenly["asks"]] == [ask["ask"] for ask in plainly["asks"]]
    assert [way["way"] for way in hiddenly["disguises"]] == ["unseen", "alphabet"]
    assert "Hidden" in hiddenly["summary"]


def test_only_a_near_name_imitates() -> None:
    """A letter left out, doubled or exchanged; a host's own name is its own."""
    assert imitated("linkedln.example") == "linkedin"
    assert imitated("micros0ft-login.example") == "microsoft"
    assert imitated("linkedin.com") is None
    assert imitated("www.potters-guild.example") is None


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("Them: hi\nMe: hello\nThem: yes", ["no", "yes", "no"]),
        ("hello there", ["no"]),
        ("Ann Lee: hi\nBo Cho: hello\nAnn Lee: good", ["no", "yes", "no"]),
        ("Recruiter: hi\nMe: hello", ["no", "yes"]),
        ("Price: 5\nDate: Monday", ["no"]),
        ("You were picked by our panel: answer nine questions", ["no"]),
        ("Recruiter Ann: hi\nMe (9:14): hello", ["no", "yes"]),
        ("before it\nMe: hello\nAnn: hi", ["no", "yes", "no"]),
        ("Ann Lee sent the following message at 9:14 AM\nhi\nMe: no", ["no", "yes"]),
        ("Them: hi\nMe: hello\nNote: see below\nThem: yes", ["no", "yes", "no"]),
    ],
)
def test_who_wrote_what(text: str, mine: list[str]) -> None:
    """Names before a colon, or as LinkedIn's own page has them; who began is the stranger."""
    assert ["yes" if part.mine else "no" for part in parts(fold(text))] == mine


def test_a_known_name_is_the_stranger_wherever_it_begins() -> None:
    """The sender's name says whose lines count."""
    talk = fold("Bo: hello\nAnn Lee: hi\nBo: good")
    assert [part.mine for part in parts(talk, fold("Ann Lee"))] == [True, False, True]


def test_of_two_unknown_names_who_asks_is_the_stranger() -> None:
    """Whoever wrote first: the visitor may have."""
    talk = (
        "Ann Lee: Good evening, is the job still open?\n"
        "Bo Cho: Yes. Buy five Apple gift cards today and send me the codes, tell nobody.\n"
        "Ann Lee: Really?"
    )
    assert writers(fold(talk)) == ["ann lee", "bo cho"]
    assert writers(fold(talk), fold("Ann Lee")) == []
    assert writers(fold(talk.replace("Ann Lee", "Me"))) == []
    assert messages.report({"text": talk})["asks"][0]["ask"] == "voucher-or-coins"
    known = messages.report({"text": talk, "sender": {"name": "Ann Lee"}})
    assert known["band"] == "no-signs"


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I told them that my train is late", "self"),
        ("Votre compte et vos données", "yours"),
        ("Nuestro equipo y nuestra red son los mejores para ti", "ours"),
        ("Wenn Sie mögen, oder lieber nicht", "choice"),
        ("Ci vediamo giovedì o venerdì nella sala della scuola", "day"),
        ("Tem de ser hoje, agora", "now"),
        ("You only need your phone", "only"),
    ],
)
def test_how_a_text_speaks_is_heard(text: str, voice: str) -> None:
    """Of itself, of what is yours, with a choice, of a day, or of now."""
    found = read(text)
    assert heard(spoken(found.words, found.language))[voice] > 0
    assert heard(spoken(found.words, None)) == {}


def test_a_short_note_speaks_no_louder_than_a_long_one() -> None:
    """Times are told per stretch, and a note shorter than that counts as one."""
    short, long = read("You only have to send your code to me"), read("Only you. " * 40)
    assert heard(spoken(short.words, "en"))["only"] == 1
    assert heard(spoken(long.words, "en"))["only"] == 3


def test_a_part_of_a_phrase_that_opens_asks_for_nothing() -> None:
    """To say that nothing is charged is no charge."""
    concepts = {
        hit.concept for hit in read("We never charge candidates, not now and not then").hits
    }
    assert "we-pay" in concepts
    assert not concepts & {"you-pay", "fee", "pay"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I would like to ask you about the bridge", "en"),
        ("Me gustaría preguntarle por el puente de su pueblo", "es"),
        ("Gostaria de perguntar sobre a ponte da sua cidade", "pt"),
        ("Je voudrais vous demander quelque chose sur le pont", "fr"),
        ("Ich würde Sie gern etwas über die Brücke fragen", "de"),
        ("Vorrei chiederle una cosa sul ponte della sua città", "it"),
        ("Ik wil je graag iets vragen over de brug", None),
        ("Chciałbym zapytać o most", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_its_commonest_words(text: str, expected: str | None) -> None:
    """A neighbour that is not read is not taken for one that is."""
    assert [*languages(fold(text)), None][0] == expected


def test_phrases_are_found_as_they_are_written() -> None:
    """Open ends, choices, words that may be missing, gaps, numbers and addresses."""
    lexicon = Lexicon(
        {"a": "send* my/our now? code", "b": "pay .. <number>", "c": "now? <link>", "d": "x|x y"}
    )

    def found(text: str) -> list[tuple[str, int, int]]:
        return [(hit.concept, hit.first, hit.last) for hit in lexicon.hits(tokens(fold(text)))]

    assert found("sending our code") == [("a", 0, 2)]
    assert found("send my now code") == [("a", 0, 3)]
    assert found("send his code") == []
    assert found("pay us all of the 300") == [("b", 0, 5)]
    assert found("pay us all of the nice round 300") == []
    assert found("pay. 300") == []
    assert found("now https://a.example/b") == [("c", 0, 1), ("c", 1, 1)]
    assert found("x y") == [("d", 0, 1)], "the longest phrase of a concept"


def test_a_word_may_be_kept_out_of_an_open_end() -> None:
    """It begins no phrase of that concept, and is read as ever in the others."""
    lexicon = Lexicon({"a": "pag*|!pagin*|!pago", "b": "pag*|la pag*"})

    def found(text: str) -> list[str]:
        return [hit.concept for hit in lexicon.hits(tokens(fold(text)))]

    assert found("pagamento") == ["a", "b"]
    assert found("página") == ["b"]
    assert found("pagos") == ["a", "b"]
    assert found("pago") == ["b"]
    assert found("la página") == ["b", "b"]


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("Please send us the signed contract.", "We'll send you the signed contract."),
        ("Envíenos el certificado del banco.", "Te enviaremos el certificado del banco."),
        ("Encaminha isto ao banco, por favor.", "Eu encaminho isto ao banco, sem pressa."),
        ("Envoyez le contrat à la banque.", "Nous vous enverrons le contrat de la banque."),
        ("Schicken Sie den Vertrag an die Bank.", "Wir schicken Ihnen den Vertrag der Bank."),
        ("Inoltra il contratto alla banca.", "Le inoltro il contratto della banca."),
    ],
)
def test_what_the_writer_does_is_asked_of_nobody(asked: str, own: str) -> None:
    """To send is an act that is asked for in the one, and told of in the other."""
    acts = {"give", "read-back", "forward-rest", "reship"}
    assert acts & {hit.concept for hit in read(asked).hits}
    assert not acts & {hit.concept for hit in read(own).hits}


@pytest.mark.parametrize(
    ("before", "quoted", "after"),
    [
        (
            "Got this today:",
            "buy five gift cards and send me the codes",
            "I rang her, it's not so.",
        ),
        (
            "Mira lo que me acaba de llegar:",
            "compra cinco tarjetas y mándame los códigos",
            "Ni caso.",
        ),
        ("Olha o que me mandaram:", "compra cinco cartões e manda os códigos", "Eu ri."),
        ("J'ai reçu ça :", "achetez cinq cartes et envoyez les codes", "Je te le montre."),
        ("Schau mal, was heute kam:", "kauf fünf Karten und schick die Codes", "Lustig, oder?"),
        ("Guarda cosa mi scrive uno:", "compra cinque carte e mandami i codici", "Che ridere."),
    ],
)
def test_a_message_that_is_shown_is_not_said(before: str, quoted: str, after: str) -> None:
    """Who shows what somebody else wrote asks for nothing of it; without the marks it is asked."""

    def concepts(text: str) -> set[str]:
        return {hit.concept for hit in read(text).hits}

    assert "voucher-buy" in concepts(f"{quoted}. {after}")
    assert "voucher-buy" not in concepts(f"{before} «{quoted}». {after}")


@pytest.mark.parametrize(
    ("asked", "denied"),
    [
        (
            "Müssen Sie noch etwas schicken und zahlen?",
            "Uns müssen Sie nichts schicken und zahlen.",
        ),
        ("You must first pay the fee.", "You never pay the fee."),
    ],
)
def test_a_no_in_the_middle_of_an_act_denies_it(asked: str, denied: str) -> None:
    """However many words a phrase leaves room for."""
    acts = {"you-pay", "give", "pay"}
    assert acts & {hit.concept for hit in read(asked).hits}
    assert not acts & {hit.concept for hit in read(denied).hits}


def test_a_text_that_leans_to_harm_is_named_by_the_nearest_rule() -> None:
    """People write an act in more ways than phrases can list; the rest of the text tells."""
    whole = [read(message.text) for part in corpus.PARTS for message in corpus.panel(part)]
    texts = [
        text._replace(hits=[hit for hit in text.hits if hit.concept != unread])
        for text in whole
        for unread in {hit.concept for hit in text.hits}
    ]
    asking_nothing = [text for text in texts if next(matches(text.hits), None) is None]
    nearest = [(text, found) for text in asking_nothing if (found := judge(text)).asks]
    assert nearest
    for text, found in nearest:
        assert found.band == "some-signs"
        (match,) = found.asks.values()
        there = {hit.concept for hit in text.hits}
        met = [bool(there & set(need.split("|"))) for need in match.rule.needs]
        assert met.count(False) == 1


@given(
    message=st.sampled_from(HARMFUL),
    sentence=st.sampled_from(ORDINARY),
    before=st.booleans(),
)
def test_an_ordinary_sentence_hides_no_ask(
    message: corpus.Message, sentence: str, *, before: bool
) -> None:
    """What else is said takes nothing of what is asked for away."""
    asks = {ask["ask"] for ask in messages.report({"text": message.text})["asks"]}
    more = f"{sentence}\n{message.text}" if before else f"{message.text}\n{sentence}"
    assert asks <= {ask["ask"] for ask in messages.report({"text": more})["asks"]}


PADDING = ("No need to answer.", "Take your time.", "If not, no worries.", *ORDINARY)


def test_what_is_said_again_and_again_hides_few_asks() -> None:
    """Six in seven messages are noticed with one friendly sentence behind them five times."""
    padded = [
        f"{message.text}\n{' '.join([sentence] * 5)}"
        for message in HARMFUL
        if message.lang == "en"
        for sentence in PADDING
    ]
    noticed = sum(messages.judged(text)[1].band in corpus.NOTICED for text in padded)
    assert noticed * 7 >= 6 * len(padded), noticed / len(padded)


def calls(text: str) -> int:
    """Count the calls of functions that judging a text takes."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    messages.report({"text": text})  # phrases are sorted when they are first met
    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        messages.report({"text": text})
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "Please send me the code and pay the fee of $90 by gift card today, keep it between us. ",
        "no ", "t e l e g r a m ", "xn--a.", '"', "a.b-", "http://", "1,", "Me: hi\n", "é\u200b",
        "send send send pay pay ", ". ", "не", "send me your your your ",
    ],
)  # fmt: skip
def test_the_work_grows_as_the_text_does(piece: str) -> None:
    """Twice the text takes twice the calls, and no more, whatever is repeated."""
    short = piece * (3_000 // len(piece))
    assert calls(short * 2) <= 2.3 * calls(short) + 200


def test_what_is_said_far_from_an_ask_hides_it_not() -> None:
    """A long text is weighed stretch by stretch, and each word stands in one."""
    ask = "Please buy five Apple gift cards and send me the codes today. I can't take calls."
    padding = "Thank you for the talk on Monday, I liked the part on bridges. Take your time. " * 30
    assert judge(read(f"{padding}{ask}")).band == judge(read(ask)).band
    assert judge(read(padding)).band == "no-signs"
    text = read(padding)
    parts = [*stretches(text)]
    assert {place for part in parts for place in part.here} == set(range(len(text.words)))
    assert all(
        hit.first in part.here and hit.last in part.here for part in parts for hit in part.hits
    )
    kept = {hit for part in parts for hit in part.hits}
    assert kept == {hit for hit in text.hits if hit.last - hit.first < 40}
