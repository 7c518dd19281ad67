import type { Entity } from '../../analysis.js';
import { startsUpper } from '../../scan/letters.js';
import { lastWord } from '../article/offices.js';
import { paragraphOf, type ActReading } from '../reading.js';

/**
 * `the foreign minister`, `the Minister`: the only one named before who holds the office; null where there
 * are several.
 */
export function holderBefore(reading: ActReading, first: number, noun: number): Entity | null {
  const { tree, holders, context } = reading;
  const office = tree.forms
    .slice(first, noun + 1)
    .join(' ')
    .toLowerCase();
  const named = holders.get(lastWord(office));
  if (!named || !isKnown(reading, first, noun)) return null;
  const at = context.segmentation.tokens.starts[first]!;
  const paragraph = paragraphOf(reading, noun);
  const fitting = named.filter(
    (entity) =>
      entity.mentions[0]!.start < at &&
      reading.scope.knows(entity, paragraph) &&
      ` ${entity.role!.toLowerCase()}`.endsWith(` ${office}`),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

const isKnown = ({ tree }: ActReading, first: number, noun: number): boolean =>
  startsUpper(tree.forms[noun]!) || (first > 0 && tree.forms[first - 1]!.toLowerCase() === 'the');
