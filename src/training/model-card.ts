/** What a model card says of the language models. */
export interface ModelCard {
  /** Name and size of each model file. */
  files: readonly { name: string; bytes: number }[];
  /** Training words and sentences. */
  words: number;
  sentences: number;
  /** Sentences without annotation. */
  rawSentences: number;
  /** A line a dev set: its scores with gold words and predicted tags. */
  scores: readonly string[];
}

/**
 * The card in Markdown. It bears no date, so that the same data gives the same bytes; the commit dates it.
 */
export function writeModelCard({ files, words, sentences, rawSentences, scores }: ModelCard): string {
  return `# Language models

English tagger, lemmatiser and dependency parser, made by \`npm run train -- --data DIR --only lemmas\` and \`--only language\`.

| file | bytes |
|---|---|
${files.map(({ name, bytes }) => `| \`${name}\` | ${bytes} |`).join('\n')}

## Data

${words} words in ${sentences} sentences, all from training parts:

| treebank | text | annotation |
|---|---|---|
| UD English GUM (Zeldes 2017) | CC BY, CC BY-SA or public domain by genre | CC BY 4.0 |
| UD English EWT (Silveira et al. 2014) | web text | CC BY-SA 4.0 |

Words are learned first from ${rawSentences} sentences without annotation:

| text | licence |
|---|---|
| State Department releases, VOA | public domain |
| Wikinews | CC BY 2.5 |
| CrossNER politics (Wikipedia) | CC BY-SA |

Three such networks, of three seeds, teach the one that ships: it learns the mean of their chances and of what the
treebanks say, and the chances alone in sentences without annotation, of the texts above and of these:

| text | licence |
|---|---|
| WikiGold | CC BY 4.0 |
| re3d | OGL 3.0, public domain, CC BY |
| European Parliament speeches | no known restriction |

What the network makes of GloVe 6B vectors (Pennington, Socher and Manning 2014; PDDL 1.0), 100 dimensions of 100,000
words, is part of its rows of words and of clusters.

## Scores

On development sets, with gold words and sentences and predicted tags; relations without subtypes:

${scores.map((line) => `- ${line}`).join('\n')}

## Limits

English only. Most training text is edited prose of the last twenty years, little of it newswire.
`;
}
