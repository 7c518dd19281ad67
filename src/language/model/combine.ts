import { finish } from './hash.js';

const T = 0x3d4d51cb, A = 0x9e3779b1, B = 0x85ebca6b, C = 0xc2b2ae35, D = 0x27d4eb2f;

/** Hashes of a template number with one to four values: odd multipliers added up, so that they run side by side. */
export function one(template: number, a: number): number {
  return finish(Math.imul(template, T) + Math.imul(a, A));
}

export function two(template: number, a: number, b: number): number {
  return finish(Math.imul(template, T) + Math.imul(a, A) + Math.imul(b, B));
}

export function three(template: number, a: number, b: number, c: number): number {
  return finish(Math.imul(template, T) + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C));
}

export function four(template: number, a: number, b: number, c: number, d: number): number {
  return finish(Math.imul(template, T) + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C) + Math.imul(d, D));
}
