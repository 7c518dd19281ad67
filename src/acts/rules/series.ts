import { startsUpper } from '../../scan/letters.js';
import type { MentionMap, PlacedMention } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';

const LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'with', '&', '-', '(', ')']);
const TITLES = new Set([
  'minister',
  'president',
  'secretary',
  'ambassador',
  'envoy',
  'leader',
  'chief',
  'chairman',
  'representative',
  'king',
  'queen',
  'prince',
  'general',
  'deputy',
  'prime',
  'foreign',
  'defence',
  'defense',
  'vice',
  'spokesman',
  'spokeswoman',
  'commissioner',
  'governor',
  'premier',
  'chancellor',
  'head',
  'director',
  'administrator',
  'designate',
  'elect',
]);
const LONGEST_TITLE = 16;
const LONGEST_SERIES = 60;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Parties named one after another, and the token behind the last. */
export interface Series {
  members: PlacedMention[];
  end: number;
}

/** `Republic of Korea (ROK) Foreign Minister Chung Eui-yong`: the person whose title the mention opens. */
export function titleHolder(
  tree: Tree,
  mentions: MentionMap,
  { entity, last }: PlacedMention,
): PlacedMention | null {
  if (entity.type === 'person') return null;
  return personBehindTitle(tree, mentions, last, entity.id, LINKS);
}

/**
 * The series that a mention opens: `Japan, the Philippines and Laos`, `Envoy Ana Ruiz and Japanese Minister Jon Bo`. Read
 * from the words, because long series are where parsers fail most.
 *
 * @param verb a verb that the series may be the subject of; any other verb behind a name opens a clause of its own
 */
export function seriesFrom(tree: Tree, mentions: MentionMap, first: PlacedMention, verb = -1): Series {
  const opening = titleHolder(tree, mentions, first) ?? first;
  const series: Series = { members: [opening], end: opening.last };
  let closed = false;
  while (series.members.length < LONGEST_SERIES) {
    const { next, conjunction } = separator(tree, series.end);
    if (next === series.end || closed) break;
    const member = memberAt(tree, mentions, next);
    if (member === null) {
      const behind = behindUnnamed(tree, next, verb);
      closed = conjunction;
      if (behind === next) break;
      series.end = behind;
      continue;
    }
    if (
      tree.sentenceOf[member.first] !== tree.sentenceOf[first.first] ||
      opensClause(tree, member.last, verb) ||
      !joins(member, opening)
    )
      break;
    series.members.push(member);
    series.end = member.last;
    closed = conjunction;
  }
  return closed || isHeadline(tree, first, series.end, verb)
    ? series
    : { members: [opening], end: opening.last };
}

const LONGEST_APPOSITION = 40;

/** Token behind a comma, a conjunction or both; of a series parted by semicolons, behind the next one. */
function separator(tree: Tree, from: number): { next: number; conjunction: boolean } {
  let next = semicolonAfter(tree, from) ?? behindAside(tree, from);
  if (/^[,;]$/.test(tree.forms[next] ?? '')) next++;
  let conjunction = false;
  if (tree.forms[next] === 'and' || tree.forms[next] === '&') {
    next++;
    conjunction = true;
  } else if (tree.forms[next] === 'as' && tree.forms[next + 1] === 'well') {
    next += 3;
    conjunction = true;
  }
  return { next, conjunction };
}

/** `Ana Ruiz, chief of police; and`: what is added to a name of a long series. */
function semicolonAfter(tree: Tree, from: number): number | null {
  if (!/^[,(]$/.test(tree.forms[from] ?? '')) return null;
  for (
    let token = from;
    token < from + LONGEST_APPOSITION && tree.sentenceOf[token] === tree.sentenceOf[from];
    token++
  ) {
    if (tree.forms[token] === ';') return token;
  }
  return null;
}

const LONGEST_ASIDE = 4;

/** `the Republic of Korea (ROK),`: the token behind an abbreviation in brackets. */
function behindAside(tree: Tree, from: number): number {
  if (tree.forms[from] !== '(') return from;
  const close = tree.forms.slice(from, from + LONGEST_ASIDE).indexOf(')');
  return close < 0 ? from : from + close + 1;
}

const IN_UNNAMED = new Set(['ADJ', 'NOUN', 'DET', 'NUM']);
const LONGEST_UNNAMED = 6;

/** `Minister Ana Ruiz, development banks and Oman`: the token behind a member without a name. */
function behindUnnamed(tree: Tree, from: number, verb: number): number {
  let token = DETERMINERS.has(tree.forms[from] ?? '') ? from + 1 : from;
  while (token < from + LONGEST_UNNAMED && IN_UNNAMED.has(tree.pos[token]!)) token++;
  return token > from && (/^(?:,|and)$/.test(tree.forms[token] ?? '') || leadsTo(tree, token, verb))
    ? token
    : from;
}

/** The party that a phrase names from its first words on. */
function memberAt(tree: Tree, mentions: MentionMap, from: number): PlacedMention | null {
  const start = DETERMINERS.has(tree.forms[from]!) ? from + 1 : from;
  const placed = mentions.at(start);
  if (placed) return titleHolder(tree, mentions, placed) ?? placed;
  return personBehindTitle(tree, mentions, start, null, LINKS_OR_COMMA);
}

const DETERMINERS = new Set(['the', 'a', 'our', 'its', 'his', 'her', 'their', 'both']);
const LINKS_OR_COMMA = new Set([...LINKS, ',']);

function personBehindTitle(
  tree: Tree,
  mentions: MentionMap,
  from: number,
  id: string | null,
  links: ReadonlySet<string>,
): PlacedMention | null {
  for (let token = from; token < from + LONGEST_TITLE && token < tree.forms.length; token++) {
    const placed = mentions.at(token);
    if (placed?.entity.type === 'person') return token > from ? placed : null;
    const form = tree.forms[token]!;
    const titled =
      startsUpper(form) ||
      TITLES.has(form) ||
      placed?.entity.id === id ||
      isOccupation(tree, mentions, token);
    const linked = links.has(form) && (token > from || form === '(' || form === '-');
    if (!titled && !linked) return null;
  }
  return null;
}

/** `Bulgarian oligarch Ivo Dan`: a common noun right before a name. */
function isOccupation(tree: Tree, mentions: MentionMap, token: number): boolean {
  return tree.pos[token] === 'NOUN' && mentions.at(token + 1)?.entity.type === 'person';
}

function opensClause(tree: Tree, after: number, verb: number): boolean {
  let token = after;
  while (tree.pos[token] === 'ADV') token++;
  return token !== verb && FINITE.has(tree.tags[token]!) && !leadsTo(tree, token, verb);
}

/** `Uruguay, Norway agree`: a headline saves the conjunction. */
function isHeadline(tree: Tree, { first }: PlacedMention, end: number, verb: number): boolean {
  return tree.sentenceOf[first - 1] !== tree.sentenceOf[first] && leadsTo(tree, end, verb);
}

/** Whether only the noun that a nationality qualifies, auxiliaries and adverbs stand between a name and a verb. */
export function leadsTo(tree: Tree, from: number, verb: number): boolean {
  let token = from;
  while (tree.pos[token] === 'NOUN') token++;
  while (
    token < verb &&
    (tree.pos[token] === 'AUX' || tree.pos[token] === 'ADV' || tree.pos[token] === 'PART')
  )
    token++;
  return token === verb;
}

/** Places stand in series with places and countries only: `met in Oslo, and Japan` is none. */
function joins(member: PlacedMention, opening: PlacedMention): boolean {
  return (
    member.entity.type !== 'place' ||
    opening.entity.type === 'place' ||
    opening.entity.type === 'country'
  );
}
