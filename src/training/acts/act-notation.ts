import type { ActType } from '../../analysis.js';
import type { GoldAct } from './corpus.js';

/** An act as it is written down: `AGREE signed: Peru, Chile >`, `ASSAULT attack@3: Chad > Niger`. */
export interface NotedAct extends Pick<GoldAct, 'type' | 'trigger' | 'actor' | 'recipient'> {
  /** Where to look for the trigger; what it counts is up to the file. */
  at: number | null;
}

/** Reads one act: type, trigger, who acts, on whom. Throws where the line is none. */
export function readNotedAct(line: string): NotedAct {
  const parts = /^\s*([A-Z]+) ([^:@]+)(?:@(\d+))?:([^>]*)>(.*)$/.exec(line);
  if (!parts) throw new Error(`no act: ${line}`);
  const [, type, trigger, at, actors, recipients] = parts;
  return {
    type: type as ActType,
    trigger: trigger!,
    at: at === undefined ? null : Number(at),
    actor: readNames(actors!),
    recipient: readNames(recipients!),
  };
}

const readNames = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Whether the sentence holds the word, whole. */
export const holdsWord = (sentence: string, word: string): boolean =>
  plain(sentence).includes(plain(word));

const plain = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
