"""Trades, by the words of their titles and by the words that only their work is told in.

Only trades whose work is told in words of its own: a manager, a consultant or an assistant may
tell of anything, so no title of theirs stands here. Titles are those of six languages; the words of
the work are mostly English, and what is told in others says little here.
"""

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import NamedTuple

from checker.bounds import TEXTS_KEPT


class Trade(NamedTuple):
    """How a trade is called on a title, and what its work is told in; `near` tell of the same."""

    title: str
    work: str
    near: frozenset[str] = frozenset()


def _near(names: str) -> frozenset[str]:
    return frozenset(names.split())


TRADES: Mapping[str, Trade] = {
    "baking": Trade(
        r"baker|pastry|confectioner|pâtissi\w+|bäcker\w*|konditor\w*|panader\w+|pasticc\w+"
        r"|padeir\w+",
        r"dough|sourdough|proofing|glazes|viennoiserie|bread|cakes?|croissants?|loaves|icing"
        r"|flour|puff pastry|desserts?"
        r"|teig|brot|kuchen|pan|masa|pasteles|pain|pâte|gâteaux|pão|massa|bolos|pane|impasto|torte",
        _near("cooking"),
    ),
    "cooking": Trade(
        r"chef|cook|koch|köchin|cociner[oa]|cuisini\w+|cozinheir[oa]|cuoc[oa]",
        r"menus?|kitchen|mise en place|recipes?|grill|sauces?|plates|banquets?"
        r"|küche|gerichte|cocina|fogones|comensales|cubiertos|platos|cuisine|plats|cozinha|pratos|cucina|piatti|dishes",
        _near("baking"),
    ),
    "building": Trade(
        r"mason|bricklayer|carpenter|scaffolder|roofer|(tower )?crane operator|rigger|plasterer"
        r"|joiner|maurer"
        r"|zimmerer|albañil|carpinter[oa]|maçon|pedreiro|muratore",
        r"tower crane|scaffold\w*|concrete|rebar|hoists?|steel beams?|formwork|brickwork|rafters"
        r"|roof tiles?|plasterboard|excavators?"
        r"|beton|gerüst|obra|hormigón|chantier|béton|obras|concreto|cantier[ei]|cemento|site",
        _near("engineering"),
    ),
    "engineering": Trade(
        r"(civil|structural|bridge|site) engineer",
        r"bridges?|foundations|load calculations|tower crane|scaffold\w*|concrete|steel beams?",
        _near("building"),
    ),
    "accounts": Trade(
        r"accountant|bookkeeper|auditora?|auditoría|tax advis[eo]r"
        r"|financ(e|ial) controller|buchhalter\w*"
        r"|contador[a]?|contable"
        r"|comptable"
        r"|contabile|ragionier[ea]",
        r"vat|ledgers?|tax returns?|yearly books|year-end|balance sheets?|reconciliations?"
        r"|receivables|payables|bookkeeping"
        r"|buchhaltung|steuererklärung(en)?|contabilidad|impuestos|comptabilité|contabilidade"
        r"|bilanci",
        _near("money"),
    ),
    "money": Trade(
        r"banker|bank teller|loan officer|credit analyst|bond trader|portfolio manager"
        r"|fund manager",
        r"loans?|mortgages?|portfolios?|hedge funds?|bonds|derivatives|credit risk|equities"
        r"|treasury",
        _near("accounts"),
    ),
    "horses": Trade(
        r"farrier|groom|stable ?(hand|manager)|riding instructor|jockey|maréchal[- ]ferrant"
        r"|hufschmied\w*",
        r"hooves|bridles?|saddles?|horseshoes?|foals?|mares?|stallions?|trotting|dressage|stables?|horses",
        _near("animals farming"),
    ),
    "nursing": Trade(
        r"nurse|nursing|midwife|krankenschwester|krankenpfleg\w+|hebamme|enfermer[oa]|enfermeir[oa]"
        r"|parteira"
        r"|infirmi\w+|sage-femme|infermier[ea]|ostetrica",
        r"patients?|wards?|midwife|midwives|maternity|mothers|medication|bedside|vital signs"
        r"|wounds?|triage|icu|newborns?|births?"
        r"|dialysis|clinic|hospital"
        r"|patient(en|innen)|station|pacientes|gestantes|partos|cuidados|soins|patientes|pazienti"
        r"|reparto",
        _near("medicine teeth"),
    ),
    "medicine": Trade(
        r"(neuro)?surgeon|physician|cardiologist|paediatrician|pediatrician|an[a]?esthetist"
        r"|radiologist"
        r"|neurologist|neurochirurg\w*|kardiolog\w*|cirujan[oa]|chirurgien(ne)?|cirurgi(ão|ã)",
        r"patients?|wards?|surger(y|ies)|clinics?|operating (room|theatre)|diagnos\w+|treatments?"
        r"|hospital"
        r"|patient(en|innen)|pacientes|cirugías?|cirurgias?|patientes|pazienti|operationen|klinik"
        r"|clínica",
        _near("nursing teeth"),
    ),
    "teeth": Trade(
        r"dentist|orthodontist|dental (nurse|hygienist|technician)|zahn(arzt|ärztin)|dentista"
        r"|odontolog\w+|odontopediatra|odontólog[oa]",
        r"fillings?|root canals?|teeth|orthodontics?|dentures?|paediatric dentistry|braces"
        r"|implants?",
        _near("nursing medicine"),
    ),
    "software": Trade(
        r"software engineer|software developer|programmer|web developer|devops\w*"
        r"|(full[- ]?stack|back[- ]?end|front[- ]?end) (developer|engineer)|softwareentwickler\w*",
        r"microservices?|refactor\w*|databases?|docker|linux|apis?|pipelines?|python|code|servers?|cloud|react|kubernetes|typescript"
        r"|aws|javascript|java|sql"
        r"|unit tests?|code reviews?"
        r"|back[- ]?end|front[- ]?end|pull requests?|sprints?",
    ),
    "selling": Trade(
        r"sales (representative|executive|manager)|account (executive|manager)",
        r"quotas?|(new )?bookings|outbound|hubspot|sdr|mid-market|pipelines?|cold calls?|upsell\w*"
        r"|crm|closed deals|prospects"
        r"|revenue targets?|enterprise accounts",
    ),
    "cars": Trade(
        r"car (dealer|salesman|saleswoman|seller)|dealership (owner|manager)",
        r"dealerships?|truck sales|f-150|showroom|test drives?|leases|used cars",
        _near("selling driving"),
    ),
    "teaching": Trade(
        r"teacher|schoolteacher|lehrer(in)?|maestr[oa]|institut(eur|rice)|profes(seur|sora?)"
        r"|insegnante",
        r"pupils?|lesson plans?|year [1-9]\b|classrooms?|lessons?|homework|school year"
        r"|parents['’] evenings?|reading groups?"
        r"|form tutor"
        r"|schüler(innen)?|unterricht|klassen?|alumn[oa]s|clases|élèves|classes?|alunos|aulas"
        r"|alunni|lezioni",
    ),
    "law": Trade(
        r"lawyer|attorney|solicitor|barrister|notary|rechtsanw\w+|abogad[oa]|advogad[oa]|avocate?"
        r"|avvocat[oa]",
        r"litigation|courts?|depositions?|pleadings?|conveyanc\w+|statutes?|appeals|deeds"
        r"|gericht|verträge|mandanten|tribunal(es|i)?|contratos|demandas|contentieux|contrats"
        r"|contratti|contracts?",
    ),
    "driving": Trade(
        r"(lorry|truck|bus|van|taxi) driver|freight dispatcher|hgv driver|lkw-?fahrer\w*"
        r"|camionero|camionneur|autista",
        r"lorry|trucks?|tachographs?|trailers?|haulage|deliver(y|ies)|routes?|loads?|bus"
        r"|lkw|fahrten|rutas|entregas|camiones|livraisons|tournées|caminh(ão|ões)|consegne|loads"
        r"|freight",
    ),
    "sea": Trade(
        r"deckhand|boatswain|oil[- ]rig engineer|ship['’]?s (captain|mate)|harbour pilot"
        r"|marine engineer|sailor|matrose",
        r"vessels?|bulkers?|dry dock|ballast|mooring|bridge watch|cargo holds?|engine room"
        r"|tidal|container ships?",
    ),
    "air": Trade(
        r"(airline|commercial) pilot|flight attendant|cabin crew|aircraft mechanic|air traffic"
        r" controller|first officer",
        r"aircraft|a3[23]0|boeing 7[3478]7|airspace|cockpit|take-?offs?|landings?|flight hours"
        r"|turboprops?|airframes?|cabin",
    ),
    "farming": Trade(
        r"farmer|agronomist|farm hand|shepherd|(sheep )?shearer|esquilador|beekeeper|winegrower"
        r"|landwirt(in)?|agrónom[oa]|ingeniera? agrónom[oa]"
        r"|agricult(or|ora|eur|rice)",
        r"crops?|soils?|harvest\w*|sowing|irrigation|tractors?|cattle|milking|herds?|wheat"
        r"|vineyards?"
        r"|ernte|felder|vieh|cosechas?|ganado|cultivos|ovejas|sheep|shearing|wool|récoltes?|bétail"
        r"|colheitas?|gado|raccolt[oi]|bees|hives|honey",
        _near("horses animals garden"),
    ),
    "drilling": Trade(
        r"roughneck|driller|miner|blaster|mud engineer|drilling (engineer|supervisor)|metallurgist",
        r"drill(ing)? (rig|bits?|floor)|drill[- ]?strings?|blow-?out preventers?|mud weight"
        r"|semi-submersibles?|rigs|blasting|mine shafts?|wellheads?|reservoirs?|ore|flotation",
    ),
    "hair": Trade(
        r"hairdresser|barber|beautician|nail technician|friseur\w*|peluquer[oa]|coiffeu(r|se)"
        r"|parrucchier[ea]|cabeleireir[oa]",
        r"haircuts?|hair|highlights|manicures?|nails|make-?up|perms?|beards?",
    ),
    "animals": Trade(
        r"veterinar\w+|vet nurse|zookeeper|tier(arzt|ärztin)",
        r"animals?|dogs?|cats?|cattle|pets?|spay\w*|kennels?|litters?",
        _near("horses farming"),
    ),
    "garden": Trade(
        r"gardener|florist|landscape gardener|arborist|gärtner(in)?|jardiner[oa]|jardini(er|ère)",
        r"hedges?|lawns?|planting|pruning|bouquets?|flower\w*|beds|greenhouses?|roses|trees",
        _near("farming"),
    ),
    "music": Trade(
        r"violinist|pianist|organist|cellist|conductor|music teacher|flautist|choirmaster",
        r"concerts?|rehearsals?|orchestras?|sonatas?|choirs?|recitals?|string quartets?|organs?",
        _near("teaching"),
    ),
    "cloth": Trade(
        r"tailor|seamstress|dressmaker|schneider(in)?|sastre|modista|couturi(er|ère)|sarto|sarta",
        r"hems?|sewing|garments?|alterations|fabrics?|bodices?|lapels?|suits?|dresses",
    ),
    "pharmacy": Trade(
        r"pharmacist|apotheker(in)?|farmacéutic[oa]|farmacêutic[oa]|pharmacien(ne)?|farmacista",
        r"prescriptions?|dispens(ed|ing|ary)|medicines?|pharmacy|rezepte?|recetas|ordonnances",
        _near("nursing medicine laboratory"),
    ),
    "rails": Trade(
        r"(train|tram|locomotive) driver|lokführer(in)?|maquinista|conducteur de train|macchinista",
        r"locomotives?|railways?|signals|freight trains?|tracks?|lokomotiven?|trenes|trains",
        _near("driving"),
    ),
    "library": Trade(
        r"librarian|archivist|bibliothekar(in)?|bibliotecari[oa]|bibliothécaire|archivar(in)?",
        r"books?|lending|shelves|archives?|manuscripts?|catalogu(e|es|ing)|readers|bücher|libros"
        r"|livres|livros|libri",
    ),
    "fishing": Trade(
        r"fisherman|fisher|trawler skipper|fischer|pescador|pescatore|pêcheur",
        r"nets?|trawlers?|catch|cod|herring|shrimps?|fish|netze|redes|filets|boats?",
        _near("sea"),
    ),
    "forest": Trade(
        r"forester|lumberjack|forest ranger|förster(in)?|forstwirt(in)?|guardabosques|forestier"
        r"|forestale|metsätalousinsinööri",
        r"timber|felling|chainsaws?|forests?|trees|spruce|beech|pine|wald|holz|bosques?|forêts?",
        _near("garden farming"),
    ),
    "laboratory": Trade(
        r"(chemist|biologist|microbiologist)|lab(oratory)? technician|laborant(in)?|químic[oa]"
        r"|chimiste",
        r"samples?|assays?|chromatograph\w+|pipett\w+|cultures|reagents?|laborator(y|ies)|labs?",
        _near("medicine nursing pharmacy farming"),
    ),
    "wires": Trade(
        r"electrician|plumber|elektriker(in)?|klempner(in)?|electricista|fontanero|plombier"
        r"|électricien(ne)?|elettricista|idraulico|eletricista|encanador|welder|soldadora?",
        r"wiring|fuse ?boxes|sockets|pipes?|boilers?|radiators?|welds?|welding|cables?|seams?",
        _near("building engineering"),
    ),
    "houses": Trade(
        r"estate agent|realtor|letting agent|immobilienmakler(in)?|agente inmobiliari[oa]"
        r"|agent immobilier|corretora? de imóveis|agente immobiliare",
        r"listings?|viewings?|houses|flats|apartments?|lettings|tenants?|buyers",
        _near("selling money"),
    ),
    "insuring": Trade(
        r"underwriter|actuary|loss adjuster|insurance broker|aktuar(in)?|actuari[oa]|actuaire",
        r"premiums?|underwriting|claims|policyholders?|reinsurance|reserves|mortality",
        _near("money accounts"),
    ),
    "clay": Trade(
        r"potter|ceramicist|keramiker(in)?|ceramista|céramiste",
        r"kilns?|glaz(e|es|ing)|clay|wheel|stoneware|porcelain|pots|ceramics|bowls",
        _near("teaching"),
    ),
    "motors": Trade(
        r"(car|auto|motor|diesel|bicycle|vehicle) mechanic|mecánico|mecânico|kfz-\w+"
        r"|mécanicien(ne)?"
        r"|meccanico|automechaniker(in)?",
        r"gearbox(es)?|brake (pads?|discs?)|clutch(es)?|exhausts?|crankshafts?|tyres?|timing belts?"
        r"|frenos|bremsen|freins|freni|embrague",
        _near("driving cars engineering air sea rails wires farming"),
    ),
    "limbs": Trade(
        r"physio(therapist)?|physical therapist|physiotherapeut(in)?|fisioterapeuta"
        r"|kinésithérapeute|fisioterapista",
        r"mobilisation|rehab(ilitation)?|gait|hamstrings?|rotator cuff|knee replacements?|patients?"
        r"|physiotherapie|rehabilitación|rééducation|riabilitazione",
        _near("medicine nursing teeth pharmacy teaching"),
    ),
    "police": Trade(
        r"police (officer|constable|sergeant|inspector)|polizist(in)?|policía|policier"
        r"|poliziott[oa]",
        r"patrols?|arrests?|burglar(y|ies)|suspects?|custody suite|crime scenes?|streife"
        r"|patrullas?",
        _near("law driving"),
    ),
    "fire": Trade(
        r"fire ?fighter|fire officer|feuerwehr(mann|frau)|bomber[oa]|pompier|bombeir[oa]",
        r"fire hoses?|breathing apparatus|turntable ladders?|blazes?|wildfires?|smoke alarms?"
        r"|incendios?|incêndios?|incendies?|incendi|brände",
        _near("nursing driving building forest"),
    ),
    "meat": Trade(
        r"butcher|metzger(in)?|fleischer(in)?|carnicer[oa]|boucher|macellaio|açougueir[oa]",
        r"sausages?|carcass(es)?|deboning|brisket|mincemeat|wurst|embutidos|charcuterie|salumi",
        _near("cooking baking farming animals"),
    ),
    "sight": Trade(
        r"optician|optometrist|optiker(in)?|ópticos?|opticien(ne)?|ottico",
        r"contact lenses|eye tests?|spectacles|refractions?|retinal|brillen|gafas|lunettes",
        _near("medicine nursing selling"),
    ),
    "coins": Trade(
        r"(crypto|forex|bitcoin|blockchain) (trader|coach|mentor|adviser|advisor|analyst)",
        r"crypto|forex|bitcoin|usdt|tokens?|wallets?|trading signals|mining pool|yield products?",
        _near("money software accounts law"),
    ),
}
FEWEST, PLENTY = 2, 3
"""Different words of another trade: so many for one text to be strange, and to weigh alone."""


@lru_cache(TEXTS_KEPT)
def of_title(title: str) -> frozenset[str]:
    """Return the trades that a title names."""
    if not title:
        return frozenset()
    return frozenset(
        name for name, trade in TRADES.items() if re.search(rf"(?i)\b({trade.title})\b", title)
    )


def near(names: frozenset[str]) -> frozenset[str]:
    """Return the trades themselves and those whose work is told in the same words."""
    return names.union(*(TRADES[name].near for name in names))


def told(text: str) -> dict[str, set[str]]:
    """Return the words of each trade's work that a text tells in."""
    found = {
        name: {match[0].casefold() for match in re.finditer(rf"(?i)\b({trade.work})\b", text)}
        for name, trade in TRADES.items()
    }
    return {name: words for name, words in found.items() if words}


@lru_cache(TEXTS_KEPT)
def foreign(title: str, text: str) -> Collection[str]:
    """Return the words of another trade that a text tells in, where it tells of none of its own."""
    own = of_title(title)
    tells = told(text) if own and text else {}
    if not near(own).isdisjoint(tells):
        return ()
    most = max(tells.values(), key=len, default=set())
    return frozenset(most) if len(most) >= FEWEST else ()
