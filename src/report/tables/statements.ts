import type { Statement } from '../../analysis.js';
import { byId } from '../lines/party.js';
import { statementLines } from '../lines/statements.js';
import { round } from './cells.js';
import { alpha3 } from './codes.js';
import { several, type Table } from './table.js';

const speakersOf = ({ speaker, speakers }: Statement) => speakers ?? (speaker === null ? [] : [speaker]);

/** A row a statement. */
export const statements: Table = {
  columns: [
    'statement',
    'kind',
    'speaker',
    'speaker_id',
    'speaker_country',
    'speaker_country_iso3',
    'speaker_text',
    'cue',
    'cue_lemma',
    'words',
    'stance',
    'hedged',
    'addressee',
    'addressee_id',
    'about',
    'about_ids',
    'sentence_number',
    'start',
    'end',
    'rule',
    'confidence',
  ],
  needs: ['statements', 'entities', 'sentences', 'text'],
  *rows(analysis, offset) {
    const entities = byId(analysis);
    const nameOf = (id: string) => entities.get(id)?.name ?? '';
    for (const { statement, words } of statementLines(analysis)) {
      const speakers = speakersOf(statement);
      const countries = speakers.map((id) => entities.get(id)?.country);
      const { content, cue, addressee } = statement;
      yield [
        statement.id,
        statement.kind,
        several(speakers.map(nameOf)),
        several(speakers),
        several(countries),
        several(countries.map(alpha3)),
        statement.speakerMention?.text,
        cue?.text,
        cue?.lemma,
        words,
        statement.stance,
        statement.hedged ?? false,
        addressee ? nameOf(addressee) : null,
        addressee,
        several(statement.about.map(nameOf)),
        several(statement.about),
        statement.sentence + 1,
        content[0] && offset(content[0].start),
        content.length > 0 ? offset(content.at(-1)!.end) : null,
        statement.rule,
        round(statement.confidence),
      ];
    }
  },
};
