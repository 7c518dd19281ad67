import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A Chromium of the machine, if there is one. */
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path));
if (CHROMIUM === undefined)
  process.stderr.write('skipped: no Chromium here (apt-get install chromium, or set CHROMIUM)\n');

/** Starts it without a window. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
