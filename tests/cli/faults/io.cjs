// Preloaded into the command: FAULT=CALL:CODE:N makes the N-th such call of the output path fail; FAULT=short
// makes every write take half of what it is given; FAULT=busy makes every other write find its pipe full.
'use strict';
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const [call, code, n] = (process.env['FAULT'] ?? '').split(':');
const STDERR = 2;
const fault = (name) => Object.assign(new Error(`${name}, injected`), { code: name });

if (isMainThread && call === 'short') {
  const { writeSync } = fs;
  fs.writeSync = (descriptor, bytes, at = 0) =>
    descriptor === STDERR || bytes.length - at < 2
      ? writeSync(descriptor, bytes, at)
      : writeSync(descriptor, bytes, at, (bytes.length - at) >> 1);
} else if (isMainThread && call === 'busy') {
  const { writeSync } = fs;
  let calls = 0;
  fs.writeSync = (...args) => {
    if (args[0] === STDERR && calls++ % 2 === 0) throw fault('EAGAIN');
    return writeSync(...args);
  };
} else if (isMainThread && call) {
  const original = fs[call];
  let calls = 0;
  fs[call] = (...args) => {
    const isOutput = call === 'openSync' ? String(args[0]).endsWith('.part') : args[0] !== STDERR;
    if (!isOutput || ++calls !== Number(n)) return original(...args);
    if (call === 'closeSync') original(...args);
    throw fault(code);
  };
}
