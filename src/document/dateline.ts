import type { Dateline } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { addDays, isoDay, isRealDay, monthNumber, parseIsoDay, dayNumber, type Day } from './calendar.js';
import { agencyNamed } from './agencies.js';

const LONGEST_DATELINE = 120;
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /-][\p{L}\p{M}.'’]+){0,4})`;
const REGION = String.raw`(?:, ?(?<region>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}))?`;
const DATE = String.raw`(?:,? ?(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\.? (?<day>\d{1,2}))?`;
const DASH = String.raw`(?:--|[—–-])`;
const FORMS = [
  new RegExp(String.raw`^${PLACE}${REGION}${DATE}[.,]? ?[([](?<agency>\p{L}[\p{L} .'/-]{1,30})[)\]] ?${DASH} ?`, 'u'),
  new RegExp(String.raw`^${PLACE}${REGION}${DATE}\.? ?/(?<agency>\p{L}[\p{L}-]{1,15})/\.? ?(?:${DASH} ?)?`, 'u'),
  new RegExp(String.raw`^${PLACE}${REGION}${DATE} ?(?:--|[—–]) ?`, 'u'),
  new RegExp(String.raw`^${PLACE}${REGION}${DATE} - `, 'u'),
  new RegExp(String.raw`^${PLACE}: ?`, 'u'),
];

/**
 * The dateline that opens a paragraph, with place, country and date; null where there is none.
 *
 * @param start UTF-16 offset of the paragraph in `text`
 */
export function readDateline(text: string, start: number, end: number, published: string | null, knowledge: Knowledge): Dateline | null {
  const line = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  for (const [form, pattern] of FORMS.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { place: written, region, month, day, agency } = match.groups as Record<string, string | undefined>;
    const place = knowledge.place(written!) ?? (region ? knowledge.place(region) : null);
    const signed = agency === undefined ? null : agencyNamed(agency);
    const capitals = written === written!.toUpperCase();
    if (!place && !(capitals && (signed !== null || (month && day)))) continue;
    if (form >= 3 && !signed && !capitals && !(form === 4 && place)) continue;
    const said = match[0].trimEnd();
    const named = knowledge.place(written!);
    return {
      start,
      end: start + said.length,
      text: said,
      place: named?.name ?? titleCase(written!),
      country: (region ? knowledge.place(region)?.country : null) ?? named?.country ?? null,
      date: month && day ? resolveDay(monthNumber(month), Number(day), published) : null,
      agency: signed ?? (agency === undefined ? null : agency.trim()),
    };
  }
  return null;
}

/** The year is the publication's, or the one before when the day would lie ahead of it. */
function resolveDay(month: number, day: number, published: string | null): string | null {
  const anchor = parseIsoDay(published);
  if (!anchor || month === 0) return null;
  const candidates: Day[] = [anchor.year, anchor.year - 1, anchor.year + 1].map((year) => ({ year, month, day })).filter(isRealDay);
  const latest = dayNumber(addDays(anchor, 2));
  const best = candidates.find((c) => dayNumber(c) <= latest) ?? candidates[0];
  return best ? isoDay(best) : null;
}

export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
