import type { Analysis, Entity } from '../../analysis.js';
import type { GoldArticle, GoldName } from './gold.js';

/** What was right of what was found and what was expected. */
export class Tally {
  right = 0;
  found = 0;
  expected = 0;

  add({ right, found, expected }: Tally): void {
    this.right += right;
    this.found += found;
    this.expected += expected;
  }

  toString(): string {
    const precision = this.found === 0 ? 0 : this.right / this.found;
    const recall = this.expected === 0 ? 0 : this.right / this.expected;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const percent = (share: number) => (100 * share).toFixed(1);
    return [
      percent(precision).padStart(9),
      percent(recall).padStart(8),
      percent(f1).padStart(8),
      String(this.found).padStart(8),
      String(this.expected).padStart(10),
    ].join('');
  }
}

export type Scores = Map<string, Tally>;

/**
 * Adds one article, in code points, to the scores: exact spans where the gold has spans, else distinct names
 * by any of their forms.
 */
export function compare({ spans, names }: GoldArticle, { entities }: Analysis, scores: Scores): void {
  if (spans)
    countSpans(
      spans.map(({ start, end, type }) => `${start} ${end} ${type}`),
      mentionKeys(entities, spans),
      scores,
    );
  else countNames(names, entities, scores);
}

function mentionKeys(entities: readonly Entity[], gold: readonly { type: string }[]): string[] {
  const demonyms = gold.some(({ type }) => type === 'demonym');
  return entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ kind }) => kind === 'name' || kind === 'demonym')
      .map(
        ({ start, end, kind }) => `${start} ${end} ${kind === 'demonym' && demonyms ? 'demonym' : type}`,
      ),
  );
}

function countSpans(expected: readonly string[], found: readonly string[], scores: Scores): void {
  const typeOf = (key: string) => key.split(' ')[2]!;
  const gold = new Set(expected);
  for (const key of gold) tallyOf(scores, typeOf(key)).expected++;
  for (const key of new Set(found)) {
    const tally = tallyOf(scores, typeOf(key));
    tally.found++;
    if (gold.has(key)) tally.right++;
  }
}

function countNames(expected: readonly GoldName[], entities: readonly Entity[], scores: Scores): void {
  for (const type of new Set(expected.map((name) => name.type))) {
    const tally = tallyOf(scores, type);
    const found = entities.filter((entity) => entity.type === type);
    const open = new Set(found);
    for (const { name } of expected.filter((gold) => gold.type === type)) {
      tally.expected++;
      const match = [...open].find((entity) => formsOf(entity).includes(name));
      if (match && open.delete(match)) tally.right++;
    }
    tally.found += found.length;
  }
}

const formsOf = ({ name, aliases, country }: Entity) => [
  name,
  ...aliases,
  ...(country === null ? [] : [country]),
];

function tallyOf(scores: Scores, type: string): Tally {
  const tally = scores.get(type) ?? new Tally();
  scores.set(type, tally);
  return tally;
}
