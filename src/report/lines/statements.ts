import type { Analysis, Statement } from '../../analysis.js';
import { byId, type ById } from './party.js';
import { oneLine, shorten, trimEndOf } from './snippet.js';

/** Who said what, as a reader sees it. */
export interface StatementLine {
  statement: Statement;
  who: string;
  /** The verb as written. */
  verb: string;
  /** The words whole, quotation marks kept. */
  words: string;
  /** `said Norway would pay`, `said: “We will pay.”` */
  text: string;
}

/** The statements in text order. */
export function statementLines(analysis: Analysis): StatementLine[] {
  const entities = byId(analysis);
  return analysis.statements.map((statement) => {
    const verb = statement.cue === null ? '' : oneLine(statement.cue.text);
    const words = wordsOf(statement, analysis.text);
    return {
      statement,
      who: speakerOf(statement, entities),
      verb,
      words,
      text: told(statement, analysis, verb, words),
    };
  });
}

function speakerOf({ speaker, speakers, speakerMention }: Statement, entities: ById): string {
  const ids = speakers ?? (speaker === null ? [] : [speaker]);
  const names = ids.flatMap((id) => entities.get(id)?.name ?? []);
  return names.join(', ') || (speakerMention ? oneLine(speakerMention.text) : '(unnamed)');
}

const OPENING = /["“‘'«„]$/;
const CLOSING = /^[,.;:!?…]*["”’'»“]/;

function wordsOf({ content, kind }: Statement, text: string): string {
  return content
    .map(({ start, end }) => {
      const opened = kind !== 'indirect' && OPENING.test(text.slice(Math.max(0, start - 1), start));
      const closed = opened ? (CLOSING.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0;
      return oneLine(text.slice(opened ? start - 1 : start, end + closed));
    })
    .join(' … ')
    .replace(/,(["”’'»“]?)$/, '$1');
}

/**
 * Longest stretch between a verb and its words, or behind a verb that follows them, that is printed: `told
 * reporters that`.
 */
const LONGEST_LINK = 60;

/**
 * Verb and words as they stand where the verb comes first and the words are one piece, else with a colon
 * between.
 */
function told(statement: Statement, { text, sentences }: Analysis, verb: string, words: string): string {
  const { cue, content, kind } = statement;
  const [first] = content;
  if (cue === null || first === undefined) return words;
  if (cue.end > first.start) {
    const end = sentences[statement.sentence]?.end ?? cue.end;
    return `${verb}${behind(statement, text.slice(cue.end, end))}: ${words}`;
  }
  const between = text.slice(cue.end, first.start);
  const speaker = statement.speakerMention?.start ?? -1;
  const namesSpeaker = speaker >= cue.end && speaker < first.start;
  if (kind === 'direct' || content.length > 1 || namesSpeaker || !isLink(between))
    return `${verb}: ${words}`;
  const link = oneLine(between.replace(OPENING, ''));
  return `${verb}${/^[,:]/.test(link) ? '' : ' '}${link}${link === '' ? '' : ' '}${words}`;
}

const isLink = (text: string) => text.length <= LONGEST_LINK && !/[\n.!?]/.test(text);

/**
 * ` reporters after the meeting` behind `told`, up to what parts it from what follows, when the speaker does
 * not stand there.
 */
function behind({ speakerMention, cue }: Statement, rest: string): string {
  const words = shorten(trimEndOf(oneLine(/^[^,;:"“”]*/.exec(rest)![0]), '.!? '), LONGEST_LINK);
  const speakerFollows = (speakerMention?.start ?? -1) >= (cue?.end ?? 0);
  return words !== '' && !speakerFollows ? ` ${words}` : '';
}
