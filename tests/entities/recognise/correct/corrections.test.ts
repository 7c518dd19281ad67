import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/analyze.js';
import { correct } from '../../../../src/entities/recognise/correct/correct.js';
import { nameAt } from '../../../../src/entities/recognise/candidate.js';
import { decide } from '../../../../src/entities/recognise/decide.js';
import { readExample } from '../examples.js';

const typesOf = (text: string) =>
  new Map(analyze(text, { only: ['entities'] }).entities.map((e) => [e.name, e.type]));

describe('the words of a name correct what the model says', () => {
  test('storms are events, by full name and alone', () => {
    const types = typesOf('Hurricane Lorena reached Mexico on Friday. Lorena weakened later.');
    expect([...types].filter(([name]) => name.includes('Lorena')).map(([, type]) => type)).not.toContain(
      'person',
    );
  });

  test('a nationality that was taken for a body is one', () => {
    const { context, names } = readExample('They met [organization: St Lucian] guests.');
    expect(correct(names, context)).toMatchObject([{ type: 'country', kind: 'demonym' }]);
  });

  test('a nationality with a short office in a headline is no body', () => {
    expect([
      ...typesOf('Kenyan, Norwegian FMs meet in Oslo\n\nThey spoke of trade.').values(),
    ]).not.toContain('organization');
  });
});

test('decided mentions never overlap and stand in text order', () => {
  const candidate = fc.record({
    first: fc.nat(30),
    length: fc.integer({ min: 1, max: 6 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    source: fc.constantFrom('model', 'knowledge', 'pattern', 'definition'),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), (drawn) => {
      const chosen = decide(
        drawn.map(({ first, length, confidence, source }) =>
          nameAt(first, first + length, 'place', { rule: 'model.ner', source, confidence }),
        ),
        40,
      );
      chosen.slice(1).forEach((next, i) => {
        expect(next.first).toBeGreaterThanOrEqual(chosen[i]!.last);
      });
    }),
  );
});
