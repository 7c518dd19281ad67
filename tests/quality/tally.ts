/** Counts of right answers against what was found and what was wanted. */
export class Tally {
  hit = 0;
  found = 0;
  wanted = 0;

  /** Matches each wanted item with at most one found item. */
  add<W, F>(wanted: readonly W[], found: readonly F[], same: (w: W, f: F) => boolean): [W, F][] {
    const free = new Set(found);
    const pairs: [W, F][] = [];
    for (const w of wanted) {
      const match = [...free].find((f) => same(w, f));
      if (match === undefined) continue;
      free.delete(match);
      pairs.push([w, match]);
    }
    this.wanted += wanted.length;
    this.found += found.length;
    this.hit += pairs.length;
    return pairs;
  }

  tick(ok: boolean): void {
    this.wanted++;
    this.found++;
    if (ok) this.hit++;
  }

  /** F1 in percent, one decimal. */
  get f1(): number {
    const all = this.found + this.wanted;
    return all === 0 ? 0 : Math.round((2000 * this.hit) / all) / 10;
  }
}
