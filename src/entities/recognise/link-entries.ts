import type { EntityContext } from '../find-entities.js';
import type { Candidate } from './candidate.js';

/** Gives every mention the known thing it names, when name and type agree. */
export function linkEntries(mentions: readonly Candidate[], { segmentation: { tokens }, knowledge }: EntityContext): Candidate[] {
  return mentions.map((mention) => {
    if (mention.entry) return mention;
    const the = /^the$/i.test(tokens.forms[mention.first]!) ? 1 : 0;
    const phrase = knowledge.phrases.longestAt(tokens.forms, mention.first + the, mention.last);
    const whole = phrase !== undefined && mention.first + the + phrase.length === mention.last;
    return whole && phrase.entry.type === mention.type ? { ...mention, entry: phrase.entry } : mention;
  });
}
