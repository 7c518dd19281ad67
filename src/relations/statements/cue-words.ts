import type { Stance } from '../../analysis.js';

/** What a cue does with its content. */
export type CueClass = 'say' | 'claim' | 'promise' | 'request' | 'support' | 'oppose' | 'accuse' | 'thank' | 'deny' | 'ask' | 'warn';

/**
 * Cue verbs by class, from general knowledge of reporting verbs in news (classes after Quirk et al. 1985, §16.31, and
 * PLOVER's verbal acts). `claim` verbs are hedged: the text does not vouch for what follows.
 */
const VERBS: [CueClass, string][] = [
  ['say', `say tell add state note announce declare report write remark comment explain indicate observe mention reply respond
    reveal disclose conclude confirm affirm acknowledge admit recall recount stress emphasize emphasise underline underscore
    highlight reiterate reaffirm repeat clarify specify describe tweet post quip joke concede estimate predict forecast project
    suggest believe think hope expect argue insist maintain assert contend inform notify brief outline detail point testify read
    find show rule express speculate stipulate opine elaborate recite relate voice convey cite sum summarize assure remind
    characterize characterise signal hint proclaim pronounce preach lecture interject retort shout yell whisper murmur exclaim cry
    chant declare-that posit theorize theorise hypothesize determine agree welcome-that recognise-that preview caution-that`],
  ['claim', 'claim allege purport profess boast'],
  ['promise', 'promise vow pledge commit swear undertake guarantee volunteer'],
  ['request', `urge call demand request appeal ask-for implore beg plead beseech encourage recommend advise instruct order propose press invite exhort petition lobby`],
  ['support', `support back endorse welcome praise commend applaud hail laud congratulate salute recognize recognise appreciate approve defend advocate favor favour uphold celebrate`],
  ['oppose', `oppose condemn reject denounce deplore criticize criticise decry object protest slam blast lambast lambaste rebuke disagree disapprove regret lament mock dismiss rebuff refute dispute question challenge`],
  ['accuse', 'accuse blame fault charge implicate'],
  ['thank', 'thank'],
  ['deny', 'deny'],
  ['ask', 'ask wonder inquire enquire'],
  ['warn', 'warn caution threaten alert fear worry'],
];

const CLASS_OF = new Map<string, CueClass>();
for (const [cueClass, verbs] of VERBS) for (const verb of verbs.trim().split(/\s+/)) if (!verb.includes('-')) CLASS_OF.set(verb, CLASS_OF.get(verb) ?? cueClass);

/** Cues that report whatever clause follows; the others need a clause, a quotation or an object of their own kind. */
const PLAIN = new Set('say tell add state note announce declare report write remark comment explain indicate reveal claim allege warn argue insist stress emphasize emphasise underscore reiterate reaffirm confirm tweet believe suggest assert maintain predict promise vow pledge acknowledge admit caution deny highlight condemn urge welcome thank congratulate commend applaud pledge denounce deplore express underline affirm accuse demand praise recommend blame criticize criticise request'.split(' '));

/** Cues whose content may be a noun phrase. */
const WITH_OBJECT = new Set('condemn welcome denounce deplore commend applaud praise express reiterate reaffirm highlight underscore emphasize emphasise stress note congratulate announce pledge reject oppose criticize criticise support urge affirm hail recognize recognise confirm'.split(' '));

export const classOfCue = (lemma: string): CueClass | undefined => CLASS_OF.get(lemma);
export const isPlainCue = (lemma: string): boolean => PLAIN.has(lemma);
export const takesObject = (lemma: string): boolean => WITH_OBJECT.has(lemma);

const STANCE: Partial<Record<CueClass, Stance>> = { promise: 'promises', request: 'requests', support: 'supports', oppose: 'opposes', accuse: 'accuses', thank: 'thanks', deny: 'opposes' };

/** What the first verb of a reported clause says of the speaker's stance. */
const CONTENT_STANCE: [Stance, RegExp][] = [
  ['opposes', /\b(?:opposes?|rejects?|condemns?|denounces?|will not accept|do(?:es)? not (?:support|accept|recogni[sz]e))\b/],
  ['requests', /\b(?:should|must|ought to|needs? to|urges?|calls? (?:on|for)|demands?)\b/],
  ['promises', /\b(?:will|would|stands? ready|(?:is|are) (?:willing|ready|prepared|committed)|plans? to|intends? to|pledges?|vows?)\b/],
  ['supports', /\b(?:supports?|welcomes?|backs?|appreciates?|attaches? great importance|endorses?|praises?)\b/],
  ['thanks', /\b(?:thanks?|(?:is|are) grateful)\b/],
];

/** Stance by the class of the cue; plain saying takes it from the content, the earliest phrase that tells one. */
export function stanceOf(cueClass: CueClass | undefined, content: string): Stance | null {
  const own = cueClass && STANCE[cueClass];
  if (own) return own;
  let best: Stance | null = null;
  let at = Infinity;
  for (const [stance, pattern] of CONTENT_STANCE) {
    const found = pattern.exec(content)?.index ?? Infinity;
    if (found < at) [best, at] = [stance, found];
  }
  return best;
}
