import { createHash } from 'node:crypto';
import { crc32 as crc32OfNode } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as node from '../../src/host.js';
import * as browser from '../../src/library/browser-host.js';
import { crc32Of } from '../../src/library/crc32.js';
import { sha256Of } from '../../src/library/sha256.js';

// Protects the same bytes in browsers: what a browser lends to the analysis answers as Node does.
const bytes = fc.uint8Array({ maxLength: 300 });
const text = fc.string({ unit: 'binary', maxLength: 100 });

test('SHA-256 and CRC-32 of any bytes are those of Node', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      expect(Buffer.from(sha256Of(data)).toString('hex')).toBe(
        createHash('sha256').update(data).digest('hex'),
      );
      expect(crc32Of(data)).toBe(crc32OfNode(data));
    }),
  );
});

test('SHA-256 holds at the edges of blocks, and for the million of the standard', () => {
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 128])
    expect(browser.sha256('a'.repeat(length))).toBe(node.sha256('a'.repeat(length)));
  expect(browser.sha256('a'.repeat(1_000_000))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});

test('texts of any kind, lone surrogates too, count and digest as in Node', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(browser.utf8Length(written)).toBe(node.utf8Length(written));
      expect(browser.sha256(written)).toBe(node.sha256(written));
      expect(browser.sha256(written, 'base64')).toBe(node.sha256(written, 'base64'));
      expect(browser.crc32(written)).toBe(node.crc32(written));
      expect(browser.ownCopy(written)).toBe(node.ownCopy(written));
    }),
  );
});

test('bytes are decoded as in Node, with a mark of their order and without', () => {
  fc.assert(
    fc.property(bytes, fc.boolean(), (data, marked) => {
      const all = marked ? new Uint8Array([0xef, 0xbb, 0xbf, ...data]) : data;
      expect(browser.decodeUtf8(all)).toBe(node.decodeUtf8(all));
    }),
  );
});

test('both lend the same', () => {
  expect(Object.keys(browser).sort()).toEqual([...Object.keys(node), 'keepBytes'].sort());
});
