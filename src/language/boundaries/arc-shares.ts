/** What the parser makes of a boundary between words. */
export interface ArcShares {
  /** Words left and right of it that are roots, by their chances: the side with less. */
  roots: number;
  /** Arcs across it, by their chances. */
  crossing: number;
}

/**
 * Chances of roots and of arcs in a sentence, for each word and at the boundary before it. Two sentences
 * without a mark between them have two roots, and no arc leads from one to the other.
 *
 * @param scores for each of `rows` words those of all words as its head, then of the root
 * @returns what lies at the boundary before each word
 */
export function shareArcs(scores: Float32Array, rows: number): ArcShares[] {
  const columns = rows + 1;
  const roots = new Float64Array(rows);
  /** How many more arcs lead across the boundary before a word than across the one before it. */
  const change = new Float64Array(columns + 1);
  const chances = new Float64Array(columns);
  for (let child = 0; child < rows; child++) {
    softmax(scores.subarray(child * columns, (child + 1) * columns), chances);
    roots[child] = chances[rows]!;
    for (let head = 0; head < rows; head++) {
      change[Math.min(child, head) + 1]! += chances[head]!;
      change[Math.max(child, head) + 1]! -= chances[head]!;
    }
  }
  const all = roots.reduce((sum, chance) => sum + chance, 0);
  let [left, crossing] = [0, 0];
  return Array.from(roots, (root, at) => {
    crossing += change[at]!;
    const shares = { roots: Math.min(left, all - left), crossing: Math.max(0, crossing) };
    left += root;
    return shares;
  });
}

function softmax(scores: Float32Array, chances: Float64Array): void {
  let most = -Infinity,
    total = 0;
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i]!);
  for (let i = 0; i < scores.length; i++) total += chances[i] = Math.exp(scores[i]! - most);
  for (let i = 0; i < scores.length; i++) chances[i]! /= total;
}
