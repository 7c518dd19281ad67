import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { dot } from '../../../src/report/graph/dot.js';
import { graphml } from '../../../src/report/graph/graphml.js';
import { Graph } from '../../../src/report/graph/graph.js';
import { readGoldArticles } from '../../quality/gold.js';
import { HOSTILE_ARTICLE } from '../hostile.js';
import { has, hasPython, python } from '../readers.js';
import { withActs } from '../with-acts.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;
const ANALYSES = [...readGoldArticles().map(({ text }) => text), HOSTILE_ARTICLE].map((text, i) =>
  analyze(text, { source: { name: `article <${i}> "${i}"` } }),
);
const written = (format: ReturnType<typeof dot>) =>
  format.head + ANALYSES.map((analysis) => format.write(analysis, options)).join('') + format.foot!();

function sizes() {
  const graph = new Graph();
  const parts = ANALYSES.map((analysis) => graph.add(analysis));
  return {
    nodes: parts.flatMap(({ nodes }) => nodes).length,
    edges: parts.flatMap(({ edges }) => edges).length,
  };
}

// Protects those who draw and count networks: what is written opens, with evidence on every edge.
describe('graph', () => {
  test('who acts on whom, who speaks of whom, who belongs where', () => {
    const analysis = withActs("Kenya's foreign minister Ana Ruiz met Chad. Ruiz said NATO was right.", [
      { actors: ['Ana Ruiz'], recipients: ['Chad'], trigger: 'met', date: '2024-03-03' },
    ]);
    const { nodes, edges } = new Graph().add(analysis);
    const label = (id: string) => nodes.find((node) => node.id === id)!.label;
    expect(edges.map(({ from, relation, to }) => [label(from), relation, label(to)])).toEqual(
      expect.arrayContaining([
        ['Ana Ruiz', 'acts on', 'Chad'],
        ['Ana Ruiz', 'speaks of', 'North Atlantic Treaty Organization'],
        ['Ana Ruiz', 'belongs to', 'Kenya'],
      ]),
    );
    expect(edges.every(({ evidence }) => analysis.text.includes(evidence))).toBe(true);
  });

  test('a country is one node in all articles, a person one in each', () => {
    const graph = new Graph();
    const name = (n: number) => ({ source: { name: `a${n}` } });
    graph.add(analyze('Ana Ruiz of Kenya met Jo Berg.', name(1)));
    const { nodes } = graph.add(analyze('Ana Ruiz of Kenya met Jo Berg.', name(2)));
    expect(nodes.map((node) => node.label)).not.toContain('Kenya');
    expect(nodes.map((node) => node.label)).toContain('Ana Ruiz');
  });

  test.skipIf(!hasPython('networkx'))('networkx opens the GraphML and counts the same', () => {
    const counted = python(
      `import networkx,sys,io
g=networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()),force_multigraph=True)
print(g.number_of_nodes(), g.number_of_edges(), g.is_directed(), all(d['evidence'] for _,_,d in g.edges(data=True)))`,
      written(graphml()),
    );
    const { nodes, edges } = sizes();
    expect(counted.trim()).toBe(`${nodes} ${edges} True True`);
  });

  test.skipIf(!has('dot', ['-V']))(
    'Graphviz draws the DOT',
    () => {
      const { status, stderr, stdout } = spawnSync('dot', ['-Tplain'], {
        input: written(dot()),
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((line) => line.startsWith('edge'))).toHaveLength(sizes().edges);
    },
    60_000,
  );
});
