import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/grammar/clause.js';
import { phraseEnd, phraseEndingAt } from '../../src/grammar/words/noun-phrase.js';
import { subjectBefore } from '../../src/grammar/words/subject.js';
import { skipAside } from '../../src/grammar/words/adverbials.js';
import { readText } from './read-text.js';

// Protects the cursor: nothing outside the sentence, whatever is asked.
describe('a sentence', () => {
  const [first, second] = readText('The port of Mombasa opened. Officials of the bank did not say why.');

  it('has no words outside', () => {
    expect([second!.form(second!.first - 1), second!.form(second!.last), second!.lower(-1)]).toEqual([
      '',
      '',
      '',
    ]);
    expect([second!.head(first!.first), second!.mention(-1), second!.finite(-1)]).toEqual([
      -1,
      null,
      false,
    ]);
  });

  it('gives phrases, subjects and clauses', () => {
    const at = (word: string) => second!.find(word, second!.first);
    const text = (phrase: readonly [number, number] | null) =>
      phrase && second!.forms([...phrase]).join(' ');
    expect(text(phraseEndingAt(second!, at('did')))).toBe('Officials of the bank');
    expect(text(subjectBefore(second!, at('say')))).toBe('Officials of the bank');
    expect(phraseEnd(second!, second!.first, second!.last)).toBe(at('did'));
    expect(clauseOf(second!, at('say'))).toMatchObject({ unsaid: true, be: false, by: 'words' });
    expect(clauseOf(second!, at('say'))).toBe(clauseOf(second!, at('say')));
  });

  it('passes over asides', () => {
    const [s] = readText('She said on Friday in a letter the port was closed.');
    const on = s!.find('on', 0);
    expect(s!.form(skipAside(s!, on, s!.last))).toBe('in');
  });
});
