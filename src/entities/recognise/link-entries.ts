import { isSharedBody, otherPlaces } from '../../knowledge/ambiguous.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from './candidate.js';

/**
 * Gives every mention the known thing it names, when name and type agree. In this text the name may be
 * another place's, or that of a body of another country than the best known one of that name: of one that it
 * names more often, or twice as often where no dateline tells where it is from. A text that names nothing
 * else of the country of such a body does not tell which it is.
 */
export function linkEntries(mentions: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms, text, starts, ends } = context.segmentation.tokens;
  const others = new Map([
    ...otherPlaces(forms),
    ...citiesOfStates(mentions, context),
    ...statesInShort(mentions),
  ]);
  const linked = mentions.map((mention): Candidate => {
    const { first, last, type } = mention;
    const other =
      type === 'country' || type === 'place'
        ? others.get(forms.slice(first, last).join(' '))
        : undefined;
    return other ? { ...mention, type: 'place', entry: other } : link(mention, context);
  });
  const isShared = ({ type, first, last }: Candidate) =>
    type === 'organization' && isSharedBody(text.slice(starts[first], ends[last - 1]).replace('’', "'"));
  const countries = countMentions(linked, ({ type }) => type === 'country');
  const named = countries.size > 0 ? countries : countMentions(linked, (name) => !isShared(name));
  const most = Math.max(0, ...named.values());
  const home = context.layout.article.dateline?.country;
  const isAway = (country: string) =>
    country !== home && (!named.has(country) || (named.get(country) ?? 0) * (home ? 1 : 2) < most);
  return linked.map((mention) =>
    mention.entry?.country && isAway(mention.entry.country) && isShared(mention)
      ? without(mention)
      : mention,
  );
}

/** How often some of the mentions tell each country (alpha-2). */
function countMentions(
  mentions: readonly Candidate[],
  counts: (mention: Candidate) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const mention of mentions)
    if (mention.entry?.country && counts(mention))
      found.set(mention.entry.country, (found.get(mention.entry.country) ?? 0) + 1);
  return found;
}

/** States that the text abbreviates somewhere, as `Ga.`, by their names, which may be a country's. */
const statesInShort = (mentions: readonly Candidate[]): [string, KnowledgeEntry][] =>
  mentions.flatMap(({ rule, entry }) => (rule === 'place.state' && entry ? [[entry.name, entry]] : []));

/** Countries whose cities are told apart by their states. */
const OF_STATES: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'GB', 'IN', 'BR', 'MX']);

/** Cities with their state behind them, `Paris, Texas`, which are not the best known ones of their name. */
function citiesOfStates(
  mentions: readonly Candidate[],
  context: EntityContext,
): Map<string, KnowledgeEntry> {
  const { forms } = context.segmentation.tokens;
  const found = new Map<string, KnowledgeEntry>();
  mentions.forEach(({ first, last, type }, k) => {
    const [state, next] = [mentions[k + 1], mentions[k + 2]];
    const isBehind = state?.first === last + 1 && forms[last] === ',';
    if (!isBehind || (type !== 'place' && type !== 'country')) return;
    const isList = /^(?:and|or)$/.test(forms[state.last] ?? '') || next?.first === state.last + 1;
    const { entry } = isList ? {} : link(state, context);
    const name = forms.slice(first, last).join(' ');
    const country = entry?.subtype === 'region' ? entry.country : undefined;
    if (country && OF_STATES.has(country) && context.knowledge.place(name)?.country !== country)
      found.set(name, { name, type: 'place', subtype: 'city', country });
  });
  return found;
}

function link(
  mention: Candidate,
  {
    segmentation: {
      tokens: { forms },
    },
    knowledge,
  }: EntityContext,
): Candidate {
  if (mention.entry) return mention;
  const { type, longForm: [first, last] = [mention.first, mention.last] } = mention;
  const the = /^the$/i.test(forms[first]!) ? 1 : 0;
  const phrase = knowledge.phrases.longestAt(forms, first + the, last);
  const whole = phrase !== undefined && first + the + phrase.length === last;
  if (whole && phrase.entry.type === type) return { ...mention, entry: phrase.entry };
  const acronym = last - first === 1 ? asAcronym(forms[first]!, knowledge) : undefined;
  return acronym?.type === type ? { ...mention, entry: acronym } : mention;
}

/** `Unicef`, `Afcon`: an acronym as a word, as British newspapers write it. */
const asAcronym = (form: string, knowledge: Knowledge) =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(form) ? knowledge.phrases.get(form.toUpperCase())?.entry : undefined;

function without(mention: Candidate): Candidate {
  const unlinked = { ...mention };
  delete unlinked.entry;
  return unlinked;
}
