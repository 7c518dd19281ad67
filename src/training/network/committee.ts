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
/** Less than any chance that counts. */
const NO_CHANCE = 1e-9;

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
    const sum = (columns: number, scores: (member: Member) => Scores) => {
      const sums = new Float32Array(rows * columns);
      for (const member of this.#members) addChances(scores(member), sums, columns);
      return sums;
    };
    const tagScores = (from: number) => (member: Member) => ({
      scores: member.tagger.score(member.encoder, rows),
      width: member.tagger.width,
      from,
    });
    const arcs = sum(rows + 1, (member) => ({
      scores: member.arcs.score(member.encoder, rows),
      width: rows + 1,
      from: 0,
    }));
    const heads = given ?? treeOf(arcs, rows);
    const ofRelations = sum(relations.length, (member) => ({
      scores: member.relations.score(member.encoder, rows, heads),
      width: relations.length,
      from: 0,
    }));
    const inSteps = (sums: Float32Array) =>
      Uint8Array.from(sums, (sum) => Math.round(sum / this.#members.length / CHANCE_STEP));
    return {
      pos: inSteps(sum(pos.length, tagScores(0))),
      tags: inSteps(sum(tags.length, tagScores(pos.length))),
      arcs: inSteps(arcs),
      relations: inSteps(ofRelations),
      heads,
    };
  }
}

/** The tree whose arcs are likeliest together, by chances or sums of them. */
function treeOf(arcs: Float32Array, rows: number): Int32Array {
  const heads = new Int32Array(rows);
  findTree(
    arcs.map((chance) => Math.log(chance + NO_CHANCE)),
    rows,
    heads,
  );
  return heads;
}

/** Rows of `width`, in which what is meant begins at `from`. */
interface Scores {
  scores: Float32Array;
  width: number;
  from: number;
}

/** Adds softmax of the scores of each row to `sums`, which has rows of `columns`. */
function addChances({ scores, width, from }: Scores, sums: Float32Array, columns: number): void {
  for (let start = from, to = 0; to < sums.length; start += width, to += columns) {
    let most = -Infinity,
      sum = 0;
    for (let i = 0; i < columns; i++) most = Math.max(most, scores[start + i]!);
    for (let i = 0; i < columns; i++) sum += Math.exp(scores[start + i]! - most);
    for (let i = 0; i < columns; i++) sums[to + i]! += Math.exp(scores[start + i]! - most) / sum;
  }
}
