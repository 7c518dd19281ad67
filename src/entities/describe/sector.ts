import type { Entity, Sector } from '../../analysis.js';
import { lazily } from '../../lazily.js';
import { runsBusiness, SECTOR_WORDS } from '../../lexicon/sectors.js';
import { classOfHeadNoun, isCivilGeneral } from '../../knowledge/offices.js';
import { knownSector } from '../../knowledge/sectors.js';

type Described = Pick<Entity, 'type' | 'name' | 'subtype' | 'role' | 'roleClass'>;

/** Sector by kind of body. */
const OF_BODIES: ReadonlyMap<string | null, Sector> = new Map<string, Sector>([
  ['government', 'GOV'],
  ['parliament', 'LEG'],
  ['court', 'JUD'],
  ['military', 'MIL'],
  ['party', 'PTY'],
  ['igo', 'IGO'],
  ['ngo', 'NGO'],
  ['company', 'BUS'],
  ['bank', 'BUS'],
  ['media', 'MED'],
  ['university', 'EDU'],
  ['religious', 'REL'],
]);

/** Sector by class of office, where no word of the office tells more. */
const OF_OFFICES: ReadonlyMap<string | null, Sector> = new Map<string, Sector>([
  ['head-of-state', 'GOV'],
  ['head-of-government', 'GOV'],
  ['foreign-minister', 'GOV'],
  ['minister', 'GOV'],
  ['ambassador', 'GOV'],
  ['legislator', 'LEG'],
  ['judge', 'JUD'],
  ['military', 'MIL'],
  ['police', 'COP'],
  ['religious-leader', 'REL'],
  ['party-leader', 'PTY'],
  ['journalist', 'MED'],
  ['academic', 'EDU'],
  ['activist', 'CVL'],
  ['lawyer', 'CVL'],
  ['athlete', 'CVL'],
  ['artist', 'CVL'],
]);

/** Classes of office that say what somebody is whatever the words around them are. */
const PLAIN: ReadonlySet<string | null> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'minister',
  'ambassador',
  'legislator',
  'judge',
  'religious-leader',
  'journalist',
  'academic',
]);

/**
 * What kind of political actor an entity is, in the codes of CAMEO and PLOVER: of a country its government,
 * of a person by the office, of a body by what is known of it, its name's words and its kind; null where
 * nothing tells it.
 */
export function sectorOf(
  { type, name, subtype, role, roleClass }: Described,
  employer: Sector | null = null,
): Sector | null {
  if (type === 'country') return 'GOV';
  if (type === 'person') return role === null ? null : ofPerson(role, roleClass, employer);
  if (type !== 'organization') return null;
  const known = knownSector(name) ?? (subtype === 'igo' ? 'IGO' : null);
  if (known) return known;
  const byWords = ofWords(name);
  const byKind = OF_BODIES.get(subtype) ?? null;
  return byKind === null || (isSpecial(byWords) && byKind !== 'MED') ? byWords : byKind;
}

/**
 * Sectors that a word in the name of a body of another kind gives away: `Metropolitan Police`, `Liberation
 * Army`.
 */
const isSpecial = (sector: Sector | null) =>
  sector === 'COP' || sector === 'SPY' || sector === 'REB' || sector === 'CRM';

function ofPerson(role: string, roleClass: string | null, employer: Sector | null): Sector | null {
  const byWords = ofWords(role);
  if (byWords === 'OPP' || byWords === 'REB') return byWords;
  if (isCivilGeneral(role)) return byWords ?? 'GOV';
  const byClass = OF_OFFICES.get(roleClass) ?? null;
  if (PLAIN.has(roleClass)) return byClass;
  if (employer) return employer;
  if (roleClass === 'executive') return ofExecutive(role);
  if (roleClass === 'spokesperson') return ofWords(role.replace(/\bpress secretary\b/i, ''));
  return byWords ?? byClass;
}

/** Presidents, secretaries, directors and chairs are of whatever they head: the title alone tells nothing. */
function ofExecutive(role: string): Sector | null {
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  const isFirm = words.some(runsBusiness) || /\bchief executive\b/i.test(role);
  const of = words.filter((word) => !isTitleOfAny(word)).join(' ');
  return ofWords(of) ?? (isFirm ? 'BUS' : null);
}

const isTitleOfAny = (word: string) => HEADS_OF_ANY.has(classOfHeadNoun(word) ?? null);
/** Classes whose nouns name heads of bodies of every kind. */
const HEADS_OF_ANY: ReadonlySet<string | null> = new Set(['executive', 'head-of-state', 'minister']);

/** Rank of the first sector that each word tells. */
const rankOfWord = lazily(() => {
  const ranks = new Map<string, number>();
  SECTOR_WORDS.forEach(([, { words }], rank) => {
    for (const word of words) if (!ranks.has(word)) ranks.set(word, rank);
  });
  return ranks;
});

/** The first of the sectors that the words of a name tell. */
function ofWords(name: string): Sector | null {
  const ranks = rankOfWord();
  let first = SECTOR_WORDS.length;
  for (const word of name.toLowerCase().split(/\P{L}+/u))
    first = Math.min(first, ranks.get(word) ?? first);
  return SECTOR_WORDS[first]?.[0] ?? null;
}
