"""Who somebody is: a name, a town, firms and schools, none of which exist.

Given names are everybody's; family names, towns, firms and schools are put together from parts.
A person is drawn before it is drawn whether an item is made up, so that nothing here can tell.
"""

from typing import NamedTuple

from checker.practice.draw import Draw

GIVEN = (
    "Aaliyah", "Agnieszka", "Amara", "Amit", "Anders", "Arjun", "Beatriz", "Benedikt", "Bola",
    "Camila", "Chidi", "Clémence", "Daniel", "Dilnoza", "Elif", "Emeka", "Farid", "Femke", "Giulia",
    "Grace", "Hana", "Hiroshi", "Ibrahim", "Ines", "Ivan", "Jamal", "Jun", "Kofi", "Lakshmi",
    "Leila", "Lucas", "Magda", "Marisol", "Mateus", "Mei", "Nadia", "Ngozi", "Oskar", "Patience",
    "Priya", "Rafael", "Rosa", "Samir", "Siobhan", "Tariq", "Thandi", "Tomas", "Yusuf", "Zsofia",
)  # fmt: skip
_FAMILY = (
    ("Aver", "Bel", "Calt", "Dor", "Elv", "Fenn", "Gar", "Hal", "Iver", "Kest", "Lor", "Marv",
     "Nar", "Ost", "Pell", "Quar", "Ravel", "Sar", "Tolv", "Uld", "Vant", "Wend", "Yar", "Zell"),
    ("adine", "amoor", "eczy", "egan", "emba", "enuka", "eriz", "eshko", "etto", "idane", "ilov",
     "imata", "inder", "ioka", "irey", "istad", "ogun", "oram", "ovane", "umali"),
)  # fmt: skip
_TOWN = (
    ("Alder", "Brin", "Cor", "Dun", "Ester", "Fal", "Gren", "Hollo", "Kil", "Lum", "Mar", "Nor",
     "Orm", "Pers", "Ros", "Sel", "Tarn", "Vel", "Wex", "Yel"),
    ("aven", "bury Cross", "combe Bay", "dale", "ferry", "ham Quay", "more", "stead", "ville",
     "wick"),
)  # fmt: skip
COUNTRIES = (
    ("AU", "Australia"), ("BR", "Brazil"), ("CA", "Canada"), ("DE", "Germany"), ("FR", "France"),
    ("GB", "United Kingdom"), ("IE", "Ireland"), ("IN", "India"), ("JP", "Japan"), ("KE", "Kenya"),
    ("MX", "Mexico"), ("NG", "Nigeria"), ("NL", "Netherlands"), ("PH", "Philippines"),
    ("PL", "Poland"), ("PT", "Portugal"), ("TR", "Türkiye"), ("US", "United States"),
    ("ZA", "South Africa"),
)  # fmt: skip
_FIRM = (
    ("Abber", "Bracke", "Cindle", "Dorve", "Emmer", "Fosk", "Gantle", "Hesper", "Inkel", "Jarrow",
     "Kettle", "Lanth", "Mossel", "Nimble", "Orrin", "Pavot", "Quill", "Ruddle", "Sallow", "Tessel",
     "Umber", "Varnel", "Wickam", "Yarrel"),
    ("beck", "dane", "field", "garth", "hurst", "lock", "mere", "nook", "rath", "stowe", "thorn",
     "yard"),
)  # fmt: skip


class Person(NamedTuple):
    """Somebody invented, as yet without a career. `country` is two letters, `place` in words."""

    given: str
    family: str
    town: str
    country: str
    place: str

    @property
    def name(self) -> str:
        """The name as a profile shows it."""
        return f"{self.given} {self.family}"


def person(seed: int, number: int) -> Person:
    """Return the person of an item of a round; of whether it is made up nothing is known here."""
    draw = Draw(seed, "person")
    givens, starts, ends = (draw.shuffled(part)[number] for part in (GIVEN, _FAMILY[0], _FAMILY[1]))
    own = Draw(seed, f"home {number}")
    country, named = own.pick(COUNTRIES)
    home = town(own)
    return Person(givens, starts + ends, home, country, f"{home}, {named}")


def town(draw: Draw) -> str:
    """Return a town that is on no map."""
    return draw.pick(_TOWN[0]) + draw.pick(_TOWN[1])


def firm(draw: Draw, kind: str) -> str:
    """Return a firm's name; `kind` is what it does, such as Logistics."""
    return f"{draw.pick(_FIRM[0])}{draw.pick(_FIRM[1])} {kind}"
