import type { Analysis } from '../src/analysis.js';

interface Located {
  start: number;
  end: number;
  text?: string;
}

/** Every object in `value` that has a start and an end, however deep. */
export function* locatedItems(value: unknown): Generator<Located> {
  if (value === null || typeof value !== 'object') return;
  const item = value as Partial<Located>;
  if (typeof item.start === 'number' && typeof item.end === 'number') yield item as Located;
  for (const inner of Object.values(value)) yield* locatedItems(inner);
}

/** Spans that do not say what the text says, or that leave it. */
export function wrongSpans(analysis: Analysis): Located[] {
  const { text, ...parts } = analysis;
  return [...locatedItems(parts)].filter(
    ({ start, end, text: said }) =>
      start < 0 ||
      end < start ||
      end > text.length ||
      (said !== undefined && said !== text.slice(start, end)),
  );
}
