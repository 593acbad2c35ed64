import type { WatchedFiles } from './watched-files.js';

/** Looking at the disk takes at most this share of the time. */
const CHECKING_SHARE = 1 / 20;
/** By how many milliseconds a file's time may lag behind the clock. */
const CLOCK_LAG = 20;

/**
 * When what is known of files has to be held against the disk. Nobody tells a rule where a run begins; so this is done when a file comes
 * by for a second time, when the file itself has changed, and else as often as it costs little.
 */
export class DiskLooks {
  /** The files that were linted since one of them came by for a second time: in this run, as far as that can be told. */
  readonly #asked = new Set<string>();
  /** In milliseconds: when the last look at the disk began, and how long it took. */
  #at = Date.now();
  #took = 0;

  /** @param first the file that was linted when it was learnt */
  constructor(first?: string) {
    if (first !== undefined) this.#asked.add(first);
  }

  /** A look was taken, or what it would show was learnt, from a time until now. */
  done(from: number): void {
    this.#at = from;
    this.#took = Date.now() - from;
  }

  /** Looks, where a file that is linted makes it due. Returns whether that was so and showed a change. */
  isDue(file: string, files: Pick<WatchedFiles, 'changedAt'>, look: () => boolean): boolean {
    const now = Date.now();
    const isSecond = this.#asked.has(file);
    // What else makes a look due is no sign of a new run: what was linted before it is still known to come by for the first time.
    if (isSecond) this.#asked.clear();
    this.#asked.add(file);
    const isDue =
      isSecond ||
      files.changedAt(file) > this.#at - CLOCK_LAG ||
      (now - this.#at) * CHECKING_SHARE >= Math.max(this.#took, 1);
    if (!isDue) return false;
    const changed = look();
    this.done(now);
    return changed;
  }
}
