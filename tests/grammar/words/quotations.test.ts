import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/document/read-layout.js';
import { loadKnowledge } from '../../../src/knowledge/knowledge.js';
import { segment } from '../../../src/language/segment.js';
import { findQuotes } from '../../../src/grammar/words/quotations.js';

function quoted(text: string): string[] {
  const { tokens, sentences } = segment(text, readLayout(text, loadKnowledge(), {}));
  return findQuotes(tokens, sentences).map(({ open, close }) =>
    text.slice(tokens.starts[open + 1]!, tokens.ends[close - 1]!),
  );
}

// Protects the pairing of marks: whatever their shape, none swallows the article and none is lost.
describe('findQuotes', () => {
  it.each([
    ['straight', 'He said "all is well" today.', ['all is well']],
    ['curly', 'He said “all is well” today.', ['all is well']],
    ['single', "He said 'all is well' today.", ['all is well']],
    ['curly single', 'He said ‘all is well’ today.', ['all is well']],
    ['French', 'He said « all is well » today.', ['all is well']],
    ['German', 'He said „all is well“ today.', ['all is well']],
    ['nested', 'He said "they call it \'peace\' here" today.', ["they call it 'peace' here"]],
    ['apostrophes', "The workers' union isn't new, the '90s were.", []],
    ['inches', 'The door is 6\'2" high and 3" deep.', []],
    ['never closed', 'He said "all is well today.\n\nThe road is closed.', ['all is well today.']],
    ['of the wire', "He said ``all is well'' today.", ['all is well']],
    [
      'doubled inside single',
      '\'She called it "peace" and left,\' he said.',
      ['She called it "peace" and left,'],
    ],
    ['left open before their cue', '"All is well, the minister said today. He left.', ['All is well']],
    [
      'single and left open for the next paragraph',
      "He said: 'All is well.\n\n'We leave,' he said.",
      ['All is well.', 'We leave,'],
    ],
    ['never opened', 'All is well," he said.', ['All is well,']],
  ])('pairs marks that are %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('stands two megabytes of nothing but marks', () => {
    const many = 2 ** 21;
    const forms = Array.from({ length: many }, () => '"');
    const starts = Int32Array.from({ length: many }, (_, i) => i);
    const tokens = {
      text: '"'.repeat(many),
      length: many,
      forms,
      lowers: forms,
      starts,
      ends: starts.map((at) => at + 1),
      sentenceOf: new Int32Array(many),
    };
    const start = performance.now();
    findQuotes(tokens, [{ start: 0, end: many, paragraph: 0, first: 0, last: many, core: 0 }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('closes every quotation inside its paragraph, in order', () => {
    const word = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', 'word', ',', '.', '\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { tokens, sentences } = segment(text, readLayout(text, loadKnowledge(), {}));
        let reached = -1;
        for (const { open, close } of findQuotes(tokens, sentences)) {
          // One without a mark of its own opens before its paragraph: the words are apart, not the marks.
          expect(open + 1).toBeGreaterThanOrEqual(reached);
          expect(close).toBeGreaterThan(open);
          expect(tokens.text.slice(tokens.starts[open + 1]!, tokens.ends[close - 1]!)).not.toContain(
            '\n\n',
          );
          reached = close;
        }
      }),
      { examples: [[['„', '«', '\n\n', ',', '.', '"', '"']]] },
    );
  });
});
