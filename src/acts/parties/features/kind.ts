import { isPassive, type Tree } from '../../../grammar/tree/dependents.js';
import { kindOfEntity } from '../../words/kinds.js';
import type { Entity } from '../../../analysis.js';
import type { PartyCandidate } from '../candidate.js';

/** `pronoun` with or without owner, `noun`, `thing`, `name`. */
export function formOf({ form, owners, reading, source }: PartyCandidate): string {
  if (form === 'noun') return reading === 'thing' ? 'thing' : form;
  return form === 'pronoun' && owners.length === 0 && !source ? 'open pronoun' : form;
}

function kindOfOwners(owners: readonly Entity[]): string {
  if (owners.length === 0) return 'nobody';
  if (owners.length === 1) return kindOfEntity(owners[0]!);
  const [{ type }] = owners as [Entity, ...Entity[]];
  return owners.every((owner) => owner.type === type) ? `several ${type}` : 'several';
}

/** What sort of party a phrase would be: `country`, `noun itself nobody`, `pronoun person:office`. */
export function kindOfCandidate({ form, owners, of, reading }: PartyCandidate): string {
  const kind = kindOfOwners(owners);
  return form === 'name' ? kind : `${form} ${reading ?? ''} ${kind}${of ? ' of' : ''}`;
}

/** `VBD active`, `VBN acl passive`, `NOUN active`: what has to do with where a trigger's parties stand. */
export function formOfTrigger(tree: Tree, trigger: number): string {
  const relation = tree.relations[trigger]!;
  const acl = relation.startsWith('acl') ? `${relation} ` : '';
  const form = tree.pos[trigger] === 'VERB' ? `${tree.tags[trigger]!} ${acl}` : `${tree.pos[trigger]!} `;
  return form + (isPassive(tree, trigger) ? 'passive' : 'active');
}
