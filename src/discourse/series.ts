import { meets, meetsWith } from '../lexicon/meeting-verbs.js';
import type { Entity } from '../analysis.js';
import type { Referent } from './memory.js';
import { ofMembers } from './referents.js';
import type { Place } from './place.js';
import type { DiscourseText } from './text.js';

const TITLE_WORD = /^(?:ADJ|NOUN|PROPN|DET)$/;
/** Whether a part of speech is one of words before a name. */
export const isTitleWord = (pos: string): boolean => TITLE_WORD.test(pos);
const LONGEST_TITLE = 7;
const FARTHEST = 20;

/** Names that stand together, `Ruiz, Haugen and Berg`, or that meet, `Ruiz met Haugen`: those whom `they` may be. */
export class Series {
  #members: Entity[] = [];
  #places: Place[] = [];
  /** Whom the sentence is about. */
  #subject: { entity: Entity; place: Place } | null = null;

  constructor(private readonly text: DiscourseText) {}

  /** Adds the name at a place; gives the group that it closes, with `and` or as the second of two who meet. */
  add(entity: Entity, place: Place): Referent | null {
    const before = this.#places.at(-1);
    const link = before && this.#linkBetween(before, place);
    if (link && this.#members[0]?.type === entity.type && !this.#members.includes(entity)) {
      this.#members = [...this.#members, entity];
      this.#places.push(place);
      return link === 'and' ? groupOf(this.#members, this.#places[0]!, place) : null;
    }
    [this.#members, this.#places] = [[entity], [place]];
    const subject = this.#subject?.place.sentence === place.sentence ? this.#subject : null;
    if (!subject && place.role === 'subject') this.#subject = { entity, place };
    return subject && subject.entity !== entity && this.#meets(subject, entity, place)
      ? groupOf([subject.entity, entity], subject.place, place)
      : null;
  }

  #linkBetween(before: Place, after: Place): 'and' | ',' | null {
    const { forms, pos } = this.text;
    const mark = forms[before.last];
    if (before.sentence !== after.sentence || (mark !== 'and' && mark !== ',')) return null;
    let from = before.last + 1;
    if (mark === ',' && forms[from] === 'and') from++;
    if (after.first - from > LONGEST_TITLE) return null;
    for (let i = from; i < after.first; i++) if (!isTitleWord(pos[i]!)) return null;
    return mark === 'and' || from > before.last + 1 ? 'and' : ',';
  }

  /** `Ruiz met (with) Haugen`, `Ruiz held talks with Haugen`. */
  #meets(subject: { entity: Entity; place: Place }, entity: Entity, { first }: Place): boolean {
    if (subject.entity.type !== entity.type) return false;
    const { lemmas, forms } = this.text;
    let isWith = false;
    for (let i = first - 1; i >= Math.max(subject.place.last, first - FARTHEST); i--) {
      if (forms[i] === 'between') return false;
      isWith ||= forms[i] === 'with';
      if (meets(lemmas[i]!) || (isWith && meetsWith(lemmas[i]!))) return true;
    }
    return false;
  }
}

const groupOf = (members: readonly Entity[], first: Place, last: Place): Referent =>
  ofMembers(members, { ...first, last: last.last });
