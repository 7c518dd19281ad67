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
