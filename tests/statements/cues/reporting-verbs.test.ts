import { describe, expect, it } from 'vitest';
import cueVerbs from '../../../src/lexicon/reporting-verbs.json' with { type: 'json' };
import { verbOfForm } from '../../../src/statements/cues/reporting-verbs.js';

describe('cue verbs', () => {
  it('are at least two hundred, each in one class', () => {
    const all = Object.values(cueVerbs.classes).flat();
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are known wherever a list names them', () => {
    const all = new Set(Object.values(cueVerbs.classes).flat());
    const {
      irregularForms,
      objectsOf,
      takesObject,
      takesBareClause,
      takesInfinitive,
      takesObjectAndInfinitive,
      characterizes,
      inverts,
      addresses,
      performs,
    } = cueVerbs;
    const lists = [
      takesObject,
      takesBareClause,
      takesInfinitive,
      takesObjectAndInfinitive,
      characterizes,
      inverts,
      addresses,
      performs,
    ];
    for (const verb of [...lists.flat(), ...Object.keys(irregularForms), ...Object.keys(objectsOf)])
      expect(all.has(verb), verb).toBe(true);
  });

  it('are found by their forms, regular or not', () => {
    const lemmas = {
      said: 'say',
      underscored: 'underscore',
      denies: 'deny',
      urging: 'urge',
      wrote: 'write',
      stresses: 'stress',
    };
    for (const [form, lemma] of Object.entries(lemmas)) expect(verbOfForm(form)?.lemma).toBe(lemma);
  });
});
