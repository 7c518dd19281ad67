import type { Entity, EntityType } from '../../analysis.js';
import { dependents, prepositionsOf } from '../../grammar/tree/dependents.js';
import type { PlacedMention } from '../../grammar/names.js';
import { startsUpper } from '../../scan/letters.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import { isBodyNoun } from '../../lexicon/bodies.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { isPeople } from '../someone.js';
import type { PartyCandidate } from './candidate.js';
import { isCollective } from './collective-nouns.js';

const PARTIES: readonly EntityType[] = [
  'person',
  'country',
  'organization',
  'group',
  'place',
  'other',
  'event',
];
const MODIFIERS = ['compound', 'amod', 'nmod:poss', 'nmod:desc'];
const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'him',
  'her',
  'them',
  'us',
  'me',
  'his',
  'their',
  'its',
  'our',
  'my',
  'both',
  'who',
]);
/** Nouns for a state's own: with its name they are the state. */
const OF_STATE = new Set([
  'government',
  'official',
  'authority',
  'military',
  'army',
  'force',
  'troop',
  'administration',
  'regime',
  'state',
  'side',
  'leadership',
  'delegation',
  'diplomat',
]);

/** The phrases of a sentence that may be parties, in text order: names, nouns for people and bodies, pronouns. */
export function partyCandidates(reading: ActReading, { core, last }: SentenceTokens): PartyCandidate[] {
  const { tree, mentions } = reading;
  const found: PartyCandidate[] = [];
  const spent = new Set<PlacedMention>();
  for (let token = core; token < last; token++) {
    const placed = mentions.at(token);
    if (placed) continue;
    const candidate = nounAt(reading, token) ?? pronounAt(reading, token);
    if (!candidate) continue;
    found.push(candidate);
    for (const child of tree.children(token)) {
      const owner = mentions.at(child);
      if (owner && (owner.entity === candidate.of || isModifier(tree, child))) spent.add(owner);
    }
  }
  for (let token = core; token < last; token++) {
    const placed = mentions.at(token);
    if (placed?.first !== token || spent.has(placed) || !PARTIES.includes(placed.entity.type)) continue;
    const { first, last: end, entity } = placed;
    found.push({
      head: headOf(reading, placed),
      first,
      last: end,
      form: 'name',
      owners: [entity],
      of: null,
    });
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The token of a mention whose head lies outside. */
function headOf({ tree }: ActReading, { first, last }: PlacedMention): number {
  for (let token = first; token < last; token++) {
    const head = tree.heads[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}

function nounAt(reading: ActReading, token: number): PartyCandidate | null {
  const { tree, mentions, discourse } = reading;
  const pos = tree.pos[token]!;
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM') return null;
  if (tree.relations[token] === 'compound' && mentions.at(tree.heads[token]!)) return null;
  if (pos === 'NUM' ? !standsAlone(reading, token) : !isParty(reading, token)) return null;
  if (isTitleOf(reading, token)) return null;
  const antecedent = discourse.antecedentOf(token, 'party');
  const of = qualifier(reading, token);
  if (antecedent && antecedent.owners.length > 0)
    return {
      head: token,
      first: startOf(reading, token),
      last: token + 1,
      form: 'noun',
      owners: antecedent.owners,
      of,
    };
  const owners = of?.type === 'country' && OF_STATE.has(tree.lemmas[token]!) ? [of] : [];
  return { head: token, first: startOf(reading, token), last: token + 1, form: 'noun', owners, of };
}

/** Whether a noun is one for those who act. */
function isParty({ tree }: ActReading, token: number): boolean {
  const lemma = tree.lemmas[token]!;
  return isPeople(tree, token) || isPersonNoun(lemma) || isBodyNoun(lemma) || isCollective(lemma);
}

/** `killed 12`: a number that counts nothing named. */
function standsAlone({ tree }: ActReading, token: number): boolean {
  return (
    /^(?:nsubj|obj|iobj|obl|conj)/.test(tree.relations[token]!) &&
    !/\d{4}|[$%:/]/.test(tree.forms[token]!) &&
    !startsUpper(tree.forms[token - 1] ?? '') &&
    tree.forms[token - 1] !== '.'
  );
}

/** `Foreign Minister Ana Ruiz`, `envoy to Oman Ana Ruiz`, `Ana Ruiz, an envoy`: the noun is a title of the name beside it. */
function isTitleOf({ tree, mentions }: ActReading, token: number): boolean {
  const isPerson = (at: number) => mentions.at(at)?.entity.type === 'person';
  if (isPerson(token + 1)) return true;
  const relation = tree.relations[token]!;
  if (/^(?:appos|flat|compound|nmod:desc)/.test(relation) && isPerson(tree.heads[token]!)) return true;
  return dependents(tree, token, 'appos', 'flat', 'nmod:desc').some(isPerson);
}

/** Whether a word qualifies the noun behind it: `the Ruiz government`. */
function isModifier(tree: ActReading['tree'], token: number): boolean {
  return MODIFIERS.includes(tree.relations[token]!) && token < tree.heads[token]!;
}

/** The country or body that a noun is of. */
function qualifier({ tree, mentions }: ActReading, token: number): Entity | null {
  for (const child of tree.children(token)) {
    const entity = mentions.at(child)?.entity;
    if (
      !entity ||
      (entity.type !== 'country' && entity.type !== 'organization' && entity.type !== 'group')
    )
      continue;
    const relation = tree.relations[child]!;
    if (isModifier(tree, child)) return entity;
    if (relation === 'nmod' && /^(?:of|from)$/.test(prepositionsOf(tree, child)[0] ?? '')) return entity;
  }
  return null;
}

/** First token of the words that belong to a noun, its article left out. */
function startOf({ tree }: ActReading, token: number): number {
  let first = token;
  while (
    first > 0 &&
    tree.sentenceOf[first - 1] === tree.sentenceOf[token] &&
    isPart(tree, first - 1, token)
  )
    first--;
  while (first < token && SHED.has(tree.pos[first]!)) first++;
  return first;
}

const SHED = new Set(['DET', 'PRON', 'ADP', 'PUNCT', 'PART', 'CCONJ']);

function isPart(tree: ActReading['tree'], at: number, noun: number): boolean {
  return tree.heads[at] === noun &&
    /^(?:amod|compound|nummod|det|nmod:poss|advmod)/.test(tree.relations[at]!)
    ? true
    : tree.relations[at] === 'punct' && tree.forms[at] === '-';
}

function pronounAt({ tree, discourse }: ActReading, token: number): PartyCandidate | null {
  if (tree.pos[token] !== 'PRON' && tree.pos[token] !== 'DET') return null;
  if (!PRONOUNS.has(tree.forms[token]!.toLowerCase())) return null;
  const owners = discourse.antecedentOf(token, 'party')?.owners ?? [];
  return { head: token, first: token, last: token + 1, form: 'pronoun', owners, of: null };
}
