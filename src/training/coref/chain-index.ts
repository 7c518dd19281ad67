import type { ChainMention } from './chains.js';

/** Longest title before a name, in characters. */
const LONGEST_TITLE = 25;
/** Longest phrase that counts as a name, in words. */
const LONGEST_NAME = 8;

function append(lists: Map<number, ChainMention[]>, at: number, mention: ChainMention): void {
  const list = lists.get(at);
  if (list) list.push(mention);
  else lists.set(at, [mention]);
}

/** Which chains hold what stands in a range. */
export class ChainIndex {
  readonly #byEnd = new Map<number, ChainMention[]>();
  readonly #byHead = new Map<number, ChainMention[]>();
  readonly #series: ChainMention[] = [];
  readonly #names: ChainMention[];

  constructor(mentions: readonly ChainMention[]) {
    for (const mention of mentions) {
      append(this.#byEnd, mention.end, mention);
      const [head] = mention.heads;
      if (mention.isSeries) this.#series.push(mention);
      else if (head) append(this.#byHead, head.end, mention);
    }
    this.#names = mentions
      .filter(({ isNamed, words }) => isNamed && words <= LONGEST_NAME)
      .sort((a, b) => a.start - b.start);
  }

  /** Chains that name what stands in a range; for several, `the voters of Kenya` are not Kenya. */
  named(start: number, end: number, forSeveral: boolean, found: Set<string>): void {
    const covers = (m: { start: number; end: number }) => m.start < end && start < m.end;
    for (const m of this.#names)
      if (covers(m) && (!forSeveral || !m.heads[0]?.isPlural || m.heads.some(covers)))
        found.add(m.chain);
  }

  exact(start: number, end: number, found: Set<string>): void {
    for (const m of this.#byEnd.get(end) ?? []) if (m.start === start) found.add(m.chain);
  }

  /**
   * Chains of what stands in a range with a head at each end: `Anna Haugen and her sister`, a title before it
   * or not.
   */
  joined(start: number, end: number, found: Set<string>): void {
    for (const m of this.#series)
      if (m.start <= start && start - m.start <= LONGEST_TITLE && m.heads.some((w) => w.end === end))
        found.add(m.chain);
  }

  /**
   * The chain of a word for several whom no phrase names together: of `they` behind `Ruiz wrote with Haugen`.
   */
  split(start: number, end: number): string | undefined {
    return this.#byEnd.get(end)?.find((m) => m.start === start && m.isSplit)?.chain;
  }

  /** The chain of the smallest phrase without a name that ends in a word. */
  closed(start: number, end: number, found: Set<string>): void {
    const all = (this.#byEnd.get(end) ?? []).filter((m) => m.start <= start && !m.isNamed);
    all.sort((a, b) => b.start - a.start);
    if (all[0]) found.add(all[0].chain);
  }

  /** Chains of the phrases that one word heads. */
  headed(end: number, found: Set<string>): void {
    for (const m of this.#byHead.get(end) ?? []) found.add(m.chain);
  }
}
