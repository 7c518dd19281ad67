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

/** Someone who is meant, and where. */
export interface Meant {
  readonly referent: Referent;
  readonly place: Place;
}

/**
 * Those that stand together, `Ruiz, Haugen and Berg`, `Ruiz and his wife`, or that meet, `Ruiz met Haugen`:
 * those whom `they` may be.
 */
export class Series {
  #members: readonly Meant[] = [];
  /** Token behind the last of them and the state that is told with the name: `Ruiz of Chile`. */
  #behind = -1;
  /** Whom the sentence is about. */
  #subject: Meant | null = null;

  constructor(private readonly text: DiscourseText) {}

  /**
   * Adds the one meant at a place; gives the group that it closes, with `and` or as the second of two who
   * meet.
   */
  add(member: Meant): Referent | null {
    const { referent, place } = member;
    if (this.#standsInTitle(place)) return null;
    const before = this.#members.at(-1);
    if (before?.referent.entity?.type === 'person' && this.#isStateOf(member)) {
      this.#behind = place.last;
      return null;
    }
    const link = before && this.#linkBetween(before.place, place);
    this.#behind = place.last;
    if (link && this.#members.every((other) => isAlike(other.referent, referent))) {
      this.#members = [...this.#members, member];
      return link === 'and' ? groupOf(this.#members, 'group') : null;
    }
    this.#members = [member];
    if (!referent.entity) return null;
    const subject = this.#subject?.place.sentence === place.sentence ? this.#subject : null;
    if (!subject && place.role === 'subject') this.#subject = member;
    return subject && subject.referent !== referent && this.#meets(subject, member)
      ? groupOf([subject, member], 'pair')
      : null;
  }

  #linkBetween(before: Place, after: Place): 'and' | ',' | null {
    const { forms } = this.text;
    const end = behindAge(forms, this.#behind);
    const mark = forms[end];
    if (before.sentence !== after.sentence || (mark !== 'and' && mark !== ',')) return null;
    let from = end + 1;
    if (mark === ',' && forms[from] === 'and') from++;
    // `Ruiz and his Chadian counterpart, Haugen`
    const to = mark === 'and' && forms[after.first - 1] === ',' ? after.first - 1 : after.first;
    if (to - from > LONGEST_TITLE) return null;
    for (let i = from; i < to; i++) if (!this.#isOfTitle(i)) return null;
    return mark === 'and' || from > end + 1 ? 'and' : ',';
  }

  /** Whether somebody is meant only to say who another is: `his Chadian counterpart Haugen`. */
  #standsInTitle({ first, last }: Place): boolean {
    const { tags, pos } = this.text;
    if (last - first > 1 || !isTitleWord(pos[last] ?? '')) return false;
    return tags[first] === 'PRP$' || (tags[first] === 'JJ' && /^\p{Lu}/u.test(this.text.forms[first]!));
  }

  /** `of Chile` right behind the last of them. */
  #isStateOf({ referent: { entity }, place: { first } }: Meant): boolean {
    return (
      entity?.type === 'country' && first === this.#behind + 1 && this.text.forms[first - 1] === 'of'
    );
  }

  /** Whether a word may stand before a name: `the painter Haugen`, `his wife Ana`. */
  #isOfTitle(token: number): boolean {
    return isTitleWord(this.text.pos[token]!) || this.text.tags[token] === 'PRP$';
  }

  /** `Ruiz met (with) Haugen`, `Ruiz held talks with Haugen`. */
  #meets(subject: Meant, { referent, place }: Meant): boolean {
    if (subject.referent.entity?.type !== referent.entity?.type) return false;
    const { lemmas, forms } = this.text;
    let isWith = false;
    for (let i = place.first - 1; i >= Math.max(subject.place.last, place.first - FARTHEST); i--) {
      if (forms[i] === 'between') return false;
      isWith ||= forms[i] === 'with';
      if (meets(lemmas[i]!) || (isWith && meetsWith(lemmas[i]!))) return true;
    }
    return false;
  }
}

/** Behind the age that follows a name: `Ruiz, 43, and Haugen`; the same token where none does. */
const behindAge = (forms: readonly string[], at: number) =>
  forms[at] === ',' && /^[1-9]\d$/.test(forms[at + 1] ?? '') && forms[at + 2] === ',' ? at + 2 : at;

/** Whether two may be meant together: two people, two bodies or states, two things without a name. */
function isAlike(one: Referent, other: Referent): boolean {
  if (one === other || one.isPerson !== other.isPerson) return false;
  return one.isPerson || kindOf(one) === kindOf(other);
}

const BODIES: ReadonlySet<string> = new Set(['organization', 'country']);

const kindOf = ({ entity }: Referent) => (entity && BODIES.has(entity.type) ? 'body' : entity?.type);

function groupOf(members: readonly Meant[], form: 'group' | 'pair'): Referent {
  const named = members.flatMap(({ referent }) => referent.entity ?? referent.members);
  const { last, role, verb, reports } = members.at(-1)!.place;
  const own = members[0]!.place;
  const place = form === 'pair' ? { ...own, last } : { ...own, last, role, verb, reports };
  return {
    ...ofMembers([...new Set<Entity>(named)], place),
    isPerson: members[0]!.referent.isPerson,
    isSplit: form === 'pair',
    form,
  };
}
