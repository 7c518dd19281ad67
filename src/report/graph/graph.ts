import type { Act, Analysis, Entity, Statement } from '../../analysis.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { byId, dyadsOf, type ById } from '../lines/party.js';
import { sentenceText } from '../lines/snippet.js';

export interface Node {
  id: string;
  label: string;
  type: string;
  country: string | null;
  wikidata: string | null;
}

export interface Edge {
  from: string;
  to: string;
  /** Who speaks of, acts on, belongs to whom. */
  relation: 'speaks of' | 'acts on' | 'belongs to';
  /** Reporting verb, type of act, or office. */
  label: string;
  stance: string | null;
  factuality: string | null;
  date: string | null;
  /** The sentence that tells it. */
  evidence: string;
  sentence: number;
  article: string;
}

/**
 * Nodes and edges of article after article. A country and whatever has a Wikidata id is one node in all
 * articles; whoever else has the same name in two of them may be two, and is.
 */
export class Graph {
  private readonly seen = new Set<string>();

  /** The nodes that no article before had, and the edges of this one. */
  add(analysis: Analysis): { nodes: Node[]; edges: Edge[] } {
    const entities = byId(analysis);
    const nodes = analysis.entities.map((entity) => nodeOf(entity, analysis));
    const { edges, countries } = belongings(analysis);
    return {
      nodes: [...nodes, ...countries].filter(({ id }) => this.seen.size < this.seen.add(id).size),
      edges: [
        ...analysis.statements.flatMap((statement) => speech(statement, analysis, entities)),
        ...analysis.acts.flatMap((act) => deeds(act, analysis, entities)),
        ...edges,
      ],
    };
  }
}

function nodeId({ id, type, country, wikidata }: Entity, { source }: Analysis): string {
  if (type === 'country' && country !== null) return `country:${country}`;
  return wikidata === null ? `${source.name}#${id}` : `wikidata:${wikidata}`;
}

const nodeOf = (entity: Entity, analysis: Analysis): Node => ({
  id: nodeId(entity, analysis),
  label: entity.name,
  type: entity.type,
  country: entity.country,
  wikidata: entity.wikidata,
});

const told = (analysis: Analysis, sentence: number) => ({
  evidence: sentenceText(analysis, sentence),
  sentence: sentence + 1,
  article: analysis.source.name,
});

function speech(statement: Statement, analysis: Analysis, entities: ById): Edge[] {
  const { speaker, speakers, about, cue, stance, sentence } = statement;
  const from = ends(speakers ?? [speaker], analysis, entities);
  return from.flatMap((source) =>
    ends(about, analysis, entities)
      .filter((target) => target !== source)
      .map((target) => ({
        from: source,
        to: target,
        relation: 'speaks of',
        label: cue?.lemma ?? 'say',
        stance,
        factuality: null,
        date: null,
        ...told(analysis, sentence),
      })),
  );
}

function deeds(act: Act, analysis: Analysis, entities: ById): Edge[] {
  return dyadsOf(act).flatMap(([actor, recipient]) => {
    const [from] = ends([actor], analysis, entities);
    const [to] = ends([recipient], analysis, entities);
    if (from === undefined || to === undefined) return [];
    const { type, factuality, date, sentence } = act;
    return [
      {
        from,
        to,
        relation: 'acts on',
        label: type,
        stance: null,
        factuality,
        date,
        ...told(analysis, sentence),
      },
    ];
  });
}

const ends = (ids: readonly (string | null)[], analysis: Analysis, entities: ById): string[] =>
  ids.flatMap((id) => {
    const entity = entities.get(id ?? '');
    return entity ? [nodeId(entity, analysis)] : [];
  });

/**
 * People, bodies and places with the country that the text tells; countries that are not named themselves as
 * nodes.
 */
function belongings(analysis: Analysis): { edges: Edge[]; countries: Node[] } {
  const countries = new Map<string, Node>();
  const edges = analysis.entities.flatMap((entity): Edge[] => {
    const { type, country, role, mentions } = entity;
    if (type === 'country' || country === null) return [];
    const to = `country:${country}`;
    const label = loadKnowledge().country(country)?.name ?? country;
    countries.set(to, { id: to, label, type: 'country', country, wikidata: null });
    return [
      {
        from: nodeId(entity, analysis),
        to,
        relation: 'belongs to',
        label: role ?? entity.subtype ?? type,
        stance: null,
        factuality: null,
        date: null,
        ...told(analysis, mentions[0]?.sentence ?? 0),
      },
    ];
  });
  return { edges, countries: [...countries.values()] };
}
