import type { Entity } from '../analysis.js';
import type { SentenceTokens } from '../language/tokens.js';
import type { RelationContext } from '../grammar/context.js';
import type { MentionMap } from '../grammar/names.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { answers, asks } from '../lexicon/reporting.js';
import type { Draft, Piece, Speaker } from './draft.js';

const LONGEST_LABEL = 7;
const FEWEST_TURNS = 2;
const CAPITALS = /^\p{Lu}[\p{Lu} .'’-]+$/u;

/** A paragraph of a transcript that opens with who speaks: `MR PRICE:`, `QUESTION:`; sentences `[first, last)`. */
interface Turn {
  label: Phrase;
  first: number;
  last: number;
}

/**
 * What is said in a transcript, one statement a turn, in text order; empty where the text is none. Paragraphs without a
 * label go on with the turn before them, those after the last turn do not. Also `Roe: no deal yet` as a title.
 */
export function findTurns(context: RelationContext, read: readonly Sentence[], body: number): Draft[] {
  const mentions = read[0]?.words.names;
  if (!mentions) return [];
  const { sentences } = context.segmentation;
  const turns = collectTurns(context, mentions, body);
  const spoken = turns.length >= FEWEST_TURNS ? turns : [];
  const answerer = answererOf(context);
  const bySurname = spoken.length > 0 ? peopleBySurname(context) : new Map<string, Entity | null>();
  const headline = headlineTurn(context, mentions, body);
  return [
    ...(headline ? [headline] : []),
    ...spoken
      .map((turn): Draft => ({
        cue: null,
        speaker: speakerOf(context, mentions, turn.label, answerer, bySurname),
        content: {
          pieces: piecesOf(sentences.slice(turn.first, turn.last), turn.label[1] + 1),
          rule: 'statement.turn',
        },
        sentence: turn.first,
        until: turn.last - 1,
        turn: true,
        whole: true,
      }))
      .filter(({ content }) => content.pieces.length > 0),
  ];
}

function collectTurns(context: RelationContext, mentions: MentionMap, body: number): Turn[] {
  const { sentences } = context.segmentation;
  const turns: Turn[] = [];
  let paragraph = -1;
  sentences.forEach((sentence, s) => {
    if (sentence.paragraph === paragraph || sentence.first < body) return;
    paragraph = sentence.paragraph;
    const label = labelOf(context, mentions, sentence);
    if (!label) return;
    const before = turns.at(-1);
    if (before) before.last = s;
    turns.push({ label, first: s, last: endOfParagraph(sentences, s) });
  });
  return turns;
}

function endOfParagraph(sentences: readonly SentenceTokens[], s: number): number {
  let end = s;
  while (end < sentences.length && sentences[end]!.paragraph === sentences[s]!.paragraph) end++;
  return end;
}

/** The words before the colon that opens a sentence, where they are a label: capitals, Q or A, or someone's name. */
function labelOf(
  { segmentation: { tokens } }: RelationContext,
  mentions: MentionMap,
  { first, last }: SentenceTokens,
): Phrase | null {
  let colon = first;
  while (colon < last && colon - first <= LONGEST_LABEL && tokens.forms[colon] !== ':') colon++;
  if (colon === first || tokens.forms[colon] !== ':') return null;
  const label = tokens.text.slice(tokens.starts[first]!, tokens.ends[colon - 1]!);
  const placed = mentions.at(colon - 1);
  const named =
    placed?.entity.type === 'person' && placed.first === first && placed.mention.kind === 'name';
  return named || CAPITALS.test(label) || asks(label.toLowerCase()) || answers(label.toLowerCase())
    ? [first, colon]
    : null;
}

const TITLE_SPEAKERS = new Set(['person', 'organization', 'country']);

/** Title lines such as `Roe: no deal yet`. */
function headlineTurn(
  { segmentation: { sentences, tokens } }: RelationContext,
  mentions: MentionMap,
  body: number,
): Draft | null {
  const title = sentences[0];
  if (!title || title.last > body) return null;
  const placed = mentions.at(title.first);
  const speaks =
    placed?.first === title.first &&
    placed.mention.kind === 'name' &&
    TITLE_SPEAKERS.has(placed.entity.type);
  if (!speaks || tokens.forms[placed.last] !== ':' || placed.last + 3 > title.last) return null;
  const speaker: Speaker = { entity: placed.entity, mention: [placed.first, placed.last], how: 'name' };
  return {
    cue: null,
    speaker,
    content: { pieces: [[placed.last + 1, title.last]], rule: 'statement.headline-colon' },
    sentence: 0,
    until: 0,
    whole: true,
  };
}

/** One piece a paragraph. */
function piecesOf(sentences: readonly SentenceTokens[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.last <= from) continue;
    if (sentence.paragraph === paragraph) pieces.at(-1)![1] = sentence.last;
    else pieces.push([Math.max(sentence.first, from), sentence.last]);
    paragraph = sentence.paragraph;
  }
  return pieces;
}

/** Who answers: the person of an article that names one alone. */
function answererOf({ entities }: RelationContext): Entity | null {
  const people = entities.filter((e) => e.type === 'person');
  return people.length === 1 ? people[0]! : null;
}

/** The person with a surname, in small letters; null where several have it. */
function peopleBySurname({ entities }: RelationContext): Map<string, Entity | null> {
  const bySurname = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const surname = entity.name.toLowerCase().split(/\s+/).at(-1)!;
    bySurname.set(surname, bySurname.has(surname) ? null : entity);
  }
  return bySurname;
}

function speakerOf(
  { segmentation: { tokens } }: RelationContext,
  mentions: MentionMap,
  label: Phrase,
  answerer: Entity | null,
  bySurname: ReadonlyMap<string, Entity | null>,
): Speaker {
  const text = tokens.text.slice(tokens.starts[label[0]]!, tokens.ends[label[1] - 1]!);
  if (asks(text.toLowerCase())) return { entity: null, mention: label, how: 'unnamed' };
  if (answers(text.toLowerCase()))
    return { entity: answerer, mention: label, how: answerer ? 'office' : 'unnamed' };
  const placed = mentions.at(label[1] - 1);
  if (placed?.entity.type === 'person') return { entity: placed.entity, mention: label, how: 'name' };
  const bearer = bySurname.get(tokens.forms[label[1] - 1]!.toLowerCase()) ?? null;
  return { entity: bearer, mention: label, how: bearer ? 'name' : 'unnamed' };
}
