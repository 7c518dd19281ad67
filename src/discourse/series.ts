import type { Entity } from '../analysis.js';
import type { Referent } from './memory.js';
import type { Place } from './place.js';
import type { DiscourseText } from './text.js';

const TITLE_WORD = /^(?:ADJ|NOUN|PROPN|DET)$/;
const LONGEST_TITLE = 7;
const FARTHEST = 20;
const TOGETHER = new Set(['meet', 'host', 'visit', 'receive', 'welcome', 'call', 'join']);
const WITH_TOGETHER = new Set(['meet', 'speak', 'talk', 'hold', 'sign', 'agree', 'discuss']);

/** Names that stand together, `Ruiz, Haugen and Berg`, or that meet, `Ruiz met Haugen`: those whom `they` may be. */
export class Series {
  #members: Entity[] = [];
  #places: Place[] = [];

  constructor(private readonly text: DiscourseText) {}

  /** Adds the name at a place; gives the group that it closes, with `and` or as the second of two who meet. */
  add(entity: Entity, place: Place): Referent | null {
    const before = this.#places.at(-1);
    const link = before && this.#linkBetween(before, place);
    const alike = this.#members[0]?.type === entity.type && !this.#members.includes(entity);
    if (!link || !alike) {
      const first = this.#places[0];
      const met = first && alike && first.sentence === place.sentence && this.#meets(first, place);
      const group = met ? groupOf([this.#members[0]!, entity], first, place) : null;
      if (!met || first === undefined) [this.#members, this.#places] = [[entity], [place]];
      return group;
    }
    this.#members = [...this.#members, entity];
    this.#places.push(place);
    return link === 'and' ? groupOf(this.#members, this.#places[0]!, place) : null;
  }

  #linkBetween(before: Place, after: Place): 'and' | ',' | null {
    const { forms, pos } = this.text;
    const mark = forms[before.last];
    if (before.sentence !== after.sentence || (mark !== 'and' && mark !== ',')) return null;
    let from = before.last + 1;
    if (mark === ',' && forms[from] === 'and') from++;
    if (after.first - from > LONGEST_TITLE) return null;
    for (let i = from; i < after.first; i++) if (!TITLE_WORD.test(pos[i]!)) return null;
    return mark === 'and' || from > before.last + 1 ? 'and' : ',';
  }

  /** `Ruiz met (with) Haugen`, `Ruiz held talks with Haugen`. */
  #meets(subject: Place, object: Place): boolean {
    if (subject.role !== 'subject') return false;
    const { lemmas, forms } = this.text;
    let with_ = false;
    for (let i = object.first - 1; i >= Math.max(subject.last, object.first - FARTHEST); i--) {
      with_ ||= forms[i] === 'with';
      if (TOGETHER.has(lemmas[i]!) || (with_ && WITH_TOGETHER.has(lemmas[i]!))) return true;
    }
    return false;
  }
}

const groupOf = (members: readonly Entity[], first: Place, last: Place): Referent =>
  ofMembers(members, { ...first, last: last.last });

/** Several who are meant together at a place. */
export const ofMembers = (members: readonly Entity[], place: Place): Referent => ({
  entity: null,
  members,
  phrase: null,
  gender: null,
  isPerson: members[0]!.type === 'person',
  isPlural: true,
  first: place,
  last: place,
  form: 'group',
  count: 1,
});
