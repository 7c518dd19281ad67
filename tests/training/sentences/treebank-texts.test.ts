import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTreebankTexts } from '../../../src/training/sentences/treebank-texts.js';

it('joins sentences by blanks and paragraphs by empty lines', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'running-')), 'some.conllu');
  writeFileSync(
    file,
    `# newdoc id = a\n# newpar id = 1\n# text = Hi there\n1\tHi\n\n# text = it rained.\n1\tit\n\n# newpar\n# text = Bye\n1\tBye\n\n# newdoc id = b\n# text = New one.\n`,
  );
  expect(readTreebankTexts(file)).toEqual([
    { text: 'Hi there it rained.\n\nBye', starts: new Set([0, 9, 21]) },
    { text: 'New one.', starts: new Set([0]) },
  ]);
});
