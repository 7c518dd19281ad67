import type { Tokens } from '../../language/tokens.js';
import { isAttached } from '../recognise/capitals.js';

/**
 * Words of a name as written, hyphened ones whole, without `the`, quotation marks and loose full stops;
 * those of `Roe, Ann J.` in the usual order.
 */
export function nameWords(tokens: Tokens, [first, last]: readonly [number, number]): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i]!;
    const hyphened =
      words.length > 0 && (form === '-' || tokens.forms[i - 1] === '-') && isAttached(tokens, i);
    if (hyphened) words.push(words.pop()! + form);
    else if (!/^[."“”()[\]]$/.test(form)) words.push(form);
  }
  if (words[1] === ',' && /^\p{Lu}\.$/u.test(words.at(-1)!)) return [...words.slice(2), words[0]!];
  return words[0]?.toLowerCase() === 'the' && words.length > 1 ? words.slice(1) : words;
}
