import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { stanceOf } from '../../src/statements/stance.js';

const chad = analyze('Chad voted.').entities;
const said = (words: string, quoted = false) => stanceOf('say', words, { entities: chad, quoted });

describe('stanceOf', () => {
  it('follows the class of the cue', () => {
    expect(stanceOf('oppose', 'the attack', { entities: [], quoted: false })).toBe('opposes');
    expect(stanceOf('thank', 'Peru for its help', { entities: [], quoted: false })).toBe('thanks');
  });

  it('takes that of plain saying from the content', () => {
    expect(said('Chad opposes the plan')).toBe('opposes');
    expect(said('Chad stands ready to help')).toBe('promises');
    expect(said('the sky is blue')).toBeNull();
  });

  it('takes for a promise what the speaker will do, not what others will, what will be or will not be', () => {
    expect(said('we will send food')).toBe('promises');
    expect(said('Chad would send food')).toBe('promises');
    expect(said('he would send food')).toBe('promises');
    expect(said('we’ll send food')).toBe('promises');
    expect(said('we also plan to send food')).toBe('promises');
    expect(said('Kenya would send food')).toBeNull();
    expect(said('we will not send food')).toBeNull();
    expect(said('the pact (of Kenya) would allow it')).toBeNull();
  });

  it('takes no turn of talk, nothing denied and in a quotation nobody else for a promise', () => {
    expect(said("We'll go to the next question", true)).toBeNull();
    expect(said('I did not plan to suggest that', true)).toBeNull();
    expect(said("we don't intend to comment", true)).toBeNull();
    expect(said('he will send food', true)).toBeNull();
    expect(said('I would call it progress', true)).toBeNull();
    expect(said('their neighbours are ready to help', true)).toBeNull();
  });

  it('takes names for what they are', () => {
    expect(said('the money went to the Rural Support Fund')).toBeNull();
    expect(said('The Greens Welcome Group met')).toBeNull();
    expect(said('THE GREENS WELCOME IT')).toBe('supports');
    expect(said('Chad waits. Support is far')).toBe('supports');
  });

  it('takes no side with what came back, and requests nothing of the past', () => {
    expect(said('she went back in 1993')).toBeNull();
    expect(said('Niger would back the plan')).toBe('supports');
    expect(said('Niger backs it')).toBe('supports');
    expect(said('they should have asked')).toBeNull();
    expect(said('they should ask')).toBe('requests');
  });

  it('takes the earliest phrase that tells one', () => {
    expect(said('Kenya welcomes the pact and Chad should sign it')).toBe('supports');
    expect(said('Chad should sign what Kenya welcomes')).toBe('requests');
  });
});

describe('the stance of what is asked and thought', () => {
  const stances = (text: string) => analyze(text).statements.map(({ stance }) => stance);

  it('requests what somebody is asked to do, and takes no side with a question', () => {
    expect(stances('Niger asked Chad to send the ship back.')).toEqual(['requests']);
    expect(stances('Niger asked why Chad should pay.')).toEqual([null]);
  });

  it('promises nothing that is feared or hoped', () => {
    expect(stances('Chad and Niger fear that it will slow the trade.')).toEqual([null]);
    expect(stances('Chad hopes it will sell the ship.')).toEqual([null]);
    expect(stances('Chad says it will sell the ship.')).toEqual(['promises']);
  });
});
