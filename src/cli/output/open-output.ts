import { fstatSync, lstatSync, readlinkSync, statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DescriptorOutput } from './descriptor-output.js';
import { failureOf } from './failure.js';
import { FileOutput } from './file-output.js';
import { openDevice } from './open-device.js';
import type { Output } from './output.js';
import { PagedOutput, pagerCommand, type Pausable } from './paged-output.js';
import { ResumableFile } from './resumable-file.js';
import { StreamOutput } from './stream-output.js';

const STDOUT = 1;
/** Names of standard output, which may not be opened anew: what was written to it would be lost. */
const STDOUT_NAMES = /^(?:-|\/dev\/stdout|\/(?:dev|proc\/self)\/fd\/1)$/;
const MOST_LINKS = 40;

/**
 * The file at `path`, whole or not at all; a device or pipe as results come; or standard output, which a
 * pager shows where it is a terminal and `paused` says what waits meanwhile.
 */
export async function openOutput(path: string | undefined, paused?: Pausable): Promise<Output> {
  if (path === undefined && paused) {
    const command = pagerCommand();
    if (command !== undefined) return new PagedOutput(command, paused);
  }
  if (path === undefined || STDOUT_NAMES.test(path)) return standardOutput();
  try {
    const { real, stat } = target(path);
    return stat && !stat.isFile()
      ? new DescriptorOutput(await openDevice(path, stat), path, true)
      : new FileOutput(real, stat);
  } catch (error) {
    throw failureOf(path, error);
  }
}

/** Whether a run that goes on later can write there. */
export const isResumable = (path: string): boolean =>
  !STDOUT_NAMES.test(path) && existing(path)?.isFile() !== false;

/** The file at `path`, gone on with after the bytes that an ended run left of it. */
export function openResumable(path: string, length: number): ResumableFile {
  try {
    const { real, stat } = target(path);
    return new ResumableFile(real, stat, length);
  } catch (error) {
    throw failureOf(path, error);
  }
}

/** What a path names, and what is there already. */
function target(path: string): { real: string; stat: Stats | undefined } {
  if (path === '') throw Object.assign(new Error(), { code: 'ENOENT' });
  if (/[/\\]$/.test(path) && !existing(path)?.isDirectory())
    throw Object.assign(new Error(), { code: 'ENOTDIR' });
  const real = followLinks(path);
  const stat = existing(real);
  if (stat?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  return { real, stat };
}

/**
 * Files and devices are written by their descriptor, because streams over them pass over what was not
 * written.
 */
function standardOutput(): Output {
  const stat = fstatSync(STDOUT);
  return stat.isFile() || (stat.isCharacterDevice() && !process.stdout.isTTY)
    ? new DescriptorOutput(STDOUT, 'standard output', false)
    : new StreamOutput();
}

const existing = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Where a chain of symbolic links ends, whether something is there or not. */
function followLinks(path: string): string {
  let real = path;
  for (let i = 0; i < MOST_LINKS; i++) {
    if (lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return real;
    if (existing(real)?.isFile() === false) return real;
    real = resolve(dirname(real), readlinkSync(real));
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}
