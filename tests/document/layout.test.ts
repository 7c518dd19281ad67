import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const sentences = (text: string) => {
  const analysis = analyze(text, { only: ['sentences', 'article'] });
  return analysis.sentences.map(({ start, end }) => text.slice(start, end));
};

describe('lines are told apart by what they are (issue 15)', () => {
  it('joins narrow wrapped lines into their paragraph', () => {
    const text =
      'The mill at Tamale will open\nagain in June after a year in\nwhich it stood still, said its\nowner.\n\nIt has 40 looms.';
    expect(sentences(text)).toHaveLength(2);
  });

  it('joins a shorter line whose phrase cannot end with it', () => {
    const text =
      'The accord on ports was signed by Mayor Willem van den\nHeuvel and, for the council, by the head of the Baltic\nHarbour Fund, Anna Lind, and by a deputy of the\nUnion of Pilots, Bo Roos.';
    expect(sentences(text)).toHaveLength(1);
  });

  it('joins two wide lines of which the second goes on', () => {
    const text =
      'The bridge in the old town was closed on Monday because of the rain\nthat fell for several days in the north, the mayor of Lund said there.';
    expect(sentences(text)).toHaveLength(1);
  });

  it('knows an agency that stands alone before a dash', () => {
    expect(analyze('(Reuters) - The bridge was closed on Monday.').article.agency).toBe('Reuters');
  });

  it('takes the day of publication that stands at the end', () => {
    const text =
      'Bridge closed\n\nIt was closed on Monday.\n\nThis article was first published on 3 March 2021.';
    expect(analyze(text).article.published).toBe('2021-03-03');
  });

  it('keeps lists of short lines apart', () => {
    expect(sentences('Present were:\nAna Ruiz of Lima\nBo Lind of Oslo\nCo Dang of Hue')).toHaveLength(
      4,
    );
  });

  it('keeps headlines of one width apart', () => {
    const text =
      'Minister resigns after inquiry into bridge deal\nPort of Douala reopens after three-day walkout\nRains delay the start of school in Niamey again';
    expect(sentences(text)).toHaveLength(3);
  });

  it('keeps the items of a list apart, however long their lines are', () => {
    const items = [
      '- The port of Douala reopened after a walkout of three days',
      '- The bridge at Edéa stays shut until the rains are over',
    ];
    expect(sentences(items.join('\n'))).toEqual(items.map((item) => item.slice(2)));
  });

  it('takes the day of publication before the day of a change, and the author above it', () => {
    const { article } = analyze(
      'Heat grips Sfax\n\nMaria Lopez - The Sfax Mail\nUpdated 3 August 2023 07:30\nFirst published 2 August 2023 21:05\n\nHeat gripped Sfax on Wednesday.',
    );
    expect(article.published).toBe('2023-08-02T21:05');
    expect(article.authors).toEqual(['Maria Lopez']);
  });

  it('reads capitals behind a time as the line, where they are no zone', () => {
    expect(sentences('Who pays for it\n\n10:02 HOST: Who pays?\n10:04 LENZ: We do.\n')).toEqual([
      'Who pays for it',
      '10:02',
      'HOST: Who pays?',
      '10:04',
      'LENZ: We do.',
    ]);
  });

  it.each([
    "The Post's Ana Ruiz contributed to this report.",
    '(Reporting by Ana Ruiz and Bo Lund in Quito; Editing by Cy Moe)',
    'This is a developing story about the quake. Please check back for updates.',
  ])('takes no sentence of the page into the summary: %s', (line) => {
    const { summary } = analyze(
      `Quake shakes Quito\n\nA quake shook Quito on Tuesday, officials said, but no one was hurt.\n\n${line}`,
    );
    expect(summary.sentences).toHaveLength(1);
  });

  it('reads cells of a table one by one', () => {
    expect(
      sentences('| Club | Points |\n|------|--------|\n| Al Hilal | 12 |\n| Zamalek | 9 |'),
    ).toEqual(['Club', 'Points', 'Al Hilal', '12', 'Zamalek', '9']);
  });

  it('reads the times of a live report apart from what happened', () => {
    expect(
      sentences('Storm in Cebu: live\n\n09:12 PHT\nRoads are shut.\n\n09:40 PHT\nPower is back.'),
    ).toEqual(['Storm in Cebu: live', '09:12 PHT', 'Roads are shut.', '09:40 PHT', 'Power is back.']);
  });

  it('takes the day of publication from the end where the top has none', () => {
    const { article } = analyze(
      'Heat grips Sfax\n\nSFAX, Aug. 2 (TAP) - Heat gripped Sfax on Wednesday.\n\nPublished 2 August 2023.',
    );
    expect(article.published).toBe('2023-08-02');
    expect(article.dateline?.date).toBe('2023-08-02');
  });

  it.each(['FOR IMMEDIATE RELEASE', 'Press release: 6 October 2026', 'MEDIA ADVISORY', 'News Release'])(
    'has the headline below "%s"',
    (notice) => {
      const text = `${notice}\n\nTallgrass Mills Opens Plant in Ohio\n\nThe plant makes flour, the firm said on Monday.`;
      const { article, statements } = analyze(text);
      expect(article.title?.text).toBe('Tallgrass Mills Opens Plant in Ohio');
      expect(statements).toHaveLength(1);
    },
  );

  it('takes a headline about a press release for one', () => {
    const text = 'Press release on ports angers unions\n\nDockers in Lome walked out on Monday.';
    expect(analyze(text).article.title?.text).toBe('Press release on ports angers unions');
  });

  it.each(['■', '###', '-30-', '(ENDS)'])('ends a story before its end mark %s', (mark) => {
    const { statements } = analyze(`Ana Ruiz said the mill would open in 2027. ${mark}`);
    expect(statements[0]?.content.at(-1)?.text).toBe('the mill would open in 2027');
  });
});
