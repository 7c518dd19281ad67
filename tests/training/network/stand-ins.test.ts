import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findStandIns, readKinds } from '../../../src/training/network/stand-ins.js';
import type { TreebankSentence } from '../../../src/training/treebank.js';

const NETWORK = 'src/training/network';

const sentence = (...forms: string[]): TreebankSentence => ({
  forms,
  lemmas: forms,
  pos: forms.map(() => 'NOUN'),
  tags: forms.map(() => 'NN'),
  heads: forms.map((_, i) => i - 1),
  relations: forms.map(() => 'dep'),
});

it('reads what training has hardly seen as the mean of what it knows, kind by kind', () => {
  const known = ['France', 'Germany'].flatMap((name) => Array(5).fill(name) as string[]);
  const [countries, ...others] = findStandIns([sentence(...known, 'Vanuatu')]);
  expect(countries!.like).toEqual(['France', 'Germany']);
  expect(countries!.rare).toContain('Vanuatu');
  expect(countries!.rare).not.toContain('France');
  expect(others).toEqual([]);
});

it('tells the forms of verbs apart, and leaves out those that may be nouns', () => {
  const [, , , , bases, thirds, pasts, participles] = readKinds();
  expect(bases).toContain('accuse');
  expect(bases).not.toContain('visit');
  expect(thirds).toContain('accuses');
  expect(pasts).toContain('visited');
  expect(participles).toContain('visiting');
});

// Issue 11: a pattern of acts or a verb of saying that is added must not change the parser.
it('asks no knowledge, pattern or lexicon of the program', () => {
  const files = readdirSync(NETWORK).filter((name) => name.endsWith('.ts'));
  const rooms = files.flatMap((name) =>
    [...readFileSync(`${NETWORK}/${name}`, 'utf8').matchAll(/from '(?:\.\.\/)+([a-z]+)\//g)].map(
      ([, room]) => room,
    ),
  );
  expect([...new Set(rooms)].sort()).toEqual(['language', 'vectors']);
});
