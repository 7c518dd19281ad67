import type { ArticleFacts } from '../facts.js';
import { finish, mix } from '../../language/model-file/hash.js';
import { containment, ORDERS, similarity, type Sketch } from '../sketch.js';
import type { CorpusCommand } from '../result.js';

const COLUMNS = [
  'cluster',
  'likeness',
  'likely_original',
  'day',
  'outlet',
  'title',
  'source',
  'url',
] as const;

/** Least share of five-word shingles of copies and rewrites. */
const LEAST_LIKENESS = 0.6;
/**
 * Least share of the shorter article that the longer one has too, where one is cut; their likeness is this at
 * least then.
 */
const LEAST_CONTAINED = 0.75,
  LEAST_OF_CUT = 0.2;
/**
 * Values of a sketch that must agree as a band for two articles to be compared: at a likeness of 0.4, 94 of
 * 100 pairs are.
 */
const BAND = 3;
/** Articles of one band that are compared with a new one. */
const MOST_COMPARED = 8;

type Kept = Pick<ArticleFacts, 'source' | 'url' | 'title' | 'outlet' | 'day' | 'sketch'>;

/** Copies and rewrites of one story. */
export const duplicates: CorpusCommand = {
  help: `copies and rewrites of one story: clusters of articles that share ${LEAST_LIKENESS * 100} % of their five-word shingles`,
  columns: COLUMNS,
  reads: ['text'],
  readsWords: true,
  async run(articles) {
    const all: Kept[] = [];
    const bands = new Map<number, number[]>();
    const parent: number[] = [];
    const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)));
    for await (const { source, url, title, outlet, day, sketch } of articles) {
      const own = all.push({ source, url, title, outlet, day, sketch }) - 1;
      parent.push(own);
      for (let k = 0; sketch.size > 0 && k + BAND <= ORDERS; k += BAND) {
        const key = keyOfBand(sketch, k);
        const others = bands.get(key);
        if (!others) bands.set(key, [own]);
        else {
          for (const other of others)
            if (root(other) !== root(own) && isCopy(all[other]!.sketch, sketch))
              parent[root(own)] = root(other);
          if (others.length < MOST_COMPARED) others.push(own);
        }
      }
    }
    const clusters = new Map<number, Kept[]>();
    all.forEach((article, i) => {
      const cluster = clusters.get(root(i));
      if (cluster) cluster.push(article);
      else clusters.set(root(i), [article]);
    });
    const several = [...clusters.values()].filter((cluster) => cluster.length > 1);
    return {
      columns: COLUMNS,
      shown: ['cluster', 'likeness', 'day', 'title', 'source'],
      rows: several.flatMap((cluster, c) => rowsOf(cluster, c + 1)),
      counts: {
        title: 'articles',
        of: several.map((cluster, c) => [`cluster ${c + 1}`, cluster.length] as const),
      },
    };
  },
};

/** Whether two articles are one story, whole or cut. */
function isCopy(a: Sketch, b: Sketch): boolean {
  const likeness = similarity(a, b);
  return (
    likeness >= LEAST_LIKENESS ||
    (likeness >= LEAST_OF_CUT && containment(a, b, likeness) >= LEAST_CONTAINED)
  );
}

/** The place of a band and what stands there, as one whole number. */
function keyOfBand({ least }: Sketch, k: number): number {
  let hash = k;
  for (let i = k; i < k + BAND; i++) hash = mix(hash, least[i]!);
  return k * 2 ** 32 + finish(hash);
}

/** The earliest article is the likely original; of one day, the first that came in. */
function rowsOf(cluster: readonly Kept[], number: number) {
  const original = cluster.reduce((first, each) =>
    (each.day ?? '\uffff') < (first.day ?? '\uffff') ? each : first,
  );
  return cluster.map((article) => [
    number,
    Math.round(similarity(article.sketch, original.sketch) * 100) / 100,
    article === original,
    article.day,
    article.outlet,
    article.title,
    article.source,
    article.url,
  ]);
}
