import type { ActType, Statement } from '../../../analysis.js';
import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import type { PartyCandidate } from '../candidate.js';
import type { PartyScene } from '../scene.js';
import { formOf } from './kind.js';
import * as T from './templates.js';

/** Whether someone is the author of the text, or spoken to by it. */
export function addAuthor(
  { authors, tree, quoted }: ActReading,
  type: ActType,
  trigger: number,
  { owners, form }: PartyCandidate,
  features: Features,
): void {
  const isAuthor = owners.some((owner) => authors.plural.includes(owner));
  const isAddressee = owners.some((owner) => authors.addressee.includes(owner));
  if (!isAuthor && !isAddressee) return;
  const role = isAuthor ? 'author' : 'addressee';
  const where = quoted[trigger] ? 'quoted' : '';
  features.add(T.AUTHOR, role, form, where);
  features.add(T.AUTHOR_TYPE, role, form, type);
  features.add(T.AUTHOR_TAG, role, form, tree.tags[trigger]!);
  features.add(T.AUTHOR_LEMMA, role, tree.lemmas[trigger]!);
}

/** Whether the article is about someone. */
export function addProtagonist(
  { protagonists }: ActReading,
  type: ActType,
  { owners, form }: PartyCandidate,
  role: string,
  features: Features,
): void {
  const rank = owners.length === 1 ? protagonists.indexOf(owners[0]!) : -1;
  const how = rank < 0 ? 'no' : String(rank);
  const among = protagonists.length === 0 ? 'none' : how;
  features.add(T.PROTAGONIST, among, form);
  features.add(T.PROTAGONIST_TYPE, among, form, type);
  features.add(T.PROTAGONIST_ROLE, among, role);
}

/** What acts before told of someone whom this one may not name. */
export function addPast(
  { deed: { type }, roles, candidates }: PartyScene,
  { past }: PartyCandidate,
  lemma: string,
  sentence: number,
  kind: string,
  features: Features,
): void {
  if (!past) return;
  const has = (role: string) => (roles.includes(role) ? role : 'no');
  const agent = roles.indexOf('agent');
  const agentForm = agent < 0 ? 'none' : formOf(candidates[agent]!);
  const near = Math.min(sentence - past.sentence, 3);
  const sameType = past.type === type ? 'type' : 'other';
  const same = past.lemma === lemma ? 'lemma' : sameType;
  const side = `${past.side} ${Math.min(past.ago, 3)}`;
  features.add(T.PAST, side, `near ${near}`);
  features.add(T.PAST_SAME, side, same, agentForm);
  features.add(T.PAST_TYPE, past.side, past.type, type);
  features.add(T.PAST_AGENT, past.side, agentForm, type);
  features.add(T.PAST_PATIENT, past.side, has('patient'), type);
  features.add(T.PAST_TIMES, String(Math.min(past.times, 4)), past.side, type);
  features.add(T.PAST_LEMMA, past.side, lemma, agentForm);
  features.add(T.PAST_KIND, past.side, kind, type);
  features.add(T.PAST_NEAR, side, same, `near ${near}`);
}

/** Whether someone is the speaker of a statement that the act stands in, or of its sentence. */
export function addSpeech(
  { statementsAt, context }: ActReading,
  type: ActType,
  trigger: number,
  candidate: PartyCandidate,
  features: Features,
): void {
  const { starts, sentenceOf } = context.segmentation.tokens;
  const at = starts[trigger]!;
  for (const statement of statementsAt(sentenceOf[trigger]!)) {
    const isInside = statement.content.some(({ start, end }) => start <= at && at < end);
    const isCue = statement.cue?.start === at;
    const outside = isCue ? 'cue' : 'outside';
    const says = speaks(candidate, statement, starts) ? 'speaker' : 'other';
    const here = candidate.form === 'elsewhere' ? 'elsewhere' : '';
    features.add(T.SPEECH, `${here} ${says} ${isInside ? 'inside' : outside}`, type);
  }
}

function speaks(
  { form, first, owners }: PartyCandidate,
  { speaker, speakerMention: words }: Statement,
  starts: Int32Array,
): boolean {
  if (owners.some(({ id }) => id === speaker)) return true;
  const start = starts[first]!;
  return form !== 'elsewhere' && words !== null && words.start <= start && start < words.end;
}
