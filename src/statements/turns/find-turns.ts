import type { Entity } from '../../analysis.js';
import type { RelationContext } from '../../grammar/context.js';
import type { MentionMap } from '../../grammar/names.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { closesDouble, opensQuotation } from '../../grammar/marks.js';
import { answers, asks, isTurnRole } from '../../lexicon/reporting.js';
import type { Draft, Piece, Speaker } from '../draft.js';
import { hasLetter } from '../../scan/letters.js';
import { PeopleBySurname } from '../people-by-surname.js';
import { labelOf, lineStart, type Label } from './label.js';

const FEWEST_TURNS = 2;

/**
 * A line of a transcript that opens with who speaks: `MR PRICE:`, `[10:02] Minister Roe:`; sentences `[first,
 * last)`.
 */
interface Turn extends Pick<Label, 'from'> {
  /** Null for the answer to a question, where questions alone have a label. */
  label: Phrase | null;
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
  const answerer = answererOf(context, spoken, read);
  return withAnswers(context, spoken, read)
    .map((turn): Draft => ({
      cue: null,
      speaker: turn.label
        ? speakerOf(context, names, turn.label, answerer, people)
        : ofAnswer(turn.from, answerer),
      content: {
        pieces: piecesOf(read.slice(turn.first, turn.last), turn),
        rule: 'statement.turn',
      },
      sentence: turn.first,
      until: turn.last - 1,
      turn: true,
      whole: true,
    }))
    .filter(({ content }) => content.pieces.length > 0);
}

/**
 * Where `Q:` alone marks turns, a question is its paragraph, and the paragraphs behind it are the answer.
 */
function withAnswers(
  { segmentation: { tokens } }: RelationContext,
  turns: readonly Turn[],
  read: readonly Sentence[],
): readonly Turn[] {
  const asksAlone = turns.every(
    ({ label }) => label && label[1] === label[0] + 1 && tokens.forms[label[0]] === 'Q',
  );
  if (turns.length < FEWEST_TURNS || !asksAlone) return turns;
  return turns.flatMap((turn): Turn[] => {
    const end = lastOfTurn(read, turn.first);
    const last = turn.last > end ? turn.last : lastOfTurn(read, end);
    const from = read[end]?.first;
    const answer = { ...turn, label: null, first: end, last, from: from ?? 0 };
    return from === undefined || last <= end ? [turn] : [{ ...turn, last: end }, answer];
  });
}

/** Who answers a question. */
const ofAnswer = (at: number, answerer: Entity | null): Speaker | null =>
  answerer && { entity: answerer, mention: [at, at], how: 'continued' };

function collectTurns(
  context: RelationContext,
  sentences: readonly Sentence[],
  people: PeopleBySurname,
  body: number,
): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of sentences) {
    const { forms } = sentence.words.tree;
    const line = sentence.first < body ? -1 : lineStart(context, sentence);
    const before = turns.at(-1);
    const follows = line < 0 && before?.quoted === true && closesDouble(forms[sentence.first - 1]!);
    if (line < 0 && !follows) continue;
    const spoken = labelOf(context, people, sentence);
    if (!spoken) continue;
    const quoted = opensQuotation(forms[spoken.from] ?? '');
    if (follows && !quoted) continue;
    if (before && (follows || !before.quoted)) before.last = follows ? sentence.number : line;
    const alone = spoken.from >= sentence.last;
    const last = lastOfTurn(sentences, alone ? sentence.number + 1 : sentence.number);
    turns.push({ ...spoken, first: sentence.number, last, quoted });
  }
  return turns;
}

/** Behind the sentences of the paragraph that go on with a turn. */
function lastOfTurn(sentences: readonly Sentence[], turn: number): number {
  let end = turn + 1;
  while (end < sentences.length && sentences[end]!.paragraph === sentences[turn]?.paragraph) end++;
  return Math.min(end, sentences.length);
}

/**
 * One piece a paragraph, marks before the words left out; what stands behind a quotation that follows a label
 * is none of it.
 */
function piecesOf(sentences: readonly Sentence[], { from, quoted }: Turn): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.last <= from || isTime(sentence)) continue;
    if (sentence.paragraph === paragraph) pieces.at(-1)![1] = sentence.last;
    else pieces.push([Math.max(sentence.first, from), sentence.last]);
    paragraph = sentence.paragraph;
  }
  for (const piece of pieces) {
    if (quoted) piece[1] = closingOf(sentences[0]!, piece);
    trimMarks(sentences[0]!, piece);
  }
  return pieces.filter(([first, last]) => last > first);
}

/** `(00:12)`: a time between the paragraphs of a turn. */
const isTime = (s: Sentence) => !s.some(s.first, s.last, (i) => hasLetter(s.form(i)));

/** The mark in a piece that closes its quotation, where no other follows at once; else the piece's end. */
function closingOf(s: Sentence, [first, last]: Piece): number {
  const { forms } = s.words.tree;
  for (let at = first + 1; at < last; at++)
    if (closesDouble(forms[at]!) && !opensQuotation(forms[at + 1] ?? '')) return at;
  return last;
}

const LOOSE = /^(?:["“”«»*]|\*\*)$/;

/** Quotation marks and markup around what is said are none of it. */
function trimMarks(s: Sentence, piece: Piece): void {
  const { forms } = s.words.tree;
  while (piece[0] < piece[1] && LOOSE.test(forms[piece[0]]!)) piece[0]++;
  while (piece[1] > piece[0] && LOOSE.test(forms[piece[1] - 1]!)) piece[1]--;
}

/** Who answers: the person of an article that names one alone, elsewhere than in the answers. */
function answererOf(
  { entities, segmentation: { tokens } }: RelationContext,
  turns: readonly Turn[],
  read: readonly Sentence[],
): Entity | null {
  const people = entities.filter((e) => e.type === 'person');
  const isAnswer = ({ label }: Turn) =>
    label !== null && answers(tokens.lowers[label[0]]!) && label[1] <= label[0] + 1;
  const answered = turns.filter(isAnswer);
  const opening = turns[0] ? read[turns[0].first]!.number : 0;
  const introduced = people.filter(({ mentions }) =>
    mentions.some(({ sentence }) => sentence < opening),
  );
  if (introduced.length === 1) return introduced[0]!;
  const isInAnswer = (sentence: number) =>
    answered.some(({ first, last }) => sentence >= read[first]!.number && sentence < last);
  const [person] = people;
  if (people.length !== 1 || !person) return null;
  return person.mentions.every(({ sentence }) => isInAnswer(sentence)) ? null : person;
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
  const word = tokens.forms[label[1] - 1]!;
  const bearer =
    placed?.entity.type === 'person' ? placed.entity : (people.named(word) ?? people.byInitials(word));
  return { entity: bearer, mention: label, how: bearer ? 'name' : 'unnamed' };
}

/** Who speaks behind `Q.` and `A.`. */
function ofLetter(letter: string, at: number, answerer: Entity | null): Speaker {
  const entity = letter === 'A.' ? answerer : null;
  return { entity, mention: [at, at + 1], how: entity ? 'office' : 'unnamed' };
}
