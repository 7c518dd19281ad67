import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { lintKnowledge } from '../../src/knowledge/lint.js';
import { readCsv } from '../../src/knowledge/user/csv.js';

describe("a user's knowledge file", () => {
  it('is silent when all is well', () => {
    const { entries, problems, clashes } = lintKnowledge(
      'mine.csv',
      'name,type,aliases,country\n"Harbour Compact",initiative,HC26|Port Compact,NO\n',
    );
    expect(entries).toEqual([
      { name: 'Harbour Compact', type: 'initiative', aliases: ['HC26', 'Port Compact'], country: 'NO' },
    ]);
    expect([...problems, ...clashes]).toEqual([]);
  });

  it('says the line of repeats, of clashes with the built-in names and of names that match too much', () => {
    const { clashes } = lintKnowledge(
      'mine.csv',
      'name,type,aliases\nHarbour Compact,initiative,HC\nHarbour Compact,event,\nGeorgia,person,\nthe plan,initiative,\n',
    );
    expect(clashes.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 "HC" is so short that it will match unrelated text',
      '3 "Harbour Compact" is given on line 2 already',
      '4 "Georgia" is built in as Georgia (country); yours would win',
      '5 "the plan" has no capital and will match ordinary words',
    ]);
  });

  it('reads back any cells that were quoted', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é') })
      .map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(readCsv(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('comes before the built-in knowledge, yet the longest name wins', () => {
    const knowledge = loadKnowledge([
      { name: 'Bank', type: 'organization' },
      { name: 'Paris', type: 'person' },
    ]);
    expect(knowledge.phrases.get('Paris')?.entry.type).toBe('person');
    expect(knowledge.phrases.longestAt(['World', 'Bank'], 0, 2)?.entry.name).toBe('World Bank');
    expect(knowledge.country('KZ')?.name).toBe('Kazakhstan');
  });
});
