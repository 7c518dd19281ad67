import { escapeXml } from '../../report/graph/xml.js';
import type { Registered } from '../register/registered.js';
import { Register } from '../register/register.js';
import { byColumns, type CorpusCommand } from '../result.js';

const COLUMNS = [
  'from_id',
  'from',
  'to_id',
  'to',
  'relation',
  'count',
  'example',
  'example_source',
] as const;

interface Edge {
  readonly from: Registered;
  readonly to: Registered;
  readonly relation: string;
  count: number;
  /** Articles that tell it. */
  articles: number;
  /** The latest of them, by its number. */
  latest: number;
  readonly example: string | null;
  readonly source: string;
}

/**
 * Who speaks of whom and acts on whom, with how often and one sentence each; as GraphML for Gephi and
 * networkx.
 */
export const network: CorpusCommand = {
  help: 'who speaks of whom and acts on whom, with counts and a sentence each (--format graphml for Gephi, networkx)',
  columns: COLUMNS,
  reads: ['entities', 'statements', 'acts'],
  async run(articles, { least }) {
    const register = new Register();
    const edges = new Map<string, Edge>();
    let article = 0;
    const add = (
      from: Registered,
      to: Registered,
      relation: string,
      example: string | null,
      source: string,
    ) => {
      if (from === to) return;
      const key = `${from.id} ${relation} ${to.id}`;
      const edge = edges.get(key);
      if (edge) {
        edge.count++;
        if (edge.latest !== article) edge.articles++;
        edge.latest = article;
      } else
        edges.set(key, { from, to, relation, count: 1, articles: 1, latest: article, example, source });
    };
    for await (const { statements, acts, source, ...facts } of articles) {
      article++;
      const known = register.add({ statements, acts, source, ...facts });
      for (const { speakers, about, sentence } of statements)
        for (const speaker of speakers)
          for (const one of new Set(about))
            add(known[speaker]!, known[one]!, 'speaks of', sentence, source);
      for (const { type, actors, recipients, sentence } of acts)
        for (const [i, actor] of actors.entries())
          for (const other of recipients.length > 0 ? recipients : actors.slice(i + 1))
            add(known[actor]!, known[other]!, type, sentence, source);
    }
    const kept = [...edges.values()].filter(({ articles }) => articles >= least);
    const rows = kept.map(({ from, to, relation, count, example, source }) => [
      from.id,
      from.name,
      to.id,
      to.name,
      relation,
      count,
      example,
      source,
    ]);
    return {
      columns: COLUMNS,
      shown: ['from', 'relation', 'to', 'count', 'example'],
      rows: rows.sort(byColumns(1, 3, 4)),
      graphml: toGraphml(kept),
      counts: {
        title: 'times told',
        of: kept
          .map(({ from, relation, to, count }): [string, number] => [
            `${from.name} ${relation} ${to.name}`,
            count,
          ])
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
      },
    };
  },
};

/** GraphML 1.0; nodes in the order of their first edge. */
function toGraphml(edges: readonly Edge[]): string {
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const key = (id: string, on: string, type: string) =>
    `  <key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>\n`;
  const data = (id: string, value: string | number | null) =>
    value === null ? '' : `<data key="${id}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    key('label', 'node', 'string') +
      key('type', 'node', 'string') +
      key('country', 'node', 'string') +
      key('articles', 'node', 'int'),
    key('relation', 'edge', 'string') +
      key('count', 'edge', 'int') +
      key('example', 'edge', 'string') +
      key('source', 'edge', 'string'),
    '  <graph edgedefault="directed">\n',
    ...[...nodes].map(
      (node) =>
        `    <node id="${node.id}">${data('label', node.name)}${data('type', node.type)}` +
        `${data('country', node.country)}${data('articles', node.articles)}</node>\n`,
    ),
    ...edges.map(
      (edge, i) =>
        `    <edge id="r${i + 1}" source="${edge.from.id}" target="${edge.to.id}">` +
        `${data('relation', edge.relation)}${data('count', edge.count)}` +
        `${data('example', edge.example)}${data('source', edge.source)}</edge>\n`,
    ),
    '  </graph>\n</graphml>\n',
  ].join('');
}
