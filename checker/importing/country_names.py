"""Names of countries in seven languages, folded, a country a line.

Written by `python -m site_builder.runtime.countries`; not to be edited.
"""
# ruff: noqa: E501 (a country a line)

COUNTRIES = """
AD andorra|andorre
AE emirados arabes unidos|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|united arab emirates|vereinigte arabische emirate|verenigde arabische emiraten
AF afeganistao|afganistan|afghanistan
AG antigua & barbuda|antigua e barbuda|antigua en barbuda|antigua und barbuda|antigua y barbuda|antigua-et-barbuda
AI anguila|anguilla
AL albania|albanie|albanien
AM armenia|armenie|armenien
AO angola
AQ antarctica|antarctique|antarktis|antartida|antartide
AR argentina|argentine|argentinie|argentinien
AS american samoa|amerikaans-samoa|amerikanisch-samoa|samoa americaines|samoa americana|samoa americane
AT austria|autriche|oostenrijk|osterreich
AU australia|australie|australien
AW aruba
AX aland|aland islands|alandinseln|iles aland|ilhas aland|islas aland|isole aland
AZ aserbaidschan|azerbaidjan|azerbaigian|azerbaijan|azerbaijao|azerbaiyan|azerbeidzjan
BA bosnia & herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia y herzegovina|bosnie en herzegovina|bosnie-herzegovine|bosnien und herzegowina
BB barbade|barbados
BD banglades|bangladesch|bangladesh
BE belgica|belgie|belgien|belgio|belgique|belgium
BF burkina faso|burquina faso
BG bulgaria|bulgarie|bulgarien|bulgarije
BH bahrain|bahrein|barein
BI burundi
BJ benin
BL saint-barthelemy|san bartolome|sao bartolomeu|st. barthelemy
BM bermuda|bermudas|bermudes
BN brunei|brunei darussalam
BO bolivia|bolivie|bolivien
BQ caraibi olandesi|caribbean netherlands|caribe neerlandes|caribisch nederland|karibische niederlande|paises baixos caribenhos|pays-bas caribeens
BR brasil|brasile|brasilien|brazil|brazilie|bresil
BS bahama's|bahamas
BT bhoutan|bhutan|butan|butao
BV bouvet island|bouveteiland|bouvetinsel|ile bouvet|ilha bouvet|isla bouvet|isola bouvet
BW botsuana|botswana
BY belarus|bielorrusia|bielorrussia|bielorussia|bielorussie
BZ belice|belize
CA canada|kanada
CC cocos (keeling) islands|cocoseilanden|iles cocos|ilhas cocos (keeling)|islas cocos|isole cocos (keeling)|kokosinseln
CD congo - kinshasa|congo-kinshasa|kongo-kinshasa|republica democratica del congo
CF centraal-afrikaanse republiek|central african republic|repubblica centrafricana|republica centro-africana|republica centroafricana|republique centrafricaine|zentralafrikanische republik
CG congo|congo - brazzaville|congo-brazzaville|kongo-brazzaville|republica do congo
CH schweiz|suica|suisse|suiza|svizzera|switzerland|zwitserland
CI costa d'avorio|costa do marfim|cote d'ivoire|ivoorkust
CK cook islands|cookeilanden|cookinseln|iles cook|ilhas cook|islas cook|isole cook
CL chile|chili|cile
CM camaroes|cameroon|cameroun|camerun|kameroen|kamerun
CN china|chine|cina
CO colombia|colombie|kolumbien
CR costa rica
CU cuba|kuba
CV cabo verde|cap-vert|cape verde|capo verde|kaapverdie
CW curacao|curazao
CX christmas island|christmaseiland|ile christmas|ilha christmas|isla de navidad|isola christmas|weihnachtsinsel
CY chipre|chypre|cipro|cyprus|zypern
CZ cechia|chequia|czechia|tchequia|tchequie|tschechien|tsjechie
DE alemanha|alemania|allemagne|deutschland|duitsland|germania|germany
DJ djibouti|djibuti|dschibuti|gibuti|yibuti
DK danemark|danimarca|denemarken|denmark|dinamarca
DM dominica|dominique
DO dominicaanse republiek|dominican republic|dominikanische republik|repubblica dominicana|republica dominicana|republique dominicaine
DZ algeria|algerie|algerien|algerije|argelia
EC ecuador|equador|equateur
EE estland|estonia|estonie
EG agypten|egipto|egito|egitto|egypt|egypte
EH saara ocidental|sahara occidental|sahara occidentale|westelijke sahara|western sahara|westsahara
ER eritrea|eritreia|erythree
ES espagne|espana|espanha|spagna|spain|spanien|spanje
ET athiopien|ethiopia|ethiopie|etiopia
FI finland|finlande|finlandia|finnland
FJ fidji|fidschi|figi|fiji|fiyi
FK falkland islands|falklandeilanden|falklandinseln|iles malouines|ilhas malvinas|islas malvinas|isole falkland
FM micronesia|micronesie|mikronesien
FO faeroer|faroe islands|faroer|iles feroe|ilhas faroe|islas feroe|isole fær øer
FR franca|france|francia|frankreich|frankrijk
GA gabao|gabon|gabun
GB regno unito|reino unido|royaume-uni|united kingdom|vereinigtes konigreich|verenigd koninkrijk
GD granada|grenada|grenade
GE georgie|georgien
GF frans-guyana|franzosisch-guayana|french guiana|guayana francesa|guiana francesa|guyana francese|guyane francaise
GG guernesey|guernsey
GH gana|ghana
GI gibilterra|gibraltar
GL greenland|groenland|groenlandia|gronland
GM gambia|gambie
GN guine|guinea|guinee
GP guadalupa|guadalupe|guadeloupe
GQ aquatorialguinea|equatoriaal-guinea|equatorial guinea|guine equatorial|guinea ecuatorial|guinea equatoriale|guinee equatoriale
GR grece|grecia|greece|griechenland|griekenland
GS georgia del sud e sandwich australi|georgie du sud-et-les iles sandwich du sud|ilhas georgia do sul e sandwich do sul|islas georgia del sur y sandwich del sur|south georgia & south sandwich islands|sudgeorgien und die sudlichen sandwichinseln|zuid-georgia en zuidelijke sandwicheilanden
GT guatemala
GU guam
GW guine-bissau|guinea-bisau|guinea-bissau|guinee-bissau
GY guiana|guyana
HK hong kong sar china|hong kong, rae da china|hongkong sar van china|r.a.s. chinoise de hong kong|rae de hong kong (china)|ras di hong kong|sonderverwaltungsregion hongkong
HM heard en mcdonaldeilanden|heard island & mcdonald islands|heard und mcdonaldinseln|iles heard-et-macdonald|ilhas heard e mcdonald|islas heard y mcdonald|isole heard e mcdonald
HN honduras
HR croacia|croatia|croatie|croazia|kroatie|kroatien
HT haiti
HU hongarije|hongrie|hungary|hungria|ungarn|ungheria
ID indonesia|indonesie|indonesien
IE ierland|ireland|irland|irlanda|irlande
IL israel|israele
IM ile de man|ilha de man|isla de man|isle of man|isola di man
IN inde|india|indien
IO britisches territorium im indischen ozean|british indian ocean territory|brits indische oceaanterritorium|territoire britannique de l'ocean indien|territorio britanico del oceano indico|territorio britanico do oceano indico|territorio britannico dell'oceano indiano
IQ irak|iraq|iraque
IR ira|iran
IS iceland|ijsland|island|islanda|islande|islandia
IT italia|italie|italien|italy
JE jersey
JM giamaica|jamaica|jamaika|jamaique
JO giordania|jordan|jordania|jordanie|jordanien
JP giappone|japan|japao|japon
KE kenia|kenya|quenia
KG kirghizistan|kirghizstan|kirgisistan|kirgizie|kirguistan|kyrgyzstan|quirguistao
KH cambodge|cambodia|cambodja|cambogia|camboja|camboya|kambodscha
KI kiribati|quiribati
KM comoras|comore|comoren|comores|comoros|komoren
KN saint kitts e nevis|saint kitts en nevis|saint-christophe-et-nieves|san cristobal y nieves|sao cristovao e nevis|st. kitts & nevis|st. kitts und nevis
KP corea del nord|corea del norte|coree du nord|coreia do norte|noord-korea|nordkorea|north korea
KR corea del sud|corea del sur|coree du sud|coreia do sul|south korea|sudkorea|zuid-korea
KW koeweit|koweit|kuwait
KY cayman islands|iles caimans|ilhas cayman|islas caiman|isole cayman|kaaimaneilanden|kaimaninseln
KZ cazaquistao|kasachstan|kazachstan|kazajistan|kazakhstan|kazakistan
LA laos
LB lebanon|liban|libano|libanon
LC saint lucia|sainte-lucie|santa lucia|st. lucia
LI liechtenstein
LK sri lanka
LR liberia
LS lesotho|lesoto
LT litauen|lithuania|litouwen|lituania|lituanie
LU lussemburgo|luxembourg|luxemburg|luxemburgo
LV latvia|letland|letonia|lettland|lettonia|lettonie
LY libia|libie|libya|libye|libyen
MA maroc|marocco|marokko|marrocos|marruecos|morocco
MC monaco
MD moldavia|moldavie|moldova|republik moldau
ME montenegro
MF saint martin|saint-martin|san martin|sao martinho|st. martin
MG madagascar|madagaskar
MH iles marshall|ilhas marshall|islas marshall|isole marshall|marshall islands|marshalleilanden|marshallinseln
MK macedoine du nord|macedonia del nord|macedonia del norte|macedonia do norte|noord-macedonie|nordmazedonien|north macedonia
ML mali
MM mianmar (birmania)|myanmar|myanmar (birma)|myanmar (birmania)|myanmar (birmanie)|myanmar (burma)
MN mongolei|mongolia|mongolie
MO macao sar china|macau sar van china|macau, rae da china|r.a.s. chinoise de macao|rae de macao (china)|ras di macao|sonderverwaltungsregion macau
MP iles mariannes du nord|ilhas marianas do norte|islas marianas del norte|isole marianne settentrionali|noordelijke marianen|nordliche marianen|northern mariana islands
MQ martinica|martinique
MR mauretanien|mauritania|mauritanie
MS montserrat
MT malta|malte
MU maurice|mauricio|mauritius
MV maldivas|maldive|maldiven|maldives|malediven
MW malaui|malawi
MX messico|mexico|mexiko|mexique
MY malaisie|malasia|malaysia|maleisie
MZ mocambique|mosambik|mozambico|mozambique
NA namibia|namibie
NC neukaledonien|new caledonia|nieuw-caledonie|nouvelle-caledonie|nova caledonia|nueva caledonia|nuova caledonia
NE niger
NF ile norfolk|ilha norfolk|isla norfolk|isola norfolk|norfolk|norfolk island|norfolkinsel
NG nigeria
NI nicaragua
NL nederland|netherlands|niederlande|paesi bassi|paises baixos|paises bajos|pays-bas
NO noorwegen|noruega|norvege|norvegia|norway|norwegen
NP nepal
NR nauru
NU niue
NZ neuseeland|new zealand|nieuw-zeeland|nouvelle-zelande|nova zelandia|nueva zelanda|nuova zelanda
OM oma|oman
PA panama
PE perou|peru
PF frans-polynesie|franzosisch-polynesien|french polynesia|polinesia francesa|polinesia francese|polynesie francaise
PG papoea-nieuw-guinea|papouasie-nouvelle-guinee|papua new guinea|papua nueva guinea|papua nuova guinea|papua-neuguinea|papua-nova guine
PH filipijnen|filipinas|filippine|philippinen|philippines
PK pakistan|paquistao
PL poland|polen|pologne|polonia
PM saint-pierre e miquelon|saint-pierre en miquelon|saint-pierre-et-miquelon|san pedro y miquelon|sao pedro e miquelao|st. pierre & miquelon|st. pierre und miquelon
PN iles pitcairn|ilhas pitcairn|islas pitcairn|isole pitcairn|pitcairn islands|pitcairneilanden|pitcairninseln
PR porto rico|portorico|puerto rico
PS palastinensische autonomiegebiete|palestijnse gebieden|palestinian territories|territoires palestiniens|territori palestinesi|territorios palestinos
PT portogallo|portugal
PW palaos|palau
PY paraguai|paraguay
QA catar|katar|qatar
RE la reunion|reuniao|reunion|riunione
RO roemenie|romania|romenia|roumanie|rumania|rumanien
RS serbia|serbie|serbien|servia|servie
RU rusia|rusland|russia|russie|russland
RW ruanda|rwanda
SA arabia saudi|arabia saudita|arabie saoudite|saoedi-arabie|saudi arabia|saudi-arabien
SB iles salomon|ilhas salomao|islas salomon|isole salomone|salomonen|salomonseilanden|solomon islands
SC seicheles|seychellen|seychelles
SD soedan|soudan|sudan|sudao
SE schweden|suecia|suede|svezia|sweden|zweden
SG singapore|singapour|singapur|singapura
SH sainte-helene|sant'elena|santa elena|santa helena|sint-helena|st. helena|st. helena, ascension & tristan da cunha
SI eslovenia|slovenia|slovenie|slowenien
SJ spitsbergen en jan mayen|spitzbergen und jan mayen|svalbard & jan mayen|svalbard e jan mayen|svalbard et jan mayen|svalbard y jan mayen
SK eslovaquia|slovacchia|slovakia|slovaquie|slowakei|slowakije
SL serra leoa|sierra leona|sierra leone
SM saint-marin|san marino
SN senegal
SO somalia|somalie
SR surinam|suriname
SS soudan du sud|south sudan|sud sudan|sudan del sur|sudao do sul|sudsudan|zuid-soedan
ST santo tome y principe|sao tome & principe|sao tome e principe|sao tome en principe|sao tome und principe|sao tome-et-principe
SV el salvador|salvador
SX saint-martin (partie neerlandaise)|sint maarten|sint-maarten
SY siria|syria|syrie|syrien
SZ essuatini|esuatini|eswatini
TC iles turques-et-caiques|ilhas turcas e caicos|islas turcas y caicos|isole turks e caicos|turks & caicos islands|turks- en caicoseilanden|turks- und caicosinseln
TD chad|chade|ciad|tchad|tschad|tsjaad
TF franse gebieden in de zuidelijke indische oceaan|franzosische sud- und antarktisgebiete|french southern and antarctic lands|terre australi francesi|terres australes francaises|territorios australes franceses|territorios franceses do sul
TG togo
TH tailandia|thailand|thailande|thailandia
TJ tadjikistan|tadjiquistao|tadschikistan|tadzjikistan|tagikistan|tajikistan|tayikistan
TK tokelau
TL oost-timor|timor est|timor oriental|timor-leste
TM turcomenistao|turkmenistan
TN tunesie|tunesien|tunez|tunisia|tunisie
TO tonga
TR turchia|turkei|turkije|turkiye|turquia|turquie
TT trinidad & tobago|trinidad e tobago|trinidad en tobago|trinidad und tobago|trinidad y tobago|trinite-et-tobago
TV tuvalu
TW taiwan
TZ tansania|tanzania|tanzanie
UA oekraine|ucraina|ucrania|ukraine
UG oeganda|ouganda|uganda
UM amerikanische uberseeinseln|iles mineures eloignees des etats-unis|ilhas menores distantes dos eua|islas menores alejadas de ee. uu.|isole minori esterne degli stati uniti|kleine afgelegen eilanden van de verenigde staten|u.s. outlying islands
US estados unidos|etats-unis|stati uniti|united states|vereinigte staaten|verenigde staten
UY uruguai|uruguay
UZ oezbekistan|ouzbekistan|usbekistan|uzbekistan|uzbequistao
VA cidade do vaticano|citta del vaticano|ciudad del vaticano|etat de la cite du vatican|vaticaanstad|vatican city|vatikanstadt
VC saint vincent e grenadine|saint vincent en de grenadines|saint-vincent-et-les grenadines|san vicente y las granadinas|sao vicente e granadinas|st. vincent & grenadines|st. vincent und die grenadinen
VE venezuela
VG britische jungferninseln|british virgin islands|britse maagdeneilanden|iles vierges britanniques|ilhas virgens britanicas|islas virgenes britanicas|isole vergini britanniche
VI amerikaanse maagdeneilanden|amerikanische jungferninseln|iles vierges des etats-unis|ilhas virgens americanas|islas virgenes de ee. uu.|isole vergini americane|u.s. virgin islands
VN viet nam|vietna|vietnam
VU vanuatu
WF wallis & futuna|wallis e futuna|wallis en futuna|wallis und futuna|wallis y futuna|wallis-et-futuna
WS samoa
XK kosovo
YE iemen|jemen|yemen
YT mayotte
ZA africa do sul|afrique du sud|south africa|sudafrica|sudafrika|zuid-afrika
ZM sambia|zambia|zambie
ZW simbabwe|zimbabue|zimbabwe
"""
