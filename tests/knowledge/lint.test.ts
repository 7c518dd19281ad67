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

  it.each([
    ['a.csv', 'name,name,type\nHarbour Compact,Compact,initiative\n', '1 the header names "name" twice'],
    ['a.csv', 'name,type,country\nHarbour Compact,initiative,ZZ\n', '2 there is no country "ZZ"'],
    ['a.csv', 'name,type,country\nHarbour Compact,initiative,"KE;UG"\n', '2 country is an ISO 3166-1'],
    [
      'a.json',
      '[{"name":"Compact","type":"initiative","country":["KE"]}]',
      '1 country is an ISO 3166-1',
    ],
    ['a.json', '[\n{"name":"Compact","type":"initiative","subtype":7}]', '2 subtype is text'],
    [
      'a.json',
      '[{"name":"Compact","type":"initiative","wikidata":"232"}]',
      '1 wikidata is an identifier',
    ],
    ['a.json', '[{"name":"Compact","type":"initiative","source":["a"]}]', '1 source is text'],
  ])('17 %s %j is refused', (name, text, told) => {
    const { entries, problems } = lintKnowledge(name, text);
    expect(entries).toEqual([]);
    expect(`${problems[0]!.line} ${problems[0]!.reason}`).toContain(told);
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
