/** ISO 4217 codes by sign. The dollar sign alone is the US dollar. */
export const SIGNS = new Map([
  ['$', 'USD'], ['us$', 'USD'], ['a$', 'AUD'], ['au$', 'AUD'], ['c$', 'CAD'], ['ca$', 'CAD'], ['hk$', 'HKD'], ['nz$', 'NZD'], ['s$', 'SGD'], ['nt$', 'TWD'],
  ['r$', 'BRL'], ['z$', 'ZWL'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'],
  ['₪', 'ILS'], ['₫', 'VND'], ['₱', 'PHP'], ['฿', 'THB'], ['₸', 'KZT'], ['rs', 'INR'], ['rmb', 'CNY'],
]);

/** Codes that are written out before or after a number. */
export const CODES = new Set([
  'usd', 'eur', 'gbp', 'jpy', 'cny', 'aud', 'cad', 'chf', 'hkd', 'nzd', 'sgd', 'sek', 'nok', 'dkk', 'inr', 'rub', 'krw', 'try', 'uah', 'zar', 'brl', 'mxn',
  'kzt', 'uzs', 'pkr', 'bdt', 'idr', 'myr', 'thb', 'vnd', 'php', 'sar', 'aed', 'qar', 'kwd', 'irr', 'iqd', 'ils', 'egp', 'ngn', 'kes', 'ghs', 'etb', 'pln', 'czk', 'huf',
]);

/** Singular names of currencies that belong to one country, or are mostly its. */
export const CURRENCY_NAMES = new Map([
  ['dollar', 'USD'], ['buck', 'USD'], ['cent', 'USD'], ['euro', 'EUR'], ['pound', 'GBP'], ['sterling', 'GBP'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['ruble', 'RUB'], ['rouble', 'RUB'], ['rupee', 'INR'], ['won', 'KRW'], ['lira', 'TRY'], ['hryvnia', 'UAH'], ['tenge', 'KZT'], ['som', 'KGS'], ['manat', 'AZN'],
  ['lari', 'GEL'], ['dram', 'AMD'], ['zloty', 'PLN'], ['forint', 'HUF'], ['koruna', 'CZK'], ['leu', 'RON'], ['lev', 'BGN'], ['kuna', 'HRK'], ['rand', 'ZAR'], ['naira', 'NGN'],
  ['cedi', 'GHS'], ['birr', 'ETB'], ['real', 'BRL'], ['reais', 'BRL'], ['baht', 'THB'], ['dong', 'VND'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['taka', 'BDT'], ['riyal', 'SAR'],
  ['dirham', 'AED'], ['rial', 'IRR'], ['shekel', 'ILS'], ['kyat', 'MMK'], ['riel', 'KHR'], ['tugrik', 'MNT'], ['afghani', 'AFN'], ['bitcoin', 'XBT'],
]);

/** Currencies that need the country's adjective: `Canadian dollars`, `Swiss francs`. */
export const NATIONAL_CURRENCIES = new Map([
  ['us dollar', 'USD'], ['u.s dollar', 'USD'], ['american dollar', 'USD'], ['canadian dollar', 'CAD'], ['australian dollar', 'AUD'], ['singapore dollar', 'SGD'], ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'], ['taiwan dollar', 'TWD'], ['swiss franc', 'CHF'], ['cfa franc', 'XOF'], ['mexican peso', 'MXN'], ['philippine peso', 'PHP'], ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'], ['colombian peso', 'COP'], ['cuban peso', 'CUP'], ['swedish krona', 'SEK'], ['swedish kronor', 'SEK'], ['norwegian kroner', 'NOK'], ['danish kroner', 'DKK'],
  ['kuwaiti dinar', 'KWD'], ['iraqi dinar', 'IQD'], ['jordanian dinar', 'JOD'], ['serbian dinar', 'RSD'], ['algerian dinar', 'DZD'], ['libyan dinar', 'LYD'], ['tunisian dinar', 'TND'],
  ['egyptian pound', 'EGP'], ['syrian pound', 'SYP'], ['lebanese pound', 'LBP'], ['sudanese pound', 'SDG'], ['pakistani rupee', 'PKR'], ['nepali rupee', 'NPR'], ['lankan rupee', 'LKR'],
  ['kenyan shilling', 'KES'], ['ugandan shilling', 'UGX'], ['tanzanian shilling', 'TZS'], ['qatari riyal', 'QAR'], ['omani rial', 'OMR'], ['moroccan dirham', 'MAD'], ['uzbek som', 'UZS'],
  ['belarusian ruble', 'BYN'], ['emirati dirham', 'AED'], ['saudi riyal', 'SAR'], ['iranian rial', 'IRR'],
]);

/** Names that several countries' currencies share: an adjective not listed above makes them another's. */
export const SHARED_NAMES = new Set(['dollar', 'pound', 'rupee', 'riyal', 'rial', 'dirham', 'som', 'ruble', 'rouble', 'lira', 'cent']);
