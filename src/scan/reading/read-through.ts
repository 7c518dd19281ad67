import { CHARACTER_RULES } from './characters.js';
import { LINE_HYPHENS } from './line-hyphens.js';
import { MARKUP_RULES } from './markup.js';
import type { Edit, ReadingRule } from './rule.js';

/** In order: where two read the same characters, the earlier one does. */
export const READING_RULES: readonly ReadingRule[] = [LINE_HYPHENS, ...CHARACTER_RULES, ...MARKUP_RULES];

/** A text as it is read, and where its characters stand in the text as it is written. UTF-16 offsets. */
export interface Reading {
  text: string;
  /** Offset in the written text at which the character read at `i` begins. */
  startOf: (i: number) => number;
  /** Offset in the written text after the character read before `i`. */
  endOf: (i: number) => number;
}

/** Anything that a rule may begin with; most texts hold little of it. */
const SOMETHING =
  /[\u0085\u00a0\u00ad\u00c2-\u00c5\u00e2\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufb00-\ufb06\ufeff\uff01-\uff5e*_#<&]|\]\(|^>|[RM]T @|[-\u2010]\r?\n|\r(?!\n)/mu;

/** An accent that is a character of its own. */
const ACCENT = /[\u0300-\u036f]/;

/**
 * The text without what is there for machines and printers; null where it is read as it is written. Linear in
 * its length.
 */
export function readThrough(text: string): Reading | null {
  if (!SOMETHING.test(text) && !ACCENT.test(text)) return null;
  const edits = disjoint(READING_RULES.map((rule) => editsOf(rule, text)));
  return edits.length === 0 ? null : apply(edits, text);
}

function editsOf({ pattern, sign, edits }: ReadingRule, text: string): Edit[] {
  const found: Edit[] = [];
  if (sign && !sign.test(text)) return found;
  for (const match of text.matchAll(pattern))
    for (const edit of edits(match as RegExpExecArray, text)) found.push(edit);
  return found;
}

/** The edits in text order; of two that overlap, that of the earlier rule. */
function disjoint(byRule: readonly Edit[][]): Edit[] {
  let kept: Edit[] = [];
  for (const edits of byRule) {
    if (edits.length === 0) continue;
    const merged: Edit[] = [];
    let i = 0;
    for (const edit of edits) {
      while (i < kept.length && kept[i]!.end <= edit.start) merged.push(kept[i++]!);
      const isFree = i >= kept.length || kept[i]!.start >= edit.end;
      const last = merged.at(-1);
      if (isFree && (last === undefined || last.end <= edit.start)) merged.push(edit);
    }
    while (i < kept.length) merged.push(kept[i++]!);
    kept = merged;
  }
  return kept;
}

function apply(edits: readonly Edit[], written: string): Reading {
  const pieces: string[] = [];
  let length = written.length;
  for (const { start, end, text } of edits) length += text.length - (end - start);
  const starts = new Int32Array(length + 1);
  const ends = new Int32Array(length + 1);
  let [from, at] = [0, 0];
  const copy = (to: number) => {
    pieces.push(written.slice(from, to));
    for (let i = from; i < to; i++) {
      starts[at] = i;
      ends[++at] = i + 1;
    }
  };
  for (const { start, end, text } of edits) {
    copy(start);
    pieces.push(text);
    for (let i = 0; i < text.length; i++) {
      starts[at] = start;
      ends[++at] = end;
    }
    from = end;
  }
  copy(written.length);
  starts[at] = written.length;
  return { text: pieces.join(''), startOf: (i) => starts[i]!, endOf: (i) => ends[i]! };
}
