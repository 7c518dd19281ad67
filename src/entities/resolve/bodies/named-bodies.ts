import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { Cluster } from '../cluster.js';

/** One way a text writes a body's name. */
export interface BodyForm {
  body: Cluster;
  mention: Candidate;
  /** Words in small letters, without `the`. */
  words: readonly string[];
}

/** The bodies of a text, each by every way it is written. */
export interface NamedBodies {
  context: EntityContext;
  forms: readonly BodyForm[];
  /** The bodies that are written so, by their words. */
  written: ReadonlyMap<string, readonly BodyForm[]>;
  /** By the token their mentions begin with. */
  startingAt: ReadonlyMap<number, BodyForm>;
}

/** Reads the bodies among the clusters of a text. */
export function readBodies(clusters: readonly Cluster[], context: EntityContext): NamedBodies {
  const { forms: tokens } = context.segmentation.tokens;
  const forms: BodyForm[] = [];
  const written = new Map<string, BodyForm[]>();
  const startingAt = new Map<number, BodyForm>();
  for (const body of clusters) {
    if (body.type !== 'organization') continue;
    const own = new Set<string>();
    for (const mention of body.mentions) {
      if (mention.kind !== 'name') continue;
      const from = tokens[mention.first]!.toLowerCase() === 'the' ? mention.first + 1 : mention.first;
      const words = tokens.slice(from, mention.last).map((word) => word.toLowerCase());
      const form = { body, mention, words };
      startingAt.set(mention.first, form);
      const key = words.join(' ');
      if (own.has(key)) continue;
      own.add(key);
      forms.push(form);
      const others = written.get(key);
      if (others) others.push(form);
      else written.set(key, [form]);
    }
  }
  return { context, forms, written, startingAt };
}

/** The one thing among some, if all are it. */
export function only<T>(things: Iterable<T>): T | undefined {
  const all = new Set(things);
  return all.size === 1 ? [...all][0] : undefined;
}
