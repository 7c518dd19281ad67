/** Two independent 32-bit hashes of a phrase; together they stand for it in the packed index. */
export class PhraseHash {
  /** FNV-1a over UTF-16 code units. */
  low = 0x811c9dc5;
  high = 0x9747b28c;

  reset(): void {
    this.low = 0x811c9dc5;
    this.high = 0x9747b28c;
  }

  /** Takes in the next token and the boundary after it. */
  add(token: string): void {
    for (let i = 0; i < token.length; i++) this.#take(token.charCodeAt(i));
    this.#take(0x20);
  }

  #take(unit: number): void {
    this.low = Math.imul(this.low ^ unit, 0x01000193) >>> 0;
    const mixed = Math.imul(this.high ^ unit, 0x85ebca6b);
    this.high = ((mixed << 13) | (mixed >>> 19)) >>> 0;
  }
}
