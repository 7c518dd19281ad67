import { classOfHeadNoun } from '../knowledge/offices.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { endsBody } from '../lexicon/body-names.js';
import { endsInBreak } from '../lexicon/function-words.js';
import { isNameParticle } from '../lexicon/name-particles.js';
import { startsLower } from '../scan/letters.js';
import { LetterPattern } from '../scan/letter-pattern.js';

/** The words at the end of a line, and at the start of the next. */
interface LineBreak {
  above: readonly string[];
  below: readonly string[];
}

/** What shows that a line cannot end where it does. */
export interface BreakSign {
  /** Stable dotted id. */
  id: string;
  /** Two lines that it alone joins. */
  example: string;
  goesOn: (at: LineBreak, knowledge: Knowledge) => boolean;
}

/** Words looked at on either side. */
const MOST_WORDS = 4;
/** Characters in which they stand. */
const REACH = 80;
/** Words on either side that a known name may have. */
const LONGEST_PART = 3;

const CAPITALIZED = new LetterPattern(String.raw`^\p{Lu}[\p{L}'’-]+$`);
const HAS_LETTER_BELOW = new LetterPattern(String.raw`^[\p{L}\d(“"‘']`);
const MARK_BEHIND = /[,.;:)”"’']$/;
const SMALL = new LetterPattern(String.raw`(?:^|\s)\p{Ll}+\s`);

export const BREAK_SIGNS: readonly BreakSign[] = [
  {
    id: 'break.open-phrase',
    example: 'Ministers spoke with the\nUnion of Pilots in Lima.',
    goesOn: ({ above }) => endsInBreak(above.at(-1) ?? ''),
  },
  {
    id: 'break.particle',
    example: 'It was signed by Jan van\nHeuvel and others.',
    goesOn: ({ above: [...above], below: [first = ''] }) =>
      isNameParticle(above.at(-1) ?? '') &&
      CAPITALIZED.test(first.replace(MARK_BEHIND, '')) &&
      above.slice(0, -1).some((word) => CAPITALIZED.test(word)),
  },
  {
    id: 'break.known-name',
    example: 'Rain fell in northern Sierra\nLeone all week.',
    goesOn: ({ above, below }, { phrases }) => {
      for (let a = 1; a <= Math.min(LONGEST_PART, above.length); a++)
        for (let b = 1; b <= Math.min(LONGEST_PART, below.length); b++) {
          const last = below[b - 1]!.replace(MARK_BEHIND, '');
          if (CAPITALIZED.test(above.at(-a)!) && CAPITALIZED.test(last)) {
            const name = [...above.slice(-a), ...below.slice(0, b - 1), last].join(' ');
            if (phrases.get(name) !== undefined) return true;
          }
        }
      return false;
    },
  },
  {
    id: 'break.calling',
    example: 'Guards freed the Kazakh poet Aliya\nTurgenbay and her aunt on Friday.',
    goesOn: ({ above, below: [first = '', next = ''] }) => {
      const [opening = '', between = '', calling = '', forename = ''] = above.slice(-MOST_WORDS);
      const opens = opening === 'the' || between === 'the';
      const isCalling = startsLower(calling) && classOfHeadNoun(calling) !== undefined;
      const isForename = CAPITALIZED.test(forename) && CAPITALIZED.test(first.replace(MARK_BEHIND, ''));
      return opens && isCalling && isForename && (MARK_BEHIND.test(first) || startsLower(next));
    },
  },
  {
    id: 'break.body',
    example: 'Loans came from the Trans-Baltic\nHarbour Bank, a paper says.',
    goesOn: ({ above, below }) => {
      if (above.at(-2) !== 'the' || !CAPITALIZED.test(above.at(-1)!)) return false;
      const after = below.findIndex((word) => !CAPITALIZED.test(word));
      const end = after < 0 ? below.length - 1 : after - (MARK_BEHIND.test(below[after]!) ? 0 : 1);
      return end >= 0 && endsBody(below[end]!.replace(MARK_BEHIND, '').toLowerCase());
    },
  },
];

/** Whether the line above cannot end there: the line below goes on inside its phrase or name. */
export function breaksInside(above: string, below: string, knowledge: Knowledge): boolean {
  if (!SMALL.test(above) || !HAS_LETTER_BELOW.test(below)) return false;
  const at: LineBreak = {
    above: above.slice(-REACH).split(/\s+/).slice(-MOST_WORDS),
    below: below.slice(0, REACH).split(/\s+/, MOST_WORDS),
  };
  return BREAK_SIGNS.some(({ goesOn }) => goesOn(at, knowledge));
}
