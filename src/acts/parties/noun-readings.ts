import { isOfOwnState, isOfState, isRootedBody } from '../../lexicon/bodies.js';
import type { Entity } from '../../analysis.js';
import { dependents, prepositionsOf } from '../../grammar/tree/dependents.js';
import { isTwo } from '../../lexicon/determiners.js';
import { isServant } from '../../lexicon/people.js';
import { antecedentsOf, type ActReading } from '../reading.js';
import { phraseFor, type PartyCandidate, type PartyWords } from './candidate.js';
import { isModifier } from './modifiers.js';
import { isAnyone, stateBefore, statesOf } from './noun-states.js';
import { holderBefore } from './office-holders.js';

/** Whether a noun is for those whose deeds are their body's: `troops` of NATO. */
const isOfBody = (lemma: string): boolean => isOfState(lemma) || isServant(lemma);

/** The ways in which a noun may be read: as its state, as who was named before, and as itself. */
export function nounReadings(reading: ActReading, token: number): PartyCandidate[] {
  const { tree } = reading;
  const of = qualifier(reading, token);
  const words = { head: token, first: startOf(reading, token), last: token + 1 };
  const as = (how: PartyCandidate['reading'], owners: readonly Entity[]): PartyCandidate => ({
    ...phraseFor(owners, words, 'noun', how),
    of,
  });
  const lemma = tree.lemmas[token]!;
  const ofState = isOfState(lemma);
  const states = tree.tags[token] === 'NNS' ? statesOf(reading, token) : [];
  if (of?.type === 'country' && ofState) return [as('state', states.length > 1 ? states : [of])];
  const found: PartyCandidate[] = [];
  if (of && of.type !== 'country' && isOfBody(lemma)) found.push(as('body', [of]));
  if (states.length > 1) found.push(as('state', states));
  const areTwo = isOfTwo(reading, words.first, token);
  const owners = namedBefore(reading, words, of, areTwo);
  if (owners.length > 0) found.push(as('before', owners));
  const mayBeState = ofState && !of && !areTwo && tree.pos[token] === 'NOUN';
  const state = mayBeState ? stateBefore(reading, token, isAnyone(reading, words.first, token)) : null;
  if (state && !owners.includes(state)) found.push(as('state', [state]));
  found.push(as('itself', []));
  return found;
}

/** Those named before whom a noun stands for: two are not one, and no other state's. */
function namedBefore(
  reading: ActReading,
  { head, first }: PartyWords,
  of: Entity | null,
  areTwo: boolean,
): readonly Entity[] {
  const holder = holderBefore(reading, first, head);
  const before = holder ? [holder] : antecedentsOf(reading, head);
  const isOther = (areTwo && before.length === 1) || before.some((owner) => isOfAnother(owner, of));
  return isOther ? [] : before;
}

/** `both sides`, `the two men`: two are not one. */
function isOfTwo({ tree }: ActReading, first: number, noun: number): boolean {
  if (tree.tags[noun] !== 'NNS') return false;
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (isTwo(tree.lowers[token]!)) return true;
  return false;
}

/** `the Danish minister` is no minister of Chad. */
const isOfAnother = ({ type, country }: Entity, of: Entity | null): boolean =>
  type === 'person' && of?.type === 'country' && country !== null && country !== of.country;

/** The country or body that a noun is of. */
function qualifier(reading: ActReading, token: number): Entity | null {
  const { tree, mentions } = reading;
  for (const child of tree.children(token)) {
    const entity = mentions.at(child)?.entity ?? ownerOfPart(reading, child);
    if (
      !entity ||
      (entity.type !== 'country' && entity.type !== 'organization' && entity.type !== 'group')
    )
      continue;
    const relation = tree.relations[child]!;
    if (isModifier(tree, child)) return entity;
    if (relation === 'nmod' && /^(?:of|from)$/.test(prepositionsOf(tree, child)[0] ?? '')) return entity;
    if (relation === 'nmod' && tree.forms[child - 1] === 'in' && isAtHome(tree, token)) return entity;
  }
  return null;
}

/** `Chadian army` of `a Chadian army post`, where the adjective hangs on `army`. */
function ownerOfPart({ tree, mentions }: ActReading, noun: number): Entity | null {
  if (tree.relations[noun] !== 'compound') return null;
  const [first] = dependents(tree, noun, 'amod', 'compound');
  const entity = first === undefined ? undefined : mentions.at(first)?.entity;
  return entity?.type === 'country' ? entity : null;
}

/** `troops in Chad`, `parties in Chad`: of the country they are in; not `foreign troops in Chad`. */
function isAtHome(tree: ActReading['tree'], token: number): boolean {
  const lemma = tree.lemmas[token]!;
  if (isRootedBody(lemma)) return true;
  return (
    isOfState(lemma) &&
    dependents(tree, token, 'amod', 'compound').every((child) => isOfOwnState(tree.lemmas[child]!))
  );
}

/** First token of the words that belong to a noun, its article left out. */
export function startOf({ tree, context }: ActReading, token: number): number {
  const { starts, ends } = context.segmentation.tokens;
  let first = token;
  while (
    first > 0 &&
    tree.sentenceOf[first - 1] === tree.sentenceOf[token] &&
    isPart(tree, first - 1, token)
  )
    first--;
  // `rules-based order`: a word of several tokens is whole.
  while (tree.forms[first] === '-' && ends[first - 1] === starts[first]) first--;
  while (first < token && SHED.has(tree.pos[first]!)) first++;
  return first;
}

const SHED = new Set(['ADV', 'DET', 'PRON', 'ADP', 'PUNCT', 'PART', 'CCONJ']);

function isPart(tree: ActReading['tree'], at: number, noun: number): boolean {
  return tree.heads[at] === noun &&
    /^(?:amod|compound|nummod|det|nmod:poss|advmod)/.test(tree.relations[at]!)
    ? true
    : tree.relations[at] === 'punct' && tree.forms[at] === '-';
}
