import { PARTIES, partiesBehind, partiesWithin } from './phrase.js';
import { isPeople } from '../someone.js';
import { leadsTo, seriesFrom } from './series.js';
import { findAgent } from '../subject.js';
import { subjectByWords } from './subject-by-words.js';
import type { MentionMap } from '../../grammar/names.js';
import { isPassive, type Tree } from '../../grammar/tree/dependents.js';

const LONGEST_SUBJECT = 60;

/** Pronouns that stand for nobody named. */
const NO_PARTY = /^(?:(?:no|every|some|any)(?:body|one|thing)|none|whoever)$/i;

/** The parties that act: the subject's, and whom it acts for. */
export function actorsOf(
  tree: Tree,
  mentions: MentionMap,
  stative: boolean,
  trigger: number,
  named: (head: number) => string[],
): string[] {
  const behalf = behalfBefore(tree, mentions, trigger);
  return [...subjectParties(tree, mentions, stative, trigger, named), ...behalf];
}

/** `On behalf of the United States and its people, I congratulate`: whom a speaker speaks for. */
function behalfBefore(tree: Tree, mentions: MentionMap, verb: number): string[] {
  for (
    let token = verb;
    token > verb - LONGEST_SUBJECT && tree.sentenceOf[token] === tree.sentenceOf[verb];
    token--
  ) {
    if (tree.lemmas[token] === 'behalf') return partiesBehind(tree, mentions, token + 1);
  }
  return [];
}

function subjectParties(
  tree: Tree,
  mentions: MentionMap,
  stative: boolean,
  trigger: number,
  named: (head: number) => string[],
): string[] {
  const agent = findAgent(tree, trigger, stative);
  const series = isPassive(tree, trigger) && !stative ? [] : seriesBefore(tree, mentions, trigger);
  const shown = subjectByWords(tree, mentions, trigger);
  if (shown !== null) return named(shown);
  if (agent === null) return series.length > 0 || tree.pos[trigger] === 'VERB' ? series : named(trigger);
  if (series.length === 0 && agent < tree.heads[agent]! && tree.heads[agent]! < trigger)
    series.push(...seriesBefore(tree, mentions, tree.heads[agent]!));
  const acts = (id: string): boolean => mentions.byId(id)?.type !== 'place';
  if (/^they$/i.test(tree.forms[agent]!) && series.length === 0) {
    const speakers = speakersAbove(tree, mentions, trigger, named).filter(acts);
    if (speakers.length > 1) return speakers;
  }
  const parties = [
    ...series,
    ...(mentions.at(agent)?.entity.type === 'place' ? named(agent) : named(agent).filter(acts)),
  ];
  if (parties.length > 0 || agent > trigger) return parties;
  if (NO_PARTY.test(tree.forms[agent]!)) return [];
  if (tree.pos[agent] === 'PRON') return speakersAbove(tree, mentions, trigger, named);
  for (let token = agent + 1; token < trigger; token++) {
    const found = named(token).filter(acts);
    if (found.length > 0 && tree.pos[token] !== 'PRON') return found;
  }
  return partiesWithin(tree, mentions, agent).filter(acts).slice(0, 1);
}

/** The series of names that ends right before a verb: `France, Germany and the United States agreed`. */
export function seriesBefore(tree: Tree, mentions: MentionMap, verb: number): string[] {
  let start = verb;
  while (start > 0 && verb - start < LONGEST_SUBJECT && !/^[.;:!?]$/.test(tree.forms[start - 1]!))
    start--;
  let token = start;
  while (token < verb) {
    const first = mentions.at(token);
    if (first?.first !== token) {
      token++;
      continue;
    }
    const { members, end } = seriesFrom(tree, mentions, first, verb);
    if (members.length > 1 && leadsTo(tree, end, verb) && opensSubject(tree, token))
      return members
        .filter(({ entity }) => PARTIES.includes(entity.type))
        .map(({ entity }) => entity.id);
    token = Math.max(end, token + 1);
  }
  return [];
}

/** Whether no preposition comes before a series, but for those of its people: `officials from Chad and Niger met`. */
function opensSubject(tree: Tree, token: number): boolean {
  const before = tree.forms[token - 1] === 'the' ? token - 2 : token - 1;
  return (
    tree.pos[before] !== 'ADP' ||
    (/^(?:of|from)$/.test(tree.forms[before]!) && isPeople(tree, before - 1))
  );
}

/** `Chad said it would help`, `Chad and Niger said they would`: the pronoun of a reported clause is whoever speaks. */
function speakersAbove(
  tree: Tree,
  mentions: MentionMap,
  verb: number,
  named: (head: number) => string[],
): string[] {
  for (let at = verb, step = 0; step < 4 && tree.heads[at]! >= 0; at = tree.heads[at]!, step++) {
    if (tree.relations[at] !== 'ccomp') continue;
    const series = seriesBefore(tree, mentions, tree.heads[at]!);
    if (series.length > 0) return series;
    const speaker = findAgent(tree, tree.heads[at]!);
    return speaker === null ? [] : named(speaker);
  }
  return [];
}
