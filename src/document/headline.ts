import { hasLetter } from '../scan/letters.js';

const LONGEST_TITLE = 200;

/** Whether the first line of an article reads as its headline: short, and no sentence with a full stop. */
export function isTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    hasLetter(line) &&
    !/(?:[^.]\.|[:;,])["”]?$/.test(line.replace(/(?:\b[A-Z]\.){2,}$/, ''))
  );
}
