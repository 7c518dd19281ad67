const NONE = -1;

/**
 * State of an arc-hybrid parse of one sentence of `n` words (Kuhlmann, Gómez-Rodríguez and Satta 2011). The root
 * is a word of its own at the end of the buffer, number `n` (Ballesteros and Nivre 2013).
 */
export class ParseState {
  readonly n: number;
  readonly stack: Int32Array;
  depth = 0;
  /** First word of the buffer; `n` is the root. */
  front = 0;
  readonly head: Int32Array;
  /** Number of children so far, on either side of a word. */
  readonly leftCount: Uint16Array;
  readonly rightCount: Uint16Array;

  constructor(n: number) {
    this.n = n;
    this.stack = new Int32Array(n + 1);
    this.head = new Int32Array(n + 1).fill(NONE);
    this.leftCount = new Uint16Array(n + 1);
    this.rightCount = new Uint16Array(n + 1);
  }

  get done(): boolean {
    return this.front === this.n && this.depth === 0;
  }

  /** Word `k` from the top of the stack, -1 where there is none. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : NONE;
  }

  get canShift(): boolean {
    return this.front < this.n;
  }

  /** The root takes no more than one child. */
  get canReduceLeft(): boolean {
    return this.depth > 0 && (this.front < this.n || this.depth === 1);
  }

  get canReduceRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** The top of the stack becomes a child of the front of the buffer. */
  reduceLeft(): void {
    this.head[this.stack[--this.depth]!] = this.front;
    this.leftCount[this.front]!++;
  }

  /** The top of the stack becomes a child of the word below it. */
  reduceRight(): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.rightCount[head]!++;
  }
}
