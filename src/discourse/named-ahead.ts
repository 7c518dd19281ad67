import type { PlacedMention } from '../grammar/names.js';
import { placeOf } from './place.js';
import { isTitleWord } from './series.js';
import type { DiscourseText } from './text.js';

const LONGEST_OPENING = 16;
const LONGEST_TITLE = 6;
const OPENING = /^(?:ADP|SCONJ|VERB)$/;

/**
 * The subject that follows the opening in which a pronoun stands: `In her speech on Monday, Haugen said`;
 * null elsewhere.
 */
export function namedAhead(text: DiscourseText, pronoun: number): PlacedMention | null {
  const { core, last } = text.sentences[text.sentenceOf[pronoun]!]!;
  if (!OPENING.test(text.pos[core]!)) return null;
  const end = Math.min(last, core + LONGEST_OPENING);
  let comma = core;
  while (comma < end && text.forms[comma] !== ',') {
    if (text.mentions.at(comma)?.entity.type === 'person') return null;
    comma++;
  }
  if (comma >= end || comma < pronoun) return null;
  return subjectBehind(text, comma, last);
}

/** The name of the subject behind a comma, titles before it or not. */
function subjectBehind(text: DiscourseText, comma: number, last: number): PlacedMention | null {
  for (let i = comma + 1; i < last && i <= comma + LONGEST_TITLE; i++) {
    const name = text.mentions.at(i);
    if (name && placeOf(text, name.first, name.last).role === 'subject') return name;
    if (!isTitleWord(text.pos[i]!)) return null;
  }
  return null;
}
