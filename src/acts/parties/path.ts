import type { Tree } from '../../grammar/tree/dependents.js';
import { labelOf } from '../words/label.js';

const LONGEST = 6;

/** The way from a phrase to a trigger in the tree: up from the phrase, down to the trigger. */
export interface Path {
  /** Relations in order, `<` on the way up and `>` on the way down; empty where they are too far apart. */
  text: string;
  length: number;
  /** Where the two ways meet. */
  top: number;
}

export function pathBetween(tree: Tree, from: number, to: number): Path | null {
  const up = [from];
  while (up.length <= LONGEST && tree.heads[up.at(-1)!]! >= 0) up.push(tree.heads[up.at(-1)!]!);
  const down = [to];
  while (down.length <= LONGEST && !up.includes(down.at(-1)!) && tree.heads[down.at(-1)!]! >= 0)
    down.push(tree.heads[down.at(-1)!]!);
  const top = down.at(-1)!;
  const meet = up.indexOf(top);
  if (meet < 0 || meet + down.length - 1 > LONGEST) return null;
  let text = '';
  for (let i = 0; i < meet; i++) text += `<${labelOf(tree, up[i]!)}`;
  for (let i = down.length - 2; i >= 0; i--) text += `>${labelOf(tree, down[i]!)}`;
  return { text, length: meet + down.length - 1, top };
}

/** The ways to one trigger, each found once. */
export class WaysTo {
  readonly #known = new Map<number, Path | null>();

  constructor(
    private readonly tree: Tree,
    private readonly trigger: number,
  ) {}

  from(token: number): Path | null {
    let path = this.#known.get(token);
    if (path === undefined) this.#known.set(token, (path = pathBetween(this.tree, token, this.trigger)));
    return path;
  }
}
