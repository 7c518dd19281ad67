import { determinerOf } from '../../lexicon/determiners.js';
import { joinsBeside, joinsParties } from '../../lexicon/function-words.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/** The first of the phrases that only commas and conjunctions part: `Chad, Mali and the Gambia`. */
export function leadOfSeries(
  { tree }: ActReading,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
): PartyCandidate {
  let lead = candidate;
  for (let i = all.indexOf(candidate) - 1; i >= 0; i--) {
    const before = all[i]!;
    if (before.last > lead.first) continue;
    let token = before.last;
    while (token < lead.first && joinsParties(tree.forms[token]!)) token++;
    if (token < lead.first || before.last === lead.first) break;
    lead = before;
  }
  return lead;
}

/**
 * Whether two names of one kind, or nouns, stand in one coordination: `Chile and Uruguay`, `Chile and other
 * states`.
 */
export function isCoordinated(
  { tree }: ActReading,
  candidates: readonly PartyCandidate[],
  a: number,
  b: number,
): boolean {
  const [first, second] = [candidates[a]!, candidates[b]!];
  if (!mayCoordinate(first) || !mayCoordinate(second) || first.head === second.head) return false;
  const areNames = first.form === 'name' && second.form === 'name';
  if (areNames && first.owners[0]!.type !== second.owners[0]!.type) return false;
  if (areNames && standsWith(tree, first, second)) return true;
  const topOf = (head: number): number => {
    let top = head;
    while (tree.relations[top] === 'conj') top = tree.heads[top]!;
    return top;
  };
  const top = topOf(first.head);
  if (top === topOf(second.head))
    return tree.pos[top] !== 'VERB' && (areNames || isJoined(tree, first, second));
  if (!areNames) return false;
  const areAdjectives = tree.pos[first.head] === 'ADJ' && tree.pos[second.head] === 'ADJ';
  const haveOneHead = tree.heads[first.head] === tree.heads[second.head];
  return (areAdjectives || haveOneHead) && standsBeside(tree, first, second);
}

const mayCoordinate = ({ form, reading }: PartyCandidate): boolean =>
  form === 'name' || (form === 'noun' && reading !== 'thing');

/** Whether a comma or `and` opens the later of two phrases. */
function isJoined({ forms }: Tree, one: PartyCandidate, other: PartyCandidate): boolean {
  const later = one.first < other.first ? other : one;
  const at =
    determinerOf((forms[later.first - 1] ?? '').toLowerCase()) !== undefined
      ? later.first - 2
      : later.first - 1;
  return joinsParties(forms[at] ?? '');
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set([',', 'and', '&', '-', '–', '/']);

/** `Chinese, Kazakh ministers`: nothing but a mark or `and` stands between. */
function standsBeside({ forms }: Tree, one: PartyCandidate, other: PartyCandidate): boolean {
  const [before, after] = one.first < other.first ? [one, other] : [other, one];
  const between = forms.slice(before.last, after.first);
  return between.length > 0 && between.every((form) => SIDE_BY_SIDE.has(form));
}

const LONGEST_JOINT = 4;

/** `Chad, together with Niger`, `Chad as well as Niger`. */
function standsWith({ lowers }: Tree, one: PartyCandidate, other: PartyCandidate): boolean {
  const [before, after] = one.first < other.first ? [one, other] : [other, one];
  if (after.first - before.last > LONGEST_JOINT) return false;
  const from = lowers[before.last] === ',' ? before.last + 1 : before.last;
  return joinsBeside(lowers.slice(from, after.first).join(' '));
}
