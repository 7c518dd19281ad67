import { classifyRole } from '../../../knowledge/offices.js';
import { countryOfLeader, countryOfSurname } from '../../../knowledge/leaders.js';
import { tokensOf } from '../../../knowledge/phrase.js';
import type { EntityContext } from '../../find-entities.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { Home } from './home.js';
import { countryOfMention } from './of-mention.js';
import { countryOfOffice } from './of-office.js';
import { originOf } from './origin.js';
import { FURTHEST } from '../office/before-name.js';
import type { MentionAt, Title } from '../office/office.js';

const STATE_OFFICE = /^(?:head-of-state|head-of-government|foreign-minister|minister)$/;

interface Subject {
  name: string;
  role: string | null;
  titles: readonly Title[];
  mentions: readonly Candidate[];
}

/**
 * Country of a person (alpha-2). In this order: what stands in or beside the office, where the text says the person is
 * from, an office only one country has, a leader known by name, for an office-holder the country
 * named last before in the sentence, for one of a state the country whose ministry the paragraph named last, and for all
 * the country the article is about.
 */
export function countryOfPerson(
  context: EntityContext,
  { name, role, titles, mentions }: Subject,
  at: MentionAt,
  home: Home,
): string | null {
  const beside = titles.find((title) => title.country)?.country;
  if (beside) return beside;
  for (const mention of mentions) {
    const origin = originOf(context, mention, at);
    if (origin) return origin;
  }
  if (role === null) return countryOfLeader(name) ?? home.country;
  if (titles.some((title) => title.international) || isInternational(context, role))
    return countryOfLeader(name);
  const isOfState = STATE_OFFICE.test(classifyRole(role) ?? '');
  const bySurname = isOfState ? countryOfSurname(name) : null;
  const ofOffice = countryOfOffice(role);
  const elsewhere = ofOffice !== null && home.country !== null && !home.named.has(ofOffice);
  return (
    (elsewhere ? null : ofOffice) ??
    countryOfLeader(name) ??
    bySurname ??
    countryNearby(context, mentions[0]!, role, at) ??
    (isOfState ? (countryOfMinistry(context, mentions[0]!, at) ?? countryOfAgency(context)) : null) ??
    home.country
  );
}

/** `WHO chief`, `UN special envoy`: whoever holds an office of an international body may be from anywhere. */
function isInternational({ knowledge }: EntityContext, role: string): boolean {
  const words = tokensOf(role);
  return words.some(
    (word, i) =>
      word !== 'to' && knowledge.phrases.longestAt(words, i, words.length)?.entry.subtype === 'igo',
  );
}

/**
 * The country or place named last before an office-holder in the sentence: `In Bangkok she will meet Prime Minister …`;
 * of two that `and` joins, `Chad and Niger agreed, Foreign Minister … said`, the dateline's.
 */
function countryNearby(
  context: EntityContext,
  { first }: Candidate,
  role: string,
  at: MentionAt,
): string | null {
  const { tokens, sentences } = context.segmentation;
  const start = Math.max(sentences[tokens.sentenceOf[first]!]!.first, first - FURTHEST);
  for (let i = first - 1; i >= start; i--) {
    const mention = at.get(i);
    const isCountry =
      mention && /^(?:country|place)$/.test(mention.type) && !role.includes(tokens.forms[i]!);
    const country = isCountry ? countryOfMention(context, mention) : null;
    if (!country) continue;
    const other = tokens.forms[mention!.first - 1] === 'and' ? at.get(mention!.first - 2) : undefined;
    const dateline = context.layout.article.dateline?.country ?? null;
    return other && dateline !== null && countryOfMention(context, other) === dateline
      ? dateline
      : country;
  }
  return null;
}

/** The country of the dateline where a news agency of that country signs it: its ministers need no nationality there. */
function countryOfAgency({
  layout: {
    article: { dateline },
  },
  knowledge,
}: EntityContext): string | null {
  const own = dateline?.agency ? knowledge.phrases.get(dateline.agency)?.entry.country : undefined;
  return own !== undefined && own === dateline?.country ? own : null;
}

const MINISTRY = /^(?:ministry|government|cabinet|presidency|parliament)$/i;
/** Between `Somalia's` and `ministry` stand so many tokens at most. */
const LONGEST_MINISTRY = 4;

/** `Somalia's foreign ministry …. Foreign Minister …`: whose ministry the paragraph named last before the sentence. */
function countryOfMinistry(context: EntityContext, { first }: Candidate, at: MentionAt): string | null {
  const { tokens, sentences } = context.segmentation;
  const { first: start, paragraph } = sentences[tokens.sentenceOf[first]!]!;
  for (
    let i = start - 1;
    i >= Math.max(0, start - FURTHEST) && sentences[tokens.sentenceOf[i]!]!.paragraph === paragraph;
    i--
  ) {
    if (!MINISTRY.test(tokens.forms[i]!)) continue;
    for (let owner = i; owner >= Math.max(0, i - LONGEST_MINISTRY); owner--) {
      const mention = at.get(owner);
      const country =
        mention && (mention.type === 'country' || mention.kind === 'demonym')
          ? countryOfMention(context, mention)
          : null;
      if (country) return country;
    }
  }
  return null;
}
