import { readModelFile, type ModelFile } from '../model-file/model-file.js';
import type { Layer, SmallTable } from '../kernel/kernel.js';
import type { Vocabulary } from './word-parts.js';

export interface EncoderWeights {
  readonly vocabulary: Vocabulary;
  /** A row for each word or part of a word. */
  readonly parts: SmallNumbers;
  /**
   * From a word to what it gives in the first recurrence to the word before, to itself and to the word after,
   * and in each of the others to itself; then what it gives to each readout.
   */
  readonly window: Layer;
  readonly standIns: StandIns;
  /** Width of each recurrence, one way. */
  readonly states: number;
  /**
   * From the states of each recurrence but the last to the input of the next, besides what the form gives.
   */
  readonly deeper: readonly SmallTable[];
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

/**
 * A layer over the states of a word and its form: what the form gives begins at `from` in the output of the
 * window layer.
 */
export interface Readout extends SmallTable {
  readonly from: number;
}

export interface ArcWeights {
  /** From the states of a word to what it gives as dependent and as head, to be squashed. */
  readonly asDependent: Readout;
  readonly asHead: Readout;
  /** What the root gives as head. */
  readonly root: Float32Array;
  /** From what a dependent gives to what it looks for in a head. */
  readonly match: Layer;
  /** From what a dependent, or a head, gives to scores of distances. */
  readonly dependentDistances: Layer;
  readonly headDistances: Layer;
}

export interface RelationWeights {
  /** From the states of a word to what it gives as head, and as child. */
  readonly roles: Readout;
  /** What the root gives as head. */
  readonly root: Float32Array;
  /** A row for each distance. */
  readonly distances: Float32Array;
  readonly score: Layer;
}

export interface LanguageWeights {
  readonly encoder: EncoderWeights;
  /** Scores of parts of speech, then of Penn tags. */
  readonly tags: Readout;
  readonly arcs: ArcWeights;
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
      vocabulary: {
        hashes,
        rows: file.section('vocabulary.rows', Uint16Array),
        size: file.meta['vocabulary'] as number,
        clusters: (file.meta['clusters'] ?? 0) as number,
      },
      parts: { numbers: file.section('parts', Int8Array), scales: floats('parts.scales') },
      window: readLayer(file, 'window'),
      standIns: {
        forms: file.meta['standIns'] as string[][],
        embeddings: { numbers: file.section('standIns', Int8Array), scales: floats('standIns.scales') },
      },
      states: file.meta['states'] as number,
      deeper: Array.from({ length: file.meta['deeper'] as number }, (_, i) =>
        readSmallTable(file, `deeper.${i}`),
      ),
    },
    tags: readReadout(file, 'tags'),
    arcs: {
      asDependent: readReadout(file, 'arcs.asDependent'),
      asHead: readReadout(file, 'arcs.asHead'),
      root: floats('arcs.root'),
      match: readLayer(file, 'arcs.match'),
      dependentDistances: readLayer(file, 'arcs.dependentDistances'),
      headDistances: readLayer(file, 'arcs.headDistances'),
    },
    relations: {
      roles: readReadout(file, 'relations.roles'),
      root: floats('relations.root'),
      distances: floats('relations.distances'),
      score: readLayer(file, 'relations.score'),
    },
  };
}

function readLayer(file: ModelFile, name: string): Layer {
  return {
    ...readSizes(file, name),
    weights: file.section(`${name}.weights`, Float32Array),
    bias: file.section(`${name}.bias`, Float32Array),
  };
}

function readReadout(file: ModelFile, name: string): Readout {
  return {
    ...readSmallTable(file, name),
    from: (file.meta['readouts'] as Record<string, number>)[name]!,
  };
}

function readSmallTable(file: ModelFile, name: string): SmallTable {
  return {
    ...readSizes(file, name),
    weights: file.section(`${name}.weights`, Int16Array),
    scales: file.section(`${name}.scales`, Float32Array),
  };
}

function readSizes(file: ModelFile, name: string): { inputs: number; outputs: number } {
  const [inputs, outputs] = (file.meta['layers'] as LayerSizes)[name]!;
  return { inputs, outputs };
}
