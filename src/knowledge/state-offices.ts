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
