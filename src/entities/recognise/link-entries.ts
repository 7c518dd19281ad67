import { isSharedBody, otherPlaces } from '../../knowledge/ambiguous.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { Phrase } from '../../knowledge/phrase.js';
import { joinsLegalForm } from '../../lexicon/body-forms.js';
import { isPlatform } from '../../lexicon/business-words.js';
import { marksCompany } from '../../lexicon/body-names.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { EntityContext } from '../context.js';
import { bodyOfState } from './body-of-state.js';
import { surfaceOf, type Candidate } from './candidate.js';
import { at, citiesInside } from './cities-inside.js';

/**
 * Gives every mention the known thing it names, when name and type agree. In this text the name may be
 * another place's, or that of a body of another country than the best known one of that name: of one that it
 * names more often, or twice as often where no dateline tells where it is from. A text that names nothing
 * else of the country of such a body, nor the body in full, does not tell which it is. No country is unknown.
 */
export function linkEntries(mentions: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const told = otherPlaces(forms);
  const linkHere: typeof link = (mention) => {
    const entry = told.get(surfaceOf(mention, forms));
    return entry ? { ...mention, entry } : link(mention, context);
  };
  const others = new Map([
    ...told,
    ...citiesInside(mentions, context, told.size > 0 ? linkHere : link),
    ...statesInShort(mentions),
  ]);
  const linked = mentions.map((mention): Candidate => {
    const { type, first } = mention;
    const name = surfaceOf(mention, forms);
    const other =
      others.size > 0 && (type === 'country' || type === 'place')
        ? (others.get(at(name, first)) ?? others.get(name))
        : undefined;
    return other ? { ...mention, type: 'place', entry: other } : link(mention, context);
  });
  const isOfUntold = untoldBodies(linked, context);
  return linked.map((mention) => (isOfUntold(mention) ? without(mention) : asNoCountry(mention)));
}

/** Which bodies whose names those of several countries have may be of another than the best known one. */
function untoldBodies(
  linked: readonly Candidate[],
  { segmentation: { tokens }, layout }: EntityContext,
): (mention: Candidate) => boolean {
  const { forms, text, starts, ends } = tokens;
  const isShared = ({ type, first, last, entry }: Candidate) =>
    type === 'organization' &&
    ((entry?.local && last - first === 1 && isAcronymOf(entry, forms[first]!)) ||
      isSharedBody(text.slice(starts[first], ends[last - 1]).replace('’', "'")));
  const countries = countMentions(linked, ({ type }) => type === 'country');
  const named =
    countries.size > 0
      ? countries
      : countMentions(
          linked,
          (name) => !isShared(name) && !isPlatform(name.entry?.name.toLowerCase() ?? ''),
        );
  const most = Math.max(0, ...named.values());
  const home = layout.article.dateline?.country;
  const inFull = new Set<KnowledgeEntry>();
  for (const name of linked) if (name.entry && !isShared(name)) inFull.add(name.entry);
  const isTold = ({ first, last }: Candidate, entry: KnowledgeEntry) => {
    const { country } = entry;
    if (inFull.has(entry)) return true;
    if (country === undefined) return entry.local === true;
    if (country === home) return true;
    if (!named.has(country) || (last - first === 1 && isAcronym(forms[first]!)))
      return named.has(country);
    return named.get(country)! * (home ? 1 : 2) >= most;
  };
  return (mention) =>
    mention.entry !== undefined && isShared(mention) && !isTold(mention, mention.entry);
}

const isAcronym = (form: string) => /^[A-Z]+$/.test(form);

/** `KNUST`, not `ALDI` for `Aldi`. */
const isAcronymOf = ({ name, aliases }: KnowledgeEntry, form: string) =>
  isAcronym(form) && (name === form || aliases?.includes(form));

/** `European`, `Chechen`, `Coromandel`: what is no country that is known is a people or a place. */
const asNoCountry = (mention: Candidate): Candidate =>
  mention.type === 'country' && !mention.entry
    ? { ...mention, type: mention.kind === 'demonym' ? 'group' : 'place' }
    : mention;

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
  if (phrase && type === 'organization' && isCompanyOf(phrase, forms, first + the, last))
    return { ...mention, entry: phrase.entry };
  const known =
    type === 'organization' ? knownBodyOfState(forms, first + the, last, knowledge) : undefined;
  if (known) return { ...mention, entry: known };
  const acronym = last - first === 1 ? asAcronym(forms[first]!, knowledge) : undefined;
  return acronym?.type === type ? { ...mention, entry: acronym } : mention;
}

/** `Toyota Motor Corp.`: a company known by its first word with its trade and legal form behind it. */
const isCompanyOf = ({ entry, length }: Phrase, forms: readonly string[], first: number, last: number) =>
  entry.subtype === 'company' &&
  forms
    .slice(first + length, last)
    .every((form) => marksCompany(form.toLowerCase()) || joinsLegalForm(form.toLowerCase()));

/** `US Department of State`: a body known by its name alone, with the very state that it is of. */
function knownBodyOfState(forms: readonly string[], first: number, last: number, knowledge: Knowledge) {
  const body = bodyOfState(forms, { first, last }, knowledge);
  const entry = body ? knowledge.phrases.get(forms.slice(...body.words).join(' '))?.entry : undefined;
  return entry?.type === 'organization' && entry.country === body?.country ? entry : undefined;
}

/** `Unicef`, `Afcon`: an acronym as a word, as British newspapers write it. */
const asAcronym = (form: string, knowledge: Knowledge) =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(form) ? knowledge.phrases.get(form.toUpperCase())?.entry : undefined;

const without = (mention: Candidate): Candidate => ({ ...mention, entry: undefined });
