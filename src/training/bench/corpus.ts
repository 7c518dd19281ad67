import { readdirSync, readFileSync } from 'node:fs';

const ARTICLES = 'fixtures/articles';

/** Texts of a JSON Lines file, or the project's own articles. */
export function readCorpus(file: string | undefined): string[] {
  if (file === undefined)
    return readdirSync(ARTICLES)
      .sort()
      .map((name) => readFileSync(`${ARTICLES}/${name}`, 'utf8'));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Articles of `texts`, over and over, until they hold `characters`. */
export function fill(texts: readonly string[], characters: number): string[] {
  const filled: string[] = [];
  for (let size = 0, i = 0; size < characters; i++) {
    const text = texts[i % texts.length]!;
    filled.push(text);
    size += text.length;
  }
  return filled;
}
