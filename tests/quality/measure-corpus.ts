import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { classifyRole } from '../../src/knowledge/offices.js';
import type { EntityType } from '../../src/analysis.js';
import { Register } from '../../src/corpus/register/register.js';
import type { Registered } from '../../src/corpus/register/registered.js';
import { judgeCopies } from './measure-duplicates.js';
import { article, entity } from '../corpus/facts.js';

/** Somebody or something as one release tells of it. */
export interface GoldEntity {
  /** Those of one group look alike; each two of them are a pair of the gold. */
  alike: string;
  /** Who it is: the same for the same within a group. */
  is: string;
  type: EntityType;
  name: string;
  alias: string;
  country: string;
  office: string;
  day: string;
}

const FILE = new URL('../../fixtures/corpus/entities.tsv', import.meta.url);

/** The gold of names across releases, by reading. */
export function readGoldEntities(): GoldEntity[] {
  const [head, ...rows] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const columns = head!.split('\t');
  return rows.map(
    (row) =>
      Object.fromEntries(row.split('\t').map((cell, i) => [columns[i]!, cell])) as unknown as GoldEntity,
  );
}

export interface JudgedPair {
  pair: readonly [GoldEntity, GoldEntity];
  isSame: boolean;
  joined: boolean;
}

/**
 * Every pair of names that look alike, with whether they are one and were taken for one: in a corpus of all,
 * from the first day on and from the last.
 */
export function judgePairs(gold: readonly GoldEntity[] = readGoldEntities()): JudgedPair[] {
  const inTime = [...gold].sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
  return [inTime, [...inTime].reverse()].flatMap(judge);
}

const isState = (phrase: string) => loadKnowledge().phrases.get(phrase)?.entry.type === 'country';

function judge(gold: readonly GoldEntity[]): JudgedPair[] {
  const register = new Register();
  const known = new Map<GoldEntity, Registered>();
  for (const row of gold) {
    const fact = entity(row.name, {
      type: row.type,
      aliases: row.alias === '' ? [] : [row.alias],
      country: row.country || null,
      office: row.office || null,
      officeClass: row.office === '' ? null : classifyRole(row.office, isState),
    });
    known.set(row, register.add(article(row.day, { entities: [fact] }))[0]!);
  }
  return gold.flatMap((a, i) =>
    gold
      .slice(i + 1)
      .filter(({ alike }) => alike === a.alike)
      .map((b) => ({
        pair: [a, b] as const,
        isSame: a.is === b.is,
        joined: known.get(a) === known.get(b),
      })),
  );
}

/** Precision and recall, in percent, of names that are joined and of copies that are found. */
export async function measureCorpus(): Promise<Map<string, number>> {
  const pairs = judgePairs();
  const right = pairs.filter(({ isSame, joined }) => isSame && joined).length;
  const copies = await judgeCopies();
  return new Map([
    ['joined names precision', percent(right, pairs.filter(({ joined }) => joined).length)],
    ['joined names recall', percent(right, pairs.filter(({ isSame }) => isSame).length)],
    ['copies precision', percent(copies.found, copies.found + copies.wrong.length)],
    ['copies recall', percent(copies.found, copies.found + copies.missed.length)],
  ]);
}

const percent = (part: number, all: number): number => (100 * part) / all;
