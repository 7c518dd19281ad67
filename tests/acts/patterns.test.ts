import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForActs } from '../../src/acts/reading.js';
import { contextOf } from '../../src/training/acts/corpus.js';
import { allPatterns, demands, patternsOf, readPattern } from '../../src/acts/patterns/pattern.js';

const examples = readFileSync(
  new URL('../../src/training/acts/data/patterns.tsv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [type = '', pattern = '', sentence = ''] = line.split('\t');
    return { type, pattern, sentence };
  });
const patterns = allPatterns();
const keyOf = ({ type, text }: { type: string; text: string }) => `${type} ${text}`;

describe('act patterns', () => {
  it('are many, of all sixteen types', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(600);
    expect(new Set(patterns.map(({ type }) => type)).size).toBe(16);
  });

  it('never shadow each other: no two ask for the same words', () => {
    const seen = new Map<string, string>();
    for (const { type, trigger, kind, object, preposition, toParty, clause } of patterns) {
      const asks = [kind, trigger, object, preposition, toParty, clause].join('|');
      expect(seen.get(asks), `${type}: ${asks}`).toBeUndefined();
      seen.set(asks, type);
    }
  });

  it('come most demanding first, so that none hides behind a looser one', () => {
    for (const { trigger } of patterns) {
      const asked = patternsOf(trigger).map(demands);
      expect(asked).toEqual([...asked].sort((a, b) => b - a));
    }
  });

  it('each have one example', () => {
    expect(examples.map(({ type, pattern }) => keyOf({ type, text: pattern })).sort()).toEqual(
      patterns.map(keyOf).sort(),
    );
  });

  it('read the marks of the notation', () => {
    expect(readPattern('CONSULT', 'enter talk @into = negotiate')).toMatchObject({
      trigger: 'enter',
      kind: 'verb',
      object: 'talk',
      preposition: 'into',
      clause: null,
      mode: 'negotiate',
    });
    expect(readPattern('AGREE', 'be ready >')).toMatchObject({
      trigger: 'ready',
      kind: 'predicate',
      clause: '*',
      mode: null,
    });
    expect(readPattern('SUPPORT', 'be committed @to%')).toMatchObject({
      preposition: 'to',
      toParty: true,
    });
    expect(readPattern('RETREAT', 'release % = release')).toMatchObject({
      object: '%',
      mode: 'release',
    });
    expect(readPattern('ASSAULT', '#attack @on')).toMatchObject({
      trigger: 'attack',
      kind: 'noun',
      preposition: 'on',
    });
  });
});

describe('examples of act patterns', () => {
  const text = examples.map(({ sentence }) => sentence).join('\n\n');
  const { context, statements, discourse } = contextOf(text);
  const reading = readForActs(context, statements, discourse);
  const { tokens } = context.segmentation;
  const fitting = new Map<number, string[]>();
  let start = 0;
  const starts = examples.map(({ sentence }) => {
    const here = start;
    start += sentence.length + 2;
    return here;
  });
  for (let token = 0, example = 0; token < tokens.length; token++) {
    while ((starts[example + 1] ?? Infinity) <= tokens.starts[token]!) example++;
    const match = reading.matchAt(token);
    if (match) fitting.set(example, [...(fitting.get(example) ?? []), match.pattern.text]);
  }
  // One in a hundred is left to a parser that learns anew and reads a sentence otherwise.
  const ALMOST_ALL = 0.01;

  it('are found by their own pattern, so that no pattern lies in the shadow of others', () => {
    const shadowed = examples.filter(({ pattern }, i) => !fitting.get(i)?.includes(pattern));
    expect(
      shadowed.length / examples.length,
      shadowed.map(({ pattern }) => pattern).join('; '),
    ).toBeLessThan(ALMOST_ALL);
  });
});
