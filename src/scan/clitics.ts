import { isApostrophe } from './characters.js';
import type { Emit } from './emit.js';

/** Words written together that Universal Dependencies reads as two, with the length of the first. */
const FUSED = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['whatcha', 4],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['havent', 4],
  ['youre', 3],
  ['theyre', 4],
  ['thats', 4],
  ['whats', 4],
  ['cant', 2],
  ['wont', 2],
  ['arnt', 2],
  ['alot', 1],
  ['outta', 3],
  ['im', 1],
  ['ive', 1],
  ['theres', 5],
  ['heres', 4],
  ['hes', 2],
  ['shes', 3],
  ['whos', 3],
  ['hasnt', 3],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
]);

const LONGEST_FUSED = 8;

/** Words that are two where no possessive can stand: `its a pity`, `your not alone`. */
const SOMETIMES_FUSED = new Map<string, number>([
  ['its', 2],
  ['your', 3],
]);
/** Words that never stand right behind a possessive. */
const NOT_POSSESSED = new Set(
  `a an the not been really also as like just all nothing from in for because too that what gonna definitely
probably`.split(/\s+/),
);
const NEXT_WORD = /^ ([a-z]+)(?![\w-])/;
const LONGEST_NEXT = 10;

/** A word's length and the letters at its ends in one number, small and capital letters alike. */
const outlineOf = (text: string, start: number, end: number): number =>
  ((end - start) << 16) | ((text.charCodeAt(start) & 0x5f) << 8) | (text.charCodeAt(end - 1) & 0x5f);
/** The quick way past words that are not fused. */
const FUSED_OUTLINES = new Set(
  [...FUSED.keys(), ...SOMETIMES_FUSED.keys()].map((word) => outlineOf(word, 0, word.length)),
);

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', 'em']);

/** Emits a word as one token or as host and clitic: `do|n't`, `China|'s`, `can|not`. */
export function splitClitics(text: string, start: number, end: number, emit: Emit): void {
  const cut = cliticStart(text, start, end);
  if (cut > start && cut < end) {
    splitClitics(text, start, cut, emit);
    emit(cut, end);
  } else {
    emit(start, end);
  }
}

function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > 40) return end;
  const mark = lastApostrophe(text, start, end);
  if (mark < 0) {
    if (length > LONGEST_FUSED || !FUSED_OUTLINES.has(outlineOf(text, start, end))) return end;
    const lower = text.slice(start, end).toLowerCase();
    const first = FUSED.get(lower) ?? (isMiswritten(text, end) ? SOMETIMES_FUSED.get(lower) : undefined);
    return first === undefined ? end : start + first;
  }
  if (
    mark === end - 2 &&
    mark > start &&
    isLetterOf('tT', text[end - 1]) &&
    isLetterOf('nN', text[mark - 1])
  )
    return length === 3 ? end : end - 3;
  return mark > start && CLITICS.has(text.slice(mark + 1, end).toLowerCase()) ? mark : end;
}

/** Whether the word behind `end` tells that a possessive before it is miswritten. */
function isMiswritten(text: string, end: number): boolean {
  const next = NEXT_WORD.exec(text.slice(end, end + LONGEST_NEXT))?.[1];
  return next !== undefined && NOT_POSSESSED.has(next);
}

const isLetterOf = (letters: string, letter: string | undefined) =>
  letter !== undefined && letters.includes(letter);

/** Place of the last apostrophe of a word; -1 without. */
function lastApostrophe(text: string, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isApostrophe(text[i])) return i;
  return -1;
}
