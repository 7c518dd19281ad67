import type { Tree } from '../../../grammar/tree/dependents.js';
import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesAt } from '../../words/word-classes.js';
import type { PartyCandidate } from '../candidate.js';
import { labelOf } from '../../words/label.js';
import type { PartyScene } from '../scene.js';
import { formOf } from './kind.js';
import * as T from './templates.js';

/** How the verb above an event noun holds it: `staged a protest`, `left after the protest`. */
function addGovernor(
  reading: ActReading,
  { deed: { type }, frame: { governor, held } }: PartyScene,
  role: string,
  kind: string,
  features: Features,
): void {
  if (governor === null) return;
  const lemma = reading.tree.lemmas[governor]!;
  features.add(T.HELD, role, held);
  features.add(T.HELD_TYPE, role, held, type);
  features.add(T.HELD_KIND, role, held, kind);
  features.add(T.HELD_LEMMA, role, held, lemma);
  features.add(T.HELD_FINE, role, held, classesAt(reading, governor)[1]);
}

export function addRole(
  reading: ActReading,
  kind: string,
  scene: PartyScene,
  index: number,
  features: Features,
): void {
  const {
    deed: { trigger, type },
    candidates,
    roles,
  } = scene;
  const role = roles[index]!;
  const lemma = reading.tree.lemmas[trigger]!;
  const [broad, fine, narrow] = classesAt(reading, trigger);
  features.add(T.ROLE, role);
  features.add(T.ROLE_TYPE, role, type);
  features.add(T.ROLE_LEMMA, role, lemma);
  features.add(T.ROLE_NARROW, role, narrow);
  features.add(T.ROLE_FINE, role, fine);
  features.add(T.ROLE_BROAD, role, broad, type);
  features.add(T.ROLE_KIND, role, kind);
  features.add(T.ROLE_KIND_TYPE, role, kind, type);
  const agent = roles.indexOf('agent');
  const otherForm = agent < 0 ? 'none' : formOf(candidates[agent]!);
  const agentForm = agent === index ? 'self' : otherForm;
  const patient = roles.some((other, i) => i !== index && other === 'patient') ? 'patient' : '';
  features.add(T.ROLE_AGENT, role, agentForm);
  features.add(T.ROLE_AGENT_TYPE, role, agentForm, type);
  features.add(T.ROLE_AGENT_KIND, role, agentForm, kind);
  features.add(T.ROLE_AGENT_FORM, role, agentForm, formOf(candidates[index]!));
  for (const other of scene.others[index]!) {
    features.add(T.OTHER, other, role);
    features.add(T.OTHER_TYPE, other, type);
  }
  addGovernor(reading, scene, role, kind, features);
  features.add(T.ROLE_OTHERS, role, `${agentForm} ${patient}`, type);
}

export function addPath(
  reading: ActReading,
  { deed: { trigger }, ways, voice }: PartyScene,
  { head }: PartyCandidate,
  side: string,
  kind: string,
  features: Features,
): void {
  const { tree } = reading;
  const path = ways.from(head);
  const lemma = tree.lemmas[trigger]!;
  const own = labelOf(tree, head);
  const [broad, fine] = classesAt(reading, trigger);
  features.add(T.OWN, own, side);
  features.add(T.OWN_TYPE, own, voice, side);
  features.add(T.OWN_KIND, own, kind);
  if (!path) {
    features.add(T.PATH, 'far', side);
    return;
  }
  const { text, length, top } = path;
  features.add(T.PATH, text);
  features.add(T.PATH_VOICE, text, voice);
  features.add(T.PATH_LEMMA, text, lemma);
  features.add(T.PATH_FINE, text, fine);
  features.add(T.PATH_BROAD, text, broad, voice);
  features.add(T.PATH_KIND, text, kind);
  features.add(T.LENGTH, String(length), side, voice);
  if (top !== trigger) features.add(T.PATH_TOP, text, tree.lemmas[top]!);
  const parent = tree.heads[head]!;
  if (parent >= 0 && parent !== trigger) {
    features.add(T.PARENT, tree.lemmas[parent]!, own);
    features.add(T.PARENT_TYPE, tree.lemmas[parent]!, own, voice);
    features.add(T.PARENT_POS, tree.pos[parent]!, text);
  }
}

/**
 * The way of the phrase that leads the coordination or the series in which this one stands: all share its
 * role.
 */
export function addCoordination(
  tree: Tree,
  { deed: { trigger }, candidates, leaders, ways, voice }: PartyScene,
  index: number,
  features: Features,
): void {
  const candidate = candidates[index]!,
    leader = leaders[index]!;
  let head = candidate.head;
  while (SHARES_PLACE.has(tree.relations[head]!)) head = tree.heads[head]!;
  const text = ways.from(head)?.text ?? 'far';
  features.add(T.LEAD, text, voice);
  features.add(T.LEAD_LEMMA, text, tree.lemmas[trigger]!);
  if (leader === candidate) return;
  features.add(T.SERIES, ways.from(leader.head)?.text ?? 'far', voice);
  features.add(T.SERIES_SIDE, leader.head < trigger ? 'before' : 'after', voice);
}

/** Relations of those who stand where their head does. */
const SHARES_PLACE = new Set(['conj', 'appos', 'flat']);
