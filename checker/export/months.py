"""Names of months in the languages in which exports write them, beside the seven of the import."""

# ruff: noqa: RUF001 (words in other scripts have letters that look like Latin ones)

from collections.abc import Mapping

from checker.importing import labels

_MONTHS = {
    "Chinese": "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月",
    "Russian": "янв января,февр фев февраля,мар марта,апр апреля,мая май,июн июня,июл июля,"
    "авг августа,сент сен сентября,окт октября,нояб ноя ноября,дек декабря",
    "Ukrainian": "січ січня,лют лютого,бер березня,квіт квітня,трав травня,черв червня,лип липня,"
    "серп серпня,вер вересня,жовт жовтня,лист листопада,груд грудня",
    "Polish": "sty stycznia,lut lutego,mar marca,kwi kwietnia,maj maja,cze czerwca,lip lipca,"
    "sie sierpnia,wrz września,paź października,lis listopada,gru grudnia",
    "Czech": "led ledna,úno února,bře března,dub dubna,kvě května,čvn června,čvc července,"
    "srp srpna,zář září,říj října,lis listopadu,pro prosince",
    "Swedish": "jan januari,feb februari,mars,apr april,maj,juni,juli,aug augusti,sep september,"
    "okt oktober,nov november,dec december",
    "Danish and Norwegian": "jan januar,feb februar,mar marts mars,apr april,maj mai,jun juni,"
    "jul juli,aug august,sep september,okt oktober,nov november,dec des desember december",
    "Turkish": "oca ocak,şub şubat,mar mart,nis nisan,may mayıs,haz haziran,tem temmuz,"
    "ağu ağustos,eyl eylül,eki ekim,kas kasım,ara aralık",
    "Indonesian": "jan januari,feb februari,mar maret,apr april,mei,jun juni,jul juli,"
    "agt agu agustus,sep september,okt oktober,nov november,des desember",
    "Romanian": "ian ianuarie,feb februarie,mart martie,apr aprilie,mai,iun iunie,iul iulie,"
    "aug august,sept septembrie,oct octombrie,nov noiembrie,dec decembrie",
}
"""Language -> January to December, short and long, parted by commas."""

ALL: Mapping[str, int] = {
    labels.fold(name): number
    for months in _MONTHS.values()
    for number, names in enumerate(months.split(","), start=1)
    for name in names.split()
} | dict(labels.MONTHS)
"""Folded names of months, short and long, in every language -> 1 to 12."""


def number(word: str) -> int:
    """Return the month that a word names, 1 to 12; 0 for none."""
    return ALL.get(labels.fold(word), 0)
