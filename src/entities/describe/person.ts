import type { Entity, Office, Sector } from '../../analysis.js';
import { classifyRole } from '../../knowledge/offices.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from '../recognise/candidate.js';
import type { NamedText } from './names-by-token.js';
import { countryOfPerson, type FoundCountry } from './country/of-person.js';
import type { Home } from './country/home.js';
import { inOrder } from './office/in-order.js';
import type { Title } from './office/title.js';
import { LAST_OFFICE_SOURCES, OFFICE_SOURCES, type OfficeSource } from './office/sources.js';
import { sectorOf } from './sector.js';
import { tenureOf } from './office/tenure.js';

export type PersonDescription = Pick<Entity, 'role' | 'roleClass' | 'offices'> & {
  country: FoundCountry;
  /** Sector of a known body that the office is of. */
  employer: Sector | null;
};

/** Offices of a person, the fullest that any mention gives first, and the country. */
export function describePerson(
  context: NamedText,
  name: string,
  mentions: readonly Candidate[],
  home: Home,
): PersonDescription {
  const found = titlesFrom(OFFICE_SOURCES, context, mentions);
  const titles =
    found.length > 0 ? found : titlesFrom(LAST_OFFICE_SOURCES, context, mentions.slice(0, 1));
  const chosen = inOrder(titles, context.segmentation.tokens);
  const [office] = chosen;
  const offices = chosen.map((title) => toOffice(context, title));
  return {
    role: office?.role ?? null,
    roleClass: offices[0]?.class ?? null,
    offices,
    country: isByline(context, mentions)
      ? NO_COUNTRY
      : countryOfPerson({ context, home, name, office, offices: titles, mentions }),
    employer: office ? sectorOfEmployer(context, office) : null,
  };
}

/** `president of the Nepali Congress`: of a party, whatever its words say; not who is sent `to the UN`. */
function sectorOfEmployer(
  { segmentation: { tokens }, at }: NamedText,
  { first, last }: Title,
): Sector | null {
  for (let i = first; i < last; i++) {
    const body = at.get(i);
    if (body?.type !== 'organization' || !body.entry || body.first !== i) continue;
    const before = tokens.forms[i - 1] === 'the' ? tokens.forms[i - 2] : tokens.forms[i - 1];
    if (before === 'to') continue;
    const { name, subtype = null } = body.entry;
    return sectorOf({ type: 'organization', name, subtype, role: null, roleClass: null });
  }
  return null;
}

function titlesFrom(
  sources: readonly OfficeSource[],
  context: NamedText,
  mentions: readonly Candidate[],
): (Title & { rule: string })[] {
  const titles: (Title & { rule: string })[] = [];
  for (const mention of mentions)
    for (const { id, find } of sources) {
      const title = find(context, mention);
      if (title) titles.push({ ...title, rule: id });
    }
  return titles;
}

function toOffice(
  { segmentation: { tokens }, knowledge, at }: NamedText,
  title: Title & { rule?: string },
): Office {
  const { first, last, role, rule = '' } = title;
  const start = tokens.starts[first]!,
    whole = tokens.ends[last - 1]!;
  const end = isOneOf(tokens.text.slice(start, whole), role) ? whole - 1 : whole;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    class: classifyRole(role, (phrase) => knowledge.phrases.get(phrase)?.entry.type === 'country'),
    tenure: tenureOf(tokens, title, at),
    rule,
  };
}

/** `Senators` of one of them. */
const isOneOf = (written: string, role: string) => written.endsWith('s') && !role.endsWith('s');

const NO_COUNTRY: FoundCountry = { told: null, likely: null };

/** Whether somebody is named as the article's author alone: nothing in it tells where they are from. */
function isByline(
  { segmentation: { tokens }, layout: { blocks } }: EntityContext,
  mentions: readonly Candidate[],
): boolean {
  const bylines = blocks.filter(({ kind }) => kind === 'byline');
  return (
    bylines.length > 0 &&
    mentions.every(({ first }) =>
      bylines.some(({ start, end }) => start <= tokens.starts[first]! && tokens.starts[first]! < end),
    )
  );
}
