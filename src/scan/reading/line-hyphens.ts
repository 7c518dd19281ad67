import type { ReadingRule } from './rule.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** First parts of compounds, which keep their hyphen where a line ends in it. */
const FIRST_PARTS = words(`
well self non ex anti pro mid semi half cross vice so all two three four five six seven eight nine ten
twenty thirty forty fifty sixty seventy eighty ninety long short high low far hard post pre multi cease
world state`);

/** Last parts of compounds. */
const LAST_PARTS = words(`
term time year years old led backed based wing hand scale level range wide run made style related
minister general president elect up off out down in fire owned run controlled held born country city day
month week hour friendly free`);

/** Words cut at the end of a line: `Argen-` and `tina`. A compound keeps its hyphen. */
export const LINE_HYPHENS: ReadingRule = {
  id: 'reading.line-hyphen',
  example: ['in Argen-\ntina, the long-\nterm plan', 'in Argentina, the long-term plan'],
  pattern: /(\p{L}{2,30})[-\u2010]\r?\n[ \t]{0,8}(\p{L}{1,30})/gu,
  sign: /[-\u2010]\r?\n/,
  edits: (match, text) => {
    const [written, first = '', last = ''] = match as unknown as [string, string, string];
    const hyphen = match.index + first.length;
    const end = match.index + written.length - last.length;
    return [{ start: isCompound(first, last, text) ? hyphen + 1 : hyphen, end, text: '' }];
  },
};

/**
 * Whether the hyphen is part of the word; an upper case letter after it says so, and so does the text
 * elsewhere.
 */
function isCompound(first: string, last: string, text: string): boolean {
  if (/^\p{Lu}/u.test(last) || FIRST_PARTS.has(first.toLowerCase()) || LAST_PARTS.has(last)) return true;
  return (
    text.length <= LONGEST_SEARCHED && text.includes(`${first}-${last}`) && !text.includes(first + last)
  );
}

/** Longer texts are not searched for every word: the cost stays linear. */
const LONGEST_SEARCHED = 20_000;
