import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureCorpus } from './measure-corpus.js';
import { measureAll } from './measure.js';

// Protects what the tool has learned: no task may fall below the score it once reached. Floors only rise;
// `npm run floors` writes them with their seal, so that one lowered by hand is seen.
const FILE = new URL('../../fixtures/floors.json', import.meta.url);

interface Floors {
  seal: string;
  floors: Record<string, number>;
}

const sealOf = (floors: Record<string, number>) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(floors)))
    .digest('hex')
    .slice(0, 16);

const scores = new Map([...measureAll(), ...(await measureCorpus())]);
const mode = process.env['FLOORS'];
const stored = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
if (mode === 'raise' || mode === 'lower') writeFloors(mode);
const { seal, floors } = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;

function writeFloors(how: 'raise' | 'lower'): void {
  const reached = [...scores].map(([task, score]): [string, number] => {
    const floor = stored.floors[task] ?? 0;
    const now = Math.floor(score * 10) / 10;
    return [task, how === 'lower' ? now : Math.max(floor, now)];
  });
  const next = Object.fromEntries(reached);
  writeFileSync(FILE, `${JSON.stringify({ seal: sealOf(next), floors: next }, null, 2)}\n`);
}

test('no floor was changed by hand: npm run floors raises them', () => {
  expect(seal).toBe(sealOf(floors));
});

test('every task has a floor and every floor a task', () => {
  expect([...scores.keys()].sort()).toEqual(Object.keys(floors).sort());
});

test.each(Object.entries(floors))('%s stays at %d or above', (task, floor) => {
  expect(scores.get(task)).toBeGreaterThanOrEqual(floor);
});
