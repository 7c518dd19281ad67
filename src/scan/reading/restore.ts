import type { Analysis } from '../../analysis.js';
import type { Reading } from './read-through.js';

/**
 * Moves every span of an analysis of the text as read to the text as written, and takes its words from there.
 * In place.
 *
 * @param written the text as written, of which `reading` is the reading
 */
export function restoreSpans(analysis: Analysis, reading: Reading, written: string): Analysis {
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) visit(fields[key]);
    const { start, end, text } = fields;
    if (typeof start !== 'number' || typeof end !== 'number') return;
    fields['start'] = reading.startOf(start);
    fields['end'] = Math.max(reading.endOf(end), fields['start'] as number);
    if (typeof text === 'string')
      fields['text'] = written.slice(fields['start'] as number, fields['end'] as number);
  };
  visit(analysis);
  analysis.text = written;
  analysis.stats.characters = codePoints(written);
  return analysis;
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800)
      count--;
  return count;
}
