import { isSeatOfState } from '../../../lexicon/bodies.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { FURTHEST } from '../office/before-name.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';

/**
 * The country or place named last before an office-holder in the sentence, `In Bangkok she will meet Prime
 * Minister …`, and not before a noun, `the U.S. delegation`, behind which no other country is told; of two
 * that `and` joins, `Chad and Niger agreed, Foreign Minister … said`, the dateline's.
 */
export function countryNearby(
  context: NamedText,
  { first }: Candidate,
  role: string,
): ToldCountry | null {
  const { tokens, sentences } = context.segmentation;
  const start = Math.max(sentences[tokens.sentenceOf[first]!]!.first, first - FURTHEST);
  let passed: string | undefined;
  for (let i = first - 1; i >= start; i--) {
    const mention = context.at.get(i);
    const isCountry =
      mention &&
      /^(?:country|place)$/.test(mention.type) &&
      !role.includes(tokens.forms[i]!) &&
      !isListedWith(tokens.forms, mention, role);
    const found = isCountry ? told(context, mention) : null;
    if (!found) continue;
    if (/^(?:NOUN|PROPN|ADJ)$/.test(context.morphology.pos[mention!.last] ?? '')) {
      passed = found.country;
      continue;
    }
    if (passed !== undefined && passed !== found.country) return null;
    const before = tokens.forms[found.first - 1] === 'and' ? context.at.get(found.first - 2) : undefined;
    const other = told(context, before);
    return other && other.country === context.layout.article.dateline?.country ? other : found;
  }
  return null;
}

/** Between `Somalia's` and `ministry` stand so many tokens at most. */
const LONGEST_MINISTRY = 4;

/** `Kenyan`, `Kenya's` before `foreign ministry`, or `of Kenya` behind it. */
function ownerOf(context: NamedText, ministry: number): ToldCountry | null {
  const behind = context.segmentation.tokens.forms[ministry + 1] === 'of' ? ministry + 2 : ministry;
  for (let i = behind; i >= Math.max(0, ministry - LONGEST_MINISTRY); i--) {
    const mention = context.at.get(i);
    const isOwner = mention && mention.type !== 'person' && mention.type !== 'place';
    const found = isOwner ? told(context, mention) : null;
    if (found) return found;
  }
  return null;
}

/** `Lebanon and Senior Advisor …`: what stands in a list with the office, and is nothing's place. */
const isListedWith = (forms: readonly string[], { last }: Candidate, role: string) =>
  forms[last] === 'and' && forms[last + 1] === role.split(' ')[0];

/**
 * The country of the dateline where a news agency of that country signs it: its ministers need no nationality
 * there.
 */
export function agencyCountry({
  layout: {
    article: { dateline },
  },
  knowledge,
}: EntityContext): ToldCountry | null {
  const own = dateline?.agency ? knowledge.phrases.get(dateline.agency)?.entry.country : undefined;
  return own !== undefined && own === dateline?.country ? { country: own, first: 0, last: 1 } : null;
}

/**
 * `Somalia's foreign ministry …. Foreign Minister …`: whose ministry the paragraph named last before the
 * sentence.
 */
export function ministryCountry(context: NamedText, { first }: Candidate): ToldCountry | null {
  const { tokens, sentences } = context.segmentation;
  const { first: start, paragraph } = sentences[tokens.sentenceOf[first]!]!;
  for (
    let i = start - 1;
    i >= Math.max(0, start - FURTHEST) && sentences[tokens.sentenceOf[i]!]!.paragraph === paragraph;
    i--
  ) {
    if (!isSeatOfState(tokens.forms[i]!.toLowerCase())) continue;
    const found = ownerOf(context, i);
    if (found) return found;
  }
  return null;
}
