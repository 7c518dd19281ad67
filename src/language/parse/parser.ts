import type { LinearModel } from '../model/linear-model.js';
import { hashRange } from '../model/hash.js';
import type { Dependencies, Morphology } from '../syntax.js';
import { LABEL_SEPARATOR } from '../tag/tagger.js';
import type { Segmentation, Tokens } from '../tokens.js';
import { indexOfMost } from '../model/index-of-most.js';
import { PARSE_FEATURES, parseFeatures, type ParseWords } from './parse-features.js';
import { ParseState } from './parse-state.js';
import { RELATION_FEATURES, relationFeatures } from './relation-features.js';
import { apply, bestMove, headAfter, MOVES, SHIFT } from './transitions.js';

const WORD_SEED = 0x21;
const ROOT_WORD = 0x5eed;

/** Longer sentences are lists and tables; they are parsed piece by piece. */
const LONGEST = 400;

/** What decides the moves, and the relation of each arc that a move makes. */
export interface ParserModels {
  moves: LinearModel;
  relations: LinearModel;
}

/** Numbers for tags and parts of speech, as the model was trained with. */
export interface TagNumbers {
  /** Part of speech, then Penn tag. */
  tag: ReadonlyMap<string, ReadonlyMap<string, number>>;
  pos: ReadonlyMap<string, number>;
}

export function numberTags(labels: readonly string[]): TagNumbers {
  const tag = new Map<string, Map<string, number>>();
  labels.forEach((label, i) => {
    const [pos, penn] = label.split(LABEL_SEPARATOR) as [string, string];
    const tags = tag.get(pos) ?? new Map<string, number>();
    tag.set(pos, tags.set(penn, i));
  });
  return { tag, pos: new Map([...tag.keys()].map((pos, i) => [pos, i])) };
}

/** Words as the features see them, with the root after the last. */
export function parseWords(forms: readonly string[], pos: readonly string[], tags: readonly string[], first: number, last: number, numbers: TagNumbers): ParseWords {
  const n = last - first;
  const words: ParseWords = { word: new Int32Array(n + 1), tag: new Int32Array(n + 1), pos: new Int32Array(n + 1) };
  for (let i = 0; i < n; i++) {
    const form = forms[first + i]!.toLowerCase();
    words.word[i] = hashRange(form, 0, form.length, WORD_SEED);
    words.tag[i] = numbers.tag.get(pos[first + i]!)?.get(tags[first + i]!) ?? -1;
    words.pos[i] = numbers.pos.get(pos[first + i]!) ?? -1;
  }
  words.word[n] = ROOT_WORD;
  words.tag[n] = words.pos[n] = 202;
  return words;
}

/** Heads and relations: greedy arc-hybrid parsing, linear in the number of tokens. */
export function parseTokens({ tokens, sentences }: Segmentation, { pos, tags }: Morphology, { moves, relations }: ParserModels): Dependencies {
  const names = relations.labels;
  const numbers = numberTags(moves.meta['tags'] as string[]);
  const result = { heads: new Int32Array(tokens.length), relations: new Array<string>(tokens.length) };
  const features = new Uint32Array(PARSE_FEATURES);
  const arcFeatures = new Uint32Array(RELATION_FEATURES);
  const moveScores = new Int32Array(MOVES);
  const relationScores = new Int32Array(names.length);
  const parsePiece = (first: number, last: number) => {
    const words = parseWords(tokens.forms, pos, tags, first, last, numbers);
    const state = new ParseState(last - first);
    while (!state.done) {
      moves.score(features, parseFeatures(state, words, features), moveScores);
      const move = bestMove(state, moveScores);
      if (move !== SHIFT) {
        const count = relationFeatures(state, words, headAfter(state, move), state.top(0), arcFeatures);
        relations.score(arcFeatures, count, relationScores);
      }
      apply(state, move, indexOfMost(relationScores));
    }
    let root = first;
    for (let i = 0; i < last - first; i++) {
      const head = state.head[i]!;
      if (head === last - first) root = first + i;
      result.heads[first + i] = head === last - first ? -1 : first + head;
      result.relations[first + i] = head === last - first ? 'root' : names[state.label[i]!]!;
    }
    return root;
  };
  for (const { first, core, last } of sentences) {
    if (first === last) continue;
    const from = core < last ? core : first;
    const root = parsePiece(from, Math.min(last, from + LONGEST));
    for (let at = from + LONGEST; at < last; at += LONGEST) attach(result, parsePiece(at, Math.min(last, at + LONGEST)), root, 'parataxis');
    attachDateline(result, tokens, first, from, root);
  }
  return result;
}

function attach(result: { heads: Int32Array; relations: string[] }, token: number, head: number, relation: string): void {
  result.heads[token] = head;
  result.relations[token] = relation;
}

/** `DUSHANBE, Sept. 16 (Xinhua) --` hangs on the root of the sentence it opens, flat under its first word. */
function attachDateline(result: { heads: Int32Array; relations: string[] }, tokens: Tokens, first: number, core: number, root: number): void {
  for (let i = first; i < core; i++) {
    const relation = /[\p{L}\p{N}]/u.test(tokens.forms[i]!) ? 'flat' : 'punct';
    if (i === first) attach(result, i, root, 'parataxis');
    else attach(result, i, first, relation);
  }
}
