import { prepositionsOf } from '../../grammar/tree/dependents.js';
import { isOfMany } from '../../lexicon/determiners.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/**
 * `families of the victims`, `members of parliament`: one party, not two. Who is named by how many they are
 * is whom the phrase is of: `a group of officers`.
 */
export function withoutParts<Placed extends { index: number }>(
  { tree }: ActReading,
  candidates: readonly PartyCandidate[],
  side: readonly Placed[],
): Placed[] {
  const at = ({ index }: Placed): PartyCandidate => candidates[index]!;
  /** Whether the second stands behind the first's `of`. */
  const isOf = (whole: PartyCandidate, part: PartyCandidate): boolean =>
    whole.form === 'noun' &&
    part.form !== 'elsewhere' &&
    whole.head !== part.head &&
    tree.heads[part.head] === whole.head &&
    tree.relations[part.head] === 'nmod' &&
    prepositionsOf(tree, part.head)[0] === 'of';
  const isCount = ({ head }: PartyCandidate): boolean =>
    tree.pos[head] === 'NUM' || isOfMany(tree.lemmas[head]!);
  /** Whether the first, a noun, says who the second is: `the envoy, Ana Roe`, `Roe & Co, a charity`. */
  const isApposition = (one: PartyCandidate, other: PartyCandidate): boolean =>
    one.form === 'noun' &&
    other.form === 'name' &&
    ((tree.relations[one.head] === 'appos' &&
      tree.lemmas[one.last] !== 'and' &&
      other.first <= tree.heads[one.head]! &&
      tree.heads[one.head]! < other.last) ||
      (tree.forms[one.last] === ',' &&
        other.first === one.last + 1 &&
        (other.owners[0]?.role ?? '').endsWith(tree.forms.slice(one.head, one.last).join(' '))));
  return side.filter(
    (one) =>
      !side.some(
        (other) =>
          isApposition(at(one), at(other)) ||
          (isOf(at(other), at(one)) && !isCount(at(other))) ||
          (isOf(at(one), at(other)) && isCount(at(one))),
      ),
  );
}
