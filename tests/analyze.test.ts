import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, analyzeAll } from '../src/analyze.js';
import { readGoldArticles } from './quality/gold.js';
import { wrongSpans } from './spans.js';

const WORDS = [
  'Kenya',
  'said',
  'that',
  '"',
  '“',
  'the',
  'minister',
  'Dr.',
  'U.S.',
  '\n\n',
  'New Delhi:',
  '(Reuters) -',
  "'s",
  '$5 million',
  'NATO',
  '😀',
  '\u202e',
  '__proto__',
  'On Monday',
  ',',
  '.',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text at all', () => {
  test('is analysed without an error, and every span says what the text says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wrongSpans(analyze(text, { tokens: true, explain: true }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same bytes twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analyze(text)));
      }),
      { numRuns: 50 },
    );
  });

  test('leaves relations that point at entities which exist', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { entities, statements, acts } = analyze(text);
        const ids = new Set(entities.map((e) => e.id));
        const used = [
          ...statements.flatMap((s) => [...(s.speaker === null ? [] : [s.speaker]), ...s.about]),
          ...acts.flatMap((a) => [...a.actors, ...a.recipients]),
        ];
        expect(used.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(readGoldArticles())('$id', ({ text }) => {
  const analysis = analyze(text, { tokens: true });

  test('has true spans', () => {
    expect(wrongSpans(analysis)).toEqual([]);
  });

  test('numbers entities by first mention, without mentions that cross', () => {
    const firsts = analysis.entities.map((e) => e.mentions[0]!.start);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(analysis.entities.map((e) => e.id)).toEqual(analysis.entities.map((_, i) => `e${i + 1}`));
    const mentions = analysis.entities
      .flatMap((e) => e.mentions)
      .filter((m) => m.kind === 'name' || m.kind === 'demonym')
      .sort((a, b) => a.start - b.start);
    for (let i = 1; i < mentions.length; i++)
      expect(mentions[i]!.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
  });

  test('shares out salience to one', () => {
    expect(analysis.entities.reduce((sum, e) => sum + e.salience, 0)).toBeCloseTo(1, 2);
  });

  test('has one root and no cycle in every sentence', () => {
    const { tokens } = analysis;
    for (let s = 0; s < analysis.sentences.length; s++) {
      const own = tokens!.map((t, i) => ({ ...t, i })).filter((t) => t.sentence === s);
      expect(own.filter((t) => t.head === -1)).toHaveLength(1);
      for (const token of own) {
        let at = token.i;
        for (let steps = 0; at !== -1; steps++) {
          expect(steps).toBeLessThanOrEqual(own.length);
          at = tokens![at]!.head;
        }
      }
    }
  });
});

test('only the parts asked for are made', () => {
  const { statements, entities } = analyze(readGoldArticles()[0]!.text, { only: ['dates'] });
  expect([statements, entities]).toEqual([[], []]);
});

test('articles come out one by one, in their order', async () => {
  const names: string[] = [];
  for await (const { text } of analyzeAll(['One.', 'Two.'])) names.push(text);
  expect(names).toEqual(['One.', 'Two.']);
});
