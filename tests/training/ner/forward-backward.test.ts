import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow, START } from '../../../src/entities/recognise/propose/model/labels.js';
import { WORD_KINDS } from '../../../src/entities/recognise/propose/model/word.js';
import { ForwardBackward } from '../../../src/training/ner/forward-backward.js';
import { seededRandom } from '../../../src/training/random.js';

const WORDS = 3;
const random = seededRandom(7);
const numbers = (count: number) => Float64Array.from({ length: count }, () => 0.2 + random());
const factors = numbers(WORDS * LABELS);
const links = numbers(WORD_KINDS * LABELS * LABELS);
const kinds = Uint8Array.of(0, 1, 0);

/** How likely each label of each word is, by going through all paths. */
function byAllPaths(allowed: Int32Array): Float64Array {
  const sums = new Float64Array(WORDS * LABELS);
  const path: number[] = [];
  const walk = (weight: number): number => {
    const i = path.length;
    if (i === WORDS) {
      path.forEach((y, word) => (sums[word * LABELS + y]! += weight));
      return weight;
    }
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      const previous = path[i - 1] ?? START;
      if (!(allowed[i]! & (1 << y)) || !mayFollow(previous, y)) continue;
      path.push(y);
      const link = links[(kinds[i]! * LABELS + previous) * LABELS + y]!;
      total += walk(weight * link * factors[i * LABELS + y]!);
      path.pop();
    }
    return total;
  };
  const total = walk(1);
  return sums.map((sum) => sum / total);
}

function byTheLearner(allowed: Int32Array | null) {
  const gradient = new Float64Array(WORDS * LABELS);
  const linkGradient = new Float64Array(links.length);
  const isPossible = new ForwardBackward().expect(
    WORDS,
    factors,
    kinds,
    links,
    allowed,
    1,
    gradient,
    linkGradient,
  );
  return { isPossible, gradient, linkGradient };
}

describe('forward-backward', () => {
  it.each([
    ['every label', Int32Array.of(-1, -1, -1)],
    ['a name of three words, of two types', Int32Array.of(0b1010, 0b10100, 0b10100)],
    ['a name or none', Int32Array.of(0b1, 0b11, 0b101)],
  ])('counts what all paths together say where %s may be', (_, allowed) => {
    const { isPossible, gradient, linkGradient } = byTheLearner(allowed);
    const wanted = byAllPaths(allowed);
    expect(isPossible).toBe(true);
    gradient.forEach((found, k) => expect(found).toBeCloseTo(wanted[k]!, 6));
    expect(linkGradient.reduce((sum, found) => sum + found, 0)).toBeCloseTo(WORDS - 1, 6);
  });

  it('adds nothing where no path is allowed', () => {
    const { isPossible, gradient, linkGradient } = byTheLearner(Int32Array.of(0b1, 0b100, 0b1));
    expect(isPossible).toBe(false);
    expect(Math.max(...gradient, ...linkGradient)).toBe(0);
  });
});
