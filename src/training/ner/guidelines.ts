import {
  begin,
  inside,
  NAME_TYPES,
  OUTSIDE,
  type NameType,
} from '../../entities/recognise/propose/model/labels.js';

/**
 * How a corpus marks names. Where its types are wider than ours, or it leaves some names unmarked, several
 * labels are allowed and the learner sums over them.
 */
export interface Corpus {
  file: string;
  weight: number;
  /** A word in capitals without a mark may still be a name of a type the corpus does not know. */
  unmarked?: readonly NameType[];
  /** Written for the project: its folder of marked sentences, no file of the data. */
  own?: boolean;
  /** Held out: measured, never learnt from. */
  dev?: boolean;
}

const MISC: readonly NameType[] = [
  'demonym',
  'group',
  'initiative',
  'event',
  'health',
  'product',
  'other',
];

export const CORPORA: readonly Corpus[] = [
  { file: 'wikinews.train', weight: 1 },
  { file: 'state.train', weight: 1 },
  { file: 'voa.train', weight: 1 },
  { file: 'sentences', weight: 0.5, own: true },
  { file: 'crossner-politics.train', weight: 0.7 },
  { file: 'gum-news.train', weight: 0.5 },
  { file: 'gum-other.train', weight: 0.4 },
  { file: 'wikigold', weight: 0.4 },
  { file: 're3d', weight: 0.4 },
  { file: 'ewt.dev', weight: 0.4, unmarked: MISC },
  { file: 'ewt.test', weight: 0.4, unmarked: MISC },
  { file: 'europarl', weight: 0.3 },
  ...['wikinews', 'state', 'voa', 'crossner-politics', 'gum-other'].map((name) => ({
    file: `${name}.dev`,
    weight: 0,
    dev: true,
  })),
];

/**
 * Our types for a type of any corpus; `optional` when it may as well be no name to us. No entry: never a
 * name.
 */
const WIDER = new Map<string, { types: readonly NameType[]; optional?: boolean }>([
  ['facility', { types: ['place'] }],
  ['PERSON', { types: ['person'] }],
  ['LOCATION', { types: ['country', 'place'] }],
  ['ORGANIZATION', { types: ['organization'] }],
  ['FACILITY', { types: ['place'], optional: true }],
  ['NORP', { types: ['demonym', 'group'] }],
  ['EVENT', { types: ['event'], optional: true }],
  ['PRODUCT', { types: ['product'], optional: true }],
  ['MISC', { types: MISC, optional: true }],
  ...NAME_TYPES.map((type) => [type, { types: [type] }] as const),
]);

export interface GoldEntity {
  start: number;
  end: number;
  type: string;
  named?: boolean;
}

/**
 * Bit sets of the labels allowed on the first word of a name and on those after it; null when it is no name
 * to us.
 */
export function allowedLabels({
  type,
  named = true,
}: GoldEntity): { first: number; rest: number } | null {
  const wider = named ? WIDER.get(type) : undefined;
  if (!wider) return null;
  const outside = wider.optional ? 1 << OUTSIDE : 0;
  const indices = wider.types.map((name) => NAME_TYPES.indexOf(name));
  return {
    first: indices.reduce((bits, t) => bits | (1 << begin(t)), outside),
    rest: indices.reduce((bits, t) => bits | (1 << inside(t)), outside),
  };
}

/** Bit set of all labels of some types. */
export const labelsOf = (types: readonly NameType[]) =>
  types.reduce(
    (bits, name) =>
      bits | (1 << begin(NAME_TYPES.indexOf(name))) | (1 << inside(NAME_TYPES.indexOf(name))),
    0,
  );
