import { describe, expect, it } from 'vitest';
import { Discourse } from '../../src/discourse/discourse.js';
import { JOINED_RULES, PAIR_RULES } from '../../src/discourse/groups.js';
import { IDENTITY_RULES } from '../../src/discourse/identity.js';
import { ONLY_RULES } from '../../src/discourse/only-one.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';
import { withoutRow } from '../without-row.js';

/** A row's example shows in brackets the words that stand for someone named. */
interface Row {
  id: string;
  example: string;
}

/** The words of an example that stand for someone named, with the rule that says so and whom they are. */
function outcome({ example }: Row): string[] {
  const text = example.replaceAll(/[[\]]/g, '');
  const work = runStages(['names'], { text, options: {}, knowledge: loadKnowledge() }) as Products;
  const { starts, ends } = work.segmentation.tokens;
  return [...new Discourse({ ...work, entities: work.names }).answers('mention')].map(
    ({ phrase: [first, last], rule, owners }) =>
      `${rule}: ${text.slice(starts[first], ends[last - 1])}: ${owners.map(({ name }) => name)}`,
  );
}

const ROWS = [PAIR_RULES, ONLY_RULES, JOINED_RULES, IDENTITY_RULES].flatMap((table) =>
  (table as readonly Row[]).map((row) => ({ id: row.id, row, table: table as readonly Row[] })),
);

// Protects every row of whom phrases stand for: its example comes out as its brackets say, and does not
// without the row.
describe('rows', () => {
  it.each(ROWS)('$id is needed by its example', ({ id, row, table }) => {
    const words = row.example.split(/[[\]]/)[1]!;
    const whole = outcome(row);
    expect(whole.join('\n')).toContain(`reference.${id}: ${words}: `);
    expect(withoutRow(table, row, () => outcome(row)).join('\n')).not.toContain(`reference.${id}`);
  });
});
