/** A name a person marked, with code-point offsets. */
export interface GoldSpan {
  start: number;
  end: number;
  type: string;
}

export interface GoldName {
  type: string;
  name: string;
}

/** An annotated article: spans, or lists of names. */
export interface GoldArticle {
  text: string;
  date?: string;
  spans: GoldSpan[] | null;
  names: GoldName[];
}

/** Fields with lists of names, and their type. */
const NAME_LISTS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['countries', 'country'],
  ['organizations', 'organization'],
  ['initiatives', 'initiative'],
  ['events', 'event'],
  ['places', 'place'],
]);

/**
 * Reads one line: `text` and either `entities` (or `spans`) as `{start, end, type}`, or lists of names such
 * as `people` and `countries` (strings, or objects with `name`).
 *
 * @returns the article, or what is wrong with the line
 */
export function readGold(line: string): GoldArticle | string {
  const record = parseLine(line);
  if (record === null) return 'is not a JSON object';
  const { text, date } = record;
  if (typeof text !== 'string') return 'has no "text" that is a string';
  const spans = record['entities'] ?? record['spans'];
  if (spans !== undefined && !(Array.isArray(spans) && spans.every(isSpan)))
    return '"entities" is not a list of {start, end, type}';
  const names = [...NAME_LISTS].flatMap(([field, type]) =>
    listNames(record[field]).map((name) => ({ type, name })),
  );
  if (
    spans === undefined &&
    names.length === 0 &&
    ![...NAME_LISTS.keys()].some((field) => field in record)
  )
    return 'has neither "entities" nor lists such as "people"';
  return {
    text,
    spans: spans?.map(inOwnTypes) ?? null,
    names,
    ...(typeof date === 'string' && { date }),
  };
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isSpan(value: unknown): value is GoldSpan {
  const { start, end, type } = (value ?? {}) as Partial<GoldSpan>;
  return typeof start === 'number' && typeof end === 'number' && typeof type === 'string';
}

/** A facility is a place: the contract makes it a subtype. */
const inOwnTypes = (span: GoldSpan): GoldSpan =>
  span.type === 'facility' ? { ...span, type: 'place' } : span;

function listNames(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) =>
    typeof item === 'string' ? item : ((item as { name?: string } | null)?.name ?? []),
  );
}
