/** Tables of the formats csv and tsv. */
export const TABLE_NAMES = [
  'entities',
  'mentions',
  'offices',
  'statements',
  'acts',
  'dates',
  'amounts',
  'sentences',
  'keyphrases',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
