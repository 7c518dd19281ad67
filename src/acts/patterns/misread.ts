import { opensClause } from '../../lexicon/function-words.js';
import { isIrregularPast } from './readings.js';
import { isPeople } from '../words/someone.js';
import type { MentionMap } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';

/** Whether the words around a token show a finite verb that was read as something else. */
export function isMisread(tree: Tree, mentions: MentionMap, token: number): boolean {
  return (
    isMisreadPast(tree, mentions, token) ||
    isMisreadPresent(tree, mentions, token) ||
    isHeadlineVerb(tree, token)
  );
}

/**
 * `Ministers vow to help`, `Minister meets with envoy`: a headline's present tense looks like a plural noun's
 * neighbour.
 */
function isHeadlineVerb(tree: Tree, token: number): boolean {
  const before = tree.pos[token - 1];
  return (
    tree.pos[token] === 'NOUN' &&
    tree.heads[token] === -1 &&
    (before === 'NOUN' || before === 'PROPN') &&
    (tree.forms[token + 1] === 'with' ||
      (tree.forms[token + 1] === 'to' && tree.tags[token + 2] === 'VB'))
  );
}

/**
 * `Chadians blamed Sudan`, `Moy urged partners`, `Ruiz spoke with`, `the two governments held talks`: a past
 * tense that was read as a participle or noun.
 */
function isMisreadPast(tree: Tree, mentions: MentionMap, token: number): boolean {
  const head = tree.heads[token]!;
  const isName = tree.pos[token - 1] === 'PROPN' || mentions.at(token - 1) !== undefined;
  if (isIrregularPast(tree.forms[token]!))
    return (
      (isName && !isVerbal(tree, token)) ||
      (tree.relations[token] === 'amod' && tree.tags[token - 1] === 'NNS' && isPeople(tree, token - 1))
    );
  if (head < token || !NAMES.has(tree.pos[token - 1]!) || !tree.forms[token]!.endsWith('ed'))
    return false;
  return (
    (tree.tags[token] === 'VBN' && tree.pos[head] === 'PROPN') ||
    (tree.heads[head] === -1 && isName && tree.pos[head] !== 'VERB')
  );
}

const LONGEST_CHAIN = 12;

/** Whether the sentence of a word has a verb for its root. */
function isVerbal(tree: Tree, token: number): boolean {
  let root = token;
  for (let step = 0; step < LONGEST_CHAIN && tree.heads[root]! >= 0; step++) root = tree.heads[root]!;
  return tree.pos[root] === 'VERB' || tree.pos[root] === 'AUX' || tree.heads[root]! >= 0;
}

const NAMES = new Set(['NOUN', 'PROPN']);

const OPENS_OBJECT = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM']);
const LONGEST_CLAUSE = 40;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * `Canada bans steel`: a present tense read as a plural, behind a name that opens a clause without another
 * verb.
 */
function isMisreadPresent(tree: Tree, mentions: MentionMap, token: number): boolean {
  const subject = mentions.at(token - 1);
  if (
    tree.tags[token] !== 'NNS' ||
    !subject ||
    subject.mention.kind !== 'name' ||
    mentions.at(token) ||
    (!OPENS_OBJECT.has(tree.pos[token + 1] ?? '') && tree.tags[token + 1] !== 'VBZ')
  )
    return false;
  const before = subject.first - 1;
  if (tree.sentenceOf[before] === tree.sentenceOf[token] && !opensClause(tree.forms[before]!))
    return false;
  for (
    let next = token + 2;
    next < token + LONGEST_CLAUSE &&
    tree.sentenceOf[next] === tree.sentenceOf[token] &&
    tree.pos[next] !== 'PUNCT';
    next++
  ) {
    if (FINITE.has(tree.tags[next]!)) return false;
  }
  return true;
}
