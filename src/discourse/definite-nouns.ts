import type { Entity } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';

/** Nouns for bodies, by the subtypes they name. */
const SUBTYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['party', ['party']],
  ['company', ['company', 'bank']],
  ['firm', ['company']],
  ['airline', ['company']],
  ['carmaker', ['company']],
  ['bank', ['bank']],
  ['court', ['court']],
  ['university', ['university']],
  ['newspaper', ['media']],
  ['broadcaster', ['media']],
  ['agency', ['government', 'igo', 'media']],
  ['ministry', ['government']],
  ['team', ['team']],
  ['club', ['team']],
  ['parliament', ['parliament']],
  ['army', ['military']],
  ['military', ['military']],
]);

/** Finds who `the minister` or `the company` goes back to. */
export class NounIndex {
  readonly #holders = new Map<string, Entity[]>();
  readonly #bodies = new Map<string, Entity[]>();

  constructor({ entities }: Pick<RelationContext, 'entities'>) {
    for (const entity of entities) {
      if (entity.type === 'person' && entity.role)
        for (const word of wordsOf(entity.role)) add(this.#holders, word, entity);
      if (entity.type !== 'organization') continue;
      for (const word of wordsOf(entity.name)) add(this.#bodies, word, entity);
      for (const [noun, subtypes] of SUBTYPES)
        if (entity.subtype && subtypes.includes(entity.subtype)) add(this.#bodies, noun, entity);
    }
  }

  /**
   * The last one named before the offset `at` that holds the office or is the body, by the words of the noun phrase
   * without its article; of several of an office, those whose office has all the words, of whom `choose` takes one.
   */
  find(
    words: readonly string[],
    at: number,
    choose: (people: readonly Entity[]) => Entity | null,
  ): Entity | null {
    const head = words.at(-1)?.toLowerCase();
    if (!head) return null;
    const holders = (this.#holders.get(head) ?? []).filter((e) => e.mentions[0]!.start < at);
    const exact = holders.filter((e) => words.every((word) => wordsOf(e.role!).has(word.toLowerCase())));
    const people = exact.length > 0 ? exact : holders;
    if (people.length > 0) return choose(people);
    const bodies = (this.#bodies.get(head) ?? []).filter(
      (e) =>
        e.mentions[0]!.start < at &&
        (words.length === 1 || words.every((word) => wordsOf(e.name).has(word.toLowerCase()))),
    );
    return bodies.length > 0 ? latest(bodies, at) : null;
  }
}

const wordsOf = (text: string) => new Set(text.toLowerCase().split(/\P{L}+/u));

function add(index: Map<string, Entity[]>, word: string, entity: Entity): void {
  const list = index.get(word);
  if (!list) index.set(word, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

/** The one with the last mention before `at`, UTF-16 code units into the text. */
function latest(entities: readonly Entity[], at: number): Entity {
  return entities.reduce((best, e) => (lastBefore(e, at) > lastBefore(best, at) ? e : best));
}

/** Start of an entity's last mention before `at`. */
function lastBefore({ mentions }: Entity, at: number): number {
  let low = 0,
    high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? mentions[low - 1]!.start : -1;
}
