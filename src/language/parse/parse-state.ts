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
  readonly label: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(n: number) {
    this.n = n;
    this.stack = new Int32Array(n + 1);
    const column = () => new Int32Array(n + 1).fill(NONE);
    this.head = column();
    this.label = column();
    this.left1 = column();
    this.left2 = column();
    this.right1 = column();
    this.right2 = column();
    this.leftCount = new Int32Array(n + 1);
    this.rightCount = new Int32Array(n + 1);
  }

  get done(): boolean {
    return this.front === this.n && this.depth === 0;
  }

  /** Word `k` from the top of the stack, -1 where there is none. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : NONE;
  }

  /** Word `k` of the buffer, -1 where there is none. */
  next(k: number): number {
    return this.front + k <= this.n ? this.front + k : NONE;
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
  reduceLeft(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.front;
    this.head[child] = head;
    this.label[child] = label;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = child;
    this.leftCount[head]!++;
  }

  /** The top of the stack becomes a child of the word below it. */
  reduceRight(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = child;
    this.rightCount[head]!++;
  }
}
