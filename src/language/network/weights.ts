import { readModelFile, type ModelFile } from '../model/model-file.js';
import type { Layer } from '../kernel/kernel.js';
import type { Vocabulary } from './word-parts.js';

export interface EncoderWeights {
  readonly vocabulary: Vocabulary;
  /** A row for each word or part of a word. */
  readonly parts: SmallNumbers;
  /** From a word to what it gives to the word before, to itself and to the word after. */
  readonly window: Layer;
  readonly standIns: StandIns;
  /** Width of the recurrence, one way. */
  readonly states: number;
  /** From the states of both ways to the vector of a word. */
  readonly project: Layer;
}

/** Rows of `window.inputs` numbers in one byte each, to be multiplied by the scale of their row. */
export interface SmallNumbers {
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
}

/** Forms that training has hardly seen, and what each row of them is read as. */
export interface StandIns {
  readonly forms: readonly (readonly string[])[];
  readonly embeddings: SmallNumbers;
}

export interface MoveWeights {
  /** From the vector of a word to what it gives in each of the places that a move looks at. */
  readonly roles: Layer;
  /** A row for each place where no word stands. */
  readonly absent: Float32Array;
  /** Vector of the root. */
  readonly root: Float32Array;
  /** Rows by number of children and by distance, of the two topmost words of the stack. */
  readonly children: Float32Array;
  readonly distances: Float32Array;
  readonly score: Layer;
}

export interface RelationWeights {
  /** From the vector of a word to what it gives as head, and as child. */
  readonly roles: Layer;
  /** A row for each side and distance. */
  readonly distances: Float32Array;
  readonly score: Layer;
}

export interface LanguageWeights {
  readonly encoder: EncoderWeights;
  /** Scores of parts of speech, then of Penn tags. */
  readonly tags: Layer;
  readonly moves: MoveWeights;
  readonly relations: RelationWeights;
  /** Labels in the order of the scores. */
  readonly labels: LanguageLabels;
}

export interface LanguageLabels {
  /** Universal parts of speech. */
  readonly pos: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Parts of speech with the Penn tags that go with them, as pairs of numbers one after the other. */
  readonly pairs: readonly number[];
}

/** Name, inputs and outputs of each layer, as the model file lists them. */
export type LayerSizes = Record<string, [inputs: number, outputs: number]>;

/** @throws ModelFileError when the bytes are no model of this kind */
export function readLanguageWeights(bytes: Uint8Array, name: string): LanguageWeights {
  const file = readModelFile(bytes, name);
  const floats = (section: string) => file.section(section, Float32Array);
  const hashes = file.section('vocabulary.hashes', Uint32Array);
  return {
    labels: file.meta['labels'] as LanguageLabels,
    encoder: {
      vocabulary: { hashes, rows: file.section('vocabulary.rows', Uint16Array), size: file.meta['vocabulary'] as number },
      parts: { numbers: file.section('parts', Int8Array), scales: floats('parts.scales') },
      window: readLayer(file, 'window'),
      standIns: {
        forms: file.meta['standIns'] as string[][],
        embeddings: { numbers: file.section('standIns', Int8Array), scales: floats('standIns.scales') },
      },
      states: file.meta['states'] as number,
      project: readLayer(file, 'project'),
    },
    tags: readLayer(file, 'tags'),
    moves: {
      roles: readLayer(file, 'moves.roles'),
      absent: floats('moves.absent'),
      root: floats('moves.root'),
      children: floats('moves.children'),
      distances: floats('moves.distances'),
      score: readLayer(file, 'moves.score'),
    },
    relations: {
      roles: readLayer(file, 'relations.roles'),
      distances: floats('relations.distances'),
      score: readLayer(file, 'relations.score'),
    },
  };
}

function readLayer(file: ModelFile, name: string): Layer {
  const [inputs, outputs] = (file.meta['layers'] as LayerSizes)[name]!;
  return { inputs, outputs, weights: file.section(`${name}.weights`, Float32Array), bias: file.section(`${name}.bias`, Float32Array) };
}
