import type { Entity, Mention } from '../analysis.js';
import type { Segmentation } from '../language/tokens.js';
import type { Discourse } from './discourse.js';

/**
 * The entities with the states that only their capitals name. Adds the words that surely go back to one,
 * `he`, `the minister`, `the two countries`, as mentions of it; a word for two is a mention of both. Linear
 * in the text.
 */
export function linkMentions(
  entities: readonly Entity[],
  discourse: Discourse,
  { tokens }: Segmentation,
): Entity[] {
  const byOwner = new Map<Entity, Mention[]>();
  for (const { owners, phrase, kind, rule, certainty } of discourse.answers('mention')) {
    const start = tokens.starts[phrase[0]]!,
      end = tokens.ends[phrase[1] - 1]!;
    const text = tokens.text.slice(start, end);
    const sentence = tokens.sentenceOf[phrase[0]]!;
    for (const owner of owners) {
      const list = byOwner.get(owner) ?? [];
      byOwner.set(owner, list);
      list.push({ start, end, text, sentence, kind, rule, confidence: rounded(certainty) });
    }
  }
  return [...entities, ...discourse.governments.all()].map((entity) => {
    const more = byOwner.get(entity);
    return more
      ? { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) }
      : entity;
  });
}

/** The last bits of an exponential differ between versions of V8. */
const rounded = (certainty: number) => Math.round(certainty * 1000) / 1000;
