import type { RelationContext } from '../context.js';
import type { Deixis, Participants } from './participants.js';
import type { MentionMap } from './mentions.js';
import { dependents, type Tree } from './tree.js';

const AUTHORS = new Set(['we', 'us', 'our', 'ours', 'i', 'me', 'my']);
const BOTH = new Set(['they', 'them', 'their', 'both', 'two']);
const COLLECTIVES = new Set(['side', 'country', 'nation', 'leader', 'minister', 'party', 'president', 'government', 'official', 'state', 'diplomat', 'delegation', 'partner', 'counterpart']);

/** Understands `we`, `they` and `the two sides` from what was done before; remembers each act's parties in turn. */
export class RunningDeixis implements Deixis {
  #last: Participants | null = null;
  readonly #authors: readonly string[];

  constructor(private readonly tree: Tree, context: RelationContext, private readonly mentions: MentionMap) {
    this.#authors = authorsOf(context);
  }

  /** Takes note of who has acted, for the pronouns that follow. */
  note(parties: Participants): void {
    if (parties.actors.length > 0) this.#last = parties;
  }

  resolve(token: number): string[] {
    const { tree } = this;
    const form = tree.forms[token]!.toLowerCase();
    if (AUTHORS.has(form)) return [...this.#authors];
    if (this.mentions.at(token)) return [];
    if (BOTH.has(form) || (COLLECTIVES.has(tree.lemmas[token]!) && this.#isBoth(token))) return this.#pair();
    return dependents(tree, token, 'nmod:poss').flatMap((owner) => this.resolve(owner));
  }

  #isBoth(noun: number): boolean {
    const words = this.tree.children(noun).map((child) => this.tree.forms[child]!.toLowerCase());
    return words.includes('both') || words.includes('two') || (this.tree.tags[noun] === 'NNS' && words.includes('the'));
  }

  #pair(): string[] {
    return this.#last ? [...new Set([...this.#last.actors, ...this.#last.recipients])] : [];
  }
}

/** Who writes a release in the first person: the country of the office that signs it, else the signing person. */
function authorsOf({ layout, entities }: RelationContext): string[] {
  const byline = layout.blocks.find(({ kind }) => kind === 'byline');
  const within = (start: number, end: number) => entities.filter(({ mentions }) => mentions.some((m) => m.start >= start && m.end <= end));
  const signers = byline ? within(byline.start, byline.end) : [];
  const signer = signers.find(({ type, country }) => country && (type === 'person' || type === 'organization'));
  const country = signer && entities.find((entity) => entity.type === 'country' && entity.country === signer.country);
  const chosen = country ?? signer;
  return chosen ? [chosen.id] : [];
}
