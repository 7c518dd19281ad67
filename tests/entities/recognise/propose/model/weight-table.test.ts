import { describe, expect, it } from 'vitest';
import { FeatureList } from '../../../../../src/entities/recognise/propose/model/feature-list.js';
import { LABELS } from '../../../../../src/entities/recognise/propose/model/labels.js';
import { WeightTable } from '../../../../../src/entities/recognise/propose/model/weight-table.js';
import { encodeWeight, WEIGHT_OF_CODE } from '../../../../../src/language/model-file/weight-code.js';
import { packEntries } from '../../../../../src/training/ner/pack-crf.js';

// Protects the format of the weights: what training packs is what recognition reads.
describe('the table of weights', () => {
  const code = encodeWeight(1.5),
    other = encodeWeight(-0.5);
  /** Three features of one bucket, two of them with the same bits 16 to 23. */
  const entries = [
    { hash: 0x01aa0007, labels: [0, 4], codes: [code, other] },
    { hash: 0x02aa0007, labels: [4], codes: [code] },
    { hash: 0xf0bb0007, labels: [1], codes: [other] },
  ];
  const { sizes, bytes } = packEntries(entries);
  const table = new WeightTable(sizes, bytes);
  const weightsOf = (...hashes: number[]) => {
    const list = new FeatureList();
    for (const hash of hashes) list.hashes[list.count++] = hash;
    const scores = new Int32Array(LABELS + 1);
    table.add(list, scores, 1);
    return [...scores.subarray(1)];
  };
  const scored = (...pairs: [number, number][]) =>
    pairs.reduce(
      (scores, [label, byte]) => scores.with(label, scores[label]! + WEIGHT_OF_CODE[byte]!),
      Array<number>(LABELS).fill(0),
    );

  it('finds every feature by its whole hash', () => {
    expect(weightsOf(0x01aa0007)).toEqual(scored([0, code], [4, other]));
    expect(weightsOf(0x02aa0007)).toEqual(scored([4, code]));
    expect(weightsOf(0xf0bb0007)).toEqual(scored([1, other]));
  });

  it('adds up features and passes over unknown ones', () => {
    expect(weightsOf(0x01aa0007, 0x02aa0007, 0x03aa0007, 0x01aa0008)).toEqual(
      scored([0, code], [4, other], [4, code]),
    );
  });
});
