import { replaced, type ReadingRule } from './rule.js';

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Bytes of Windows-1252 by the characters above Latin-1 that it writes them as. */
const BYTES = new Map<number, number>(
  [
    0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0,
    0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
    0x153, 0, 0x17e, 0x178,
  ].map((code, i) => [code, 0x80 + i]),
);

/** Characters that are there for machines, or stand for others. */
export const CHARACTER_RULES: readonly ReadingRule[] = [
  {
    id: 'reading.invisible',
    example: ['Ger\u00adma\u200bny', 'Germany'],
    pattern: /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.joiner',
    example: ['Jo\u200dhn', 'John'],
    pattern: /(?<=\p{Script=Latin})\u200d+(?=[\p{Script=Latin}\s.,;:!?)]|$)/gu,
    sign: /\u200d/,
    edits: replaced(() => ''),
  },
  {
    id: 'reading.space',
    example: ['3\u202f000\u00a0men', '3 000 men'],
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
    edits: replaced(() => ' '),
  },
  {
    id: 'reading.line-break',
    example: ['one\u2028two\rthree', 'one\ntwo\nthree'],
    pattern: /[\u2028\u2029\u0085]|\r(?!\n)/g,
    edits: replaced(() => '\n'),
  },
  {
    id: 'reading.ligature',
    example: ['ﬁrst oﬃce', 'first office'],
    pattern: /[\ufb00-\ufb06]/g,
    edits: replaced(([letter]) => LIGATURES[letter.charCodeAt(0) - 0xfb00]!),
  },
  {
    id: 'reading.accent',
    example: ['Ascuncio\u0301n', 'Ascunción'],
    pattern: /\p{L}[\u0300-\u036f]{1,4}/gu,
    sign: /[\u0300-\u036f]/,
    edits: replaced(([letter]) => letter.normalize('NFC')),
  },
  {
    id: 'reading.full-width',
    example: ['ＵＮ ２', 'UN 2'],
    pattern: /[\uff01-\uff5e]/g,
    edits: replaced(([letter]) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)),
  },
  {
    id: 'reading.mojibake',
    example: ['wonâ€™t, JosÃ©', 'won’t, José'],
    pattern:
      /[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,2}/g,
    edits: (match) => {
      const decoded = decodeTwice(match[0]);
      return decoded === null
        ? []
        : [{ start: match.index, end: match.index + decoded.length, text: decoded.text }];
    },
  },
  {
    id: 'reading.mojibake-quote',
    example: ['â€œNo,â€ she said', '“No,” she said'],
    pattern: /\u00e2\u20ac(?=[\s,.;:!?)]|$)/g,
    edits: replaced(() => '”'),
  },
];

/** UTF-8 that was read as Windows-1252 and written again; null when the bytes are no UTF-8. */
function decodeTwice(written: string): { text: string; length: number } | null {
  const bytes = Array.from(written, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? code : (BYTES.get(code) ?? 0);
  });
  const length = bytes[0]! >= 0xe0 ? 3 : 2;
  const isValid = bytes.length >= length && bytes.slice(1, length).every((b) => b >= 0x80 && b <= 0xbf);
  if (!isValid) return null;
  const first = bytes[0]! & (length === 3 ? 0x0f : 0x1f);
  const code = bytes.slice(1, length).reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first);
  return { text: String.fromCharCode(code), length };
}
