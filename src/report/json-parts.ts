import { oneLine } from './one-line.js';

/** Items of a list that are written at once. */
const BATCH = 1000;

/**
 * What `JSON.stringify(object, null, indent)` gives, and a line feed, in parts: the whole of a long article
 * may be longer than a string can be. Long lists at the top are cut, nothing else is.
 */
export function* jsonParts(object: object, indent: 0 | 2): Generator<string> {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  if (fields.length === 0) return yield '{}\n';
  const line = indent === 0 ? '' : '\n';
  yield '{';
  for (const [i, [key, value]] of fields.entries()) {
    yield `${i > 0 ? ',' : ''}${line}`;
    if (Array.isArray(value) && value.length > BATCH) yield* listParts(key, value, indent);
    else yield innerText({ [key]: value as unknown }, indent, '{', '}');
  }
  yield `${line}}\n`;
}

function* listParts(key: string, list: readonly unknown[], indent: 0 | 2): Generator<string> {
  const [margin, line] = indent === 0 ? ['', ''] : ['  ', '\n'];
  yield `${margin}${JSON.stringify(key)}:${indent === 0 ? '' : ' '}[`;
  for (let at = 0; at < list.length; at += BATCH) {
    const items = innerText({ '': list.slice(at, at + BATCH) }, indent, '[', ']');
    yield `${at > 0 ? ',' : ''}${line}${items}`;
  }
  yield `${line}${margin}]`;
}

/** The lines between the first opening mark and the last closing one. */
function innerText(object: object, indent: 0 | 2, open: string, close: string): string {
  const text = oneLine(JSON.stringify(object, null, indent));
  const start = text.indexOf(open) + 1 + (indent === 0 ? 0 : 1);
  const end = text.lastIndexOf(close);
  return indent === 0 ? text.slice(start, end) : text.slice(start, text.lastIndexOf('\n', end));
}
