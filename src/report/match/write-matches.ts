import type { Analysis, OffsetUnit } from '../../analysis.js';
import { offsetsOf } from '../offsets.js';
import { oneLine } from '../one-line.js';
import { safeText } from '../safe-text.js';
import type { Match } from './matcher.js';

/** How a match stands out in its sentence. */
export interface Marking {
  before: string;
  after: string;
}

export const BRACKETS: Marking = { before: '[[', after: ']]' };
export const COLORS: Marking = { before: '\u001b[1;31m', after: '\u001b[0m' };

/** `name:start-end: the sentence with the [[match]] marked`, a line a match. */
export function matchLines(
  { text, sentences, source }: Analysis,
  matches: readonly Match[],
  unit: OffsetUnit,
  { before, after }: Marking,
): string {
  const offset = offsetsOf(text, unit);
  return matches
    .map(({ start, end, sentence }) => {
      const range = sentences[sentence]!;
      const marked = [
        safeText(text.slice(range.start, start)).trimStart(),
        before,
        safeText(text.slice(start, end)),
        after,
        safeText(text.slice(end, range.end)).trimEnd(),
      ].join('');
      return `${safeText(source.name)}:${offset(start)}-${offset(end)}: ${marked}\n`;
    })
    .join('');
}

/** A line of JSON a match. */
export function matchJson(
  { text, sentences, source }: Analysis,
  matches: readonly Match[],
  unit: OffsetUnit,
): string {
  const offset = offsetsOf(text, unit);
  const span = ({ start, end }: { start: number; end: number }) => ({
    start: offset(start),
    end: offset(end),
    text: text.slice(start, end),
  });
  return matches
    .map((match) => {
      const line = {
        source: source.name,
        ...(source.url !== undefined && { url: source.url }),
        offsetUnit: unit,
        sentence: match.sentence,
        match: span(match),
        groups: match.groups.map((group) => ({ name: group.name, ...span(group) })),
        context: span(sentences[match.sentence]!),
      };
      return oneLine(`${JSON.stringify(line)}\n`);
    })
    .join('');
}
