import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { isAlsoPerson, isSharedBody, otherPlaces } from '../../src/knowledge/ambiguous.js';

// Protects names that mean different things in different texts.
it('knows names of people, shared bodies and other places', () => {
  expect(isAlsoPerson('Jordan')).toBe(true);
  expect(isSharedBody('Senate')).toBe(true);
  expect(otherPlaces(['Georgia', 'and', 'Atlanta']).get('Georgia')?.country).toBe('US');
  expect(otherPlaces(['Georgia', 'and', 'Tbilisi']).size).toBe(0);
});

it("takes a body for the best-known one only when that one's country is in the text", () => {
  const congress = (text: string) =>
    analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'organization')?.country ??
    null;
  expect(congress("Peru's Congress voted on Monday.")).toBe('PE');
  expect(congress('American officials said Congress voted on Monday.')).toBe('US');
});
