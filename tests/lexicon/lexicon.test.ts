import { describe, expect, it } from 'vitest';
import * as auxiliaries from '../../src/lexicon/auxiliaries.js';
import * as bodies from '../../src/lexicon/bodies.js';
import * as currencies from '../../src/lexicon/currency-words.js';
import * as documents from '../../src/lexicon/documents.js';
import * as games from '../../src/lexicon/games-and-fiction.js';
import * as names from '../../src/lexicon/names.js';
import * as sectors from '../../src/lexicon/sectors.js';
import * as tenure from '../../src/lexicon/tenure.js';
import * as functionWords from '../../src/lexicon/function-words.js';
import * as officePhrases from '../../src/lexicon/office-phrases.js';
import * as particles from '../../src/lexicon/name-particles.js';
import * as people from '../../src/lexicon/people.js';
import * as reporting from '../../src/lexicon/reporting.js';
import nouns from '../../src/lexicon/reporting-nouns.json' with { type: 'json' };
import verbs from '../../src/lexicon/reporting-verbs.json' with { type: 'json' };
import * as timeWords from '../../src/lexicon/time-words.js';
import phrases from '../../src/lexicon/verb-phrases.json' with { type: 'json' };
import type { WordKind } from '../../src/lexicon/word-kind.js';

const kinds = Object.entries({
  ...auxiliaries,
  ...bodies,
  ...currencies,
  ...documents,
  ...functionWords,
  ...games,
  ...names,
  ...officePhrases,
  ...sectors,
  ...tenure,
  ...particles,
  ...people,
  ...reporting,
  ...timeWords,
}).filter((entry): entry is [string, WordKind] => 'words' in entry[1]);

const CLASSES = 'say claim promise request support oppose accuse thank deny ask warn'.split(' ');

// Protects the lexicon: every kind shows one of its words, words stand in small letters, rows are well-formed.
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
      expect(frames).toMatch(/^[coipkvad]*$/);
    }
  });

  it('have nouns and phrases of the same classes', () => {
    for (const [, cueClass] of [...nouns.rows, ...phrases.rows]) expect(CLASSES).toContain(cueClass);
  });
});
