// Preloaded into the command: KILL=CALL:N ends the process by SIGKILL before the N-th such call that concerns
// a file which ends in .part or .resume (a write: any file of the run); KILL=CALL:N:half writes half of what
// is to be written before that.
'use strict';
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');
const [call, n, half] = (process.env['KILL'] ?? '').split(':');
const STDERR = 2;
if (isMainThread && call) {
  const original = fs[call];
  let calls = 0;
  fs[call] = (...args) => {
    const concerns = call === 'writeSync' ? args[0] > STDERR : /\.(?:part|resume)/.test(args.join(' '));
    if (!concerns || ++calls !== Number(n)) return original(...args);
    if (half) original(args[0], args[1], args[2], args[3] >> 1, args[4]);
    process.kill(process.pid, 'SIGKILL');
  };
}
