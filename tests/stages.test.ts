import { expect, test } from 'vitest';
import type { Entity } from '../src/analysis.js';
import { analyze } from '../src/analyze.js';
import type { Part } from '../src/options.js';
import { STAGES } from '../src/stages.js';

// Protects the way through: one ordered list, in which nothing runs that nobody asked for.
const NEWS =
  'LIMA, March 3 (Andina) -- Peru and Chad signed a fishing pact. "It took a year," Ana Ruiz said.';

const UNNAMED =
  'Four smugglers attacked a convoy near Lund. Police arrested Ana Ruiz, who "knew nothing".';

const stagesFor = (only: Part[]): string[] => {
  const ran: string[] = [];
  analyze(NEWS, { only, onStage: (stage) => ran.push(stage) });
  return ran;
};

test('every stage stands behind the stages it needs', () => {
  const before = new Set<string>();
  for (const { makes, needs } of STAGES) {
    expect(needs.filter((need) => !before.has(need))).toEqual([]);
    before.add(makes);
  }
});

test('what nobody asked for is not run', () => {
  expect(stagesFor(['amounts'])).not.toContain('names');
  expect(stagesFor(['dates'])).toEqual([
    'layout',
    'segmentation',
    'syntax',
    'morphology',
    'dates',
    'stats',
    'warnings',
  ]);
  expect(stagesFor(['keyphrases'])).not.toContain('heads');
  expect(stagesFor(['statements'])).not.toContain('acts');
  expect(stagesFor(['acts'])).toContain('statements');
});

test('each part is the same, whatever else is asked for', () => {
  const whole = analyze(NEWS);
  for (const part of ['entities', 'dates', 'statements', 'acts', 'keyphrases'] as const)
    expect(analyze(NEWS, { only: [part] })[part]).toEqual(whole[part]);
});

test('names alone are found without the acts; who has no name is found with them', () => {
  expect(stagesFor(['entities'])).not.toContain('deeds');
  const alone = analyze(UNNAMED, { only: ['entities'] }).entities;
  expect(alone.map(({ id, name }) => [id, name])).toEqual([
    ['e1', 'Lund'],
    ['e2', 'Ana Ruiz'],
  ]);
  const unnumbered = (entity: Entity) => ({ ...entity, id: '' });
  const named = analyze(UNNAMED).entities.filter(({ name }) => /^(?:Lund|Ana Ruiz)$/.test(name));
  expect(named.map(unnumbered)).toEqual(alone.map(unnumbered));
});

test('who has no name is numbered where it is first told of, and all go by that number', () => {
  const { entities, acts } = analyze(UNNAMED);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const firsts = entities.map(({ mentions }) => mentions[0]!.start);
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
  expect(entities[0]!.name).toBe('Four smugglers');
  const arrest = acts.find(({ trigger }) => trigger.text === 'arrested')!;
  expect(arrest.actors.map((id) => nameOf.get(id))).toEqual(['Police']);
  expect(arrest.recipients.map((id) => nameOf.get(id))).toEqual(['Ana Ruiz']);
});

test('a part that does not exist is refused by name', () => {
  expect(() => analyze(NEWS, { only: ['people' as Part] })).toThrow(/no part is called "people"/);
});
