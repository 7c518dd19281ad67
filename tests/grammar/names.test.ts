import { expect, it } from 'vitest';
import { readText } from './read-text.js';

/** The names that stand over the words of a text. */
function namesIn(text: string): string[] {
  return readText(text).flatMap((s) => {
    const found = new Set<string>();
    for (let i = s.first; i < s.last; i++) {
      const mention = s.words.names.at(i)?.mention;
      if (mention) found.add(mention.text);
    }
    return [...found];
  });
}

it.each([
  ['They paid 40 million U.S. dollars.', []],
  ['They paid 40 million Ukrainian hryvnias.', []],
  ['They paid 40 million South Korean won.', []],
  ['The sum of 40 Czech crowns was paid.', []],
  ['The Danish crown prince went home.', ['Danish']],
  ['Kenya won the case.', ['Kenya']],
])('a name is over its words where it is not of money: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
