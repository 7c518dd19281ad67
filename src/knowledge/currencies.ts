/**
 * Currencies: ISO 4217 code | alpha-2 codes of the countries that use it | signs and letters before a number | nouns |
 * adjectives that tell it from others of that noun. Source: ISO 4217:2015 list one; signs and usage as in the style books
 * of the press of each country. A noun that several rows share belongs to the first of them where nothing tells which.
 */
const ROWS = `
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
LBP|LB|?ll l£|pound lira|lebanese
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
BWP|BW||pula|
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

interface Currency {
  code: string;
  countries: readonly string[];
}

const bySign = new Map<string, Currency[]>();
const byNoun = new Map<string, Currency[]>();
const byAdjective = new Map<string, string>();
const codes = new Set<string>();
/** Signs that mean money in the press of any country. */
const everywhere = new Set<string>();

for (const row of ROWS.trim().split('\n')) {
  const [code = '', countries = '', signs = '', nouns = '', adjectives = ''] = row.split('|');
  const currency: Currency = { code, countries: countries.split(' ') };
  codes.add(code.toLowerCase());
  for (const sign of split(signs)) {
    push(bySign, sign.replace(/^\?/, ''), currency);
    if (!sign.startsWith('?')) everywhere.add(sign);
  }
  for (const noun of split(nouns)) {
    push(byNoun, noun, currency);
    for (const adjective of split(adjectives)) byAdjective.set(`${adjective} ${noun}`, code);
  }
}

function split(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

function push(map: Map<string, Currency[]>, key: string, currency: Currency): void {
  const known = map.get(key);
  if (known) known.push(currency);
  else map.set(key, [currency]);
}

/** ISO 4217 code of a sign or letters before a number (lower-case), as used in `country`; null when it is none. */
export function currencyOfSign(sign: string, country: string | null): string | null {
  const known = bySign.get(sign);
  if (
    known &&
    !everywhere.has(sign) &&
    !known.some((c) => country !== null && c.countries.includes(country))
  )
    return null;
  return choose(known, country);
}

/**
 * ISO 4217 codes of all currencies that some country writes with a sign or letters (lower-case); for letters that only large
 * numbers show to be money: `QR 500 million`.
 */
export const currenciesOfSign = (sign: string): string[] =>
  (bySign.get(sign) ?? []).map(({ code }) => code);

/** Whether a currency is written so before a number, in some country. */
export const isCurrencySign = (sign: string): boolean => bySign.has(sign);

/** Nouns of several countries of which none is meant more often: without the country they tell no code. */
const UNCLEAR = new Set('peso dinar franc shilling krone kroner krona crown leu lei kwacha'.split(' '));

/** Hundredths of a currency's unit. */
const SUBUNITS = new Set(
  'cent penny pence pesewa kobo paisa paise sen halala centavo agora agorot kopeck kopek'.split(' '),
);

/** Whether a singular noun names the hundredth of a currency's unit: `50 kobo`. */
export const isSubunit = (noun: string): boolean => SUBUNITS.has(noun);

/** Codes that are written as other words are, in capitals: `ALL 50 STATES`, `TOP 10`. */
const CODES_LIKE_WORDS = new Set(['all', 'top', 'cup', 'sos', 'try', 'mop', 'bam', 'ang', 'gel']);
export const isCodeLikeWord = (word: string): boolean => CODES_LIKE_WORDS.has(word);

/** Whether a noun alone, in an article of `country`, leaves open whose currency it is. */
export const isUnclearNoun = (noun: string, country: string | null): boolean =>
  UNCLEAR.has(noun) && !byNoun.get(noun)?.some((c) => country !== null && c.countries.includes(country));

/** ISO 4217 code of a singular noun (lower-case), as used in `country`; null when it is none. */
export const currencyOfNoun = (noun: string, country: string | null): string | null =>
  choose(byNoun.get(noun), country);

/** ISO 4217 code of an adjective and a singular noun: `swiss`, `franc`. */
export const currencyOfPhrase = (adjective: string, noun: string): string | null =>
  byAdjective.get(`${adjective} ${noun}`) ?? null;

/** Whether several countries call their currency so: an adjective that is not known makes it another's. */
export const isSharedNoun = (noun: string): boolean => (byNoun.get(noun)?.length ?? 0) > 1;

/** ISO 4217 code that is written out, in lower case; null for any other word. */
export const currencyCode = (word: string): string | null =>
  codes.has(word) ? word.toUpperCase() : null;

/** The dollar of a country, the US dollar where it has none of its own. */
export const dollarOf = (country: string | null): string => choose(byNoun.get('dollar'), country)!;

function choose(currencies: readonly Currency[] | undefined, country: string | null): string | null {
  if (!currencies) return null;
  const own = country === null ? undefined : currencies.find((c) => c.countries.includes(country));
  return (own ?? currencies[0]!).code;
}
