import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const roleOf = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'person' && e.name === name)
    ?.role ?? null;

describe('the office of a person', () => {
  test.each([
    [
      'stands behind a clause about who it is',
      'Hanna Moe, who made schools the theme of her campaign, is currently serving as the junior senator from Utah.',
      'Hanna Moe',
      'junior senator from Utah',
    ],
    [
      'stands behind a nationality and the verb',
      'Hanna Moe, a Kenyan national, was a columnist for a weekly, and lived in Oslo.',
      'Hanna Moe',
      'columnist for a weekly',
    ],
    [
      'is that of the second verb of a subject',
      'Hanna Moe, also known as Nana, leads the choir and serves as the senior treasurer of the church.',
      'Hanna Moe',
      'senior treasurer of the church',
    ],
    [
      'is not that of another subject',
      'Hanna Moe leads the choir, and Bo Lund sings and serves as treasurer.',
      'Hanna Moe',
      null,
    ],
    [
      'is not that of a subject who is not named',
      'She led the Hanna Moe campaign in the town and serves as treasurer.',
      'Hanna Moe',
      null,
    ],
    [
      'has a year inside',
      'Hanna Moe, the party’s 2016 mayoral nominee, agreed.',
      'Hanna Moe',
      'party’s 2016 mayoral nominee',
    ],
    ['ends before a year', 'Hanna Moe, mayor of Lund 2016, agreed.', 'Hanna Moe', 'mayor of Lund'],
    [
      'is where someone stands for votes, not what they live by',
      'Businesswoman Hanna Moe spoke. Moe, the mayoral nominee, agreed.',
      'Hanna Moe',
      'mayoral nominee',
    ],
    [
      'is what somebody leads, not a rank',
      'Captain Hanna Moe, the leader of the Aker Rowing Club, agreed.',
      'Hanna Moe',
      'leader of the Aker Rowing Club',
    ],
    [
      'is what a veteran does now',
      'Army veteran Hanna Moe spoke. Moe, the mayoral nominee, agreed.',
      'Hanna Moe',
      'mayoral nominee',
    ],
    [
      'stands before the style of a judge',
      'The chairman of the road council, Judge Hanna Moe, agreed.',
      'Hanna Moe',
      'chairman of the road council',
    ],
    [
      'has what a committee does inside',
      'The head of the organizing committee of the games, Hanna Moe, agreed.',
      'Hanna Moe',
      'head of the organizing committee of the games',
    ],
    [
      'goes without what has become of somebody',
      'Missing surgeon Hanna Moe was found.',
      'Hanna Moe',
      'surgeon',
    ],
    [
      'is what police identify as somebody of an age',
      'Police identified the suspect as 34-year-old Hanna Moe.',
      'Hanna Moe',
      'suspect',
    ],
  ])('%s', (_, text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });
});
