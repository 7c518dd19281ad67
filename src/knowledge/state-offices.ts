// Source: the constitutions and the usage of the press of each country.
/** Offices and bodies that only one country has, by how they are written; country as ISO 3166-1 alpha-2. */
const OFFICES: [string, RegExp][] = [
  [
    'US',
    /\bSecretary of State$|\bSecretary of State for (?:Political|Economic|Public|Arms|Civilian|Near|East|European|African|Western|South|Democracy|Population|Management|International|Oceans|Energy|Conflict)/i,
  ],
  [
    'US',
    /\b(?:State Department|Department of State|White House|Pentagon|House Speaker|Speaker of the House|Secretary of (?:the Treasury|Defense|Homeland Security|Commerce|Agriculture)|(?:Treasury|Defense|Homeland Security) Secretary|Majority Leader|Minority Leader|US|U\.S\.|Republican|FBI|CIA)\b/,
  ],
  [
    'GB',
    /\b(?:Chancellor of the Exchequer|Home Secretary|Foreign Secretary|Downing Street|Scotland Yard|mayor of London)\b/i,
  ],
  [
    'US',
    /\bSecretary for (?:Political Affairs|European and Eurasian|East Asian and Pacific|Near Eastern|South and Central Asian|Western Hemisphere)|\b(?:Under|Deputy) Secretary$/i,
  ],
  ['GB', /\b(?:Police and Crime Commissioner|Lord Chief Justice|Lord Advocate)\b/i],
  ['IE', /\b(?:Taoiseach|Tánaiste)\b/],
  ['VA', /\bPope\b/],
  ['CN', /\bState Councill?or\b/],
  ['JP', /\bChief Cabinet Secretary\b/],
  ['RU', /\bKremlin\b/],
  ['PL', /\bSejm\b/],
  ['FR', /\bÉlysée\b/i],
  ['IN', /\b(?:Lok Sabha|Rajya Sabha|External Affairs Minister)\b/],
];

/** The one country that has this office, or null. */
export function countryOfOffice(role: string): string | null {
  return OFFICES.find(([, pattern]) => pattern.test(role))?.[0] ?? null;
}

/** Offices that a few countries have, by how they are written. */
const SHARED_OFFICES: readonly [string, RegExp][] = [
  [
    'US PH',
    /\bSecretary of (?:Transportation|Labor|Education|Energy|Health|Justice|Interior|Agriculture|Commerce)\b/,
  ],
  ['US PH', /\b(?:Assistant|Deputy|Under) Secretary for\b|\bSpecial Assistant to the President\b/i],
  [
    'US',
    /\b(?:Senior Bureau Official|Democratic (?:Representative|Senator|Congress(?:wo)?man|Rep\.|Sen\.))/,
  ],
  ['GB CA', /\bchief constable\b/i],
  ['IR IQ', /\bGrand Ayatollah\b/],
];

/** The countries that have this office, where only a few do. */
export function countriesWithOffice(role: string): readonly string[] {
  const row = SHARED_OFFICES.find(([, pattern]) => pattern.test(role));
  return row ? row[0].split(' ') : [];
}
