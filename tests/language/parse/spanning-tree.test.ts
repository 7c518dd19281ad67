import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTree } from '../../../src/language/parse/spanning-tree.js';

/** Every tree over `rows` words in which one hangs on the root. */
function* allTrees(rows: number): Generator<number[]> {
  for (let code = 0; code < (rows + 1) ** rows; code++) {
    const heads = Array.from(
      { length: rows },
      (_, i) => Math.floor(code / (rows + 1) ** i) % (rows + 1),
    );
    const reachesRoot = (word: number) => {
      for (let steps = 0; steps <= rows; steps++) {
        if (word === rows) return true;
        word = heads[word]!;
      }
      return false;
    };
    if (
      heads.filter((head) => head === rows).length === 1 &&
      heads.every((_, word) => reachesRoot(word))
    )
      yield heads;
  }
}

const score = (scores: Float32Array, heads: readonly number[]) =>
  heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);

/** Small whole numbers, so that sums are exact and cycles of good arcs are many. */
const scoresOf = (rows: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: rows * (rows + 1),
      maxLength: rows * (rows + 1),
    })
    .map((all) =>
      Float32Array.from(all, (value, at) =>
        at % (rows + 1) === Math.floor(at / (rows + 1)) ? -Infinity : value,
      ),
    );

// The parser may not miss the best tree: every one of a few words is compared.
it('finds a tree of the highest score with one root', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((rows) => fc.tuple(fc.constant(rows), scoresOf(rows))),
      ([rows, scores]) => {
        const heads = new Int32Array(rows);
        findTree(scores, rows, heads);
        const trees = [...allTrees(rows)];
        expect(trees).toContainEqual([...heads]);
        expect(score(scores, [...heads])).toBe(Math.max(...trees.map((tree) => score(scores, tree))));
      },
    ),
    { numRuns: 300 },
  );
});

it('takes rings of rings apart', () => {
  const rows = 4,
    low = -5;
  const scores = new Float32Array(rows * (rows + 1)).fill(low);
  const set = (child: number, head: number, value: number) => {
    scores[child * (rows + 1) + head] = value;
  };
  for (let word = 0; word < rows; word++) set(word, word, -Infinity);
  set(0, 1, 9);
  set(1, 0, 9); // a ring
  set(0, 2, 5);
  set(2, 3, 9);
  set(3, 2, 9);
  set(3, 1, 5); // a ring, and one of both rings
  set(2, 4, 1);
  const heads = new Int32Array(rows);
  findTree(scores, rows, heads);
  expect([...heads]).toEqual([2, 0, 4, 2]);
});

it('takes a list of 400 words without a good head in its stride', () => {
  const rows = 400;
  const scores = Float32Array.from({ length: rows * (rows + 1) }, (_, at) => {
    const child = Math.floor(at / (rows + 1)),
      head = at % (rows + 1);
    if (child === head) return -Infinity;
    return head === rows ? 0 : 10 - Math.abs(Math.abs(child - head) - (child % 7));
  });
  const heads = new Int32Array(rows);
  findTree(scores, rows, heads);
  expect([...heads].filter((head) => head === rows)).toHaveLength(1);
});
