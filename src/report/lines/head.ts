import type { Analysis } from '../../analysis.js';

export function headline({ article, warnings }: Analysis): string {
  return (
    article.title?.text ??
    (warnings.some(({ code }) => code === 'empty') ? '(empty article)' : '(no headline)')
  );
}

/**
 * Agency, authors, place and dates of the article, then where it was read. The day of the dateline stands
 * with its place where the date of publication is another.
 */
export function provenance({ article, source, stats }: Analysis): string[] {
  const { agency, authors, published, dateline } = article;
  const place = dateline?.place ?? null;
  const told = dateline?.date ?? null;
  const differs = published !== null && told !== null && !published.startsWith(told);
  const country = dateline?.country ? ` (${dateline.country})` : '';
  const dates =
    published === null ? told : `${differs ? 'published ' : ''}${published.replace('T', ' ')}`;
  const facts = [
    agency,
    authors.length > 0 ? `by ${authors.join(', ')}` : null,
    [place === null ? null : `${place}${country}`, differs ? told : null].filter(Boolean).join(', ') ||
      null,
    dates ?? (stats.words > 0 ? 'undated' : null),
  ];
  return [...facts.filter((fact) => fact !== null), source.name];
}

/** Sentences of the summary in the order of the text, the lead without its dateline. */
export function summaryLines({ summary, sentences, article, text }: Analysis): string[] {
  const inOrder = summary.sentences.map(({ sentence }) => sentence).sort((a, b) => a - b);
  return inOrder.map((sentence) => {
    const { start, end } = sentences[sentence]!;
    const dateline = article.dateline;
    const from = dateline && dateline.start >= start && dateline.end < end ? dateline.end : start;
    return text
      .slice(from, end)
      .replace(/^[\s\p{Pd}:]+/u, '')
      .trim();
  });
}
