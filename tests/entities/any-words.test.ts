import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { forenames, surnames } from '../../src/knowledge/name-lists.js';
import { HONORIFICS } from '../../src/knowledge/offices.js';
import { wrongSpans } from '../spans.js';

// Issue 10, item 1. `ANY_WORDS=1000000 npx vitest run tests/entities/any-words.test.ts` runs many more.
const TEXTS = Number(process.env['ANY_WORDS'] ?? 1500);
const LONGEST = 9;

/** A generator of numbers under 1, the same on every machine (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Words of the knowledge, of the rules and of the fixtures, each kind a list: every kind is drawn as often.
 */
function vocabulary(): string[][] {
  const lines = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  const known = lines('src/knowledge/data', '.tsv')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/[\t|]/));
  const offices = readFileSync('src/knowledge/data/offices.tsv', 'utf8').split(/\s/);
  const rules = readdirSync('src/entities', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(`src/entities/${name}`, 'utf8').match(/[\p{L}’'.&-]{2,}/gu) ?? []);
  const fixtures = lines('fixtures/articles', '.txt').flatMap((line) => line.split(' '));
  const marks = [
    ',',
    '.',
    '(',
    ')',
    '"',
    '“',
    '”',
    "'s",
    '’s',
    '-',
    '–',
    '--',
    ':',
    ';',
    '&',
    '\n',
    '\n\n',
    '',
    '1',
    '28',
    '\u0301',
    '😀',
  ];
  const titles = [...HONORIFICS].flatMap((word) => [
    word,
    word.toUpperCase(),
    word[0]!.toUpperCase() + word.slice(1),
  ]);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return [
    known,
    rules,
    fixtures,
    marks,
    titles,
    offices,
    offices.map(capital),
    [...forenames()],
    [...surnames()],
    rules.map((word) => word.toUpperCase()),
    ['The', 'the', 'of', 'and', 'said', 'an', 'Mr.', 'MR', 'THE', 'CM', 'MSP', 'Datuk', 'Sri'],
  ].map((words) => [...new Set(words)]);
}

function wrongMentions(text: string): string[] {
  const analysis = analyze(text, { explain: true });
  const wrong = wrongSpans(analysis).map((span) => `wrong span: ${span.text ?? ''}`);
  for (const { mentions } of analysis.entities)
    for (const { start, end, text: own, sentence } of mentions) {
      const within = analysis.sentences[sentence];
      if (end <= start) wrong.push(`empty: ${own}`);
      else if (!within || start < within.start || end > within.end)
        wrong.push(`across sentences: ${own}`);
    }
  return wrong;
}

test('10.1: any few words are analysed without an error, an empty span or a name across sentences', () => {
  const random = numbers(10);
  const kinds = vocabulary();
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const wrong: string[] = [];
  for (let n = 0; n < TEXTS && wrong.length < 20; n++) {
    const words = Array.from({ length: 1 + Math.floor(random() * LONGEST) }, () => draw(draw(kinds)));
    const text = words.join(' ').replace(/ (?=[,.)'’;:])/g, '');
    try {
      wrong.push(...wrongMentions(text).map((what) => `${JSON.stringify(text)}: ${what}`));
    } catch (error) {
      wrong.push(`${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 3_600_000);
