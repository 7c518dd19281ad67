import { leavesNoObject } from '../../lexicon/function-words.js';
import type { ActType } from '../../analysis.js';
import type { MentionMap } from '../../grammar/names.js';
import { dependents, isPassive, type Tree } from '../../grammar/tree/dependents.js';
import { remember } from '../../remember.js';
import { leadsToParty } from '../words/someone.js';
import { hasClause, hasPreposition } from './complements.js';
import { isMisread } from './misread.js';
import { objectOf, placesOfObject } from './objects.js';
import { demands, patternsOf, SOMEONE, type Pattern } from './pattern.js';
import { isIrregularPast, readings } from './readings.js';

/** A pattern found in the text. */
export interface Match {
  pattern: Pattern;
  /** Token index of the verb, predicate or event noun. */
  trigger: number;
  /** Token index of the object noun that the pattern names. */
  object: number | null;
}

const TRIGGERS = new Set(['VERB', 'ADJ', 'ADV', 'NOUN', 'PROPN']);

/** The most demanding pattern that a token triggers. */
export function matchAt(tree: Tree, mentions: MentionMap, token: number): Match | null {
  if (!TRIGGERS.has(tree.pos[token]!) && !isIrregularPast(tree.forms[token]!)) return null;
  for (const patterns of patternsFor(tree.forms[token]!, tree.lemmas[token]!)) {
    const fitting = fittingAt(tree, mentions, token, patterns);
    if (fitting.length > 0)
      return nearest(fitting.map((pattern) => matchOf(tree, mentions, token, pattern)));
  }
  return null;
}

/** Of patterns, the most demanding first, those that fit and ask no less than the first of them. */
function fittingAt(
  tree: Tree,
  mentions: MentionMap,
  token: number,
  patterns: readonly Pattern[],
): readonly Pattern[] {
  const found: Pattern[] = [];
  for (const pattern of patterns) {
    if (found.length > 0 && demands(pattern) < demands(found[0]!)) break;
    if (fits(tree, mentions, token, pattern)) found.push(pattern);
  }
  return found;
}

function matchOf(tree: Tree, mentions: MentionMap, trigger: number, pattern: Pattern): Match {
  return {
    pattern,
    trigger,
    object: pattern.object === SOMEONE ? null : objectOf(tree, mentions, trigger, pattern),
  };
}

/**
 * Of equally demanding matches the one whose object stands nearest: `express respect for their commitment`.
 */
function nearest(matches: readonly Match[]): Match {
  return matches.reduce((best, match) =>
    match.object !== null &&
    best.object !== null &&
    Math.abs(match.object - match.trigger) < Math.abs(best.object - best.trigger)
      ? match
      : best,
  );
}

/** Patterns of each dictionary form that a word may have. */
const patternsFor = remember((form: string, lemma: string): (readonly Pattern[])[] =>
  readings(form, lemma)
    .map(patternsOf)
    .filter((patterns) => patterns.length > 0),
);

function fits(tree: Tree, mentions: MentionMap, token: number, pattern: Pattern): boolean {
  if (!rightKind(tree, mentions, token, pattern) || (isTransitive(pattern) && lacksObject(tree, token)))
    return false;
  const object = objectOf(tree, mentions, token, pattern);
  return (
    (pattern.object === null || object !== null) &&
    (pattern.preposition === null || hasPreposition(tree, token, object, pattern.preposition)) &&
    (!pattern.toParty || leadsToParty(tree, mentions, object ?? token, pattern.preposition!)) &&
    (pattern.clause === null || hasClause(tree, token, object, pattern.clause))
  );
}

const TRANSITIVE = new Set<ActType>(['SUPPORT', 'SANCTION', 'COERCE', 'AID']);

/** Whether a pattern of a bare verb tells what is done to someone: `hailed the accord`, not `hails from`. */
function isTransitive({ type, kind, object, preposition, clause }: Pattern): boolean {
  return (
    kind === 'verb' && TRANSITIVE.has(type) && object === null && preposition === null && clause === null
  );
}

/** `hails from Oslo`: a verb in the active that goes on with a preposition. */
function lacksObject(tree: Tree, verb: number): boolean {
  return (
    placesOfObject(tree, verb).every((place) => tree.relations[place]!.startsWith('obl')) &&
    leavesNoObject(tree.forms[verb + 1] ?? '.') &&
    !isPassive(tree, verb) &&
    tree.relations[verb] !== 'acl:relcl' &&
    tree.relations[verb] !== 'conj'
  );
}

function rightKind(tree: Tree, mentions: MentionMap, token: number, { kind }: Pattern): boolean {
  const pos = tree.pos[token];
  if (kind === 'noun')
    return (
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      ((pos === 'ADJ' || pos === 'ADV') &&
        tree.tags[token - 1] === 'POS' &&
        tree.pos[token + 1] === 'ADP')
    );
  if (kind === 'predicate')
    return (
      (pos === 'ADJ' || pos === 'VERB' || pos === 'NOUN') &&
      dependents(tree, token, 'cop', 'aux').length > 0
    );
  return (pos === 'VERB' && tree.relations[token] !== 'amod') || isMisread(tree, mentions, token);
}
