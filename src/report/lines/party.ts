import type { Act, ActType, Analysis, Entity } from '../../analysis.js';

/** Alpha-2 code of what the text tells, `AR?` of what only its setting suggests, else nothing. */
export const codeOf = ({ country, likelyCountry }: Entity): string =>
  country ?? (likelyCountry ? `${likelyCountry}?` : '');

/** Name with the code, where there is one: `Norway (NO)`, `African Union`. */
function partyName(entity: Entity): string {
  const code = codeOf(entity);
  return code === '' ? entity.name : `${entity.name} (${code})`;
}

export type ById = ReadonlyMap<string, Entity>;

/** Entities by their id. */
export const byId = ({ entities }: Analysis): ById =>
  new Map(entities.map((entity) => [entity.id, entity]));

/** Types that several do with each other. */
const MUTUAL = new Set<ActType>(['AGREE', 'CONSULT', 'COOPERATE']);

/** Whether those who act do so with each other: `India and Sri Lanka met`. */
const isMutual = ({ type, actors, recipients }: Act): boolean =>
  recipients.length === 0 && actors.length > 1 && MUTUAL.has(type);

const UNNAMED = '(unnamed)';

/** `doer → other side`, `one ↔ the other`, or the doer alone. */
export function sides(act: Act, entities: ById): string {
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [partyName(entity)] : [];
    });
  const doers = names(act.actors);
  const others = names(act.recipients);
  const from = doers.length === 0 ? UNNAMED : doers.join(isMutual(act) ? ' ↔ ' : ', ');
  return others.length === 0 ? from : `${from} → ${others.join(', ')}`;
}

/**
 * Pairs of a doer and another side, each once; null where the act names none. Joint doers are each other's
 * other side.
 */
export function dyadsOf(act: Act): [string | null, string | null][] {
  const { actors, recipients } = act;
  const to = isMutual(act) ? actors : recipients;
  if (to.length === 0) return actors.length === 0 ? [[null, null]] : actors.map((id) => [id, null]);
  if (actors.length === 0) return to.map((id) => [null, id]);
  return actors.flatMap((actor) =>
    to
      .filter((other) => other !== actor || to.length === 1)
      .map((other): [string, string] => [actor, other]),
  );
}
