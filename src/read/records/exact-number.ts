/**
 * A number at the top of a JSON object as it is written: `12345678901234567890` would lose digits as a
 * number. Undefined where the object has no number under that name.
 *
 * @param json the text of one valid JSON object
 */
export function exactNumber(json: string, name: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at]!;
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    else if (mark === '"') {
      const end = endOfString(json, at);
      if (depth === 1) {
        const number = /^\s*:\s*(-?\d[\d.e+-]*)/i.exec(json.slice(end, end + LONGEST))?.[1];
        // Of a name that comes twice, the last counts, as for JSON.parse.
        if (number !== undefined && JSON.parse(json.slice(at, end)) === name) found = number;
      }
      at = end - 1;
    }
  }
  return found;
}

/** White space and digits that are looked at behind a name. */
const LONGEST = 200;

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
