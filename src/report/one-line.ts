/** Characters that other programs end lines at, Python's `splitlines` among them, and JSON lets stand. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** An escape of JSON; of half a surrogate pair where it has a group. */
const ESCAPE = /\\(?:(ud[89a-f][\da-f]{2})|.)/g;

/**
 * JSON that everybody reads: line ends written as escapes, so that a record is one line, and U+FFFD for half
 * a surrogate pair, which no UTF-8 has and jq refuses with all that follows.
 */
export const oneLine = (json: string): string =>
  withoutHalves(
    json.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

/** `JSON.stringify` writes halves as escapes, and whole pairs as they are. */
const withoutHalves = (json: string): string =>
  json.includes('\\ud')
    ? json.replace(ESCAPE, (escape, half?: string) => (half === undefined ? escape : '\\ufffd'))
    : json;
