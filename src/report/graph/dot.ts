import type { Format } from '../format.js';
import { safeText } from '../safe-text.js';
import { Graph, type Edge, type Node } from './graph.js';

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['person', 'ellipse'],
  ['country', 'doubleoctagon'],
  ['organization', 'box'],
  ['place', 'hexagon'],
]);

const STYLES: Record<Edge['relation'], string> = {
  'acts on': 'color="#b3261e", fontcolor="#b3261e"',
  'speaks of': 'color="#1b5e9b", fontcolor="#1b5e9b"',
  'belongs to': 'color="#8a8a8a", fontcolor="#8a8a8a", style="dashed"',
};

/** DOT (graphviz.org): the graph to be drawn; the sentence that tells an edge is its tooltip. */
export function dot(): Format {
  const graph = new Graph();
  /** Nodes that have no edge yet: a drawing of them shows nothing. */
  const waiting = new Map<string, Node>();
  const linked = (edges: readonly Edge[]) =>
    edges
      .flatMap(({ from, to }) => [from, to])
      .flatMap((id) => {
        const node = waiting.get(id);
        waiting.delete(id);
        return node ?? [];
      });
  return {
    head:
      'digraph "news" {\n  graph [rankdir="LR"];\n' +
      '  node [fontname="Helvetica"];\n  edge [fontname="Helvetica", fontsize=10];\n',
    ordered: true,
    needs: ['entities', 'statements', 'acts', 'sentences', 'text'],
    write(analysis) {
      const { nodes, edges } = graph.add(analysis);
      for (const node of nodes) waiting.set(node.id, node);
      return [...linked(edges).map(nodeLine), ...edges.map(edgeLine)]
        .map((line) => `  ${line}\n`)
        .join('');
    },
    foot: () => '}\n',
  };
}

const nodeLine = ({ id, label, type }: Node) =>
  `${quoted(id)} [label=${quoted(label)}, shape="${SHAPES.get(type) ?? 'plaintext'}", tooltip=${quoted(type)}];`;

function edgeLine({ from, to, relation, label, stance, factuality, date, evidence }: Edge): string {
  const shown = relation === 'belongs to' ? '' : label;
  const how = [shown, factuality === 'actual' ? null : factuality, stance, date]
    .filter(Boolean)
    .join(', ');
  return `${quoted(from)} -> ${quoted(to)} [label=${quoted(how)}, ${STYLES[relation]}, tooltip=${quoted(`${relation}: ${evidence}`)}];`;
}

/** A double-quoted string; a backslash would begin an escape such as `\N`. */
const quoted = (text: string) => `"${safeText(text).replace(/["\\]/g, '\\$&')}"`;
