import type { Entity } from '../analysis.js';
import type { RoleClass } from '../knowledge/offices.js';
import type { Gender } from '../lexicon/gender.js';
import type { CommonPhrase } from './common-phrases.js';
import type { Place } from './place.js';

export const MENTION_FORMS = [
  'name',
  'demonym',
  'pronoun',
  'definite',
  'indefinite',
  'group',
  'pair',
] as const;
/** How someone is meant: by a name, a word that goes back to it, or a phrase without a name. */
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Someone or something that the text has spoken of. */
export interface Referent {
  /** Null for those without a name, and for groups. */
  readonly entity: Entity | null;
  /** Those of a group, such as `Ruiz and Haugen`; else empty. */
  readonly members: readonly Entity[];
  /** The phrase without a name that brought it in; null for a name. */
  readonly phrase: CommonPhrase | null;
  /** As the name or noun tells, else the first pronoun that went back to it. */
  gender: Gender | null;
  /** The class of a person's office; null where none is known. */
  readonly office: RoleClass | null;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  /** Whether those of a group were named apart: `Ruiz met Haugen`. */
  readonly isSplit: boolean;
  /** Where it was meant first and last. */
  readonly first: Place;
  last: Place;
  form: MentionForm;
  /** How often it was meant. */
  count: number;
}

/** Words of a name or office, in small letters, each once. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().split(/\P{L}+/u));

function append(lists: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = lists.get(key);
  if (list) list.push(referent);
  else lists.set(key, [referent]);
}

/** More than a word could choose among; keeps the cost linear in the text. */
const MOST_KEPT = 48;

/** Who was spoken of so far, the latest at the end. */
export class Memory {
  readonly #recent: Referent[] = [];
  readonly #byEntity = new Map<Entity, Referent>();
  readonly #byWord = new Map<string, Referent[]>();
  readonly #countries = new Map<string, Entity>();
  readonly #byOffice = new Map<string, Referent[]>();

  /** Takes note that someone is meant at a place. */
  note(referent: Referent, place: Place, form: MentionForm): void {
    if (referent.last !== place) {
      referent.last = place;
      referent.form = form;
      referent.count++;
    }
    const at = this.#recent.lastIndexOf(referent);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.push(referent);
    if (this.#recent.length > MOST_KEPT) this.#recent.shift();
  }

  /** The referent of an entity, made by `make` when it is first named. */
  ofEntity(entity: Entity, make: () => Referent): Referent {
    const known = this.#byEntity.get(entity);
    if (known) return known;
    const made = make();
    this.#byEntity.set(entity, made);
    if (entity.type === 'country' && entity.country) this.#countries.set(entity.country, entity);
    for (const word of wordsOf(`${entity.role ?? ''} ${entity.name}`)) append(this.#byWord, word, made);
    if (made.office) append(this.#byOffice, made.office, made);
    return made;
  }

  /** The country of a code, if the text has named it. */
  country(code: string): Entity | undefined {
    return this.#countries.get(code);
  }

  /** The last `most` whose office is of a class; those brought in last first. */
  withOffice(office: RoleClass, most: number): readonly Referent[] {
    return this.#byOffice.get(office)?.slice(-most).reverse() ?? [];
  }

  /** The last `most` whose office or name has a word, in small letters; those brought in last first. */
  withWord(word: string, most: number): readonly Referent[] {
    return this.#byWord.get(word)?.slice(-most).reverse() ?? [];
  }

  /**
   * Those that fit, the latest first, at most `most`, meant no more than `reach` sentences before `sentence`.
   */
  latest(
    sentence: number,
    reach: number,
    most: number,
    fits: (referent: Referent) => boolean,
  ): Referent[] {
    const found: Referent[] = [];
    for (let k = this.#recent.length - 1; k >= 0 && found.length < most; k--) {
      const referent = this.#recent[k]!;
      if (sentence - referent.last.sentence > reach) break;
      if (fits(referent)) found.push(referent);
    }
    return found;
  }
}
