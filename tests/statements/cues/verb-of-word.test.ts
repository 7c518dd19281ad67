import { describe, expect, it } from 'vitest';
import { verbOfForm } from '../../../src/statements/cues/verb-of-word.js';

describe('reporting verbs', () => {
  it.each([
    ['said', 'say'],
    ['underscored', 'underscore'],
    ['denies', 'deny'],
    ['urging', 'urge'],
    ['wrote', 'write'],
    ['stresses', 'stress'],
  ])('are found by their forms, regular or not: %s', (form, lemma) => {
    expect(verbOfForm(form)?.lemma).toBe(lemma);
  });
});
