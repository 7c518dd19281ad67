import type { Dependencies, Morphology } from './syntax.js';
import type { Segmentation } from './tokens.js';

/** Parts of speech and lemmas of every token. */
export function tag({ tokens }: Segmentation): Morphology {
  const x = tokens.forms.map(() => 'X');
  return { pos: x, tags: x, lemmas: tokens.forms.map((f) => f.toLowerCase()) };
}

/** Head and relation of every token, one tree a sentence. */
export function parse({ tokens, sentences }: Segmentation, _morphology: Morphology): Dependencies {
  const heads = new Int32Array(tokens.length);
  const relations: string[] = [];
  for (const s of sentences) for (let i = s.first; i < s.last; i++) {
    heads[i] = i === s.first ? -1 : s.first;
    relations.push(i === s.first ? 'root' : 'dep');
  }
  return { heads, relations };
}
