import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import nouns from '../../src/lexicon/reporting-nouns.json' with { type: 'json' };
import verbs from '../../src/lexicon/reporting-verbs.json' with { type: 'json' };
import phrases from '../../src/lexicon/verb-phrases.json' with { type: 'json' };
import type { WordKind } from '../../src/lexicon/word-kind.js';

const LEXICON = new URL('../../src/lexicon/', import.meta.url);
const kinds: [string, WordKind][] = [];
for (const file of readdirSync(LEXICON).filter((name) => name.endsWith('.ts'))) {
  const exported = (await import(new URL(file, LEXICON).href)) as Record<string, unknown>;
  for (const [name, made] of Object.entries(exported))
    if (typeof made === 'function' && 'words' in made && 'example' in made)
      kinds.push([`${file}: ${name}`, made as unknown as WordKind]);
}

const CLASSES = 'say claim promise request support oppose accuse thank deny ask warn'.split(' ');

// Protects the lexicon: every kind shows one of its words, words stand in small letters, rows are
// well-formed.
describe('kinds of words', () => {
  it.each(kinds)('%s shows one of its words, all in small letters', (_, { words, example }) => {
    const shown = example.toLowerCase();
    expect([...words].filter((word) => shown.includes(word.replace(/s$/, '')))).not.toEqual([]);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });

  it('know nothing outside the text', () => {
    expect(kinds.filter(([, kind]) => kind(''))).toEqual([]);
  });
});

describe('verbs of saying', () => {
  it('are at least two hundred, each in one row, of a known class and with known frames', () => {
    const lemmas = verbs.rows.map(([lemma]) => lemma);
    expect(lemmas.length).toBeGreaterThanOrEqual(200);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const [, cueClass, frames] of verbs.rows) {
      expect(CLASSES).toContain(cueClass);
      expect(frames).toMatch(/^[coipkvadg]*$/);
    }
  });

  it('have nouns and phrases of the same classes', () => {
    for (const [, cueClass] of [...nouns.rows, ...phrases.rows]) expect(CLASSES).toContain(cueClass);
  });
});
