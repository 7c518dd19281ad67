import type { ActType, Entity, Factuality } from '../analysis.js';
import type { Match } from './match.js';
import type { Participants } from './sides.js';
import type { MentionMap } from '../grammar/names.js';
import { dependents, prepositionsOf, type Tree } from '../grammar/tree/dependents.js';

/** What can be done by words alone, and so in the same breath as meeting: `met with her to thank Oman`. */
const VERBAL = new Set<ActType>(['SUPPORT', 'AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/**
 * An act has someone who acts, and public life in it; an event noun must name both sides; what only might be is not told
 * as an act.
 */
export function isTold(
  { pattern }: Match,
  { actors, recipients }: Participants,
  factuality: Factuality,
  mentions: MentionMap,
): boolean {
  if (!(actors.length > 0 ? actors : recipients).some((id) => isPublic(mentions.byId(id)))) return false;
  if (pattern.kind === 'noun') return actors.length > 1 || (actors.length > 0 && recipients.length > 0);
  return factuality !== 'hypothetical' || actors.length > 0;
}

const PRIVATE_BODIES = new Set(['team', 'band', 'university', 'school', 'hospital', 'museum']);

/** Countries, bodies, groups, and people with an office or a country; not the private persons of human interest. */
function isPublic(entity: Entity | undefined): boolean {
  if (entity?.type === 'person') return (entity.role ?? entity.country ?? entity.likelyCountry) !== null;
  return entity !== undefined && !(entity.subtype !== null && PRIVATE_BODIES.has(entity.subtype));
}

/** Matches that tell an act of their own: not the object, clause or purpose of another, nor a mere aim or a source that keeps silent. */
export function tellingMatches(tree: Tree, matches: readonly Match[]): Match[] {
  const byTrigger = new Map(matches.map((match) => [match.trigger, match]));
  return matches.filter(
    (match) =>
      !isUsedUp(tree, match, byTrigger) && !isAim(tree, match, byTrigger) && !isReticence(tree, match),
  );
}

const RETICENT = new Set(['comment', 'elaborate', 'speculate', 'name', 'identify', 'quote']);

/** `declined to comment`, `refused to be named`: how a source was heard, no deed. */
function isReticence(tree: Tree, { trigger, pattern }: Match): boolean {
  return (
    pattern.type === 'REJECT' &&
    dependents(tree, trigger, 'xcomp').some((verb) => RETICENT.has(tree.lemmas[verb]!))
  );
}

const INNER = new Set(['conj', 'xcomp', 'obj', 'compound']);

function isUsedUp(
  tree: Tree,
  { trigger, pattern }: Match,
  byTrigger: ReadonlyMap<number, Match>,
): boolean {
  let at = trigger;
  for (let step = 0; step < 4; step++) {
    const head = tree.heads[at]!;
    if (head < 0) return false;
    const relation = tree.relations[at]!;
    const governor = byTrigger.get(head);
    if (governor)
      return (
        governor.object === trigger ||
        (pattern.kind === 'noun' && !isOfOthers(pattern, governor)) ||
        (governor.pattern.clause !== null && relation !== 'conj' && relation !== 'parataxis')
      );
    if (!INNER.has(relation)) return false;
    at = head;
  }
  return false;
}

const LONGEST_CHAIN = 6;
/** `hailed the meeting between Chad and Niger`: an event of its own. */
function isOfOthers(pattern: Match['pattern'], governor: Match): boolean {
  return pattern.preposition === 'between' && governor.pattern.type !== pattern.type;
}

const CLAUSAL = new Set(['xcomp', 'advcl', 'acl', 'ccomp', 'nmod', 'obl', 'obj', 'conj']);
const SPEECH = new Set(['summon', 'write', 'convene', 'gather', 'issue']);
const RESOLVED = new Set(['decision', 'move', 'ruling', 'attempt']);
const PERFORMED = new Set(['pleased', 'proud', 'glad', 'happy', 'honored', 'honoured', 'delighted']);

/** `discussed ways to help`, `the importance of working with`: a deed that is spoken of, not done. */
function isAim(tree: Tree, { trigger, pattern }: Match, byTrigger: ReadonlyMap<number, Match>): boolean {
  if (pattern.kind !== 'verb' || !isNonFinite(tree, trigger)) return false;
  let at = trigger;
  let direct = true;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const head = tree.heads[at]!;
    const relation = tree.relations[at]!;
    if (
      head < 0 ||
      !CLAUSAL.has(relation) ||
      RESOLVED.has(tree.lemmas[head]!) ||
      PERFORMED.has(tree.forms[head]!)
    )
      return false;
    const governor = byTrigger.get(head);
    direct &&= relation === 'advcl' || relation === 'xcomp' || relation === 'acl' || relation === 'conj';
    if (governor && relation !== 'conj') return !(direct && isSpokenDuring(pattern.type, governor));
    if (tree.pos[head] === 'VERB' && !isNonFinite(tree, head)) return false;
    if (tree.pos[head] === 'ADJ' || (tree.pos[head] === 'NOUN' && relation === 'acl')) return true;
    at = head;
  }
  return false;
}

/** What is said at a meeting, or whom someone travels to meet. */
function isSpokenDuring(type: ActType, { pattern }: Match): boolean {
  if (pattern.type === 'CONSULT')
    return VERBAL.has(type) || (type === 'CONSULT' && pattern.mode === 'visit');
  return VERBAL.has(type) && SPEECH.has(pattern.trigger);
}

const BEFORE_GERUND = new Set(['to', 'of', 'for', 'in', 'on', 'about', 'at', 'from', 'towards']);

/** An infinitive with `to`, or an `-ing` form behind a preposition; the members of a coordination share it. */
function isNonFinite(tree: Tree, verb: number): boolean {
  let first = verb;
  for (
    let step = 0;
    step < LONGEST_CHAIN &&
    tree.relations[first] === 'conj' &&
    tree.tags[first] === tree.tags[tree.heads[first]!];
    step++
  )
    first = tree.heads[first]!;
  const marks = prepositionsOf(tree, first);
  if (tree.tags[first] === 'VB')
    return marks.includes('to') && dependents(tree, first, 'nsubj').length === 0;
  return (
    tree.tags[first] === 'VBG' &&
    dependents(tree, first, 'aux').length === 0 &&
    marks.some((word) => BEFORE_GERUND.has(word))
  );
}
