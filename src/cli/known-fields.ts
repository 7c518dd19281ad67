import { readTextAsset } from '../assets.js';
import { didYouMean } from './flags/values.js';

/** A node of a JSON Schema, as far as it tells names of fields. */
interface Node {
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  $defs?: Record<string, Node>;
}

/** What is wrong with paths of fields, by the schema of an analysis; null for nothing. */
export function fieldFault(paths: readonly string[]): string | null {
  const schema = JSON.parse(readTextAsset('analysis.schema.json')) as Node;
  for (const path of paths) {
    let inside = fieldsOf(schema, schema);
    const walked: string[] = [];
    for (const name of path.split('.')) {
      // Where the schema names none, as in what a record carries through, anything may be.
      if (inside.size === 0 && walked.length > 0) break;
      const next = inside.get(name);
      const known = [...inside.keys()].map((each) => [...walked, each].join('.'));
      if (!next) return `no field is called ${path}.${didYouMean(path, known)}`;
      walked.push(name);
      inside = fieldsOf(next, schema);
    }
  }
  return null;
}

/** Names and nodes below a node, through references, lists and what may be null. */
function fieldsOf(node: Node, schema: Node): ReadonlyMap<string, Node> {
  if (node.$ref !== undefined)
    return fieldsOf(schema.$defs![node.$ref.replace('#/$defs/', '')]!, schema);
  const below = [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].filter((each) => each);
  return new Map([
    ...Object.entries(node.properties ?? {}),
    ...below.flatMap((each) => [...fieldsOf(each!, schema)]),
  ]);
}
