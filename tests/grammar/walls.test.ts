import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const WORDS = fileURLToPath(new URL('../../src/grammar/words/', import.meta.url));

// Protects the wall inside grammar: what is read from words uses no heads, so that it is the same whatever
// parts are asked for.
test('grammar/words reads no heads', () => {
  const wrong = readdirSync(WORDS).filter((file) =>
    /\.(?:head|relation|children)\(|\.heads\b|from '\.\.\/(?:tree|clause)/.test(
      readFileSync(join(WORDS, file), 'utf8'),
    ),
  );
  expect(wrong).toEqual([]);
});
