import { readdirSync, readFileSync } from 'node:fs';
import { duplicates } from '../../src/corpus/commands/duplicates.js';
import { article, rowsOf } from '../corpus/facts.js';

/** Ways in which outlets change a story that they take over. */
export const EDITS: readonly (readonly [
  way: string,
  edit: (paragraphs: readonly string[]) => string[],
])[] = [
  ['cut from the end', (p) => p.slice(0, Math.ceil(p.length / 2))],
  ['another headline', (p) => ['What is known so far, and what comes next', ...p.slice(1)]],
  [
    'another dateline',
    ([head = '', lead = '', ...rest]) => [
      head,
      `From our correspondent. ${withoutDateline(lead)}`,
      ...rest,
    ],
  ],
  [
    'an agency’s credit',
    (p) => [...p, 'Reporting by our staff and Northern Wire; editing by the night desk.'],
  ],
  [
    'paragraphs in another order',
    ([head = '', ...rest]) => [head, ...rest.slice(-1), ...rest.slice(0, -1)],
  ],
  ['every fourth sentence left out', (p) => p.map(withoutFourth).filter((each) => each !== '')],
  ['another lead', ([head = '', , ...rest]) => [head, `${head}, it became known today.`, ...rest]],
  ['other words', (p) => p.map(reworded)],
];

/** Another event that is told in the same words: other names, other numbers. */
const otherFacts = (p: readonly string[]): string[] =>
  p.map((each) =>
    each
      .replace(/\p{Lu}\p{Ll}+/gu, (name) => `X${name.split('').reverse().join('')}`)
      .replace(/\d+/g, '7'),
  );

const withoutDateline = (lead: string): string => lead.replace(/^[^.]{0,60}? ?[—–-] /u, '');

const sentencesOf = (paragraph: string): string[] =>
  paragraph.split(/(?<=[.!?]["”’]?) (?=["“‘\p{Lu}])/u);

let count = 0;
const withoutFourth = (paragraph: string): string =>
  sentencesOf(paragraph)
    .filter(() => ++count % 4 !== 0)
    .join(' ');

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'told reporters'],
  [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g, 'this week'],
  [/\bmore than\b/g, 'over'],
  [/\bhas\b/g, 'had'],
];

const reworded = (paragraph: string): string =>
  WORDS.reduce((text, [was, is]) => text.replace(was, is), paragraph);

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The project's own articles, each as its paragraphs. */
export function readStories(): string[][] {
  return ['articles', 'statements', 'stories'].flatMap((folder) =>
    readdirSync(new URL(folder, FIXTURES))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) =>
        readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8')
          .trim()
          .split(/\n+/),
      ),
  );
}

export interface JudgedCopies {
  /** Pairs of one story that were found and missed, and pairs of two that were taken for one. */
  found: number;
  missed: readonly (readonly [string, string])[];
  wrong: readonly (readonly [string, string])[];
}

/** Stories, what was made of them by editing, and other events in the same words, judged pair by pair. */
export async function judgeCopies(): Promise<JudgedCopies> {
  const told = readStories().flatMap((paragraphs, story) => [
    { story, way: 'as it was', paragraphs: [...paragraphs] },
    ...EDITS.map(([way, edit]) => ({ story, way, paragraphs: edit(paragraphs) })),
    { story: -1 - story, way: 'other facts', paragraphs: otherFacts(paragraphs) },
  ]);
  const rows = await rowsOf(
    duplicates,
    told.map(({ paragraphs }, i) =>
      article('2024-05-01', { source: String(i), text: paragraphs.join('\n\n') }),
    ),
  );
  const clusters = new Map(rows.map((row) => [Number(row['source']), row['cluster']]));
  const missed: [string, string][] = [];
  const wrong: [string, string][] = [];
  let found = 0;
  told.forEach((a, i) => {
    told.slice(i + 1).forEach((b, offset) => {
      const joined = clusters.has(i) && clusters.get(i) === clusters.get(i + 1 + offset);
      if (a.story === b.story && joined) found++;
      else if (a.story === b.story) missed.push([a.way, b.way]);
      else if (joined) wrong.push([`${a.story} ${a.way}`, `${b.story} ${b.way}`]);
    });
  });
  return { found, missed, wrong };
}
