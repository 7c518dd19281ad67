import { analyze } from '../../../src/analyze.js';

/** Parties of the act that a word tells, by name. */
export function sidesOf(text: string, word: string): { actor: string[]; recipient: string[] } {
  const { acts, entities } = analyze(text);
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((e) => e.id === id)!.name);
  const { actors, recipients } = acts.find(({ trigger }) => trigger.text === word)!;
  return { actor: names(actors), recipient: names(recipients) };
}
