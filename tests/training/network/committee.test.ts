import { describe, expect, it } from 'vitest';
import { Annotator } from '../../../src/language/annotate.js';
import { readLanguageWeights } from '../../../src/language/network/weights.js';
import { Committee } from '../../../src/training/network/committee.js';
import type { Teachers } from '../../../src/training/network/lessons.js';
import { trainNetwork } from '../../../src/training/network/train-network.js';
import type { TreebankSentence } from '../../../src/training/treebank.js';
import { sentencesOf } from '../../language/annotated.js';

const sentence = (forms: string, pos: string, tags: string): TreebankSentence => ({
  forms: forms.split(' '),
  lemmas: forms.split(' '),
  pos: pos.split(' '),
  tags: tags.split(' '),
  heads: [1, -1, 1],
  relations: ['nsubj', 'root', 'obj'],
});
const SHIPS = ['ships', 'boats', 'cars'].flatMap((subject) =>
  ['carry', 'move'].map((verb) => sentence(`${subject} ${verb} grain`, 'NOUN VERB NOUN', 'NNS VBP NN')),
);
const PEOPLE = ['they', 'we', 'you'].flatMap((subject) =>
  ['eat', 'buy'].map((verb) => sentence(`${subject} ${verb} bread`, 'PRON VERB NOUN', 'PRP VBP NN')),
);
const UNLABELLED = Array.from({ length: 10 }, () => PEOPLE.map(({ forms }) => forms)).flat();
/** Part of speech of its first word is all that the two languages differ in. */
const DOUBT = ['they', 'carry', 'bread'];

const learn = (train: readonly TreebankSentence[], teachers: Teachers | null) =>
  readLanguageWeights(
    trainNetwork({
      train: Array.from({ length: 12 }, () => train).flat(),
      raw: UNLABELLED,
      vectors: { words: [], width: 4, numbers: new Float32Array(0) },
      sizes: { embedding: 8, recurrences: 2, states: 8, arcs: 8, relations: 8, vector: 4 },
      seed: 5,
      teachers,
      epochs: 20,
      measure: () => '',
      log: () => undefined,
    }),
    'small',
  );
const BOTH = [...SHIPS, ...PEOPLE];
const one = learn(BOTH, null);

describe('a committee', () => {
  it('says the mean of what its members say, and gives every word chances that add up to one', () => {
    const other = learn([...BOTH, ...PEOPLE], null);
    const alone = [one, other].map((network) => new Committee([network]).read(DOUBT));
    const together = new Committee([one, other]).read(DOUBT);
    together.pos.forEach((chance, i) => {
      const mean = (alone[0]!.pos[i]! + alone[1]!.pos[i]!) / 2;
      expect(Math.abs(chance - mean)).toBeLessThanOrEqual(1);
    });
    for (const table of [together.pos, together.tags, together.arcs, together.relations]) {
      const columns = table.length / DOUBT.length;
      for (let row = 0; row < DOUBT.length; row++) {
        const sum = table.slice(row * columns, (row + 1) * columns).reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - 255)).toBeLessThanOrEqual(columns);
      }
    }
    expect([...together.heads]).toEqual([1, 3, 1]);
  });

  it('names relations for the heads that it is given', () => {
    const committee = new Committee([one]);
    const heads = Int32Array.of(2, 2, 3);
    expect(committee.read(DOUBT, heads).heads).toBe(heads);
    expect(committee.read(DOUBT, heads).relations).not.toEqual(committee.read(DOUBT).relations);
  });
});

it('teaches words that no treebank has', () => {
  const committee = new Committee([one]);
  // Of pronouns the pupil's treebank has one in one sentence, so that both know the same labels.
  const few = [...SHIPS, PEOPLE[0]!];
  const posOf = (teachers: Teachers | null) =>
    new Annotator(learn(few, teachers), new Map()).annotate(sentencesOf([['you', 'buy', 'bread']]), true)
      .morphology.pos[0];
  expect(posOf(null)).toBe('NOUN');
  expect(posOf({ committee, sentences: UNLABELLED })).toBe('PRON');
});
