import { expect, test } from 'vitest';
import { readLayout } from '../../src/document/read-layout.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { segment } from '../../src/language/segment.js';
import { END_RULES } from '../../src/scan/end-rules.js';
import { withoutRow } from '../without-row.js';

// Protects that every rule of sentence ends does what its example shows, and that each is needed for it.
const knowledge = loadKnowledge();

/** The text with `|` where its sentences end. */
function split(text: string): string {
  const { sentences } = segment(text, readLayout(text, knowledge, {}));
  return sentences
    .map(({ start }, k) => text.slice(start, sentences[k + 1]?.start).trimEnd())
    .join('| ');
}

test.each(END_RULES)('$id: $example', (row) => {
  const text = row.example.replaceAll('|', '');
  expect(split(text)).toBe(row.example);
  expect(withoutRow(END_RULES, row, () => split(text))).not.toBe(row.example);
});
