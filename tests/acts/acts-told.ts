import { analyze } from '../../src/analyze.js';

/** The acts of a text: `trigger: actors > recipients`, by name. */
export function actsTold(text: string): string[] {
  const { acts, entities } = analyze(text);
  const names = (ids: readonly string[]) =>
    ids.map((id) => entities.find((entity) => entity.id === id)!.name).join(', ');
  return acts.map(
    ({ trigger, actors, recipients }) => `${trigger.text}: ${names(actors)} > ${names(recipients)}`,
  );
}
