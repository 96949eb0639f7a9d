"""Clues in the photo and the banner: where else they are, never what the person looks like."""

import re

from checker.model import Judgement, ProfileRequest, Strength
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation

OF_ANOTHER = "the photo stands under another name"
"""Two clues say this, and a first sentence says it once."""


def photo_elsewhere(request: ProfileRequest) -> Judgement:
    """Weigh a photo that turns up elsewhere by the name that it goes by there.

    The same person's pages clear it. As long as the name is not known it supports other signs, and
    alerts nobody by itself: a twin, a look-alike or a picture agency may be behind it.
    """
    seen = request.observations.get("photo-elsewhere")
    other = request.observations.get("photo-other-name")
    if seen is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not seen:
        return Judgement(outcome="clear", seen=wording.PHOTO_NOWHERE)
    if other is None:
        return Judgement(outcome="sign", seen=wording.PHOTO_WHOSE)
    if other:
        strength: Strength = "moderate" if _tells_of(request) else "strong"
        return Judgement("sign", wording.PHOTO_OF_ANOTHER, strength, OF_ANOTHER)
    return Judgement(outcome="clear", seen=wording.PHOTO_THEIRS)


TWO_NAMES = (
    r"(?i)\b(act(or|ress|riz|rice)|schauspieler\w*|comédien\w*|comedian|dancer|singer|musician"
    r"|drummer|dj|performer|entertainer|presenter|broadcaster|(photo |fashion )?model"
    r"|modelo|mannequin|author|autora?|novelist|poet|writer|artist\w*|künstler\w*|twins?"
    r"|magician|illusionist|zauber(er|in|künstler\w*)|magicienne?|mag[oa]|clown|stunt\w*"
    r"|attore|attrice|ator|atriz|acteur|musiker\w*|músic[oa]|musicienne?|musicista|sänger\w*"
    r"|cantante|cantora?|chanteu(r|se)|tänzer\w*|bailar[íi]na?|ballerin[oa]|fotomodell?[oa]?"
    r"|modell[ao]|schriftsteller\w*|escritora?|écrivaine?|scritt(ore|rice))\b"
)
"""Work under a second name, or with a face for hire; and whoever says that there are two."""
TOLD = (
    r"(?i)\b((stage|pen|artist|screen|ring)[- ]names?|pseudon\w+|nom de (plume|scène|guerre)"
    r"|(künstler|bühnen)name\w*|nombre artístico|nome (artístico|d['’]arte)"
    r"|(on|in) (the )?(posters?|stage|screen|brochures?|adverts?) i(['’]m| am)"
    r"|publish(ed)? (as|under) (?-i:[A-ZÀ-Þ])|under (a|the) (stage |pen |artist )?name\b"
    r"|(publish|perform|writ|record|appear)(ed|es|e|ing)? (as|under) (a|my|the) (maiden|birth|old"
    r"|former|stage|pen|artist)\b"
    r"|(auf (plakaten|der bühne) (bin|heiße) ich|sur (scène|les affiches),? je suis"
    r"|en (los carteles|el escenario) soy|(nos cartazes|no palco) sou|in scena sono)"
    r"|stock[- ](shoots?|models?|modell?ing|librar(y|ies))|(catalogue|hand)[- ](shoots?|modell?ing)"
    r"|modell?ing for (stock|catalogue|fashion|adverts?|agencies|brands)"
    r"|banques? d['’]images|bancos? de im[áa]ge\w+|banche? (di )?immagini"
    r"|bildagentur\w*)"
)
"""Words by which a profile tells of a second name, or of pictures sold with its owner's face."""


def _tells_of(request: ProfileRequest) -> str | None:
    """Return the words by which the profile itself tells of another name or of sold pictures."""
    texts = [text for text in (*career.titles(request), request.about) if text]
    return next((match[0] for text in texts if (match := re.search(TOLD, text))), None)


def photo_other_name(request: ProfileRequest) -> Judgement:
    """Weigh a photo that stands under another name; it only supports others for who may have two.

    It never settles it alone: people have had other names, and no page owes an account of that.
    Where the profile itself tells of one, the pages under it can be looked at for this person.
    """
    other = request.observations.get("photo-other-name")
    if other is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not other:
        return Judgement(outcome="clear", seen=wording.PHOTO_THEIRS)
    if told := _tells_of(request):
        return Judgement("sign", wording.photo_told(told), "moderate", soft=True)
    texts = [text for text in (*career.titles(request), request.about) if text]
    texts += [job.title for job in request.positions or () if job.title]
    two = any(re.search(TWO_NAMES, text) for text in texts)
    return Judgement("sign", wording.PHOTO_OF_ANOTHER, soft=two)


CLUES = (
    Clue(
        id="photo-elsewhere",
        family="photo",
        title="The photo turns up elsewhere",
        brief="the photo turns up in other places",
        question="Did a search for the photo find it in places that are not this person's own?",
        inputs=(
            "observations.photo-elsewhere",
            "observations.photo-other-name",
            "profile.headline",
            "profile.about",
            "profile.positions",
        ),
        why="A photo that is found in other places may have been taken from there. What decides is "
        "the name it is found under, and that is asked next.",
        innocent="A twin, a look-alike, a photographer's or an agency's page, or a person who is "
        "quoted by others.",
        strength="strong",
        basis="judgement",
        sources=("article-clues", "symantec", "linkedin-faces"),
        how="Copy the photo into TinEye or an image search. Finding nothing clears nothing: "
        "a generated face has no other home.",
        seconds=30,
        soft=True,
        task="Search for the photo",
        tool="search-photo",
        subject=career.may_have_photo,
        leads_to="photo-other-name",
        observation=Observation(
            id="photo-elsewhere",
            yes=Answer(outcome="sign", seen=wording.PHOTO_WHOSE),
            no=Answer(outcome="clear", seen=wording.PHOTO_NOWHERE),
        ),
        judge=photo_elsewhere,
    ),
    Clue(
        id="photo-other-name",
        family="photo",
        title="The photo belongs to somebody else",
        brief=OF_ANOTHER,
        question="Where you found the photo, does it stand under another name?",
        inputs=(
            "observations.photo-other-name",
            "profile.headline",
            "profile.about",
            "profile.positions",
        ),
        why="Most faces go by one name. A photo that is found under another may have been taken "
        "from there.",
        innocent="A look-alike, a twin, an earlier name, a stage name or a pen name, or an "
        "agency that sold the picture.",
        strength="strong",
        basis="judgement",
        sources=("article-clues", "symantec"),
        how="Open the pages that the search found, and read whose picture they say it is. The same "
        "family name may be a twin's: then say that you cannot tell.",
        seconds=10,
        subject=career.has_found_photo,
        observation=Observation(
            id="photo-other-name",
            yes=Answer(outcome="sign", seen=wording.PHOTO_OF_ANOTHER),
            no=Answer(outcome="clear", seen=wording.PHOTO_THEIRS),
        ),
        judge=photo_other_name,
    ),
    Clue(
        id="photo-generated",
        family="photo",
        title="Signs of a generated face",
        brief="the photo has tells of a generated face",
        question="Does the photo show tells of a generated face: eyes dead centre, odd or "
        "unmatched ear-rings, hair or glasses melting into the background?",
        inputs=("observations.photo-generated-look",),
        why="Face generators put the eyes always in the same place and stumble over ear-rings, "
        "teeth and edges. Accounts with such faces were found by the thousand.",
        innocent="Filters, retouching and strong compression leave the same traces, and people "
        "tell such faces no better than a coin does.",
        strength="moderate",
        basis="evidence",
        sources=("goldstein", "linkedin-faces", "pnas-faces"),
        how="Enlarge the photo. Look at ear-rings, glasses, teeth and where hair meets background.",
        task="Look closely at the photo",
        seconds=30,
        tool="look",
        subject=career.may_have_photo,
        soft=True,
        observation=Observation(
            id="photo-generated-look",
            yes=Answer(outcome="sign", seen="You saw tells of a generated face."),
            no=Answer(outcome="clear", seen="You saw none of the tells of a generated face."),
        ),
    ),
    Clue(
        id="no-photo",
        family="photo",
        title="No photo of a person",
        brief="there is no photo of a person",
        question="Is the photo missing, or a logo, a drawing or a celebrity?",
        inputs=("observations.photo-missing",),
        why="Leaving the photo out avoids the search that would give it away.",
        innocent="People leave it out for privacy, or for fear of prejudice.",
        strength="note",
        basis="evidence",
        sources=("instagram-counts", "fbi"),
        how="Look at the photo. LinkedIn may also hide it from people who are not connected.",
        seconds=5,
        observation=Observation(
            id="photo-missing",
            yes=Answer(outcome="sign", seen="There is no photo of a person."),
            no=Answer(outcome="clear", seen="There is a photo of a person."),
        ),
    ),
    Clue(
        id="stock-photo",
        family="photo",
        title="A studio or stock shot",
        brief="the photo looks like a stock picture",
        question="Does the photo look like a stock picture: studio light, posed office, no place "
        "in particular?",
        inputs=("observations.photo-stock-look",),
        why="The British security service names formulaic office pictures among the marks of "
        "disguised approaches. It weighs nothing here: good photographers make them too.",
        innocent="Many employers pay a photographer for just such pictures.",
        strength="note",
        basis="judgement",
        sources=("cpni",),
        how="Search for the photo; that settles it better than its look.",
        seconds=30,
        tool="look",
        subject=career.may_have_photo,
        observation=Observation(
            id="photo-stock-look",
            yes=Answer(
                outcome="sign", seen="The photo looks like a stock picture. This weighs nothing."
            ),
            no=Answer(outcome="clear", seen="The photo does not look like a stock picture."),
        ),
    ),
    Clue(
        id="odd-banner",
        family="photo",
        title="A banner that does not fit",
        brief="the banner does not fit",
        question="Does the banner picture fit the person's work, or is it simply the default?",
        inputs=("observations.banner-fits",),
        why="Filler pictures are chosen by whoever fills forms in. A field of flowers behind a "
        "personnel manager is a small thing that adds to others.",
        innocent="People choose pictures that they like.",
        strength="note",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Look at the picture behind the photo and ask what it has to do with the work.",
        seconds=5,
        observation=Observation(
            id="banner-fits",
            yes=Answer(outcome="clear", seen="The banner fits, or is the default one."),
            no=Answer(outcome="sign", seen="The banner has nothing to do with the work."),
        ),
    ),
)
