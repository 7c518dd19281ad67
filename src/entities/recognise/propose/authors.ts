import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';

const SIGNED: Evidence = { rule: 'person.byline', source: 'definition', confidence: 0.99 };

/** Whom a line under the headline names as an author, as far as the line says: `Ines Lind-Roy`. */
export function recogniseAuthors({ segmentation, layout }: EntityContext): Candidate[] {
  const { authors } = layout.article;
  const { text, starts, ends } = segmentation.tokens;
  const found: Candidate[] = [];
  if (authors.length === 0) return found;
  const byStart = new Map<number, number>();
  const signed = layout.blocks.filter(({ kind }) => kind === 'byline');
  const last = signed.at(-1)?.end ?? 0;
  for (let i = 0; i < starts.length && starts[i]! < last; i++) byStart.set(starts[i]!, i);
  for (const { start, end } of signed) {
    const line = text.slice(start, end).toLowerCase();
    for (const author of authors) {
      const at = line.indexOf(author.toLowerCase());
      const first = at < 0 ? undefined : byStart.get(start + at);
      if (first === undefined) continue;
      let behind = first;
      while (behind < ends.length && ends[behind]! < start + at + author.length) behind++;
      if (ends[behind] === start + at + author.length)
        found.push(nameAt(first, behind + 1, 'person', SIGNED));
    }
  }
  return found;
}
