"""Which of LinkedIn's other languages a page is in, by its headings. They are named, not read."""

# ruff: noqa: RUF001 (words in other scripts have letters that look like Latin ones)

from collections.abc import Iterable, Mapping

from checker.importing.labels import fold

ENOUGH = 2
"""Headings of one language that a page must show: one word alone may stand in any text."""

_HEADINGS = {
    "Arabic": "نبذة عني|نبذة|حول|الخبرة|الخبرات|التعليم|المهارات|معلومات الاتصال|النشاط",
    "Bangla": "সম্পর্কে|অভিজ্ঞতা|শিক্ষা|দক্ষতা|যোগাযোগের তথ্য",
    "Chinese": "个人简介|关于|简介|工作经历|职业经历|教育经历|教育背景|技能|联系方式|關於|簡介|"
    "工作經歷|工作經驗|經歷|學歷|教育背景|聯絡資訊|聯絡資料|動態|动态",
    "Czech": "O mně|Informace|Zkušenosti|Pracovní zkušenosti|Praxe|Vzdělání|Dovednosti|"
    "Kontaktní údaje|Kontaktní informace|Aktivita",
    "Danish": "Om|Erfaring|Uddannelse|Kompetencer|Kontaktoplysninger|Aktivitet",
    "Finnish": "Tietoja|Työkokemus|Kokemus|Koulutus|Osaaminen|Taidot|Yhteystiedot|Toiminta",
    "Greek": "Σχετικά|Πληροφορίες|Εμπειρία|Εκπαίδευση|Δεξιότητες|Στοιχεία επικοινωνίας",
    "Hebrew": "אודות|ניסיון|השכלה|כישורים|פרטי קשר|פעילות",
    "Hindi": "परिचय|संक्षिप्त विवरण|अनुभव|शिक्षा|कौशल|संपर्क जानकारी",
    "Hungarian": "Névjegy|Bemutatkozás|Tapasztalat|Szakmai tapasztalat|Munkatapasztalat|"
    "Tanulmányok|Végzettség|Készségek|Szakértelem|Kapcsolattartási adatok",
    "Indonesian": "Tentang|Ringkasan|Pengalaman|Pendidikan|Keahlian|Keterampilan|Info kontak|"
    "Aktivitas",
    "Japanese": "自己紹介|概要|職歴|学歴|スキル|連絡先情報|連絡先|アクティビティ",
    "Korean": "소개|경력사항|경력|학력|학력사항|보유기술|연락처 정보|활동",
    "Malay": "Perihal|Pengalaman|Pendidikan|Kemahiran|Maklumat hubungan|Maklumat perhubungan|"
    "Aktiviti",
    "Marathi": "विषयी|बद्दल|अनुभव|शिक्षण|कौशल्ये|कौशल्य|संपर्क माहिती",
    "Norwegian": "Om|Erfaring|Arbeidserfaring|Utdanning|Ferdigheter|Kompetanse|Kontaktinfo|"
    "Kontaktinformasjon|Aktivitet",
    "Persian": "درباره|تجربه|سوابق شغلی|تحصیلات|مهارت‌ها|اطلاعات تماس",
    "Polish": "Informacje|O mnie|Doświadczenie|Wykształcenie|Umiejętności|Informacje kontaktowe|"
    "Dane kontaktowe|Aktywność",
    "Punjabi": "ਬਾਰੇ|ਤਜਰਬਾ|ਅਨੁਭਵ|ਸਿੱਖਿਆ|ਹੁਨਰ|ਸੰਪਰਕ ਜਾਣਕਾਰੀ",
    "Romanian": "Despre|Informații|Experiență|Studii|Educație|Competențe|Aptitudini|"
    "Date de contact|Informații de contact|Activitate",
    "Russian": "Общие сведения|Опыт работы|Образование|Навыки|Контактные сведения|Действия",
    "Swedish": "Om|Arbetslivserfarenhet|Erfarenhet|Utbildning|Kompetenser|Kunskaper|"
    "Kontaktuppgifter|Kontaktinformation|Aktivitet",
    "Tagalog": "Tungkol|Tungkol sa|Karanasan|Edukasyon|Mga Skill|Mga Kasanayan|"
    "Impormasyon sa Pakikipag-ugnayan|Aktibidad",
    "Telugu": "గురించి|అనుభవం|విద్య|నైపుణ్యాలు|సంప్రదింపు సమాచారం",
    "Thai": "เกี่ยวกับ|ประสบการณ์|การศึกษา|ทักษะ|ข้อมูลติดต่อ|กิจกรรม",
    "Turkish": "Hakkında|Deneyim|Eğitim|Yetenekler|İletişim bilgileri|Faaliyet|Hareketler",
    "Ukrainian": "Загальні відомості|Про себе|Досвід|Досвід роботи|Освіта|Навички|"
    "Контактні відомості|Активність",
    "Vietnamese": "Giới thiệu|Kinh nghiệm|Học vấn|Giáo dục|Kỹ năng|Thông tin liên hệ|Hoạt động",
}
HEADINGS: Mapping[str, frozenset[str]] = {
    language: frozenset(map(fold, words.split("|"))) for language, words in _HEADINGS.items()
}


def named(lines: Iterable[str]) -> str:
    """Give the language whose headings stand on most lines; "" where fewer than two do."""
    shown = {fold(line) for line in lines}
    counts = {language: len(shown & words) for language, words in HEADINGS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= ENOUGH else ""
