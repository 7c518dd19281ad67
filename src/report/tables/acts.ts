import { byId } from '../lines/party.js';
import { sentenceText } from '../lines/snippet.js';
import { round } from './cells.js';
import { alpha3 } from './codes.js';
import { several, type Table } from './table.js';

const SIDE = ['s', '_ids', '_iso2', '_iso3', '_sectors'];

/** A row an act, all of a side in one cell; the format `dyads` has a row a pair. */
export const acts: Table = {
  columns: [
    'act',
    'date',
    'type',
    'mode',
    'factuality',
    ...SIDE.map((suffix) => `actor${suffix}`),
    ...SIDE.map((suffix) => `recipient${suffix}`),
    'trigger',
    'trigger_lemma',
    'sentence_number',
    'sentence',
    'start',
    'end',
    'place',
    'contexts',
    'statement',
    'repeats',
    'claimed_by',
    'confidence',
    'rule',
  ],
  needs: ['acts', 'entities', 'sentences', 'text'],
  *rows(analysis, offset) {
    const entities = byId(analysis);
    const side = (ids: readonly string[]) => {
      const parties = ids.map((id) => entities.get(id));
      return [
        several(parties.map((party) => party?.name)),
        several(ids),
        several(parties.map((party) => party?.country)),
        several(parties.map((party) => alpha3(party?.country))),
        several(parties.map((party) => party?.sector)),
      ];
    };
    for (const act of analysis.acts)
      yield [
        act.id,
        act.date,
        act.type,
        act.mode,
        act.factuality,
        ...side(act.actors),
        ...side(act.recipients),
        act.trigger.text,
        act.trigger.lemma,
        act.sentence + 1,
        sentenceText(analysis, act.sentence),
        offset(act.trigger.start),
        offset(act.trigger.end),
        act.place,
        several(act.contexts),
        act.statement,
        act.repeats,
        entities.get(act.claimedBy ?? '')?.name,
        round(act.confidence),
        act.rule,
      ];
  },
};
