import { isPlain } from './letters.js';

/** What each class of Unicode has in Latin-1; typographic marks are in none. */
const PLAIN_CLASSES = new Map([
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  ['Lu', 'A-ZÀ-ÖØ-Þ'],
  ['Ll', 'a-zµß-öø-ÿ'],
  ['M', ''],
  ['N', '0-9²³¹¼-¾'],
]);

/**
 * A pattern over letters of all scripts, with a twin that sees the same in plain text: a class of Unicode
 * takes half a millisecond to compile, one of Latin-1 a few microseconds. Each is compiled when a text first
 * asks for it.
 */
export class LetterPattern {
  readonly #source: string;
  readonly #flags: string;
  #full: RegExp | undefined;
  #plain: RegExp | undefined;

  /** @param flags neither `g` nor `y`: a pattern keeps no place; `i` with classes of all letters only */
  constructor(source: string, flags = 'u') {
    this.#source = source;
    this.#flags = flags;
  }

  test(text: string): boolean {
    return this.#of(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#of(text).exec(text);
  }

  #of(text: string): RegExp {
    return isPlain(text)
      ? (this.#plain ??= new RegExp(plainSource(this.#source), this.#flags))
      : (this.#full ??= new RegExp(this.#source, this.#flags));
  }
}

/** The source with classes of Unicode, alone or among others in brackets, as they are in plain text. */
function plainSource(source: string): string {
  let inBrackets = false;
  return source.replace(/\\(?:p\{(\w+)\}|.)|[[\]]/g, (found: string, name: string | undefined) => {
    if (found === '[' || found === ']') inBrackets = found === '[';
    if (name === undefined) return found;
    return inBrackets ? plainClass(name) : `[${plainClass(name)}]`;
  });
}

function plainClass(name: string): string {
  const members = PLAIN_CLASSES.get(name);
  if (members === undefined) throw new Error(`what \\p{${name}} has in plain text is not told`);
  return members;
}
