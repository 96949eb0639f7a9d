"""Where the clues come from. The guide's sources page has an entry for every key here."""

from collections.abc import Mapping

from checker.model import Source

SOURCES: Mapping[str, Source] = {
    "article-clues": Source(
        who="Article",
        title="Clues That A LinkedIn Profile Is A Fake",
        dated="2017",
    ),
    "article-blind": Source(
        who="Article",
        title="Should You Send “Blind” LinkedIn Invitations To Connect?",
        dated="2017",
    ),
    "instagram-counts": Source(
        who="Our own count over two public, anonymous Instagram data sets",
        title="contacts, activity and biography of 1,890 accounts; another platform, 2018–19",
        dated="2019",
    ),
    "gulati": Source(
        who="Gulati et al., ASONAM 2025",
        title="detecting made-up LinkedIn profiles from text and counts, with 30 human raters",
        dated="2025",
        url="https://arxiv.org/abs/2507.16860",
    ),
    "adikari": Source(
        who="Adikari and Dutta, PACIS 2014",
        title="identifying fake profiles in LinkedIn from minimal data",
        dated="2014",
        url="https://arxiv.org/abs/2006.01381",
    ),
    "fahsi": Source(
        who="Fahsi, published test results",
        title="about 44 in 100 hand-made fakes share a text with another one",
        dated="2025",
    ),
    "xiao": Source(
        who="Xiao, Freeman and Hwa, AISec 2015",
        title="finding clusters of fake accounts by patterns in names and addresses",
        dated="2015",
    ),
    "goldstein": Source(
        who="Goldstein and DiResta, Stanford",
        title="1,003 LinkedIn accounts with generated faces, and no trace of them elsewhere",
        dated="2022",
    ),
    "linkedin-faces": Source(
        who="LinkedIn Engineering",
        title="new approaches for detecting AI-generated profile photos",
        dated="2023",
    ),
    "pnas-faces": Source(
        who="Nightingale and Farid, PNAS",
        title="people tell generated faces from photographs 48 times in 100",
        dated="2022",
    ),
    "linkedin-about": Source(
        who="LinkedIn",
        title="“About this profile” shows the month of joining and what was verified",
        dated="2022",
    ),
    "verified-share": Source(
        who="Press reports of LinkedIn's figures",
        title="over 100 million members verified, about nine in ten are not",
        dated="2025",
    ),
    "cpni": Source(
        who="CPNI (now NPSA), United Kingdom",
        title="“Think Before You Link”: recognise, realise, report, remove",
        dated="2022",
    ),
    "fbi": Source(
        who="FBI and IC3",
        title="notices on made-up workers and on investment fraud that starts on LinkedIn",
        dated="2025-07",
        read="2026-11-27",
    ),
    "ncric": Source(
        who="NCRIC, California",
        title="fake photo, few connections, generic titles, degrees that cannot be checked",
        dated="2019",
    ),
    "five-eyes": Source(
        who="ASIO, CSIS, FBI, MI5 and NZSIS, as the press reports",
        title="cover firms whose harmless paid report leads to what is not public",
        dated="2026-06-03",
        read="2026-11-27",
    ),
    "linkedin-verification": Source(
        who="LinkedIn Help",
        title="identity, workplace and school can be verified; the badge says which",
        dated="copy without a date",
        read="2026-11-27",
        url="https://www.linkedin.com/help/linkedin/answer/a1359065",
    ),
    "odni": Source(
        who="ODNI NCSC and ASIO",
        title="check a recruiter's approach through another channel",
        dated="2020",
    ),
    "krebs": Source(
        who="Krebs on Security",
        title="fake employees with generated photos and text lifted from other accounts",
        dated="2022",
    ),
    "symantec": Source(
        who="Symantec, as reported by the press",
        title="fake recruiters with stolen photos and copied text",
        dated="2015",
    ),
    "recruiters": Source(
        who="Recruiters' own checklists",
        title="odd names, degrees a school does not offer, no trace of activity",
        dated="2011–2020",
    ),
    "seal": Source(
        who="SEAL, Security Alliance frameworks",
        title="renamed accounts, changing identities, and a stolen account that slept since 2012",
        dated="undated",
        read="2026-11-27",
        url="https://frameworks.securityalliance.dev",
    ),
    "tg-2889": Source(
        who="Dell SecureWorks on TG-2889, as reported by GFI",
        title="a ring of made-up profiles, its leaders renamed and its supporters endorsing them",
        dated="2015",
        read="2026-11-27",
    ),
    "mandiant": Source(
        who="Mandiant, as reported by the press",
        title="made-up workers whose contact data lead to other names",
        dated="2024-09",
        read="2026-11-27",
    ),
    "robin-sage": Source(
        who="Washington Times on the Robin Sage experiment",
        title="an invented analyst of twenty-five with ten years of experience",
        dated="2010-07-18",
        read="2026-11-27",
    ),
    "itjones": Source(
        who="itjones.com",
        title="twenty-three directors of technology at one firm",
        dated="undated",
        read="2026-11-27",
    ),
    "linkedin-titles": Source(
        who="Press reports of LinkedIn's rules",
        title="recruiter and executive titles ask for a verified workplace; older ones are exempt",
        dated="2025",
        read="2026-11-27",
    ),
    "schools": Source(
        who="Wikipedia",
        title="Upper Canada College, Eton College, Dulwich College: schools called colleges",
        dated="2026",
        read="2026-11-27",
        url="https://en.wikipedia.org/wiki/Upper_Canada_College",
    ),
    "job-scam-tools": Source(
        who="Authors of open-source job-scam checkers",
        title="recruiters write from their company's own domain",
        dated="2025",
    ),
    "gpt-shape": Source(
        who="Our own count over 21 profiles written by a language model",
        title="20 of 21 had jobs that join to the month, 19 had 500 connections or more",
        dated="2025",
    ),
    "began": Source(
        who="Docker, dig.watch and other public accounts",
        title="when some firms were founded and some tools first appeared",
        dated="2014–2026",
        read="2026-11-27",
        url="https://www.docker.com/blog/10-years-since-kubernetes-launched-at-dockercon",
    ),
    "unicorns": Source(
        who="CB Insights, as published by Maven Analytics",
        title="1,074 firms worth a thousand million, each with its founding year",
        dated="2022-03",
        read="2026-11-28",
        url="https://www.cbinsights.com/research-unicorn-companies",
    ),
    "inland": Source(
        who="Wikipedia",
        title="landlocked country: 44 states without a coast at the ocean",
        dated="2024",
        read="2026-11-27",
        url="https://en.wikipedia.org/wiki/Landlocked_country",
    ),
    "finra": Source(
        who="FINRA, United States",
        title="red flags of fraud: be suspicious of anyone who guarantees a return",
        dated="undated",
        read="2026-11-27",
        url="https://www.finra.org/investors/protect-your-money/avoid-fraud/red-flags-fraud",
    ),
    "army-cid": Source(
        who="U.S. Army CID",
        title="invented soldiers, often of high rank, who write to the lonely",
        dated="2017-01-18",
        read="2026-11-27",
        url="https://www.army.mil/article/180749/",
    ),
    "suggested-summary": Source(
        who="A designer of LinkedIn's suggested summary",
        title="a summary from a template, offered to members from January 2017 on",
        dated="2017",
        read="2026-11-27",
        url="http://aparida.com/summarysuggestions",
    ),
    "judgement": Source(
        who="Smell Test",
        title="our own judgement; no published figures were found",
        dated="2026",
    ),
}
