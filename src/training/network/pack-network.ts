import { writeModelFile } from '../../language/model/model-file.js';
import type { Vocabulary } from '../../language/network/word-parts.js';
import { readLanguageWeights, type EncoderWeights, type LanguageLabels, type LayerSizes } from '../../language/network/weights.js';
import { WordWindows } from '../../language/network/word-windows.js';
import type { TrainableNetwork } from './network.js';
import type { StandIn } from './stand-ins.js';
import type { TrainableLayer } from './parameter.js';

const MOST = 127;

/**
 * Bytes of the model file that `readLanguageWeights` reads: tables of words in one byte a number, all else in full.
 *
 * @param common forms whose windows are stored
 */
export function packNetwork(network: TrainableNetwork, vocabulary: Vocabulary, labels: LanguageLabels, common: CommonForms = { frequent: [], standIns: [] }): Uint8Array {
  const { meta, sections } = collectSections(network, vocabulary, labels);
  return addCommonForms(meta, sections, common);
}

export interface CommonForms {
  frequent: readonly string[];
  standIns: readonly StandIn[];
}

interface Contents {
  meta: Record<string, unknown>;
  sections: Map<string, ArrayBufferView>;
}

function collectSections(network: TrainableNetwork, vocabulary: Vocabulary, labels: LanguageLabels): Contents {
  const sections = new Map<string, ArrayBufferView>();
  const layers: LayerSizes = {};
  const addLayer = (name: string, { layer }: TrainableLayer) => {
    layers[name] = [layer.inputs, layer.outputs];
    sections.set(`${name}.weights`, layer.weights).set(`${name}.bias`, layer.bias);
  };
  sections.set('vocabulary.hashes', vocabulary.hashes).set('vocabulary.rows', vocabulary.rows);
  const { bytes, scales } = quantize(network.parts.values, network.parts.rows);
  sections.set('parts', bytes).set('scales', scales);
  addLayer('window', network.window);
  addLayer('project', network.project);
  addLayer('tags', network.tags);
  addLayer('moves.roles', network.moveRoles);
  sections.set('moves.absent', network.absent.values).set('moves.root', network.root.values);
  sections.set('moves.children', network.children.values).set('moves.distances', network.moveDistances.values);
  addLayer('moves.score', network.moveScore);
  addLayer('relations.roles', network.relationRoles);
  sections.set('relations.distances', network.relationDistances.values);
  addLayer('relations.score', network.relationScore);
  return { meta: { labels, layers, vocabulary: vocabulary.size, states: network.sizes.states }, sections };
}

/** Writes the file twice: first without common forms, to compute their windows as a reader of the file will. */
function addCommonForms(meta: Contents['meta'], sections: Contents['sections'], { frequent, standIns }: CommonForms): Uint8Array {
  const write = (forms: EncoderWeights['common']['forms'], bytes: Int8Array, scales: Float32Array) =>
    writeModelFile({ ...meta, common: forms }, new Map([...sections, ['common.windows', bytes], ['common.scales', scales]]));
  const bare = write([], new Int8Array(0), new Float32Array(0));
  const forms = [...frequent.map((form) => [form]), ...standIns.map(({ rare }) => rare)];
  if (forms.length === 0) return bare;
  const { encoder } = readLanguageWeights(bare, 'language.bin');
  const rows = [...computeWindows(encoder, frequent), ...standIns.map(({ like }) => meanOf(computeWindows(encoder, like)))];
  const { bytes, scales } = quantize(Float32Array.from(rows.flatMap((row) => [...row])), forms.length);
  return write(forms, bytes, scales);
}

function computeWindows(encoder: EncoderWeights, forms: readonly string[]): Float32Array[] {
  const windows = new WordWindows(encoder);
  const places = new Int32Array(forms.length);
  windows.place(forms, places);
  return [...places].map((place) => windows.numbers.slice(place, place + encoder.window.outputs));
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  return rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}

/** Each row by its greatest number, in steps of a 127th of it. */
function quantize(values: Float32Array, rows: number): { bytes: Int8Array; scales: Float32Array } {
  const width = values.length / rows;
  const bytes = new Int8Array(values.length), scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const numbers = values.subarray(row * width, (row + 1) * width);
    scales[row] = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / MOST;
    if (scales[row] === 0) continue;
    numbers.forEach((number, i) => { bytes[row * width + i] = Math.round(number / scales[row]!); });
  }
  return { bytes, scales };
}
