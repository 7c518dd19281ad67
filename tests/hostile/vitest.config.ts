import { defineConfig } from 'vitest/config';

/** Everything that texts, files and faults could break, with what takes too long for `npm test`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'tests/hostile/**/*.test.ts',
      'tests/cli/**/*.test.ts',
      'tests/read/**/*.test.ts',
      'tests/report/**/*.test.ts',
    ],
    testTimeout: 120_000,
  },
});
