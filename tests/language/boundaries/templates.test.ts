import { expect, it } from 'vitest';
import { AROUND, TEMPLATES } from '../../../src/language/boundaries/templates.js';

it('weighs together only what is looked at, each once', () => {
  for (const part of TEMPLATES.flat()) {
    const [, trait, offset] = /^(\w+)([+-]\d)$/.exec(part) ?? [];
    if (trait === undefined) continue;
    const row = AROUND.find((each) => each.trait === trait)!;
    expect(Number(offset), part).toBeGreaterThanOrEqual(row.from);
    expect(Number(offset), part).toBeLessThanOrEqual(row.to);
  }
  expect(new Set(TEMPLATES.map((parts) => parts.join(' '))).size).toBe(TEMPLATES.length);
});
