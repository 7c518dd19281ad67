import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { FormatName } from '../../src/report/format.js';
import { loadFormat } from '../../src/report/load-format.js';

// Protects whoever waits: twice the text takes about twice the time, also of text that no newspaper prints.
const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;
const MOST_GROWTH = 2.6;
const name = (i: number) =>
  `Ana ${String.fromCodePoint(65 + (i % 26))}ar${i.toString(26).replace(/\d/g, 'o')}z`;

/** Text by the number of its pieces, and a number that takes a fraction of a second. */
const TEXTS: Readonly<Record<string, readonly [pieces: number, piece: (i: number) => string]>> = {
  'dates and acts in one sentence': [400, (i) => `Kenya met Chad on ${1 + (i % 28)} March 2021, `],
  'closing brackets without an opening one': [1500, () => 'He said it is good). '],
  'short statements of a country': [1500, () => 'Peru said it is good. '],
  'ministers and "the minister"': [700, (i) => `Minister ${name(i)} spoke. The minister left. `],
  'quotations of one speaker': [1500, () => '"It is good," Ana Ruiz said. '],
  'clauses of one sentence': [800, () => 'Kenya condemned Chad and praised Peru, and '],
  'quotation marks left open': [3000, () => '“ Kenya '],
  'quotation marks alone': [20_000, () => '"'],
  'opening brackets': [8000, () => '( a '],
  'titles without a name': [5000, () => 'Mr. '],
  'one long word': [400_000, () => 'a'],
  'one long name': [4000, () => 'Ana '],
  'a list of countries': [2500, () => 'Kenya, Chad, '],
  'names apart': [900, (i) => `${name(i)} met ${name(i + 7)}. `],
  pronouns: [2500, () => 'She said he saw them. '],
  'capital lines': [1500, () => 'KENYA MET CHAD\n'],
  'empty lines': [100_000, () => '\n'],
  'list items': [2500, (i) => `- item ${i} of Kenya\n`],
  amounts: [1500, (i) => `$${i} million, `],
  hyphens: [10_000, () => 'a-'],
  initials: [6000, () => 'A. '],
  addresses: [1500, (i) => `https://example.org/${i} `],
  'marks upon one letter': [60_000, () => '\u0301'],
  'escapes of a terminal': [8000, () => '\u001b[31m '],
};

function secondsFor(work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

const textOf = (pieces: number, piece: (i: number) => string) =>
  Array.from({ length: pieces }, (_, i) => piece(i)).join('');

const tooMuch = (once: number, twice: number) => twice > 0.1 && twice / once > MOST_GROWTH;

describe('17.growth', () => {
  test.each(Object.entries(TEXTS))('%s', (_, [pieces, piece]) => {
    analyze(textOf(pieces, piece));
    const grows = (count: number) => {
      const [once, twice] = [textOf(count, piece), textOf(2 * count, piece)];
      return tooMuch(
        secondsFor(() => analyze(once)),
        secondsFor(() => analyze(twice)),
      );
    };
    // What grows too fast does so at any length; what was measured wrongly, once.
    expect(grows(pieces) && grows(2 * pieces)).toBe(false);
  });

  test.each(['report', 'html', 'markdown', 'dyads', 'graphml', 'ndjson'] as const)(
    'many statements and acts as %s',
    async (format: FormatName) => {
      const piece = () => '"It is good," Ana Ruiz said. Kenya condemned Chad. ';
      const analyses = [1000, 2000].map((pieces) => analyze(textOf(pieces, piece)));
      const { write } = await loadFormat(format);
      const seconds = analyses.map((analysis) => secondsFor(() => write(analysis, options)));
      expect(tooMuch(seconds[0]!, seconds[1]!), seconds.join(' then ')).toBe(false);
    },
  );
});
