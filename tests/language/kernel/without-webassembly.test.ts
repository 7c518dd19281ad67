import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BIN } from '../../cli/spawn.js';

const ARTICLE = fileURLToPath(new URL('../../../fixtures/articles/harbour-talks.txt', import.meta.url));
const analyze = (...flags: string[]) =>
  spawnSync(process.execPath, [...flags, BIN, '--json', ARTICLE], { encoding: 'utf8' });

// Locked-down machines switch WebAssembly off with the compiler: facts must not depend on it.
it('finds the same facts where there is no WebAssembly', () => {
  const { stdout, status } = analyze('--jitless');
  expect(status).toBe(0);
  expect(stdout).toBe(analyze().stdout);
}, 60_000);
