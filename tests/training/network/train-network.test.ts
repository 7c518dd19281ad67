import { expect, it } from 'vitest';
import { Annotator } from '../../../src/language/annotate.js';
import { readLanguageWeights } from '../../../src/language/network/weights.js';
import { trainNetwork } from '../../../src/training/network/train-network.js';
import type { TreebankSentence } from '../../../src/training/treebank.js';
import { sentencesOf } from '../../language/annotated.js';

const SUBJECTS = ['ministers', 'farmers', 'doctors', 'pilots', 'nurses'];
const VERBS = ['signed', 'praised', 'opposed', 'read', 'changed'];
const OBJECTS = ['treaties', 'plans', 'letters', 'rules'];

/** `ministers signed new treaties .` with every subject, verb and object. */
const TREEBANK = SUBJECTS.flatMap((subject) =>
  VERBS.flatMap((verb) =>
    OBJECTS.map((object): TreebankSentence => ({
      forms: [subject, verb, 'new', object, '.'],
      lemmas: [subject, verb, 'new', object, '.'],
      pos: ['NOUN', 'VERB', 'ADJ', 'NOUN', 'PUNCT'],
      tags: ['NNS', 'VBD', 'JJ', 'NNS', '.'],
      heads: [1, -1, 3, 1, 1],
      relations: ['nsubj', 'root', 'amod', 'obj', 'punct'],
    })),
  ),
);

const train = () =>
  trainNetwork({
    train: TREEBANK,
    raw: [],
    vectors: { words: [], width: 4, numbers: new Float32Array(0) },
    sizes: { embedding: 8, recurrences: 2, states: 8, arcs: 8, relations: 8, vector: 4 },
    seed: 1,
    teachers: null,
    epochs: 60,
    measure: () => '',
    log: () => undefined,
  });

it('learns a small language, words unseen included', () => {
  const annotator = new Annotator(readLanguageWeights(train(), 'small'), new Map());
  const { morphology, dependencies } = annotator.annotate(
    sentencesOf([['teachers', 'opposed', 'new', 'plans', '.']]),
    true,
  );
  expect(morphology.pos).toEqual(['NOUN', 'VERB', 'ADJ', 'NOUN', 'PUNCT']);
  expect([...dependencies.heads]).toEqual([1, -1, 3, 1, 1]);
  expect(dependencies.relations).toEqual(['nsubj', 'root', 'amod', 'obj', 'punct']);
});

it('makes the same bytes of the same data', () => {
  expect(Buffer.from(train()).equals(Buffer.from(train()))).toBe(true);
});
