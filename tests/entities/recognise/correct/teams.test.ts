import { expect, it } from 'vitest';
import { nameAt, type Evidence } from '../../../../src/entities/recognise/candidate.js';
import { teamNames } from '../../../../src/entities/recognise/correct/teams.js';

// Protects which towns are read as teams: those that a text lets play, not those where something happens.

const BY_MODEL: Evidence = { rule: 'model.ner', source: 'model', confidence: 1 };

/** The teams of a text whose places are marked `[Wexley]`. */
function teamsOf(marked: string): string[] {
  const forms: string[] = [];
  const places = marked.split(/[[\]]/).flatMap((piece, i) => {
    const first = forms.length;
    forms.push(...piece.split(' ').filter((form) => form !== ''));
    return i % 2 === 1 ? [nameAt(first, forms.length, 'place', BY_MODEL)] : [];
  });
  return [...teamNames(places, forms)];
}

it.each([
  ['[Wexley] beat [Lorton] .', ['Wexley', 'Lorton']],
  ['[Wexley] lost to [Lorton] 3 - 1 .', ['Wexley', 'Lorton']],
  ['A 2 - 0 win over [Harby] put [Lorton] captain Roe at ease .', ['Harby', 'Lorton']],
  ['[Wexley] lost to [Lorton] in the court of appeal .', []],
  ['[Wexley] drew with a pencil 2 - 1 .', []],
  ['The game in [Wexley] ended 2 - 1 and fans left for [Lorton] .', []],
])('%s', (marked, teams) => {
  expect(teamsOf(marked)).toEqual(teams);
});
