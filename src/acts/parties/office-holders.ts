import type { Entity } from '../../analysis.js';
import { startsUpper } from '../../scan/letters.js';
import { paragraphOf, type ActReading } from '../reading.js';

/**
 * `the foreign minister`, `the Minister`, `the Fijian minister`: the only one named before who holds the
 * office; null where there are several.
 */
export function holderBefore(reading: ActReading, first: number, noun: number): Entity | null {
  const { tree, holders, context, mentions } = reading;
  if (!holders.has(tree.forms[noun]!.toLowerCase()) || !isKnown(reading, first, noun)) return null;
  const state = first < noun ? mentions.at(first) : undefined;
  const country = state?.entity.type === 'country' ? state.entity.country : null;
  const office = officeFrom(tree, first, noun);
  const bare = country === null ? office : officeFrom(tree, state!.last, noun);
  const at = context.segmentation.tokens.starts[first]!;
  const paragraph = paragraphOf(reading, noun);
  const fitting = holders
    .get(tree.forms[noun]!.toLowerCase())!
    .filter(
      (entity) =>
        entity.mentions[0]!.start < at &&
        reading.scope.knows(entity, paragraph) &&
        (holds(entity, office) || (entity.country === country && holds(entity, bare))),
    );
  return fitting.length === 1 ? fitting[0]! : null;
}

const officeFrom = ({ forms }: ActReading['tree'], first: number, noun: number): string =>
  forms
    .slice(first, noun + 1)
    .join(' ')
    .toLowerCase();

const holds = ({ role }: Entity, office: string): boolean =>
  ` ${role!.toLowerCase()}`.endsWith(` ${office}`);

const isKnown = ({ tree }: ActReading, first: number, noun: number): boolean =>
  startsUpper(tree.forms[noun]!) || (first > 0 && tree.forms[first - 1]!.toLowerCase() === 'the');
