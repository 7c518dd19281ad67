/** News agencies by the ways they sign, with their canonical names. */
export const AGENCIES = new Map<string, string>([
  ['xinhua', 'Xinhua'], ['reuters', 'Reuters'], ['ap', 'Associated Press'], ['associated press', 'Associated Press'],
  ['the associated press', 'Associated Press'], ['afp', 'Agence France-Presse'], ['agence france-presse', 'Agence France-Presse'],
  ['tass', 'TASS'], ['itar-tass', 'TASS'], ['yonhap', 'Yonhap'], ['kyodo', 'Kyodo News'], ['kyodo news', 'Kyodo News'], ['jiji', 'Jiji Press'],
  ['jiji press', 'Jiji Press'], ['dpa', 'dpa'], ['efe', 'EFE'], ['ansa', 'ANSA'], ['pti', 'Press Trust of India'],
  ['press trust of india', 'Press Trust of India'], ['ani', 'ANI'], ['irna', 'IRNA'], ['anadolu', 'Anadolu Agency'], ['anadolu agency', 'Anadolu Agency'],
  ['aa', 'Anadolu Agency'], ['kcna', 'KCNA'], ['upi', 'UPI'], ['interfax', 'Interfax'], ['ria novosti', 'RIA Novosti'], ['ukrinform', 'Ukrinform'],
  ['bernama', 'Bernama'], ['antara', 'Antara'], ['vna', 'VNA'], ['belta', 'BelTA'], ['kazinform', 'Kazinform'], ['apa', 'APA'], ['trend', 'Trend'],
  ['sana', 'SANA'], ['wam', 'WAM'], ['spa', 'SPA'], ['qna', 'QNA'], ['nan', 'NAN'], ['pap', 'PAP'], ['lusa', 'Lusa'], ['voa', 'VOA'],
  ['bloomberg', 'Bloomberg'], ['cnn', 'CNN'], ['bbc', 'BBC'], ['ians', 'IANS'], ['aap', 'AAP'], ['prensa latina', 'Prensa Latina'],
  ['cmc', 'CMC'], ['pana', 'PANA'], ['aps', 'APS'], ['gna', 'GNA'], ['kuna', 'KUNA'], ['bna', 'BNA'], ['petra', 'Petra'], ['una', 'UNA'],
  ['mna', 'Mehr News Agency'], ['unb', 'UNB'], ['rss', 'RSS'], ['telam', 'Télam'], ['télam', 'Télam'], ['notimex', 'Notimex'], ['agerpres', 'Agerpres'],
  ['app', 'APP'], ['bss', 'BSS'], ['mena', 'MENA'], ['maghreb arab press', 'MAP'], ['al jazeera', 'Al Jazeera'], ['cna', 'CNA'], ['cns', 'China News Service'],
  ['andina', 'Andina'], ['bta', 'BTA'], ['belga', 'Belga'], ['pna', 'PNA'], ['sanews', 'SAnews'], ['sanews.gov.za', 'SAnews'], ['azertac', 'AZERTAC'], ['armenpress', 'Armenpress'],
  ['nampa', 'Nampa'], ['new ziana', 'New Ziana'], ['ziana', 'New Ziana'], ['tasnim', 'Tasnim'], ['fars', 'Fars News Agency'], ['isna', 'ISNA'], ['montsame', 'Montsame'], ['kpl', 'KPL'],
  ['akp', 'AKP'], ['mia', 'MIA'], ['hina', 'HINA'], ['tanjug', 'Tanjug'], ['sta', 'STA'], ['mti', 'MTI'], ['ctk', 'ČTK'], ['čtk', 'ČTK'], ['tasr', 'TASR'], ['bns', 'BNS'], ['leta', 'LETA'],
  ['elta', 'ELTA'], ['tt', 'TT'], ['ntb', 'NTB'], ['ritzau', 'Ritzau'], ['stt', 'STT'], ['anp', 'ANP'], ['apa-ots', 'APA'], ['jis', 'JIS'], ['gina', 'GINA'], ['ena', 'ENA'], ['angop', 'ANGOP'],
  ['wafa', 'WAFA'], ['nna', 'NNA'], ['ina', 'INA'], ['saba', 'Saba'], ['ona', 'ONA'], ['sun', 'SUN'], ['tap', 'TAP'], ['agencia brasil', 'Agência Brasil'], ['agência brasil', 'Agência Brasil'],
  ['cna taiwan', 'CNA'], ['jta', 'JTA'], ['tps', 'TPS'], ['interfax-ukraine', 'Interfax-Ukraine'], ['unian', 'UNIAN'], ['24.kg', '24.kg'], ['kabar', 'Kabar'], ['uza', 'UzA'], ['moldpres', 'Moldpres'],
  ['china daily', 'China Daily'], ['global times', 'Global Times'], ["people's daily", "People's Daily"], ["people's daily online", "People's Daily Online"],
]);

/** Canonical name of an agency, or null. */
export const agencyNamed = (name: string): string | null => AGENCIES.get(name.trim().toLowerCase()) ?? null;
