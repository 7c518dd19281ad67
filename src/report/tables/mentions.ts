import { round } from './cells.js';
import type { Table } from './table.js';

/** A row a mention of an entity, in text order. */
export const mentions: Table = {
  columns: [
    'entity',
    'type',
    'name',
    'text',
    'kind',
    'sentence_number',
    'start',
    'end',
    'rule',
    'confidence',
  ],
  needs: ['entities'],
  *rows(analysis, offset) {
    const placed = analysis.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
      .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
    for (const { entity, mention } of placed)
      yield [
        entity.id,
        entity.type,
        entity.name,
        mention.text,
        mention.kind,
        mention.sentence + 1,
        offset(mention.start),
        offset(mention.end),
        mention.rule,
        mention.confidence === undefined ? null : round(mention.confidence),
      ];
  },
};
