/** Classes of office, one for each head noun of a title. */
export type RoleClass =
  | 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'minister' | 'spokesperson' | 'ambassador' | 'legislator'
  | 'military' | 'executive' | 'judge' | 'police' | 'religious-leader' | 'party-leader' | 'candidate' | 'activist'
  | 'academic' | 'journalist' | 'lawyer' | 'athlete' | 'artist' | 'official';

const CLASSES: [RoleClass, string][] = [
  ['head-of-state', 'president king queen emperor emir sultan monarch pope'],
  ['head-of-government', 'premier chancellor taoiseach'],
  ['minister', 'minister secretary fm'],
  ['spokesperson', 'spokesperson spokesman spokeswoman'],
  ['ambassador', 'ambassador envoy diplomat consul representative attaché'],
  ['legislator', 'senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp mep deputy speaker sen rep assemblyman assemblywoman'],
  ['military', 'general gen colonel col lieutenant lt admiral major captain capt commander sergeant marshal brigadier commodore corporal'],
  ['executive', 'ceo cfo chairman chairwoman chairperson chair founder co-founder cofounder president executive director manager owner head chief boss entrepreneur'],
  ['judge', 'judge justice magistrate'],
  ['police', 'sheriff detective inspector superintendent officer constable'],
  ['religious-leader', 'bishop archbishop cardinal imam ayatollah rabbi priest pastor reverend rev mufti cleric'],
  ['party-leader', 'leader'],
  ['candidate', 'candidate nominee contender'],
  ['activist', 'activist dissident campaigner advocate protester'],
  ['academic', 'professor prof researcher scientist economist historian analyst expert scholar lecturer dean epidemiologist biologist physicist psychologist virologist'],
  ['journalist', 'journalist reporter editor correspondent columnist anchor host presenter broadcaster blogger'],
  ['lawyer', 'lawyer attorney prosecutor solicitor barrister'],
  ['athlete', 'player footballer coach goalkeeper striker midfielder defender captain driver skater swimmer boxer cyclist champion winner quarterback pitcher runner wrestler'],
  ['artist', 'actor actress singer director musician author writer poet filmmaker artist designer composer rapper drummer guitarist producer comedian model novelist painter photographer'],
  ['official', 'official governor mayor commissioner councilor councillor counselor administrator adviser advisor coordinator undersecretary treasurer comptroller registrar doctor dr nurse engineer pilot astronaut cosmonaut teacher student resident survivor victim suspect witness farmer worker member partner prince princess duke duchess lady lord sir baron first-lady vice-president premier-designate spokespersons teller chef businessman businesswoman billionaire politician statesman strategist organizer whistleblower veteran aide whip principal secretary-general'],
];

const CLASS_OF = new Map<string, RoleClass>();
for (const [roleClass, words] of CLASSES) for (const word of words.split(' ')) if (!CLASS_OF.has(word)) CLASS_OF.set(word, roleClass);

/** Words before an office that change it: deputies are not ministers. */
const DEPUTIES = /\b(?:deputy|vice|assistant|under|associate|junior)\b|^under\s?secretary/;
const PAST = /\b(?:former|ex|late|then)\b/;

/** Whether a word is the head noun of an office or occupation. */
export function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return CLASS_OF.has(lower) || (lower.endsWith('s') && CLASS_OF.has(lower.slice(0, -1)));
}

/** Abbreviated titles and honorifics that stand before a name. */
export const HONORIFICS = new Set('mr mrs ms miss mx dr prof sir dame lord lady rev hon sen rep gen col lt maj capt sgt adm gov pres mr. mrs. ms. mx. dr. prof. rev. hon. sen. rep. gen. col. lt. maj. capt. sgt. adm. gov. pres. st. fr. sheikh ayatollah'.split(' '));

/** The class of an office as written: `Deputy Foreign Minister` is an official, `Foreign Minister` a foreign-minister. */
export function classifyRole(role: string): RoleClass | null {
  const lower = role.toLowerCase().replace(/\./g, '');
  const own = lower.replace(/\s(?:of|for|at|in|to)\s.*$/, '');
  if (DEPUTIES.test(own)) return 'official';
  if (/\bprime minister\b|\bhead of government\b|\bchief minister\b/.test(own)) return 'head-of-government';
  if (/\bforeign (?:affairs )?minister|\bforeign secretary|\bminister (?:of|for) (?:foreign|external) affairs|\bsecretary of state\b|\bexternal affairs minister/.test(lower)) return 'foreign-minister';
  if (/\bsecretary[- ]general\b/.test(own)) return 'executive';
  if (/\bpresident\b/.test(own) && /\b(?:of|at) (?:the )?(?:university|company|bank|club|association|federation|board|institute|foundation|union|society|group)/.test(lower)) return 'executive';
  const words = own.split(/[^\p{L}-]+/u).filter(Boolean);
  for (const word of words.reverse()) {
    const found = CLASS_OF.get(word) ?? CLASS_OF.get(word.replace(/s$/, ''));
    if (found) return found;
  }
  return null;
}

export const isFormer = (role: string): boolean => PAST.test(role.toLowerCase());
