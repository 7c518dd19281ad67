import { escapeXml } from './xml.js';
import type { Format } from '../format.js';
import { Graph, type Edge, type Node } from './graph.js';

const NODE_KEYS = ['label', 'type', 'country', 'wikidata'] as const satisfies readonly (keyof Node)[];
const EDGE_KEYS = [
  'relation',
  'label',
  'stance',
  'factuality',
  'date',
  'evidence',
  'sentence',
  'article',
] as const satisfies readonly (keyof Edge)[];

const declare = (on: 'node' | 'edge', keys: readonly string[]) =>
  keys.map(
    (key) =>
      `  <key id="${on}-${key}" for="${on}" attr.name="${key}" attr.type="${key === 'sentence' ? 'int' : 'string'}"/>\n`,
  );

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
  ...declare('node', NODE_KEYS),
  ...declare('edge', EDGE_KEYS),
  '  <graph id="news" edgedefault="directed">\n',
].join('');

/** GraphML (graphml.graphdrawing.org): one directed graph of all articles, for Gephi, networkx, igraph. */
export function graphml(): Format {
  const graph = new Graph();
  let count = 0;
  return {
    head: HEAD,
    ordered: true,
    needs: ['entities', 'statements', 'acts', 'sentences', 'text'],
    write(analysis) {
      const { nodes, edges } = graph.add(analysis);
      const lines = [
        ...nodes.map(
          (node) => `<node id="${escapeXml(node.id)}">${data('node', NODE_KEYS, node)}</node>`,
        ),
        ...edges.map(
          (edge) =>
            `<edge id="${++count}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data('edge', EDGE_KEYS, edge)}</edge>`,
        ),
      ];
      return lines.map((line) => `    ${line}\n`).join('');
    },
    foot: () => '  </graph>\n</graphml>\n',
  };
}

const data = <T>(on: string, keys: readonly (keyof T & string)[], item: T) =>
  keys
    .filter((key) => item[key] !== null)
    .map((key) => `<data key="${on}-${key}">${escapeXml(String(item[key]))}</data>`)
    .join('');
