// Measures every task on the project's own gold and writes fixtures/floors.json: `raise` lowers no floor,
// `lower` may.
import { spawnSync } from 'node:child_process';

const [mode] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/quality/floors.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, FLOORS: mode === 'lower' ? 'lower' : 'raise' },
  },
);
process.exitCode = status ?? 1;
