import { configDefaults, defineConfig } from 'vitest/config';

/** What takes longer than every change can wait for: `npm run test:hostile`. */
const SLOW = 'tests/**/*.slow.test.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, SLOW],
    testTimeout: 30_000,
  },
});
