import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNotedAct } from '../../../src/training/acts/act-notation.js';
import { readDocumentsOf } from '../../../src/training/acts/documents.js';
import { ACT_TYPES } from '../../../src/acts/model/act-types.js';

// Protects that acts annotated without their text find it again.
const TEXT = 'Chad attacked Niger. Mali thanked Peru.\n\nMali thanked Togo.';
const texts = { textOf: () => TEXT };

it('finds the sentence of an act by the offset of its trigger', () => {
  const [article] = readDocumentsOf('@@@ set a-1\nSUPPORT thanked@46: Mali > Togo\n', texts);
  expect(article!.id).toBe('set a-1');
  expect(article!.acts).toMatchObject([{ type: 'SUPPORT', sentence: 'Mali thanked Togo.' }]);
});

it('reads no further than what is annotated', () => {
  const [article] = readDocumentsOf('@@@ set a-1 20\nASSAULT attacked@5: Chad > Niger\n', texts);
  expect(article!.context.segmentation.sentences).toHaveLength(1);
  expect(() => readDocumentsOf('@@@ set a-1 20\nSUPPORT thanked@46: Mali > Togo\n', texts)).toThrow(
    'no sentence',
  );
});

it('names each document once, and each act has a known type and a place', () => {
  const lines = readFileSync('src/training/acts/data/documents.txt', 'utf8').trim().split('\n');
  const heads = lines.filter((line) => line.startsWith('@@@ '));
  expect(new Set(heads).size).toBe(heads.length);
  const acts = lines.filter((line) => !line.startsWith('@@@ ')).map(readNotedAct);
  const known = new Set<string>(ACT_TYPES);
  expect(acts.filter(({ type, at }) => !known.has(type) || at === null)).toEqual([]);
});
