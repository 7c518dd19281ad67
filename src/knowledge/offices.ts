import { readTextAsset } from '../assets.js';
import { rememberWord } from '../remember.js';
import type { RoleClass } from './role-class.js';
import { classByPhrase } from './office-phrases.js';

export type { RoleClass };

interface HeadNouns {
  classes: ReadonlyMap<string, RoleClass>;
  titles: ReadonlySet<string>;
}

let headNouns: HeadNouns | undefined;

function loadHeadNouns(): HeadNouns {
  if (headNouns) return headNouns;
  const classes = new Map<string, RoleClass>();
  const titles = new Set<string>();
  for (const line of readTextAsset('offices.tsv').split('\n')) {
    const [roleClass, offices = '', occupations = ''] = line.split('\t');
    for (const word of offices.split(' ')) titles.add(word);
    for (const word of `${offices} ${occupations}`.split(' '))
      if (!classes.has(word)) classes.set(word, roleClass as RoleClass);
  }
  return (headNouns = { classes, titles });
}

const singular = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);
const bare = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** Whether a word is the head noun of a title, which may stand with a capital before a name. */
export const isOfficeWord = rememberWord((word): boolean => {
  const { titles } = loadHeadNouns();
  const plain = bare(word);
  return titles.has(plain) || titles.has(singular(plain));
});

/** Shortest head noun that makes a longer word one: `sportswriter`. */
const SHORTEST_TAIL = 6;

/**
 * The class of a head noun of an office or occupation, in the singular or plural, or of a compound that ends
 * in one.
 */
export const classOfHeadNoun = (word: string): RoleClass | undefined => knownClass(word) ?? undefined;

const knownClass = rememberWord((word): RoleClass | null => {
  const { classes } = loadHeadNouns();
  const plain = bare(word).replace(/-in-chief$/, '');
  for (const form of [plain, singular(plain)]) {
    for (let from = 0; from === 0 || from <= form.length - SHORTEST_TAIL; from += from === 0 ? 3 : 1) {
      const found = classes.get(form.slice(from));
      if (found) return found;
    }
  }
  return null;
});

/** Abbreviated titles and honorifics that stand before a name. */
export const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady rev hon sen rep gen col lt maj capt sgt adm gov pres mr. mrs. ' +
    'ms. mx. dr. prof. rev. hon. sen. rep. gen. col. lt. maj. capt. sgt. adm. gov. pres. st. fr. h.e. sheikh ' +
    'ayatollah datuk dato tun puan encik shri smt malam mallam smt. alhaji alhaja hajia engr engr. barr barr. ' +
    'atty atty. maulana mme mme. mgr mgr. msgr msgr. brig brig. cmdr cmdr. cdr cdr. comrade cpl cpl. pvt pvt. cllr ' +
    'mullah mawlawi maulvi supt supt. insp insp. hrh hm ' +
    'sheikha swami ven. patriarch sqn ldr flt wg eng. adv. emeritus emerita doña ustaz ustadh oba daw h.h. ' +
    'cde cde. amb amb. det. evang evang. pst pst. monsieur madame président présidente ministre señor señora senhor senhora signor signora herr frau'
  ).split(' '),
);

/** Words before an office that change it: deputies are not ministers. */
const DEPUTY =
  /\b(?:deputy|vice|assistant|under|associate|junior)\b|^under\s?secretary|\b(?:permanent|private) secretary\b/;
const HEAD_OF_GOVERNMENT = /\b(?:prime minister|chief minister)\b/;
const HEAD_OF_GOVERNMENTS = /^heads? of government\b/;
const HEAD_OF_STATE = /^heads? of state\b/;
const FOREIGN_MINISTER =
  /\b(?:foreign (?:affairs )?minister|foreign secretary|minister (?:of|for) (?:foreign|external) affairs|secretary of state|external affairs minister)\b/;
/** Members of parliaments by their long names; representatives of anything else are envoys. */
const REPRESENTATIVE =
  /^(?:(?:former|then|state|democratic|republican|us|united states) )*representatives?$/;
const MEMBER =
  /\bmembers? of (?:the |[^ ]+['’]s )?(?:european |federal |national )?(?:parliament|congress|senate|house of)\b/;
const OF_A_BODY =
  /\b(?:of|at) (?:the )?(?:university|company|bank|club|association|federation|board|institute|foundation|union|society|group)/;

/** Generals who are no soldiers. */
const CIVIL_GENERAL =
  /\b(?:attorney|solicitor|auditor|postmaster|surgeon|advocate|inspector|governor|registrar|comptroller)s?[- ]general\b/;

/** `Attorney General`: of a state, and no soldier. */
export const isCivilGeneral = (role: string): boolean => CIVIL_GENERAL.test(role.toLowerCase());

const CHIEF_EXECUTIVE = /\bchief (?:\p{L}+ )?officer\b|\bchief executive\b/u;

/**
 * The class of an office as written: `Deputy Foreign Minister` is an official, `Foreign Minister` a
 * foreign-minister.
 *
 * @param isState whether a phrase names a country or nationality; presidents of anything else are executives
 */
export function classifyRole(
  role: string,
  isState: (phrase: string) => boolean = () => false,
): RoleClass | null {
  const lower = ofOwner(role.toLowerCase().replace(/\.| \([^)]*\)/g, ''));
  const own = lower.replace(/\s(?:of|for|at|in|to)\s.*$/, '').replace(/[- ](?:elect|designate)$/, '');
  if (DEPUTY.test(own)) return 'official';
  if (isAtHead(MEMBER, lower, own) || (REPRESENTATIVE.test(lower) && role !== lower))
    return 'legislator';
  if (HEAD_OF_STATE.test(lower)) return 'head-of-state';
  if (HEAD_OF_GOVERNMENT.test(own) || HEAD_OF_GOVERNMENTS.test(lower)) return 'head-of-government';
  if (isAtHead(FOREIGN_MINISTER, lower, own)) return 'foreign-minister';
  if (CIVIL_GENERAL.test(own)) return 'official';
  if (/\bconsuls?[- ]general\b/.test(own)) return 'ambassador';
  if (/\bsecretary[- ]general\b/.test(own) || CHIEF_EXECUTIVE.test(own)) return 'executive';
  if (/\bpresident\b/.test(own) && isOfBody(role, isState)) return 'executive';
  const last = lastClass(own);
  return classByPhrase(role, lower, own, last) ?? last ?? lastClass(lower);
}

/** Whether an office is named before what the first noun is of: not in `aide to the foreign minister`. */
function isAtHead(office: RegExp, lower: string, own: string): boolean {
  const at = lower.search(office);
  return at >= 0 && at < own.length;
}

/** `the union's vice president` is a vice president, whatever the union is called. */
function ofOwner(lower: string): string {
  const owner = Math.max(lower.lastIndexOf("'s "), lower.lastIndexOf('’s '));
  const isOfBody = owner >= 0 && lastClass(lower.slice(0, owner)) === null;
  return isOfBody ? lower.slice(owner + "'s ".length) : lower;
}

/** `BGMEA president`, `president of the Football Association`: named things that are no state. */
function isOfBody(role: string, isState: (phrase: string) => boolean): boolean {
  if (OF_A_BODY.test(role.toLowerCase())) return true;
  const [, before = '', of = ''] =
    /^(?:(.*?)\s)?president(?: (?:of|at) (?:the )?(.*))?$/iu.exec(role) ?? [];
  const body = [
    before
      .replace(/\b(?:former|acting|interim|ex|then|outgoing|incoming|current|state|the|and|of)\b/giu, '')
      .trim(),
    of,
  ];
  return body.some(
    (phrase) =>
      /\p{Lu}/u.test(phrase) &&
      !isState(phrase) &&
      classOfHeadNoun(phrase.slice(phrase.lastIndexOf(' ') + 1)) === undefined &&
      !/^Republic\b/.test(phrase),
  );
}

function lastClass(words: string): RoleClass | null {
  for (const word of words
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .reverse()) {
    const found = classOfHeadNoun(word);
    if (found) return found;
  }
  return null;
}
