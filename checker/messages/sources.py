"""Where the kinds of approach come from, read on 27 November 2026. `Source` is the rooms' own."""

from collections.abc import Mapping

from checker.model import Source

READ = "2026-11-27"
UNDATED = "undated"


def _source(who: str, title: str, dated: str, url: str = "") -> Source:
    return Source(who=who, title=title, dated=dated, read=READ, url=url)


SOURCES: Mapping[str, Source] = {
    "interview-code": _source(
        "GitHub, xndbogdan/malicious-repositories, issue 17",
        "a recruiter on LinkedIn, a booked call, and a repository whose code takes wallets",
        "2026-02-17",
        "https://github.com/xndbogdan/malicious-repositories/issues/17",
    ),
    "interview-packages": _source(
        "GitHub, chartingshow/crypto-firewall, issue 1110",
        "35 packages that job interviews had people install; the advice is a container",
        "2025-07-16",
        "https://github.com/chartingshow/crypto-firewall/issues/1110",
    ),
    "pasted-command": _source(
        "BitDegree",
        "sound that fails in a meeting, and a patch or command that mends it",
        "2025-03",
        "https://www.bitdegree.org/crypto/news/"
        "crypto-founders-warn-of-fake-zoom-scams-linked-to-north-korean-hackers",
    ),
    "tasks": _source(
        "US Federal Trade Commission",
        "how to spot and avoid task scams",
        "2025-08",
        "https://consumer.ftc.gov/consumer-alerts/2025/08/how-spot-and-avoid-task-scams",
    ),
    "cheques": _source(
        "nybreaking.com",
        "made-up jobs that send a cheque for equipment, part of it to be passed on",
        UNDATED,
        "https://nybreaking.com/?p=942372",
    ),
    "job-fees": _source(
        "The Cyber Helpline",
        "dealing with recruitment scams",
        UNDATED,
        "https://thecyberhelpline.com/guides/recruitment-scams-usa",
    ),
    "papers": _source(
        "Polizei NRW",
        "job scams: papers and a video identification, and an account in the applicant's name",
        UNDATED,
        "http://kleve.polizei.nrw/artikel/job-scamming",
    ),
    "rented": _source(
        "GitHub, samuelmarina/is-even, issue 281",
        "a monthly sum for an account, an identity check and a computer under remote control",
        "2025-11-27",
        "https://github.com/samuelmarina/is-even/issues/281",
    ),
    "five-eyes": _source(
        "ASIO, CSIS, FBI, MI5 and NZSIS, as the press reports",
        "cover firms, a harmless paid report first, then what is not public, then another chat",
        "2026-06-03",
    ),
    "mi5-alert": _source(
        "MI5's alert to Parliament, as the press reports",
        "two recruiters' profiles that wrote to many: paid advice, trips, pay in crypto",
        "2025-11-18",
    ),
    "spies": _source(
        "PublicTechnology on MI5's warning",
        "thousands of attempts to win over officials through made-up profiles",
        "2021-04-22",
        "https://www.publictechnology.net/2021/04/22/business-and-industry/"
        "mi5-warns-thousands-attempts-spy-civil-servants-malicious-online-profiles/",
    ),
    "expert-talks": _source(
        "LegalClarity",
        "expert networks: which paid talks are lawful and which are not",
        UNDATED,
        "https://legalclarity.org/expert-networks-and-insider-trading-risks-and-penalties",
    ),
    "romance": _source(
        "25 News Now",
        "affection first, then investing, in romance scams",
        "2023-03-15",
        "https://www.25newsnow.com/2023/03/15/pig-butchering-latest-evolving-romance-scams/",
    ),
    "trading": _source(
        "CryptoThirst on the FBI's warning",
        "finance people on LinkedIn who move savings to a platform that they control",
        "2022-12-28",
        "https://cryptothirst.com/2022/12/28/"
        "fbi-renews-warning-about-pig-butchering-crypto-scam-sweeping-the-country",
    ),
    "advance-fee": _source(
        "MalwareTips",
        "next-of-kin letters: millions, and small fees first",
        UNDATED,
        "https://malwaretips.com/blogs/next-of-kin-advance-fee-scams-what-you-need-to-know",
    ),
    "recovery": _source(
        "Geebo, on the FBI's warning",
        "“recovery” lawyers who look for people that have lost money, and ask a fee",
        "2024-06-26",
        "https://blog.geebo.com/2024/06/26/crypto-recovery-scams-torment-victims-says-fbi",
    ),
    "logins": _source(
        "IT Security, Portugal",
        "notices in LinkedIn's name that lead to a copied login page",
        "2026-01-14",
        "https://www.itsecurity.pt/news/threats/"
        "campanha-de-phishing-explora-falsos-comentarios-oficiais-do-linkedin",
    ),
    "bosses": _source(
        "KFIZ",
        "people who write as the boss, from a new channel, and need cards or a payment",
        UNDATED,
        "https://kfiz.com/new-job-scam-boss-imposters",
    ),
    "reporters": _source(
        "University of Michigan, Safe Computing",
        "made-up reporters and fellows whose questions lie behind a login or a file",
        UNDATED,
        "https://safecomputing.umich.edu/security-alerts/"
        "threat-actors-targeting-researchers-and-academics",
    ),
    "money-agents": _source(
        "Polizei Bremen",
        "“financial agents”: your account as a relay for money, and you as the accused",
        UNDATED,
        "https://www.polizei.bremen.de/praevention/betrug/finanzagenten-63602",
    ),
    "sextortion": _source(
        "ABC7 Chicago",
        "what sextortion is: a flirt, a video, and a threat to send it round",
        "2025-05-15",
        "https://abc7chicago.com/post/"
        "sextortion-meaning-what-do-receive-threatening-email-direct-message-connected-common-scam/"
        "16429599/",
    ),
    "pyramids": _source(
        "Better Business Bureau, in the Jackson Sun",
        "income that comes from bringing in others",
        "2020-07-24",
        "https://www.jacksonsun.com/story/opinion/2020/07/24/"
        "ftc-says-companies-pyramid-schemes/5406158002/",
    ),
    "investors": _source(
        "Pitching Angels",
        "investors who say yes at once, and whose founders pay first",
        "2021-08-23",
        "https://pitchingangels.com/2021/08/23/fake-investor-scam/",
    ),
    "hidden-workers": _source(
        "Tom's Hardware",
        "five people convicted for lending names and keeping laptops for hidden workers",
        "2025",
        "https://www.tomshardware.com/tech-industry/cyber-security/"
        "five-convicted-for-helping-north-korean-it-workers-pose-as-americans-and-secure-jobs-"
        "at-u-s-firms-over-240-companies-were-victimized-by-the-scam",
    ),
    "visas": _source(
        "Mondaq",
        "sponsorship papers sold to workers, which is never lawful",
        "2024-09-24",
        "https://www.mondaq.com/uk/work-visas/1521526/"
        "uk-immigration-cos-scams-fraud-costing-victims",
    ),
    "gifts": _source(
        "LongIsland.com, on the FBI's warning",
        "charity fraud: gift cards, coins or a wire, pressure, and no registration",
        "2024-12-03",
        "https://longisland.com/news/12-03-24/fbi-warns-of-charity-fraud-this-holiday-season.html",
    ),
    "who-to-call": _source(
        "digitalfacet.com; Mobile UK; CNews; Avira",
        "where to report fraud in the US, the UK, France and Germany, as those pages name it",
        "2022–2025",
    ),
    "judgement": _source("Smell Test", "our own judgement", "2026"),
}
