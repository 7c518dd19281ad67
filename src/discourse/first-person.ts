import type { Entity } from '../analysis.js';
import type { DiscourseContext } from './context.js';
import type { Phrase } from '../grammar/sentence.js';
import { LetterPattern } from '../scan/letter-pattern.js';

const SIGNATURE_LINES = 6;
const HEAD_LENGTH = 1000;
const LONGEST_SIGNATURE = 80;

/** Who signs a text in the first person: the first person named in a short line at its head. */
export function authorOf({ layout: { blocks }, entities }: DiscourseContext): Entity | null {
  const lines = blocks
    .slice(0, SIGNATURE_LINES)
    .filter((b) => b.kind !== 'title' && b.end - b.start <= LONGEST_SIGNATURE);
  return (
    entities.find(
      (e) =>
        e.type === 'person' &&
        lines.some((b) => e.mentions[0]!.start >= b.start && e.mentions[0]!.end <= b.end),
    ) ?? null
  );
}

/**
 * How the head of a joint statement names those who make it: `We, the Foreign Ministers of …`, `issued by the
 * …`.
 */
const JOINT = [
  /\bWe, (the [^.\n]{8,300}?),? (?:\w+ly )?(?:wish|met|affirm|reaffirm|reiterate|welcome|condemn|call|express|are|note|stress|declare) /,
  new LetterPattern(
    String.raw`\b(?:(?:released|issued|made) by|statement (?:by|of|from)) (the [^.\n]{8,400}|(?=\p{Lu})[^.\n]{8,400} and [^.\n]{3,200})`,
  ),
];

/** Whom `we` stands for in a joint statement: those its head says released it. */
export function jointAuthors({ segmentation: { tokens } }: DiscourseContext): Phrase | null {
  const text = tokens.text.slice(0, HEAD_LENGTH);
  for (const pattern of JOINT) {
    const head = pattern.exec(text);
    if (!head || !/ and |,/.test(head[1]!)) continue;
    const start = head.index + head[0].indexOf(head[1]!),
      end = start + head[1]!.length;
    const first = tokens.starts.findIndex((at) => at >= start);
    const last = tokens.ends.findIndex((at) => at >= end);
    if (first >= 0 && last >= first) return [first, last + 1];
  }
  return null;
}
