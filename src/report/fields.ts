/** Names of fields with those wanted inside them; an empty map wants all that is inside. */
export type FieldTree = ReadonlyMap<string, FieldTree>;
type Growing = Map<string, Growing>;

/** The fields that paths such as `entities.mentions.text` name; a path takes all that is below it. */
export function fieldTree(paths: readonly string[]): FieldTree {
  const root: Growing = new Map();
  const whole = new Set(paths);
  for (const path of paths) {
    let node = root;
    let walked = '';
    for (const name of path.split('.')) {
      walked += walked === '' ? name : `.${name}`;
      const next: Growing = node.get(name) ?? new Map<string, Growing>();
      node.set(name, next);
      if (whole.has(walked)) next.clear();
      if (whole.has(walked)) break;
      node = next;
    }
  }
  return root;
}

/** The value with no fields but these, in lists item by item; in the order that it had. */
export function pick(value: unknown, fields: FieldTree): unknown {
  if (fields.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, fields));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => fields.has(name))
      .map(([name, inside]) => [name, pick(inside, fields.get(name)!)]),
  );
}
