import { createKernel } from '../../language/kernel/create-kernel.js';
import { Encoder } from '../../language/network/encoder.js';
import type { LanguageWeights } from '../../language/network/weights.js';
import { ArcScorer } from '../../language/parse/arc-scorer.js';
import { RelationScorer } from '../../language/parse/relation-scorer.js';
import { findTree } from '../../language/parse/spanning-tree.js';
import { Tagger } from '../../language/tag/tagger.js';
import { CHANCE_STEP, type Chances } from './chances.js';

/** Room of the kernel of one network. */
const KERNEL_BYTES = 9 * 2 ** 22;
interface Member {
  readonly encoder: Encoder;
  readonly tagger: Tagger;
  readonly arcs: ArcScorer;
  readonly relations: RelationScorer;
}

/** Several networks with the same labels; their answer is the mean of their chances. */
export class Committee {
  readonly #members: readonly Member[];
  readonly #labels;

  constructor(networks: readonly LanguageWeights[]) {
    this.#labels = networks[0]!.labels;
    this.#members = networks.map((weights) => {
      const kernel = createKernel(KERNEL_BYTES);
      return {
        encoder: new Encoder(weights.encoder, kernel),
        tagger: new Tagger(weights, kernel),
        arcs: new ArcScorer(weights.arcs, kernel),
        relations: new RelationScorer(weights.relations, -1, kernel),
      };
    });
  }

  /** @param given heads to name relations for; those of the committee where there are none */
  read(forms: readonly string[], given?: Int32Array): Chances {
    const rows = forms.length;
    const { pos, tags, relations } = this.#labels;
    for (const { encoder } of this.#members) encoder.encode(forms);
    const ofPos = new Float32Array(rows * pos.length),
      ofTags = new Float32Array(rows * tags.length),
      ofArcs = new Float32Array(rows * (rows + 1)),
      ofRelations = new Float32Array(rows * relations.length);
    for (const { encoder, tagger, arcs } of this.#members) {
      const scores = tagger.score(encoder, rows);
      addChances(scores, tagger.width, 0, pos.length, rows, ofPos);
      addChances(scores, tagger.width, pos.length, tags.length, rows, ofTags);
      addChances(arcs.score(encoder, 0, rows), rows + 1, 0, rows + 1, rows, ofArcs);
    }
    const heads = given ?? new Int32Array(rows);
    if (!given)
      findTree(
        ofArcs.map((chance) => Math.log(chance + 1e-9)),
        rows,
        heads,
      );
    for (const { encoder, relations: scorer } of this.#members)
      addChances(
        scorer.score(encoder, 0, rows, heads),
        relations.length,
        0,
        relations.length,
        rows,
        ofRelations,
      );
    const mean = (sums: Float32Array) =>
      Uint8Array.from(sums, (sum) => Math.round(sum / this.#members.length / CHANCE_STEP));
    return {
      pos: mean(ofPos),
      tags: mean(ofTags),
      arcs: mean(ofArcs),
      relations: mean(ofRelations),
      heads,
    };
  }
}

/** Adds softmax of `count` scores from `from` on in each row of `width`. */
function addChances(
  scores: Float32Array,
  width: number,
  from: number,
  count: number,
  rows: number,
  out: Float32Array,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * width + from;
    let most = -Infinity,
      sum = 0;
    for (let i = 0; i < count; i++) most = Math.max(most, scores[start + i]!);
    for (let i = 0; i < count; i++) sum += Math.exp(scores[start + i]! - most);
    for (let i = 0; i < count; i++) out[row * count + i]! += Math.exp(scores[start + i]! - most) / sum;
  }
}
