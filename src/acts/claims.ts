import type { Statement } from '../analysis.js';

interface Piece {
  start: number;
  end: number;
  statement: Statement;
}

/** Statements by where they stand. */
export class Claims {
  readonly #pieces: Piece[];
  readonly #open: Piece[] = [];
  #next = 0;

  constructor(statements: readonly Statement[]) {
    this.#pieces = statements.flatMap((statement) =>
      statement.content.map(({ start, end }) => ({ start, end, statement })),
    );
    this.#pieces.sort((a, b) => a.start - b.start);
  }

  /**
   * The innermost statement that covers a range, but for what a verb at `cue` says: `voiced concern` is done
   * by who voices it, and claimed by nobody. Asked for in text order, so that every piece is passed once.
   */
  around(start: number, end: number, cue: number): Statement | null {
    while (this.#next < this.#pieces.length && this.#pieces[this.#next]!.start <= start)
      this.#open.push(this.#pieces[this.#next++]!);
    while (this.#open.length > 0 && this.#open.at(-1)!.end < end) this.#open.pop();
    return this.#open.findLast(({ statement }) => statement.cue?.start !== cue)?.statement ?? null;
  }
}
