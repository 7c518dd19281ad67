import { readdirSync, readFileSync } from 'node:fs';

/** Who and what an article names. */
export interface GoldNames {
  people: { name: string; role: string | null; country: string | null }[];
  countries: string[];
  organizations: string[];
  initiatives: string[];
}

/** Who did what to whom: every act of an article, in text order. */
export interface GoldActs {
  acts: { type: string; actors: string[]; recipients: string[]; trigger: string; factuality: string }[];
}

/** All facts of an article. */
export interface GoldFacts extends GoldNames {
  title: string | null;
  authors: string[];
  agency: string | null;
  published: string | null;
  dateline: { place: string; country: string; date: string | null } | null;
  statements: { speaker: string; kind: string; cue: string; starts: string }[];
  acts: { type: string; actor: string; recipient: string | null; trigger: string }[];
  dates: { text: string; value: string }[];
}

export interface GoldArticle<Gold> {
  id: string;
  text: string;
  gold: Gold;
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The project's own articles, with the facts a reader wrote down for each. */
export const readGoldArticles = (): GoldArticle<GoldFacts>[] =>
  readGold((id) => !/^(?:world|acts)-/.test(id));

/** Short news from many regions, with the names a reader wrote down for each. */
export const readWorldNews = (): GoldArticle<GoldNames>[] => readGold((id) => id.startsWith('world-'));

/** Short news and releases full of acts, of all sixteen types. */
export const readActNews = (): GoldArticle<GoldActs>[] => readGold((id) => id.startsWith('acts-'));

function readGold<Gold>(wanted: (id: string) => boolean): GoldArticle<Gold>[] {
  return readdirSync(new URL('gold/', FIXTURES))
    .sort()
    .map((file) => file.replace('.json', ''))
    .filter(wanted)
    .map((id) => ({
      id,
      text: readFileSync(new URL(`articles/${id}.txt`, FIXTURES), 'utf8'),
      gold: JSON.parse(readFileSync(new URL(`gold/${id}.json`, FIXTURES), 'utf8')) as Gold,
    }));
}

export interface GoldStatement {
  /** Name of the speaker, of several joined by ` + `, or the words of a source without a name. */
  speaker: string;
  kind: string;
  cue: string | null;
  starts: string;
  ends: string;
}

/** Texts of several genres with what is said in them. */
export function readGoldStatements(): { id: string; text: string; gold: GoldStatement[] }[] {
  const folder = new URL('statements/', FIXTURES);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.replace('.txt', '');
      return {
        id,
        text: readFileSync(new URL(file, folder), 'utf8'),
        gold: JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as GoldStatement[],
      };
    });
}

export interface GoldWord {
  form: string;
  lemma: string;
  pos: string;
  /** Index in the sentence, -1 for the root. */
  head: number;
  relation: string;
}

/** The project's own annotated sentences: their text and words. */
export function readGoldSentences(): { text: string; words: GoldWord[] }[] {
  const file = readFileSync(new URL('syntax/news.conllu', FIXTURES), 'utf8');
  return file
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const text = lines.find((l) => l.startsWith('# text = '))!.slice('# text = '.length);
      const words = lines
        .filter((l) => !l.startsWith('#'))
        .map((line) => {
          const [, form, lemma, pos, , , head, relation] = line.split('\t') as [
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          return { form, lemma, pos, head: Number(head) - 1, relation };
        });
      return { text, words };
    });
}
