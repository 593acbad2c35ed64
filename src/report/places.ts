import path from 'node:path';
import type { Region } from './model.js';

/** Turns offsets into lines and columns, one table of lines a file. */
export class Places {
  readonly #lines = new Map<string, readonly number[]>();

  constructor(
    readonly rootDir: string,
    readonly textOf: (file: string) => string,
  ) {}

  region(file: string, pos: number, end: number): Region {
    const starts = this.#startsOf(file);
    const from = lineAt(starts, pos);
    const to = lineAt(starts, end);
    return {
      file: relativePath(this.rootDir, file),
      line: from + 1,
      column: pos - (starts[from] ?? 0) + 1,
      endLine: to + 1,
      endColumn: end - (starts[to] ?? 0) + 1,
    };
  }

  /** A line's text, counted from 1. */
  lineText(file: string, line: number): string {
    const starts = this.#startsOf(file);
    return this.textOf(file)
      .slice(starts[line - 1] ?? 0, starts[line])
      .replace(/\r?\n$/, '');
  }

  #startsOf(file: string): readonly number[] {
    let known = this.#lines.get(file);
    if (!known) {
      const starts = [0];
      const text = this.textOf(file);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#lines.set(file, (known = starts));
    }
    return known;
  }
}

/** The last line that starts at or before an offset, counted from 0. */
function lineAt(starts: readonly number[], pos: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pos) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A path as reports name it: relative with forward slashes where it lies below the root. */
export function relativePath(rootDir: string, file: string): string {
  const relative = path.relative(rootDir, file).replaceAll('\\', '/');
  return relative.startsWith('../') || path.isAbsolute(relative) ? file : relative;
}
