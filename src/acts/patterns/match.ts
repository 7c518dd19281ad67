import type { ActType } from '../../analysis.js';
import { ANY, demands, INFINITIVE, OTHERS, patternsOf, SOMEONE, type Pattern } from './pattern.js';
import { isSomeone, leadsToParty } from '../someone.js';
import { isMisread } from './misread.js';
import { isFormOf, isIrregularPast, readings } from './readings.js';
import { remember } from '../../remember.js';
import type { MentionMap } from '../../grammar/names.js';
import {
  conjuncts,
  dependents,
  isPassive,
  prepositionsOf,
  type Tree,
} from '../../grammar/tree/dependents.js';

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
    const fitting = patterns.filter((candidate) => fits(tree, mentions, token, candidate));
    if (fitting.length > 0)
      return nearest(
        fitting
          .filter((pattern) => demands(pattern) === demands(fitting[0]!))
          .map((pattern) => matchOf(tree, mentions, token, pattern)),
      );
  }
  return null;
}

function matchOf(tree: Tree, mentions: MentionMap, trigger: number, pattern: Pattern): Match {
  return {
    pattern,
    trigger,
    object: pattern.object === SOMEONE ? null : objectOf(tree, mentions, trigger, pattern),
  };
}

/** Of equally demanding matches the one whose object stands nearest: `express respect for their commitment`. */
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

const GOES_ON = new Set(['from', 'in', 'at', 'as', 'into', 'during', 'since', '.', ',']);

/** `hails from Oslo`: a verb in the active that goes on with a preposition. */
function lacksObject(tree: Tree, verb: number): boolean {
  return (
    placesOfObject(tree, verb).every((place) => tree.relations[place]!.startsWith('obl')) &&
    GOES_ON.has(tree.forms[verb + 1] ?? '.') &&
    !isPassive(tree, verb) &&
    tree.relations[verb] !== 'acl:relcl' &&
    tree.relations[verb] !== 'conj'
  );
}

function objectOf(tree: Tree, mentions: MentionMap, token: number, { object }: Pattern): number | null {
  if (object === null) return null;
  if (object !== SOMEONE) return findObject(tree, token, object);
  return (
    placesOfObject(tree, token).find(
      (place) => !tree.relations[place]!.startsWith('obl') && isSomeone(tree, mentions, place),
    ) ?? null
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

const INSIDE: Readonly<Record<string, readonly string[]>> = { obl: [], xcomp: [] };
const INSIDE_OBJECT = ['compound', 'nmod', 'nummod'];

/** The object, or what the subject is when the verb is passive, or what an attached phrase holds. */
function findObject(tree: Tree, verb: number, lemma: string): number | null {
  for (const place of placesOfObject(tree, verb)) {
    if (tree.relations[place] === 'xcomp' && tree.pos[place] === 'VERB') continue;
    for (const noun of [
      place,
      ...conjuncts(tree, place),
      ...dependents(tree, place, ...(INSIDE[tree.relations[place]!] ?? INSIDE_OBJECT)),
    ]) {
      if (isFormOf(tree.forms[noun]!, tree.lemmas[noun]!, lemma)) return noun;
    }
  }
  return farAdjective(tree, verb, lemma);
}

function placesOfObject(tree: Tree, verb: number): number[] {
  const places = dependents(tree, verb, 'obj', 'iobj', 'obl', 'nsubj:pass', 'xcomp');
  if (tree.tags[verb] === 'VBN' && tree.relations[verb]!.startsWith('acl'))
    places.push(tree.heads[verb]!);
  return places;
}

const LONGEST_OBJECT = 12;

/** `hold the president of Chad accountable`: the adjective at the far end of an object; any word when the verb was misread. */
function farAdjective(tree: Tree, verb: number, lemma: string): number | null {
  for (let token = verb + 1; token <= verb + LONGEST_OBJECT && token < tree.pos.length; token++) {
    const bare =
      tree.pos[token] === 'ADJ' ||
      tree.pos[token] === 'ADV' ||
      token === verb + 1 ||
      tree.pos[verb] !== 'VERB';
    if (bare && (tree.lemmas[token] === lemma || tree.forms[token] === lemma)) return token;
    if (
      tree.pos[token] === 'VERB' ||
      (tree.pos[token] === 'PUNCT' && !/^[()]$/.test(tree.forms[token]!))
    )
      return null;
  }
  return null;
}

function hasPreposition(
  tree: Tree,
  trigger: number,
  object: number | null,
  preposition: string,
): boolean {
  return (
    prepositionNear(tree, trigger, preposition) !== null ||
    [trigger, object].some(
      (head) =>
        head !== null &&
        tree.children(head).some((child) => {
          const form = tree.forms[child]!.toLowerCase();
          return (
            (form === preposition &&
              child > head &&
              child - head <= 6 &&
              tree.relations[child] !== 'mark') ||
            (tree.tags[child] !== 'VB' && prepositionsOf(tree, child).includes(preposition))
          );
        }),
    )
  );
}

const NEAR = 5;

/** A preposition close behind a trigger, whatever the parser attached it to: `met here Thursday with`. */
export function prepositionNear(tree: Tree, trigger: number, preposition: string): number | null {
  for (let token = trigger + 1; token <= trigger + NEAR && token < tree.forms.length; token++) {
    if (tree.forms[token]!.toLowerCase() === preposition)
      return preposition === 'to' && isBeforeInfinitive(tree, token) ? null : token;
    if (
      tree.pos[token] === 'VERB' ||
      tree.pos[token] === 'PUNCT' ||
      (tree.pos[token] === 'ADP' &&
        tree.forms[token + 1] !== 'phone' &&
        tree.forms[token + 1] !== 'telephone')
    )
      return null;
  }
  return null;
}

function isBeforeInfinitive(tree: Tree, to: number): boolean {
  return tree.tags[tree.pos[to + 1] === 'ADV' ? to + 2 : to + 1] === 'VB';
}

const CLAUSES = ['xcomp', 'ccomp', 'advcl', 'acl'];

function hasClause(tree: Tree, trigger: number, object: number | null, lemma: string): boolean {
  return [trigger, object].some(
    (head) =>
      head !== null &&
      dependents(tree, head, ...CLAUSES).some(
        (clause) => clause > head && isClauseOf(tree, head, clause, lemma),
      ),
  );
}

function isClauseOf(tree: Tree, head: number, clause: number, lemma: string): boolean {
  switch (lemma) {
    case INFINITIVE:
      return isInfinitive(tree, clause);
    case OTHERS:
      return dependents(tree, clause, 'nsubj').length + dependents(tree, head, 'obj').length > 0;
    case ANY:
      return tree.relations[clause] !== 'advcl' || prepositionsOf(tree, clause).includes('to');
    default:
      return tree.lemmas[clause] === lemma;
  }
}

function isInfinitive(tree: Tree, clause: number): boolean {
  return tree.tags[clause] === 'VB' && prepositionsOf(tree, clause).includes('to');
}
