import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const phrases = (text: string) =>
  analyze(text, { only: ['keyphrases'] }).keyphrases.map(({ text: phrase }) => phrase);

describe('key phrases are what a reader would underline (issue 15)', () => {
  const FERRY = `Ferry service to Gozo halted

VALLETTA, May 3 (Reuters) - Malta halted the night ferry service to Gozo on Monday, Transport Minister Carmelo Borg said.

Ferries had carried 6 million passengers last year. Fishermen welcomed the ban. Participants in a rally did not. Borg said
ferries would sail again once the engines had been checked.`;

  it('takes phrases that stand once from the sentences that open the text', () => {
    expect(phrases(FERRY)).toContain('ferry service');
  });

  it('writes a common noun that opens its sentence in small letters', () => {
    expect(phrases('Floods rose in Beira on Monday. The floods cut two roads.')).toEqual(['floods']);
  });

  it('takes neither offices, times, nor words that say nothing alone', () => {
    const all = phrases(FERRY).join(' ').toLowerCase();
    for (const word of ['minister', 'monday', 'participants', 'year']) expect(all).not.toContain(word);
  });

  it('takes no part of a percentage', () => {
    const text = 'Rice rose 4 per cent in Laos. Maize fell 3 per cent, and wheat fell 2 per cent.';
    expect(phrases(text)).not.toContain('per');
  });

  it('takes neither a verb of the headline nor who signs', () => {
    const text =
      'Union suspends strike in Suva\n\nBy INES LIND\n\nDockers of Suva went back to the piers on Monday.';
    expect(phrases(text).join(' · ')).not.toMatch(/suspends|LIND/i);
  });

  it('takes neither sums nor `worth`', () => {
    const text = 'Lima missed a $43mn coupon on nets worth a fortune. The nets were blue.';
    expect(phrases(text).join(' · ')).not.toMatch(/43mn|worth/);
  });

  it('takes no form of address', () => {
    const text =
      'Mr. Borg rested. Mr. Zammit slept, Mrs. Zammit too, and Mr. Vella and Mrs. Vella left Malta.';
    expect(phrases(text)).toEqual([]);
  });

  it('takes no phrase that is told apart by its nation alone', () => {
    expect(phrases('A Maltese frigate left Valletta on Monday. It sailed to Gozo.')).toEqual([]);
  });
});
