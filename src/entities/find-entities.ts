import type { Entity, Mention } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';
import { describeCluster } from './describe/describe.js';
import { homeCountry } from './describe/country/home.js';
import { weighSalience } from './describe/salience.js';
import { agreeOnTypes } from './recognise/agree-on-types.js';
import { recogniseAcronyms } from './recognise/complete/acronyms.js';
import { recogniseByHeadWord } from './recognise/propose/bodies.js';
import { recogniseByKnowledge } from './recognise/propose/knowledge.js';
import type { Candidate } from './recognise/candidate.js';
import { recogniseDateline } from './recognise/propose/dateline.js';
import { decide } from './recognise/decide.js';
import { linkEntries } from './recognise/link-entries.js';
import { recogniseKnownParts } from './recognise/complete/repeats.js';
import { recogniseLongForms } from './recognise/complete/long-forms.js';
import { recogniseByModel } from './recognise/propose/model/recognise-by-model.js';
import { recognisePeople } from './recognise/propose/people.js';
import { reviewModel } from './recognise/correct/corrections.js';
import { withShortForms } from './recognise/complete/short-forms.js';
import { trimTitles } from './recognise/correct/trim-titles.js';
import { wholeNames } from './recognise/complete/name-edges.js';
import { clusterMentions } from './resolve/cluster.js';

/** What the recogniser may look at. */
export interface EntityContext {
  segmentation: Segmentation;
  morphology: Morphology;
  layout: Layout;
  knowledge: Knowledge;
  explain: boolean;
}

type Recogniser = (context: EntityContext) => Candidate[];

/** What proposes mentions; `decide` chooses among them. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseDateline,
  recogniseByKnowledge,
  recogniseByModel,
  recognisePeople,
  recogniseByHeadWord,
];

/** People, countries, places, organisations… with their mentions: recognised, resolved, described. */
export function findEntities(
  context: EntityContext,
  recognisers: readonly Recogniser[] = RECOGNISERS,
): Entity[] {
  const { tokens } = context.segmentation;
  const proposed = trimTitles(
    reviewModel(
      recognisers.flatMap((recognise) => recognise(context)),
      context,
    ),
    tokens,
    context.knowledge,
  );
  const whole = [...proposed, ...recogniseLongForms(context, proposed)];
  const decided = agreeOnTypes(
    wholeNames(decide([...whole, ...recogniseAcronyms(context, whole)], tokens.length), tokens),
    tokens,
  );
  const mentions = linkEntries(
    decide(
      [...withShortForms(decided, tokens, context.knowledge), ...recogniseKnownParts(tokens, decided)],
      tokens.length,
    ),
    context,
  );
  const at = new Map<number, Candidate>();
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) at.set(i, mention);
  const clusters = clusterMentions(mentions, tokens);
  const home = homeCountry(mentions, context);
  const entities = clusters.map((cluster, i): Entity => ({
    id: `e${i + 1}`,
    type: cluster.type,
    ...describeCluster(context, cluster, at, home),
    salience: 0,
    mentions: cluster.mentions.map((c) => toMention(context, c)),
  }));
  return weighSalience(entities, context);
}

function toMention(
  { segmentation: { tokens }, explain }: EntityContext,
  { first, last, kind, rule, confidence, entry, runnerUp }: Candidate,
): Mention {
  const start = tokens.starts[first]!,
    end = tokens.ends[last - 1]!;
  const evidence = [
    `${rule} (${confidence.toFixed(2)})`,
    ...(entry ? [`knowledge: ${entry.name}${entry.wikidata ? ` ${entry.wikidata}` : ''}`] : []),
    ...(runnerUp ? [`against ${runnerUp}`] : []),
  ];
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    sentence: tokens.sentenceOf[first]!,
    kind,
    rule,
    confidence,
    ...(explain && { evidence }),
  };
}
