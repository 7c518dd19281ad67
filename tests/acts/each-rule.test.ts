import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** Acts of a text, as read on Thursday 16 September 2021: type, who, on whom, by name. */
function acts(text: string) {
  const { acts: found, entities } = analyze(text, { date: '2021-09-16' });
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return found.map(({ actors, recipients, ...act }) => ({
    ...act,
    actors: actors.map(name),
    recipients: recipients.map(name),
  }));
}

// Protects each rule on who acts, when, where and how by a text that needs it.
describe('who we are', () => {
  it('is the country on whose behalf somebody writes, and you the one that is named most', () => {
    const text =
      'Message on the anniversary\n\nIngrid Solheim, Minister of Trade\n\nOn behalf of Norway, I congratulate Kenya. We thank you for your aid. Chad signed it with Kenya.';
    const thanks = acts(text).find(({ trigger }) => trigger.text === 'thank');
    expect(thanks).toMatchObject({ actors: ['Norway'], recipients: ['Kenya'] });
  });

  it('are those who release a statement together', () => {
    const text =
      'The following statement was released by the foreign ministers of Norway and Kenya:\n\nWe condemn the attack in Oslo.';
    expect(acts(text)[0]).toMatchObject({ actors: ['Norway', 'Kenya'] });
  });
});

describe('the setting of an act', () => {
  it('has what it is about', () => {
    const [act] = acts('Kenya and Chad agreed to hold elections and to fight terrorism.');
    expect(act?.contexts).toEqual(['election', 'terror']);
  });

  it('has a place behind it or at the front', () => {
    const found = acts('Kenya met Chad in Oslo on Monday. In Oslo, Kenya attacked Chad.');
    expect(found.map(({ place }) => place)).toEqual(['Oslo', 'Oslo']);
  });

  it('has the day nearest to it', () => {
    const found = acts('Kenya met Chad on Monday and will meet Mali on Friday.');
    expect(found.map(({ date }) => date)).toEqual(['2021-09-13', '2021-09-17']);
  });
});

describe('acts', () => {
  it('are none where a sentence tells a score', () => {
    expect(acts('Kenya attacked Chad on Monday.')).toHaveLength(1);
    expect(acts('Kenya beat Chad 3-1 and attacked early.')).toEqual([]);
  });

  it('are yet to come where somebody looks forward to them', () => {
    const visit = acts('Kenya looks forward to visiting Chad.').at(-1);
    expect(visit).toMatchObject({ factuality: 'future' });
  });

  it('support whose defence somebody stands by', () => {
    expect(acts('Kenya reaffirmed its commitment to the defense of Chad.')[0]).toMatchObject({
      type: 'SUPPORT',
    });
  });
});
