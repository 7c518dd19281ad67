import { countryOfLeader } from '../../../knowledge/leaders.js';
import { isEnvoyNoun } from '../../../lexicon/office-phrases.js';
import { isArticle, isCoordinator, isPreposition } from '../../../lexicon/function-words.js';
import { goesAbroad, visits } from '../../../lexicon/place-names.js';
import { isPlatform } from '../../../lexicon/business-words.js';
import { isCounterpart } from '../../../lexicon/office-holders.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { told } from '../office/office.js';
import type { ToldCountry } from '../office/title.js';
import { isEmployer } from './employer.js';
import { isAttribute, isSomeone, MOST_ATTRIBUTES } from './origin.js';
import { standingOf } from './public-office.js';

/**
 * Share of all places and nationalities with which a country is what the article is about: with less, a guess
 * is wrong too often.
 */
const MAJORITY = 0.5;
/** The share that is enough for the country of the dateline, or with this lead over the next country. */
const LARGE_SHARE = 0.25,
  LEAD = 2;
/** The share of what tells the setting, and how often, with which a country is where a text is set. */
const MAIN_SHARE = 2 / 3;
export const OFTEN = 3;

/** Countries of an article (alpha-2). */
export interface Home {
  /** What the article is about. */
  country: string | null;
  /** All that it names, or names places and bodies of, with the first words that do. */
  named: ReadonlyMap<string, ToldCountry>;
  /** Those whose leaders it names. */
  led: ReadonlySet<string>;
  /** Those that tell where it is set, with all words that do. */
  settings: ReadonlyMap<string, readonly ToldCountry[]>;
  /** Those that it names, or known bodies and regions of. */
  sure: ReadonlySet<string>;
  /** What tells the one setting beside which all others are few, or null. */
  main: readonly ToldCountry[] | null;
}

/**
 * The country an article is about: that of most countries, demonyms and places in it, or of
 * far more than any other, else of the dateline when it is named often; null where none stands out.
 * An office-holder with no other country is taken to be of it.
 */
export function homeCountry(mentions: readonly Candidate[], context: EntityContext): Home {
  const counts = new Map<string, number>();
  const named = new Map<string, ToldCountry>();
  const settings = new Map<string, ToldCountry[]>();
  const led = new Set<string>();
  const sure = new Set<string>();
  let all = 0;
  for (const mention of mentions) {
    const leads = mention.type === 'person' ? ledBy(context, mention) : null;
    if (leads !== null) led.add(leads);
    if (!/^(?:country|place|organization)$/.test(mention.type)) continue;
    const found = told(context, mention);
    if (!found) continue;
    const { country } = found;
    if (mention.entry && !/^(?:city|media)$/.test(mention.entry.subtype ?? '')) sure.add(country);
    if (!named.has(country)) named.set(country, found);
    if (isOfSetting(context, mention)) addTo(settings, country, found);
    if (isPlatform(mention.entry?.name.toLowerCase() ?? '')) continue;
    all++;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return {
    country: standsOut(counts, all, context.layout.article.dateline?.country ?? null),
    named,
    led,
    settings,
    sure,
    main: mainOf(settings),
  };
}

const ledBy = ({ segmentation: { tokens } }: EntityContext, { first, last }: Candidate) =>
  countryOfLeader(tokens.forms.slice(first, last).join(' '));

function mainOf(settings: ReadonlyMap<string, readonly ToldCountry[]>): readonly ToldCountry[] | null {
  const lists = [...settings.values()];
  const all = lists.reduce((sum, { length }) => sum + length, 0);
  return lists.find(({ length }) => length >= OFTEN && length >= MAIN_SHARE * all) ?? null;
}

function standsOut(
  counts: ReadonlyMap<string, number>,
  all: number,
  dateline: string | null,
): string | null {
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (
    first &&
    (first[1] >= MAJORITY * all ||
      (first[1] >= LARGE_SHARE * all && first[1] >= LEAD * (second?.[1] ?? 0)))
  )
    return first[0];
  return dateline !== null && (counts.get(dateline) ?? 0) >= LARGE_SHARE * all ? dateline : null;
}

function addTo(lists: Map<string, ToldCountry[]>, country: string, found: ToldCountry): void {
  const list = lists.get(country);
  if (list) list.push(found);
  else lists.set(country, [found]);
}

/**
 * Whether a name of a country, place or body tells where an article is set: no employer's, and nobody's
 * elsewhere.
 */
function isOfSetting(context: EntityContext, mention: Candidate): boolean {
  const { forms } = context.segmentation.tokens;
  const sent = forms[mention.first - 1] === 'to' && isEnvoyNoun(forms[mention.first - 2] ?? '');
  return (
    !sent &&
    !isDestination(forms, mention) &&
    !isCounterpart(forms[mention.last] ?? '') &&
    !isEmployer(context, mention) &&
    !isOfPrivateOne(context, mention)
  );
}

/** `left for London`, `visited Chad and Peru`: where somebody goes who is not from there. */
function isDestination(forms: readonly string[], { first }: Candidate): boolean {
  let before = first - 1;
  while (before >= 0 && first - before < LONGEST_TRIP && goesOnInTrip(forms[before]!)) before--;
  const word = forms[before] ?? '';
  return isPreposition(word) ? goesAbroad(forms[before - 1] ?? '') : visits(word);
}

const LONGEST_TRIP = 9;
const goesOnInTrip = (form: string) =>
  form === ',' || isCoordinator(form) || isArticle(form) || startsUpper(form);

/**
 * `A Malaysian man`, `two Kenyan sailors`, `Chadian banker Ann Roe`: where somebody is from who holds no
 * public office.
 */
function isOfPrivateOne(context: EntityContext, { kind, first, last }: Candidate): boolean {
  if (kind !== 'demonym') return false;
  const { forms } = context.segmentation.tokens;
  let noun = last;
  while (noun < last + MOST_ATTRIBUTES && !isSomeone(forms[noun] ?? '') && isAttribute(context, noun))
    noun++;
  const word = forms[noun] ?? '';
  const isFew = !word.endsWith('s') || context.morphology.pos[first - 1] === 'NUM';
  return isFew && isSomeone(word) && !standingOf(word).isPublic;
}
