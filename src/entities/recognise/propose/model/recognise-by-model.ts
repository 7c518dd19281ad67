import type { EntityContext } from '../../../context.js';
import { nameAt, type Candidate } from '../../candidate.js';
import { NAME_TYPES, OUTSIDE, typeOf } from './labels.js';
import { nerModel } from './ner-model.js';
import { readText } from './reading.js';
import { tagNames } from './tag-names.js';

const RULE = 'model.ner';

/** Names that the trained recogniser sees; none crosses another. */
export function recogniseByModel({ segmentation, explain }: EntityContext): Candidate[] {
  const model = nerModel();
  return tagNames(readText(segmentation, model.lists), model).map(
    ({ first, last, type, margin, runnerUp }) => {
      const name = NAME_TYPES[type]!;
      const confidence = round(1 / (1 + Math.exp(-margin)));
      const evidence = { rule: RULE, source: 'model', confidence } as const;
      const found =
        name === 'demonym'
          ? { ...nameAt(first, last, 'country', evidence), kind: name }
          : nameAt(first, last, name, evidence);
      if (explain) found.runnerUp = `${nameOf(runnerUp)} ${round(1 - confidence)}`;
      return found;
    },
  );
}

const nameOf = (label: number) => (label === OUTSIDE ? 'no name' : NAME_TYPES[typeOf(label)]!);

const round = (share: number) => Math.round(share * 1000) / 1000;
