import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partyCandidates } from '../../src/acts/parties/candidates.js';
import { readForActs } from '../../src/acts/reading.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';

const ARTICLES = readdirSync('fixtures/articles').sort();

/** Words that mentions surely give to someone, and that parties of acts read as who was named before. */
function readParties(text: string) {
  const work = runStages(['deeds'], { text, options: {}, knowledge: loadKnowledge() }) as Products;
  const context = { ...work, dependencies: work.heads, entities: work.names, explain: false };
  const reading = readForActs(context, work.statements, work.discourse);
  const sure = new Map([...work.discourse.answers('mention')].map((a) => [a.phrase[1] - 1, a.owners]));
  return work.segmentation.sentences
    .flatMap((sentence) => partyCandidates(reading, sentence))
    .filter(({ form, reading: how }) => form !== 'name' && (how === null || how === 'before'))
    .flatMap(({ head, owners }) => {
      const own = sure.get(head);
      return own && owners.length > 0 ? [{ head, own, owners }] : [];
    });
}

// Protects that who acts is never another than whom a mention of the same characters shows.
test.each(ARTICLES)('mentions and parties of %s agree', (file) => {
  for (const { own, owners } of readParties(readFileSync(`fixtures/articles/${file}`, 'utf8')))
    expect(owners).toEqual(own);
});

test('some parties of the articles go back to someone', () => {
  const all = ARTICLES.flatMap((file) => readParties(readFileSync(`fixtures/articles/${file}`, 'utf8')));
  expect(all.length).toBeGreaterThan(10);
});
