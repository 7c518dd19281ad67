import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { statementLines } from '../../../src/report/lines/statements.js';

const linesOf = (text: string) =>
  statementLines(analyze(text)).map(({ who, text: told }) => `${who} | ${told}`);

// Protects the words of those who speak: whole, with the verb and the quotation marks of the text.
describe('who said what', () => {
  test.each([
    [
      'Ana Ruiz told reporters on Friday that the port of Lima would open in May.',
      'Ana Ruiz | told reporters on Friday that the port of Lima would open in May',
    ],
    [
      '"The port of Lima opens in May," Ana Ruiz told reporters after the vote.',
      'Ana Ruiz | told reporters after the vote: "The port of Lima opens in May"',
    ],
    [
      '"The port of Lima opens in May," Ana Ruiz told reporters, who had waited. "The sea is calm."',
      'Ana Ruiz | told reporters: "The port of Lima opens in May," … "The sea is calm."',
    ],
    [
      '“The port of Lima opens in May,” said Ana Ruiz, the minister.',
      'Ana Ruiz | said: “The port of Lima opens in May”',
    ],
    [
      '"The port," Ana Ruiz said, "will open in May."',
      'Ana Ruiz | said: "The port," … "will open in May."',
    ],
    [
      'According to Ana Ruiz, the port of Lima will open in May.',
      'Ana Ruiz | According to: the port of Lima will open in May',
    ],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });

  test('nothing of a long quotation is cut', () => {
    const words = `The port ${'of the coast, the hills and the plains '.repeat(12)}opens in May`;
    expect(linesOf(`"${words}," Ana Ruiz said.`)).toEqual([`Ana Ruiz | said: "${words}"`]);
  });
});
