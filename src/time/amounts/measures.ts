/** Units by kind of quantity, singular and short forms. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'length',
    'kilometer kilometre km meter metre m centimeter centimetre cm millimeter millimetre mm mile foot ' +
      'feet ft inch yard',
  ],
  ['area', 'hectare acre sq square'],
  ['mass', 'ton tonne kilogram kg gram lb ounce pound'],
  ['volume', 'liter litre barrel gallon bushel cusec'],
  ['temperature', 'degree celsius fahrenheit ° °c °f'],
  ['power', 'watt kilowatt megawatt gigawatt mw gw kw mwh gwh kwh'],
  ['speed', 'mph kph kmph km/h knot'],
  ['magnitude', 'magnitude'],
];

const COUNTED = `people person man men woman women child children resident citizen civilian passenger
student worker employee soldier troop officer migrant refugee voter vote seat case death dose job home
house village school ship vessel aircraft vehicle train flight missile drone tank protester patient
member participant delegate athlete casualty fatality injury ballot household family company firm farmer
prisoner hostage detainee survivor victim fighter rebel militant policeman policemen lawmaker deputy
pupil teacher nurse doctor tourist pilgrim inmate animal cow head goal point run wicket medal barrel
carat`;

const KIND_OF = new Map<string, string>();

/**
 * Kind of quantity a unit measures, `count` for people and things; null for any other word. Plurals are read
 * as singulars.
 */
export function quantityKind(unit: string): string | null {
  if (KIND_OF.size === 0) {
    for (const [kind, units] of KINDS) for (const word of units.split(' ')) KIND_OF.set(word, kind);
    for (const word of COUNTED.split(/\s+/)) KIND_OF.set(word, 'count');
  }
  return KIND_OF.get(unit) ?? KIND_OF.get(singularOf(unit)) ?? null;
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Words that never stand between a number and what it counts. */
export const STOPS_COUNT = new Set(
  `and or in to when as the a an for from that because by with on at after before while where were was
if but so than many most per percent of is are had have has will would who which whose more less times`.split(
    /\s+/,
  ),
);

/** Lemmas of plurals that a number beside them does not count as things. */
export const NOT_COUNTED = new Set(
  `time o'clock year day month week hour minute second decade century percent cent dollar today pm am
thing way side reason`.split(/\s+/),
);
