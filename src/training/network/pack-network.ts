import { writeModelFile } from '../../language/model-file/model-file.js';
import { PARTS, wordParts, type Vocabulary } from '../../language/network/word-parts.js';
import type { LanguageLabels, LayerSizes, SmallNumbers } from '../../language/network/weights.js';
import { CLUSTERS } from '../../language/word-clusters.js';
import type { TrainableNetwork } from './network.js';
import { toSmallTable } from './small-table.js';
import type { TrainableLayer, TrainableReadout, TrainableTable } from './parameter.js';
import type { StandIn } from './stand-ins.js';
import type { VectorTable } from './vector-table.js';

const MOST = 127;

/**
 * Bytes of the model file that `readLanguageWeights` reads: tables of words in one byte a number, all else in
 * full.
 */
export function packNetwork(
  network: TrainableNetwork,
  table: VectorTable,
  labels: LanguageLabels,
  standIns: readonly StandIn[] = [],
): Uint8Array {
  const { vocabulary } = table;
  const { width } = network.parts;
  const parts = table.addTo(network.parts, network.fromVector);
  const sections = new Map<string, ArrayBufferView>();
  const layers: LayerSizes = {};
  const addTable = (name: string, { table }: TrainableTable, weights: Float32Array | Int16Array) => {
    layers[name] = [table.inputs, table.outputs];
    sections.set(`${name}.weights`, weights);
  };
  const addLayer = (name: string, trainable: TrainableLayer) => {
    addTable(name, trainable, trainable.table.weights);
    sections.set(`${name}.bias`, trainable.layer.bias);
  };
  const addSmallTable = (name: string, trainable: TrainableTable) => {
    const { weights, scales } = toSmallTable(trainable.table);
    addTable(name, trainable, weights);
    sections.set(`${name}.scales`, scales);
  };
  const readouts: Record<string, number> = {};
  const addReadout = (name: string, readout: TrainableReadout) => {
    readouts[name] = readout.from;
    addSmallTable(name, readout);
  };
  const addSmall = (name: string, { numbers, scales }: SmallNumbers) =>
    sections.set(name, numbers).set(`${name}.scales`, scales);

  sections.set('vocabulary.hashes', vocabulary.hashes).set('vocabulary.rows', vocabulary.rows);
  addSmall('parts', quantize(parts, width));
  const rows = standIns.map(({ like }) =>
    meanOf(like.map((form) => embed(form, parts, width, vocabulary))),
  );
  addSmall('standIns', quantize(Float32Array.from(rows.flatMap((row) => [...row])), width));
  addLayer('window', network.window);
  network.deeper.forEach((table, i) => addSmallTable(`deeper.${i}`, table));
  addReadout('tags', network.tags);
  addReadout('arcs.asDependent', network.asDependent);
  addReadout('arcs.asHead', network.asHead);
  sections.set('arcs.root', network.rootAsHead.values);
  addLayer('arcs.match', network.match);
  addLayer('arcs.dependentDistances', network.dependentDistances);
  addLayer('arcs.headDistances', network.headDistances);
  addReadout('relations.roles', network.relationRoles);
  sections
    .set('relations.root', network.relationRoot.values)
    .set('relations.distances', network.relationDistances.values);
  addLayer('relations.score', network.relationScore);
  const meta = {
    labels,
    layers,
    vocabulary: vocabulary.size,
    clusters: CLUSTERS[2],
    readouts,
    states: network.sizes.states,
    deeper: network.deeper.length,
    standIns: standIns.map(({ rare }) => rare),
  };
  return writeModelFile(meta, sections);
}

function embed(form: string, values: Float32Array, width: number, vocabulary: Vocabulary): Float32Array {
  const parts = new Int32Array(PARTS);
  wordParts(form, vocabulary, parts);
  const sum = new Float32Array(width);
  for (const part of parts) for (let i = 0; i < width; i++) sum[i]! += values[part * width + i]!;
  return sum;
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  return rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}

/** Each row of `width` numbers by its greatest, in steps of a 127th of it. */
function quantize(values: Float32Array, width: number): SmallNumbers {
  const rows = values.length / width;
  const numbers = new Int8Array(values.length),
    scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const full = values.subarray(row * width, (row + 1) * width);
    scales[row] = full.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / MOST;
    if (scales[row] === 0) continue;
    full.forEach((number, i) => {
      numbers[row * width + i] = Math.round(number / scales[row]!);
    });
  }
  return { numbers, scales };
}
