import type { Entity } from '../../analysis.js';
import { startsUpper } from '../../scan/letters.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { RelationContext } from '../../grammar/context.js';
import { authorsOf, type Authors } from './authors.js';
import type { MentionMap } from '../../grammar/names.js';
import type { Participants } from './sides.js';
import { dependents, type Tree } from '../../grammar/tree/dependents.js';

const FIRST_SINGULAR = new Set(['i', 'me', 'my']);
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours']);
const THIRD_SINGULAR = new Set(['he', 'she', 'him', 'her', 'his']);
const THIRD_NEUTER = new Set(['it', 'its']);
const THIRD_PLURAL = new Set(['they', 'them', 'their', 'both', 'two']);
const OF_PEOPLE = new Set([
  'leader',
  'minister',
  'president',
  'official',
  'diplomat',
  'secretary',
  'counterpart',
  'chief',
  'envoy',
]);
const OF_STATES = new Set([
  'side',
  'country',
  'nation',
  'party',
  'government',
  'state',
  'delegation',
  'partner',
]);

const OF_ONE_COUNTRY = new Set(['police', 'authority', 'prosecutor', 'army', 'military', 'parliament']);
const OF_ONE_STATE = new Set(['government', 'regime', 'junta', 'authority', 'kingdom', 'country']);

const LONGEST_TITLE = 8;
const LONGEST_MEMORY = 80;

/** Understands `we`, `they`, `both sides` and `the Minister` from what stands before; remembers each act's parties. */
export class Deixis {
  #person: string[] = [];
  #people: string[] = [];
  #parties: string[] = [];
  #state: string[] = [];
  #signers: string[] = [];
  #body: string[] = [];
  #speaker: string[] | null = null;
  readonly #authors: Authors;
  /** The country of the dateline, whose police is `the police`. */
  readonly #home: string[];
  readonly #officials: { entity: Entity; role: string; seen: number[] }[];

  constructor(
    private readonly tree: Tree,
    private readonly context: RelationContext,
    private readonly mentions: MentionMap,
    private readonly discourse: Discourse,
  ) {
    const home = context.layout.article.dateline?.country;
    this.#home = context.entities
      .filter(({ type, country }) => type === 'country' && home != null && country === home)
      .map(({ id }) => id);
    this.#authors = authorsOf(context, tree, mentions);
    this.#officials = context.entities.flatMap((entity) =>
      entity.type === 'person' && entity.role
        ? [
            {
              entity,
              role: entity.role.toLowerCase(),
              seen: entity.mentions.map(({ start }) => start).sort((a, b) => a - b),
            },
          ]
        : [],
    );
  }

  /** Who speaks as `we`. */
  get authors(): readonly string[] {
    return this.#authors.plural;
  }

  /** Who is spoken to, when only the speaker of a message is named. */
  addressee(actors: readonly string[]): readonly string[] {
    const { singular, plural, addressee } = this.#authors;
    return actors.some((id) => singular.includes(id) || plural.includes(id)) ? addressee : [];
  }

  /** Tells who says the words that come next, no one for the author of the text. */
  hear(speakers: readonly string[]): void {
    const homes = speakers.flatMap((id) =>
      this.mentions.byId(id)?.type === 'person' ? (this.mentions.homeOf(id) ?? []) : [],
    );
    this.#speaker = speakers.length === 0 ? null : [...new Set([...speakers, ...homes])];
  }

  /** Takes note of who has acted, for the pronouns that follow. */
  note({ actors, recipients }: Participants): void {
    const all = [...new Set([...actors, ...recipients])].filter(
      (id) => this.mentions.byId(id)?.type !== 'place',
    );
    const people = all.filter((id) => this.mentions.byId(id)?.type === 'person');
    if (people.length > 0 && people[0] === actors[0]) this.#person = people.slice(0, 1);
    if (people.length > 1) this.#people = people;
    if (all.length > 1) this.#parties = all;
    if (actors.length === 1 && people.length === 0) this.#body = actors;
    if (this.#signers.length === 0 && people.length === 0) this.#signers = actors;
    const state = [...recipients, ...actors].find(
      (id) => this.mentions.byId(id)?.type === 'country' && !this.#authors.plural.includes(id),
    );
    if (state !== undefined) this.#state = [state];
  }

  /** Parties that a word without a name stands for; none when it is not clear. */
  resolve(token: number): string[] {
    const form = this.tree.forms[token]!.toLowerCase();
    if (FIRST_SINGULAR.has(form)) return this.#speaker ?? this.#authors.singular;
    if (FIRST_PLURAL.has(form))
      return this.#speaker ?? (this.#authors.plural.length > 0 ? this.#authors.plural : this.#signers);
    if (this.mentions.at(token)) return [];
    const antecedent = this.discourse.antecedentOf(token, 'party');
    if (antecedent) return antecedent.owners.map(({ id }) => id);
    if (THIRD_SINGULAR.has(form)) return this.#person;
    if (THIRD_NEUTER.has(form)) return this.#body;
    if (THIRD_PLURAL.has(form))
      return (
        [this.#people, this.#parties, this.#pairBefore(token)].find((list) => list.length > 0) ?? []
      );
    const lemma = this.tree.lemmas[token]!;
    if (this.#isBoth(token)) {
      if (OF_PEOPLE.has(lemma)) return this.#people.length > 0 ? this.#people : this.#pairBefore(token);
      if (OF_STATES.has(lemma)) return this.#countries();
    }
    if (
      OF_ONE_STATE.has(lemma) &&
      this.tree.children(token).some((child) => this.tree.lemmas[child] === 'the')
    )
      return this.#state;
    if (OF_ONE_COUNTRY.has(lemma) && !this.tree.children(token).some((child) => this.mentions.at(child)))
      return this.#home;
    return (
      this.#official(token) ??
      dependents(this.tree, token, 'nmod:poss').flatMap((owner) => this.resolve(owner))
    );
  }

  /** The two people named last, when they were named not long ago. */
  #pairBefore(token: number): string[] {
    const people = new Set<string>();
    for (let at = token - 1; at >= Math.max(0, token - LONGEST_MEMORY) && people.size < 2; at--) {
      const entity = this.mentions.at(at)?.entity;
      if (entity?.type === 'person') people.add(entity.id);
    }
    return people.size === 2 ? [...people].reverse() : [];
  }

  #isBoth(noun: number): boolean {
    const words = this.tree.children(noun).map((child) => this.tree.forms[child]!.toLowerCase());
    return (
      words.includes('both') ||
      words.includes('two') ||
      (this.tree.tags[noun] === 'NNS' && words.includes('the'))
    );
  }

  /** Countries of the parties before; when those are of one side, the two countries that the text names most. */
  #countries(): string[] {
    const codes = this.#parties.map((id) => this.mentions.byId(id)?.country);
    const named = this.context.entities.filter(({ type }) => type === 'country');
    const countries = named.filter(({ country }) => codes.includes(country));
    if (countries.length > 1) return countries.map(({ id }) => id);
    const often = named
      .filter(({ mentions }) => mentions.length > 1)
      .sort((a, b) => b.mentions.length - a.mentions.length);
    return often.length > 1 ? often.slice(0, 2).map(({ id }) => id) : this.#parties;
  }

  /** `the Deputy Secretary`: the person last named whose office these words begin or end. */
  #official(noun: number): string[] | null {
    const { forms } = this.tree;
    let first = noun;
    while (
      noun - first < LONGEST_TITLE &&
      startsUpper(forms[first - 1] ?? '') &&
      forms[first - 1] !== 'The'
    )
      first--;
    if (forms[first - 1]?.toLowerCase() !== 'the') return null;
    const title = forms
      .slice(first, noun + 1)
      .join(' ')
      .toLowerCase();
    const start = this.context.segmentation.tokens.starts[noun]!;
    let best: { id: string; fit: number; seen: number } | null = null;
    for (const { entity, role, seen } of this.#officials) {
      const fit = role === title ? 3 : role.startsWith(title) ? 2 : role.endsWith(title) ? 1 : 0;
      const last = lastBefore(seen, start);
      if (fit > 0 && last >= 0 && (!best || fit > best.fit || (fit === best.fit && last > best.seen)))
        best = { id: entity.id, fit, seen: last };
    }
    return best && [best.id];
  }
}

/** The largest of the ascending numbers below a limit, -1 when there is none. */
function lastBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? -1;
}
