/** Characters that other programs end lines at, Python's `splitlines` among them, and JSON lets stand. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** JSON in which they are written as escapes, so that a record is one line for everybody. */
export const oneLine = (json: string): string =>
  json.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
