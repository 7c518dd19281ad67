import type { Act, Analysis } from '../../analysis.js';
import { byId, sides, type ById } from './party.js';
import { oneLine, shorten, trimEndOf } from './snippet.js';

/** What was done, as a reader sees it; an act that is told again stands with the first telling. */
export interface ActLine {
  /** The act, then those that tell it again. */
  acts: readonly [Act, ...Act[]];
  sides: string;
  /** The sentence from the trigger on. */
  words: string;
  /** `AGREE (future) · 2024-03-12`. */
  label: string;
}

/** A trigger with fewer words behind it is shown with some before it. */
const FEWEST_WORDS = 3;
const WORDS_BEFORE = 4;

/** The acts in text order, repeats folded. */
export function actLines(analysis: Analysis): ActLine[] {
  const entities = byId(analysis);
  return foldRepeats(analysis.acts).map((acts) => ({
    acts,
    sides: sides(acts[0], entities),
    words: wordsOf(acts[0], analysis),
    label: labelOf(acts, entities, tellsDay(acts[0], analysis)),
  }));
}

function foldRepeats(acts: readonly Act[]): [Act, ...Act[]][] {
  const groups: [Act, ...Act[]][] = [];
  const groupOf = new Map<string, [Act, ...Act[]]>();
  for (const act of acts) {
    const same = sameness(act);
    const group = groupOf.get(act.repeats ?? '') ?? groupOf.get(same);
    if (group) group.push(act);
    else groups.push([act]);
    const own = group ?? groups.at(-1)!;
    groupOf.set(act.id, own);
    if (!groupOf.has(same)) groupOf.set(same, own);
  }
  return groups;
}

/** Acts that differ in nothing that a line shows but the words. */
const sameness = ({ type, actors, recipients, factuality, date, trigger, claimedBy }: Act) =>
  JSON.stringify([type, actors, recipients, factuality, date, trigger.lemma, claimedBy]);

function wordsOf({ trigger, sentence }: Act, { sentences, text }: Analysis): string {
  const { start, end: last } = sentences[sentence]!;
  const end = endOfQuotation(text, start, trigger.start, last);
  const rest = trimEndOf(oneLine(text.slice(trigger.start, end)), '.;,');
  if (rest.split(' ').length >= FEWEST_WORDS) return rest;
  const before = oneLine(text.slice(start, trigger.start)).split(' ').filter(Boolean);
  const shown = before.slice(-WORDS_BEFORE).join(' ');
  return [before.length > WORDS_BEFORE ? '…' : '', shown, rest].filter(Boolean).join(' ');
}

/** Where the quotation in which a trigger stands is closed; `last` where it stands in none. */
function endOfQuotation(text: string, start: number, trigger: number, last: number): number {
  const before = text.slice(start, trigger);
  const isOpen = before.split('"').length % 2 === 0 || before.lastIndexOf('“') > before.lastIndexOf('”');
  const close = isOpen ? text.slice(trigger, last).search(/["”]/) : -1;
  return close === -1 ? last : trigger + close;
}

/** Not where an act has the article's own day for want of one that its sentence tells. */
function tellsDay({ sentence, date }: Act, { article, sentences, dates }: Analysis): boolean {
  if (date === null || (date !== article.dateline?.date && date !== article.published?.slice(0, 10)))
    return true;
  const { start, end } = sentences[sentence]!;
  const from = Math.max(start, article.dateline?.end ?? 0);
  return dates.some((told) => told.start >= from && told.end <= end && told.value?.startsWith(date));
}

/** The type of an act that is no surer than this is marked: about half of such are wrong. */
const UNSURE = 0.6;

function labelOf([act, ...again]: readonly [Act, ...Act[]], entities: ById, withDate: boolean): string {
  const { factuality, date, claimedBy } = act;
  const type = act.confidence < UNSURE ? `${act.type}?` : act.type;
  const claimant = entities.get(claimedBy ?? '');
  return [
    factuality === 'actual' ? type : `${type} (${factuality})`,
    withDate && date,
    claimant && `says ${claimant.name}`,
    again.length > 0 && `told ${again.length + 1} times`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * The words and the label of an act within about `most` characters; the label stays whole and breaks between
 * its parts alone.
 */
export const actText = ({ words, label }: ActLine, most: number): string =>
  `${shorten(words, Math.max(FEWEST_CHARACTERS, most - label.length - 2))}\u00a0 ${unbroken(label)}`;

const FEWEST_CHARACTERS = 40;
const unbroken = (label: string) =>
  label
    .split(' · ')
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join('\u00a0· ');
