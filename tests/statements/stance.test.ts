import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../src/statements/stance.js';

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
