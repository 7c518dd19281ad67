import { fstatSync, statSync } from 'node:fs';
import { Failure } from '../../errors.js';
import { STDIN } from '../../read/open-input.js';
import { expandPaths } from '../../read/paths.js';

/** Seconds before a rate means something. */
const SOON = 0.5;
/** Files between two looks at what else there is to do. */
const FILES_AT_ONCE = 500;

const articles = (n: number) => `${n} ${n === 1 ? 'article' : 'articles'}`;

/** How far a run is, for people who wait: articles, share of the bytes of the inputs, rate, time left. */
export class Progress {
  #done = 0;
  #read = 0;
  /** What an ended run had done already. */
  #before: { done: number; read: number } | undefined;
  #started = performance.now();
  /** Bytes of all inputs; null while or where nobody knows. */
  #total: number | null = null;
  #asked = false;

  constructor(private readonly files: readonly string[]) {}

  /** More bytes of the inputs were read. */
  readonly read = (bytes: number): void => {
    this.#read += bytes;
  };

  /** So many articles were done before this run; the first one of its own is here. */
  begin(done: number): void {
    if (this.#before) return;
    this.#before = { done, read: done === 0 ? 0 : this.#read };
    this.#started = performance.now();
  }

  tick(): void {
    this.#done++;
  }

  /** `1200 articles, 41 %, 52/s, 3 min left`; what is not known is left out. */
  line(): string {
    if (!this.#asked) {
      this.#asked = true;
      sizeOf(this.files).then(
        (total) => {
          this.#total = total;
        },
        () => undefined,
      );
    }
    const { done, read } = this.#before ?? { done: 0, read: 0 };
    const seconds = (performance.now() - this.#started) / 1000;
    const parts = [articles(done + this.#done)];
    const total = this.#total;
    if (total !== null) parts.push(`${Math.floor((100 * this.#read) / Math.max(1, total))} %`);
    if (seconds >= SOON) {
      parts.push(`${rate(this.#done / seconds)}/s`);
      const now = this.#read - read;
      if (total !== null && now > 0)
        parts.push(`${duration(((total - this.#read) * seconds) / now)} left`);
    }
    return parts.join(', ');
  }

  /** What a run took: `1975 articles in 2 min 27 s, 13/s`. */
  summary(): string {
    const seconds = (performance.now() - this.#started) / 1000;
    return `${articles(this.#done)} in ${duration(seconds)}, ${rate(this.#done / seconds)}/s`;
  }
}

const rate = (perSecond: number): string => perSecond.toFixed(perSecond < 10 ? 1 : 0);

/** `45 s`, `12 min 5 s`, `3 h 20 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Bytes of the inputs as they lie there, packed or not; null where one is a pipe. */
async function sizeOf(files: readonly string[]): Promise<number | null> {
  let [bytes, count] = [0, 0];
  for await (const path of expandPaths(files)) {
    if (path instanceof Failure) continue;
    const stat = path === STDIN ? fstatSync(0) : statSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) return null;
    bytes += stat?.size ?? 0;
    if (++count % FILES_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return bytes;
}
