import type { Token } from '../analysis.js';
import type { Dependencies, Morphology } from './syntax.js';
import type { Segmentation } from './tokens.js';

/** The words of a text one by one, as they are published. */
export function listTokens(
  { tokens }: Segmentation,
  { pos, tags, lemmas }: Morphology,
  { heads, relations }: Dependencies,
): Token[] {
  return lemmas.map((lemma, i) => ({
    start: tokens.starts[i]!,
    end: tokens.ends[i]!,
    text: tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!),
    lemma,
    pos: pos[i]!,
    tag: tags[i]!,
    head: heads[i]!,
    dep: relations[i]!,
    sentence: tokens.sentenceOf[i]!,
  }));
}
