import { dollarOf } from '../../knowledge/currencies.js';
import type { Layout } from '../../document/layout.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Home } from './rule.js';
import { ToldCountries } from './told-countries.js';
import { LetterPattern } from '../../scan/letter-pattern.js';

/**
 * Signs that tell the dollar of the country from others: an article that writes them keeps the plain sign for
 * one.
 */
const AMERICAN = /(?:\bUS|\bU\.S\.)\s?\$|\bUSD\b|\bUS dollars?\b|\bU\.S\. dollars?\b/;
const OTHER = new LetterPattern(String.raw`(?<!\p{L})(?:AU|CA|NZ|HK|NT|TT|EC|BZ|FJ|[ACSJNLZ])\$`);

/**
 * The country whose money the article counts in, from its dateline. The dollar sign alone is that country's
 * own, unless an agency of the world writes or the text marks the country's dollars as such.
 */
export function homeOf(text: string, { article }: Layout, knowledge: Knowledge): Home {
  const told = new ToldCountries(text, knowledge);
  const country = article.dateline?.country ?? null;
  const own = dollarOf(country);
  if (own === 'USD') return { country, dollar: own, told };
  const forTheWorld = article.dateline?.agency != null || article.agency !== null;
  const isOwn = AMERICAN.test(text) || (!forTheWorld && !OTHER.test(text));
  return { country, dollar: isOwn ? own : 'USD', told };
}
