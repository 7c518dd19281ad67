import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { BREAK_SIGNS, breaksInside } from '../../src/document/line-breaks.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';

const sentences = (text: string) => {
  const analysis = analyze(text, { only: ['sentences'] });
  return analysis.sentences.map(({ start, end }) => text.slice(start, end));
};
const names = (text: string) => analyze(text, { only: ['entities'] }).entities.map(({ name }) => name);

describe('a line that breaks off inside a phrase or name goes on below', () => {
  it.each(BREAK_SIGNS)('$id joins its example, alone', ({ id, example }) => {
    const [above, below] = example.split('\n') as [string, string];
    const joining = BREAK_SIGNS.filter(({ goesOn }) =>
      goesOn({ above: above.split(' '), below: below.split(' ') }, loadKnowledge()),
    );
    expect(joining.map((sign) => sign.id)).toEqual([id]);
    expect(breaksInside(above, below, loadKnowledge())).toBe(true);
  });

  it('joins short lines whose names go on, and the rest of their column', () => {
    const text =
      'Nurses of the World Food\nProgramme reached South\nSudan on Friday, where the poet Awut\nDeng met them at the quay.';
    expect(sentences(text)).toHaveLength(1);
    expect(names(text)).toEqual(
      expect.arrayContaining(['World Food Programme', 'South Sudan', 'Awut Deng']),
    );
  });

  it.each([
    'Ferry sinks near Sierra Leone\nUnion leaders met on Friday in Lund.',
    'Fire at the Louvre\nVisitors fled on Friday, guards said.',
    'World\nHealth\nOrganization of the winners',
    'Delegates:\nAna Ruiz of Chile\nSouth Sudan sent nobody.',
  ])('keeps lines apart that end: %j', (text) => {
    expect(sentences(text)).toHaveLength(text.split('\n').length);
  });

  it('keeps a line apart that begins with a figure and ends no sentence', () => {
    expect(sentences('Summary\n9h ago 10.20 CEST\nMayor Ida Lund: “No deal.”')).toHaveLength(3);
  });

  it('keeps a headline apart from the lines of its article', () => {
    const text =
      'Tram leaves the rails in Graz\nA tram left the rails near the\nmain station of Graz on\nFriday.';
    expect(sentences(text)[0]).toBe('Tram leaves the rails in Graz');
  });
});
