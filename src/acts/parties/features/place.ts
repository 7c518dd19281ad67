import type { ActType } from '../../../analysis.js';
import type { Tree } from '../../../grammar/tree/dependents.js';
import type { Features } from '../../model/features.js';
import { classesOf } from '../../words/word-classes.js';
import type { PartyCandidate } from '../candidate.js';
import { labelOf } from '../../words/label.js';
import type { PartyScene } from '../scene.js';
import { formOf } from './kind.js';

/** How the verb above an event noun holds it: `staged a protest`, `left after the protest`. */
function addGovernor(
  tree: Tree,
  { deed: { type }, frame: { governor, held } }: PartyScene,
  role: string,
  kind: string,
  features: Features,
): void {
  if (governor === null) return;
  const lemma = tree.lemmas[governor]!;
  features.add('held', role, held);
  features.add('held.type', role, held, type);
  features.add('held.kind', role, held, kind);
  features.add('held.lemma', role, held, lemma);
  features.add('held.fine', role, held, classesOf(lemma)[1]);
}

export function addRole(
  tree: Tree,
  type: ActType,
  lemma: string,
  kind: string,
  scene: PartyScene,
  index: number,
  features: Features,
): void {
  const { candidates, roles } = scene;
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
  const agent = roles.indexOf('agent');
  const otherForm = agent < 0 ? 'none' : formOf(candidates[agent]!);
  const agentForm = agent === index ? 'self' : otherForm;
  const patient = roles.some((other, i) => i !== index && other === 'patient') ? 'patient' : '';
  features.add('role.agent', role, agentForm);
  features.add('role.agent.type', role, agentForm, type);
  features.add('role.agent.kind', role, agentForm, kind);
  features.add('role.agent.form', role, agentForm, formOf(candidates[index]!));
  for (const other of scene.others[index]!) {
    features.add('other', other, role);
    features.add('other.type', other, type);
  }
  addGovernor(tree, scene, role, kind, features);
  features.add('role.others', role, `${agentForm} ${patient}`, type);
}

export function addPath(
  tree: Tree,
  { deed: { trigger }, ways, voice }: PartyScene,
  { head }: PartyCandidate,
  side: string,
  kind: string,
  features: Features,
): void {
  const path = ways.from(head);
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
  features.add('lead', text, voice);
  features.add('lead.lemma', text, tree.lemmas[trigger]!);
  if (leader === candidate) return;
  features.add('series', ways.from(leader.head)?.text ?? 'far', voice);
  features.add('series.side', leader.head < trigger ? 'before' : 'after', voice);
}

/** Relations of those who stand where their head does. */
const SHARES_PLACE = new Set(['conj', 'appos', 'flat']);
