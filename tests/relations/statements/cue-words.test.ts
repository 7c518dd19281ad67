import { describe, expect, it } from 'vitest';
import cueVerbs from '../../../src/relations/statements/cue-verbs.json' with { type: 'json' };
import { stanceOf } from '../../../src/relations/statements/cue-words.js';

describe('cue verbs', () => {
  it('are at least two hundred, each in one class', () => {
    const all = Object.values(cueVerbs.classes).flat();
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it('are known wherever a list names them', () => {
    const all = new Set(Object.values(cueVerbs.classes).flat());
    for (const verb of [...cueVerbs.withAnyClause, ...cueVerbs.withObject]) expect(all.has(verb), verb).toBe(true);
  });
});

describe('stanceOf', () => {
  it('follows the class of the cue', () => {
    expect(stanceOf('oppose', 'the attack')).toBe('opposes');
    expect(stanceOf('thank', 'Peru for its help')).toBe('thanks');
  });

  it('takes that of plain saying from the content', () => {
    expect(stanceOf('say', 'Chad opposes the plan')).toBe('opposes');
    expect(stanceOf('say', 'Chad stands ready to help')).toBe('promises');
    expect(stanceOf('say', 'the sky is blue')).toBeNull();
  });
});
