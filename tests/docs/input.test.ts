import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { USUAL_FIELDS } from '../../src/read/records/fields.js';
import { FLAGS } from '../../src/cli/flags/flags.js';

// Protects the page on input from telling other names than the reader tries.
const PAGE = readFileSync(new URL('../../docs/input.md', import.meta.url), 'utf8');

test.each(Object.entries(USUAL_FIELDS))(
  'names of %s, in the order in which they are tried',
  (_, names) => {
    expect(PAGE).toContain(`| ${names.join(', ')} |`);
  },
);

test('names no option that does not exist', () => {
  const known = FLAGS.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0]);
  expect(
    [...PAGE.matchAll(/--[a-z][a-z-]+/g)].map((m) => m[0]).filter((flag) => !known.includes(flag)),
  ).toEqual([]);
});
