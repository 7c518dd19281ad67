import { readdirSync, readFileSync } from 'node:fs';
import type { Entity } from '../../src/analysis.js';
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
  const { starts, ends } = work.segmentation.tokens;
  const speakers = speakersOf(work);
  return work.segmentation.sentences
    .flatMap((sentence) => partyCandidates(reading, sentence))
    .filter(({ form, reading: how }) => form !== 'name' && (how === null || how === 'before'))
    .flatMap(({ head, owners, first, last }) => {
      const own = [sure.get(head), speakers.get(`${starts[first]} ${ends[last - 1]}`)];
      return owners.length > 0 ? own.flatMap((own) => (own ? [{ own, owners }] : [])) : [];
    });
}

/** Whom statements credit, by where the words stand. */
const speakersOf = ({ statements, names }: Products) =>
  new Map<string, readonly Entity[]>(
    statements.flatMap(({ speaker, speakers, speakerMention: m }) => {
      const ids = speakers ?? (speaker === null ? [] : [speaker]);
      const owners = ids.map((id) => names.find((entity) => entity.id === id)!);
      return m && owners.length > 0 ? [[`${m.start} ${m.end}`, owners] as const] : [];
    }),
  );

// Protects that who acts is never another than whom a mention or a statement shows at the same characters.
test.each(ARTICLES)('mentions, speakers and parties of %s agree', (file) => {
  for (const { own, owners } of readParties(readFileSync(`fixtures/articles/${file}`, 'utf8')))
    expect(owners).toEqual(own);
});

test('they who act are they who spoke, whether or not they have a name', () => {
  const text =
    'Vestfjord Bank said on Monday that prices rose. They said they condemned Kenya. They attacked Kenya.';
  const found = readParties(text);
  expect(found.length).toBeGreaterThan(0);
  for (const { own, owners } of found) expect(owners).toEqual(own);
});

test('some parties of the articles go back to someone', () => {
  const all = ARTICLES.flatMap((file) => readParties(readFileSync(`fixtures/articles/${file}`, 'utf8')));
  expect(all.length).toBeGreaterThan(10);
});
