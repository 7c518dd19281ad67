import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** Who said each statement: the name, or null. */
function speakersIn(text: string): (string | null)[] {
  const { statements, entities } = analyze(text);
  return statements.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

/** The names of those for whom a phrase stands. */
const meantBy = (text: string, phrase: string): string[] =>
  analyze(text)
    .entities.filter(({ mentions }) =>
      mentions.some(({ start, end }) => text.slice(start, end) === phrase),
    )
    .map(({ name }) => name);

// The likeliest of unlikely ones was credited: what an army said, another country's president had said.
describe('a noun that hardly stands for anybody named has no speaker', () => {
  it.each([
    'Zambian President Bo Lunda resigned on Friday after months of protest. The U.S. military says three of its ' +
      'soldiers were killed by a bomb near the base.',
    'Halima Noor, a singer, was buried in Lunda on Monday. The event description read, "We will all meet at noon."',
    'The Lunda Orchestra won the prize last year. The prosecutor said the accused had told police everything.',
  ])('%s', (text) => {
    expect(speakersIn(text)).toEqual([null]);
  });

  it('but the only firm of a story is its carmaker', () => {
    expect(speakersIn('Volkswagen cut prices in Norway. The carmaker said demand was strong.')).toEqual([
      'Volkswagen',
    ]);
  });

  it('and the army of a story is not the rebels with an army in their name', () => {
    const text =
      'The National Liberation Army attacked a base in Colombia on Monday. Four soldiers died, the army said.';
    expect(speakersIn(text)).not.toContain('National Liberation Army');
  });
});

// `the two nations` went to the only two named near, one of them where the ministers had met.
describe('the nations of two who speak for states are theirs', () => {
  it.each([
    'Foreign Minister Bo Tal-yun of South Korea and his Japanese counterpart, Takeru Iwano, met in Lima, Peru. ' +
      'The top diplomats of the two nations spoke for an hour.',
    'Foreign Minister Bo Tal-yun of South Korea flew to Peru. There Bo met his Japanese counterpart Takeru Iwano. ' +
      'Later they praised the ties of the two nations.',
  ])('%s', (text) => {
    expect(meantBy(text, 'the two nations').sort()).toEqual(['Japan', 'South Korea']);
  });

  it('and are nobody else where one of them is not named', () => {
    const text =
      'Foreign Minister Bo Tal-yun and his Japanese counterpart, Takeru Iwano, met in Lima, Peru. ' +
      'The top diplomats of the two nations spoke for an hour.';
    expect(meantBy(text, 'the two nations')).toEqual([]);
  });
});
