import type { Entity } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';
import type { MentionMap } from '../grammar/names.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { opensQuotation } from '../grammar/marks.js';
import { answers, asks, isTurnRole } from '../lexicon/reporting.js';
import { isNounLink } from '../lexicon/function-words.js';
import { startsUpper } from '../scan/letters.js';
import type { Draft, Piece, Speaker } from './draft.js';
import { PeopleBySurname } from './people-by-surname.js';
import { LetterPattern } from '../scan/letter-pattern.js';

const LONGEST_LABEL = 8;
const LONGEST_TIME = 6;
const FEWEST_TURNS = 2;
const CAPITALS = new LetterPattern(String.raw`^\p{Lu}[\p{Lu} .'’-]+$`);
/** Times, numbers and marks before a label: `[00:01:12]`, `09:02`, `**`. */
const BEFORE_LABEL = /^(?:[[\]()*#>–—-]|\*\*|--|\d{1,2}(?::\d{2}){1,2})$/;

/**
 * A line of a transcript that opens with who speaks: `MR PRICE:`, `[10:02] Minister Roe:`; sentences `[first,
 * last)`.
 */
interface Turn {
  label: Phrase;
  /** First token of what is said. */
  from: number;
  first: number;
  last: number;
  /** Whether a quotation follows, so that one such line is enough: `Roe: “No deal yet.”` */
  quoted: boolean;
}

/**
 * What is said in a transcript, one statement a turn, in text order; empty where the text is none. Paragraphs
 * without a label go on with the turn before them, those after the last turn do not.
 */
export function findTurns(context: RelationContext, read: readonly Sentence[], body: number): Draft[] {
  const names = read[0]?.words.names;
  if (!names) return [];
  const people = new PeopleBySurname(context.entities);
  const turns = collectTurns(context, read, people, body);
  const spoken = turns.length >= FEWEST_TURNS ? turns : turns.filter(({ quoted }) => quoted);
  const answerer = answererOf(context);
  return spoken
    .map((turn): Draft => ({
      cue: null,
      speaker: speakerOf(context, names, turn.label, answerer, people),
      content: {
        pieces: piecesOf(read.slice(turn.first, turn.last), turn.from),
        rule: 'statement.turn',
      },
      sentence: turn.first,
      until: turn.last - 1,
      turn: true,
      whole: true,
    }))
    .filter(({ content }) => content.pieces.length > 0);
}

function collectTurns(
  context: RelationContext,
  sentences: readonly Sentence[],
  people: PeopleBySurname,
  body: number,
): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of sentences) {
    const start = sentence.first < body ? -1 : lineStart(context, sentence);
    if (start < 0) continue;
    const spoken = labelOf(context, people, sentence);
    if (!spoken) continue;
    const before = turns.at(-1);
    if (before && !before.quoted) before.last = start;
    const quoted = opensQuotation(sentence.words.tree.forms[spoken.from] ?? '');
    const last = lastOfTurn(sentences, sentence.number);
    turns.push({ ...spoken, first: sentence.number, last, quoted });
  }
  return turns;
}

/**
 * The sentence that a line begins with, where this one is its first or only a time stands before it; -1
 * elsewhere.
 */
function lineStart({ segmentation: { tokens } }: RelationContext, { first }: Sentence): number {
  let at = first;
  while (first - at < LONGEST_TIME && BEFORE_LABEL.test(tokens.forms[at - 1] ?? '')) at--;
  const opens = at === 0 || tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]).includes('\n');
  return opens ? tokens.sentenceOf[at]! : -1;
}

/** Behind the sentences of the paragraph that go on with a turn. */
function lastOfTurn(sentences: readonly Sentence[], turn: number): number {
  let end = turn + 1;
  while (end < sentences.length && sentences[end]!.paragraph === sentences[turn]!.paragraph) end++;
  return end;
}

/** `Q. When? A. Today.`: letters with a full stop in place of a colon. */
const LETTER = /^[QA]\.$/;

/**
 * The words before the colon that opens a line, where they are a label: capitals, Q or A, or a name with its
 * titles.
 */
function labelOf(
  { segmentation: { tokens } }: RelationContext,
  people: PeopleBySurname,
  s: Sentence,
): Pick<Turn, 'label' | 'from'> | null {
  let first = s.first;
  while (first < s.first + LONGEST_TIME && BEFORE_LABEL.test(s.form(first))) first++;
  if (LETTER.test(s.form(first)) && s.last === first + 1)
    return { label: [first, first], from: first + 1 };
  const colon = s.find(':', first, Math.min(s.last, first + LONGEST_LABEL + 1));
  if (colon <= first) return null;
  const end = endBeforeTopic(s, first, colon);
  const label = tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);
  const word = label.toLowerCase();
  const named = isNamedLabel(s, first, end) || people.named(s.form(end - 1)) !== null;
  const titled = named && !s.some(first, end, (i) => !startsUpper(s.form(i)) && !isNounLink(s.form(i)));
  const role = asks(word) || answers(word) || isTurnRole(word);
  const isLabel = titled || (end === colon && (CAPITALS.test(label) || role));
  return isLabel ? { label: [first, end], from: colon + 1 } : null;
}

/** `Roe on gas: “No deal.”`: the label ends before a topic, where a quotation follows. */
function endBeforeTopic(s: Sentence, first: number, colon: number): number {
  const on = opensQuotation(s.form(colon + 1)) ? s.find('on', first + 1, colon) : -1;
  return on > first ? on : colon;
}

/** Whether a person's name ends a label. */
const isNamedLabel = (s: Sentence, first: number, colon: number) => {
  const name = s.name(colon - 1);
  return name?.entity.type === 'person' && name.first >= first;
};

/** One piece a paragraph, marks before the words left out. */
function piecesOf(sentences: readonly Sentence[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.last <= from) continue;
    if (sentence.paragraph === paragraph) pieces.at(-1)![1] = sentence.last;
    else pieces.push([Math.max(sentence.first, from), sentence.last]);
    paragraph = sentence.paragraph;
  }
  for (const piece of pieces) trimMarks(sentences[0]!, piece);
  return pieces.filter(([first, last]) => last > first);
}

const LOOSE = /^(?:["“”«»*]|\*\*)$/;

/** Quotation marks and markup around what is said are none of it. */
function trimMarks(s: Sentence, piece: Piece): void {
  const { forms } = s.words.tree;
  while (piece[0] < piece[1] && LOOSE.test(forms[piece[0]]!)) piece[0]++;
  while (piece[1] > piece[0] && LOOSE.test(forms[piece[1] - 1]!)) piece[1]--;
}

/** Who answers: the person of an article that names one alone. */
function answererOf({ entities }: RelationContext): Entity | null {
  const people = entities.filter((e) => e.type === 'person');
  return people.length === 1 ? people[0]! : null;
}

function speakerOf(
  { segmentation: { tokens } }: RelationContext,
  names: MentionMap,
  label: Phrase,
  answerer: Entity | null,
  people: PeopleBySurname,
): Speaker {
  if (label[0] === label[1]) return ofLetter(tokens.forms[label[0]]!, label[0], answerer);
  const text = tokens.text.slice(tokens.starts[label[0]]!, tokens.ends[label[1] - 1]!).toLowerCase();
  if (asks(text) || isTurnRole(text)) return { entity: null, mention: label, how: 'unnamed' };
  if (answers(text)) return { entity: answerer, mention: label, how: answerer ? 'office' : 'unnamed' };
  const placed = names.at(label[1] - 1);
  const bearer =
    placed?.entity.type === 'person' ? placed.entity : people.named(tokens.forms[label[1] - 1]!);
  return { entity: bearer, mention: label, how: bearer ? 'name' : 'unnamed' };
}

/** Who speaks behind `Q.` and `A.`. */
function ofLetter(letter: string, at: number, answerer: Entity | null): Speaker {
  const entity = letter === 'A.' ? answerer : null;
  return { entity, mention: [at, at + 1], how: entity ? 'office' : 'unnamed' };
}
