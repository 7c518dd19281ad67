import { readdirSync, readFileSync } from 'node:fs';

export interface GoldArticle {
  id: string;
  text: string;
  gold: {
    title: string | null;
    authors: string[];
    agency: string | null;
    published: string | null;
    dateline: { place: string; country: string; date: string | null } | null;
    people: { name: string; role: string; country: string | null }[];
    countries: string[];
    organizations: string[];
    initiatives: string[];
    statements: { speaker: string; kind: string; cue: string; starts: string }[];
    acts: { type: string; actor: string; recipient: string | null; trigger: string }[];
    dates: { text: string; value: string }[];
  };
}

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The project's own articles, with the facts a reader wrote down for each. */
export function readGoldArticles(): GoldArticle[] {
  return readdirSync(new URL('gold/', FIXTURES))
    .sort()
    .map((file) => {
      const id = file.replace('.json', '');
      return {
        id,
        text: readFileSync(new URL(`articles/${id}.txt`, FIXTURES), 'utf8'),
        gold: JSON.parse(readFileSync(new URL(`gold/${file}`, FIXTURES), 'utf8')) as GoldArticle['gold'],
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
  return file.trim().split('\n\n').map((block) => {
    const lines = block.split('\n');
    const text = lines.find((l) => l.startsWith('# text = '))!.slice('# text = '.length);
    const words = lines.filter((l) => !l.startsWith('#')).map((line) => {
      const [, form, lemma, pos, , , head, relation] = line.split('\t') as [string, string, string, string, string, string, string, string];
      return { form, lemma, pos, head: Number(head) - 1, relation };
    });
    return { text, words };
  });
}
