import type { Analysis, OffsetUnit } from '../analysis.js';

/** The same analysis with every `start` and `end` in another unit (from UTF-16 code units). */
export function convertOffsets(analysis: Analysis, unit: OffsetUnit): Analysis {
  const at = unit === 'utf16' ? null : offsetTable(analysis.text, unit);
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) => [key, at && (key === 'start' || key === 'end') && typeof v === 'number' ? at[v] : convert(v)]),
    );
  };
  return { ...(at ? (convert(analysis) as Analysis) : analysis), offsetUnit: unit };
}

/** For every UTF-16 offset of `text`, the offset in code points or UTF-8 bytes. */
function offsetTable(text: string, unit: 'codepoint' | 'byte'): Int32Array {
  const table = new Int32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const width = code > 0xffff ? 2 : 1;
    table.fill(at, i, i + width);
    at += unit === 'codepoint' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    i += width;
  }
  table[text.length] = at;
  return table;
}
