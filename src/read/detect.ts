const EXTENSIONS: ReadonlyMap<string, 'text' | 'jsonl'> = new Map([
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
]);

/** How many bytes at the start of a file may not hold a NUL, and tell its format. */
export const HEAD_BYTES = 8192;

/** The format a file's extension names; undefined for others. */
export function formatOfName(path: string): 'text' | 'jsonl' | undefined {
  return EXTENSIONS.get(/\.[^./]{1,8}$/.exec(path)?.[0].toLowerCase() ?? '');
}

/** The format of content: a first line that begins a JSON object with a member is jsonl. */
export function formatOfText(head: string): 'text' | 'jsonl' {
  return /^\s{0,99}\{\s{0,99}"(?:[^"\\\n]|\\.){1,99}"\s{0,99}:/.test(head) ? 'jsonl' : 'text';
}

/** Whether bytes that are not UTF-16 hold a NUL: no text does. */
export function looksBinary(head: Uint8Array): boolean {
  return head.subarray(0, HEAD_BYTES).includes(0);
}
