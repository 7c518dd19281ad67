/** More than any scores of a sentence differ: the best tree has no arc of the root more than it must. */
const ROOT_PENALTY = 1e6;

/**
 * Heads of the tree of highest total score in which one word hangs on the root (Chu and Liu 1965; Edmonds
 * 1967).
 *
 * @param scores for each of `rows` words the score of each word as its head, then of the root, which is
 * number `rows`
 * @param heads takes the head of each word
 */
export function findTree(scores: Float32Array, rows: number, heads: Int32Array): void {
  chooseHeads(scores, rows, heads);
  if (!isTree(heads, rows)) spanTree(scores, rows, heads);
}

/** The best head of each word for itself. */
function chooseHeads(scores: Float32Array, rows: number, heads: Int32Array): void {
  for (let child = 0, at = 0; child < rows; child++) {
    let best = rows,
      most = -Infinity;
    for (let head = 0; head <= rows; head++, at++)
      if (scores[at]! > most) {
        most = scores[at]!;
        best = head;
      }
    heads[child] = best;
  }
}

/** Whether one word hangs on the root and all others on it in the end. */
function isTree(heads: Int32Array, rows: number): boolean {
  let roots = 0;
  for (let word = 0; word < rows; word++) if (heads[word] === rows) roots++;
  return roots === 1 && findCycle(heads, rows).length === 0;
}

/** Word from which each was reached first. */
let reachedFrom = new Int32Array(0);

/** Words that hang on each other in a ring, if there are any. */
function findCycle(heads: Int32Array, rows: number): number[] {
  if (reachedFrom.length < rows) reachedFrom = new Int32Array(2 * rows);
  reachedFrom.fill(-1, 0, rows);
  for (let start = 0; start < rows; start++) {
    let word = start;
    while (word !== rows && reachedFrom[word] === -1) {
      reachedFrom[word] = start;
      word = heads[word]!;
    }
    if (word === rows || reachedFrom[word] !== start) continue;
    const cycle = [word];
    for (let next = heads[word]!; next !== word; next = heads[next]!) cycle.push(next);
    return cycle;
  }
  return [];
}

/** Contracts cycles of best heads until none is left, then takes each apart at the arc that enters it. */
function spanTree(scores: Float32Array, rows: number, heads: Int32Array): void {
  const graph = new ContractedGraph(scores, rows, heads);
  for (let cycle = findCycle(graph.best, rows); cycle.length > 0; cycle = findCycle(graph.best, rows))
    graph.contract(cycle);
  graph.expand(heads);
}

/** What every graph writes its numbers into: one lives at a time. */
const room = { scores: new Float64Array(0), arcs: new Int32Array(0), lost: new Float64Array(0) };

/** Room for `size` arcs and no more nodes, from the last graph. */
function makeRoom(size: number): void {
  if (room.scores.length >= size) return;
  room.scores = new Float64Array(size);
  room.arcs = new Int32Array(size);
  room.lost = new Float64Array(size);
}

/** A node of a cycle: its words, and the arc by which it hung in the cycle. */
interface Part {
  readonly words: readonly number[];
  readonly arc: number;
}

/**
 * Sets of words as nodes, each under the number of one of them. Contracting all takes the cube of the words
 * at most. An arc between words is told by its number: that of its score in the table of all.
 */
class ContractedGraph {
  /** Best head of each node; the root for words that are no node any more. */
  readonly best: Int32Array;
  readonly #rows: number;
  /** For each node the score of hanging on each node, then on the root, and the arc by which it would. */
  readonly #scores: Float64Array;
  readonly #arcs: Int32Array;
  /** What each cycle lost with the arc to each of its nodes. */
  readonly #lost: Float64Array;
  /** Words of each node that is a cycle. */
  readonly #words = new Map<number, readonly number[]>();
  #nodes: number[] = [];
  readonly #contracted: Part[][] = [];

  /** @param heads the best head of each word for itself */
  constructor(scores: Float32Array, rows: number, heads: Int32Array) {
    this.#rows = rows;
    for (let word = 0; word < rows; word++) this.#nodes.push(word);
    const size = rows * (rows + 1);
    makeRoom(size);
    this.#scores = room.scores;
    this.#arcs = room.arcs;
    this.#lost = room.lost;
    for (let at = 0; at < size; at++) {
      this.#scores[at] = scores[at]!;
      this.#arcs[at] = at;
    }
    for (let at = rows; at < size; at += rows + 1) this.#scores[at]! -= ROOT_PENALTY;
    this.best = heads.slice(0, rows);
    for (const node of this.#nodes) if (this.best[node] === rows) this.#chooseBest(node);
  }

  /** Makes one node of those of a cycle, under the number of the first. */
  contract(cycle: readonly number[]): void {
    const [whole = 0] = cycle;
    const scores = this.#scores,
      lost = this.#lost,
      columns = this.#rows + 1;
    this.#partCycle(cycle);
    for (let i = 0; i < cycle.length; i++)
      lost[i] = scores[cycle[i]! * columns + this.best[cycle[i]!]!]!;
    const others: number[] = [];
    for (const node of this.#nodes) if (!cycle.includes(node)) others.push(node);
    for (let o = 0; o <= others.length; o++) {
      const other = o < others.length ? others[o]! : this.#rows;
      let best = 0,
        most = -Infinity;
      for (let i = 0; i < cycle.length; i++) {
        const at = cycle[i]! * columns + other;
        const score = scores[at]! - lost[i]!;
        if (score > most) {
          most = score;
          best = at;
        }
      }
      this.#copyArc(best, whole * columns + other, most);
    }
    for (const other of others) {
      const row = other * columns;
      let best = row + whole;
      for (const node of cycle) if (scores[row + node]! > scores[best]!) best = row + node;
      this.#copyArc(best, row + whole, scores[best]!);
    }
    for (const node of others) if (cycle.includes(this.best[node]!)) this.best[node] = whole;
    for (const node of cycle) this.best[node] = this.#rows;
    others.push(whole);
    this.#nodes = others;
    this.#chooseBest(whole);
  }

  /** Keeps what a cycle is of, and gives its words to the node that it becomes. */
  #partCycle(cycle: readonly number[]): void {
    const parts: Part[] = [],
      all: number[] = [];
    for (const node of cycle) {
      const words = this.#words.get(node) ?? [node];
      parts.push({ words, arc: this.#arc(node) });
      for (const word of words) all.push(word);
    }
    this.#contracted.push(parts);
    this.#words.set(cycle[0]!, all);
  }

  /**
   * Head of each word: arcs of nodes that are left, then those of cycles but for the part that is entered
   * from outside.
   */
  expand(heads: Int32Array): void {
    heads.fill(-1, 0, this.#rows);
    for (const node of this.#nodes) this.#set(heads, this.#arc(node));
    for (const cycle of this.#contracted.reverse()) {
      for (const { words, arc } of cycle)
        if (words.every((word) => heads[word] === -1)) this.#set(heads, arc);
    }
  }

  #set(heads: Int32Array, arc: number): void {
    const columns = this.#rows + 1;
    heads[Math.floor(arc / columns)] = arc % columns;
  }

  #arc(node: number): number {
    return this.#arcs[node * (this.#rows + 1) + this.best[node]!]!;
  }

  #copyArc(from: number, to: number, score: number): void {
    this.#scores[to] = score;
    this.#arcs[to] = this.#arcs[from]!;
  }

  #chooseBest(node: number): void {
    const scores = this.#scores,
      row = node * (this.#rows + 1);
    let best = this.#rows;
    for (const head of this.#nodes)
      if (head !== node && scores[row + head]! > scores[row + best]!) best = head;
    this.best[node] = best;
  }
}
