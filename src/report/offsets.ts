import type { Analysis, OffsetUnit } from '../analysis.js';

/** The same analysis with every `start` and `end` in another unit (from UTF-16 code units). */
export function convertOffsets(analysis: Analysis, unit: OffsetUnit): Analysis {
  if (unit === 'utf16' || countsAlike(analysis.text, unit)) return { ...analysis, offsetUnit: unit };
  const at = offsetTable(analysis.text, unit);
  return { ...(converted(analysis, at) as Analysis), offsetUnit: unit };
}

/** Turns offsets of `text` in UTF-16 code units into a unit. */
export function offsetsOf(text: string, unit: OffsetUnit): (utf16: number) => number {
  if (unit === 'utf16' || countsAlike(text, unit)) return (utf16) => utf16;
  const at = offsetTable(text, unit);
  return (utf16) => at[utf16]!;
}

/** Whether the unit counts this text as UTF-16 does. */
function countsAlike(text: string, unit: 'codepoint' | 'byte'): boolean {
  return unit === 'codepoint' ? !/[\ud800-\udbff]/.test(text) : !/[^\0-\x7f]/.test(text);
}

function converted(value: unknown, at: Int32Array): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.length > 0 && typeof value[0] !== 'object'
      ? value
      : value.map((item) => converted(item, at));
  const copy = { ...value } as Record<string, unknown>;
  for (const key in copy) {
    const field = copy[key];
    if (typeof field === 'object') copy[key] = converted(field, at);
    else if ((key === 'start' || key === 'end') && typeof field === 'number') copy[key] = at[field];
  }
  return copy;
}

/** For every UTF-16 offset of `text`, the offset in code points or UTF-8 bytes. */
function offsetTable(text: string, unit: 'codepoint' | 'byte'): Int32Array {
  const table = new Int32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i)!;
    const width = code > 0xffff ? 2 : 1;
    table.fill(at, i, i + width);
    at += unit === 'codepoint' ? 1 : bytesOf(code);
    i += width;
  }
  table[text.length] = at;
  return table;
}

/** Bytes of a code point in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
