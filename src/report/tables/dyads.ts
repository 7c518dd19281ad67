import type { Act, Analysis, Entity } from '../../analysis.js';
import { byId, dyadsOf, type ById } from '../lines/party.js';
import { sentenceText } from '../lines/snippet.js';
import { round, type Cell } from './cells.js';
import { alpha3, bodyCode } from './codes.js';
import type { Table } from './table.js';

const SIDE = ['', '_id', '_iso2', '_iso3', '_body', '_sector'];

/**
 * A row per act and pair of parties, for models of relations between states; acts with one side have rows
 * too.
 */
export const dyads: Table = {
  columns: [
    'act',
    'date',
    ...SIDE.map((suffix) => `actor${suffix}`),
    ...SIDE.map((suffix) => `recipient${suffix}`),
    'type',
    'mode',
    'factuality',
    'trigger',
    'sentence_number',
    'sentence',
    'place',
    'confidence',
    'repeats',
    'claimed_by',
    'statement',
    'published',
  ],
  needs: ['acts', 'entities', 'sentences', 'text', 'article'],
  *rows(analysis) {
    const entities = byId(analysis);
    for (const act of analysis.acts) {
      const told = actCells(act, analysis, entities);
      for (const [actor, recipient] of dyadsOf(act))
        yield [
          act.id,
          act.date,
          ...sideCells(actor, entities),
          ...sideCells(recipient, entities),
          ...told,
        ];
    }
  },
};

function sideCells(id: string | null, entities: ById): Cell[] {
  const entity: Entity | undefined = id === null ? undefined : entities.get(id);
  if (!entity) return SIDE.map(() => null);
  const { name, country, sector } = entity;
  return [name, entity.id, country, alpha3(country), bodyCode(entity), sector];
}

function actCells(act: Act, analysis: Analysis, entities: ById): Cell[] {
  return [
    act.type,
    act.mode,
    act.factuality,
    act.trigger.text,
    act.sentence + 1,
    sentenceText(analysis, act.sentence),
    act.place,
    round(act.confidence),
    act.repeats,
    entities.get(act.claimedBy ?? '')?.name,
    act.statement,
    analysis.article.published ?? analysis.article.dateline?.date,
  ];
}
