import type { Article, DateExpression, Warning } from '../analysis.js';

/** One warning when the article has no day and words that count from it stay unresolved. */
export function warnOfNoDate(
  { dateline, published }: Article,
  dates: readonly DateExpression[],
): Warning[] {
  if (dateline?.date != null || published !== null) return [];
  const open = dates.filter(({ value, type }) => value === null && type === 'date');
  const first = open[0];
  if (!first) return [];
  const many = open.length === 1 ? '1 date stays' : `${open.length} dates stay`;
  return [
    {
      code: 'no-date',
      message: `the article has no date of its own: ${many} unresolved, as ${JSON.stringify(first.text)}`,
      start: first.start,
      end: first.end,
    },
  ];
}
