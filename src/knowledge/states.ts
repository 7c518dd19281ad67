/**
 * States and provinces by the abbreviations of English-language newspapers (Associated Press, The Canadian
 * Press).
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Ala.': 'Alabama',
    'Ariz.': 'Arizona',
    'Ark.': 'Arkansas',
    'Calif.': 'California',
    'Colo.': 'Colorado',
    'Conn.': 'Connecticut',
    'Del.': 'Delaware',
    'Fla.': 'Florida',
    'Ga.': 'Georgia',
    'Ill.': 'Illinois',
    'Ind.': 'Indiana',
    'Kan.': 'Kansas',
    'Ky.': 'Kentucky',
    'La.': 'Louisiana',
    'Md.': 'Maryland',
    'Mass.': 'Massachusetts',
    'Mich.': 'Michigan',
    'Minn.': 'Minnesota',
    'Miss.': 'Mississippi',
    'Mo.': 'Missouri',
    'Mont.': 'Montana',
    'Neb.': 'Nebraska',
    'Nev.': 'Nevada',
    'N.H.': 'New Hampshire',
    'N.J.': 'New Jersey',
    'N.M.': 'New Mexico',
    'N.Y.': 'New York',
    'N.C.': 'North Carolina',
    'N.D.': 'North Dakota',
    'Okla.': 'Oklahoma',
    'Ore.': 'Oregon',
    'Pa.': 'Pennsylvania',
    'R.I.': 'Rhode Island',
    'S.C.': 'South Carolina',
    'S.D.': 'South Dakota',
    'Tenn.': 'Tennessee',
    'Vt.': 'Vermont',
    'Va.': 'Virginia',
    'Wash.': 'Washington',
    'W.Va.': 'West Virginia',
    'Wis.': 'Wisconsin',
    'Wyo.': 'Wyoming',
    'Ont.': 'Ontario',
    'Que.': 'Quebec',
    'Alta.': 'Alberta',
    'B.C.': 'British Columbia',
    'N.S.': 'Nova Scotia',
    'N.B.': 'New Brunswick',
    'Man.': 'Manitoba',
    'Sask.': 'Saskatchewan',
  }),
);

const CANADIAN: ReadonlySet<string> = new Set([
  'Ont.',
  'Que.',
  'Alta.',
  'B.C.',
  'N.S.',
  'N.B.',
  'Man.',
  'Sask.',
]);

export interface State {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/**
 * The state or province that an abbreviation stands for behind a city: `Birmingham, Ala.`; null for others.
 */
export function stateByAbbreviation(form: string): State | null {
  const name = ABBREVIATIONS.get(form);
  return name === undefined ? null : { name, country: CANADIAN.has(form) ? 'CA' : 'US' };
}

/** Postal codes of the states of the United States, as members of Congress are named with. */
const POSTAL: ReadonlyMap<string, string> = new Map(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
    'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|' +
    'LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
    'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|' +
    'NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
    'RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|' +
    'VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming'
  )
    .split('|')
    .map((row) => [row.slice(0, 2), row.slice(3)] as const),
);

/** The state with a postal code: `(D-NY)`, `Austin, TX`; null for other letters. */
export function stateByPostalCode(code: string): State | null {
  const name = POSTAL.get(code);
  return name === undefined ? null : { name, country: 'US' };
}
