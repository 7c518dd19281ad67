/** What corpus commands read of each item of a part, and of which kind it is. */
const FIELDS = {
  entities: { id: 'text', type: 'text', name: 'text', aliases: 'list', mentions: 'list' },
  statements: { content: 'list', about: 'list', sentence: 'number' },
  acts: { type: 'text', actors: 'list', recipients: 'list', trigger: 'object', sentence: 'number' },
  keyphrases: { text: 'text', count: 'number' },
  dates: { start: 'number' },
  sentences: { start: 'number', end: 'number' },
} as const;

const KINDS = {
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  object: (value: unknown) => typeof value === 'object' && value !== null,
  list: (value: unknown) => Array.isArray(value),
} as const;

/**
 * The path of what a value lacks to be an analysis that can be read, such as `entities.mentions` of one that
 * was written with `--fields`; null where it lacks nothing. Parts that are not there at all may be wanted so.
 */
export function lackingIn(analysis: unknown): string | null {
  const { source, text, ...parts } = asObject(analysis);
  if (!KINDS.text(asObject(source)['name'])) return 'source.name';
  if (text !== undefined && !KINDS.text(text)) return 'text';
  for (const [part, fields] of Object.entries(FIELDS)) {
    const items = parts[part];
    if (items === undefined) continue;
    if (!Array.isArray(items)) return part;
    for (const item of items) {
      const lacking = Object.entries(fields).find(([name, kind]) => !KINDS[kind](asObject(item)[name]));
      if (lacking) return `${part}.${lacking[0]}`;
    }
  }
  return null;
}

const asObject = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
