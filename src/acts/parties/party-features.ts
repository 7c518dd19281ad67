import type { ActType } from '../../analysis.js';
import { isPassive } from '../../grammar/tree/dependents.js';
import { kindOfEntity } from '../kinds.js';
import type { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { classesOf } from '../word-classes.js';
import type { PartyCandidate } from './candidate.js';
import type { PartyScene } from './scene.js';
import { labelOf, pathBetween } from './path.js';

/** What the model of parties sees of a phrase in a scene. */
export function partyFeatures(
  reading: ActReading,
  scene: PartyScene,
  index: number,
  features: Features,
): void {
  features.clear();
  const {
    deed: { trigger, type },
    candidates,
  } = scene;
  const { tree } = reading;
  const candidate = candidates[index]!;
  const lemma = tree.lemmas[trigger]!;
  const relation = tree.relations[trigger]!;
  const form =
    tree.pos[trigger] === 'VERB'
      ? `${tree.tags[trigger]!} ${relation.startsWith('acl') ? relation : ''}`
      : tree.pos[trigger]!;
  const voice = `${type} ${form} ${isPassive(tree, trigger) ? 'passive' : 'active'}`;
  const side = candidate.head < trigger ? 'before' : 'after';
  const kind = kindOfCandidate(candidate);
  features.add('bias', '');
  features.add('type', type);
  features.add('voice', voice);
  features.add('kind', kind);
  features.add('kind.type', kind, type);
  features.add('kind.side', kind, voice, side);
  features.add('side', side, voice);
  features.add('lemma.side', lemma, side);
  addRuled(scene, candidate, lemma, kind, features);
  if (candidate.form === 'elsewhere') return;
  addRole(type, lemma, kind, scene, index, features);
  addPath(reading, trigger, voice, candidate, side, kind, features);
  addCoordination(reading, trigger, voice, candidate, candidates, features);
  addOrder(trigger, type, candidate, candidates, side, features);
  addWords(reading, type, candidate, features);
  addSpeech(reading, type, trigger, candidate, features);
}

function addRuled(
  { deed: { type }, ruled }: PartyScene,
  { owners, form }: PartyCandidate,
  lemma: string,
  kind: string,
  features: Features,
): void {
  const acts = owners.some((owner) => ruled.actors.includes(owner));
  const suffers = owners.some((owner) => ruled.recipients.includes(owner));
  const says = acts ? 'actor' : suffers ? 'recipient' : 'none';
  const [, fine] = classesOf(lemma);
  features.add('ruled', says, form);
  features.add('ruled.type', says, type, form);
  features.add('ruled.kind', says, kind);
  features.add('ruled.lemma', says, lemma);
  features.add('ruled.fine', says, fine);
  features.add(
    'ruled.sides',
    says,
    String(Math.min(ruled.actors.length, 3)),
    String(Math.min(ruled.recipients.length, 3)),
  );
}

function addRole(
  type: ActType,
  lemma: string,
  kind: string,
  { candidates, roles }: PartyScene,
  index: number,
  features: Features,
): void {
  const role = roles[index]!;
  const [broad, fine, narrow] = classesOf(lemma);
  features.add('role', role);
  features.add('role.type', role, type);
  features.add('role.lemma', role, lemma);
  features.add('role.narrow', role, narrow);
  features.add('role.fine', role, fine);
  features.add('role.broad', role, broad, type);
  features.add('role.kind', role, kind);
  features.add('role.kind.type', role, kind, type);
  const agent = candidates.findIndex((_, i) => roles[i] === 'agent');
  const agentForm = agent < 0 ? 'none' : agent === index ? 'self' : formOf(candidates[agent]!);
  const patient = roles.some((other, i) => i !== index && other === 'patient') ? 'patient' : '';
  features.add('role.agent', role, agentForm);
  features.add('role.agent.type', role, agentForm, type);
  features.add('role.agent.kind', role, agentForm, kind);
  features.add('role.others', role, `${agentForm} ${patient}`, type);
}

/** `pronoun` with or without owner, `noun`, `name`. */
function formOf({ form, owners }: PartyCandidate): string {
  return form === 'pronoun' && owners.length === 0 ? 'open pronoun' : form;
}

export function kindOfCandidate({ form, owners, of }: PartyCandidate): string {
  const kind = owners.length === 0 ? 'nobody' : owners.length > 1 ? 'several' : kindOfEntity(owners[0]!);
  return form === 'name' ? kind : `${form} ${kind}${of ? ' of' : ''}`;
}

function addPath(
  { tree }: ActReading,
  trigger: number,
  voice: string,
  { head }: PartyCandidate,
  side: string,
  kind: string,
  features: Features,
): void {
  const path = pathBetween(tree, head, trigger);
  const lemma = tree.lemmas[trigger]!;
  const own = labelOf(tree, head);
  const [broad, fine] = classesOf(lemma);
  features.add('own', own, side);
  features.add('own.type', own, voice, side);
  features.add('own.kind', own, kind);
  if (!path) {
    features.add('path', 'far', side);
    return;
  }
  const { text, length, top } = path;
  features.add('path', text);
  features.add('path.voice', text, voice);
  features.add('path.lemma', text, lemma);
  features.add('path.fine', text, fine);
  features.add('path.broad', text, broad, voice);
  features.add('path.kind', text, kind);
  features.add('length', String(length), side, voice);
  if (top !== trigger) features.add('path.top', text, tree.lemmas[top]!);
  const parent = tree.heads[head]!;
  if (parent >= 0 && parent !== trigger) {
    features.add('parent', tree.lemmas[parent]!, own);
    features.add('parent.type', tree.lemmas[parent]!, own, voice);
    features.add('parent.pos', tree.pos[parent]!, text);
  }
}

/** The way of the phrase that leads the coordination or the series in which this one stands: all share its role. */
function addCoordination(
  reading: ActReading,
  trigger: number,
  voice: string,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
  features: Features,
): void {
  const { tree } = reading;
  let head = candidate.head;
  while (/^(?:conj|appos|flat)$/.test(tree.relations[head]!)) head = tree.heads[head]!;
  const lead = leadOfSeries(reading, candidate, all);
  const path = pathBetween(tree, head, trigger);
  const text = path?.text ?? 'far';
  features.add('lead', text, voice);
  features.add('lead.lemma', text, tree.lemmas[trigger]!);
  if (lead === candidate) return;
  const series = pathBetween(tree, lead.head, trigger)?.text ?? 'far';
  features.add('series', series, voice);
  features.add('series.side', lead.head < trigger ? 'before' : 'after', voice);
}

/** The first of the phrases that only commas and conjunctions part: `Chad, Mali and the Gambia`. */
function leadOfSeries(
  { tree }: ActReading,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
): PartyCandidate {
  let lead = candidate;
  for (let i = all.indexOf(candidate) - 1; i >= 0; i--) {
    const before = all[i]!;
    if (before.last > lead.first) continue;
    let token = before.last;
    while (token < lead.first && JOINS.has(tree.forms[token]!)) token++;
    if (token < lead.first || before.last === lead.first) break;
    lead = before;
  }
  return lead;
}

const JOINS = new Set([',', ';', 'and', '&', 'the', 'as', 'well', 'or']);

function addOrder(
  trigger: number,
  type: ActType,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
  side: string,
  features: Features,
): void {
  const between = all.filter(
    ({ head }) => (head > candidate.head && head < trigger) || (head < candidate.head && head > trigger),
  ).length;
  const rank = Math.min(between, 4);
  const sameSide = all.filter(({ head }) => head < trigger === candidate.head < trigger).length;
  const distance = Math.abs(candidate.head - trigger);
  features.add('rank', String(rank), side);
  features.add('rank.type', String(rank), side, type);
  features.add('only', String(sameSide === 1), side, type);
  features.add(
    'distance',
    String(distance < 4 ? distance : distance < 8 ? 5 : distance < 16 ? 10 : 20),
    side,
  );
}

function addWords(
  { tree }: ActReading,
  type: ActType,
  { head, first, last }: PartyCandidate,
  features: Features,
): void {
  const lemma = tree.lemmas[head]!;
  const [broad, fine] = classesOf(lemma);
  features.add('word', lemma);
  features.add('word.type', lemma, type);
  features.add('fine.type', fine, type);
  features.add('broad.type', broad, type);
  features.add('before', tree.forms[first - 1]?.toLowerCase() ?? '', type);
  features.add('after', tree.forms[last]?.toLowerCase() ?? '', type);
}

/** Whether the phrase is the speaker of a statement that the act stands in. */
function addSpeech(
  { statements, context }: ActReading,
  type: ActType,
  trigger: number,
  { first, owners }: PartyCandidate,
  features: Features,
): void {
  const { starts } = context.segmentation.tokens;
  const at = starts[trigger]!;
  const sentence = context.segmentation.tokens.sentenceOf[trigger]!;
  for (const { speaker, speakerMention, content, cue, sentence: own } of statements) {
    if (own !== sentence) continue;
    const inside = content.some(({ start, end }) => start <= at && at < end);
    const speaks =
      (speakerMention !== null &&
        speakerMention.start <= starts[first]! &&
        starts[first]! < speakerMention.end) ||
      owners.some(({ id }) => id === speaker);
    const isCue = cue !== null && cue.start === at;
    features.add('speech', `${String(speaks)} ${inside ? 'inside' : isCue ? 'cue' : 'outside'}`, type);
  }
}
