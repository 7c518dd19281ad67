/** A mark that may open an item of a list, at the start of the text or after white space. */
const MARK =
  /(?<=^|\s)(?:[•⁃▪*]\s?(?:\d{1,3}\.)?|\d{1,3}(?:\.\)|[.)])|\(?[a-z]{1,4}\)|[a-z]\.)(?=\s)/giu;

const OPENING = /^(?:[•⁃▪*]|\(?[a-z]{1,4}[).]|\d{1,3}[).])/i;

/** A capital that no list begins with: `J. R. Roe met K. Din`. */
const INITIAL = /^[B-HJ-Z]\.$/;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Offsets in `text` where items of a running list begin, when it opens as one: `1. … 2. …`, `a) … b) …`, `• …
 * • …`.
 */
export function findListItems(text: string): number[] {
  if (!OPENING.test(text)) return [];
  const marks = [...text.matchAll(MARK)].map((m) => ({ at: m.index, mark: m[0] }));
  const opening = marks[0];
  if (!opening || opening.at !== 0 || INITIAL.test(opening.mark)) return [];
  if (/^[•⁃▪*]/.test(opening.mark))
    return marks.filter((m) => m.mark[0] === opening.mark[0]).map((m) => m.at);
  let expected = successor(opening.mark);
  const items = [0];
  for (const { at, mark } of marks.slice(1)) {
    if (expected === null || mark !== expected) continue;
    items.push(at);
    expected = successor(mark);
  }
  return items.length > 1 ? items : [];
}

/** The mark that comes next in the same style, or null. */
function successor(mark: string): string | null {
  const parts = /^(\(?)(\d+|[a-z]+)(\.\)|[.)])$/i.exec(mark);
  if (!parts) return null;
  const [, open, value, close] = parts as unknown as [string, string, string, string];
  if (/^\d/.test(value)) return `${open}${Number(value) + 1}${close}`;
  const lower = value.toLowerCase();
  const upper = value !== lower;
  const next = nextRoman(lower) ?? nextLetter(lower);
  return next === undefined ? null : `${open}${upper ? next.toUpperCase() : next}${close}`;
}

/** `iv` behind `iii`; of single letters only `i` and `v` count. */
function nextRoman(lower: string): string | undefined {
  const at = ROMAN.indexOf(lower);
  return at >= 0 && (lower.length > 1 || lower === 'i' || lower === 'v') ? ROMAN[at + 1] : undefined;
}

const nextLetter = (lower: string): string | undefined =>
  lower.length === 1 ? String.fromCharCode(lower.charCodeAt(0) + 1) : undefined;
