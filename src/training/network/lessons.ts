import type { LanguageLabels } from '../../language/network/weights.js';
import { shuffle } from '../random.js';
import type { TreebankSentence } from '../treebank.js';
import { mixAnswers, type Chances } from './chances.js';
import type { Committee } from './committee.js';
import { answerOf, joinExamples, toExample, type CountedVocabulary, type Example } from './examples.js';
import type { VectorTable } from './vector-table.js';

/** Share of sentences that are learned together with the next, as where a text has no sign between them. */
const JOINED = 0.12;
/** So many sentences an epoch have no answer but that of the teachers. */
const TAUGHT = 5000;

/**
 * Networks that know better together than one alone, and sentences to learn from them besides the treebanks
 * (Hinton, Vinyals and Dean 2015; for parsers Kuncoro et al. 2016).
 */
export interface Teachers {
  committee: Committee;
  sentences: readonly (readonly string[])[];
}

interface Source {
  train: readonly TreebankSentence[];
  teachers: Teachers | null;
  vocabulary: CountedVocabulary;
  labels: LanguageLabels;
  table: VectorTable;
  random: () => number;
}

/** What a network learns from, one epoch after the other. */
export class Lessons {
  /** Sentences an epoch. */
  readonly count: number;
  readonly #source: Source;
  readonly #examples: Example[];
  /** Each example with the one after it. */
  readonly #joined: ReadonlyMap<Example, Example>;
  readonly #taught: (readonly string[])[];
  #given = 0;

  constructor(source: Source) {
    const { train, teachers, labels, random } = source;
    this.#source = source;
    const examples = train.map((sentence) => {
      const known = answerOf(sentence, labels);
      const taught = teachers?.committee.read(sentence.forms, known.heads);
      return this.#example(sentence.forms, taught ? mixAnswers(known, taught) : known);
    });
    this.#joined = new Map(
      examples.slice(1).map((next, i) => [examples[i]!, joinExamples(examples[i]!, next)]),
    );
    this.#examples = examples;
    this.#taught = teachers ? shuffle([...teachers.sentences], random) : [];
    this.count = examples.length + Math.min(TAUGHT, this.#taught.length);
  }

  /** The sentences of the treebanks in a new order, some of them joined, and the next of the teachers. */
  *epoch(): Iterable<Example> {
    const { random } = this.#source;
    shuffle(this.#examples, random);
    const examples = [...this.#examples];
    while (examples.length < this.count) examples.push(this.#nextTaught());
    if (this.#taught.length > 0) shuffle(examples, random);
    for (const example of examples)
      yield random() < JOINED ? (this.#joined.get(example) ?? example) : example;
  }

  #nextTaught(): Example {
    const forms = this.#taught[this.#given++ % this.#taught.length]!;
    return this.#example(forms, this.#source.teachers!.committee.read(forms));
  }

  #example(forms: readonly string[], answer: Chances): Example {
    const { vocabulary, table } = this.#source;
    return toExample(forms, answer, vocabulary, (lower) => table.numberOf(lower));
  }
}
