import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';
import { memberAt, peopleAmong, type Member } from './series-of-people.js';

/** Tokens of the number or mark of an item. */
const LONGEST_MARK = 2;

/**
 * People that stand as the items of a list, one a line, `1. Ann Roe`, `2. Bo Lund`, are all people: as in a
 * row with commas.
 */
export function withLinesOfPeople(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { segmentation } = context;
  const startsAt = new Map(decided.map((name) => [name.first, name]));
  const better = new Map<number, Candidate>();
  let lines: Member[] = [];
  const close = () => {
    if (lines.length > 1)
      for (const person of peopleAmong(lines, context)) better.set(person.first, person);
    lines = [];
  };
  for (const { first, last } of segmentation.sentences) {
    const member = itemOf(first, last, startsAt, context);
    if (member) lines.push(member);
    else close();
  }
  close();
  return better.size === 0
    ? [...decided]
    : decided.map((name) => better.get(name.first) ?? name).sort((a, b) => a.first - b.first);
}

/** The name that an item with a number or mark consists of. */
function itemOf(
  first: number,
  last: number,
  startsAt: ReadonlyMap<number, Candidate>,
  context: EntityContext,
): Member | null {
  const { forms } = context.segmentation.tokens;
  let at = first;
  while (at < last && at - first < LONGEST_MARK && !isCapitalisedWord(forms[at])) at++;
  if (at === first || at >= last) return null;
  const member = memberAt(at, last, startsAt, context);
  return member?.name && member.last === last ? member : null;
}
