import type { Counts } from './result.js';

/** Months that are shown: the last of those that hold nearly all. */
const MOST_MONTHS = 36;
/** Share of the counts that may lie before, and behind, what is shown: dates of history and of plans. */
const OUTLYING = 0.01;

/**
 * Counts by month from the first to the last, those without any too; what lies far from the others is told in
 * the title.
 */
export function byMonth(title: string, days: Iterable<string | null>): Counts {
  const months = [...days]
    .flatMap((day) => (day !== null && /^\d{4}-\d{2}(?:-|$)/.test(day) ? [day.slice(0, 7)] : []))
    .sort();
  if (months.length === 0) return { title, of: [], areMonths: true };
  const cut = Math.floor(months.length * OUTLYING);
  const last = numberOf(months[months.length - 1 - cut]!);
  const first = Math.max(numberOf(months[cut]!), last - MOST_MONTHS + 1);
  const counts = new Array<number>(last - first + 1).fill(0);
  let outside = 0;
  for (const month of months) {
    const at = numberOf(month) - first;
    if (at >= 0 && at < counts.length) counts[at]!++;
    else outside++;
  }
  return {
    title: outside === 0 ? title : `${title} (${outside} before or after)`,
    of: counts.map((count, i) => [nameOf(first + i), count]),
    areMonths: true,
  };
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
