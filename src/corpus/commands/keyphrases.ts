import { count } from '../register/register.js';
import type { CorpusCommand } from '../result.js';

const COLUMNS = ['group', 'phrase', 'articles', 'score'] as const;
/** Phrases of a group that are drawn. */
const DRAWN = 3;
/** Phrases that a group shows. */
const SHOWN = 15;

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

/** How much commoner a phrase is here than elsewhere, in bits, times how often it is here; three decimals. */
function weigh(here: number, allHere: number, elsewhere: number, allElsewhere: number): number {
  const ratio = (here + 0.5) / (allHere + 0.5) / ((elsewhere + 0.5) / (allElsewhere + 0.5));
  return Math.round(here * Math.log2(ratio) * 1000) / 1000;
}

/** What a month or an outlet talks of that the others do not. */
export const keyphrases: CorpusCommand = {
  help: 'what a month or an outlet (--by) talks of that the others do not',
  columns: COLUMNS,
  reads: ['keyphrases'],
  async run(articles, { least, by }) {
    const groups = new Map<string, Map<string, number>>();
    for await (const { day, outlet, phrases } of articles) {
      const name = by === 'month' ? day?.slice(0, 'yyyy-mm'.length) : outlet;
      if (!name) continue;
      const counts = groups.get(name) ?? new Map<string, number>();
      groups.set(name, counts);
      for (const { text } of phrases) count(counts, text.toLowerCase());
    }
    const totals = new Map<string, number>();
    for (const counts of groups.values()) for (const [phrase, n] of counts) count(totals, phrase, n);
    const all = sum(totals.values());
    const rows = [...groups.keys()].sort().flatMap((name) => {
      const counts = groups.get(name)!;
      const own = sum(counts.values());
      return [...counts]
        .filter(([, n]) => n >= least)
        .map(
          ([phrase, n]) => [name, phrase, n, weigh(n, own, totals.get(phrase)! - n, all - own)] as const,
        )
        .filter(([, , , score]) => score > 0)
        .sort(([, a, , x], [, b, , y]) => y - x || (a < b ? -1 : 1))
        .slice(0, SHOWN);
    });
    return {
      columns: COLUMNS,
      shown: COLUMNS,
      rows,
      counts: { title: 'articles', of: tops(rows) },
    };
  },
};

/** The first phrases of each group with the articles that have them. */
function tops(
  rows: readonly (readonly [group: string, phrase: string, articles: number, score: number])[],
): [string, number][] {
  const drawn = new Map<string, number>();
  return rows.flatMap(([group, phrase, articles]): [string, number][] => {
    count(drawn, group);
    return drawn.get(group)! > DRAWN ? [] : [[`${group} ${phrase}`, articles]];
  });
}
