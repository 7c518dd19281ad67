import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type * as Browser from '../../src/library/browser.js';

// Protects pages from wrong facts: what is fetched is what this build made, or a clear error. The built
// module runs here too.
const DIST = new URL('../../dist/', import.meta.url);
const load = async (fetch: (address: string) => Promise<Response>, assets?: string) => {
  const { loadAnalyzer } = (await import(`${DIST}browser.js`)) as typeof Browser;
  return loadAnalyzer({ fetch, ...(assets !== undefined && { assets }) });
};
const fileOf = (address: string) =>
  readFileSync(new URL(address.slice(address.lastIndexOf('/') + 1), `${DIST}assets/`));
const whole = async (address: string) => new Response(fileOf(address));
const spoilt =
  (spoil: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => async (address: string) =>
    new Response(
      address.endsWith('/ner.bin') ? spoil(new Uint8Array(fileOf(address))) : fileOf(address),
    );

test.each([
  ['is cut', spoilt((bytes) => bytes.subarray(1)), 'asset-damaged', /has \d+ bytes instead of \d+/],
  [
    'has changed',
    spoilt((bytes) => bytes.fill(7, 9, 10)),
    'asset-damaged',
    /has changed since it was made, being of another version/,
  ],
  [
    'is not there',
    async () => new Response('', { status: 404 }),
    'asset-unreachable',
    /HTTP status 404/,
  ],
  [
    'cannot be reached',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'asset-unreachable',
    /Failed to fetch/,
  ],
] as const)('a file that %s is refused with its address', async (_, fetch, code, message) => {
  const failure = (await load(fetch, 'https://example.org/aa').catch(
    (error: unknown) => error,
  )) as Error;
  expect(failure).toMatchObject({ code });
  expect(failure.message).toMatch(/^https:\/\/example\.org\/aa\/[\w.-]+: /);
  expect(failure.message).toMatch(message);
});

test('after a failure it can be tried again; files are sought beside the module', async () => {
  const asked: string[] = [];
  const { analyze } = await load((address) => {
    asked.push(address);
    return whole(address);
  });
  expect(asked.every((address) => address.startsWith(`${DIST}assets/`))).toBe(true);
  expect(asked.some((address) => address.endsWith('schema.json'))).toBe(false);
  expect(analyze('Kenya met Chad.').entities.map(({ country }) => country)).toEqual(['KE', 'TD']);
});
