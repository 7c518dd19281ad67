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

  it('takes what someone will do for a promise, not what will be or will not be done', () => {
    expect(stanceOf('say', 'we will send food')).toBe('promises');
    expect(stanceOf('say', 'Kenya would send food')).toBe('promises');
    expect(stanceOf('say', 'we’ll send food')).toBe('promises');
    expect(stanceOf('say', 'we will not send food')).toBeNull();
    expect(stanceOf('say', 'the pact (of Kenya) would allow it')).toBeNull();
  });

  it('takes the earliest phrase that tells one', () => {
    expect(stanceOf('say', 'Kenya welcomes the pact and Chad should sign it')).toBe('supports');
    expect(stanceOf('say', 'Chad should sign what Kenya welcomes')).toBe('requests');
  });
});
