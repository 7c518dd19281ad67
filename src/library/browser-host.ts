import { crc32Of } from './crc32.js';
import { sha256Of } from './sha256.js';

// What a browser lends to the analysis: the build puts this in the place of `host.ts`, with the same exports.
// Files are those that were fetched before.

const files = new Map<string, Uint8Array>();

/** Keeps what was fetched under its name, for `readBytes`. */
export const keepBytes = (name: string, bytes: Uint8Array): void => void files.set(name, bytes);

/** @throws when it was not fetched */
export function readBytes(name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error('it was not fetched');
  return bytes;
}

export const crc32 = (data: Uint8Array | string): number =>
  crc32Of(typeof data === 'string' ? encode(data) : data);

/** SHA-256 of a text in UTF-8. */
export function sha256(text: string, encoding: 'hex' | 'base64' = 'hex'): string {
  const digest = sha256Of(encode(text));
  return encoding === 'base64'
    ? btoa(String.fromCharCode(...digest))
    : Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const utf8Length = (text: string): number => encode(text).length;

export const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Joined and cut, a string of a few letters is made anew. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

const encode = (text: string) => new TextEncoder().encode(text);
