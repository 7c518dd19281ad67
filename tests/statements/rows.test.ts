import { describe, expect, it } from 'vitest';
import { CONTENT_RULES } from '../../src/statements/contents/find-content.js';
import { NARRATION_RULES } from '../../src/statements/contents/narration.js';
import { CUE_FINDERS } from '../../src/statements/cues/find-cues.js';
import { SPEAKER_RULES } from '../../src/statements/cues/speaker-phrase.js';
import { readStatements } from './read-statements.js';
import { withoutRow } from '../without-row.js';

/** A row's example shows in brackets who speaks. */
interface Row {
  id: string;
  example: string;
}

/** What comes of an example: whom it credits, and by which rows. */
function outcome({ example }: Row): { speakers: (string | null)[]; said: string; evidence: string } {
  const statements = readStatements(example.replaceAll(/[[\]]/g, ''));
  return {
    speakers: statements.map(({ mention }) => mention),
    said: statements.map(({ content }) => content.join(' … ')).join('\n'),
    evidence: statements.map(({ evidence, rule }) => [rule, ...(evidence ?? [])].join(' ')).join(' '),
  };
}

const TABLES = { CUE_FINDERS, CONTENT_RULES, SPEAKER_RULES, NARRATION_RULES };
/** Tables whose rows sign what they find. */
const SIGNED = new Set(['CUE_FINDERS', 'CONTENT_RULES']);
const ROWS = Object.entries(TABLES).flatMap(([name, table]) =>
  (table as readonly Row[]).map((row) => ({ name, table: table as readonly Row[], row })),
);

// Protects every row of statements: its example comes out as its brackets say, and does not without the row.
describe('rows', () => {
  it.each(ROWS.map(({ row, ...rest }) => ({ id: row.id, row, ...rest })))(
    '$id is needed by its example',
    ({ table, row, name }) => {
      const speaker = row.example.split(/[[\]]/)[1]!;
      const found = outcome(row);
      const { speakers, evidence } = found;
      expect(speakers).toContain(speaker);
      if (SIGNED.has(name)) expect(evidence).toContain(row.id);
      expect(withoutRow(table, row, () => outcome(row))).not.toEqual(found);
    },
  );

  it('have ids of their own', () => {
    const ids = ROWS.map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
