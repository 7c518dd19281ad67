/**
 * Currencies: ISO 4217 code | alpha-2 codes of the countries that use it | signs and letters before a number
 * | nouns | adjectives that tell it from others of that noun. Source: ISO 4217:2015 list one; signs and usage
 * as in the style books of the press of each country. A noun that several rows share belongs to the first of
 * them where nothing tells which.
 */
export const CURRENCY_ROWS = `
USD|US EC SV PA TL|$ us$ u.s.$|dollar buck cent|us u.s american
EUR|DE FR IT ES NL BE AT PT IE FI GR SK SI EE LV LT LU MT CY HR|€|euro|
GBP|GB|£ gb£ stg£|pound sterling quid penny pence|british
JPY|JP|¥ jp¥ jpy¥|yen|japanese
CNY|CN|rmb cn¥ rmb¥|yuan renminbi|chinese
AUD|AU|a$ au$ aud$|dollar cent|australian aussie
CAD|CA|c$ ca$ can$ cad$|dollar cent|canadian
NZD|NZ|nz$|dollar cent|zealand
SGD|SG|s$ sg$|dollar cent|singapore singaporean
HKD|HK|hk$|dollar|kong
TWD|TW|nt$ tw$|dollar|taiwan taiwanese
JMD|JM|j$ ja$|dollar|jamaican jamaica
TTD|TT|tt$|dollar|trinidad tobago
BBD|BB|bds$ bbd$|dollar|barbadian barbados
XCD|AG DM GD KN LC VC|ec$ xcd$|dollar|caribbean
BSD|BS|b$|dollar|bahamian
BZD|BZ|bz$|dollar|belize
GYD|GY|g$ gy$|dollar|guyanese guyana
SRD|SR||dollar|surinamese
FJD|FJ|f$ fj$|dollar|fijian fiji
SBD|SB|si$|dollar|solomon islands
NAD|NA|n$|dollar|namibian namibia
LRD|LR|l$ ld$|dollar|liberian
ZWL|ZW|z$ zw$ zwl$|dollar|zimbabwean zimbabwe
CHF|CH|sfr fr|franc|swiss
XOF|SN CI ML BF NE TG BJ GW|fcfa cfa|franc cfa|cfa
XAF|CM GA CG TD CF GQ||franc|
RWF|RW|rwf frw|franc|rwandan
BIF|BI|?fbu|franc|burundian
CDF|CD|?fc|franc|congolese
GNF|GN|gnf|franc|guinean
DJF|DJ|?fdj|franc|djiboutian
INR|IN|₹ rs ?re|rupee paisa paise|indian
PKR|PK|pkr|rupee|pakistani pakistan
LKR|LK|slr slrs|rupee|lankan lanka
NPR|NP|nrs npr|rupee|nepali nepalese
MUR|MU|mrs|rupee|mauritian
SCR|SC||rupee|seychelles
RUB|RU|₽|ruble rouble kopeck kopek|russian
BYN|BY||ruble rouble|belarusian
KRW|KR|₩|won|korean
KPW|KP||won|
TRY|TR|₺ ?tl|lira|turkish
LBP|LB|?ll l£ lbp|pound lira|lebanese
SYP|SY|s£|pound lira|syrian
EGP|EG|?le e£ egp£|pound|egyptian
SDG|SD||pound|sudanese
SSP|SS|ssp|pound|
UAH|UA|₴|hryvnia|ukrainian
NGN|NG|₦ n|naira kobo|nigerian
ILS|IL|₪ nis|shekel agora agorot|israeli
VND|VN|₫|dong|vietnamese
PHP|PH|₱ php ?p|peso centavo|philippine filipino
MXN|MX|mx$ mxn$ mex$|peso|mexican
ARS|AR|ar$ ars$|peso|argentine argentinian
CLP|CL|clp$ ch$|peso|chilean
COP|CO|co$ cop$ col$|peso|colombian
CUP|CU||peso|cuban
DOP|DO|rd$|peso|dominican
UYU|UY|uy$|peso|uruguayan
THB|TH|฿|baht|thai
KZT|KZ|₸|tenge|kazakh kazakhstani
KGS|KG||som|kyrgyz
UZS|UZ||som sum soum|uzbek
TJS|TJ||somoni|tajik
TMT|TM||manat|turkmen
AZN|AZ|₼|manat|azerbaijani
GEL|GE|₾|lari|georgian
AMD|AM|֏|dram|armenian
PLN|PL|zł|zloty|polish
CZK|CZ|kč|koruna crown|czech
HUF|HU|?ft|forint|hungarian
RON|RO||leu lei|romanian
MDL|MD||leu lei|moldovan
BGN|BG||lev leva|bulgarian
RSD|RS||dinar|serbian
MKD|MK||denar|macedonian
ALL|AL||lek|albanian
BAM|BA|?km|mark|bosnian convertible
SEK|SE|skr|krona kronor crown|swedish
NOK|NO|nkr|krone kroner crown|norwegian
DKK|DK|dkr|krone kroner crown|danish
ISK|IS|ikr|krona kronur|icelandic
ZAR|ZA|r|rand|african
BWP|BW|?p|pula|
LSL|LS||loti maloti|
SZL|SZ||lilangeni emalangeni|
ZMW|ZM|?k zmw|kwacha|zambian
MWK|MW|?mk|kwacha|malawian
MZN|MZ|?mt|metical meticais|mozambican
AOA|AO|?kz|kwanza|angolan
KES|KE|ksh kshs kes sh|shilling bob|kenyan kenya
UGX|UG|ush ushs ugx shs|shilling|ugandan uganda
TZS|TZ|tsh tshs tzs|shilling|tanzanian tanzania
SOS|SO|ssh|shilling|somali
ETB|ET|?br|birr|ethiopian
ERN|ER||nakfa|
GHS|GH|gh₵ gh¢ ghc ₵ ?¢|cedi pesewa|ghanaian ghana
SLE|SL|?le nle|leone|leonean
GMD|GM|?d|dalasi|gambian
MAD|MA|?dh ?dhs|dirham|moroccan
DZD|DZ|?da|dinar|algerian
TND|TN|?td ?dt|dinar|tunisian
LYD|LY|?ld|dinar|libyan
MRU|MR||ouguiya|
CVE|CV||escudo|verdean
MGA|MG|?ar|ariary|malagasy
KWD|KW|?kd|dinar|kuwaiti
BHD|BH|?bd|dinar|bahraini
JOD|JO|?jd|dinar|jordanian
IQD|IQ|?id|dinar|iraqi
SAR|SA|?sr|riyal halala|saudi
QAR|QA|?qr|riyal|qatari
OMR|OM|?ro|rial|omani
YER|YE||rial riyal|yemeni
IRR|IR||rial toman|iranian
AED|AE|?dh ?dhs aed|dirham|emirati uae
AFN|AF|afs ?af|afghani|
BDT|BD|tk ৳|taka|bangladeshi
BTN|BT|?nu|ngultrum|bhutanese
MVR|MV|mvr ?rf|rufiyaa|maldivian
MMK|MM|?ks|kyat|myanmar burmese
KHR|KH|៛|riel|cambodian
LAK|LA|₭|kip|lao laotian
MNT|MN|₮|tugrik tögrög|mongolian
IDR|ID|rp|rupiah|indonesian
MYR|MY|rm|ringgit sen|malaysian
BND|BN|bn$|dollar|brunei
PGK|PG|?k pgk|kina|
VUV|VU|?vt|vatu|
WST|WS|wst$|tala|samoan
TOP|TO|t$|paanga|tongan
XPF|PF NC||franc|pacific
BRL|BR|r$|real reais|brazilian
PEN|PE|s/ s/.|sol soles|peruvian
BOB|BO|?bs|boliviano|bolivian
VES|VE|bs.|bolivar bolívar|venezuelan
PYG|PY|₲ ?gs|guarani guaraní|paraguayan
CRC|CR|₡|colon colón colones|rican
GTQ|GT|?q|quetzal quetzale|guatemalan
HNL|HN|?l|lempira|honduran
NIO|NI||cordoba córdoba|nicaraguan
HTG|HT||gourde|haitian
ANG|CW SX|naf|guilder|antillean
AWG|AW|afl|florin|aruban
MOP|MO|mop$|pataca|macanese
XBT||₿|bitcoin|
`;
